"""The rows of networks and messengers of China, Japan, Korea and Thailand.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core.counting.count import characters, utf16_units
from sharing.core.counting.limits import Limit
from sharing.core.rows.row import Intent, LinkPlace, Platform

_READ = date(2026, 11, 22)
_NO_LIMIT = "No source names a limit."

ASIAN_NETWORKS = (
    Platform(
        name="line",
        title="LINE",
        limits=(
            Limit(unit="characters", maximum=5_000, count=characters),
            Limit(unit="utf16_units", maximum=5_000, count=utf16_units),
        ),
        intent=Intent(template="https://line.me/R/share?text={text}", takes_text=True),
        hashtags_maximum=0,
        needs_app=True,
        about_characters=500,
        notices=("LINE asks whom to send it to; it has to be installed.",),
        doubts=(
            "Some say that a message may have 10,000 characters, others 5,000; 5,000 decides.",
            "Its older form, lineit/share, drops the words in Safari on iPhones; it is not used.",
        ),
        source="zenn.dev toono_f, 2025-01-09, after LINE’s documentation (form)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="kakaotalk",
        title="KakaoTalk",
        limits=(),
        intent=None,
        hashtags_maximum=0,
        about_characters=500,
        notices=(
            "KakaoTalk has no link that fills in words: copy them, then open KakaoTalk and paste.",
        ),
        doubts=(_NO_LIMIT, "A button of its own would need Kakao’s program on our page."),
        source="no source was found for an address without Kakao’s own program",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="wechat",
        title="WeChat",
        limits=(),
        intent=None,
        hashtags_maximum=0,
        about_characters=500,
        notices=(
            (
                "WeChat has no link that fills in words: scan the code with it, or copy the words, "
                "then open WeChat and paste."
            ),
        ),
        doubts=(_NO_LIMIT,),
        source="no source was found for an address; share.js shows a code to scan",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="weibo",
        title="Weibo",
        limits=(
            Limit(unit="characters", maximum=2_000, count=characters),
            Limit(unit="characters_cautiously", maximum=140, count=utf16_units),
        ),
        intent=Intent(
            template="https://service.weibo.com/share/share.php?url={page}&title={text}",
            takes_text=True,
        ),
        open_url="https://weibo.com/",
        link_place=LinkPlace.AFTER,
        hashtags_maximum=0,
        needs_page=True,
        notices=("Weibo puts the link after the words.",),
        doubts=(
            "The limit was 140 and is said to be 2,000 now; 140 decides.",
            "Weibo closes a hashtag with a second sign; none is added.",
        ),
        source="open.weibo.com/wiki/ShareCode as bradvin/social-share-urls 6c9a2fe has it, 2022; "
        "nygardk/react-share 0630269, 2026-03-09 (form)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="qzone",
        title="QZone",
        limits=(),
        intent=Intent(
            template="https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey"
            "?url={page}&summary={text}",
            takes_text=True,
        ),
        open_url="https://qzone.qq.com/",
        link_place=LinkPlace.APART,
        hashtags_maximum=0,
        needs_page=True,
        about_characters=140,
        doubts=(_NO_LIMIT,),
        source="the form that many sites send to, 2026",
        read=_READ,
        is_verified=False,
    ),
)

"""The rows of networks of one region or one circle of readers.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core import hashtags
from sharing.core.counting.count import characters, utf16_units
from sharing.core.counting.limits import Limit
from sharing.core.rows.row import Intent, LinkPlace, Platform

_READ = date(2026, 11, 22)
_LINK_ALONE = "{} takes the link alone: copy the words first, then open it and paste."
_NO_LIMIT = "No source names a limit."

REGIONAL_NETWORKS = (
    Platform(
        name="vk",
        title="VK",
        limits=(
            Limit(unit="characters", maximum=2_048, count=characters),
            Limit(unit="utf16_units", maximum=2_048, count=utf16_units),
        ),
        intent=Intent(template="https://vk.com/share.php?url={page}", takes_text=False),
        open_url="https://vk.com/",
        hashtag_rule=hashtags.COMMON,
        needs_page=True,
        about_characters=500,
        notices=(_LINK_ALONE.format("VK"),),
        doubts=(
            "Some say that a post may have 16,384 characters, others 2,048; 2,048 decides.",
            "Some say that comment= fills in words, others do not know it; none are sent.",
            "Since 2025 vk.com leads on to vk.ru.",
        ),
        source="nygardk/react-share 0630269, 2026-03-09, and bradvin/social-share-urls 6c9a2fe, "
        "2022 (form); gitroomhq/postiz-app, 2026-08-21 (limit)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="odnoklassniki",
        title="Odnoklassniki",
        limits=(),
        intent=Intent(template="https://connect.ok.ru/offer?url={page}", takes_text=False),
        open_url="https://ok.ru/",
        hashtags_maximum=0,
        needs_page=True,
        about_characters=500,
        notices=(_LINK_ALONE.format("Odnoklassniki"),),
        doubts=(_NO_LIMIT, "It reads title= for the preview; the page’s own title is better."),
        source="kytta/shareon b73f5d8, 2026-03-29; nygardk/react-share 0630269, 2026-03-09",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="xing",
        title="Xing",
        limits=(),
        intent=Intent(template="https://www.xing.com/spi/shares/new?url={page}", takes_text=False),
        open_url="https://www.xing.com/",
        hashtags_maximum=0,
        needs_page=True,
        about_characters=420,
        notices=(_LINK_ALONE.format("Xing"),),
        doubts=(
            _NO_LIMIT,
            "Some send to xing.com/social/share/spi instead, and neither may work any more.",
        ),
        source="Xing’s own plug-in page as bradvin/social-share-urls 6c9a2fe has it, tested 2020",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="nextdoor",
        title="Nextdoor",
        limits=(),
        intent=Intent(
            template="https://nextdoor.com/sharekit/?source=sharing&body={text}",
            takes_text=True,
        ),
        open_url="https://nextdoor.com/",
        hashtags_maximum=0,
        about_characters=500,
        notices=("Nextdoor is read by neighbours: say why it matters where you live.",),
        doubts=(_NO_LIMIT, "One site sends the page in url=; the others in the text, as here."),
        source="the form that many sites send to, 2023 to 2026",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="hackernews",
        title="Hacker News",
        limits=(Limit(unit="characters", maximum=80, count=characters),),
        intent=Intent(
            template="https://news.ycombinator.com/submitlink?u={page}&t={title}",
            takes_text=True,
        ),
        open_url="https://news.ycombinator.com/submit",
        link_place=LinkPlace.APART,
        single_line=True,
        hashtags_maximum=0,
        needs_page=True,
        notices=("Hacker News is about technology: most campaigns are off its topic.",),
        doubts=("That a title has at most 80 characters has no good source; it decides.",),
        source="kytta/shareon b73f5d8, 2026-03-29; ellisonleao/sharer.js 4f0a5d4, 2026-06-30",
        read=_READ,
        is_verified=False,
    ),
)

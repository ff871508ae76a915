"""The rows of networks of pictures and films, where words stand under a picture.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core import hashtags
from sharing.core.counting.count import angle_brackets, characters, utf8_bytes, utf16_units
from sharing.core.counting.limits import Limit
from sharing.core.rows.row import Intent, LinkPlace, PictureFormat, Platform

_READ = date(2026, 11, 22)

GALLERIES = (
    Platform(
        name="instagram",
        title="Instagram",
        limits=(
            Limit(unit="characters", maximum=2_200, count=characters),
            Limit(unit="utf16_units", maximum=2_200, count=utf16_units),
        ),
        intent=None,
        open_url="https://www.instagram.com/",
        hashtags_maximum=5,
        hashtags_limit=5,
        hashtag_rule=hashtags.COMMON,
        needs_picture=True,
        about_characters=500,
        image_weight_maximum_bytes=8_000_000,
        pictures=((1_080, 1_350), (1_080, 1_080), (1_080, 1_920)),
        picture_formats=(PictureFormat.JPEG,),
        picture_source="Meta’s Instagram content publishing reference as others quote it, "
        "2026-10-01: JPEG, 4:5 to 1.91:1",
        notices=(
            (
                "Instagram has no link that fills in words: download a picture, copy the words, "
                "then open Instagram and paste."
            ),
            "Nobody can tap a link in a caption: the address on the picture has to be typed.",
        ),
        doubts=(
            (
                "Meta’s reference still allowed 30 hashtags in October 2026, the app five since "
                "December 2025; five decides."
            ),
            "The unit of the 2,200 is not said; characters and UTF-16 units are both counted.",
        ),
        source="socialmediatoday.com, 2025-12-18 (hashtags); docs.ayrshare.com, 2026 (limit)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="pinterest",
        title="Pinterest",
        limits=(
            Limit(unit="characters", maximum=500, count=characters),
            Limit(unit="utf16_units", maximum=500, count=utf16_units),
        ),
        intent=Intent(
            template="https://www.pinterest.com/pin/create/button/?url={page}&description={text}",
            takes_text=True,
        ),
        open_url="https://www.pinterest.com/",
        link_place=LinkPlace.APART,
        page_maximum_characters=2_048,
        hashtag_rule=hashtags.COMMON,
        needs_page=True,
        needs_picture=True,
        alt_text_maximum=500,
        pictures=((1_000, 1_500),),
        picture_source="docs.ayrshare.com, 2026; not confirmed by Pinterest",
        notices=("Pinterest shows the pictures of the page: choose one of them there.",),
        doubts=("Some say that a description may have 800 characters, others 500; 500 decides.",),
        source="docs.ayrshare.com, 2026, and gitroomhq/postiz-app, 2026-08-21 (limit); "
        "bradvin/social-share-urls 6c9a2fe, tested 2020 (form)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="tumblr",
        title="Tumblr",
        limits=(
            Limit(unit="characters", maximum=4_096, count=characters),
            Limit(unit="utf16_units", maximum=4_096, count=utf16_units),
        ),
        intent=Intent(
            template="https://www.tumblr.com/widgets/share/tool?posttype=link"
            "&canonicalUrl={page}&caption={text}",
            takes_text=True,
        ),
        open_url="https://www.tumblr.com/",
        link_place=LinkPlace.APART,
        hashtags_maximum=0,
        needs_page=True,
        about_characters=700,
        notices=("On Tumblr, tags have a field of their own: add them there.",),
        doubts=("Some say that a text may have 32,768 characters, others 4,096; 4,096 decides.",),
        source="nygardk/react-share 0630269, 2026-03-09, and kytta/shareon b73f5d8, 2026-03-29 "
        "(form); gitroomhq/postiz-app, 2026-08-21 (limit)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="tiktok",
        title="TikTok",
        limits=(Limit(unit="utf16_units", maximum=2_200, count=utf16_units),),
        intent=None,
        open_url="https://www.tiktok.com/",
        hashtags_maximum=5,
        hashtags_limit=5,
        hashtag_rule=hashtags.COMMON,
        needs_picture=True,
        about_characters=500,
        image_weight_maximum_bytes=20_000_000,
        pictures=((1_080, 1_920),),
        picture_formats=(PictureFormat.JPEG,),
        picture_source="developers.tiktok.com content-posting-api-reference-photo-post, 2026: "
        "JPEG or WebP",
        notices=(
            (
                "TikTok has no link that fills in words: download a picture, copy the words, then "
                "open TikTok and paste."
            ),
            "Nobody can tap a link in a caption: the address on the picture has to be typed.",
        ),
        doubts=(
            "A photograph’s description may have 4,000, a film’s title 2,200; 2,200 decides.",
            "The limit of five hashtags was never announced, only noticed in 2025; it decides.",
            "Sent by a scheduler, line breaks are ignored.",
        ),
        source="developers.tiktok.com content-posting-api-reference-photo-post, 2026 (limit); "
        "heylist.com, 2025-09-11 (hashtags)",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="youtube",
        title="YouTube",
        limits=(
            Limit(unit="utf8_bytes", maximum=5_000, count=utf8_bytes),
            Limit(unit="angle_brackets", maximum=0, count=angle_brackets),
        ),
        intent=None,
        open_url="https://www.youtube.com/",
        hashtags_maximum=3,
        hashtags_limit=60,
        hashtag_rule=hashtags.COMMON,
        needs_picture=True,
        about_characters=700,
        notices=(
            "YouTube has no link that fills in words: copy them into the description of a film.",
        ),
        doubts=("That more than 60 hashtags are all ignored has no good source.",),
        source="YouTube Data API reference, videos, as others quote it, 2026-10-10",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="snapchat",
        title="Snapchat",
        limits=(),
        intent=Intent(
            template="https://www.snapchat.com/scan?attachmentUrl={page}",
            takes_text=False,
        ),
        open_url="https://www.snapchat.com/",
        hashtags_maximum=0,
        needs_page=True,
        about_characters=150,
        notices=(
            "Snapchat takes the link alone: copy the words first, then open it and paste.",
            "On a computer Snapchat asks you to sign in or shows a code to scan.",
        ),
        doubts=("The form is not documented; no source names a limit.",),
        source="the form that many sites send to, 2026",
        read=_READ,
        is_verified=False,
    ),
)

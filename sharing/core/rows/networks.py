"""The rows of the great networks, where posts are public: one row each, with source and day.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core import hashtags
from sharing.core.counting.bluesky import shortened_graphemes
from sharing.core.counting.count import (
    characters,
    graphemes,
    threads_characters,
    utf8_bytes,
    utf16_units,
)
from sharing.core.counting.limits import Limit
from sharing.core.counting.weight import (
    WEIGHT_MAXIMUM,
    weighted_characters,
    weighted_characters_cautiously,
)
from sharing.core.rows.row import Intent, LinkPlace, Platform

_READ = date(2026, 11, 22)

NETWORKS = (
    Platform(
        name="x",
        title="X",
        limits=(
            Limit(unit="weighted", maximum=WEIGHT_MAXIMUM, count=weighted_characters),
            Limit(
                unit="weighted_cautiously",
                maximum=WEIGHT_MAXIMUM,
                count=weighted_characters_cautiously,
            ),
        ),
        intent=Intent(template="https://x.com/intent/tweet?text={text}", takes_text=True),
        open_url="https://x.com/",
        link_note="X counts every link as 23",
        hashtag_rule=hashtags.X,
        alt_text_maximum=1_000,
        image_weight_maximum_bytes=5_000_000,
        pictures=((1_200, 675), (1_080, 1_350)),
        picture_source="xdevplatform/docs x-api/media/quickstart/best-practices.mdx, 2026-06-01; "
        "the best size is not said there",
        doubts=(
            (
                "X’s library is of 2020: newer emoji count more in it, and domains younger than it "
                "are letters; the larger count decides."
            ),
            "Subscribers may write more; 280 decides.",
        ),
        has_threads=True,
        source="twitter/twitter-text config/v3.json, 30e2430, 2021-10-21; xdevplatform/docs "
        "x-for-websites/post-button/guides/web-intent.mdx, 2026-06-03",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="bluesky",
        title="Bluesky",
        limits=(
            Limit(unit="graphemes", maximum=300, count=graphemes),
            Limit(unit="utf8_bytes", maximum=3_000, count=utf8_bytes),
            Limit(unit="shortened_graphemes", maximum=300, count=shortened_graphemes),
        ),
        # bluesky-social/social-app issue 8105: its iPhone app cuts the text at an encoded "&".
        intent=Intent(
            template="https://bsky.app/intent/compose?text={text}",
            takes_text=True,
            cut_at="&",
        ),
        open_url="https://bsky.app/",
        hashtag_rule=hashtags.BLUESKY,
        alt_text_maximum=2_000,
        image_weight_maximum_bytes=2_000_000,
        pictures=((1_080, 1_350), (1_200, 630)),
        picture_source="bluesky-social/atproto lexicons/app/bsky/embed/images.json, 2026-08-20; "
        "bluesky-social/social-app src/lib/constants.ts",
        notices=("Sign in to Bluesky first: it drops the text if it has to ask you to sign in.",),
        doubts=(
            (
                "Bluesky’s own page counts links in their short form, other programs as they are "
                "written; the larger count decides."
            ),
        ),
        has_threads=True,
        source="bluesky-social/atproto lexicons/app/bsky/feed/post.json, 2026-08-20; "
        "bluesky-social/bsky-docs docs/advanced-guides/intent-links.md, 2026-04-21",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="threads",
        title="Threads",
        limits=(
            Limit(unit="characters", maximum=500, count=threads_characters),
            Limit(unit="utf8_bytes", maximum=500, count=utf8_bytes),
        ),
        intent=Intent(template="https://www.threads.com/intent/post?text={text}", takes_text=True),
        open_url="https://www.threads.com/",
        hashtags_maximum=1,
        hashtags_limit=1,
        hashtag_rule=hashtags.THREADS,
        pictures=((1_080, 1_350),),
        image_weight_maximum_bytes=8_000_000,
        picture_source="docs.ayrshare.com media guidelines, 2026; not confirmed by Meta",
        doubts=(
            (
                "Meta counts an emoji as its bytes and does not say how it counts other letters; "
                "posts of more than 500 bytes were refused, so bytes decide."
            ),
            "One emoji was seen to arrive as an empty box in 2026; look at it before you send.",
        ),
        has_threads=True,
        source="developers.facebook.com/documentation/threads/posts, 2026-04-14, and "
        "threads/threads-web-intents, 2026-03-19",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="facebook",
        title="Facebook",
        limits=(
            Limit(unit="characters", maximum=63_206, count=characters),
            Limit(unit="utf16_units", maximum=63_206, count=utf16_units),
        ),
        intent=Intent(
            template="https://www.facebook.com/sharer/sharer.php?u={page}",
            takes_text=False,
            ignores=("quote", "t", "title", "description", "picture"),
        ),
        open_url="https://www.facebook.com/",
        hashtag_rule=hashtags.COMMON,
        needs_page=True,
        about_characters=500,
        image_weight_maximum_bytes=8_000_000,
        pictures=((1_200, 630), (1_080, 1_350)),
        picture_source="developers.facebook.com/docs/sharing/webmasters/images, undated",
        notices=("Facebook ignores text in links: copy the words first, then open it and paste.",),
        doubts=(
            "Other tools stop at 5,000 or 62,000; no page of Facebook’s own names a limit.",
            "Whether it still reads a hashtag in the link is not known; none is sent.",
        ),
        source="gitroomhq/postiz-app facebook.provider.ts, 2026-08-21 (limit); "
        "nygardk/react-share issue 456, 2022-06 (text ignored)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="linkedin",
        title="LinkedIn",
        limits=(Limit(unit="utf16_units", maximum=3_000, count=utf16_units),),
        intent=Intent(
            template="https://www.linkedin.com/sharing/share-offsite/?url={page}",
            takes_text=False,
            ignores=("title", "summary", "source", "text"),
        ),
        open_url="https://www.linkedin.com/feed/",
        hashtag_rule=hashtags.COMMON,
        needs_page=True,
        about_characters=700,
        alt_text_maximum=4_086,
        image_weight_maximum_bytes=5_000_000,
        pictures=((1_200, 627), (1_080, 1_350)),
        picture_source="LinkedIn’s documentation as others quote it, 2026; not read itself",
        notices=("LinkedIn ignores text in links: copy the words first, then open it and paste.",),
        doubts=(
            (
                "An undocumented address fills in text for people who are signed in, "
                "linkedin.com/feed/?shareActive=true&text=; the documented one is used."
            ),
            "The unit of the 3,000 is not said; UTF-16 units are counted.",
        ),
        source="docs.ayrshare.com, 2026 (limit; LinkedIn’s own page was not found); "
        "nygardk/react-share issue 550, 2025-04 (address)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="reddit",
        title="Reddit",
        limits=(Limit(unit="characters", maximum=300, count=characters),),
        intent=Intent(
            template="https://www.reddit.com/submit?url={page}&title={title}",
            takes_text=True,
        ),
        open_url="https://www.reddit.com/submit",
        link_place=LinkPlace.APART,
        single_line=True,
        hashtags_maximum=0,
        needs_page=True,
        notices=(
            "On Reddit the words become the title; choose a community, and read its rules first.",
        ),
        doubts=(
            "The open code is of 2017: a page that was posted before opened that post instead.",
            "Reddit’s app is said to drop what the link fills in.",
        ),
        source="reddit-archive/reddit r2/r2/controllers/front.py, 2017-10-16",
        read=_READ,
        is_verified=True,
    ),
)

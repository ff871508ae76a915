"""The rows of the places where people work together.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core.counting.count import characters, utf16_units
from sharing.core.counting.limits import Limit
from sharing.core.rows.row import Intent, LinkPlace, Platform

_READ = date(2026, 11, 22)
_NO_LINK = "{0} has no link that fills in words: copy them, then open {0} and paste."

WORKPLACES = (
    Platform(
        name="discord",
        title="Discord",
        limits=(
            Limit(unit="characters", maximum=2_000, count=characters),
            Limit(unit="utf16_units", maximum=2_000, count=utf16_units),
        ),
        intent=None,
        open_url="https://discord.com/app",
        hashtags_maximum=0,
        about_characters=500,
        alt_text_maximum=1_024,
        picture_source="discord/discord-api-docs developers/resources/message.mdx, 2026-08-06",
        notices=(_NO_LINK.format("Discord"),),
        doubts=("The unit of the 2,000 is not said; characters and UTF-16 units are counted.",),
        source="discord/discord-api-docs developers/resources/message.mdx, 2026-08-06",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="slack",
        title="Slack",
        limits=(
            Limit(unit="characters", maximum=4_000, count=characters),
            Limit(unit="utf16_units", maximum=4_000, count=utf16_units),
        ),
        intent=None,
        open_url="https://app.slack.com/",
        hashtags_maximum=0,
        about_characters=500,
        notices=(_NO_LINK.format("Slack"),),
        doubts=("Slack advises 4,000 and cuts above 40,000; 4,000 decides.",),
        source="docs.slack.dev chat.postMessage, Truncating content, 2026",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="teams",
        title="Microsoft Teams",
        limits=(),
        intent=Intent(
            template="https://teams.microsoft.com/share?href={page}&msgText={text}",
            takes_text=True,
        ),
        open_url="https://teams.microsoft.com/",
        link_place=LinkPlace.APART,
        hashtags_maximum=0,
        needs_page=True,
        about_characters=500,
        notices=("Teams asks which person or channel to send it to.",),
        doubts=("No source names a limit.",),
        source="kytta/shareon b73f5d8, 2026-03-29",
        read=_READ,
        is_verified=False,
    ),
)

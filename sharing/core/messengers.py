"""The rows of messages from person to person: one row each, with source and day.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core import hashtags
from sharing.core.count import characters, encoded_characters, utf8_bytes, utf16_units
from sharing.core.limits import Limit
from sharing.core.row import Intent, LinkPlace, Marks, Platform
from sharing.core.sms import (
    PARTS_MAXIMUM,
    SEPTETS_OF_EACH,
    UNITS_OF_EACH,
    is_cheap,
    parts,
    septets,
)

_READ = date(2026, 11, 22)
_MAIL = "mailto:?subject={subject}&body={text}"


def _mail_address(text: str) -> int:
    """Return how long the whole address is, all but the subject."""
    return len(_MAIL.format(subject="", text="")) + encoded_characters(text)


MESSENGERS = (
    Platform(
        name="whatsapp",
        title="WhatsApp",
        limits=(
            Limit(unit="characters", maximum=4_096, count=characters),
            Limit(unit="utf16_units", maximum=4_096, count=utf16_units),
        ),
        intent=Intent(template="https://wa.me/?text={text}", takes_text=True),
        open_url="https://web.whatsapp.com/",
        hashtags_maximum=0,
        about_characters=500,
        notices=("WhatsApp asks whom to send it to; nothing is sent before you choose.",),
        source="faq.whatsapp.com/5913398998672934 (address); WhatsApp Cloud API messages, "
        "2026-06-24 (limit of the API; the app’s own is not published)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="telegram",
        title="Telegram",
        limits=(
            Limit(unit="characters", maximum=4_096, count=characters),
            Limit(unit="utf16_units", maximum=4_096, count=utf16_units),
        ),
        intent=Intent(
            template="https://t.me/share/url?url={page}&text={text}",
            takes_text=True,
        ),
        open_url="https://web.telegram.org/",
        link_place=LinkPlace.FIRST,
        hashtag_rule=hashtags.TELEGRAM,
        needs_page=True,
        about_characters=500,
        notices=("Telegram puts the link before the words, and asks whom to send it to.",),
        source="tdlib/td td/telegram/OptionManager.cpp and LinkManager.cpp, 2026-07-17",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="email",
        title="E-mail",
        limits=(
            Limit(
                unit="encoded_characters",
                maximum=1_900,
                count=_mail_address,
                counts_subject=True,
            ),
        ),
        intent=Intent(
            template=_MAIL,
            takes_text=True,
            maximum_characters=1_900,
            line_break="\r\n",
        ),
        hashtags_maximum=0,
        has_subject=True,
        about_characters=900,
        notices=(
            "This opens your mail program; where nothing opens, copy the text into a new message.",
        ),
        source="RFC 6068 (address); ucam-department-of-psychiatry/camcops issue 180, 2021 (about "
        "2,000 characters are the most that Chrome on Windows hands on)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="sms",
        title="SMS",
        limits=(
            Limit(
                unit="septets",
                maximum=PARTS_MAXIMUM * SEPTETS_OF_EACH,
                count=septets,
                suits=is_cheap,
                otherwise=Limit(
                    unit="utf16_units",
                    maximum=PARTS_MAXIMUM * UNITS_OF_EACH,
                    count=utf16_units,
                ),
            ),
            Limit(unit="parts", maximum=PARTS_MAXIMUM, count=parts),
        ),
        intent=Intent(template="sms:?&body={text}", takes_text=True),
        marks=Marks.STRAIGHT,
        hashtags_maximum=0,
        needs_app=True,
        notices=(
            "This opens the messages of your phone; some Android phones drop the words: copy them.",
            "Your operator may charge for each part.",
        ),
        source="alphagov/notifications-utils sanitise_text.py and template.py, 2026-08-20; "
        "RFC 5724; LivePerson issue 228, 2018 (`?&body=`)",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="copy",
        title="Copy",
        limits=(),
        intent=None,
        about_characters=500,
        source="a plain text; nothing limits it",
        read=_READ,
        is_verified=True,
    ),
    Platform(
        name="signal",
        title="Signal",
        limits=(Limit(unit="utf8_bytes", maximum=2_000, count=utf8_bytes),),
        intent=None,
        hashtags_maximum=0,
        about_characters=500,
        notices=("Signal has no link that fills in words: copy them, then open Signal and paste.",),
        source="no primary source was found; longer texts are sent as an attachment",
        read=_READ,
        is_verified=False,
    ),
)

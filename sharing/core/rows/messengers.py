"""The rows of messages from person to person: one row each, with source and day.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core import hashtags
from sharing.core.counting.count import characters, utf8_bytes, utf16_units
from sharing.core.counting.limits import Limit
from sharing.core.counting.sms import (
    PARTS_MAXIMUM,
    SEPTETS_OF_EACH,
    UNITS_OF_EACH,
    is_cheap,
    parts,
    septets,
)
from sharing.core.rows.row import Intent, LinkPlace, Marks, Platform

_READ = date(2026, 11, 22)

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
        image_weight_maximum_bytes=600_000,
        pictures=((1_200, 630),),
        picture_source="developers.facebook.com whatsapp/link-previews, 2026-05-21 (of a preview)",
        notices=("WhatsApp asks whom to send it to; nothing is sent before you choose.",),
        doubts=(
            "That the app takes 65,536 has no source; the 4,096 of its interface decide.",
            "On iPhones a “+” in the page’s address was seen to become a space in 2017.",
            "It sets words between stars or underscores in bold or italics.",
        ),
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
        doubts=(
            "Whether its server counts code points or UTF-16 units is not said; both are counted.",
            "Under a picture it takes 1,024.",
        ),
        source="tdlib/td td/telegram/OptionManager.cpp and LinkManager.cpp, 2026-07-17",
        read=_READ,
        is_verified=True,
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
        doubts=(
            "Operators join more parts than three; more is dear, and some deliver them disordered.",
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
        name="webshare",
        title="Web Share",
        limits=(),
        intent=None,
        hashtags_maximum=0,
        about_characters=500,
        notices=(
            "Your device asks which app; some apps drop the words or the picture: copy them, too.",
        ),
        doubts=(
            (
                "On iPhones WhatsApp drops the picture where words come with it, and the reverse; "
                "so words and pictures are sent apart."
            ),
        ),
        source="w3c/web-share e871726, 2025-11-11; mdn/browser-compat-data issue 13439, 2021-11",
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
        doubts=("That texts above 2,000 bytes become an attachment has no good source.",),
        source="no primary source was found; longer texts are sent as an attachment",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="messenger",
        title="Messenger",
        limits=(),
        intent=Intent(template="fb-messenger://share?link={page}", takes_text=False),
        open_url="https://www.messenger.com/",
        hashtags_maximum=0,
        needs_page=True,
        needs_app=True,
        about_characters=500,
        notices=(
            "Messenger takes the link alone: copy the words first, then paste them beside it.",
        ),
        doubts=(
            "The form is not documented; the documented one needs an account as a developer.",
            "No source names a limit.",
        ),
        source="developers.facebook.com Share Dialog, as bradvin/social-share-urls 6c9a2fe, 2022",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="viber",
        title="Viber",
        limits=(),
        intent=Intent(
            template="viber://forward?text={text}",
            takes_text=True,
            text_maximum_utf16_units=200,
        ),
        hashtags_maximum=0,
        needs_app=True,
        about_characters=150,
        notices=("Viber asks whom to send it to; nothing happens where it is not installed.",),
        doubts=("That a link carries 200 characters has no good source; it decides.",),
        source="nygardk/react-share 0630269, 2026-03-09; ellisonleao/sharer.js 4f0a5d4, 2026-06-30",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="threema",
        title="Threema",
        limits=(),
        intent=Intent(template="threema://compose?text={text}", takes_text=True),
        hashtags_maximum=0,
        needs_app=True,
        about_characters=500,
        notices=("Threema asks whom to send it to; nothing happens where it is not installed.",),
        doubts=("No source names a limit.",),
        source="the form that other tools send to, 2026",
        read=_READ,
        is_verified=False,
    ),
)

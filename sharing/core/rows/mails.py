"""The rows of mail: the program of one's own, and the pages of those who read mail in a browser.

`is_verified` is false where no primary source was found.
"""

from datetime import date

from sharing.core.counting.count import encoded_characters
from sharing.core.counting.limits import Limit
from sharing.core.rows.row import Intent, Platform

_READ = date(2026, 11, 22)
_MAIL = "mailto:?subject={subject}&body={text}"
_PAGE_SOURCE = "forms that other tools send to, 2026; netneutrality.in issue 21, 2015 (refusals)"


def _mail_address(text: str) -> int:
    """Return how long the whole address is, all but the subject."""
    return len(_MAIL.format(subject="", text="")) + encoded_characters(text)


MAILS = (
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
        doubts=(
            "No standard limits an address; Chrome on Windows opens nothing above about 2,000.",
        ),
        source="RFC 6068 (address); ucam-department-of-psychiatry/camcops issue 180, 2021 (about "
        "2,000 characters are the most that Chrome on Windows hands on)",
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="gmail",
        title="Gmail",
        limits=(),
        intent=Intent(
            template="https://mail.google.com/mail/?view=cm&fs=1&su={subject}&body={text}",
            takes_text=True,
        ),
        open_url="https://mail.google.com/",
        hashtags_maximum=0,
        has_subject=True,
        about_characters=900,
        notices=("This opens Gmail in your browser; add whom to send it to.",),
        doubts=("Gmail refuses long addresses; at how many characters is not said.",),
        source=_PAGE_SOURCE,
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="outlook",
        title="Outlook on the web",
        limits=(),
        intent=Intent(
            template="https://outlook.live.com/mail/0/deeplink/compose"
            "?subject={subject}&body={text}",
            takes_text=True,
            maximum_characters=2_000,
        ),
        open_url="https://outlook.live.com/",
        hashtags_maximum=0,
        has_subject=True,
        about_characters=900,
        notices=("This opens Outlook in your browser; add whom to send it to.",),
        doubts=("Outlook was seen to cut links at 2,048 characters in 2023; 2,000 decides.",),
        source=_PAGE_SOURCE,
        read=_READ,
        is_verified=False,
    ),
    Platform(
        name="yahoo",
        title="Yahoo Mail",
        limits=(),
        intent=Intent(
            template="https://compose.mail.yahoo.com/?subject={subject}&body={text}",
            takes_text=True,
        ),
        open_url="https://mail.yahoo.com/",
        hashtags_maximum=0,
        has_subject=True,
        about_characters=900,
        notices=("This opens Yahoo Mail in your browser; add whom to send it to.",),
        doubts=("No source names a limit.",),
        source=_PAGE_SOURCE,
        read=_READ,
        is_verified=False,
    ),
)

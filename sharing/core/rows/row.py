"""A row of the table of platforms: its fields, and what can be asked of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sharing.core.counting.count import Size
from sharing.core.counting.limits import Limit
from sharing.core.hashtags import HashtagRule


class LinkPlace(StrEnum):
    """Where the page's address stands in a post."""

    LAST = "last"  # in the text, alone on the last line
    FIRST = "first"  # the platform itself puts it before the text, and counts it
    AFTER = "after"  # the platform itself puts it after the text, and counts it
    APART = "apart"  # a field of its own, not counted with the text


class PictureFormat(StrEnum):
    """How a picture is written."""

    PNG = "PNG"
    JPEG = "JPEG"


class Marks(StrEnum):
    """Which quotation marks we add around a quote."""

    CURLY = "curly"  # of the quote's language
    STRAIGHT = "straight"  # where curly ones would cost a dearer alphabet


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """The address that opens a platform with a post filled in.

    `template` has the fields {text}, {page}, {subject} and {title}, each filled in percent-encoded
    once. `line_break` is how a new line is written before encoding. `ignores` names fields that
    other tools send and the platform does not read. `cut_at` holds the characters at which it cuts
    the text, and `text_maximum_utf16_units` is the most of it that it takes; beyond either there is
    no link, and the words are copied.
    """

    template: str
    takes_text: bool
    maximum_characters: int = 4_000
    line_break: str = "\n"
    ignores: tuple[str, ...] = ()
    cut_at: str = ""
    text_maximum_utf16_units: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """One row of the table.

    `limits`: the platform's own count first, then the cautious readings; a post fits when every
    one of them holds. `notices` are honest sentences shown to supporters beside the button;
    `doubts` tell organisers where sources disagree or are missing, and which reading decides here.

    `open_url` is where "copy, then open" opens; `server_template` is the address on the supporter's
    own server, {host}, with the fields of an intent. `link_note` and `mention_note` say what a link
    and a mention cost, where that is not their length. `hashtag_rule` is None where hashtags mean
    nothing; `hashtags_maximum` is how many we give, `hashtags_limit` how many the platform takes.
    `about_characters` is a sensible length where the platform sets none. `pictures` are the sizes
    that suit it, in pixels, width by height, the best first; `picture_formats` those of the formats
    we draw that it takes.
    """

    name: str
    title: str
    limits: tuple[Limit, ...]
    intent: Intent | None
    open_url: str | None = None
    server_template: str | None = None
    has_server_limits: bool = False  # every server sets its own maximum
    link_place: LinkPlace = LinkPlace.LAST
    link_note: str = ""
    mention_note: str = ""
    page_maximum_characters: int | None = None  # of the page's address
    marks: Marks = Marks.CURLY
    single_line: bool = False
    hashtags_maximum: int = 2
    hashtags_limit: int | None = None
    hashtag_rule: HashtagRule | None = None
    needs_page: bool = False  # nothing to share without the page's address
    needs_picture: bool = False  # nothing to share without a picture
    has_subject: bool = False
    has_threads: bool = False  # posts can answer one another, and numbering them is usual
    needs_app: bool = False  # the link does nothing where the app is not installed
    about_characters: int | None = None
    alt_text_maximum: int | None = None  # characters
    image_weight_maximum_bytes: int | None = None
    pictures: tuple[tuple[int, int], ...] = ()
    picture_formats: tuple[PictureFormat, ...] = (PictureFormat.PNG, PictureFormat.JPEG)
    picture_source: str = ""
    notices: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    source: str
    read: date
    is_verified: bool

    def sizes(self, text: str, *, subject: str = "", warning: str = "") -> tuple[Size, ...]:
        """Return how large the text is in every unit that the platform limits.

        `subject` is a mail's, `warning` the content warning before a post in the fediverse.
        """
        return tuple(limit.size(text, subject=subject, warning=warning) for limit in self.limits)

    def fits(self, text: str, *, subject: str = "", warning: str = "") -> bool:
        """Return whether the text is within every limit, the cautious ones included."""
        return all(size.fits for size in self.sizes(text, subject=subject, warning=warning))

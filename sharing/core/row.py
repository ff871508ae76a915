"""A row of the table of platforms: its fields, and what can be asked of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sharing.core.count import Size
from sharing.core.hashtags import HashtagRule
from sharing.core.limits import Limit


class LinkPlace(StrEnum):
    """Where the page's address stands in a post."""

    LAST = "last"  # in the text, alone on the last line
    FIRST = "first"  # the platform itself puts it before the text, and counts it
    APART = "apart"  # a field of its own, not counted with the text


class Marks(StrEnum):
    """Which quotation marks we add around a quote."""

    CURLY = "curly"  # of the quote's language
    STRAIGHT = "straight"  # where curly ones would cost a dearer alphabet


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """The address that opens a platform with a post filled in.

    `template` has the fields {text}, {page}, {subject} and {title}, each filled in percent-encoded
    once. `line_break` is how a new line is written before encoding.
    """

    template: str
    takes_text: bool
    maximum_characters: int = 4_000
    line_break: str = "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """One row of the table.

    `limits`: the platform's own count first, then the cautious readings; a post fits when every
    one of them holds. `notices` are honest sentences shown to supporters beside the button.
    `open_url` is where "copy, then open" opens. `link_note` says what a link costs, where that is
    not its length. `hashtag_rule` is None where hashtags mean nothing.
    `about_characters` is a sensible length where the platform sets none.
    """

    name: str
    title: str
    limits: tuple[Limit, ...]
    intent: Intent | None
    open_url: str | None = None
    link_place: LinkPlace = LinkPlace.LAST
    link_note: str = ""
    marks: Marks = Marks.CURLY
    single_line: bool = False
    hashtags_maximum: int = 2
    hashtag_rule: HashtagRule | None = None
    needs_page: bool = False  # nothing to share without the page's address
    has_subject: bool = False
    needs_app: bool = False  # the link does nothing where the app is not installed
    about_characters: int | None = None
    alt_text_maximum: int | None = None
    image_weight_maximum_bytes: int | None = None
    picture_source: str = ""
    notices: tuple[str, ...] = ()
    source: str
    read: date
    is_verified: bool

    def sizes(self, text: str, *, subject: str = "") -> tuple[Size, ...]:
        """Return how large the text is in every unit that the platform limits."""
        return tuple(limit.size(text, subject=subject) for limit in self.limits)

    def fits(self, text: str, *, subject: str = "") -> bool:
        """Return whether the text is within every limit, the cautious ones included."""
        return all(size.fits for size in self.sizes(text, subject=subject))

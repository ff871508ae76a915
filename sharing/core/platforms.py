"""THE TABLE: what each platform allows, where that was read, and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from sharing.core.count import Size
from sharing.core.errors import UnknownPlatform
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
    """

    name: str
    title: str
    limits: tuple[Limit, ...]
    intent: Intent | None
    link_place: LinkPlace = LinkPlace.LAST
    marks: Marks = Marks.CURLY
    single_line: bool = False
    hashtags_maximum: int = 2
    needs_page: bool = False  # nothing to share without the page's address
    has_subject: bool = False
    needs_app: bool = False  # the link does nothing where the app is not installed
    alt_text_maximum: int | None = None
    notices: tuple[str, ...] = ()
    source: str
    read: date
    is_verified: bool

    def sizes(self, text: str) -> tuple[Size, ...]:
        """Return how large the text is in every unit that the platform limits."""
        return tuple(limit.size(text) for limit in self.limits)

    def fits(self, text: str) -> bool:
        """Return whether the text is within every limit, the cautious ones included."""
        return all(size.fits for size in self.sizes(text))


PLATFORMS: Mapping[str, Platform] = MappingProxyType({})


def platform(name: str) -> Platform:
    """Return the row of this name.

    Raises UnknownPlatform, which lists the names that are known.
    """
    try:
        return PLATFORMS[name]
    except KeyError:
        raise UnknownPlatform(name, known=tuple(PLATFORMS)) from None

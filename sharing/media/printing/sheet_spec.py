"""What a printed sheet shows, and the measures of each form it can have, as values."""

from dataclasses import dataclass
from typing import NamedTuple

from sharing.core.campaign import PLAIN_LOOK, USUAL_ACCENT
from sharing.core.statement import Direction


class Sizes(NamedTuple):
    """The smallest and the largest size of a text, in millimetres of its em."""

    smallest: float
    largest: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form of printed sheet: its paper, width and height, and its parts, in millimetres.

    `quotes` is how many it shows at most. `code` is the width of each code with its quiet zone.
    `hanging` is how far a quotation mark may stand outside of the column.
    """

    title: str
    paper: tuple[float, float]
    margin: float
    hanging: float
    code: float
    quotes: int
    quote: Sizes
    headline: Sizes
    names: Sizes
    details: Sizes
    gap: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSpec:
    """Everything that decides a printed sheet; equal specs draw equal bytes.

    `form` names a row of FORMS. `quotes` stand in the order in which they matter; a form takes as
    many as it has room for. `beside` is what stands after the mark of each, as "[sic]", if anything
    does. `attribution_short` stands where room is short. `page` is printed in
    words, and above it `leads_to`, what is found there; `code` is the address that the code holds.
    `accent` is "#rrggbb".
    """

    form: str
    title: str
    quotes: tuple[str, ...]
    attribution: str
    attribution_short: str
    language: str
    direction: Direction
    page: str
    code: str
    leads_to: str = ""
    dated: str = ""
    beside: tuple[str, ...] = ()
    look: str = PLAIN_LOOK
    accent: str = USUAL_ACCENT

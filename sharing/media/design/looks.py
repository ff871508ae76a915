"""The looks a card can have: how it is arranged, its paper, inks and voices."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from sharing.core.errors import CardError
from sharing.media.fonts import Typesetting, poster, sans, serif
from sharing.media.paint.canvas import BLACK, WHITE, Ink
from sharing.media.paint.colour import Colour, colour_of


class Arrangement(Enum):
    """Where the parts of a card stand."""

    COLUMN = "a column: the quote, a rule, who says it"
    POSTER = "a field of the accent, and a foot of paper"
    MEMORIAL = "all on the middle axis, inside a thin frame"
    PHOTO = "over a photo that grows dark towards the foot"
    NIGHT = "from the head down, light rising at the foot"
    NUMBER = "a number of the sentence, large, and the sentence below"


@dataclass(frozen=True, kw_only=True, eq=False)
class Look:
    """Colours and typesetting of a card. The code always stands dark on light.

    `largest` is the share of a card's largest size that its quote may have; `looser` multiplies
    its line height where it has many lines.
    """

    arrangement: Arrangement
    paper: Colour
    ink: Colour
    faded_ink: Colour
    edge: Colour
    quote: Typesetting
    attribution: Typesetting
    details: Typesetting
    code: Ink
    largest: float = 1.0
    looser: float = 1.0


_ATTRIBUTION: Final = serif(weight=600, optical=20, leading=0.96)
_DETAILS: Final = sans(weight=400, leading=1.0)
_DARK_ON_WHITE: Final = Ink(BLACK, WHITE)
_QUOTE: Final = serif(weight=560, optical=48, leading=0.9)

LOOKS: Final = {
    "newspaper": Look(
        arrangement=Arrangement.COLUMN,
        paper=colour_of("#faf6ee"),
        ink=colour_of("#1b1917"),
        faded_ink=colour_of("#5c554c"),
        edge=colour_of("#d8d0c2"),
        quote=_QUOTE,
        attribution=_ATTRIBUTION,
        details=_DETAILS,
        code=Ink(colour_of("#1b1917"), colour_of("#faf6ee")),
    ),
    "night": Look(
        arrangement=Arrangement.NIGHT,
        paper=colour_of("#12151b"),
        ink=colour_of("#f4ecdf"),
        faded_ink=colour_of("#b4afa6"),
        edge=colour_of("#373b43"),
        quote=serif(weight=500, optical=48, leading=0.92),
        attribution=_ATTRIBUTION,
        details=_DETAILS,
        code=Ink(colour_of("#12151b"), colour_of("#d8d0c3")),
    ),
    "poster": Look(
        arrangement=Arrangement.POSTER,
        paper=colour_of("#ffffff"),
        ink=colour_of("#141414"),
        faded_ink=colour_of("#4a4a4a"),
        edge=colour_of("#d0d0d0"),
        quote=poster(leading=0.86),
        attribution=sans(weight=700, leading=0.94),
        details=_DETAILS,
        code=Ink(colour_of("#141414"), colour_of("#ffffff")),
        largest=1.15,
        looser=1.1,
    ),
    "memorial": Look(
        arrangement=Arrangement.MEMORIAL,
        paper=colour_of("#f3f2ee"),
        ink=colour_of("#26292c"),
        faded_ink=colour_of("#5a5f63"),
        edge=colour_of("#a9aaa6"),
        quote=serif(weight=400, optical=40, leading=1.0),
        attribution=serif(weight=500, optical=18, leading=1.0),
        details=serif(weight=400, optical=12, leading=1.0),
        code=Ink(colour_of("#4c5155"), colour_of("#f3f2ee")),
        largest=0.68,
    ),
    "photo": Look(
        arrangement=Arrangement.PHOTO,
        paper=colour_of("#101010"),
        ink=colour_of("#ffffff"),
        faded_ink=colour_of("#e4e2de"),
        edge=colour_of("#8d8a85"),
        quote=serif(weight=620, optical=40, leading=0.88),
        attribution=_ATTRIBUTION,
        details=_DETAILS,
        code=_DARK_ON_WHITE,
        largest=0.72,
    ),
    "number": Look(
        arrangement=Arrangement.NUMBER,
        paper=colour_of("#fdfcf9"),
        ink=colour_of("#1b1917"),
        faded_ink=colour_of("#5c554c"),
        edge=colour_of("#d8d0c2"),
        quote=serif(weight=460, optical=36, leading=0.94),
        attribution=_ATTRIBUTION,
        details=_DETAILS,
        code=Ink(colour_of("#1b1917"), colour_of("#fdfcf9")),
        largest=0.62,
    ),
}
PHOTO_LOOK: Final = "photo"
NUMERALS: Final = poster(leading=0.9)


def look_called(name: str) -> Look:
    """Find a look by its name. Raises CardError naming the known ones."""
    if name not in LOOKS:
        message = f"There is no look called {name!r}. Known are: {', '.join(LOOKS)}."
        raise CardError(message)
    return LOOKS[name]

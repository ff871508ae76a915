"""The looks a card can have: paper, inks and voices."""

from dataclasses import dataclass
from typing import Final

from sharing.core.errors import CardError
from sharing.media.colour import Colour, colour_of
from sharing.media.fonts import Typesetting, sans, serif


@dataclass(frozen=True, kw_only=True, eq=False)
class Look:
    """Colours and typesetting of a card. The code always stands dark on white."""

    paper: Colour
    ink: Colour
    faded_ink: Colour
    quote: Typesetting
    attribution: Typesetting
    details: Typesetting


_VOICES: Final = {
    "quote": serif(weight=560, optical=48, leading=0.9),
    "attribution": serif(weight=600, optical=20, leading=0.96),
    "details": sans(weight=400, leading=1.0),
}
LOOKS: Final = {
    "newspaper": Look(
        paper=colour_of("#faf6ee"),
        ink=colour_of("#1b1917"),
        faded_ink=colour_of("#5c554c"),
        **_VOICES,
    ),
    "night": Look(
        paper=colour_of("#161412"),
        ink=colour_of("#f3eee5"),
        faded_ink=colour_of("#b9b0a3"),
        **_VOICES,
    ),
}


def look_called(name: str) -> Look:
    """Find a look by its name. Raises CardError naming the known ones."""
    if name not in LOOKS:
        message = f"There is no look called {name!r}. Known are: {', '.join(LOOKS)}."
        raise CardError(message)
    return LOOKS[name]

"""What a card shows, as a value; equal values draw equal bytes."""

from dataclasses import dataclass

from sharing.core.statement import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSpec:
    """Everything that decides a card's pixels. Sizes are in pixels; `accent` is "#rrggbb".

    `page` is shown as an address and drawn as a code; None leaves both out.
    """

    text: str
    attribution: str
    language: str
    direction: Direction
    page: str | None
    width: int
    height: int
    look: str = "newspaper"
    accent: str = "#8a1c1c"
    dated: str = ""


CARD_SIZES = ((1080, 1080), (1080, 1350), (1080, 1920), (1200, 630))  # width, height in pixels
PREVIEW_SIZE = (1200, 630)

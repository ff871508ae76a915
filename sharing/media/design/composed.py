"""A card ready to be drawn, as values: its blocks of text, its boxes, and where each stands."""

from dataclasses import dataclass
from typing import NamedTuple

from sharing.media.design.dress import Dress
from sharing.media.design.frame import Frame
from sharing.media.design.looks import Look
from sharing.media.design.photo_ground import Part
from sharing.media.paint.canvas import Box
from sharing.media.paint.colour import Colour
from sharing.media.typesetting.layout import Block
from sharing.media.typesetting.shaping import Line


class Area(NamedTuple):
    """A box of one colour behind everything else."""

    box: Box
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBlock:
    """A block of text at its place: `x` is the left edge of each line, in pixels."""

    block: Block
    role: str
    lines: tuple[Line, ...]
    x: tuple[float, ...]
    top: float

    def baseline(self, index: int) -> float:
        """Of one line, in pixels from the top of the card."""
        return self.top + self.block.first_baseline + self.block.down_to(index)

    @property
    def bottom(self) -> float:
        """Of the last line, in pixels from the top of the card."""
        return self.top + self.block.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A card ready to be drawn; boxes are left, top, right, bottom in pixels.

    `small_print` is every text but the quote. `rules` are drawn in the accent. `halftone` is the
    box in which dots grow towards paper. `scrim` darkens a photo where words stand on it.
    """

    look: Look
    dress: Dress
    frame: Frame
    quote: SetBlock
    small_print: tuple[SetBlock, ...]
    areas: tuple[Area, ...] = ()
    rules: tuple[Box, ...] = ()
    code: tuple[int, int] | None = None  # left and top
    logo: Box | None = None
    halftone: Box | None = None
    scrim: bool = False
    edges: tuple[Box, ...] = ()  # hairlines of a frame
    photo: Box | None = None
    part: Part = (0.0, 0.0, 0.0, 0.0)  # of the photo that fills its box

    @property
    def blocks(self) -> tuple[SetBlock, ...]:
        """Every text on the card, the quote first."""
        return (self.quote, *self.small_print)

"""Sets text on a printed page: words and a box in millimetres in, lines of ink out.

Sizes are those of the em, in millimetres; a tenth of one is the smallest step between two.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from sharing.core.quotation import quoted
from sharing.core.statement import Direction
from sharing.media.design.words import in_lines, one_paragraph, with_items
from sharing.media.fonts import Typesetting
from sharing.media.paint.colour import Colour
from sharing.media.printing.pdf_words import clusters_of
from sharing.media.printing.sheet_page import SheetPage
from sharing.media.printing.sheet_spec import Sizes
from sharing.media.typesetting.edges import ink_outside
from sharing.media.typesetting.layout import Block, Room, fit
from sharing.media.typesetting.shaping import shape_paragraph

_STEPS: Final = 10  # of a millimetre: what text is measured in
_ROUNDING: Final = 1e-6  # what floating point may lose
_UNBROKEN_SHARE: Final = 0.8  # of the size of broken names, at which unbroken ones are as good
_SCHEME: Final = re.compile(r"^https?://", re.IGNORECASE)
_AFTER_SLASH: Final = re.compile(r"[^/]*/|[^/]+")
_AFTER_COMMA: Final = re.compile(r"[^,،、;؛]+(?:[,،、;؛]\s*|$)")


class Side(Enum):
    """Where lines are flush: at the side where reading begins, or at the other; or the middle."""

    START = "start"
    END = "end"
    MIDDLE = "middle"


class Box(NamedTuple):
    """A place on the page, in millimetres."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class SetText:
    """A text set in lines."""

    block: Block

    @property
    def size(self) -> float:
        """Of the em, in millimetres."""
        return self.block.size / _STEPS

    @property
    def height(self) -> float:
        """Of all lines, in millimetres."""
        return self.block.height / _STEPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Sets the texts of one language on one page."""

    page: SheetPage
    language: str
    direction: Direction

    def quote(
        self,
        words: tuple[str, str],
        voice: Typesetting,
        room: tuple[float, float],
        sizes: Sizes,
        *,
        hanging: float,
    ) -> SetText | None:
        """Set a quote in its marks, and what stands beside it; None if it does not fit.

        A mark at a line's beginning hangs, the ink of the first one by so many millimetres at most.
        """
        quote, beside = words
        text = f"{quoted(in_lines(quote), self.language)} {beside}".rstrip()
        shaped = shape_paragraph(
            text, language=self.language, direction=self.direction, typesetting=voice
        )
        paragraph = with_items(shaped)
        hang = ink_outside(paragraph)
        largest = min(sizes.largest, hanging / hang) if hang else sizes.largest
        steps = (round(sizes.smallest * _STEPS), int(largest * _STEPS + _ROUNDING))
        block = fit(paragraph, _room(room), steps, hangs=True)
        return SetText(block=block) if block else None

    def text(
        self, words: str, voice: Typesetting, room: tuple[float, float], sizes: Sizes
    ) -> SetText | None:
        """Set a text, names unbroken unless that makes it small; None if it does not fit."""
        text = one_paragraph(words)
        paragraph = shape_paragraph(text, language=self.language, direction=None, typesetting=voice)
        unbroken: tuple[str, ...] = tuple(_AFTER_COMMA.findall(text))
        whole = fit(paragraph, _room(room), _steps(sizes), pieces=unbroken)
        broken = fit(paragraph, _room(room), _steps(sizes))
        is_small = whole and broken and whole.size < broken.size * _UNBROKEN_SHARE
        block = broken if is_small else whole or broken
        return SetText(block=block) if block else None

    def address(
        self, page: str, voice: Typesetting, room: tuple[float, float], sizes: Sizes
    ) -> SetText | None:
        """Set an address in words, broken after its slashes if at all; None if it does not fit."""
        text = _SCHEME.sub("", page)
        paragraph = shape_paragraph(
            text, language=self.language, direction=Direction.LTR, typesetting=voice
        )
        for pieces in ((text,), tuple(_AFTER_SLASH.findall(text)), tuple(text)):
            block = fit(paragraph, _room(room), _steps(sizes), pieces=pieces)
            if block:
                return SetText(block=block)
        return None

    def place(self, text: SetText, box: Box, ink: Colour, side: Side = Side.START) -> float:
        """Draw the lines from the top of the box; return where they end."""
        first = box.top + text.block.first_baseline / _STEPS
        for index, line in enumerate(text.block.lines()):
            clusters = clusters_of(text.block.paragraph, line, *text.block.spans[index])
            out = text.block.hangs[index] * text.size
            left = self._left(box, line.width * text.size, out, side)
            at = (left, first + text.block.down_to(index) / _STEPS)
            self.page.line(clusters, at=at, size=text.size, ink=ink)
        return box.top + text.height

    def place_turned(self, text: SetText, box: Box, ink: Colour) -> None:
        """Draw the lines running up the page, the first at the left, each from the box's foot."""
        baseline = box.left + text.block.first_baseline / _STEPS
        for span, line in zip(text.block.spans, text.block.lines(), strict=True):
            clusters = clusters_of(text.block.paragraph, line, *span)
            spare = box.height - line.width * text.size
            foot = box.bottom - (spare if self._is_flush_at_end(Side.START) else 0.0)
            at = (baseline, foot)
            self.page.line(clusters, at=at, size=text.size, ink=ink, turned=True)
            baseline += text.block.line_height / _STEPS

    def _left(self, box: Box, width: float, out: float, side: Side) -> float:
        if side is Side.MIDDLE:
            return box.left + (box.width - width) / 2
        if self._is_flush_at_end(side):
            return box.right + out - width
        return box.left - out

    def _is_flush_at_end(self, side: Side) -> bool:
        return (side is Side.END) != (self.direction is Direction.RTL)


def _room(room: tuple[float, float]) -> Room:
    return Room(room[0] * _STEPS, room[1] * _STEPS)


def _steps(sizes: Sizes) -> tuple[int, int]:
    return round(sizes.smallest * _STEPS), round(sizes.largest * _STEPS)

"""Rectangles, lines of glyphs and codes in; a picture out, in a palette or in full colour.

A flat card has a handful of colours: as numbers into a palette it costs a third of the memory,
the time and the bytes that it costs in full colour, and no pixel differs.
"""

from functools import lru_cache
from typing import Final, NamedTuple, Protocol

from PIL import Image, ImageChops

from sharing.media.paint.colour import Colour, mixed
from sharing.media.paint.coverage import Coverage, coverage, shaded
from sharing.media.paint.png import Colophon, blank_rows, encode_png
from sharing.media.typesetting.emoji import emoji_picture
from sharing.media.typesetting.shaping import Line

# 17 steps of grey are as smooth to the eye as 256, and a fifth smaller as a file.
_STEPS: Final = 16
_STEP_OF: Final = bytes(round(i * _STEPS / 255) for i in range(256))
_ROUNDED: Final = bytes(round(step * 255 / _STEPS) for step in _STEP_OF)
_PAPER: Final = 0  # its number
_COLOURS_MAXIMUM: Final = 256  # PNG, third edition, 11.2.2
BLACK: Final[Colour] = (0, 0, 0)
WHITE: Final[Colour] = (255, 255, 255)

Box = tuple[int, int, int, int]  # left, top, right, bottom in pixels; the last two are outside


class Ink(NamedTuple):
    """The colour of a text, and the one colour of the ground that it stands on."""

    colour: Colour
    ground: Colour


class Canvas(Protocol):
    """A picture being drawn; all measures are pixels from its top left corner."""

    def rectangle(self, box: Box, ink: Colour) -> None:
        """Fill from left and top up to, not including, right and bottom."""

    def line(self, line: Line, *, x: float, baseline: float, size: int, ink: Ink) -> None:
        """Draw a line of text in one ink, its baseline beginning at x."""

    def tone(self, drawn: Coverage, ink: Ink) -> None:
        """Put an ink through a mask."""

    def code(self, dark: Image.Image, *, left: int, top: int, ink: Ink) -> None:
        """Lay a code on the canvas, an "L" picture in black and white, in an ink on its ground."""

    def finished(self) -> Image.Image:
        """Return the picture; nothing more can be drawn on it."""

    def png(self, colophon: Colophon) -> bytes:
        """Return the picture as PNG."""


class FlatCanvas:
    """A picture of few colours, drawn as numbers into its palette.

    An ink on a ground owns the numbers above that ground's, from faint to full, so that the higher
    number is the one to keep wherever two lines meet.
    """

    def __init__(self, width: int, height: int, paper: Colour) -> None:
        self._palette: list[Colour] = [paper]
        self._grounds: dict[Colour, int] = {paper: _PAPER}
        self._ramps: dict[Ink, bytes] = {}
        self._numbers, self._rows = blank_rows(width, height)
        # Pillow's paste asks questions for longer than it copies a letter, and first copies a
        # picture that lies in memory of ours; its core only pastes.
        self._pixels = self._numbers.im
        self._touched: list[Box] = []  # where there may be more than bare paper

    def rectangle(self, box: Box, ink: Colour) -> None:
        """Fill from left and top up to, not including, right and bottom."""
        self._pixels.paste(self._number_of(ink), box)
        self._touched.append(box)

    def line(self, line: Line, *, x: float, baseline: float, size: int, ink: Ink) -> None:
        """Draw a line of text in one ink, its baseline beginning at x."""
        shades = self._ramp(ink)
        self._lay(coverage(line, x=x, baseline=baseline, size=size, shades=shades), ink.ground)

    def tone(self, drawn: Coverage, ink: Ink) -> None:
        """Put an ink through a mask."""
        self._lay((shaded(drawn, self._ramp(ink)),), ink.ground)

    def code(self, dark: Image.Image, *, left: int, top: int, ink: Ink) -> None:
        """Lay a code on the canvas, an "L" picture in black and white, in an ink on its ground."""
        black, white = self._number_of(ink.colour), self._number_of(ink.ground)
        box = (left, top, left + dark.width, top + dark.height)
        self._pixels.paste(black, box)
        self._pixels.paste(white, box, dark.im)
        self._touched.append(box)

    def finished(self) -> Image.Image:
        """Return the picture, in mode "P" with no more colours than it needs."""
        if self._numbers.mode != "P":
            self._numbers.putpalette([channel for colour in self._palette for channel in colour])
        return self._numbers

    def png(self, colophon: Colophon) -> bytes:
        """Return the picture as PNG."""
        return encode_png(self.finished(), colophon, rows=self._rows)

    def _lay(self, parts: tuple[Coverage, ...], ground: Colour) -> None:
        """Lay numbers of a ramp on the canvas; of two on one pixel the higher is kept."""
        if not parts:
            return
        _masks, lefts, tops, rights, bottoms = zip(*parts, strict=True)
        whole = (min(lefts), min(tops), max(rights), max(bottoms))
        on_paper = self._number_of(ground) == _PAPER
        near = [box for box in self._touched if _overlap(box, whole)] if on_paper else [whole]
        for numbers, left, top, right, bottom in parts:
            box = (left, top, right, bottom)
            is_shared = near and any(_overlap(box, other) for other in near)
            mask = ImageChops.lighter(self._numbers.crop(box), numbers) if is_shared else numbers
            self._pixels.paste(mask.im, box)
        self._touched.append(whole)

    def _number_of(self, colour: Colour) -> int:
        if colour not in self._grounds:
            self._grounds[colour] = self._added(colour)
        return self._grounds[colour]

    def _added(self, colour: Colour) -> int:
        if len(self._palette) == _COLOURS_MAXIMUM:
            raise ValueError("a flat canvas holds 256 colours; draw this card in full colour")
        self._palette.append(colour)
        return len(self._palette) - 1

    def _ramp(self, ink: Ink) -> bytes:
        """Say for each coverage from 0 to 255 which number it is; 0 leaves what is there."""
        if ink not in self._ramps:
            self._number_of(ink.ground)  # below the ramp's own numbers
            numbers = bytes([0, *map(self._added, _shades(ink))])
            self._ramps[ink] = _STEP_OF.translate(numbers.ljust(256))
        return self._ramps[ink]


class FullCanvas:
    """A picture in full colour, for cards with photographs, logos or emoji."""

    def __init__(self, width: int, height: int, paper: Colour) -> None:
        self._picture = Image.new("RGB", (width, height), paper)

    def rectangle(self, box: Box, ink: Colour) -> None:
        """Fill from left and top up to, not including, right and bottom."""
        self._picture.paste(ink, box)

    def line(self, line: Line, *, x: float, baseline: float, size: int, ink: Ink) -> None:
        """Draw a line of text in one ink over whatever is there, its baseline beginning at x."""
        for part in coverage(line, x=x, baseline=baseline, size=size, shades=_ROUNDED):
            self._picture.paste(ink.colour, (part.left, part.top), part.mask)
        for glyph in line.coloured_glyphs:
            painted = emoji_picture(glyph.face, glyph.id, size)
            if painted:
                place = (
                    round(x + glyph.x * size) + painted.left,
                    round(baseline - glyph.y * size) + painted.top,
                )
                self._picture.paste(painted.image, place, painted.image)

    def tone(self, drawn: Coverage, ink: Ink) -> None:
        """Put an ink through a mask."""
        self._picture.paste(ink.colour, (drawn.left, drawn.top), shaded(drawn, _ROUNDED).mask)

    def code(self, dark: Image.Image, *, left: int, top: int, ink: Ink) -> None:
        """Lay a code on the canvas, an "L" picture in black and white, in an ink on its ground."""
        box = (left, top, left + dark.width, top + dark.height)
        self._picture.paste(ink.ground, box)
        self._picture.paste(ink.colour, box, ImageChops.invert(dark))

    def picture(self, picture: Image.Image, *, left: int, top: int) -> None:
        """Lay another picture on the canvas, seen through where it is transparent."""
        mask = picture if picture.mode == "RGBA" else None
        self._picture.paste(picture, (left, top), mask)

    def finished(self) -> Image.Image:
        """Return the picture, in mode "RGB"."""
        return self._picture

    def png(self, colophon: Colophon) -> bytes:
        """Return the picture as PNG."""
        return encode_png(self._picture, colophon)


@lru_cache(maxsize=64)
def _shades(ink: Ink) -> tuple[Colour, ...]:
    """Return the colours of an ink on its ground, from faint to full."""
    return tuple(mixed(ink.ground, ink.colour, step / _STEPS) for step in range(1, _STEPS + 1))


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]

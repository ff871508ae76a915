"""A line of glyphs and its size in; how much of each pixel it covers, and where, out.

HarfBuzz draws the masks. Most letters of a text touch no other and come again, so glyphs are drawn
in groups that touch, and every group once. A rasteriser belongs to one thread.
"""

import threading
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Final, NamedTuple

import uharfbuzz as hb
from PIL import Image

from sharing.media.fonts import Typeface
from sharing.media.typesetting.shaping import Line

# Above this size a glyph at a whole pixel looks as well and makes a smaller file.
_WHOLE_PIXELS_FROM: Final = 40
_APART: Final = 1  # pixels between glyphs that surely share none
# What some five cards are written with; twice as many save nothing more, and these take 5 MB.
_GROUPS_KEPT: Final = 256
_of_thread = threading.local()


class Coverage(NamedTuple):
    """A mask of 0 to 255 and the box that it fills, in pixels; right and bottom are outside."""

    mask: Image.Image
    left: int
    top: int
    right: int
    bottom: int


# A face, its glyph, and where that begins: pixels to the right, pixels upwards.
_Placed = tuple[Typeface, int, float, float]
# The left and right end of a glyph's ink, the whole pixel at which it begins, and what it is.
_Inked = tuple[float, float, int, Typeface, int, float]


def coverage(
    line: Line, *, x: float, baseline: float, size: int, shades: bytes
) -> tuple[Coverage, ...]:
    """Draw the masks of a line whose baseline begins at `x`; no pixel is covered by two of them.

    `shades` says what stands in the masks for a coverage of 0, of 1, and up to 255.
    """
    left, down = round(x), round(baseline)
    if size < _WHOLE_PIXELS_FROM:
        drawn = [(0, _small_print(line, x - left, size, shades))]
    else:
        groups = _groups(_inked(line, x - left, size))
        drawn = [(across, _drawn(group, size, shades)) for across, group in groups]
    return tuple(
        Coverage(
            found.mask,
            found.left + left + across,
            found.top + down,
            found.right + left + across,
            found.bottom + down,
        )
        for across, found in drawn
        if found
    )


def placed_at(mask: Image.Image, left: int, top: int) -> Coverage:
    """Place a mask by its left top corner, in pixels."""
    return Coverage(mask, left, top, left + mask.width, top + mask.height)


def shaded(drawn: Coverage, shades: bytes) -> Coverage:
    """Look every pixel up in a table of 256; quicker than `point`, which rounds the table anew."""
    mask = drawn.mask
    return drawn._replace(mask=Image.frombytes("L", mask.size, mask.tobytes().translate(shades)))


def _inked(line: Line, x: float, size: int) -> list[_Inked]:
    """List what leaves ink, from left to right."""
    found = []
    for face, begins, placed in line.plain:
        reaches, em, units = face.reaches, face.units_per_em, 0
        for _cluster, glyph, advance, across, up, _info in placed:
            reach = reaches[glyph]
            if reach:
                pixel = round(x + (begins + (units + across) / em) * size)
                left, right = pixel + reach[0] * size, pixel + reach[1] * size
                found.append((left, right, pixel, face, glyph, up / em * size))
            units += advance
    return sorted(found, key=itemgetter(0))


def _groups(inked: list[_Inked]) -> Iterator[tuple[int, tuple[_Placed, ...]]]:
    """Yield the glyphs that touch each other, and the pixel from which their own are counted."""
    group: list[_Placed] = []
    start, reached = 0, 0.0
    for left, right, across, face, glyph, up in inked:
        if group and left >= reached + _APART:
            yield start, tuple(group)
            group = []
        if not group:
            start, reached = across, right
        group.append((face, glyph, across - start, up))
        reached = max(reached, right)
    if group:
        yield start, tuple(group)


@lru_cache(maxsize=256)  # the same on every card of a kit
def _small_print(line: Line, x: float, size: int, shades: bytes) -> Coverage | None:
    """Draw a whole line that begins at `x` and 0, its letters wherever they fall."""
    glyphs = tuple(
        (face, glyph, x + pen * size, up * size)
        for stretch in line.plain
        for face, glyph, pen, up, _cluster in stretch.glyphs()
    )
    return _drawn_anew(glyphs, size, shades)


def _drawn_anew(glyphs: tuple[_Placed, ...], size: int, shades: bytes) -> Coverage | None:
    draw = _rasteriser()
    for face, glyph, across, up in glyphs:
        scale = size / face.units_per_em
        draw.transform = (scale, 0.0, 0.0, scale, float(across), up)
        draw.draw_glyph(face.font, glyph)
    drawn = draw.render()
    box = drawn.extents
    if not box.width or not box.height:
        return None
    pixels = drawn.buffer.translate(shades)
    mask = Image.frombuffer("L", (box.width, box.height), pixels, "raw", "L", box.stride, -1)
    return placed_at(mask, box.x_origin, -box.y_origin - box.height)


_drawn = lru_cache(maxsize=_GROUPS_KEPT)(_drawn_anew)


def _rasteriser() -> hb.RasterDraw:
    if not hasattr(_of_thread, "rasteriser"):
        _of_thread.rasteriser = hb.RasterDraw()
    rasteriser: hb.RasterDraw = _of_thread.rasteriser
    return rasteriser

"""A line of glyphs and its size in; how much of each pixel it covers, and where, out.

HarfBuzz draws the masks. A rasteriser belongs to one thread.
"""

import threading
from functools import lru_cache
from typing import Final, NamedTuple

import uharfbuzz as hb
from PIL import Image

from sharing.media.typesetting.shaping import Line

# Above this size a glyph at a whole pixel looks as well and makes a smaller file.
_WHOLE_PIXELS_FROM: Final = 40
_of_thread = threading.local()


class Coverage(NamedTuple):
    """A mask of 0 to 255 and its left top corner, in pixels."""

    mask: Image.Image
    left: int
    top: int


def coverage(line: Line, *, x: float, baseline: float, size: int) -> Coverage | None:
    """Draw the mask of a line whose baseline begins at `x`; None where it leaves no ink."""
    left, bottom = round(x), round(baseline)
    draw = _small_print if size < _WHOLE_PIXELS_FROM else _drawn
    mask = draw(line, x - left, size)
    return mask and Coverage(mask.mask, left + mask.left, bottom + mask.top)


def _drawn(line: Line, x: float, size: int) -> Coverage | None:
    """Draw a line whose baseline begins at `x` and 0."""
    draw = _rasteriser()
    snap = round if size >= _WHOLE_PIXELS_FROM else float
    for glyph in line.plain_glyphs:
        scale = size / glyph.face.units_per_em
        across = snap(x + glyph.x * size)
        draw.transform = (scale, 0.0, 0.0, scale, float(across), glyph.y * size)
        draw.draw_glyph(glyph.face.font, glyph.id)
    drawn = draw.render()
    box = drawn.extents
    if not box.width or not box.height:
        return None
    size_drawn = (box.width, box.height)
    mask = Image.frombuffer("L", size_drawn, drawn.buffer, "raw", "L", box.stride, -1)
    return Coverage(mask, box.x_origin, -box.y_origin - box.height)


_small_print = lru_cache(maxsize=256)(_drawn)  # the same on every card of a kit


def _rasteriser() -> hb.RasterDraw:
    if not hasattr(_of_thread, "rasteriser"):
        _of_thread.rasteriser = hb.RasterDraw()
    rasteriser: hb.RasterDraw = _of_thread.rasteriser
    return rasteriser

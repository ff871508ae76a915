"""A coloured glyph and its size in; its picture, and where it stands by the pen, out."""

from functools import lru_cache
from math import ceil, floor
from typing import NamedTuple

import uharfbuzz as hb
from PIL import Image

from sharing.media.fonts import Typeface


class Picture(NamedTuple):
    """A picture in RGBA and its left top corner, in pixels from the pen."""

    image: Image.Image
    left: int
    top: int


@lru_cache(maxsize=256)
def emoji_picture(face: Typeface, glyph: int, size: int) -> Picture | None:
    """Paint a coloured glyph at so many pixels an em; None where it leaves no ink."""
    extents = face.font.get_glyph_extents(glyph)
    scale = size / face.units_per_em
    if extents is None or not extents.width or not extents.height:
        return None
    left, top = floor(extents.x_bearing * scale) - 1, ceil(extents.y_bearing * scale) + 1
    right = ceil((extents.x_bearing + extents.width) * scale) + 1
    bottom = floor((extents.y_bearing + extents.height) * scale) - 1
    paint = hb.RasterPaint()
    paint.transform = (scale, 0.0, 0.0, scale, 0.0, 0.0)
    paint.extents = hb.RasterExtents(left, bottom, right - left, top - bottom)
    paint.paint_glyph(face.font, glyph)
    painted = paint.render()
    box = painted.extents
    # The buffer is premultiplied, blue first, the lowest row first.
    flat = Image.frombuffer(
        "RGBa", (box.width, box.height), painted.buffer, "raw", "BGRa", box.stride, -1
    )
    return Picture(flat.convert("RGBA"), left, -top)

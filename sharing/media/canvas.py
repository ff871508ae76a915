"""Lines of glyphs and rectangles in; an RGB picture out.

HarfBuzz draws the masks, Pillow puts the ink through them. A rasteriser belongs to one thread.
"""

import threading
from typing import Final

import uharfbuzz as hb
from PIL import Image

from sharing.media.colour import Colour
from sharing.media.shaping import Line

# Above this size a glyph at a whole pixel looks as well and makes a smaller file.
_WHOLE_PIXELS_FROM: Final = 40
# 17 steps of grey are as smooth to the eye as 256, and a fifth smaller as a file.
_STEPS: Final = bytes(round(round(i * 16 / 255) * 255 / 16) for i in range(256))
_of_thread = threading.local()


class Canvas:
    """A picture being drawn; all measures are pixels from its top left corner."""

    def __init__(self, width: int, height: int, paper: Colour) -> None:
        self.image = Image.new("RGB", (width, height), paper)

    def rectangle(self, box: tuple[int, int, int, int], ink: Colour) -> None:
        """Fill from left and top up to, not including, right and bottom."""
        self.image.paste(ink, box)

    def line(self, line: Line, *, x: float, baseline: float, size: int, ink: Colour) -> None:
        """Draw a line of text whose baseline begins at `x`."""
        left, bottom = round(x), round(baseline)
        draw = _rasteriser()
        snap = round if size >= _WHOLE_PIXELS_FROM else float
        for glyph in line.glyphs:
            scale = size / glyph.face.units_per_em
            across = snap(x - left + glyph.x * size)
            draw.transform = (scale, 0.0, 0.0, scale, float(across), glyph.y * size)
            draw.draw_glyph(glyph.face.font, glyph.id)
        mask = _mask(draw.render())
        if mask:
            picture, across, above = mask
            self.image.paste(ink, (left + across, bottom - above), picture)

    def picture(self, picture: Image.Image, *, left: int, top: int) -> None:
        """Lay another picture on the canvas."""
        self.image.paste(picture, (left, top))


def _rasteriser() -> hb.RasterDraw:
    if not hasattr(_of_thread, "rasteriser"):
        _of_thread.rasteriser = hb.RasterDraw()
    rasteriser: hb.RasterDraw = _of_thread.rasteriser
    return rasteriser


def _mask(drawn: hb.RasterImage) -> tuple[Image.Image, int, int] | None:
    """Return the coverage, how far right of the origin it begins and how far above it reaches."""
    box = drawn.extents
    if not box.width or not box.height:
        return None
    size = (box.width, box.height)
    picture = Image.frombuffer("L", size, drawn.buffer, "raw", "L", box.stride, -1)
    return picture.point(_STEPS), box.x_origin, box.y_origin + box.height

"""A card's width in; a strip of dots that grow towards its foot, as printers fade a tone, out."""

from functools import lru_cache
from typing import Final

from PIL import Image, ImageDraw

_ROWS: Final = 7
_FINENESS: Final = 4  # the dots are drawn so many times as large, for smooth edges
_GROWTH: Final = 1.25
_LARGEST: Final = 0.76  # of the pitch, as a radius: the last row closes, its corners too


def pitch_of(width: int, height: int) -> int:
    """Return the distance of the dots in pixels."""
    return max(6, round(min(width, 1.2 * height) / 90))


def strip_height(width: int, height: int) -> int:
    """Return how high the strip is in pixels."""
    return _ROWS * pitch_of(width, height)


@lru_cache(maxsize=16)
def halftone(width: int, pitch: int) -> Image.Image:
    """Return how much of each pixel the dots cover, as an "L" picture as wide as the card."""
    tile = Image.new("L", (2 * pitch * _FINENESS, _ROWS * pitch * _FINENESS), 0)
    draw = ImageDraw.Draw(tile)
    step = pitch * _FINENESS
    for row in range(_ROWS):
        radius = step * _LARGEST * ((row + 1) / _ROWS) ** _GROWTH
        middle = row * step + step / 2
        for column in range(-1, 4):
            across = column * step + (step / 2 if row % 2 else 0)
            draw.ellipse(
                (across - radius, middle - radius, across + radius, middle + radius), fill=255
            )
    small = tile.reduce(_FINENESS)
    strip = Image.new("L", (width, small.height), 0)
    for left in range(0, width, small.width):
        strip.paste(small, (left, 0))
    return strip

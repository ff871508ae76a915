"""A logo's bytes in; the size it is fitted to, and its picture, never stretched, out."""

import io
from functools import lru_cache
from typing import Final

from PIL import Image

from sharing.media.design.frame import Frame
from sharing.media.paint.canvas import BLACK, WHITE
from sharing.media.paint.colour import Colour, contrast, luminance

_HEIGHT: Final = 1.7  # gaps high at most
_WIDTH_SHARE: Final = 0.42  # of the content's width at most
# Below it a logo melts into its ground. Most are drawn for white paper, where a pale one is meant;
# elsewhere each has to stand out as its own letters would (WCAG 2.2, 1.4.3).
_VISIBLE_ON_PAPER: Final = 1.6
_VISIBLE_ELSEWHERE: Final = 4.5
_PAPER: Final = 0.5  # of the luminance of white, at least
_OPAQUE: Final = 128  # of 255


@lru_cache(maxsize=16)
def _opened(logo: bytes) -> Image.Image:
    with Image.open(io.BytesIO(logo), formats=("PNG", "JPEG", "WEBP")) as picture:
        return picture.convert("RGBA")


def logo_size(logo: bytes, frame: Frame) -> tuple[int, int]:
    """Return the width and height in pixels at which the whole logo fits, its shape kept."""
    picture = _opened(logo)
    most = (frame.width * _WIDTH_SHARE, frame.gap * _HEIGHT)
    share = min(most[0] / picture.width, most[1] / picture.height)
    return max(1, round(picture.width * share)), max(1, round(picture.height * share))


@lru_cache(maxsize=32)
def logo_picture(logo: bytes, width: int, height: int) -> Image.Image:
    """Return the logo in RGBA at that size."""
    return _opened(logo).resize((width, height), Image.Resampling.LANCZOS)


def plate_for(logo: Image.Image, ground: Colour) -> Colour | None:
    """Choose white or black to lay under a logo that would melt into its ground, else nothing."""
    red, green, blue, alpha = logo.split()
    opaque = alpha.point(lambda value: 255 if value >= _OPAQUE else 0).convert("L")
    if not opaque.getbbox():
        return None
    middle = (_median(red, opaque), _median(green, opaque), _median(blue, opaque))
    least = _VISIBLE_ON_PAPER if luminance(ground) >= _PAPER else _VISIBLE_ELSEWHERE
    if contrast(middle, ground) >= least:
        return None
    return max(WHITE, BLACK, key=lambda plate: contrast(middle, plate))


def mean_colour(picture: Image.Image) -> Colour:
    """Return what a picture in RGB looks like from afar."""
    red, green, blue = picture.resize((1, 1), Image.Resampling.BOX).tobytes()
    return red, green, blue


def _median(channel: Image.Image, mask: Image.Image) -> int:
    counts = channel.histogram(mask)
    half, seen = sum(counts) / 2, 0
    for value, count in enumerate(counts):
        seen += count
        if seen >= half:
            return value
    return 255

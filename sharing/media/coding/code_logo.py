"""Lays a logo on a code: the picture of the code and the logo's bytes in, both as one out.

The logo stands on a white pad of whole modules in the middle. With the pad it covers a tenth of the
symbol at most: measured with three readers, that much is always read at error level H, a sixth is
not.
"""

from math import isqrt
from typing import Final

from PIL import Image

from sharing.media.coding.modules import QUIET_ZONE_MODULES
from sharing.media.photos import opened_photo, safe_photo

SHARE_MAXIMUM: Final = 0.10  # of the symbol's area, without its quiet zone
_MARGIN_MODULES: Final = 0.5  # of white on each side, so that no module touches the logo
_WHITE: Final = (255, 255, 255)


def with_logo(code: Image.Image, logo: bytes, *, side: int) -> Image.Image:
    """Return the code, `side` modules wide with its quiet zone, with the logo in its middle.

    Raises UnusablePhoto where the logo cannot be taken in.
    """
    pixels_per_module = code.width // side
    pad = _pad_modules(side - 2 * QUIET_ZONE_MODULES) * pixels_per_module
    within = round(pad - 2 * _MARGIN_MODULES * pixels_per_module)
    drawn = opened_photo(safe_photo(logo)).convert("RGBA")
    scale = within / max(drawn.size)
    size = (max(1, round(drawn.width * scale)), max(1, round(drawn.height * scale)))
    small = drawn.resize(size, Image.Resampling.LANCZOS)
    whole = code.copy()
    start = (code.width - pad) // 2
    whole.paste(_WHITE, (start, start, start + pad, start + pad))
    whole.paste(small, ((code.width - size[0]) // 2, (code.height - size[1]) // 2), small)
    return whole


def _pad_modules(modules: int) -> int:
    """Return the largest odd number of modules whose square is within the share.

    Odd, as every symbol is, so that the pad's edges are those of modules.
    """
    largest = isqrt(int(modules * modules * SHARE_MAXIMUM))
    return largest - (largest + 1) % 2

"""A photo and a box in; the part of it that fills the box, its focus in sight, out.

The scrim is as dark as white words need over a white photo, so that any photo will do.
"""

import io
from functools import lru_cache
from typing import Final

from PIL import Image

from sharing.media.canvas import Box

# 0.73 of black over pure white leaves a grey on which white has a contrast of 9:1 (WCAG 2.2).
_DARKNESS: Final = 186  # of 255


@lru_cache(maxsize=4)
def _opened(photo: bytes) -> Image.Image:
    with Image.open(io.BytesIO(photo), formats=("PNG", "JPEG", "WEBP")) as picture:
        return picture.convert("RGB")


@lru_cache(maxsize=32)
def filling(photo: bytes, width: int, height: int, focus: tuple[float, float]) -> Image.Image:
    """Return the largest part of the photo that has this shape and the focus nearest its middle."""
    picture = _opened(photo)
    share = min(picture.width / width, picture.height / height)
    seen = (width * share, height * share)
    left = _within(focus[0] * picture.width - seen[0] / 2, picture.width - seen[0])
    top = _within(focus[1] * picture.height - seen[1] / 2, picture.height - seen[1])
    box = (left, top, left + seen[0], top + seen[1])
    return picture.resize((width, height), Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def darken(picture: Image.Image, box: Box, *, begins: int, full: int) -> None:
    """Darken a picture inside a box, smoothly from `begins` and fully from `full` down."""
    left, top, right, bottom = box
    column = Image.new("L", (1, bottom - top))
    column.putdata([_darkness(y, begins, full) for y in range(top, bottom)])
    picture.paste((0, 0, 0), (left, top), column.resize((right - left, bottom - top)))


def _within(start: float, room: float) -> float:
    return min(max(0.0, start), max(0.0, room))


def _darkness(y: int, begins: int, full: int) -> int:
    share = min(1.0, max(0.0, (y - begins) / max(1, full - begins)))
    return round(_DARKNESS * share * share * (3 - 2 * share))

"""A photo and a box in; the part of it that fills the box, its focus in sight, out.

The scrim ends in the ground's own colour, on which the words stand: any photo will do.
"""

import io
from functools import lru_cache

from PIL import Image

from sharing.media.paint.colour import Colour


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


def fade(picture: Image.Image, ground: Colour, *, begins: int) -> None:
    """Let a picture pass smoothly into its ground, from `begins` to its foot."""
    column = Image.new("L", (1, picture.height))
    column.putdata([_share_of_ground(y, begins, picture.height) for y in range(picture.height)])
    picture.paste(ground, (0, 0), column.resize(picture.size))


def _within(start: float, room: float) -> float:
    return min(max(0.0, start), max(0.0, room))


def _share_of_ground(y: int, begins: int, ends: int) -> int:
    share = min(1.0, max(0.0, (y - begins) / max(1, ends - begins)))
    return round(255 * share * share * (3 - 2 * share))

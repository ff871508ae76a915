"""Compares a drawn picture with a golden one, square by square.

The mean over a whole picture sleeps through a lost full stop; the means of 8-pixel squares do
not, and they forgive another rasteriser's edges.
"""

import io
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops

SQUARE: Final = 8  # pixels
DIFFERENCE_MAXIMUM: Final = 16  # of 255, in the mean of the worst square


def worst_square(one: Image.Image, other: Image.Image) -> tuple[int, int, int]:
    """Find the square that differs most: the difference of its means, its left and its top."""
    coarse = ImageChops.difference(_means(one), _means(other))
    width = coarse.width
    worst, index = max((max(pixel), -i) for i, pixel in enumerate(_pixels(coarse)))
    return worst, -index % width * SQUARE, -index // width * SQUARE


def assert_looks_like(drawn: bytes, golden: Path) -> None:
    """Fail where a square differs; the picture as drawn is left in goldens/actual."""
    actual = golden.parents[1] / "actual" / golden.name
    actual.parent.mkdir(exist_ok=True)
    actual.write_bytes(drawn)
    how = "Look at it; if it is right: python -m tests.media.test_goldens"
    assert golden.exists(), f"There is no {golden.name} yet, only {actual}. {how}"
    with Image.open(io.BytesIO(drawn)) as one, Image.open(golden) as other:
        assert one.size == other.size, f"{actual} is {one.size}, not {other.size}. {how}"
        worst, left, top = worst_square(one.convert("RGB"), other.convert("RGB"))
    assert worst <= DIFFERENCE_MAXIMUM, (
        f"{actual} differs by {worst} of 255 in the square at {left}, {top}. {how}"
    )
    actual.unlink()


def _means(picture: Image.Image) -> Image.Image:
    return picture.reduce(SQUARE)


def _pixels(picture: Image.Image) -> list[tuple[int, int, int]]:
    flat = picture.tobytes()
    return list(zip(flat[::3], flat[1::3], flat[2::3], strict=True))

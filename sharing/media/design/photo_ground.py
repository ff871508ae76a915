"""A photo and the words on it in; the part that fills its box, dark enough under the words, out."""

import io
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from typing import Final, NamedTuple

from PIL import Image, ImageFilter

from sharing.media.design.scrim import scrim
from sharing.media.paint.canvas import Box
from sharing.media.paint.colour import READABLE_CONTRAST, Colour, linear, luminance

_CONTRAST: Final = 1.06 * READABLE_CONTRAST  # so much that compressing the picture loses nothing
_BLUR: Final = 0.006  # of the picture's width: details as fine as letters go
_STEPS: Final = 100
_ZOOMS: Final = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5)
_TRIES: Final = 60
_FOCUS_WITHIN: Final = 0.66  # of the clear part: how low the focus may lie in it
_LINEAR: Final = tuple(round(255 * linear(value / 255)) for value in range(256)) * 3
_LUMINANCE: Final = (0.2126, 0.7152, 0.0722, 0)  # WCAG 2.2


Part = tuple[float, float, float, float]  # left, top, right, bottom in pixels of a photo


class Words(NamedTuple):
    """Where a line of words stands on a photo, in its pixels, and the colour of its ink."""

    box: Box
    ink: Colour


@lru_cache(maxsize=4)
def _opened(photo: bytes) -> Image.Image:
    with Image.open(io.BytesIO(photo), formats=("PNG", "JPEG", "WEBP")) as picture:
        return picture.convert("RGB")


@lru_cache(maxsize=32)
def filling(photo: bytes, size: tuple[int, int], part: Part) -> Image.Image:
    """Return a part of the photo at that size in pixels."""
    return _opened(photo).resize(size, Image.Resampling.LANCZOS, box=part, reducing_gap=3.0)


def part_of(photo: bytes, size: tuple[int, int], focus: tuple[float, float]) -> Part:
    """Choose the largest part that has the shape of `size` and its focus nearest its middle."""
    return _part(_opened(photo).size, size, focus)


def part_above(
    photo: bytes, size: tuple[int, int], focus: tuple[float, float], *, clear: int
) -> tuple[Part, int]:
    """Choose the part that fills a card with its focus in the upper `clear` pixels.

    It is enlarged if it must be, and else ends above the card's foot: the height in pixels that
    it fills comes with it.
    """
    whole = _opened(photo).size
    width, height = size
    depths = range(height, clear, -max(1, height // _TRIES))
    for depth, zoom in (*((height, zoom) for zoom in _ZOOMS), *((depth, 1.0) for depth in depths)):
        part = _part(whole, (width, depth), focus, middle=clear / 2 / depth, zoom=zoom)
        if (focus[1] * whole[1] - part[1]) / (part[3] - part[1]) * depth <= clear * _FOCUS_WITHIN:
            return part, depth
    return _part(whole, (width, clear), focus), clear


def darken(picture: Image.Image, words: Sequence[Words], ground: Colour, *, ends: bool) -> None:
    """Soften what is under the words, and let the ground through as much as reading them takes.

    With `ends`, the picture passes into the ground at its foot.
    """
    height = picture.height
    soft = picture.filter(ImageFilter.BoxBlur(picture.width * _BLUR))
    mask = _column(scrim({box[1]: 1.0 for box, _ in words}, height))
    picture.paste(soft, (0, 0), mask.resize(picture.size))
    needs: dict[int, float] = {}
    for box, ink in words:
        needs[box[1]] = max(needs.get(box[1], 0.0), _share_needed(picture, box, ink, ground))
    shares = scrim(needs, height, end=1.0 if ends else 0.0)
    picture.paste(ground, (0, 0), _column(shares).resize(picture.size))


def _part(
    photo: tuple[int, int],
    box: tuple[int, int],
    focus: tuple[float, float],
    *,
    middle: float = 0.5,
    zoom: float = 1.0,
) -> Part:
    """Cut what fills a box, the focus nearest to the middle across and to `middle` down."""
    share = min(photo[0] / box[0], photo[1] / box[1]) / zoom
    width, height = box[0] * share, box[1] * share
    left = _within(focus[0] * photo[0] - width / 2, photo[0] - width)
    top = _within(focus[1] * photo[1] - height * middle, photo[1] - height)
    return left, top, left + width, top + height


def _column(shares: list[float]) -> Image.Image:
    """Return a picture a pixel wide, each row as light as its share."""
    return Image.frombytes("L", (1, len(shares)), bytes(ceil(255 * share) for share in shares))


def _within(start: float, room: float) -> float:
    return min(max(0.0, start), max(0.0, room))


def _share_needed(picture: Image.Image, box: Box, ink: Colour, ground: Colour) -> float:
    """Find the least share of the ground with which the ink is read on every pixel of a box."""
    left, top, right, bottom = box
    seen = (max(0, left), max(0, top), min(right, picture.width), min(bottom, picture.height))
    if seen[2] <= seen[0] or seen[3] <= seen[1]:
        return 0.0
    behind = picture.crop(seen)
    plain = Image.new("RGB", behind.size, ground)
    limit = (luminance(ink) + 0.05) / _CONTRAST - 0.05

    def is_dark_enough(step: int) -> int:
        return _brightest(Image.blend(behind, plain, step / _STEPS)) <= limit

    return bisect_left(range(_STEPS), 1, key=is_dark_enough) / _STEPS


def _brightest(picture: Image.Image) -> float:
    """Measure the luminance of a picture's brightest pixel, from 0 to 1."""
    light = picture.point(_LINEAR).convert("L", _LUMINANCE)
    return max(i for i, count in enumerate(light.histogram()) if count) / 255

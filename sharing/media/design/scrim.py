"""How dark each line of words needs a photo in; how dark each row of it is made, out.

Shares are of the ground that comes through, from 0 to 1; places are rows, in pixels from the top.
"""

from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise, starmap
from typing import Final, NamedTuple

_ABOVE: Final = 0.3  # of the picture's height, in which it darkens above the words
_ABOVE_FOOT: Final = 0.12  # likewise, where all words are below the picture
_ABOVE_OF_CLEAR: Final = 0.4  # at most, of what is above the words


class _Knot(NamedTuple):
    """A row and its share."""

    row: float
    share: float


def scrim(needs: Mapping[int, float], height: int, *, end: float = 0.0) -> list[float]:
    """Return a share for each row that rises without a seam, and is `end` at least at the foot.

    `needs` are the shares that words beginning at a row need from there on.
    """
    words = {row: share for row, share in needs.items() if row < height}
    first = max(1, min(words, default=height))
    above = _ABOVE if words else _ABOVE_FOOT
    start = first - max(1.0, min(above * height, _ABOVE_OF_CLEAR * first))
    foot = max(end, *words.values(), 0.0)
    knots = _hull([_Knot(start, 0.0), *starmap(_Knot, sorted(words.items())), _Knot(height, foot)])
    shares = _through(knots, height)
    # Only where the first lines need next to nothing, the soft beginning is below a line's need.
    lack = max((share / shares[max(row, 0)] for row, share in words.items() if share), default=1.0)
    return [min(1.0, share * max(1.0, lack)) for share in shares]


def _hull(knots: list[_Knot]) -> list[_Knot]:
    """Leave out every knot under the line between two others, so that the rest only flattens."""
    kept: list[_Knot] = []
    for knot in knots:
        while len(kept) > 1 and _slope(*kept[-2:]) <= _slope(kept[-1], knot):
            kept.pop()
        kept.append(knot)
    return kept


def _slope(one: _Knot, other: _Knot) -> float:
    return (other.share - one.share) / (other.row - one.row)


def _through(knots: list[_Knot], height: int) -> list[float]:
    """Draw a curve through knots that never falls and has no corner, level at both ends.

    Its slopes are those of Fritsch and Butland, SIAM J. Sci. Stat. Comput. 5 (1984), 300-304.
    """
    slopes = [0.0, *(_between(*knots[i - 1 : i + 2]) for i in range(1, len(knots) - 1)), 0.0]
    pairs = list(zip(pairwise(knots), pairwise(slopes), strict=True))
    ends = [one.row for (one, _), _ in pairs]
    shares = []
    for row in range(height):
        (one, other), (out, into) = pairs[max(0, bisect_right(ends, row) - 1)]
        length = other.row - one.row
        t = max(0.0, (row - one.row) / length)
        rise = (3 - 2 * t) * t * t
        bend = length * t * (1 - t) * (out * (1 - t) - into * t)
        shares.append(one.share + (other.share - one.share) * rise + bend)
    return shares


def _between(before: _Knot, knot: _Knot, after: _Knot) -> float:
    """Return the slope at a knot: a mean of those on either side, weighted by their lengths."""
    left, right = _slope(before, knot), _slope(knot, after)
    if left <= 0 or right <= 0:
        return 0.0
    to_left, to_right = knot.row - before.row, after.row - knot.row
    one, other = 2 * to_right + to_left, to_right + 2 * to_left
    return (one + other) / (one / left + other / right)

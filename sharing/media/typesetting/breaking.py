"""Stretches of a text and a width in; where its lines end, as even as can be, out. All is in em."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from sharing.media.typesetting.pieces import INSIDE_WORD

_LONE_SHORT_LAST_WORD: Final = 4.0  # as a share of a line's width squared
_SHORT: Final = 0.4  # of the line's width
_LONE_LAST_WORD: Final = 0.12  # likewise of the width squared: one that is not that short
_LONE_WORD: Final = 0.06  # likewise: alone on any other line
_RATHER_SHORT: Final = 0.75
_SLACK: Final = 1e-6  # for sums that floating point makes too large


class Segment(NamedTuple):
    """A stretch that stays on one line; widths in em, with and without its trailing blanks.

    `hang` is what of it stands outside where it begins a line, below 0 where that is indented;
    `is_last` whether one ends with it.
    """

    start: int
    end: int
    width: float
    ink_width: float
    hang: float
    is_last: bool


def fewest_lines(segments: Sequence[Segment], width: float) -> int:
    """Count the lines that a width in em needs; 0 if a segment is wider than it.

    What hangs is part of its own segment, so a line that begins later never ends earlier: filling
    each line as far as it goes needs the fewest.
    """
    count, pen = 0, 0.0
    is_new = True
    for segment in segments:
        if is_new or pen + segment.ink_width > width:
            count, pen = count + 1, -segment.hang
            if pen + segment.ink_width > width:
                return 0
        pen += segment.width
        is_new = segment.is_last
    return count


class Breaking:
    """The lines a text could be broken into at one width, and what each of them costs."""

    def __init__(self, segments: Sequence[Segment], endings: Sequence[float], width: float) -> None:
        self.segments = segments
        self.endings = endings
        self.width = width
        self.reach = [0.0, *accumulate(segment.width for segment in segments)]
        # Per segment, where a line that begins with it ends at the latest.
        self.furthest = [len(segments)] * len(segments)
        for i in reversed(range(len(segments))):
            is_last = segments[i].is_last or i + 1 == len(segments)
            self.furthest[i] = i + 1 if is_last else self.furthest[i + 1]
        blank = max((segment.width - segment.ink_width for segment in segments), default=0.0)
        hang = max((segment.hang for segment in segments), default=0.0)
        self.most = width + max(0.0, blank) + hang + _SLACK  # that a line can reach, all told

    def best(self) -> tuple[list[int], float]:
        """Say at which segment each line begins, and at last where the last one ends.

        The text is broken into the fewest lines at the least cost, by dynamic programming; what a
        line costs in the mean comes with it.
        """
        total = len(self.segments)
        rows: list[dict[int, tuple[float, int]]] = [{total: (0.0, total)}]
        count = fewest_lines(self.segments, self.width)
        for below in range(count):
            rows.append(self._row_above(rows[-1], self._starts(count - below - 1, below + 1)))
        starts = [0]
        for row in reversed(rows[1:]):
            starts.append(row[starts[-1]][1])
        return starts, rows[-1][0][0] / count

    def is_flawed(self, starts: list[int]) -> bool:
        """Whether a short word stands alone on the last line, or a word is broken."""
        if any(self.endings[j - 1] >= INSIDE_WORD for j in starts[1:-1]):
            return True
        i, j = starts[-2:]
        filled = self.segments[i].ink_width / self.width
        return self._cost_of_ending(i, j, filled) >= _LONE_SHORT_LAST_WORD

    def _starts(self, above: int, left: int) -> range:
        """Say where a line can begin that has so many above it and `left` with itself."""
        first = bisect_left(self.reach, self.reach[-1] - left * self.most)
        last = bisect_right(self.reach, above * self.most)
        return range(first, min(last, len(self.segments)))

    def _row_above(
        self, below: dict[int, tuple[float, int]], starts: range
    ) -> dict[int, tuple[float, int]]:
        """For every start the least cost of setting it and what follows in one more line.

        Each entry is that cost and the segment at which the next line begins.
        """
        options = ((i, self._lines_from(i, below)) for i in starts)
        return {i: min(found) for i, found in options if found}

    def _lines_from(self, i: int, below: dict[int, tuple[float, int]]) -> list[tuple[float, int]]:
        """List the lines that may begin at a segment: the cost, and where the next one begins."""
        found = []
        begins = self.reach[i] + self.segments[i].hang
        for j, (rest, _) in below.items():
            if j <= i:
                continue
            if j > self.furthest[i]:
                break
            line = self.reach[j - 1] - begins + self.segments[j - 1].ink_width
            if line > self.width:
                break
            filled = line / self.width
            found.append((rest + (1 - filled) ** 2 + self._cost_of_ending(i, j, filled), j))
        return found

    def _cost_of_ending(self, i: int, j: int, filled: float) -> float:
        is_lone = j - i == 1 and filled < _RATHER_SHORT
        if j < len(self.segments):
            return self.endings[j - 1] + (_LONE_WORD if is_lone else 0.0)
        if not is_lone or i == 0:
            return 0.0
        return _LONE_LAST_WORD if filled >= _SHORT else _LONE_SHORT_LAST_WORD

"""A shaped paragraph and a box in; the largest size that fits and its lines out.

Sizes are whole pixels, widths in em. Among all ways to break a text into as few lines as the size
allows, the lines nearest to equal length are taken, with a few habits of good typesetting.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from math import ceil
from typing import Final, NamedTuple

import regex

from sharing.media.typesetting.pieces import (
    INSIDE_WORD,
    LINE_ENDS,
    costs_of_ending,
    hanging_share,
    ordinary_pieces,
    unbroken_pieces,
)
from sharing.media.typesetting.shaping import Line, Paragraph, shape_line

_HANGING_MARK: Final = regex.compile(r"[“”„‘’‚«»‹›\"'「『]\s*")
_LONE_SHORT_LAST_WORD: Final = 4.0  # as a share of a line's width squared
_SMALLER_FOR_COMPANY: Final = 0.88  # of the largest size, so that no word is broken or alone
_TURNED: Final = 0.8  # em by which the lines of a name are indented, but for its first one
_PHRASES_WORTH: Final = 0.67  # of the size with ordinary breaks, for which phrases stay whole
_SLACK: Final = 1e-6  # for sums that floating point makes too large
_SHORT: Final = 0.4  # of the line's width


class Room(NamedTuple):
    """The box that a text must stay in, in pixels."""

    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A text set in lines: its size in pixels, the code points of each line, what hangs of it.

    `hangs` is how much of each line's beginning stands outside the room, in em; it is less than
    nothing where a line is indented.
    """

    paragraph: Paragraph
    size: int
    spans: tuple[tuple[int, int], ...]
    hangs: tuple[float, ...]

    @property
    def line_height(self) -> float:
        """From one baseline to the next, in pixels."""
        return self.paragraph.line_height * self.size

    @property
    def height(self) -> float:
        """Of all lines, in pixels."""
        return _height(self.paragraph, len(self.spans)) * self.size

    @property
    def first_baseline(self) -> float:
        """Below the block's top, in pixels."""
        return self.paragraph.ascent * self.size

    @property
    def drop(self) -> float:
        """From the last baseline to the block's foot, in pixels."""
        return self.paragraph.descent * self.size

    def lines(self) -> tuple[Line, ...]:
        """Shape every line, without the blanks at its end."""
        return _lines(self.paragraph, self.spans)


class _Segment(NamedTuple):
    """A stretch that stays on one line; widths in em, with and without its trailing blanks.

    `hang` is what of it stands outside where it begins a line, `is_last` whether one ends with it.
    """

    start: int
    end: int
    width: float
    ink_width: float
    hang: float
    is_last: bool


def hanging_mark(text: str) -> int:
    """Count the code points of the quotation mark, and its space, with which a text begins."""
    if text[:1].isalnum():
        return 0
    found = _HANGING_MARK.match(text)
    return found.end() if found else 0


@lru_cache(maxsize=256)
def fit(
    paragraph: Paragraph,
    room: Room,
    sizes: tuple[int, int],
    *,
    hangs: bool = False,
    pieces: tuple[str, ...] = (),
) -> Block | None:
    """Set the paragraph as large as fits; None if even the smallest size does not.

    `sizes` are the smallest and the largest allowed, in pixels. With `hangs`, a quotation mark
    that begins a line stands outside the room. `pieces` are what may not be broken, where that is
    not the language's business; a text of words is set a little smaller if its last one would
    stand alone, or one would be broken. Phrases are broken where they would keep the text small.
    """
    block = _largest(paragraph, room, sizes, hangs=hangs, pieces=pieces)
    ordinary = () if pieces else ordinary_pieces(paragraph.text, paragraph.language)
    if not ordinary:
        return block
    broken = _largest(paragraph, room, sizes, hangs=hangs, pieces=ordinary)
    is_small = broken and (not block or block.size < broken.size * _PHRASES_WORTH)
    return broken if is_small else block


def _largest(
    paragraph: Paragraph,
    room: Room,
    sizes: tuple[int, int],
    *,
    hangs: bool,
    pieces: tuple[str, ...],
) -> Block | None:
    segments, endings = _segments(paragraph, pieces, hangs=hangs)
    low, high = sizes
    smallest, best = low, 0
    while low <= high:
        size = (low + high) // 2
        count = _fewest_lines(segments, room.width / size)
        if count and _height(paragraph, count) * size <= room.height:
            best, low = size, size + 1
        else:
            high = size - 1
    if not best:
        return None
    largest = _Breaking(segments, endings, room.width / best)
    broken = {best: largest.best()}
    if not pieces and largest.is_flawed(broken[best]):
        least = max(smallest, ceil(best * _SMALLER_FOR_COMPANY))
        for size in range(best - 1, least - 1, -1):
            smaller = _Breaking(segments, endings, room.width / size)
            starts = smaller.best()
            if not smaller.is_flawed(starts):
                broken = {size: starts}
                break
    ((size, starts),) = broken.items()
    return Block(
        paragraph=paragraph,
        size=size,
        spans=tuple((segments[i].start, segments[j - 1].end) for i, j in pairwise(starts)),
        hangs=tuple(segments[i].hang for i in starts[:-1]),
    )


@lru_cache(maxsize=256)
def _lines(paragraph: Paragraph, spans: tuple[tuple[int, int], ...]) -> tuple[Line, ...]:
    text = paragraph.text
    return tuple(
        shape_line(paragraph, start, start + len(text[start:end].rstrip())) for start, end in spans
    )


def _height(paragraph: Paragraph, lines: int) -> float:
    """Measure so many lines in em, from the top of the first to the foot of the last."""
    return (lines - 1) * paragraph.line_height + paragraph.ascent + paragraph.descent


@lru_cache(maxsize=64)
def _segments(
    paragraph: Paragraph, pieces: tuple[str, ...], *, hangs: bool
) -> tuple[Sequence[_Segment], Sequence[float]]:
    """Cut the paragraph into what stays together, and price a line that ends with each of them."""
    pieces = pieces or unbroken_pieces(paragraph.text, paragraph.language)
    before = [0.0, *accumulate(paragraph.advances)]
    found = []
    start = 0
    for piece in pieces:
        end = start + len(piece)
        ink_end = start + len(piece.rstrip())
        mark = hanging_mark(piece) if hangs else 0
        hang = (before[start + mark] - before[start]) * hanging_share(piece)
        whole = before[end] - before[start]
        ink = before[ink_end] - before[start]
        hang -= _TURNED if start in paragraph.turned else 0.0
        is_last = piece.endswith(LINE_ENDS) or end in paragraph.ends
        found.append(_Segment(start, end, whole, ink, hang, is_last))
        start = end
    return found, costs_of_ending(pieces, paragraph.language)


def _fewest_lines(segments: Sequence[_Segment], width: float) -> int:
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


class _Breaking:
    """The lines a text could be broken into at one width, and what each of them costs."""

    def __init__(
        self, segments: Sequence[_Segment], endings: Sequence[float], width: float
    ) -> None:
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

    def best(self) -> list[int]:
        """Say at which segment each line begins, and at last where the last one ends.

        The text is broken into the fewest lines at the least cost, by dynamic programming.
        """
        total = len(self.segments)
        rows: list[dict[int, tuple[float, int]]] = [{total: (0.0, total)}]
        count = _fewest_lines(self.segments, self.width)
        for below in range(count):
            rows.append(self._row_above(rows[-1], self._starts(count - below - 1, below + 1)))
        starts = [0]
        for row in reversed(rows[1:]):
            starts.append(row[starts[-1]][1])
        return starts

    def is_flawed(self, starts: list[int]) -> bool:
        """Whether a short word stands alone on the last line, or a word is broken."""
        if any(self.endings[j - 1] >= INSIDE_WORD for j in starts[1:-1]):
            return True
        i, j = starts[-2:]
        return self._is_lone(i, j, self.segments[i].ink_width / self.width)

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
        if j < len(self.segments):
            return self.endings[j - 1]
        return _LONE_SHORT_LAST_WORD if self._is_lone(i, j, filled) else 0.0

    def _is_lone(self, i: int, j: int, filled: float) -> bool:
        return i > 0 and j - i == 1 and filled < _SHORT

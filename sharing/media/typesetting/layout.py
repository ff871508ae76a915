"""A shaped paragraph and a box in; the largest size that fits and its lines out.

Sizes are whole pixels, widths in em. Among all ways to break a text into as few lines as the size
allows, the lines nearest to equal length are taken, with a few habits of good typesetting.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from math import ceil
from typing import Final, NamedTuple

import regex

from sharing.media.typesetting.breaking import Breaking, Segment, fewest_lines
from sharing.media.typesetting.pieces import (
    LINE_ENDS,
    costs_of_ending,
    hanging_share,
    ordinary_pieces,
    unbroken_pieces,
)
from sharing.media.typesetting.shaping import Line, Paragraph, shape_line

_HANGING_MARK: Final = regex.compile(r"[“”„‘’‚«»‹›\"'「『]\s*")
_LEAST: Final = 0.88  # of the largest size that fits, for better lines
_EVEN: Final = 0.02  # what lines cost in the mean that need not be better
_WORTH: Final = 0.4  # how much less lines cost must be for each share of the size that is lost
_TURNED: Final = 0.8  # em by which the lines of a name are indented, but for its first one
_BETWEEN_ITEMS: Final = 0.3  # em between the items of a list, and around it
_WIDEST_MARK: Final = 2.0  # em by which an item's lines are indented: "Demand 1:" is wider
_PHRASES_WORTH: Final = 0.67  # of the size with ordinary breaks, for which phrases stay whole


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

    def down_to(self, index: int) -> float:
        """From the first baseline to that of a line, in pixels."""
        apart = _apart(self.paragraph, self.spans[index][0]) if self.spans else 0.0
        return index * self.line_height + apart * self.size

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
    not the language's business; a text of words is set a little smaller if its lines are clearly
    better then. Phrases are broken where they would keep the text small.
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
        count = fewest_lines(segments, room.width / size)
        if count and _height(paragraph, count) * size <= room.height:
            best, low = size, size + 1
        else:
            high = size - 1
    if not best:
        return None
    # What is not broken as the language has it is small print, or phrases that are broken at need.
    least = best if pieces else smallest
    size, starts = _evenest(segments, endings, room.width, (least, best))
    return Block(
        paragraph=paragraph,
        size=size,
        spans=tuple((segments[i].start, segments[j - 1].end) for i, j in pairwise(starts)),
        hangs=tuple(segments[i].hang for i in starts[:-1]),
    )


def _evenest(
    segments: Sequence[Segment], endings: Sequence[float], width: float, sizes: tuple[int, int]
) -> tuple[int, list[int]]:
    """Choose a size, the largest or one a little smaller with better lines, and break the text.

    `width` is in pixels. Every size is tried where a word is broken, or alone on the last line, at
    the largest one, and else, where lines are uneven, those that need fewer lines.
    """
    smallest, largest = sizes

    def broken(size: int) -> tuple[bool, float, int, list[int]]:
        breaking = Breaking(segments, endings, width / size)
        starts, cost = breaking.best()
        return breaking.is_flawed(starts), cost + _WORTH * (1 - size / largest), -size, starts

    best = broken(largest)
    is_flawed, cost, *_ = best
    least = max(smallest, ceil(largest * _LEAST))
    others: Iterable[int] = ()
    if is_flawed:
        others = range(largest - 1, least - 1, -1)
    elif cost > _EVEN:
        others = _of_fewer_lines(segments, width, (least, largest))
    _, _, size, starts = min((best, *map(broken, others)))
    return -size, starts


def _of_fewer_lines(
    segments: Sequence[Segment], width: float, sizes: tuple[int, int]
) -> Iterator[int]:
    """Yield the largest size of each number of lines below that of the largest, falling."""
    least, size = sizes

    def lines_at(smaller: int) -> int:
        return -fewest_lines(segments, width / smaller)

    fewest, lines = lines_at(least), lines_at(size)
    while lines < fewest:
        size -= bisect_left(range(size - 1, least - 1, -1), lines + 1, key=lines_at) + 1
        lines = lines_at(size)
        yield size


@lru_cache(maxsize=256)
def _lines(paragraph: Paragraph, spans: tuple[tuple[int, int], ...]) -> tuple[Line, ...]:
    text = paragraph.text
    return tuple(
        shape_line(paragraph, start, start + len(text[start:end].rstrip())) for start, end in spans
    )


def _height(paragraph: Paragraph, lines: int) -> float:
    """Measure so many lines in em, from the top of the first to the foot of the last."""
    solid = (lines - 1) * paragraph.line_height + paragraph.ascent + paragraph.descent
    return solid + _apart(paragraph, len(paragraph.text))


def _apart(paragraph: Paragraph, end: int) -> float:
    """Measure in em what a list has between its items up to a code point."""
    return _BETWEEN_ITEMS * paragraph.text.count(LINE_ENDS, 0, end) if paragraph.items else 0.0


def _indent(paragraph: Paragraph, start: int) -> float:
    """Say in em how far a line that begins there is indented: in an item, by the item's mark."""
    if start in paragraph.turned:
        return _TURNED
    marks = (item for item in paragraph.items if item.words <= start < item.end)
    widths = (sum(paragraph.advances[item.start : item.words]) for item in marks)
    return min(_WIDEST_MARK, sum(widths, 0.0))


@lru_cache(maxsize=64)
def _segments(
    paragraph: Paragraph, pieces: tuple[str, ...], *, hangs: bool
) -> tuple[Sequence[Segment], Sequence[float]]:
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
        hang -= _indent(paragraph, start)
        is_last = piece.endswith(LINE_ENDS) or end in paragraph.ends
        found.append(Segment(start, end, whole, ink, hang, is_last))
        start = end
    return found, costs_of_ending(pieces, paragraph.language)

"""A shaped paragraph and a box in; the largest size that fits and its lines out.

Sizes are whole pixels, widths in em. Among all ways to break a text into as few lines as the size
allows, the lines nearest to equal length are taken, with a few habits of good typesetting.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

import regex
from icu4py.breakers import LineBreaker

from sharing.media.typesetting.shaping import Line, Paragraph, shape_line

# Phrases stay whole where ICU knows how: https://unicode.org/reports/tr35/#UnicodeLineBreakWordIdentifier
_BREAK_LOCALES: Final = {"ja": "ja@lw=phrase", "ko": "ko@lw=phrase"}
_WORDLESS: Final = regex.compile(r"[^\p{L}\p{N}\p{S}]*")
_OPENING: Final = regex.compile(r"[\p{Ps}\p{Pi}¿¡„‚]+\s*")
_SMALL_WORD: Final = regex.compile(r"\p{L}{1,2}\s+")
_NUMBER: Final = regex.compile(r"\p{P}*\p{N}[\p{N}\p{P}]*\s+")
_PAUSE: Final = regex.compile(r"[,;:.!?،؛؟、。।—–]\p{P}*\s*$")
_LONGEST_UNIT: Final = 14  # code points; a longer word may leave its number
# What a break costs, as a share of a line's width squared.
_AFTER_SMALL_WORD: Final = 0.04
_WITHOUT_PAUSE: Final = 0.02
_LONE_SHORT_LAST_WORD: Final = 4.0
_SLACK: Final = 1e-6  # for sums that floating point makes too large
_SHORT: Final = 0.4  # of the line's width


class Room(NamedTuple):
    """The box that a text must stay in, in pixels."""

    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A text set in lines: its size in pixels and the code points of each line."""

    paragraph: Paragraph
    size: int
    spans: tuple[tuple[int, int], ...]

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

    def lines(self) -> tuple[Line, ...]:
        """Shape every line, without the blanks at its end."""
        return _lines(self.paragraph, self.spans)


class _Segment(NamedTuple):
    """A stretch that stays on one line; widths in em, with and without its trailing blanks."""

    start: int
    end: int
    width: float
    ink_width: float


@lru_cache(maxsize=256)
def fit(
    paragraph: Paragraph,
    room: Room,
    sizes: tuple[int, int],
    *,
    hang: float = 0.0,
    pieces: tuple[str, ...] = (),
) -> Block | None:
    """Set the paragraph as large as fits; None if even the smallest size does not.

    `sizes` are the smallest and the largest allowed, in pixels. `hang` is how much of the first
    line may stand outside the room, in em. `pieces` are what may
    not be broken, where that is not the language's business.
    """
    pieces = pieces or _joined(_break_pieces(paragraph.text, paragraph.language))
    segments = _segments(paragraph, pieces, hang)
    low, high = sizes
    best = 0
    while low <= high:
        size = (low + high) // 2
        count = _fewest_lines(segments, room.width / size)
        if count and _height(paragraph, count) * size <= room.height:
            best, low = size, size + 1
        else:
            high = size - 1
    if not best:
        return None
    spans = _Breaking(segments, paragraph.text, room.width / best).best()
    return Block(paragraph=paragraph, size=best, spans=spans)


@lru_cache(maxsize=256)
def _lines(paragraph: Paragraph, spans: tuple[tuple[int, int], ...]) -> tuple[Line, ...]:
    text = paragraph.text
    return tuple(
        shape_line(paragraph, start, start + len(text[start:end].rstrip())) for start, end in spans
    )


def _height(paragraph: Paragraph, lines: int) -> float:
    """Measure so many lines in em, from the top of the first to the foot of the last."""
    return (lines - 1) * paragraph.line_height + paragraph.ascent + paragraph.descent


def _segments(paragraph: Paragraph, pieces: tuple[str, ...], hang: float) -> list[_Segment]:
    before = [0.0, *accumulate(paragraph.advances)]
    before = [0.0, *(reach - hang for reach in before[1:])]
    found = []
    start = 0
    for piece in pieces:
        end = start + len(piece)
        ink_end = start + len(piece.rstrip())
        found.append(
            _Segment(start, end, before[end] - before[start], before[ink_end] - before[start]),
        )
        start = end
    return found


def _break_pieces(text: str, language: str) -> list[str]:
    primary = language.split("-", maxsplit=1)[0].lower()
    return list(LineBreaker(text, _BREAK_LOCALES.get(primary, language or "en")))


def _joined(pieces: list[str]) -> tuple[str, ...]:
    """Leave no dash or quotation mark alone at a line's end, and no number without its unit."""
    joined: list[str] = []
    for piece in pieces:
        leans_back = _WORDLESS.fullmatch(piece) and not _OPENING.fullmatch(piece)
        counted = len(piece) <= _LONGEST_UNIT and joined and _NUMBER.fullmatch(joined[-1])
        if joined and (leans_back or counted or _OPENING.fullmatch(joined[-1])):
            joined[-1] += piece
        else:
            joined.append(piece)
    return tuple(joined)


def _fewest_lines(segments: list[_Segment], width: float) -> int:
    """Count the lines that a width in em needs; 0 if a segment is wider than it."""
    count, pen = 1, 0.0
    for segment in segments:
        if segment.ink_width > width:
            return 0
        if pen + segment.ink_width > width:
            count, pen = count + 1, 0.0
        pen += segment.width
    return count


class _Breaking:
    """The lines a text could be broken into at one width, and what each of them costs."""

    def __init__(self, segments: list[_Segment], text: str, width: float) -> None:
        self.segments = segments
        self.width = width
        self.reach = [0.0, *accumulate(segment.width for segment in segments)]
        pieces = (text[segment.start : segment.end] for segment in segments)
        self.endings = [_cost_of_ending_with(piece) for piece in pieces]
        blank = max((segment.width - segment.ink_width for segment in segments), default=0.0)
        self.most = width + max(0.0, blank) + _SLACK  # that a line can reach, its last blank too

    def best(self) -> tuple[tuple[int, int], ...]:
        """Break into the fewest lines at the least cost, by dynamic programming from the end."""
        total = len(self.segments)
        rows: list[dict[int, tuple[float, int]]] = [{total: (0.0, total)}]
        count = _fewest_lines(self.segments, self.width)
        for below in range(count):
            rows.append(self._row_above(rows[-1], self._starts(count - below - 1, below + 1)))
        starts = [0]
        for row in reversed(rows[1:]):
            starts.append(row[starts[-1]][1])
        return tuple(pairwise([0, *(self.segments[j - 1].end for j in starts[1:])]))

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
        for j, (rest, _) in below.items():
            if j <= i:
                continue
            line = self.reach[j - 1] - self.reach[i] + self.segments[j - 1].ink_width
            if line > self.width:
                break
            filled = line / self.width
            found.append((rest + (1 - filled) ** 2 + self._cost_of_ending(i, j, filled), j))
        return found

    def _cost_of_ending(self, i: int, j: int, filled: float) -> float:
        if j < len(self.segments):
            return self.endings[j - 1]
        lone = i > 0 and j - i == 1 and filled < _SHORT
        return _LONE_SHORT_LAST_WORD if lone else 0.0


def _cost_of_ending_with(piece: str) -> float:
    """Price a line, not the last one, that ends with this."""
    if _PAUSE.search(piece):
        return 0.0
    return _WITHOUT_PAUSE + (_AFTER_SMALL_WORD if _SMALL_WORD.fullmatch(piece) else 0.0)

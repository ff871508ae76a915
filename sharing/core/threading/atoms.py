"""Where a text may be cut: a text in, what must stay whole and the places between it out.

Offsets are code points. Whole stay links, handles, hashtags, numbers with their units, names with
initials, bracketed insertions, bidi-isolated runs and graphemes.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

import regex

from sharing.core.counting.graphemes import pieces
from sharing.core.counting.links import links

Range = tuple[int, int]

_ADDRESS = regex.compile(r"(?:https?://|www\.|mailto:)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TAG_OR_HANDLE = regex.compile(r"(?<![\p{L}\p{N}])[#＃@＠][\p{L}\p{M}\p{N}_.@-]+")
_SPACE = r"[ \u00a0\u202f\u2009]?"
_CURRENCY = r"(?:\p{Sc}|[A-Z]{3}(?=[ \u00a0\u202f]))"
_NUMBER = regex.compile(
    rf"(?:{_CURRENCY}{_SPACE})?\p{{Nd}}+(?:[.,:/'’\u00a0\u202f -]?\p{{Nd}}+)*+"
    rf"(?:{_SPACE}(?:[%‰°٪]\p{{L}}?|\p{{Sc}}|[\p{{L}}\p{{M}}²³]++))?"
)
_INITIALS = regex.compile(rf"(?:\p{{Lu}}\.{_SPACE})+\p{{Lu}}[\p{{L}}\p{{M}}’-]+")
_INSERTION = regex.compile(r"\[[^\[\]\n]{0,200}\]|[\u2066-\u2068][^\u2069]*\u2069")
_ATOMS = (_ADDRESS, _TAG_OR_HANDLE, _NUMBER, _INITIALS, _INSERTION)

# A clause ends here. A comma ends one where it costs no more than a stroke in other scripts.
_CLAUSE = regex.compile(r"[;:—–](?:\s+)|[؛،]\s+|[，；：]\s*")
_COMMA = regex.compile(r",\s+|、\s*")
_WORD = regex.compile(r"\s+")
LONGEST_WORD = 30  # characters of a number's unit, in scripts without spaces


def atoms(text: str) -> tuple[Range, ...]:
    """Return the ranges that must not be cut, in order and without overlaps."""
    found = [hit.span() for pattern in _ATOMS for hit in pattern.finditer(text)]
    found += [(link.start, link.end) for link in links(text)]
    return tuple(_merged(sorted(_shortened(text, span) for span in found)))


def _shortened(text: str, span: Range) -> Range:
    """Return a number without the sentence that follows it, where no space ends its unit."""
    start, end = span
    if end - start <= LONGEST_WORD or not text[start].isdigit():
        return span
    digits = regex.match(r"\p{Nd}[\p{Nd}.,:/-]*", text, pos=start)
    return (start, min(end, digits.end() + 2)) if digits else span


def _merged(spans: Iterable[Range]) -> Iterator[Range]:
    held: Range | None = None
    for start, end in spans:
        if held is not None and start < held[1]:
            held = (held[0], max(held[1], end))
            continue
        if held is not None:
            yield held
        held = (start, end)
    if held is not None:
        yield held


def after_clauses(text: str) -> Iterator[int]:
    """Yield where a clause has ended and the next begins."""
    yield from (hit.end() for hit in _CLAUSE.finditer(text))


def after_commas(text: str) -> Iterator[int]:
    """Yield where a comma has ended that is no end of a clause by itself."""
    yield from (hit.end() for hit in _COMMA.finditer(text))


def after_words(text: str) -> Iterator[int]:
    """Yield where a word begins after white space."""
    yield from (hit.end() for hit in _WORD.finditer(text))


def after_graphemes(text: str) -> Iterator[int]:
    """Yield where a character as people see it has ended."""
    yield from accumulate(len(piece) for piece in pieces(text))


LEVELS: tuple[Callable[[str], Iterator[int]], ...] = (
    after_clauses,
    after_commas,
    after_words,
    after_graphemes,
)


def cut(text: str, level: int, whole: Sequence[Range]) -> tuple[Range, ...]:
    """Return the ranges that tile the text at one of the LEVELS, none of which cuts an atom.

    >>> [text[a:b] for text in ("We fled; 40 km away.",) for a, b in cut(text, 2, atoms(text))]
    ['We ', 'fled; ', '40 km ', 'away.']
    """
    starts = [start for start, _ in whole]
    # A space can have a mark on it, and be one character with it as people see it.
    allowed = frozenset(after_graphemes(text)).intersection(LEVELS[level](text))
    places = [place for place in allowed if not _within(place, starts, whole)]
    edges = sorted({0, len(text), *places})
    return tuple(pairwise(edges))


def _within(place: int, starts: Sequence[int], whole: Sequence[Range]) -> bool:
    at = bisect_right(starts, place) - 1
    return at >= 0 and starts[at] < place < whole[at][1]

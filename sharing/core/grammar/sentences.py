"""Sentences: a range of the source in, the ranges of its sentences out."""

from collections.abc import Collection, Iterable, Iterator

import regex
from sentencex import get_sentence_boundaries

from sharing.core.formats.pieces import trimmed
from sharing.core.grammar.footnotes import CLOSING, GLUED, mark_at
from sharing.core.grammar.pairing import ALL_CLOSERS, BRACKETS, MARK, pair_marks
from sharing.core.grammar.stops import closing, goes_on
from sharing.core.tags import base_language

Range = tuple[int, int]

LONGEST_WINDOW = 5_000  # characters; the splitter's time grows with the square of open marks
TERMINATORS = "។៕؟۔।॥։。！？｡"
EXTRA_END = regex.compile(rf"[{TERMINATORS}]+{CLOSING}\s*(?=\S)")
ANY_END = regex.compile(rf"{EXTRA_END.pattern}|{GLUED.pattern}")
SEAM = regex.compile(rf"[.!?…{TERMINATORS}]{CLOSING}\s+")
ENDS_AT_SEAM = regex.compile(rf"{SEAM.pattern}\Z")
# Letters, blanks and commas with at most one full stop at the end: nothing to split.
ONE_SENTENCE = regex.compile(rf"[\p{{L}}\p{{M}}\p{{Nd}} ,'’-]*+[.!?…{TERMINATORS}]?\s*+")
SPACE_ENDS = frozenset({"th", "lo", "km", "my"})
UNSPACED_END = regex.compile(r"[។៕။!?！？]")
# A space parts phrases unless a number or a foreign word stands beside it, or a mark that repeats.
PHRASE_SEAM = regex.compile(
    r"(?<=[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Pf}\p{Pe}\"”])\s+(?=[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
    r"\p{Pi}\p{Ps}\"“])(?![ๆฯໆ])"
)
LIST_MARKER = regex.compile(r"\(?(?:\p{Nd}{1,3}|\p{Lu}|[a-z])[.)]\s*")
INITIAL = regex.compile(r"(?<!\p{L})\p{Lu}\.\Z")
INITIAL_HEAD = regex.compile(r"\p{Lu}\.")
# What every match of ANY_END holds: one quick look spares most ranges the slow one.
MAY_END = regex.compile(rf"[{TERMINATORS}]\s*\S|[.!?…]{CLOSING}[\p{{Nd}}(*†‡<]")
STOP_WITHIN = regex.compile(r"\.\s+[“„«\"]?[\p{Lu}\p{Nd}]")
POINT_IN_NUMBER = regex.compile(r"\p{Nd}[.．]\Z")  # the splitter knows it of 0 to 9 alone
MARKER_ENDS = frozenset(".)")
LONGEST_MARKER = 20  # characters of "(123)" and the white space around it
ONLY_CLOSING = regex.compile(r"[\p{Pf}\p{Pe}\"'’\s]+")


def split_sentences(source: str, start: int, end: int, *, language: str) -> tuple[Range, ...]:
    """Return the ranges of the sentences in source[start:end], without white space at their ends.

    Offsets are code points into `source`; together the ranges hold every visible character.
    """
    tag = base_language(language)
    if tag in SPACE_ENDS and not UNSPACED_END.search(source, start, end):
        return _phrases(source, start, end)
    if ONE_SENTENCE.fullmatch(source, start, end):
        return (trimmed(source, start, end),)
    windows = list(_windows(source, start, end))
    joints = {a for a, _ in windows[1:] if not ENDS_AT_SEAM.search(source, max(start, a - 40), a)}
    merged = _merge(source, _split_all(source, windows, tag), tag, joints)
    return tuple(rng for rng in (trimmed(source, a, b) for a, b in merged) if rng[0] < rng[1])


def _phrases(source: str, start: int, end: int) -> tuple[Range, ...]:
    """Return what stands between spaces, for scripts that end a sentence so, and a phrase too."""
    seams = [match.span() for match in PHRASE_SEAM.finditer(source, start, end)]
    starts, ends = [start, *(b for _, b in seams)], [*(a for a, _ in seams), end]
    found = (trimmed(source, a, b) for a, b in zip(starts, ends, strict=True))
    return tuple((a, b) for a, b in found if a < b)


def _windows(source: str, start: int, end: int) -> Iterator[Range]:
    """Yield ranges short enough for the splitter, cut after a sentence, else anywhere."""
    while end - start > LONGEST_WINDOW:
        reach = start + LONGEST_WINDOW
        seams = [match.end() for match in SEAM.finditer(source, start, reach)]
        cut = seams[-1] if seams else reach
        yield (start, cut)
        start = cut
    yield (start, end)


def _split_all(source: str, ranges: Iterable[Range], tag: str) -> Iterator[Range]:
    for start, end in ranges:
        has_marks = MARK.search(source, start, end) is not None
        for first, last in _boundaries(source, start, end, tag):
            for a, b in _at_extra_ends(source, first, last, tag):
                yield from _inside_quotation(source, a, b, tag) if has_marks else ((a, b),)


def _boundaries(source: str, start: int, end: int, tag: str) -> Iterator[Range]:
    for boundary in get_sentence_boundaries(tag, source[start:end]):
        yield (start + boundary["start_index"], start + boundary["end_index"])


def _at_extra_ends(source: str, start: int, end: int, tag: str) -> Iterator[Range]:
    """Yield the range cut after the terminators and words that the splitter takes for no end."""
    if STOP_WITHIN.search(source, start, end):
        for match in closing(tag).finditer(source, start, end):
            yield (start, match.end())
            start = match.end()
    if MAY_END.search(source, start, end):
        for match in ANY_END.finditer(source, start, end):
            yield (start, match.end())
            start = match.end()
    yield (start, end)


def _inside_quotation(source: str, start: int, end: int, tag: str) -> Iterator[Range]:
    """Yield the sentences of a range that is one quotation from end to end, else the range."""
    first, last = trimmed(source, start, end)
    opens = first < last and source[first] in ALL_CLOSERS and source[first] not in BRACKETS
    pairs = pair_marks(source, first, last).pairs if opens else ()
    if not pairs or (pairs[0].start, pairs[0].end) != (first, last):
        yield (start, end)
        return
    inner = [a for a, _ in _boundaries(source, first + 1, last - 1, tag)][1:]
    yield from zip([start, *inner], [*inner, end], strict=True)


def _merge(source: str, ranges: Iterable[Range], tag: str, joints: Collection[int]) -> list[Range]:
    """Join what belongs together: abbreviations, list markers, footnote marks, cut windows."""
    merged: list[Range] = []
    for start, end in ranges:
        if merged and (start in joints or _goes_on(source, merged[-1], (start, end), tag)):
            merged[-1] = (merged[-1][0], end)
        elif merged and (mark_ends := mark_at(source, start, end)):
            merged[-1] = (merged[-1][0], mark_ends)
            merged.append((mark_ends, end))
        else:
            merged.append((start, end))
    return [(a, b) for a, b in merged if a < b]


def _goes_on(source: str, before: Range, after: Range, tag: str) -> bool:
    """Return whether a range is no beginning of a sentence but the rest of the one before it."""
    if ONLY_CLOSING.fullmatch(source, *after):
        return True
    if INITIAL.search(source, max(before[0], before[1] - 3), before[1]) and INITIAL_HEAD.match(
        source, *after
    ):
        return True
    return _is_unfinished(source, before, after[0], tag)


def _is_unfinished(source: str, before: Range, after: int, tag: str) -> bool:
    """Return whether a range stops at a list marker, an abbreviation or initials."""
    start, end = before
    tail = source[max(start, end - 40) : end].rstrip()
    if end == after and source[after].isdecimal() and POINT_IN_NUMBER.search(tail):
        return True
    if tail[-1:] not in MARKER_ENDS:
        return False
    if end - start <= LONGEST_MARKER and LIST_MARKER.fullmatch(tail.strip()):
        return True
    return goes_on(tail, source[after : after + 20], tag)

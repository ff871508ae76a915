"""Quotation marks and brackets: which belong together, which stand alone."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import regex

CLOSERS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "「": "」",
    "『": "』",
    '"': '"',
    "(": ")",
    "[": "]",
    "（": "）",
    "【": "】",
}
# Marks that close in one language and open in another: ”så”, »so«, »näin». They open before a word.
TURNED = {"”": "”", "»": "«»"}
OPENS = regex.compile(r"(?<![^\s(\[\u2014\u2013-])[”»](?=[\p{L}\p{Nd}])")
BRACKETS = frozenset("([（【")
ALL_CLOSERS = {**CLOSERS, **TURNED}
MARK = regex.compile(r"[“”„«»「」『』\"()\[\]（）【】]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An opening mark at `start`; its closing mark is the last character before `end`."""

    start: int
    end: int
    mark: str

    @property
    def is_quotation(self) -> bool:
        """Whether these are quotation marks, not brackets."""
        return self.mark not in BRACKETS


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """The marks of a text: pairs in order of their opening, and offsets of marks without partner.

    `continuing` are opening marks that only repeat, at the head of a paragraph, that a quotation
    goes on.
    """

    pairs: tuple[Pair, ...]
    strays: tuple[int, ...]
    continuing: tuple[int, ...]


def pair_marks(
    source: str, start: int, end: int, *, paragraphs: Collection[int] = frozenset()
) -> Pairing:
    """Return how the marks in source[start:end] pair up; `paragraphs` are where paragraphs start.

    >>> [(p.start, p.end) for p in pair_marks('a “b” c', 0, 7).pairs]
    [(2, 5)]
    """
    waiting: list[int] = []
    pairs: list[Pair] = []
    strays: list[int] = []
    continuing: list[int] = []
    for match in MARK.finditer(source, start, end):
        at, mark = match.start(), match[0]
        if waiting and mark in ALL_CLOSERS[source[waiting[-1]]]:
            opened = waiting.pop()
            pairs.append(Pair(start=opened, end=at + 1, mark=source[opened]))
        elif waiting and at in paragraphs and mark == source[waiting[-1]]:
            continuing.append(at)
        elif mark in CLOSERS or OPENS.match(source, at):
            waiting.append(at)
        else:
            strays.append(at)
    return Pairing(
        pairs=tuple(sorted(pairs, key=lambda pair: pair.start)),
        strays=tuple(sorted([*strays, *waiting])),
        continuing=tuple(continuing),
    )


def enclosing_marks(source: str, ranges: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return the offsets of the marks that open and close a whole statement, in its own voice.

    `ranges` are its paragraphs and signatories, without white space at their ends. The mark at
    the first word encloses everything if its partner ends one of the ranges and no range before
    the last mark closes it, or if it has no partner at all.
    """
    if not ranges or source[ranges[0][0]] not in CLOSERS or source[ranges[0][0]] in BRACKETS:
        return frozenset()
    first, last = ranges[0][0], ranges[-1][1]
    pairing = pair_marks(source, first, last, paragraphs={start for start, _ in ranges})
    found = _enclosers(pairing, first, ends=[end for _, end in ranges])
    return frozenset(found)


def _enclosers(pairing: Pairing, first: int, *, ends: Sequence[int]) -> Iterator[int]:
    if first in pairing.strays:
        yield first
        yield from pairing.continuing
        return
    pair = next(pair for pair in pairing.pairs if pair.start == first)
    if pair.end == ends[-1]:
        yield from (first, pair.end - 1, *pairing.continuing)

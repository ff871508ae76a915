"""Weighs a text as X does: a post in; its weight, its validity and its valid range out.

twitter-text `config/v3.json`, version 3 (repository at 30e2430, 2021-10-21), which X's own
documentation still points to (xdevplatform/docs `fundamentals/counting-characters.mdx`,
2026-05-20; read 2026-11-22).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sharing.core.counting import emoji
from sharing.core.counting.count import utf16_units
from sharing.core.counting.graphemes import composed
from sharing.core.counting.hosts import DOT
from sharing.core.counting.links import Link, links
from sharing.core.counting.text import unified
from sharing.core.counting.tlds import YOUNGER

WEIGHT_MAXIMUM = 280
LINK_WEIGHT = 23
DEFAULT_WEIGHT = 2  # of a character outside the light ranges, and of an emoji sequence
_LIGHT = "\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037"  # each of these weighs 1

HEAVY = re.compile(f"[^{_LIGHT}]+")
_INVALID = re.compile("[\ufffe\ufeff\uffff]")
YOUNGER_HOST = re.compile(
    rf"(?<![A-Za-z0-9\-.])(?:[A-Za-z0-9\-]++\.)+(?:{'|'.join(YOUNGER)})(?![0-9A-Za-z@+\-])",
    re.IGNORECASE | re.ASCII,
)
_PIECE = re.compile(f"{emoji.ON_X.pattern}|.", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What X's library says about a post.

    Ranges are pairs of the first and the last UTF-16 unit of the text as it was given.
    `permillage` is the weight in thousandths of the maximum.
    """

    weight: int
    is_valid: bool
    permillage: int
    display_range: tuple[int, int]
    valid_range: tuple[int, int]


def weighted_characters(text: str) -> int:
    """Return the weight of a post: most letters 1, others and emoji 2, every link 23."""
    pieces, number = _between_links(composed(unified(text)))
    return sum(map(_weight, pieces)) + number * LINK_WEIGHT


def weighted_characters_cautiously(text: str) -> int:
    """Return the weight if domains that X's published library is too old to know are links, too."""
    pieces, number = _between_links(composed(unified(text)))
    hosts = (hit for piece in pieces for hit in YOUNGER_HOST.findall(piece))
    added = sum(max(0, LINK_WEIGHT - len(host)) for host in hosts)
    return sum(map(_weight, pieces)) + number * LINK_WEIGHT + added


@lru_cache(maxsize=16)  # both counts of X ask, of the same post
def _between_links(text: str) -> tuple[tuple[str, ...], int]:
    """Return what stands before, between and after the links, and how many links there are."""
    if not DOT.search(text):
        return (text,), 0
    pieces, position, found = [], 0, links(text)
    for link in found:
        pieces.append(text[position : link.start])
        position = link.end
    return (*pieces, text[position:]), len(found)


def _weight(text: str) -> int:
    """Return the weight of a text without links."""
    if text.isascii():
        return len(text)
    sequences = 0
    if emoji.JOINS.search(text):
        text, sequences = emoji.ON_X.subn("", text)
    heavy = sum(map(len, HEAVY.findall(text)))
    return len(text) + heavy * (DEFAULT_WEIGHT - 1) + sequences * DEFAULT_WEIGHT


def weigh(text: str) -> Weighing:
    """Return everything that X's library says about a post; no input is an error."""
    normal = composed(unified(text))
    weight, units, valid_units, is_valid = 0, 0, 0, True
    for piece, its_weight in _weighed(normal, links(normal)):
        weight += its_weight
        units += utf16_units(piece)
        is_valid = is_valid and not _INVALID.search(piece[-1])
        if is_valid and weight <= WEIGHT_MAXIMUM:
            valid_units = units
    added = _raw_units(text) - units  # by composing and by unifying line ends
    return Weighing(
        weight=weight,
        is_valid=is_valid and 0 < weight <= WEIGHT_MAXIMUM,
        permillage=weight * 1_000 // WEIGHT_MAXIMUM,
        display_range=(0, max(0, _raw_units(text) - 1)),
        valid_range=(0, max(0, valid_units - 1) + added),
    )


def _weighed(text: str, found: tuple[Link, ...]) -> Iterator[tuple[str, int]]:
    """Yield every piece of the text that is weighed as one, with its weight."""
    position = 0
    for link in found:
        yield from _characters(text[position : link.start])
        yield text[link.start : link.end], LINK_WEIGHT
        position = link.end
    yield from _characters(text[position:])


def _characters(text: str) -> Iterator[tuple[str, int]]:
    for hit in _PIECE.finditer(text):
        piece = hit[0]
        is_light = len(piece) == 1 and not HEAVY.match(piece)
        yield piece, 1 if is_light else DEFAULT_WEIGHT


def _raw_units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

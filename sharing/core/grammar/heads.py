"""How an organiser names blocks: their texts in, for each the first words that tell it out."""

from collections.abc import Sequence
from itertools import pairwise

import regex

LONGEST_CHARACTERS = 500  # of a block; what begins alike for so long is alike
FEWEST_CHARACTERS = 24  # fewer first words tell a person little
MARKS = "“„«「『\"'*_ "
REST_OF_WORD = regex.compile(r"\S{0,20}\p{M}*")


def head(text: str) -> str:
    """Return how a text begins: single spaces, no mark before the first word."""
    return " ".join(text[:LONGEST_CHARACTERS].split()).lstrip(MARKS)


def found_by(start: str, heads: Sequence[str]) -> list[int]:
    """Return which heads an organiser means: those that are these words, else begin with them."""
    words = head(start)
    same = [index for index, found in enumerate(heads) if words and found == words]
    return same or [i for i, found in enumerate(heads) if words and found.startswith(words)]


def telling_starts(heads: Sequence[str]) -> tuple[str, ...]:
    """Return for each head enough of its first words to find it alone, and those just like it."""
    alike = dict.fromkeys(heads, 0)
    for one, other in pairwise(sorted(alike)):
        shared = _shared_characters(one, other)
        alike[one], alike[other] = max(alike[one], shared), max(alike[other], shared)
    return tuple(_start(found, alike[found] + 1) for found in heads)


def _shared_characters(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _start(found: str, least: int) -> str:
    """Return at least so much of a head, to the end of a word where that is not far."""
    end = max(FEWEST_CHARACTERS, least)
    rest = REST_OF_WORD.match(found, min(end, len(found)))
    return found[: rest.end()] if rest else found

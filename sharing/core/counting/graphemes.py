"""Graphemes, the characters as people see them: a text in, its pieces or their number out."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import regex
from icu4py.breakers import CharacterBreaker

# Where Unicode 15.1 began to join consonants over a virama; older counters split there (rule GB9c).
JOINED = regex.compile(r"\p{ccc=9}[\p{M}\u200D]*+(?=\p{Lo})")


# Halves of UTF-16 pairs, which ICU is not given; a line separator breaks on both sides as they do.
_HALF = regex.compile(r"\p{Cs}")


def pieces(text: str) -> Iterator[str]:
    """Yield the extended grapheme clusters of a text (Unicode Standard Annex 29, by ICU)."""
    start = 0
    for cluster in CharacterBreaker(_HALF.sub("\u2028", text), "en"):
        yield text[start : start + len(cluster)]
        start += len(cluster)


@lru_cache(maxsize=16)  # limits ask one after another, all of the same post
def graphemes(text: str) -> int:
    """Return how many extended grapheme clusters the text has; CR LF is one."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    return len(list(CharacterBreaker(_HALF.sub("\u2028", text), "en")))


def graphemes_cautiously(text: str) -> int:
    """Return the larger of today's count and of the count before conjuncts were joined."""
    return graphemes(text) + len(JOINED.findall(text))


def composed(text: str) -> str:
    """Return the text in normalisation form C, in which X counts it."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)

"""How alike two posts are: two texts in, a number from 0 to 1 out.

Platforms hide posts that many people repeat, so wordings that differ reach further
(help.x.com, "Copypasta and duplicate content", as read 2026-11-22).
"""

from collections.abc import Sequence
from itertools import combinations

import regex

from sharing.core.composing.posts import Post
from sharing.core.counting.links import links

NEARLY_THE_SAME = 0.7
SHINGLE_WORDS = 3

_TAG_OR_HANDLE = regex.compile(r"[#＃@＠][\p{L}\p{M}\p{N}_.@-]+")
# Scripts without spaces between words: there every letter counts as a word.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_WORD = regex.compile(rf"[{_UNSPACED}]|[\p{{L}}\p{{M}}\p{{N}}--[{_UNSPACED}]]+", regex.VERSION1)


def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Return every run of three words of a text, without its links, hashtags and handles."""
    found = _words(text)
    size = min(SHINGLE_WORDS, len(found))
    return frozenset(tuple(found[i : i + size]) for i in range(len(found) - size + 1) if size)


def likeness(one: str, other: str) -> float:
    """Return which share of their runs of three words two texts have in common (Jaccard).

    >>> likeness("We ask for a road.", "We ask for a road! https://example.org/ #Road")
    1.0
    >>> likeness("We ask for a road.", "Nobody here has slept.")
    0.0
    """
    return _in_common(shingles(one), shingles(other))


def nearly_the_same(posts: Sequence[Post]) -> tuple[tuple[Post, Post, float], ...]:
    """Return the pairs of wordings that are nearly the same, with how alike they are."""
    known = [(post, shingles(post.text)) for post in posts]
    alike = (
        (one, other, _in_common(ones, others))
        for (one, ones), (other, others) in combinations(known, 2)
    )
    return tuple(found for found in alike if found[2] >= NEARLY_THE_SAME)


def _in_common(some: frozenset[tuple[str, ...]], others: frozenset[tuple[str, ...]]) -> float:
    return len(some & others) / max(1, len(some | others))


def _words(text: str) -> list[str]:
    """Return the words of a text, folded; without its links, hashtags and handles."""
    found: list[str] = _WORD.findall(_TAG_OR_HANDLE.sub(" ", _without_links(text)).casefold())
    return found


def _without_links(text: str) -> str:
    kept, reached = [], 0
    for link in links(text):
        kept.append(text[reached : link.start])
        reached = link.end
    return " ".join((*kept, text[reached:]))

"""Counts a text as platforms do; the unit is always asked for or named.

A text comes in, a number of one unit goes out. CR LF counts as the one new line it is.
"""

from dataclasses import dataclass
from urllib.parse import quote

from sharing.core.counting import emoji
from sharing.core.counting.graphemes import graphemes as _graphemes
from sharing.core.counting.text import unified


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much of one unit a text takes up, and the most it may."""

    unit: str
    size: int
    maximum: int

    @property
    def fits(self) -> bool:
        """Whether it is within the maximum."""
        return self.size <= self.maximum


def characters(text: str) -> int:
    """Return the number of code points."""
    return len(unified(text))


def utf16_units(text: str) -> int:
    """Return the number of UTF-16 code units, which is what JavaScript calls the length."""
    text = unified(text)
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """Return the number of UTF-8 bytes."""
    text = unified(text)
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def graphemes(text: str) -> int:
    """Return the number of characters as people see them (extended grapheme clusters)."""
    return _graphemes(unified(text))


def threads_characters(text: str) -> int:
    """Return the number of code points, each emoji counted as its UTF-8 bytes.

    developers.facebook.com/documentation/threads/posts, updated 2026-04-14.
    """
    text = unified(text)
    if text.isascii():
        return len(text)
    return len(text) + sum(utf8_bytes(hit) - len(hit) for hit in emoji.ANY.findall(text))


def encoded_characters(text: str) -> int:
    """Return how long the text is, percent-encoded for the body of a mailto address."""
    return len(quote(unified(text).replace("\n", "\r\n"), safe="", errors="surrogatepass"))


def angle_brackets(text: str) -> int:
    """Return how many "<" and ">" there are, which YouTube refuses.

    YouTube Data API reference, videos, as others quote it, 2026-10-10.
    """
    return text.count("<") + text.count(">")

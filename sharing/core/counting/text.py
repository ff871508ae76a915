"""Finds what X sees in a text: hashtags and mentions; and unifies its line ends.

A text comes in, ranges by code-point offsets go out. Links are in `links`, emoji in `emoji`. The
rules are those of X's counting library (twitter-text 3.1.0; read 2026-11-22); letters and marks are
those of today's Unicode.
"""

import re
from dataclasses import dataclass

import regex

from sharing.core.counting.hosts import ACCENTED
from sharing.core.counting.links import links

# Not letters, but parts of words in Hebrew, Persian, Japanese, Tibetan, Catalan and others.
WORD_SIGNS = (
    "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c"
    "\xb7"
)
_TAG = rf"[\p{{L}}\p{{M}}\p{{Nd}}{WORD_SIGNS}]"
_HASHTAG = regex.compile(
    rf"(?<=^|[\uFE0E\uFE0F]|[^\p{{L}}\p{{M}}\p{{Nd}}{WORD_SIGNS}&])"
    rf"[#＃](?![\uFE0F\u20E3])({_TAG}++)(?![#＃]|://)",
)
_LETTER = regex.compile(r"[\p{L}\p{M}]")

_AFTER_MENTION = re.compile(rf"[@＠{ACCENTED}]|://")
_MENTION = re.compile(
    r"(?:(?<![a-zA-Z0-9_!#$%&*@＠])|(?<=^[rR][tT])|(?<=[^a-zA-Z0-9_+~.\-][rR][tT]))"
    r"[@＠]([a-zA-Z0-9_]{1,20})(/[a-zA-Z][a-zA-Z0-9_\-]{0,24})?",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hashtag:
    """A hashtag at `text[start:end]`, its sign included; `tag` is without the sign."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A mention at `text[start:end]`; `list_slug` begins with a stroke, or is empty."""

    start: int
    end: int
    name: str
    list_slug: str


def unified(text: str) -> str:
    """Return the text with every line ended by one character, as platforms receive it."""
    return text.replace("\r\n", "\n") if "\r" in text else text


def hashtags(text: str) -> tuple[Hashtag, ...]:
    """Return the hashtags outside links, in order."""
    if "#" not in text and "＃" not in text:
        return ()
    taken = [(link.start, link.end) for link in links(text)]
    found = (
        Hashtag(start=hit.start(), end=hit.end(), tag=hit[1])
        for hit in _HASHTAG.finditer(text)
        if _LETTER.search(hit[1])
    )
    return tuple(hashtag for hashtag in found if not _is_taken(hashtag, taken))


def _is_taken(hashtag: Hashtag, taken: list[tuple[int, int]]) -> bool:
    """Return whether a link covers the hashtag; forgets links that lie before it."""
    while taken and taken[0][1] <= hashtag.start:
        taken.pop(0)
    return bool(taken) and taken[0][0] < hashtag.end


def mentions(text: str) -> tuple[Mention, ...]:
    """Return the mentions of people and of lists, in order."""
    if "@" not in text and "＠" not in text:
        return ()
    return tuple(
        Mention(start=hit.start(), end=hit.end(), name=hit[1], list_slug=hit[2] or "")
        for hit in _MENTION.finditer(text)
        if not _AFTER_MENTION.match(text, hit.end())
    )

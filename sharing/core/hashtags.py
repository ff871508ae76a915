"""Judges hashtags: a tag without its sign in, the reason why a platform would not link it out."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import regex

from sharing.core.counting.count import utf16_units
from sharing.core.counting.graphemes import graphemes
from sharing.core.counting.text import WORD_SIGNS
from sharing.core.tags import base_language


@dataclass(frozen=True, slots=True, kw_only=True)
class HashtagRule:
    """What one platform takes for a hashtag.

    `allowed` matches one character that may stand in it, `needed` one of which it must have at
    least one; `needed_name` says that in words.
    """

    allowed: regex.Pattern[str]
    needed: regex.Pattern[str]
    needed_name: str = "a letter"
    graphemes_maximum: int = 100
    utf16_units_maximum: int | None = None
    never_first: str = ""
    takes_final_marks: bool = True

    def fault(self, tag: str, *, on: str) -> str | None:
        """Return in words why the platform `on` would not link this tag whole, or None."""
        if not tag or tag[0] in "#＃":
            return "A hashtag is written here without its sign, and is at least one letter long."
        return next(self._faults(tag, on), None)

    def _faults(self, tag: str, on: str) -> Iterator[str]:
        if tag[0] in self.never_first:
            yield f"{on} does not link a hashtag that begins with {_named(tag[0])}."
        if refused := next((letter for letter in tag if not self.allowed.match(letter)), None):
            yield f"{on} ends the hashtag before {_named(refused)}."
        if not self.needed.search(tag):
            yield f"{on} links a hashtag only if it has {self.needed_name}."
        if graphemes(tag) > self.graphemes_maximum:
            yield f"{on} takes at most {self.graphemes_maximum} characters in a hashtag."
        if self.utf16_units_maximum and utf16_units(tag) > self.utf16_units_maximum:
            yield f"{on} takes at most {self.utf16_units_maximum} UTF-16 units in a hashtag."
        if not self.takes_final_marks and _FINAL_MARK.search(tag):
            yield f"{on} leaves the mark at the end out of the hashtag."


def _named(letter: str) -> str:
    return f"“{letter}” (U+{ord(letter):04X})" if letter.isprintable() else f"U+{ord(letter):04X}"


_WORDS = regex.compile(r"[\p{L}\p{M}\p{Nd}]+")
_APOSTROPHE = regex.compile(r"(?<=\p{L})['’ʼ](?=\p{L})")
_OPTIONAL = regex.compile(r"[\u0591-\u05BD\u05BF-\u05C7\u064B-\u0652\u0670\u0640]")
_CAPITAL = regex.compile(r"[\p{Lu}\p{Lt}]")
_UNCASED = regex.compile(r"[\p{Lo}\p{M}]")
_FINAL_MARK = regex.compile(r"\p{P}$")
_LETTER = regex.compile(r"\p{L}")
_LETTER_OR_MARK = regex.compile(r"[\p{L}\p{M}]")

# twitter/twitter-text js/src/regexp/validHashtag.js
X = HashtagRule(
    allowed=regex.compile(rf"[\p{{L}}\p{{M}}\p{{Nd}}{WORD_SIGNS}]"), needed=_LETTER_OR_MARK
)
# bluesky-social/atproto packages/api/src/rich-text/util.ts and detection.ts, 2026-08-20
BLUESKY = HashtagRule(
    allowed=regex.compile(r"[^\s\u00AD\u2060\u200A-\u200D\u20E2]"),
    needed=regex.compile(r"[^\d\s\p{P}]"),
    needed_name="something besides digits and marks",
    graphemes_maximum=64,
    utf16_units_maximum=64,
    never_first="\ufe0f",
    takes_final_marks=False,
)
# mastodon/mastodon app/models/tag.rb, form seen in 2026
MASTODON = HashtagRule(
    allowed=regex.compile(r"[\p{L}\p{M}\p{Nd}\p{Pc}\u00B7\u30FB\u200C]"), needed=_LETTER
)
# developers.facebook.com/documentation/threads/threads-web-intents, 2026-03-19
THREADS = HashtagRule(
    allowed=regex.compile(r"[^\s.&]"),
    needed=_LETTER,
    graphemes_maximum=50,
)
# tdlib/td td/telegram/MessageEntity.cpp and tdutils/td/utils/unicode.cpp, 2026-07-17: most
# combining marks are no letters there, so Hindi, Bengali or Thai tags are cut at the first of them.
TELEGRAM = HashtagRule(
    allowed=regex.compile(r"[\p{L}\p{Nd}_\u200C\u00B7\u0D80-\u0DFF]"),
    needed=_LETTER,
    graphemes_maximum=256,
)
# LinkedIn, Facebook, Instagram, TikTok and others: no good source was found, so what every platform
# takes.
COMMON = HashtagRule(allowed=regex.compile(r"[\p{L}\p{M}\p{Nd}_]"), needed=_LETTER)


class _TakesHashtags(Protocol):
    @property
    def hashtags_limit(self) -> int | None: ...
    @property
    def title(self) -> str: ...
    @property
    def hashtag_rule(self) -> HashtagRule | None: ...


def refusal(tag: str, platform: _TakesHashtags) -> str | None:
    """Return in words why this tag, without its sign, is no good there; None if it is good."""
    if platform.hashtag_rule is None:
        return f"{platform.title} does not link hashtags."
    return platform.hashtag_rule.fault(tag, on=platform.title)


def surplus(platform: _TakesHashtags) -> str:
    """Return in words why no more hashtags are given there."""
    if platform.hashtags_limit is None:
        return f"being more than {platform.title} is given"
    number = "one" if platform.hashtags_limit == 1 else f"{platform.hashtags_limit:,}"
    return f"as {platform.title} takes {number} and no more"


def suggested_hashtag(words: str, *, language: str = "") -> str:
    """Return a hashtag, without its sign, made of these words: CamelCase, so that it can be read.

    Where a script has no capitals, words are joined by an underscore. Signs that end a hashtag on
    any platform are left out, and so are vowel marks that Arabic and Hebrew do without. What comes
    back may still be refused: two digits alone are a hashtag nowhere.
    """
    plain = _OPTIONAL.sub("", unicodedata.normalize("NFC", words))
    found = _WORDS.findall(_APOSTROPHE.sub("", plain))
    pieces = [_capitalised(word, language) for word in found]
    joined = (_joint(before, piece) + piece for before, piece in pairwise(pieces))
    return "".join((*pieces[:1], *joined))


def _joint(before: str, piece: str) -> str:
    """Return what stands between two words: nothing where a capital or a digit parts them."""
    is_parted = bool(_CAPITAL.match(piece)) or piece[0].isdigit()
    return "" if is_parted and not _UNCASED.match(before[-1]) else "_"


def _capitalised(word: str, language: str) -> str:
    if word[0] == "i" and base_language(language) in {"az", "tr"}:
        return "İ" + word[1:]
    return word[0].title() + word[1:]

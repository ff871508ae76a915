"""A text and its language in; what of it must stay on one line, and what a break costs, out."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final, NamedTuple

import regex
from icu4py.breakers import LineBreaker, WordBreaker

from sharing.core.tags import base_language

# Phrases stay whole where ICU knows how: https://unicode.org/reports/tr35/#UnicodeLineBreakWordIdentifier
_BREAK_LOCALES: Final = {"ja": "ja@lw=phrase", "ko": "ko@lw=phrase"}
# UAX #14 with the Japanese rules of what begins no line: no small kana, no lengthening mark.
_ORDINARY_LOCALES: Final = {"ja": "ja@lb=strict", "ko": "ko@lb=strict"}
_GUILLEMETS: Final = frozenset("«»‹›")
_WORDLESS: Final = regex.compile(r"[^\p{L}\p{N}\p{S}]*")
_OPENING: Final = regex.compile(r"[\p{Ps}\p{Pi}¿¡„‚]+\s*")
_SMALL_WORD: Final = regex.compile(r"\p{L}{1,2}\s+")
_NUMBER: Final = regex.compile(r"\p{P}*\p{N}[\p{N}\p{P}]*\s+")
_PAUSE: Final = regex.compile(r"[,;:.!?،؛؟、。।—–]\p{P}*\s*$")
_HAN: Final = regex.compile(r"\p{Han}")
_DANGLING: Final = regex.compile(r"[，、；：。！？,;:]\s*\p{Han}")  # a character after a pause
_PARTICLES: Final = frozenset("的了着著过過们們吗嗎呢吧")  # they lean on what stands before them
_SPACELESS: Final = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_ONE_CLUSTER: Final = regex.compile(rf"{_SPACELESS.pattern}\p{{M}}*[\p{{P}}\s]*")
_PLEASE: Final = ("くだ", "さい")  # which ICU's dictionary takes for two words
# LINE SEPARATOR: where a line must end; drawn as a space, and white space to UAX #9 and UAX #14.
LINE_ENDS: Final = "\u2028"
_LIST_MARK: Final = regex.compile(r"[-*•‣▪◦·–—]\s+")  # which stands with what it marks
_LONGEST_UNIT: Final = 14  # code points; a longer word may leave its number
# What a break costs, as a share of a line's width squared.
_AFTER_SMALL_WORD: Final = 0.02
_WITHOUT_PAUSE: Final = 0.02
INSIDE_WORD: Final = 0.3  # of Chinese, which may be broken anywhere
_BEFORE_PARTICLE: Final = 0.06
_WITHOUT_SPACE: Final = 0.03  # in scripts that have spaces between phrases only


class Item(NamedTuple):
    """An item of a list: the code points where its mark begins, its words begin, and it ends."""

    start: int
    words: int
    end: int


def unbroken_pieces(text: str, language: str) -> tuple[str, ...]:
    """Cut a text wherever a line of it may end; the pieces are all of it."""
    locale = _BREAK_LOCALES.get(base_language(language), language or "en")
    return _joined(list(LineBreaker(text, locale)))


def hanging_share(text: str) -> float:
    """Say how much of its mark hangs: half of a guillemet, which is as heavy as a letter."""
    return 0.5 if text[:1] in _GUILLEMETS else 1.0


def ordinary_pieces(text: str, language: str) -> tuple[str, ...]:
    """Cut a text inside its phrases, too, where those are what stays whole; else return nothing."""
    locale = _ORDINARY_LOCALES.get(base_language(language))
    return _joined(list(LineBreaker(text, locale))) if locale else ()


def costs_of_ending(pieces: Sequence[str], language: str) -> list[float]:
    """Price a line, not the last one, that ends with each of the pieces."""
    costs = [_cost_of_ending_with(piece) for piece in pieces]
    text = "".join(pieces)
    if base_language(language) in _BREAK_LOCALES:
        phrases = set(accumulate(map(len, unbroken_pieces(text, language))))
        for i, end in enumerate(accumulate(map(len, pieces))):
            costs[i] += 0.0 if end in phrases else INSIDE_WORD
    elif _HAN.search(text):
        ends = set(accumulate(map(len, WordBreaker(text, language))))
        for i, end in enumerate(accumulate(map(len, pieces))):
            is_torn = end not in ends or _DANGLING.fullmatch(text, max(0, end - 2), end)
            costs[i] += INSIDE_WORD if is_torn else 0.0
            costs[i] += _BEFORE_PARTICLE if text[end : end + 1] in _PARTICLES else 0.0
    if _SPACELESS.search(text):
        for i, piece in enumerate(pieces):
            if _SPACELESS.match(piece[-1]):
                costs[i] += _WITHOUT_SPACE
            elif _SPACELESS.search(piece):  # a space stands where others put a comma
                costs[i] = 0.0
    return costs


def _joined(pieces: list[str]) -> tuple[str, ...]:
    """Leave no dash or quotation mark alone at a line's end, and no number without its unit.

    A cluster for itself in scripts without spaces is mostly the end of a word.
    """
    joined: list[str] = []
    for piece in pieces:
        if joined and _belong_together(joined[-1], piece):
            joined[-1] += piece
        else:
            joined.append(piece)
    return tuple(joined)


def _belong_together(before: str, piece: str) -> bool:
    are_words = before[0].isalpha() and piece[0].isalpha() and piece.isascii()
    if are_words or before.endswith(LINE_ENDS):
        return False
    leans_back = _WORDLESS.fullmatch(piece) and not _OPENING.fullmatch(piece)
    counted = len(piece) <= _LONGEST_UNIT and _NUMBER.fullmatch(before)
    leans_on = _OPENING.fullmatch(before) or _LIST_MARK.fullmatch(before)
    return bool(leans_back or counted or leans_on) or (
        not piece.isascii() and _is_one_word(before, piece)
    )


def _is_one_word(before: str, piece: str) -> bool:
    if (before[-2:], piece[:2]) == _PLEASE:
        return True
    return bool(_ONE_CLUSTER.fullmatch(piece) and _SPACELESS.match(before[-1]))


@lru_cache(maxsize=1 << 12)
def _cost_of_ending_with(piece: str) -> float:
    if _PAUSE.search(piece):
        return 0.0
    return _WITHOUT_PAUSE + (_AFTER_SMALL_WORD if _SMALL_WORD.fullmatch(piece) else 0.0)

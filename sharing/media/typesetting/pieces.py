"""A text and its language in; what of it must stay on one line, and what a break costs, out."""

from collections.abc import Sequence
from typing import Final

import regex
from icu4py.breakers import LineBreaker

# Phrases stay whole where ICU knows how: https://unicode.org/reports/tr35/#UnicodeLineBreakWordIdentifier
_BREAK_LOCALES: Final = {"ja": "ja@lw=phrase", "ko": "ko@lw=phrase"}
_WORDLESS: Final = regex.compile(r"[^\p{L}\p{N}\p{S}]*")
_OPENING: Final = regex.compile(r"[\p{Ps}\p{Pi}¿¡„‚]+\s*")
_SMALL_WORD: Final = regex.compile(r"\p{L}{1,2}\s+")
_NUMBER: Final = regex.compile(r"\p{P}*\p{N}[\p{N}\p{P}]*\s+")
_PAUSE: Final = regex.compile(r"[,;:.!?،؛؟、。।—–]\p{P}*\s*$")
_LONGEST_UNIT: Final = 14  # code points; a longer word may leave its number
# What a break costs, as a share of a line's width squared.
_AFTER_SMALL_WORD: Final = 0.04
_WITHOUT_PAUSE: Final = 0.02


def unbroken_pieces(text: str, language: str) -> tuple[str, ...]:
    """Cut a text wherever a line of it may end; the pieces are all of it."""
    primary = language.split("-", maxsplit=1)[0].lower()
    return _joined(list(LineBreaker(text, _BREAK_LOCALES.get(primary, language or "en"))))


def costs_of_ending(pieces: Sequence[str], _language: str) -> list[float]:
    """Price a line, not the last one, that ends with each of the pieces."""
    return [_cost_of_ending_with(piece) for piece in pieces]


def _joined(pieces: list[str]) -> tuple[str, ...]:
    """Leave no dash or quotation mark alone at a line's end, and no number without its unit."""
    joined: list[str] = []
    for piece in pieces:
        leans_back = _WORDLESS.fullmatch(piece) and not _OPENING.fullmatch(piece)
        counted = len(piece) <= _LONGEST_UNIT and joined and _NUMBER.fullmatch(joined[-1])
        if joined and (leans_back or counted or _OPENING.fullmatch(joined[-1])):
            joined[-1] += piece
        else:
            joined.append(piece)
    return tuple(joined)


def _cost_of_ending_with(piece: str) -> float:
    if _PAUSE.search(piece):
        return 0.0
    return _WITHOUT_PAUSE + (_AFTER_SMALL_WORD if _SMALL_WORD.fullmatch(piece) else 0.0)

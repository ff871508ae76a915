"""A character in; its bidirectional class and its bracket partner out.

The classes come from `regex`, which carries a newer Unicode than Python does. The bracket pairs
have not changed since Unicode 10 and are written out: BidiBrackets.txt of Unicode 17.0,
https://www.unicode.org/Public/17.0.0/ucd/BidiBrackets.txt, read 2026-11-22.
"""

from functools import lru_cache
from typing import Final

import regex

CLASSES: Final = (
    *("L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON"),
    *("LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"),
)
_ANY_CLASS: Final = regex.compile(
    "|".join(rf"(?P<{name}>\p{{Bidi_Class={name}}})" for name in CLASSES),
    regex.DOTALL,
)

_PAIRS: Final = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232a❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛"
    "⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
# U+2329 and U+232A are canonically the same brackets as U+3008 and U+3009 (rule BD16).
_SAME: Final = {"\u2329": "\u3008", "\u232a": "\u3009"}

CLOSING_OF: Final = {
    opening: _SAME.get(closing, closing)
    for opening, closing in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)
}
CLOSING: Final = frozenset(CLOSING_OF.values())


@lru_cache(maxsize=1 << 16)
def bidi_class(character: str) -> str:
    """Name the Bidi_Class of one code point by its short name, such as "AL" (UAX #9, table 4)."""
    found = _ANY_CLASS.match(character)
    return (found and found.lastgroup) or "L"


def canonical_bracket(character: str) -> str:
    """Return the bracket itself, or the one that Unicode calls the same."""
    return _SAME.get(character, character)

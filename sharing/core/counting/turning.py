"""A text in; the sign that turns letters around beyond it, which nobody sees, out.

Such a sign reverses what is written after the text, the name and the address in a post included.
Source: UAX #9, Unicode Bidirectional Algorithm, 2.1 to 2.5 and X1 to X8,
https://www.unicode.org/reports/tr9/, read 2026-11-30.
"""

import re

_SIGN = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OVERRIDES = frozenset("\u202d\u202e")
_CLOSED_BY = {
    **dict.fromkeys("\u202a\u202b", "\u202c"),
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),
}


def turning_sign(text: str) -> str | None:
    """Return the first sign that overrides the letters' own direction, or that is left open."""
    waiting: list[str] = []
    for hit in _SIGN.finditer(text):
        found = hit[0]
        if found in _OVERRIDES:
            return found
        if found in _CLOSED_BY:
            waiting.append(found)
        elif waiting and _CLOSED_BY[waiting[-1]] == found:
            waiting.pop()
    return waiting[0] if waiting else None

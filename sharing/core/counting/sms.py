"""Counts text messages: a text in; its alphabet, its units and its parts out.

GSM 7-bit alphabet and part sizes as in alphagov/notifications-utils `sanitise_text.py` and
`template.py` (2026-08-20; read 2026-11-22).
"""

from sharing.core.counting.count import utf16_units
from sharing.core.counting.text import unified

SEPTETS_OF_ONE, SEPTETS_OF_EACH = 160, 153
UNITS_OF_ONE, UNITS_OF_EACH = 70, 67
PARTS_MAXIMUM = 3  # more is dear, and some networks deliver them out of order

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
)
ESCAPED = frozenset("\f^{}\\[~]|€")  # two septets each: an escape and a letter
_CHEAP = BASIC | ESCAPED


def dear_characters(text: str) -> tuple[str, ...]:
    """Return the characters that force the dear alphabet, each once, in order of appearance."""
    return tuple(dict.fromkeys(letter for letter in unified(text) if letter not in _CHEAP))


def is_cheap(text: str) -> bool:
    """Return whether the whole text is in the cheap 7-bit alphabet."""
    return _CHEAP.issuperset(unified(text))


def septets(text: str) -> int:
    """Return how many 7-bit units a cheap text takes up."""
    return sum(_septets(letter) for letter in unified(text))


def parts(text: str) -> int:
    """Return how many messages the text is sent as; nothing is cut in the middle of a character."""
    text = unified(text)
    if is_cheap(text):
        return _parts([_septets(letter) for letter in text], SEPTETS_OF_ONE, SEPTETS_OF_EACH)
    return _parts([utf16_units(letter) for letter in text], UNITS_OF_ONE, UNITS_OF_EACH)


def _septets(letter: str) -> int:
    return 2 if letter in ESCAPED else 1


def _parts(widths: list[int], one: int, each: int) -> int:
    if sum(widths) <= one:
        return 1
    number, used = 1, 0
    for width in widths:
        if used + width > each:
            number, used = number + 1, 0
        used += width
    return number

"""Quotation marks around a quote: ours stand outside, the statement's own stay as they are."""

from collections.abc import Mapping
from types import MappingProxyType

_STRAIGHT = ('"', '"')
_CURLY = ("“", "”")
_NARROW_NO_BREAK_SPACE = "\u202f"
_GUILLEMETS = ("«", "»")
_LOW_HIGH = ("„", "“")
_CORNERS = ("「", "」")

# Source: CLDR, delimiters/quotationStart and quotationEnd of each locale; French with its spaces.
_OUTER: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "fr": (f"«{_NARROW_NO_BREAK_SPACE}", f"{_NARROW_NO_BREAK_SPACE}»"),
        **dict.fromkeys(
            ("ar", "es", "it", "pt-PT", "ru", "uk", "be", "el", "hy", "fa"), _GUILLEMETS
        ),
        **dict.fromkeys(("de", "cs", "sk", "bg", "is", "ka", "lt", "sl"), _LOW_HIGH),
        **dict.fromkeys(("pl", "ro", "hu"), ("„", "”")),
        **dict.fromkeys(("fi", "sv"), ("”", "”")),
        **dict.fromkeys(("ja", "zh-Hant", "zh-TW", "zh-HK"), _CORNERS),
    },
)


def outer_marks(language: str) -> tuple[str, str]:
    """Return the opening and the closing quotation mark of a BCP 47 tag."""
    subtags = language.split("-")
    tags = ("-".join(subtags[:length]) for length in range(len(subtags), 0, -1))
    return next((_OUTER[tag] for tag in tags if tag in _OUTER), _CURLY)


def in_marks(text: str, *, language: str, straight: bool = False) -> str:
    """Return a quote in the marks of its language; a mark it has already at one end is completed.

    >>> in_marks("We stay.", language="en")
    '“We stay.”'
    """
    opening, closing = _STRAIGHT if straight else outer_marks(language)
    opens, closes = text.startswith(opening.strip()), text.endswith(closing.strip())
    if opens and closing.strip() not in text[1:]:
        return f"{text}{closing}"
    if closes and opening.strip() not in text[:-1]:
        return f"{opening}{text}"
    return f"{opening}{text}{closing}"

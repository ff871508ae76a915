"""A sentence and its language in; the sentence in quotation marks out.

The marks are ours and stand around the words; between them every character stays as it was.
"""

from functools import lru_cache
from typing import Final, NamedTuple


class Marks(NamedTuple):
    """What stands before and after a quotation, with the space that belongs to it."""

    opening: str
    closing: str


_NARROW_SPACE: Final = "\u202f"
_CURLY: Final = Marks("“", "”")
_ANGLED: Final = Marks("«", "»")
_FRENCH: Final = Marks(f"«{_NARROW_SPACE}", f"{_NARROW_SPACE}»")
_LOW_HIGH: Final = Marks("„", "“")
_LOW_CURLY: Final = Marks("„", "”")
_BOTH_CLOSING: Final = Marks("”", "”")
_CORNERS: Final = Marks("「", "」")
_STRAIGHT: Final = Marks('"', '"')

# The first and second delimiter of CLDR 48 as ICU 78 gives them, read 2026-11-22; languages that
# are not listed take the curly pair, as most do. Two rows differ: French has its narrow spaces
# (https://www.unicode.org/reports/tr14/, class QU), and Arabic newspapers set guillemets.
_LANGUAGES: Final = {
    _ANGLED: "am ar be ca el eu fa fr-ch hy it kk ky nb nn no pt-pt ru ti uk",
    _FRENCH: "fr",
    _LOW_HIGH: "bg cs de et hr is ka lt mk sk sl",
    _LOW_CURLY: "bs hu pl ro sr",
    _BOTH_CLOSING: "fi he sv",
    _CORNERS: "ja zh-hant zh-hk zh-tw",
    Marks("‘", "’"): "nl",
    Marks("»", "«"): "ug",
    Marks("”", "“"): "ur",
}
# What stands around words that bring such marks of their own at an end: the alternate delimiters
# of CLDR 48. Two alike beside each other would be taken for a slip.
_ALTERNATES: Final = {
    _CURLY: Marks("‘", "’"),
    _ANGLED: _CURLY,
    _FRENCH: _CURLY,
    _LOW_HIGH: Marks("‚", "‘"),
    _LOW_CURLY: Marks("‚", "’"),
    _BOTH_CLOSING: Marks("’", "’"),
    _CORNERS: Marks("『", "』"),
    _STRAIGHT: Marks("'", "'"),
    Marks("‘", "’"): _CURLY,
    Marks("»", "«"): Marks("›", "‹"),
    Marks("”", "“"): Marks("’", "‘"),
}
_BY_LANGUAGE: Final = {tag: marks for marks, tags in _LANGUAGES.items() for tag in tags.split()}
# What a sentence may bring along, whatever its language.
_COMMON: Final = (_CURLY, _ANGLED, _LOW_HIGH, _LOW_CURLY, _STRAIGHT, _CORNERS)


def marks_of(language: str) -> Marks:
    """Name the outer quotation marks of a language, given by its BCP 47 tag."""
    tag = language.lower()
    while tag and tag not in _BY_LANGUAGE:
        tag = tag.rpartition("-")[0]
    return _BY_LANGUAGE.get(tag, _CURLY)


@lru_cache(maxsize=64)  # every draft of every platform says the same few quotes
def quoted(text: str, language: str, *, straight: bool = False) -> str:
    """Put a sentence in its language's marks; one that brings half a pair has it completed.

    `straight` takes the typewriter's marks instead, where curly ones cost a dearer alphabet.

    >>> quoted("We can do no more.", "en")
    '“We can do no more.”'
    >>> quoted("“The bombs are falling.", "en")
    '“The bombs are falling.”'
    >>> quoted("“Go!” they said.", "en")
    '‘“Go!” they said.’'
    """
    own = _STRAIGHT if straight else marks_of(language)
    marks, opens, closes = _brought_along(text, own)
    if not opens and not closes and _touches(text, marks):
        marks = _ALTERNATES[marks]
    return ("" if opens else marks.opening) + text + ("" if closes else marks.closing)


def _touches(text: str, marks: Marks) -> bool:
    """Return whether these marks would stand right beside one of their own kind."""
    return text.startswith(marks.opening.strip()) or text.endswith(marks.closing.strip())


def _brought_along(text: str, own: Marks) -> tuple[Marks, bool, bool]:
    """Choose the pair to use, and say whether the text has its outer opening and closing mark."""
    opening = own.opening.strip()  # what it does not open in its own pair, it opens in no other
    others = (m for m in _COMMON if m.opening in text and m.opening.strip() != opening)
    for marks in (own, *others):
        opens, closes = _outer_marks(text, marks.opening.strip(), marks.closing.strip())
        if opens or closes:
            return marks, opens, closes
    return own, False, False


def _outer_marks(text: str, opening: str, closing: str) -> tuple[bool, bool]:
    """Whether the text's first and last character are an outer pair, or half of one."""
    starts, ends = text.startswith(opening), text.endswith(closing)
    if opening == closing:
        if _CURLY.opening in text and opening == _CURLY.closing:  # they are English pairs inside
            return False, False
        pairs, odd = divmod(text.count(opening), 2)
        whole = starts and ends and pairs == 1 and not odd
        return whole or (starts and bool(odd)), whole or (ends and bool(odd) and not starts)
    partner = _partners(text, opening, closing)
    last = len(text) - 1
    return (
        starts and partner.get(0, last) == last,
        ends and partner.get(last, 0) == 0,
    )


def _partners(text: str, opening: str, closing: str) -> dict[int, int]:
    """Where the other mark of each complete pair stands."""
    partners: dict[int, int] = {}
    waiting: list[int] = []
    for i, character in enumerate(text):
        if character == opening:
            waiting.append(i)
        elif character == closing and waiting:
            start = waiting.pop()
            partners |= {start: i, i: start}
    return partners

"""Quantities: a fact's words in, its value and its unit out, where both are plain."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import regex

SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
MAGNITUDES = MappingProxyType(
    {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 10**9}
)
VALUES: Mapping[str, int] = MappingProxyType(
    {
        **{word: value for value, word in enumerate(SMALL)},
        **{word: 10 * value for value, word in enumerate(TENS, start=2)},
    }
)
UNITS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("km", "kilometre", "kilometer"), "kilometre"),
        **dict.fromkeys(("m", "metre", "meter"), "metre"),
        **dict.fromkeys(("h", "hour"), "hour"),
    }
)
SQUARE_METRES: Mapping[str, int] = MappingProxyType(
    {"square metre": 1, "m²": 1, "square kilometre": 1_000_000, "km²": 1_000_000}
)
PEOPLE = frozenset(
    (
        *("people", "person", "civilian", "soul", "inhabitant", "resident", "refugee", "human"),
        *("child", "woman", "man"),
    )
)
GROUPED = regex.compile(r"\p{Nd}{1,3}(?:([,.\u00a0\u202f])\p{Nd}{3})(?:\1\p{Nd}{3})*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A value and the singular of what is counted or measured."""

    value: float
    unit: str

    @property
    def is_people(self) -> bool:
        """Whether people are counted."""
        return self.unit in PEOPLE

    @property
    def square_metres(self) -> float | None:
        """The area, or None if this is none."""
        return self.value * SQUARE_METRES[self.unit] if self.unit in SQUARE_METRES else None


def quantity(text: str) -> Quantity | None:
    """Return the quantity a fact gives in digits or English words, or None.

    >>> quantity("twenty-four hours")
    Quantity(value=24, unit='hour')
    """
    words = text.casefold().split()
    for index, word in enumerate(words):
        value = _value(word)
        if value is None:
            continue
        rest = words[index + 1 :]
        while rest and rest[0].removesuffix("s") in MAGNITUDES:
            value *= MAGNITUDES[rest.pop(0).removesuffix("s")]
        unit = " ".join(_singular(word) for word in rest)
        return Quantity(value=value, unit=unit) if unit else None
    return None


def _value(word: str) -> float | None:
    if word in VALUES:
        return VALUES[word]
    tens, _, ones = word.partition("-")
    if tens in TENS and ones in SMALL:
        return VALUES[tens] + VALUES[ones]
    if not word[:1].isdecimal():
        return None
    digits = regex.sub(r"\P{Nd}", "", word) if GROUPED.match(word) else word.replace(",", ".")
    try:
        return float(digits) if "." in digits else int(digits)
    except ValueError:
        return None


def _singular(word: str) -> str:
    known = {"men": "man", "women": "woman", "children": "child", "humans": "human"}
    single = known.get(word, word.removesuffix("s") if len(word) > 2 else word)  # noqa: PLR2004 -- "ms"
    return UNITS.get(single, single)

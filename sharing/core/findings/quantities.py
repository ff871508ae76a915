"""Quantities: a fact's words in, its value and its unit out, where both are plain.

Digits are read in every script, magnitudes in twelve languages, numbers in words in English.
"""

from collections.abc import Mapping, Sequence
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
    {
        "dozen": 12,
        "hundred": 100,
        **dict.fromkeys(
            ("thousand", "mil", "tausend", "bin", "тис", "тыс", "тисяч", "тысяч", "ألف", "آلاف"),
            1_000,
        ),
        **dict.fromkeys(("هزار", "हज़ार", "हजार", "mille", "千"), 1_000),
        **dict.fromkeys(("million", "millione", "millón", "milhõe", "milhão", "milyon"), 10**6),
        **dict.fromkeys(("млн", "мільйон", "мільйонів", "миллион", "миллионов", "مليون"), 10**6),
        **dict.fromkeys(("میلیون", "millionen"), 10**6),
        **dict.fromkeys(("billion", "milliard", "milliarde", "млрд", "مليار", "میلیارد"), 10**9),
        **dict.fromkeys(("万", "萬"), 10_000),
        **dict.fromkeys(("亿", "億"), 10**8),
        "लाख": 100_000,
        "करोड़": 10_000_000,
    }
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
CURRENCIES = frozenset("€$£")
PEOPLE = frozenset(
    (
        *("people", "person", "civilian", "soul", "inhabitant", "resident", "refugee", "human"),
        *("child", "woman", "man"),
    )
)
GROUPED = regex.compile(r"\p{Nd}{1,3}(?:([,.\u00a0\u202f ٬’])\p{Nd}{3})(?:\1\p{Nd}{3})*\Z")
LAKHS = regex.compile(r"\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}\Z")
# A number is one word though blanks part its thousands, and though no blank parts it from its unit.
TOKEN = regex.compile(
    r"\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}[\p{Nd}.,٬٫’]*"
    r"|[萬万億亿千百](?=\p{Han})|[%٪€$£]|[^\s%٪€$£]+"
)


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
    words = TOKEN.findall(text.casefold())
    for index, word in enumerate(words):
        value = _value(word)
        if value is None:
            continue
        rest = words[index + 1 :]
        while rest and (magnitude := MAGNITUDES.get(rest[0].rstrip(".").removesuffix("s"))):
            value *= magnitude
            rest.pop(0)
        rest = rest[1:] if rest[:1] in (["of"], ["de"]) else rest
        unit = " ".join(_singular(word) for word in rest) or _sign_before(words[:index])
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
    is_grouped = GROUPED.match(word) or LAKHS.match(word)
    digits = regex.sub(r"\P{Nd}", "", word) if is_grouped else regex.sub("[,٫]", ".", word)
    try:
        return float(digits) if "." in digits else int(digits)
    except ValueError:
        return None


def _sign_before(words: Sequence[str]) -> str:
    """Return the sign of a currency in front of its number, else nothing."""
    return words[-1] if words and words[-1] in CURRENCIES else ""


def _singular(word: str) -> str:
    known = {"men": "man", "women": "woman", "children": "child", "humans": "human"}
    single = known.get(word, word.removesuffix("s") if len(word) > 2 else word)  # noqa: PLR2004 -- "ms"
    return UNITS.get(single, single)

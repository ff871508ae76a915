"""Quantities: a fact's words in, its value and its unit out, where both are plain.

Digits are read in every script, numbers in words and their magnitudes in twelve languages.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import regex

from sharing.core.cues.numerals import (
    ALONE,
    COUNTED_IN_MILLIONS,
    FRACTION,
    FRACTIONS,
    HALVES,
    JOINS,
    MAGNITUDES,
    NUMERALS,
    ONE,
    SHORT,
    WITH_HALF,
    either,
)

PERCENT = (
    r"[%٪]|per ?cent|prozent|pour ?cent|por ?ciento|por ?cento|процент\w*|відсот\w*|yüzde|(?:في"
    r"|ب) ?ال"
    r"(?:مئة|مائة)|درصد|प्रतिशत|फ़ीसदी|फीसदी|百分之"
)
LARGE: Mapping[str, int] = MappingProxyType(
    {form: value for row in MAGNITUDES.values() for form, value in row.items()}
)
WORDS: Mapping[str, float] = MappingProxyType(
    {form: value for row in NUMERALS.values() for form, value in row.items()}
    | {form: value for row in WITH_HALF.values() for form, value in row.items()}
    | dict.fromkeys(ONE, 1)
)
HALF = frozenset(form for row in HALVES.values() for form in row)
HAN_DIGITS: Mapping[str, int] = MappingProxyType(
    dict(zip("〇一二三四五六七八九", range(10), strict=True)) | {"零": 0, "两": 2, "兩": 2}
)
HAN_LARGE: Mapping[str, int] = MappingProxyType(
    {"十": 10, "百": 100, "千": 1_000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
)
MULTIPLES: Mapping[str, int] = MappingProxyType({**LARGE, **HAN_LARGE, **SHORT})
HAN_NUMERALS = "".join((*HAN_DIGITS, *HAN_LARGE))
CLASSIFIERS = "个個名位只隻头頭座家棵株条條间間所辆輛张張份"

_DEAD = (
    "died",
    "dead",
    "killed",
    "death",
    "mort",
    "muerto",
    "morto",
    "tote",
    "погибших",
    "загиблих",
)
UNITS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("km", "kilometer", "kilomètre", "kilómetro", "quilômetro"), "kilometre"),
        **dict.fromkeys(("quilómetro", "километров", "кілометрів", "كيلومتر"), "kilometre"),
        **dict.fromkeys(("کیلومتر", "किलोमीटर", "公里"), "kilometre"),
        **dict.fromkeys(
            ("m", "meter", "mètre", "metro", "метров", "метрів", "متر", "मीटर"), "metre"
        ),
        **dict.fromkeys(("h", "hour"), "hour"),
        **dict.fromkeys(("m2", "m²", "sqm", "quadratmeter", "quadratmetern"), "square metre"),
        **dict.fromkeys(("metre carré", "metre cuadrado", "metre quadrado"), "square metre"),
        **dict.fromkeys(("квадратных metre", "квадратних metre", "metrekare"), "square metre"),
        **dict.fromkeys(("metre مربع", "वर्ग metre", "平方米"), "square metre"),
        **dict.fromkeys(("km2", "km²"), "square kilometre"),
        **dict.fromkeys(_DEAD, "dead"),
        **dict.fromkeys(("wounded", "injured", "hurt"), "wounded"),
    }
)
SQUARE_METRES: Mapping[str, int] = MappingProxyType(
    {"square metre": 1, "square kilometre": 1_000_000}
)
CURRENCIES = "€$£¥₹₴₺₽"
PEOPLE = frozenset(
    (
        *("people", "person", "civilian", "soul", "inhabitant", "resident", "refugee", "human"),
        *("child", "woman", "man", "dead", "wounded", "personne", "enfant", "persona", "niño"),
        *("menschen", "kinder", "pessoa", "criança", "человек", "детей", "людей", "дітей", "осіб"),
        *("kişi", "çocuk", "شخص", "طفل", "نفر", "کودک", "लोग", "बच्चे", "人"),
    )
)
GROUPED = regex.compile(r"\p{Nd}{1,3}(?:([,.\u00a0\u202f ٬’])\p{Nd}{3})(?:\1\p{Nd}{3})*\Z")
LAKHS = regex.compile(r"\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}\Z")
_DIGITS = (
    r"(?<![\p{Nd}m])(?:\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})"
    r"|\p{Nd}(?:[\p{Nd}.,٬٫’]*\p{Nd})?)"
)
_FORM = either({*WORDS, *LARGE, *HALF})
FORM = regex.compile(_FORM)
MONEY_MILLION = rf"(?<=[{CURRENCIES}]\s?[\p{{Nd}}.,]{{1,20}}\s?)m(?!\p{{L}})"
IS_FRACTION = regex.compile(FRACTION)
# Digits with their magnitudes, or a number all in words.
NUMBER = regex.compile(
    rf"(?P<digits>{_DIGITS})(?:\s?(?P<large>(?:{either(LARGE)})(?!\p{{L}})"
    rf"|(?:k|mn|bn)(?!\p{{L}})|m(?={COUNTED_IN_MILLIONS})|{MONEY_MILLION}"
    rf"|[{''.join(HAN_LARGE)}]))?"
    rf"|(?P<han>[{HAN_NUMERALS}]+)|(?<!\w)(?P<words>(?:{_FORM})(?:{JOINS}(?:{_FORM}))*)(?!-?\w)"
)
NO_DIGIT = regex.compile(r"\P{Nd}")
POINTS = str.maketrans(",٫", "..")
PERCENTAGE = regex.compile(PERCENT)
SINGULAR = regex.compile(r"(?<=\w{3})(?P<ies>ies)\Z|(?<=\w\w)s\Z")
GLUE = regex.compile(
    r"\A[\s\u200c]*(?:(?:of|de|d['’]|have|had|been|were|are|was)(?:\s|(?<=['’])))*"
)
UNIT_WORD = regex.compile(r"m[²2³3](?!\w)|km[²2](?!\w)|[\p{L}\p{M}\u200c’'-]+[²2³3]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A value and the singular of what is counted or measured.

    The unit of a percentage is "%", that of a share the whole it is taken of: "in 5".
    """

    value: float
    unit: str

    @property
    def is_people(self) -> bool:
        """Whether people are counted."""
        return self.unit in PEOPLE

    @property
    def is_share(self) -> bool:
        """Whether it is a part of a whole."""
        return self.unit == "%" or self.unit.startswith("in ")

    @property
    def square_metres(self) -> float | None:
        """The area, or None if this is none."""
        return self.value * SQUARE_METRES[self.unit] if self.unit in SQUARE_METRES else None


def quantity(text: str) -> Quantity | None:
    """Return the quantity that a fact gives, or None.

    >>> quantity("twenty-four hours")
    Quantity(value=24, unit='hour')
    >>> quantity("1 in 5 children")
    Quantity(value=1, unit='in 5')
    """
    text, is_percentage = PERCENTAGE.subn(" ", text.replace("İ", "i").casefold())
    if fraction := IS_FRACTION.search(text):
        parts, whole = FRACTIONS[fraction[0].replace("-", " ")]
        return Quantity(value=parts, unit=f"in {whole}")
    found = [(value, match.start(), match.end()) for value, match in _numbers(text)]
    if not found:
        return None
    value, start, end = found[0]
    if is_percentage:
        return Quantity(value=value, unit="%")
    if len(found) > 1:
        other = found[1][0]
        return Quantity(value=min(value, other), unit=f"in {max(value, other):g}")
    unit = _unit(text[end:]) or _sign_before(text[:start])
    return Quantity(value=value, unit=unit) if unit else None


def _sign_before(text: str) -> str:
    """Return the sign of a currency that stands right before a number, else nothing."""
    last = text.rstrip()[-1:]
    return last if last and last in CURRENCIES else ""


def _numbers(text: str) -> Iterator[tuple[float, regex.Match[str]]]:
    for match in NUMBER.finditer(text):
        value = _value(match)
        if value is not None:
            yield _whole(value), match


def _whole(value: float) -> float:
    """Return a whole number as one: 2.3 million is 2300000."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _value(match: regex.Match[str]) -> float | None:
    if match["han"]:
        return _han(match["han"])
    if match["words"]:
        return _in_words(FORM.findall(match["words"]))
    value = _digits(match["digits"])
    large = match["large"]
    return value if value is None or not large else value * MULTIPLES[large]


def _digits(word: str) -> float | None:
    is_grouped = GROUPED.match(word) or LAKHS.match(word)
    digits = NO_DIGIT.sub("", word) if is_grouped else word.translate(POINTS)
    try:
        return float(digits) if "." in digits else int(digits)
    except ValueError:
        return None


def _in_words(forms: list[str]) -> float | None:
    """Return the value of numerals in a row; None for a magnitude of nothing: "thousands"."""
    if len(forms) == 1 and forms[0] in LARGE and forms[0] not in ALONE:
        return None
    total: float = 0
    current: float = 0
    step: float = 1  # what half is taken of: one, or the magnitude before
    for form in forms:
        if form in HALF:
            current += step / 2
            continue
        current = current + WORDS[form] if form in WORDS else (current or 1) * LARGE[form]
        step = LARGE.get(form, 1)
        if MULTIPLES.get(form, WORDS.get(form, 0)) >= 1_000:  # noqa: PLR2004 -- what follows starts anew: "two thousand and ten"
            total, current = total + current, 0
    return total + current


def _han(numerals: str) -> int:
    """Return the value of Chinese numerals: 三百二十, 三百万."""
    total = section = digit = 0
    for numeral in numerals:
        if numeral in HAN_DIGITS:
            digit = HAN_DIGITS[numeral]
        elif HAN_LARGE[numeral] < HAN_LARGE["万"]:
            section += (digit or 1) * HAN_LARGE[numeral]
            digit = 0
        else:
            total += (section + digit or 1) * HAN_LARGE[numeral]
            section = digit = 0
    return total + section + digit


def _unit(rest: str) -> str:
    """Return what is counted, in the singular, or nothing."""
    rest = GLUE.sub("", rest).strip()
    if rest[:1] in CURRENCIES:
        return rest[:1]
    if len(rest) > 1 and rest[0] in CLASSIFIERS:
        rest = rest[1:]
    whole = " ".join(_singular(word) for word in UNIT_WORD.findall(rest))
    return UNITS.get(whole, whole)


def _singular(word: str) -> str:
    known = {"men": "man", "women": "woman", "children": "child", "humans": "human"}
    single = known.get(word) or SINGULAR.sub(lambda m: "y" if m["ies"] else "", word)
    return UNITS.get(single, single)

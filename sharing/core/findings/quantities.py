"""Quantities: a fact's words in, its value and its unit out, where both are plain."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import regex

from sharing.core.cues.counted import PLURAL, singular
from sharing.core.cues.dying import DYING
from sharing.core.cues.numerals import FRACTION, FRACTIONS
from sharing.core.cues.units import SIGNS, measure
from sharing.core.findings.amounts import CURRENCIES, Amount, amounts_in, joins_a_range, lowered

PERCENT = (
    r"[%٪％]|per ?cent|percent|prozent|pour ?cent|por ?ciento|por ?cento|процент\w*|відсот\w*"
    r"|yüzde|(?:في"
    r"|ب) ?ال"
    r"(?:مئة|مائة)|درصد\w*|प्रतिशत|फ़ीसदी|फीसदी|百分之"
)
PEOPLES = "名位"  # Chinese counts people by these
CLASSIFIERS = f"{PEOPLES}个個只隻头頭座家棵株条條间間所辆輛张張份艘架台件项項起例批层層封匹"
BEHIND_CLASSIFIER = regex.compile("月|星期|小[时時]|百分[点點]")
SQUARE_METRES: Mapping[str, int] = MappingProxyType(
    {"square metre": 1, "square kilometre": 1_000_000}
)
PEOPLE = frozenset(
    (
        *("people", "person", "civilian", "soul", "inhabitant", "resident", "refugee", "human"),
        *("child", "woman", "man", "dead", "wounded", "personne", "enfant", "persona", "niño"),
        *("menschen", "kinder", "pessoa", "criança", "человек", "детей", "людей", "дітей", "осіб"),
        *("kişi", "çocuk", "شخص", "طفل", "نفر", "کودک", "लोग", "बच्चे", "人"),
        *(
            "工人",
            "老人",
            "孩子",
            "学生",
            "學生",
            "同事",
            "居民",
            "村民",
            "教师",
            "教師",
            "护士",
            "護士",
        ),
        *("病人", "患者", "儿童", "兒童", "妇女", "婦女", "女工", "农民", "農民", "难民", "難民"),
        *("司机", "司機", "骑手", "騎手", "医生", "醫生", "员工", "員工", "平民", "灾民", "災民"),
    )
)
IS_FRACTION = regex.compile(FRACTION)
PERCENTAGE = regex.compile(PERCENT)
GLUE = regex.compile(
    r"\A[\s\u200c]*(?:(?:of|our|the|their|these|de|d['’]|have|had|been|were|are|was)(?:\s|(?<=['’])))*"
)
SHARES_MAGNITUDE = 1_000  # below, the lower end of a range is counted as its higher end is
UNIT_WORD = regex.compile(r"m[²2³3](?!\w)|km[²2](?!\w)|[\p{L}\p{M}\u200c’'ʼ-]+[²2³3]?")
SIGN_BEFORE = regex.compile(rf"\p{{L}}{{0,3}}[{CURRENCIES}]\s?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A value and the singular of what is counted or measured.

    The unit of a percentage is "%", that of a share the whole it is taken of: "in 5"; it is empty
    where no noun is sure. Of a range, `value` is the larger end and `least` the other.
    """

    value: float
    unit: str
    least: float | None = None

    @property
    def is_people(self) -> bool:
        """Whether people are counted."""
        return self.unit.rpartition(" ")[2] in PEOPLE

    @property
    def is_share(self) -> bool:
        """Whether it is a part of a whole."""
        return self.unit == "%" or self.unit.startswith("in ")

    @property
    def amount(self) -> str:
        """The value, or both ends of the range, for people to read."""
        return f"{self.value:,}" if self.least is None else f"{self.least:,} to {self.value:,}"

    @property
    def square_metres(self) -> float | None:
        """The area, or None if this is none."""
        return self.value * SQUARE_METRES[self.unit] if self.unit in SQUARE_METRES else None


def quantity(text: str, language: str) -> Quantity | None:
    """Return the quantity that a fact gives in a language, or None.

    >>> quantity("twenty-four hours", "en")
    Quantity(value=24, unit='hour', least=None)
    >>> quantity("1 in 5 children", "en")
    Quantity(value=1, unit='in 5', least=None)
    """
    text, is_percentage = PERCENTAGE.subn(" ", lowered(text))
    if fraction := IS_FRACTION.search(text):
        parts, whole = FRACTIONS[fraction[0].replace("-", " ")]
        return Quantity(value=parts, unit=f"in {whole}")
    found = [*amounts_in(text, language)][:2]
    if not found or any(amount.value is None for amount in found):
        return None
    first, *others = found
    least, value = None, first.value or 0
    for other in others:
        least, value = _lower_end(first, other), other.value or 0
        if not joins_a_range(text[first.end : other.start].strip(), language):
            return Quantity(value=min(least, value), unit=f"in {max(least, value):g}")
    unit = "%" if is_percentage else _unit(text[found[-1].end :], value, language)
    return Quantity(value=value, unit=unit or _sign_before(text[: first.start]), least=least)


def _lower_end(one: Amount, two: Amount) -> float:
    """Return where a range begins: the 3 of "3–5 million" are millions."""
    value = one.value or 0
    return value * two.large if one.large == 1 and value < SHARES_MAGNITUDE else value


def _sign_before(text: str) -> str:
    """Return the sign of a currency that stands right before a number, else nothing."""
    found = SIGN_BEFORE.search(text)
    return found[0].strip().upper() if found else ""


def _unit(rest: str, value: float, language: str) -> str:
    """Return what is counted, in the singular where that is sure, or nothing."""
    rest = GLUE.sub("", rest).strip().lstrip("余餘多")
    if rest[:1] in CURRENCIES:
        return rest[:1]
    if rest[:1] in CLASSIFIERS:
        return _behind_classifier(rest)
    words = UNIT_WORD.findall(rest)
    whole = " ".join(words)
    if DYING.fullmatch(whole):
        return "dead"
    if known := measure(whole):
        return known
    if regex.fullmatch(SIGNS, whole, regex.IGNORECASE):
        return whole
    is_noun = value == 1 or language not in PLURAL or PLURAL[language].fullmatch(words[-1])
    return " ".join(singular(word, language) for word in words) if words and is_noun else ""


def _behind_classifier(rest: str) -> str:
    """Return what a Chinese classifier counts, or nothing where none is sure."""
    if spanned := BEHIND_CLASSIFIER.match(rest, 1):
        return spanned[0]
    return "人" if rest[0] in PEOPLES and rest[1:] not in PEOPLE else rest[1:]

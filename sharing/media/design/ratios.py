"""A sentence in; the same with what stands within a ratio or a fraction blanked out.

Of "nine out of ten homes" neither nine nor ten says anything true alone. What may be a ratio and
may be none, as "12 people in 40 tents", counts as one: nothing is said wrong without it.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

import regex

from sharing.core.cues.numerals import FRACTION, LARGE, NUMERALS, ONE, either
from sharing.core.findings.amounts import lowered
from sharing.core.findings.digits import DIGITS, HAN_NUMERALS, value_of_digits
from sharing.core.findings.quantities import PERCENT

BLANK: Final = "\x00"  # so that all the rest keeps its place
_VALUES: Final = {form: value for row in NUMERALS.values() for form, value in row.items()}
_VALUES_OF_WORDS: Final = _VALUES | dict.fromkeys(ONE, 1)
_NUMERAL: Final = rf"(?:{either(_VALUES_OF_WORDS)})(?![\p{{L}}\p{{M}}])"
_MAGNITUDE: Final = rf"(?:{either(LARGE)})(?![\p{{L}}\p{{M}}])"
_NUMBER: Final = (
    r"(?<![\p{Nd}\p{L}\p{M}])(?<!\p{Nd}[^\P{P}/]|\p{Nd}\s)"
    rf"(?:{DIGITS}(?:\s?{_MAGNITUDE})?|{_NUMERAL}(?:[\s-](?:{_NUMERAL}|{_MAGNITUDE})){{0,3}})"
)
_WORD: Final = rf"(?!(?:{PERCENT})(?!\p{{L}}))[\p{{L}}\p{{M}}\u200c’'ʼ-]+"
_GAP: Final = r"[\s-]"
# "12 people in 2016" and "17 people in 30 days" are no ratios.
_NO_SPAN: Final = (
    r"(?!(?:19|20)\p{Nd}{2}(?!\p{Nd}|\s(?!(?:alone|and|or|but|by|when|because|to)\b)\p{L}))"
    r"(?!\S+(?:\s\S+)?\s(?:minutes|hours|days|nights|weeks|months|years)\b)"
)
_FEW: Final = rf"(?:\s{_WORD}){{0,2}}?{_GAP}"
# Between a part and its whole: "nine out of ten", "one child in five", "7 de cada 10".
_PART_OF: Final = (
    rf"(?:\s{_WORD}){{0,3}}?{_GAP}(?:(?:out{_GAP})?of|in every|sur|von|aus|der|de(?: cada)?|d[aeo]s"
    r"|(?:em|a|por) cada|entre|su|fra|tra|av|na|op de|из|из числа|із|зі|з|من|من أصل|من بين|از"
    r"|از هر)"
    rf"{_FEW}"
    rf"|(?:\s{_WORD}){{0,2}}?{_GAP}in{_FEW}{_NO_SPAN}"
    rf"|\sв\s|\s?[/⁄∕／]\s?"
)
# Between a whole and its part: "10 kişiden 7’si", "10 में से 7"; and between Korean ones.
_WHOLE_WITH: Final = (
    rf"(?:[’']?|\s\p{{L}}{{2,20}})[dt][ae]n?\s(?:{_WORD}\s)?"
    rf"|(?:\s{_WORD}){{0,2}}\sमें\sसे\s(?:{_WORD}\s)?"
    rf"|\s?\p{{Hangul}}{{0,4}}\s?중\s?(?:{_WORD}\s)?"
)
# In front of a whole; its part may come behind it: "Out of 40 homes, 12 are gone".
_OF_A_WHOLE: Final = (
    r"(?:(?:out )?of every|in every|out of|de cada|em cada|von je|sur|من كل|از هر|из каждых"
    r"|(?:із|з) кожних|(?:\A|(?<=[.!?]\s))(?:of|von|de|из|із|з|من|از))\s(?:\p{L}+\s)?"
)
_HAN: Final = rf"[{HAN_NUMERALS}点點\p{{Nd}}.．]{{1,15}}"
_TENTHS: Final = (
    r"(?:halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths"
    r"|\p{L}+ièmes|tiers|quarts|(?:drit|vier|fünf|sechs|sieb|ach|neun|zehn)tel"
    r"|ter[cç]i?os|[cq]uartos|quintos|décim[oa]s)(?!\p{L})"
)


@cache
def _always() -> regex.Pattern[str]:
    """Find what is a ratio or a fraction whatever its numbers."""
    return regex.compile(
        rf"{_HAN}分之{_HAN}"
        rf"|每{_HAN}[^。！？]{{1,8}}?有{_HAN}|{_HAN}\p{{Han}}{{1,4}}[中里裡裏][，,]?\p{{Han}}{{0,3}}?{_HAN}"
        rf"|{_HAN}\p{{Han}}{{1,3}}(?:に|のうち){_HAN}"
        rf"|(?<![\p{{L}}\p{{M}}])(?:{FRACTION})(?![\p{{L}}\p{{M}}])"
        rf"|{_NUMBER}{_GAP}{_TENTHS}"
    )


@cache
def _of_two() -> tuple[regex.Pattern[str], ...]:
    """Find what is one if its part is not more than its whole: "12 of 40", not "40 in 4 places"."""
    part, whole = (rf"(?P<{name}>{_NUMBER})" for name in ("part", "whole"))
    return (
        regex.compile(rf"{part}(?:{_PART_OF}){whole}"),
        regex.compile(rf"{whole}(?:{_WHOLE_WITH}){part}"),
        regex.compile(rf"(?<!\p{{L}})(?:her|हर|هر)\s{whole}(?:\s{_WORD}){{1,2}}\s{part}"),
        regex.compile(rf"(?<!\p{{L}}){_OF_A_WHOLE}{whole}[^.!?؟।]{{1,40}}?{part}"),
        regex.compile(
            rf"(?<!\p{{L}})(?P<part>من كل|از هر|de cada|em cada|(?:out|in|of) (?:of|every)"
            rf"|an?\s{_WORD}\sin)\s{_NO_SPAN}{whole}"
        ),
    )


def without_ratios(text: str) -> str:
    """Blank out every ratio and fraction; the rest keeps its place."""
    kept = list(text)
    for start, end in _ratios_in(lowered(text)):
        kept[start:end] = BLANK * (end - start)
    return "".join(kept)


def _ratios_in(low: str) -> Iterator[tuple[int, int]]:
    for found in _always().finditer(low, overlapped=True):
        yield found.span()
    for pattern in _of_two():
        for found in pattern.finditer(low, overlapped=True):
            part, whole = _value(found["part"]), _value(found["whole"])
            if part is None or whole is None or part <= whole:
                yield found.span()


def _value(number: str) -> float | None:
    """Return the value of a number in digits or words of any language, or None if not plain."""
    total = 0.0
    digits = regex.match(DIGITS, number)
    if digits:
        value = value_of_digits(digits[0], "en")
        if value is None:
            return None
        total, number = value, number[digits.end() :]
    for word in regex.findall(r"[\p{L}\p{M}]+", number):
        if word in LARGE:
            total = (total or 1) * LARGE[word]
        elif word in _VALUES_OF_WORDS:
            total += _VALUES_OF_WORDS[word]
        else:
            return None
    return total

"""Digits and Chinese numerals: how a number is written in them in, its value out."""

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

import regex

# Groups of three between blanks or apostrophes, or digits with marks between them: never a part.
DIGITS = (
    r"(?:\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f’']\p{Nd}{3}){1,4}(?!\p{Nd})(?:[.,٫]\p{Nd}{1,9})?"
    r"|\p{Nd}{1,15}(?:[.,·٬٫．]\p{Nd}{1,9}|，\p{Nd}{3}(?!\p{Nd})){0,5})"
    r"(?![.,·٬٫．’']?\p{Nd})"
)
DASH = r"\s?[–—−~～〜-]\s?"
# What stands between digits joins them: 4.6 does not end in a 6, nor 3–5 in a 5.
NOT_INSIDE = r"(?<![\w.,/-])(?<!\p{Nd}\p{P})(?<!\p{Nd}\s?[–—−~～〜-]\s)"

COMMA_DIVIDES = frozenset(("en", "hi", "zh"))  # 3,500 are thousands, 3.500 is three and a half
POINT_DIVIDES = frozenset(("de", "fr", "pt", "ru", "tr", "uk"))  # the other way round
BOTH_DIVIDE = frozenset(("ar", "es", "fa"))  # countries differ; three decimals are rare
BLANKS = regex.compile(r"[ \u00a0\u2009\u202f’'٬，]")
LIKE_A_POINT = str.maketrans("٫．·", "...")
LAKHS = regex.compile(r"\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}")
GROUPED = regex.compile(r"(?!\p{Nd}{1,3}\Z)\p{Nd}{1,3}(?:([.,])\p{Nd}{3})(?:\1\p{Nd}{3})*")

HAN_DIGITS: Mapping[str, int] = MappingProxyType(
    dict(zip("〇一二三四五六七八九", range(10), strict=True)) | {"零": 0, "两": 2, "兩": 2}
)
HAN_LARGE: Mapping[str, int] = MappingProxyType(
    {"十": 10, "百": 100, "千": 1_000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
)
HAN_NUMERALS = "".join((*HAN_DIGITS, *HAN_LARGE))
NOT_INSIDE_UNSPACED = (  # no blank parts a word from the number behind it
    rf"(?<![\p{{Nd}}\p{{Latin}}{HAN_NUMERALS}点點第每数數几幾/-])(?<!\p{{Nd}}\p{{P}})"
    r"(?<!\p{Nd}\s?[–—−~～〜至到-]\s?)"
)
_DIGIT = "".join(HAN_DIGITS)
# "三百二十", "三点五万", "三千余": one or two tens of thousands behind a decimal, "some" within.
HAN_NUMBER = (
    rf"[{HAN_NUMERALS}]{{1,15}}(?:[点點][{_DIGIT}]{{1,6}}(?![十百千{_DIGIT}])[万萬亿億]{{0,2}}"
    rf"|[余餘多][万萬亿億]{{0,2}})?"
)
SOME = regex.compile("[余餘多]")
POINT = regex.compile("[点點]")
NO_DIGIT = regex.compile(r"\P{Nd}")
MOST_DIGITS = 30  # a longer row of digits counts nothing


def value_of_digits(word: str, language: str) -> float | None:
    """Return the value of a number in digits, or None where it is not plain.

    >>> value_of_digits("3.500", "de"), value_of_digits("3.5", "de"), value_of_digits("3.500", "en")
    (3500, 3.5, None)
    """
    digits = NO_DIGIT.sub("", word)
    if len(digits) > MOST_DIGITS or not digits.isdecimal():  # Python knows no digit newer than it
        return None
    if LAKHS.fullmatch(word):
        return int(word.replace(",", ""))
    plain = BLANKS.sub("", word).translate(LIKE_A_POINT)
    signs = [sign for sign in plain if sign in ".,"]
    if not signs:
        return int(plain)
    if len(set(signs)) > 1:  # 1.234,5: the last is the decimal sign
        whole, _, decimals = plain.rpartition(signs[-1])
        return _decimal(whole, decimals) if GROUPED.fullmatch(whole) else None
    if plain == word and GROUPED.fullmatch(plain) and int(plain[0]):
        groups = _divides(signs[0], plain, language) or len(signs) > 1
        return int(plain.replace(signs[0], "")) if groups else None
    whole, _, decimals = plain.partition(signs[0])
    return _decimal(whole, decimals) if len(signs) == 1 else None


def _decimal(whole: str, decimals: str) -> float:
    return float(f"{whole.replace('.', '').replace(',', '')}.{decimals}")


def _divides(sign: str, word: str, language: str) -> bool:
    """Return whether a sign before the last three digits parts thousands."""
    if language in COMMA_DIVIDES:
        return sign == ","
    if language in POINT_DIVIDES:
        return sign == "."
    return language in BOTH_DIVIDE or word.endswith("00")


def value_of_han(numerals: str) -> float | None:
    """Return the value of Chinese numerals, or None where they say about how many: 二三十.

    >>> value_of_han("三百二十"), value_of_han("三点五万"), value_of_han("二三十")
    (320, 35000.0, None)
    """
    whole, *decimals = POINT.split(SOME.sub("", numerals))
    value = _han(whole)
    if not decimals or value is None:
        return value
    digits = decimals[0].rstrip("万萬亿億")
    fraction = sum(HAN_DIGITS[digit] / 10**place for place, digit in enumerate(digits, 1))
    large = decimals[0][len(digits) :]
    times = (_han(large) or 1) if large else 1
    return float(round((value + fraction) * times, 6))


def _han(numerals: str) -> int | None:
    if all(numeral in HAN_DIGITS for numeral in numerals) and len(numerals) > 1:
        is_row = len(numerals) > 3 or "〇" in numerals or "零" in numerals  # noqa: PLR2004 -- 三四五 are about as many
        return int("".join(str(HAN_DIGITS[n]) for n in numerals)) if is_row else None
    if any(HAN_DIGITS.get(one) and HAN_DIGITS.get(two) for one, two in pairwise(numerals)):
        return None
    total = section = digit = last = 0
    rest = 1
    for numeral in numerals:
        large = HAN_LARGE.get(numeral, 0)
        if not large:
            digit = HAN_DIGITS[numeral]
            rest = last // 10 if last > HAN_LARGE["十"] else 1  # 一万五 is 15,000
        elif large < HAN_LARGE["万"]:
            section += (digit or 1) * large
            digit = 0
        else:
            here = section + digit
            total = total + here * large if here else (total or 1) * large
            section = digit = 0
        last = large
    return total + section + digit * rest

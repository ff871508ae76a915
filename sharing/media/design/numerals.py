"""A sentence in; the number of it that says most, letter for letter, out.

A year, a date, a time, a telephone number or a name such as "A4" says how much of nothing, and
what is below ten says little where it stands alone, unless it counts people or a share. What
stands within a ratio says something false alone.
"""

from functools import cache
from typing import Final

import regex

from sharing.core.cues.cue import NEVER
from sharing.core.cues.numerals import LARGE, SMALL, TENS
from sharing.core.cues.table import CUES
from sharing.core.errors import CardError
from sharing.core.findings.digits import DASH, DIGITS
from sharing.core.findings.quantities import PERCENT, quantity
from sharing.core.grammar.lines import NUMERIC_DATE, YEAR
from sharing.media.design.ratios import BLANK, without_ratios

_NO_AMOUNTS: Final = (
    NUMERIC_DATE,
    regex.compile(r"(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})"),
    regex.compile(
        r"(?<!\p{Nd})\p{Nd}{1,2}(?:h\p{Nd}{2}|(?:[.:]\p{Nd}{2})?\s?(?:[ap]\.?m|Uhr|o[’']clock))\b",
        regex.IGNORECASE,
    ),
    regex.compile(r"(?<![\p{Nd}\p{L}])(?:\+|0(?=\p{Nd}))[\p{Nd} ()/–-]{4,}\p{Nd}"),
    regex.compile(r"[\p{Latin}\p{Greek}\p{Cyrillic}][-‐‑./]?\p{Nd}+"),
    regex.compile(r"\p{Nd}+(?:st|nd|rd|th)\b"),
    regex.compile(r"\p{Nd}+\s?[年月日号號](?![間间来來])"),
    regex.compile(r"(?<![\p{Nd}.,٫٬])[0٠۰०]\p{Nd}+"),
)
_LAST_DAY: Final = 31
# In front of these four figures are an amount: "2000 people wait", "more than 2000 people".
_BEFORE_AN_AMOUNT: Final = regex.compile(
    r"(?:\A|[.!?]\s|\b(?:than|over|nearly|almost|about|some|least|up to)\s)[\p{Ps}\p{Pi}\"']*\Z"
)
_WORD: Final = regex.compile(r"[)\]]?[\s\u00a0\u202f]*\p{L}")
_MAGNITUDES: Final = "|".join(sorted(LARGE, key=len, reverse=True))
_LARGE: Final = (
    rf"(?:[ \u00a0\u202f](?:{_MAGNITUDES})(?![\p{{L}}\p{{M}}])|[余餘多]?[百千万萬億亿兆]+)"
)
# Whole, as it stands: with what is added behind a magnitude ("3 bin 500"), to the end of a range.
_ADDED: Final = rf"\s?(?:[eو]\s?)?(?:{DIGITS}{_LARGE}|\p{{Nd}}{{3}}(?![.,]?\p{{Nd}}))"
_AMOUNT: Final = rf"{DIGITS}(?:{_LARGE}(?:{_ADDED}){{0,2}})?"
_PERCENT: Final = rf"[ \u00a0\u202f](?:{PERCENT})(?![\p{{L}}\p{{M}}])"
_FIGURES: Final = regex.compile(
    rf"(?:\p{{Sc}}|[%٪]|\byüzde\s)?{_AMOUNT}(?:(?:{DASH}|[至到]){_AMOUNT})?"
    rf"(?:[ \u00a0\u202f]?[%٪]|\p{{Sc}}|{_PERCENT})?",
    regex.IGNORECASE,
)
_HAN_AMOUNT: Final = (
    r"(?:[〇零一二三四五六七八九十百千]+[点點][〇零一二三四五六七八九]+(?![分半钟鐘刻])[万萬億亿兆]*"
    r"|(?:[一二三四五六七八九两兩][〇零一二三四五六七八九十]*[十百千万萬億亿兆]|十[万萬億亿]|百万)"
    r"[〇零一二三四五六七八九十百千万萬億亿兆]*(?![月日年号號]))"
)
_HAN: Final = regex.compile(rf"(?:[一二三四五六七八九十]{{1,2}}(?:{DASH}|[至到]))?{_HAN_AMOUNT}")
_SPELT: Final = regex.compile(
    rf"\b(?:(?:{'|'.join(TENS)})(?:-(?:{'|'.join(SMALL)}))?|(?:{'|'.join(SMALL[2:])}))\b"
    rf"(?:{_PERCENT})?",
    regex.IGNORECASE,
)
_BELOW_TEN: Final = regex.compile(
    rf"\p{{Nd}}(?:[.,٫]\p{{Nd}}{{1,2}})?|{'|'.join(SMALL[:10])}", regex.IGNORECASE
)
_COUNTED: Final = regex.compile(r"\s*(?:\p{Han}|[\p{L}\p{M}\p{N}’'-]+)")  # by what comes next
_READ_AS: Final = ("en", "zh")  # numbers in words are English ones here, or Chinese
_WORDS_COUNTED: Final = 2  # "7 people", "1 in 5", "5个人"


def has_number(text: str) -> bool:
    """Whether the text has a number to draw large."""
    return _number_of(text) is not None


def number_in(text: str) -> str:
    """Find the number that says most: one that counts something, of most figures, as written.

    Raises CardError where there is none.
    """
    found = _number_of(text)
    if found is None:
        message = (
            "There is no number in this sentence to draw large: one below ten says little alone, "
            "unless it counts people or a share, and a part of “nine in ten” says something else. "
            "Choose another look."
        )
        raise CardError(message)
    return found


def _number_of(text: str) -> str | None:
    text = without_ratios(text)
    amounts = _amounts_of(text)
    figures = [
        (_weight(found, amounts), found[0])
        for found in _FIGURES.finditer(amounts)
        if _says_much(found, amounts)
    ]
    if figures:
        return str(max(figures, key=lambda figure: figure[0])[1])
    spelt = (found for words in (_HAN, _SPELT) for found in words.finditer(text))
    return next((str(found[0]) for found in spelt if _says_much(found, text)), None)


def _says_much(found: regex.Match[str], text: str) -> bool:
    """Whether a number says something alone: it is ten or more, or counts people or a share."""
    if not _BELOW_TEN.fullmatch(found[0]):
        return True
    end = found.end()
    for _ in range(_WORDS_COUNTED):
        if (word := _COUNTED.match(text, end)) is None:
            return False
        end = word.end()
        counted = (quantity(text[found.start() : end], tag) for tag in _READ_AS)
        if any(one and (one.is_people or one.is_share) for one in counted):
            return True
    return False


def _weight(found: regex.Match[str], text: str) -> tuple[bool, int]:
    """Say whether a figure counts something, and how many figures it has when written out."""
    figures = sum(c.isdecimal() for c in found[0])
    magnitude = LARGE.get(found[0].split()[-1].casefold(), 1)
    is_counting = not found[0][-1].isdecimal() or bool(_WORD.match(text, found.end()))
    return is_counting or not found[0][0].isdecimal(), figures + len(str(magnitude)) - 1


def _amounts_of(text: str) -> str:
    """Blank out every figure that is no amount."""
    text = _NO_AMOUNTS[0].sub(_blank, text)
    text = _dates().sub(_date_or_amount, text)
    for pattern in _NO_AMOUNTS[1:]:
        text = pattern.sub(_blank, text)
    return YEAR.sub(_year_or_amount, text)


def _blank(found: regex.Match[str]) -> str:
    return BLANK * len(found[0])


def _date_or_amount(found: regex.Match[str]) -> str:
    day = found["day"] or found["after"]
    is_day = day.isdecimal() and 1 <= int(day) <= _LAST_DAY  # Python knows no digit newer than it
    return _blank(found) if is_day else str(found[0])


def _year_or_amount(found: regex.Match[str]) -> str:
    before, after = found.string[: found.start()], found.string[found.end() :]
    is_amount = _WORD.match(after) and _BEFORE_AN_AMOUNT.search(before)
    return str(found[0]) if is_amount else BLANK * len(found[0])


@cache
def _dates() -> regex.Pattern[str]:
    """Find a day beside the name of a month, in any language that has cues."""
    month = "|".join(cues.months.pattern for cues in CUES.values() if cues.months is not NEVER)
    ordinal = r"(?:\.|er|st|nd|rd|th|º)?(?![\p{Nd}.,]*\p{Nd})(?!\s?[%٪\p{Sc}])"
    return regex.compile(
        rf"(?<!\p{{Nd}})(?P<day>\p{{Nd}}{{1,2}}){ordinal}\s(?:de\s|of\s)?(?:{month})"
        rf"|(?:{month})\s(?P<after>\p{{Nd}}{{1,2}}){ordinal}(?!\s\p{{L}})",
        regex.IGNORECASE,
    )

"""Amounts: how each language writes a number, in digits or words, to find it and to read it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import prod
from types import MappingProxyType

import regex

from sharing.core.cues.numerals import (
    ALONE,
    COUNTED_IN_MILLIONS,
    HALVES,
    JOINS,
    MAGNITUDES,
    NUMERALS,
    ONE,
    SHORT,
    WITH_HALF,
    either,
)
from sharing.core.findings.digits import (
    DASH,
    DIGITS,
    HAN_LARGE,
    HAN_NUMBER,
    value_of_digits,
    value_of_han,
)

CURRENCIES = "€$£¥₹₴₺₽"
FIGURES = 3
AROUND = " \t\n\u00a0\u2009\u202f.-余餘多"  # a magnitude
END = r"(?![\p{L}\p{M}])"
# Between thousands and what is added to them: "3 bin 500", "3 mil e 500", "۳ هزار و ۵۰۰".
ADDED: Mapping[str, str] = MappingProxyType(
    {"pt": r"\s(?:e\s)?", "ar": r"\s(?:و\s?)?", "fa": r"\s(?:و\s)?"}
)
# Between the ends of a range, in words.
TO: Mapping[str, str] = MappingProxyType(
    {
        "en": "to|or",
        "fr": "à|ou",
        "es": "a|o",
        "de": "bis|oder",
        "pt": "a|ou",
        "uk": "до|чи|або",
        "ru": "до|или",
        "tr": "ila|ile|veya|ya da",
        "ar": "إلى|أو",
        "fa": "تا|یا",
        "hi": "से|या",
    }
)
ADDS_ANY = frozenset(("ar", "fa", "hi", "ru", "tr", "uk"))  # "3 bin 50"; not "3 million 50 years"
# Likewise, but only behind the first word.
BETWEEN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "en": ("between", "and"),
        "fr": ("entre", "et"),
        "es": ("entre", "y"),
        "de": ("zwischen", "und"),
        "pt": ("entre", "e"),
        "uk": ("між", "і|та|й"),
        "ru": ("между", "и"),
        "ar": ("بين", "و"),
        "fa": ("بین", "و"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number in a text; its value is None where it is not plain.

    `large` is its last magnitude, which a range may share: "3–5 million"; 1 if it has none.
    """

    value: float | None
    large: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Writing:
    """How a language writes numbers: the patterns of their parts, in small letters."""

    language: str
    number: regex.Pattern[str]  # digits or words, where one may begin
    large: regex.Pattern[str]
    added: regex.Pattern[str]
    between: regex.Pattern[str]
    form: regex.Pattern[str]


def lowered(text: str) -> str:
    """Return a text in small letters, each at its place."""
    return text.replace("İ", "i").lower()


@cache
def writing(language: str) -> Writing:
    """Return how a language writes numbers; of one unknown, digits and Chinese numerals."""
    form = either({*_numerals(language), *_magnitudes(language), *HALVES.get(language, ())})
    joint = r"\s" if language in MAGNITUDES else ""
    return Writing(
        language=language,
        number=regex.compile(
            rf"(?<![\p{{Nd}}\p{{Latin}}])(?P<digits>{DIGITS})|(?P<han>(?!百分){HAN_NUMBER})"
            rf"|(?<!\w)(?P<words>(?:{form})(?:{JOINS}(?:{form}))*)(?!-?\w)"
        ),
        large=regex.compile(_large_pattern(language)),
        added=regex.compile(rf"{ADDED.get(language, joint)}(?P<digits>{DIGITS})"),
        between=regex.compile(_between_pattern(language)),
        form=regex.compile(form),
    )


def _large_pattern(language: str) -> str:
    """Return the pattern of a magnitude behind digits: " million", "k", "万"."""
    if language not in MAGNITUDES:
        return rf"[余餘多]?[{''.join(HAN_LARGE)}]{{1,2}}"
    short = (
        rf"(?:k|mn|bn){END}|m(?:(?={COUNTED_IN_MILLIONS}|\s?€)"
        rf"|(?<=[{CURRENCIES}]\s?[\p{{Nd}}.,]{{1,20}}\s?m){END})"
    )
    stop = rf"(?:\.(?=\s?[\p{{L}}{CURRENCIES}]))?"  # of "Mio.", not of the sentence
    return rf"[\s-]?(?:{short}|(?:{either(_magnitudes(language))}){END}){stop}"


def _between_pattern(language: str) -> str:
    if language not in MAGNITUDES:
        return rf"{DASH}|\s?[至到]\s?"
    return rf"{DASH}|\s+(?:{TO[language]})\s+"


def _magnitudes(language: str) -> Mapping[str, int]:
    return MAGNITUDES.get(language, {})


@cache
def _numerals(language: str) -> Mapping[str, float]:
    own = {**NUMERALS.get(language, {}), **WITH_HALF.get(language, {})}
    return {**dict.fromkeys(ONE, 1), **own}


def amounts_in(text: str, language: str) -> Iterator[Amount]:
    """Yield the numbers of a text in small letters."""
    at = 0
    while found := writing(language).number.search(text, at):
        amount = amount_at(found, language)
        yield amount
        at = amount.end


def amount_at(found: regex.Match[str], language: str) -> Amount:
    """Return the number that begins with what was found: digits, words or Chinese numerals."""
    kinds, text = found.groupdict(), found.string
    if han := kinds.get("han"):
        value, large = value_of_han(han), max(1, HAN_LARGE.get(han[-1], 1))
        value = None if value is None else _whole(value)
        return Amount(value=value, large=large, start=found.start(), end=found.end())
    if not kinds.get("digits"):
        value, large = _in_words(found[0], language)
        terms, end = [(value, large)], found.end()
    else:
        value = value_of_digits(found["digits"], language)
        large, end = _large_at(text, found.end(), language)
        terms = [(None if value is None else value * large, large)]
    while large > 1 and (more := writing(language).added.match(text, end)):
        next_large, next_end = _large_at(text, more.end(), language)
        value = value_of_digits(more["digits"], language)
        if value is None or not _is_added(more["digits"], value, next_large, large, language):
            break
        terms.append((value * next_large, next_large))
        large, end = next_large, next_end
    known = [value for value, _ in terms if value is not None]
    whole = _whole(sum(known)) if len(known) == len(terms) else None
    return Amount(value=whole, large=terms[0][1], start=found.start(), end=end)


def _is_added(digits: str, value: float, large: int, before: int, language: str) -> bool:
    """Return whether digits go on a number before them: "3 bin 500", not "3 million 12 years"."""
    figures = len(digits)
    adds_any = language in ADDS_ANY and figures < FIGURES
    is_shown = large > 1 or figures == FIGURES or adds_any or language not in MAGNITUDES
    return is_shown and value * large < before


def _large_at(text: str, at: int, language: str) -> tuple[int, int]:
    """Return the magnitude that stands there, and where it ends: " Mio.", "k", "千万"; else 1."""
    found = writing(language).large.match(text, at)
    if found is None:
        return 1, at
    word = found[0].strip(AROUND)
    if word[0] in HAN_LARGE:
        return prod(HAN_LARGE[numeral] for numeral in word), found.end()
    return {**SHORT, **_magnitudes(language)}[word], found.end()


def joins_a_range(middle: str, language: str) -> bool:
    """Return whether what stands between two numbers makes them the ends of a range."""
    _, ands = BETWEEN.get(language, ("", ""))
    middle = middle.strip() if language not in MAGNITUDES else f" {middle.strip()} "
    is_and = middle.strip() in ands.split("|") and bool(ands)
    return is_and or writing(language).between.fullmatch(middle) is not None


def _whole(value: float) -> float:
    """Return a whole number as one: 2.3 million is 2300000."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _in_words(words: str, language: str) -> tuple[float | None, int]:
    """Return the value of numerals in a row; None for a magnitude of nothing: "thousands".

    Beside it stands their last magnitude, or 1.
    """
    numerals, larges = _numerals(language), _magnitudes(language)
    halves = HALVES.get(language, ())
    forms = writing(language).form.findall(words)
    if not forms or (len(forms) == 1 and forms[0] in larges and forms[0] not in ALONE):
        return None, 1
    total: float = 0
    current: float = 0
    step: float = 1  # what half is taken of: one, or the magnitude before
    for form in forms:
        if form in halves:
            current += step / 2
            continue
        current = current + numerals[form] if form in numerals else (current or 1) * larges[form]
        step = larges.get(form, 1)
        if max(larges.get(form, 0), numerals.get(form, 0)) >= 1_000:  # noqa: PLR2004 -- what follows starts anew: "two thousand and ten"
            total, current = total + current, 0
    return total + current, larges.get(forms[-1], 1)

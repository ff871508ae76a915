"""Numbers with what they count where blanks part words: a text and its cues in, ranges out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

import regex

from sharing.core.cues.counted import NO_NOUN, NOUNS, WORD
from sharing.core.cues.cue import Cues, Pattern
from sharing.core.cues.dying import DYING
from sharing.core.cues.numerals import FRACTION, ONE, either
from sharing.core.cues.units import SIGNS
from sharing.core.findings.amounts import (
    BETWEEN,
    CURRENCIES,
    Amount,
    amount_at,
    joins_a_range,
    lowered,
    writing,
)
from sharing.core.findings.digits import DIGITS, NOT_INSIDE, NOT_INSIDE_UNSPACED
from sharing.core.findings.quantities import PERCENT

Range = tuple[int, int]

LEAD = 30  # characters before a number that may belong to it: "at least", "between", "R$"
THOUSAND = 1_000
# Arabic writes its "and" onto the word; with it, a thousand is mostly "and wrote".
START = r"(?:(?<!\w)|(?<=(?<!\w)و)(?!ألف))"
YEAR = r"(?:19|20|١٩|٢٠|۱۹|۲۰|۱۳|۱۴|१९|२०)\p{Nd}{2}(?!\p{Nd}|[.,]\p{Nd})"
FATES = (
    r"(?:(?:have|had|were|are)\s(?:been\s)?)?(?:died|dead|killed|wounded|injured|hurt|missing"
    r"|arrested"
    r"|detained|drowned|displaced)(?!\w)"
)
OF_WHOLE = regex.compile(
    r"\s(?:of\s(?:(?:all|our|the|their|these)\s)?|d(?:e|es|as|os|el)\s(?:l[ao]s\s)?|der\s|aller\s)"
    r"\p{L}+",
    regex.IGNORECASE,
)
# "1 in 5", "7 von 10", "7 de cada 10", "10 में से 7", "un enfant sur cinq", "10 çocuktan 7"
PART_OF = (
    r"\s(?:in|(?:out )?of(?: every)?|in every|von|sur|de cada|de|em cada|em|в|из|з|із|من كل|من"
    r"|में से"
)
NOUN_BETWEEN: Mapping[str, str] = MappingProxyType(
    {"fr": r"|\p{L}{2,20}\ssur", "tr": r"|\p{L}{2,20}[dt][ae]n"}
)
MONEY_BEFORE = regex.compile(rf"(?<!\p{{Latin}})\p{{Lu}}{{0,3}}[{CURRENCIES}]\s?\Z")
PERCENT_BEFORE = regex.compile(r"(?<!\p{Nd}\s?)[%٪]\s?\Z|(?<!\w)yüzde\s\Z", regex.IGNORECASE)
SIGN_BEHIND = regex.compile(rf"\s?[%٪％{CURRENCIES}]")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Parts:
    """What a number with what it counts is made of in a language."""

    language: str
    number: regex.Pattern[str]  # where one begins; in small letters, as `second` and `part_of`
    second: regex.Pattern[str]
    part_of: regex.Pattern[str]
    behind: regex.Pattern[str]
    lead: regex.Pattern[str]  # ends where the number begins
    between: regex.Pattern[str] | None


@cache
def may_have_numbers(cues: Cues) -> Pattern:
    """Return what every fact has in it, at a third of the cost of looking for the fact."""
    return Pattern(
        rf"[\p{{Nd}}二三四五六七八九十百千万萬亿億两兩每]|ثلث[اي]|{START}(?:{cues.number_words})(?!\w)"
        rf"|{cues.durations.pattern}",
        regex.IGNORECASE,
    )


@cache
def _parts(cues: Cues) -> _Parts:
    language = cues.language
    digits = rf"(?=\p{{Nd}})(?!{YEAR}){_not_inside(language)}(?P<digits>{DIGITS})"
    words = rf"(?:{cues.number_words})(?!\w)"
    part_of = PART_OF + NOUN_BETWEEN.get(language, "") + r")\s"
    between = BETWEEN.get(language)
    return _Parts(
        language=language,
        number=regex.compile(
            rf"{digits}|{START}(?:(?P<fraction>{FRACTION})(?!\w)|{words}"
            rf"|(?P<one>{either(ONE)})(?={part_of}))"
        ),
        second=regex.compile(rf"(?!{YEAR})(?P<digits>{DIGITS})|{words}"),
        part_of=regex.compile(part_of),
        behind=_behind(cues),
        lead=regex.compile(rf"(?<!\w)(?:{cues.amounts})\Z", regex.IGNORECASE),
        between=regex.compile(rf"(?<!\w){between[0]}\s\Z", regex.IGNORECASE) if between else None,
    )


def _not_inside(language: str) -> str:
    if language == "ar":  # "and", "with" and "for" are written onto the number
        return rf"(?:{NOT_INSIDE}|(?<=(?<!\w)[وفبل]))"
    return NOT_INSIDE if language in NOUNS else NOT_INSIDE_UNSPACED


def _behind(cues: Cues) -> regex.Pattern[str]:
    """Return what is counted, from the blank behind the number on."""
    language = cues.language
    no_noun = NO_NOUN.get(language) or "|".join(NO_NOUN.values())
    of = ""
    if language == "en":
        of = r"(?:of\s(?:(?:our|the|their|these)\s)?)?"
    elif language in {"fr", "es", "pt"}:
        of = r"(?:(?<=\p{L}\.?\s)(?:de\s|d['’]))?"
    is_noun = rf"(?!(?:{no_noun})(?![\p{{L}}\p{{M}}]))(?!{cues.months.pattern})"
    described = r"(?:(?:square|cubic|квадратн[а-яі]{2}|वर्ग)\s)?"
    noun = rf"{of}{is_noun}{described}(?:{DYING.pattern}|{NOUNS.get(language, WORD)})"
    area = r"(?:\s(?:carrés|cuadrados|quadrados|مربع)(?!\w))?"
    of_us = r"|of\s(?:us|them|you)(?!\p{L})" if language == "en" else ""
    return regex.compile(
        rf"\s?(?-i:{SIGNS})|\s(?:(?:{PERCENT})(?!\w)|{FATES}|{noun}{area}{of_us})",
        regex.IGNORECASE,
    )


def spaced(text: str, cues: Cues) -> Iterator[Range]:
    """Yield where a number stands with what it counts, none within another."""
    parts, low, at = _parts(cues), lowered(text), 0
    while found := parts.number.search(low, at):
        start, end, says = _span(text, low, found, parts)
        if says:
            yield _led(text, start, parts), end
        at = end


def _span(text: str, low: str, found: regex.Match[str], parts: _Parts) -> tuple[int, int, bool]:
    """Return where a number stands with what it counts, and whether it says anything."""
    start, end = found.span()
    if found["fraction"]:
        of = OF_WHOLE.match(low, end)
        return start, of.end() if of else end, True
    number = _ranged(low, amount_at(found, parts.language), parts)
    end = number.end
    share = parts.part_of.match(low, end)
    if share and (whole := parts.second.match(low, share.end())):
        end = amount_at(whole, parts.language).end
        noun = parts.behind.match(text, end)
        return start, noun.end() if noun else end, True
    if found["one"]:
        return start, end, False
    for sign in (MONEY_BEFORE, PERCENT_BEFORE):
        if before := sign.search(text, *_before(start)):
            return before.start(), end, True
    if SIGN_BEHIND.match(text, end):
        return start, _behind_signs(text, low, end, parts), True
    noun = parts.behind.match(text, end)
    return start, noun.end() if noun else end, noun is not None or number.large >= THOUSAND


def _behind_signs(text: str, low: str, end: int, parts: _Parts) -> int:
    """Return where a number's sign ends, and that of a range whose ends have both: "3% to 5%"."""
    sign = SIGN_BEHIND.match(text, end)
    if sign is None:
        return end
    wide = writing(parts.language).between.match(low, sign.end())
    other = parts.second.match(low, wide.end()) if wide else None
    last = SIGN_BEHIND.match(text, amount_at(other, parts.language).end) if other else None
    return last.end() if last else sign.end()


def _ranged(low: str, number: Amount, parts: _Parts) -> Amount:
    """Return a number as far as its other end goes: "3–5 million", "between 20 and 30"."""
    wide = writing(parts.language).between.match(low, number.end)
    other = parts.second.match(low, wide.end()) if wide else None
    if other is None and parts.between and parts.between.search(low, *_before(number.start)):
        other = parts.second.search(low, number.end, number.end + LEAD)
        if other and not joins_a_range(low[number.end : other.start()], parts.language):
            other = None
    if other is None:
        return number
    upper = amount_at(other, parts.language)
    return replace(number, large=upper.large, end=upper.end)


def _before(start: int) -> Range:
    return max(0, start - LEAD), start


def _led(text: str, start: int, parts: _Parts) -> int:
    """Return where what leads to a number begins: "at least", "between"."""
    for lead in (parts.between, parts.lead):
        if lead and (found := lead.search(text, *_before(start))):
            return found.start()
    return start

"""Facts: a statement in, the numbers it gives out: what is counted, by whom, as of when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Cues, Pattern
from sharing.core.cues.numerals import COUNTED_IN_MILLIONS, FRACTION, MAGNITUDES, ONE, either
from sharing.core.cues.table import cues_for
from sharing.core.findings.dates import as_of_in, date_in
from sharing.core.findings.quantities import (
    CLASSIFIERS,
    CURRENCIES,
    HAN_NUMERALS,
    PERCENT,
    Quantity,
    quantity,
)
from sharing.core.findings.voices import speech_in
from sharing.core.statement import Role, Sentence, Statement

DIGITS = (
    r"(?<![\w.,/-])(?:\p{Nd}{1,3}(?: \p{Nd}{3}){1,4}"
    r"|\p{Nd}(?:[\p{Nd}.,\u00a0\u202f٬٫’]{0,20}\p{Nd})?)"
    r"(?![\p{Nd}\p{L}/-])"
)
# Arabic writes its "and" onto the word; with it, a thousand is mostly "and wrote".
START = r"(?:(?<!\w)|(?<=(?<!\w)و)(?!ألف))"
YEAR = r"(?:19|20)\p{Nd}{2}(?!\p{Nd})"
NO_NOUN = (
    "of|and|or|in|to|the|is|are|was|were|we|who|that|this|for|from|by|on|at|as|with|have|has|more|out"
    "|et|ou|de|du|des|la|le|les|sur|ont|sont|à|a|qui|que|par|pour|y|o|del|el|en|con|por|und|oder|der|die"
    "|das|von|auf|an|in|im|für|mit|haben|sind|em|com|para|e|os|as|в|на|и|і|та|з|із|у|из|за|к|с|по|до|от|від|من"
    "|في|على|إلى|از|به|در|را|و|که|में|से|के|का|की|को|और|है|हैं|ile|ve|için"
)
MEASURES = (
    "square|cubic|квадратн[а-яі]{2}|वर्ग|innocent|unarmed|"
    + either({form for row in MAGNITUDES.values() for form in row})
    + "|thousands|billions"
)
PEOPLE_PLURAL = r"(?:\p{L}+s|men|women|children|people)"
NOUN = (
    rf"(?:(?:of\s(?:(?:our|the|their|these)\s)?)?(?:(?:{MEASURES})\.?\s(?:de\s|d['’])?)?"
    rf"(?!(?:{NO_NOUN})(?!\w)|[ap]\.?m(?!\w)|Uhr(?!\w))\p{{L}}[\p{{L}}\p{{M}}’'-]*"
    rf"(?:\sand\s{PEOPLE_PLURAL}(?!\w)|\s(?:carrés|cuadrados|quadrados|مربع)(?!\w))?)"
)
FATES = (
    r"(?:(?:have|had|were|are)\s(?:been\s)?)?(?:died|dead|killed|wounded|injured|hurt|missing"
    r"|arrested"
    r"|detained|drowned|displaced)(?!\w)"
)
SIGNED = r"\p{Nd}[\p{Nd}.,]{0,20}"  # bounded: a line of digits alone would cost its square
WITH_SIGN = (
    rf"[{CURRENCIES}]\s?{SIGNED}(?:\s?(?:million|billion|m|bn)(?!\w))?|(?<!\p{{Nd}}){SIGNED}\s?[%٪]"
    rf"|{DIGITS}\s?[{CURRENCIES}]|{DIGITS}\s?k?m[²2³3](?!\w)"
)
SHORT_COUNT = (  # "1.5m people", "40k signatures"
    rf"(?<![\p{{L}}\p{{Nd}}.,/-])\p{{Nd}}[\p{{Nd}}.,]{{0,20}}\s?(?:m(?={COUNTED_IN_MILLIONS})|k|mn|bn)\s{NOUN}"
)
OF_WHOLE = (
    r"\s(?:of\s(?:(?:all|our|the|their|these)\s)?|d(?:e|es|as|os|el)\s(?:l[ao]s\s)?|der\s|aller\s)"
    r"\p{L}+"
)
PART_OF = (  # "1 in 5", "7 von 10", "7 de cada 10", "10 में से 7"
    r"\s(?:in|(?:out )?of(?: every)?|in every|von|sur|de cada|de|em cada|em|в|из|з|із|من كل|من"
    r"|में से)\s"
)
NO_COUNT = "[年月日号號點点]|世[纪紀]"  # behind a number: a date, an hour, an address, a century
HAN_UNIT = (
    rf"(?:[{CLASSIFIERS}]\p{{Script=Han}}{{0,2}}|[人户戶元块塊吨噸天次岁歲倍米]|公里|公顷|公頃"
    rf"|小时|小時|平方米"
    r"|平方公里)"
)
UNSPACED = (
    rf"每[{HAN_NUMERALS}\p{{Nd}}]{{1,4}}[{CLASSIFIERS}人]\p{{Script=Han}}{{0,4}}[中里裡裏]就?有"
    rf"[{HAN_NUMERALS}\p{{Nd}}]{{1,4}}[{CLASSIFIERS}人]"
    rf"|百分之[{HAN_NUMERALS}\p{{Nd}}]{{1,9}}"
    rf"|[{HAN_NUMERALS}]{{1,3}}分之[{HAN_NUMERALS}]{{1,3}}"
    rf"|(?<![\p{{Nd}}{HAN_NUMERALS}第每数數几幾上])(?:\p{{Nd}}{{1,12}}"
    rf"|[{HAN_NUMERALS}]{{0,12}}[二三四五六七八九十百千万萬亿億])"
    rf"[百千万萬亿億]?{HAN_UNIT}"
    rf"|(?<!\p{{Nd}})\p{{Nd}}{{1,12}}(?!\p{{Nd}}|{NO_COUNT})[萬万億亿千百]?\p{{Script=Han}}{{1,2}}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A number and what it counts, as they stand: `source[start:end] == text`.

    `quantity` is its value and unit where they are plain. `said_by` are the words that give it to
    somebody else ("said a farmer"); None means the authors. `as_of` is the date in its sentence,
    but none since when something is, else the statement's, as it stands; None where there is
    neither.
    """

    text: str
    start: int
    end: int
    sentence: Sentence
    quantity: Quantity | None = None
    said_by: str | None = None
    as_of: str | None = None


def facts(statement: Statement) -> tuple[Fact, ...]:
    """Return every number with its noun or unit in the body, in order."""
    return tuple(chain.from_iterable(facts_by_sentence(statement).values()))


@lru_cache(maxsize=2)  # quotes, oddities and proof ask one after another, all of one statement
def facts_by_sentence(statement: Statement) -> Mapping[int, tuple[Fact, ...]]:
    """Return the facts of each sentence of the body that has some, by where it starts."""
    cues = cues_for(statement.language)
    dated = " ".join(s.text for s in statement.sentences(Role.DATE_LINE))
    as_of = date_in(dated, cues)
    found = ((s.start, tuple(facts_in(s, cues, as_of=as_of))) for s in statement.body)
    return MappingProxyType({start: facts for start, facts in found if facts})


def facts_in(sentence: Sentence, cues: Cues, *, as_of: str | None = None) -> Iterator[Fact]:
    """Yield the facts of one sentence; `as_of` is the date of the whole statement."""
    if not _numbers(cues).search(sentence.text):
        return
    found = list(_pattern(cues).finditer(sentence.text))
    speech = speech_in(sentence.text, cues) if found else None
    date = as_of_in(sentence.text, cues) if found else None
    for match in found:
        start, end = sentence.start + match.start(), sentence.start + match.end()
        is_said = speech is not None and speech.start <= match.start() < speech.end
        yield Fact(
            text=match[0],
            start=start,
            end=end,
            sentence=sentence,
            quantity=quantity(match[0]),
            said_by=speech.said_by if speech and is_said else None,
            as_of=date or as_of,
        )


@cache
def _numbers(cues: Cues) -> Pattern:
    """Return what every fact has in it, at a third of the cost of looking for the fact."""
    return Pattern(
        rf"[\p{{Nd}}二三四五六七八九十百千万萬亿億每]|ثلث[اي]|{START}(?:{cues.number_words})(?!\w)"
        rf"|{cues.durations.pattern}",
        regex.IGNORECASE,
    )


@cache
def _pattern(cues: Cues) -> Pattern:
    plain = rf"(?:(?!{YEAR}){DIGITS}|{START}(?:{cues.number_words})(?!\w))"
    noun = rf"(?!{cues.months.pattern}){NOUN}"
    share = rf"{PART_OF}{plain}(?:\s{noun})?|\s\p{{L}}{{2,20}}\ssur\s{plain}"
    counted = rf"\s(?:(?:{PERCENT})(?!\w)|{FATES}|{noun})"
    return Pattern(
        rf"{WITH_SIGN}|{SHORT_COUNT}|{START}(?:(?:{cues.amounts})?"
        rf"(?:(?:{FRACTION})(?!\w)(?:{OF_WHOLE})?|{plain}(?:{share}|{counted}))|yüzde\s{plain}"
        rf"|(?:{either(ONE)})(?:{share})|her\s{plain}\s\w{{2,20}}[dt][ae]n\s{plain})"
        rf"|{cues.durations.pattern}|{UNSPACED}",
        regex.IGNORECASE,
    )

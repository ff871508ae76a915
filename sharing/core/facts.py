"""Facts: a statement in, the numbers it gives out, each with what is counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from sharing.core.cue_table import cues_for
from sharing.core.cues import Cues, Pattern
from sharing.core.statement import Sentence, Statement

DIGITS = r"(?<![\w.,/-])\p{Nd}(?:[\p{Nd}.,\u00a0\u202f٬٫’]{0,20}\p{Nd})?(?![\p{Nd}\p{L}/-])"
YEAR = r"(?:19|20)\p{Nd}{2}(?!\p{Nd})"
NO_NOUN = (
    "of|and|or|in|to|the|is|are|was|were|we|who|that|this|for|from|by|on|at|as|with|have|has|more"
    "|et|ou|de|du|des|la|le|les|y|o|del|und|oder|der|die|das|в|на|и|і|та|з|у|من|في|على"
)
MEASURES = "square|cubic|carrés?|cuadrados|million|millions|thousand|per|innocent|unarmed|млн|тис"
PEOPLE_PLURAL = r"(?:\p{L}+s|men|women|children|people)"
NOUN = (
    rf"(?:(?:of\s(?:(?:our|the|their|these)\s)?)?(?:(?:{MEASURES})\s)?"
    rf"(?!(?:{NO_NOUN})(?!\w))\p{{L}}[\p{{L}}\p{{M}}’'-]*(?:\sand\s{PEOPLE_PLURAL}(?!\w))?)"
)
SIGNED = r"\p{Nd}[\p{Nd}.,]{0,20}"  # bounded: a line of digits alone would cost its square
WITH_SIGN = rf"[€$£]\s?{SIGNED}(?:\s(?:million|billion|m|bn)(?!\w))?|(?<!\p{{Nd}}){SIGNED}\s?[%٪]"
UNSPACED = r"(?<!\p{Nd})\p{Nd}{1,12}[萬万億亿千百]?[\p{Script=Han}]{1,2}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A number and what it counts, as they stand: `source[start:end] == text`."""

    text: str
    start: int
    end: int
    sentence: Sentence


def facts(statement: Statement) -> tuple[Fact, ...]:
    """Return every number with its noun or unit in the body, in order."""
    cues = cues_for(statement.language)
    return tuple(fact for sentence in statement.body for fact in facts_in(sentence, cues))


def facts_in(sentence: Sentence, cues: Cues) -> Iterator[Fact]:
    """Yield the facts of one sentence."""
    for match in _pattern(cues).finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        yield Fact(text=match[0], start=start, end=end, sentence=sentence)


@cache
def _pattern(cues: Cues) -> Pattern:
    number = rf"(?:{cues.amounts})?(?:(?!{YEAR}){DIGITS}|(?<!\w)(?:{cues.number_words})(?!\w))"
    durations = cues.durations.pattern
    return regex.compile(
        rf"{WITH_SIGN}|(?<!\w){number}\s{NOUN}|{durations}|{UNSPACED}", regex.IGNORECASE
    )

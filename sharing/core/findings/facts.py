"""Facts: a statement in, the numbers it gives out: what is counted, by whom, as of when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from types import MappingProxyType

from sharing.core.cues.counted import NOUNS, times_for
from sharing.core.cues.cue import NEVER, Cues
from sharing.core.cues.table import cues_for
from sharing.core.findings.dates import as_of_in, date_in
from sharing.core.findings.quantities import Quantity, quantity
from sharing.core.findings.spaced import Range, may_have_numbers, spaced
from sharing.core.findings.unspaced import unspaced
from sharing.core.findings.voices import speech_in
from sharing.core.statement import Role, Sentence, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A number and what it counts, as they stand: `source[start:end] == text`.

    `quantity` is its value and unit where they are plain. `said_by` names who else gives it
    ("a farmer"); None means the authors. `as_of` is the date in its sentence, but none since when
    something is, else the statement's, as it stands; None where there is neither.
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
    found = spans(sentence.text, cues)
    if not found:
        return
    times = _times(sentence.text, cues.language)
    speech = speech_in(sentence.text, cues)
    date = as_of_in(sentence.text, cues)
    for first, last in found:
        if any(a < last and first < b for a, b in times):
            continue
        text = sentence.text[first:last]
        is_said = speech is not None and speech.start <= first < speech.end
        yield Fact(
            text=text,
            start=sentence.start + first,
            end=sentence.start + last,
            sentence=sentence,
            quantity=quantity(text, cues.language),
            said_by=speech.said_by if speech and is_said else None,
            as_of=date or as_of,
        )


def spans(text: str, cues: Cues) -> list[Range]:
    """Return where numbers stand with what they count, in order, none within another."""
    if not may_have_numbers(cues).search(text):
        return []
    found = [*cues.durations.finditer(text)] if cues.durations is not NEVER else []
    ranges = [match.span() for match in found]
    if cues.language != "zh":
        ranges += spaced(text, cues)
    if cues.language not in NOUNS:
        ranges += (match.span() for match in unspaced().finditer(text))
    ends = 0
    kept: list[Range] = []
    for start, end in sorted(ranges):
        if start >= ends:
            kept.append((start, end))
            ends = end
    return kept


def _times(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where times of day stand: "6 часов утра"; not what takes six hours."""
    found = times_for(language).finditer(text)
    return tuple(match.span() for match in found if not match.groupdict().get("lasting"))

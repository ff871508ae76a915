"""Asks: a statement in, what it asks of whom out, verbatim."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import regex

from sharing.core.cues.cue import Cues
from sharing.core.cues.table import cues_for
from sharing.core.formats.pieces import trimmed
from sharing.core.statement import Sentence, Statement

SEAM = regex.compile(r"(?:[\s,;.!。！]|(?<!\w)(?:and|or|et|y|und|і|та|и)(?=\s*\Z))+\Z")
BODIES = "Parliament|Council|Committee|Commission|Government|Union|Court|Ministry|Nations|Assembly"
PERSON = regex.compile(rf"(?!.*(?:{BODIES}))\p{{Lu}}[\w.’'-]*(?: \p{{Lu}}[\w.’'-]*){{1,3}}")
NOT_AN_ORDER = frozenset({"to", "not", "we", "i", "they", "who", "never"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What somebody is asked to do, as it stands: `source[start:end] == text`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTarget:
    """Whom a statement names as the one to act: `source[start:end] == text`.

    `is_person` is true for a name of two words or more that stands where people are named.
    """

    text: str
    start: int
    end: int
    is_person: bool = False


def asks_to_reader(statement: Statement) -> tuple[Ask, ...]:
    """Return what those who pass the statement on ask the reader to do."""
    cues = cues_for(statement.language)
    return tuple(ask for sentence in statement.lead_in for ask in _reader_asks(sentence, cues))


def asks_to_addressee(statement: Statement) -> tuple[Ask, ...]:
    """Return the sentences in which the authors ask for something."""
    cues = cues_for(statement.language)
    return tuple(
        Ask(text=s.text, start=s.start, end=s.end)
        for s in statement.own_words
        if is_ask(s.text, cues)
    )


@lru_cache(maxsize=16)  # checks ask one after another, all of the same sentence
def is_ask(text: str, cues: Cues) -> bool:
    """Return whether a sentence asks somebody to act."""
    return cues.asks.search(text) is not None


@lru_cache(maxsize=16)  # likewise
def is_own(text: str, cues: Cues) -> bool:
    """Return whether the authors speak of themselves in a sentence: "we", "I"."""
    return cues.first_person.search(text) is not None


def targets_named(statement: Statement) -> tuple[NamedTarget, ...]:
    """Return who is named as the one to act, each once, where it is first named."""
    cues = cues_for(statement.language)
    found: dict[str, NamedTarget] = {}
    for sentence in (*statement.lead_in, *statement.body):
        for match in cues.targets.finditer(sentence.text):
            group = "name" if match.groupdict().get("name") else 0
            start, end = match.span(group)
            text = match[group]
            target = NamedTarget(
                text=text,
                start=sentence.start + start,
                end=sentence.start + end,
                is_person=group == "name" and PERSON.fullmatch(text) is not None,
            )
            found.setdefault(text.casefold().removeprefix("the "), target)
    return tuple(found.values())


def _reader_asks(sentence: Sentence, cues: Cues) -> Iterator[Ask]:
    """Yield each clause that gives the reader something to do."""
    text = sentence.text
    starts = [m.start() for m in cues.reader_asks.finditer(text) if _is_order(text[: m.start()])]
    for start, end in pairwise([*starts, len(text)]):
        seam = SEAM.search(text, start, end)
        start, end = trimmed(text, start, seam.start() if seam else end)  # noqa: PLW2901 -- narrowed
        yield Ask(text=text[start:end], start=sentence.start + start, end=sentence.start + end)


def _is_order(before: str) -> bool:
    """Return whether what stands before a verb leaves it an order to the reader."""
    last = before.split()[-1:]
    return not last or last[0].casefold() not in NOT_AN_ORDER

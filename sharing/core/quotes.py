"""Chooses the sentences worth passing on, each with the reasons and the warnings."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice, zip_longest
from types import MappingProxyType

from sharing.core.findings.asks import is_ask
from sharing.core.findings.facts import Fact, facts_in
from sharing.core.findings.faults import cautions, faults, is_doubtful, is_faulty, is_weak
from sharing.core.findings.oddities import crowds
from sharing.core.findings.places import Place, joined, places
from sharing.core.findings.room import tightest
from sharing.core.findings.shape import LONG_CHARACTERS, QUESTION
from sharing.core.grammar.lines import UNSPACED, WORD, count_words
from sharing.core.statement import Statement

SHORT_CHARACTERS = 180  # leaves room for a name and a link on the usual platforms
FEWEST_CHARACTERS = 20
BARE_CHARACTERS = 40  # without word lists, a shorter sentence mostly leans on another
CURT_WORDS = 5  # so short a sentence mostly says little without its neighbours
MOST_OVERLAP = 0.6  # shared words of two quotes; above that they say the same
LEAST_POINTS = 1  # what more speaks against than for is offered only where nothing else is
LEAST_TELLING = 20  # a number from which a sentence informs more than it speaks
FACTS_THAT_OUTWEIGH = 2  # a sentence with so many numbers informs more than it speaks

Applies = Callable[[Place, Sequence[Fact]], bool]
Says = Callable[[Place, Sequence[Fact]], str]


class Slot(StrEnum):
    """What a quote does for a post."""

    ASK = "ask"
    VOICE = "voice"
    FACT = "fact"
    THESIS = "thesis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A range of the statement, offered to be quoted: `source[start:end] == text`.

    `number` tells it from others, counted from 1: here the sentence's place in the body, in a kit
    the number in its address. `said_by` names whose words it is where the authors only quote it.
    `sic` are the words of it that are marked beside it as being so in the statement.
    """

    number: int
    text: str
    start: int
    end: int
    slot: Slot
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    said_by: str | None = None
    sic: tuple[str, ...] = ()


MOST_IN_SLOT: Mapping[Slot, int] = MappingProxyType(
    {Slot.ASK: 5, Slot.VOICE: 5, Slot.FACT: 4, Slot.THESIS: 4}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    place: Place
    facts: tuple[Fact, ...]
    slot: Slot
    points: float
    words: frozenset[str]
    says: tuple[Says, ...]


def choose_quotes(
    statement: Statement, *, held: Sequence[tuple[int, int]] = ()
) -> tuple[Quote, ...]:
    """Return what is worth passing on, up to four or five of each slot, in document order.

    Sentences that overlap a held range, lean on others or cannot stand alone are not among them.
    """
    return tuple(sorted(ranked_quotes(statement, held=held), key=lambda quote: quote.number))


def ranked_quotes(
    statement: Statement, *, held: Sequence[tuple[int, int]] = ()
) -> tuple[Quote, ...]:
    """Return the quotes that are chosen, the ones most worth passing on first.

    What an organiser has to be warned of comes behind all that needs no warning.
    """
    found = [_candidate(place) for place in places(statement) if not _is_held(place, held)]
    worth = [candidate for candidate in found if candidate.points >= LEAST_POINTS]
    chosen = _best(worth, lambda place: not is_weak(place)) or _best(found, lambda _: True)
    return tuple(_quote(candidate) for candidate in chosen)


def every_sentence(statement: Statement) -> tuple[Quote, ...]:
    """Return every sentence of the body as a quote; its faults are among its warnings."""
    return tuple(_quote(_candidate(place)) for place in places(statement))


def joined_sentences(statement: Statement, first: int, last: int) -> Quote:
    """Return sentences of the body, counted from 1, as one quote: all from the first to the last.

    It is judged as one: what leans on a sentence within it leans on nothing.
    """
    members = tuple(islice(places(statement), first - 1, last))
    return _quote(_candidate(joined(members, statement.source)))


def _letters(text: str) -> int:
    """Return the length of a text, two for a letter that takes the place of two."""
    return len(text) + len(UNSPACED.findall(text))


def _is_held(place: Place, held: Sequence[tuple[int, int]]) -> bool:
    return any(start < place.sentence.end and place.sentence.start < end for start, end in held)


def _candidate(place: Place) -> _Candidate:
    found = tuple(facts_in(place.sentence, place.cues))
    applying = tuple((points, says) for applies, points, says in WEIGHTS if applies(place, found))
    return _Candidate(
        place=place,
        facts=found,
        slot=_slot(place, found),
        points=sum(points for points, _ in applying),
        words=frozenset(word.casefold() for word in WORD.findall(place.text)),
        says=tuple(says for _, says in applying),
    )


def _quote(candidate: _Candidate) -> Quote:
    place = candidate.place
    reasons = (says(place, candidate.facts) for says in candidate.says)
    return Quote(
        number=place.number,
        text=place.text,
        start=place.sentence.start,
        end=place.sentence.end,
        slot=candidate.slot,
        reasons=(*(reason for reason in reasons if reason), *_fit(place)),
        warnings=(
            *faults(place),
            *cautions(place),
            *(oddity.says for oddity in crowds(candidate.facts)),
        ),
    )


def _fit(place: Place) -> Iterator[str]:
    """Yield the tightest platform that takes a quote; names and hashtags come on top."""
    if room := tightest(place.text, place.language):
        yield f"fits {room.platform} with the link: {room.size:,} of {room.maximum:,}"


def _slot(place: Place, found: Sequence[Fact]) -> Slot:
    if is_ask(place.text, place.cues):
        return Slot.ASK
    if any(fact.said_by for fact in found):
        return Slot.FACT
    tells = place.cues.telling.search(place.text) is not None
    speaks = place.cues.first_person.search(place.text) is not None
    informs = not speaks or len(found) >= FACTS_THAT_OUTWEIGH or any(map(_is_telling, found))
    if found and not tells and informs:
        return Slot.FACT
    return Slot.VOICE if tells or speaks else Slot.THESIS


def _is_telling(fact: Fact) -> bool:
    """Return whether a number says more than the voice around it: a share, or a large one."""
    quantity = fact.quantity
    return quantity is not None and (quantity.value >= LEAST_TELLING or quantity.is_share)


def _best(candidates: Sequence[_Candidate], is_firm: Callable[[Place], bool]) -> list[_Candidate]:
    """Return the candidates that are firm and have no fault, those without a doubt first."""
    rows = [_sound([c for c in candidates if c.slot is slot], is_firm) for slot in Slot]
    sure = _in_turn([row for row, _ in rows])
    return _distinct(chain(sure, _in_turn([row for _, row in rows])))


def _sound(
    candidates: Sequence[_Candidate], is_firm: Callable[[Place], bool]
) -> tuple[list[_Candidate], list[_Candidate]]:
    """Return the best of one slot that are sure, and those in doubt as far as there is room."""
    most = max((MOST_IN_SLOT[candidate.slot] for candidate in candidates), default=0)
    sure: list[_Candidate] = []
    doubtful: list[_Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (-c.points, c.place.number)):
        if len(sure) == most:
            break
        if not is_faulty(candidate.place) and is_firm(candidate.place):
            (doubtful if is_doubtful(candidate.place) else sure).append(candidate)
    return sure, doubtful[: most - len(sure)]


def _in_turn(rows: Sequence[Sequence[_Candidate]]) -> Iterator[_Candidate]:
    """Yield the first of each row, then the second of each, as far as each row goes."""
    for turn in zip_longest(*rows):
        yield from (candidate for candidate in turn if candidate is not None)


def _distinct(candidates: Iterator[_Candidate]) -> list[_Candidate]:
    """Return the candidates without those that say what an earlier one says."""
    kept: list[_Candidate] = []
    for candidate in candidates:
        if all(_overlap(candidate.words, other.words) <= MOST_OVERLAP for other in kept):
            kept.append(candidate)
    return kept


def _overlap(some: frozenset[str], others: frozenset[str]) -> float:
    return len(some & others) / max(1, len(some | others))


WEIGHTS: Sequence[tuple[Applies, float, Says]] = (
    (lambda p, _: is_ask(p.text, p.cues), 2.0, lambda *_: "asks for something"),
    (lambda p, _: bool(p.cues.first_person.search(p.text)), 2.0, lambda *_: "first person"),
    (
        lambda p, _: bool(p.cues.telling.search(p.text)),
        1.0,
        lambda *_: "says what they saw, feel or refuse",
    ),
    (lambda p, _: bool(p.cues.human.search(p.text)), 1.0, lambda *_: "says what is at stake"),
    (lambda p, _: bool(p.cues.negation.search(p.text)), 0.5, lambda *_: ""),
    (lambda _, found: bool(found), 0.5, lambda _, found: f"carries a number: {found[0].text}"),
    (
        lambda p, _: _letters(p.text) >= FEWEST_CHARACTERS and len(p.text) <= SHORT_CHARACTERS,
        1.5,
        lambda *_: "",
    ),
    (lambda p, _: len(p.text) > LONG_CHARACTERS, -1.5, lambda *_: ""),
    (lambda p, _: count_words(p.text) <= CURT_WORDS, -1.5, lambda *_: ""),
    (
        lambda p, _: count_words(p.text) <= CURT_WORDS and not is_ask(p.text, p.cues),
        -1.5,
        lambda *_: "",
    ),
    (lambda p, _: QUESTION.search(p.text) is not None, -0.5, lambda *_: ""),
    (lambda p, _: p.before is None, 0.5, lambda *_: "opens a paragraph"),
    (
        lambda p, _: not p.has_cues,
        0,
        lambda p, _: f"found by structure and length: no word list for the language “{p.language}”",
    ),
    (lambda p, _: not p.has_cues and p.before is None, 1.0, lambda *_: ""),
    (lambda p, _: not p.has_cues and len(p.text) < BARE_CHARACTERS, -2.0, lambda *_: ""),
)

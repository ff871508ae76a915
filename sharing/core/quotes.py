"""Chooses the sentences worth passing on, each with the reasons and the warnings."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice, zip_longest
from types import MappingProxyType

from sharing.core.cues.wishes import wishes_for
from sharing.core.findings.asks import is_ask, is_own
from sharing.core.findings.facts import Fact, facts_by_sentence, facts_in
from sharing.core.findings.faults import cautions, faults, is_doubtful, is_faulty, is_weak
from sharing.core.findings.oddities import crowds
from sharing.core.findings.places import Place, joined, places
from sharing.core.findings.room import tightest
from sharing.core.findings.shape import LONG_CHARACTERS, QUESTION
from sharing.core.grammar.lines import UNSPACED_RUN, WORD, count_words
from sharing.core.slots import FEWEST_IN_SLOT, FEWEST_OFFERS, MOST_IN_SLOT, Quote, Slot
from sharing.core.statement import Statement

__all__ = [
    "Quote", "Slot", "choose_quotes", "every_sentence", "joined_sentences", "ranked_quotes",
]  # fmt: skip

SHORT_CHARACTERS = 180  # leaves room for a name and a link on the usual platforms
FEWEST_CHARACTERS = 20
BARE_CHARACTERS = 40  # without word lists, a shorter sentence mostly leans on another
CURT_WORDS = 5  # so short a sentence mostly says little without its neighbours
MOST_OVERLAP = 0.6  # shared words of two quotes; above that they say the same
LEAST_POINTS = 1  # what more speaks against than for is offered only where nothing else is
LEAST_TELLING = 20  # a number from which a sentence informs more than it speaks
LEAST_COUNTED = 3  # a smaller number is mostly said in passing
FACTS_THAT_OUTWEIGH = 2  # a sentence with so many numbers informs more than it speaks

Applies = Callable[["_Candidate"], bool]
Says = Callable[["_Candidate"], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """A sentence with what speaks for it: each is looked for once, in thousands of sentences."""

    place: Place
    facts: tuple[Fact, ...]
    words: int
    asks: bool
    wishes: bool
    speaks: bool
    tells: bool

    @property
    def slot(self) -> Slot:
        """What it would do for a post."""
        if self.asks:
            return Slot.ASK
        if any(fact.said_by for fact in self.facts):
            return Slot.FACT
        many = len(self.facts) >= FACTS_THAT_OUTWEIGH
        informs = not self.speaks or many or any(map(_is_telling, self.facts))
        if self.facts and not self.tells and informs:
            return Slot.FACT
        return Slot.VOICE if self.tells or self.speaks else Slot.THESIS

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All that it would do for a post, what it does first in front."""
        return (self.slot, *(s for s in Slot if s is not self.slot and SERVES[s](self)))


def choose_quotes(
    statement: Statement, *, held: Sequence[tuple[int, int]] = ()
) -> tuple[Quote, ...]:
    """Return what is worth passing on, up to five for each slot, in document order.

    Sentences that overlap a held range, lean on others or cannot stand alone are not among them.
    """
    return tuple(sorted(ranked_quotes(statement, held=held), key=lambda quote: quote.number))


def ranked_quotes(
    statement: Statement, *, held: Sequence[tuple[int, int]] = ()
) -> tuple[Quote, ...]:
    """Return the quotes that are chosen, the ones most worth passing on first.

    What an organiser has to be warned of comes behind all that needs no warning.
    """
    found = [one for one in _candidates(statement) if not _is_held(one.place, held)]
    scored = [(_points(candidate), candidate) for candidate in found]
    ranked = sorted(scored, key=lambda one: (-one[0], one[1].place.number))
    worth = [candidate for points, candidate in ranked if points >= LEAST_POINTS]
    everything = [candidate for _, candidate in ranked]
    chosen = _best(worth, lambda place: not is_weak(place)) or _best(everything, lambda _: True)
    return tuple(_quote(candidate, faults(candidate.place)) for candidate in chosen)


def every_sentence(statement: Statement) -> tuple[Quote, ...]:
    """Return every sentence of the body as a quote; its faults are among its warnings."""
    return tuple(quote for quote, _ in judged_sentences(statement))


def judged_sentences(statement: Statement) -> Iterator[tuple[Quote, tuple[str, ...]]]:
    """Yield every sentence of the body as a quote, and those of its warnings that are faults.

    With a fault it has no word on the room it takes: it is not offered, and counting costs most.
    """
    for candidate in _candidates(statement):
        against = faults(candidate.place)
        yield _quote(candidate, against, has_room=not against), against


def joined_sentences(statement: Statement, first: int, last: int) -> Quote:
    """Return sentences of the body, counted from 1, as one quote: all from the first to the last.

    Several are judged as one: what leans on a sentence within it leans on nothing.
    """
    members = tuple(islice(places(statement), first - 1, last))
    place = members[0] if first == last else joined(members, statement.source)
    facts = tuple(facts_in(place.sentence, place.cues))
    return _quote(_candidate(place, facts), faults(place))


def _is_handy(text: str) -> bool:
    """Return whether a sentence says something and leaves room, a Han letter as two."""
    if len(text) > SHORT_CHARACTERS:
        return False
    if len(text) >= FEWEST_CHARACTERS:
        return True
    return len(text) + len("".join(UNSPACED_RUN.findall(text))) >= FEWEST_CHARACTERS


def _is_held(place: Place, held: Sequence[tuple[int, int]]) -> bool:
    return any(start < place.sentence.end and place.sentence.start < end for start, end in held)


def _candidates(statement: Statement) -> Iterator[_Candidate]:
    facts = facts_by_sentence(statement)
    for place in places(statement):
        yield _candidate(place, facts.get(place.sentence.start, ()))


def _candidate(place: Place, facts: tuple[Fact, ...]) -> _Candidate:
    text, cues = place.text, place.cues
    return _Candidate(
        place=place,
        facts=facts,
        words=count_words(text),
        asks=is_ask(text, cues),
        wishes=wishes_for(place.language).search(text) is not None,
        speaks=is_own(text, cues),
        tells=cues.telling.search(text) is not None,
    )


def _points(candidate: _Candidate) -> float:
    weights = WEIGHTS if candidate.place.has_cues else BARE_WEIGHTS
    return sum([points for applies, points, _ in weights if applies(candidate)])


def _quote(candidate: _Candidate, against: Sequence[str], *, has_room: bool = True) -> Quote:
    place = candidate.place
    weights = WEIGHTS if place.has_cues else BARE_WEIGHTS
    reasons = (says(candidate) for applies, _, says in weights if says and applies(candidate))
    return Quote(
        number=place.number,
        text=place.text,
        start=place.sentence.start,
        end=place.sentence.end,
        slot=candidate.slot,
        slots=candidate.slots,
        reasons=(*reasons, *(_fit(place) if has_room else ())),
        warnings=(
            *against,
            *cautions(place),
            *(oddity.says for oddity in crowds(candidate.facts)),
        ),
    )


def _fit(place: Place) -> Iterator[str]:
    """Yield the tightest platform that takes a quote; names and hashtags come on top."""
    if room := tightest(place.text, place.language):
        yield f"fits {room.platform} with the link: {room.size:,} of {room.maximum:,}"


def _holds(candidate: _Candidate) -> bool:
    """Return whether a sentence says, briefly and without a number, what is at stake or is held."""
    text, cues = candidate.place.text, candidate.place.cues
    if candidate.facts or not _is_handy(text) or QUESTION.search(text[-4:]):
        return False
    feels = candidate.tells and cues.human.search(text)
    return bool(candidate.asks or feels or cues.negation.search(text))


def _is_counted(fact: Fact) -> bool:
    """Return whether a number is more than a turn of phrase: “two things are certain”."""
    quantity = fact.quantity
    return quantity is not None and (quantity.value >= LEAST_COUNTED or quantity.is_share)


def _is_telling(fact: Fact) -> bool:
    """Return whether a number says more than the voice around it: a share, or a large one."""
    quantity = fact.quantity
    return quantity is not None and (quantity.value >= LEAST_TELLING or quantity.is_share)


def _best(ranked: Sequence[_Candidate], is_firm: Callable[[Place], bool]) -> list[_Candidate]:
    """Return the candidates that are firm and have no fault, those without a doubt first.

    Doubts fill up a slot that is short of its own, or all of them if hardly anything is offered;
    then others that serve it, too, and have no doubt.
    """
    own: dict[Slot, list[_Candidate]] = {slot: [] for slot in Slot}
    for candidate in ranked:
        own[candidate.slot].append(candidate)
    rows = [_sound(row, MOST_IN_SLOT[slot], is_firm) for slot, row in own.items()]
    sure = _in_turn([row for row, _ in rows])
    needed = _in_turn([doubts[: max(0, FEWEST_IN_SLOT - len(row))] for row, doubts in rows])
    chosen = _distinct(chain(sure, needed))
    if len(chosen) < FEWEST_OFFERS:
        chosen = _distinct(chain(chosen, _in_turn([doubts for _, doubts in rows])))[:FEWEST_OFFERS]
    for slot in Slot:
        if (short := FEWEST_IN_SLOT - sum(slot in c.slots for c in chosen)) > 0:
            others = (c for c in ranked if slot in c.slots and c not in chosen)
            chosen = _distinct(chain(chosen, _sound(others, short, is_firm)[0]))
    return chosen


def _sound(
    ranked: Iterable[_Candidate], most: int, is_firm: Callable[[Place], bool]
) -> tuple[list[_Candidate], list[_Candidate]]:
    """Return the best of one slot that are sure, and those in doubt as far as there is room."""
    sure: list[_Candidate] = []
    doubtful: list[_Candidate] = []
    for candidate in ranked:
        if len(sure) == most:
            break
        if not is_faulty(candidate.place) and is_firm(candidate.place):
            (doubtful if is_doubtful(candidate.place) else sure).append(candidate)
    return sure, doubtful[: most - len(sure)]


def _in_turn(rows: Sequence[Sequence[_Candidate]]) -> Iterator[_Candidate]:
    """Yield the first of each row, then the second of each, as far as each row goes."""
    for turn in zip_longest(*rows):
        yield from (candidate for candidate in turn if candidate is not None)


def _distinct(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """Return the candidates without those that say what an earlier one says."""
    kept: list[tuple[_Candidate, frozenset[str]]] = []
    for candidate in candidates:
        words = frozenset(word.casefold() for word in WORD.findall(candidate.place.text))
        if all(_overlap(words, others) <= MOST_OVERLAP for _, others in kept):
            kept.append((candidate, words))
    return [candidate for candidate, _ in kept]


def _overlap(some: frozenset[str], others: frozenset[str]) -> float:
    return len(some & others) / max(1, len(some | others))


WEIGHTS: Sequence[tuple[Applies, float, Says | None]] = (
    (lambda c: c.asks, 2.0, lambda _: "asks for something"),
    (lambda c: c.wishes and not c.asks, 0.0, lambda _: "says what should be"),
    (lambda c: c.speaks, 2.0, lambda _: "first person"),
    (lambda c: c.tells, 1.0, lambda _: "says what they saw, feel or refuse"),
    (
        lambda c: bool(c.place.cues.human.search(c.place.text)),
        1.0,
        lambda _: "says what is at stake",
    ),
    (
        lambda c: bool(c.place.cues.negation.search(c.place.text)),
        0.5,
        lambda _: "denies or refuses something",
    ),
    (lambda c: bool(c.facts), 0.5, lambda c: f"carries a number: {c.facts[0].text}"),
    (lambda c: _is_handy(c.place.text), 1.5, None),
    (lambda c: len(c.place.text) > LONG_CHARACTERS, -1.5, None),
    (lambda c: c.words <= CURT_WORDS, -1.5, None),
    (lambda c: c.words <= CURT_WORDS and not c.asks, -1.5, None),
    (lambda c: QUESTION.search(c.place.text[-4:]) is not None, -0.5, None),
    (lambda c: c.place.before is None, 0.5, lambda _: "opens a paragraph"),
)
BARE_WEIGHTS: Sequence[tuple[Applies, float, Says | None]] = (
    *WEIGHTS,
    (
        lambda _: True,
        0,
        lambda c: (
            f"found by structure and length: no word list for the language “{c.place.language}”"
        ),
    ),
    (lambda c: c.place.before is None, 1.0, None),
    (lambda c: len(c.place.text) < BARE_CHARACTERS, -2.0, None),
)
# What makes a sentence serve a slot that is not its own.
SERVES: Mapping[Slot, Applies] = MappingProxyType(
    {
        Slot.ASK: lambda c: c.asks or c.wishes,
        Slot.VOICE: lambda c: c.speaks or c.tells,
        Slot.FACT: lambda c: any(map(_is_counted, c.facts)),
        Slot.THESIS: _holds,
    }
)

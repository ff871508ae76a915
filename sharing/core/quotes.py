"""Chooses the sentences worth passing on, each with the reasons and the warnings."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice, zip_longest

from sharing.core.findings.facts import facts_by_sentence, facts_in
from sharing.core.findings.faults import (
    cautions,
    faults,
    is_doubtful,
    is_faulty,
    is_weak,
    may_follow,
)
from sharing.core.findings.lists import demand_lists, is_demanded
from sharing.core.findings.oddities import crowds
from sharing.core.findings.places import Place, joined, places
from sharing.core.findings.room import tightest
from sharing.core.grammar.lines import WORD
from sharing.core.slots import FEWEST_IN_SLOT, FEWEST_OFFERS, MOST_IN_SLOT, Quote, Slot
from sharing.core.statement import Statement
from sharing.core.weighing import Weighed, points_of, reasons_for, weigh

__all__ = [
    "Quote", "Slot", "choose_quotes", "demanded", "every_sentence", "joined_sentences",
    "ranked_quotes", "say_the_same",
]  # fmt: skip

MOST_OVERLAP = 0.6  # shared words of two quotes; above that they say the same
MOST_LISTS = 2
LONGEST_LIST_CHARACTERS = 700  # a card of the widest form holds some 900
LEAST_POINTS = 0  # what more speaks against than for is offered only where nothing else is


def choose_quotes(
    statement: Statement, *, held: Sequence[tuple[int, int]] = ()
) -> tuple[Quote, ...]:
    """Return what is worth passing on, up to five for each slot, in document order.

    Sentences that overlap a held range, lean on others or cannot stand alone are not among them;
    a list of what is asked is, as a whole.
    """
    lists = demanded(statement, held=held)
    taken = [(quote.start, quote.end) for quote in lists]
    alone = (
        quote
        for quote in ranked_quotes(statement, held=held)
        if not any(start < quote.end and quote.start < end for start, end in taken)
    )
    return tuple(sorted((*alone, *lists), key=lambda quote: quote.start))


def demanded(statement: Statement, *, held: Sequence[tuple[int, int]] = ()) -> tuple[Quote, ...]:
    """Return the first lists of what is asked that are sound, each as one quote."""
    sound = (
        place
        for place in demand_lists(statement)
        if len(place.text) <= LONGEST_LIST_CHARACTERS
        and not _is_held(place, held)
        and not is_faulty(place)
    )
    return tuple(_joined(place) for place in islice(sound, MOST_LISTS))


def ranked_quotes(
    statement: Statement, *, held: Sequence[tuple[int, int]] = ()
) -> tuple[Quote, ...]:
    """Return the quotes that are chosen, the ones most worth passing on first.

    What leaves a doubt comes behind all that leaves none, whatever it would do for a post: taking
    the slots in turn would bring the weakest of one before the second best of another.
    """
    found = [one for one in _weighed(statement) if not _is_held(one.place, held)]
    scored = [(points_of(weighed), weighed) for weighed in found]
    ranked = sorted(scored, key=lambda one: (-one[0], one[1].place.number))
    worth = [weighed for points, weighed in ranked if points >= LEAST_POINTS]
    everything = [weighed for _, weighed in ranked]
    chosen = _best(worth, lambda place: not is_weak(place)) or _best(everything, lambda _: True)
    rank = {weighed.place.number: place for place, weighed in enumerate(everything)}
    surest = sorted(chosen, key=lambda one: (is_doubtful(one.place), rank[one.place.number]))
    return tuple(_quote(weighed, faults(weighed.place)) for weighed in surest)


def every_sentence(statement: Statement) -> tuple[Quote, ...]:
    """Return every sentence of the body as a quote; its faults are among its warnings."""
    return tuple(quote for quote, _ in judged_sentences(statement))


def judged_sentences(statement: Statement) -> Iterator[tuple[Quote, tuple[str, ...]]]:
    """Yield every sentence of the body as a quote, and those of its warnings that are faults.

    With a fault it has no word on the room it takes: it is not offered, and counting costs most.
    """
    for weighed in _weighed(statement):
        against = faults(weighed.place)
        yield _quote(weighed, against, has_room=not against), against


def joined_sentences(statement: Statement, first: int, last: int) -> Quote:
    """Return sentences of the body, counted from 1, as one quote: all from the first to the last.

    Several are judged as one: what leans on a sentence within it leans on nothing.
    """
    members = tuple(islice(places(statement), first - 1, last))
    return _joined(members[0] if first == last else joined(members, statement.source))


def _joined(place: Place) -> Quote:
    weighed = weigh(place, tuple(facts_in(place.sentence, place.cues)))
    return _quote(replace(weighed, asks=weighed.asks or is_demanded(place)), faults(place))


def _is_held(place: Place, held: Sequence[tuple[int, int]]) -> bool:
    return any(start < place.sentence.end and place.sentence.start < end for start, end in held)


def _weighed(statement: Statement) -> Iterator[Weighed]:
    facts = facts_by_sentence(statement)
    for place in places(statement):
        yield weigh(place, facts.get(place.sentence.start, ()))


def _quote(weighed: Weighed, against: Sequence[str], *, has_room: bool = True) -> Quote:
    place = weighed.place
    odd = tuple(oddity.says for oddity in crowds(weighed.facts))
    warnings = (*against, *cautions(place), *odd)
    return Quote(
        number=place.number,
        text=place.text,
        start=place.sentence.start,
        end=place.sentence.end,
        slot=weighed.slot,
        slots=weighed.slots,
        reasons=(*reasons_for(weighed), *(_fit(place) if has_room else ())),
        warnings=warnings,
        points=points_of(weighed),
        may_follow=not warnings or (not odd and may_follow(place)),
        is_list=place.is_list,
        calls=weighed.calls,
    )


def _fit(place: Place) -> Iterator[str]:
    """Yield the tightest platform that takes a quote; names and hashtags come on top."""
    if room := tightest(place.text, place.language):
        yield f"fits {room.platform} with the link: {room.size:,} of {room.maximum:,}"


def _best(ranked: Sequence[Weighed], is_firm: Callable[[Place], bool]) -> list[Weighed]:
    """Return the sentences that are firm and have no fault, those without a doubt first.

    Doubts fill up a slot that is short of its own, or all of them if hardly anything is offered;
    then others that serve it, too, and have no doubt.
    """
    own: dict[Slot, list[Weighed]] = {slot: [] for slot in Slot}
    for weighed in ranked:
        own[weighed.slot].append(weighed)
    rows = [_sound(row, MOST_IN_SLOT[slot], is_firm) for slot, row in own.items()]
    sure = _in_turn([row for row, _ in rows])
    needed = _in_turn([doubts[: max(0, FEWEST_IN_SLOT - len(row))] for row, doubts in rows])
    chosen = _distinct(chain(sure, needed))
    if len(chosen) < FEWEST_OFFERS:
        chosen = _distinct(chain(chosen, _in_turn([doubts for _, doubts in rows])))[:FEWEST_OFFERS]
    for slot in Slot:
        if (short := FEWEST_IN_SLOT - sum(c.serves(slot) for c in chosen)) > 0:
            others = (c for c in ranked if c.serves(slot) and c not in chosen)
            chosen = _distinct(chain(chosen, _sound(others, short, is_firm)[0]))
    return chosen


def _sound(
    ranked: Iterable[Weighed], most: int, is_firm: Callable[[Place], bool]
) -> tuple[list[Weighed], list[Weighed]]:
    """Return the best of one slot that are sure, and those in doubt as far as there is room."""
    sure: list[Weighed] = []
    doubtful: list[Weighed] = []
    for weighed in ranked:
        if len(sure) == most:
            break
        if not is_faulty(weighed.place) and is_firm(weighed.place):
            (doubtful if is_doubtful(weighed.place) else sure).append(weighed)
    return sure, doubtful[: most - len(sure)]


def _in_turn(rows: Sequence[Sequence[Weighed]]) -> Iterator[Weighed]:
    """Yield the first of each row, then the second of each, as far as each row goes."""
    for turn in zip_longest(*rows):
        yield from (weighed for weighed in turn if weighed is not None)


def _distinct(sentences: Iterable[Weighed]) -> list[Weighed]:
    """Return the sentences without those that say what an earlier one says."""
    kept: list[tuple[Weighed, frozenset[str]]] = []
    for weighed in sentences:
        words = _words(weighed.place.text)
        if all(_overlap(words, others) <= MOST_OVERLAP for _, others in kept):
            kept.append((weighed, words))
    return [weighed for weighed, _ in kept]


def say_the_same(text: str, other: str) -> bool:
    """Return whether two sentences are so much alike that only one of them is chosen."""
    return _overlap(_words(text), _words(other)) > MOST_OVERLAP


@lru_cache(maxsize=256)  # what is chosen is compared with all the rest
def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in WORD.findall(text))


def _overlap(some: frozenset[str], others: frozenset[str]) -> float:
    return len(some & others) / max(1, len(some | others))

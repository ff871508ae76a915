"""The best filling is found, not a good one: an exhaustive search knows none that is better."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from sharing.core.composing.filling import (
    MOST_IN_POST,
    Appetite,
    candidates,
    filling,
    leads,
    wanted,
)
from sharing.core.quotes import Quote, Slot

SLOTS = st.sampled_from(Slot)
QUOTES = st.lists(st.tuples(st.integers(1, 200), SLOTS), min_size=1, max_size=9).map(
    lambda rows: tuple(
        Quote(number=n, text="x" * size, start=1_000 * n, end=1_000 * n + size, slot=slot)
        for n, (size, slot) in enumerate(rows, start=1)
    )
)


def size_of(quotes: tuple[Quote, ...]) -> int:
    return sum(len(quote.text) + 4 for quote in quotes)


@given(quotes=QUOTES, room=st.integers(1, 600), characters=st.integers(50, 700))
def test_no_set_that_has_room_is_better(
    quotes: tuple[Quote, ...], room: int, characters: int
) -> None:
    appetite = Appetite(characters=characters, taken=(frozenset({2_000, 3_000}),))
    lead, *others = quotes

    found = filling(lead, others, lambda some: size_of(some) <= room, appetite)

    every = [
        (lead, *rest)
        for number in range(MOST_IN_POST)
        for rest in combinations(others, number)
        if size_of((lead, *rest)) <= room
    ]
    assert (found is None) == (not every)
    if found is not None:
        assert found in every
        assert appetite.value(found) == max(appetite.value(some) for some in every)


def test_greed_would_have_taken_the_longest_and_lost_the_fuller_pair() -> None:
    sizes = (50, 120, 70, 70)
    quotes = tuple(
        Quote(number=n, text="x" * size, start=n, end=n + size, slot=Slot.VOICE)
        for n, size in enumerate(sizes)
    )

    found = filling(quotes[0], quotes, lambda some: size_of(some) <= 210, Appetite())

    assert found is not None
    assert [len(quote.text) for quote in found] == [50, 70, 70]


def test_a_set_of_many_slots_is_better_than_a_longer_one() -> None:
    voice = Quote(number=1, text="x" * 10, start=0, end=10, slot=Slot.VOICE)
    ask = replace(voice, start=20, text="y" * 10, slot=Slot.ASK)
    long = replace(voice, start=40, text="z" * 90)

    found = filling(voice, (ask, long), lambda some: len(some) <= 2, Appetite())

    assert found == (voice, ask)


def test_what_would_be_taken_if_there_were_room_is_no_wall_of_text() -> None:
    quotes = tuple(
        Quote(number=n, text="x" * 150, start=n, end=n + 150, slot=slot)
        for n, slot in enumerate((*Slot, *Slot))
    )

    assert len(wanted(quotes[0], quotes, Appetite())) == MOST_IN_POST
    assert len(wanted(quotes[0], quotes, Appetite(characters=310))) == 2


@given(st.lists(st.tuples(st.integers(1, 400), SLOTS), min_size=1, max_size=60))
def test_candidates_are_few_in_their_order_and_hold_the_shortest(
    rows: list[tuple[int, Slot]],
) -> None:
    quotes = [
        Quote(number=n, text="x" * size, start=n, end=n + size, slot=slot)
        for n, (size, slot) in enumerate(rows)
    ]

    chosen = candidates(quotes)

    assert len(chosen) == min(10, len(quotes))
    assert list(chosen) == sorted(chosen, key=lambda quote: quote.start)
    assert min(len(quote.text) for quote in chosen) == min(size for size, _ in rows)
    assert {quote.slot for quote in chosen} == {slot for _, slot in rows}


def test_those_lead_first_that_led_nothing_yet() -> None:
    first, second, third = (
        Quote(number=n, text=slot, start=n, end=n + 1, slot=slot)
        for n, slot in enumerate((Slot.VOICE, Slot.VOICE, Slot.ASK))
    )

    assert leads((first, second, third), (Slot.VOICE,), {0}) == [second, first, third]


def test_of_a_slot_the_surest_leads_without_a_warning() -> None:
    found = [
        Quote(number=n, text="…", start=n, end=n + 1, slot=Slot.VOICE, points=p, warnings=told)
        for n, (p, told) in enumerate([(1.5, ()), (3.0, ("odd",)), (2.5, ()), (1.5, ())])
    ]

    assert [quote.number for quote in leads(found, (Slot.VOICE,), set())] == [2, 0, 3, 1]


def quote_of(start: int, size: int, slot: Slot, *besides: Slot) -> Quote:
    slots = (slot, *besides)
    return Quote(
        number=start, text="x" * size, start=start, end=start + size, slot=slot, slots=slots
    )


def test_a_set_that_another_wording_mostly_says_gives_way_to_a_less_diverse_one() -> None:
    lead = quote_of(1_000, 60, Slot.VOICE)
    ask, fact = quote_of(2_000, 80, Slot.ASK), quote_of(3_000, 70, Slot.FACT)
    other = quote_of(4_000, 50, Slot.VOICE)
    taken = (frozenset({1_000, 2_000, 3_000}),)

    alone = filling(lead, (ask, fact, other), lambda _: True, Appetite())
    beside = filling(lead, (ask, fact, other), lambda _: True, Appetite(taken=taken))

    assert alone == (lead, ask, fact)
    assert beside == (lead, ask, other)


def test_what_is_in_a_slot_besides_leads_before_what_is_not_in_it() -> None:
    voice, both = quote_of(1, 60, Slot.VOICE), quote_of(2, 60, Slot.VOICE, Slot.FACT)
    fact = quote_of(3, 60, Slot.FACT)

    assert leads((voice, both), (Slot.FACT,), ()) == [both, voice]
    assert leads((voice, both, fact), (Slot.FACT,), (fact.start,)) == [fact, both, voice]


def test_a_list_of_demands_is_among_the_candidates_wherever_it_stands() -> None:
    quotes = [quote_of(100 * n, 50, Slot.ASK) for n in range(1, 14)]
    listed = replace(quotes[-1], is_list=True)

    assert listed in candidates((*quotes[:-1], listed))
    assert quotes[-1] not in candidates(quotes)

"""Which quotes a post carries: a lead and what could follow in, the best set that passes out.

The best is found exactly. A set holds at most three quotes out of ten, so there are at most 46
sets for a lead; they are tried from the best on, and one whose pairs did not pass is not tried.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import combinations, zip_longest

from sharing.core.quotes import Quote, Slot

MOST_IN_POST = 3  # quotes; more is a wall of text
MOST_CANDIDATES = 10
SENSIBLE_CHARACTERS = 500  # of quotes in a post where the platform's row names no length

_MOSTLY = 0.85  # of a set in another one: then they say nearly the same

Quotes = tuple[Quote, ...]
Passes = Callable[[Quotes], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Appetite:
    """What is wanted of a filling: about how many characters, and at most how many quotes.

    `favours` is a slot that should be among them. `taken` holds the sets of others, by where their
    quotes start: the less a set has in common with any of them, the better.
    """

    characters: int = SENSIBLE_CHARACTERS
    most: int = MOST_IN_POST
    favours: Slot | None = None
    taken: tuple[frozenset[int], ...] = ()

    def wants(self, quotes: Quotes) -> bool:
        """Return whether a set is neither too many quotes nor too long."""
        return len(quotes) <= self.most and sum(len(q.text) for q in quotes) <= self.characters

    def value(self, quotes: Quotes) -> tuple[bool, bool, int, bool, int, int, int]:
        """Return how good a set is: of a sensible length, not in another, diverse, fresh, full."""
        starts = {quote.start for quote in quotes}
        in_common = [len(starts & others) for others in self.taken]
        size = sum(len(quote.text) for quote in quotes)
        return (
            size <= self.characters or len(quotes) == 1,
            all(self._in_common(quotes, others) < _MOSTLY * size for others in self.taken),
            len({quote.slot for quote in quotes}),
            any(quote.slot is self.favours for quote in quotes),
            -max(in_common, default=0),
            -sum(in_common),
            min(size, 2 * self.characters - size),
        )

    @staticmethod
    def _in_common(quotes: Quotes, others: frozenset[int]) -> int:
        """Return how many characters of a set are in another one, too."""
        return sum(len(quote.text) for quote in quotes if quote.start in others)


def candidates(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Return at most ten quotes: the first of every slot in turn, and always the shortest.

    A list of what is asked stands for several of them, so it is the first of its slot.
    """
    if len(quotes) <= MOST_CANDIDATES:
        return tuple(quotes)
    lists_first = sorted(quotes, key=lambda quote: not quote.is_list)
    rows = [[quote for quote in lists_first if quote.slot is slot] for slot in Slot]
    turns = (quote for turn in zip_longest(*rows) for quote in turn if quote is not None)
    shortest = min(quotes, key=lambda quote: (len(quote.text), quote.start))
    chosen = {shortest.start: shortest}
    for quote in turns:
        if len(chosen) == MOST_CANDIDATES:
            break
        chosen.setdefault(quote.start, quote)
    return tuple(quote for quote in quotes if chosen.get(quote.start) == quote)


def sets(lead: Quote, others: Sequence[Quote], appetite: Appetite) -> list[Quotes]:
    """Return every set that begins with the lead, the best first; ties stand in text order."""
    rest = [quote for quote in others if quote != lead]
    found = [
        (lead, *followers)
        for number in range(min(appetite.most, len(rest) + 1))
        for followers in combinations(rest, number)
    ]
    return sorted(found, key=appetite.value, reverse=True)


def filling(
    lead: Quote, others: Sequence[Quote], passes: Passes, appetite: Appetite
) -> Quotes | None:
    """Return the best set that passes, or None where not even the lead does.

    What passes must pass without any one of its followers, too.
    """
    if not passes((lead,)):
        return None
    fitting = [quote for quote in others if quote != lead and passes((lead, quote))]
    return next((s for s in sets(lead, fitting, appetite) if len(s) <= 2 or passes(s)), (lead,))  # noqa: PLR2004 -- pairs have been tried


def wanted(lead: Quote, others: Sequence[Quote], appetite: Appetite) -> Quotes:
    """Return what would be taken if there were room for everything."""
    return sets(lead, others, appetite)[0]


def leads(quotes: Sequence[Quote], slots: Sequence[Slot], led: Collection[int]) -> list[Quote]:
    """Return the quotes in the order in which they should lead: of these slots, then others.

    Of others, those come first that are in one of these slots besides. In each third those come
    first that have led nothing yet, and of a slot the surest, without a warning if there is one;
    `led` holds where those start that have.
    """
    places = {slot: place for place, slot in enumerate(slots)}
    return sorted(
        quotes,
        key=lambda q: (
            *(q.slot not in places, not places.keys() & set(q.slots), q.start in led),
            *(places.get(q.slot, 0), bool(q.warnings), -q.points, q.start),
        ),
    )

"""Lists of demands: a statement in, each list of what is asked with what announces it, out."""

from collections.abc import Iterator
from itertools import groupby

from sharing.core.findings.asks import announces_demands
from sharing.core.findings.faults import is_faulty, is_weak
from sharing.core.findings.places import Place, joined, places
from sharing.core.statement import Statement

FEWEST_ITEMS = 2


def demand_lists(statement: Statement) -> Iterator[Place]:
    """Yield the lists of what is asked, each as one, from the sentence or heading above it on.

    Where every item can stand alone, a list below a heading is none: its items are sentences.
    """
    found = places(statement)
    for number, run in groupby(found, key=lambda place: place.list_number):
        items = list(run)
        first = items[0]
        if not number or len(items) < FEWEST_ITEMS:
            continue
        above = found[first.number - 2] if first.stem is not None and first.number > 1 else None
        if above is not None and above.sentence == first.stem and _announces_demands(above):
            yield joined((above, *items), statement.source)
        elif first.heading is not None and any(is_faulty(p) or is_weak(p) for p in items):
            yield joined(items, statement.source)


def is_demanded(place: Place) -> bool:
    """Return whether what is joined is a list of what is asked."""
    first = place.members[0] if place.is_list else None
    return first is not None and (first.heading is not None or _announces_demands(first))


def _announces_demands(place: Place) -> bool:
    return announces_demands(place.text, place.cues, place.language)

"""Where a thread is best cut: what it says in, what a cut before each sentence costs, out.

The unit is a whole part left empty.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sharing.core.threading.stretches import Stretch

IN_PARAGRAPH = 0.25  # as much as a part that is half empty
FROM_LIST = 1.0  # so that its stem and at least two items stay together


def costs_before(stretches: Sequence[Stretch]) -> Iterator[float]:
    """Yield what a cut before each stretch costs: most within a list that something announces."""
    before: Stretch | None = None
    for is_listed, run in groupby(stretches, key=lambda stretch: stretch.is_item and stretch.leans):
        listed = tuple(run)
        for place, stretch in enumerate(listed):
            goes_on = before is not None and before.paragraph == stretch.paragraph
            cost = IN_PARAGRAPH if goes_on or stretch.leans else 0.0
            yield FROM_LIST if is_listed and place in {0, 1, len(listed) - 1} else cost
            before = stretch

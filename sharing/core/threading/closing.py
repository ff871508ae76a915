"""What can close a thread: the quotes and what a thread takes in, the best of them first out."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from sharing.core.quotes import Quote, Slot
from sharing.core.threading.stretches import Stretch

Stretches = Sequence[Stretch]


def within(stretches: Stretches, quote: Quote) -> tuple[int, int]:
    """Return the places of what is taken that lies whole within a quote."""
    first = bisect_left(stretches, quote.start, key=lambda stretch: stretch.start)
    return first, bisect_right(stretches, quote.end, lo=first, key=lambda stretch: stretch.end)


def is_needed(stretches: Stretches, quote: Quote) -> bool:
    """Return whether the running text would not be understood without what a quote says."""
    first, last = within(stretches, quote)
    edges = (*stretches[first : first + 1], *stretches[last : last + 1])
    return first < last and any(stretch.leans for stretch in edges)


def closing(
    source: str, stretches: Stretches, quotes: Sequence[Quote], opened: Sequence[Quote]
) -> list[Quote]:
    """Return what could close the thread: an ask that the running text can do without, if any.

    One that others lean on closes it together with them. Where the quotes hold none, a sentence of
    the running text may ask, but none of a list, which would be torn; the ask that is needed there
    is said again; without any, what stands last closes. What `opened` the thread does not.
    """
    asks = [quote for quote in quotes if quote.slot is Slot.ASK]
    asks.sort(key=lambda quote: (bool(quote.warnings), -quote.points, -quote.start))
    alone = [
        stretch
        for stretch in stretches
        if not (stretch.is_item or stretch.leans or any(_holds(quote, stretch) for quote in opened))
    ]
    own = [_quote_of(source, stretch, Slot.ASK) for stretch in alone if stretch.asks]
    others = [_quote_of(source, stretch, Slot.THESIS) for stretch in alone if not stretch.asks]
    spare = [quote for quote in (*quotes, *own) if not is_needed(stretches, quote)]
    apart = (q if q in spare else _with_leaning(source, stretches, q) for q in asks)
    return [
        *filter(None, apart),
        *(quote for quote in reversed(own) if quote in spare),
        *asks,
        *(quote for quote in reversed(spare) if quote not in own),
        *(quote for quote in reversed(others) if not is_needed(stretches, quote)),
    ]


def _with_leaning(source: str, stretches: Stretches, quote: Quote) -> Quote | None:
    """Return a quote with what it leans on and what leans on it, if all of that is taken.

    A list is not: the running text has it as it stands.
    """
    first, after = within(stretches, quote)
    while stretches[first].leans and first:
        first -= 1
    while after < len(stretches) and stretches[after].leans:
        after += 1
    said = stretches[first:after]
    is_whole = said[-1].sentence - said[0].sentence < len(said)
    if not is_whole or any(stretch.is_item for stretch in said):
        return None
    start, end = said[0].start, said[-1].end
    return replace(quote, text=source[start:end], start=start, end=end)


def _holds(quote: Quote, stretch: Stretch) -> bool:
    return quote.start <= stretch.start and stretch.end <= quote.end


def _quote_of(source: str, stretch: Stretch, slot: Slot) -> Quote:
    return Quote(
        number=stretch.sentence + 1,
        text=source[stretch.start : stretch.end],
        start=stretch.start,
        end=stretch.end,
        slot=slot,
    )

"""Finds the fullest draft that arrives: leads, followers and credits in, a draft out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sharing.core.campaign import Edition
from sharing.core.composing.beside import credits_of
from sharing.core.composing.drafts import Draft
from sharing.core.composing.filling import Appetite, Passes, Quotes, filling, wanted
from sharing.core.quotes import Quote

Test = Callable[[Draft], bool]
# A draft that a link carries is better than one to be copied.
TESTS: tuple[Test, ...] = (lambda draft: draft.arrives, lambda draft: draft.fits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A draft that passed, and the quotes that would be in it if there were room."""

    draft: Draft
    wanted: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What a draft is to be filled with: others after its lead, under one of two credits.

    `last` stand behind them, in their order, where these leave room, and take none from them.
    Words of different people never stand in one draft, because it names one speaker.
    """

    blank: Draft
    others: Sequence[Quote]
    appetite: Appetite
    edition: Edition
    last: Sequence[Quote] = ()
    too_long: frozenset[int] = frozenset()  # where quotes start that no post here can hold

    def best(self, ranked: Sequence[Quote]) -> Found | None:
        """Return the fullest draft under the first lead that a link carries; else one to be copied.

        Hashtags are kept rather than followers, and followers rather than all the names.
        """
        hopeful = [pair for pair in enumerate(ranked) if pair[1].start not in self.too_long]
        for test in TESTS:
            for place, lead in hopeful:
                for hashtags in dict.fromkeys((self.blank.hashtags, ())):
                    draft = self._filled(replace(self.blank, hashtags=hashtags), lead, test)
                    if draft is not None:
                        return Found(draft=draft, wanted=self._wanted(ranked, place))
        return None

    def _wanted(self, ranked: Sequence[Quote], place: int) -> tuple[Quote, ...]:
        passed_over = (lead for lead in ranked[:place] if lead.slot is ranked[0].slot)
        lead = ranked[place]
        full = wanted(lead, _of_the_same(lead, self.others), self.appetite)
        return (*passed_over, *self._followed(full, lambda _: True))

    def _followed(self, quotes: Quotes, passes: Passes) -> Quotes:
        """Return the quotes with as many behind them as pass and are wanted."""
        for quote in _of_the_same(quotes[0], self.last):
            more = (*quotes, quote)
            if self.appetite.wants(more) and passes(more):
                quotes = more
        return quotes

    def _filled(self, blank: Draft, lead: Quote, test: Test) -> Draft | None:
        """Return the draft with the best set that passes, under all the names if it can."""
        full, short = credits_of(self.edition, lead.said_by)

        def passes(quotes: tuple[Quote, ...]) -> bool:
            return test(replace(blank, quotes=quotes, attribution=short))

        spoken = _of_the_same(lead, self.others)
        others = [quote for quote in spoken if quote.start not in self.too_long]
        found = filling(lead, others, passes, self.appetite)
        if found is None:
            return None
        found = self._followed(found, passes)
        named = replace(blank, quotes=found, attribution=full)
        return named if test(named) else replace(named, attribution=short)


def _of_the_same(lead: Quote, quotes: Sequence[Quote]) -> list[Quote]:
    """Return what the same people say as the lead."""
    return [quote for quote in quotes if quote.said_by == lead.said_by]

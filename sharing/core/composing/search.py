"""Finds the fullest draft that arrives: leads, followers and credits in, a draft out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sharing.core.campaign import Edition
from sharing.core.composing.beside import credits_of
from sharing.core.composing.drafts import Draft
from sharing.core.composing.filling import Appetite, filling, wanted
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

    Words of different people never stand in one draft, because it names one speaker.
    """

    blank: Draft
    others: Sequence[Quote]
    appetite: Appetite
    edition: Edition
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
        return (*passed_over, *wanted(lead, self._beside(lead), self.appetite))

    def _beside(self, lead: Quote) -> list[Quote]:
        return [quote for quote in self.others if quote.said_by == lead.said_by]

    def _filled(self, blank: Draft, lead: Quote, test: Test) -> Draft | None:
        """Return the draft with the best set that passes, under all the names if it can."""
        full, short = credits_of(self.edition, lead.said_by)

        def passes(quotes: tuple[Quote, ...]) -> bool:
            return test(replace(blank, quotes=quotes, attribution=short))

        others = [quote for quote in self._beside(lead) if quote.start not in self.too_long]
        found = filling(lead, others, passes, self.appetite)
        if found is None:
            return None
        named = replace(blank, quotes=found, attribution=full)
        return named if test(named) else replace(named, attribution=short)

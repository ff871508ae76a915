"""A thread: what no single post can say, in parts that are numbered and lose nothing.

The first part stands alone: a quote, who says it, the link. Then the statement's own sentences in
order, and last the ask and the link again. What the first and the last say is not said between
them, unless a sentence needs it there. Numbers are fixed by trying: as many digits are
kept free as the number of parts turns out to have.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from sharing.core.campaign import Campaign, Edition
from sharing.core.compose import ORDER, blank_draft
from sharing.core.composing.drafts import Draft
from sharing.core.composing.filling import Appetite, candidates, leads
from sharing.core.composing.posts import Post, Quoted, Wording
from sharing.core.composing.search import Search
from sharing.core.counting.count import Size
from sharing.core.platforms import Platform
from sharing.core.quotation import quoted
from sharing.core.quotes import Quote
from sharing.core.statement import Direction
from sharing.core.threading.closing import closing, is_needed, within
from sharing.core.threading.splitting import Scale, Unit, ranges_of, split, units_of, words_of
from sharing.core.threading.stretches import Stretch, Taken

MOST_PARTS = 25  # our choice: beyond that nobody reads on, and the page says it better
_ENDS = 2  # the first part and the last, which are not the statement's running text
_DIGITS = (1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Thread:
    """A thread's pieces before they are numbered."""

    opening: Draft
    body: tuple[tuple[Unit, ...], ...]
    closing: Draft
    lost: tuple[Stretch, ...]  # no part can hold them

    @property
    def count(self) -> int:
        """How many parts it has."""
        return len(self.body) + _ENDS

    @property
    def end(self) -> int:
        """Where in the source its running text ends."""
        return self.body[-1][-1].end

    def has_at_an_end(self, stretch: Stretch) -> bool:
        """Return whether the first or the last part says it."""
        return _says(self.opening, stretch) or _says(self.closing, stretch)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loom:
    """What a thread is made from."""

    campaign: Campaign
    edition: Edition
    blank: Draft
    quotes: tuple[Quote, ...]
    taken: Taken

    @property
    def source(self) -> str:
        """The statement's text, of which every quote and every unit is a range."""
        return self.edition.statement.source

    def numbering(self, number: int, count: int) -> str:
        """Return ` n/N`; where lines run from the right, on a line of its own instead.

        So no invisible sign is needed to keep it in its place, each of which X counts as two.
        """
        is_rtl = self.edition.statement.direction is Direction.RTL
        return f"{chr(10) if is_rtl else ' '}{number}/{count}"

    def part(self, words: str, numbering: str) -> Draft:
        """Return a part of the statement's running text, in quotation marks."""
        said = quoted(words, self.blank.language)
        return replace(self.blank, opening=said, page=None, hashtags=(), numbering=numbering)

    def thread(self, *, splits: bool) -> _Thread | None:
        """Return the thread of what is taken, or None where one post would do or nothing fits."""
        taken = self.taken.stretches
        size = sum(stretch.end - stretch.start for stretch in taken)
        least = _ENDS + size // self.blank.platform.limits[0].maximum
        for digits in _DIGITS[least > 9 :]:  # noqa: PLR2004 -- what one digit can number
            most = 10**digits - 1
            widest = self.numbering(most, most)
            made = self._with_room_for(taken, widest, splits=splits)
            if made is None or made.count <= most:
                return made
        return None

    def _with_room_for(
        self, taken: Sequence[Stretch], widest: str, *, splits: bool
    ) -> _Thread | None:
        ends = self._ends(widest)
        scale = self._scale(widest)
        if ends is None or self._fits_in_one(taken, scale):
            return None
        opening, closing = ends
        before, after = self._said_by(opening), self._said_by(closing)
        rest = [stretch for stretch in taken if stretch.sentence not in before | after]
        known = (*self.taken.stretches, *self.taken.passed_over)
        told = {stretch.sentence for stretch in known if _says(opening, stretch)}
        first = next(number for number in count() if number not in told)
        units, lost = units_of(self.source, rest, scale, splits=splits, first=first)
        body = split(self.source, units, scale, most=MOST_PARTS) if units else None
        if body is None:
            return None
        shown = body[: MOST_PARTS - _ENDS]
        return _Thread(opening=opening, body=shown, closing=closing, lost=lost)

    def _fits_in_one(self, taken: Sequence[Stretch], scale: Scale) -> bool:
        """Return whether one part could hold all that is taken."""
        size = sum(stretch.end - stretch.start for stretch in taken)
        if size > scale.maxima[0]:
            return False
        units, lost = units_of(self.source, taken, scale, splits=False)
        words = words_of(self.source, units, None) if units else ""
        return not lost and scale.room(words) is not None

    def _ends(self, widest: str) -> tuple[Draft, Draft] | None:
        """Return the first part, led by a voice, and the last, led by the ask if there is one.

        The first says what the running text can do without, if anything; so does the last.
        """
        blank = replace(self.blank, numbering=widest)
        stretches = self.taken.stretches
        needed = frozenset(quote.start for quote in self.quotes if is_needed(stretches, quote))
        voices = leads(self.quotes, ORDER[Wording.QUOTE][:2], ())
        first = self._search(blank).best(sorted(voices, key=lambda q: q.start in needed))
        if first is None:
            return None
        others = [quote for quote in self.quotes if quote not in first.draft.quotes]
        last = self._search(replace(blank, hashtags=())).best(
            closing(self.source, stretches, others, first.draft.quotes)
        )
        bare = replace(first.draft, quotes=(), hashtags=())
        return first.draft, last.draft if last is not None else bare

    def _said_by(self, draft: Draft) -> frozenset[int]:
        """Return the sentences that the running text need not say where a part says them."""
        stretches = self.taken.stretches
        spans = (within(stretches, q) for q in draft.quotes if not is_needed(stretches, q))
        said = (stretch for a, b in spans for stretch in stretches[a:b])
        return frozenset(stretch.sentence for stretch in said)

    def _search(self, blank: Draft) -> Search:
        return Search(blank=blank, others=(), appetite=Appetite(most=1), edition=self.edition)

    def _scale(self, widest: str) -> Scale:
        platform = self.blank.platform
        return Scale(
            maxima=tuple(limit.maximum for limit in platform.limits),
            alone=lambda words: tuple(size.size for size in platform.sizes(words)),
            sizes=lambda words: tuple(size.size for size in self.part(words, widest).sizes),
        )

    def parts(self, thread: _Thread) -> Iterator[Draft]:
        """Yield the parts in order, numbered."""
        count = thread.count
        yield replace(thread.opening, numbering=self.numbering(1, count))
        following = [*(units[0] for units in thread.body[1:]), None]
        for number, (units, after) in enumerate(zip(thread.body, following, strict=True), start=2):
            words = words_of(self.source, units, after)
            yield self.part(words, self.numbering(number, count))
        yield replace(thread.closing, numbering=self.numbering(count, count))

    def quoted(self, thread: _Thread) -> Iterator[Quoted]:
        """Yield every range that stands in the thread, in its order."""
        first, last = (
            [(quote.start, quote.end) for quote in draft.quotes]
            for draft in (thread.opening, thread.closing)
        )
        body = (ranges_of(self.source, units) for units in thread.body)
        for part, ranges in enumerate((first, *body, last)):
            for start, end in ranges:
                yield Quoted(text=self.source[start:end], start=start, end=end, part=part)

    def left_out(self, thread: _Thread) -> Iterator[str]:
        """Yield in words what the thread does not say."""
        is_unfinished = self._is_unfinished(thread)
        told = dict.fromkeys(self.taken.passed_over, "Left out")
        told |= dict.fromkeys(thread.lost, "No part can hold")
        for stretch in sorted(told, key=lambda stretch: stretch.start):
            is_after = is_unfinished and stretch.start >= thread.end
            if not is_after and not thread.has_at_an_end(stretch):
                words = quoted(self.source[stretch.start : stretch.end], self.blank.language)
                yield f"{told[stretch]}: {words}"
        if is_unfinished:
            yield "The thread ends here; the statement goes on, on its page."

    def _is_unfinished(self, thread: _Thread) -> bool:
        """Return whether the statement goes on after the thread's last part."""
        sayable = frozenset(self.taken.stretches) - frozenset(thread.lost)
        beyond = (stretch for stretch in sayable if stretch.end > thread.end)
        return self.taken.goes_on or not all(thread.has_at_an_end(stretch) for stretch in beyond)


def _says(draft: Draft, stretch: Stretch) -> bool:
    return any(q.start <= stretch.start and stretch.end <= q.end for q in draft.quotes)


def compose_thread(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], platform: Platform,
    taken: Taken,
) -> Post | None:  # fmt: skip
    """Return the thread that says what is taken; None where one post would do, or has no threads.

    A sentence too long for a part is cut only where the campaign says so, between clauses, else
    at commas, else words, with an ellipsis on both sides; else it is named, as is every
    sentence passed over.
    """
    if not platform.has_threads or not quotes:
        return None
    blank, refused = blank_draft(campaign, edition, platform)
    loom = _Loom(
        campaign=campaign, edition=edition, blank=blank, quotes=candidates(quotes), taken=taken
    )
    thread = loom.thread(splits=campaign.cuts_sentences)
    return None if thread is None else _post(loom, thread, refused)


def _post(loom: _Loom, thread: _Thread, refused: Sequence[str]) -> Post:
    drafts = tuple(loom.parts(thread))
    texts = tuple(draft.text for draft in drafts)
    first = drafts[0]
    return Post(
        platform=first.platform,
        language=first.language,
        wording=Wording.THREAD,
        text="\n\n".join(texts),
        parts=texts,
        sizes=_largest([draft.sizes for draft in drafts]),
        fits=all(draft.fits for draft in drafts),
        share_url=first.share_url,
        quotes=tuple(loom.quoted(thread)),
        left_out=(*loom.left_out(thread), *refused),
        notices=(*first.platform.notices, *filter(None, (first.obstacle,))),
        led_by=first.quotes[0].slot,
    )


def _largest(sizes: Sequence[Sequence[Size]]) -> tuple[Size, ...]:
    """Return the largest size in each unit."""
    return tuple(max(in_unit, key=lambda size: size.size) for in_unit in zip(*sizes, strict=True))

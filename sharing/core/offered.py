"""What an edition offers: an edition in; its quotes, numbered as their addresses are, out."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from sharing.core.campaign import RETIRED, Edition, Joined, Sentences
from sharing.core.errors import CampaignError, EverySentenceHeld
from sharing.core.findings.onward import SAID_AFTER
from sharing.core.findings.owners import UNNAMED, asks_whose
from sharing.core.quotation import quoted
from sharing.core.quotes import Quote, choose_quotes, every_sentence, joined_sentences
from sharing.core.statement import Statement

_OFFERED_UNCHOSEN = 10  # sentences, where none was chosen


def offered_quotes(edition: Edition) -> tuple[Quote, ...]:
    """Return what the organiser named, or else what was chosen, in the order of the statement.

    A quote's number, and so its address, is its place in the organiser's list, or else its place
    among the chosen. Raises EverySentenceHeld where nothing is named and every sentence is held,
    and CampaignError where what is named would go out without the name of who says it.
    """
    return tuple(_marked(edition, quote) for quote in _spoken(edition))


def _spoken(edition: Edition) -> Iterator[Quote]:
    """Yield what is offered, each with the name of who says it where that is not the authors."""
    for quote in _chosen(edition):
        speaker = _speaker(edition, quote)
        if speaker is not None:
            told = (warning for warning in quote.warnings if not asks_whose(warning))
            said_by = None if speaker in edition.authors else speaker
            yield replace(quote, said_by=said_by, warnings=tuple(told))
            continue
        if why := next((warning for warning in quote.warnings if warning in UNNAMED), None):
            raise _unnamed(edition, quote, why)
        yield quote


def _speaker(edition: Edition, quote: Quote) -> str | None:
    """Return the name that an organiser or a block quotation gives to all of a quote, or None.

    Raises CampaignError where only some are somebody's, and none of the words says whose.
    """
    by_start = {
        sentence.start: block.said_by
        for block in edition.statement.blocks
        if block.said_by
        for sentence in block.sentences
    }
    by_start |= {speaker.start: speaker.name for speaker in edition.speakers}
    if not by_start:
        return None
    first, last = _span(edition, quote)
    within = edition.statement.body[first - 1 : last]
    names = {by_start.get(sentence.start) for sentence in within}
    if len(names) == 1:
        return names.pop()
    if missing := sorted(name for name in names if name and name not in quote.text):
        raise CampaignError(
            f'quotes in [[edition]] joins "{Joined(first, last)}", of which only a part is by '
            f"{missing[0]}: a quote has one name under it. Offer these sentences one by one, or "
            "join them with the one that names who speaks.",
        )
    return None


def _unnamed(edition: Edition, quote: Quote, why: str) -> CampaignError:
    first, last = _span(edition, quote)
    opens = quote.start in {b.sentences[0].start for b in edition.statement.blocks if b.sentences}
    with_it = Joined(first, last + 1) if why == SAID_AFTER else Joined(first - 1, last)
    alone = opens and why != SAID_AFTER
    joined = "" if alone else f', or join it with the sentence that does, such as "{with_it}"'
    return CampaignError(
        f"quotes in [[edition]] offers {quoted(quote.text, 'en')}, which {why}. Name who says it "
        f"in an [[edition.speaker]] with words and name{joined}. If these are the authors’ "
        "own words, give the authors as the name.",
    )


def _span(edition: Edition, quote: Quote) -> tuple[int, int]:
    """Return the places of a quote's first and last sentence."""
    found = sentences_of(edition.statement, quote)
    return (found.first, found.last) if isinstance(found, Joined) else (found, found)


def _marked(edition: Edition, quote: Quote) -> Quote:
    """Return a quote with its words that have a note for [sic]."""
    noted = (
        edition.statement.source[max(note.start, quote.start) : min(note.end, quote.end)].strip()
        for note in edition.notes
        if note.sic
    )
    return replace(quote, sic=tuple(dict.fromkeys(words for words in noted if words)))


def _chosen(edition: Edition) -> tuple[Quote, ...]:
    """Return what is offered, with its numbers, before anything is said of who says it."""
    if not edition.quotes:
        chosen = choose_quotes(edition.statement, held=edition.held) or _not_held(edition)
        return tuple(replace(quote, number=n) for n, quote in enumerate(chosen, start=1))
    named = (
        replace(
            joined_sentences(edition.statement, place.first, place.last)
            if isinstance(place, Joined)
            else joined_sentences(edition.statement, place, place),
            number=n,
        )
        for n, place in enumerate(edition.quotes, start=1)
        if place != RETIRED
    )
    return tuple(sorted(named, key=lambda quote: quote.start))


def sentences_of(statement: Statement, quote: Quote) -> Sentences:
    """Return which sentences of the body a quote is, as an organiser names them."""
    body = statement.body
    first = bisect_left(body, quote.start, key=lambda sentence: sentence.start) + 1
    last = bisect_left(body, quote.end, key=lambda sentence: sentence.end) + 1
    return first if first == last else Joined(first, last)


def _not_held(edition: Edition) -> tuple[Quote, ...]:
    """Return every sentence that may be offered: where none stands alone, people must choose."""
    named = {speaker.start for speaker in edition.speakers}
    free = tuple(
        quote
        for quote in every_sentence(edition.statement)
        if not any(start < quote.end and quote.start < end for start, end in edition.held)
        and (quote.start in named or not UNNAMED.intersection(quote.warnings))
    )
    if not free:
        raise EverySentenceHeld
    return free[:_OFFERED_UNCHOSEN]

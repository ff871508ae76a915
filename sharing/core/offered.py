"""What an edition offers: an edition in; its quotes, numbered as their addresses are, out."""

from bisect import bisect_left
from dataclasses import replace

from sharing.core.campaign import RETIRED, Edition, Joined, Sentences
from sharing.core.errors import EverySentenceHeld
from sharing.core.quotes import Quote, choose_quotes, every_sentence, joined_sentences
from sharing.core.statement import Statement

_OFFERED_UNCHOSEN = 10  # sentences, where none was chosen


def offered_quotes(edition: Edition) -> tuple[Quote, ...]:
    """Return what the organiser named, or else what was chosen, in the order of the statement.

    A quote's number, and so its address, is its place in the organiser's list, or else its place
    among the chosen. Raises EverySentenceHeld where nothing is named and every sentence is held.
    """
    if not edition.quotes:
        chosen = choose_quotes(edition.statement, held=edition.held) or _not_held(edition)
        return tuple(replace(quote, number=n) for n, quote in enumerate(chosen, start=1))
    sentences = every_sentence(edition.statement)
    named = (
        replace(
            joined_sentences(edition.statement, place.first, place.last)
            if isinstance(place, Joined)
            else sentences[place - 1],
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


def in_toml(sentences: Sentences) -> str:
    """Return them as they are written in a list of quotes.

    >>> in_toml(5), in_toml(Joined(5, 7))
    ('5', '"5-7"')
    """
    return f'"{sentences}"' if isinstance(sentences, Joined) else str(sentences)


def _not_held(edition: Edition) -> tuple[Quote, ...]:
    """Return every sentence without a note: where none stands well alone, people must choose."""
    free = tuple(
        quote
        for quote in every_sentence(edition.statement)
        if not any(start < quote.end and quote.start < end for start, end in edition.held)
    )
    if not free:
        raise EverySentenceHeld
    return free[:_OFFERED_UNCHOSEN]

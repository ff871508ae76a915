"""What stands with a quote: who says it under it, and [sic] beside it; never inside its words."""

import re

from sharing.core.campaign import Edition
from sharing.core.composing.phrases import Phrases, phrases_of
from sharing.core.names import listed
from sharing.core.quotation import quoted
from sharing.core.quotes import Quote

_SIC = Phrases._field_defaults["sic"]
_COMMA = re.compile("[,،，、]")
_WITHOUT_WORDS = "{speaker} / {authors}"  # where we have none in the language


def names_of(edition: Edition, said_by: str | None) -> tuple[str, str]:
    """Return who says it, with all the names and in short; of others, by whom they are quoted."""
    if said_by is None:
        return edition.authors
    ours = phrases_of(edition.statement.language)
    form = ours.quoted_by if ours else _WITHOUT_WORDS
    full, short = (
        form.format(speaker=said_by, authors=a) if a else said_by for a in edition.authors
    )
    return full, short


def credits_of(edition: Edition, said_by: str | None) -> tuple[str, str]:
    """Return who says it and when, with all the names and in short: old must not look new."""
    language = edition.statement.language
    full, short = names_of(edition, said_by)
    # Behind a comma a place would read as one more name; where nobody signed, a date would.
    if _COMMA.search(edition.dated) or not full:
        return _placed(full, edition.dated), _placed(short, edition.dated)
    return (
        listed((full, edition.dated), language=language),
        listed((short, edition.dated), language=language),
    )


def _placed(names: str, dated: str) -> str:
    return " ".join(filter(None, (names, f"({dated})" if dated else "")))


def beside(quote: Quote, language: str, *, straight: bool = False) -> str:
    """Return what stands after a quote's closing mark: `[sic]`, with the words if only some are so.

    Empty where nothing is so.
    """
    ours = phrases_of(language)
    sic = ours.sic if ours else _SIC
    words = (quoted(words, language, straight=straight) for words in quote.sic)
    is_all = quote.sic == (quote.text,)
    return f"[{sic}]" if is_all else " ".join(f"[{sic}: {which}]" for which in words)


def said(quote: Quote, language: str, *, straight: bool = False) -> str:
    """Return a quote in quotation marks, and what stands beside it."""
    words = quoted(quote.text, language, straight=straight)
    return " ".join(filter(None, (words, beside(quote, language, straight=straight))))

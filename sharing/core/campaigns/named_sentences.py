"""The sentences that campaign.toml names, by words or numbers, in; their places, checked, out."""

import re
from collections.abc import Sequence
from itertools import islice

from sharing.core.campaign import RETIRED, Joined, Sentences
from sharing.core.campaigns.campaign_tables import Table
from sharing.core.campaigns.sentence_names import LIKE_A_NUMBER, place_of, sentence_heads
from sharing.core.errors import CampaignError
from sharing.core.findings.places import AUTHORS, places
from sharing.core.statement import Statement

_JOINED = re.compile(r"\s*([0-9]{1,6})\s*[-–]\s*([0-9]{1,6})\s*")
_BEGINNING_CHARACTERS = 30
_ENDS = 2  # of what is joined: its first sentence and its last


def named_quotes(table: Table, statement: Statement) -> tuple[Sentences, ...]:
    """Return what an edition's `quotes` names.

    Raises CampaignError: for an entry of another kind, a sentence that is not there or is named
    twice, and for sentences that stand neither in one paragraph nor in one list with its stem.
    """
    heads = sentence_heads(statement)
    entries = tuple(_entry(entry, heads) for entry in table.one("quotes", list, []))
    taken = [number for entry in entries for number in _numbers(entry, statement)]
    for number in taken:
        if taken.count(number) > 1:
            raise CampaignError(
                f"quotes in [[edition]] names sentence {number} twice: keep one of them. A quote "
                "that was published leaves a 0 in its place.",
            )
    if entries and not taken:
        raise CampaignError("quotes in [[edition]] withdraws every quote: name one to offer.")
    return entries


def are_numbered(table: Table) -> bool:
    """Return whether `quotes` names a sentence by a number, which counts what stands before it."""
    entries = table.one("quotes", list, [])
    return any(entry != RETIRED and not _words(entry) for entry in entries)


def _words(entry: object) -> tuple[str, ...]:
    """Return the words of an entry that names one sentence by them, or the first and the last."""
    words = entry if isinstance(entry, list) and len(entry) == _ENDS else [entry]
    texts = [text for text in words if isinstance(text, str) and not LIKE_A_NUMBER.fullmatch(text)]
    return tuple(texts) if len(texts) == len(words) else ()


def _entry(entry: object, heads: Sequence[str]) -> Sentences:
    if isinstance(entry, int) and not isinstance(entry, bool):
        return entry
    if found := _JOINED.fullmatch(entry) if isinstance(entry, str) else None:
        return Joined(int(found[1]), int(found[2]))
    if numbers := [_number(words, heads) for words in _words(entry)]:
        return Joined(*numbers) if len(numbers) == _ENDS else numbers[0]
    raise CampaignError(
        "'quotes' in [[edition]] of campaign.toml must be a list, each entry the first words of a "
        "sentence, or its whole number; for sentences that are joined a list of two, with the "
        f'first words of the first and of the last, or a text such as "5-7"; not {entry!r}.',
    )


def _number(words: str, heads: Sequence[str]) -> int:
    """Return the number of the one sentence that begins with these words."""
    found = place_of(words, heads)
    if not found:
        raise CampaignError(
            f"quotes in [[edition]] names {words!r}, but no sentence of the statement begins so. "
            "Copy its first words as they stand; if its paragraph was not taken for the "
            "statement’s own, move that with an [[edition.block]].",
        )
    if len(found) > 1:
        raise CampaignError(
            f"quotes in [[edition]] names {words!r}, with which {len(found)} sentences begin: "
            f"{', '.join(map(str, found))}. Copy more of the words.",
        )
    return found[0]


def _numbers(entry: Sentences, statement: Statement) -> range:
    """Return the sentences of one entry, none for a quote that was withdrawn."""
    if entry == RETIRED:
        return range(0)
    first, last = entry if isinstance(entry, Joined) else (entry, entry)
    for number in (first, last):
        if not 1 <= number <= len(statement.body):
            raise CampaignError(
                f"quotes in [[edition]] names sentence {number}; "
                f"the statement has {len(statement.body)}, counted from 1.",
            )
    if isinstance(entry, Joined):
        _require_one_passage(entry, statement)
    return range(first, last + 1)


def _require_one_passage(entry: Joined, statement: Statement) -> None:
    """Refuse what is joined over the end of a paragraph, unless that ends with a colon before it.

    What a colon announces belongs to it: a list is read with the sentence above it, or with the
    heading that says it is asked, which comes with its first item.
    """
    if entry.first >= entry.last:
        raise CampaignError(
            f'quotes in [[edition]] says "{entry}": to join sentences, name the first and then a '
            "later one; a single one is named without quotation marks.",
        )
    first, *others = islice(places(statement), entry.first - 1, entry.last)
    paragraphs = _paragraphs(statement)
    for number, place in enumerate(others, start=entry.first + 1):
        apart = paragraphs[number - 1] - paragraphs[number - 2]
        is_announced = place.stem is not None and place.stem.start >= first.sentence.start
        is_announced = is_announced or (
            first.heading is not None and place.list_number == first.list_number
        )
        if apart and not (apart == 1 and is_announced):
            words = place.text
            shown = words[:_BEGINNING_CHARACTERS].rstrip()
            raise CampaignError(
                f'quotes in [[edition]] joins "{entry}", but sentence {number} (“{shown}…”) begins '
                "another paragraph. Join only sentences of one paragraph, or a sentence that "
                "ends with a colon and what it announces: the items of a list, from the first on.",
            )


def _paragraphs(statement: Statement) -> Sequence[int]:
    """Return for each sentence of the body in which block it stands."""
    return [
        place
        for place, block in enumerate(statement.blocks)
        if block.role in AUTHORS
        for _ in block.sentences
    ]

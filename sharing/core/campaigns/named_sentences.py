"""The sentences that campaign.toml names, 5 or "5-7", in; their places, each checked, out."""

import re
from collections.abc import Sequence
from itertools import islice

from sharing.core.campaign import RETIRED, Joined, Sentences
from sharing.core.campaigns.campaign_tables import Table
from sharing.core.errors import CampaignError
from sharing.core.findings.places import AUTHORS, places
from sharing.core.statement import Statement

_JOINED = re.compile(r"\s*([0-9]{1,6})\s*[-–]\s*([0-9]{1,6})\s*")
_BEGINNING_CHARACTERS = 30


def named_quotes(table: Table, statement: Statement) -> tuple[Sentences, ...]:
    """Return what an edition's `quotes` names.

    Raises CampaignError: for an entry of another kind, a sentence that is not there or is named
    twice, and for sentences that stand neither in one paragraph nor in one list with its stem.
    """
    entries = tuple(_entry(entry) for entry in table.one("quotes", list, []))
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


def _entry(entry: object) -> Sentences:
    if isinstance(entry, int) and not isinstance(entry, bool):
        return entry
    found = _JOINED.fullmatch(entry) if isinstance(entry, str) else None
    if found is None:
        raise CampaignError(
            "'quotes' in [[edition]] of campaign.toml must be a list, each entry a whole number, "
            f'or a text such as "5-7" for sentences that are joined, not {entry!r}.',
        )
    return Joined(int(found[1]), int(found[2]))


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

    What a colon announces belongs to it: a list is read with the sentence above it.
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

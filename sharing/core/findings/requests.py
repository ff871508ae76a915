"""Requests: a statement in, what it asks of its reader and of those it addresses out, verbatim."""

from sharing.core.cues.table import cues_for
from sharing.core.findings.asks import Ask, calls_reader, is_ask, reader_clauses
from sharing.core.findings.lists import demand_lists
from sharing.core.findings.owners import is_others, is_quoted_block
from sharing.core.findings.places import Place, places
from sharing.core.statement import Statement


def asks_to_reader(statement: Statement) -> tuple[Ask, ...]:
    """Return what the reader is asked to do: by those who pass it on, then by the authors."""
    cues = cues_for(statement.language)
    clauses = [ask for sentence in statement.lead_in for ask in reader_clauses(sentence, cues)]
    calls = (p for p in places(statement) if calls_reader(p.text, p.language) and _is_own(p))
    return (*clauses, *map(_ask, calls))


def asks_to_addressee(statement: Statement) -> tuple[Ask, ...]:
    """Return what the authors ask of others than the reader: sentences, and lists as a whole."""
    lists = list(demand_lists(statement))
    listed = {member.number for whole in lists for member in whole.members}
    alone = (
        place
        for place in places(statement)
        if place.number not in listed
        and is_ask(place.text, place.cues)
        and not calls_reader(place.text, place.language)
        and _is_own(place)
    )
    return tuple(map(_ask, sorted((*alone, *lists), key=lambda place: place.sentence.start)))


def _is_own(place: Place) -> bool:
    """Return whether the authors say it themselves."""
    return not (is_quoted_block(place) or is_others(place))


def _ask(place: Place) -> Ask:
    sentence = place.sentence
    return Ask(text=sentence.text, start=sentence.start, end=sentence.end)

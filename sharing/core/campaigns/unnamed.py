"""How many signed who are not named: a statement in; their number, or None if not known, out."""

from collections.abc import Iterator

from sharing.core.cues.nobody import COUNT_OF_NAMES
from sharing.core.cues.unnamed import NOT_ALL, UNNAMED
from sharing.core.findings.quantities import quantity
from sharing.core.grammar.naming import others_behind
from sharing.core.roles import Role
from sharing.core.statement import Statement

AMONG_NAMES = frozenset({Role.LEFT_ASIDE, Role.HEADING, Role.DATE_LINE, Role.SALUTATION})


def unnamed_in(statement: Statement) -> int | None:
    """Return how many signed besides those named; None if they are some, nobody can tell how many.

    "And 30 others" adds 30. "312 signatures" may count what it stands under, or more than that.
    """
    named = len(statement.signatories)
    unnamed = 0
    for more, together in _counts(statement):
        if together is not None and together >= named:
            unnamed = max(unnamed, together - named)
        elif more is not None and together is None:
            unnamed += more
        else:
            return None
    return unnamed


def _counts(statement: Statement) -> Iterator[tuple[int | None, int | None]]:
    """Yield what is counted among the names: how many more, or how many together."""
    are_among, above, language = False, "", statement.language
    for block in statement.blocks:
        text = statement.source[slice(*block.words)]
        if block.role is Role.SIGNATORY:
            if not are_among and NOT_ALL.search(above):  # "Signed by many, among them:"
                yield None, None
            are_among = True
            if found := UNNAMED.match(text) or others_behind(text):
                yield _value(found["more"], language), _value(found["all"], language)
        elif block.role not in AMONG_NAMES:
            are_among = False
        elif are_among and block.role is Role.LEFT_ASIDE and NOT_ALL.fullmatch(text):  # "…"
            yield None, None
        elif are_among and COUNT_OF_NAMES.match(text):
            known = _value(text, language)
            if known is None or known > len(statement.signatories):
                yield None, None
        above = text if block.role is Role.SALUTATION else ""


def _value(number: str | None, language: str) -> int | None:
    """Return the value of a number in digits or words, or None."""
    found = quantity(f"{number} names", language) if number else None
    return int(found.value) if found and found.least is None else None

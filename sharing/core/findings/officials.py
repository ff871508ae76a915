"""Officials: a text in, where somebody is named with an office, before or behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

from sharing.core.cues.cue import NEVER
from sharing.core.cues.offices import (
    BEFORE,
    BEHIND,
    DEPUTY,
    FORMER,
    NAMED,
    NO_PERSON,
    OFFICES,
    PRIVATE,
)

FIELD = 25  # characters behind, in which stands what an office is of
REACH = 90  # characters before an office in which its holder may stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """A range of a text that names an office with its holder."""

    start: int
    end: int
    name: str


def officials_in(text: str, tag: str) -> Iterator[Official]:
    """Yield who is named with an office in a text of a base language."""
    for match in NAMED.get(tag, NEVER).finditer(text):
        start = _whole_start(text, match.start())
        yield Official(start=start, end=match.end(), name=match["name"])
    for office in OFFICES.get(tag, NEVER).finditer(text):
        office_start = _whole_start(text, office.start())
        first = max(0, office_start - REACH)
        if FORMER.search(text, first, office_start):
            continue
        behind = BEHIND.match(text, office.end())
        before = None if behind else BEFORE.search(text, first, office_start)
        found = behind or before
        if found is None or NO_PERSON.search(found["name"]):
            continue
        start, end = found.start() if before else office_start, max(found.end(), office.end())
        if not PRIVATE.search(text, start, end + FIELD):
            yield Official(start=start, end=end, name=found["name"])


def _whole_start(text: str, start: int) -> int:
    """Return where an office begins that another word makes the deputy's."""
    found = DEPUTY.search(text, max(0, start - FIELD), start)
    return found.start() if found else start

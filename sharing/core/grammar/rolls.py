"""Rolls of names: lines and the verdicts so far in; many names that nothing announces, marked.

Some of hundreds of names say "we", such as "We Plant Trees e.V.", and would be taken for demands.
"""

from collections.abc import Iterator, Sequence

import regex

from sharing.core.formats.pieces import Kind
from sharing.core.grammar.commenting import HANDLE, REMARK, name_led
from sharing.core.grammar.lines import (
    CONTACT,
    LONGEST_NAME_WORDS,
    SENTENCE_END,
    Line,
    Verdict,
    Verdicts,
    count_words,
    is_tail_heading,
    is_titled,
)
from sharing.core.grammar.naming import counts_others, names_nobody, says_something
from sharing.core.names import without_address
from sharing.core.roles import Role

Range = tuple[int, int]

ROLLED = Verdict(
    role=Role.SIGNATORY, why="one of a long run of lines that look like names", is_guess=True
)
LISTED = Verdict(role=Role.SIGNATORY, why="a list of names that ends the text", is_guess=True)
OTHERS = Verdict(role=Role.SIGNATORY, why="how many more have signed than are named")
FEWEST_LISTED = 2
FEWEST_ROLLED = 5  # lines; fewer may be a verse, or demands without marks
FEWEST_BARE = 20  # names without an office, a place or a handle, with more text below them
# What stands behind a name that no sentence has there: a handle, a bracket, an office in capitals.
BEHIND = regex.compile(r"\s*(?:[(（\[|]|[,،，、–—-]\s*[\p{Lu}\"“„«「])")
CLOSING = frozenset('"”“»«」')
MARKS = regex.compile('["“„«「]')
DIGIT = regex.compile(r"\p{Nd}")
DOCTOR = regex.compile(r"(?:Dr|Prof|Rev|Mr|Mrs|Ms|Sr|Sra|Mme|M|Hr|Fr)\.\s")


def settle_rolls(lines: Sequence[Line], verdicts: Verdicts, *, first_said: int) -> None:
    """Mark long runs of lines that look like names, below where the text begins to speak."""
    said = (i for i in reversed(range(len(lines))) if verdicts[i] is None and lines[i].is_prose)
    last_said = next(said, 0)
    for start, end in _runs(lines, verdicts, first_said):
        kept = {i for i in range(start, end) if _is_named(lines[i])}
        if not _is_roll([lines[i] for i in kept], ends=end > last_said):
            continue
        for index in range(start, end):
            if index in kept:
                verdicts[index] = ROLLED
            elif not names_nobody(lines[index]) and not counts_others(lines[index]):
                verdicts[index] = ROLLED if lines[index].is_short else REMARK


def settle_listed_names(lines: Sequence[Line], verdicts: Verdicts, *, first_said: int) -> None:
    """Mark the names of a list that ends the text, and the short line above it that sums them up.

    It must count others, or show somebody's handle: a list of names may be of those who are missed.
    """
    last = max((i for i, verdict in enumerate(verdicts) if verdict is None), default=0)
    while last + 1 < len(lines) and _is_open_item(lines, verdicts, last + 1):
        last += 1
    first = last + 1
    while first > first_said + 1 and _is_open_item(lines, verdicts, first - 1):
        first -= 1
    items, above = lines[first : last + 1], lines[first - 1]
    named = [line for line in items if not counts_others(line)]
    signs = len(named) < len(items) or any(HANDLE.search(line.text) for line in named)
    if not signs or len(named) < FEWEST_LISTED or not all(map(_is_listed, named)):
        return
    if not above.is_short or says_something(above.text, above.furniture):
        return
    for index in range(first, last + 1):
        verdicts[index] = OTHERS if counts_others(lines[index]) else LISTED
    if verdicts[first - 1] is None:
        verdicts[first - 1] = LISTED


def _is_listed(line: Line) -> bool:
    return _is_sure(line) or (_is_named(line) and is_titled(line.text))


def _is_open_item(lines: Sequence[Line], verdicts: Verdicts, index: int) -> bool:
    return lines[index].kind is Kind.ITEM and verdicts[index] in {None, CONTACT}


def _runs(lines: Sequence[Line], verdicts: Verdicts, first: int) -> Iterator[Range]:
    """Yield the runs of names; one line that is none does not end a run."""
    start = first
    for index in range(first, len(lines) + 1):
        if index < len(lines) and _may_stand(lines, verdicts, index, begun=index > start + 1):
            continue
        if index - start >= FEWEST_ROLLED:
            yield start, index
        start = index + 1


def _may_stand(lines: Sequence[Line], verdicts: Verdicts, index: int, *, begun: bool) -> bool:
    """Return whether a line can be in a run; only in one that has begun, what names nobody can."""
    line, verdict = lines[index], verdicts[index]
    is_open = verdict is None or verdict is CONTACT
    if not is_open or line.kind is not Kind.PARAGRAPH:
        return False
    if _is_named(line):
        return not is_tail_heading(line)
    if not begun or verdict is not None or line.words > LONGEST_NAME_WORDS:
        return False
    if names_nobody(line) or counts_others(line):
        return True
    around = [*lines[index - 1 : index], *lines[index + 1 : index + 2]]
    return len(around) > 1 and all(map(_is_sure, around))


def _is_named(line: Line) -> bool:
    """Return whether a line could be a name: in capitals, or led by one that has them."""
    is_sentence = line.is_prose and SENTENCE_END.search(line.text[-8:]) is not None
    if line.words > 2 * LONGEST_NAME_WORDS or (is_sentence and line.text[-1] not in CLOSING):
        return False
    is_bare = line.is_short and is_titled(line.text) and not DIGIT.search(line.text)
    return (is_bare or _leads(line) or _is_sure(line)) and not names_nobody(line)


def _leads(line: Line) -> bool:
    name = line.text[: name_led(line.text, line.furniture)]
    fewest = 1 if name.lower() == name.upper() else 2
    return line.is_short and count_words(name) >= fewest and not DIGIT.search(name)


def _is_sure(line: Line) -> bool:
    """Return whether a line is led by a name as no sentence is."""
    text = line.text
    handle = HANDLE.search(text)
    if handle and without_address(text[: handle.end()]):
        return count_words(text[: handle.start()]) <= LONGEST_NAME_WORDS
    name = text[: name_led(text, line.furniture)]
    is_dated = DIGIT.search(MARKS.split(text, maxsplit=1)[0])  # "Town Hall, Monday at 5"
    if count_words(name) < 2 or name.lower() == name.upper() or is_dated:  # noqa: PLR2004
        return DOCTOR.match(text) is not None and line.is_short
    return BEHIND.match(text, len(name)) is not None


def _is_roll(names: Sequence[Line], *, ends: bool) -> bool:
    """Return whether lines that could be names are a roll of them, not verses or demands."""
    if len(names) < FEWEST_ROLLED:
        return False
    sure = sum(map(_is_sure, names))
    return 2 * sure >= len(names) or (ends and 4 * sure >= len(names)) or len(names) >= FEWEST_BARE

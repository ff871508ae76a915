"""To whom a statement is addressed: lines above the text and verdicts in; marked among them."""

from collections.abc import Sequence

from sharing.core.formats.pieces import Kind
from sharing.core.grammar.lines import LONGEST_CONTACT_WORDS, SENTENCE_END, Line, Verdict, Verdicts
from sharing.core.roles import Role

_WHY = "it says to whom the text is addressed"


def settle_addressees(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark lines above the text that begin as an address does, where that is no title.

    It is none beside a form of address or a second such line, or where another could be the title.
    """
    above = _above_text(lines, verdicts)
    found = [index for index in above if _may_address(lines[index])]
    titles = [index for index in above if lines[index].is_short and index not in found]
    for index in found:
        beside = (index - 1, index + 1)
        if titles or any(near in found or _is_salutation(verdicts, near) for near in beside):
            verdicts[index] = Verdict(role=Role.SALUTATION, why=_WHY, is_guess=True)


def _above_text(lines: Sequence[Line], verdicts: Verdicts) -> list[int]:
    """Return the lines of which nothing is known, down to the first that says something."""
    above: list[int] = []
    for index, line in enumerate(lines):
        verdict = verdicts[index]
        if verdict is None and (line.is_prose and not _may_address(line)):
            return above
        if verdict is None or verdict.role is Role.HEADING:
            above.append(index)
    return []


def _may_address(line: Line) -> bool:
    is_open = line.kind is Kind.PARAGRAPH and not SENTENCE_END.search(line.text[-4:])
    return is_open and line.words <= LONGEST_CONTACT_WORDS and line.has(lambda row: row.addressee)


def _is_salutation(verdicts: Verdicts, index: int) -> bool:
    verdict = verdicts[index] if 0 <= index < len(verdicts) else None
    return verdict is not None and verdict.role is Role.SALUTATION

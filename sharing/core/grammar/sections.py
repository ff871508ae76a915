"""Parts of a newsletter that are not the statement: lines and verdicts in; set aside among them."""

from collections.abc import Sequence

from sharing.core.formats.pieces import Kind
from sharing.core.grammar.lines import DAY, Line, Verdict, Verdicts, is_sign_off
from sharing.core.roles import Role

FEWEST_WITH_MASTHEAD = 4  # blocks: the newsletter's name and number, a title, a text
LONGEST_SECTION_WORDS = 10  # of the heading above a quiz, small ads or dates


def settle_sections(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Set aside the quiz and the small ads of a newsletter, each up to the next heading.

    Below the words above signatures nothing of the statement follows them.
    """
    _settle_masthead(lines, verdicts)
    is_aside = signed = False
    for index, line in enumerate(lines):
        found = verdicts[index]
        signed = signed or is_sign_off(line)
        is_mark = line.words <= LONGEST_SECTION_WORDS and line.has(lambda row: row.section)
        is_open = found is None or found.role is Role.HEADING
        if is_mark and is_open and line.kind is not Kind.ITEM:
            is_aside = True
        elif (found is not None and found.role is not Role.LEFT_ASIDE) or _opens(
            lines, verdicts, index
        ):
            is_aside = is_aside and signed and found is None
        if is_aside and is_open:
            why = "a part of a newsletter that is not the statement"
            verdicts[index] = Verdict(role=Role.LEFT_ASIDE, why=why, is_guess=True)


def _settle_masthead(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Set aside the name of a newsletter: a short first line above its number, with a title below.

    Without a short line of its own above the text, the statement's title may be the first line.
    """
    if len(lines) < FEWEST_WITH_MASTHEAD or verdicts[0] is not None or not lines[0].is_short:
        return
    below = next((i for i in range(1, len(lines)) if verdicts[i] is None), 0)
    is_number = lines[1].has(lambda row: row.boilerplate) and DAY.search(lines[1].text)
    if is_number and below and lines[below].is_short:
        verdicts[0] = Verdict(role=Role.LEFT_ASIDE, why="the name of a newsletter", is_guess=True)


def _opens(lines: Sequence[Line], verdicts: Verdicts, index: int) -> bool:
    """Return whether a short line has a paragraph, an address or a date below it."""
    line, below = lines[index], index + 1
    if below == len(lines) or not line.is_short or line.kind is not Kind.PARAGRAPH:
        return False
    found = verdicts[below]
    is_framed = found is not None and found.role in {Role.SALUTATION, Role.DATE_LINE}
    return is_framed or lines[below].is_prose

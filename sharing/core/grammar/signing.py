"""Who signed: lines and the verdicts so far in; the names, announced or not, marked among them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from sharing.core.formats.pieces import Kind, Manuscript
from sharing.core.grammar.commenting import SIGNED, comments_among, name_led
from sharing.core.grammar.dating import is_named_for_day
from sharing.core.grammar.lines import (
    CONTACT,
    HEADING,
    LONGEST_DATE_WORDS,
    SIGN_OFF,
    Line,
    Verdict,
    Verdicts,
    is_sign_off,
    is_tail_heading,
    is_titled,
    verdict_alone,
)
from sharing.core.grammar.naming import (
    announced_names,
    counts_others,
    is_by_line,
    is_column_head,
    is_name,
    is_row,
    is_titled_list,
    names_nobody,
)
from sharing.core.grammar.rolls import OTHERS, settle_listed_names, settle_rolls
from sharing.core.names import without_address
from sharing.core.roles import Role

COLONS = frozenset(":：")
COMMAS = frozenset(",،，")
DASHES = frozenset("—–―")
CLOSING = Verdict(
    role=Role.SALUTATION, why="a line with a comma above the names that end the text", is_guess=True
)
NOBODY = Verdict(role=Role.LEFT_ASIDE, why="an address, a number, a date or a button among names")
MAIL_MARK = "--"
MAY_SIGN = (None, SIGN_OFF, CONTACT)  # verdicts that a name's own line may get by itself
LONGEST_SMALL_PRINT_WORDS = 30
MOST_SMALL_PRINT = 3  # paragraphs below the names that a page adds
FEWEST_NAMES = 2  # without a word above them, one short line alone is not a signature


def settle_signed(manuscript: Manuscript, lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark the names that follow "Signed by", on its own line or below, with comments or not."""
    _set_mail_aside(lines, verdicts)
    _open_named_for_days(lines, verdicts)
    after_sign_off = False
    comment_on = _comments(manuscript, lines)
    for index, line in enumerate(lines[: _first_said(lines, verdicts)]):
        if verdicts[index] is SIGN_OFF and line.text[-1] not in COLONS:
            verdicts[index] = HEADING if line.kind is Kind.HEADING else None
    for index, line in enumerate(lines):
        verdict = verdicts[index]
        if is_tail_heading(line):
            after_sign_off = False
        elif verdict in MAY_SIGN and announced_names(line):
            verdicts[index] = Verdict(role=Role.SIGNATORY, why="names and what announces them")
            after_sign_off = True
        elif verdict is None and is_column_head(line):
            verdicts[index] = Verdict(role=Role.LEFT_ASIDE, why="the head of a table of names")
            after_sign_off = True
        elif verdict is not None and is_sign_off(line):
            after_sign_off = True
        elif after_sign_off and (found := _below(line, verdict, comment_on(index))):
            verdicts[index] = found
        elif line.is_prose if verdict is None else _ends_names(lines, verdicts, index):
            after_sign_off = False


def _open_named_for_days(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Take back that a line below the first sentence is a date, if it names somebody."""
    for index in range(_first_said(lines, verdicts) + 1, len(lines)):
        verdict = verdicts[index]
        is_date = verdict is not None and verdict.role is Role.DATE_LINE
        if is_date and is_named_for_day(lines[index].text):
            verdicts[index] = None


def _set_mail_aside(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Set aside what a mail's sender writes below "--", where others have signed above."""
    mark = max((i for i, line in enumerate(lines) if line.text == MAIL_MARK), default=0)
    if not any(line.signs_off for line in lines[:mark]):
        return
    for index in range(mark, len(lines)):
        if verdicts[index] is None and not lines[index].is_prose:
            why = "below the mark above a mail's sender"
            verdicts[index] = Verdict(role=Role.LEFT_ASIDE, why=why, is_guess=True)


def _comments(manuscript: Manuscript, lines: Sequence[Line]) -> Callable[[int], Verdict | None]:
    """Return what tells of each line that it is a comment; nothing above the first asked for."""
    found: list[dict[int, Verdict]] = []

    def comment_on(index: int) -> Verdict | None:
        if not found:
            found.append(comments_among(manuscript, lines, index))
        return found[0].get(index)

    return comment_on


def _first_said(lines: Sequence[Line], verdicts: Verdicts) -> int:
    """Return where the text begins to speak: "In solidarity with ..." above it is a title."""
    said = (i for i, line in enumerate(lines) if verdicts[i] is None and line.is_prose)
    return next(said, 0)


def _ends_names(lines: Sequence[Line], verdicts: Verdicts, index: int) -> bool:
    """Return whether a heading opens something else than a group of names: "Africa"."""
    verdict, following = verdicts[index], index + 1
    if verdict is None or verdict.role is not Role.HEADING:
        return False
    return following == len(lines) or verdicts[following] is not None or lines[following].is_prose


def _below(line: Line, verdict: Verdict | None, comment: Verdict | None) -> Verdict | None:
    """Return what a line below "Signed by" is if it is a name, perhaps with a comment."""
    if verdict in MAY_SIGN and (nobody := _nobody(line)):
        return nobody
    if verdict is not None and verdict.role is Role.LEFT_ASIDE:
        is_foreign = verdict.language is not None and comment is SIGNED
        return SIGNED if is_foreign or _signs_with_address(line, comment) else None
    if verdict in MAY_SIGN and is_name(line):
        return SIGNED
    return comment if verdict is None else None


def _nobody(line: Line) -> Verdict | None:
    """Return what a line among names is that names nobody."""
    if counts_others(line):
        return OTHERS
    return NOBODY if names_nobody(line) else None


def _signs_with_address(line: Line, comment: Verdict | None) -> bool:
    """Return whether a line is a name with a mail or web address, and an office perhaps.

    What the address alone says, such as "newsletter", says nothing of who signs with it.
    """
    named = without_address(line.text)
    if named == line.text or COLONS & set(named):  # "Press: …" says what the address is for
        return False
    bare = replace(line, text=named)
    is_page = verdict_alone(bare) or is_tail_heading(bare) or bare.has(lambda row: row.appeal)
    is_led = name_led(f"{named},", line.furniture) > 0
    return is_led and not is_page and (bare.is_short or comment is SIGNED)


def settle_unsigned_names(
    manuscript: Manuscript, lines: Sequence[Line], verdicts: Verdicts
) -> None:
    """Mark a run of names that ends the text, or a long one, though nothing announces them."""
    first_said = _first_said(lines, verdicts)
    settle_rolls(lines, verdicts, first_said=first_said)
    settle_listed_names(lines, verdicts, first_said=first_said)
    open_blocks = [i for i, verdict in enumerate(verdicts) if verdict is None]
    below = _small_print(lines, open_blocks)
    named = open_blocks[: len(open_blocks) - below]
    for index in _last_short(lines, named):
        verdicts[index] = _nobody(lines[index])
    named = [i for i in named if verdicts[i] is None]
    if closing := _closing(lines, named, above=_first_said(lines, verdicts)):
        verdicts[closing] = CLOSING
        for index in (i for i in named if i > closing):
            verdicts[index] = Verdict(
                role=Role.SIGNATORY, why="below a closing line", is_guess=True
            )
        return
    run: list[int] = []
    for index in reversed(named):
        line = lines[index]
        is_name = line.is_short or is_titled_list(line)
        is_own = line.kind is Kind.PARAGRAPH or _is_dashed(manuscript, lines, index)
        if not is_name or not is_own or is_row(line) or (below and not is_titled(line.text)):
            break
        run.append(index)
    has_body = any(lines[i].is_prose for i in open_blocks)
    if has_body and len(run) >= FEWEST_NAMES:
        for index in run:
            verdicts[index] = Verdict(
                role=Role.SIGNATORY, why="one of a run of short lines that ends the statement"
            )
    elif has_body and run and not below:
        why = "a short line that ends the statement"
        verdicts[run[0]] = Verdict(role=Role.SIGNATORY, why=why, is_guess=True)


def _last_short(lines: Sequence[Line], open_blocks: Sequence[int]) -> Iterator[int]:
    """Yield the short lines that end the text, the last one first."""
    return takewhile(lambda i: lines[i].is_short, reversed(open_blocks))


def _small_print(lines: Sequence[Line], open_blocks: Sequence[int]) -> int:
    """Return how many blocks at the end speak for nobody: where the site is, what was added."""
    count = 0
    for index in reversed(open_blocks):
        line = lines[index]
        speaks = line.has(lambda row: row.first_person) or line.has(lambda row: row.asks)
        is_little = line.is_prose and line.words <= LONGEST_SMALL_PRINT_WORDS
        is_name = is_titled(line.text)
        if not is_little or is_name or speaks or line.kind is not Kind.PARAGRAPH:
            break
        count += 1
    return count if count <= MOST_SMALL_PRINT else 0


def _closing(lines: Sequence[Line], open_blocks: Sequence[int], *, above: int) -> int:
    """Return where "With our hands still dirty," stands, if nothing but names follows; else 0."""
    ends = next((i for i in reversed(open_blocks) if not lines[i].is_short), 0)
    line = lines[ends]
    is_line = line.kind is Kind.PARAGRAPH and line.words <= LONGEST_DATE_WORDS
    is_closing = is_line and line.text[-1] in COMMAS and above < ends < open_blocks[-1]
    rows = any(is_row(lines[i]) for i in open_blocks if i > ends)
    asks = line.has(lambda row: row.asks)  # "We ask you," is above a list
    return ends if is_closing and not rows and not asks else 0


def _is_dashed(manuscript: Manuscript, lines: Sequence[Line], index: int) -> bool:
    """Return whether a line with a dash before it is a signature, not the item of a list."""
    begins = manuscript[(at := manuscript.pieces[index].begins) : at + 9].lstrip()
    return begins[:1] in DASHES and index > 0 and lines[index - 1].kind is not Kind.ITEM


def settle_by_line(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark "By River Friends" below the title; where others sign, it is the page's."""
    first_said = _first_said(lines, verdicts)
    signed = any(v is not None and v.role is Role.SIGNATORY for v in verdicts)
    titled = False
    for index, line in enumerate(lines[:first_said]):
        if verdicts[index] is None and titled and is_by_line(line):
            role = Role.LEFT_ASIDE if signed else Role.SIGNATORY
            verdicts[index] = Verdict(role=role, why="it says by whom the text is", is_guess=True)
        titled = titled or line.is_short

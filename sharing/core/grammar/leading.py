"""What those say who pass a statement on: lines and the verdicts so far in; marked among them."""

from collections.abc import Sequence
from itertools import takewhile

from sharing.core.formats.pieces import Kind, Manuscript
from sharing.core.grammar.lines import LONGEST_NAME_WORDS, Line, Verdict, Verdicts
from sharing.core.grammar.pairing import enclosing_marks
from sharing.core.grammar.quoted import MAJORITY
from sharing.core.roles import Role

LEAD_IN_BLOCKS = 3  # a lead-in that only its words give away stands in the first blocks


def settle_lead_in(manuscript: Manuscript, lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark what those say who pass the statement on."""
    first = _first_quoted(lines)
    why, is_guess = "it stands before a block quotation that holds the rest", False
    if not first:
        first = _first_in_marks(manuscript, lines, verdicts)
        why = "the rest opens with a quotation mark that nothing before the end closes"
    if not first:
        first = _after_announcement(lines, verdicts)
        why, is_guess = "its words announce a statement", True
    if not first:
        first = _above_title(lines, verdicts)
        why = "it stands above the title, in another voice"
    for index in range(first):
        if verdicts[index] is None and lines[index].is_prose:
            verdicts[index] = Verdict(role=Role.LEAD_IN, why=why, is_guess=is_guess)


def _first_quoted(lines: Sequence[Line]) -> int:
    """Return where the block quotation begins that holds most of the text, else 0."""
    first = next((i for i, line in enumerate(lines) if line.is_quoted), 0)
    inside = sum(line.words for line in lines if line.is_quoted)
    words = sum(line.words for line in lines if line.kind is not Kind.MACHINERY)
    return first if inside > MAJORITY * words else 0


def _first_in_marks(manuscript: Manuscript, lines: Sequence[Line], verdicts: Verdicts) -> int:
    """Return where the quotation begins that holds the rest of the text, else 0.

    Names below the text count for nothing: the mark may close above them or below.
    """
    spans = [
        (piece.start, piece.end)
        for piece, line, verdict in zip(manuscript.pieces, lines, verdicts, strict=True)
        if verdict is None and (line.is_prose or line.kind is Kind.ITEM)
    ]
    length = spans[-1][1] - spans[0][0] if spans else 0
    for index, (start, end) in enumerate(spans[: LEAD_IN_BLOCKS + 1]):
        rest = end - start if index + 1 == len(spans) else spans[-1][1] - start
        if rest > MAJORITY * length and enclosing_marks(manuscript, spans[index:]):
            return next(i for i, p in enumerate(manuscript.pieces) if p.start == start)
    return 0


def _after_announcement(lines: Sequence[Line], verdicts: Verdicts) -> int:
    """Return the block after the last early one that announces a statement, else 0."""
    open_blocks = [i for i, verdict in enumerate(verdicts) if verdict is None]
    last = max((i for i in open_blocks if lines[i].is_prose), default=0)
    for index in reversed(open_blocks[:LEAD_IN_BLOCKS]):
        if index < last and lines[index].has(lambda row: row.lead_in):
            return index + 1
    return 0


def _above_title(lines: Sequence[Line], verdicts: Verdicts) -> int:
    """Return where the title stands below what somebody says who passes the text on, else 0.

    It is a short line, the first of its kind. An address or a date below it tells it by itself;
    else the words above have to say that they hand something on.
    """
    open_blocks = [i for i, verdict in enumerate(verdicts) if verdict is None]
    above = list(takewhile(lambda i: lines[i].is_prose, open_blocks))
    title = next(iter(open_blocks[len(above) :]), 0)
    is_title = title and lines[title].is_short and lines[title].kind is Kind.PARAGRAPH
    titled = any(v is not None and v.role is Role.HEADING for v in verdicts[:title])
    if not is_title or titled or not above or len(above) > LEAD_IN_BLOCKS:
        return 0
    below = [i for i in open_blocks if i > title and lines[i].is_prose]
    words = sum(lines[i].words for i in above)
    if not below or words > MAJORITY * (words + sum(lines[i].words for i in below)):
        return 0
    under = verdicts[title + 1]
    is_framed = under is not None and under.role in {Role.SALUTATION, Role.DATE_LINE}
    is_framed = is_framed and words > LONGEST_NAME_WORDS  # else it is a title itself
    hands_on = any(lines[i].has(lambda row: row.hands_on) for i in above)
    return title if is_framed or hands_on else 0

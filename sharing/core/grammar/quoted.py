"""Quotations that are blocks of their own: lines in, who says each of them out."""

from collections.abc import Iterator, Sequence

import regex

from sharing.core.formats.pieces import Kind, Manuscript, Piece
from sharing.core.grammar.lines import LONGEST_NAME_WORDS, Line, Verdict
from sharing.core.grammar.naming import as_named
from sharing.core.grammar.pairing import pair_marks
from sharing.core.roles import Role

MAJORITY = 0.5  # of the words: a quotation of more than half is the statement
MINORITY = 0.33  # one of more that nobody is named for may still be the statement
DASHED = regex.compile(
    r"[\s>]*(?:[—–―‒]{1,2}|~|--?)\s*(?=[*_\[]{0,3}[^\s\p{Ll}\p{P}]).+", regex.DOTALL
)
CLOSED = regex.compile(r"[.!?…。！？।][\"”“»」』’']?\s*\Z|[\"”“»」』]\s*\Z")
COLON = regex.compile(r"[:：]\Z")
OPENERS = frozenset('"“„«»”「『')
LONGEST_TAIL = 160  # characters that may hold a name
EDGES = " \t\r\n>—–―‒~-_*,:："

# Where words close and a dash brings in a name: “We stay.” — River Weavers
TAIL = regex.compile(
    r"(?<=[.!?…。！？।\"”“»」』’'])[ \t]*(?:[—–―‒]{1,2}|\r?\n[\s>]*(?:[—–―‒]{1,2}|~|--?))[ \t]*"
    r"(?=[*_\[]{0,3}[^\s\p{Ll}\p{P}])[^\n!?。！？]{2,100}\Z"
)


def quoted_verdicts(manuscript: Manuscript, lines: Sequence[Line]) -> Iterator[tuple[int, Verdict]]:
    """Yield the blocks of quotations with their verdicts, and the lines that name who says them.

    The line below a quotation that is most of the text names who signs it.
    """
    total = sum(line.words for line in lines if line.kind is not Kind.MACHINERY)
    for first, end in _runs(manuscript, lines):
        words = sum(line.words for line in lines[first:end])
        named = end < len(lines) and _is_naming(manuscript, lines, end)
        if words > MAJORITY * total:
            if named:
                yield end, Verdict(role=Role.SIGNATORY, why="it says whose the quotation above is")
        elif named:
            name = as_named(lines[end].text.strip(EDGES))
            for index in range(first, end):
                yield index, _others(name)
            why = "it says whose the quotation above is"
            yield end, Verdict(role=Role.BODY, why=why, said_by=name)
        elif lines[first].is_quoted and words <= MINORITY * total:
            who = _announced(lines[first - 1]) if first else ""
            if who is not None:
                for index in range(first, end):
                    yield index, _others(who)


def naming_tail(source: str, piece: Piece) -> tuple[int, int] | None:
    """Return where a piece's words end and the dash begins that brings in who says them."""
    begins = max(piece.start, piece.end - LONGEST_TAIL)
    if found := TAIL.search(source[begins : piece.end]):
        return begins + found.start(), piece.end - len(found[0].lstrip(" \t\r\n>"))
    return None


def _others(who: str) -> Verdict:
    """Return the verdict on somebody else's words; a guess where nobody is named."""
    return Verdict(role=Role.BODY, why="a block quotation", is_guess=not who, said_by=who)


def _runs(manuscript: Manuscript, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield where quotations begin and where the line after each stands."""
    first: int | None = None
    for index, line in enumerate(lines):
        is_naming = first is not None and _is_naming(manuscript, lines, index)
        goes_on = line.is_quoted and not is_naming
        if first is not None and not goes_on:
            yield first, index
            first = None
        if goes_on and first is None:
            first = index
        elif not line.is_quoted and not is_naming and _is_in_marks(line):
            first = None
            if index + 1 < len(lines) and _is_naming(manuscript, lines, index + 1):
                yield index, index + 1
    if first is not None:
        yield first, len(lines)


def _is_in_marks(line: Line) -> bool:
    """Return whether a paragraph is one quotation from end to end."""
    if line.kind is not Kind.PARAGRAPH or not CLOSED.search(line.text[-4:]):
        return False
    pairs = pair_marks(line.text, 0, len(line.text)).pairs
    return (
        bool(pairs)
        and pairs[0].is_quotation
        and (pairs[0].start, pairs[0].end) == (0, len(line.text))
    )


def _is_naming(manuscript: Manuscript, lines: Sequence[Line], index: int) -> bool:
    """Return whether a line says whose the words above it are: "— River Weavers"."""
    line, piece = lines[index], manuscript.pieces[index]
    if line.kind is Kind.CAPTION:
        return True
    head = manuscript[piece.begins : piece.end]
    is_short = line.words <= LONGEST_NAME_WORDS and line.kind in {Kind.PARAGRAPH, Kind.ITEM}
    if not is_short or line.is_prose or DASHED.fullmatch(head) is None:
        return False
    following = lines[index + 1] if index + 1 < len(lines) else None
    is_hyphen = head.lstrip(" \t>")[:1] == "-"
    return not (is_hyphen and following is not None and following.kind is Kind.ITEM)


def _announced(line: Line) -> str | None:
    """Return who is announced above a quotation: "River Weavers wrote:"; None if we are."""
    if not COLON.search(line.text):
        return ""
    return None if line.has(lambda row: row.first_person) else line.text.strip(EDGES)

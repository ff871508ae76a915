"""Pieces in, pieces out: cut at the line breaks between what are lines of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sharing.core.cues.cue import Cues
from sharing.core.formats.directives import is_directive
from sharing.core.formats.pieces import Kind, Manuscript, Piece, trimmed
from sharing.core.formats.plain import stand_alone
from sharing.core.grammar.columns import columns_cut
from sharing.core.grammar.commenting import name_led
from sharing.core.grammar.lines import (
    LONGEST_NAME_WORDS,
    SENTENCE_END,
    Line,
    is_sign_off,
    verdict_alone,
)
from sharing.core.grammar.naming import LINES, announced_names, is_running_list
from sharing.core.grammar.quoted import OPENERS, naming_tail
from sharing.core.roles import Role

Range = tuple[int, int]

OWN_LINE = frozenset({Role.SALUTATION, Role.DATE_LINE})


def with_lines_cut(manuscript: Manuscript, furniture: tuple[Cues, ...]) -> Manuscript:
    """Return the manuscript in which "Dear Minister," and every name has a piece of its own.

    Only plain text shows by itself which line breaks were meant.
    """
    pieces: list[Piece] = []
    signing: list[bool] = []
    are_signing = False
    for piece in _with_naming_lines(manuscript):
        ranges = _lines(manuscript, piece)
        lines = [line_of(manuscript, piece, a, b, furniture) for a, b in ranges]
        cuts = list(_cuts(lines, are_signing=are_signing)) if len(lines) > 1 else [0]
        pieces.extend(_parts(piece, ranges, cuts))
        signing.extend(_signing(lines, cuts, are_signing=are_signing))
        are_signing = _are_signing(lines[cuts[-1] :], are_signing=are_signing)
    return Manuscript(str(manuscript), pieces=columns_cut(manuscript, pieces, signing))


def _with_naming_lines(manuscript: Manuscript) -> Iterator[Piece]:
    """Yield the pieces; "— River Weavers" below or behind their words is its own piece."""
    for piece in manuscript.pieces:
        is_quoted = piece.is_quoted or manuscript[piece.start] in OPENERS
        if is_quoted and piece.kind is Kind.PARAGRAPH and (cut := naming_tail(manuscript, piece)):
            yield replace(piece, end=cut[0])
            yield replace(piece, begins=cut[1], start=cut[1])
        else:
            yield piece


def line_of(source: str, piece: Piece, start: int, end: int, furniture: tuple[Cues, ...]) -> Line:
    """Return what the grammar knows of a range of a piece."""
    return Line(
        text=source[start:end], kind=piece.kind, is_quoted=piece.is_quoted, furniture=furniture
    )


def _lines(source: str, piece: Piece) -> Sequence[Range]:
    """Return the lines of a piece, without the marks of a block quotation at their heads."""
    if piece.kind not in {Kind.PARAGRAPH, Kind.ITEM}:
        return [(piece.start, piece.end)]
    seams = [match.span() for match in LINES.finditer(source, piece.start, piece.end)]
    starts, ends = [piece.start, *(b for _, b in seams)], [*(a for a, _ in seams), piece.end]
    found = [trimmed(source, a, b) for a, b in zip(starts, ends, strict=True)]
    return [(a, b) for a, b in found if a < b]


def _cuts(lines: Sequence[Line], *, are_signing: bool) -> Iterator[int]:
    """Yield the lines at which pieces begin."""
    yield 0
    texts = [line.text for line in lines]
    are_led = are_signing and all(line.is_short or _is_led(line) for line in lines)
    alone = (stand_alone(texts) or are_led) and not is_running_list(texts)
    is_run = alone and _are_names(lines)
    after_own = False
    for index, line in enumerate(lines):
        is_own = is_directive(line.text) or (alone and _is_own(line))
        may_name = line.words <= LONGEST_NAME_WORDS or _is_led(line)
        is_named = alone and are_signing and may_name
        if index and (is_own or after_own or is_named or is_run):
            yield index
        after_own = is_own
        are_signing = are_signing or _announces(line)


def _is_led(line: Line) -> bool:
    """Return whether a name leads a line, perhaps with a comment behind it."""
    return name_led(line.text, line.furniture) > 0


def _is_own(line: Line) -> bool:
    """Return whether a line by itself is a salutation, a date, or the words above signatures."""
    verdict = verdict_alone(line)
    return verdict is not None and verdict.role in OWN_LINE


def _are_names(lines: Sequence[Line]) -> bool:
    """Return whether most lines end as names do, and none goes on from the one before it."""
    ends = sum(SENTENCE_END.search(line.text[-8:]) is not None for line in lines)
    return (
        2 * ends < len(lines)
        and all(line.words <= LONGEST_NAME_WORDS for line in lines)
        and not any(line.text[0].islower() for line in lines[1:])
    )


def _signing(lines: Sequence[Line], cuts: Sequence[int], *, are_signing: bool) -> list[bool]:
    """Return for each cut whether signatures are announced above it."""
    if are_signing or len(cuts) == 1:
        return [are_signing] * len(cuts)
    announcing = next((i for i, line in enumerate(lines) if _announces(line)), len(lines))
    return [cut > announcing for cut in cuts]


def _are_signing(lines: Sequence[Line], *, are_signing: bool) -> bool:
    """Return whether names may follow these lines."""
    if any(_announces(line) for line in lines):
        return True
    return are_signing and sum(line.words for line in lines) <= LONGEST_NAME_WORDS * len(lines)


def _announces(line: Line) -> bool:
    return is_sign_off(line) or announced_names(line) > 0


def _parts(piece: Piece, ranges: Sequence[Range], cuts: Sequence[int]) -> Iterator[Piece]:
    if len(cuts) == 1:
        yield piece
        return
    for cut, following in zip(cuts, [*cuts[1:], len(ranges)], strict=True):
        start, end = ranges[cut][0], ranges[following - 1][1]
        yield replace(piece, begins=start if cut else piece.begins, start=start, end=end)

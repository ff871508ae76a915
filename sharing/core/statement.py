"""A statement, understood: raw text in, blocks with their roles and offsets out."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sharing.core.cues.table import furniture_for
from sharing.core.errors import (
    CampaignError,
    EmptyStatement,
    NothingToQuote,
    NotText,
    StatementTooLong,
)
from sharing.core.formats.pieces import Kind, Manuscript, Piece, trimmed
from sharing.core.formats.plain import read_plain
from sharing.core.grammar.blocks import classify
from sharing.core.grammar.commenting import signed_names
from sharing.core.grammar.cutting import with_lines_cut
from sharing.core.grammar.dating import date_within
from sharing.core.grammar.footnotes import without_mark
from sharing.core.grammar.heads import found_by, head, telling_starts
from sharing.core.grammar.languages import direction_of
from sharing.core.grammar.lines import Verdict
from sharing.core.grammar.naming import as_named
from sharing.core.grammar.pairing import enclosing_marks
from sharing.core.grammar.sentences import Range, split_sentences
from sharing.core.grammar.speaking import language_spoken
from sharing.core.grammar.titling import without_subject
from sharing.core.roles import Direction, Role

__all__ = [
    "Block",
    "Direction",
    "Overrule",
    "Role",
    "Sentence",
    "Statement",
    "check_text",
    "direction_of",
    "overruling_starts",
    "parse_statement",
    "require_quotable",
]

LONGEST = 200_000  # characters; the longest open letters with all their names have half of it
PROSE = frozenset({Role.BODY, Role.ITEM, Role.LEAD_IN, Role.LEFT_ASIDE})
OWN_VOICE = frozenset({Role.BODY, Role.ITEM, Role.SIGNATORY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, without the quotation mark that opens or closes the whole statement.

    `start` and `end` are code-point offsets: `statement.source[start:end] == text`.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run of the source with one role; the blocks of a statement tile its source without gaps.

    `start` and `end` include the blank lines that follow; `words` is the range without them and
    without marks of the format. `is_guess` is true where another reading was plausible; `why` says
    what decided. `language` is the tag of a block that is surely in another language than its
    statement, else None. `said_by` is None where the statement itself speaks; in a block quotation
    of somebody else it names who says it, or is empty where the text does not tell.
    """

    role: Role
    start: int
    end: int
    sentences: tuple[Sentence, ...]
    is_guess: bool = False
    why: str = ""
    language: str | None = None
    said_by: str | None = None
    words: Range = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrule:
    """An organiser's word on what a block is: the one that is, or starts with, these words."""

    starts: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one or several organisations say, in one language."""

    source: str
    language: str
    direction: Direction
    blocks: tuple[Block, ...]

    def sentences(self, *roles: Role) -> tuple[Sentence, ...]:
        """Return the sentences of every block that has one of these roles, in order."""
        return tuple(s for block in self.blocks if block.role in roles for s in block.sentences)

    @property
    def title(self) -> str | None:
        """The title, if the text has one; never invented."""
        found = self.sentences(Role.TITLE)
        return " ".join(s.text for s in found) or None

    @property
    def dated(self) -> str:
        """Where and when it was written, as its first date line says; empty if it has none."""
        return next((found.text for found in self.sentences(Role.DATE_LINE)), "")

    @property
    def lead_in(self) -> tuple[Sentence, ...]:
        """What those who pass it on say before it."""
        return self.sentences(Role.LEAD_IN)

    @property
    def body(self) -> tuple[Sentence, ...]:
        """What the authors say, sentence by sentence."""
        return self.sentences(Role.BODY, Role.ITEM)

    @property
    def own_words(self) -> tuple[Sentence, ...]:
        """What the authors say themselves: the body without block quotations of others."""
        own = (b for b in self.blocks if b.role in {Role.BODY, Role.ITEM} and b.said_by is None)
        return tuple(sentence for block in own for sentence in block.sentences)

    @property
    def signatories(self) -> tuple[str, ...]:
        """Who signed, as they are named in the text, without the marks of its format."""
        return tuple(as_named(s.text) for s in self.sentences(Role.SIGNATORY))

    @property
    def left_aside(self) -> tuple[Sentence, ...]:
        """Lines that belong to the page the text came from, not to the statement."""
        return self.sentences(Role.LEFT_ASIDE)


def parse_statement(
    source: str,
    *,
    language: str | None = None,
    overrules: Sequence[Overrule] = (),
) -> Statement:
    """Return the statement with its blocks, from plain text or from a manuscript of any format.

    A given language tag wins over what the text looks like; an overrule wins over the grammar.
    Raises EmptyStatement, StatementTooLong, NotText, and CampaignError for an overrule that
    no block starts with.
    """
    check_text(source)
    manuscript = source if isinstance(source, Manuscript) else read_plain(source)
    if not manuscript.pieces:
        raise EmptyStatement
    tag = language or language_spoken(manuscript)
    manuscript = with_lines_cut(manuscript, furniture_for(tag))
    verdicts = _overruled(manuscript, classify(manuscript, language=tag), overrules)
    blocks = _blocks(manuscript, verdicts, tag)
    return Statement(
        source=str(manuscript),
        language=tag,
        direction=direction_of(_own_text(blocks) or _words(manuscript)),
        blocks=blocks,
    )


def overruling_starts(statement: Statement) -> tuple[str, ...]:
    """Return for each block the first words by which an Overrule finds it."""
    return telling_starts([head(statement.source[slice(*b.words)]) for b in statement.blocks])


def require_quotable(statement: Statement) -> None:
    """Raise NothingToQuote if the statement has no sentence of its authors."""
    if not statement.body:
        raise NothingToQuote


def check_text(source: str) -> None:
    """Raise what is wrong with a text as such: empty, too long, or no text at all."""
    if len(source) > LONGEST:
        raise StatementTooLong(size=len(source), maximum=LONGEST, unit="characters")
    if (code := _no_text(source)) is not None:
        raise NotText(f"it has the code U+{code:04X}, which no text has.")
    if not source.strip():
        raise EmptyStatement


def _no_text(source: str) -> int | None:
    """Return the first code that no text has, zero or half of a pair; encoding finds it fast."""
    try:
        source.encode()
    except UnicodeEncodeError as found:
        return 0 if "\0" in source[: found.start] else ord(source[found.start])
    return 0 if "\0" in source else None


def _words(manuscript: Manuscript) -> str:
    source = str(manuscript)
    shown = (p for p in manuscript.pieces if p.kind is not Kind.MACHINERY)
    return "\n".join(source[piece.start : piece.end] for piece in shown)


def _own_text(blocks: Sequence[Block]) -> str:
    own = (b for b in blocks if b.role in {Role.BODY, Role.ITEM} and b.said_by is None)
    return " ".join(s.text for b in own for s in b.sentences)


def _overruled(
    manuscript: Manuscript, verdicts: Sequence[Verdict], overrules: Sequence[Overrule]
) -> tuple[Verdict, ...]:
    """Return the verdicts with the organiser's in their places."""
    decided = list(verdicts)
    heads = [head(manuscript[piece.start : piece.end]) for piece in manuscript.pieces]
    for overrule in overrules:
        found = found_by(overrule.starts, heads)
        if not found:
            raise CampaignError(
                f"[[edition.block]] starts = {overrule.starts!r}: no block starts with "
                "these words. Copy the first words of the block as they stand.",
            )
        for index in found:
            decided[index] = Verdict(role=overrule.role, why="the organiser says so")
    return tuple(decided)


def _blocks(
    manuscript: Manuscript, verdicts: Sequence[Verdict], language: str
) -> tuple[Block, ...]:
    """Return one block for each piece; they tile the source."""
    source, pieces = str(manuscript), manuscript.pieces
    spans = _own_spans(manuscript, verdicts)
    edges = [0, *(piece.begins for piece in pieces[1:]), len(source)]
    return tuple(
        Block(
            role=verdict.role,
            start=start,
            end=end,
            sentences=_sentences(source, piece, span, verdict.role, verdict.language or language),
            is_guess=verdict.is_guess,
            why=verdict.why,
            language=verdict.language,
            said_by=verdict.said_by,
            words=(piece.start, piece.end),
        )
        for (start, end), piece, span, verdict in zip(
            pairwise(edges), pieces, spans, verdicts, strict=True
        )
    )


def _own_spans(manuscript: Manuscript, verdicts: Sequence[Verdict]) -> list[Range]:
    """Return the range of each piece's words, without the marks around the whole statement."""
    pieces = manuscript.pieces
    own = [
        (piece.start, piece.end, verdict.role)
        for piece, verdict in zip(pieces, verdicts, strict=True)
        if verdict.role in OWN_VOICE
        and verdict.said_by is None
        and not (verdict.is_guess and verdict.role is Role.BODY)
    ]
    said = [(start, end) for start, end, role in own if role is not Role.SIGNATORY]
    marks = enclosing_marks(manuscript, [(start, end) for start, end, _ in own])
    marks = marks if len(marks) > 1 else enclosing_marks(manuscript, said) | marks
    return [
        trimmed(
            manuscript,
            piece.start + (piece.start in marks),
            max(piece.start + (piece.start in marks), piece.end - (piece.end - 1 in marks)),
        )
        for piece in pieces
    ]


def _sentences(
    source: str, piece: Piece, span: Range, role: Role, language: str
) -> tuple[Sentence, ...]:
    if piece.kind is Kind.MACHINERY:
        return ()
    if role in PROSE:
        whole = split_sentences(source, *span, language=language)
        ranges: Sequence[Range] = [without_mark(source, a, b) for a, b in whole]
    elif role is Role.TITLE:
        ranges = [without_subject(source, *span)]
    elif role is Role.DATE_LINE:
        ranges = [date_within(source, *span)]
    elif role is Role.SIGNATORY:
        ranges = signed_names(source, span, language=language)
    else:
        ranges = [span]
    return tuple(
        Sentence(text=source[a:b], start=a, end=b) for a, b in ranges if source[a:b].strip()
    )

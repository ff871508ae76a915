"""The statement as a page shows it: its own characters, cut where quotes and notes begin or end.

Nothing is added to the words or taken from them: the pieces of a passage, put together, are the
passage's characters in the source.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from sharing.core.campaign import Note
from sharing.core.cues.table import furniture_for
from sharing.core.formats.plain import MARKER
from sharing.core.grammar.lines import sign_off_ends
from sharing.core.quotes import Quote
from sharing.core.statement import Block, Role, Sentence, Statement
from sharing.kit import EditionKit

# One line each, however many of them the block has.
_ROLES_BY_LINE = frozenset({Role.SIGNATORY, Role.ITEM})


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedNote:
    """An organiser's note with the number that stands at the sentence it belongs to."""

    number: int
    note: Note
    anchor: int  # the code-point offset after which the number stands


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """The part of a quote that stands in one passage."""

    start: int
    end: int
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of the statement's own characters; `quote` is set where it can be passed on.

    `opens` is whether the quote begins here: one that has a list in it is several runs.
    """

    text: str
    quote: Quote | None
    opens: bool
    notes: tuple[NumberedNote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph, a heading or a line of a list, and the notes that belong to it."""

    pieces: tuple[Piece, ...]

    @property
    def notes(self) -> tuple[NumberedNote, ...]:
        """The notes whose numbers stand in this passage."""
        return tuple(note for piece in self.pieces for note in piece.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Passages of one role that follow one another.

    `is_announced` is whether they are names and the statement itself says that these signed.
    """

    role: Role
    passages: tuple[Passage, ...]
    is_announced: bool

    @property
    def brings_marks(self) -> bool:
        """Whether the lines of a list begin with marks of their own, and need no others."""
        return all(MARKER.match(passage.pieces[0].text) for passage in self.passages)


def parts(kit: EditionKit) -> tuple[Part, ...]:
    """Return the statement in parts, without what was left aside."""
    statement = kit.edition.statement
    notes = _numbered(kit)
    quotes = _apart(kit.quotes)
    shown = [
        block
        for block in statement.blocks
        if block.role is not Role.LEFT_ASIDE and not _repeats_title(block, kit)
    ]
    announced = _announced(shown, statement)
    return tuple(
        Part(
            role=role,
            passages=tuple(
                _passage(statement.source, span, quotes, notes)
                for block in blocks
                for span in _spans(statement.source, block, kit.quotes)
                if span[0] < span[1]
            ),
            is_announced=not announced.isdisjoint(blocks),
        )
        for role, blocks in (
            (role, tuple(group)) for role, group in groupby(shown, key=lambda block: block.role)
        )
    )


def _announced(shown: Sequence[Block], statement: Statement) -> frozenset[Block]:
    """Return the signatories that "Signed by:" stands above, or before on their own line.

    Not whatever is a salutation: at its head a letter may have its senders below its addressee.
    """
    furniture = furniture_for(statement.language)
    says = [
        sign_off_ends(statement.source[block.start : block.end].lstrip(), furniture) > 0
        for block in shown
    ]
    return frozenset(
        block
        for index, block in enumerate(shown)
        if block.role is Role.SIGNATORY
        and (
            says[index] or (index and says[index - 1] and shown[index - 1].role is Role.SALUTATION)
        )
    )


def _repeats_title(block: Block, kit: EditionKit) -> bool:
    return block.role is Role.TITLE and kit.edition.statement.title == kit.edition.title


def _numbered(kit: EditionKit) -> tuple[NumberedNote, ...]:
    sentences = [s for block in kit.edition.statement.blocks for s in block.sentences]
    return tuple(
        NumberedNote(
            number=number,
            note=note,
            anchor=_end_around(note.end, sentences),
        )
        for number, note in enumerate(sorted(kit.edition.notes, key=_place), start=1)
    )


def _place(note: Note) -> tuple[int, int]:
    return note.end, note.start


def _end_around(offset: int, ranges: Sequence[Sentence | _Run]) -> int:
    return next((r.end for r in ranges if r.start < offset <= r.end), offset)


def _spans(source: str, block: Block, quotes: Sequence[Quote]) -> list[tuple[int, int]]:
    cuts = [block.start, block.end]
    if block.role in _ROLES_BY_LINE:
        starts = (sentence.start for sentence in block.sentences[1:])
        cuts[1:1] = [at for at in starts if not any(q.start < at < q.end for q in quotes)]
    return [_trimmed(source, start, end) for start, end in pairwise(cuts)]


def _trimmed(source: str, start: int, end: int) -> tuple[int, int]:
    text = source[start:end]
    return start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())


def _passage(
    source: str,
    span: tuple[int, int],
    quotes: Sequence[Quote],
    notes: Sequence[NumberedNote],
) -> Passage:
    start, end = span
    inside = [
        _Run(start=max(start, quote.start), end=min(end, quote.end), quote=quote)
        for quote in quotes
        if quote.start < end and start < quote.end
    ]
    # After the whole sentence, and after a whole quote: never inside the words.
    anchored = [
        replace(note, anchor=_end_around(note.anchor, inside))
        for note in notes
        if start < note.anchor <= end
    ]
    cuts = {start, end, *(note.anchor for note in anchored)}
    cuts |= {offset for run in inside for offset in (run.start, run.end)}
    return Passage(
        pieces=tuple(
            Piece(
                text=source[a:b],
                quote=(quote := next((r.quote for r in inside if r.start <= a < r.end), None)),
                opens=quote is not None and quote.start == a,
                notes=tuple(note for note in anchored if note.anchor == b),
            )
            for a, b in pairwise(sorted(cuts))
        ),
    )


def _apart(quotes: Sequence[Quote]) -> list[Quote]:
    # Two links cannot lie in one another: of quotes that overlap the first is linked here.
    apart: list[Quote] = []
    for quote in sorted(quotes, key=lambda quote: (quote.start, -quote.end)):
        if not apart or quote.start >= apart[-1].end:
            apart.append(quote)
    return apart

"""What a thread says: a statement in, the ranges of its body out, taken or passed over."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sharing.core.findings.faults import faults, is_unnamed, needs_what_is_before
from sharing.core.findings.places import Place, places
from sharing.core.statement import Role, Sentence, Statement

Range = tuple[int, int]
_AUTHORS = (Role.BODY, Role.ITEM)
MOST_CHARACTERS = 15_000  # no thread is read further, and a long statement costs no more than that


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A sentence, or the part of one that is wanted: `source[start:end]`.

    `paragraph` counts the blocks that have sentences; `sentence` counts the sentences, so that a
    number left out tells of words left out.
    """

    start: int
    end: int
    paragraph: int
    sentence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a thread takes of a statement, in order, and what it passes over until its end.

    `goes_on` is whether the statement goes on after the last that is taken.
    """

    stretches: tuple[Stretch, ...]
    passed_over: tuple[Stretch, ...] = ()
    goes_on: bool = False


def taken_of(
    statement: Statement,
    *,
    held: Sequence[Range] = (),
    ranges: Sequence[Range] | None = None,
) -> Taken:
    """Return the sentences of the body that a thread takes, or what of it lies in the ranges.

    By itself it takes every sentence that stands without a fault; one that only leans on the one
    before it is taken after that one. A held sentence is never taken. Outside given
    ranges nothing is passed over, for nobody asked for it.
    """
    numbered = tuple(_numbered(statement))
    if ranges is not None:
        return Taken(stretches=tuple(_clipped(numbered, sorted(ranges))))
    sound = frozenset(_sound(places(statement), held))
    found = tuple(stretch for stretch in numbered if stretch.start in sound)
    found = found or _whatever_may_be_said(statement, numbered, held)
    kept = _as_far_as(found)
    is_cut = sum(stretch.end - stretch.start for stretch in found) > MOST_CHARACTERS
    reached = numbered[: kept[-1].sentence + 1] if is_cut else numbered
    taken = frozenset(kept)
    return Taken(
        stretches=kept,
        passed_over=tuple(stretch for stretch in reached if stretch not in taken),
        goes_on=len(reached) < len(numbered),
    )


def _numbered(statement: Statement) -> Iterator[Stretch]:
    blocks = [b for b in statement.blocks if b.role in _AUTHORS and b.sentences]
    sentences: Iterable[tuple[int, Sentence]] = (
        (paragraph, sentence)
        for paragraph, block in enumerate(blocks)
        for sentence in block.sentences
    )
    for number, (paragraph, sentence) in enumerate(sentences):
        yield Stretch(
            start=sentence.start, end=sentence.end, paragraph=paragraph, sentence=number
        )  # fmt: skip


def _sound(found: Iterable[Place], held: Sequence[Range]) -> Iterator[int]:
    """Yield where the sentences start that can stand in a thread."""
    was_taken, taken = False, 0
    for place in found:
        start, end = place.sentence.start, place.sentence.end
        leans = was_taken and needs_what_is_before(place)
        was_taken = not _is_held(start, end, held) and (leans or not faults(place))
        if was_taken:
            yield start
            taken += end - start
        if taken > MOST_CHARACTERS:
            return


def _whatever_may_be_said(
    statement: Statement, numbered: Sequence[Stretch], held: Sequence[Range]
) -> tuple[Stretch, ...]:
    """Return every sentence that is neither held nor somebody else's who is not named."""
    unnamed = {place.sentence.start for place in places(statement) if is_unnamed(place)}
    return tuple(
        stretch
        for stretch in numbered
        if stretch.start not in unnamed and not _is_held(stretch.start, stretch.end, held)
    )


def _is_held(start: int, end: int, held: Sequence[Range]) -> bool:
    return any(a < end and start < b for a, b in held)


def _as_far_as(found: Sequence[Stretch]) -> tuple[Stretch, ...]:
    total = 0
    kept: list[Stretch] = []
    for stretch in found:
        total += stretch.end - stretch.start
        if kept and total > MOST_CHARACTERS:
            break
        kept.append(stretch)
    return tuple(kept)


def _clipped(numbered: Sequence[Stretch], ranges: Sequence[Range]) -> Iterator[Stretch]:
    """Yield what of each sentence lies in one of the ranges, which are in order."""
    for stretch in numbered:
        for start, end in ranges:
            a, b = max(start, stretch.start), min(end, stretch.end)
            if a < b:
                yield Stretch(
                    start=a, end=b, paragraph=stretch.paragraph, sentence=stretch.sentence
                )  # fmt: skip

"""What a thread says: a statement in, the ranges of its body out, taken or passed over."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from sharing.core.findings.asks import is_ask
from sharing.core.findings.faults import (
    announces_only,
    faults,
    is_doubtful,
    is_sound_below_its_stem,
    is_weak,
    needs_what_is_before,
)
from sharing.core.findings.onward import may_go_on
from sharing.core.findings.owners import is_all_quoted, is_unnamed
from sharing.core.findings.places import AUTHORS, Place, places
from sharing.core.statement import Role, Statement

Range = tuple[int, int]
MOST_CHARACTERS = 15_000  # no thread is read further, and a long statement costs no more than that


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A sentence: `source[start:end]`.

    `paragraph` counts the blocks that have sentences; `sentence` counts the sentences, so that a
    number left out tells of words left out. `is_item` is whether it stands in a list; one that
    `leans` is not understood without the one before it; one that `asks` does so, and stands alone.
    """

    start: int
    end: int
    paragraph: int
    sentence: int
    is_item: bool = False
    leans: bool = False
    asks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a thread takes of a statement, in order, and what it passes over until its end.

    `goes_on` is whether the statement goes on after the last that is taken.
    """

    stretches: tuple[Stretch, ...]
    passed_over: tuple[Stretch, ...] = ()
    goes_on: bool = False


def taken_of(
    statement: Statement, *, held: Sequence[Range] = (), chosen: Sequence[Range] = ()
) -> Taken:
    """Return the sentences of the body that a thread takes.

    It takes every sentence that stands without a fault; one that only leans on the one before it is
    taken after that one, and a list after the sentence that announces it. What an organiser has
    chosen is taken whatever speaks against it; a held sentence is never taken.
    """
    number = sum(len(block.sentences) for block in statement.blocks if block.role in AUTHORS)
    reading = _Reading(held=held, chosen=chosen)
    reading.read(statement, reading.take)
    if not reading.kept:
        reading.read(statement, reading.take_whatever_may_be_said)
    kept, seen = reading.kept, reading.seen
    if reading.is_cut:
        seen = seen[: kept[-1].sentence + 1]
    taken = frozenset(stretch.sentence for stretch in kept)
    return Taken(
        stretches=tuple(kept),
        passed_over=tuple(stretch for stretch in seen if stretch.sentence not in taken),
        goes_on=len(seen) < number,
    )


def _numbered(statement: Statement) -> Iterator[Stretch]:
    blocks = [b for b in statement.blocks if b.role in AUTHORS and b.sentences]
    sentences = (
        (paragraph, block.role, sentence)
        for paragraph, block in enumerate(blocks)
        for sentence in block.sentences
    )
    for number, (paragraph, role, sentence) in enumerate(sentences):
        yield Stretch(
            start=sentence.start,
            end=sentence.end,
            paragraph=paragraph,
            sentence=number,
            is_item=role is Role.ITEM,
        )


@dataclass(slots=True, kw_only=True)
class _Reading:
    """A statement being read sentence by sentence, as far as any thread could go."""

    held: Sequence[Range]
    chosen: Sequence[Range]
    seen: list[Stretch] = field(default_factory=list)
    kept: list[Stretch] = field(default_factory=list)
    characters: int = 0
    is_cut: bool = False
    stem: int | None = None  # where the last sentence starts that announces something
    waiting: Stretch | None = None  # the same, until something that it announces is taken

    def read(self, statement: Statement, take: Callable[[Stretch, Place], None]) -> None:
        """Take what is to be taken, until there is more of it than a thread could hold."""
        self.seen.clear()
        for stretch, place in zip(_numbered(statement), places(statement), strict=True):
            self.seen.append(stretch)
            if _is_held(stretch.start, stretch.end, self.held):
                continue
            if any(a <= stretch.start and stretch.end <= b for a, b in self.chosen):
                self._keep(replace(stretch, leans=place.role is Role.ITEM and bool(place.stem)))
            else:
                take(stretch, place)
            if self.is_cut:
                return

    def take(self, stretch: Stretch, place: Place) -> None:
        """Take a sentence that is sound, or sound after what was taken."""
        follows = bool(self.kept) and self.kept[-1].sentence == stretch.sentence - 1
        is_announced = place.stem is not None and place.stem.start == self.stem
        if is_all_quoted(place) and not is_announced:
            return  # nothing says that the words between the marks are the authors'
        if not follows and may_go_on(place):
            return  # whose words it is, the sentence before it would have said
        if is_announced and is_sound_below_its_stem(place):
            self._keep(replace(stretch, leans=True))
        elif not faults(place):
            self._keep(replace(stretch, leans=is_announced, asks=_asks_alone(place)))
        elif follows and needs_what_is_before(place):
            self._keep(replace(stretch, leans=True))
        elif announces_only(place, after=follows):
            self.stem = stretch.start
            self.waiting = replace(stretch, leans=not announces_only(place, after=False))

    def take_whatever_may_be_said(self, stretch: Stretch, place: Place) -> None:
        """Take any sentence but one of somebody else who is not named."""
        if not is_unnamed(place):
            self._keep(stretch)

    def _keep(self, stretch: Stretch) -> None:
        """Keep a sentence, after the one that announces it if that waits."""
        found = [self.waiting, stretch] if self.waiting and stretch.leans else [stretch]
        size = sum(one.end - one.start for one in found)
        if self.kept and self.characters + size > MOST_CHARACTERS:
            self.is_cut = True
            return
        if len(found) == 1 and self.waiting:
            self.stem = None  # what it announced was not taken, so it is not either
        self.kept += found
        self.characters += size
        self.waiting = None


def _asks_alone(place: Place) -> bool:
    """Return whether the authors ask for something in a sentence that needs no other."""
    asks = place.said_by is None and is_ask(place.text, place.cues)
    return asks and not (is_weak(place) or is_doubtful(place))


def _is_held(start: int, end: int, held: Sequence[Range]) -> bool:
    return any(a < end and start < b for a, b in held)

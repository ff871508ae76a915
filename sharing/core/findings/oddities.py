"""Oddities: a statement in, what looks wrong in it out; told, never mended."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import regex

from sharing.core.findings.asks import targets_named
from sharing.core.findings.facts import Fact, facts
from sharing.core.findings.faults import hangs_on_one_word
from sharing.core.findings.places import places
from sharing.core.findings.quantities import Quantity
from sharing.core.grammar.pairing import BRACKETS, CLOSERS, pair_marks
from sharing.core.statement import Block, Role, Statement

DENSEST = 10  # people a square metre; a packed tram holds half of that
SPACE_BEFORE_COMMA = regex.compile(r"(?<=\w)[ \t\xa0]+,")
CAN_NOT = regex.compile(r"(?<!\w)can not(?!\w)", regex.IGNORECASE)
WORDS_OF_A_STATEMENT = frozenset({Role.TITLE, Role.LEAD_IN, Role.BODY, Role.ITEM, Role.SIGNATORY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """A range of the source that looks wrong, and a sentence that says why."""

    start: int
    end: int
    says: str


def oddities(statement: Statement) -> tuple[Oddity, ...]:
    """Return what looks wrong in a statement, in the order of the document."""
    found = (oddity for check in CHECKS for oddity in check(statement))
    return tuple(sorted(found, key=lambda oddity: (oddity.start, oddity.end, oddity.says)))


def _other_spellings(statement: Statement) -> Iterator[Oddity]:
    """Tell of one quantity that stands in two spellings, or one number of different things."""
    by_value: defaultdict[float, list[tuple[Fact, Quantity]]] = defaultdict(list)
    for fact in facts(statement):
        if (measured := fact.quantity) is not None and measured.value > 1:
            by_value[measured.value].append((fact, measured))
    for group in by_value.values():
        first = group[0]
        for fact, measured in group[1:]:
            if fact.text.casefold() != first[0].text.casefold() and _are_alike(first[1], measured):
                says = f"“{fact.text}” stands elsewhere as “{first[0].text}”."
                yield Oddity(start=fact.start, end=fact.end, says=says)


def _are_alike(one: Quantity, other: Quantity) -> bool:
    """Return whether two quantities of one value are likely the same thing counted."""
    return one.unit == other.unit or (one.is_people and other.is_people)


def crowds(found: Sequence[Fact]) -> Iterator[Oddity]:
    """Yield the areas in one sentence on which its people could not stand."""
    measured = [(fact, fact.quantity) for fact in found if fact.quantity]
    people = max((quantity.value for _, quantity in measured if quantity.is_people), default=0)
    for fact, quantity in measured:
        area = quantity.square_metres
        if area and people / area > DENSEST:
            says = (
                f"{people:,.0f} people on “{fact.text}” would be {people / area:,.0f} on each "
                "square metre. Compare the unit with the original."
            )
            yield Oddity(start=fact.start, end=fact.end, says=says)


def _densities(statement: Statement) -> Iterator[Oddity]:
    """Tell of more people on an area than can stand there."""
    by_sentence: defaultdict[int, list[Fact]] = defaultdict(list)
    for fact in facts(statement):
        by_sentence[fact.sentence.start].append(fact)
    for group in by_sentence.values():
        yield from crowds(group)


def _officials(statement: Statement) -> Iterator[Oddity]:
    """Tell of people asked to act by name, who may hold their office no more."""
    for target in targets_named(statement):
        if target.is_person:
            says = f"Check that “{target.text}” still holds the office that this is asked of."
            yield Oddity(start=target.start, end=target.end, says=says)


def _hinges(statement: Statement) -> Iterator[Oddity]:
    for place in places(statement):
        if hangs_on_one_word(place):
            says = (
                f"The sense of “{place.text}” hangs on one word. Compare it with the original: "
                "a missing word would turn it round."
            )
            yield Oddity(start=place.sentence.start, end=place.sentence.end, says=says)


def _spaces(statement: Statement) -> Iterator[Oddity]:
    for start, end in _worded(statement):
        for match in SPACE_BEFORE_COMMA.finditer(statement.source, start, end):
            yield Oddity(start=match.start(), end=match.end(), says="A space before a comma.")


def _can_not(statement: Statement) -> Iterator[Oddity]:
    if statement.language.startswith("en"):
        for start, end in _worded(statement):
            for match in CAN_NOT.finditer(statement.source, start, end):
                says = f"“{match[0]}” is mostly written as one word."
                yield Oddity(start=match.start(), end=match.end(), says=says)


def _marks(statement: Statement) -> Iterator[Oddity]:
    """Tell of marks without a partner, and of a quotation that takes in the signatories."""
    blocks = [block for block in statement.blocks if block.role in WORDS_OF_A_STATEMENT]
    if not blocks:
        return
    source, first, last = statement.source, blocks[0].start, blocks[-1].end
    pairing = pair_marks(source, first, last, paragraphs=_first_letters(source, blocks))
    for at in pairing.strays:
        what = "bracket" if _is_bracket(source[at]) else "quotation mark"
        says = f"The {what} {source[at]} has no partner."
        yield Oddity(start=at, end=at + 1, says=says)
    signed = [block for block in blocks if block.role is Role.SIGNATORY]
    for pair in pairing.pairs:
        if any(pair.start < block.start and pair.end > block.start for block in signed):
            says = "The quotation closes only after the signatories."
            yield Oddity(start=pair.end - 1, end=pair.end, says=says)


def _first_letters(source: str, blocks: Sequence[Block]) -> frozenset[int]:
    return frozenset(block.end - len(source[block.start : block.end].lstrip()) for block in blocks)


def _is_bracket(mark: str) -> bool:
    return mark in BRACKETS or any(mark in CLOSERS[opener] for opener in BRACKETS)


def _worded(statement: Statement) -> Iterator[tuple[int, int]]:
    for block in statement.blocks:
        if block.role in WORDS_OF_A_STATEMENT:
            yield block.start, block.end


CHECKS: Sequence[Callable[[Statement], Iterator[Oddity]]] = (
    _other_spellings,
    _densities,
    _hinges,
    _spaces,
    _can_not,
    _marks,
    _officials,
)

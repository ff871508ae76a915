"""Oddities: a statement in, what looks wrong in it out; told, never mended."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from sharing.core.findings.asks import targets_named
from sharing.core.findings.disagreeing import disagreements
from sharing.core.findings.facts import Fact, facts_by_sentence
from sharing.core.findings.officials import officials_in
from sharing.core.findings.places import COLONS, Place, places
from sharing.core.findings.shape import gives_way, hangs_on_one_word
from sharing.core.grammar.pairing import BRACKETS, CLOSERS, pair_marks
from sharing.core.statement import Block, Role, Statement
from sharing.core.tags import base_language

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


@lru_cache(maxsize=2)  # for the page, the proof and the checks
def oddities(statement: Statement) -> tuple[Oddity, ...]:
    """Return what looks wrong in a statement, in the order of the document."""
    found = (oddity for check in CHECKS for oddity in check(statement))
    return tuple(sorted(found, key=lambda oddity: (oddity.start, oddity.end, oddity.says)))


def _repeated(statement: Statement) -> Iterator[Oddity]:
    """Tell of one quantity that stands in two spellings, units or values."""
    for fact, says in disagreements(statement):
        yield Oddity(start=fact.start, end=fact.end, says=says)


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
    for group in facts_by_sentence(statement).values():
        yield from crowds(group)


def _officials(statement: Statement) -> Iterator[Oddity]:
    """Tell of people asked to act by name, or named with an office, who may hold it no more."""
    told: list[tuple[int, int]] = []
    for target in targets_named(statement):
        if target.is_person:
            told.append((target.start, target.end))
            says = f"Check that “{target.text}” still holds the office that this is asked of."
            yield Oddity(start=target.start, end=target.end, says=says)
    held: set[str] = set()
    tag = base_language(statement.language)
    for sentence in (*statement.lead_in, *statement.body):
        for one in officials_in(sentence.text, tag):
            start, end = sentence.start + one.start, sentence.start + one.end
            if one.name not in held and not any(a < end and start < b for a, b in told):
                held.add(one.name)
                says = f"Check that “{statement.source[start:end]}” still holds this office."
                yield Oddity(start=start, end=end, says=says)


def _hinges(statement: Statement) -> Iterator[Oddity]:
    for place in places(statement):
        if (hangs_on_one_word(place) or gives_way(place)) and not _is_plain(place):
            says = (
                f"The sense of “{place.text}” hangs on one word. Compare it with the original: "
                "a missing word would turn it round."
            )
            yield Oddity(start=place.sentence.start, end=place.sentence.end, says=says)


def _is_plain(place: Place) -> bool:
    """Return whether no word can be missing: it denies, points elsewhere, or is part of a list."""
    cues = place.cues
    is_listed = place.text.endswith(COLONS) or place.stem is not None
    return is_listed or bool(cues.negation.search(place.text) or cues.leaning.match(place.text))


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
    starts = [block.words[0] for block in blocks]
    for at in pairing.strays:
        block = blocks[max(0, bisect_right(starts, at) - 1)]
        if not block.words[0] <= at < block.words[1]:
            continue  # it belongs to the marker of an item: "a)"
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
    _repeated,
    _densities,
    _hinges,
    _spaces,
    _can_not,
    _marks,
    _officials,
)

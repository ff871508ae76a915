"""Oddities: a statement in, what looks wrong in it out; told, never mended."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from sharing.core.cues.dying import DYING
from sharing.core.cues.table import cues_for
from sharing.core.findings.asks import targets_named
from sharing.core.findings.facts import Fact, facts, facts_by_sentence
from sharing.core.findings.officials import officials_in
from sharing.core.findings.places import COLONS, Place, places
from sharing.core.findings.quantities import Quantity
from sharing.core.findings.shape import hangs_on_one_word
from sharing.core.grammar.frequent_words import FREQUENT
from sharing.core.grammar.lines import WORD
from sharing.core.grammar.pairing import BRACKETS, CLOSERS, pair_marks
from sharing.core.statement import Block, Role, Statement
from sharing.core.tags import base_language

DENSEST = 10  # people a square metre; a packed tram holds half of that
SPACE_BEFORE_COMMA = regex.compile(r"(?<=\w)[ \t\xa0]+,")
CAN_NOT = regex.compile(r"(?<!\w)can not(?!\w)", regex.IGNORECASE)
WORDS_OF_A_STATEMENT = frozenset({Role.TITLE, Role.LEAD_IN, Role.BODY, Role.ITEM, Role.SIGNATORY})


LENGTHS = frozenset(("metre", "kilometre"))
UNITS_OF_A_KIND = (set(LENGTHS), {"square metre", "square kilometre"})
COMPARED = LENGTHS | {"dead", "wounded"}  # of other things there may well be several numbers
MOST_NEARLY = 1.25  # 12 and 15 kilometres, 300 and 350 dead
FEWEST_COMPARED = 10
FEWEST_OF_A_CROWD = 20  # three women and three children are not the same three
LONG_WORD_LETTERS = 4
FEWEST_SHARED = 2  # long words of two sentences that say the same
BESIDE = 40  # characters between a number and a word that says they died
LOOKED_AT = 1_000  # characters of a sentence: a longer one is no sentence
COMMON = frozenset(
    word for rows in FREQUENT.values() for row in rows.values() for word in row.split()
)
PAUSES = regex.compile(r"[\p{Nd},;:،؛，；]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """A range of the source that looks wrong, and a sentence that says why."""

    start: int
    end: int
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Measured:
    fact: Fact
    quantity: Quantity
    words: str  # of the fact, without "more than" or "about"


@lru_cache(maxsize=2)  # for the page, the proof and the checks
def oddities(statement: Statement) -> tuple[Oddity, ...]:
    """Return what looks wrong in a statement, in the order of the document."""
    found = (oddity for check in CHECKS for oddity in check(statement))
    return tuple(sorted(found, key=lambda oddity: (oddity.start, oddity.end, oddity.says)))


def _repeated(statement: Statement) -> Iterator[Oddity]:
    """Tell of one quantity that stands in two spellings, units or values."""
    amounts = regex.compile(rf"\A(?:{cues_for(statement.language).amounts})")
    measured = [
        _Measured(fact=fact, quantity=fact.quantity, words=amounts.sub("", fact.text.casefold()))
        for fact in facts(statement)
        if fact.quantity is not None and fact.quantity.value > 1
    ]
    for says, groups in (
        (_same_value, _grouped(measured, lambda one: one.quantity.value)),
        (_near_value, _grouped(measured, lambda one: one.quantity.unit)),
    ):
        for first, *others in groups:
            for other in others:
                if said := says(first, other):
                    yield Oddity(start=other.fact.start, end=other.fact.end, says=said)


def _grouped(
    measured: Sequence[_Measured], key: Callable[[_Measured], Hashable]
) -> Iterator[Sequence[_Measured]]:
    groups: defaultdict[Hashable, list[_Measured]] = defaultdict(list)
    for one in measured:
        groups[key(one)].append(one)
    yield from groups.values()


def _same_value(first: _Measured, other: _Measured) -> str | None:
    """Tell of a number that has another unit, or names the same things otherwise, elsewhere."""
    one, two = first.quantity, other.quantity
    if first.words == other.words:
        return None
    if one.unit != two.unit and {one.unit, two.unit} in UNITS_OF_A_KIND:
        return f"“{other.fact.text}” stands elsewhere as “{first.fact.text}”: compare the unit."
    are_people = one.is_people and two.is_people and one.value >= FEWEST_OF_A_CROWD
    if one.unit == two.unit or are_people:
        return f"“{other.fact.text}” stands elsewhere as “{first.fact.text}”."
    return None


def _near_value(first: _Measured, other: _Measured) -> str | None:
    """Tell of a number that is larger or smaller where the same thing is counted.

    Where two sentences say the same of a length, by any factor, else by a little.
    """
    low, high = sorted((first.quantity.value, other.quantity.value))
    if low == high or low < FEWEST_COMPARED or first.fact.sentence == other.fact.sentence:
        return None
    if first.fact.as_of != other.fact.as_of or first.quantity.unit != other.quantity.unit:
        return None
    if high / low > MOST_NEARLY and not _says_the_same(first, other):
        return None
    if first.quantity.unit not in COMPARED and not (_counts_dead(first) and _counts_dead(other)):
        return None
    if first.quantity.unit not in {"dead", "wounded"} and not _shared_words(first, other):
        return None
    return f"“{other.fact.text}” stands elsewhere as “{first.fact.text}”: which is right?"


def _says_the_same(first: _Measured, other: _Measured) -> bool:
    """Return whether two sentences say one thing of a length: "the road is … long"."""
    one, two = _long_words(first), _long_words(other)
    is_part = len(one & two) >= FEWEST_SHARED and (one <= two or two <= one)
    return first.quantity.unit in LENGTHS and is_part


def _counts_dead(one: _Measured) -> bool:
    """Return whether people are counted beside a word that says they died."""
    if not one.quantity.is_people:
        return False
    sentence = one.fact.sentence
    start, end = one.fact.start - sentence.start, one.fact.end - sentence.start
    before = PAUSES.split(sentence.text[max(0, start - BESIDE) : start])[-1]
    after, *others = PAUSES.split(sentence.text[end : end + BESIDE], maxsplit=1)
    if others:  # "and killed 12": the last word may belong to what follows
        after = after.rstrip().rpartition(" ")[0]
    return bool(DYING.search(before) or DYING.search(after))


def _long_words(one: _Measured) -> frozenset[str]:
    """Return the long words of the sentence, beside the fact: what is measured."""
    beside = frozenset(WORD.findall(one.fact.text.casefold()))
    words = frozenset(WORD.findall(one.fact.sentence.text[:LOOKED_AT].casefold())) - beside
    return frozenset(word for word in words - COMMON if len(word) >= LONG_WORD_LETTERS)


def _shared_words(first: _Measured, other: _Measured) -> frozenset[str]:
    """Return how the long words begin that both sentences have, beside the facts and dying."""
    one, two = (
        frozenset(word[:LONG_WORD_LETTERS] for word in _long_words(m) if not DYING.fullmatch(word))
        for m in (first, other)
    )
    return one & two


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
        if hangs_on_one_word(place) and not _is_plain(place):
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

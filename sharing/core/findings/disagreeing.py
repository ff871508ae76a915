"""Numbers that do not agree: a statement in, one quantity in two units or values told, out."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

import regex

from sharing.core.cues.dying import DYING
from sharing.core.cues.table import cues_for
from sharing.core.findings.facts import Fact, facts
from sharing.core.findings.quantities import Quantity
from sharing.core.grammar.frequent_words import FREQUENT
from sharing.core.grammar.lines import WORD
from sharing.core.statement import Statement

LENGTHS = frozenset(("metre", "kilometre"))
SHORT_LENGTHS = frozenset(("centimetre", "millimetre"))  # such a number may well stand by chance
UNITS_OF_A_KIND = (set(LENGTHS), {"square metre", "square kilometre"})
COMPARED = LENGTHS | {"dead", "wounded"}  # of other things there may well be several numbers
MOST_NEARLY = 1.25  # 12 and 15 kilometres, 300 and 350 dead
FEWEST_COMPARED = 10
TWO_FIGURES = 10  # the least number of two figures
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
class _Measured:
    fact: Fact
    quantity: Quantity
    words: str  # of the fact, without "more than" or "about"


def disagreements(statement: Statement) -> Iterator[tuple[Fact, str]]:
    """Yield each number that another one does not agree with, and what is to be told of it."""
    amounts = regex.compile(rf"\A(?:{cues_for(statement.language).amounts})")
    measured = [
        _Measured(fact=fact, quantity=fact.quantity, words=amounts.sub("", fact.text.casefold()))
        for fact in facts(statement)
        if fact.quantity is not None and fact.quantity.value > 1
    ]
    for says, groups in (
        (_same_value, _grouped(measured, lambda one: one.quantity.value)),
        (_near_value, _grouped(measured, lambda one: one.quantity.unit)),
        (_turned_figures, _grouped(measured, _figures)),
    ):
        for first, *others in groups:
            for other in others:
                if said := says(first, other):
                    yield other.fact, said


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
    units = {one.unit, two.unit}
    is_short = units <= LENGTHS | SHORT_LENGTHS and _is_told_again(first, other)
    if one.unit != two.unit and (units in UNITS_OF_A_KIND or is_short):
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


def _figures(one: _Measured) -> Hashable:
    """Return what two numbers have in common whose figures changed places: "230", "320"."""
    return one.quantity.unit, one.fact.as_of, "".join(sorted(f"{one.quantity.value:g}"))


def _turned_figures(first: _Measured, other: _Measured) -> str | None:
    """Tell of a number whose figures stand in another order where the same is counted."""
    one, two = first.quantity, other.quantity
    if (
        one.value == two.value
        or not one.unit
        or one.is_share
        or min(one.value, two.value) < TWO_FIGURES
    ):
        return None
    are_dead = _counts_dead(first) and _counts_dead(other)
    if not are_dead and not _is_told_again(first, other):
        return None
    return f"“{other.fact.text}” stands elsewhere as “{first.fact.text}”: which is right?"


def _is_told_again(first: _Measured, other: _Measured) -> bool:
    """Return whether two sentences have words in common beside their numbers."""
    return first.fact.sentence != other.fact.sentence and bool(_shared_words(first, other))


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

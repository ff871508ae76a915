"""A sentence in; what speaks for quoting it, and what it would do for a post, out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sharing.core.cues.wishes import wishes_for
from sharing.core.findings.asks import calls_reader, is_ask, is_own
from sharing.core.findings.facts import Fact
from sharing.core.findings.leaning import NAME_WITHIN
from sharing.core.findings.places import Place
from sharing.core.findings.shape import LONG_CHARACTERS, QUESTION
from sharing.core.grammar.lines import UNSPACED_RUN, count_words
from sharing.core.slots import Slot

SHORT_CHARACTERS = 180  # leaves room for a name and a link on the usual platforms
FEWEST_CHARACTERS = 20
BARE_CHARACTERS = 40  # without word lists, a shorter sentence mostly leans on another
CURT_WORDS = 7  # so short a sentence mostly says little without its neighbours
BRIEF_WORDS = 9  # likewise at times
LEAST_TELLING = 20  # a number from which a sentence informs more than it speaks
LEAST_COUNTED = 3  # a smaller number is mostly said in passing
FACTS_THAT_OUTWEIGH = 2  # a sentence with so many numbers informs more than it speaks

Applies = Callable[["Weighed"], bool]
Says = Callable[["Weighed"], str]
Weight = tuple[Applies, float, Says | None]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Weighed:
    """A sentence with what speaks for it: each is looked for once, in thousands of sentences."""

    place: Place
    facts: tuple[Fact, ...]
    words: int
    asks: bool
    calls: bool
    wishes: bool
    speaks: bool
    tells: bool

    @property
    def slot(self) -> Slot:
        """What it would do for a post."""
        if self.asks or self.calls:
            return Slot.ASK
        if self.facts and self._informs():
            return Slot.FACT
        return Slot.VOICE if self.tells or self.speaks else Slot.THESIS

    def _informs(self) -> bool:
        """Return whether its numbers say more than its voice."""
        if any(fact.said_by for fact in self.facts):
            return True
        many = len(self.facts) >= FACTS_THAT_OUTWEIGH
        return not self.tells and (not self.speaks or many or any(map(_is_telling, self.facts)))

    def serves(self, slot: Slot) -> bool:
        """Whether it would do this for a post, first or besides."""
        return slot is self.slot or SERVES[slot](self)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All that it would do for a post, what it does first in front."""
        return (self.slot, *(s for s in Slot if s is not self.slot and self.serves(s)))


def weigh(place: Place, facts: tuple[Fact, ...]) -> Weighed:
    """Return a sentence with what speaks for it; `facts` are those that it carries."""
    text, cues = place.text, place.cues
    return Weighed(
        place=place,
        facts=facts,
        words=count_words(text),
        asks=is_ask(text, cues),
        calls=calls_reader(text, place.language),
        wishes=wishes_for(place.language).search(text) is not None,
        speaks=is_own(text, cues),
        tells=cues.telling.search(text) is not None,
    )


def points_of(weighed: Weighed) -> float:
    """Say how much more speaks for a sentence than against it."""
    return sum([points for applies, points, _ in _weights(weighed) if applies(weighed)])


def reasons_for(weighed: Weighed) -> Iterator[str]:
    """Yield in words what speaks for it."""
    return (says(weighed) for applies, _, says in _weights(weighed) if says and applies(weighed))


def _weights(weighed: Weighed) -> Sequence[Weight]:
    return WEIGHTS if weighed.place.has_cues else BARE_WEIGHTS


def _is_handy(text: str) -> bool:
    """Return whether a sentence says something and leaves room, a Han letter as two."""
    if len(text) > SHORT_CHARACTERS:
        return False
    if len(text) >= FEWEST_CHARACTERS:
        return True
    return len(text) + len("".join(UNSPACED_RUN.findall(text))) >= FEWEST_CHARACTERS


def _holds(weighed: Weighed) -> bool:
    """Return whether a sentence says, briefly and without a number, what is at stake or is held."""
    text, cues = weighed.place.text, weighed.place.cues
    if weighed.facts or not _is_handy(text) or QUESTION.search(text[-4:]):
        return False
    feels = weighed.tells and cues.human.search(text)
    return bool(weighed.asks or feels or cues.negation.search(text))


def _is_counted(fact: Fact) -> bool:
    """Return whether a number is more than a turn of phrase: “two things are certain”."""
    quantity = fact.quantity
    return quantity is not None and (quantity.value >= LEAST_COUNTED or quantity.is_share)


def _is_telling(fact: Fact) -> bool:
    """Return whether a number says more than the voice around it: a share, or a large one."""
    quantity = fact.quantity
    return quantity is not None and (quantity.value >= LEAST_TELLING or quantity.is_share)


# Measured over the labelled statements, and kept where it helped on either half of the hardest of
# them. That the authors say "we" speaks for nothing: so they do where they admit and where they
# tell; that a sentence asks, says what is at stake, counts or names does.
WEIGHTS: Sequence[Weight] = (
    (lambda c: c.asks, 1.0, lambda _: "asks for something"),
    (lambda c: c.calls, 0.0, lambda _: "calls on the reader"),
    (lambda c: c.wishes and not c.asks, 0.0, lambda _: "says what should be"),
    (lambda c: c.speaks, 0.0, lambda _: "first person"),
    (lambda c: c.tells, 0.5, lambda _: "says what they saw, feel or refuse"),
    (
        lambda c: bool(c.place.cues.human.search(c.place.text)),
        1.0,
        lambda _: "says what is at stake",
    ),
    (
        lambda c: bool(c.place.cues.negation.search(c.place.text)),
        0.25,
        lambda _: "denies or refuses something",
    ),
    (lambda c: bool(c.facts), 0.5, lambda c: f"carries a number: {c.facts[0].text}"),
    (lambda c: NAME_WITHIN.search(c.place.text) is not None, 0.5, None),
    (lambda c: _is_handy(c.place.text), 1.5, None),
    (lambda c: len(c.place.text) > LONG_CHARACTERS and not c.place.is_list, -1.5, None),
    (lambda c: c.words <= BRIEF_WORDS, -0.5, None),
    (lambda c: c.words <= CURT_WORDS, -1.5, None),
    (lambda c: QUESTION.search(c.place.text[-4:]) is not None, -0.5, None),
    (lambda c: c.place.is_late, 0.5, None),
    (lambda c: c.place.before is None, 0.5, lambda _: "opens a paragraph"),
)
BARE_WEIGHTS: Sequence[Weight] = (
    *WEIGHTS,
    (
        lambda _: True,
        0,
        lambda c: (
            f"found by structure and length: no word list for the language “{c.place.language}”"
        ),
    ),
    (lambda c: c.place.before is None, 1.0, None),
    (lambda c: len(c.place.text) < BARE_CHARACTERS, -2.0, None),
)
# What makes a sentence serve a slot that is not its own.
SERVES: Mapping[Slot, Applies] = MappingProxyType(
    {
        Slot.ASK: lambda c: c.asks or c.wishes or c.calls,
        Slot.VOICE: lambda c: c.speaks or c.tells,
        Slot.FACT: lambda c: any(map(_is_counted, c.facts)),
        Slot.THESIS: _holds,
    }
)

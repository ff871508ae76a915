"""A quote, and the four slots that it can stand in: what it does for a post, and how many do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

FEWEST_OFFERS = 5  # of all slots together; fewer are no choice, and doubts join them
FEWEST_TRUSTED = 3  # without a warning; where there are fewer, others follow them in a post
FEWEST_IN_SLOT = 3  # likewise of one slot, and then it says why there are so few


class Slot(StrEnum):
    """What a quote does for a post."""

    ASK = "ask"
    VOICE = "voice"
    FACT = "fact"
    THESIS = "thesis"


# Only what a quote does first counts here: what is in a second slot fills that one up to three.
MOST_IN_SLOT: Mapping[Slot, int] = MappingProxyType(
    {Slot.ASK: 5, Slot.VOICE: 5, Slot.FACT: 4, Slot.THESIS: 4}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A range of the statement, offered to be quoted: `source[start:end] == text`.

    `number` tells it from others, counted from 1: here the sentence's place in the body, in a kit
    the number in its address. `said_by` names whose words it is where the authors only quote it.
    `sic` are the words of it that are marked beside it as being so in the statement. `slot` is what
    it does first; `slots` are all that it has the features of, `slot` the first of them. `points`
    say how much more speaks for it than against it: the more, the surer it is. `may_follow` is
    whether its warnings, if any, leave it fit to stand behind others in a post. `is_list` is
    whether it is a list with what announces it, `calls` whether it tells the reader what to do.
    """

    number: int
    text: str
    start: int
    end: int
    slot: Slot
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    said_by: str | None = None
    sic: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    points: float = 0
    may_follow: bool = True
    is_list: bool = False
    calls: bool = False

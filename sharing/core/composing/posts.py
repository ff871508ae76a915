"""A post: what one wording says on one platform, and everything that is known about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from sharing.core.counting.count import Size
from sharing.core.platforms import Platform
from sharing.core.quotes import Slot


class Wording(StrEnum):
    """What leads a post; a thread says more than one post can."""

    QUOTE = "quote"
    ASK = "ask"
    FACT = "fact"
    THESIS = "thesis"
    QUESTION = "question"  # ours, to the reader
    OWN_LINE = "own_line"  # begun by us, for the supporter to finish
    THREAD = "thread"


# How a wording is told from others in a heading.
IN_WORDS: Mapping[Wording, str] = MappingProxyType(
    {
        Wording.QUOTE: "led by the quote",
        Wording.ASK: "led by the ask",
        Wording.FACT: "led by the fact",
        Wording.THESIS: "led by the thesis",
        Wording.QUESTION: "led by a question to the reader",
        Wording.OWN_LINE: "led by a line of your own",
        Wording.THREAD: "as a thread",
    },
)


# What leads these wordings where the statement has it; elsewhere another sentence does.
LED_BY: Mapping[Wording, Slot] = MappingProxyType(
    {Wording.ASK: Slot.ASK, Wording.FACT: Slot.FACT, Wording.THESIS: Slot.THESIS},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A range of the statement that stands in a post, in its part of this number, from 0."""

    text: str
    start: int
    end: int
    part: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A text for one platform, what it measures there, and what had to be left out.

    `text` is what is counted and what a supporter copies; a thread is copied part by part, and its
    `text` is the parts with blank lines between. `sizes` are those of the largest part in each
    unit, so `fits` says that every part does. `share_url` opens the platform with the first part,
    or is None where no link can do that. `quotes` are in the order of the text.
    `led_by` is the slot for which the first quote leads. `left_out` and
    `notices` are sentences for people.
    """

    platform: Platform
    language: str
    wording: Wording
    text: str
    parts: tuple[str, ...]
    sizes: tuple[Size, ...]
    fits: bool
    share_url: str | None
    quotes: tuple[Quoted, ...]
    left_out: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    subject: str | None = None
    led_by: Slot | None = None

    @property
    def is_led_by_another(self) -> bool:
        """Whether the statement has nothing of what the wording is named for."""
        meant = LED_BY.get(self.wording)
        return meant is not None and self.led_by is not None and self.led_by is not meant

    @property
    def known_as(self) -> str:
        """How programs know the wording: by what leads it; "another" if that is something else."""
        return "another" if self.is_led_by_another else str(self.wording)

    @property
    def in_words(self) -> str:
        """How it is told from the other wordings in a heading."""
        return "led by another sentence" if self.is_led_by_another else IN_WORDS[self.wording]

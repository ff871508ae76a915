"""Chooses the sentences worth passing on, each with the reasons and the warnings."""

from dataclasses import dataclass
from enum import StrEnum


class Slot(StrEnum):
    """What a quote does for a post."""

    ASK = "ask"
    VOICE = "voice"
    FACT = "fact"
    THESIS = "thesis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A range of the statement, offered to be quoted: `source[start:end] == text`.

    `number` is the sentence's place in the body, counted from 1, so that the address of a quote
    keeps its meaning when other quotes are chosen or dropped.
    """

    number: int
    text: str
    start: int
    end: int
    slot: Slot
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

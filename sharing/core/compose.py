"""Composes posts: the statement's own sentences, within what each platform takes."""

from dataclasses import dataclass
from enum import StrEnum

from sharing.core.count import Size
from sharing.core.platforms import Platform


class Wording(StrEnum):
    """What leads a post."""

    QUOTE = "quote"
    ASK = "ask"
    FACT = "fact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A range of the statement that stands in a post."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A text for one platform, what it measures there, and what had to be left out.

    `text` is what a supporter copies, link included. `share_url` opens the platform, or is None
    where no link can do that. `left_out` and `notices` are sentences for people.
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

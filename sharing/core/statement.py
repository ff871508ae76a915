"""A statement, understood: raw text in, blocks with their roles and offsets out."""

from dataclasses import dataclass
from enum import StrEnum


class Direction(StrEnum):
    """The way a text runs, decided by its first strong character."""

    LTR = "ltr"
    RTL = "rtl"


class Role(StrEnum):
    """What a block is in the statement."""

    TITLE = "title"
    DATE_LINE = "date_line"
    SALUTATION = "salutation"
    LEAD_IN = "lead_in"  # the voice of those who pass it on
    BODY = "body"  # the voice of the authors
    HEADING = "heading"
    ITEM = "item"  # a list item of the body
    SIGNATORY = "signatory"
    LEFT_ASIDE = "left_aside"  # newsletter, contact and sharing boilerplate


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, without the quotation mark that opens or closes the whole statement.

    `start` and `end` are code-point offsets: `statement.source[start:end] == text`.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run of the source with one role; the blocks of a statement tile its source without gaps.

    `start` and `end` include the blank lines that follow. `is_guess` is true where another
    reading was plausible; `why` says what decided.
    """

    role: Role
    start: int
    end: int
    sentences: tuple[Sentence, ...]
    is_guess: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one or several organisations say, in one language."""

    source: str
    language: str
    direction: Direction
    blocks: tuple[Block, ...]

    def sentences(self, *roles: Role) -> tuple[Sentence, ...]:
        """Return the sentences of every block that has one of these roles, in order."""
        return tuple(s for block in self.blocks if block.role in roles for s in block.sentences)

    @property
    def title(self) -> str | None:
        """The title, if the text has one; never invented."""
        found = self.sentences(Role.TITLE)
        return " ".join(s.text for s in found) or None

    @property
    def lead_in(self) -> tuple[Sentence, ...]:
        """What those who pass it on say before it."""
        return self.sentences(Role.LEAD_IN)

    @property
    def body(self) -> tuple[Sentence, ...]:
        """What the authors say; quote n is the nth of these, counted from 1."""
        return self.sentences(Role.BODY, Role.ITEM)

    @property
    def signatories(self) -> tuple[str, ...]:
        """Who signed, as they are named in the text."""
        return tuple(s.text for s in self.sentences(Role.SIGNATORY))

    @property
    def left_aside(self) -> tuple[Sentence, ...]:
        """Lines that belong to the page the text came from, not to the statement."""
        return self.sentences(Role.LEFT_ASIDE)

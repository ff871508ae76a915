"""The pieces of a text as its format shows them: what a reader of a format hands to the parser."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Kind(StrEnum):
    """What the format itself says a piece is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"  # of a table, its cells with commas between them
    CAPTION = "caption"  # it says whose the quotation or the picture above it is
    FOOTNOTE = "footnote"
    CONTROL = "control"  # a button, or what a field of a form is called
    FRONT_TITLE = "front_title"  # the title that stands in the front matter
    MACHINERY = "machinery"  # front matter, code, link definitions: no words of anybody's


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of words in the source: `source[start:end]`, code points, no white space at its ends.

    `begins` is where its first line or marker begins; pieces are in order and do not overlap.
    `is_quoted` is true inside a block quotation.
    """

    begins: int
    start: int
    end: int
    kind: Kind = Kind.PARAGRAPH
    is_quoted: bool = False


class Manuscript(str):
    """A statement as decoded, which also knows the pieces its format shows.

    It is the text itself, so that whoever only needs the words need not know of the pieces.
    """

    __slots__ = ("pieces",)
    pieces: tuple[Piece, ...]

    def __new__(cls, source: str, *, pieces: Iterable[Piece]) -> Self:
        """Return the text with its pieces."""
        manuscript = super().__new__(cls, source)
        manuscript.pieces = tuple(pieces)
        return manuscript


def trimmed(source: str, start: int, end: int) -> tuple[int, int]:
    """Return the range without white space at its ends; an empty one stands at `start`."""
    words = source[start:end]
    left = len(words) - len(words.lstrip())
    return (start + left, start + left + len(words.strip()))

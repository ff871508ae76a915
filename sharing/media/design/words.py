"""A CardSpec in; the words that stand on the card, exactly as they stand there, out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

import regex

from sharing.core.counting.turning import turning_sign
from sharing.core.errors import CardError, TextDoesNotFit
from sharing.core.formats.plain import MARKER
from sharing.core.quotation import quoted
from sharing.media.spec import CardSpec
from sharing.media.typesetting.layout import hanging_mark
from sharing.media.typesetting.pieces import LINE_ENDS, Item
from sharing.media.typesetting.shaping import Paragraph

_LINE_END: Final = re.compile(r" *[\t\n\v\f\r\x85\u2028\u2029][ \t\n\v\f\r\x85\u2028\u2029]*")
_BREAK: Final = r"(?>\r\n|[\n\r])"
# Line ends that are meant: blank lines, and those before the items of a list.
_KEPT: Final = regex.compile(rf"{_BREAK}[ \t]*(?:{_BREAK}\s*|(?={MARKER.pattern}))")
_SAID: Final = regex.compile(r".*[。；！？]")
_CHARACTERS_MAXIMUM: Final = 5000  # more fits no card, and would only take time to find out


@lru_cache(maxsize=256)  # each card asks twice: for its words, and for its alternative text
def one_paragraph(text: str) -> str:
    """Turn each line end into a space."""
    return _LINE_END.sub(" ", text).strip()


@lru_cache(maxsize=64)
def in_lines(text: str) -> str:
    """Keep the line ends that are meant, those of a list, and turn each other one into a space."""
    return LINE_ENDS.join(filter(None, map(one_paragraph, _KEPT.split(text))))


@lru_cache(maxsize=64)
def with_items(paragraph: Paragraph) -> Paragraph:
    """Have a paragraph know which of its lines are the items of a list, if it has any."""
    items = tuple(_items_in(paragraph.text)) if LINE_ENDS in paragraph.text else ()
    return replace(paragraph, items=items) if items else paragraph


def _items_in(text: str) -> Iterator[Item]:
    start = hanging_mark(text)
    for line in text[start:].split(LINE_ENDS):
        end = start + len(line)
        said = _SAID.match(text, start, end)  # without the mark that closes the quote
        ends = (end, said.end()) if said else (end,)
        if found := next(filter(None, (MARKER.match(text, start, at) for at in ends)), None):
            yield Item(start, found.end(), end)
        start = end + len(LINE_ENDS)


def text_on_card(spec: CardSpec) -> str:
    """Put the words in their marks, and after them what stands beside.

    The items of a list begin lines of their own; other line ends are drawn as spaces.

    Raises CardError where there are no words, TextDoesNotFit where no card could hold them.
    """
    text = in_lines(spec.text)
    if not text:
        message = "There are no words to put on the card. Give it a sentence."
        raise CardError(message)
    if len(text) > _CHARACTERS_MAXIMUM:
        raise TextDoesNotFit(width=spec.width, height=spec.height)
    if sign := turning_sign(text):
        message = (
            f"The words have the sign U+{ord(sign):04X}, which nobody sees and which turns letters "
            "around. Leave it out."
        )
        raise CardError(message)
    words = _marked(text, spec.language)
    return f"{words} {spec.beside}" if spec.beside else words


_marked: Final = lru_cache(maxsize=64)(quoted)

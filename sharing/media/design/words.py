"""A CardSpec in; the words that stand on the card, exactly as they stand there, out."""

import re
from typing import Final

import regex

from sharing.core.cues.numerals import SMALL, TENS
from sharing.core.errors import CardError, TextDoesNotFit
from sharing.core.quotation import quoted
from sharing.media.spec import CardSpec

_LINE_END: Final = re.compile(r" *[\t\n\v\f\r\x85\u2028\u2029][ \t\n\v\f\r\x85\u2028\u2029]*")
_CHARACTERS_MAXIMUM: Final = 5000  # more fits no card, and would only take time to find out
_FIGURES: Final = regex.compile(
    r"\p{Sc}?\p{Nd}+(?:[.,'’٫٬\u00a0\u202f]\p{Nd}+)*(?:[\u00a0\u202f]?[%٪]|\p{Sc})?"
)
_SPELT: Final = regex.compile(
    rf"\b(?:(?:{'|'.join(TENS)})(?:-(?:{'|'.join(SMALL)}))?|(?:{'|'.join(SMALL[2:])}))\b",
    regex.IGNORECASE,
)


def one_paragraph(text: str) -> str:
    """Turn each line end into a space."""
    return _LINE_END.sub(" ", text).strip()


def text_on_card(spec: CardSpec) -> str:
    """Put the words in their marks, line ends drawn as spaces, and after them what stands beside.

    Raises CardError where there are no words, TextDoesNotFit where no card could hold them.
    """
    text = one_paragraph(spec.text)
    if not text:
        message = "There are no words to put on the card. Give it a sentence."
        raise CardError(message)
    if len(text) > _CHARACTERS_MAXIMUM:
        raise TextDoesNotFit(width=spec.width, height=spec.height)
    words = quoted(text, spec.language) if spec.is_quote else text
    return f"{words} {spec.beside}" if spec.beside else words


def has_number(text: str) -> bool:
    """Whether the text has a number to draw large."""
    return bool(_FIGURES.search(text) or _SPELT.search(text))


def number_in(text: str) -> str:
    """Find the number that says most: of most figures, else one in English words, as written.

    Raises CardError where there is none.
    """
    figures = _FIGURES.findall(text)
    if figures:
        return str(max(figures, key=lambda found: sum(c.isdecimal() for c in found)))
    spelt = _SPELT.search(text)
    if spelt is None:
        message = "There is no number in this sentence to draw large. Choose another look."
        raise CardError(message)
    return spelt[0]

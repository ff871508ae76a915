"""A CardSpec in; the words that stand on the card, exactly as they stand there, out."""

import re
from typing import Final

from sharing.core.errors import CardError, TextDoesNotFit
from sharing.core.quotation import quoted
from sharing.media.spec import CardSpec

_LINE_END: Final = re.compile(r" *[\t\n\v\f\r\x85\u2028\u2029][ \t\n\v\f\r\x85\u2028\u2029]*")
_CHARACTERS_MAXIMUM: Final = 5000  # more fits no card, and would only take time to find out


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

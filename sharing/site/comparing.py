"""A PDF and the text read from it in, the folder out in which a person compares them."""

from collections.abc import Iterator
from types import MappingProxyType

import regex

from sharing.core.grammar.languages import language_of
from sharing.pdf_reading import HYPHENS, Paragraph, PdfText
from sharing.site.templating import render

# What a font drew without saying which letter it is.
_UNREADABLE = regex.compile(r"([\p{Co}\p{Cc}\p{Cn}\ufffd])")
_AFTER = MappingProxyType({True: "hyphen", False: "end"})


def comparison(original: bytes, read: PdfText) -> dict[str, bytes]:
    """Return the tree: the text to correct, the very PDF, and a page that shows both."""
    page = render(
        "check.html",
        language=language_of(read.text),
        read=read,
        paragraphs=[list(_marked(paragraph)) for paragraph in read.paragraphs],
    )
    return {
        "statement.txt": read.text.encode(),
        "original.pdf": original,
        "check.html": page,
    }


def _marked(paragraph: Paragraph) -> Iterator[tuple[str, str]]:
    """Yield the text in parts, each with what to look at: "", "unreadable", "end" or "hyphen"."""
    last = len(paragraph.pieces) - 1
    for number, piece in enumerate(paragraph.pieces):
        for part in _UNREADABLE.split(piece):
            yield part, "unreadable" if _UNREADABLE.match(part) else ""
        if number < last:
            yield "", _AFTER[piece.endswith(HYPHENS)]

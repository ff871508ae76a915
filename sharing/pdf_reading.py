"""A PDF's bytes in, its paragraphs out, with the line ends that were joined; left to right only.

A PDF knows where letters stand, not which words belong together, so what comes out is a draft for
a person to read beside the original.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import count, pairwise
from typing import TYPE_CHECKING, Final

import regex

from sharing.core.errors import NotText, SharingError, StatementTooLong
from sharing.core.formats.plain import MARKER
from sharing.core.statement import LONGEST, check_text
from sharing.reading import LARGEST

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

LOCKED: Final = "it is a locked PDF. Save it without a password, or paste its text."
MOST_PAGES: Final = 100  # at 2,000 characters a page, the most that a statement can have
LARGEST_UNPACKED: Final = 5_000_000  # bytes of one stream; a full page of text has a hundredth
MOST_STROKES: Final = 500_000  # drawing operators in all; a page of text has some hundred
HEADER: Final = (b"%PDF-", 1_024)  # where readers look for it: PDF 1.7, appendix H, note 13
RIGHT_TO_LEFT: Final = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
ENDS_A_SENTENCE: Final = regex.compile(r"[.!?…:;。！？।։][\p{Pe}\p{Pf}\p{Pi}\"'*\d]*\Z")
HYPHENS: Final = ("-", "\u2010")
# Pictures of two or three letters in one, which fonts put in their place; nobody types them.
LIGATURES: Final = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ſt", "ﬆ": "st"}
)
SOFT_HYPHEN: Final = "\u00ad"  # it says itself that it is there only for the line's end
WIDER: Final = 1.2  # a gap that much wider than the usual one parts paragraphs
USUAL_SHARE: Final = 0.15  # of all gaps; so often does the gap inside paragraphs occur at least
ROOM: Final = 0.8  # of the widest line; letters differ in width, but a line's worth hardly does
ODDLY_WIDE: Final = 3  # lines, such as rows of a table, but at most one in twenty


Matrix = Sequence[float]  # six numbers, as PDF writes them


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of a PDF: its text is its pieces, which were cut wherever a line ended."""

    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        """The paragraph on one line."""
        return "".join(self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfText:
    """What a PDF seems to say, to be read beside it."""

    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The paragraphs with a blank line between them."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs) + "\n"

    @property
    def joined(self) -> int:
        """How many line ends were joined."""
        return sum(len(paragraph.pieces) - 1 for paragraph in self.paragraphs)

    @property
    def hyphens(self) -> int:
        """How many of those followed a hyphen, which was kept: the word may be written so."""
        return sum(
            piece.endswith(HYPHENS) for each in self.paragraphs for piece in each.pieces[:-1]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line as it stands on its page: points above the page's foot, letters' height in points."""

    text: str
    page: int
    height: float
    size: float


def read_pdf(content: bytes) -> PdfText:
    """Return the words of a PDF whose letters run from left to right.

    Raises NotText, EmptyStatement and StatementTooLong, each with what to do instead.
    """
    if len(content) > LARGEST:
        raise StatementTooLong(size=len(content), maximum=LARGEST, unit="bytes")
    mark, within = HEADER
    if mark not in content[:within]:
        raise NotText("it is not a PDF. `sharing build` takes .txt, .md, .html and .docx as it is.")
    lines = _lines(content)
    words = "\n".join(line.text for line in lines)
    if not words:
        raise NotText("it is a PDF of pictures without letters, such as a scan. Type its text.")
    if RIGHT_TO_LEFT.search(words):
        raise NotText(
            "it is a PDF with letters that run from right to left, whose order a PDF does not "
            "keep. Paste the text into a .txt file instead.",
        )
    check_text(words)
    return PdfText(paragraphs=tuple(_paragraph(run) for run in _runs(lines)))


def _lines(content: bytes) -> list[_Line]:
    """Return every line that has letters, page by page, in the order of the file."""
    from pypdf import apply_configuration  # noqa: PLC0415 -- slow to load, and only for PDFs
    from pypdf.errors import DependencyError, FileNotDecryptedError  # noqa: PLC0415 -- likewise

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its remarks are for programmers
    try:
        with apply_configuration(
            zlib_maximum_output_length=LARGEST_UNPACKED,
            lzw_maximum_output_length=LARGEST_UNPACKED,
            run_length_maximum_output_length=LARGEST_UNPACKED,
            brotli_maximum_output_length=LARGEST_UNPACKED,
            array_based_stream_maximum_output_length=LARGEST_UNPACKED,
        ):
            return list(_lines_of(_opened(content)))
    except SharingError:
        raise
    except (DependencyError, FileNotDecryptedError) as fault:
        raise NotText(LOCKED) from fault
    except Exception as fault:
        raise NotText("it is a PDF that is broken. Save it again, or paste its text.") from fault


def _opened(content: bytes) -> "PdfReader":
    from pypdf import PdfReader  # noqa: PLC0415 -- as above

    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted:
        raise NotText(LOCKED)
    return reader


def _lines_of(reader: "PdfReader") -> Iterator[_Line]:
    """Yield the lines of all pages, and stop at the first that a statement cannot have."""
    if len(reader.pages) > MOST_PAGES:
        raise StatementTooLong(size=len(reader.pages), maximum=MOST_PAGES, unit="pages")
    characters, meter = 0, _meter()
    for number, page in enumerate(reader.pages):
        for line in _lines_on(page, number, meter):
            characters += len(line.text)
            if characters > LONGEST:
                raise StatementTooLong(size=characters, maximum=LONGEST, unit="characters")
            yield line


def _meter() -> Callable[..., None]:
    """Return what counts drawing operators: a drawing can say "again" for longer than we live."""
    strokes = count(1)

    def tick(*_operator: object) -> None:
        if next(strokes) > MOST_STROKES:
            raise NotText("it is a PDF of drawings rather than words. Paste its text instead.")

    return tick


def _lines_on(page: "PageObject", number: int, meter: Callable[..., None]) -> list[_Line]:
    """Return the lines of one page; a line stands where its first letter stands."""
    lines: list[_Line] = []
    words, place = "", (0.0, 0.0)

    def end_line() -> None:
        nonlocal words
        if words.strip():
            height, size = place
            lines.append(_Line(text=words.strip(), page=number, height=height, size=size))
        words = ""

    def take(text: str, outer: Matrix, inner: Matrix, _font: object, size: float) -> None:
        nonlocal words, place
        for part in text.splitlines(keepends=True):
            if part.strip() and not words.strip():
                height = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
                scale = abs(inner[2] * outer[1] + inner[3] * outer[3])
                place = (height, abs(size) * scale)
            words += part.translate(LIGATURES)
            if part.splitlines()[0] != part:
                end_line()

    page.extract_text(visitor_text=take, visitor_operand_before=meter)
    end_line()
    return lines


def _runs(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Yield the lines of each paragraph."""
    usual = _usual_gap(lines)
    widest = _widest(lines)
    run = [lines[0]]
    for line, following in pairwise(lines):
        if _is_meant_break(line, following, usual=usual, widest=widest):
            yield run
            run = []
        run.append(following)
    yield run


def _is_meant_break(line: _Line, following: _Line, *, usual: float, widest: float) -> bool:
    """Return whether a paragraph ends here, rather than only a line, a column or a page."""
    if MARKER.match(following.text):
        return True
    first_word = following.text.split(maxsplit=1)[0]
    has_room = _width(f"{line.text} {first_word}", line.size) <= ROOM * widest
    if has_room and not following.text[0].islower():
        return True
    if line.page != following.page or _gap(line, following) < 0:
        return bool(ENDS_A_SENTENCE.search(line.text))
    return _gap(line, following) > WIDER * usual


def _widest(lines: Sequence[_Line]) -> float:
    """Return how wide a full line is, the few that are wider than the column left out."""
    widths = sorted((_width(line.text, line.size) for line in lines), reverse=True)
    return widths[min(ODDLY_WIDE, len(widths) // 20)]


def _width(text: str, size: float) -> float:
    """Return about how wide a text is, in letters of one point: small print holds more of them."""
    return len(text) * (size or 1)


def _usual_gap(lines: Sequence[_Line]) -> float:
    """Return the smallest gap that is common, in heights of the letters; 0 without any."""
    gaps = [
        round(_gap(line, following), 1)
        for line, following in pairwise(lines)
        if line.page == following.page and _gap(line, following) > 0
    ]
    common = [gap for gap, times in Counter(gaps).items() if times >= USUAL_SHARE * len(gaps)]
    return min(common or gaps, default=0.0)


def _gap(line: _Line, following: _Line) -> float:
    """Return how far down the next line stands, in heights of its letters."""
    return (line.height - following.height) / following.size if following.size else 0.0


def _paragraph(lines: Sequence[_Line]) -> Paragraph:
    """Return the lines as one; only a hyphen that says that it is soft goes."""
    pieces = [_before_another(line.text) for line in lines[:-1]]
    return Paragraph(pieces=(*pieces, lines[-1].text))


def _before_another(line: str) -> str:
    if line.endswith(SOFT_HYPHEN):
        return line.removesuffix(SOFT_HYPHEN)
    return line if line.endswith(HYPHENS) else f"{line} "

"""A file's bytes in, its words out, with the pieces that its format shows."""

import lzma
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import PurePath
from types import MappingProxyType
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from sharing.core.errors import NotText, StatementTooLong
from sharing.core.formats.html_text import read_html
from sharing.core.formats.markdown import read_markdown
from sharing.core.formats.pieces import Manuscript
from sharing.core.formats.plain import read_plain
from sharing.core.statement import check_text

LARGEST = 2_000_000  # bytes of the file as it is
LARGEST_UNPACKED = 20_000_000  # bytes; a long letter in Word unpacks to less than one million
MOST_PARTS = 1_000
HIGHEST_RATIO = 100  # unpacked to packed; XML packs to about a tenth
BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# What the readers of zip, XML and Word say of a file that is damaged or made to harm.
_BROKEN_WORD = (
    *(KeyError, ValueError, AttributeError, EOFError, OSError, RuntimeError, NotImplementedError),
    *(BadZipFile, ExpatError, zlib.error, lzma.LZMAError),
)
SAVE_IT = "Save it as .txt, .md, .html or .docx, or paste its text."
READ_IT = (
    "`sharing read FILE.pdf --to FOLDER` takes its text out, for you to check; or paste its text."
)
OTHER_FORMATS = (
    (b"%PDF", f"a PDF. {READ_IT}"),
    (b"PK\x03\x04", f"a zip or an office file. {SAVE_IT}"),
    (b"{\\rtf", f"RTF. {SAVE_IT}"),
)


def read_statement(content: bytes, *, name: str) -> Manuscript:
    """Return the words of a file; the end of its name (".txt", ".md") tells the format.

    Raises StatementTooLong, EmptyStatement, and NotText for bytes that the format does not have.
    """
    if len(content) > LARGEST:
        raise StatementTooLong(size=len(content), maximum=LARGEST, unit="bytes")
    reader = READERS.get(PurePath(name).suffix.lower(), _read_plain)
    manuscript = reader(content)
    check_text(manuscript)
    return manuscript


def decode(content: bytes) -> str:
    """Return the text of UTF-8 bytes, or of UTF-16 that says so; the mark is not part of it.

    Raises NotText: a guessed encoding would be a guessed quote.
    """
    for start, what in OTHER_FORMATS:
        if content.startswith(start):
            raise NotText(f"it is {what}")
    mark, encoding = next(
        (row for row in BYTE_ORDER_MARKS if content.startswith(row[0])), (b"", "utf-8")
    )
    try:
        text = content[len(mark) :].decode(encoding)
    except UnicodeDecodeError as fault:
        raise NotText(
            f"byte {len(mark) + fault.start:,} is not {encoding.upper()}. "
            "Save it as UTF-8 and try again.",
        ) from None
    if "\x00" in text:
        raise NotText(f"character {text.index(chr(0)):,} is NUL, which no text has.")
    return text


def _read_plain(content: bytes) -> Manuscript:
    return _capped(read_plain, decode(content))


def _read_markdown(content: bytes) -> Manuscript:
    return _capped(read_markdown, decode(content))


def _read_html(content: bytes) -> Manuscript:
    return read_html(decode(content))


def _capped(reader: Callable[[str], Manuscript], text: str) -> Manuscript:
    """Return what a reader makes of a text that is worth reading."""
    check_text(text)
    return reader(text)


def _read_word(content: bytes) -> Manuscript:
    """Return the words of a Word document, its pictures left out."""
    import mammoth  # noqa: PLC0415 -- a tenth of a second that only Word documents are worth

    _refuse_bombs(content)
    try:
        result = mammoth.convert_to_html(
            BytesIO(content), convert_image=mammoth.images.img_element(lambda _: {"src": ""})
        )
    except _BROKEN_WORD as fault:
        raise NotText("it is not a Word document that can be opened. Save it again.") from fault
    return read_html(result.value)


def _refuse_bombs(content: bytes) -> None:
    """Raise NotText for a zip that unpacks to far more than a letter, or that has entities."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            if len(parts) > MOST_PARTS or unpacked > LARGEST_UNPACKED:
                raise NotText("it unpacks to far more than a letter. Save its text as .txt.")
            if unpacked > HIGHEST_RATIO * max(len(content), 1):
                raise NotText("it is packed more tightly than any letter. Save its text as .txt.")
            for part in parts:
                if (
                    part.filename.endswith((".xml", ".rels"))
                    and b"<!" in archive.read(part)[:4_000]
                ):
                    raise NotText("its XML declares types of its own, as no letter does.")
    except _BROKEN_WORD as fault:
        raise NotText("it is not a Word document (.docx).") from fault


READERS: Mapping[str, Callable[[bytes], Manuscript]] = MappingProxyType(
    {
        ".txt": _read_plain,
        ".md": _read_markdown,
        ".markdown": _read_markdown,
        ".html": _read_html,
        ".htm": _read_html,
        ".docx": _read_word,
    },
)

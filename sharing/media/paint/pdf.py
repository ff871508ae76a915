"""Writes PDF files: numbered objects in, the bytes of the file out, the same each time.

Source: ISO 32000-1:2008, 7.3 (objects), 7.5 (file structure) and 7.9.2 (text strings). Nothing in
the bytes says when or with what they were made.
"""

from collections.abc import Sequence

from PIL import Image
from zlib_ng import zlib_ng

from sharing.media.paint.colour import Colour

POINTS_PER_MILLIMETRE = 72 / 25.4
_EFFORT = 9


class PdfObjects:
    """The objects of a file, numbered from 1 in the order in which they are added."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def add(self, content: str | bytes) -> int:
        """Add an object and return its number."""
        self._objects.append(content.encode("ascii") if isinstance(content, str) else content)
        return len(self._objects)

    def __len__(self) -> int:
        """How many there are, which is the number of the last."""
        return len(self._objects)

    def add_stream(self, content: bytes, entries: str = "") -> int:
        """Add a stream, compressed, with these further entries in its dictionary."""
        return self.add(_stream(content, entries))

    def add_picture(self, picture: Image.Image) -> int:
        """Add a picture in RGBA, with its transparency."""
        entries = (
            f"/Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} "
            "/BitsPerComponent 8"
        )
        alpha = picture.getchannel("A").tobytes()
        mask = self.add_stream(alpha, f"{entries} /ColorSpace /DeviceGray")
        colours = picture.convert("RGB").tobytes()
        return self.add_stream(colours, f"{entries} /ColorSpace /DeviceRGB /SMask {mask} 0 R")

    def file(self, *, root: int, info: int) -> bytes:
        """Return the whole file, given the numbers of its catalogue and its title."""
        return pdf_file(self._objects, trailer=f"/Root {root} 0 R /Info {info} 0 R")


def pdf_file(objects: Sequence[bytes], *, trailer: str) -> bytes:
    """Return a PDF file of these objects, numbered from 1."""
    parts = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"]
    offsets = []
    size = len(parts[0])
    for number, content in enumerate(objects, start=1):
        offsets.append(size)
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        size += len(parts[-1])
    count = len(objects) + 1
    entries = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    table = (
        f"xref\n0 {count}\n0000000000 65535 f \n{entries}"
        f"trailer\n<< /Size {count} {trailer} >>\nstartxref\n{size}\n%%EOF\n"
    )
    return b"".join(parts) + table.encode("ascii")


def text_string(text: str) -> str:
    """Return a text in any script as PDF holds it, outside of a page's drawing."""
    return f"<feff{text.encode('utf-16-be').hex()}>"


def fill_of(ink: Colour) -> str:
    """Return the operator that fills in this colour, grey where it is grey."""
    if len(set(ink)) == 1:
        return f"{ink[0] / 255:.4g} g"
    return " ".join(f"{channel / 255:.4g}" for channel in ink) + " rg"


def number(value: float) -> str:
    """Return a number to a thousandth, as short as it can be.

    >>> number(12.3404), number(5.0), number(-0.0001)
    ('12.34', '5', '0')
    """
    return f"{round(value, 3) + 0.0:.3f}".rstrip("0").rstrip(".")


def _stream(content: bytes, entries: str) -> bytes:
    packed = zlib_ng.compress(content, _EFFORT)
    head = f"<< {entries} /Length {len(packed)} /Filter /FlateDecode >>\nstream\n"
    return head.encode("ascii") + packed + b"\nendstream"

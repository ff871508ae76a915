"""Writes JPEG: a canvas and the bytes it may weigh in; finished bytes, as sharp as may be, out."""

import io
from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import escape

from PIL import Image

from sharing.media.paint.png import Colophon

_QUALITIES: Final = (90, 82, 74, 60, 40, 20, 10)


def encode_jpeg(image: Image.Image, colophon: Colophon, *, bytes_maximum: int) -> bytes:
    """Return the picture as JPEG under so many bytes if any quality allows it.

    Its colophon stands in it as XMP (ISO 16684-1), and nothing about how it was made.
    """
    picture, xmp = image.convert("RGB"), _xmp(colophon)
    found = b""
    for quality in _QUALITIES:
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=quality, subsampling=0, xmp=xmp)
        found = file.getvalue()
        if len(found) < bytes_maximum:
            break
    return found


def _xmp(colophon: Colophon) -> bytes:
    said = "".join(_properties(colophon))
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{said}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def _properties(colophon: Colophon) -> Iterator[str]:
    """Yield title and rights by language, the language itself, and the author."""
    language = escape(colophon.language or "x-default")
    for name, text in (("title", colophon.title), ("rights", colophon.rights)):
        if text:
            entry = f'<rdf:li xml:lang="{language}">{escape(text)}</rdf:li>'
            yield f"<dc:{name}><rdf:Alt>{entry}</rdf:Alt></dc:{name}>"
    for name, kind, text in (
        ("creator", "Seq", colophon.author),
        ("language", "Bag", colophon.language),
    ):
        if text:
            yield f"<dc:{name}><rdf:{kind}><rdf:li>{escape(text)}</rdf:li></rdf:{kind}></dc:{name}>"

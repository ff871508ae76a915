"""Writes PNG: a canvas in, finished bytes out, the same bytes in every run.

No row is filtered, and a flat canvas is drawn right where its rows are compressed: cards are flat
colour and text, which a filter makes larger, and each copy of a canvas costs as much as its words.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple
from zlib import crc32

from PIL import Image
from zlib_ng import zlib_ng

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {
    "RGB": (3, 8, 2),
    "P": (1, 8, 3),
    "L": (1, 8, 0),
    "1": (1, 1, 0),
}  # channels, bits, PNG colour type
_PERCEPTUAL = b"\x00"  # the rendering intent of the sRGB chunk
_EFFORT = 2  # of zlib-ng; tests/benchmarks/png_effort.py prints what the others give


@dataclass(frozen=True, slots=True, kw_only=True)
class Colophon:
    """What a picture says of itself: its title in its language, who says it, whose photo it is."""

    title: str = ""
    language: str = ""
    author: str = ""
    rights: str = ""


SILENT: Final = Colophon()


class Rows(NamedTuple):
    """A picture of one byte a pixel whose rows lie as PNG wants them, so that none is copied.

    `padded` has a zero byte behind each; None where Pillow does not draw into what it was given.
    """

    picture: Image.Image
    padded: bytearray | None


def blank_rows(width: int, height: int) -> Rows:
    """Return rows of nothing but zeros, as a picture in mode "L"."""
    padded = bytearray((width + 1) * height)
    picture = Image.frombuffer("L", (width, height), padded, "raw", "L", width + 1, 1)
    # Pillow says that such a picture shows what is in the memory, not that it may be drawn on.
    picture.im.paste(1, (0, 0, 1, 1))
    if padded[0] != 1:
        return Rows(Image.new("L", (width, height)), None)
    padded[0] = 0
    return Rows(picture, padded)


def encode_png(
    image: Image.Image, colophon: Colophon = SILENT, *, rows: bytearray | None = None
) -> bytes:
    """Return the picture as PNG in sRGB, with its colophon and nothing about how it was made.

    Modes are "RGB", "P", "L" and "1"; languages are BCP 47 tags. Raises ValueError for others.
    `rows` are those that the picture lies in, where `blank_rows` made it.
    Source: PNG, third edition (W3C 2025), sections 9 to 11.
    """
    if image.mode not in _CHANNELS:
        raise ValueError(f"a canvas is RGB, P, L or 1, not {image.mode}")
    _channels, bits, colour_type = _CHANNELS[image.mode]
    header = struct.pack(">IIBBBBB", image.width, image.height, bits, colour_type, 0, 0, 0)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", header),
            _chunk(b"sRGB", _PERCEPTUAL),
            *_text_chunks(colophon),
            _palette_chunk(image),
            _chunk(b"IDAT", _compressed(rows or _rows_of(image))),
            _chunk(b"IEND", b""),
        ),
    )


def png_size(png: bytes) -> tuple[int, int]:
    """Return width and height in pixels, as the first bytes of a PNG tell."""
    width, height = struct.unpack_from(">II", png, len(_SIGNATURE) + 8)
    return width, height


def _rows_of(image: Image.Image) -> bytes:
    """Return every row, each padded by a zero byte: the filter byte of the row after it."""
    channels, bits, _colour_type = _CHANNELS[image.mode]
    row_bytes = (image.width * channels * bits + 7) // 8 + 1
    return image.tobytes("raw", image.mode, row_bytes)


def _compressed(padded: bytes | bytearray) -> bytes:
    """Return rows that end with a zero byte, deflated with one before each instead."""
    compressor = zlib_ng.compressobj(_EFFORT)
    parts = (
        compressor.compress(b"\x00"),
        compressor.compress(memoryview(padded)[:-1]),
        compressor.flush(),
    )
    return b"".join(parts)


def _palette_chunk(image: Image.Image) -> bytes:
    """Return the colours that the numbers of a "P" picture stand for, or nothing."""
    palette = image.getpalette("RGB") if image.mode == "P" else None
    return _chunk(b"PLTE", bytes(palette)) if palette else b""


def _text_chunks(colophon: Colophon) -> Iterator[bytes]:
    """Yield an iTXt chunk for whatever there is to say, uncompressed."""
    language = colophon.language.encode("ascii")
    said = (
        (b"Title", colophon.title),
        (b"Author", colophon.author),
        (b"Copyright", colophon.rights),
    )
    for keyword, text in said:
        if text:
            fields = (keyword, b"\x00\x00" + language, b"", text.encode("utf-8"))
            yield _chunk(b"iTXt", b"\x00".join(fields))


def _chunk(kind: bytes, content: bytes) -> bytes:
    """Return one chunk: its length, kind, content and check sum."""
    checksum = crc32(content, crc32(kind))
    return b"".join((struct.pack(">I", len(content)), kind, content, struct.pack(">I", checksum)))

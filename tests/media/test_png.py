"""PNG bytes: lossless, silent about their maker, the same in every run."""

import io
import struct
import subprocess
import sys
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from sharing.media.paint.canvas import FlatCanvas
from sharing.media.paint.png import SILENT, Colophon, blank_rows, encode_png

MODES = ("RGB", "P", "L", "1")


@st.composite
def canvases(draw: st.DrawFn) -> Image.Image:
    mode = draw(st.sampled_from(MODES))
    width, height = draw(st.integers(1, 40)), draw(st.integers(1, 12))
    size = {"RGB": 3 * width, "P": width, "L": width, "1": (width + 7) // 8}[mode] * height
    drawn = draw(st.binary(min_size=size, max_size=size))
    canvas = Image.frombytes("L" if mode == "P" else mode, (width, height), drawn)
    if mode == "P":
        colours = max(drawn) + 1
        canvas.putpalette(draw(st.binary(min_size=3 * colours, max_size=3 * colours)))
    return canvas


def opened(data: bytes) -> PngImagePlugin.PngImageFile:
    image = Image.open(io.BytesIO(data), formats=["PNG"])
    assert isinstance(image, PngImagePlugin.PngImageFile)
    image.load()
    return image


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, at + 8 + length)
        assert checksum == zlib.crc32(kind + content)
        found.append((kind, content))
        at += 12 + length
    return found


@given(canvases())
def test_pillow_reads_back_every_pixel(canvas: Image.Image) -> None:
    read = opened(encode_png(canvas))
    assert (read.mode, read.size) == (canvas.mode, canvas.size)
    assert read.tobytes() == canvas.tobytes()
    assert read.convert("RGB").tobytes() == canvas.convert("RGB").tobytes()


@given(canvases())
def test_no_row_is_filtered(canvas: Image.Image) -> None:
    rows = zlib.decompress(dict(chunks(encode_png(canvas)))[b"IDAT"])
    row_bytes = (
        1
        + {
            "RGB": 3 * canvas.width,
            "P": canvas.width,
            "L": canvas.width,
            "1": (canvas.width + 7) // 8,
        }[canvas.mode]
    )
    assert len(rows) == row_bytes * canvas.height
    assert {rows[row * row_bytes] for row in range(canvas.height)} == {0}


def test_the_title_stands_in_its_language() -> None:
    read = opened(
        encode_png(Image.new("RGB", (2, 2)), Colophon(title="«حلب» — 2016", language="ar"))
    )
    title = read.text["Title"]
    assert title == "«حلب» — 2016"
    assert isinstance(title, PngImagePlugin.iTXt)
    assert title.lang == "ar"


def test_who_says_it_and_whose_photo_it_is_stand_beside_the_title() -> None:
    colophon = Colophon(title="حلب", language="ar", author="جمعية الجيران", rights="صورة: مثال")
    read = opened(encode_png(Image.new("RGB", (2, 2)), colophon))
    said = {word: (text, getattr(text, "lang", None)) for word, text in read.text.items()}
    assert said == {
        "Title": ("حلب", "ar"),
        "Author": ("جمعية الجيران", "ar"),
        "Copyright": ("صورة: مثال", "ar"),
    }


def test_a_picture_without_a_title_has_no_text_chunk() -> None:
    assert [kind for kind, _ in chunks(encode_png(Image.new("L", (2, 2))))] == [
        b"IHDR",
        b"sRGB",
        b"IDAT",
        b"IEND",
    ]


def test_nothing_says_when_or_with_what_it_was_made() -> None:
    data = encode_png(Image.new("RGB", (2, 2)), Colophon(title="Aleppo", language="en"))
    assert {kind for kind, _ in chunks(data)} == {b"IHDR", b"sRGB", b"iTXt", b"IDAT", b"IEND"}


def test_another_process_writes_the_same_bytes() -> None:
    program = (
        "import sys; from PIL import Image; from sharing.media.paint.png import Colophon, encode_png;"
        "image = Image.linear_gradient('L').convert('RGB');"
        "sys.stdout.buffer.write(encode_png(image, Colophon(title='Aleppo', language='en')))"
    )
    other = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout
    image = Image.linear_gradient("L").convert("RGB")
    assert encode_png(image, Colophon(title="Aleppo", language="en")) == other


def test_a_mode_it_cannot_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="not RGBA"):
        encode_png(Image.new("RGBA", (2, 2)))


@given(st.integers(1, 40), st.integers(1, 12))
def test_a_picture_drawn_in_its_own_rows_gives_the_bytes_of_one_that_is_copied(
    width: int, height: int
) -> None:
    picture, rows = blank_rows(width, height)
    assert rows is not None  # Pillow draws into the memory
    picture.im.paste(7, (width // 2, height // 2, width, height))
    copied = Image.new("L", (width, height))
    copied.paste(7, (width // 2, height // 2, width, height))
    assert picture.tobytes() == copied.tobytes()
    assert encode_png(picture, rows=rows) == encode_png(copied)


def test_where_pillow_keeps_its_own_memory_the_rows_are_copied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    canvas = drawn_on_canvas()
    monkeypatch.setattr(Image, "frombuffer", lambda mode, size, *_how: Image.new(mode, size))
    assert blank_rows(3, 2).padded is None
    assert drawn_on_canvas() == canvas


def drawn_on_canvas() -> bytes:
    canvas = FlatCanvas(30, 20, (250, 246, 238))
    canvas.rectangle((3, 4, 20, 10), (138, 28, 28))
    png = canvas.png(SILENT)
    assert png == encode_png(canvas.finished())
    assert len(canvas.finished().getcolors() or ()) == 2
    return png

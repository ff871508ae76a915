"""Nothing but pixels comes through, and hostile files get a sentence."""

import io
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageFile, PngImagePlugin

from sharing.core.errors import UnusablePhoto
from sharing.media.photos import BYTES_MAXIMUM, safe_photo

MARKER = b"Marker-9f31c7-of-a-person"
TEXT = MARKER.decode()
_GPS = 0x8825
_ORIENTATION = 0x0112


def sample(mode: str = "RGB", size: tuple[int, int] = (64, 40)) -> Image.Image:
    """Return a picture that differs in every corner."""
    down = Image.linear_gradient("L")
    bands = [band.resize(size) for band in (down, down.rotate(90), down.rotate(180))]
    return Image.merge("RGB", bands).convert(mode)


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def opened(content: bytes) -> Image.Image:
    with Image.open(io.BytesIO(content)) as picture:
        picture.load()
        return picture


def exif() -> bytes:
    """Return EXIF with a place, a camera's owner and a comment, as a phone would write it."""
    tags = Image.Exif()
    tags[0x010E] = tags[0x013B] = tags[0x8298] = TEXT
    tags[0x9286] = MARKER
    tags.get_ifd(_GPS).update({1: "N", 2: (36.0, 12.0, 0.0), 29: TEXT})
    return tags.tobytes()


def with_thumbnail() -> bytes:
    """Return a JPEG whose EXIF ends with a JPEG of its own, which is where thumbnails stand."""
    inner = saved(sample(size=(16, 10)), "JPEG", comment=MARKER)
    ifd1 = struct.pack("<HHHLLHHLLL", 2, 0x0201, 4, 1, 44, 0x0202, 4, 1, len(inner), 0)
    tags = b"Exif\0\0II*\0" + struct.pack("<LHHHLLL", 8, 1, 0x0100, 4, 1, 64, 26) + ifd1
    return saved(sample(), "JPEG", exif=tags.ljust(6 + 56, b"\0") + inner)


def with_png_texts() -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", TEXT)
    texts.add_text("Squeezed", TEXT, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta>{TEXT}</x:xmpmeta>", "en", TEXT)
    return saved(sample(), "PNG", pnginfo=texts, exif=exif())


def with_profile() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return saved(sample(), "JPEG", icc_profile=profile + MARKER)


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(TEXT, MARKER)
    return file.getvalue()


xmp = f"<x:xmpmeta>{TEXT}</x:xmpmeta>".encode()
PLANTED: dict[str, Callable[[], bytes]] = {
    "JPEG comment": lambda: saved(sample(), "JPEG", comment=MARKER),
    "JPEG EXIF and GPS": lambda: saved(sample(), "JPEG", exif=exif()),
    "JPEG thumbnail": with_thumbnail,
    "JPEG XMP": lambda: saved(sample(), "JPEG", xmp=xmp),
    "JPEG colour profile": with_profile,
    "JPEG with a zip behind it": lambda: saved(sample(), "JPEG") + zipped(),
    "JPEG with a script behind it": lambda: saved(sample(), "JPEG") + b"<script>" + MARKER,
    "JPEG of two pictures": lambda: saved(
        sample(), "MPO", save_all=True, append_images=[sample()], exif=exif()
    ),
    "PNG texts": with_png_texts,
    "PNG with trailing bytes": lambda: saved(sample(), "PNG") + MARKER,
    "PNG with a zip behind it": lambda: saved(sample("RGBA"), "PNG") + zipped(),
    "WebP EXIF and XMP": lambda: saved(sample(), "WEBP", exif=exif(), xmp=xmp),
    "WebP with trailing bytes": lambda: saved(sample("RGBA"), "WEBP") + MARKER,
}


@pytest.mark.parametrize("make", PLANTED.values(), ids=PLANTED)
def test_no_planted_marker_comes_through(make: Callable[[], bytes]) -> None:
    given = make()
    assert MARKER in given or b"Squeezed" in given
    photo = safe_photo(given)
    assert MARKER not in photo.content
    assert b"PK\x03\x04" not in photo.content
    picture = opened(photo.content)
    assert picture.size == (64, 40) == (photo.width, photo.height)
    assert not picture.getexif()
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@settings(max_examples=60)
@given(st.binary(min_size=6, max_size=60), st.sampled_from(["comment", "exif", "trailing"]))
def test_whatever_is_hidden_in_a_file_is_gone(secret: bytes, place: str) -> None:
    marker = b"\xf5" + secret.hex().encode() + b"\xf5"
    tags = Image.Exif()
    tags[0x9286] = marker
    options = {"comment": {"comment": marker}, "exif": {"exif": tags.tobytes()}, "trailing": {}}
    given_bytes = saved(sample(), "JPEG", **options[place])
    given_bytes += marker if place == "trailing" else b""
    assert marker in given_bytes
    assert marker not in safe_photo(given_bytes).content


def segments(jpeg: bytes) -> set[int]:
    """Return the markers of a JPEG's head, before its pixels begin."""
    found, at = set(), 2
    while jpeg[at + 1] != 0xDA:
        found.add(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return found


def chunks(png: bytes) -> list[bytes]:
    found, at = [], 8
    while at < len(png):
        found.append(png[at + 4 : at + 8])
        at += 12 + int.from_bytes(png[at : at + 4], "big")
    return found


def test_a_fresh_jpeg_holds_what_pixels_need_and_nothing_else() -> None:
    jpeg = safe_photo(with_thumbnail()).content
    assert segments(jpeg) <= {0xE0, 0xDB, 0xC0, 0xC2, 0xC4}  # JFIF, tables, frame
    assert jpeg.endswith(b"\xff\xd9")


def test_a_fresh_png_holds_what_pixels_need_and_nothing_else() -> None:
    png = safe_photo(with_png_texts()).content
    assert set(chunks(png)) == {b"IHDR", b"IDAT", b"IEND"}
    assert png.endswith(b"IEND\xaeB`\x82")


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_picture_stands_upright(orientation: int) -> None:
    upright = sample()
    # Undo what a viewer does, so that the tag is needed to see the picture as it was.
    turned = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    tags = Image.Exif()
    tags[_ORIENTATION] = orientation
    photo = safe_photo(saved(upright.transpose(turned), "PNG", exif=tags.tobytes()))
    assert opened(photo.content).tobytes() == upright.tobytes()


def test_transparency_stays_and_pixels_of_a_png_are_exact() -> None:
    picture = sample("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    photo = safe_photo(saved(picture, "PNG"))
    assert opened(photo.content).tobytes() == picture.tobytes()


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "RGB", "RGBA"])
def test_every_kind_of_png_is_taken(mode: str) -> None:
    picture = sample().convert("L").convert(mode) if mode == "LA" else sample(mode)
    made = opened(safe_photo(saved(picture, "PNG")).content)
    assert made.convert("RGB").tobytes() == picture.convert("RGB").tobytes()


def test_sixteen_bits_of_grey_keep_their_shades() -> None:
    deep = Image.new("I;16", (3, 1))
    for x, value in enumerate((0, 0x8080, 0xFFFF)):
        deep.putpixel((x, 0), value)
    made = opened(safe_photo(saved(deep, "PNG")).content)
    assert [made.getpixel((x, 0)) for x in range(3)] == [(0,) * 3, (128,) * 3, (255,) * 3]


def test_a_picture_in_printing_inks_becomes_one_for_screens() -> None:
    red = Image.new("CMYK", (8, 8), (0, 255, 255, 0))
    made = opened(safe_photo(saved(red, "JPEG", quality=100)).content)
    assert made.mode == "RGB"
    assert made.crop((4, 4, 5, 5)).tobytes()[0] > 200  # red
    assert made.crop((4, 4, 5, 5)).tobytes()[2] < 90  # blue


def test_colours_are_turned_into_srgb_by_the_profile_that_came_with_them() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = lab.replace(b"rXYZ", b"tXYZ").replace(b"gXYZ", b"rXYZ").replace(b"tXYZ", b"gXYZ")
    photo = safe_photo(saved(Image.new("RGB", (8, 8), (250, 10, 10)), "PNG", icc_profile=swapped))
    red, green, _blue = opened(photo.content).crop((4, 4, 5, 5)).tobytes()
    assert green > red  # the profile says that its first channel is green


def test_a_profile_that_means_nothing_is_left_aside() -> None:
    picture = sample()
    photo = safe_photo(saved(picture, "PNG", icc_profile=MARKER * 10))
    assert opened(photo.content).tobytes() == picture.tobytes()


def chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def bomb(width: int, height: int) -> bytes:
    """Return a tiny PNG that would fill the memory."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress(b"\0" * min(10**7, (width // 8 + 1) * height), 9))
    return b"\x89PNG\r\n\x1a\n" + header + rows + chunk(b"IEND", b"")


def animated(kind: str) -> bytes:
    frames = [sample(), sample().rotate(180)]
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=90)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "none of the pictures"),
    "a text": (lambda: b"Hello", "none of the pictures"),
    "SVG called .png": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG"),
    "SVG after blanks": (lambda: b"\n  <?xml version='1.0'?><svg/>", "an SVG"),
    "GIF": (lambda: saved(sample("P"), "GIF"), "a GIF"),
    "PDF": (lambda: saved(sample(), "PDF"), "a PDF"),
    "TIFF": (lambda: saved(sample(), "TIFF"), "a TIFF"),
    "BMP": (lambda: saved(sample(), "BMP"), "a BMP"),
    "EPS": (lambda: saved(sample(), "EPS"), "none of the pictures"),
    "HEIC": (lambda: b"\0\0\0\x18ftypheic" + b"\0" * 64, "an HEIC photo"),
    "only a head": (lambda: saved(sample(), "PNG")[:40], "damaged|none of"),
    "truncated JPEG": (lambda: saved(sample(), "JPEG")[:-200], "damaged or cut short"),
    "truncated WebP": (lambda: saved(sample(), "WEBP")[:60], "damaged|none of"),
    "broken EXIF": (
        lambda: saved(sample(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff"),
        "damaged",
    ),
    "moving WebP": (partial(animated, "WEBP"), "it moves"),
    "moving PNG": (partial(animated, "PNG"), "it moves"),
    "bomb": (lambda: bomb(9_000, 9_000), "9,000 by 9,000 pixels"),
    "bomb that Pillow warns of": (lambda: bomb(9_900, 9_900), "million pixels"),
    "bomb that Pillow refuses": (lambda: bomb(60_000, 60_000), "million pixels"),
    "long and thin": (lambda: bomb(10_001, 8), "10,001 by 8 pixels"),
    "too many bytes": (
        lambda: saved(sample(), "PNG").ljust(BYTES_MAXIMUM + 1, b"\0"),
        "more than 8,000,000 bytes",
    ),
}


@pytest.mark.parametrize(("make", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_gets_a_sentence(make: Callable[[], bytes], words: str) -> None:
    with pytest.raises(UnusablePhoto, match=words) as refused:
        safe_photo(make())
    assert str(refused.value).startswith("This picture cannot be used: ")
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize("make", [partial(bomb, 5_001, 5_000), partial(bomb, 9_999, 9_999)])
def test_a_giant_is_refused_before_a_pixel_is_decoded(
    make: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImageFile.ImageFile, "load", pytest.fail)
    with pytest.raises(UnusablePhoto, match="million pixels"):
        safe_photo(make())


@pytest.mark.parametrize("mode", ["P", "RGB", "RGBA"])
def test_the_largest_picture_is_taken_in_without_flooding_the_memory(mode: str) -> None:
    profile = (
        "" if mode == "P" else ", icc_profile=ImageCmsProfile(createProfile('sRGB')).tobytes()"
    )
    program = (
        "import io; from PIL import Image; from sharing.media.photos import safe_photo\n"
        "file = io.BytesIO()\n"
        "from PIL.ImageCms import ImageCmsProfile, createProfile\n"
        f"Image.new('{mode}', (5000, 5000), 128).save(file, 'PNG', compress_level=1{profile})\n"
        "photo = safe_photo(file.getvalue())\n"
        # Unlike getrusage, this begins anew with the program, however large pytest has grown.
        "status = dict(line.split(':', 1) for line in open('/proc/self/status'))\n"
        "print(photo.width, status['VmHWM'].split()[0])"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    width, kibibytes = map(int, run.stdout.split())
    assert width == 5_000
    assert kibibytes < 250_000


@settings(max_examples=150)
@given(st.sampled_from(["PNG", "JPEG", "WEBP"]), st.data())
def test_damage_anywhere_gives_a_picture_or_a_sentence(kind: str, data: st.DataObject) -> None:
    content = bytearray(saved(sample(), kind, exif=exif()))
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=6)):
        content[at] = data.draw(st.integers(0, 255))
    made = b""
    with suppress(UnusablePhoto):
        made = safe_photo(bytes(content)).content
    assert MARKER not in made


def test_the_same_bytes_give_the_same_picture() -> None:
    assert safe_photo(with_thumbnail()) == safe_photo(with_thumbnail())

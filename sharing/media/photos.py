"""Makes a stranger's picture safe: the bytes of a PNG, JPEG or WebP in, a fresh picture out.

Nothing but the pixels goes through: no place, no name of a camera, no thumbnail, no comment and
no file hidden behind the picture. Size and pixels are known before anything is decoded.
"""

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from sharing.core.errors import UnusablePhoto

BYTES_MAXIMUM: Final = 8_000_000
PIXELS_MAXIMUM: Final = 25_000_000
SIDE_PIXELS_MAXIMUM: Final = 10_000
_FORMATS: Final = ("PNG", "JPEG", "WEBP")
_MOVES: Final = ("PNG", "WEBP")  # of these, several frames are an animation; of JPEG, a thumbnail
_QUALITY: Final = 90
# The first bytes of what people take for a photo, from the IANA registry of media types.
_KNOWN_BY: Final = (
    (0, b"GIF8", "a GIF"),
    (0, b"%PDF", "a PDF"),
    (0, b"<", "an SVG or a page"),
    (0, b"\xef\xbb\xbf<", "an SVG or a page"),
    (0, b"8BPS", "a Photoshop file"),
    (0, b"II*\x00", "a TIFF or a raw photo"),
    (0, b"MM\x00*", "a TIFF or a raw photo"),
    (0, b"BM", "a BMP"),
    (4, b"ftyphei", "an HEIC photo"),
    (4, b"ftypmif", "an HEIC photo"),
    (4, b"ftypavif", "an AVIF picture"),
)
_ADVICE: Final = "Save the picture as PNG, JPEG or WebP and give that one."
_too_large_to_share_memory: Final = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture made anew, in sRGB, upright."""

    content: bytes
    width: int
    height: int


def safe_photo(content: bytes) -> Photo:
    """Return the picture made anew from its pixels alone.

    Takes PNG, JPEG and WebP, told by their content, up to 8,000,000 bytes, 25,000,000 pixels and
    10,000 pixels a side. Raises UnusablePhoto.
    """
    if len(content) > BYTES_MAXIMUM:
        raise UnusablePhoto(
            f"it has more than {BYTES_MAXIMUM:,} bytes, which is the most. Make it smaller.",
        )
    with _too_large_to_share_memory, _sentences(content):
        with Image.open(io.BytesIO(content), formats=_FORMATS) as given:
            _refuse_giants(given.size)
            _refuse_animations(given)
            fresh = _fresh(given)
            is_exact = given.format == "PNG" or fresh.mode == "RGBA"
        return _photo(fresh, is_exact=is_exact)


def opened_photo(photo: Photo) -> Image.Image:
    """Return the pixels of a photo that was made here, RGB or RGBA."""
    with Image.open(io.BytesIO(photo.content), formats=_FORMATS) as picture:
        picture.load()
        return picture


def _refuse_giants(size: tuple[int, int]) -> None:
    width, height = size
    if width * height > PIXELS_MAXIMUM or max(size) > SIDE_PIXELS_MAXIMUM:
        raise UnusablePhoto(
            f"it is {width:,} by {height:,} pixels. The most is {PIXELS_MAXIMUM // 10**6} million "
            f"pixels and {SIDE_PIXELS_MAXIMUM:,} on a side. Make it smaller.",
        )


def _refuse_animations(picture: Image.Image) -> None:
    if picture.format in _MOVES and getattr(picture, "is_animated", False):
        raise UnusablePhoto("it moves, and a card stands still. Save one frame of it.")


def _fresh(given: Image.Image) -> Image.Image:
    """Copy the pixels, upright and in sRGB, onto a new picture that knows nothing else."""
    ImageOps.exif_transpose(given, in_place=True)
    mode = "RGBA" if given.has_transparency_data else "RGB"
    upright = _in_srgb(given, mode)
    fresh = Image.new(mode, upright.size)
    fresh.paste(upright)
    return fresh


def _in_srgb(picture: Image.Image, mode: str) -> Image.Image:
    """Return the pixels in sRGB; the picture itself where it can be, since copies are large."""
    if picture.mode.startswith("I"):  # 16 bits of grey, which Pillow would clip at 255
        picture = picture.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    elif profile := picture.info.get("icc_profile"):
        picture = _by_profile(picture, profile, mode)
    return picture if picture.mode == mode else picture.convert(mode)


def _by_profile(picture: Image.Image, profile: bytes, mode: str) -> Image.Image:
    is_same = picture.mode == mode
    try:
        converted = ImageCms.profileToProfile(
            picture,
            io.BytesIO(profile),
            ImageCms.createProfile("sRGB"),
            outputMode=mode,
            inPlace=is_same,
        )
    except (ImageCms.PyCMSError, OSError):  # a profile for other pixels says nothing about these
        return picture
    return converted or picture


def _photo(fresh: Image.Image, *, is_exact: bool) -> Photo:
    file = io.BytesIO()
    if is_exact:
        fresh.save(file, "PNG")
    else:
        fresh.save(file, "JPEG", quality=_QUALITY, subsampling=0)
    return Photo(content=file.getvalue(), width=fresh.width, height=fresh.height)


@contextmanager
def _sentences(content: bytes) -> Iterator[None]:
    """Turn whatever a decoder says about hostile bytes into a sentence for a person."""
    try:
        yield
    except UnusablePhoto:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        million = PIXELS_MAXIMUM // 10**6
        raise UnusablePhoto(
            f"it has far more than {million} million pixels. Make it smaller.",
        ) from error
    except UnidentifiedImageError as error:
        raise UnusablePhoto(f"it is {_what_it_is(content)}. {_ADVICE}") from error
    except Exception as error:  # decoders keep no list of what they raise
        raise UnusablePhoto(f"it is damaged or cut short. {_ADVICE}") from error


def _what_it_is(content: bytes) -> str:
    start = content.lstrip()
    known = (name for at, sign, name in _KNOWN_BY if start[at:].startswith(sign))
    return next(known, "none of the pictures that can be used")

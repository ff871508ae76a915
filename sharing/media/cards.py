"""A CardSpec in; a quote card as finished PNG or JPEG bytes, and its alt text, out."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import zxingcpp
from PIL import Image

from sharing.core.errors import CardError, CodeError, TextDoesNotFit, UnusableAddress
from sharing.core.platforms import ALT_TEXT_CHARACTERS_MAXIMUM, IMAGE_WEIGHT_BYTES_MAXIMUM
from sharing.media.codes import code_payload, draw_code_modules
from sharing.media.coding.modules import QUIET_ZONE_MODULES
from sharing.media.design.composed import Composition
from sharing.media.design.composition import compose
from sharing.media.design.drawing import draw_composition
from sharing.media.design.dress import dress
from sharing.media.design.frame import SMALLEST_MODULE, Frame, frame_of
from sharing.media.design.looks import look_called
from sharing.media.design.words import one_paragraph, text_on_card
from sharing.media.paint.canvas import Canvas
from sharing.media.paint.colour import colour_of
from sharing.media.paint.fewer import in_fewer_colours
from sharing.media.paint.jpeg import encode_jpeg
from sharing.media.paint.png import Colophon, encode_png
from sharing.media.spec import CardSpec

# Meta's page on WhatsApp link previews (2026-05-21) says 600 kB, older reports 300.
_PREVIEW_BYTES_MAXIMUM: Final = 300_000
# A code of so many modules has an even number of pixels a module, and so whole pixels on a card
# that is shown at half its size: at 3.5 pixels one code in some hundreds was not read, at 3 and 4
# none.
_DENSE_MODULES: Final = 37
_DARK_OR_LIGHT: Final = b"\x00" * 128 + b"\xff" * 128  # for each grey
# A photo, which deflate cannot press, is tried in fewer colours, and then ever softer, as shares of
# the card's width: in fewer than 64 colours its ground comes too near to the ink of the words.
_FEWER_COLOURS: Final = (256, 64)
_SOFTER: Final = (0.0, 0.002, 0.006, 0.018)


def draw_card(spec: CardSpec) -> bytes:
    """Draw a card as PNG, as light as every platform takes it; equal specs give equal bytes.

    Raises TextDoesNotFit, MissingGlyph, CardError, CodeError or UnusableAddress rather than draw a
    card that would be wrong.
    """
    png = b""
    for png in _ever_lighter(spec):
        if len(png) < IMAGE_WEIGHT_BYTES_MAXIMUM:
            break
    return png


def _ever_lighter(spec: CardSpec) -> Iterator[bytes]:
    """Yield a card as PNG, and then with its photo in fewer colours and ever softer."""
    colophon = _colophon(spec)
    for softness in _SOFTER:
        canvas = _drawn(spec, softness=softness)
        yield canvas.png(colophon)
        kept = dress(look_called(spec.look), colour_of(spec.accent)).inks
        for colours in _FEWER_COLOURS:
            yield encode_png(in_fewer_colours(canvas.finished(), colours, kept=kept), colophon)


def draw_jpeg(spec: CardSpec) -> bytes:
    """Draw a card as JPEG, as light as every platform takes it. Raises as draw_card."""
    return _jpeg(spec, IMAGE_WEIGHT_BYTES_MAXIMUM)


def draw_preview(spec: CardSpec) -> bytes:
    """Draw the picture that a link previews as: a JPEG under 300,000 bytes. Raises as draw_card."""
    return _jpeg(spec, _PREVIEW_BYTES_MAXIMUM)


def _jpeg(spec: CardSpec, bytes_maximum: int) -> bytes:
    picture = _drawn(spec).finished()
    return encode_jpeg(picture, _colophon(spec), bytes_maximum=bytes_maximum)


def alt_text(spec: CardSpec) -> str:
    """Say what the card shows: what was written for it, else its words and then its photo.

    It has at most the characters that every platform takes. Raises CardError where what was
    written has more.
    """
    if spec.alt is not None:
        return _written_alt_text(spec.alt)
    said = (spec.warning, spec.label, text_on_card(spec), spec.attribution, spec.shows)
    whole = " — ".join(part for part in map(one_paragraph, said) if part)
    if len(whole) <= ALT_TEXT_CHARACTERS_MAXIMUM:
        return whole
    return whole[: ALT_TEXT_CHARACTERS_MAXIMUM - 1].rpartition(" ")[0] + "…"


def _written_alt_text(written: str) -> str:
    if len(written) > ALT_TEXT_CHARACTERS_MAXIMUM:
        message = (
            f"The alternative text has {len(written)} characters; "
            f"{ALT_TEXT_CHARACTERS_MAXIMUM} is the most that every platform takes. Shorten it."
        )
        raise CardError(message)
    return written


def _colophon(spec: CardSpec) -> Colophon:
    return Colophon(
        title=alt_text(spec),
        language=spec.language,
        author=spec.attribution,
        rights=spec.credit,
    )


def _drawn(spec: CardSpec, *, softness: float = 0.0) -> Canvas:
    code, composition = _composed(spec)
    canvas = draw_composition(spec, composition, code, softness=softness)
    if code and composition.code:
        _require_code(canvas.finished(), code, composition.code)
    return canvas


def _require_code(image: Image.Image, code: Image.Image, place: tuple[int, int]) -> None:
    """Raise CardError unless the code stands on the card dot for dot as it was read back."""
    left, top = place
    shown = image.crop((left, top, left + code.width, top + code.height))
    if _dark_or_light(shown) != code.tobytes():
        message = "Something stands over the code of this card. Choose another look or size."
        raise CardError(message)


def _dark_or_light(picture: Image.Image) -> bytes:
    """Return 0 for every dark pixel and 255 for every light one."""
    if picture.mode != "P":
        return picture.convert("L").tobytes().translate(_DARK_OR_LIGHT)
    return picture.tobytes().translate(_dark_or_light_numbers(bytes(picture.getpalette() or ())))


@lru_cache(maxsize=64)
def _dark_or_light_numbers(palette: bytes) -> bytes:
    """Return the same for each number of a palette."""
    colours = Image.frombytes("RGB", (1, len(palette) // 3), palette)
    return _dark_or_light(colours).ljust(256)


def _composed(spec: CardSpec) -> tuple[Image.Image | None, Composition]:
    """Compose a card around its code, which is made smaller before words are given up."""
    if spec.page is None:
        return None, compose(spec, 0)
    payload = code_payload(spec.page)
    modules = len(draw_code_modules(payload))
    best = _pixels_a_module(modules, frame_of(spec.width, spec.height))
    try:
        return _around(spec, payload, best)
    except (TextDoesNotFit, UnusableAddress):
        if best == SMALLEST_MODULE:
            raise
    return _around(spec, payload, SMALLEST_MODULE)


def _around(spec: CardSpec, payload: str, pixels: int) -> tuple[Image.Image, Composition]:
    code = _code_picture(payload, pixels)
    return code, compose(spec, code.width, pixels)


def _pixels_a_module(modules: int, frame: Frame) -> int:
    """Return how large a code's modules are, the whole code at most a third of the content wide."""
    side = modules + 2 * QUIET_ZONE_MODULES
    pixels = min(frame.module, frame.width // 3 // side)
    if modules >= _DENSE_MODULES and pixels % 2:
        pixels += 1 if side * (pixels + 1) <= frame.height // 2 else -1
    return max(SMALLEST_MODULE, pixels)


@lru_cache(maxsize=256)
def _code_picture(payload: str, pixels: int) -> Image.Image:
    """Draw a code on white with its quiet zone, read back before it is used."""
    dark = draw_code_modules(payload)
    side = len(dark) + 2 * QUIET_ZONE_MODULES
    picture = Image.new("L", (side, side), 255)
    for row, modules in enumerate(dark, QUIET_ZONE_MODULES):
        for column, is_dark in enumerate(modules, QUIET_ZONE_MODULES):
            if is_dark:
                picture.putpixel((column, row), 0)
    drawn = picture.resize((side * pixels, side * pixels), Image.Resampling.NEAREST)
    found = zxingcpp.read_barcodes(drawn)
    if [code.text for code in found] != [payload]:
        message = f"The code for {payload} could not be read back, so no card shows it."
        raise CodeError(message)
    return drawn

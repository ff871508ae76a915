"""A CardSpec in; a quote card as finished PNG or JPEG bytes, and its alt text, out."""

from functools import lru_cache
from typing import Final

import zxingcpp
from PIL import Image

from sharing.core.errors import CardError, CodeError
from sharing.core.platforms import ALT_TEXT_CHARACTERS_MAXIMUM, IMAGE_WEIGHT_BYTES_MAXIMUM
from sharing.media.codes import code_payload, draw_code_modules
from sharing.media.coding.modules import QUIET_ZONE_MODULES
from sharing.media.design.composition import compose
from sharing.media.design.drawing import draw_composition
from sharing.media.design.frame import SMALLEST_MODULE, frame_of
from sharing.media.design.words import one_paragraph, text_on_card
from sharing.media.paint.jpeg import encode_jpeg
from sharing.media.paint.png import Colophon, encode_png
from sharing.media.spec import CardSpec

# Meta's page on WhatsApp link previews (2026-05-21) says 600 kB, older reports 300.
_PREVIEW_BYTES_MAXIMUM: Final = 300_000
_FEWER_COLOURS: Final = (256, 128, 64, 32, 16, 8)


def draw_card(spec: CardSpec) -> bytes:
    """Draw a card as PNG, as light as every platform takes it; equal specs give equal bytes.

    Raises TextDoesNotFit, MissingGlyph, CardError, CodeError or UnusableAddress rather than draw a
    card that would be wrong.
    """
    image, colophon = _drawn(spec), _colophon(spec)
    png = encode_png(image, colophon)
    for colours in _FEWER_COLOURS:  # a photo, which deflate cannot press
        if len(png) < IMAGE_WEIGHT_BYTES_MAXIMUM:
            break
        png = encode_png(image.quantize(colours, dither=Image.Dither.FLOYDSTEINBERG), colophon)
    return png


def draw_jpeg(spec: CardSpec) -> bytes:
    """Draw a card as JPEG, as light as every platform takes it. Raises as draw_card."""
    return encode_jpeg(_drawn(spec), _colophon(spec), bytes_maximum=IMAGE_WEIGHT_BYTES_MAXIMUM)


def draw_preview(spec: CardSpec) -> bytes:
    """Draw the picture that a link previews as: a JPEG under 300,000 bytes. Raises as draw_card."""
    return encode_jpeg(_drawn(spec), _colophon(spec), bytes_maximum=_PREVIEW_BYTES_MAXIMUM)


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


def _drawn(spec: CardSpec) -> Image.Image:
    code = _code_of(spec)
    return draw_composition(spec, compose(spec, code.width if code else 0), code)


def _code_of(spec: CardSpec) -> Image.Image | None:
    if spec.page is None:
        return None
    frame = frame_of(spec.width, spec.height)
    return _code_picture(code_payload(spec.page), frame.module, frame.width // 3)


@lru_cache(maxsize=256)
def _code_picture(payload: str, module: int, largest: int) -> Image.Image:
    """Draw a code on white with its quiet zone, read back before it is used."""
    dark = draw_code_modules(payload)
    side = len(dark) + 2 * QUIET_ZONE_MODULES
    picture = Image.new("L", (side, side), 255)
    for row, modules in enumerate(dark, QUIET_ZONE_MODULES):
        for column, is_dark in enumerate(modules, QUIET_ZONE_MODULES):
            if is_dark:
                picture.putpixel((column, row), 0)
    pixels = max(SMALLEST_MODULE, min(module, largest // side))
    drawn = picture.resize((side * pixels, side * pixels), Image.Resampling.NEAREST)
    found = zxingcpp.read_barcodes(drawn)
    if [code.text for code in found] != [payload]:
        message = f"The code for {payload} could not be read back, so no card shows it."
        raise CodeError(message)
    return drawn

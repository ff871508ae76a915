"""A CardSpec in; a quote card as finished PNG or JPEG bytes, and its alt text, out."""

import io
from functools import lru_cache
from typing import Final

import zxingcpp
from PIL import Image

from sharing.core.errors import CodeError
from sharing.media.codes import code_payload, draw_code_modules
from sharing.media.composition import compose
from sharing.media.drawing import draw_composition
from sharing.media.frame import SMALLEST_MODULE, frame_of
from sharing.media.modules import QUIET_ZONE_MODULES
from sharing.media.png import encode_png
from sharing.media.spec import CardSpec
from sharing.media.words import text_on_card

ALT_TEXT_CHARACTERS_MAXIMUM: Final = 1000  # X's, the fewest in the table of platforms
# Meta's page on WhatsApp link previews (2026-05-21) says 600 kB, older reports 300.
_PREVIEW_BYTES_MAXIMUM: Final = 300_000
_QUALITIES: Final = (90, 82, 74, 60, 40)


def draw_card(spec: CardSpec) -> bytes:
    """Draw a quote card as PNG; equal specs give equal bytes.

    Raises TextDoesNotFit, MissingGlyph, CodeError or UnusableAddress rather than draw a card that
    would be wrong.
    """
    return encode_png(_drawn(spec), title=alt_text(spec), language=spec.language)


def draw_preview(spec: CardSpec) -> bytes:
    """Draw the picture that a link previews as: a JPEG under 300,000 bytes. Raises as draw_card."""
    image = _drawn(spec)
    tries = (_jpeg(image, quality) for quality in _QUALITIES)
    return next((jpeg for jpeg in tries if len(jpeg) < _PREVIEW_BYTES_MAXIMUM), _jpeg(image, 20))


def alt_text(spec: CardSpec) -> str:
    """Say what the card shows: the quote in its marks and who says it, in 1,000 characters."""
    said = text_on_card(spec)
    whole = f"{said} — {spec.attribution}" if spec.attribution else said
    if len(whole) <= ALT_TEXT_CHARACTERS_MAXIMUM:
        return whole
    return whole[: ALT_TEXT_CHARACTERS_MAXIMUM - 1].rpartition(" ")[0] + "…"


def _jpeg(image: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=quality, subsampling=0)
    return file.getvalue()


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

"""The same card drawn with Pillow and qrcode alone: as one would, and as one would with care."""

import io
from functools import lru_cache
from pathlib import Path
from typing import Final

import qrcode
from PIL import Image, ImageDraw, ImageFont

import sharing.media
from sharing.media.spec import CardSpec

FONT: Final = Path(sharing.media.__file__).parent / "fonts" / "NotoSerif[wght].ttf"
LINE: Final = 1.23  # of the size
MARGIN: Final = 92
FOOT: Final = 388


def ordinary(spec: CardSpec) -> bytes:
    """Draw the card the first way that comes to mind."""
    image = Image.new("RGB", (spec.width, spec.height), "#faf6ee")
    draw = ImageDraw.Draw(image)
    low, high, lines, font = 20, 146, [spec.text], ImageFont.truetype(FONT, 20)
    while low <= high:
        size = (low + high) // 2
        trial = ImageFont.truetype(FONT, size)
        wrapped = wrapped_by_pixels(draw, spec.text, trial, spec.width - 2 * MARGIN)
        if len(wrapped) * size * LINE <= max(80, spec.height - FOOT - MARGIN):
            low, lines, font = size + 1, wrapped, trial
        else:
            high = size - 1
    return finished(image, draw, lines, font, spec, code_picture.__wrapped__(str(spec.page)))


def careful(spec: CardSpec) -> bytes:
    """Draw it with fonts and codes kept, and every word measured once."""
    image = Image.new("RGB", (spec.width, spec.height), "#faf6ee")
    draw = ImageDraw.Draw(image)
    words = spec.text.split()
    widths = [word_width(word) for word in words]
    low, high, lines, best = 20, 146, [spec.text], 20
    while low <= high:
        size = (low + high) // 2
        wrapped = wrapped_by_widths(words, widths, (spec.width - 2 * MARGIN) / size)
        if len(wrapped) * size * LINE <= max(80, spec.height - FOOT - MARGIN):
            low, lines, best = size + 1, wrapped, size
        else:
            high = size - 1
    return finished(image, draw, lines, font_of(best), spec, code_picture(str(spec.page)))


def finished(  # noqa: PLR0913, PLR0917 -- a yardstick, kept as flat as such scripts are
    image: Image.Image,
    draw: ImageDraw.ImageDraw,
    lines: list[str],
    font: ImageFont.FreeTypeFont,
    spec: CardSpec,
    code: Image.Image,
) -> bytes:
    for i, line in enumerate(lines):
        draw.text((MARGIN, MARGIN + i * font.size * LINE), line, font=font, fill="#1b1917")
    top = spec.height - MARGIN - 222
    draw.line((MARGIN, top - 40, spec.width - MARGIN, top - 40), fill="#8a1c1c", width=2)
    small, names = font_of(30), spec.attribution.split(", ")
    for i, name in enumerate(names):
        draw.text((MARGIN, top + i * 38), name, font=small, fill="#1b1917")
    draw.text((MARGIN, top + 180), str(spec.page)[8:], font=font_of(28), fill="#5c554c")
    image.paste(code, (spec.width - MARGIN - code.width, top))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def wrapped_by_pixels(
    draw: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont, width: int
) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if draw.textlength(longer, font=font) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def wrapped_by_widths(words: list[str], widths: list[float], width: float) -> list[str]:
    lines, pen = [""], 0.0
    for word, advance in zip(words, widths, strict=True):
        if pen and pen + advance > width:
            lines.append(word)
            pen = 0.0
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
        pen += advance + 0.26
    return lines


@lru_cache(maxsize=256)
def font_of(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size)


@lru_cache(maxsize=4096)
def word_width(word: str) -> float:
    return font_of(100).getlength(word) / 100


@lru_cache(maxsize=16)
def code_picture(page: str) -> Image.Image:
    code = qrcode.QRCode(border=4, box_size=6)
    code.add_data(page)
    drawn: Image.Image = code.make_image().get_image()
    return drawn.convert("RGB")

"""Prints how long cards take, beside ordinary Pillow code and a bare encode of the same pixels.

Run it with `python -m tests.benchmarks.bench_cards`; read the ratios, not the milliseconds.
"""

import io
import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import qrcode
from PIL import Image, ImageDraw, ImageFont

import sharing.media
from sharing.media import shaping
from sharing.media.cards import draw_card, draw_preview
from sharing.media.png import encode_png
from sharing.media.spec import CARD_SIZES, PREVIEW_SIZE, CardSpec
from tests.support.cards import LONG, PAGE

ROUNDS: Final = 7
FONT: Final = Path(sharing.media.__file__).parent / "fonts" / "NotoSerif[wght].ttf"
STATEMENT: Final = Path(sharing.media.__file__).parents[1] / "samples" / "aleppo" / "statement.txt"
QUOTES: Final = [
    sentence
    for sentence in re.split(r"(?<=[.])\s+", STATEMENT.read_text(encoding="utf-8"))
    if 30 < len(sentence) < 320
][2:12]


def ordinary(spec: CardSpec) -> bytes:
    """Draw the card as one would with Pillow and qrcode alone."""
    image = Image.new("RGB", (spec.width, spec.height), "#faf6ee")
    draw = ImageDraw.Draw(image)
    low, high, lines, font = 28, 146, [spec.text], ImageFont.truetype(FONT, 28)
    while low <= high:
        size = (low + high) // 2
        trial = ImageFont.truetype(FONT, size)
        wrapped = wrap(draw, spec.text, trial, spec.width - 184)
        if len(wrapped) * size * 1.23 <= spec.height - 480:
            low, lines, font = size + 1, wrapped, trial
        else:
            high = size - 1
    for i, line in enumerate(lines):
        draw.text((92, 92 + i * font.size * 1.23), line, font=font, fill="#1b1917")
    draw.text((92, spec.height - 310), spec.attribution[:60], font=ImageFont.truetype(FONT, 30))
    code = qrcode.QRCode(border=4, box_size=6)
    code.add_data(spec.page)
    picture = code.make_image().get_image().convert("RGB")
    image.paste(picture, (spec.width - 92 - picture.width, spec.height - 92 - picture.height))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def wrap(
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


def cpu_ms(work: Callable[[], object]) -> float:
    """Time the quickest of several runs, with the shaped texts forgotten each time."""
    times = []
    for _ in range(ROUNDS):
        shaping.shape_paragraph.cache_clear()
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return min(times)


def kit() -> int:
    """Draw all cards and previews of the Aleppo quotes; return their bytes together."""
    total = 0
    for text in QUOTES:
        spec = replace(LONG, text=text)
        for width, height in CARD_SIZES:
            total += len(draw_card(replace(spec, width=width, height=height)))
        total += len(draw_preview(replace(spec, width=PREVIEW_SIZE[0], height=PREVIEW_SIZE[1])))
    return total


def main() -> None:
    start = time.process_time()
    draw_card(LONG)
    print(f"first card, fonts cold      {(time.process_time() - start) * 1000:7.1f} ms")
    with Image.open(io.BytesIO(draw_card(LONG))) as drawn:
        pixels = drawn.convert("RGB")
    ours, theirs = cpu_ms(lambda: draw_card(LONG)), cpu_ms(lambda: ordinary(LONG))
    encode = cpu_ms(lambda: encode_png(pixels))
    print(
        f"card of {len(LONG.text)} characters      {ours:7.1f} ms  {len(draw_card(LONG)):,} bytes"
    )
    print(f"of that, encoding           {encode:7.1f} ms  {encode / ours:.2f} of it")
    print(f"ordinary Pillow code        {theirs:7.1f} ms  ours takes {ours / theirs:.2f} of it")
    start = time.process_time()
    size = kit()
    took = (time.process_time() - start) * 1000
    print(
        f"kit of {len(QUOTES)} quotes: 40 cards, 10 previews {took:7.0f} ms  {size:,} bytes  {PAGE}"
    )


if __name__ == "__main__":
    main()

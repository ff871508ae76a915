"""Prints what each effort of zlib-ng costs and gives on a canvas like a card, beside Pillow's own.

Run: python tests/benchmarks/png_effort.py
"""

import io
import time
from collections.abc import Callable
from statistics import median

from PIL import Image, ImageDraw, ImageFont

from sharing.media.paint import png

WORDS = "An invented sentence, as long as one that people would want to carry further."
REPEATS = 9


def card_like() -> Image.Image:
    """Return a plain canvas with large, smooth letters."""
    image = Image.new("RGB", (1080, 1350), "#fbf9f4")
    draw = ImageDraw.Draw(image)
    lines = "\n".join(WORDS[at : at + 20] for at in range(0, len(WORDS), 20))
    draw.multiline_text((90, 150), lines, "#141414", ImageFont.load_default(84), spacing=24)
    draw.text((90, 1100), "An invented library", "#8a1c1c", ImageFont.load_default(36))
    return image


def measured(encode: Callable[[Image.Image], bytes], canvas: Image.Image) -> tuple[float, int]:
    """Return the median milliseconds of processor time, and the bytes."""
    spent, size = [], 0
    for _ in range(REPEATS):
        start = time.process_time()
        size = len(encode(canvas))
        spent.append((time.process_time() - start) * 1000)
    return median(spent), size


def with_pillow(canvas: Image.Image) -> bytes:
    """Return Pillow's own PNG at its usual effort."""
    out = io.BytesIO()
    canvas.save(out, "PNG")
    return out.getvalue()


def main() -> None:
    canvas = card_like()
    pillow_ms, pillow_bytes = measured(with_pillow, canvas)
    print(f"Pillow    {pillow_ms:6.1f} ms {pillow_bytes:8,} bytes")
    chosen = png._EFFORT  # noqa: SLF001 -- the constant that is chosen by this
    for effort in range(1, 10):
        png._EFFORT = effort  # noqa: SLF001 -- likewise
        ms, size = measured(png.encode_png, canvas)
        ratios = f"{ms / pillow_ms:.2f} of the time, {size / pillow_bytes:.2f} of the bytes"
        print(
            f"effort {effort}{'*' if effort == chosen else ' '} {ms:6.1f} ms {size:8,} bytes  {ratios}"
        )


if __name__ == "__main__":
    main()

"""Two readers of QR codes that share nothing: zxing-cpp, which the product uses, and zbar."""

import io

import pytest
import zxingcpp
from PIL import Image


def zxing_reads(picture: Image.Image) -> list[str]:
    """Return what zxing-cpp finds."""
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def zbar_reads(picture: Image.Image) -> list[str]:
    """Return what zbar finds; skip the test where it is not installed."""
    reader = pytest.importorskip(
        "pyzbar.pyzbar",
        reason="zbar, the second reader, is not installed: it needs pyzbar and libzbar0",
        exc_type=ImportError,
    )
    found = reader.decode(picture.convert("L"), symbols=[reader.ZBarSymbol.QRCODE])
    return [code.data.decode("ascii") for code in found]


def as_jpeg(picture: Image.Image, *, quality: int) -> Image.Image:
    """Return the picture as it looks after a lossy journey."""
    file = io.BytesIO()
    picture.convert("RGB").save(file, "JPEG", quality=quality)
    with Image.open(file, formats=["JPEG"]) as seen:
        seen.load()
        return seen

"""Makes QR codes as finished bytes: an address in, PNG, SVG or PDF out, each read back first.

Screens get error level M at whole pixels a module; paper gets level Q at a size in millimetres; a
code around a logo gets level H. It is black on white. A code whose bytes do not read back as
exactly its payload is never handed out.
"""

import io
import math

import zxingcpp
from PIL import Image

from sharing.core.errors import CodeError
from sharing.media.coding.code_logo import with_logo
from sharing.media.coding.modules import (
    QUIET_ZONE_MODULES,
    Correction,
    Modules,
    Run,
    dark_runs,
    draw_code_modules,
)
from sharing.media.coding.payload import code_payload
from sharing.media.coding.vector import pdf_of, runs_of_pdf, runs_of_svg, svg_of
from sharing.media.paint.png import encode_png

__all__ = [
    "code_file",
    "code_payload",
    "code_pdf",
    "code_png",
    "code_svg",
    "draw_code_modules",
    "print_millimetres",
    "smallest_millimetres",
]

_MODULE_MILLIMETRES_MINIMUM = 0.33  # 4 dots at 300 dpi: DENSO WAVE, qrcode.com, read 2026-11
_MILLIMETRES_MAXIMUM = 2_000
_PNG_PIXELS = 12  # a module
_READ_BACK_PIXELS = 4  # a module when vectors are read back
_ONLY_QR_CODES = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
_LIGHT = 1


def code_png(payload: str, *, logo: bytes | None = None) -> bytes:
    """Return the code as a PNG on white, at twelve pixels a module.

    `logo` is a PNG, JPEG or WebP for the middle. Raises CodeError where the payload cannot be held
    or the bytes do not read back as the payload, UnusablePhoto where the logo cannot be taken in.
    """
    correction = Correction.SCREEN if logo is None else Correction.LOGO
    modules = draw_code_modules(payload, correction=correction)
    picture = _picture(dark_runs(modules), _side(modules), _PNG_PIXELS)
    if logo is not None:
        picture = with_logo(picture.convert("RGB"), logo, side=_side(modules))
    png = encode_png(picture)
    with Image.open(io.BytesIO(png), formats=["PNG"]) as finished:
        _read_back(finished, payload)
    return png


def code_svg(payload: str, *, millimetres: float = 30) -> bytes:
    """Return the code as an SVG for print, so many millimetres wide with its quiet zone.

    Raises CodeError where it would be too small to print or does not read back.
    """
    modules = _print_modules(payload, millimetres)
    svg = svg_of(dark_runs(modules), side=_side(modules), millimetres=millimetres, title=payload)
    side, runs = runs_of_svg(svg)
    read_back_runs(runs, side, payload)
    return svg


def code_pdf(payload: str, *, millimetres: float = 30) -> bytes:
    """Return the code as a PDF for print, so many millimetres wide with its quiet zone.

    Raises CodeError where it would be too small to print or does not read back.
    """
    modules = _print_modules(payload, millimetres)
    pdf = pdf_of(
        dark_runs(modules),
        side=_side(modules),
        millimetres=millimetres,
    )
    side, runs = runs_of_pdf(pdf)
    read_back_runs(runs, side, payload)
    return pdf


def code_file(
    address: str, *, ending: str, millimetres: float = 30, logo: bytes | None = None
) -> bytes:
    """Return the code of an address in the format of a file's ending: ".png", ".svg" or ".pdf".

    `millimetres` is for print alone, `logo` for PNG. Raises UnusableAddress, CodeError or
    UnusablePhoto.
    """
    payload = code_payload(address)
    if ending == ".png":
        return code_png(payload, logo=logo)
    write = {".svg": code_svg, ".pdf": code_pdf}[ending]
    return write(payload, millimetres=millimetres)


def print_millimetres(payload: str, *, wanted: int = 30) -> int:
    """Return the wanted width, or the smallest that can be printed where that is larger."""
    return max(wanted, smallest_millimetres(payload))


def smallest_millimetres(payload: str) -> int:
    """Return the smallest width at which this code can be printed, with its margin."""
    modules = draw_code_modules(payload, correction=Correction.PRINT)
    return _smallest_millimetres(_side(modules))


def printed_code(payload: str, *, millimetres: float) -> tuple[tuple[Run, ...], int]:
    """Return the dark runs of a code for paper, and how many modules wide it is with its margin.

    Raises CodeError where it would be too small to print.
    """
    modules = _print_modules(payload, millimetres)
    return dark_runs(modules), _side(modules)


def read_back_runs(runs: tuple[Run, ...], side: int, payload: str) -> None:
    """Raise CodeError unless these dark runs, `side` modules wide, read as exactly the payload."""
    _read_back(_picture(runs, side, _READ_BACK_PIXELS), payload)


def _side(modules: Modules) -> int:
    """Return how many modules wide the code is with its quiet zone."""
    return len(modules) + 2 * QUIET_ZONE_MODULES


def _smallest_millimetres(side: int) -> int:
    return math.ceil(side * _MODULE_MILLIMETRES_MINIMUM)


def _print_modules(payload: str, millimetres: float) -> Modules:
    """Return the modules for paper, or raise CodeError where they would be too small."""
    modules = draw_code_modules(payload, correction=Correction.PRINT)
    smallest = _smallest_millimetres(_side(modules))
    if not smallest <= millimetres <= _MILLIMETRES_MAXIMUM:
        raise CodeError(
            f"A code for this address cannot be printed {millimetres:g} millimetres wide: "
            f"printers and phones manage {smallest} to {_MILLIMETRES_MAXIMUM:,} millimetres.",
        )
    return modules


def _picture(runs: tuple[Run, ...], side: int, pixels_per_module: int) -> Image.Image:
    """Return a picture in black and white of `side` modules, drawn run by run."""
    picture = Image.new("1", (side, side), _LIGHT)
    for column, row, width in runs:
        picture.paste(0, (column, row, column + width, row + 1))
    pixels = side * pixels_per_module
    return picture.resize((pixels, pixels), Image.Resampling.NEAREST)


def _read_back(picture: Image.Image, payload: str) -> None:
    """Raise CodeError unless the picture holds one QR code, and it says exactly the payload."""
    found = zxingcpp.read_barcodes(picture.convert("L"), formats=_ONLY_QR_CODES, try_invert=False)
    if [code.bytes for code in found] != [payload.encode("ascii")]:
        raise CodeError(
            f"The QR code for {payload} could not be read back, so it was not handed out. "
            "Try a larger size or a shorter address.",
        )

"""Makes the modules of a code: an ASCII payload in, rows of dark and light out."""

from enum import IntEnum
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias

import qrcode
from qrcode import constants

from sharing.core.errors import CodeError

Modules: TypeAlias = tuple[tuple[bool, ...], ...]  # True is dark; rows from top to bottom
Run: TypeAlias = tuple[int, int, int]  # column, row, width in modules, from the quiet zone's edge

QUIET_ZONE_MODULES = 4  # ISO/IEC 18004:2024, 9.1; DENSO WAVE, qrcode.com, read 2026-11
PAYLOAD_BYTES_MAXIMUM = 504  # what GOV.UK Notify prints at most; more is too dense for phones


class Correction(IntEnum):
    """How much damage a code survives: 15 % on a screen, 25 % on paper, 30 % around a logo."""

    SCREEN = constants.ERROR_CORRECT_M
    PRINT = constants.ERROR_CORRECT_Q
    LOGO = constants.ERROR_CORRECT_H


@lru_cache(maxsize=1024)
def draw_code_modules(payload: str, *, correction: Correction = Correction.SCREEN) -> Modules:
    """Return the dark modules of the QR code, without its quiet zone.

    Raises CodeError where the payload is not printable ASCII or too long to be read by phones.
    """
    if not payload or not (payload.isascii() and payload.isprintable()):
        raise CodeError(
            "A QR code holds an address in plain ASCII. Percent-encode it, or give one that begins "
            "with https://.",
        )
    if len(payload) > PAYLOAD_BYTES_MAXIMUM:
        raise CodeError(
            f"The address is {len(payload)} bytes long; a QR code that phones can read holds at "
            f"most {PAYLOAD_BYTES_MAXIMUM}. Choose a shorter address.",
        )
    code = qrcode.QRCode(error_correction=correction, border=0)
    code.add_data(payload)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())


def dark_runs(modules: Modules) -> tuple[Run, ...]:
    """Return every run of dark modules, from the top left."""
    runs = []
    for row, dark in enumerate(modules, start=QUIET_ZONE_MODULES):
        column = QUIET_ZONE_MODULES
        for is_dark, run in groupby(dark):
            width = len(tuple(run))
            if is_dark:
                runs.append((column, row, width))
            column += width
    return tuple(runs)

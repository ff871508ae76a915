"""Colours as #rrggbb in; their contrast, and an accent that can be read, out."""

import re
from typing import Final

from sharing.core.errors import CardError

Colour = tuple[int, int, int]  # red, green, blue, each 0 to 255

READABLE_CONTRAST: Final = 4.5  # WCAG 2.2, success criterion 1.4.3, read 2026-11-22
_BLACK: Final = (0, 0, 0)
_WHITE: Final = (255, 255, 255)
_NEARLY_BLACK: Final = 0.04045  # below it sRGB is a straight line (IEC 61966-2-1)
_STEPS: Final = 50


def colour_of(written: str) -> Colour:
    """Read "#rrggbb". Raises CardError for anything else."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", written):
        message = f"{written!r} is no colour. Write it as #rrggbb, such as #8a1c1c."
        raise CardError(message)
    red, green, blue = bytes.fromhex(written[1:])
    return red, green, blue


def written(colour: Colour) -> str:
    """Write a colour as "#rrggbb"."""
    return f"#{bytes(colour).hex()}"


def luminance(colour: Colour) -> float:
    """Relative luminance from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable_accent(accent: Colour, paper: Colour) -> Colour:
    """Return the accent, darkened or lightened just as much as reading it on the paper takes."""
    away = max((_BLACK, _WHITE), key=lambda end: contrast(end, paper))
    shades = (mixed(accent, away, step / _STEPS) for step in range(_STEPS + 1))
    return next(shade for shade in shades if contrast(shade, paper) >= READABLE_CONTRAST)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """Return the colour that lies a share from 0 to 1 of the way from one to the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def linear(channel: float) -> float:
    """Return the light of a channel of sRGB, both from 0 to 1 (IEC 61966-2-1)."""
    return channel / 12.92 if channel <= _NEARLY_BLACK else ((channel + 0.055) / 1.055) ** 2.4

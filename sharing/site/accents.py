"""The campaign's accent colour, made readable on the page's light paper and on its dark one."""

from sharing.core.campaign import Campaign

DEFAULT_ACCENT = "#8a1c1c"  # the one that style.css has
CONTRAST_LEAST = 4.5  # WCAG 2.2, 1.4.3, for text below 24 pixels

# The papers of style.css, which a test compares.
LIGHT_PAPER = "#fdfcf9"
DARK_PAPER = "#161513"

_STEPS = 50
_LINEAR_UP_TO = 0.04045  # WCAG 2.2, "relative luminance"


def accent_stylesheet(campaign: Campaign) -> bytes | None:
    """Return a stylesheet with the campaign's accent, or None where it is the usual one.

    The site carries it as the asset "accent-<slug>.css".
    """
    if campaign.accent.lower() == DEFAULT_ACCENT:
        return None
    light, dark = readable_accents(campaign.accent)
    return (
        f":root{{--accent:{light};--fill:{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{--accent:{dark}}}}}\n"
    ).encode()


def readable_accents(accent: str) -> tuple[str, str]:
    """Return the accent for the light and for the dark paper, each as "#rrggbb".

    Each is the colour itself if it contrasts enough, else the nearest mixture with black or white
    that does.
    """
    return _towards(accent, "#000000", LIGHT_PAPER), _towards(accent, "#ffffff", DARK_PAPER)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21: WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _towards(colour: str, end: str, paper: str) -> str:
    mixtures = (_mix(colour, end, step / _STEPS) for step in range(_STEPS + 1))
    return next(mixture for mixture in mixtures if contrast(mixture, paper) >= CONTRAST_LEAST)


def _mix(colour: str, end: str, share: float) -> str:
    pairs = zip(_channels(colour), _channels(end), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return (
        channel / 12.92 if channel <= _LINEAR_UP_TO else float(((channel + 0.055) / 1.055) ** 2.4)
    )

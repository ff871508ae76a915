"""Says how long a text is on a platform: a sentence for people."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import regex

from sharing.core.counting.count import Size, characters
from sharing.core.counting.links import links
from sharing.core.counting.sms import dear_characters
from sharing.core.rows.row import Platform

SHOWN_MAXIMUM = 5  # characters that force the dear alphabet; more would hide the sentence

# What is said of a length; every number in it is written with commas.
SAYINGS: Mapping[str, str] = MappingProxyType(
    {
        "unlimited": "about {size} characters; nothing limits it",
        "size": "{size} of {maximum}",
        "cautious": "; too long in the cautious reading, {size} of {maximum} {unit}",
        "one_part": "1 part",
        "parts": "{size} parts",
        "dear": " (these force the dearer alphabet: {shown})",
        "others": "{shown} and others",
        "strictest": "{title} has the least room: {size}",
    },
)
# What each cautious reading is, in words; a unit that is not here is its own name.
IN_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "utf8_bytes": "bytes",
        "utf16_units": "UTF-16 units",
        "weighted_cautiously": "if X knows every new domain",
        "graphemes_cautiously": "as the strictest Mastodon server counts",
        "shortened_graphemes": "as Bluesky’s own page counts links",
        "characters_cautiously": "in the strictest reading of its limit",
        "angle_brackets": "“<” and “>” are refused there",
        "encoded_characters": "that a mail link holds",
    },
)
# Units that people would not take for the letters they see.
NO_LETTERS = ("utf8_bytes", "encoded_characters")

_VISIBLE = regex.compile(r"[^\p{C}\p{Z}]| ")


def measured(platform: Platform, text: str, *, subject: str = "") -> str:
    """Return how much of what the platform allows the text takes up, in words."""
    sizes = platform.sizes(text, subject=subject)
    if not sizes:
        return SAYINGS["unlimited"].format(size=f"{characters(text):,}")
    if sizes[-1].unit == "parts":
        return _parts(sizes[-1].size, text)
    said = _filled("size", sizes[0])
    if sizes[0].unit in NO_LETTERS:
        said += f" {IN_WORDS[sizes[0].unit]}"
    if platform.link_note and links(text):
        said += f"; {platform.link_note}"
    return said + "".join(_warning(size) for size in sizes[1:] if _decides(size, sizes[0]))


def measured_together(rows: Sequence[Platform], text: str, *, subject: str = "") -> str:
    """Return how much the text takes up on the platform that it fills most, in words."""
    if len(rows) == 1:
        return measured(rows[0], text, subject=subject)
    strictest = max(rows, key=lambda row: _filling(row.sizes(text, subject=subject)))
    size = measured(strictest, text, subject=subject)
    return (
        SAYINGS["strictest"].format(title=strictest.title, size=size) if strictest.limits else size
    )


def measured_parts(platform: Platform, parts: Sequence[str], *, subject: str = "") -> str:
    """Return how much the post takes up; of a thread, how many parts it has and the largest."""
    if len(parts) == 1:
        return measured(platform, parts[0], subject=subject)
    largest = max(parts, key=lambda part: platform.sizes(part)[0].size)
    return f"{len(parts)} parts; the largest takes {measured(platform, largest)}"


def _filling(sizes: Sequence[Size]) -> float:
    return max((size.size / (size.maximum or 1) for size in sizes), default=0.0)


def _filled(saying: str, size: Size) -> str:
    return SAYINGS[saying].format(
        size=f"{size.size:,}",
        maximum=f"{size.maximum:,}",
        unit=IN_WORDS.get(size.unit, size.unit),
    )


def _decides(cautious: Size, own: Size) -> bool:
    """Return whether a cautious reading refuses what the platform's own count takes."""
    return own.fits and not cautious.fits


def _warning(size: Size) -> str:
    return _filled("cautious", size) if size.maximum else f"; {IN_WORDS.get(size.unit, size.unit)}"


def _parts(number: int, text: str) -> str:
    said = SAYINGS["one_part" if number == 1 else "parts"].format(size=f"{number:,}")
    dear = dear_characters(text)
    if not dear:
        return said
    shown = " ".join(_visible(letter) for letter in dear[:SHOWN_MAXIMUM])
    if len(dear) > SHOWN_MAXIMUM:
        shown = SAYINGS["others"].format(shown=shown)
    return said + SAYINGS["dear"].format(shown=shown)


def _visible(letter: str) -> str:
    return letter if _VISIBLE.match(letter) else f"U+{ord(letter):04X}"

"""Says how long a text is on a platform: a sentence for people."""

from collections.abc import Sequence

from sharing.core.count import Size, characters
from sharing.core.links import links
from sharing.core.row import Platform
from sharing.core.sms import dear_characters

_SHOWN = 5  # characters that force the dear alphabet; more would hide the sentence

# What each cautious reading is, in words; a unit that is not here is its own name.
_IN_WORDS = {
    "utf8_bytes": "bytes",
    "utf16_units": "UTF-16 units",
    "weighted_cautiously": "if X knows every new domain",
    "graphemes_cautiously": "as the strictest Mastodon server counts",
    "shortened_graphemes": "as Bluesky’s own page counts links",
    "characters_cautiously": "in the strictest reading of its limit",
    "angle_brackets": "“<” and “>” are refused there",
    "encoded_characters": "once encoded for a mail address",
}
# Units that people would not take for the letters they see.
_NO_LETTERS = ("utf8_bytes", "encoded_characters")


def measured(platform: Platform, text: str, *, subject: str = "") -> str:
    """Return how much of what the platform allows the text takes up, in words."""
    sizes = platform.sizes(text, subject=subject)
    if not sizes:
        return f"about {characters(text):,} characters; nothing limits it"
    if sizes[-1].unit == "parts":
        return _parts(sizes[-1].size, text)
    said = f"{sizes[0].size:,} of {sizes[0].maximum:,}"
    if sizes[0].unit in _NO_LETTERS:
        said += f" {_IN_WORDS[sizes[0].unit]}"
    if platform.link_note and links(text):
        said += f"; {platform.link_note}"
    return said + "".join(_warning(size) for size in sizes[1:] if _decides(size, sizes[0]))


def measured_parts(platform: Platform, parts: Sequence[str], *, subject: str = "") -> str:
    """Return how much the post takes up; of a thread, how many parts it has and the largest."""
    if len(parts) == 1:
        return measured(platform, parts[0], subject=subject)
    largest = max(parts, key=lambda part: platform.sizes(part)[0].size)
    return f"{len(parts)} parts; the largest takes {measured(platform, largest)}"


def _decides(cautious: Size, own: Size) -> bool:
    """Return whether a cautious reading refuses what the platform's own count takes."""
    return own.fits and not cautious.fits


def _warning(size: Size) -> str:
    unit = _IN_WORDS.get(size.unit, size.unit)
    if not size.maximum:
        return f"; {unit}"
    return f"; too long in the cautious reading, {size.size:,} of {size.maximum:,} {unit}"


def _parts(number: int, text: str) -> str:
    said = "1 part" if number == 1 else f"{number:,} parts"
    dear = dear_characters(text)
    if not dear:
        return said
    shown = " ".join(_visible(letter) for letter in dear[:_SHOWN])
    more = " and others" if len(dear) > _SHOWN else ""
    return f"{said} (these force the dearer alphabet: {shown}{more})"


def _visible(letter: str) -> str:
    return letter if letter.isprintable() else f"U+{ord(letter):04X}"

"""Clusters of a text in; the script that each is shaped as, and the hand it is written in, out."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

import regex
import uharfbuzz as hb

from sharing.core.tags import base_language
from sharing.media.fonts import EMOJI

# What is shown as a picture unless U+FE0E asks for a letter, and what U+FE0F or a joiner makes one:
# Unicode Technical Standard 51, 2.8 and ED-9a.
_PICTURE: Final = regex.compile(
    r"\p{Emoji_Presentation}(?!\ufe0e)|\p{Emoji}\p{M}*[\ufe0f\u20e3\u200d]"
)
# Languages whose Arabic letters hang from the right in Nastaliq, ISO 15924's "Aran", in print.
_HANGING: Final = frozenset({"ur", "ks", "pnb", "skr"})
_FIGURES: Final = frozenset("0123456789")
_JOINTS: Final = frozenset(".,:/-")


def resolved_scripts(clusters: Sequence[str]) -> list[str]:
    """Give each cluster a script; what is common to all scripts takes that of its neighbour.

    Punctuation and digits follow the letters before them, and the first ones those after them. An
    emoji is of no script but its own.
    """
    scripts = [_script(cluster) for cluster in clusters]
    before = next((script for script in scripts if script not in {"", EMOJI}), "")
    for i, script in enumerate(scripts):
        if script != EMOJI:
            before = scripts[i] = script or before
    for i in _figures(clusters) if "Arab" in scripts else ():
        # Those of Arabic fonts are darker and larger than the letters beside them.
        scripts[i] = "Latn"
    return scripts


def _figures(clusters: Sequence[str]) -> Iterator[int]:
    """Yield where European figures stand, and the marks between two of them: 100,000."""
    last = len(clusters) - 1
    for i, cluster in enumerate(clusters):
        beside = (clusters[max(0, i - 1)], clusters[min(last, i + 1)])
        if cluster in _FIGURES or (cluster in _JOINTS and _FIGURES.issuperset(beside)):
            yield i


def hand(script: str, language: str) -> str:
    """Name the hand in which a language writes a script, where that has a tag of its own."""
    is_hanging = script == "Arab" and base_language(language) in _HANGING
    return "Aran" if is_hanging else script


@lru_cache(maxsize=1 << 14)
def _script(cluster: str) -> str:
    """Name the ISO 15924 tag of the first character that has a script of its own, or ""."""
    if _PICTURE.match(cluster):
        return EMOJI
    buffer = hb.Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    return buffer.script or ""

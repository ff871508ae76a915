"""THE TABLE of cues: one row for each language that has some."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from sharing.core.cues.addressees import ADDRESSEES
from sharing.core.cues.appeals import APPEALS
from sharing.core.cues.arabic import ARABIC
from sharing.core.cues.armenian import ARMENIAN
from sharing.core.cues.captions import CAPTIONS
from sharing.core.cues.chinese import CHINESE
from sharing.core.cues.cue import Cues
from sharing.core.cues.english import ENGLISH
from sharing.core.cues.frames import FRAMES, SIGNED_ANYWHERE
from sharing.core.cues.german import GERMAN
from sharing.core.cues.hindi import HINDI
from sharing.core.cues.last_lines import LAST_LINES
from sharing.core.cues.mailing import MAILING
from sharing.core.cues.page import ANYWHERE, PAGE
from sharing.core.cues.passing import PASSING
from sharing.core.cues.persian import PERSIAN
from sharing.core.cues.portuguese import PORTUGUESE
from sharing.core.cues.slavic import RUSSIAN, UKRAINIAN
from sharing.core.cues.turkish import TURKISH
from sharing.core.cues.western import FRENCH, SPANISH
from sharing.core.tags import base_language

_ROWS: Mapping[str, Cues] = MappingProxyType(
    {
        "en": ENGLISH,
        "ar": ARABIC,
        "fr": FRENCH,
        "es": SPANISH,
        "de": GERMAN,
        "pt": PORTUGUESE,
        "uk": UKRAINIAN,
        "ru": RUSSIAN,
        "tr": TURKISH,
        "fa": PERSIAN,
        "hi": HINDI,
        "zh": CHINESE,
        "hy": ARMENIAN,
    },
)
CUES: Mapping[str, Cues] = MappingProxyType(
    {tag: replace(row, language=tag) for tag, row in _ROWS.items()}
)
NO_CUES = Cues()


def cues_for(language: str) -> Cues:
    """Return the cues of a BCP 47 tag; without a row, a row that finds nothing."""
    return CUES.get(base_language(language), NO_CUES)


@cache
def furniture_for(language: str) -> tuple[Cues, ...]:
    """Return the rows that know the page around a text: its own, and English, often mixed in."""
    tag = base_language(language)
    own = CUES.get(tag) or FRAMES.get(tag, NO_CUES)
    everywhere = (ANYWHERE, CAPTIONS, LAST_LINES, SIGNED_ANYWHERE)
    rows = (own, *_page(tag), CUES["en"], *_page("en"), *everywhere)
    return tuple(dict.fromkeys(rows))


@cache
def _page(tag: str) -> tuple[Cues, ...]:
    """Return what a page says around a text; fewer rows are fewer looks at every line."""
    if tag not in PAGE:
        return ()
    page = replace(PAGE[tag], lead_in=PASSING[tag].lead_in, addressee=ADDRESSEES[tag])
    return (page, APPEALS[tag], MAILING[tag])

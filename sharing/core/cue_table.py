"""THE TABLE of cues: one row for each language that has some."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues import Cues
from sharing.core.cues_arabic import ARABIC
from sharing.core.cues_armenian import ARMENIAN
from sharing.core.cues_chinese import CHINESE
from sharing.core.cues_english import ENGLISH
from sharing.core.cues_hindi import HINDI
from sharing.core.cues_persian import PERSIAN
from sharing.core.cues_portuguese import PORTUGUESE
from sharing.core.cues_slavic import RUSSIAN, UKRAINIAN
from sharing.core.cues_turkish import TURKISH
from sharing.core.cues_western import FRENCH, GERMAN, SPANISH
from sharing.core.languages import base_language

CUES: Mapping[str, Cues] = MappingProxyType(
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
NO_CUES = Cues()


def cues_for(language: str) -> Cues:
    """Return the cues of a BCP 47 tag; without a row, a row that finds nothing."""
    return CUES.get(base_language(language), NO_CUES)


def furniture_for(language: str) -> tuple[Cues, ...]:
    """Return the rows that know the page around a text: its own, and English, often mixed in."""
    own = cues_for(language)
    return (own,) if own is ENGLISH else (own, ENGLISH)

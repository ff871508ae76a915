"""How others are let speak without quotation marks: each language's sources and verbs of saying.

A match is one of three. `data` is a source that counts and takes no side, `source` any other; both
give what follows to somebody ("according to …"). Else it is a verb of saying whose subject is not
"we" or "I". Who is not named ("those who say …"), and what nobody said, is nobody speaking.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Pattern
from sharing.core.cues.said_eastern import (
    ARABIC,
    CHINESE,
    HINDI,
    PERSIAN,
    RUSSIAN,
    TURKISH,
    UKRAINIAN,
)
from sharing.core.cues.said_western import ENGLISH, FRENCH, GERMAN, PORTUGUESE, SPANISH

REPORTED: Mapping[str, Pattern] = MappingProxyType(
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
    }
)

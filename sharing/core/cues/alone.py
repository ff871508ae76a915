"""How one person says "I" in each language: among authors who say "we", a witness."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Pattern, words

ALONE: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?<!(?:\p{Lu}\.|part|chapter|article|section|phase|war) )(?-i:I)(?!\.)|my|me"
        ),
        "ar": words("أنا|لي|عندي|ابني|ابنتي|أمي|أبي|زوجي|زوجتي|بيتي|نفسي|وحدي"),
        "fr": words(r"je|j['’]\w+|mon|ma|mes|moi|m['’]\w+"),
        "es": words("yo|mi|mis|mí|conmigo|me"),
        "de": words(r"ich|mich|mir|mein(?:e[mnrs]?)?"),
        "pt": words("eu|meus?|minhas?|mim|comigo|me"),
        "uk": words(r"я|мене|мені|мною|м(?:ій|оя|оє|ої|ого|оїх|оєму|ою)"),
        "ru": words(r"я|меня|мне|мною?|мо(?:й|я|ё|е|и|его|их|ей|ю|ему|им)"),
        "tr": words(r"ben(?:im|i|de|den|ce)?|bana|\w{2,}[ıiuü]yorum"),
        "fa": words("من|مرا|خودم"),
        "hi": words("मैं|मैंने|मुझे|मुझको|मुझसे|मेरा|मेरी|मेरे"),
        "zh": Pattern(r"(?<![自忘])我(?![们們国國方省市校])"),
    }
)

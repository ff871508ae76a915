"""How each language begins a sentence with "this letter": mostly the one that says so."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Pattern
from sharing.core.cues.letters import AR, DE, EN, ES, FA, FR, HI, PT, RU, TR, UK, ZH


def _this(this: str, letter: str, other: str) -> Pattern:
    """Return a pattern for "this letter", but not for one that came, or is of somebody else."""
    return Pattern(
        rf"\A[\W_]*(?:{this}) (?:{letter})(?!\w)(?! (?:{other})(?!\w))", regex.IGNORECASE
    )


ITSELF: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": _this("this", EN, "came|arrived|reached|followed|from|of|by|was|is (?:from|an?)"),
        "ar": _this("هذا|هذه", AR, "من|جاء|جاءت|وصل|وصلت|صدر|صدرت|كان|كانت"),
        "fr": _this("ce|cet|cette", FR, r"d[eu]|des|était|fut|vien\w+|est (?:arriv|ven|par)\w+"),
        "es": _this("est[ea]", ES, "de|del|llegó|vino|fue|era"),
        "de": _this(r"diese[rsmn]?", DE, "von|vom|de[rsm]|kam|traf|stammt|erreichte|wurde|war"),
        "pt": _this("est[ea]", PT, r"de|d[oa]s?|chegou|veio|foi|era"),
        "uk": _this("це|цей|ця|ці", UK, r"від|прийш\w+|надійш\w+|бу[влд]\w*|міністер\w+|ради"),
        "ru": _this("это|этот|эта|эти", RU, r"от|приш\w+|поступил\w*|был\w*|министер\w+|совета"),
        "tr": _this("bu", TR, r"(?:\w+ ){0,4}(?:geldi|ulaştı|yapıldı|gelmişti)"),
        "fa": _this("این", FA, r"از (?:سوی|طرف)|رسید|آمد|بود|دولت|وزارت|شهرداری"),
        "hi": _this("यह|इस", HI, r"(?:\S+ ){0,4}(?:आया|आई|मिला|मिली|था|थी)"),
        "zh": Pattern(rf"\A[\W_]*[这這此][一]?[份封篇]?(?:{ZH})(?![^。]{{0,8}}[来來到自])"),
    }
)
# What stands before it in a sentence that speaks of another letter.
LETTERS: Mapping[str, Pattern] = MappingProxyType(
    {
        tag: Pattern(rf"(?<!\w)(?:{letter})", regex.IGNORECASE)
        for tag, letter in zip(
            ("en", "ar", "fr", "es", "de", "pt", "uk", "ru", "tr", "fa", "hi"),
            (EN, AR, FR, ES, DE, PT, UK, RU, TR, FA, HI),
            strict=True,
        )
    }
    | {"zh": Pattern(ZH)}
)

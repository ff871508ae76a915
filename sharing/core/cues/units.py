"""How each language writes what is measured: the unit of a length, an area or an hour."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Pattern

_KILOMETRE = (
    r"km|k[ií]lom[eèé]t(?:er|re)\w{0,4}|(?:kil[oó]|quil[ôó])metros?|км|к[иі]лометр\p{L}{0,3}"
    r"|كيلومتر[\p{L}\p{M}]{0,3}|كلم|كم|کیلومتر\p{L}{0,3}|किलोमीटर|किमी|公里|千米"
)
_METRE = (
    r"m|m[eèé]t(?:er|re)\w{0,3}|metros?|м|метр(?:а|у|ы|и|ов|ів|ах|ам|ами)?|متر[\p{L}\p{M}]{0,3}|أمتار"
    "|मीटर|米|公尺"
)
MEASURES: Mapping[str, Pattern] = MappingProxyType(
    {
        unit: Pattern(pattern)
        for unit, pattern in {
            "kilometre": _KILOMETRE,
            "metre": _METRE,
            "centimetre": r"cm|[cs][ae]nt[ií]m[eèé]t(?:er|re|ro)\w{0,3}|см|сантиметр\p{L}{0,3}"
            r"|سنتيمتر[\p{L}\p{M}]{0,3}|سم|سانتی[\u200c ]?متر|सेंटीमीटर|सेमी|厘米|公分",
            "millimetre": r"mm|mil[ií]m[eèé]t(?:er|re|ro)\w{0,3}|millim[eèé]t(?:er|re)\w{0,3}|мм"
            r"|мил+иметр\p{L}{0,3}|міліметр\p{L}{0,3}|مليمتر|ملم|میلی[\u200c ]?متر|मिलीमीटर|毫米"
            r"|公釐",
            "square kilometre": r"km[2²]|平方公里|平方千米"
            rf"|(?:square|квадратн\p{{L}}{{1,2}}|वर्ग) (?:{_KILOMETRE})"
            rf"|kilometrekare(?!lik)\p{{L}}{{0,4}}"
            r"|quadratkilometern?"
            rf"|(?:{_KILOMETRE}) (?:carrés?|cuadrados?|quadrados?|مربعا?|مربعة)",
            "square metre": r"m[2²]|sqm|平方米|平方公尺"
            rf"|(?:square|квадратн\p{{L}}{{1,2}}|वर्ग) (?:{_METRE})|metrekare(?!lik)\p{{L}}{{0,4}}"
            r"|quadratmetern?"
            rf"|(?:{_METRE}) (?:carrés?|cuadrados?|quadrados?|مربعا?|مربعة)",
            "hour": "h|hours?",
            "wounded": "wounded|injured|hurt",
        }.items()
    }
)
# Signs that stand in small letters behind a number in every language.
SIGNS = r"(?:k?m[²2³3]?|[cm]m|[kmµ]?g|m?l|t|h|ha|[kMG]Wh?|dB|ppm|µg|км|м|кг|га|см|мм|т)(?![\w’'])"


def measure(words: str) -> str | None:
    """Return the unit that these words name, or None: they count something.

    >>> measure("mètres carrés"), measure("公里"), measure("houses")
    ('square metre', 'kilometre', None)
    """
    return next((unit for unit, form in MEASURES.items() if form.fullmatch(words)), None)

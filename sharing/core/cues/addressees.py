"""How each language begins a line that says to whom a statement is addressed.

These words begin titles, too ("To the barricades"): what stands around tells which it is.
"""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Pattern, opening

_OFFICES_UK = (
    r"президент|прем[’'ʼ]єр|міністр|міністерств|губернатор|голов|рад|депутат|уряд|комітет|прокурор"
    r"|громадськ|мешканц|керівництв|директор|уповноважен|народн|міськ|обласн|верховн|державн|пан"
)
_OFFICES_RU = (
    r"президент|премьер|министр|министерств|губернатор|глав|мэр|совет|депутат|правительств|комитет"
    r"|прокурор|общественн|жител|граждан|руководств|директор|уполномоченн|генеральн|городск|областн"
    r"|государственн|председател|администраци"
)

ADDRESSEES: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": opening(
            r"to(?= (?:the|all|our|his|her|members|mr|mrs|ms|dr|prof\w*|president|prime|minister"
            r"|mayor|everyone|those))",
            r"for the attention of|(?:to|cc)(?=\s?:)",
        ),
        "ar": opening(r"(?:إلى|الى|حضرة|السيدة?|معالي|سعادة|فخامة|دولة)(?= \w)"),
        "fr": opening(r"(?:à|aux?)(?= \w)|à l['’]attention|à(?=\s?:| l['’])"),
        "es": opening(r"(?:al?|para)(?= (?:la|las|los|el|l[oa]s?|tod[oa]s|nuestr\w+)(?!\w))|al"),
        "de": opening(
            r"an(?= (?:de[nrm]|die|das|alle|unsere\w*|herrn?|frau|bundes\w+|präsident\w*)(?!\w))"
            r"|zu händen|z\. ?hd"
        ),
        "pt": opening(r"(?:aos?|às?)(?= \w)|a(?= tod[oa]s)"),
        "uk": opening(r"до(?= \p{L})", rf"(?:{_OFFICES_UK})[\p{{L}}-]*(?:[іуюі]|ам|ям|ій|ому)"),
        "ru": opening(r"к(?= \p{L})", rf"(?:{_OFFICES_RU})[\p{{L}}-]*(?:[уюеи]|ам|ям|ой|ому)"),
        "tr": Pattern(
            # "From the weavers to the public" is a title.
            r"\A[\W_]*(?!.*\w[dt][ae]n(?!\w))[\p{L}’' ,.-]{3,}"
            r"(?:(?:lığı|liği|kanı|kını|isi|eti|ülü|ası)[’']?n[ae]"
            r"|yuna|basına|halkına|üyelerine)\W*\Z",
            regex.IGNORECASE,
        ),
        "fa": opening(r"(?:به|خطاب به|جناب|ریاست|حضور|خدمت)(?= \w)", r"\w+ محترم"),
        "hi": Pattern(r"\A[\W_]*(?:सेवा में|प्रति(?= ?[,:])|.{2,60} (?:के नाम|को)\W*\Z)"),
        "zh": Pattern(r"\A[\W_]*[敬谨謹]?[致呈].*(?<![信书書函])[\W_]*\Z"),
    }
)

"""Where a verb of saying reports nobody's words, language by language.

`NOTHING` stands behind the verb, or in it, where nothing is said; `JUDGED` is a whole sentence that
judges what somebody said and does not say it; `PAPERS` are the authors' own, which speak for them.
`REPLIES` is how authors answer without "we": nobody asked, weeks have gone by.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import NEVER, Pattern, opening
from sharing.core.tags import base_language

_HOLDS = r"(?!.*(?<!\w)(?:is|was|are|were|will|has|had|have|can|could|would)(?!\w))"
NOTHING_EN = (  # "says nothing is wrong" says something
    r"(?:nothing|no word|not a (?:single )?word|not one word)(?=\W*\Z|[,;]"
    rf"| (?:about|of|to|for|in|on|at|since|until|by|yet)(?!\w){_HOLDS})"
)
NOTHING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": Pattern(
            rf"\s(?:(?:us|me|them|parents|people) )?(?:{NOTHING_EN}|(?:nobody|no one|none of (?:us"
            rf"|them))(?=\W*\Z|[,;]| (?:for|about|of|until|in|on)(?!\w){_HOLDS}))"
        ),
        "de": Pattern(
            r"(?:ha(?:t|ben|tten?))?\s(?:\w+ ){0,4}?(?:nichts|niemande[mn]"
            r"|kein (?:sterbens)?wort)(?!\w)"
            r"(?=[^,:]*\Z)"
        ),
    }
)
JUDGED: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": opening(
            r"what [^,:;“\"]{1,80} (?:is|was)(?: simply| plainly| just)? (?:false|untrue|wrong"
            r"|a lie"
            r"|not true|not enough|nonsense|misleading|no answer)(?=\W*\Z)"
        ),
        "de": opening(
            r"was [^:„]{1,80}, (?:ist|war)(?: \w+)? (?:falsch|gelogen|unwahr|nicht wahr|eine lüge"
            r"|unsinn)(?=\W*\Z)|was [^:„]{1,80}, stimmt nicht(?=\W*\Z)"
        ),
        "fr": opening(
            r"ce qu[^,:;«]{1,80} (?:est|était) (?:faux|mensonger|inexact|trompeur"
            r"|un mensonge)(?=\W*\Z)"
            r"|ce qu[^,:;«]{1,80} n['’](?:est|était) pas (?:vrai|exact)(?=\W*\Z)"
        ),
        "es": opening(
            r"lo que [^,:;«]{1,80} (?:es|era) (?:falso|mentira|una mentira)(?=\W*\Z)"
            r"|lo que [^,:;«]{1,80} no (?:es|era) (?:verdad|cierto)(?=\W*\Z)"
        ),
        "pt": opening(
            r"o que [^,:;«]{1,80} (?:é|era) (?:falso|mentira|uma mentira)(?=\W*\Z)"
            r"|o que [^,:;«]{1,80} não (?:é|era) verdade(?=\W*\Z)"
        ),
        "uk": opening(r"те, що [^:;«]{1,80} (?:неправда|брехня|не є правдою)(?=\W*\Z)"),
        "ru": opening(r"то, что [^:;«]{1,80} (?:неправда|ложь)(?=\W*\Z)"),
        "fa": opening(r"آنچه [^:؛«]{1,80} (?:دروغ|نادرست|غلط) (?:است|بود)(?=\W*\Z)"),
        "hi": opening(r"[^,:;“]{1,60} जो [^,:;“]{1,60} वह (?:झूठ|ग़लत|गलत) (?:है|था)(?=\W*\Z)"),
        "zh": Pattern(
            r"\A[^，：；“「]{1,30}[说說]的(?:都|全)?(?:不是真的|是假的|是[谎謊][话話言])\W*\Z"
        ),
    }
)
PAPERS: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": opening(
            r"(?:our|my)(?: own| last| first| many)? (?:letters?|reports?|surveys?|petitions?"
            r"|records?"
            r"|counts?|figures|logs?|measurements?|banners?|statements?)\W*\Z"
        ),
        "de": opening(
            r"unsere? (?:eigenen? )?(?:briefe?|berichte?|umfragen?|petition|zahlen|messungen)\W*\Z"
        ),
        "fr": opening(
            r"(?:nos|notre) (?:lettres?|rapports?|pétitions?|enquêtes?|chiffres|relevés)\W*\Z"
        ),
        "es": opening(
            r"nuestr[oa]s? (?:cartas?|informes?|encuestas?|peticion\w*|datos|cifras)\W*\Z"
        ),
        "pt": opening(r"noss[oa]s? (?:cartas?|relatórios?|pesquisas?|petição|dados|números)\W*\Z"),
        "uk": opening(r"наш[іае]? (?:лист[и]?|звіти?|опитування|петиція)\W*\Z"),
        "ru": opening(r"наш[иае]? (?:письм[оа]|отч[её]ты?|опросы?|петиция)\W*\Z"),
        "zh": Pattern(r"\A我[们們]的(?:信|[报報]告|[调調]查|[记記][录錄])\Z"),
    }
)
REPLIES: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": opening(
            r"(?:nobody|no one) (?:ever )?(?:asked|answered|came|called)|(?:\w+ ){1,3}(?:days|weeks"
            r"|months|years) have (?:passed|gone by)"
        ),
        "de": opening(
            r"niemand (?:hat (?:\w+ ){0,6}gefragt|fragte)|(?:seither|seitdem) sind (?:\w+ ){1,3}"
            r"(?:tage|wochen|monate|jahre) vergangen"
        ),
        "fr": opening(
            r"personne n['’](?:a|avait) (?:demandé|répondu)|(?:\w+ ){1,3}(?:jours|semaines|mois"
            r"|ans|années) ont passé"
        ),
        "es": opening(
            r"nadie (?:ha )?(?:pregunt(?:ó|ado)|respond(?:ió|ido))|han pasado (?:\w+ ){1,3}(?:días"
            r"|semanas|meses|años)"
        ),
        "pt": opening(
            r"ninguém (?:perguntou|respondeu)|passaram(?:-se)? (?:\w+ ){1,3}(?:dias|semanas|meses"
            r"|anos)"
        ),
        "uk": opening(
            r"ніхто не (?:спитав|запитав|відповів)|минуло (?:\w+ ){1,3}(?:дн|тижн|місяц|рок)\w+"
        ),
        "ru": opening(
            r"никто не (?:спросил|ответил)|прошло (?:\w+ ){1,3}(?:дн|недел|месяц|лет|год)\w*"
        ),
        "tr": opening(
            r"kimse(?: \w+){0,6} sormadı|(?:aradan )?(?:\w+ ){1,3}(?:gün|hafta|ay|yıl) geçti"
        ),
        "fa": opening(
            r"(?:هیچ[\u200c ]?کس|کسی)(?: [\w\u200c]+){0,6} نپرسید"
            r"|(?:[\w\u200c]+ ){1,3}(?:روز|هفته|ماه|سال) گذشت\w*"
        ),
        "hi": opening(
            r"किसी ने(?: \S+){0,6} नहीं पूछा|(?:\S+ ){1,3}(?:दिन|हफ़्ते|हफ्ते|महीने|साल) (?:बीत"
            r"|गुज़र)"
        ),
        "ar": opening(
            r"لم يسأل\w* أحد\w*|(?:مضت|مضى|مرت|مرّت|انقضت) (?:\w+ ){1,3}"
            r"(?:أيام|أسابيع|أشهر|سنوات|شهور|أعوام|يوما\w*|أسبوعا\w*)|لم (?:يسأل|يجب)"
        ),
        "zh": Pattern(r"\A(?:[没沒]有?人[问問]|[^，。]{1,6}(?:天|周|星期|[个個]月|年)[过過]去了)"),
    }
)


def says_nothing(before: str, verb: str, after: str, language: str) -> bool:
    """Return whether a verb of saying, between what stands around it, reports nothing of others."""
    base = base_language(language)
    return bool(
        NOTHING.get(base, NEVER).match(after)
        or NOTHING.get(base, NEVER).match(verb)
        or PAPERS.get(base, NEVER).match(before)
    )


def judged_for(language: str) -> Pattern:
    """Return how a sentence judges what was said and does not say it; without a row, nothing."""
    return JUDGED.get(base_language(language), NEVER)


def replies_for(language: str) -> Pattern:
    """Return how authors answer without "we"; without a row, nothing."""
    return REPLIES.get(base_language(language), NEVER)

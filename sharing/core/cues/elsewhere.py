"""How each language begins a sentence whose thing, place or time stands in another one.

Whose ("ours has …") and out of whom ("of them"), in what ("in it") and while what ("meanwhile")
is said before; so is what closes on a day ("on 30 June it will close").
"""

from collections.abc import Mapping
from types import MappingProxyType

_EXPLETIVE_FR = (
    r"(?! (?:y|n['’]y|faut|ne faut|faudra|fallait|est|était|s['’]agit|reste|manque|fait|fera|suffit"
    r"|pleut|a (?:fallu|plu|été|fait))(?!\w))"
)

# An object before its verb: nouns in -mos are masculine, so that "los" needs a verb to be known.
_WE_DO_ES = (
    r"(?:quer|ten|conoc|perd|h)emos|(?:busc|encontr|esper|necesit|am|record|extrañ|llam|llor|llev"
    r"|dej"
    r"|olvid|enterr)amos|(?:v|segu|ped)imos"
)
THEM_ES = rf"(?:las?(?= \w{{2,}}mos(?!\w))|los(?= (?:{_WE_DO_ES})(?!\w)))"
_WE_DO_PT = (
    r"(?:quer|t|conhec|perd)emos|(?:procur|encontr|esper|precis|am|record|lembr|cham|chor|lev|deix"
    r"|enterr)amos|(?:v|segu|ped)imos"
)
THEM_PT = rf"(?:as?(?= \w{{2,}}mos(?!\w))|os(?= (?:{_WE_DO_PT})(?!\w)))"

ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            r"ours(?! (?:is|are|was) (?:an?|the|not|no)(?!\w))|theirs|hers"
            r"|(?:in|on|under|of|to|from|by|beneath|inside|around|behind|beside|near|through|about"
            r"|among|between) (?:it|them)|alone among \w+, (?:he|she|it|they)"
            r"|in the meantime|all the while|at the same time|(?:during|in) (?:that|this) time"
            r"|(?:on|by|since|until|from) (?:\w+ ){1,3}it (?:will(?! (?:be|take))|is (?:due|set"
            r"|going)"
            r" to|has(?! (?:been|taken|become|rained|snowed)))"
        ),
        "ar": (
            r"(?:في|خلال|أثناء) (?:هذه|تلك) (?:الأثناء|الفترة|المدة)|(?:في|خلال) ذلك الوقت"
            r"|في غضون ذلك|أثناء ذلك|في الوقت (?:نفسه|ذاته)|من بين(?:هم|ها|هن)"
            r"|(?:في|من|علي|إلي|عن|بين|تحت|فوق|حول|وسط|داخل|خلف)(?:ه|ها|هم|هن)|هنالك"
        ),
        "fr": (
            r"l[ea] (?:nôtre|leur|sien(?:ne)?)|pendant ce temps(?:-là)?|entre-?temps"
            r"|(?:dans|pendant) le même temps|au même moment|dans l['’]intervalle"
            r"|(?:en|dans|sur|sous|autour d['’]|derrière|avec|pour|chez|parmi|sans|contre) ?(?:lui"
            r"|elles?|eux)|y(?= \w+(?:ent|t|ons)(?!\w))|là-(?:bas|haut|dedans)"
            rf"|(?:le \d{{1,2}}(?:er)? \w+|(?:en|dès|depuis) \w+)(?: \d{{4}})?, (?:elles?"
            rf"|ils?{_EXPLETIVE_FR})"
        ),
        "es": (
            r"(?:el|la) (?:nuestr[oa]|suy[oa])|mientras tanto|entre ?tanto|al mismo tiempo"
            r"|(?:en|durante) (?:ese|este) (?:tiempo|lapso|período|intervalo)"
            r"|(?:en|de|con|para|por|sobre|entre|sin|bajo|desde) (?:él|ell[oa]s?)|ahí|allá"
            rf"|{THEM_ES}"
        ),
        "de": (
            r"(?:unser(?:er|es)|(?:der|die|das) uns(?:e?rige|ere?)) (?:ist|sind|hat|haben|war|wird"
            r"|wurde|liegt|steht)|unterdessen|währenddessen|in der zwischenzeit|derweil"
            r"|gleichzeitig"
            r"|zugleich|zeitgleich|indes(?:sen)?|da(?:rin|ran|rauf|runter|hinter|neben|zu|für|gegen"
            r"|raus|rüber|rum|nach)(?!,? (?:dass|wie|ob|was|wer))(?!.*, (?:dass|wie|ob)(?!\w))"
            r"|hier(?:für|zu|bei|gegen|von|auf)|(?:unter|von|aus|bei|mit|für|in) (?-i:ihnen|ihm"
            r"|ihn|ihr)"
            r"|(?:am|im|ab|seit|bis) (?:\w+\.? ){1,3}(?:soll|wird|will|muss|darf|kann|wurde"
            r"|sollte) es"
            r"(?! .*(?:geben|gehen|heißen|regnen|kommen|dauern|zeit|dass|zu)(?!\w))"
        ),
        "pt": (
            r"[oa]s? (?:noss[oa]s?|del[ea]s?) (?:é|são|tem|têm|está|estão|foi|já|não"
            r"|fica)(?! uma?(?!\w))"
            r"|enquanto isso|entre ?tanto|ao mesmo tempo|ness[ea] (?:meio[- ]tempo|ínterim|período"
            r"|intervalo)|(?:durante|em) (?:esse|este) tempo"
            r"|(?:(?:com|para|por|sob|sobre|sem|entre|dentre) |[dn])el[ea]s?"
        ),
        "uk": (
            r"наш[аеі]? же|тим часом|водночас|[ув] цей (?:же )?час|за цей час|одночасно"
            r"|при цьому|туди|звідти|(?:[ув]|на|під|над|за|з|із|серед|поміж|для|до|від|біля|навколо"
            r"|про) (?:ньому|ній|них|ним|нього|неї|нею|ними)"
        ),
        "ru": (
            r"наш[аеи]? же|тем временем|в (?:это|то) (?:же )?(?:самое )?время|за это время"
            r"|одновременно|параллельно|при этом|туда|оттуда|(?:в|на|под|над|за|из|с|среди|для|до"
            r"|от"
            r"|у|о|около|вокруг) (?:нём|нем|ней|них|ним|него|неё|нее|нею|ними)"
        ),
        "tr": (
            r"bizimki\w*|onlarınki\w*|(?:bu|o) (?:arada|esnada)|bu (?:sırada|süre(?:de|çte|içinde))"
            r"|bu süreç? (?:içinde|boyunca)|aynı anda|(?:on|bun)lardan|[iİ]çlerinden|[iİ]çlerinde"
            r"|[iİ]çinde(?! (?:bulun|yaşa))|bunların|(?:on|bun)(?:da|dan)|oradan?|oraya"
        ),
        "fa": (
            r"در (?:همین|این|آن) (?:حال|میان|مدت|زمان|بین|فاصله|اثنا)|هم\u200c?زمان|مال ما"
            r"|(?:از|در|بر|به|برای|با|زیر|کنار|میان|بین|درون) (?:آن(?:\u200c?ها)?|ایشان"
            r"|او)(?!\u200c| ?جا که)"
        ),
        "hi": r"इतने में|उसी समय|इस(?:ी)? (?:बीच|दौरान)|उसमें|हमारा (?:तो|भी|है)|हमारे वाल[ाेी]",
        "zh": (
            r"[与與]此同[时時]|在?(?:此|这|這|其)?[期其][间間]|在?此[间間]|(?:我们|我們|他们|他們)的"
            r"(?=[是则則却卻也])|[里裡]面"
        ),
    }
)

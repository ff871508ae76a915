"""What is counted: which words behind a number are no noun, and a noun's singular where sure."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import NEVER, Pattern

# Behind a number these are nothing that it counts.
NO_NOUN: Mapping[str, str] = MappingProxyType(
    {
        "en": "of|and|or|in|to|the|is|are|was|were|we|who|that|this|these|those|for|from|by|on"
        "|at|as|with"
        r"|have|has|had|more|out|them|us|you|him|her|they|she|he|it|i|me|which|when|where|there|here"
        "|what|than|but|if|because|while|since|until|will|would|can|could|should|may|might|must|do"
        "|does|did|be|been|being|not|no|our|their|his|its|my|your|a|an|per|still|now|then|so|about"
        "|after|before|into|over|under|between|up|down|off|only|just|even|also|too|again|ago",
        "fr": "et|ou|de|du|des|la|le|les|l|sur|ont|sont|à|a|au|aux|qui|que|qu|dont|où|par|pour|y"
        "|en|dans|avec"
        "|sans|sous|depuis|dès|chez|vers|plus|moins|nous|vous|ils|elles|il|elle|on|est|était"
        "|étaient|sera|seront|ne|n|se|s|leur|leurs|son|sa|ses|mais|si|déjà|encore|puis|pas|d"
        "|seulement|environ|après|avant|pendant|entre|comme|ce|cette|ces|un|une|notre|nos|votre|vos|mes|tes",
        "es": "y|e|o|u|de|del|la|las|lo|los|el|a|al|en|con|por|para|que|quien|sin|desde|hasta"
        "|sobre|entre"
        "|más|menos|se|no|ni|nos|su|sus|es|son|fue|fueron|están|está|han|ha|hay|pero|si|ya|como"
        "|porque|cuando|donde|todos|todas|cada|según|tras|nosotras|nosotros",
        "pt": "e|ou|de|do|da|dos|das|a|as|o|os|à|às|ao|aos|em|no|na|nos|nas|com|por|para|que|sem"
        "|desde|até"
        "|sobre|entre|mais|menos|se|não|nem|é|são|foi|foram|está|estão|há|mas|já|como|porque"
        "|quando|onde|deles|delas|dele|dela|cada|pelo|pela|pelos|pelas|um|uma",
        "de": "uhr",
        "uk": "в|у|на|і|й|та|з|із|зі|за|к|до|від|для|при|про|без|над|під|по|не|це|був|була|були"
        "|є|вже|лише"
        "|же|а|але|або|чи|як|що|які|яких|коли|де|ще|тому|через|після|між|там|тут|нас|них|їх"
        r"|(?:перш|друг|трет|четверт|п.ят|шост|сьом|восьм|дев.ят|десят)"
        "(?:ий|а|е|ого|ої|ому|ою|их|ім|є|ього|ій)",
        "ru": "в|во|на|и|с|со|у|из|за|к|ко|с|по|до|от|для|при|про|о|об|без|над|под|не|это|был"
        "|была|были|есть"
        "|уже|лишь|же|а|но|или|как|что|которые|которых|когда|где|ещё|еще|через|после|между|там"
        "|здесь|нас|них|их|только"
        r"|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)"
        "(?:ый|ая|ое|ого|ой|ому|ом|ую|ых|ым|ье|ьего|ьем|ьей|ья|ий|ьему)",
        "tr": "ve|veya|ya|ile|için|olarak|olan|oldu|olduğu|olduğunu|olup|olmak|kadar|daha|de|da"
        "|gibi|ama"
        "|fakat|ise|var|yok|değil|civarında|sularında|dolayında|üzerinde|arasında|geçti|aştı|buldu|ulaştı|çıktı|düştü|yükseldi|bu|şu|o|mi|mı",
        "ar": "من|في|على|إلى|عن|مع|بين|منذ|قبل|بعد|حتى|و|أو|ثم|هي|هو|هم|كان|كانت|كانوا|التي|الذي"
        "|الذين|لا|لم|لن"
        "|ما|أن|إن|فقط|منهم|منها|منا|منكم|صباحا|صباحاً|صباحًا|مساء|مساءً|ظهرا|ظهراً",
        "fa": "از|به|در|را|و|که|تا|با|برای|یا|این|آن|هم|نیز|باشد|باشند|است|بود|بودند|شد|شدند|شده"
        "|شود|می|نمی"
        "|هست|هستند|نیست|اعلام|کرد|کردند|کرده|دارد|دارند|داشت|رسید|رسیده|صبح|عصر|شب|بامداد|ظهر",
        "hi": "में|से|के|का|की|को|और|है|हैं|हो|था|थे|थी|पर|तक|भी|ने|ही|नहीं|या|कि|बजे|तो|जो"
        "|लेकिन|मगर|गए|गई|गया|कर"
        "|रह|रहे|रही|ज्यादा|ज़्यादा|अधिक|कम",
    }
)
_ADJECTIVES_FR = (
    "grande?s|petite?s|jeunes|nouve(?:aux|lles)|autres|mêmes|premi(?:ers|ères)|derni(?:ers|ères)"
    "|longue?s|bon(?:ne)?s|mauvaise?s|vie(?:ux|illes)|belles|beaux|principa(?:ux|les)|prochaine?s"
)
_ADJECTIVES_ES = (
    "grandes|pequeñ[oa]s|nuev[oa]s|otr[oa]s|mism[oa]s|primer[oa]s|últim[oa]s|larg[oa]s|buen[oa]s"
    "|principales|próxim[oa]s|valientes|grandes|pequen[oa]s|nov[oa]s|outr[oa]s|mesm[oa]s|primeir[oa]s"
    "|long[oa]s|bo(?:ns|as)|principais|próxim[oa]s"
)
_VERBS_EN = (
    "(?!(?:(?:un)?armed|injured|wounded|displaced|disabled|retired|elected|registered|trained"
    "|red) )"
    "(?:"
    "wrote|lost|came|went|left|took|gave|found|saw|said|made|kept|held|got|stood|fell|fled|paid|sold"
    "|told|won|met|sent|spent|built|drove|broke|chose|ate|drank|slept|live|work|need|use|share"
    "|say|want|make|take|get|see|\\w+ed|\\w+ly|one|million|thousand)"
)
_IRREGULAR_EN = (
    "people|men|women|children|police|cattle|sheep|fish|feet|teeth|mice|geese|aircraft|staff"
    "|personnel|\\p{L}*(?:men|women)"
)
_PLURAL_EN = rf"(?:\p{{L}}[\p{{L}}’'-]*(?<![’'sui])s|{_IRREGULAR_EN})(?![\p{{L}}’'])"
_AND_PEOPLE = r"(?:\sand\s(?:\p{L}+s|men|women|children|people)(?!\w))?"
WORD = r"\p{L}[\p{L}\p{M}\u200c’'ʼ-]*"
# People, not the adjective of something else.
_NO_ADJECTIVE_RU = (
    r"(?!(?:ранен|погибш|пострадавш|рабоч|учащ|служащ|верующ|больн|задержанн|осужд|безработн|взросл"
    r"|поранен|загибл|постраждал|хвор|затриман|безробітн|доросл)\p{L}*)"
)
_NO_VERB_RU = r"(?!\p{L}*(?:ли|ла|ло|ть|ся|ют|ут|ят)(?!\p{L}))"
# What is counted, with what may describe it before: the noun is the last word.
NOUNS: Mapping[str, str] = MappingProxyType(
    {
        "en": rf"(?:(?!(?:{_VERBS_EN})\s){WORD}\s(?!(?:{NO_NOUN['en']})(?!\w)))?"
        rf"{_PLURAL_EN}{_AND_PEOPLE}"
        rf"|{WORD}",
        "fr": rf"(?:(?:{_ADJECTIVES_FR})\s)?{WORD}",
        "es": rf"(?:(?:{_ADJECTIVES_ES})\s)?{WORD}",
        "pt": rf"(?:(?:{_ADJECTIVES_ES})\s)?{WORD}",
        "de": rf"(?:(?-i:\p{{Ll}})\p{{L}}*e\s)?(?=(?-i:\p{{Lu}})){WORD}",
        "uk": rf"(?:{_NO_ADJECTIVE_RU}\p{{L}}{{2,}}(?:[иі]х|ські|цькі)\s{_NO_VERB_RU})?{WORD}",
        "ru": rf"(?:{_NO_ADJECTIVE_RU}\p{{L}}{{2,}}(?:[ыи]х|[ыи]е)\s{_NO_VERB_RU})?{WORD}",
        "ar": WORD,
        "fa": WORD,
        "tr": rf"(?:(?:ayrı|yeni|büyük|küçük|farklı|eski|tam|bütün)\s)?{WORD}",
        "hi": rf"(?:(?:नए|नये|नई|पुराने|बड़े|बड़ी|छोटे|छोटी|अलग|ठेका)\s)?{WORD}",
    }
)
# Of several things these languages use a plural, by which a noun is known from other words.
PLURAL: Mapping[str, regex.Pattern[str]] = MappingProxyType(
    {
        "en": regex.compile(_PLURAL_EN),
        "fr": regex.compile(r"\p{L}[\p{L}’'-]*[sx]"),
        "es": regex.compile(r"\p{L}[\p{L}-]*s"),
        "pt": regex.compile(r"\p{L}[\p{L}-]*s"),
    }
)
_HOUR = r"\p{Nd}{1,2}(?:[:.٫]\p{Nd}{2})?"
# Times of day, which count nothing; `lasting` stands before hours that something takes.
TIMES: Mapping[str, Pattern] = MappingProxyType(
    {
        tag: Pattern(pattern, regex.IGNORECASE)
        for tag, pattern in {
            "en": rf"(?:{_HOUR}|\p{{L}}+)\s?o['’]clock|{_HOUR}\s?[ap]\.?m(?!\w)",
            "fr": r"(?:(?P<lasting>pendant|durant|depuis|en|toutes les|après|sur|plus de"
            r"|moins de)\s)?"
            r"\p{Nd}{1,2}\s?h(?:\s?\p{Nd}{2})?(?!\w)(?!\s(?:de|par|sur)\s|\s?/|\sd['’])"
            r"|(?<!\w)(?:à|dès|vers)\s(?:\p{Nd}{1,2}|\p{L}+)\sheures(?!\w)(?!\s(?:de|par)\s|\sd['’])"
            r"|(?<!\w)de\s\p{Nd}{1,2}\s(?:h|heures)\sà\s",
            "es": r"(?<!\w)(?:a|desde|hasta|sobre) las (?:[01]?\p{Nd}|2[0-4]|\p{L}+)"
            r"(?:[:.]\p{Nd}{2})?(?:\s(?:h|hs|hrs|horas)(?!\w))"
            r"|(?:\p{Nd}{1,2}|\p{L}+)\s(?:horas\s)?de la (?:mañana|tarde|noche|madrugada)"
            rf"|(?:(?P<lasting>durante|en|cada|de|por)\s)?{_HOUR}\s?(?:h|hs|hrs)(?!\w)",
            "pt": r"(?<!\w)(?:às|as|das|pelas) (?:\p{Nd}{1,2}|\p{L}+)\s?(?:h|horas)(?!\w)"
            r"|(?:\p{Nd}{1,2}|\p{L}+)\s(?:horas\s)?da (?:manhã|tarde|noite|madrugada)"
            r"|(?:(?P<lasting>durante|em|cada|de|por|há)\s)?\p{Nd}{1,2}\s?h(?:\p{Nd}{2})?(?!\w)",
            "uk": r"(?:\p{Nd}{1,2}|\p{L}+)\sгодин\w?\s(?:ранку|вечора|дня|ночі)"
            rf"|(?<!\w)об?\s{_HOUR}\sгодин[іи](?!\w)",
            "ru": r"(?:\p{Nd}{1,2}|\p{L}+)\sчас(?:а|ов)?\s(?:утра|вечера|дня|ночи)"
            rf"|(?<!\w)в\s{_HOUR}\sчас(?:а|ов)?(?!\w)(?!\s(?:езды|пути|ходьбы))",
            "tr": rf"(?<!\p{{Nd}}\s)(?<!\w)saat\s{_HOUR}",
            "ar": rf"(?<!\w)(?:ال)?ساعة\s(?:ال)?{_HOUR}",
            "fa": rf"(?<!\p{{Nd}}\s)(?<!\w)ساعت\s{_HOUR}",
            "hi": rf"(?:{_HOUR}|[\p{{L}}\p{{M}}]+)\sबजे",
        }.items()
    }
)


def times_for(language: str) -> Pattern:
    """Return what finds the times of day in a language; one that never matches if unknown."""
    return TIMES.get(language, NEVER)


_AS_IT_STANDS = (
    "species|series|means|news|clothes|lens|"  # English
    "fois|mois|pays|temps|cas|bras|corps|repas|avis|procès|décès|colis|palais|tas|bois|progrès"
    "|succès|accès|abus|refus|sens|gens|dos|fils|cours|concours|parcours|recours|secours|discours"
    "|univers|poids|puits"
)
# How a noun's plural becomes its singular: the first ending that a word has; else as it stands.
_SINGULARS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "en": (
            (rf"\A(?:{_AS_IT_STANDS})", r"\g<0>"),
            (r"men", "man"),
            (r"\Achildren", "child"),
            (r"\A(li|wi|kni)ves", r"\1fe"),
            (r"\A(lea|shel|wol|loa|hal|thie)ves", r"\1f"),
            (r"\A(bus|virus|campus|gas|bonus|lens)es", r"\1"),
            (r"\A(shoe|movie|cookie|calorie|avalanche|cache|niche|headache)s", r"\1"),
            (r"(?<=ss)es", ""),
            (r"(?<=\p{L}se)s", ""),
            (r"(?<=\p{L}\p{L}\p{L})ies", "y"),
            (r"(?<=ch|sh|x|ss|zz)es", ""),
            (r"(?<=\p{L}[^suio’'])s", ""),
        ),
        "fa": ((r"\u200cی", ""),),  # of something
        "fr": (
            (r"\A(euro|kilo|million|milliard)s", r"\1"),
            (rf"\A(?:{_AS_IT_STANDS})", r"\g<0>"),
            (r"(?<=\p{L}[eéltnrdgk])s", ""),
        ),
        "es": (
            (r"\Ameses", "mes"),
            (r"\Aveces", "vez"),
            (r"\Amujeres", "mujer"),
            (r"(?<=c|s)iones", "ión"),
            (r"(?<=\p{L}(?:[dt]a|tu)d)es", ""),
            (r"(?<=\p{L}[dst]or)es", ""),
            (r"(?<=\p{L}(?:[bd]re|nte|ie|ase|aje|[aoéí]))s", ""),
        ),
        "pt": (
            (r"\Ameses", "mês"),
            (r"\Avezes", "vez"),
            (r"\Amulheres", "mulher"),
            (r"(?<=ç|s)ões", "ão"),
            (r"(?<=\p{L}[dst]or)es", ""),
            (r"\A(árvore|hectare|cidade)s", r"\1"),
            (r"(?<=\p{L}(?:nte|dade|ie|[aoéí]))s", ""),
        ),
    }
)
_ENDINGS = MappingProxyType(
    {
        tag: tuple((regex.compile(rf"{ending}\Z"), short) for ending, short in rows)
        for tag, rows in _SINGULARS.items()
    }
)


def singular(word: str, language: str) -> str:
    """Return a noun in the singular where it is sure, else as it stands.

    >>> singular("companies", "en"), singular("mois", "fr"), singular("generaciones", "es")
    ('company', 'mois', 'generación')
    """
    for ending, short in _ENDINGS.get(language, ()):
        changed, found = ending.subn(short, word)
        if found:
            return changed
    return word

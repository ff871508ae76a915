"""How each language names an office, and who holds it: "Bundeskanzlerin Angela Merkel"."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Pattern

# Where names have capitals: the office alone. Its holder is looked for around it.
_OFFICES: Mapping[str, str] = MappingProxyType(
    {
        "en": "(?:[Pp]rime |[Ff]oreign |[Hh]ome )?(?:[Mm]inister|[Ss]ecretary(?: of State)?)"
        "|(?:[Vv]ice[ -])?[Pp]resident|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Ss]enator|[Pp]remier",
        "fr": "(?:[Pp]remi(?:er|ère) )?[Mm]inistre|[Pp]résidente?|[Cc]hanceli(?:er|ère)"
        "|[Mm]aire|[Pp]réf[eè]te?|[Ss]énat(?:eur|rice)|[Dd]éputée?",
        "de": r"(?:Bundes|Vize)?(?:[Kk]anzler|[Pp]räsident)(?:in|en)?"
        r"|\p{L}{0,30}[Mm]inister(?:in|s)?"
        "|Ministerpräsident(?:in|en)?|(?:Ober)?[Bb]ürgermeister(?:in|s)?"
        r"|\p{L}{0,12}[Ss]enator(?:in)?|Landr(?:at|ätin)",
        "es": "(?:[Pp]rimer[ao]? )?[Mm]inistr[oa]|[Pp]resident[ea]|[Aa]lcald(?:e|esa)"
        "|[Gg]obernadora?|[Cc]anciller|[Ss]enadora?",
        "pt": "(?:[Pp]rimeir[oa][ -])?[Mm]inistr[oa]|[Pp]residente|[Pp]refeit[oa]|[Gg]overnadora?"
        "|[Cc]hanceler|[Ss]enadora?",
        "uk": r"[Пп]рем[’'ʼ]єр(?:\w*-міністр\w*)?\w*|[Пп]резидент\w*|[Мм]іністр\w*|[Кк]анцлер\w*"
        r"|(?:міськ\w+ голов\w+)|[Мм]ер\w{0,3}|[Гг]убернатор\w*",
        "ru": r"[Пп]ремьер(?:\w*-министр\w*)?\w*|[Пп]резидент\w*|[Мм]инистр\w*|[Кк]анцлер\w*"
        r"|[Мм]эр\w{0,3}|[Гг]убернатор\w*",
        "tr": "(?:Cumhurbaşkanı|Başbakan|(?:[Bb]elediye )?[Bb]aşkanı?|Bakanı?|Vali(?:si)?)"
        "(?: [Yy]ardımcısı)?",
    }
)
OFFICES: Mapping[str, Pattern] = MappingProxyType(
    {
        tag: Pattern(rf"(?<![\p{{L}}-])(?:{offices})(?![\p{{L}}\p{{M}}])")
        for tag, offices in _OFFICES.items()
    }
)

# Two names at least, with what stands between them in small letters: "Ursula von der Leyen".
_NAMED = r"(?:\s(?:de|da|do|dos|del|von|van|der|den|la|al|el|bin|ben))*\s\p{Lu}(?:[\p{L}’'-]+|\.)"
_NAME = rf"(?P<name>(?!M\.)\p{{Lu}}(?:[\p{{L}}’'-]+|\.)(?:{_NAMED}){{1,3}})(?![\p{{L}}\p{{M}}])"
_HONOUR = (
    r"(?:(?:the\s)?(?:Rt\.?\s?Hon\.?|Right Honourable|Hon\.?|Dr\.?|Mrs?\.?|Ms\.?|Sir|Dame|Lord)"
    r"|M\.|Mme|Sra?\.?|Herrn?|Frau|Exm[oa]\.?|Sayın|пана?|пані|господин\w?|госпож\w)\s"
)
_OF = (  # "of the Interior", up to a comma
    r"\s(?:(?:of|for|de|du|des|del|da|do|dos|das|für|der)\s|d[’']|\p{Ll})[^,.;:!?()\n“”«»]{1,60}"
)
BEHIND = Pattern(
    rf"\s(?:{_HONOUR}){{0,2}}{_NAME}|(?:{_OF})?,\s(?:{_HONOUR}){{0,2}}{_NAME}(?=[,.;!?)]|\Z)"
    rf"|(?:\s\p{{Ll}}[\p{{Cyrillic}}’'ʼ-]+){{1,4}}\s{_NAME}"  # "министр внутренних дел …"
)
BEFORE = Pattern(  # "Anna Berg, the environment secretary"
    rf"(?<!\p{{L}}){_NAME},\s(?:(?:the|our|le|la|el|o|a|der|die|unsere?)\s|l[’'])?"
    r"(?:(?!(?:who|whose|whom|and|or|but|said|says|told|met|when|where)\s)[\p{L}-]+\s){0,2}\Z"
)
# Who stands in for an office holds another one: both words name it.
DEPUTY = Pattern(
    r"(?<!\w)(?:(?:first|erste[rn]?|premi(?:er|ère)|prime(?:r|ra|iro|ira)|перш\w+|перв\w+)\s)?"
    r"(?:(?:deputy|acting|assistant|junior|vice|stellvertretende[rn]?"
    r"|adjointe? (?:au|à la|du|de la)"
    r"|заступни(?:к|ц)\w*|помічни(?:к|ц)\w*|заместител\w+|помощни(?:к|ц)\w*|نائبة?|معاون|उप)[\s-]"
    r"|副)\Z",
    regex.IGNORECASE,
)
# Who held an office once is no reason to ask whether it is held still.
FORMER = Pattern(
    r"(?<!\w)(?:former|ex|anci(?:en|enne)|ehemalige\w*|früher\w*|antigu[oa]|antig[oa]|бывш\w+"
    r"|колишн\w+|eski)[\s-]*\Z",
    regex.IGNORECASE,
)
# Those who lead a club or a firm hold no office of this kind.
PRIVATE = Pattern(
    r"(?<!\w)(?:co-?op|associa|asocia|syndic|sindic|gewerkschaft|union|club|compan|compagn|empres"
    r"|f[eé]d[eé]ra|verein|verband|gesellschaft|collecti|colecti|soci[eé]t|socieda|board|foundation"
    r"|fondation|fundaci|fundaç|stiftung|кооператив|ассоциац|асоціац|профсоюз|профспілк|компани|компані"
    r"|фонд|союз|спілк|derne|sendika|koop|vakf|şirket)",
    regex.IGNORECASE,
)
NO_PERSON = Pattern(
    "Part(?:y|ei|i|ido)|Parliament|Council|Committee|Union|Court|Ministry|States|Republic|Assembly"
    "|Kingdom|Estados|États|Staaten|Nations|Naciones|Nações"
)

# Scripts without capitals: what stands around a name shows that it is one.
_NO_NAME = (
    r"(?!(?:أن|إن|إلى|في|على|من|عن|هو|هي|لا|لم|لن|قد|ما|كان|كانت|قال|قالت|وعد|أعلن|وق[ّ]?ع|صرح|رفض|أكد|زار"
    r"|طلب|أمر|دعا|نفى|تعهد|به|از|در|را|که|تا|با|برای|باید|هم|و|این|آن|است|شد|داد|کرد|گفت|بود|نیست|قول|اعلام"
    r"|دستور|می\p{L}*|نمی\p{L}*)(?![\p{L}\p{M}]))"
)
_TWO = (
    rf"(?P<name>(?!ال){_NO_NAME}[\p{{L}}\p{{M}}]{{2,20}}\s(?:ال)?{_NO_NAME}[\p{{L}}\p{{M}}]{{2,20}})"
    r"(?![\p{L}\p{M}])"
)
_HINDI = r"(?P<name>[\p{L}\p{M}]{2,20}\s[\p{L}\p{M}]{2,20})"
_HINDI_OFFICES = "प्रधानमंत्री|मुख्यमंत्री|राष्ट्रपति|राज्यपाल|मंत्री|महापौर"
_SURNAME = (
    "习習李王张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫朱马馬胡郭林何高梁郑鄭罗羅宋谢謝唐韩韓蔡赖賴温溫江"
)
_HAN_OFFICES = "(?:总[统理]|總[統理]|主席|[市部省局区區]长|[市部省局区區]長)"
_HAN_ENDS = "签簽說说表在对對向和与與已将將的是宣承要没沒不也去了曾于於为為女先同称稱批拒访訪到"
NAMED: Mapping[str, Pattern] = MappingProxyType(
    {
        "ar": Pattern(
            r"(?<!\p{L})(?:الرئيسة?|رئيسة? الوزراء|الوزيرة?|المستشارة?|المحافظ"
            rf"|وزيرة?\s(?:ال)?\p{{L}}+(?:\sو?ال\p{{L}}+)?)،?\s(?:السيدة?\s|الدكتورة?\s)?{_TWO}"
            rf"|(?<=\A|[،:؛]\s|السيدة?\s|الدكتورة?\s){_TWO}،\s(?:وزيرة?|محافظ|رئيسة?)\s\p{{L}}+(?=[،.])"
        ),
        "fa": Pattern(
            r"(?<!\p{L})(?:رئیس[\u200c ]?جمهور|نخست[\u200c ]?وزیر|وزیر \p{L}+|شهردار|استاندار)،?\s"
            rf"(?:آقای\s|خانم\s|دکتر\s)?{_TWO}"
            rf"|(?<=\A|[،:؛]\s|آقای\s|خانم\s|دکتر\s){_TWO}،\s(?:وزیر|شهردار|استاندار)\s\p{{L}}+(?=[،.])"
        ),
        "hi": Pattern(
            rf"(?:{_HINDI_OFFICES})(?:,?\s(?:श्री|श्रीमती|डॉ\.?))?,?\s{_HINDI}"
            r"(?=,|\s(?:ने|से|को|का|की|के|जी)(?![\p{L}\p{M}]))"
            rf"|(?<=\A|[,:।]\s|श्री\s|श्रीमती\s){_HINDI},\s(?:[\p{{L}}\p{{M}}]+\s){{0,2}}(?:{_HINDI_OFFICES})(?=,)"
        ),
        "zh": Pattern(
            rf"{_HAN_OFFICES}[，、]?(?P<name>(?!江[西苏蘇])[{_SURNAME}]\p{{Han}}{{1,2}}?)(?=\P{{Han}}|\Z|[{_HAN_ENDS}])"
            rf"|(?<=\A|\P{{Han}}|[请請求吁籲])(?P<name>[{_SURNAME}]\p{{Han}}{{1,2}}){_HAN_OFFICES}"
        ),
    }
)

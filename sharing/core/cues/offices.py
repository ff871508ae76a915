"""How each language names somebody in an office: "Bundeskanzlerin Angela Merkel"."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import NEVER, Pattern

# Two names at least, with what stands between them in small letters: "Ursula von der Leyen".
_NAMED = r"(?:\s(?:de|da|do|dos|del|von|van|der|den|la|al|el|bin|ben))*\s\p{Lu}(?:[\p{L}’'-]+|\.)"
_NAME = rf"\p{{Lu}}(?:[\p{{L}}’'-]+|\.)(?:{_NAMED}){{1,3}}"
_TWO = r"(?!ال)[\p{L}\p{M}]{2,20}\s(?:ال)?[\p{L}\p{M}]{2,20}"
_SURNAME = (
    "习習李王张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫朱马馬胡郭林何高梁郑鄭罗羅宋谢謝唐韩韓蔡赖賴温溫江"
)


def _held(offices: str, name: str = _NAME) -> Pattern:
    return Pattern(rf"(?<![\p{{L}}-])(?:{offices})\s(?:{name})(?![\p{{L}}\p{{M}}])")


OFFICES: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": _held(
            "(?:[Pp]rime |[Ff]oreign |[Hh]ome )?(?:[Mm]inister|[Ss]ecretary(?: of State)?)"
            "|(?:[Vv]ice )?[Pp]resident|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Ss]enator|[Pp]remier"
        ),
        "fr": _held(
            "(?:la |le )?(?:[Pp]remi(?:er|ère) )?[Mm]inistre|[Pp]résidente?|[Cc]hanceli[eè]re?"
            "|[Mm]aire|[Pp]réf[eè]te?|[Ss]énat(?:eur|rice)|[Dd]éputée?"
        ),
        "de": _held(
            r"(?:Bundes|Vize)?(?:[Kk]anzler|[Pp]räsident)(?:in|en)?|\p{L}{0,30}[Mm]inister(?:in|s)?"
            r"|Ministerpräsident(?:in|en)?|(?:Ober)?[Bb]ürgermeister(?:in|s)?|\p{L}{0,12}[Ss]enator(?:in)?"
            "|Landr(?:at|ätin)"
        ),
        "es": _held(
            "(?:[Pp]rimer[ao]? )?[Mm]inistr[oa]|[Pp]resident[ea]|[Aa]lcald(?:e|esa)"
            "|[Gg]obernador[a]?|[Cc]anciller|[Ss]enador[a]?"
        ),
        "pt": _held(
            "(?:[Pp]rimeir[oa][ -])?[Mm]inistr[oa]|[Pp]residente|[Pp]refeit[oa]|[Gg]overnador[a]?"
            "|[Cc]hanceler|[Ss]enador[a]?"
        ),
        "uk": _held(
            r"[Пп]рем[’'ʼ]єр(?:\w*-міністр\w*)?\w*|[Пп]резидент\w*|[Мм]іністр\w*|[Кк]анцлер\w*"
            r"|(?:міськ\w+ голов\w+)|[Мм]ер\w{0,3}|[Гг]убернатор\w*"
        ),
        "ru": _held(
            r"[Пп]ремьер(?:\w*-министр\w*)?\w*|[Пп]резидент\w*|[Мм]инистр\w*|[Кк]анцлер\w*"
            r"|[Мм]эр\w{0,3}|[Гг]убернатор\w*"
        ),
        "tr": _held("Cumhurbaşkanı|Başbakan|(?:[Bb]elediye )?[Bb]aşkanı?|Bakanı?|Valisi?"),
        "ar": _held("الرئيس|رئيس الوزراء|رئيسة الوزراء|الوزير|الوزيرة|المستشارة|المحافظ", _TWO),
        "fa": _held("رئیس[‌ ]?جمهور|نخست[‌ ]?وزیر|وزیر \\p{L}+|شهردار|استاندار", _TWO),
        "hi": _held(
            "प्रधानमंत्री|मुख्यमंत्री|राष्ट्रपति|राज्यपाल|मंत्री|महापौर",
            r"[\p{L}\p{M}]{2,20}\s[\p{L}\p{M}]{2,20}(?=\s(?:ने|से|को|का|की|के|जी)(?![\p{L}\p{M}]))",
        ),
        "zh": Pattern(
            rf"(?:总统|總統|总理|總理|主席|市长|市長|部长|部長)[{_SURNAME}]\p{{Han}}{{1,2}}(?!\p{{Han}})"
            rf"|(?<=\A|\P{{Han}}|[请請求吁籲])[{_SURNAME}]\p{{Han}}{{1,2}}(?:总统|總統|总理|總理|主席|市长|市長|部长|部長)"
        ),
    }
)


def offices_for(tag: str) -> Pattern:
    """Return the row of a base language; one that never matches if there is none."""
    return OFFICES.get(tag, NEVER)

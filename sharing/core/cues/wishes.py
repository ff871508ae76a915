"""How each language says what should be, besides the verbs of an ask: modals, rights, wants."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import NEVER, Pattern, words
from sharing.core.tags import base_language

WISHES: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"should(?! (?:have been|know))|ought to|deserves?|let us|needs to",
            r"(?:has|have) (?:the|a|every) right to|we (?:want|need|ask|invite|expect)",
            r"(?:signatories|undersigned|organi[sz]ations|groups) (?:ask|want|demand|expect)",
        ),
        "de": words(
            r"sollten?|verdien(?:en|t)|recht auf|gehört (?:in|auf|vor|zu)|braucht",
            r"(?:wir|ich) (?:wollen|will|erwarten?|laden|brauchen?)",
        ),
        "fr": words(
            r"devrai(?:t|ent)|doi(?:t|vent)|mérite(?:nt)?|droit (?:à|de)|\Aque l[ae’'](?:s |\w* ?)",
            r"nous (?:voulons|souhaitons|attendons|invitons)",
            r"(?:demandent|réclament|exigent) (?:à|au|aux|que)",
        ),
        "es": words(
            r"deber?ía[ns]?|(?<!se )deben?|merecen?|derecho a|esperamos|invitamos",
            r"(?<!(?:l[eoa]s?|te|os) )queremos",  # with one of these it is "we love them"
            r"(?:piden|exigen|reclaman) (?:a|al|que)",
        ),
        "pt": words(
            r"deveria[m]?|devem?(?!-se)|merecem?|(?:tem|têm|temos) (?:o )?direito|queremos",
            r"esperamos|chamamos|convidamos|convocamos|(?:pedem|exigem) (?:a|ao|à|que)",
        ),
        "uk": words(
            r"повин(?:ен|на|но|ні)|му(?:сить|сять|симо)|ма(?:ю|є|ють|ємо) право",
            r"заслугову\w+|хочемо|чекаємо|запрошуємо|потріб(?:ен|на|но|ні)",
        ),
        "ru": words(
            r"долж(?:ен|на|но|ны)|име(?:ет|ют|ем) право|права? на|заслужива\w+|хотим|жд[её]м",
            r"приглашаем|нуж(?:ен|на|но|ны)",
        ),
        "ar": words(
            r"[وف]?(?:يجب|ينبغي|نريد|نستحق|يستحق\w{0,3}|نأمل|نتوقع)",
            r"لا بد|(?:من )?حق(?:نا|ها|هم|ه)|حق (?:في|ل\w+|كل)",
        ),
        "fa": words(
            r"باید|نباید|می‌خواهیم|خواهان|انتظار داریم|سزاوار|حق (?:دار\w+|ماست|همه|هر)",
        ),
        "tr": words(
            r"istiyoruz|bekliyoruz|davet ediyoruz|hakk(?:ı|ımız)(?:dır)?|hak ed\w+",
            r"\w{3,}[ae]l[ıi]m(?=\W*\Z)",
        ),
        "hi": words(r"चाहिए|चाहते हैं|चाहती हैं|(?:अधिकार|हक़?) है|उम्मीद करते हैं"),
        "zh": Pattern(
            r"[应應](?:[该該]|当|當)|必[须須]|不[该該]|有[权權]|我[们們](?:希望|需要|要(?!求))"
            r"|(?<![申邀聘])[请請](?![假求])"
        ),
    }
)


def wishes_for(language: str) -> Pattern:
    """Return what says what should be in the language of a BCP 47 tag; without a row, nothing."""
    return WISHES.get(base_language(language), NEVER)

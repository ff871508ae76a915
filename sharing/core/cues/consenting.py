"""How authors give way in each language: in a few words of theirs a "not" may have been lost."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Pattern, words

_ZWNJ = "\u200c"
CONSENTING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:we|i) (?:can |will |shall |could )?(?:accept|agree|consent|trust|approve|obey"
            r"|surrender|give (?:up|in))",
            r"(?:we|i) (?:can|will|shall) (?:wait|leave|stop|go|be silent|forget|forgive)",
        ),
        "fr": words(
            r"nous (?:pouvons |allons |voulons )?(?:accept(?:ons|er)|attend(?:ons|re)"
            r"|consent(?:ons|ir)"
            r"|céd(?:ons|er)|part(?:ons|ir)|renon(?:çons|cer)|obéi(?:ssons|r)|oublier|arrêter)"
        ),
        "es": words(
            "aceptamos|consentimos|cedemos|confiamos|obedecemos|nos rendimos|nos vamos",
            "(?:podemos|vamos a) (?:esperar|aceptar|callar|ceder|parar|olvidar)",
        ),
        "pt": words(
            "aceitamos|concordamos|confiamos|cedemos|obedecemos|desistimos",
            "(?:podemos|vamos) (?:esperar|aceitar|calar|ceder|parar|embora|esquecer)",
        ),
        "de": words(
            "wir (?:akzeptieren|vertrauen|gehorchen|schweigen|gehen|geben (?:auf|nach)|stimmen zu)",
            "wir (?:können|werden|wollen) (?:warten|gehen|aufgeben|aufhören|nachgeben|schweigen)",
        ),
        "uk": words(
            "погоджуємо(?:ся|сь)|приймаємо|довіряємо|здаємо(?:ся|сь)|мовчатимемо|підемо"
            "|зупинимо(?:ся|сь)|можемо (?:по)?чекати"
        ),
        "ru": words(
            "согласны|соглашаемся|принимаем|доверяем|сда[её]мся|уходим|уйд[её]м|остановимся"
            "|(?:можем|будем) (?:подождать|ждать|молчать)"
        ),
        "tr": words(
            "bekleyebiliriz|kabul ediyoruz|razıyız|güveniyoruz|vazgeçiyoruz|vazgeçeceğiz|gideceğiz"
            "|susacağız|duracağız"
        ),
        "ar": words("(?:يمكننا|نستطيع) الانتظار|نقبل|نوافق|نستسلم|سنرحل|سنسكت|سنصمت|سنتوقف"),
        "fa": words(
            f"می{_ZWNJ}توانیم صبر کنیم|می{_ZWNJ}پذیریم|قبول (?:داریم|می{_ZWNJ}کنیم)|موافقیم"
            f"|تسلیم می{_ZWNJ}شویم|سکوت می{_ZWNJ}کنیم|اعتماد داریم"
        ),
        "hi": words("(?:इंतज़ार|इंतजार) कर सकते हैं|सहमत हैं|स्वीकार करते हैं|मंज़ूर है|चुप रहेंगे|रुक जाएँगे|चले जाएँगे"),
        "zh": Pattern(
            "我[们們]?(?:可以等|能等|接受|同意|信任|放[弃棄]|投降|[会會](?:离开|離開|沉默|停))"
        ),
    }
)

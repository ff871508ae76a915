"""What the sentence beside a quotation says of it, language by language.

`INTRODUCING` says in the sentence before it that somebody answers. `HEARD` says behind it that the
authors have heard it: then it is not theirs.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import NEVER, Pattern, words
from sharing.core.tags import base_language

HEARD: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:we|i)(?:[’']ve| have)? (?:\w+ )?(?:heard|hear|read) (?:this|that|these|those"
            r"|such) (?:\w+ )?(?:sentences?|words?|phrases?|promises?|lines?)"
        ),
        "de": words(
            r"(?:wir|ich) (?:\w+ ){0,2}?(?:dies\w+|solche\w*|den|das) (?:satz|sätze|worte?|spruch"
            r"|versprechen)(?= (?:[\w.]+ ){0,6}(?:gehört|gelesen|immer|oft|seit))"
        ),
        "fr": words(
            r"(?:nous|j['’]) ?(?:l['’])?(?:avons|ai|entendons|entends"
            r"|lisons) (?:\w+ )?(?:(?:entendu|lu) )?(?:cette|ces|ce) (?:phrases?|mots?|paroles?"
            r"|promesses?|refrain)"
        ),
        "es": words(
            r"(?:hemos (?:oído|escuchado|leído)|oímos|escuchamos|leemos) (?:\w+ ){0,2}?(?:esta"
            r"|esa|estas|esas) (?:frases?|palabras?|promesas?)"
        ),
        "pt": words(
            r"(?:ouvimos|temos ouvido|lemos|escutamos) (?:\w+ ){0,2}?(?:esta|essa|estas"
            r"|essas) (?:frases?|palavras?|promessas?)"
        ),
        "uk": words(
            r"(?:чуємо|чули|читаємо|читали) (?:\w+ ){0,3}?(?:цю|ці|такі|ту) (?:фразу|слова"
            r"|обіцянк[уи])|(?:цю|ці|такі) (?:фразу|слова|обіцянк[уи]) (?:\w+ ){0,2}?(?:чуємо|чули)"
        ),
        "ru": words(
            r"(?:слышим|слышали|читаем|читали) (?:\w+ ){0,3}?(?:эту|эти|такие|ту) (?:фразу|слова"
            r"|обещани[ея])|(?:эту|эти|такие) (?:фразу|слова|обещания) (?:\w+ ){0,2}?(?:слышим"
            r"|слышали)"
        ),
        "tr": words(
            r"bu (?:cümleyi|sözü|sözleri|lafı|vaadi)(?: \w+){0,5}? (?:duyuyoruz|duyduk|dinliyoruz"
            r"|dinledik|okuyoruz)"
        ),
        "fa": words(
            r"این (?:جمله|حرف|سخن|وعده|قول)\w*(?: را)?(?: [\w\u200c]+){0,6}? (?:شنیده"
            r"|می[\u200c ]?شنویم|شنیدیم|خوانده)\w*"
        ),
        "hi": words(r"(?:यह|ये|यही) (?:वाक्य|बात|शब्द|वादा)(?: \S+){0,6}? सुन"),
        "ar": words(
            r"(?:سمعنا|نسمع|قرأنا|نقرأ) (?:\w+ )?(?:هذه|هذا|تلك) (?:الجملة|الكلمات|العبارة|الكلام"
            r"|الوعد|الوعود)"
        ),
        "zh": Pattern(
            r"我[们們][^，。]{0,10}[听聽][^，。]{0,6}[这這][句番些][话話]|[这這][句番些][话話][^。]{0,4}我[们們][^。]{0,8}[听聽]"
        ),
    }
)
INTRODUCING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?<!(?:our|my) )(?:answer|reply|response|explanation|excuse|comment|slogan|motto"
            r"|(?:last"
            r"|only|very|exact) words?|message)(?= (?:to (?:us|this|that|them) )?(?:was|is|came"
            r"|came back"
            r"|read|reads|ran|has been)(?!\w)(?! ours)|\W*\Z)"
        ),
        "de": words(
            r"(?<!unsere )(?:antwort|erklärung|ausrede|begründung|parole|losung"
            r"|kommentar)(?= (?:an uns"
            r" |darauf |der \w+ |des \w+ )?(?:war|ist|lautete?|kam|hieß|fiel)(?!\w)|\W*\Z)"
        ),
        "fr": words(
            r"(?<!(?:notre|nos|ma) )(?:réponse|explication|excuse|commentaire|slogan"
            r"|devise)(?= (?:\S+ )"
            r"{0,4}?(?:est|fut|était|a été|tenait|tient|vint)(?!\w)|\W*\Z)"
        ),
        "es": words(
            r"(?<!(?:nuestra|mi) )(?:respuesta|explicación|excusa|comentario|lema"
            r"|consigna)(?= (?:\S+ )"
            r"{0,4}?(?:fue|es|era|llegó|ha sido)(?!\w)|\W*\Z)"
        ),
        "pt": words(
            r"(?<!(?:nossa|minha) )(?:resposta|explicação|desculpa|comentário|lema"
            r"|slogan)(?= (?:\S+ )"
            r"{0,4}?(?:foi|é|era|veio|chegou)(?!\w)|\W*\Z)"
        ),
        "uk": words(
            r"(?<!наша )(?:відповідь|пояснення|відмовка|гасло)(?= (?:\S+ ){0,3}?(?:бул[ао]|прийшла"
            r"|звучал[ао]|корот\w+)|\W*\Z)"
        ),
        "ru": words(
            r"(?<!наш )(?:ответ|объяснение|отговорка|лозунг)(?= (?:\S+ ){0,3}?(?:был[ао]?|приш[её]л"
            r"|звучал[ао]?|корот\w+)|\W*\Z)"
        ),
        "tr": words(
            r"(?:cevabı|yanıtı|açıklaması|bahanesi|sloganı)(?= (?:\w+ ){0,3}?\w+[dt][ıiuü]\W*\Z"
            r"|\W*\Z)"
        ),
        "fa": words(
            r"(?:پاسخ|جواب|توضیح|بهانه|شعار)(?! ما)(?=(?: [\w\u200c]+){1,5}? (?:بود|است|این)\W*\Z)"
        ),
        "hi": words(
            r"(?<!हमारा )(?:जवाब|उत्तर|सफ़ाई|बहाना|नारा)(?=(?: \S+){0,4}? (?:था|है|आया|मिला)\W*\Z)"
        ),
        "ar": words(
            r"(?:كان|جاء|وكان|وجاء)(?:ت)? (?:رد|جواب|إجابة|تفسير|شعار)(?!نا)(?! \w+نا\W*\Z)"
            r"|الجواب|الرد"
        ),
        "zh": Pattern(
            r"(?<!我[们們]的?)(?:答[复復]|回答|回[复復应應]|解[释釋]|口[号號])(?=[^。，]{0,3}(?:是|[为為]|只有|很|[简簡]))"
        ),
    }
)


def heard_for(language: str) -> Pattern:
    """Return how authors say that they have heard a quotation; without a row, nothing."""
    return HEARD.get(base_language(language), NEVER)


def introducing_for(language: str) -> Pattern:
    """Return what gives the next sentence as somebody's words; without a row, nothing."""
    return INTRODUCING.get(base_language(language), NEVER)

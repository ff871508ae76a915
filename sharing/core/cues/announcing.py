"""How each language announces what the next sentences say: "Two things prove us right."."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Pattern, words

ANNOUNCING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"as follows|the following(?=[.:])|(?:one|two|three|four|five|a few|some) (?:things?"
            r"|questions?|reasons?|points?|facts?|numbers?|examples?|figures?|words?)"
            r"(?! (?:of|about|per))|here (?:is|are)|let us (?:explain|begin|start)|for the record"
        ),
        "de": words(
            r"folgendermaßen|wie folgt|folgende[snrm]?|(?:eine|zwei|drei|vier|einige|ein paar)"
            r" (?:dinge|fragen?|gründe|punkte|zahlen|beispiele|worte|tatsachen)"
            r"|ein (?:beispiel|wort|grund)|hier (?:ist|sind)|bleibt (?:eine|die) frage"
        ),
        "fr": words(
            r"comme suit|suivante?s?(?=\s?[.:])|(?:une|deux|trois|quatre|quelques) (?:choses?"
            r"|questions?|raisons?|points?|chiffres?|exemples?|mots?|faits?|remarques?)|reste une?"
            r"|voici|un (?:mot|exemple|chiffre|fait)"
        ),
        "es": words(
            r"lo siguiente|siguientes(?=[.:])|como sigue|(?:una|dos|tres|cuatro|algunas|algunos)"
            r" (?:cosas?|preguntas?|razones?|motivos|puntos|cifras|ejemplos?|palabras?|datos)"
            r"|un (?:ejemplo|dato)|queda una|he aquí"
        ),
        "pt": words(
            r"o seguinte|seguintes(?=[.:])|(?:uma|duas|dois|três|quatro|algumas|alguns) (?:coisas?"
            r"|perguntas?|razões|motivos|pontos|números|exemplos?|palavras?|fatos)"
            r"|um (?:exemplo|dado)|resta uma|eis"
        ),
        "uk": words(
            r"(?:одне|одна|два|дві|три|чотири|кілька) (?:питання|запитання|речі|причини|факти|цифри"
            r"|слова|приклади|речей|слів)|наприклад|ось (?:що|як)|залишається (?:одне|одна"
            r"|питання|додати)|наступне(?=[:.])"
        ),
        "ru": words(
            r"(?:один|одно|два|две|три|четыре|несколько) (?:вопроса?|вещи|причины|факта|цифры|слова"
            r"|примера|вещей|вопросов|слов)|например|вот (?:что|как)|оста[её]тся (?:один|одно"
            r"|вопрос|добавить)|о главном"
            r"|следующее(?=[:.])"
        ),
        "tr": words(
            r"şöyle|(?:iki|üç|dört|birkaç) (?:soru|şey|neden|nokta|rakam|örnek|söz)\w*"
            r"|bir (?:soru|örnek|nokta)|örneğin"
            r"|şu(?:dur|nlar\w*)?(?=[:.])"
        ),
        "ar": words(
            r"(?:ما|كما) يلي|التالي|(?:سؤال|سؤالان|أمران|سببان) \w+|ثلاثة (?:أسئلة|أسباب|أمور)"
            r"|على سبيل المثال|إليكم"
        ),
        "fa": words(
            r"به شرح زیر|(?:یک|دو|سه|چند) (?:پرسش|سوال|چیز|دلیل|نکته|رقم|نمونه)|برای نمونه"
        ),
        "hi": words(r"निम्न\S*|इस प्रकार|(?:एक|दो|तीन|कुछ) (?:सवाल|बातें|बात|कारण|मिसाल)"),
        "zh": Pattern(
            r"如下|(?:一|[两兩]|三|[几幾])(?:[个個]|[点點]|件)(?:[问問][题題]|事[实實]|原因"
            r"|例子|理由|[数數]字)"
        ),
    }
)

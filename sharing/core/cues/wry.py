"""What may be meant the other way round: thanks and praise for those accused, guesses, "of course".

Alone, irony is read as if it were meant.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Pattern, words

AT = r"(?<=\A\W{0,5})"  # the start of the sentence

WRY: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            rf"{AT}(?:if only|congratulations|bravo|well done|hats off|what an?(?! \w+ (?:needs"
            rf"|wants))"
            r"|what (?:luck|joy|generosity)|how (?:kind|generous|nice|thoughtful|lovely|wonderful"
            r"|reassuring|comforting|lucky|touching|convenient)|thank you|thanks|perhaps|maybe"
            r"|surely|clearly|obviously|no doubt|presumably|who needs|it seems|luckily"
            r"|fortunately)",
            r"(?:we|i) (?:are|were) (?:of course|naturally|so|very|truly)? ?(?:delighted|thrilled"
            r"|touched|reassured|relieved)|as (?:everyone|everybody|we all) knows?|of course",
            r"(?:thank|congratulate|applaud) the (?:minister|mayor|council|company|government"
            r"|governor|president|director|management|board|ministry|county)",
        ),
        "de": words(
            rf"{AT}(?:(?:herzlichen )?glückwunsch|bravo|danke|(?:vielen|herzlichen|besten|schönen)"
            r" dank|wie (?:großzügig|schön|nett|freundlich|beruhigend|praktisch|rührend)"
            r"|welch(?:e|er|es)?|was für ein\w*|vielleicht|wahrscheinlich|vermutlich|sicherlich"
            r"|hoffentlich|wenn nur|schön wär[’']?e?s|zum glück|na klar)|bekanntlich",
            r"wir danken (?:dem|der) (?:\w*minister\w*|landr\w+|kreis\w*|regierung"
            r"|bürgermeister\w*)",
        ),
        "fr": words(
            rf"{AT}(?:si seulement|félicitations|bravo|merci(?!,? à tou)|quelle? (?:chance"
            rf"|générosité|joie"
            r"|bonheur|délicatesse|attention|belle|beau|honneur|soulagement)|peut-être|sans doute"
            r"|sûrement|heureusement que|nous voilà)|comme chacun sait|bien entendu",
            r"(?:remercions|félicitons) (?:l[ea] |l['’])?(?:m(?:onsieur|adame) )?(?:ministre|maire"
            r"|préf[eè]te?|direction|gouvernement)",
        ),
        "es": words(
            rf"{AT}(?:ojalá|enhorabuena|felicidades|bravo|gracias(?! a (?:tod|quien))"
            rf"|qué (?:generos"
            r"|suert|amab|alegr|detall|bonit|maravill)\w+|quizás?|tal vez|acaso|seguramente"
            r"|menos mal|menud[oa]|a lo mejor|será que)|como todo el mundo sabe",
            r"(?:agradecemos|felicitamos) (?:al?|a la) (?:señora? )?(?:ministr|alcald|gobierno"
            r"|ayuntamiento|president|consejer)\w*",
        ),
        "pt": words(
            rf"{AT}(?:tomara|quem dera|parabéns|bravo|obrigad[oa](?! a (?:tod|quem))"
            rf"|que (?:generos|sort|gentil"
            r"|alegri|bonit|maravilh|belez)\w*|talvez|quem sabe|certamente|com certeza|ainda bem)",
            r"como todos sabem|(?:agradecemos|parabenizamos) (?:ao|à|o|a) (?:senhora? )?(?:ministr"
            r"|prefeit|govern|president|reitor|câmara)\w*",
        ),
        "uk": words(
            rf"{AT}(?:якби|вітаємо|браво|дякуємо,? (?:пан|міністр|мер|голов|уряд|владі)\w*"
            r"|як(?:а|ий|е|і) (?:щедр|турбот|радіст|зворушл|чудов)\w+|мабуть|може(?=,)|певно"
            r"|напевно|очевидно|вочевидь|либонь)|як відомо"
        ),
        "ru": words(
            rf"{AT}(?:если бы|вот бы|поздравляем|браво|спасибо,? (?:господ|госпож|министр|мэр"
            rf"|глав|правительств"
            r"|власт)\w*|как(?:ая|ой|ое|ие) (?:щедр|забот|радост|трогател|прекрасн)\w+|видимо"
            r"|похоже|наверное|может быть|очевидно|вероятно|по-видимому)|как известно"
        ),
        "tr": words(
            rf"{AT}(?:keşke|tebrikler|teşekkürler|bravo|helal olsun|ne (?:cömert|güzel|büyük|hoş"
            r"|nazik)\w*|demek ki|herhalde|belki|galiba|sanırım|anlaşılan)|bilindiği gibi|malum",
            r"\w{2,}m[ıiuü]ş(?:l[ae]r)?(?=\W*\Z)|sayın (?:\w+ )?(?:bakan|başkan|vali"
            r"|müdür)\w*(?: \w+){0,4} teşekkür\w*",
        ),
        "ar": words(
            rf"{AT}(?:ليت\w*|شكرا?ً?ا?(?! (?:لكل|لمن|لجميع))"
            r"|هنيئا?ً?ا?|مبروك|يا ل\w+|ما أ(?:كرم|جمل|روع)\w*|ربما|لعل\w*|يبدو|على ما يبدو"
            r"|طبعا?ً?ا?)",
            r"كما هو معروف|كما يعلم الجميع",
        ),
        "fa": words(
            rf"{AT}(?:کاش|آفرین|تبریک|متشکریم|سپاس|چه (?:سخاوت|لطف|خوش|زیبا|عالی)\w*|شاید|لابد"
            r"|حتماً?|انگار|احتمالاً?)|(?:آقای|خانم) (?:وزیر|شهردار|رئیس)(?: \w+){0,5} متشکریم"
        ),
        "hi": words(
            rf"{AT}(?:काश|बधाई|धन्यवाद|शुक्रिया|वाह|क्या (?:उदारता|बात|ख़ूब|खूब)|कितन[ीेा] (?:उदार"
            rf"|दया|मेहरबान)\S*"
            r"|शायद|लगता है|ज़ाहिर है|जाहिर है)|जैसा कि सब जानते"
        ),
        "zh": Pattern(
            r"\A[\W_]*(?:恭喜|感[谢謝][^，。]{0,8}(?:[长長]|政府|公司|先生|[当當]局|部[门門])"
            r"|多[么麼](?:慷慨|[体體][贴貼]"
            r"|仁慈|善良|美好)|真是(?:慷慨|[体體][贴貼]|周到)|也[许許]|看[来來]|或[许許]|想必"
            r"|大概|好一[个個])"
            r"|[众眾]所周知"
        ),
    }
)

"""How somebody else's words without marks go on and end, language by language.

`PROMISING` is how "we" promise, or say how well they do. `REPLYING` is how authors answer what they
report: they see, ask, count, wait, do not believe. `CLOSING` opens a sentence that says whose words
stand before it; `NAMING` says so anywhere in a sentence behind a quotation.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import NEVER, Pattern, opening, words
from sharing.core.tags import base_language

PROMISING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:we|i)(?:[’']ll| will| shall| (?:are|am) (?:doing|working|committed|determined"
            r"|proud|confident|well|on|going to)| guarantee| stand (?:by|behind))",
        ),
        "de": words(
            r"(?:wir werden|werden wir|wir (?:tun|sorgen|kümmern|arbeiten|garantieren|stehen|sind"
            r" (?:auf|stolz|zuversichtlich|bereit))|ich werde)"
        ),
        "fr": words(
            r"nous (?:n['’]|ne (?:\w+ )?|l['’]|les? |la |y |en |vous )?\w+rons",
            r"nous (?:allons|garantissons|sommes (?:fiers|engagés|déterminés|conscients))"
            r"|je (?:ne )?\w+rai|nous faisons tout",
        ),
        "es": words(r"\w{2,}[aei]remos|vamos a|garantizamos|estamos (?:trabajando|haciendo)"),
        "pt": words(r"\w{2,}[aei]remos|vamos|garantimos|estamos (?:trabalhando|fazendo|a fazer)"),
        "uk": words(
            r"ми (?:[^\s,.]+ ){0,3}?(?:будемо|\w{3,}(?:ємо|емо|имо|їмо))|я (?:не )?\w{3,}(?:ю|у)",
        ),
        "ru": words(r"мы (?:[^\s,.]+ ){0,3}?(?:будем|\w{2,}(?:ем|ём|им))|я (?:не )?\w{3,}(?:ю|у)"),
        "tr": words(r"\w{2,}(?:[ae]ca[ğg][ıi]z|[ae]ce[ğg]iz|m[ae]y[ae]ca[ğg][ıi]z)"),
        "fa": words(r"ن?خواهیم(?: \w+)?|تضمین می[\u200c ]?کنیم|قول می[\u200c ]?دهیم"),
        "hi": words(r"हम (?:\S+ ){1,12}?\S+(?:ेंगे|ेंगी)"),
        "ar": words(r"س(?:وف )?ن\w+|لن ن\w+|نضمن|نعد(?:كم)?|نعمل|نبذل"),
        "zh": Pattern(
            r"我[们們][^，。]{0,4}(?:[会會将將]|一定|[绝絕決决]不|保[证證]|承[诺諾]|正在)"
        ),
    }
)
REPLYING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:we|i) (?:still|never|have|had|see|saw|ask(?:ed)?|wait(?:ed)?|count(?:ed)?"
            r"|measured|checked|looked|found|disagree|refuse|reject|object|demand|heard|read|were"
            r"|did|do not believe|don[’']t believe|cannot believe|are (?:still|waiting|not"
            r"|tired|asking))"
        ),
        "de": words(
            r"(?:wir|ich) (?:sehen?|sahen?|fragten?|fragen?|warten?|zählten?|zählen?|maßen?"
            r"|widersprechen?|lehnen?|haben?|hatten?|waren?|glauben?|fordern?|erleben?"
            r"|wissen|weiß|frieren|merken)"
        ),
        "fr": words(
            r"nous (?:voyons|avons|avions|attendons|demandons|comptons|refusons|constatons"
            r"|contestons|n['’]avons|ne (?:voyons|croyons|sommes)|étions|savons)|j['’]ai"
        ),
        "es": words(
            r"(?:vemos|vimos|esperamos|preguntamos|contamos|medimos|rechazamos|exigimos|pedimos"
            r"|hemos|habíamos|discrepamos|no (?:creemos|estamos)|seguimos|fuimos|llevamos)"
        ),
        "pt": words(
            r"(?:vemos|vimos|esperamos|perguntamos|contamos|medimos|recusamos|exigimos|pedimos"
            r"|temos|tínhamos|discordamos|não (?:acreditamos|estamos)|continuamos|fomos)"
        ),
        "uk": words(
            r"(?:бачимо|бачили|чекаємо|чекали|питаємо|рахували|не віримо|не бачили|не згодні"
            r"|вимагаємо|досі|перевірили|виміряли|живемо)",
        ),
        "ru": words(
            r"(?:видим|видели|жд[её]м|ждали|спрашиваем|посчитали|считали|не верим|не согласны"
            r"|требуем|до сих пор|проверили|измерили|жив[её]м)",
        ),
        "tr": words(
            r"(?:görüyoruz|gördük|bekliyoruz|bekledik|soruyoruz|sorduk|saydık|ölçtük|inanmıyoruz"
            r"|reddediyoruz|istiyoruz|hâlâ|hala|yaşıyoruz)"
        ),
        "fa": words(
            r"(?:می[\u200c ]?بینیم|دیدیم|منتظریم|می[\u200c ]?پرسیم|شمردیم|باور نمی[\u200c ]?کنیم"
            r"|نمی[\u200c ]?پذیریم|می[\u200c ]?خواهیم|هنوز)"
        ),
        "hi": words(
            r"(?:देख(?:ा|ते|ती|\sरहे)|इंतज़ार|इंतजार|पूछ(?:ा|ते|ती)|गिन(?:ा|े|ते)|भरोसा नहीं"
            r"|माँग|मांग|अब भी|अभी तक)"
        ),
        "ar": words(
            r"(?:رأينا|نرى|انتظرنا|ننتظر|نسأل|سألنا|عددنا|لا نصدق|نرفض|نطالب|ما زلنا|لا نزال)"
        ),
        "zh": Pattern(
            r"我[们們][^，。]{0,4}(?:看到|看[见見]|[还還]在|等|[问問]|不(?:信|相信|同意)|拒[绝絕]|要求|没|沒)"
        ),
    }
)
_WORDS_EN = (
    r"(?:words?|promises?|answer|reply|response|claim|argument|view|position|explanation|excuse)"
)
CLOSING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": opening(
            r"(?:this|that|these|those|such|so|it)(?: is| was| are| were)(?: exactly| precisely)?"
            r" (?:what|how) (?!we |i |happen)(?:[\w’'.-]+,? ){1,8}?(?:said|says?|told|tells?|wrote"
            r"|writes|promised?|claim(?:ed|s)|call(?:ed|s)|assured|put|answered|replied"
            r"|declared|spoke)",
            r"(?:this|that|these|those|such|here)(?: is| was| are| were)"
            rf" (?:(?!our |my |not )[\w’']+ ){{0,3}}?(?!our |my ){_WORDS_EN}(?! (?:we|i) )",
            r"(?:so|thus) (?:said|says|wrote|writes|spoke|speaks|promised"
            r"|the (?!that)\w+(?=\W*\Z))",
            r"(?:said|wrote|promised|spoke|declared) (?!we |i )",
            r"(?:his|her|their) (?:very |own |exact )?words|in (?:his|her|their) (?:own )?words",
            r"it (?:says|said) so|so it (?:says|stands)",
        ),
        "de": opening(
            r"so (?:sagten?|sprach|schrieb|versprach|versicherte|erklärte|steht es|stand es"
            r"|hieß es|heißt es|lautete?|war es|redet|die|der|das)(?! wir)(?!\w)",
            r"(?:das|dies|solches) (?:sagten?|schrieb|versprach|versicherte|erklärte"
            r"|behauptete)(?! wir)",
            r"(?:das|dies) (?:sind|waren|ist|war) (?!unser)(?:\w+ ){0,3}?(?:worte?|antwort|aussage"
            r"|zusage|versprechen)",
            r"(?:seine|ihre) (?:genauen |eigenen )?worte|sagte (?:der|die)|mit diesen worten",
        ),
        "fr": opening(
            r"ainsi (?:parl|s['’]exprim|dis|écriv|promett|répond)\w+(?! nous)|dixit",
            r"(?:c['’](?:est|était)|voilà|voici) ce qu(?:e |['’])(?!nous|on |je )(?:\S+ ){1,7}?"
            r"(?:dit|disait|déclar\w+|promis|promett\w+|promet|écri\w+|répond\w*|affirm\w+"
            r"|assur\w+|répét\w+)",
            r"(?:ce (?:sont|furent|étaient)|voilà|voici|c['’](?:est|était)) (?:là )?"
            r"(?!nos|notre)(?:\S+ ){1,3}?(?:mots?|paroles?|réponse|promesse)",
            r"ces (?:mots|paroles) (?:sont|étaient|viennent)|l['’]a dit|a dit (?:le|la)",
        ),
        "es": opening(
            r"(?:eso|esto|así|lo|ello|tal)(?: es| fue)?(?: lo que)? (?:nos )?(?:dijo|dice|decía"
            r"|dijeron|prometió|prometía|prometieron|declaró|afirmó|afirmaba|escribió|aseguró"
            r"|respondió|habló|hablaba|sostuvo|contestó)",
            r"(?:son|fueron|eran|es|fue|era) (?:l[ao]s? )?(?:sus )?(?:palabras?|promesa|respuesta)"
            r"(?! (?:nuestr|que di)\w*)",
            r"(?:estas|esas|sus|tales)(?: son| fueron| eran)?(?: sus| las)? palabras|palabras de"
            r"|dijo (?:el|la)",
        ),
        "pt": opening(
            r"(?:isso|isto|assim|foi isso|foi o|é o)(?: é| foi)?(?: o)?(?: que)? (?:nos )?(?:disse"
            r"|diz|dizia|disseram|prometeu|prometia|declarou|afirmou|escreveu|garantiu|respondeu"
            r"|falou|falava)",
            r"(?:são|foram|eram) (?:as )?(?:suas )?palavras|(?:estas|essas|suas)(?: são"
            r"| foram)?(?: as)? palavras|palavras d[eoa]|disse [oa]",
        ),
        "uk": opening(
            r"(?:так|це|саме це|саме так)(?: нам)?(?: (?!ми)\w+){0,3}? (?:казав|казала"
            r"|говори(?:в|ла"
            r"|ли)|сказа(?:в|ла|ли)|обіця(?:в|ла|ли)|пише|написа(?:в|ла)|запевня(?:в|ла|ли)"
            r"|відпові(?:в|ла|ли)|заяви(?:в|ла))",
            r"це(?: були)?(?: (?!наш)\w+){0,1} (?:слова|обіцянка|відповідь)|(?:його|її|їхні) слова"
            r"|слова (?!наш)\w+|сказа(?:в|ла)",
        ),
        "ru": opening(
            r"(?:так|это|именно это|именно так)(?: нам)?(?: (?!мы)\w+){0,3}? (?:говори(?:л|ла|ли)"
            r"|сказал[аи]?|обеща(?:л|ла|ли)|пишет|написал[аи]?|уверя(?:л|ла|ли)|заяв(?:ил|ила|или)"
            r"|ответил[аи]?|считал[аи]?)",
            r"это(?: были)?(?: (?!наш)\w+){0,1} (?:слова|обещание|ответ)|(?:его|её|ее|их) слова"
            r"|слова (?!наш)\w+|сказал[аи]?",
        ),
        "tr": opening(
            r"(?:bunu|bunları|böyle|aynen böyle|bu sözü|bu sözleri)(?: (?!biz)[\w’']+){0,5}?"
            r" (?:söyle(?:di|yen|mişti)|dedi|demişti|diyen|diyordu|yazdı|konuştu|söz verdi)",
            r"bu (?:söz|sözler|vaat|cevap|yanıt)(?: (?!biz)[\w’'.]+){0,6}? (?:ait|sahibi|onun)"
            r"|bu sözler(?:in sahibi)?|diyen|sözün sahibi",
        ),
        "fa": opening(
            r"(?:این|اینها|این\u200cها|همین|چنین|آن)(?: را)?(?: (?!ما )[\w\u200c]+){0,5}?"
            r" (?:گفت|گفته|گفتند|نوشت|وعده|قول داد)",
            r"(?:این|اینها|این\u200cها)(?: \w+)? (?:سخن|سخنان|حرف|حرف\u200cهای|گفته\w*|وعده\w*"
            r"|جمله)"
            r"|(?:سخن|گفته|حرف|وعده) (?:از|وزیر|شهردار)",
        ),
        "hi": opening(
            r"(?:यह|ये|ऐसा|यही|ये ही)(?: (?!हम)\S+){0,6}? (?:कहा|कहते|बोल[ाेी]|लिखा"
            r"|(?:का|के|की) (?:वादा|शब्द|बयान|जवाब)|शब्द(?: (?!हम)\S+){1,4} के)",
        ),
        "ar": opening(
            r"(?:هذا|هذه|ذلك|تلك|هكذا|هو)(?: هو| هي)?(?: ما)? (?:قال|قالت|قاله|قالته|قالوا|كتب"
            r"|كتبت"
            r"|وعد|وعدت|وعدنا به|صرح|صرحت|أكد|أكده|تحدث|أجاب|رد)\w{0,3}(?!نا )",
            r"(?:هذه|هذا|تلك|كانت هذه|كان هذا)(?: هي| هو)? (?:كلمات|كلام|أقوال|عبارات|وعود|وعد"
            r"|جواب"
            r"|رد)(?!نا)",
            r"(?:قالها|قاله|قال ذلك|قال هذا|والقائل|القائل|والكلام|الكلام ل)\w*",
        ),
        "zh": Pattern(
            r"\A[\W_]*(?:[这這那](?:就|正)?(?:是|番[话話]|句[话話]|些[话話]|段[话話])(?!我)[^，。]{0,16}"
            r"(?:[说說][过過]?的?|的?[话話]|承[诺諾]|[写寫]的?|原[话話]|答[复復]|回答|[声聲]明)"
            r"|以上(?:是|[为為])(?!我)[^。]{1,16}(?:[话話]|[说說])"
            r"|(?!我)[^，。我]{1,12}(?:如是|就是[这這][样樣]|[这這][样樣]|[这這][么麼]|曾[经經]?[这這][样樣])"
            r"(?:[说說]|[写寫]|承[诺諾]|表示|答[复復]))"
        ),
    }
)
NAMING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:said|says|wrote|promised|told us|declared|claimed)(?<!(?:we|i) \w{4,8})"
            r" (?:this|that|it|so|these words)(?= in| on| to| at| last| before| when|\W*\Z)"
        ),
        "de": words(r"(?:sagte|schrieb|versprach|erklärte|behauptete) (?:das|dies|es)(?! wir)"),
        "fr": words(r"l['’](?:a|avait) (?:dit|écrit|promis|déclaré|affirmé)|le disait"),
        "es": words(r"lo (?:dijo|escribió|prometió|declaró|afirmó|ha dicho|decía)"),
        "pt": words(r"(?:disse|escreveu|prometeu|declarou|afirmou) (?:isso|isto)|o disse|disse-o"),
        "uk": words(r"(?:сказа|написа|обіця|пообіця|говори)(?:в|л[аи]) (?:це|так)"),
        "ru": words(r"(?:сказа|написа|обеща|пообеща|говори)л[аи]? (?:это|так)"),
        "tr": words(r"(?:bunu|böyle|bu sözleri)(?: \w+){0,3}? (?:söyledi|dedi|demişti|yazdı)"),
        "fa": words(r"(?:این|چنین)(?: را| جمله را)? (?:گفت|گفته است|نوشت|گفته بود)"),
        "hi": words(r"(?:यह|ऐसा|ये बात|यह बात) (?:कहा|कही|लिखा|बोल[ाेी])"),
        "ar": words(r"قال(?:ت|وا)? (?:ذلك|هذا|هذه)|قالها|صرح(?:ت)? بذلك"),
        "zh": Pattern(r"(?<!我)(?<!我[们們])[这這](?:[样樣]|[么麼])(?:[说說]|[写寫]|承[诺諾])"),
    }
)


def promising_for(language: str) -> Pattern:
    """Return how "we" promise in the language of a BCP 47 tag; without a row, nothing."""
    return PROMISING.get(base_language(language), NEVER)


def replying_for(language: str) -> Pattern:
    """Return how authors answer what they report; without a row, nothing."""
    return REPLYING.get(base_language(language), NEVER)


def closing_for(language: str) -> Pattern:
    """Return what opens a sentence that says whose words stood before it; without one, nothing."""
    return CLOSING.get(base_language(language), NEVER)


def naming_for(language: str) -> Pattern:
    """Return what says behind a quotation whose words it is; without a row, nothing."""
    return NAMING.get(base_language(language), NEVER)

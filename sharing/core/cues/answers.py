"""How each language begins a sentence that answers, corrects or goes on from another.

Behind "in fact", "claim:" and "wrong" stands what somebody said; behind "if it breaks" what breaks.
"""

from collections.abc import Mapping
from types import MappingProxyType

LABEL = r"(?=\s?\d{0,2}\s?[:：])"  # "Claim 1: …" in a list of claims and answers

# What a statement may point to because its authors and their readers live in it, or read it.
_HERE_EN = (
    r"(?! (?:country|city|town|county|state|nation|valley|island|year|winter|summer|week|month"
    r"|spring"
    r"|autumn|planet|land|school|hospital|street|letter|statement|appeal|way, we)(?!\w))"
)
_HERE_DE = (
    r"(?! (?:jahr|woche|monat|winter|sommer|herbst|früh|tag|stadt|land|tal|dorf|region|insel|brief"
    r"|erklärung|aufruf|schule|welt|straße|wald|fluss|moment))"
)
_HERE_ES = (
    r"(?! (?:país|ciudad|año|región|isla|valle|invierno|verano|semana|mes|carta|escuela|pueblo"
    r"|barrio|tierra|comarca|días|hospital|calle|manera, (?:ped|exig))(?!\w))"
)
_HERE_FR = (
    r"(?! (?:ville|année|école|semaine|terre|vallée|forêt|région|lettre|pétition|déclaration"
    r"|rue|île"
    r"|appel|jour|mois|hiver|été|pays|hôpital|quartier|village)(?!\w))"
)
_HERE_UK = r"(?!,| (?:рок|міст|сел|земл|літ|зим|кра|дн|тижн|місяц|лист|звернен|хвилин|мит)\w*)"
_HERE_RU = r"(?!,| (?:год|город|сел|посёл|земл|лет|зим|кра|дн|недел|месяц|письм|обращен|минут)\w*)"
_HERE_FA = (
    r"(?! (?:شهر|کشور|سرزمین|سال|زمستان|تابستان|هفته|ماه|دشت|جزیره|روزها|نامه|بیانیه|مدرسه"
    r"|بیمارستان))"
)

ANSWERING: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            rf"(?:since|after|before|during|until|because of|for|in|by|with|from|at) (?:this"
            rf"|that|those|these)"
            rf"(?! (?:of|who|which)){_HERE_EN}|as a consequence|all (?:of )?(?:this|that)"
            rf"|it was then"
            r"|not even (?:this|that)|the (?:other|first) (?:one|two)|"
            r"in (?:fact|reality|truth|practice)|actually|wrong|false|nonsense|not (?:so|true"
            r"|at all"
            r"|one of|a (?:word|single one) of)|nothing of the (?:sort|kind)|far from it"
            r"|quite the (?:contrary|opposite)|the (?:opposite|contrary|reverse|same goes)"
            rf"|(?:claim|myth|fact|answer|question|reply|reality|truth|correct|true){LABEL}"
            r"|back then|at the time|in such (?:cases?|circumstances)|a year on"
            r"|(?:one|two|three|four|five|six|some|many|most|each) of (?:those|these) \w+"
            r"|(?:two|three|four|five|six|many|several) more(?= \w+ed | were| are| came)"
            r"|(?:little|nothing|not much) has changed(?= since|[.!])"
            r"|what (?:(?:we|they|people) (?:got|received|were (?:sent|given|offered))|came)"
            r"|only the \w+ (?:was|were|is|remained|survived)(?=[^,]{0,60}\Z)"
            r"|(?:if|unless|until|when|once|because|although|while|whenever) (?:it(?! (?:rains"
            r"|snows"
            r"|comes to|is (?:too late|dark|over)))|they|he|she|this|that|these)"
            r"|to do (?:that|so|this)|(?:for|with|without|because of|behind) (?:that|this|it|them"
            r"|these|those)|is (?:that|this|it) (?:too|really|so)"
        ),
        "ar": (
            r"الاثنان|الآخران|الآخرون|البقية|الباقون|"
            r"في (?:الحقيقة|الواقع)|غير صحيح|كذب|بل|على العكس|بالعكس"
            rf"|(?:ال)?(?:ادعاء|خرافة|حقيقة|سؤال|جواب){LABEL}|ل(?:هذا|ذلك)(?: السبب)?|من هنا"
            r"|من (?:ذلك|بينها|بينهم)|ب(?:ذلك|هذا)|آنذاك|حينها|حينذاك"
            r"|في (?:ذلك|تلك) \w+|مثل (?:هذه|هذا|ذلك|تلك)|(?:الأمر|الشيء|الحال) (?:نفسه|ذاته)"
            r"|بعد (?:عام|سنة|شهر|أسبوع)|(?:اثنان|اثنتان|ثلاثة|أربعة|واحد|واحدة|كثير|بعض)"
            r" منه(?:ا|م)|لم (?:ت|ي)سلم سوى|هل هذا"
        ),
        "fr": (
            rf"(?:pour|de|après|depuis|avec|sans|dans|par|à|contre) (?:cela|ça|ce(?:t|tte"
            rf"|s)?){_HERE_FR}(?! (?:qu|faire))"
            r"|même (?:cela|ça|pas cela)|les (?:deux|trois) autres|tou(?:t|te|tes) (?:cela|ça"
            r"|ceci)|"
            r"en (?:réalité|fait|vérité|pratique)|faux|rien n['’]est plus faux|bien au contraire"
            rf"|(?:affirmation|mythe|fait|vrai|réponse|question|réalité){LABEL}|d['’]où"
            r"|à (?:l['’]époque|cette (?:époque|date))|de tel(?:le)?s|un an (?:après|plus tard)"
            r"|(?:si|quand|lorsqu|dès qu|puisqu|parce qu|tant qu)(?:e)?[ ’'](?:elles?|cela|ça|eux"
            r"|ils?(?! (?:faut|y|pleut|est|fait|neige)))|s['’]ils?(?! (?:faut|y|pleut|est|fait"
            r"|neige))|(?:deux|trois|quatre|plusieurs|certain[es]s|aucune?) (?:de ces|d['’]entre)"
            r"|seule? l(?:e |a |['’])\w+ (?:a|est|fut)|résultat ?:|est-ce (?:trop|vraiment|ainsi)"
            r"|il (?:en (?:va|est)|n['’]en est|s['’]agit)|derrière ces|tel(?:le)?s? (?:est"
            r"|sont)|voilà"
        ),
        "es": (
            rf"(?:de|por|con|en|para|desde|tras|sin|a) (?:est[aeo]s?|es[aeo]s?|aquel(?:la"
            rf"|l[oa]s)?){_HERE_ES}"
            r"|(?:la|el) (?:segund[oa]|tercer[oa]?) (?:carta|vez|respuesta|escrito)"
            r"|fue (?:entonces|allí|así)|"
            r"en (?:realidad|verdad|efecto|la práctica)|de hecho|falso|mentira|no es (?:cierto"
            r"|verdad|así|un caso aislado)|(?:todo lo|al) contrario|nada más lejos"
            rf"|(?:afirmación|mito|dato|respuesta|pregunta|verdad|realidad){LABEL}|de (?:ahí|allí)"
            r"|tal(?:es)?(?! vez)|un (?:año|mes|día) (?:después|más tarde)|una semana (?:después"
            r"|más tarde)|lo mismo|se trata de|si (?:no )?(?:se |lo |la )?(?!llueve|nieva|pued"
            r"|quier)\w+(?=,)|(?:si|cuando) (?:ell[oa]s?|él|est[oa]|es[oa])"
            r"|detrás de (?:es|est|aquell?)[aeo]s?|(?:un[ao]|dos|tres|cuatro|vari[oa]s|algun[oa]s"
            r"|ningun[oa]) de (?:es[ao]s|est[ao]s|ell[oa]s)|s[oó]lo (?:la|el) \w+ (?:se|quedó|fue)"
            r"|es (?:mucho|demasiado) pedir|resultado(?=:)|noches así|mientras tanto"
        ),
        "de": (
            rf"(?:auf|aus|in|seit|nach|bei|mit|von|für|gegen|durch|ohne|zu|vor"
            rf"|an) (?:diese[mnrs]?|dies|jene[mnrs]?)"
            rf"{_HERE_DE}|die (?:beiden )?anderen|die beiden|da(?:ran|raus|rauf|rüber|rum|für"
            rf"|gegen|von|zu"
            r"|mit|nach|durch|hinter|vor|rin|runter)(?!.*,? (?:dass|wie|ob|wo|was|wer|wem"
            r"|zu)(?!\w))|"
            r"in (?:wahrheit|wirklichkeit|der (?:realität|praxis))|tatsächlich|falsch|unsinn"
            r"|das gegenteil|im gegenteil|mitnichten|weit gefehlt|stimmt nicht|richtig ist"
            rf"|(?:behauptung|mythos|fakt|antwort|frage|richtig|wahr){LABEL}|gleichzeitig|zugleich"
            r"|hier(?:zu|für|bei|mit|über|von|aus|gegen)|ein(?:e|en)? (?:jahr|monat|tag|woche)"
            r" (?:später|danach)|(?:die )?folgen?(?=:| davon| ist| war)|das ergebnis(?=:)"
            r"|was (?:kam|folgte|blieb)|(?:wenn|falls|sobald|weil|solange) (?:(?-i:sie)|er|das|dies"
            r"|diese)|ist das (?:zu|wirklich|etwa)|warum eigentlich|kein einzelfall"
            r"|nur (?:die|der|das) \w+ (?:blieb|blieben|wurde)|hinter diesen"
        ),
        "pt": (
            rf"(?:por|com|para|sem|após|desde) (?:est|ess)[ea]s?{_HERE_ES}|foi (?:então|aí|ali"
            rf"|assim)|é assim"
            r"|[ao] (?:segund|terceir)[oa] (?:carta|vez|resposta)|"
            r"na (?:verdade|realidade|prática)|de fato|com efeito|falso|mentira|não é (?:verdade"
            r"|bem assim|um caso isolado)|(?:muito )?pelo contrário|trata-se"
            rf"|(?:afirmação|mito|fato|resposta|pergunta|verdade){LABEL}|daí|dali"
            r"|naquel[ea]s? \w+|tais|um (?:ano|mês|dia) depois|uma semana depois|o mesmo"
            r"|até (?:agora|hoje|lá)|(?:se|quando) (?:el[ea]s?|isso|isto)"
            r"|(?:um|uma|dois|duas|três|várias|vários|nenhuma?) d(?:el[ea]s|ess[ea]s|est[ea]s)"
            r"|só (?:a|o) \w+ (?:se|ficou|foi)|é pedir demais|por trás d(?:ess|est|aquel)[ea]s"
            r"|resultado(?=:)"
        ),
        "uk": (
            rf"(?:з|із|на|у|в|до|від|за|після|перед|для|над|під|по|про) (?:ц(?:ієї|ього|ій|ьому"
            rf"|ією|им|их|ю)"
            rf"|т(?:ієї|ого|ій|ією|им|их)){_HERE_UK}|тієї|того (?:дня|вечора|разу)|двоє інших|"
            r"насправді|неправда|брехня|навпаки|нічого подібного|(?:твердження|міф|факт|відповідь"
            rf"|питання){LABEL}|саме (?:тому|там|тоді|це|цей|ця)|ось чому|отак|так само"
            r"|т(?:е|ак[еі]) (?:саме|ж)|так(?:их|им|ими|ого|ому|ої)|за (?:цей|ці) \w+"
            r"|(?:за )?рік (?:по тому|потому)|(?:на жаль, )?жоде?н\w* (?:із|з) (?:них|цих)"
            r"|(?:один|одна|двоє|дві|два|троє|три) (?:із|з) них"
            r"|(?:якщо|коли|бо|доки) (?:він|вона|вони|воно|це|цього)|цьому|про (?:це|них)"
            r"|через (?:це|них)|без них|(?:уціліл[аио]|[зл]\w*лишил[аио]ся) (?:лише|тільки)"
            r"|хіба це|[ув] таких"
        ),
        "ru": (
            rf"(?:с|из|на|во?|до|от|о|об|за|после|перед|для|над|под|по|при) (?:эт(?:ой|ого|ом"
            rf"|ому|им|их|у)"
            rf"|т(?:ой|ого|ом|ому|ем|ех|у)){_HERE_RU}|двое (?:других|остальных)|остальные|"
            r"на самом деле|в действительности|неправда|ложь|наоборот|напротив|ничего подобного"
            rf"|(?:утверждение|миф|факт|ответ|вопрос){LABEL}|именно (?:поэтому|там|тогда|это|этот)"
            r"|вот почему|таков[аоы]?|т(?:о|ак) же|так(?:их|им|ими|ого|ому|ой)|за эт(?:о|и) \w+"
            r"|(?:год спустя|спустя год)|(?:увы, )?ни од(?:ин|на|но) из (?:них|этих)"
            r"|(?:один|одна|двое|два|две|трое|три) из них"
            r"|(?:если|когда|пока) (?:он|она|они|оно|это|этого)|этому|этим|о(?:б этом| них)"
            r"|про (?:это|них)|из-за (?:этого|них)|без них|(?:уцелел|остал)[аио](?:сь)?"
            r" (?:лишь|только)|разве это|в таких"
        ),
        "tr": (
            r"(?:bütün|tüm) bun\w*|diğer (?:ikisi|üçü)|(?:ikinci|üçüncü) (?:mektu|yanı|kez)\w*|"
            r"aslında|gerçekte|yanlış|yalan|(?:tam )?tersi(?:ne)?|aksine|(?:iddia|efsane|gerçek"
            r"|cevap"
            rf"|yanıt|soru){LABEL}|işte bu\w*|aynı(?:sı| şey)|aradan (?:\w+ ){{1,3}}geçti"
            r"|o (?:zamanlar?|gün|günlerde|yıl|dönem(?:de)?|gece)|\w{2,}(?:[aeıiuü]r|m[ae]z)s[ae]"
            r"|yalnızca \w+ (?:kurtuldu|kaldı)|çok mu"
        ),
        "fa": (
            rf"(?:به|از|با|در|برای|بر|تا) (?:این|آن){_HERE_FA}|همه\W?ی? این\W?ها|"
            r"در (?:واقع|حقیقت|عمل)|دروغ است|نادرست است|برعکس|(?:ادعا|افسانه|واقعیت|پاسخ|پرسش"
            rf"|سوال){LABEL}|(?:در )?آن (?:زمان|روز|هنگام|وقت)|یک (?:سال|ماه|هفته|روز) بعد"
            r"|(?:یکی|دو تای|سه تای|هیچ[\u200c ]?یک(?: از)?) آن[\u200c ]?ها"
            r"|(?:اگر|وقتی) (?:او|آن|این|آن[\u200c ]?ها)|اگر \w+(?=،)|آیا این|تنها \w+ سالم"
        ),
        "hi": (
            r"दरअसल|असल में|वास्तव में|हक़ीक़त में|ग़लत|गलत|झूठ|उलटे|(?:दावा|मिथक|तथ्य|जवाब|सवाल"
            rf"|सच){LABEL}|उस (?:समय|वक़्त|दिन)|एक (?:साल|महीने|हफ़्ते|दिन) बाद"
            r"|(?:अगर|जब) (?:वह|वे|यह|ये|ऐसा|तब तक)|इस बीच|क्या यह|सिर्फ़ \S+ बचा|किसी (?:के|की|का)"
        ),
        "zh": (
            r"(?:出于|由[于於]|[对對][于於]|[为為]了|除了|通[过過]|[从從])[这這那](?![座里裡])"
            r"|第二[封次]|"
            r"其[实實]|事[实實]上|[实實][际際]上|[错錯](?=[。，！])|[并並]非如此|恰恰"
            rf"|(?:[谣謠]言|[说說]法|事[实實]|回答|[问問][题題]|真相)[一二三四五]?{LABEL}|正因"
            rf"|[为為]此"
            r"|[当當][时時](?!的)|那[时時]|[一两兩三几幾][个個]?[年月周週天](?:[后後]|[过過]去)"
            r"|(?:如果|若|一旦|[当當])(?:它|他|她|[这這]|那|[届屆])|只有[^，。]{1,6}(?:幸免"
            r"|留下|剩下)"
            r"|[与與]此同[时時]|以[现現][时時]|[这這][过過]分"
        ),
    }
)

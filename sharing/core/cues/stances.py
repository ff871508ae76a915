"""What those in charge hold, blame or promise, told by a verb that is no verb of saying.

"The council points to its debts" is the council's case, whoever tells it. Who is in charge is a
list of words: authors tell of themselves in the same verbs.
"""

from collections.abc import Mapping
from types import MappingProxyType

FEW = r"(?:\s[\w’'ʼ\u200c-]{1,24}){0,4}?\s"
ALONE = r"(?=[^,;:،؛—–]{0,200}\Z)"  # without a clause that says what became of it
AT = r"(?<=\A\W{0,5})"  # the start of the sentence

_EN = (
    r"(?P<who>compan(?:y|ies)|councils?|ministry|ministers?|mayor|governors?|government"
    r"|authorit(?:y"
    r"|ies)"
    r"|owners?|managers?|management|landlords?|employers?|police|spokes\w+|county|officials?"
    r"|developers?|agency|operators?|president|commission|directors?|administration|department"
    r"|treasurer|dean)(?:[’']s?)?"
)
_DE = (
    r"(?P<who>\p{L}{0,30}(?:kreis|rat|rätin|minister(?:ium|in)?|regierung|verwaltung|konzern"
    r"|gruppe"
    r"|behörden?|direktion|leitung)|stadt|gemeinde|bürgermeister(?:in)?|unternehmen|firma"
    r"|betreiber|kämmer(?:er|in)|dezernent(?:in)?|rektor(?:in)?|eigentümer|vermieter|vorstand"
    r"|arbeitgeber(?:seite)?|polizei|sprecher(?:in)?)"
)
_FR = (
    r"(?P<who>mairie|maires?|préf[eè]te?|préfecture|ministre|ministère|gouvernement|direction"
    r"|agence"
    r"|entreprise|société|groupe|propriétaires?|bailleurs?|police|rectorat|exploitant|employeurs?"
    r"|président\w*|administration|porte-parole|patron\w*|municipalité|métropole|région)"
)
_ES = (
    r"(?P<who>ayuntamiento|alcald(?:e|esa)|ministr[oa]|ministerio|gobierno|consejería|consejer[oa]"
    r"|empresa|compañía|propietari[oa]s?|dirección|policía|junta|president[ea]|portavoz|patronal"
    r"|administración|concejal\w*|diputación|gerencia|autoridades)"
)
_PT = (
    r"(?P<who>prefeitura|prefeit[oa]|câmara|ministr[oa]|ministério|governo|governador\w*"
    r"|secretaria"
    r"|secretári[oa]|empresa|companhia|reitoria|reitora?|direção|polícia|presidente|mineradora"
    r"|construtora|concessionária|administração|autoridades|porta-voz)"
)
_UK = (
    r"(?P<who>район|директорка|рада|міськрада|управа|голова|губернатор\w*|міністр|міністерство"
    r"|уряд"
    r"|влада"
    r"|адміністрація|компанія|підприємство|забудовник\w*|власник\w*|директор\w*|дирекція"
    r"|керівництво|поліція|чиновник\w*|посадовці|мер|мерія)"
)
_RU = (
    r"(?P<who>администрация|мэрия|мэр|глава|губернатор|министр|министерство|правительство"
    r"|власт[ьи]"
    r"|компания|предприятие|застройщик\w*|собственник\w*|директор|дирекция|руководство|полиция"
    r"|чиновники?|ведомство|район|управа)"
)
_TR = (
    r"(?P<who>belediye|bakanlık|bakan|vali|valilik|kaymakam\w*|hükümet|şirket|yönetim|müdürlük"
    r"|müdür"
    r"|başkan|yetkililer|polis|patron|işveren|rektörlük|idare|firma|müteahhit)"
)
_AR = (
    r"(?P<who>(?:ال)?(?:بلدية|وزارة|وزير|وزيرة|حكومة|شركة|إدارة|محافظ|مجلس|شرطة|سلطات|رئيس|مدير"
    r"|مالك))"
)
_FA = (
    r"(?P<who>شهرداری|شهردار|وزارت|وزیر|دولت|شرکت|اداره|استاندار\w*|شورا|مدیر\w*|مسئولان|پلیس"
    r"|کارفرما"
    r"|مالک|رئیس)"
)
_HI = (
    r"(?P<who>नगर पालिका|निगम|सरकार|मंत्री|मंत्रालय|कंपनी|प्रशासन|अधिकारी|पुलिस|ठेकेदार|मालिक"
    r"|प्रबंधन|विभाग|परिषद)"
)
_ZH = (  # the head says at once that no office begins here: otherwise every letter is tried
    r"(?P<who>(?=.{0,2}[府司门門局员員长長主商台方])"
    r"(?:政府|市府|公司|部[门門]|[当當]局|委[员員][会會]|[校市部局]?[长長]|[业業]主"
    r"|[开開][发發]商|平台|\p{Han}{2}局(?![面势勢])"
    r"|[警校院厂廠局资資官]方))"
)

STANCES: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            rf"{_EN}{FEW}(?:point(?:s|ed)? to|refer(?:s|red)? to|cite[sd]?|blame[sd]?|invoke[sd]?"
            r"|regards?|considers?|denie[sd]|deny|describe[sd]?|dismiss(?:es|ed)|justif(?:ies|ied)"
            r"|puts? (?:it|(?:the|this|that) \w+) at(?=[\w ]{0,14}[\p{Sc}\p{Nd}])|estimate[sd]?"
            r"|count(?:s|ed)(?=[\w ]{0,12}\p{Nd})"
            rf"|speaks? of|spoke of|talks? of|thinks|believes|sees? no|(?:is|are|was"
            rf"|were) proud of|praise[sd]?|boast(?:s|ed)?|celebrate[sd]?|maintain(?:s|ed)"
            rf"|insist(?:s|ed)|(?:promise[sd]|pledge[sd]){ALONE}"
            rf"(?! us| nothing| never))|{AT}for the {_EN},|in the {_EN} (?:view|eyes|opinion)"
            rf"|from the {_EN} point of view"
        ),
        "de": (
            rf"{_DE}{FEW}(?:verweist|verwies|beruft sich|berief sich|hält (?:\S+ ){{1,6}}für"
            r"|spricht von|sprach von|rühmt sich|lobt|feiert|rechnet mit|bestreitet|bestritt"
            r"|betont|verspricht|versprach"
            rf"|geht davon aus|schiebt|sieht (?:\S+ ){{0,4}}kein\w*)|{_DE}{FEW}(?:beziffert"
            rf"|schätzte?|zählte?(?=[\w ]{{0,14}}\p{{Nd}}))|{_DE} (?:verweist|beruft"
            rf"|hält (?:\S+ ){{1,6}}für"
            rf"|spricht von"
            r"|bestreitet|betont|verspricht|begründet|nennt)|aus sicht (?:de[rs])"
            rf"|{AT}für (?:den|die|das) {_DE} (?:ist|war|bleibt|gilt)"
        ),
        "fr": (
            rf"{_FR}(?:,[^,]{{1,20}},)?{FEW}(?:chiffr|évalu"
            rf"|(?:en )?compt(?=\w+ (?:que )?\p{{Nd}})|invoqu|évoqu|justifi|considèr|estim|jug"
            rf"|ni|accus|minimis)e(?:nt)?(?!\w)"
            rf"|{_FR}{FEW}(?:met(?:tent)? en avant|parle(?:nt)? d\w*|fait valoir|font valoir"
            rf"|rejette(?:nt)?|se veut"
            r"|se retranche|dément\w*|promet(?:tait|tent)?|se vante|vante|se félicite"
            rf"|a(?:vait)? (?:déjà )?(?:promis|invoqué|évoqué){ALONE})"
            r"|du côté de (?:la|l['’])|aux yeux d\w+"
        ),
        "es": (
            rf"{_ES}{FEW}(?:cifr|estim|calcul|aleg|achac|culp|consider|nieg|invoc|justific"
            rf"|apel)an?(?!\w)"
            rf"|{_ES}{FEW}(?:se (?:escud|ampar|remit)[ae]n?|atribuyen?|habla de|presume de"
            rf"|se jacta|se felicita|celebra|insisten?"
            rf"|defienden?"
            rf"|(?:prometió|promete|ha prometido|había prometido){ALONE}|da por)"
            rf"|{AT}para (?:el|la|los|las) {_ES},"
        ),
        "pt": (
            rf"{_PT}{FEW}(?:estima|calcula|contabiliza|alega|culpa|atribui|considera|nega"
            rf"|insiste|fala em|justifica|invoca"
            rf"|sustenta|minimiza|se gaba|se orgulha|comemora|celebra|acredita|dá por"
            rf"|(?:prometeu|promete|havia prometido){ALONE})"
            rf"|{AT}para (?:o|a|os|as) {_PT},"
        ),
        "uk": (
            rf"{_UK}{FEW}(?:оцінює|нараху(?:вала|вав|вує)|посилаються|посилається|пояснює"
            rf"|вважа(?:є|ють)|заперечує|наполягає"
            rf"|пишається|хвалиться"
            r"|виправдовує\w*|звинувачує|називає|говорить про|розводить руками|покликається|списує"
            rf"|обіця(?:є|ють|ла|в|ло|ли){ALONE})|{AT}для \w+ (?:справу|питання|тему) закрито"
        ),
        "ru": (
            rf"{_RU}{FEW}(?:оценива[ею]т|насчита(?:ла|л|ло)|ссыла[ею]тся|ссылаются|объясня[ею]т"
            rf"|счита[ею]т|отрица[ею]т"
            rf"|настаива[ею]т|гордится|хвалится"
            r"|оправдыва[ею]т\w*|обвиня[ею]т|называ[ею]т|говорит о|разводит руками|списыва[ею]т"
            rf"|обеща(?:ет|ют|л[аио]?){ALONE})|{AT}для \w+ (?:вопрос|дело|тема) закрыт\w*"
        ),
        "tr": (
            rf"{_TR}{FEW}(?:gerekçe (?:gösteriyor|gösterdi)|sayıyor|suçluyor|söz ver(?:di|iyor"
            r"|mişti)|bahsediyor|söz ediyor|övünüyor|inkâr ediyor)(?:l[ae]r)?(?=\W*\Z)"
        ),
        "ar": (
            r"(?:[تي]?تذرع|[تي]فتخر|[تي]تباهى|تذرعت|[تي]عزو|عزت|[تي]عتبر|[تي]برر|بررت|[تي]نفي"
            r"|[تي]قدّ?ر|قدّ?رت"
            r"|نفت|نفى|[تي]تحدث|[تي]صر"
            rf"|[تي]شير|أشارت|أشار) {_AR}|بالنسبة (?:ل|إلى )ل?{_AR}|في نظر {_AR}"
            rf"|وعد(?:ت|تنا|نا)? {_AR}{ALONE}"
        ),
        "fa": (
            rf"{_FA}{FEW}(?:را )?(?:بهانه می|توجیه می|انکار می|مقصر می|وعده (?:داد|می)|مدعی)\w*"
            rf"|{_FA}{FEW}[\w\u200c]+ می[\u200c ]?دان(?:د|ند)|از (?:نظر|دید|نگاه) {_FA}"
        ),
        "hi": (
            rf"{_HI}(?: \S+){{0,8}} (?:का हवाला (?:देत|दिया)\S*|का वादा (?:करत|किया)\S*"
            rf"|मानत[ाीे]|ठहरात[ाीे]"
            rf"|इनकार करत[ाीे])"
            rf"|{_HI} (?:के लिए|की नज़र में) (?:मामला|पुल|सब)"
        ),
        "zh": (
            rf"{_ZH}(?:的?(?:答[复復]|回[复復应應]|解[释釋]|[说說]法)(?:只)?是"
            r"|[^，。；：]{0,8}(?:以[^，。]{1,14}[为為]由|[归歸]咎|推[给給]|否[认認]"
            r"|[强強][调調]|表示"
            r"|[声聲][称稱]|[称稱](?![为為职職])|[承][诺諾](?=[^，。]*。)))"
            rf"|(?:[对對][^，。]{{0,6}}{_ZH}[来來][说說]|在[^，。]{{0,6}}{_ZH}(?:眼[里裡]"
            rf"|看[来來]))"
        ),
    }
)

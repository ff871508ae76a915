"""How each language says that more have signed than are named: "and 30 others"; one table.

The groups tell what is known: `more` is how many others there are, `all` how many with those
named; `some` is a number that is not exact, or none.
"""

import regex

from sharing.core.cues.cue import Pattern
from sharing.core.cues.numerals import MAGNITUDES, NUMERALS, either

DIGITS = r"\p{Nd}(?:[\p{Nd}.,٬’' \u00a0\u202f]{0,12}\p{Nd})?"
WORDS = either({form for row in (*NUMERALS.values(), *MAGNITUDES.values()) for form in row})
NUMBER = rf"(?:{DIGITS}|(?:{WORDS})(?:[ -](?:(?:and|et|y|e|und|و) )?(?:{WORDS})){{0,3}}(?!\w))"
ABOUT = (
    r"(?:more than|over|about|around|almost|nearly|some|at least|approximately"
    r"|plus d(?:e |[’'])|environ|près de|au moins|más de|un[oa]s|cerca de|alrededor de|casi"
    r"|al menos|über|mehr als|rund|etwa|fast|mindestens|mais de|quase|pelo menos|более|больше"
    r"|около|свыше|почти|не менее|понад|більше|близько|майже|не менше|yaklaşık|en az"
    r"|أكثر من|نحو|حوالي|قرابة|ما يزيد (?:على|عن)|بیش از|حدود|نزدیک به|लगभग|क(?:़)?रीब"
    r"|oltre|più di|circa|ruim|meer dan|ponad|około|πάνω από|peste|över|mer än) ?"
)
ABOUT_BEHIND = r"(?:\+| ?से (?:अधिक|ज़्यादा)|[’']?(?:den|dan|ten|tan) fazla)"
AND = (
    r"(?:(?:and|as well as|along with|together with|followed by|plus|et|ainsi que|y|así como"
    r"|junto (?:con|a)|además de|siguen|und|sowie|e|assim como|bem como|além de|и|а также|та|і|й"
    r"|а також|разом із?|ve|ayrıca|और|तथा|एवं|व|nonché|insieme a|alsook|oraz|i|και|și|och|og"
    r"|samt|dan|na|và) |(?:و|وكذلك|بالإضافة إلى|به همراه|همچنین|ו-?|และ|[+&]) ?)"
)
OTHER = (
    r"(?:(?:(?:an)?others?|further|additional|more|autres?|d[’']autres|otr[oa]s|más|mais|outr[oa]s"
    r"|weitere[rn]?|andere[rn]?|ещё|еще|други[ехм]\w?|ще|інш\w+|diğer|başka|altr[ei]|inn\w+|άλλ\w+"
    r"|al[tț]\w+|andra|andre|अन्य|दूसरे|lainnya|thêm|อีก) ?)"
)
KIND = (
    r"(?:others?|more|autres?|de plus|más|mais|outr[oa]s|weitere|andere|daha|diğer|آخر\w*|أخرى"
    r"|غيره[ما]|دیگر|अन्य|दूसरे|אחרים|lainnya|khác|altr[ei]|innych|άλλ\w+|anderen|andra|andre|wengine)"
)
# A word behind the number: no name has a small letter there. Only German nouns have great ones.
WORD = (
    r"(?:(?:organisationen|gruppen|personen|menschen|vereine|verbände|initiativen|einzelpersonen"
    r"|(?:mit)?unterzeichn\p{L}+|unterschriften)"
    r"|(?-i:\p{Ll}|\p{Lo})[\p{L}\p{M}\u200c’'-]*|\p{Nd}{1,4})"
)
ENDS = r"[\W_]*\Z"
MEASURES = "(?:[个個家名位人间間份社]|团体|團體|団体|组织|組織|机构|機構|명|인|개|곳|단체)"
HAN_NUMBER = rf"(?:{DIGITS}|[〇零一二三四五六七八九十百千万萬两兩]{{1,8}})"
HAN_SOME = "[多余餘几幾]"
HAN_AND = "(?:以及|及|和|与|與|还有|還有|另有|并有|暨)"
HAN_OTHER = "(?:其他|其它|其余|其餘|另外)"
# Behind this, those named are counted with the rest.
AMONG = "(?:等|など|등)(?:共[计計]?|合[计計]|[总總][计計])?"
COUNTED = rf" ?{MEASURES}[\p{{Han}}\p{{Hangul}} ]{{0,9}}"
MANY = (
    r"and (?:(?:many|several|countless|numerous|some|dozens|hundreds|thousands)(?: of)? )?"
    r"(?:others?|more)|et (?:(?:bien|beaucoup|plusieurs|de nombreu(?:x|ses)"
    r"|des (?:dizaines|centaines|milliers)) )?(?:d[’'])?autres"
    r"|y (?:(?:much[oa]s|vari[oa]s|(?:decenas|cientos|miles) de) )?(?:otr[oa]s|más)"
    r"|(?:und|sowie) (?:(?:viele|zahlreiche|etliche|einige|hunderte|tausende) )?"
    r"(?:weitere|andere|mehr)|u\. ?v\. ?[am]\."
    r"|e (?:(?:muit[oa]s|vári[oa]s|(?:dezenas|centenas|milhares) de) )?(?:outr[oa]s|mais)"
    r"|и (?:(?:многие|много|десятки|сотни|тысячи|ещё|еще) )*(?:други[ех]|др\.)"
    r"|(?:та|і|й) (?:(?:багато|чимало|десятки|сотні|тисячі|ще) )*(?:інш\w+|ін\.)"
    r"|ve (?:(?:birçok|pek çok|çok sayıda|onlarca|yüzlerce|binlerce) )?(?:diğer|başka)\w*"
    r"|و ?(?:(?:عشرات|مئات|آلاف|كثيرون) )?(?:آخرون|آخرين|غيرهم)"
    r"|و (?:(?:بسیاری|ده‌ها|صدها|هزاران) )?(?:نفر )?(?:دیگران|دیگر)"
    r"|(?:और|तथा|एवं) (?:(?:कई|अनेक|सैकड़ों|हज़ारों) )?अन्य"
    r"|e (?:molt[ei] )?altr[ei]|en (?:vele )?anderen|i (?:wielu )?innych|et ?c(?:etera)?\.|usw\."
)
REST = (
    r"(?:\.\.\.|…)? ?(?:"
    rf"{AND}?{OTHER}{{1,2}}(?P<more>{NUMBER})(?: {WORD}){{0,5}}{ENDS}"
    rf"|{AND}(?P<more>{NUMBER})(?: {WORD}){{1,5}}{ENDS}"
    rf"|(?:{AND}|en )?(?P<more>{NUMBER}) (?:{WORD} ){{0,2}}{KIND}(?: {WORD}){{0,3}}{ENDS}"
    rf"|\+ ?(?P<more>\p{{Nd}}{{1,5}}){ENDS}"
    rf"|(?:{HAN_AND}{HAN_OTHER}?|{HAN_OTHER}|ほか|他|외) ?(?P<more>{HAN_NUMBER}){COUNTED}{ENDS}"
    rf"|{AMONG} ?(?P<all>{HAN_NUMBER}){COUNTED}{ENDS}"
    rf"|(?P<some>{AND}?{OTHER}?{ABOUT}{NUMBER}(?: {WORD}){{0,5}}{ENDS}"
    rf"|(?:{AND}?{OTHER}?){NUMBER}{ABOUT_BEHIND}(?: {WORD}){{0,5}}{ENDS}"
    rf"|(?:{HAN_AND}|{HAN_OTHER}|{AMONG}){{1,2}}[约約近逾]?(?:超[过過])? ?{HAN_NUMBER}{HAN_SOME}"
    rf"{COUNTED}{ENDS}|(?:{HAN_AND}?{HAN_OTHER}|{AMONG})[众眾许許数數诸諸]?多?{COUNTED}{ENDS}"
    rf"|(?:{MANY})(?: {WORD}){{0,3}}{ENDS}|等等?{ENDS})"
    r")"
)
UNNAMED = Pattern(rf"\A[\W_]*{REST}", regex.IGNORECASE)
# Behind names on their own line; what parts the last of them from it is no part of either.
UNNAMED_BEHIND = Pattern(
    rf"(?:\s*[,،，、;；·•(（]\s*|\s|(?<=[\p{{Han}}）)])(?={HAN_AND}|{AMONG})){REST}",
    regex.IGNORECASE,
)
# Above or among names: these are not all.
NOT_ALL = Pattern(
    r"\A[\s\[(]*(?:\.{3,}|…+)[\s\])]*\Z|(?<!\p{L})(?:among(?:st)? them|including|darunter|dont"
    r"|parmi lesquel(?:le)?s|entre (?:ellas|ellos|otr[oa]s|elas|eles)|incluíd[oa]s|в том числе"
    r"|среди них|у тому числі|зокрема|серед них|aralarında|من بينه(?:م|ا|ن)|بينه(?:م|ا)|از جمله"
    r"|जिनमें|其中|包括|tra cui|waaronder|między innymi|m\.in\.)(?!\p{Ll})",
    regex.IGNORECASE,
)

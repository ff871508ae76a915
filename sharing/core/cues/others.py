"""What authors say that is not their case: what others hold, and what they themselves grant.

`RETOLD` is told by a form of the verb alone to be somebody else's. `GRANTED` says what the authors
are not against, or what they see in the other side: alone it speaks for that side.
"""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Pattern, words
from sharing.core.cues.unreported import NOTHING_EN

_AT = r"(?<=\A\W{0,5})"  # the start of the sentence
_EN = r"(?!.*(?<!\w)(?:but|yet|we|i|our)(?!\w))"  # what is granted goes before one's own case
_DE = r"(?!.*(?<!\w)(?:aber|doch|jedoch|dennoch|wir|uns|unser\w*)(?!\w))"
_FR = r"(?!.*(?<!\w)(?:mais|pourtant|or|nous|nos|notre)(?!\w))"
_ES = r"(?!.*(?<!\w)(?:pero|sino|nos|nuestr[oa]s?|\w{2,}(?:amos|emos|imos))(?!\w))"
_PT = r"(?!.*(?<!\w)(?:mas|porém|noss[oa]s?|\w{2,}(?:amos|emos|imos))(?!\w))"
_UK = r"(?!.*(?<!\w)(?:але|проте|однак|та|ми|нас|нам|наш\w*)(?!\w))"
_RU = r"(?!.*(?<!\w)(?:но|однако|зато|а|мы|нас|нам|наш\w*)(?!\w))"
_TR = r"(?!.*(?<!\w)(?:ama|ancak|fakat|biz\w*|\w{2,}[ıiuü]yoruz)(?!\w))"
_FA = r"(?!.*(?<!\w)(?:اما|ولی|ما|خود|\w+مان)(?!\w))"
_AR = r"(?!.*(?<!\w)(?:لكنّ?\w*|ولكنّ?\w*|إلا|غير|\w{2,}نا)(?!\w))"
_HI = r"(?!.*(?<!\w)(?:लेकिन|मगर|पर|हम|हमें|हमारा|हमारी|हमारे)(?!\w))"

RETOLD: Mapping[str, Pattern] = MappingProxyType(
    {
        "de": Pattern(  # Konjunktiv I; "ich habe", "es sei denn" and orders are none
            r"\A(?!.*(?<!\w)ich(?!\w)).*?(?<!\w)(?:(?<=\w\s(?:\w+\s){0,5})(?:sei(?:en)?|habe|werde"
            r"|wolle"
            r"|könne|müsse|solle|dürfe)(?! denn)(?!\w)"
            r"|(?<=,\s)(?:sie|er|es|man) (?!\w*(?:te|de|äre|eine|alle)(?!\w))\w{2,}e(?=\s|\W*\Z))"
            r"|(?<!\w)(?:angeblich\w*|vermeintlich\w*|offenbar|anscheinend|scheinbar|gerüchte?n?"
            r"|(?:wir|ich) haben? (?:\w+ ){0,3}(?:gehört|erfahren|gelesen)(?=,)"
            r"|(?:uns|mir) wurde (?:(?!nicht |nie |niemals |nichts )\w+ ){0,3}(?:gesagt"
            r"|mitgeteilt|erklärt|versichert)"
            r"|man (?:sagte?|erzählte?|erklärte?|versicherte?|verspricht|versprach|riet"
            r"|rät) (?:uns|mir)"
            r"|hei(?:ß|ss)t es (?:in|im|aus|dazu|weiter)|hieß es|war zu (?:hören|lesen)(?=,)"
            r"|es heißt(?=,)|(?:heißt es|steht)(?=, dass))(?!\w)",
            regex.IGNORECASE | regex.DOTALL,
        ),
        "tr": words(
            r"\w+(?:(?:[ıiuü]yor|[ae]ca[kğ]|m[ae]l[ıi]|[ae]bilir)y?|[lr]?[ae]?y)m[ıiuü]ş"
            r"(?:l[ae]r)?(?=\W*\Z)",
            r"(?:var|yok|değil|i)m[ıiuü]ş(?=\W*\Z)",
            r"(?:söylen(?:di|mişti|iyor)|deniliyor|belirtiliyor|duyduk|duymuştuk)(?=\W*\Z)"
            r"|söylentiler\w*|sözde|güya|de(?:diğine|diklerine) (?:bakılırsa|göre)",
            r"bize(?: \w+){0,6} (?:söylüyorlar|anlatıyorlar|söylediler|dediler)",
        ),
        "uk": words(
            "мовляв",
            "нібито",
            "начебто",
            r"чутк[иау]?|нас (?:заспокоюють|запевняють|переконують|звинувачують)|(?:чули"
            r"|дізналися|прочитали),? що|нам (?:порадили|запропонували|відповідають|відповіли"
            r"|кажуть"
            r"|сказали|обіцяють|обіцяли|пояснюють)",
            r"(?:вказано|сказано|написано|записано|йдеться|зазначено|стверджується),? (?:що|про)",
        ),
        "ru": words(
            "дескать",
            "якобы",
            "будто бы",
            r"слух(?:и|ах|ов)|нас (?:упрекают|успокаивают|уверяют|убеждают|обвиняют)|(?:слышали"
            r"|узнали|прочитали),? что|нам (?:посоветовали|предложили|отвечают|ответили"
            r"|говорят|сказали|обещают|обещали|объясняют)",
            r"(?:указано|сказано|написано|записано|говорится|утверждается|отмечается),? (?:что"
            r"|об?)",
        ),
        "en": words(
            "supposedly",
            "so we are told",
            "so they say",
            r"apparently|allegedly|reportedly|rumou?rs?(?: \w+)? (?:that|of|has)"
            r"|word (?:has )?reached",
            r"(?:we|i)(?: have|[’']ve)?(?: (?:also|now|since))? (?:(?:heard|been told"
            r"|been informed|learn(?:ed|t)) (?:that|it|from)|(?:heard|been told|been informed) of"
            r"|learn(?:ed|t) of(?! (?:the|our|its|their|this)(?!\w)))",
            r"(?:you|we) (?:will|may) (?:be told|hear)|some (?:will|may|might) say|(?:it"
            r"|there) (?:is|was|has been) (?:said|claimed|stated|suggested|argued|reported)"
            r"|(?:is|are) said to",
            r"we (?:are|were|have been) (?:called|accused|labelled"
            rf"|told(?! {NOTHING_EN}))|(?<=,\s)(?:he|she"
            r"|they) (?:wrote|said|explained|claimed|added)(?=,)",
        ),
        "fr": words(
            r"paraît-il|soi-disant|nous dit-on|dit-on",
            r"apparemment|prétendument|rumeurs?|nous avons (?:entendu dire|appris|lu) qu\w*"
            r"|on nous (?:\w+ )?(?:répond|promet|assure|explique|accuse|reproche)",
            r"il est (?:écrit|indiqué|précisé|dit) qu\w*|il paraît",
        ),
        "es": words(
            "supuestamente",
            "dizque",
            "según dicen",
            r"al parecer|por lo visto|presunt\w+|rumor(?:es)?|(?:hemos|habíamos) (?:oído|leído"
            r"|sabido)(?: decir)? que|nos hemos enterado(?! (?:del|de l[ao]s?)(?! que)(?!\w))"
            r"|nos acusan",
            r"(?<!no )se (?:nos )?(?:dice|afirma|señala|asegura|rumorea)",
        ),
        "pt": words(
            "supostamente",
            "ao que dizem",
            r"pelo visto|ao que parece|aparentemente|supost\w+|rumor(?:es)?|(?:ouvimos dizer"
            r"|ficamos sabendo|soubemos|disseram-nos|dizem-nos)",
            r"consta que|afirma-se|diz-se|nos acusam",
        ),
        "fa": words(
            "گویا",
            "ظاهراً",
            "ظاهرا",
            r"شنیده[\u200c ]?ایم|شنیدیم|شایعه\w*|گفته (?:شد|می[\u200c ]?شود)|به ما (?:گفته"
            r"|می[\u200c ]?گوی)\w*|آمده است که|ادعا می[\u200c ]?شود",
        ),
        "ar": words(
            "كما قيل",
            "بزعمهم",
            "يُزعم",
            r"سمعنا (?:أن|عن|من)\w*|بلغنا(?: أن)?\w*|علمنا (?:أن|من)\w*|شائعات|إشاعات|يُ?قال"
            r"|هناك من (?:يظن|يقول|يعتقد|يزعم|يدعي)|ذُكر"
            r"|ورد (?:في|أن)|يتهموننا",
        ),
        "hi": words(
            "कथित तौर पर",
            "सुना है",
            r"(?:हमने )?सुना|(?<!(?:नहीं|कभी) )(?:बताया|कहा) (?:गया|जाता)|अफ़वाह\S*|पता चला",
        ),
        "zh": Pattern(
            "[据據](?:称|稱|[说說])|[听聽](?:[说說]|[闻聞])|被告知|[传傳][闻聞]|[据據]悉|(?<![没沒])有人(?:告[诉訴]|[说說])"
        ),
    }
)
GRANTED: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:not|never|n[’']t)(?: \w+){0,2} (?:opposed?|opponents?|enem(?:y|ies))",
            r"(?:(?:am|is|are|was|were)(?: not| never)|(?:is|are|was|were)n[’']t|(?:not"
            r"|never) been)"
            r"(?: (?!\w+ing )\w+)? against",
            r"(?:ha(?:s|ve) nothing|nobody has anything|no one has anything) against",
            r"(?:we|i) (?:(?:do|also|readily|fully) )?(?:understand|accept|recogni[sz]e|admit"
            r"|concede|grant|agree) that",
            r"(?:we|i) (?:do not|don[’']t) deny",
            rf"{_AT}(?:fair enough|suppose|let us (?:suppose|grant|assume)|granted|admittedly"
            rf"|certainly|of course|true|yes|to be sure|undoubtedly"
            rf"|naturally"
            rf"|it is (?:true|right|certain|correct) that|it[’']s true){_EN}",
            r"(?:nobody|no one|none of us) (?:denies|disputes|doubts|(?:says|claims"
            r"|pretends) that)",
            r"(?:we|i) (?:do not|don[’']t|cannot|never) (?:dispute|doubt|question|claim"
            r"|pretend|said|claimed)",
            r"(?:we|i) (?:fully |well )?(?:appreciate|reali[sz]e|acknowledge|are (?:well "
            r"|fully )?aware) (?:that|of|the)",
            rf"(?:we|i) know that(?=[^,;]*\Z){_EN}|we have (?:every|much|great) sympathy",
        ),
        "de": words(
            r"(?:(?:wir|ich|niemand|keiner) (?:sind|bin|ist|waren?|haben?|hat|hatten?)|(?:sind"
            r"|bin|waren?"
            r"|haben?|hatten?) (?:wir|ich))(?: \w+)? (?:nicht|nichts|nie|niemals|keineswegs|etwas)"
            r"(?: \w+)? gegen(?!.*(?<!\w)(?:ge\w+|\w+nommen|\w+men)\W*\Z)|kein\w* (?:gegner"
            r"|feind)\w*|(?:wir|ich) (?:verstehen|verstehe|sehen ein), dass",
            r"wir (?:geben|räumen|erkennen|stimmen)(?: \w+)? (?:zu|ein|an), dass|wir sind (?:uns"
            r" )?(?:einig|einverstanden), dass",
            r"(?:wir|ich) bestreiten? nicht|wir lehnen \w+(?: \w+){0,2} nicht ab",
            rf"{_AT}(?:mag sein|angenommen|nehmen wir an|zwar|natürlich|sicher|gewiss|freilich"
            rf"|selbstverständlich"
            rf"|zugegeben(?:ermaßen)?|ja|es"
            rf" (?:stimmt|ist (?:wahr|richtig|klar)))(?=[ ,]){_DE}",
            r"niemand (?:bestreitet|leugnet|behauptet|bezweifelt)|wir haben verständnis",
            rf"wir (?:wissen|sehen)(?=, dass){_DE}|uns ist (?:bewusst|klar)(?=, dass)",
        ),
        "fr": words(
            r"(?:sommes|suis|est|étions|étais|avons|avions|ai)(?: \w+)? (?:pas|jamais)(?: été"
            r"| du tout)?"
            r" contre|(?:avons|avions|ai|a) rien(?: \w+)? contre|pas (?:opposée?s|hostiles"
            r"|ennemis)",
            r"nous comprenons (?:bien )?qu\w*|nous ne nions pas"
            r"|nous (?:admettons|reconnaissons|convenons|concédons|sommes d['’]accord)"
            r"(?: volontiers)? (?:pour dire )?qu\w*",
            rf"{_AT}(?:admettons|soit(?=,)|supposons|certes|bien sûr|bien entendu|évidemment"
            rf"|assurément|oui|il est (?:vrai"
            rf"|exact|certain)){_FR}",
            r"(?:personne|nul|nous) ne (?:le )?(?:nie|nions|conteste|contestons|doute|doutons"
            r"|prétend|prétendons)",
            rf"nous (?:savons (?:bien )?|sommes conscients |avons conscience "
            rf"|mesurons )(?:qu\w*|d\w*)(?=[ ’']){_FR}",
        ),
        "es": words(
            r"(?:no|nunca|nadie)(?: \w+)? (?:estamos|estuvimos|estábamos|estado|está|somos"
            r"|vamos)(?: \w+)?"
            r" (?:en contra|contra)|(?:tenemos|teníamos|tiene|tengo) nada (?:en )?contra"
            r"|no nos oponemos",
            r"(?:entendemos|comprendemos|admitimos|reconocemos|concedemos) que|no negamos"
            r"|(?<!no )estamos de acuerdo",
            rf"{_AT}(?:admitamos|supongamos|puede (?:ser )?que|es (?:cierto|verdad)(?: que)?"
            rf"|cierto(?: es)?(?: que)?|claro que"
            rf"|por supuesto|desde luego"
            rf"|ciertamente|sin duda|sí(?=,)){_ES}",
            r"nadie (?:niega|discute|duda|dice que|pretende)|no (?:discutimos|dudamos"
            r"|pretendemos)",
            rf"(?<!no )(?:sabemos|somos conscientes)(?: de)? que(?=[^,;]*\Z){_ES}",
            r"(?:valoramos|celebramos|aplaudimos) (?:positivamente|que|el gesto)",
        ),
        "pt": words(
            r"(?:não|nunca|ninguém)(?: \w+)? (?:somos|fomos|éramos|estamos|é|foi|sou"
            r"|estivemos)(?: \w+)?"
            r" contra|(?:temos|tínhamos|tem|tenho) nada contra|não nos opomos",
            r"(?:entendemos|compreendemos|admitimos|reconhecemos|(?<!não )concordamos) que"
            r"|não negamos|(?<!não )estamos de acordo",
            rf"{_AT}(?:admitamos|suponhamos|pode ser que|é (?:verdade|certo|claro)(?: que)?"
            rf"|claro que|sem dúvida|evidentemente"
            rf"|obviamente|sim(?=,)){_PT}",
            r"ninguém (?:nega|discute|duvida|diz que)|não (?:discutimos|duvidamos|pretendemos)",
            rf"(?<!não )(?:sabemos|temos consciência)(?: de)? que(?=[^,;]*\Z){_PT}",
        ),
        "uk": words(
            r"(?:не|ніколи|ніхто|нічого)(?: не)?(?: був| були| була| маємо| мали| виступа\w+)?"
            r"(?: нічого)? проти|не заперечуємо",
            r"(?:розуміємо|визнаємо|(?<!не )(?:згодні|погоджуємося)),? що",
            rf"{_AT}(?:не (?:станемо|будемо) сперечатися|припустімо|нехай так|хай так|звісно"
            rf"|звичайно|авжеж|справді|так(?=,)"
            rf"|безперечно|безумовно|щоправда"
            rf"|правда(?=,)"
            rf"|певна річ){_UK}",
            r"ніхто не (?:заперечує|сперечається|каже|сумнівається|стверджує)",
            rf"(?<!не )(?:знаємо|усвідомлюємо),? що(?=[^,;]*\Z){_UK}",
        ),
        "ru": words(
            r"(?:не|никогда|никто|ничего)(?: не)?(?: был| были| была| имеем| имели| выступа\w+)?"
            r"(?: ничего)? против|не отрицаем",
            r"(?:понимаем|признаём|признаем|(?<!не )(?:согласны|соглашаемся)),? что",
            rf"{_AT}(?:не (?:станем|будем) спорить|допустим|пусть так|положим|конечно"
            rf"|разумеется|безусловно|да(?=,)"
            rf"|действительно|правда(?=,)"
            rf"|бесспорно|спору нет){_RU}",
            r"никто не (?:спорит|отрицает|говорит|сомневается|утверждает)",
            rf"(?<!не )(?:знаем|осозна[её]м),? что(?=[^,;]*\Z){_RU}",
        ),
        "tr": words(
            r"karşı(?:sında)? (?:değil\w*|olmadık)|karşı çıkm[ıiuü]yor\w*|inkâr etmiyoruz",
            r"(?:olduğunu|ettiğini|\w+ını|\w+ini) (?:anlıyoruz|kabul ediyoruz|itiraf ediyoruz)"
            r"|kabul ediyoruz(?=[:,])",
            rf"{_AT}(?:diyelim(?: ki)?|varsayalım|elbette|tabii(?: ki)?|kuşkusuz|şüphesiz"
            rf"|doğru(?=,)|evet|gerçi"
            rf"|haklısınız){_TR}",
            r"kimse(?: \w+){0,3} (?:inkâr|inkar|itiraz) et\w+|olduğunu(?: \w+)? (?:biliyoruz"
            r"|farkındayız)",
        ),
        "fa": words(
            r"مخالف(?:تی)?(?: \w+){0,4} (?:نیستیم|نداریم|نبودیم|نبوده\u200cایم|نبوده ایم)",
            r"(?:می\u200c?فهمیم|درک می\u200c?کنیم|می\u200c?پذیریم|قبول داریم|موافقیم"
            r"|اعتراف می\u200c?کنیم) که|انکار نمی\u200c?کنیم",
            rf"{_AT}(?:فرض کنیم|گیریم|البته|درست است که|بی[\u200c ]?شک|بی[\u200c ]?تردید"
            rf"|طبیعی است|قطعاً"
            rf"|بله){_FA}",
            r"(?:کسی|هیچ[\u200c ]?کس)(?: \w+){0,3} (?:انکار|منکر)",
            rf"می[\u200c ]?دانیم که{_FA}",
        ),
        "ar": words(
            r"(?:لسنا|لم نكن|ليس أحد|لا أحد)(?: \w+){0,3} ضدّ?|لا نعارض|لا نعترض|لا نرفض|لا ننكر",
            r"(?:نتفهم|نفهم|نقر|ندرك|نعترف|نوافق على|نتفق على) (?:أن|بأن)\w*",
            rf"{_AT}(?:لنفترض|فلنفترض|قد يكون|صحيح أن\w*|بالطبع|لا شك|بلا شك|من المؤكد"
            rf"|نعم){_AR}|لا أحد (?:ينكر|يجادل"
            rf"|يشك|يقول)",
            rf"(?:نعلم|نعرف|نقدّ?ر) (?:أن|بأن)\w*{_AR}",
        ),
        "hi": words(
            r"(?:के )?(?:ख़िलाफ़|खिलाफ|विरोधी|विरुद्ध) नहीं(?= (?:हैं|है|थे|था|हूँ|रहे)|\W*\Z)"
            r"|(?:हम )?विरोध नहीं (?:करते|कर)",
            r"हम (?:समझते|मानते|स्वीकार करते|सहमत) हैं कि|इनकार नहीं",
            rf"{_AT}(?:मान लिया|मान लीजिए|मान लें|हो सकता है|बेशक|सच है|निश्चित रूप से|माना"
            rf"|हाँ){_HI}"
            rf"|कोई(?: \S+){{0,3}} (?:इनकार|इंकार)",
            rf"हम (?:यह )?जानते हैं कि{_HI}",
        ),
        "zh": Pattern(
            r"(?:不|从不|從不|从未|從未|没有|沒有|没|沒)(?:是|曾|想|要)?(?:反对|反對|针对|針對)"
            r"|\A[\W_]*(?:[诚誠]然|就算|假[设設]|姑且|固然|[当當]然|的[确確]|[确確][实實]"
            r"|不可否[认認]"
            r"|是的)(?!.*(?:但|可是|然而|[却卻]|我))"
            r"|固然(?!.*(?:但|[却卻]))|(?:没有?|沒有?|[无無])人(?:否[认認]|[怀懷]疑)"
            r"|我[们們](?:也)?(?:知道|清楚)(?![^。]*(?:，|但|我))"
            r"|我[们們](?:也)?(?:理解|明白|承认|承認|不否认|不否認|同意)"
        ),
    }
)

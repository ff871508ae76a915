"""How others are let speak without quotation marks: each language's sources and verbs of saying.

A match is one of three. `data` is a source that counts and takes no side, `source` any other; both
give what follows to somebody ("according to …"). Else it is a verb of saying whose subject is not
"we" or "I". Who is not named ("those who say …"), and what nobody said, is nobody speaking.
"""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Pattern, words

FEW = r"(?:[\w’'ʼ\u200c-]{1,20}\s){0,3}"


def _reported(*saying: str, data: str, sources: str, unsaid: str) -> Pattern:
    """Return a language's pattern; right behind a word of `unsaid` no verb counts."""
    verbs = rf"(?:{'|'.join(saying)})(?!\w)"
    said = rf"(?={verbs})(?<!(?<!\w)(?:{unsaid})\s){verbs}"  # verbs are rare: they go first
    return words(rf"(?P<data>{data})", rf"(?P<source>{sources})", said)


_CLAIMED = (
    r"claim(?:s|ed)|insist(?:s|ed)|argue[sd]|alleged?s?|explain(?:s|ed)|warn(?:s|ed)|admit(?:s"
    r"|ted)"
    r"|add(?:s|ed)|wrote|writes"
)
_ENGLISH = _reported(
    r"(?<!(?:law|constitution|charter|treaty|convention) )says|(?:likes?|used) to say|replied",
    r"said|tells|(?<!(?:be|been) )told(?! by)|assure[sd]? (?:us|people)|(?:are|were|was"
    r"|been) told (?=that|the|it|we|there)",
    r"(?:say|tell|claim|insist|argue|deny|warn|allege|maintain)(?<=(?:(?<!\w)(?:they|people|some"
    r"|many|others|(?:wo)?men)"
    r"|\p{L}{3,20}s) (?:now |still |often |also )?\p{L}{3,8})",
    rf"(?:{_CLAIMED}|asserted|asserts|maintain(?:s|ed)|denie[sd]|declare[sd]|stated|thinks"
    rf"|believes"
    r"|suggest(?:s|ed)|answered|responded) (?:that|to us|we|they|there (?:is|are)|it is)",
    rf"(?:{_CLAIMED})(?=\W*\Z)(?<=,\s(?:[\w’'-]{{1,20}}\s){{1,6}}\p{{L}}{{4,9}})"
    rf"(?<!(?:are|is|was|were|be|been)\s\p{{L}}{{4,9}})|(?:{_CLAIMED}|answered)(?=:)",
    r"(?:claim(?:s|ed)|insist(?:s|ed)|argue[sd]|allege[sd]) (?:the(?! li(?:fe|ves))|our|no|its"
    r"|nobody)",
    r"(?:think|believe)(?= (?:that|we) )(?<=(?:(?<!\w)(?:they|people|some|many|others)"
    r"|\p{L}{3,20}s) "
    r"\p{L}{5,7})",
    r"(?:calls|called|brand(?:s|ed)|labell?ed|(?:they|people|some|many) call) (?:us|me)"
    r"(?! (?:to|on|for|by|in|at|when|and|back|again|this|today|yesterday))",
    data=(
        rf"according to {FEW}(?:figures|data|statistics|numbers|census|surveys?|stud(?:y|ies)"
        rf"|reports?"
        r"|estimates|(?-i:UN|WHO|UNHCR|UNICEF)|United Nations|World Health Organi[sz]ation)"
    ),
    sources=(
        r"according to(?! (?:our|us|plan|need|its|their|(?:the |international |human rights )?law"
        r"|the constitution))|in the (?:words|opinion|view|eyes) of(?! (?:the )?law)"
    ),
    unsaid=(
        r"(?:we|i)(?: (?!were|was|are|been)[\w’'-]{1,20}){0,2}|who(?: \w{1,20})?|to(?: be)?|let"
        r"|(?:not|never|nobody|none|no one|must|should|will|would|can|could)(?: \w{1,20})?"
    ),
)
_FRENCH = _reported(
    r"dit|disent|disait|disaient|répète|répètent|prétend(?:ent|ait)?",
    r"(?:a|ont|avait|avaient) (?:\w{1,10} )?(?:dit|déclaré|affirmé|répondu|prétendu|assuré|écrit)"
    r"(?=\s?[:,«“]|\W*\Z| qu| aux? )",
    r"(?:affirme|assure|déclare|soutient|estime|explique|écrit|raconte|répond"
    r"|considère)(?:nt)? qu\w*",
    r"(?<=[,»”]\s?)(?:affirme|assure|déclare|estime|explique|écrit|raconte|répond|lance)(?:nt)?",
    r"nous (?:traitent?|qualifient?|appellent|accusent?)(?! à)",
    data=(
        rf"(?:selon|d['’]après) (?:l['’])?{FEW}(?:l['’])?(?:chiffres|données|statistiques"
        rf"|recensement"
        r"|enquête|étude|rapport|estimations|(?-i:ONU|OMS|INSEE)|Nations unies)"
    ),
    sources=(
        r"(?:selon|d['’]après)(?! (?:nous|nos|notre|moi|leurs?|ses|que|chacun|l[ae] (?:loi|droit)"
        r"|la constitution|les? (?:cas|besoins?|moyens)))|pour (?:le|la|les) (?:ministre|maire"
        r"|préfet|gouvernement|mairie|préfecture|police|direction)(?=,)"
        r"|à en croire|aux dires d\w+|de l['’]avis d\w+"
    ),
    unsaid=(
        r"(?:ne|personne|rien|jamais|qui|avons|ai|avez)(?: \w{1,20}){0,2}"
        r"|n['’]\w{1,10}(?: \w{1,20})?"
        r"|autrement|ainsi|loi|j['’]ai"
    ),
)
_SPANISH = _reported(
    r"dicen?|dijo|dijeron|decían?|afirm(?:an?|ó|aron)|aleg(?:an?|ó|aron)",
    r"(?:han?|habían?) (?:dicho|afirmado|declarado|respondido|asegurado|alegado)",
    r"(?:asegur(?:an?|ó|aron)|sostienen?|sostuvo|declar(?:an?|ó|aron)|explic(?:an?|ó|aron)|creen?"
    r"|respond(?:en?|ió|ieron)|contest(?:an?|ó|aron)|escrib(?:en?|ió|ieron)) (?:\w+ )?que",
    r"(?<=[,»”—-]\s?)(?:asegur(?:a|ó)|sostuvo|declar(?:a|ó)|explic(?:a|ó)|respond(?:e|ió)"
    r"|contest(?:a|ó)|escribió|cont(?:ó|aron))",
    r"nos (?:llaman?|llamó|llamaron|acusan?|acusó|tachan?|tachó)",
    data=(
        rf"(?:según|de acuerdo con) {FEW}(?:cifras|datos|estadísticas|censo|encuestas?|estudios?"
        r"|informes?|estimaciones|(?-i:ONU|OMS|ACNUR)|Naciones Unidas)"
    ),
    sources=(
        r"según(?! (?:nosotr|nuestr|la (?:ley|constitución)|el (?:caso|derecho)|cada|sea"
        r"|sus?(?!\w)))"
        r"|a (?:juicio|decir) de|en (?:palabras|opinión) de|de acuerdo con (?:el |la |las "
        r"|los )?(?:"
        r"ministeri|gobierno|policía|alcald|empresa|autoridad|compañía)\w*"
    ),
    unsaid=(
        r"(?:no|nunca|jamás|nadie|quien(?:es)?|que|ningun\w{1,9})(?: \w{1,20})?|ley|constitución"
    ),
)
_PORTUGUESE = _reported(
    r"diz|dizem|disse|disseram|dizia|diziam|afirm(?:am?|ou|aram)|aleg(?:am?|ou|aram)",
    r"(?:tem|têm|tinham?) (?:dito|afirmado|declarado|alegado)",
    r"(?:garant(?:em?|iu|iram)|sustentam?|declar(?:am?|ou|aram)|explic(?:am?|ou|aram)|acham?"
    r"|respond(?:em?|eu|eram)|escrev(?:em?|eu|eram)|acreditam?) (?:\w+ )?que",
    r"(?<=[,»”—-]\s?)(?:garant(?:e|iu)|declar(?:a|ou)|explic(?:a|ou)|respond(?:e|eu)|escreveu"
    r"|cont(?:a|ou))",
    r"nos (?:chamam?|chamou|chamaram|acusam?|acusou)",
    data=(
        rf"(?:segundo|de acordo com|conforme) {FEW}(?:dados|números|estatísticas|censo|pesquisas?"
        r"|estudos?|relatórios?|estimativas|(?-i:ONU|OMS|IBGE)|Nações Unidas)"
    ),
    sources=(
        r"(?<=\A\W{0,5}|,\s)(?:segundo|conforme) (?:[oa]s?|uma?|eles|fontes)"
        r"(?! (?:lei|constituição|direito|dia|ano|turno))|de acordo com (?:[oa]s? )?(?:governo"
        r"|polícia"
        r"|prefeit|ministéri|ministro|empresa|companhia|autoridade)\w*|na opinião d\w+"
        r"|nas palavras d\w+"
    ),
    unsaid=(
        r"(?:não|nunca|jamais|ninguém|quem|que|nenhum\w{0,2})(?: \w{1,20})?|lei|constituição|quer"
        r"|gente"
    ),
)
_GERMAN = _reported(
    r"(?<!\A\W{0,5})sagt|sagten?|behauptet(?:en?)?|(?:hat|haben|hatten?) (?:\w{1,20} ){0,4}gesagt",
    r"(?:erklärte?|meinte?|glaubt|schreibt|schrieb|antwortete?t?|entgegnete|beteuert"
    r"|versicherte?t?"
    r"|erwiderte|warnte?|erzählte?)(?: uns)?(?=, (?:dass|wir|es|man|die|der|das)(?!\w)|:"
    r"|\s?[“„»«])",
    r"(?<=[,“«]\s?)(?:erklärte?|meinte?|schreibt|schrieb|antwortete|entgegnete|versichert"
    r"|erzählt)",
    r"(?:sie|viele|manche|andere|leute|(?-i:\p{Lu})\p{L}{2,20}(?:er|en)) (?:sagen|behaupten"
    r"|meinen)"
    r"(?! (?:wir|sie))",
    r"(?<=,\s)so(?= (?:de[rs]|die|eine?) )|(?:nennt|nannten?|beschimpfte?n?) uns"
    r"|teilte?n? (?:\w{2,15} )?mit(?=,)",
    data=(
        rf"laut {FEW}(?:zahlen|daten|statistik(?:en)?|studien?|berichte?n?s?|erhebung(?:en)?"
        rf"|(?-i:UNO?"
        r"|WHO|UNHCR)|vereinten nationen)|nach (?:den )?(?:zahlen|daten|schätzungen|erhebungen)"
    ),
    sources=(
        r"laut(?! (?:dem )?(?:gesetz|grundgesetz|verfassung|vertrag))(?=\s(?-i:de[rmn]\s"
        r"|eine[rm]\s"
        r"|\p{Lu}))|zufolge|nach (?:angaben?|aussagen?|ansicht|meinung|darstellung|auskunft)"
        r" (?:de[rs]|von|eine[rs])"
    ),
    unsaid=(
        r"(?:wir|ich|wer|die es)(?: \w{1,20}){0,2}|(?:nicht|nie|niemals|niemand"
        r"|keiner)(?: \w{1,20})?"
        r"|gesetz|grundgesetz|zu"
    ),
)
_UKRAINIAN = _reported(
    r"каже|кажуть|(?:с?каза|запевня)(?:в|л[аи])|говор[ия]ть|заяв(?:ив|ил[аи]|ля[єю]ть?)"
    r"|повідоми(?:в|л[аи])|мовляв",
    r"заявляє|стверджу(?:є|ють|вав|вал[аи])|запевня(?:є|ють)",
    r"(?:пиш(?:е|уть)|(?:написа|відпові)(?:в|л[аи])|вважа(?:є|ють)|пояснює|пояснив"
    r"|пояснила)(?: нам)?"
    r"(?=,? що|:|\s?[—–«“])",
    r"(?<=,\s(?:—\s)?)(?:пише|пояснює|(?:написа|(?:роз|від)пові)(?:в|л[аи]))",
    r"(?:називає|називають|назва(?:в|л[аи])) нас",
    data=(
        rf"(?:за (?:даними|підрахунками|оцінками)|згідно з) {FEW}(?:(?-i:ООН|ВООЗ)|перепис\w*"
        r"|статистик\w*|досліджен\w*|звіт\w*|опитуван\w*)"
    ),
    sources=(
        r"за (?:словами|даними|твердженням|версією|інформацією|заявою)|на думку"
        r"|згідно з(?:і)? (?:заяв|слов)\w+"
    ),
    unsaid=r"(?:ми|я)(?: [\w’'ʼ-]{1,20}){0,2}|(?:не|ніхто|ніколи|хто|які)(?: \w{1,20})?|закон",
)
_RUSSIAN = _reported(
    r"говор(?:ит|ят|ил[аи]?)|сказал[аи]?|заяв(?:ил[аи]?|ляет|ляют)|дескать",
    r"утвержда(?:ет|ют|л[аи]?)|уверя(?:ет|ют|л[аи]?)",
    r"(?:пиш(?:ет|ут)|(?:написа|ответи|поясни)л[аи]?|отвечает|счита(?:ет|ют)|поясняет)(?: нам)?"
    r"(?=,? что|:|\s?[—–«“])|(?:сообщи|рассказа)л[аи]?(?=,| (?:в|нам))",
    r"(?<=,\s(?:—\s)?)(?:пишет|поясняет|(?:написа|ответи|рассказа)л[аи]?)",
    r"(?:называет|называют|назвал[аи]?) нас",
    data=(
        rf"(?:по (?:данным|подсч[её]там|оценкам)|согласно) {FEW}(?:(?-i:ООН|ВОЗ)|перепис\w*"
        r"|статистик\w*|исследован\w*|отч[её]т\w*|опрос\w*)"
    ),
    sources=(
        r"по (?:словам|данным|мнению|заявлению|утверждению|версии|информации)"
        r"|согласно (?:заявлени|слов)\w+"
    ),
    unsaid=r"(?:мы|я)(?: [\w-]{1,20}){0,2}|(?:не|никто|никогда|кто|которые)(?: \w{1,20})?|закон",
)
_TURKISH = _reported(
    r"(?:di?yor|dedi|demiş|der|diyerek|söyleniyor|deniyor|söyledi|söylüyor|söylemiş|savunuyor"
    r"|savundu)(?:l[ae]r)?",
    r"(?:iddia|ifade|ilan) e(?:diyor|tti|tmiş|der)(?:l[ae]r)?|öne sür(?:üyor|dü)(?:l[ae]r)?",
    r"(?:belirtti|açıkladı|bildirdi|anlattı|yazdı|yanıtladı)(?:l[ae]r)?(?=\W*\Z)",
    data=(
        r"(?:verilerine|rakamlarına|raporuna|araştırmasına|istatistiklerine|sayımına"
        r"|(?-i:BM)[’']ye)"
        r" göre"
    ),
    sources=(
        r"(?:bakan|hükümet|polis|vali|şirket|yetkili|belediye|başkan|uzman|sözcü|müdür|kaymakam"
        r"|asker"
        r"|jandarma|ordu|savcı|iktidar|firma|gazete|onlar|muhtar|vekil|memur|yönet|patron|devlet)"
        r"\w{0,20}[’']?\w{0,4} göre"
    ),
    unsaid=r"(?:kimse|hiç)(?: \w{1,20})?",
)
_PERSIAN = _reported(
    r"می\u200c?گوید|می\u200c?گویند|(?:می\u200c?)?گفت(?:ند|ه است|ه\u200cاند)?(?!\u200c)",
    r"(?:ادعا|اعلام|اظهار|تأکید|تاکید) (?:کرد(?:ند|ه است|ه\u200cاند)?|می\u200c?کند"
    r"|می\u200c?کنند)",
    r"مدعی (?:است|اند|شد|شدند)|معتقد است|معتقدند",
    data=(
        rf"(?:به گفته(?:ٔ|\u200cی|ی)?|بنا ?بر|طبق|بر ?اساس|مطابق) {FEW}(?:آمار\w*|داده\w*|گزارش\w*"
        r"|سرشماری|پژوهش\w*|سازمان ملل|سازمان جهانی بهداشت)"
    ),
    sources=(
        r"(?:به|بنا به) (?:گفته(?:ٔ|\u200cی|ی)?|ادعای|قول|نقل از|باور|نظر)(?! (?:ما|من)(?!\w))"
        r"|(?:طبق|بر ?اساس) (?:گفته|ادعا|اعلام|اظهار)\w*"
    ),
    unsaid=r"(?:کسی|کسانی) که|هیچ\u200cکس|قانون",
)
_HINDI = _reported(
    r"कह(?:ा|ता है|ती है|ते हैं|ते थे|ता था|ते रहे|ती रही)|कह रहे (?:हैं|थे)|कह रह[ाी] है",
    r"बता(?:या|ता है|ते हैं|ती है)|(?:दावा|ऐलान) (?:किया|करता है|करते हैं|करती है)",
    r"का (?:कहना|दावा|मानना) (?:है|था)|लिख(?:ा|ता है|ते हैं) कि",
    data=(r"(?:आँकड़ों|आंकड़ों|रिपोर्ट|अध्ययन|सर्वेक्षण|जनगणना|संयुक्त राष्ट्र) के (?:अनुसार|मुताबिक़?)"),
    sources=(
        r"(?<!(?:क़ानून|कानून|संविधान|नियम|नियमों|मानक|हमारे)\s)के (?:अनुसार|मुताबिक़?)"
        r"|की (?:राय|नज़र) में"
    ),
    unsaid=r"(?:हम|हमने|मैं|मैंने)(?: [\w-]{1,20}){0,2}|(?:नहीं|न|कभी)",
)
_ARABIC = _reported(
    r"[وف]?(?:يقول|تقول|يقولون|قال|قالت|قالوا|قيل|زعم|زعمت|زعموا|يزعم|تزعم|يزعمون)",
    r"[وف]?(?:ادّ?عى|ادّ?عت|يدّ?عي|تدّ?عي|صرّ?ح|صرّ?حت|أخبرنا|أخبرتنا|أخبرونا)",
    r"[وف]?(?:أكد|أكدت|يؤكد|تؤكد|أعلن|أعلنت|أضاف|أضافت|ذكر|ذكرت)(?: \w{1,20}){0,4} [أإ]نّ?(?:ن?ا|ه"
    r"|ها)?",
    r"(?:يعتبر|تعتبر|يرى|ترى|يظن|تظن)(?: \w{1,20}){0,3} أنّ?(?:ن?ا|ه|ها)?",
    r"(?:يسمّ?وننا|وصفنا|وصفونا|يصفوننا) ب\w+",
    data=(
        r"(?:ب?حسب|وفق[اً]{0,2}|استنادا?ً? إلى) (?:\w{1,20} ){0,2}(?:ل?ل?(?:ال)?(?:بيانات|أرقام"
        r"|إحصاءات"
        r"|إحصائيات|تقرير|تقارير|دراسة|تعداد)|(?:لل|ال)أمم المتحدة|ل?منظمة الصحة العالمية)"
    ),
    sources=(
        r"(?:ب?حسب|وفق)(?! (?:القانون|الدستور|الحاجة|رأينا))(?= )"
        r"|وفق[اً]{1,2} ل(?!لقانون|لدستور|لحاجة)\w+|نقلا?ً? عن|على حد (?:قول|تعبير)|على لسان"
    ),
    unsaid="من|الذي|الذين|التي|ما|لا|لم|لن|القانون",
)

# Words have no spaces around them here: what stands before a verb is spelt out.
_OTHERS = r"(?<!(?:[我咱][们們]?|[没沒]有?人|[请請])[^，。；：「“]{0,6})(?<![不未没沒][曾有]?)"
_SAY = r"(?<![小传傳学學据據听聽解演游遊胡话話再可来來])[说說](?![明服法话話到起不])"
_CHINESE = regex.compile(
    r"(?P<data>(?:根据|根據|据|據)[^，。；：]{0,10}(?:数据|數據|统计|統計|报告|報告|调查|調查"
    r"|研究|普查|联合国|聯合國))"
    r"|(?P<source>(?<![根数數证證收论論依占])[据據][^，。；：]{1,14}(?:[称稱说說]|所言|透露|表示)"
    r"|(?:根据|根據|按照|依照)[^，。；：]{1,10}[说說看]法|在(?![我咱])[^，。；：]{1,8}看[来來])"
    rf"|(?:[对對向跟]|告[诉訴])(?:我[们們]?)(?:{_SAY})(?:[过過])?"
    rf"|{_OTHERS}(?:{_SAY}|告[诉訴]我|[声聲宣辩辯][称稱]|指出|[认認][为為]|(?:表示|回答"
    rf"|回[应應])(?=[，,：:“「])"
    r"|(?<=\p{Han}{2})(?<![名简簡职職号號对對堪可])[称稱](?=[，,：:“「]|我[们們]|[该該其这這]))"
    r"|[称稱叫](?:我[们們])[为為是作]"
)

REPORTED: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": _ENGLISH,
        "ar": _ARABIC,
        "fr": _FRENCH,
        "es": _SPANISH,
        "de": _GERMAN,
        "pt": _PORTUGUESE,
        "uk": _UKRAINIAN,
        "ru": _RUSSIAN,
        "tr": _TURKISH,
        "fa": _PERSIAN,
        "hi": _HINDI,
        "zh": _CHINESE,
    }
)

"""How each language points out of a sentence: to a thing, a day or somebody that is not named.

`POINTING` are words for things named before that are no pronouns of persons; "here" only where it
begins. `UNDATED` are days that only the day of writing tells. `UNSAID` are verbs whose subject only
their ending tells. `ADDRESSED` speaks to whom the letter was written: in a post it would speak to
its readers.
"""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Pattern, words

# What a statement may point to because its authors and their readers live in it, or read it.
_HERE_DE = (
    r"jahr|woche|monat|winter|sommer|herbst|früh|tag|stadt|land|tal|dorf|region|insel|brief"
    r"|erklärung|aufruf|appell|schule|welt|straße|wald|fluss|moment"
)
_HERE_FR = (
    r"ville|année|école|semaine|terre|vallée|forêt|région|lettre|pétition|déclaration|rue|île|nuit"
    r"|appel|jour|mois|derni|hiver|été|pays|hôpital|fleuve|quartier"
)
_HERE_ES = r"días|semanas|meses|años|tierras|montañas|calles|aulas"
_HERE_PT = r"dias|semanas|meses|anos|terras|montanhas|ruas|salas"

POINTING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"there(?=\W*\Z|[,;])|(?:these|those)(?= \w)(?! (?:who|of|days|words|things))",
            r"(?<!(?:like|write|writing|say|saying) )this(?=[.!?,;])",
            r"(?:about|of|for|with|against|to|in|from) that(?=[.!?,;])",
            r"(?:in|at|during) that (?:time|year|period)|the same(?=[.,]| in | to (?:us|them))",
            r"(?:in|over|went|goe?s?|going|came|come|live[sd]?|nobody|no one|people|those"
            r"|everyone|get"
            r"|got|sent|stay(?:ed)?|back|down|out) there(?! (?:is|are|was|were|will|would|has|had"
            r"|have|must|can|may|might|should)(?!\w))",
            r"because of (?:this|that)|(?:sign|fil|report|answer)ed (?:this|it|them)"
            r"|wrote (?:this|it)|(?:we|i) (?:publish|print|send|read|received?|translated?|keep"
            r"|kept|show)(?:ed)? (?:it|this)"
            r"|the same (?:answer|letter|words|reply|reason|promise|question)s?",
            r"do(?:es|ing|ne)? so(?! \w+ly)|such an? (?=\w)|(?:read|share|sign|spread) it",
        ),
        "de": words(
            r"\A[\W_]*hier(?!,? (?:in|im|an|am|auf|bei) )",
            rf"dort|dies(?:e[rnms]?)? (?!(?:{_HERE_DE}))\w+|jene[rnms]?|solche[rnms]?",
            r"da(?:von|zu|für|mit|rüber|ran|rauf|durch|bei|nach|rin|runter)"
            r"(?!.*, (?:dass|wie|ob|wo|was|wer|wann|warum|als|um)(?!\w))(?!.* zu )",
        ),
        "fr": words(
            r"\A[\W_]*ici(?!,? (?:en|à|au|aux|dans|sur|chez) )",
            r"(?:s['’])?y(?! (?:a|avait|aura|ait|compris)(?!\w))",
            r"l[ea] (?:lire|partager|signer)|une? tel(?:le)?",
            rf"ce(?:s|t|tte) (?!(?:{_HERE_FR}))\w+|là(?=[.,!])",
        ),
        "es": words(
            r"\A[\W_]*aquí(?!,? (?:en|a) )",
            r"l[oa]s? \w{2,}(?:aron|ieron)|lo (?:sabe[ns]?|sabían?|supo)",
            r"(?:leer|firmar|compartir|difundir)l[oa]s?",
            rf"allí|ahí|es[eao]s?(?= \w)|est[oa]s (?!(?:{_HERE_ES}))\w+|aquel(?:l[oa]s?)?",
        ),
        "pt": words(
            r"\A[\W_]*aqui(?!,? (?:em|n[oa]s?) )",
            r"(?<=\w )[oa]s? \w{2,}(?:aram|eram|iram)",
            r"lá|ali|aí|d?isso|(?:[dn]?ess|[dn]?aquel)[ea]s? \w+",
            rf"[dn]?est[ea]s (?!(?:{_HERE_PT}))\w+",
        ),
        "uk": words(
            r"\A[\W_]*тут(?!,? (?:в|у|на) )",
            r"[ву] цьому(?! (?:році|місяці|місті|селі|краї|листі))",
            r"так(?:ий|а|е|і|у|ої|ого|ому|их|им|ими)(?!,| (?:що|як|самий|сам[аео]|же)(?!\w))",
            r"(?<=\w(?:ють|ять|али|или|ємо|имо) )це(?! (?:місто|село|літо|море))|про це"
            r"|там(?!,? де)|туди|звідти|ц(?:і|их|им"
            r"|ими) (?!дн|тижн|земл)\w+|т(?:і|их|им|ими) \w+",
        ),
        "ru": words(
            r"\A[\W_]*(?:здесь|тут)(?!,? (?:в|на|у) )",
            r"в этом(?! (?:году|месяце|городе|селе|посёлке|крае|письме|доме))",
            r"так(?:ой|ая|ое|ие|ую|ого|ому|их|им|ими)(?!,| (?:что|как|же)(?!\w))",
            r"(?<=\w(?:ют|ят|али|или|аем|им) )это(?! (?:лето|село|море))|об этом|там(?!,? где)"
            r"|туда|оттуда|эт(?:и|их|им"
            r"|ими) (?!дн|недел|земл)\w+",
            r"т(?:е|ех|ем|еми) \w+",
        ),
        "tr": words(
            r"ora(?:da|ya|dan)|bu \w+l[ae]r\w*|bun(?:u|a|un|dan|lar\w*)|böylesi|öylesi",
        ),
        "fa": words(
            r"آن\u200c?جا|(?:این|آن) \w+\u200c?ها\w*|(?:این|آن) \w+\u200cها\w*|همان \w+|(?:این"
            r"|آن) را"
            r"|چنین \w+|این (?:عدد|رقم|میزان|مبلغ)"
        ),
        "ar": words(
            r"\A[\W_]*هنا(?!،? في )",
            r"(?<!\A\W{0,5})(?<!(?:ليس|ليست|كان|كانت|يكون|تكون|أن|إن|يعد|تعد|زال|هل|لأن|وأن|بأن) )"
            r"هناك",
            r"(?:قراءت|مشاركت|نشر|توقيع)ها?|هناك(?=\W*\Z)|تلك|أولئك|هؤلاء|ذلك(?! أن)",
        ),
        "hi": words(r"वहाँ|वहां|यह बात|(?<=हमने )यह|(?:इन|उन|उस) \w[\w\p{M}]*|ऐस[ेी] \w[\w\p{M}]*"),
        "zh": Pattern(
            r"[这這]件事|那[里裡儿兒些]|[这這]些|(?<![应應本])[该該](?=[公校院局部厂廠项項])"
        ),
    }
)
UNDATED: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:on|last|next|by|until|since) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!s)",
            r"yesterday|tomorrow|tonight|(?:last|next) (?:week|month|night|weekend)",
            r"this (?:morning|afternoon|evening)|today (?:called|asked|wrote|published|demanded)",
        ),
        "de": words(
            r"(?:am|seit|bis|letzten|nächsten|vergangenen) (?:kommenden )?(?:mon|diens|donners|frei"
            r"|sams|sonn)tag|(?:am|letzten) mittwoch|gestern|heute (?:morgen|früh|abend)",
            r"(?:letzte|vergangene|vorige|nächste|kommende)[nrs]? (?:woche|monat|nacht|wochenende)",
        ),
        "fr": words(
            r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hier(?: soir)?|ce matin",
            r"la semaine (?:dernière|prochaine)|le mois (?:dernier|prochain)",
        ),
        "es": words(
            r"el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|anoche|esta mañana",
            r"(?:la semana|el mes) (?:pasad[oa]|próxim[oa]|que viene)",
        ),
        "pt": words(
            r"(?:n[ao]|desde|até) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?",
            r"ontem|(?:na semana|no mês) (?:passad[oa]|que vem)|hoje de manhã",
        ),
        "uk": words(
            r"[ву] (?:понеділок|вівторок|середу|четвер|п[’'ʼ]ятницю|суботу|неділю)|[ву]чора",
            r"(?:минулого|наступного) (?:тижня|місяця)|сьогодні (?:вранці|зранку|звернул\w+)",
        ),
        "ru": words(
            r"во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|вчера",
            r"на (?:прошлой|следующей) неделе|в (?:прошлом|следующем) месяце|сегодня утром",
        ),
        "tr": words(
            r"(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) (?:günü|sabahı|akşamı)",
            r"dün(?:kü)?|(?:geçen|gelecek|önümüzdeki) (?:hafta|ay)|bu sabah",
        ),
        "fa": words(
            r"دیروز|دیشب|فردا|امروز صبح|(?:یک|دو|سه|چهار|پنج)?\u200c?شنبه",
            r"(?:هفته|ماه)(?:ٔ|\u200cی)? (?:گذشته|پیش|آینده)",
        ),
        "ar": words(
            r"أمس|البارحة|غداً?|صباح اليوم|(?:الأسبوع|الشهر) (?:الماضي|المقبل|القادم)",
            r"(?:يوم )(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)",
        ),
        "hi": words(
            r"(?:बीते )?कल|परसों|आज सुबह|(?:पिछले|अगले) (?:हफ़्ते|हफ्ते|सप्ताह|महीने)",
            r"(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार को",
        ),
        "zh": Pattern(
            r"昨[天日晚]|前天|明天|今早|[上下](?:[周週](?!期)|个?月|個月)|(?:星期"
            r"|[周週])[一二三四五六日]"
        ),
    }
)
UNSAID: Mapping[str, Pattern] = MappingProxyType(
    {
        "es": Pattern(
            r"\A[\W_]*(?:(?:no|nos|les?|l[oa]s?|se|ya|n[uo]s?) ){0,3}(?:\w{2,}(?:aron|ieron|jeron)"
            r"|han|habían)(?!\w)",
            regex.IGNORECASE,
        ),
        "pt": Pattern(
            r"\A[\W_]*(?:(?:não|nos|lhes?|[oa]s?|se|já) ){0,3}\w{2,}(?:aram|eram|iram)(?!\w)",
            regex.IGNORECASE,
        ),
        "uk": Pattern(
            r"\A[\W_]*(?:(?:не|нас|нам|вже|й|нічого) ){0,3}\w{2,}(?:ють|ять|уть|али|или|іли|яли|ули"
            r"|ано|ено|ито)(?!\w)",
            regex.IGNORECASE,
        ),
        "ru": Pattern(
            r"\A[\W_]*(?:(?:не|нас|нам|уже|ничего) ){0,3}\w{2,}(?:ют|ят|ут|али|или|ели|яли)(?!\w)",
            regex.IGNORECASE,
        ),
        # A plural ending on the verb stands for people; a bare plural before it would name them.
        "tr": Pattern(
            r"\A(?!.*\w{2}l[ae]r(?:[ıi]m[ıi]z)?(?:\s|,)(?!\W*\Z)).*\w{2}(?:[ıiuü]yor|[dt][ıiuü]"
            r"|[ae]ca[k]|m[ıiuü]ş)l[ae]r\W*\Z",
            regex.IGNORECASE | regex.DOTALL,
        ),
    }
)
ADDRESSED: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"you (?:have |had |did )?(?:promised?|told|tell|said|say|signed|wrote|voted?|refused?"
            r"|decided?|closed?|cut|know|ignored?|call|claim|think|believe|write|argue|describe"
            r"|suggest"
            r"|wish|speak of)|should you"
        ),
        "de": Pattern(r"(?<=\w (?:\w+ ){0,9})(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\w)"),
        "fr": words("vous", "votre", "vos"),
        "es": words("ustede?s?", "vosotr[oa]s", "vuestr[oa]s?"),
        "pt": words("vocês?", r"[oa]s? senhor(?:as?|es)?", "vossa"),
        "uk": words("ви", "вас", "вам", r"ваш\w{0,4}"),
        "ru": words("вы", "вас", "вам", r"ваш\w{0,4}"),
        "tr": words(r"siz\w*"),
        "fa": words("شما"),
        "ar": words("أنتم", "إليكم", "منكم", "عليكم", "لكم"),
        "hi": words("आप", "आपने", "आपको", "आपक[ाीे]"),
        "zh": Pattern("[您你][们們]?"),
    }
)

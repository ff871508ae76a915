"""How each language begins a sentence that points back: in time, to others, to what it answers."""

from collections.abc import Mapping
from types import MappingProxyType

BACKWARD: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            r"the (?:answer|reply) (?:came|arrived|took)|of (?:these|those|them)(?=,| only| just)"
            r"|(?:since|until|by|only) then|at that (?:time|point|moment)|even (?:worse|so)"
            r"|worse(?: still)?"
            r"|(?:all|none|some|much|most|part|not one) of (?:this|that|these|those|them|it)|others"
            r"|another(?! world)|what (?:happened|came|followed) next|a (?:day|week|month"
            r"|year) later"
            r"|the (?:reason|answer|result|first|last|next|rest) (?:is|was|are|were)"
            r"|(?:\w[\w-]{0,19} )?(?:hours|days|weeks|months|years) (?:later|after that)"
            r"|(?:only |just |about |almost |nearly )?(?:\d+|two|three|four|five|six|seven|eight"
            r"|nine|ten|twelve"
            r"|some|many|most|few|several|none|both|half) (?:were|was|have|has|had|are|is|did"
            r"|came|got"
            r"|never|still|died|remain(?:ed)?|did not|received)"
            r"|the (?:next|following) (?:day|week|month|year|morning)"
        ),
        "ar": (
            r"(?:وصل|جاء|كان) الرد|في (?:صباح|مساء) اليوم التالي|(?:منذ|حتى|في|بعد) ذلك|عندئذ"
            r"|عندها|بعدها|الأسوأ|السبب (?:بسيط|واضح|الأول)"
            r"|في اليوم التالي"
            r"|بعد (?:أيام|أسابيع|أشهر)|لا شيء من (?:هذا|ذلك)|كل (?:هذا|ذلك)|آخرون|بعضه(?:م|ا)"
            r"|معظمه(?:م|ا)|أحدهم|كل(?:هم|ها)|لم يبق"
        ),
        "fr": (
            r"ce (?:sont|furent|n['’]\w+)(?! \w+ (?:qui|que))|(?:nous|il y en) (?:sommes|a|avait)"
            r" (?:plus de )?\d[\d ]*(?=[,;.]\W)"
            r"|la réponse (?:est arrivée|arriva|a été)|d['’]entre (?:eux|elles)|depuis(?=,)"
            r"|depuis lors|dès lors|jusque-là|à ce moment(?:-là)?|l['’]autre"
            r"|les autres|une? autres?(?! monde)"
            r"|(?:seul[es]{0,2} )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
            r"|certain[es]s|beaucoup"
            r"|plusieurs|la plupart|la moitié) (?:ont|sont|étaient|avaient|n['’]\w+|ne|en)"
            r"|d['’]autres|(?:rien de )?tout cela|pire(?: encore)?|la (?:raison|réponse) (?:est"
            r"|était|fut)"
            r"|le résultat (?:est|fut)|le lendemain|ensuite|au contraire|tous deux|toutes deux"
            r"|(?:\w[\w-]{0,19} )?(?:heures|jours|semaines|mois|ans) plus tard"
        ),
        "es": (
            r"la respuesta llegó|a la (?:mañana|noche|semana) siguiente|lo(?= \w{2,}(?:mos|ron"
            r"|ó)(?!\w))|(?:desde|hasta|para|solo) entonces|en (?:ese|aquel) (?:momento|entonces)"
            r"|(?:son|eran|fueron|somos) (?:solo |apenas |más de )?\d[\d.]*(?=[,;.]\W)"
            r"|(?:el |la |l[oa]s )?otr[oa]s?(?! mundo)"
            r"|(?:nada|todo) (?:de )?(?:esto|eso|ello)|(?:s[oó]lo )?(?:\d+|dos|tres|cuatro|cinco"
            r"|seis|siete|ocho|nueve|diez|algun[oa]s|much[oa]s|vari[oa]s"
            r"|la mayoría|la mitad) (?:han|son|fueron|están|habían|ya|no|murieron|siguen)"
            r"|peor aún|la (?:razón|respuesta) (?:es|fue"
            r"|era)"
            r"|el resultado (?:es|fue)|al día siguiente|después|luego|allí|amb[oa]s"
            r"|(?:\w{1,20} )?(?:horas|días|semanas|meses|años) (?:después|más tarde)"
        ),
        "de": (
            r"es (?:sind|waren) (?:nur |über )?\d[\d.]*(?=[,;.]\W)"
            r"|die antwort kam|am (?:nächsten|folgenden) (?:abend|vormittag)|seitdem|seither"
            r"|bis dahin|erst (?:dann|danach)|danach|daraufhin|damals|inzwischen"
            r"|stattdessen|(?:ein(?:e|en)? (?:weitere|andere)|(?:der|die|das|den) andere)[rsn]?"
            r"|noch schlimmer|nichts davon"
            r"|davon|dabei|(?:nur |bloß |fast )?(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
            r"|zehn|einige|viele"
            r"|manche|mehrere|die meisten|die hälfte) (?:wurden|sind|waren|haben|hatten|kamen"
            r"|blieben"
            r"|starben|bekamen)"
            r"|(?:der grund|die antwort|das ergebnis) (?:ist|war|lautet)|all(?:es)? (?:das|dies)"
            r"|am (?:nächsten|folgenden) (?:tag|morgen)|dort"
            r"|(?:\w{1,20} )?(?:stunden|tage|wochen|monate|jahre) später"
        ),
        "pt": (
            r"a resposta (?:chegou|veio)|na (?:manhã|noite|semana) seguinte|(?:desde|até"
            r"|só) então|naquele (?:momento|tempo)|(?:[oa]s? )?outr[oa]s?(?! mundo)"
            r"|(?:são|eram|foram) (?:só |apenas |mais de )?\d[\d.]*(?=[,;.]\W)"
            r"|(?:nada"
            r"|tudo) d?isso"
            r"|(?:só |apenas )?(?:\d+|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez"
            r"|muit[oa]s|algun?s"
            r"|algumas|vári[oa]s|a maioria|a metade) (?:já|foram|são|estão|têm|não|morreram"
            r"|perderam|ainda)"
            r"|pior ainda|a (?:razão|resposta) (?:é|foi|era)|o resultado (?:é|foi)|no dia seguinte"
            r"|em seguida|ali|amb[oa]s|(?:\w{1,20} )?(?:horas|dias|semanas|meses|anos) depois"
        ),
        "uk": (
            r"їх (?:було |лише )?\d+(?=[,;.—–]|\s[—–])"
            r"|відповідь (?:надійшла|прийшла)|наступного (?:ранку|вечора)|відтоді|(?:з"
            r"|до) того часу|після цього|у той час|інш(?:і|ий|а|е)|нічого з цього"
            r"|[ув]се це"
            r"|ще гірше|причина (?:проста|в тому)|відповідь (?:була|проста)|наступного дня|потім"
            r"|(?:лише |тільки )?(?:\d+|двоє|троє|четверо|шестеро|семеро|десятеро|деякі|більшість"
            r"|половина) \w+(?:ли|ть)"
            r"|обидв[аі]|через \w{1,20} (?:дн|тижн|місяц|рок)\w*"
        ),
        "ru": (
            r"их (?:было |всего )?\d+(?=[,;.—–]|\s[—–])"
            r"|ответ приш[её]л|на следующ(?:ее|ий) (?:утро|вечер)|(?:с|до) тех пор|после этого"
            r"|в то время|друг(?:ие|ой|ая|ое)|ничего из этого"
            r"|вс[её] это"
            r"|ещ[её] хуже|причина (?:проста|в том)|ответ (?:был|прост)|на следующий день|потом"
            r"|(?:лишь |только )?(?:\d+|двое|трое|четверо|шестеро|семеро|десятеро|некоторые"
            r"|большинство"
            r"|половина) \w+(?:ли|т)"
            r"|обе|оба"
            r"|через \w{1,20} (?:дн|недел|месяц|год|лет)\w*"
        ),
        "tr": (
            r"(?:yanıt|cevap)\w{0,3} (?:\w+ ){0,3}geldi|o (?:zamandan|günden) beri|o (?:zamana"
            r"|güne) kadar|o sırada|bir başka|diğer(?:i|leri)"
            r"|daha da kötüsü|çoğu|bazıları|biri|ikisi|üçü|hiçbiri|yarısı|kimi(?:si|leri)"
            r"|ertesi (?:gün|hafta|sabah)|\w{1,20} (?:gün|hafta|ay|yıl) sonra"
        ),
        "fa": (
            r"پاسخ \w+ \w+ (?:آمد|رسید)|(?:صبح|شب|هفته) (?:روز )?بعد|(?:از|تا|در|پس از"
            r"|بعد از) آن(?: (?:زمان|روز|پس|هنگام))?|دلیل آن|علت آن"
            r"|(?:چند )?روز بعد"
            r"|(?:بعضی|برخی|یکی|هیچ\u200c?کدام) از آن\w*|بیشترشان|بعضی|دیگران|همه این"
        ),
        "hi": r"जवाब (?:\S+ ){0,2}(?:आया|मिला)|अगली (?:सुबह|शाम|रात)|तब (?:से|तक)|उसके बाद"
        r"|अगले दिन|(?:कुछ|दो|तीन) (?:दिन|हफ़्ते|महीने) बाद|एक और"
        "|कुछ (?:ने|को|की|के)|उनमें|बाक़ी",
        "zh": (
            r"(?:答[复復]|回[复復应應])[^，。]{0,6}[来來到]了|[从從](?:那[以时時]|此)|另一|更糟"
            r"|(?:原因|理由)(?:很|是)|第二天"
            r"|[几幾][天年]后"
            r"|[几幾][天年]後|不久"
            r"|[随隨][后後]|只有[\d一二三四五六七八九十]+[人名个個]"
        ),
    }
)

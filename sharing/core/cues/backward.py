"""How each language begins a sentence that points back: in time, to others, to what it answers."""

from collections.abc import Mapping
from types import MappingProxyType

BACKWARD: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            r"(?:since|until|by|only) then|at that (?:time|point|moment)|even (?:worse|so)"
            r"|worse(?: still)?"
            r"|(?:all|none|some|much|most|part|not one) of (?:this|that|these|those|them|it)|others"
            r"|another(?! world)|what (?:happened|came|followed) next|a (?:day|week|month"
            r"|year) later"
            r"|the (?:reason|answer|result|first|last|next|rest) (?:is|was|are|were)"
            r"|(?:\w[\w-]{0,19} )?(?:hours|days|weeks|months|years) (?:later|after that)"
            r"|the (?:next|following) (?:day|week|month|year|morning)"
        ),
        "ar": (
            r"(?:منذ|حتى|في|بعد) ذلك|عندئذ|عندها|بعدها|الأسوأ|السبب (?:بسيط|واضح|الأول)"
            r"|في اليوم التالي"
            r"|بعد (?:أيام|أسابيع|أشهر)|لا شيء من (?:هذا|ذلك)|كل (?:هذا|ذلك)|آخرون"
        ),
        "fr": (
            r"depuis(?=,)|depuis lors|dès lors|jusque-là|à ce moment(?:-là)?|une? autres?(?! monde)"
            r"|d['’]autres|(?:rien de )?tout cela|pire(?: encore)?|la (?:raison|réponse) (?:est"
            r"|était|fut)"
            r"|le résultat (?:est|fut)|le lendemain|ensuite|au contraire|tous deux|toutes deux"
            r"|(?:\w[\w-]{0,19} )?(?:heures|jours|semaines|mois|ans) plus tard"
        ),
        "es": (
            r"(?:desde|hasta|para|solo) entonces|en (?:ese|aquel) (?:momento|entonces)"
            r"|otr[oa]s?(?! mundo)"
            r"|(?:nada|todo) (?:de )?(?:esto|eso|ello)|peor aún|la (?:razón|respuesta) (?:es|fue"
            r"|era)"
            r"|el resultado (?:es|fue)|al día siguiente|después|luego|allí|amb[oa]s"
            r"|(?:\w{1,20} )?(?:horas|días|semanas|meses|años) (?:después|más tarde)"
        ),
        "de": (
            r"seitdem|seither|bis dahin|erst (?:dann|danach)|danach|daraufhin|damals|inzwischen"
            r"|stattdessen|ein(?:e|en)? (?:weitere|andere)[rsn]?|noch schlimmer|nichts davon"
            r"|davon|dabei"
            r"|(?:der grund|die antwort|das ergebnis) (?:ist|war|lautet)|all(?:es)? (?:das|dies)"
            r"|am (?:nächsten|folgenden) (?:tag|morgen)|dort"
            r"|(?:\w{1,20} )?(?:stunden|tage|wochen|monate|jahre) später"
        ),
        "pt": (
            r"(?:desde|até|só) então|naquele (?:momento|tempo)|outr[oa]s?(?! mundo)|(?:nada"
            r"|tudo) d?isso"
            r"|pior ainda|a (?:razão|resposta) (?:é|foi|era)|o resultado (?:é|foi)|no dia seguinte"
            r"|em seguida|ali|amb[oa]s|(?:\w{1,20} )?(?:horas|dias|semanas|meses|anos) depois"
        ),
        "uk": (
            r"відтоді|(?:з|до) того часу|після цього|у той час|інш(?:і|ий|а|е)|нічого з цього"
            r"|[ув]се це"
            r"|ще гірше|причина (?:проста|в тому)|відповідь (?:була|проста)|наступного дня|потім"
            r"|обидв[аі]|через \w{1,20} (?:дн|тижн|місяц|рок)\w*"
        ),
        "ru": (
            r"(?:с|до) тех пор|после этого|в то время|друг(?:ие|ой|ая|ое)|ничего из этого"
            r"|вс[её] это"
            r"|ещ[её] хуже|причина (?:проста|в том)|ответ (?:был|прост)|на следующий день|потом"
            r"|обе|оба"
            r"|через \w{1,20} (?:дн|недел|месяц|год|лет)\w*"
        ),
        "tr": (
            r"o (?:zamandan|günden) beri|o (?:zamana|güne) kadar|o sırada|bir başka|diğer(?:i|leri)"
            r"|daha da kötüsü|ertesi (?:gün|hafta|sabah)|\w{1,20} (?:gün|hafta|ay|yıl) sonra"
        ),
        "fa": (
            r"(?:از|تا|در|پس از|بعد از) آن(?: (?:زمان|روز|پس|هنگام))?|دلیل آن|علت آن"
            r"|(?:چند )?روز بعد"
            r"|دیگران|همه این"
        ),
        "hi": r"तब (?:से|तक)|उसके बाद|अगले दिन|(?:कुछ|दो|तीन) (?:दिन|हफ़्ते|महीने) बाद|एक और",
        "zh": (
            r"[从從](?:那[以时時]|此)|另一|更糟|(?:原因|理由)(?:很|是)|第二天|[几幾][天年]后"
            r"|[几幾][天年]後|不久"
            r"|[随隨][后後]"
        ),
    }
)

"""How each language calls on whoever reads: to write to one's MP, to sign, to pass on, to come.

What the addressee of a statement is to do is no such call; so an order alone is none, unless it
names the reader's own representative, a signature, or a place to come to.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import NEVER, Pattern, words
from sharing.core.tags import base_language

CALLS: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:write|e-?mail|call|phone|ring|ask|tell|contact|lobby|urge|message|tweet)(?: to)?"
            r" your (?:own |local |elected )?(?:mps?|tds?|msps?|members?|representatives?|senators?"
            r"|councillors?|deput(?:y|ies)|congress\w*)",
            r"sign (?:this|our|the) (?:petition|letter|appeal|statement|open letter)",
            r"(?:share|forward|pass on) (?:this|our) (?:statement|letter|appeal|page|post)",
            r"join us (?:on|at|in|this|every|outside)|spread the word",
            r"(?:ask|invite|urge|call on) (?:everyone|everybody|anyone|all|every (?:person|reader))"
            r" who reads? this",
        ),
        "de": words(
            r"(?:schreib(?:t|en sie)|frag(?:t|en sie)|ruf(?:t|en sie)) (?:an )?"
            r"(?:ihr|eu)(?:e|er)?[nr]? (?:\w*abgeordnete[nr]?|\w*rät\w*|\w*vertreter\w*)",
            r"unterschreib(?:t|en sie)|unterzeichne(?:t|n sie)",
            r"(?:teilt|teilen sie|verbreite(?:t|n sie)) (?:diese[ns]?|unsere[n]?)",
            r"komm(?:t|en sie) (?:am|zur|zum|mit uns)",
        ),
        "fr": words(
            r"(?:(?:écrivez|demandez|téléphonez|parlez)(?: à| aux?)|interpellez|interrogez|appelez"
            r"|contactez) (?:votre|vos) (?:députée?s?|élue?s?|sénat\w+|maires?|conseill\w+"
            r"|représentante?s?)",
            r"signez|(?:partagez|diffusez) (?:cet(?:te)?|ce|notre)|rejoignez-nous",
            r"venez (?:le|nombreu\w+)",
        ),
        "es": words(
            r"(?:escrib|pregunt|llam|ped|pid|exij)(?:an?|en?|[ae]d|id) a (?:sus?|tus?|vuestr[oa]s?)"
            r" (?:diputad\w+|senador\w*|concejal\w*|alcalde\w*|representantes?)",
            r"(?:firm[ae]n?|firmad|compart[ae]n?|compartid|difund[ae]n?) (?:esta|este|nuestr\w+)",
            r"(?:pedimos|invitamos|llamamos) a (?:cada persona|quien(?:es)?|tod[oa]s? \w+)"
            r"(?: personas?)?(?: que)? le[ae]n?",
            r"vengan? (?:el|a|con)|acompáñ[ae]n?nos|súm[ae]n?se|únan?se|únete",
        ),
        "pt": words(
            r"(?:escrev[ae]m?|pergunt[ae]m?|lig(?:ue|a)m?|cobr[ae]m?|peç[ae]m?|exij[ae]m?)"
            r"(?: para| d[oa]s?| [ao]s?| aos?| às?)* (?:seus?|suas?|teus?|tuas?)"
            r" (?:deputad\w+|senador\w*|vereador\w*|prefeit\w+|representantes?)",
            r"(?:assin|compartilh|partilh)em? (?:est[ae]|(?:a |o )?noss[ao])",
            r"(?:pedimos|convidamos) a (?:cada pessoa|quem|tod[oa]s? \w+) (?:que )?l[eê]\w*",
            r"juntem?-se|venham? (?:no dia|à|ao|conosco)",
        ),
        "uk": words(
            r"(?:напишіть|запитайте|спитайте|зателефонуйте|подзвоніть|скажіть)(?: до)?"
            r" (?:сво\w+|ваш\w+) (?:народн\w+ )?(?:депутат\w*|представни\w+)",
            r"(?:напишіть|зателефонуйте) (?:депутат|нардеп)\w*",
            r"підпишіть|підписуйте|поширте|поширюйте|приєднуйтес[ья]|приходьте",
        ),
        "ru": words(
            r"(?:напишите|спросите|позвоните|скажите)(?: к)? (?:сво\w+|ваш\w+)"
            r" (?:депутат\w*|представител\w+)",
            r"(?:напишите|позвоните) депутат\w*",
            r"подпишите|подписывайте|распространите|распространяйте|присоединяйтесь|приходите",
        ),
        "ar": words(
            r"(?:اكتبوا?|اتصلوا?|اسألوا?|راسلوا?|خاطبوا?)(?: إلى)? ب?(?:نائب|نواب|ممثل)\w+",
            r"وق[ّ]?عوا|شاركوا (?:هذا|هذه|البيان|معنا)|انشروا (?:هذا|هذه|البيان)|انضموا إلينا",
            r"(?:ندعو|نطلب من|نناشد) كل من (?:يقرأ|قرأ)",
        ),
        "fa": words(
            r"(?:به|از) نمایند[هگ]\S*(?: \S+){0,3} (?:بنویسید|بپرسید|بگویید|زنگ بزنید)",
            r"امضا کنید|به اشتراک بگذارید|هم[\u200c ]?رسانی کنید|به ما بپیوندید",
            r"از (?:همهٔ?|همه[\u200c ]ی) (?:مردم|خوانندگان) می[\u200c ]?خواهیم",
        ),
        "tr": words(
            r"(?:milletvekil|temsilci|vekil)\w+(?: \w+){0,4} (?:sorun|yazın|arayın|söyleyin)",
            r"(?:sorun|yazın|arayın) \w*(?:milletvekil|temsilci)\w+",
            r"imzalayın|imza verin|paylaşın|bize katılın",
        ),
        "hi": words(
            r"(?:अपने|आपके) (?:सांसद|विधायक|प्रतिनिधि|पार्षद)\S*(?: \S+){0,4}"
            r" (?:लिखें|लिखिए|पूछें|पूछिए|कहें|कहिए|बताएँ|बताइए)",
            r"हस्ताक्षर (?:करें|कीजिए)|साझा (?:करें|कीजिए)|हमारे साथ (?:आएँ|आइए|जुड़ें|जुड़िए)",
        ),
        "zh": Pattern(
            r"(?:[写寫]信|致[电電]|打[电電][话話]|[问問](?:一?[问問])?)[给給]?(?:你|您)[们們]?的?"
            r"(?:立法委[员員]|立委|[议議][员員]|人大代表|代表)"
            r"|[请請](?:[转轉][发發]|[连連]署|[签簽]名)|加入我[们們]|呼[吁籲](?:每一?位|所有)[读讀]者"
        ),
    }
)


def calls_for(language: str) -> Pattern:
    """Return how the language of a tag calls on whoever reads."""
    return CALLS.get(base_language(language), NEVER)

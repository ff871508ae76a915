"""How each language tells somebody to act: the verbs of an order, at its start or at its end.

An order opens its sentence, or closes it where verbs stand last; a form that also tells what is
("they closed the school") is no order.
"""

from collections.abc import Mapping
from types import MappingProxyType

FIRST = r"\A[\W_]*"
LAST = r"(?=[^\w?？؟]*\Z)"
NO_QUESTION = r"(?=[^?？؟]*\Z)"

ORDERS: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            rf"{FIRST}(?:do not |don[’']t |never )?(?:close|open|reopen|stop|end|free|release"
            rf"|protect"
            r"|help|save|give|return|withdraw|publish|listen|pay|rebuild|repair|restore|build"
            r"|leave"
            r"|keep|respect|recogni[sz]e|investigate|cancel|evacuate|send|support|fund|answer"
            r"|lift"
            r"|treat|take|bring|show|make|drop|scrap|reverse|halt|allow|grant|honou?r|raise|cut"
            r"|lower"
            r"|clean|move|reinstate|repeal|remove|arrest|punish|deport|sell|bomb|tell|let|count"
            r"|put)"
            r" (?:the|all|our|us|me|this|these|those|them|every|each|an?|any|your|to|back|down|up"
            r"|out"
            r"|what|how|no)"
        ),
        "ar": (
            rf"{FIRST}(?:لا ت\w{{3,}}وا|افتحوا|أوقفوا|أنقذوا|ارفعوا|أطلقوا سراح|أفرجوا|احموا"
            rf"|اسمحوا|أغيثوا"
            r"|أعيدوا|اتركوا|دعوا(?! إلى| ل)|كفّ?وا|نفذوا|اسمعوا|امنعوا|اكشفوا|انشروا|حاسبوا"
            r"|اضمنوا|ادعموا"
            r"|اكتبوا|راسلوا|طالبوا|وقّ?عوا|شاركوا|احترموا|أصلحوا|ابنوا|انظروا|تراجعوا"
            r"|أغلقوا(?=.*!\W*\Z))"
        ),
        "fr": (
            rf"{FIRST}(?:ne |n['’])?(?!(?:assez|chez|nez|avez|savez|voulez"
            rf"|pouvez)(?!\w))\p{{L}}{{3,}}ez"
            rf"(?!-vous){NO_QUESTION}"
        ),
        "es": (
            rf"{FIRST}(?:no )?(?:(?:abran|cierren|detengan|protejan|liberen|actúen|ayuden"
            rf"|devuelvan"
            r"|paren|publiquen|retiren|escuchen|paguen|reparen|construyan|dejen|respeten"
            r"|reconozcan"
            r"|investiguen|cancelen|prohíban|reabran|envíen|apoyen|respondan|vengan|miren|pongan"
            r"|garanticen|cumplan|salven|saquen|digan|hagan|acaben|terminen|defiendan|frenen"
            r"|levanten"
            r"|quiten|limpien|suspendan|deroguen|vendan|toquen|abandonen|maten)"
            r"|\p{L}*[áéíóú]\p{L}{1,12}[ae]n(?:nos|l[aeo]s?))"
        ),
        "de": (
            rf"{FIRST}(?:(?:öffnet|schließt|stoppt|beendet|schützt|handelt|helft|gebt|lasst|hört"
            rf"|rettet"
            r"|befreit|holt|zahlt|baut|veröffentlicht|zieht|haltet|nehmt|macht|sagt|sorgt|schickt"
            r"|erkennt|garantiert|verbietet|räumt|hebt|seht|senkt|streicht)(?=[^,?]*\Z"
            r"|[^?]*!\W*\Z)"
            rf"|\p{{L}}{{2,}}n (?-i:Sie){NO_QUESTION})"
        ),
        "pt": (
            rf"{FIRST}(?:não )?(?:abram|fechem|parem|protejam|libertem|soltem|ajam|ajudem"
            rf"|devolvam"
            r"|publiquem|retirem|ouçam|escutem|paguem|reparem|construam|deixem|respeitem"
            r"|reconheçam"
            r"|investiguem|cancelem|proíbam|reabram|enviem|apoiem|respondam|venham|olhem|deem"
            r"|garantam"
            r"|cumpram|salvem|tirem|saiam|digam|façam|acabem|defendam|demarquem|suspendam"
            r"|revoguem"
            r"|limpem|vendam|toquem|matem)(?:-\w{1,4})?"
        ),
        "uk": rf"{FIRST}(?:не )?(?!навіть)\p{{L}}{{2,}}(?:іть|йте|ьте)(?:с[яь])?{NO_QUESTION}",
        "ru": rf"{FIRST}(?:не )?\p{{L}}{{2,}}(?:ите|йте|ьте)(?:сь)?{NO_QUESTION}",
        "tr": (
            r"(?:\w{2,}(?:mayın|meyin)|kapatın|açın|durdurun|koruyun|bırakın|verin|edin|yapın"
            r"|kaldırın"
            r"|çekin|dinleyin|önleyin|gönderin|sağlayın|getirin|kurtarın|çıkarın|başlatın|ödeyin"
            r"|yay[ıi][mn]layın|onarın|bakın|tutun|savunun|vazgeçin|uygulayın|tanıyın|soruşturun)"
            rf"(?:[ıiuü]z)?{LAST}"
        ),
        "fa": (
            r"(?<!\u200c)(?:ن?کنید|ن?دهید|بدهید|ب?گذارید|نگذارید|[بن]بندید|بردارید|(?:بر"
            r"|باز)گردانید"
            rf"|بسازید|بشنوید|بیایید|بپردازید|بفرستید|بگیرید|شوید|باشید|بایستید){LAST}"
        ),
        "hi": (
            r"(?:करें|करो|कीजिए|रोकें|रोको|रोकिए|बचाएँ|बचाएं|बचाओ|बचाइए|खोलें|खोलो|खोलिए|दीजिए|दो"
            r"|लीजिए"
            rf"|हटाएँ|हटाओ|हटाइए|सुनें|सुनो|सुनिए|लौटाएँ|लौटाओ|लौटाइए|बनाइए|आइए|छोड़ो|छोड़िए){LAST}"
        ),
        "zh": (
            rf"{FIRST}(?:(?:立[即刻]|马上|馬上)?(?:释放|釋放|停止|开放|開放|撤[销回銷出]"
            rf"|公[开開布佈]|保[护護]"
            r"|救救|[还還]我|[别別][再让讓]|不要|[让讓](?!我[们們]|人))"
            r"|[把将將][^，。；]{1,20}[还還][给給])"
            r"(?!.*已[经經])"
        ),
    }
)

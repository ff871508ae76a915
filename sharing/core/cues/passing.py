"""How those speak above a statement who pass it on: from whom it came, and that it is unchanged."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Cues, Pattern, words
from sharing.core.cues.letters import AR, DE, EN, ES, FA, FR, HI, PT, RU, TR, UK, ZH

W = r"(?: [\w’'ʼ-]+)"  # a word with the space before it
EN_THIS = (
    rf"(?:(?:this|the following|the enclosed){W}{{0,2}} (?:{EN})"
    rf"|(?:the|their|an?|its){W}{{0,3}} (?:{EN}) (?:below|that follows|which follows))"
)
FR_THIS = (
    rf"(?:(?:ce|cet|cette){W}{{0,2}} (?:{FR})"
    rf"|(?:le |la |l['’]|un |une |leur )(?:[\w-]+ ){{0,3}}(?:{FR}) (?:ci-dessous|qui suit"
    rf"|suivante?))"
)
ES_THIS = (
    rf"(?:est[ea]{W}{{0,2}} (?:{ES})|(?:el|la) siguiente (?:{ES})"
    rf"|(?:el|la|un|una|su){W}{{0,3}} (?:{ES}) (?:siguiente|que sigue|a continuación))"
)
DE_THIS = (
    rf"(?:dies\w{{1,2}}{W}{{0,2}} (?:{DE})"
    rf"|(?:folgend|nachfolgend|nachstehend|untenstehend|unten stehend)\w{{1,2}}{W}{{0,2}} (?:{DE}))"
)
PT_THIS = rf"(?:est[ea]{W}{{0,2}} (?:{PT})|[oa] seguinte (?:{PT})|[oa]{W}{{0,3}} (?:{PT}) abaixo)"


def _row(*, received: str, unchanged: str, above: str) -> Cues:
    return Cues(lead_in=words(received, unchanged, above))


PASSING: Mapping[str, Cues] = MappingProxyType(
    {
        "en": _row(
            received=rf"(?:sent|gave|passed|handed|brought|forwarded)(?: on)?(?: to)? us {EN_THIS}"
            rf"|(?:received|were sent|were given) {EN_THIS}"
            rf"|(?:pass(?:ing)? on|forward(?:ing)?|reprint(?:ing)?|re-?post(?:ing)?"
            rf"|circulat(?:e|ing)) {EN_THIS}",
            unchanged=r"(?:their|the authors[’']|the signatories[’']) (?:own )?(?:words|text|letter"
            r"|statement|appeal) (?:begins?|follows?|starts?)(?: here| below| now)?"
            r"|(?:publish|print|post|share|pass)\w*(?: it| this| them)?(?: on| here)? (?:unchanged"
            r"|unedited|as (?:it is|it stands|it (?:came|reached us)|we received it))"
            r"|at (?:the|their) request(?: of (?:the|its) (?:authors|signatories))?, we",
            above=r"what follows is (?:the|their)|(?:here|below) is the (?:full )?text|below,? we"
            r" (?:publish|print|reproduce|share|post)|we (?:publish|print"
            r"|reproduce|"
            r"share|post)(?: here| below)|editor[’']?s[’']? note\s?:|(?:handed|given|"
            r"read) to us",
        ),
        "ar": _row(
            received=rf"و?(?:صلنا|صلتنا|ردنا|ردتنا|تلقّ?ينا|استلمنا)(?: \w+){{0,2}} (?:هذا|هذه) "
            rf"(?:{AR})|و?(?:صلنا|صلتنا|ردنا|ردتنا|تلقّ?ينا) (?:{AR}) (?:التالية?|أدناه)"
            rf"|(?:أرسل|أرسلت|أرسلوا)(?: \w+)?(?: إلينا| لنا)(?: \w+){{0,3}} (?:هذا|هذه) (?:{AR})"
            rf"|و?(?:ننقل|نعيد نشر|نضع بين أيديكم)(?: \w+){{0,3}} (?:{AR})",
            unchanged=r"و?(?:ننشر|ننقل|نشر)\w* (?:كما (?:هو|هي|ورد|وردت|وصل\w*)"
            r"|(?:دون|بدون|من دون|بلا) (?:أي )?(?:تعديل|تغيير|تصرف)|حرفي\w*|بناءً? على طلب\w*)"
            r"|(?:هنا )?تبدأ كلماتهم",
            above=r"(?:ننشر|نورد|نضع)(?: هنا| أدناه| فيما يلي)|فيما يلي نص|ملاحظة (?:المحرر|"
            r"التحرير)\s?:",
        ),
        "fr": _row(
            received=rf"nous (?:a|ont|avons) (?:été )?(?:transmise?|envoyée?|adressée?|confiée?"
            rf"|reçue?|fait parvenir){W}{{0,2}} {FR_THIS}|nous (?:relayons|diffusons|reproduisons"
            rf"|transmettons){W}{{0,3}} (?:{FR_THIS}|leur (?:{FR}))",
            unchanged=r"(?:publi|relay|diffus|reproduis|transmett)\w*(?: ici)? (?:tel(?:le)?s? "
            r"quel(?:le)?s?|sans (?:y |rien y )?(?:changer|modif)\w*(?: un mot)?|intégralement)"
            r"|à la demande de (?:ses|leurs) aut(?:eure?s|rices)|leurs (?:propres )?mots"
            r" (?:commencent"
            r"|suivent)",
            above=r"nous (?:publions|reproduisons|partageons)(?: ici)?(?: ci-dessous| ci-après)|"
            r"(?:note|mot) de la rédaction\s?:|n\. ?d\. ?l\. ?r\.",
        ),
        "es": _row(
            received=rf"(?:nos (?:ha|han) (?:enviado|hecho llegar|mandado|remitido)|nos (?:llega"
            rf"|llegó"
            rf"|envían|enviaron|mandaron)|hemos recibido|recibimos){W}{{0,3}} {ES_THIS}"
            rf"|(?:difundimos|reproducimos|reenviamos|trasladamos){W}{{0,3}} {ES_THIS}",
            unchanged=r"tal (?:y )?como (?:nos llegó|l[oa] (?:recibimos|hemos recibido))|a"
            r" petición de"
            r" (?:su|sus|las|los) (?:propi[oa]s )?autor[ae]s|(?:public|difund|reproduc)\w+ sin"
            r" (?:cambios"
            r"|cambiar (?:nada|una coma)|modificar)|sus (?:propias )?palabras (?:empiezan"
            r"|comienzan)"
            r"(?: aquí)?",
            above=r"a continuación,? (?:publicamos|reproducimos|compartimos|difundimos)|"
            r"(?:publicamos|reproducimos) (?:aquí|a continuación)|nota (?:de la redacción|"
            r"del editor|de la editora)\s?:",
        ),
        "de": _row(
            received=rf"(?:erreichte?|schickten?|sandten?|gab(?:en)?|übergab(?:en)?) uns{W}{{0,6}} "
            rf"{DE_THIS}|{DE_THIS}{W}{{0,8}} (?:erreichte uns|(?:haben|hat) uns{W}{{0,8}}"
            rf" (?:erreicht"
            rf"|geschickt|gesandt|übergeben|gebeten))|(?:haben|hat) uns{W}{{0,8}} {DE_THIS}"
            rf"|wir (?:dokumentieren|verbreiten|leiten|geben){W}{{0,4}} {DE_THIS}",
            unchanged=r"(?:im|ungekürzten|unveränderten|vollen) wortlaut|unverändert (?:wieder"
            r"|weiter"
            r"|ab|veröffentlich\w+)|auf (?:bitte|wunsch) der (?:verfasser|autor|unterzeichn)\w*"
            r"|(?:ihre|die) (?:eigenen )?worte (?:beginnen|folgen)(?: hier)?",
            above=r"(?:im folgenden|nachfolgend|hier) (?:dokumentieren|veröffentlichen|geben) wir|"
            r"(?:anm\.|anmerkung) d(?:\.|er) red\w*|(?:wurde|"
            r"wurden) uns(?: \w+){0,6} (?:zugesandt|zugeschickt|übergeben|überreicht)|"
            r"bitte weiterverbreiten",
        ),
        "pt": _row(
            received=rf"(?:recebemos|chegou até nós|chegou-nos|nos (?:chegou|enviaram|enviou"
            rf"|mandaram)"
            rf"|enviaram-nos|enviou-nos){W}{{0,3}} {PT_THIS}|(?:reproduzimos|repassamos"
            rf"|reencaminhamos)"
            rf"{W}{{0,3}} {PT_THIS}",
            unchanged=r"a pedido d[aeo]s? (?:própri[oa]s )?autor[ae]s|tal como [oa] recebemos"
            r"|(?:public|divulg|reproduz)\w+ sem (?:alterações|mudar (?:nada|uma vírgula)|cortes)"
            r"|as palavras d?el[ea]s começam(?: aqui)?",
            above=r"(?:publicamos|reproduzimos|divulgamos|partilhamos) (?:aqui|abaixo|a seguir)|"
            r"a seguir,? (?:publicamos|reproduzimos|divulgamos)|nota d[ao] (?:redação|"
            r"redacção|editor[a]?)\s?:",
        ),
        "tr": _row(
            received=rf"bize (?:ulaşan|gönderilen|iletilen|gelen){W}{{0,4}} {TR}"
            rf"|bu {TR}{W}{{0,6}} (?:aldık|bize (?:ulaştı|ulaştırdı|iletildi|ilettiler|gönderdi"
            rf"|gönderdiler))|(?:bu|aşağıdaki) {TR}{W}{{0,4}} (?:aktarıyoruz|iletiyoruz)",
            unchanged=r"olduğu gibi (?:yayımlıyoruz|yayınlıyoruz|paylaşıyoruz|aktarıyoruz"
            r"|iletiyoruz)"
            r"|(?:hiç )?değiştirmeden (?:yayımlıyoruz|yayınlıyoruz|paylaşıyoruz|aktarıyoruz)"
            r"|yazarlarının (?:isteği|ricası|talebi)\w*|(?:bundan sonrası|buradan sonrası) onların",
            above=r"(?:aşağıda|burada)(?: [\w’',]+){0,6} (?:yayımlıyoruz|yayınlıyoruz|paylaşıyoruz|"
            r"aktarıyoruz)|(?:editörün|editör) notu\s?:",
        ),
        "uk": _row(
            received=rf"(?:отримали|одержали|надіслали нам|передали нам|до нас (?:надійш\w+|дійш\w+"
            rf"|потрапи\w+)){W}{{0,3}} (?:ц[еюя]й?|так(?:ий|у|е)|наведен\w+ нижче){W}{{0,2}} {UK}"
            rf"|(?:поширюємо|передруковуємо|передаємо далі){W}{{0,3}} {UK}",
            unchanged=r"(?:публіку|оприлюдню|пода|друку|передру)\w* (?:його |її )?без (?:жодних"
            r" )?(?:змін"
            r"|скорочень|правок)|на прохання (?:його |її )?автор\w+|(?:далі|нижче) (?:—|–|-)? ?їхні"
            r" (?:власні )?слова",
            above=r"нижче (?:друкуємо|публікуємо|подаємо|наводимо)|(?:друкуємо|публікуємо|подаємо|"
            r"наводимо) нижче|від редакції\s?:",
        ),
        "ru": _row(
            received=rf"(?:получили|прислали нам|передали нам|нам (?:прислали|передали)|до нас"
            rf" (?:дош\w+"
            rf"|доходит)){W}{{0,3}} (?:это|эту|этот|такое|следующ\w+|приведённ\w+ ниже){W}{{0,2}}"
            rf" {RU}"
            rf"|(?:распространяем|перепечатываем|передаём дальше){W}{{0,3}} {RU}",
            unchanged=r"(?:публику|обнароду|печата|приводим|перепечат)\w*(?: его| её)? без"
            r" (?:всяких )?"
            r"(?:изменений|сокращений|правок)|по просьбе (?:его |её )?автор\w+|(?:дальше|далее"
            r"|ниже)"
            r" (?:—|–|-)? ?их (?:собственные )?слова",
            above=r"ниже (?:печатаем|публикуем|приводим)|(?:печатаем|публикуем|приводим) ниже|"
            r"от редакции\s?:",
        ),
        "fa": _row(
            received=rf"این {FA}(?: \w+){{0,10}} (?:به دست ما رسید\w*|به ما رسید\w*|برای ما"
            rf" (?:فرستاد"
            rf"|آمد)\w*|دریافت کرد\w*)|{FA}\w* زیر (?:را|به|از)",
            unchanged="(?:آن|این)(?: \\w+)? ?را (?:بی(?:\u200c| )?(?:کم[\u200c ]?و[\u200c ]?کاست"
            "|تغییر)"
            "|بدون (?:هیچ )?تغییر\\w*|همان(?:\u200c| )?(?:گونه|طور)|عیناً?)|به (?:درخواست|خواست) "
            "نویسندگان\\w*",
            above=r"در (?:ادامه|زیر)(?: \w+){0,6} (?:می[\u200c ]?خوانید|منتشر)|یادداشت (?:سردبیر|"
            r"تحریریه)\s?:",
        ),
        "hi": _row(
            received=rf"हमें (?:यह|निम्न(?:लिखित)?|नीचे (?:दिया|दी) (?:गया|गई)) {HI}"
            rf"|(?:यह|निम्न(?:लिखित)?|नीचे (?:दिया|दी) (?:गया|गई)) {HI}(?: \S+){{0,8}} हमें"
            rf" (?:मिला|मिली"
            rf"|भेजा|भेजी)",
            unchanged=r"(?:ज्यों|जस) (?:का|की|के) (?:त्यों|तस)|बिना (?:किसी )?(?:बदलाव|फेरबदल"
            r"|संपादन)"
            r"(?: के)?|लेखकों के अनुरोध पर|आगे उनके (?:अपने )?शब्द",
            above=r"नीचे (?:हम )?(?:पढ़ें|छाप रहे|प्रकाशित कर)|(?:संपादक|"
            r"संपादकीय) (?:की )?टिप्पणी\s?:",
        ),
        "zh": Cues(
            lead_in=Pattern(
                rf"(?:以下|下面|下文)(?:是|为|為)?[^。]{{0,12}}(?:{ZH})[^。]{{0,20}}(?:整理|撰写"
                rf"|撰寫|发来|發來|转发"
                rf"|轉發|写成|寫成|提供|授权|授權|委托|委託|原文)"
                rf"|(?:收到|接到)[^。]{{0,20}}(?:{ZH})[^。]{{0,24}}(?:全文|原文|转发|轉發|转载"
                rf"|轉載|刊登|照登)"
                r"|\A[\W_]*(?:编者按|編者按|编按|編按)\s?[:：]|授权本[号刊站]|(?:以下|下面)(?:是"
                r"|为|為)[^。]{0,12}(?:全文|原文)"
                r"|(?:受托|受託|受委托|受委託|[应應][^。]{0,12}(?:请求|請求|委托|委託|之托"
                r"|之託))[^。]{0,6}(?:转发"
                r"|轉發|刊登|发布|發布|代发|代發)|未作(?:任何)?(?:改动|改動|修改|删改|刪改)"
                r"|原文照登|(?:欢迎|歡迎)"
                r"(?:广泛|廣泛)?(?:转载|轉載|转发|轉發)"
            )
        ),
    },
)

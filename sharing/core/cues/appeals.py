"""What a page asks for below a statement, and says of its authors: rows of a table, by language."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Cues, Pattern
from sharing.core.cues.letters import AR, DE, EN, ES, FA, FR, HI, PT, RU, TR, UK, ZH

W = r"(?: [\w’'ʼ-]+)"  # a word with the space before it


def _row(*, appeal: str, support: str, notes: str, listed: str, about: str) -> Cues:
    """Return a row: to share or sign; to give or follow; of translation and print; the rest."""
    appeals = Pattern(rf"(?<!\w)(?:{appeal}|{support})(?!\w)|\A[\W_]*(?:{notes})", regex.IGNORECASE)
    return Cues(appeal=appeals, boilerplate=_line(about, listed))


def _line(about: str, listed: str) -> Pattern:
    """Return a pattern for "About us: …", and for a line that says why offices are named."""
    return Pattern(
        rf"\A[\W_]*(?:{about})\s?[:：]\s*\S|\A[\W_]*(?:{listed})[\W_]*\Z", regex.IGNORECASE
    )


APPEALS: Mapping[str, Cues] = MappingProxyType(
    {
        "en": _row(
            appeal=rf"add your (?:own )?(?:name|signature|organi[sz]ation)"
            rf"|(?:people|readers|neighbours|organi[sz]ations|of us) have (?:already |now )?signed"
            rf"|(?:you can|to) (?:still |also )?(?:sign|join|endorse|support){W}{{0,4}} (?:on|at"
            rf"|via"
            rf"|through){W}{{0,3}} (?:web ?site|web ?page|page|form|online)"
            rf"|(?:share|forward|copy|print|translate|re-?post|spread|pass on)(?:,?(?: and| or)? "
            rf"\w+){{0,3}} this {W}{{0,2}}(?:{EN}|page)"
            rf"|(?:share|forward|copy|print|translate|spread|pass on)(?:,?(?: and| or)?"
            rf" \w+){{0,3}} "
            rf"this (?:{EN}|page)|sign (?:it |this )?(?:too|here|now|online|yourself)",
            support=rf"support (?:us|our (?:work|campaign)|this (?:work|campaign)){W}{{0,2}} "
            rf"(?:donation|gift)|your (?:donation|gift)s?(?: \w+){{1,3}} us|donations are welcome"
            rf"|follow (?:us|our){W}{{0,3}} (?:channel|page|account|updates)"
            rf"|join our (?:channel|mailing list|list|group)|(?:take out|set up|start) an?"
            rf" (?:subscription|standing order|monthly (?:gift|donation))|support us\W+subscribe",
            notes=r"more information|find out more|learn more|sign the (?:letter|statement"
            r"|appeal)|translat(?:ed|ion)(?: from (?-i:\p{Lu})\w+)?(?: by)?\s?:|translated (?:from"
            r"|by)|"
            rf"(?:this|the) (?:{EN}) (?:was|is|has been|may be|can be) (?:first |originally |"
            r"also |freely )?(?:published|printed|translated|written in|reproduced|available|"
            r"drafted)|(?:related|read also|see also|more on this|photo|picture|"
            r"illustration)\s?: |(?:want|wish|would like) to (?:sign|join|help|support|"
            r"donate)|original (?:in|text)|bank account|all help is welcome",
            listed=r"(?:organi[sz]ations?|affiliations?|titles?|institutions?|names?)?(?: are| is)?"
            r"(?: ?listed| ?given| ?named| ?shown)?(?: only)? ?for (?:the )?"
            r"(?:purposes? of )?identification(?: purposes)?(?: only)?",
            about=r"about (?:us|the (?:authors?|signatories|organi[sz]ations?|campaign|network))"
            r"|who we are",
        ),
        "ar": _row(
            appeal=rf"(?:شاركوا|انشروا|وزعوا|انسخوا|اطبعوا) (?:هذا|هذه) (?:{AR})"
            rf"|(?:يمكنكم|يرجى|الرجاء)(?: \w+)? (?:مشاركة|نشر|نسخ|طباعة|توزيع|توقيع)(?: هذا| هذه)?"
            rf" (?:{AR}|العريضة)|أضيفوا (?:أسماءكم|توقيعكم|اسمكم)|وق[ّ]?عوا (?:أنتم|معنا|هنا|الآن)"
            rf"|(?:يمكنكم|للانضمام)(?: \w+){{0,4}} (?:موقعنا|صفحتنا)",
            support=r"(?:ادعمونا|ساندونا|ادعموا (?:عملنا|حملتنا))(?: \w+){0,2} (?:بتبرع\w*"
            r"|ماليا\w*)"
            r"|تبرعوا (?:لنا|لحملتنا|لدعمنا)|اشتركوا بمبلغ|تابعوا (?:صفحتنا|قناتنا|حساباتنا)",
            notes=rf"ل?لمزيد|لمزيد|وق[ّ]?ع(?:وا)?|ترجمة|ترجمها|تُ?رجم|نُ?شر(?:ت)? (?:هذا|هذه)"
            rf" (?:{AR})|(?:ملاحظة|الصورة|صورة|"
            r"اقرأ أيضا?ً?ا?|اقرؤوا أيضا?ً?ا?)\s?:|النسخة الأصلية|متاح(?:ة)? عند الطلب|"
            r"انضموا إلينا|للتوقيع|للمشاركة في التوقيع|من يرغب (?:في|ب)",
            listed=r"(?:ال)?(?:أسماء|صفات|مناصب|جهات|مؤسسات)?\w*(?: \w+){0,3} (?:لل|لغرض ال"
            r"|لأغراض ال)"
            r"تعريف(?: فقط)?",
            about=r"(?:من نحن|نبذة(?: عن \w+)?|عن (?:المنظمة|الجمعية|اللجنة|المبادرة))",
        ),
        "fr": _row(
            appeal=rf"(?:partagez|diffusez|faites circuler|imprimez|copiez|relayez)"
            rf"(?:(?: et|,) [\w-]+){{0,3}} (?:cet?t?e?|notre) (?:{FR}|page)"
            rf"|(?:vous pouvez|il est possible de)(?: aussi| encore| librement)? "
            rf"(?:partager|diffuser|imprimer|copier|signer|reproduire|rejoindre)"
            rf"|ajoutez votre (?:nom|signature)|signez(?:,)? (?:vous )?aussi"
            rf"|(?:personnes|organisations) ont (?:déjà )?signé",
            support=r"soutenez(?:-nous| notre (?:action|campagne|travail))(?:[\w ’'-]{0,20}) dons?"
            r"|votre (?:don|soutien financier) nous|(?:souscrivez|prenez) un abonnement"
            r"|soutenez-nous\W+abonnez-vous|suivez(?:-nous| notre (?:page|chaîne))",
            notes=rf"plus d['’]informations?|en savoir plus|je signe|signer (?:la|cette|l['’])"
            rf"|traduction|traduit(?:e)? (?:de|du|par)|(?:ce|cette) (?:{FR}) a été (?:publié|"
            r"rédigé|traduit|écrit|lu)e?|(?:photo|illustration|à lire|à lire aussi|voir aussi|"
            r"en savoir plus)\s?:|texte original|pour (?:signer|rejoindre|soutenir|"
            r"nous aider)|reproduction (?:libre|autorisée)",
            listed=r"(?:les )?(?:fonctions?|affiliations?|titres|organisations)?[\w ]{0,30}"
            r"(?:à (?:seul )?titre (?:d['’]identification|indicatif)|aux seules fins"
            r" d['’]identification)(?: uniquement| seulement)?",
            about=r"à propos(?: d[eu](?: \w+){1,6}| des \w+)?|qui sommes-nous(?: \?)?",
        ),
        "es": _row(
            appeal=rf"(?:compart[ae]n?|difund[ae]n?|copi[ae]n?|imprim[ae]n?|reenví[ae]n?)"
            rf"(?:(?: y|,) \w+){{0,3}} est[ea] (?:{ES}|página)"
            rf"|(?:puede[ns]?|podéis)(?: \w+)? (?:adherirse|adherirte|adheriros|sumarse|sumarte"
            rf"|firmar"
            rf"|compartir|difundir|copiar|imprimir)"
            rf"|(?:añad[ae]n?|agreg(?:a|ue|uen)|sum[ae]n?) (?:su|tu|vuestra|vuestro) (?:nombre"
            rf"|firma)"
            rf"|firm[ae]n? (?:también|aquí|ahora|tú también|usted también)"
            rf"|personas (?:ya )?han firmado",
            support=r"(?:apóya|ayúda|apóye|ayúde|apoya|ayuda)(?:n?nos|dnos)(?: \w+){0,2}"
            r" (?:donación"
            r"|donativo|aportación)|hazte (?:soci|suscriptor)\w+|(?:apóya|apóye|apoya)(?:n?nos"
            r"|dnos)"
            r"\W+suscríb\w+|sigue (?:nuestra página|nuestro canal)",
            notes=r"más información|súmate|adhiérete|firma(?:r)? (?:la|esta|aquí)|traducción"
            r"|traducid[oa] (?:de|del|por)|texto original|(?:este|esta|el|"
            rf"la) (?:{ES}) (?:fue|ha sido|se puede|puede ser) (?:publicad|reproduc|traducid|"
            r"escrit|leíd)\w+|(?:foto|imagen|ilustración|lea también|ver también|"
            r"relacionado)\s?: |para (?:firmar|sumarse|adherirse|apoyar|ayudar)|"
            r"reproducción libre",
            listed=r"(?:los |las )?(?:cargos?|afiliaci(?:ón|ones)|instituci(?:ón|ones))?[\w"
            r" ]{0,30}(?:solo"
            r" )?(?:a efectos|con fines|para fines) de identificación(?: únicamente| solamente)?",
            about=r"(?:sobre|acerca de) (?:nosotr[oa]s|l[oa]s (?:autor[ae]s|firmantes)|la "
            r"(?:organización|plataforma|campaña))|quiénes somos",
        ),
        "de": _row(
            appeal=rf"(?:teil(?:t|en sie)|verbreite(?:t|n sie)|druck(?:t|en sie)|kopier(?:t|en sie)"
            rf"|leite(?:t|n sie))(?: bitte| gern(?:e)?)? dies\w{{1,2}} (?:{DE}|seite)"
            rf"|dies\w{{1,2}} (?:{DE}) (?:darf|kann|dürfen sie|können sie)"
            rf"|(?:sie können|ihr könnt|hier können sie|man kann){W}{{0,6}} (?:unterzeichnen"
            rf"|unterschreiben|mitzeichnen|anschließen|teilen|verbreiten)"
            rf"|unterzeichne(?:n auch sie|(?:n sie|t)(?: auch| jetzt| hier| mit))"
            rf"|unterschreib(?:en sie|t) (?:auch"
            rf"|jetzt|hier)|(?:menschen|personen) haben (?:bereits |schon )?(?:unterschrieben"
            rf"|unterzeichnet)",
            support=rf"unterstütz(?:en sie|t|e) (?:uns|unsere?n? \w+)(?: bitte)? (?:mit"
            rf"|durch){W}{{0,2}}"
            rf" spenden?|(?:ihre|eure|jede) spende|(?:schließ|richt)\w* (?:\w+ ){{0,3}}(?:abo\w*"
            rf"|dauerauftrag)|werde\w* (?:sie )?(?:fördermitglied|abonnent)\w*|folg(?:en sie"
            rf"|t) (?:uns|unserem)",
            notes=rf"(?:mehr|weitere) informationen|(?:jetzt )?(?:mit)?(?:unter)?zeichnen"
            rf"|übersetzung|übersetzt (?:aus|von)|(?:dieser?|dieses) (?:{DE}) (?:wurde"
            rf"|erschien|"
            r"ist)(?: \w+)? (?:zuerst|erstmals|übersetzt|veröffentlicht|erschienen|verfasst)|"
            r"(?:foto|bild|siehe auch|lesen sie auch|mehr dazu)\s?:|v\. ?i\. ?s\. ?d\. ?p\.?|"
            r"spendenkonto|bankverbindung|(?:zum|wer) (?:mit)?(?:unterzeichnen|unterschreiben|"
            r"helfen)(?: möchte| will)?|weitere unterzeichn\w+|nachdruck",
            listed=r"(?:die )?(?:angaben?|funktion(?:en)?|zugehörigkeit|organisation(?:en)?)?[\w"
            r" ]{0,30}"
            r"(?:nur |lediglich |ausschließlich )?zur (?:identifi[kz]ation|identifizierung"
            r"|kennzeichnung)"
            r"(?: der person(?:en)?)?",
            about=r"über (?:uns|die (?:verfasser\w*|unterzeichne\w+|initiative|organisation))"
            r"|wer wir sind",
        ),
        "pt": _row(
            appeal=rf"(?:compartilh|partilh|divulg|copi|imprim|encaminh)(?:e|em|a|am)"
            rf"(?:(?: e|,) \w+){{0,3}} est[ea] (?:{PT}|página)"
            rf"|assin(?:e|em|a) (?:(?:você|vocês|tu) )?(?:também|aqui|agora|já)"
            rf"|(?:pode|podem|podes)(?: \w+)? (?:assinar|aderir|subscrever|compartilhar|partilhar"
            rf"|copiar|imprimir)|(?:coloque|acrescente|junte|adicione) (?:o )?(?:seu|teu) nome"
            rf"|pessoas (?:já )?assinaram",
            support=r"(?:apoie|ajude|apoia|ajuda)(?:-nos| o nosso trabalho| a nossa campanha| nossa"
            r" campanha)(?: \w+){0,2} (?:doação|donativo)|(?:torne-se|seja) (?:assinante"
            r"|apoiador\w*)"
            r"|(?:apoie|apoia)-nos\W+assin\w+|sig(?:a|am) (?:nossa página|o nosso canal"
            r"|nosso canal|a nossa página)",
            notes=r"mais informações|saiba mais|junte-se|assine|tradução|traduzid[oa] (?:de|do"
            r"|por)|texto original|(?:este|esta|o|"
            rf"a) (?:{PT}) (?:foi|pode ser) (?:publicad|reproduz|traduzid|escrit|lid)\w+|(?:foto|"
            r"imagem|ilustração|leia também|veja também|relacionado)\s?: |para (?:assinar|"
            r"aderir|apoiar|ajudar)|gostou\?|compartilhe com|partilhe com|reprodução livre",
            listed=r"(?:[oa]s )?(?:cargos?|filiaç(?:ão|ões)|instituiç(?:ão|ões))?[\w"
            r" ]{0,30}(?:apenas "
            r"|somente )?para (?:fins|efeitos) de identificação(?: apenas)?",
            about=r"sobre (?:nós|[ao]s (?:autor[ae]s|signatári[oa]s)|a (?:organização|rede"
            r"|campanha))"
            r"|quem somos",
        ),
        "tr": _row(
            appeal=rf"bu {TR}(?: [\w’',]+){{0,4}} (?:paylaş|çoğalt|dağıt|yay|as|imzala|ilet|bas)\w*"
            rf"|siz de imza\w*|(?:adınızı|imzanızı) (?:ekleyin|ekleyebilirsiniz)"
            rf"|{W}?(?:kişi|kurum) imzaladı",
            support=r"(?:bağışınızla|bağışlarınızla|bağış yaparak)(?: \w+)? (?:destek|bizi)\w*"
            r"|bize (?:bağışla )?destek ol\w*|abone ol(?:un|unuz)|(?:sayfamızı|kanalımızı"
            r"|hesabımızı) takip ed\w+",
            notes=rf"daha fazla bilgi|ayrıntılı bilgi|imzala(?:yın)?|çeviri|(?:bu"
            rf"|metin){W}{{0,3}} çevrilmiştir"
            rf"|(?:bu|metnin) (?:{TR}) (?:ilk|daha önce) \w+"
            r"|(?:fotoğraf|ayrıca okuyun|ilgili)\s?: |(?:i|İ)mzacı olmak için"
            r"|(?:imzalamak|katılmak|destek olmak|yardım etmek) (?:için|isterseniz|isteyenler)"
            r"|bize katılın",
            listed=r"(?:kurum\w*|unvan\w*|görev\w*)?[\w ]{0,30}(?:yalnızca|sadece) (?:tanıtım"
            r"|kimlik|bilgi)\w*(?: \w+){0,2}",
            about=r"(?:hakkımızda|biz kimiz)",
        ),
        "uk": _row(
            appeal=rf"(?:пошир(?:те|юйте|іть)|перешліть|роздрукуйте|скопіюйте|передайте)"
            rf"(?:(?: та| і|,) \w+){{0,3}} ц(?:[еюя]й?|ього) {UK}"
            rf"|(?:можете|можна)(?: \w+)? (?:підписати|поширити|поширювати|приєднатися|копіювати"
            rf"|друкувати){W}{{0,4}} (?:{UK}|сайті|сторінці)|додайте (?:своє ім[’'ʼ]я|свій підпис)"
            rf"|підпишіть і ви|(?:людей|осіб|організацій) (?:вже )?підписали",
            support=rf"підтримайте нас{W}{{0,2}} (?:внеском|донатом|пожертв\w+)|оформ(?:іть|те)"
            rf" (?:підписку|пожертву|донат)|станьте (?:нашим )?(?:підписник|патрон)\w*"
            rf"|стежте за (?:нашою"
            rf"|нашим) (?:сторінкою|каналом)",
            notes=r"більше інформації|докладніше|підписати|переклад(?:ено)?|текст (?:уперше "
            r"|вперше )?(?:опубліковано|перекладено)"
            r"|(?:фото|"
            r"читайте також|дивіться також)\s?: |якщо (?:хочете|бажаєте) (?:допомогти|"
            r"підписати|долучитися|приєднатися)|щоб (?:підписати|приєднатися|долучитися|"
            r"допомогти)|(?:поширення|передрук|перепост) (?:вітається|вільний)|долучайтеся",
            listed=r"(?:організаці\w+|посад\w+|установ\w+)?[\w ]{0,30}(?:лише|тільки|виключно) для "
            r"(?:ідентифікації|довідки|інформації)",
            about=r"про (?:нас|автор(?:ів|ок)|підписант\w*|організацію|мережу)|хто ми"
            r"|довідка(?: для редакц\w+)?",
        ),
        "ru": _row(
            appeal=rf"(?:распространите|перешлите|распечатайте|скопируйте|передайте|поделитесь)"
            rf"(?:(?: и|,) \w+){{0,3}} эт(?:о|от|у|им|ой) {RU}\w*"
            rf"|(?:можете|можно)(?: \w+)? (?:подписать|распространить|распространять|присоединиться"
            rf"|копировать|печатать){W}{{0,4}} (?:{RU}|сайте|странице)"
            rf"|добавьте (?:своё имя|свою подпись)|подпишите и вы|(?:человек|организаций) (?:уже )?"
            rf"подписали",
            support=rf"поддержите нас{W}{{0,2}} (?:взносом|донатом|пожертв\w+)|оформите"
            rf" (?:подписку|пожертвование|донат)|станьте (?:нашим )?(?:подписчик|патрон)\w*"
            rf"|следите за (?:нашей"
            rf"|нашим) (?:страницей|каналом)",
            notes=r"больше информации|подробнее|подписать|перевод|переведено|текст (?:впервые"
            r" )?(?:опубликован|переведён|переведен)|"
            r"(?:фото|читайте также|смотрите также)\s?: |если (?:хотите|желаете) (?:помочь|"
            r"подписать|присоединиться)|чтобы (?:подписать|присоединиться|помочь)|"
            r"(?:распространение|перепечатка|репост) (?:приветствуется|свободн\w+)|"
            r"присоединяйтесь",
            listed=r"(?:организаци\w+|должност\w+|учреждени\w+)?[\w ]{0,30}(?:лишь|только"
            r"|исключительно)"
            r" для (?:идентификации|справки|сведения)",
            about=r"о(?:б)? (?:нас|авторах|подписавших|организации|сети)|кто мы|справка(?: для "
            r"редакц\w+)?",
        ),
        "fa": _row(
            appeal=rf"باز(?:‌| )?نشر کنید|این {FA}\w*(?: را)?(?: \w+){{0,3}} (?:به اشتراک|پخش"
            rf" کنید|منتشر کنید|همرسانی"
            rf"|امضا کنید|چاپ کنید|برسانید)|(?:شما هم|شما نیز)(?: \w+){{0,3}} (?:امضا|بپیوندید)"
            rf"|(?:نام|امضای) خود را (?:بیفزایید|اضافه کنید)|می[\u200c ]?توانید(?: \w+){{0,8}} "
            rf"(?:امضا|بپیوندید|پخش|منتشر)",
            support="مشترک (?:ما )?شوید|حامی مالی (?:ما )?شوید"
            "|با کمک(?:[\u200c ]?های?)? (?:مالی|خود)(?: \\w+){0,4}|(?:کانال|صفحه)\\w*(?:"
            " ما)? را "
            "دنبال کنید",
            notes=r"اطلاعات بیشتر|امضا کنید|ترجمه|ترجمهٔ|(?:عکس|بیشتر بخوانید|مرتبط)\s?:"
            r"|باز(?:\u200c| )?نشر کنید|"
            r"باز(?:\u200c| )?نشر آزاد|برای (?:امضا|پیوستن|کمک)|نسخه اصلی|به ما بپیوندید",
            listed="(?:نام|سمت|عنوان|وابستگی)?[\\w \u200c]{0,30}(?:تنها|فقط|صرفاً?) (?:برای|جهت) "
            "(?:شناسایی|معرفی)(?: \\w+){0,2}",
            about="دربار(?:ه|هٔ|ه\u200cی) (?:ما|نویسندگان|امضاکنندگان|سازمان)|ما کیستیم",
        ),
        "hi": _row(
            appeal=rf"लोगों तक पहुँचा\S*|(?:यह|इस) {HI}(?: \S+){{0,3}} (?:साझा|शेयर|आगे|हस्ताक्षर"
            rf"|छाप|बाँट)\S*"
            rf"|आप भी हस्ताक्षर|अपना नाम जोड़(?:ें|िए)|आप(?: \S+){{0,6}} (?:साझा|हस्ताक्षर|शेयर)"
            rf" कर सकते",
            support=r"(?:सदस्यता|चंदा) (?:लीजिए|दीजिए|लें|दें)"
            r"|(?:दान|चंदा|सहयोग राशि) (?:देकर|से) (?:हमारा|हमारी|हमें)|हमारे (?:चैनल|पेज)"
            r" से जुड़ें",
            notes=r"अधिक जानकारी|हस्ताक्षर करें|अनुवाद|अनूदित|(?:तस्वीर|फ़ोटो|यह भी पढ़ें)\s?:"
            r"|(?:हस्ताक्षर करने|जुड़ने|"
            r"मदद करने) के लिए|लोगों तक पहुँचा\S*|मूल (?:पत्र|पाठ)|हमसे जुड़ें",
            listed=r"(?:\S+ ){0,4}(?:केवल|सिर्फ़|सिर्फ) (?:पहचान|परिचय) (?:के लिए|हेतु)(?:"
            r" \S+){0,4}",
            about=r"हमारे बारे में|हम कौन हैं|(?:संगठन|लेखकों) के बारे में",
        ),
        "zh": Cues(
            appeal=Pattern(
                rf"(?:[欢歡]迎|[请請]|敬[请請]|可)(?:您|大家)?(?:自由|广泛|廣泛)?(?:转发|轉發"
                rf"|转载|轉載|分享|复制|複製"
                rf"|打印|列印|张贴|張貼|联署|聯署|連署|签名|簽名)(?:本|这|這|此)?(?:{ZH}|文)?"
                rf"|\A[\W_]*(?:分享|[转轉][发發])(?:本|[这這此])[份封篇]?(?:{ZH})"
                r"|(?:扫码|掃碼|点击|點擊)[^。]{0,12}(?:签|簽|联署|聯署|連署|捐|关注|關注)"
                r"|[长長]按[^。]{0,6}[码碼]|如需(?:联署|聯署|連署|签名|簽名|帮助|幫助)"
                r"|\A[\W_]*(?:翻译|翻譯|译者|譯者|译文|譯文|图片|圖片"
                r"|相关阅读|相關閱讀|延伸阅读|延伸閱讀)\s?[:：]|(?:译自|譯自|本文(?:首发|首發"
                r"|原载|原載))"
                r"|(?:捐款|打赏|打賞)(?:支持|给|給)|加入(?:我们|我們)的(?:群|频道|頻道)|(?:关注"
                r"|關注|追蹤)(?:我们|我們"
                r"|本|公众号|公眾號|频道|頻道)|你?也(?:来|來)(?:签|簽)"
            ),
            boilerplate=Pattern(
                r"\A[\W_]*(?:(?:关于|關於)(?:我们|我們|作者|本会|本會)|我们是谁"
                r"|我們是誰)\s?[:：]\s*\S"
                r"|\A[\W_]*[^。]{0,16}(?:仅供|僅供|仅为|僅為|只为|只為)(?:识别|識別|辨认|辨認"
                r"|表明身份)[^。]{0,6}[\W_]*\Z"
            ),
        ),
    },
)

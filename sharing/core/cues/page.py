"""What a page puts around a statement on lines of their own: buttons, press marks, "The end"."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Cues, Pattern, opening


def _line(*alternatives: str) -> Pattern:
    """Return a pattern that finds a line that is one of these and nothing else."""
    return Pattern(rf"\A[\W_]*(?:{'|'.join(alternatives)})[\W_]*\Z", regex.IGNORECASE)


def _row(  # noqa: PLR0913 -- the columns of the table
    *, whom: str, signed: str, closing: str, press: str, ends: str, tail: str, buttons: str
) -> Cues:
    return Cues(
        salutation=_line(whom),
        sign_off=opening(f"{signed}|{closing}"),
        press=Pattern(f"{_line(ends).pattern}|{opening(press).pattern}", regex.IGNORECASE),
        tail=_line(f"{tail}|{ends}"),
        boilerplate=_line(buttons),
    )


NETWORKS = (
    "facebook|twitter|x|whatsapp|telegram|instagram|linkedin|mastodon|bluesky|threads|reddit"
    "|pinterest|youtube|tiktok|weibo|wechat|vk|viber|signal|e-?mail|rss|pdf|print|copy link"
    "|share|tweet"
)
ANYWHERE = Cues(
    tail=Pattern(r"\A\W*#(?:\s*#){2,}\W*\Z|\A\W*-?30-?\W*\Z"),
    press=_line(r"-?30-?"),
    boilerplate=Pattern(
        rf"\A[\W_]*(?:{NETWORKS})(?:[\W_]+(?:{NETWORKS}))*[\W_]*\Z|\A\s*(?:©|\(c\)\s*\d)"
        r"|\A(?:#[\w\u200c]+[\s,·]*)+\Z"  # hashtags alone
        r"|\A\W*(?:\[[^\[\]]*\]\([^()]*\)\s*[>›»/|]\s*)+\S[^.!?]*\Z"  # "Home > Letters"
        r"|\A[\W_]*posted (?:by|on|in) .{2,80}\Z",
        regex.IGNORECASE,
    ),
)
OWN = r"(?:the )?(?-i:\p{Lu})[\w ’'-]{2,40}"  # the name of an organisation

PAGE: Mapping[str, Cues] = MappingProxyType(
    {
        "en": _row(
            whom=r"to whom(?:soever)? it may concern"
            r"|to all (?:those )?(?:it may )?concern(?:ed)?",
            signed=r"with the support of|the following (?:[\w-]+ ){0,4}(?:have |has"
            r" )?(?:co-?)?(?:sign(?:ed)?"
            r"|endorsed?|support(?:ed)?)(?: \w+){0,4}|(?:co-?|jointly )signed(?: by)?"
            r"|(?:list of |first |initial |lead )signatories|(?:signatory|signing|endorsing"
            r"|supporting) (?:groups|organi[sz]ations|individuals)|(?:signed )?on behalf of",
            closing=r"(?:yours )?in (?:\w+ and )?(?:solidarity|hope|peace"
            r"|friendship)(?: and \w+)?|thank you for your (?:attention|time|consideration)"
            r"|we look forward to (?:hearing from you|your (?:reply|response|answer))"
            r"|with (?:hope|thanks|respect|gratitude)",
            press=r"(?:under )?embargo(?:ed)?|news release|press (?:statement|notice)"
            r"|media (?:statement|advisory)|(?:for )?(?:immediate|public) release",
            ends=r"(?:the )?ends?",
            tail=r"editor(?:s|['’]s|s['’])?['’]? notes?|notes|endnotes|sources|further reading"
            r"|photo credits|for (?:media|press) (?:enquiries|inquiries)|for interviews"
            r"|for (?:more|further) information|media enquiries",
            buttons=r"share(?: this(?: \w+)?)?|tweet(?: this)?|e-?mail this(?: \w+)?|print"
            r"(?: this(?: \w+)?)?|copy (?:the )?link|privacy|cookies|terms(?: (?:and"
            r"|&) conditions"
            r"| of (?:use|service))?|sign (?:up|in)|log ?in|sign (?:the|our) petition|donate"
            r"|support us|subscribe|(?:read|see) (?:also|more|next)(?:: .{1,80})?"
            r"|related (?:posts?|articles?|stories|news)|you may also like"
            r"|leave a (?:comment|reply)|comments are closed|no comments"
            r"|skip to (?:main )?content|menu|search|home|back to top"
            r"|advertisement|download(?: (?:the )?pdf)?|posted in .{2,60}|(?:tags|filed under|"
            r"categor(?:y|ies)): .{2,80}|\d+ min(?:ute)?s? read|next|previous|contact us"
            r"|about us",
        ),
        "ar": _row(
            whom=r"(?:إلى|ل)\s?(?:كل )?مَ?ن يهمّ?ه الأمر",
            signed=r"بدعم من|(?:المنظمات|الجهات|الجمعيات|الهيئات) الموقّ?عة|نحن الموقعون(?: أدناه)?"
            r"|الموقعون أدناه|بتوقيع",
            closing=r"و?تفضلوا بقبول.*|و?تقبلوا (?:منا )?فائق.*|مع (?:خالص |أطيب "
            r"|فائق )?(?:التحية|التحيات|التقدير|الاحترام).*",
            press=r"بيان صح(?:فيّ?|افيّ?)|خبر صح(?:في|افي)|للنشر (?:فورا?ً?ا?|الفوري)"
            r"|محظور النشر|ملاحظ(?:ة|ات) (?:لل|إلى ال)محرري?ن",
            ends=r"انتهى|النهاية",
            tail=r"ملاحظ(?:ة|ات) (?:لل|إلى ال)محرري?ن|للتواصل(?: الإعلامي)?|معلومات الاتصال"
            r"|اتصلوا بنا|المصادر|مصادر|الهوامش|هوامش|المراجع|مراجع|عن (?:المنظمة|الجمعية"
            r"|المبادرة)",
            buttons=r"شارك(?:وا)?(?: (?:على|عبر) \w+)?|مشاركة|اقرأ (?:المزيد|أيضا?ً?ا?)"
            r"|تبرع(?:وا)?"
            r"|طباعة|نسخ الرابط|اشترك|وق[ّ]?عوا? العريضة|القائمة|بحث|الرئيسية",
        ),
        "de": _row(
            whom=r"an alle,? die es (?:angeht|betrifft)|wen es (?:angeht|betrifft)"
            r"|an alle (?:betroffenen|interessierten)|an die zuständige stelle"
            r"|an den(?:jenigen)?,? den es (?:angeht|betrifft)",
            signed=r"mit unterstützung von|unterstützende (?:organisationen|gruppen)|unterschriften"
            r"|unterstützt (?:von|durch)|(?:es )?(?:mit)?unterzeichn\w+|im namen (?:von|der|des)"
            r"|unterzeichnet",
            closing=r"mit (?:solidarischen|besten|herzlichen|freundlichen) grüßen"
            r"|mit solidarischem gruß|wir danken für ihre aufmerksamkeit",
            press=r"(?:presse|medien)(?:mitteilung|erklärung|information|meldung|aussendung)"
            r"|sperrfrist|(?:hinweise?|anmerkung(?:en)?) (?:an|für) die redaktion(?:en)?",
            ends=r"ende",
            tail=r"(?:hinweise?|anmerkung(?:en)?) (?:an|für) die redaktion(?:en)?|quellen"
            rf"|fu(?:ß|ss)noten|anmerkungen|weitere informationen|über die {OWN}|wer wir sind",
            buttons=r"(?:seite |artikel |beitrag )?teilen|spenden|weiterlesen|mehr lesen|drucken"
            r"|link kopieren|petition unterschreiben|jetzt unterschreiben|menü|suche|startseite"
            r"|nach oben|anmelden|datenschutz|ähnliche beiträge|kommentar(?:e| schreiben)?",
        ),
        "es": _row(
            whom=r"a quien (?:corresponda|pueda interesar|interese|concierna)"
            r"|a (?:todos|todas) l[oa]s que (?:corresponda|concierna)",
            signed=r"con el apoyo de|organizaciones (?:firmantes|adherentes|que (?:firman|suscriben"
            r"|se adhieren))|lista de firmantes|se adhieren|adhesiones|en nombre de|firmas",
            closing=r"sin otro particular.*|reciban? (?:un|nuestro)s? .{0,20}salud.*"
            r"|solidariamente|con (?:un )?(?:cordial|atento) saludo",
            press=r"(?:boletín|comunicado|nota) (?:de|a la) prensa|nota informativa(?=\W*\Z)"
            r"|para (?:su )?(?:publicación"
            r"|difusión)"
            r" inmediata|embargad[oa] hasta|embargo hasta",
            ends=r"fin(?: del comunicado| de la (?:nota|carta))?",
            tail=rf"sobre (?:nosotr[oa]s|{OWN})|quiénes somos|fuentes|notas|referencias"
            r"|más información"
            r"|para más información|contactos? (?:de|para) (?:la )?(?:prensa|medios)",
            buttons=r"compart(?:ir|e|a)(?: esta (?:página|noticia))?|dona(?:r|ciones)?"
            r"|leer más|lee más"
            r"|imprimir|copiar enlace|firma(?:r)? la petición|aviso legal|menú|buscar|inicio"
            r"|volver arriba|suscribirse|deja un comentario|artículos relacionados",
        ),
        "fa": _row(
            whom=r"به (?:هر (?:آن )?کس که (?:به او )?مربوط (?:است|می[\u200c ]?شود)|مقام مربوطه)"
            r"|به هر کسی که مربوط است",
            signed=r"با حمایت|(?:سازمان|نهاد|گروه)(?:\u200c| )?های امضا(?:\u200c| )?کننده"
            r"|فهرست امضا(?:\u200c| )?کنندگان|از طرف",
            closing=r"با (?:احترام|سپاس|تشکر)(?: و \w+)?|ارادتمند(?: شما)?",
            press=r"(?:بیانیه|بیانیهٔ|بیانیه‌ی|اطلاعیه|خبر) مطبوعاتی|برای انتشار فوری",
            ends=r"پایان",
            tail=r"دربار(?:ه|هٔ|ه‌ی) ما|تماس با ما|تماس|منابع|پانویس(?:‌ها)?|پانوشت(?:‌ها)?"
            r"|یادداشت(?:‌ها)?|برای اطلاعات بیشتر",
            buttons=r"(?:به )?اشتراک[\u200c ]?(?:گذاری|بگذارید)|بیشتر بخوانید|ادامه مطلب|چاپ"
            r"|کپی لینک"
            r"|کمک مالی کنید|عضویت|جستجو|خانه|صفحه اصلی|دادخواست را امضا کنید",
        ),
        "fr": _row(
            whom=r"[àa] (?:qui de droit|toutes fins utiles|tou(?:s|tes) (?:ceux"
            r"|celles) que cela concerne)"
            r"|aux personnes concernées",
            signed=r"avec le soutien de|(?:les |liste des )?organisations? signataires|liste des"
            r" signataires"
            r"|les organisations suivantes|cosignataires|soutenu par|au nom (?:de|du|des)",
            closing=r"veuillez (?:agréer|recevoir|croire).*|nous vous prions (?:d['’]agréer"
            r"|de (?:recevoir|croire)).*|solidairement|salutations .{1,40}|avec (?:nos"
            r"|mes) (?:meilleures |respectueuses )?salutations.*",
            press=r"(?:communiqué|dossier|déclaration) (?:de|à la) presse|sous embargo"
            r"|embargo jusqu"
            r"|pour (?:diffusion|publication) immédiate",
            ends=r"fin(?: du communiqué| de la lettre)?",
            tail=r"notes?|notes? de bas de page|sources|références|pour en savoir plus"
            r"|qui sommes-nous"
            r"|pour plus d['’]informations?|contacts? (?:presse|médias?)",
            buttons=r"partage[rz](?: (?:la|cette) page)?|je m['’]abonne|s['’]abonner"
            r"|lire (?:la suite|aussi"
            r"(?: ?: .{1,80})?)|imprimer|copier le lien|sign(?:er|ez) la pétition"
            r"|mentions légales"
            r"|menu|recherche|accueil|haut de page|donner|laisser un commentaire"
            r"|articles similaires",
        ),
        "hi": _row(
            whom=r"जिस किसी (?:से|का) (?:भी )?संबंध(?:ित)? हो|सर्व संबंधित|संबंधित अधिकारी",
            signed=r"समर्थन में|हस्ताक्षर करने वाले(?: संगठन)?|समर्थन करने वाले संगठन"
            r"|हस्ताक्षरकर्ता संगठन|की ओर से",
            closing=r"भवदीया?|सादर|धन्यवाद(?: सहित)?",
            press=r"(?:प्रेस|मीडिया) (?:विज्ञप्ति|वक्तव्य|नोट)|तत्काल (?:प्रकाशन|जारी)",
            ends=r"समाप्त|समाप्ति",
            tail=r"संपर्क(?: करें)?|हमसे संपर्क करें|स्रोत|टिप्पणियाँ|टिप्पणी|संदर्भ|पाद-?टिप्पणी"
            r"|अधिक जानकारी के लिए",
            buttons=r"(?:\w+ पर )?(?:साझा|शेयर) (?:करें|कीजिए)|और पढ़ें|यह भी पढ़ें"
            r"|प्रिंट करें|लिंक कॉपी करें"
            r"|दान|याचिका पर हस्ताक्षर करें|खोजें|मुखपृष्ठ|सदस्यता लें",
        ),
        "pt": _row(
            whom=r"a quem (?:possa interessar|interessar possa|de direito|couber)"
            r"|às autoridades competentes",
            signed=r"com o apoio de|apoiam|organizações (?:signatárias|que (?:assinam|subscrevem))"
            r"|lista de signatári[oa]s|assinado por|em nome d[eoa]s?",
            closing=r"com os (?:melhores|nossos) cumprimentos|com estima|saudações .{1,40}"
            r"|respeitosamente|solidariamente",
            press=r"(?:comunicado|nota|release) (?:de|à|para a?) ?imprensa|release"
            r"|embargad[oa] até"
            r"|para (?:divulgação|publicação) imediata",
            ends=r"fim(?: do comunicado)?",
            tail=rf"sobre (?:nós|[oa]s? {OWN}|{OWN})|quem somos|fontes|notas|referências"
            r"|(?:para )?mais informações|conta(?:c)?tos? (?:de|para) (?:a )?imprensa",
            buttons=r"(?:compartilh|partilh)(?:ar|e)(?: esta página)?|do(?:e|ar)|leia (?:mais"
            r"|também)"
            r"|ler mais|imprimir|copiar link|assine a petição|assinar a petição|menu|buscar"
            r"|início"
            r"|voltar ao topo|inscreva-se|deixe um comentário",
        ),
        "ru": _row(
            whom=r"всем,? кого это (?:касается|может касаться)|всем заинтересованным (?:лицам"
            r"|сторонам)"
            r"|для предъявления по месту требования|тем,? кого это касается",
            signed=r"при поддержке|список (?:подписавших\w*|подписантов)|организации,?"
            r" (?:подписавшие"
            r"|которые подписали)|поддержали|от имени|подписанты",
            closing=r"с (?:уважением|надеждой|солидарностью|благодарностью)(?: и \w+)?"
            r"|благодарим за внимание",
            press=r"(?:сообщение|заявление) для (?:прессы|сми)|для немедленно(?:й|го)"
            r" (?:публикации|распространения)|эмбарго до|контакты? для (?:прессы|сми)",
            ends=r"конец",
            tail=r"примечани[ея](?: для редактор\w+)?|источники|сноски|об организации|о нас"
            r"|контакты?"
            r"(?: для (?:прессы|сми))?|дополнительная информация",
            buttons=r"поделиться(?: (?:в|на) \w+)?|читать (?:далее|также|дальше)|подписаться"
            r"|распечатать|печать|скопировать ссылку|подписать петицию|пожертвовать"
            r"|поддержать нас"
            r"|меню|поиск|главная|наверх|комментарии",
        ),
        "tr": _row(
            whom=r"(?i:i|İ)lgil(?:i makama|ilere|i kişiye|i kurumlara)|yetkili makama",
            signed=r"destekleyenler|imzacı (?:kurum|kuruluş|örgüt)lar|imzacı (?:kurumlar"
            r"|kuruluşlar|örgütler)"
            r"|imza veren\w*|destekleyen (?:kurum|kuruluş|örgüt)\w*",
            closing=r"say(?:gılarımızla|gılarımla|gıyla)|dayanışmayla|(?:bas[ıi]na ve )?kamuoyuna"
            r" (?:saygıyla |saygı ile |saygılarımızla )?(?:duyurulur|duyururuz|bildiririz"
            r"|arz ederiz)"
            r"|ilginiz için teşekkür ederiz",
            press=r"basın (?:metni|açıklaması|bildirisi|duyurusu|bülteni)|derhal yayı\w+"
            r"|bas[ıi]na(?: ve)? kamuoyuna(?=\W*\Z)"
            r"|ambargolu"
            r"|basın iletişim\w*",
            ends=r"son|bitti",
            tail=rf"{OWN} hakkında|kaynaklar|kaynakça|notlar|dipnotlar|basın iletişim\w*"
            r"|biz kimiz"
            r"|daha fazla bilgi(?: için)?",
            buttons=r"paylaş(?:ın)?|devamını oku(?:yun)?|ayrıca oku(?:yun)?|yazdır"
            r"|bağlantıyı kopyala"
            r"|bağış(?: yap(?:ın)?)?|imza kampanyası|imzala(?:yın)?|menü|ara|ana ?sayfa|abone ol",
        ),
        "uk": _row(
            whom=r"(?:у|в)сім,? кого це (?:стосується|може стосуватися)|(?:у|в)сім зацікавленим"
            r" (?:особам|сторонам)|до (?:у|в)сіх,? кого це стосується"
            r"|до (?:у|в)сіх зацікавлених(?: осіб| сторін)?|за місцем вимоги",
            signed=r"за підтримки|список підписантів|організації,? (?:які|що) підписали|підтримали"
            r"|від імені|підписи",
            closing=r"з (?:повагою|надією|солідарністю|вдячністю)(?: (?:та|і) \w+)?"
            r"|дякуємо за увагу",
            press=r"(?:повідомлення|заява) для (?:преси|змі|медіа)|для негайно(?:ї|го)"
            r" (?:публікації|поширення|оприлюднення)|ембарго до|контакти? для (?:преси|змі"
            r"|медіа)",
            ends=r"кінець",
            tail=r"приміт(?:ка|ки)(?: (?:для )?редактор\w+)?|джерела|виноски|про (?:нас"
            r"|організацію)"
            r"|контакти?(?: для (?:преси|змі|медіа))?|додаткова інформація",
            buttons=r"поділитис[яь](?: (?:у|в|на) \w+)?|поширити(?: (?:у|в|на) \w+)?"
            r"|читати (?:далі|також)"
            r"|підписатис[яь]|друкувати|скопіювати посилання|підписати петицію|пожертвувати"
            r"|меню|пошук|головна|нагору|коментарі",
        ),
        "zh": _row(
            whom=r"致?(?:有关|相关|相關|有關)(?:人士|各方|部门|部門)|致?各(?:有关|相关|相關"
            r"|有關)方",
            signed=r"(?:联合|聯合|共同)(?:署名|签署|簽署|发起|發起)(?:方|机构|團體|团体|組織"
            r"|组织)?|支持(?:团体|團體|机构|機構|组织|組織)",
            closing=r"此致|敬礼|敬禮|(?:顺颂|順頌|谨启|謹啟|敬祝).{0,8}",
            press=r"(?:供)?(?:即时|立即|即時)(?:发布|發布|發佈|发放|發放).*|新(?:闻|聞)(?:公(?:报"
            r"|報)|稿).*",
            ends=r"全?文?完|结束|結束",
            tail=r"(?:联系|聯絡|联络)我[们們]|(?:媒体|媒體)(?:联系|聯絡|联络)(?:人|方式)?|注(?:释"
            r"|釋|)|脚注|腳註"
            r"|参考(?:资料|文献)|參考(?:資料|文獻)|(?:资料|資料)?(?:来源|來源)"
            r"|关于(?:本会|本組織|本组织|[^。的]{2,8}(?:会|社|联盟|组织|中心|协会|基金会))",
            buttons=r"分享|(?:阅读|閱讀)(?:更多|全文)|捐款|打印|列印|复制链接|複製連結|(?:签署"
            r"|簽署)(?:请愿|請願)"
            r"|(?:登录|登入)|搜索|搜尋|首页|首頁|返回顶部|评论|評論",
        ),
    },
)

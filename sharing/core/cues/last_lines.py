"""The last lines of a mail and of a page: "Sent from my iPhone", "Follow us on Telegram".

One row for all languages: a mail program has its owner's language, a page may have two.
"""

import regex

from sharing.core.cues.cue import Cues, Pattern

DEVICE = (
    r"(?:iphone|ipad|ipod|android|galaxy|samsung|huawei|xiaomi|honor|pixel|blackberry|windows"
    r"|outlook|yahoo|gmail|gmx|web\.de|t-online|orange|proton ?mail|tutanota|thunderbird"
    r"|(?:smart|mobile |cell ?)?phone|mobile|handy|smartphone|tablet|téléphone|portable|móvil"
    r"|teléfono"
    r"|telemóvel|celular|telefon\p{L}*|cellulare|mobiel|komórki|телефон\p{L}*|айфон\p{L}*"
    r"|смартфон\p{L}*|آيفون|هاتفي?|جوالي?|موبايلي?|آیفون|گوشی|موبایل|تلفن|फ़ोन|फ़ोन|मोबाइल|手机"
    r"|手機"
    r"|電話|携帯|スマートフォン|아이폰|휴대폰|스마트폰|โทรศัพท์|mail[ -]?app)"
)
SENT = (
    r"(?:(?:this (?:e-?mail|message) was )?sent (?:from|via|with|using)|envoyée? (?:de|depuis"
    r"|à partir"
    r"|par|avec)|enviad[oa] (?:desde|con|do|da|de|pelo|a partir|por|via)|gesendet (?:von|mit|aus)"
    r"|(?:надіслан|відправлен|отправлен|послан)[оеа] (?:з|із|зі|с|со|через)|(?:أُ?رسل|مرسل)\p{L}*"
    r" (?:من|عبر)|(?:ارسال|فرستاده)[ \u200c]شده از|[发發][自送]|inviat[oa] (?:da|dal|con|tramite)"
    r"|ver(?:stuurd|zonden) (?:vanaf|met|via)|wysłan[eoy] (?:z|przez)|odesláno|skickat från"
    r"|sendt? (?:fra|frå|via)|lähetetty|στάλθηκε από|trimis de|נשלח מ|gửi từ|dikirim dari|ส่งจาก)"
)
SENT_BEHIND = r"(?:gesendet|gönderildi|küldve|送信|보냄|से भेजा गया|ارسال شد\p{L}*|傳送|发送)"
OUTLOOK = (
    r"(?:get|obtenez|téléchargez|obtener|obtén|descargar|obter|obtenha|holen sie sich|laden sie"
    r"|завантажте|отримайте|скачать|скачайте|получить|получите|الحصول على|دریافت|取得"
    r"|[获獲]取|下[载載]"
    r"|scarica|ottieni|download|pobierz|hämta|hent)\W.{0,12}outlook.{0,12}(?:android|ios"
    r"|mobile|windows)"
)
# Orders alone: "Like Facebook, …" and "Subscribers of our channel …" may begin a sentence.
FOLLOW = (
    r"(?:(?:please )?(?:(?:follow|join|like|find) (?:us|our)|subscribe|visit our)"
    r"|(?:suivez|rejoignez|retrouvez|likez)[ -](?:nous|notre|nos)|abonnez"
    r"|síg[ua]\p{L}{1,3}os|sig(?:ue|a|an) nuestr|únete|únanse|únase|suscr[íi]b(?:ete|ase|anse)"
    r"|folg(?:t|en sie|e) (?:uns|unser)|abonnier(?:t|e|en sie)|tretet|treten sie"
    r"|besuch(?:t|en sie) (?:uns|unser)|siga(?:m|-|m-)? ?n[oa]s|siga(?:m)? [ao] noss|inscreva"
    r"|assine|acompanhe|curta [ao]? ?noss|entre n[oa] noss|підпи(?:суй|ші?т|шис)|стежте"
    r"|приєдн[уа]й"
    r"|долуча?й|подпи(?:сывай|ши)|следите|присоединя?й|вступайте|تابعونا|تابعوا (?:صفحت|قنات"
    r"|حساب)"
    r"|اشترك(?:وا)? (?:في|ب)|انضم(?:وا)? |(?:关注|關注)(?:我[们們]|本|.{0,6}公[众眾][号號])"
    r"|[订訂][阅閱]"
    r"|加入我[们們]|[扫掃][码碼]|seguici|seguiteci|iscriv(?:iti|etevi)|unisciti|unitevi"
    r"|volg (?:ons|onze)"
    r"|abonneer|schrijf je in|śledź|obserwuj|zapisz|dołącz|följ (?:oss|vår)|følg (?:oss|os"
    r"|vår|vores)"
    r"|sledujte nás|urmăriți|abonați|ακολουθήστε|ติดตามเรา|theo dõi|ikuti kami)"
)
FOLLOW_BEHIND = (
    r"(?:takip ed(?:in|iniz|ebilirsiniz)|abone ol(?:un|unuz|abilirsiniz)?|katıl(?:ın|ınız"
    r"|abilirsiniz)"
    r"|beğen(?:in|iniz)|دنبال کنید|بپیوندید|عضو شوید|مشترک شوید|ॉलो (?:करें|कीजिए)|जुड़ें"
    r"|सब्सक्राइब करें"
    r"|フォロー(?:して|を?お願い)\w*|(?:팔로우|구독)(?:해 ?주세요|하세요))"
)
OUR = (
    r"(?:our|notre|nos|nuestr[oa]s?|noss[oa]s?|unser\p{L}*|наш\p{L}*|nostr[oaie]|onze?"
    r"|nasz\p{L}*|vår\p{L}*"
    r"|我[们們]的|私たちの)"
)
CHANNEL = (
    r"(?:facebook|twitter|instagram|telegram|whatsapp|youtube|tiktok|mastodon|bluesky|linkedin"
    r"|newsletter|mailing ?list|e-?mail list|infolettre|rundbrief|boletín|infobrief"
    rf"|{OUR}[ -]?(?:[\p{{L}}’'-]+ ?){{0,2}}(?:channel|page|accounts?|list|lettre|chaîne"
    rf"|canal|página|page"
    r"|kanal\p{L}*|seite|канал\p{L}*|сторінк\p{L}+|страниц\p{L}+|розсилк\p{L}+|рассылк\p{L}+"
    r"|pagina|profil\p{L}*)"
    r"|телеграм|фейсбу[кц]|[иі]нстаграм|ютуб|твіттер|твиттер|розсилк|рассылк|вайбер|kanalımız"
    r"|sayfamız"
    r"|bültenimiz|فيسبوك|تويتر|[إا]نستغرام|ت[لي]+غرام|واتس ?اب|يوتيوب|قناتنا|صفحتنا|نشرتنا"
    r"|تلگرام|اینستاگرام"
    r"|فیس ?بوک|توییتر|یوتیوب|کانال|خبرنامه|टेलीग्राम|फ़?ेसबुक|फेसबुक|इंस्टाग्राम|ट्विटर|व्हाट्सएप"
    r"|व्हाट्सऐप"
    r"|यूट्यूब|चैनल|न्यूज़?लेटर|公[众眾][号號]|微信|微博|[频頻]道|[电電][报報]|[脸臉][书書]|推特"
    r"|[电電]子[报報]"
    r"|เฟซบุ๊ก|ツイッター|페이스북)"
)
# Most lines in Chinese begin with none of these, which is soon seen.
HAN_STARTS = r"(?!(?=\p{Han})[^发發订訂关關加扫掃取获獲下])"
LAST_LINES = Cues(
    boilerplate=Pattern(
        r"\A(?=[^\n]{1,90}\Z)[\W_]*(?:"
        rf"{HAN_STARTS}(?:{SENT}.{{0,30}}?{DEVICE}[^.!?,]{{0,25}}[.!]?\Z|{OUTLOOK}|{FOLLOW}.{{0,50}}?{CHANNEL})"
        # What comes first may be anything: only lines without a stop are worth the look.
        r"|(?=[^\n]*+(?<![.!?。！？])\Z)(?:"
        rf".{{0,20}}{DEVICE}.{{0,12}}{SENT_BEHIND}|.{{0,12}}outlook.{{0,12}}(?:android|ios).{{0,12}}"
        rf"|.{{0,40}}{CHANNEL}.{{0,30}}{FOLLOW_BEHIND})\Z)",
        regex.IGNORECASE,
    )
)

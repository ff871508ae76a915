"""Lines that stand among names and name nobody: addresses, telephones, counts, pages, buttons.

One table for all languages: people sign from everywhere, below a letter in any language. Every
pattern finds a whole line or its beginning, so that "Hauptstraße Tenants" stays a name.
"""

import regex

from sharing.core.cues.cue import Pattern
from sharing.core.cues.page import NETWORKS

STREET = (
    # House number first, as in English and French.
    r"\d{1,5}\s?[a-z]?,? (?:(?!(?:of|the|for|and|in|from|on|to) )[\p{L}.’'-]+ ){1,3}(?:street|st"
    r"|road|rd|avenue|ave|lane|ln|drive|square"
    r"|boulevard|blvd|terrace|crescent|court|place|way|close|row)\b\.?(?=,|\s*\Z"
    r"| [\p{L}-]+,? (?-i:[A-Z]{1,2}\d))"
    r"|(?:no\.? ?)?\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|quai"
    r"|impasse|allée|cours|route)\b"
    # The street first.
    r"|(?:(?:alte|neue|große|kleine|obere|untere|lange|an der|in der) )?[\p{L}.-]*(?:straße"
    r"|strasse|str\.|gasse|weg|allee|platz|ufer|damm|straat|laan|gracht|vägen"
    r"|gatan|gata|gate|vej)(?: \d+| nr\.? ?\d)"
    r"|(?:calle|c/|avenida|av(?:da)?\.|plaza|paseo|carrera|cra\.|rua|r\.|travessa|praça|largo"
    r"|estrada|alameda|via|viale|piazza|corso|strada|str\.|ul\.|ulica|utca)[ \p{L}.’'º°-]{1,50}"
    r"[, ]+(?:n[.º°o]*\s?)?\d"
    r"|(?:ул|улица|просп|проспект|пр|пр-т|пер|переулок|пл|площадь|наб|вул|вулиця|пров|площа|бул"
    r"|бульвар)\.?[ \xa0][\p{L} .’'ʼ-]{2,40},? (?:д\.? ?|буд\.? ?)?\d"
    r"|[\p{L} .-]{2,40}\b(?:sok(?:ak|ağı)?|sk|cad(?:desi)?|mah(?:allesi)?|bulvarı)\b\.?.{0,40}\d"
    r"|(?:شارع|طريق|خیابان|خ\.|کوچه|بلوار|پلاک).{0,40}\p{Nd}"
    r"|[\p{L}\p{M} ]{2,40}(?:मार्ग|सड़क|रोड|गली),? .{0,12}\p{Nd}|(?:मकान|प्लॉट) (?:नं|संख्या)"
    r"|\p{Han}{2,20}(?:路|街|巷|弄|道|里)[\p{Nd}〇一二三四五六七八九十百]{1,6}(?:号|號)"
    r"|p\.? ?o\.? ?box\b|(?:postfach|casilla|apartado|caixa postal|boîte postale|b\.?p\.?|postbus)"
    r"(?: de correos)?,? \d|(?:а/я|а/с|ص\. ?ب|صندوق (?:بريد|پستی)|डाक पेटी|信箱)"
)
TOWN = (  # with its postal code
    r"(?-i:[\p{L} .’'-]{0,40},? ?\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\s*\Z"
    r"|(?-i:[\p{L} .’'-]{2,40},? [A-Z]{2},? \d{5}(?:-\d{4})?)\s*\Z"
    r"|(?-i:[A-Z]{1,3}-)?\d{5,6},? (?-i:\p{Lu})[\p{L} .’'/-]+\Z"
    r"|(?-i:[A-Z]{1,2}-\d{4}) [\p{L} -]+\Z"
    r"|\d{4} ?(?-i:[A-Z]{2}) \p{L}[\p{L} -]+\Z|\d{4,5}-\d{3}(?!\d)"
    r"|\d{3} \d{2} (?-i:\p{Lu})\p{L}+\Z"
    r"|[\p{L}\p{M} .,،-]{3,40}[ –-]\p{Nd}{5,6}\Z|(?:邮编|郵編|邮政编码|郵遞區號|पिन(?: ?कोड)?"
    r"|کد ?پستی)"
)
TELEPHONE = (
    r"(?:tel|telephone|phone|fax|mobile|cell|handy|mobil|telefon\p{L}?|téléphone|tél|teléfonos?"
    r"|telefones?|telefone|telemóvel|celular|móvil|тел|телефон|факс|моб|gsm|faks|هاتف|تلفون|جوال"
    r"|تلفن|فکس|दूरभाष|फ़ोन|फोन|मोबाइल|电话|電話|传真|傳真|手机|手機)\b[\s.:：/]*[+(（]?\p{Nd}"
    r"|[+(\d][\d\s()./+-]{5,}\Z"
)
ANY_TELEPHONE = r"(?<![\w.,])(?:\+|00|\(0|0)[\p{Nd}][\p{Nd} ()/.-]{6,24}\p{Nd}(?!\w)"
MAIL = (
    r"(?:contacts?|kontakt|contacto|contato|contatti|контакты?|iletişim|للتواصل|تماس|संपर्क|联系"
    r"|聯[繫絡]"
    r"|e-?mail|mail|correo(?: electrónico)?|courriel|mél|почта|пошта|e-?posta|بريد|ایمیل|ईमेल"
    r"|邮箱|電郵|web(?:site)?|internet)\b[\s.:：]*\S+(?:@|\.)\S+\s*\Z"
)
PAGE = (
    r"(?:page|seite|página|pagina|pág\.|страница|страниця|стр\.|сторінка|стор\.|с\.|sayfa|صفحة"
    r"|صفحه"
    r"|पृष्ठ|strona|sida|side)[ \xa0]?\p{Nd}{1,4}(?:\W*(?:of|von|de|sur|di|из|з|із|van|av|من|از"
    r"|/)\W*"
    r"\p{Nd}{1,4})?\W*\Z|\p{Nd}{1,4} ?(?:/|of|von|de|sur|di|из|з|із) ?\p{Nd}{1,4}\W*\Z"
    r"|第 ?[\p{Nd}一二三四五六七八九十]{1,4} ?[页頁].{0,12}\Z"
)
COUNTED = (
    r"signatures?|signator(?:y|ies)|signers|supporters|others|more|names|unterschriften"
    r"|(?:mit)?unterzeichn\p{L}+|weitere|unterstützende|signataires?|soutiens|autres|firmas"
    r"|firmantes|adhesiones|más|assinaturas|signatários|subscritores|mais|outr[oa]s|firme"
    r"|firmatari"
    r"|подпис\p{L}*|подписант\p{L}*|підпис\p{L}*|підписант\p{L}*|imza\p{L}*|توقيع\p{L}*|موقع\p{L}*"
    r"|امضا\p{L}*|हस्ताक्षर\p{L}*|लोगों"
)
COUNT = (
    r"(?:(?:and|und|et|y|e|и|та|і|ve|و|और)\s?)?\p{Nd}[\p{Nd}.,\s’']{0,12}"
    rf"(?:[\p{{L}}\p{{M}}-]+ ){{0,2}}(?:{COUNTED})\b(?: [\p{{L}}\p{{M}}-]+){{0,3}}\W*\Z"
    rf"|(?:{COUNTED}|total|gesamt|insgesamt|итого|всего|усього|toplam"
    rf"|कुल)\W{{0,4}}\p{{Nd}}[\p{{Nd}}.,\s’']*\W*\Z"
    r"|共?(?:有|计|計)?\s?\p{Nd}[\p{Nd},]*\s?(?:人|位|名|个|個|份|家)?(?:已|联|聯)?(?:签名|簽名"
    r"|签署|簽署|署名|联署|聯署)\p{Han}{0,3}\W*\Z"
)
DATE = (
    r"(?:[〇零○一二三四五六七八九]{4}|\p{Nd}{4}) ?年 ?[一二三四五六七八九十\p{Nd}]{1,2} ?月"
    r"(?: ?[一二三四五六七八九十廿\p{Nd}]{1,3} ?[日号號])?\W*\Z"
    r"|\p{Nd}{1,2}(?:\.|er|º|th|st|nd|rd)?(?: de| of)? \p{L}[\p{L}\p{M}]{2,11}\.?,?(?: de| del)?"
    r" \p{Nd}{4}(?: ?(?:г|р)\.?| року| года)?\W*\Z"
    r"|\p{L}[\p{L}\p{M}]{2,11} \p{Nd}{1,2}(?:st|nd|rd|th)?, \p{Nd}{4}\Z"
)
SHARES = (
    r"(?:share|tweet|post|teilen|weitersagen|partager?|partagez|compart(?:ir|e|a|ilhar|ilhe)"
    r"|partilh(?:ar|e)|condividi|поделиться|поделитесь|поділитися|поділіться|paylaş\p{L}*|delen"
    r"|deel"
    r"|dela|del|udostępnij|شارك\p{L}*|مشاركة|نشر|اشتراک(?:[\s\u200c]?گذاری)?|साझा|शेयर|分享|转发"
    r"|轉發)"
)
SHARE = (
    rf"{SHARES}(?: (?:this|it|on|via))?\s?[:：]|"
    rf"{SHARES}(?:[\s-]*(?:this|it|on|via|to|auf|über|sur|en|por|no|su|в|через|на|у|på|op|na|على|عبر|در"
    r"|करें"
    r"|到|至|:))*\s*"
    rf"(?:{NETWORKS}|фейсбук\p{{L}}*|телеграм\p{{L}}*|فيسبوك|فیسبوک|تلگرام|फेसबुक|व्हाट्सएप|微博"
    rf"|微信|朋友圈)\W*\Z"
    r"|(?:facebook|twitter|whatsapp|telegram|फेसबुक|व्हाट्सएप|ट्विटर)[’'ʼ]?(?:ta|da|te|de|tan|dan"
    r"|पर| पर)? (?:paylaş\p{L}*"
    r"|पर साझा करें|साझा करें|teilen|delen)\W*\Z"
)

IS_DATE = Pattern(DATE, regex.IGNORECASE)
COUNT_OF_NAMES = Pattern(rf"\A[^\p{{L}}\p{{N}}+]*(?:{COUNT})", regex.IGNORECASE)
ANY = f"{STREET}|{TOWN}|{TELEPHONE}|{MAIL}|{PAGE}|{COUNT}|{DATE}|{SHARE}"
NAMES_NOBODY = Pattern(
    rf"\A[^\p{{L}}\p{{N}}+]*(?:{ANY})|{ANY_TELEPHONE}",
    regex.IGNORECASE,
)

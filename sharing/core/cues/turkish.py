"""Turkish cues; endings carry the person, so stems are followed by any letters."""

from sharing.core.cues.alone import ALONE
from sharing.core.cues.announcing import ANNOUNCING
from sharing.core.cues.answers import ANSWERING
from sharing.core.cues.backward import BACKWARD
from sharing.core.cues.cue import Cues, opening, words
from sharing.core.cues.elsewhere import ELSEWHERE
from sharing.core.cues.midway import ADDING, AGAINST
from sharing.core.cues.numerals import numbers_in_words
from sharing.core.cues.orders import ORDERS
from sharing.core.cues.others import GRANTED, RETOLD
from sharing.core.cues.pointing import ADDRESSED, POINTING, UNDATED, UNSAID
from sharing.core.cues.reported import REPORTED
from sharing.core.cues.turning import TURNING
from sharing.core.cues.wry import WRY

LETTER = "açıklama|mektup|bildiri|çağrı|metn|mesaj"

TURKISH = Cues(
    lead_in=words(
        r"paylaşıyoruz|paylaşın|yayımlıyoruz|yayınlıyoruz",
        rf"aşağıdaki (?:{LETTER})\w*",
        rf"(?:{LETTER})\w*(?: \w+){{0,2}} (?:okuyun|imzalayın)",
    ),
    boilerplate=words(
        r"gizlilik (?:politikası|ilkeleri)\w*",
        r"(?:e-)?bülten\w*",
        r"abone ol(?:un|ma\w*)?",
        r"bizi takip edin",
        r"tüm hakları saklıdır",
        r"çerez\w*",
        r"bağış yap\w*",
        r"(?:facebook|twitter|whatsapp|x)[’']?\w* (?:üzerinde )?paylaş\w*",
    ),
    press=opening(
        *("basın (?:bülteni|açıklaması|duyurusu)", "basın için iletişim", "basın iletişim\\w*"),
        *("derhal yayı\\w+", "editörlere not\\w*", "ayrıntılı bilgi için", "iletişim:"),
    ),
    tail=opening(r"editörlere not\w*", r"iletişim\W*\Z", r"hakkımızda\b", r"dipnotlar\b"),
    salutation=opening(
        "sayın", "değerli", "sevgili", "kime:", r"[\p{L} ]{3,50}(?:’|')?(?:na|ne|a|e):\Z"
    ),
    sign_off=opening(
        *("imzacı\\w*", "imzalar", "imza(?=\\W*\\Z|\\s*:)", "imzalayan\\w*", "saygılarımızla"),
        *("saygılarımla", "aşağıda imzası\\w*", "dayanışmayla"),
    ),
    months=words(
        *("ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül"),
        *("ekim", "kasım", "aralık"),
    ),
    asks=words(
        r"(?:talep ediyoruz|istiyoruz|çağırıyoruz|çağrıda bulunuyoruz|rica ediyoruz|bekliyoruz)",
        r"\w{2,}(?:malı|meli)(?:dır|dir|lar|ler|yız|yiz|sınız|siniz)?",
        r"gerekir|gerekiyor|gerekmektedir|\Alütfen|harekete geçin",
        ORDERS["tr"],
        r"zorunda(?:dır)?",
    ),
    first_person=words(
        *("biz", "bizi", "bize", "bizim", "bizler\\w*", "ben", "benim"),
        *(r"\w{2,}(?:iyoruz|ıyoruz|uyoruz|üyoruz|eceğiz|acağız|meyiz|mayız)",),
        *(
            r"\w{2,}(?:ımız|imiz|umuz|ümüz)\w*",
            (
                r"(?!artık|sandık|\w*(?:a|is|e|oli|ri|las)tik)\w{2,}(?:dık|dik|duk|dük|tık|tik|tuk"
                r"|tük)"
            ),
        ),
    ),
    leaning=opening(
        BACKWARD["tr"],
        ANSWERING["tr"],
        ELSEWHERE["tr"],
        *("birincisi", "ikincisi", "ilk olarak", "son olarak", "kısacası", "şimdi"),
        *(
            (
                "bu(?:nu|nun|na|nlar|ndan|nunla|ra\\w*)?(?! (?:ülke|yıl|şehir|kent|vadi|kış|yaz"
                "|hafta|ay|ada)\\w{0,4}(?!\\w))"
            ),
            "şu\\w{0,3}",
            "o",
            "on(?:u|un|a|lar\\w*|dan)",
        ),
        *("ancak", "ama", "fakat", "oysa", "lakin", "ve", "veya", "ya da", "çünkü", "zira"),
        *("ayrıca", "üstelik", "dolayısıyla", "böylece", "böyle", "öyle", "ise", "yine de"),
        *("buna (?:rağmen|karşın)", "bu yüzden", "bu nedenle", "sonra", "aynı zamanda", "örneğin"),
        *("aralarında", "kendisi", "kendileri", "yani", "hatta", "yoksa"),
    ),
    pronouns=words(
        "onlardan",
        "[iİ]çlerinden",
        "aralarından",
        "on(?:lar|ları|lara|ların|u|un|a)",
        "kendisi\\w*",
        "kendileri\\w*",
    ),
    hinges=words("daha", "fazla", "az", "yeter", "artık", "değil", "böyle", "bu"),
    human=words(
        *("yaşam\\w*", "hayat\\w*", "çocuk\\w*", "aile\\w*", "kadın\\w*", "erkek\\w*", "korku\\w*"),
        *(
            "umut\\w*",
            "ölüm\\w*",
            "öl(?:dü|üyor|en)\\w*",
            "özgür\\w*",
            "adalet\\w*",
            "hakk?\\w{0,4}",
        ),
        *(
            "barış\\w*",
            "onur\\w*",
            "dünya\\w*",
            "bomba\\w*",
            "açlık\\w*",
            "insan\\w*",
            "gelecek\\w*",
        ),
        *("halk\\w*", "toprak\\w*", "toprağ\\w*", "ömür", "ömr\\w+"),
    ),
    negation=words(
        "değil\\w*", "hiç\\w*", "asla", "yok\\w*", "kimse\\w*", r"\w+(?:mıyor|miyor)\w*"
    ),
    telling=words(r"(?:gördük|kaybettik|tanık olduk|korkuyoruz|inanıyoruz|reddediyoruz|yaşıyoruz)"),
    number_words=rf"(?:onlarca|yüzlerce|binlerce|milyonlarca)|{numbers_in_words('tr')}",
    amounts=r"(?:en az|yaklaşık|neredeyse|en fazla)\s",
    durations=words(r"(?:günlerdir|haftalardır|aylardır|yıllardır)"),
    reported=REPORTED["tr"],
    against=AGAINST["tr"],
    adding=ADDING["tr"],
    pointing=POINTING["tr"],
    undated=UNDATED["tr"],
    addressed=ADDRESSED["tr"],
    unsaid=UNSAID["tr"],
    retold=RETOLD["tr"],
    granted=GRANTED["tr"],
    wry=WRY["tr"],
    announcing=ANNOUNCING["tr"],
    turning=TURNING["tr"],
    alone=ALONE["tr"],
    reader_asks=words(r"(?:mektup )?yazın", r"imzalayın", r"paylaşın", r"arayın", r"talep edin"),
    targets=words(
        r"uluslararası toplum\w*|Birleşmiş Milletler\w*|BM|Güvenlik Konseyi\w*|Avrupa Birliği\w*",
        r"hükümet\w*|Bakanlığ\w+|milletvekil\w+|Meclis\w*",
    ),
)

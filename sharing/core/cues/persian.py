"""Persian cues; endings may be joined by a zero-width non-joiner."""

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
from sharing.core.cues.pointing import ADDRESSED, POINTING, UNDATED
from sharing.core.cues.reported import REPORTED
from sharing.core.cues.turning import TURNING
from sharing.core.cues.wry import WRY

ZWNJ = "\u200c"
LETTER = "بیانیه|نامه|پیام|فراخوان"
VERB = rf"(?:می{ZWNJ}?|نمی{ZWNJ}?)"

MONTHS = (
    "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|مه|ژوئن"
    "|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر"
)
PERSIAN = Cues(
    lead_in=words(
        rf"(?:بخوانید|منتشر می{ZWNJ}کنیم|به اشتراک بگذارید|در زیر)(?: \w+){{0,3}} (?:{LETTER})",
        rf"(?:{LETTER})(?: \w+){{0,4}} (?:بخوانید|منتشر می{ZWNJ}کنیم|به اشتراک بگذارید)",
    ),
    boilerplate=words(
        r"(?:سیاست )?حفظ حریم خصوصی",
        r"سیاست حریم خصوصی",
        r"خبرنامه",
        r"مشترک (?:شوید|شدن)",
        r"ما را دنبال کنید",
        r"تمام حقوق محفوظ است",
        r"کوکی\w*",
        r"کمک مالی (?:کنید|به ما)",
    ),
    press=opening(
        *("برای انتشار فوری", "بیانیه مطبوعاتی", "تماس (?:برای )?(?:رسانه|مطبوعات)\\w*", "تماس:"),
        *("(?:یادداشت|توضیح) برای (?:سردبیران|ویراستاران)", "برای اطلاعات بیشتر"),
    ),
    tail=opening("(?:یادداشت|توضیح) برای (?:سردبیران|ویراستاران)", r"تماس\W*\Z", "درباره ما"),
    salutation=opening(
        "جناب", "سرکار", "آقای", "خانم", "به:", "محترم", "نمایندگان محترم", "خطاب به"
    ),
    sign_off=opening(
        "امضا ?کنندگان", f"امضا{ZWNJ}?کنندگان", "امضاها", "امضا", "امضای", "با احترام"
    ),
    months=words(
        rf"(?:{MONTHS})(?:{ZWNJ}ماه)?",
    ),
    asks=words(
        rf"{VERB}خواهیم",
        rf"(?:درخواست|تقاضا|مطالبه|دعوت) {VERB}کنیم",
        "خواستاریم",
        r"خواستار \w+(?: \w+){0,6} (?:هستیم|ایم)",
        "باید",
        r"لازم است|وقت آن است|\A(?:لطفا|لطفاً)",
        ORDERS["fa"],
    ),
    first_person=words(
        *("ما", "من", "ماست", "خودمان", rf"{VERB}\w{{2,}}یم", r"\w{2,}(?:مان)", "هستیم", "بودیم"),
    ),
    leaning=opening(
        BACKWARD["fa"],
        ANSWERING["fa"],
        ELSEWHERE["fa"],
        *("نخست", "اول", "دوم", "سرانجام", "اکنون", "به عبارت دیگر"),
        r"این(?! (?:کشور|شهر|سرزمین|سال|زمستان|تابستان|هفته|ماه|دشت|جزیره)(?!\w))",
        *("آن", f"این{ZWNJ}?ها", f"آن{ZWNJ}?ها", "ایشان", "او", "اما", "ولی", "لیکن", "و"),
        *(
            "یا",
            "بنابراین",
            "بنابر این",
            "همچنین",
            "پس",
            "زیرا",
            "چون",
            "با این حال",
            "علاوه بر این",
        ),
        *("با وجود این", "در نتیجه", "به همین دلیل", "سپس", "همین", "همان", "چنین", "از این رو"),
        *("در عوض", "یعنی", "نیز", "آنجا", "اینجا", "آنگاه"),
    ),
    pronouns=words(rf"(?:\w+ )?(?:از|میان|بین) آن{ZWNJ}?ها", f"آن{ZWNJ}?ها", "ایشان", "آنان", "او"),
    hinges=words("بیشتر", "کمتر", "بهتر", "بدتر", "کافی", "دیگر", "نه", "این", "آن"),
    human=words(
        *("زندگی\\w*", "جان\\w*", "کودک\\w*", "خانواده\\w*", "زنان", "مردان", "ترس", "امید", "مرگ"),
        *("کشته\\w*", "آزادی", "عدالت", "حقوق", "حق", "صلح", "کرامت", "جهان", "بمب\\w*", "گرسنگی"),
        *("انسان\\w*", "مردم", "آینده", "خانه\\w*", "رنج"),
    ),
    negation=words(
        "نه",
        "هرگز",
        rf"هیچ{ZWNJ}?\w*",
        "نیست\\w*",
        rf"نمی{ZWNJ}?\w+",
        "نباید",
        "بدون",
        r"ن(?:دار|داشت|بود|شد|کرد|رفت|داد|توان|خواه|گذاشت|گرفت|رسید|ماند)\w*",
    ),
    telling=words(
        rf"(?:دیدیم|دیده{ZWNJ}?ایم|از دست داده{ZWNJ}?ایم|{VERB}ترسیم|باور داریم|زندگی {VERB}کنیم)"
    ),
    number_words=(rf"(?:ده{ZWNJ}?ها|صد{ZWNJ}?ها|هزاران|میلیون{ZWNJ}?ها)|{numbers_in_words('fa')}"),
    amounts=r"(?:بیش از|کمتر از|دست کم|حداقل|حدود|نزدیک به|تا)\s",
    durations=words(rf"(?:روز|هفته|ماه|سال){ZWNJ}?هاست"),
    reported=REPORTED["fa"],
    against=AGAINST["fa"],
    adding=ADDING["fa"],
    pointing=POINTING["fa"],
    undated=UNDATED["fa"],
    addressed=ADDRESSED["fa"],
    retold=RETOLD["fa"],
    granted=GRANTED["fa"],
    wry=WRY["fa"],
    announcing=ANNOUNCING["fa"],
    turning=TURNING["fa"],
    alone=ALONE["fa"],
    reader_asks=words(r"بنویسید", r"امضا کنید", r"به اشتراک بگذارید", r"همرسانی کنید"),
    targets=words(
        r"جامعه (?:جهانی|بین‌المللی)|سازمان ملل(?: متحد)?|شورای امنیت|اتحادیه اروپا",
        r"دولت|مجلس|وزارت \w+|نماینده(?: خود|‌تان)?",
    ),
)

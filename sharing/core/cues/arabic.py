"""Arabic cues; one-letter conjunctions are written onto the word."""

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

ARABIC = Cues(
    lead_in=words(
        r"(?:اقرؤوا|اقرأوا|نشر|ننشر|فيما يلي|إليكم)(?: \w+){0,3} (?:البيان|بيان|الرسالة|رسالة|نداء)"
    ),
    boilerplate=words(
        r"سياسة الخصوصية",
        r"(?:النشرة|نشرتنا) (?:البريدية|الإخبارية)",
        r"اشترك(?:وا)?(?= (?:في|ب)\s?(?:ال|نا)?(?:نشرت|قائم|قنات|نشرة|قناة)\w*|\W*\Z)",
        r"تابعونا",
        r"شكرا? ?ً?ا? (?:على|لـ?) ?(?:اشتراككم?|الاشتراك)",
        r"جميع الحقوق محفوظة",
        r"تبرع(?:وا)? الآن",
        r"ملفات تعريف الارتباط",
    ),
    press=opening(
        "للنشر الفوري", "بيان صحفي", "ملاحظات? للمحررين", "للتواصل", "للمزيد من المعلومات"
    ),
    tail=opening("ملاحظات? للمحررين", r"للتواصل\W*\Z", r"من نحن\W*\Z"),
    salutation=opening("السيدات? و?السادة", "السادة", "إلى:", "عزيزي", "أعزاءنا", "معالي", "سعادة"),
    sign_off=opening(
        "الموقعون",
        "الموقّعون",
        "الموقعات",
        "التوقيع",
        "التوقيعات",
        "مع التحية",
        "وتفضلوا",
        r"توقيع(?=\s*:|\W*\Z)",
        r"وق[ّ]?ع(?:ت|وا)? (?:على )?(?:هذا |هذه )?\w+(?=\s*:)",
    ),
    months=words(
        *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر"),
        *("أكتوبر", "نوفمبر", "ديسمبر", "كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
        *("تموز", "آب", "أيلول", "تشرين"),
    ),
    asks=words(
        *("و?ندعو(?:كم|ها|هم)?", "و?نطالب(?:كم|ها|هم)?", "و?نناشد(?:كم|ها|هم)?", "و?نطلب"),
        *("يجب(?: على)?", "ينبغي", "لا بد", r"\Aنرجو(?:كم)?", "و?نحث(?:كم)?", "نريد (?:من|أن)"),
        r"(?<=\A\W{0,5}|و)على (?:\w+ ){1,3}أن",
        ORDERS["ar"],
    ),
    first_person=words(
        *(
            "نحن",
            r"و?س?ن(?:طالب|دعو|ناشد|طلب|عيش|ريد|رفض|خشى|خاف|حب|عرف|علم|ؤمن|قول|عمل|نتظر|شرب)\w*",
        ),
        r"و?س?ن(?:ترك|سكت|موت|كتب|حتاج|رى|سمع|ستطيع|ملك|قف|بقى|حلم|أمل|حمل|زرع|فقد|تمسك|رجو|حث"
        r"|شكر)\w*",
        r"و?س?ن(?:ؤكد|علن|ستحق|تنفس|كون|أكل|نام|حمي|بني|عود|دافع|شهد|قبل|شتري|دفن|بكي|صدق|نسى"
        r"|واصل)\w*",
        r"\w{2,}(?:نا|ناها|ناهم)",
        "لنا",
        "منا",
        "أنا",
    ),
    leaning=opening(
        BACKWARD["ar"],
        ANSWERING["ar"],
        ELSEWHERE["ar"],
        *("أما", "فهل", "أولا[ً]?", "ثانيا[ً]?", "ثالثا[ً]?", "أخيرا[ً]?"),
        *(
            "هذا(?! (?:البلد|العام|الشتاء|الصيف|الشهر|الأسبوع|الوادي))",
            "هذه(?! (?:البلاد|المدينة|السنة|الأرض|الجزيرة))",
            "ذلك",
            "تلك",
            "هؤلاء",
            "أولئك",
            "هو",
            "هي",
            "هم",
            "لكن",
            "ولكن",
            "غير أن",
        ),
        *("إلا أن", "كما", "لذلك", "لذا", "ولذلك", "ومع ذلك", "بالإضافة", "ثم", "وهذا", "وهذه"),
        *("وهو", "وهي", "وهم", "وقد", "ولا", "ولن", "ولم", r"ف(?:هو|هي|هم|إن)"),
        # "And …", but not the words that begin with this letter: ministry, parents, home, …
        r"و(?!زار|زير|زراء|الد|طن|قت|قف|فق|اجب|ضع|رق|حد|سط|ثائق|ثيق|ادي|جه|لد|قود|رش|فاة"
        r"|فيات)\w{3,}",
    ),
    pronouns=words(
        r"(?:\w+ )?من بينهم",
        "هم",
        "هي",
        "هو",
        "هن",
        "لهم",
        "منهم",
        "عليهم",
        "إليهم",
        "بهم",
        "لها",
        "له",
    ),
    hinges=words("أكثر", "أقل", "أفضل", "ذلك", "لا", "المزيد"),
    human=words(
        *(
            "أطفال(?:نا)?",
            "الأطفال",
            "نساء",
            "النساء",
            "حياة",
            "حياتنا",
            "الحياة",
            "سلام",
            "السلام",
        ),
        *("الحرية", "حرية", "العدالة", "حقوق", "نخاف", "الخوف", "الموت", "قتل", "العالم", "الأمل"),
        *("القنابل", "القصف", "الجوع", "كرامة", "الكرامة", "عائلات", "العائلات", "الناس", "شعبنا"),
    ),
    negation=words("لا", "لن", "لم", "ليس", "ليست", "لسنا", "ما من"),
    telling=words("رأينا", "شاهدنا", "فقدنا", "نخشى", "نخاف", "نرفض", "نؤمن", "نعيش", "لن نقبل"),
    number_words=(
        rf"(?:عشرات|مئات|آلاف|ملايين)|(?:(?:واحدة?|إحدى)\sو)?(?:{numbers_in_words('ar')})"
    ),
    amounts=r"(?:أكثر من|ما لا يقل عن|نحو|حوالي|حوالى)\s",
    durations=words(r"(?:منذ|طوال) (?:أيام|أسابيع|أشهر|سنوات|أعوام)"),
    reported=REPORTED["ar"],
    against=AGAINST["ar"],
    adding=ADDING["ar"],
    pointing=POINTING["ar"],
    undated=UNDATED["ar"],
    addressed=ADDRESSED["ar"],
    retold=RETOLD["ar"],
    granted=GRANTED["ar"],
    wry=WRY["ar"],
    announcing=ANNOUNCING["ar"],
    turning=TURNING["ar"],
    alone=ALONE["ar"],
    reader_asks=words("اكتبوا إلى", "وق[ّ]?عوا", "شاركوا", "غردوا", "طالبوا", "راسلوا"),
    targets=words(
        "المجتمع الدولي", "الأمم المتحدة", "مجلس الأمن", "الاتحاد الأوروبي", "الحكومات?", "نوابكم"
    ),
)

"""Hindi cues; vowel signs belong to the word, so patterns end where no mark follows."""

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

HINDI = Cues(
    lead_in=words(
        r"(?:पढ़ें|पढ़िए|साझा करें|साझा कर रहे हैं|प्रकाशित कर रहे हैं)",
        r"(?:निम्नलिखित|नीचे दिया गया) (?:बयान|पत्र|वक्तव्य|अपील)",
    ),
    boilerplate=words(
        r"(?:गोपनीयता|निजता) नीति",
        r"न्यू(?:ज़|ज)लेटर|समाचार पत्रिका",
        r"सदस्यता (?:लें|लीजिए)|सब्सक्राइब",
        r"हमें (?:फ़|फ)ॉलो करें",
        r"सर्वाधिकार सुरक्षित",
        r"कुकी\w*",
        r"(?:अभी )?दान (?:करें|दें)",
        r"तत्काल प्रकाशन(?: के लिए| हेतु)?",
    ),
    press=opening(
        *("प्रेस विज्ञप्ति", "तत्काल प्रकाशन", "प्रेस संपर्क", "मीडिया संपर्क", "संपर्क:"),
        *("संपादकों के लिए", "अधिक जानकारी के लिए"),
    ),
    tail=opening(r"संपादकों के लिए", r"संपर्क\W*\Z", r"हमारे बारे में"),
    salutation=opening("प्रिय", "माननीय", "महोदय", "महोदया", "आदरणीय", "श्रीमान", "सेवा में", r"प्रति\W"),
    sign_off=opening(
        *("हस्ताक्षरकर्ता", "हस्ताक्षर", "हस्ताक्षरित", "भवदीय", "सादर", "निवेदक"),
        *("अधोहस्ताक्षरी", "समर्थक संगठन"),
    ),
    months=words(
        *("जनवरी", "फ़रवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर"),
        *("सितम्बर", "अक्टूबर", "अक्तूबर", "नवंबर", "नवम्बर", "दिसंबर", "दिसम्बर"),
    ),
    asks=words(
        r"(?:माँग|मांग) (?:करते|करती|कर रहे) हैं",
        r"(?:अपील|आग्रह|अनुरोध|निवेदन|आह्वान|प्रार्थना) (?:करते|करती|कर रहे) हैं",
        r"चाहिए",
        r"(?:हम|हमें) चाहते हैं",
        r"\w+ना होगा|\Aकृपया",
        ORDERS["hi"],
    ),
    first_person=words(
        "हम", "हमें", "हमको", "हमने", "हमारा", "हमारी", "हमारे", "मैं", "मेरा", "मेरी", "मेरे", "हमसे"
    ),
    leaning=opening(
        BACKWARD["hi"],
        ANSWERING["hi"],
        ELSEWHERE["hi"],
        *("पहला", "पहली", "दूसरा", "दूसरी", "अंत में", "अब", "यानि"),
        *(
            "यह",
            "ये",
            "वह",
            "वे",
            "इस(?! (?:देश|साल|शहर|वर्ष|महीने|हफ़्ते|सर्दी|गर्मी))",
            "इन",
            "उस",
            "उन",
            "इसका",
            "इसकी",
            "इसके",
            "इनका",
            "इनकी",
        ),
        *("इनके", "उसका", "उसकी", "उसके", "उनका", "उनकी", "उनके", "इसे", "इन्हें", "उन्हें", "उन्होंने"),
        *("उसने", "इसने", "इससे", "उससे", "इसमें", "उनमें", "इनमें", "लेकिन", "परंतु", "परन्तु"),
        *("मगर", "किंतु", "किन्तु", "पर(?=[, ])", "और", "या", "इसलिए", "अतः", "क्योंकि", "फिर", "तो"),
        *("साथ ही", "इसके अलावा", "तब", "वहाँ", "वहां", "यहाँ", "ऐसा", "ऐसे", "ऐसी", "यही", "वही"),
        *("हालाँकि", "हालांकि", "फिर भी", "बल्कि", "यानी", "इसी"),
    ),
    pronouns=words(
        "उनमें से", "वे", "उन्हें", "उनका", "उनकी", "उनके", "उनसे", "उसे", "उसका", "उसकी", "उसके", "उन्होंने"
    ),
    hinges=words("और", "ज़्यादा", "ज्यादा", "कम", "बस", "काफ़ी", "काफी", "बेहतर", "नहीं", "मत", "यह"),
    human=words(
        *("जीवन", "जान", "ज़िंदगी", "जिंदगी", "बच्चे", "बच्चों", "परिवार", "परिवारों", "महिलाएँ", "महिलाओं"),
        *("औरतें", "लोग", "लोगों", "डर", "उम्मीद", "आशा", "मौत", "मृत्यु", "आज़ादी", "आजादी", "न्याय"),
        *("अधिकार", "अधिकारों", "शांति", "सम्मान", "गरिमा", "दुनिया", "भूख", "इंसान", "मानव", "भविष्य"),
        *("बीमार", "ज़हर", "जहर", "पानी"),
    ),
    negation=words("नहीं", "न", "ना", "मत", "बिना"),
    telling=words(r"हमने (?:देखा|खोया|सुना|सहा)", r"(?:डरते|मानते|लड़ रहे|जीते|रहते) हैं"),
    number_words=rf"(?:दर्जनों|सैकड़ों|हज़ारों|हजारों|लाखों|करोड़ों)|{numbers_in_words('hi')}",
    amounts=r"(?:कम से कम|लगभग|क़रीब|करीब|से अधिक)\s",
    durations=words(r"(?:दिनों|हफ़्तों|हफ्तों|महीनों|सालों|वर्षों) से"),
    reported=REPORTED["hi"],
    against=AGAINST["hi"],
    adding=ADDING["hi"],
    pointing=POINTING["hi"],
    undated=UNDATED["hi"],
    addressed=ADDRESSED["hi"],
    retold=RETOLD["hi"],
    granted=GRANTED["hi"],
    wry=WRY["hi"],
    announcing=ANNOUNCING["hi"],
    turning=TURNING["hi"],
    alone=ALONE["hi"],
    reader_asks=words(r"लिखें", r"लिखिए", r"हस्ताक्षर करें", r"साझा करें", r"माँग करें"),
    targets=words(
        r"सरकार|संयुक्त राष्ट्र|सुरक्षा परिषद|अंतरराष्ट्रीय समुदाय|(?:सर्वोच्च|उच्च) न्यायालय"
        r"|अदालत",
        r"(?:अपने|आपके) (?:सांसद|विधायक)|संसद",
    ),
)

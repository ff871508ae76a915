"""Chinese cues, in simplified and traditional letters; words have no spaces around them."""

import regex

from sharing.core.cues.alone import ALONE
from sharing.core.cues.announcing import ANNOUNCING
from sharing.core.cues.answers import ANSWERING
from sharing.core.cues.backward import BACKWARD
from sharing.core.cues.cue import Cues, Pattern
from sharing.core.cues.elsewhere import ELSEWHERE
from sharing.core.cues.midway import ADDING, AGAINST
from sharing.core.cues.orders import ORDERS
from sharing.core.cues.others import GRANTED, RETOLD
from sharing.core.cues.pointing import ADDRESSED, POINTING, UNDATED
from sharing.core.cues.reported import REPORTED
from sharing.core.cues.turning import TURNING
from sharing.core.cues.wry import WRY

LETTER = "声明|聲明|公开信|公開信|呼吁书|呼籲書|宣言"


def _anywhere(*alternatives: str) -> Pattern:
    """Return a pattern for scripts that put no spaces between words."""
    return Pattern("|".join(alternatives), regex.IGNORECASE)


def _first(*alternatives: str) -> Pattern:
    return Pattern(rf"\A[\W_]*(?:{'|'.join(alternatives)})")


CHINESE = Cues(
    lead_in=_anywhere(
        rf"(?:以下是|转发|轉發|请阅读|請閱讀|我们转载|我們轉載)[^。]{{0,12}}(?:{LETTER})",
        rf"(?:{LETTER})(?:全文)?如下",
    ),
    boilerplate=_anywhere(
        *(
            "隱私(?:權)?政策",
            "隐私政策",
            "訂閱",
            "订阅",
            "電子報",
            "电子报",
            "版權所有",
            "版权所有",
        ),
        *("关注我们", "追蹤我們", "立即捐款", "捐款支持", "分享到", "cookie", "取消訂閱"),
    ),
    press=_first(
        *("新闻稿", "新聞稿", "即时发布", "即時發布", "立即发布", "媒体联[系络]", "媒體聯[繫絡]"),
        *(
            "编者注",
            "編者註",
            "致编辑",
            "更多信息",
            "更多資訊",
            "联系(?:人|方式)",
            "聯絡(?:人|方式)",
        ),
    ),
    tail=_first(
        r"编者注",
        r"編者註",
        r"致编辑",
        r"联系方式\W*\Z",
        r"聯絡方式\W*\Z",
        r"关于我们",
        r"關於我們",
    ),
    salutation=_first(
        "尊敬的",
        "敬爱的",
        "亲爱的",
        "親愛的",
        "敬啟者",
        "敬启者",
        r"致[^。]{2,30}(?<![信书書])[：:，,]?\Z",
        "收件人",
    ),
    sign_off=_first(
        *(
            "(?:連署|聯署)(?:人|機構|組織|團體)?",
            "联署(?:人|机构|组织|团体)?",
            "簽署(?:人|機構)?",
        ),
        r"[联聯]名(?:人|机构|機構|组织|組織|团体|團體)?(?=\s*[:：]|\W*\Z)",
        *("签署(?:人|机构)?", "署名", "签名", "簽名", "此致", "敬上", "发起人", "發起人"),
    ),
    asks=_anywhere(
        *("要求", "呼籲", "呼吁", "敦促", "懇請", "恳请", "必須", "必须", "應該", "应该", "應當"),
        *("请求", "請求", "吁请", "籲請", "恳求", "懇求", "促请", "促請", ORDERS["zh"]),
        *("应当", "敬請", "敬请", r"\A[\W_]*请", r"\A[\W_]*請", "务必", "務必"),
    ),
    first_person=_anywhere("我們", "我们", "我(?!國|国)", "咱們", "咱们"),
    leaning=_first(
        BACKWARD["zh"],
        ANSWERING["zh"],
        ELSEWHERE["zh"],
        *(
            "第[一二三四五]",
            "[一二三四五六七八九十]{1,3}[、．]",
            "首先",
            "其次",
            "最後",
            "最后",
            "总之",
            "總之",
            "也就是",
        ),
        *(
            "這(?!座|裡的|里的|個(?:國家|城市|冬天|夏天))",
            "那",
            "这(?!座|里的|个(?:国家|城市|冬天|夏天))",
            "他",
            "她",
            "它",
            "其(?!实)",
            "該",
            "该",
            "此",
        ),
        *("因此", "所以", "然而", "但", "而且", "而(?!今)", "並且", "并且", "或者", "以及", "如此"),
        *("同時", "同时", "例如", "因為", "因为", "不過", "不过", "可是", "可见", "于是", "於是"),
        *(
            "在此",
            "在這",
            "在这",
            "另外",
            "接着",
            "接著",
            "后来",
            "後來",
            "也",
            "还",
            "還",
            "又",
            "就",
        ),
        *("相反", "否则", "否則", "尽管如此", "儘管如此", "换句话说", "換句話說", "其中"),
    ),
    pronouns=_anywhere("他們", "她們", "它們", "他们", "她们", "它们", "(?<!其)他(?!人|国|國)"),
    hinges=_anywhere("更多", "更少", "再", "够", "夠", "多了", "不", "没", "沒", "这样", "這樣"),
    human=_anywhere(
        *("生命", "孩子", "自由", "權利", "权利", "人民", "和平", "尊嚴", "尊严", "世界", "家人"),
        *("家庭", "妇女", "婦女", "恐惧", "恐懼", "希望", "死", "杀", "殺", "正义", "正義", "未来"),
        *("未來", "安全", "飢餓", "饥饿", "工人", "逃生", "受伤", "受傷", "公民", "民众", "民眾"),
    ),
    negation=_anywhere(
        "不(?!同(?!意)|[仅僅但过過断斷久少管])", "没有", "沒有", "从未", "從未", "[无無](?![论論])"
    ),
    telling=_anywhere("(?:我們|我们)(?:看到|看見|看见|目睹|失去|拒绝|拒絕|相信|害怕|听到|聽到)"),
    reported=REPORTED["zh"],
    against=AGAINST["zh"],
    adding=ADDING["zh"],
    pointing=POINTING["zh"],
    undated=UNDATED["zh"],
    addressed=ADDRESSED["zh"],
    retold=RETOLD["zh"],
    granted=GRANTED["zh"],
    wry=WRY["zh"],
    announcing=ANNOUNCING["zh"],
    turning=TURNING["zh"],
    alone=ALONE["zh"],
    reader_asks=_anywhere("请?(?:写信给|寫信給)", "请?转发|請?轉發", "签名支持|簽名支持", "連署"),
    targets=_anywhere(
        *(
            "国际社会",
            "國際社會",
            "联合国",
            "聯合國",
            "安理会",
            "安理會",
            "市政府",
            "立法院",
            "政府",
        ),
        *("全国人大", "立委", "议员", "議員"),
    ),
)

"""Chinese and Armenian cues: only what makes a sentence lean, ask or speak for its authors."""

import regex

from sharing.core.cues import Cues, Pattern, opening, words


def _anywhere(*alternatives: str) -> Pattern:
    """Return a pattern for scripts that put no spaces between words."""
    return regex.compile("|".join(alternatives))


def _first(*alternatives: str) -> Pattern:
    return regex.compile(rf"\A[\W_]*(?:{'|'.join(alternatives)})")


CHINESE = Cues(
    boilerplate=_anywhere(
        "隱私(?:權)?政策", "隐私政策", "訂閱", "订阅", "電子報", "版權所有", "版权所有"
    ),
    sign_off=_first("連署人", "联署人", "簽署", "签署", "署名", "此致"),
    asks=_anywhere("要求", "呼籲", "呼吁", "敦促", "懇請", "恳请", "必須", "必须", "應該", "应该"),
    first_person=_anywhere("我們", "我们", "我", "咱們"),
    leaning=_first(
        *(
            "這",
            "那",
            "这",
            "他",
            "她",
            "它",
            "其",
            "該",
            "该",
            "因此",
            "所以",
            "然而",
            "但",
            "而且",
        ),
        *(
            "此外",
            "如此",
            "同時",
            "同时",
            "例如",
            "因為",
            "因为",
            "不過",
            "不过",
            "在此",
            "在這",
            "在这",
        ),
    ),
    pronouns=_anywhere("他們", "她們", "它們", "他们", "她们", "它们"),
    human=_anywhere("生命", "孩子", "自由", "權利", "权利", "人民", "和平", "尊嚴", "尊严", "世界"),
)
ARMENIAN = Cues(
    sign_off=opening("ստորագրողներ", "ստորագր\\w+"),
    asks=words("կոչ ենք անում", "պահանջում ենք", "պէտք է", "պետք է"),
    first_person=words("մենք", "մեզ", "մեր", "մերոնք"),
    leaning=opening(
        *("դա", "սա", "այդ", "այս", "այն", "նրանք", "նա", "սակայն", "բայց", "այսպիսով"),
        *("արդիւնքում", "արդյունքում", "հետեւաբար", "հետևաբար", "հենց", "դրա", "եւ", "և"),
    ),
    pronouns=words("նրանք", "նրանց", "նրա"),
)

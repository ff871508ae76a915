"""Cards that tests draw: the Aleppo statement's own sentences, and invented ones."""

from dataclasses import replace
from typing import Final

from sharing.core.statement import Direction
from sharing.media.spec import CardSpec
from tests.support.photos import dusk, logo

PAGE: Final = "https://sharing.example.org/aleppo/"
SHORT: Final = CardSpec(
    text="If we stay we fear for our lives.",
    attribution=(
        "Syria Civil defense [the White Helmets], Independent Doctors Association, "
        "Syrian American Medical Association, Kesh Malek"
    ),
    language="en",
    direction=Direction.LTR,
    page=PAGE,
    width=1080,
    height=1080,
)
LONG: Final = replace(
    SHORT,
    text=(
        "We know that the UN has a plan to get us out across the 4 kilometres of Western Aleppo "
        "to safety; with a few dozen buses and lorries we could all be evacuated in twenty-four "
        "hours."
    ),
)

# The sentences in languages other than English are invented, and so are their authors.
CARDS: Final = {
    "short": SHORT,
    "long": LONG,
    "tall": replace(LONG, height=1350),
    "story": replace(LONG, height=1920),
    "wide": replace(LONG, width=1200, height=630),
    "dated": replace(SHORT, dated="Aleppo, 12 December 2016"),
    "without-page": replace(SHORT, page=None),
    "night": replace(SHORT, look="night"),
    "arabic": replace(
        SHORT,
        text="نطلب طريقاً آمناً لمئة ألف (100,000) إنسان قبل أن يأتي الشتاء، ولا نطلب شيئاً غير ذلك.",
        attribution="جمعية الجيران (مثال مخترع)",
        language="ar",
        direction=Direction.RTL,
    ),
    "hebrew": replace(
        SHORT,
        text="אנחנו מבקשים דבר אחד בלבד: דרך בטוחה הביתה, לכולם, לפני החורף של 2026.",
        attribution="אגודת השכנים (דוגמה מומצאת)",
        language="he",
        direction=Direction.RTL,
        width=1200,
        height=630,
    ),
    "ukrainian": replace(
        SHORT,
        text="Ми просимо лише одного: безпечної дороги для кожної родини, і ми просимо про це сьогодні.",
        attribution="Спілка сусідів (вигаданий приклад)",
        language="uk",
    ),
    "french": replace(
        SHORT,
        text="Nous ne demandons qu’une chose : une route sûre pour chaque famille, avant l’hiver.",
        attribution="Association des voisins (exemple inventé)",
        language="fr",
    ),
    "hindi": replace(
        SHORT,
        text="हम केवल एक सुरक्षित रास्ता माँगते हैं, हर परिवार के लिए, सर्दियों से पहले।",
        attribution="पड़ोसी संघ (कल्पित उदाहरण)",
        language="hi",
    ),
}

# One of each look that is not a newspaper, in the shapes that change how it is arranged.
_FACT: Final = replace(SHORT, text="100,000 people wait for a road, and 4 roads are closed.")
LOOK_CARDS: Final = {
    "poster": replace(SHORT, look="poster", label="What we ask"),
    "poster-yellow": replace(LONG, look="poster", accent="#f2c230", label="1/5"),
    "poster-arabic": replace(CARDS["arabic"], look="poster", height=1350),
    "memorial": replace(SHORT, look="memorial", dated="Aleppo, 12 December 2016", logo=logo()),
    "memorial-story": replace(LONG, look="memorial", height=1920),
    "memorial-hebrew": replace(CARDS["hebrew"], look="memorial"),
    "photo": replace(LONG, look="photo", photo=dusk(), focus=(0.68, 0.3), credit="Photo: invented"),
    "photo-arabic-wide": replace(
        CARDS["arabic"], look="photo", photo=dusk(), focus=(0.68, 0.3), width=1200, height=630
    ),
    "number": replace(_FACT, look="number"),
    "number-wide": replace(_FACT, look="number", width=1200, height=630),
    "number-arabic": replace(CARDS["arabic"], look="number", height=1350),
    "banner": replace(
        LONG, width=1500, height=500, label="1/5", dated="Aleppo, 12 December 2016", logo=logo()
    ),
    "poster-wide": replace(SHORT, look="poster", width=1600, height=900),
    "photo-tall": replace(
        SHORT,
        look="photo",
        photo=dusk(),
        focus=(0.68, 0.3),
        credit="Photo: invented",
        label="What we ask",
        warning="Sensitive picture: destroyed houses",
        logo=logo(),
        width=1000,
        height=1500,
    ),
    "chinese": replace(
        SHORT,
        text="我们只要求一件事：为每个家庭开辟一条安全的道路。冬天来临之前，请开放“安全通道”。",
        attribution="邻居协会（虚构的例子）",
        language="zh-Hans",
        look="night",
        width=1200,
        height=675,
    ),
    "emoji": replace(SHORT, text="We ask 👩🏽‍🚒 for one safe road 🕊️ — 1️⃣ road, for 🇸🇾."),
}

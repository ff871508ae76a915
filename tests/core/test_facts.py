"""Numbers as each language writes them: read whole, with what they count, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.findings.facts import facts
from sharing.core.findings.quantities import Quantity
from sharing.core.statement import parse_statement


def found(text: str, language: str) -> list[tuple[str, Quantity | None]]:
    return [(f.text, f.quantity) for f in facts(parse_statement(text, language=language))]


def values(text: str, language: str) -> list[tuple[float, str]]:
    return [(q.value, q.unit) for _, q in found(text, language) if q is not None]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        pytest.param("zh", "溶剂浓度超过标准4.6倍。", 4.6, "倍", id="a Chinese decimal"),
        pytest.param("zh", "浓度是标准的４．６倍。", 4.6, "倍", id="full-width digits"),
        pytest.param("zh", "矿区有3.5万人。", 35_000, "人", id="a decimal of ten thousands"),
        pytest.param("zh", "矿区有三点五万人。", 35_000, "人", id="the same in numerals"),
        pytest.param("zh", "这里住着3,500人。", 3_500, "人", id="a Chinese comma"),
        pytest.param("zh", "这里住着3，500人。", 3_500, "人", id="a full-width comma"),
        pytest.param("zh", "水深零点五米。", 0.5, "metre", id="nought point five"),
        pytest.param("zh", "百分之三点五的人走了。", 3.5, "%", id="a decimal of a hundred"),
        pytest.param("zh", "百分之12.5的人走了。", 12.5, "%", id="the same in digits"),
        pytest.param("zh", "近3万人流离失所。", 30_000, "人", id="nearly"),
        pytest.param("zh", "损失3500多万元。", 35_000_000, "元", id="some more"),
        pytest.param("zh", "损失3万5千元。", 35_000, "元", id="two magnitudes"),
        pytest.param("zh", "损失一万亿元。", 10**12, "元", id="ten thousand hundred millions"),
        pytest.param("zh", "有一万五人在此。", 15_000, "人", id="colloquial"),
        pytest.param("zh", "三个月没有水了。", 3, "月", id="three months"),
        pytest.param("zh", "这条路长40公里。", 40, "kilometre", id="a Chinese length"),
        pytest.param("zh", "三百六十八名外卖骑手罢工。", 368, "人", id="people, by their word"),
        pytest.param("en", "It was 0.125 mg of lead.", 0.125, "mg", id="nought, not thousands"),
        pytest.param("en", "It is 1,234,567.8 tonnes.", 1_234_567.8, "tonne", id="both signs"),
        pytest.param("en", "Here 5 lakh families live.", 500_000, "family", id="lakh"),
        pytest.param("en", "We have 40km of road.", 40, "kilometre", id="no blank"),
        pytest.param("de", "Es sind 1.234,5 Tonnen.", 1234.5, "tonnen", id="German signs"),
        pytest.param("de", "Das kostet 2,8 Mio. € im Jahr.", 2_800_000, "€", id="Mio. €"),
        pytest.param("de", "Das sind 5 Tsd. Menschen hier.", 5_000, "menschen", id="Tsd."),
        pytest.param("de", "Hier sind fünfundzwanzig Kinder.", 25, "kinder", id="units first"),
        pytest.param("de", "Es waren vierzig Cent bis zuletzt.", 40, "cent", id="a coin"),
        pytest.param(
            "de", "Es sind 3.100 unbezahlte Stunden.", 3_100, "unbezahlte stunden", id="noun"
        ),
        pytest.param("fr", "Il y a 1 450,5 tonnes ici.", 1450.5, "tonne", id="blank and comma"),
        pytest.param("fr", "Cela coûte 3 Mds d’euros.", 3 * 10**9, "euro", id="Mds"),
        pytest.param("fr", "Cela coûte 5 M€ à la ville.", 5_000_000, "€", id="M€"),
        pytest.param("fr", "Ils sont venus neuf fois.", 9, "fois", id="not foi"),
        pytest.param("fr", "Nous attendons depuis 14 mois.", 14, "mois", id="not moi"),
        pytest.param("es", "El gobierno habla de 99 mil.", 99_000, "", id="no noun"),
        pytest.param("es", "Son 2 mil 300 personas.", 2_300, "persona", id="mil and hundreds"),
        pytest.param("es", "Son mil seiscientas familias.", 1_600, "familia", id="hundreds"),
        pytest.param("es", "Son mil millones de pesos.", 10**9, "peso", id="mil millones"),
        pytest.param("es", "Pasaron tres generaciones.", 3, "generación", id="generaciones"),
        pytest.param("pt", "Custa R$ 4,2 mi à cidade.", 4_200_000, "R$", id="R$, mi"),
        pytest.param("pt", "São 3 mil e 500 pessoas.", 3_500, "pessoa", id="mil e"),
        pytest.param("pt", "Perdemos 61 espécies aqui.", 61, "espécie", id="espécies"),
        pytest.param("ru", "Это 2 тысячи 300 человек.", 2_300, "человек", id="Russian"),
        pytest.param("ru", "Дали 5 млрд. рублей на всё.", 5 * 10**9, "рублей", id="млрд."),
        pytest.param("ru", "Помогли 5 тысячам человек.", 5_000, "человек", id="a case"),
        pytest.param("ru", "Закрыли сто семьдесят школ.", 170, "школ", id="seventy"),
        pytest.param("uk", "Закрили сто п’ятнадцять шкіл.", 115, "шкіл", id="fifteen"),
        pytest.param("uk", "Це 3,5 тис. людей у місті.", 3_500, "людей", id="тис."),
        pytest.param("tr", "Burada 3 bin 500 kişi yaşıyor.", 3_500, "kişi", id="bin and hundreds"),
        pytest.param("tr", "Bakanlık 97 bin olarak açıkladı.", 97_000, "", id="not olarak"),
        pytest.param("tr", "Halkın %40 kadarı gitti.", 40, "%", id="the sign before"),
        pytest.param("tr", "Burada 12 bina yıkıldı.", 12, "bina", id="buildings, not thousands"),
        pytest.param("ar", "نزح ٣٫٥ مليون شخص.", 3_500_000, "شخص", id="an Arabic decimal"),
        pytest.param("ar", "نزح ٣٬٥٠٠ شخص.", 3_500, "شخص", id="Arabic thousands"),
        pytest.param("ar", "نزح مليون و200 ألف شخص.", 1_200_000, "شخص", id="words and digits"),
        pytest.param("ar", "نسبة ١٢٫٥٪ من الناس.", 12.5, "%", id="an Arabic share"),
        pytest.param("fa", "اینجا ۳ هزار و ۵۰۰ نفر ماندند.", 3_500, "نفر", id="Persian"),
        pytest.param(
            "fa", "اینجا ۴۶ دانش‌آموز ماندند.", 46, "دانش‌آموز", id="joined by a non-joiner"
        ),
        pytest.param("hi", "यहाँ 1 लाख 20 हज़ार लोग हैं।", 120_000, "लोग", id="lakh and thousand"),
        pytest.param("hi", "यहाँ छियासी लोग हैं।", 86, "लोग", id="eighty-six"),
    ],
)
def test_a_number_is_read_whole_with_its_unit(
    language: str, text: str, value: float, unit: str
) -> None:
    assert values(text, language) == [(value, unit)]


@pytest.mark.parametrize(
    ("language", "text", "least", "most"),
    [
        ("zh", "有3—5万人受影响。", 30_000, 50_000),
        ("zh", "有三到五万人受影响。", 30_000, 50_000),
        ("zh", "有30%到50%的人走了。", 30, 50),
        ("en", "Some 20–30 people left.", 20, 30),
        ("en", "It costs £3–5 million.", 3_000_000, 5_000_000),
        ("en", "Between 20 and 30 people left.", 20, 30),
        ("de", "Es kamen 20 bis 30 Menschen.", 20, 30),
        ("fr", "Ils étaient entre 20 et 30 personnes.", 20, 30),
        ("es", "Eran de 20 a 30 personas.", 20, 30),
        ("pt", "Eram entre 20 e 30 pessoas.", 20, 30),
        ("ru", "Пришло от 20 до 30 человек.", 20, 30),
        ("uk", "Прийшло 20–30 людей.", 20, 30),
        ("tr", "Burada 20 ile 30 kişi vardı.", 20, 30),
        ("ar", "كانوا بين 20 و30 شخصاً.", 20, 30),
        ("fa", "اینجا ۲۰ تا ۳۰ نفر بودند.", 20, 30),
        ("hi", "यहाँ 20 से 30 लोग थे।", 20, 30),
    ],
)
def test_a_range_has_both_its_ends(language: str, text: str, least: float, most: float) -> None:
    ((_, quantity),) = found(text, language)

    assert quantity is not None
    assert (quantity.least, quantity.value) == (least, most)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        pytest.param("zh", "有二三十人受伤。", "二三十人", id="twenty or thirty"),
        pytest.param("zh", "来了七八个人。", "七八个人", id="seven or eight"),
        pytest.param("en", "We are 3.500 people.", "3.500 people", id="a point in English"),
        pytest.param("de", "Es sind 2,345 Kilometer.", "2,345 Kilometer", id="a comma in German"),
        pytest.param("en", "See 1.2.3 people.", "1.2.3 people", id="no number at all"),
    ],
)
def test_a_number_that_may_be_two_has_no_value(language: str, text: str, words: str) -> None:
    assert found(text, language) == [(words, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We met at 6 am near the school."),
        ("en", "From 3–5 May we wait here."),
        ("en", "In 2019–2023 nobody came."),
        ("en", "Only 12/15 houses stand."),
        ("en", "They said nine when we asked."),
        ("fr", "Rendez-vous samedi à 14 h place du marché."),
        ("fr", "Rendez-vous à 14 heures devant la mairie."),
        ("fr", "Ouvert de 8 h à 12 h."),
        ("es", "Nos vemos a las 14 horas en la plaza."),
        ("es", "Llegaron a las cinco de la tarde."),
        ("pt", "Chegaram às cinco da manhã."),
        ("pt", "O ato será às 14 horas."),
        ("de", "Wir treffen uns um 18.30 Uhr."),
        ("de", "Es ist fünf vor zwölf."),
        ("ru", "Они пришли в 6 часов утра."),
        ("uk", "Вони прийшли о 6 годині ранку."),
        ("tr", "Polis saat 14 sularında geldi."),
        ("ar", "جاؤوا الساعة 6 مساءً."),
        ("fa", "باید ساعت ۶ باشد."),
        ("hi", "वे सुबह 6 बजे आए।"),
        ("zh", "下午3点开会，上午9时散会。"),
        ("zh", "有十几人受伤，过了三个半小时。"),
        ("ru", "Он родился в сорок третьем."),
    ],
)
def test_a_time_of_day_a_date_and_a_number_of_nothing_are_no_facts(
    language: str, text: str
) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "Nous travaillons pendant 14 h sans pause.", 14),
        ("fr", "L’hôpital est à deux heures de route.", 2),
        ("ru", "Мы ждали 6 часов на морозе.", 6),
        ("tr", "Biz 24 saat çalışıyoruz.", 24),
        ("fa", "ما ۲۴ ساعت کار می‌کنیم.", 24),
    ],
)
def test_hours_that_something_takes_are_counted(language: str, text: str, value: float) -> None:
    assert [value for value, _ in values(text, language)] == [value]


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "Skerry, Tuesday, 3 Mar. 2026", "3 Mar. 2026"),
        ("fr", "Lille, le 1er octobre 2026", "1er octobre 2026"),
        ("de", "Berlin, 03.03.2026", "03.03.2026"),
        ("es", "Madrid, a 1.º de mayo de 2026", "1.º de mayo de 2026"),
        ("pt", "Terça-feira, 22 de abril de 2026", "22 de abril de 2026"),
        ("uk", "Київ, вівторок, 12 листопада 2026 року", "12 листопада 2026"),
        ("ru", "Москва, 14 апреля 2026 г.", "14 апреля 2026"),
        ("tr", "Ankara, 6 Şubat 2026, Cuma", "6 Şubat 2026"),
        ("ar", "بيروت، الثلاثاء ١٢ كانون الثاني ٢٠٢٦", "١٢ كانون الثاني ٢٠٢٦"),
        ("fa", "تهران، ۱۲ اردیبهشت ۱۴۰۵", "۱۲ اردیبهشت ۱۴۰۵"),
        ("fa", "سه‌شنبه ۱۲ اردیبهشت‌ماه ۱۴۰۵", "۱۲ اردیبهشت‌ماه ۱۴۰۵"),
        ("hi", "दिल्ली, मंगलवार, 3 दिसंबर, 2025", "3 दिसंबर, 2025"),
        ("zh", "北京，2026年3月3日，星期二", "2026年3月3日"),
        ("zh", "二〇二六年三月三日", "二〇二六年三月三日"),
        ("zh", "2026 年 3 月 3 日", "2026 年 3 月 3 日"),
    ],
)
def test_a_fact_is_as_of_the_whole_date_without_place_and_weekday(
    language: str, line: str, day: str
) -> None:
    statement = parse_statement(f"{line}\n\n{BODIES[language]}", language=language)

    assert [fact.as_of for fact in facts(statement)] == [day]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Le 1er octobre, 500 personnes ont fui.", "1er octobre"),
        ("ru", "В марте 2026 года 500 человек бежали.", "марте 2026"),
        ("uk", "У березні 2026 року 500 людей втекли.", "березні 2026"),
        ("fa", "در سال ۱۴۰۵ ۵۰۰ نفر رفتند.", "۱۴۰۵"),
        ("zh", "2026年3月，500人逃走了。", "2026年3月"),
        ("zh", "3月3日500人逃走了。", "3月3日"),
    ],
)
def test_a_date_in_the_sentence_is_whole(language: str, text: str, day: str) -> None:
    assert [fact.as_of for fact in facts(parse_statement(text, language=language))] == [day]


BODIES = {
    "en": "Some 500 people fled.",
    "fr": "Ici 500 personnes ont fui.",
    "de": "Hier flohen 500 Menschen.",
    "es": "Aquí huyeron 500 personas.",
    "pt": "Aqui fugiram 500 pessoas.",
    "uk": "Звідси втекли 500 людей.",
    "ru": "Отсюда бежали 500 человек.",
    "tr": "Buradan 500 kişi kaçtı.",
    "ar": "من هنا نزح 500 شخص.",
    "fa": "از اینجا ۵۰۰ نفر رفتند.",
    "hi": "यहाँ से 500 लोग भागे।",
    "zh": "这里有500人逃走了。",
}
_NOUNS = {
    "en": " houses",
    "fr": " maisons",
    "es": " casas",
    "pt": " casas",
    "de": " Häuser",
    "uk": " домів",
    "ru": " домов",
    "tr": " ev",
    "ar": " بيت",
    "fa": " خانه",
    "hi": " घर",
    "zh": "人",
    "it": " case",
}
_MARKS = [
    ".",
    ",",
    " ",
    "\u00a0",
    "\u202f",
    "’",
    "٫",
    "٬",
    "，",
    "．",
    "·",
    "–",
    "-",
    "/",
    ":",
    "—",
]
_ZEROS = [ord(zero) for zero in "0٠۰०０"]


@given(
    language=st.sampled_from(sorted(_NOUNS)),
    groups=st.lists(st.integers(1, 9_999), min_size=1, max_size=4),
    marks=st.lists(st.sampled_from(_MARKS), min_size=3, max_size=3),
    zero=st.sampled_from(_ZEROS),
    behind=st.sampled_from(["", "%", " %", "万", " million", " €", " bin", " mil"]),
)
def test_no_number_is_a_part_of_the_digits_that_stand_there(
    language: str, groups: list[int], marks: list[str], zero: int, behind: str
) -> None:
    digits = "".join(
        f"{group}{mark}" for group, mark in zip(groups, [*marks, ""], strict=False)
    ).rstrip("".join(_MARKS))
    number = digits.translate({ord("0") + n: zero + n for n in range(10)})
    text = f"人 x {number}{behind}{_NOUNS[language]}。"

    for fact in facts(parse_statement(text, language=language)):
        before, after = text[: fact.start][-2:], text[fact.end :][:2]
        assert not _joined(before, text[fact.start])
        assert not _joined(after[::-1], text[fact.end - 1])


def _joined(beside: str, figure: str) -> bool:
    """Return whether a figure goes on across the edge of what was found."""
    mark, other = beside[-1:], beside[:1]
    is_cut = mark.isdecimal() or (mark in ".,’٫٬，．·–-/:—" and other.isdecimal())
    return bool(mark) and figure.isdecimal() and is_cut


@pytest.mark.parametrize(
    "number",
    [
        pytest.param("\U00011de0\U00011de1", id="digits of a newer Unicode than Python's"),
        pytest.param("9" * 5_000, id="more digits than Python reads"),
    ],
)
@pytest.mark.parametrize("language", ["en", "zh", "ar", "hi"])
def test_digits_that_python_cannot_read_have_no_value(language: str, number: str) -> None:
    text = f"We count {number} people by the river."

    assert all(quantity is None for _, quantity in found(text, language))

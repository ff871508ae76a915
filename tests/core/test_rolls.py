"""Long lists of names that nothing announces; every name and statement here is invented."""

import pytest

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.quotes import ranked_quotes
from sharing.core.statement import Statement, parse_statement

BODY = "We live on the river. We ask the minister to stop the dam now."
MORE = "We will stay on the bridge until the minister answers us."
ROLLS = {
    "en": (
        "Signer Alpha (@alpha)",
        "Signer Beta, Senior Engineer, River Mills Ltd.",
        "Signer Gamma – Stop the dam now! – Lima",
        "Dr. Signer Delta, We Protect Rivers e.V.",
        "Signer Epsilon @epsilon@example.social",
        'Signer Zeta, "I have been a nurse for 20 years."',
        "Signer Jun (@jun24)",
    ),
    "de": (
        "Erste Person (@erste)",
        "Dr. Zweite Person, Wir Helfen e.V.",
        "Dritte Person, Bremen",
        "Vierte Person, Flussfreunde",
        "Fünfte Person – Fordern Wir Mehr",
    ),
    "fr": (
        "Première Personne (@une)",
        "Deuxième Personne, Nous Toutes",
        "Troisième Personne, Lyon",
        "Quatrième Personne (Exigeons)",
        "Cinquième Personne, Amis du Fleuve",
    ),
    "ru": (
        "Первая Подписавшая (@one)",
        "Вторая Подписавшая, Мы Требуем",
        "Третья Подписавшая, Омск",
        "Четвёртая Подписавшая (Друзья Реки)",
        "Пятая Подписавшая, Томск",
    ),
    "tr": (
        "Birinci Kişi (@bir)",
        "İkinci Kişi, Biz Varız Derneği",
        "Üçüncü Kişi, Van",
        "Dördüncü Kişi (İstiyoruz)",
        "Beşinci Kişi, Nehir Dostları",
    ),
    "zh": ("甲一（@jiayi）", "乙二（@yier）", "丙三，我们的河", "丁四（@dingsi）", "戊五，工程师"),
    "ar": (
        "الاسم الأول (@one)",
        "الاسم الثاني، نحن النهر",
        "الاسم الثالث (@three)",
        "الاسم الرابع، القاهرة",
        "الاسم الخامس (@five)",
    ),
}


def read(text: str, language: str = "en") -> Statement:
    return parse_statement(f"A Letter\n\n3 October 2026\n\n{text}", language=language)


@pytest.mark.parametrize("below", ["", f"\n\n{MORE}"], ids=["at the end", "with more below"])
@pytest.mark.parametrize("language", ROLLS)
def test_a_long_list_of_names_signs_though_nothing_announces_it(language: str, below: str) -> None:
    names = ROLLS[language]
    statement = read(f"{BODY}\n\n" + "\n".join(names) + below, language)

    assert len(statement.signatories) == len(names)
    assert all(quote.text in f"{BODY} {MORE}" for quote in ranked_quotes(statement))
    assert "@" not in campaign_of(statement, slug="a").editions[0].attribution


def test_a_line_among_the_names_that_is_none_is_no_quote() -> None:
    lines = [*ROLLS["en"]]
    lines.insert(3, "We all want this dam stopped now.")
    statement = read(f"{BODY}\n\n" + "\n".join(lines))

    assert len(statement.signatories) == len(ROLLS["en"])
    assert " ".join(s.text for s in statement.body) == BODY


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        pytest.param(
            "en",
            "Clean Water, now\nSafe Roads, day and night\nOpen Schools, for all of us\n"
            "Fair Wages, for everyone\nFree Buses, every hour",
            id="demands with commas",
        ),
        pytest.param(
            "de",
            "Mehr Personal\nSichere Wege, auch nachts\nBessere Busse, jede Stunde\n"
            "Keine Kürzungen\nFaire Löhne, sofort",
            id="demands in German",
        ),
        pytest.param(
            "en",
            "Town Hall, Monday at 5\nOld Bridge, Tuesday at 6\nRiver Mill, Friday at 5\n"
            "Ford School, Sunday at 3\nMarket Square, Sunday at 7",
            id="days and places",
        ),
        pytest.param(
            "en",
            "The river rose, and we rose\nThe river fell, and we stayed\nThe dam is a wall\n"
            "The wall is a dam\nWe are the river",
            id="a verse",
        ),
    ],
)
def test_demands_days_and_verses_above_more_text_sign_nothing(language: str, lines: str) -> None:
    assert read(f"{BODY}\n\n{lines}\n\n{MORE}", language).signatories == ()


def test_four_names_above_more_text_are_too_few_to_tell() -> None:
    four = "\n".join(ROLLS["en"][:4])

    assert read(f"{BODY}\n\n{four}\n\n{MORE}").signatories == ()

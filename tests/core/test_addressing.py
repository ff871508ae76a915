"""Whom a text is addressed to, what heads a stem, and what only looks like a date or an item.

All statements are invented.
"""

import pytest

from sharing.core.cues.table import furniture_for
from sharing.core.grammar.titling import without_subject
from sharing.core.roles import Role
from sharing.core.statement import Statement, parse_statement
from tests.core.test_mailing import BODY

TITLES = {
    "en": "The ford stays open", "de": "Die Furt bleibt offen", "fr": "Le gué restera ouvert",
    "es": "El vado seguirá abierto", "pt": "O vau fica aberto", "uk": "Брід має бути відкритий",
    "ru": "Брод останется открытым", "tr": "Geçit açık kalacak", "fa": "گذرگاه باز می‌ماند",
    "ar": "المعبر يبقى مفتوحاً", "hi": "घाट खुला रहेगा", "zh": "渡口必须开放",
}  # fmt: skip
ADDRESSED = {
    "en": "To the people of the valley and to the Harbour Office of the Upper and Lower Ford",
    "de": "An die Öffentlichkeit im Tal",
    "fr": "Aux habitantes et habitants de la vallée",
    "es": "A la opinión pública del valle",
    "pt": "À população do vale",
    "uk": "Мешканцям долини та обласній громадськості",
    "ru": "Общественности долины и жителям города",
    "tr": "Vadi Belediye Başkanlığına",
    "fa": "به مردم دره",
    "ar": "إلى الرأي العام في الوادي",
    "hi": "घाटी के लोगों के नाम",
    "zh": "致河谷全体居民",
}


def roles(statement: Statement) -> list[Role]:
    return [block.role for block in statement.blocks]


@pytest.mark.parametrize("language", ADDRESSED)
@pytest.mark.parametrize("is_first", [True, False], ids=["above the title", "below the title"])
def test_a_line_that_addresses_is_a_salutation_and_not_the_title(
    language: str, *, is_first: bool
) -> None:
    title, addressed = TITLES[language], ADDRESSED[language]
    above = [addressed, title] if is_first else [title, addressed]

    found = parse_statement("\n\n".join([*above, BODY[language]]), language=language)

    assert found.title == title
    assert [s.text for s in found.sentences(Role.SALUTATION)] == [addressed]


def test_beside_a_form_of_address_it_is_one_too_and_alone_it_is_the_title() -> None:
    alone = parse_statement(f"To the barricades\n\n{BODY['en']}", language="en")
    beside = parse_statement(f"To the council\n\nDear councillors,\n\n{BODY['en']}", language="en")

    assert roles(alone) == [Role.TITLE, Role.BODY]
    assert roles(beside) == [Role.SALUTATION, Role.SALUTATION, Role.BODY]


def test_two_lines_that_address_are_no_title() -> None:
    text = f"A la opinión pública\nA los medios de comunicación\n\n{BODY['es']}"

    found = parse_statement(text, language="es")

    assert roles(found) == [Role.SALUTATION, Role.SALUTATION, Role.BODY]
    assert found.title is None


def test_an_office_that_is_called_honoured_is_addressed_in_persian() -> None:
    text = f"{TITLES['fa']}\n\nوزیر محترم بهداشت، درمان و آموزش پزشکی\n\n{BODY['fa']}"

    assert roles(parse_statement(text, language="fa")) == [Role.TITLE, Role.SALUTATION, Role.BODY]


def test_turkish_from_the_weavers_to_the_public_is_a_title() -> None:
    text = f"Dokumacılardan kamuoyuna\n\nDeğerli komşularımız,\n\n{BODY['tr']}"

    assert roles(parse_statement(text, language="tr"))[:2] == [Role.TITLE, Role.SALUTATION]


@pytest.mark.parametrize(
    ("language", "heading", "stem"),
    [
        pytest.param("en", "What we ask", "We call on the council to:", id="en"),
        pytest.param("ar", "مطالبنا", "نطالب المجلس بما يلي:", id="ar"),
        pytest.param("zh", "我们的要求", "我们要求市政府：", id="zh"),
    ],
)
def test_a_short_line_above_a_stem_is_a_heading(language: str, heading: str, stem: str) -> None:
    items = "- open the ford;\n- mend the road."
    text = f"{BODY[language]}\n\n{heading}\n\n{stem}\n\n{items}\n"

    found = parse_statement(text, language=language)

    assert [s.text for s in found.sentences(Role.HEADING)] == [heading]
    assert stem in [s.text for s in found.sentences(Role.BODY)]


@pytest.mark.parametrize(
    ("language", "line", "role"),
    [
        pytest.param("uk", "м. Харків, 12 лютого 2026 року", Role.DATE_LINE, id="uk: town"),
        pytest.param("ru", "г. Нижний Ломов, 3 мая 2026 г.", Role.DATE_LINE, id="ru: town"),
        pytest.param("ru", "г. Вернуть технику, архив и наши 12 папок.", Role.ITEM, id="ru: item"),
    ],
)
def test_short_for_town_is_no_letter_of_a_list(language: str, line: str, role: Role) -> None:
    found = parse_statement(f"{line}\n\n{BODY[language]}", language=language)

    assert roles(found)[0] is role
    assert found.dated == (line if role is Role.DATE_LINE else "")


def test_a_name_like_a_month_with_a_handle_like_a_day_is_no_date() -> None:
    names = "Signed,\nAda Brook\nJun Ferry (@junferry24)\nMay Weir @may2024\n"
    found = parse_statement(f"{BODY['en']}\n\n{names}", language="en")

    assert found.dated == ""
    assert len(found.signatories) == 3


@pytest.mark.parametrize(
    ("line", "role"),
    [
        pytest.param(
            "You can help: write to the ferry company at care@ferry.example and ask for the crew.",
            Role.BODY, id="an ask to the reader",
        ),
        pytest.param("Write to us at crew@ford.example for a copy of the whole report of May.",
                     Role.LEFT_ASIDE, id="to us"),
        pytest.param("To arrange an interview call the office on 020 7946 0812 before Friday noon.",
                     Role.LEFT_ASIDE, id="for the press"),
    ],
)  # fmt: skip
def test_an_ask_with_an_address_in_it_is_no_contact_line(line: str, role: Role) -> None:
    found = parse_statement(f"{BODY['en']}\n\n{line}\n\n{BODY['en']}", language="en")

    assert roles(found)[1] is role


@pytest.mark.parametrize(
    "title",
    [
        "Subject: The ford", "Re: The ford", "Betreff: Die Furt", "Objet : Le gué", "Asunto: El vado",
        "Assunto: O vau", "Тема: Брод", "Konu: Geçit", "الموضوع: المعبر", "موضوع: گذرگاه",
        "विषय: घाट", "主题：渡口", "主旨：渡口",
    ],
)  # fmt: skip
def test_a_title_has_no_word_before_it_that_says_it_is_one(title: str) -> None:
    start, end = without_subject(title, 0, len(title))

    assert title[start:end] == title.replace("：", ":").split(":")[1].strip()


def test_a_title_with_a_colon_of_its_own_stays_whole() -> None:
    found = parse_statement(f"The ford: our way to school\n\n{BODY['en']}", language="en")

    assert found.title == "The ford: our way to school"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Support us: subscribe for 5 pounds a month."),
        ("de", "Schließen Sie ein Abo für 5 Euro im Monat ab."),
        ("fr", "Soutenez-nous : abonnez-vous pour 5 euros par mois."),
        ("es", "Apóyanos: suscríbete por 5 euros al mes."),
        ("pt", "Apoie-nos: assine por 10 reais por mês."),
        ("uk", "Підтримайте нас: оформіть підписку на 100 гривень."),
        ("ru", "Поддержите нас: оформите подписку на 300 рублей в месяц."),
        ("tr", "Bizi destekleyin: ayda 50 liraya abone olun."),
        ("ar", "ادعمونا: اشتركوا بمبلغ خمسة دنانير."),
        ("fa", "از ما حمایت کنید: مشترک ما شوید."),
        ("hi", "हमारा साथ दें: सदस्यता लें।"),
        ("zh", "支持我们：捐款支持本刊。"),
    ],
)
def test_what_asks_for_money_for_the_page_is_an_appeal_of_the_page(
    language: str, line: str
) -> None:
    found = parse_statement(f"{BODY[language]}\n\n{line}", language=language)

    assert any(row.appeal.search(line) for row in furniture_for(language))
    assert roles(found)[-1] is Role.LEFT_ASIDE

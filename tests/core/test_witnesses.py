"""One person's "I" among authors who say "we" comes last; so does a demand without a verb."""

import pytest

from sharing.core.quotes import choose_quotes, every_sentence
from sharing.core.statement import parse_statement

WITNESS = "one person says this"
TESTIMONY = {
    "en": (
        "We, the nurses of Ward 4, have worked without a break since January.",
        "I come on at nine and there are thirty-one patients.",
        "We want a night in which every bell is answered.",
    ),
    "de": (
        "Wir, die Pflegenden von Station 4, arbeiten seit Januar ohne Pause.",
        "Ich habe erst auf dem Heimweg im Bus geweint.",
        "Wir wollen eine Nacht, in der jede Klingel gehört wird.",
    ),
    "fr": (
        "Nous, soignantes du service 4, travaillons sans pause depuis janvier.",
        "J’arrive à neuf heures et il y a trente et un patients.",
        "Nous voulons une nuit où chaque sonnette trouve une réponse.",
    ),
    "es": (
        "Nosotras, enfermeras de la planta 4, trabajamos sin descanso.",
        "Mi turno empieza a las nueve con treinta y un pacientes.",
        "Queremos una noche en la que se atienda cada timbre.",
    ),
    "pt": (
        "Nós, enfermeiras da ala 4, trabalhamos sem descanso desde janeiro.",
        "Meu turno começa às nove com trinta e um pacientes.",
        "Queremos uma noite em que cada campainha seja atendida.",
    ),
    "uk": (
        "Ми, медсестри четвертого відділення, працюємо без перерви.",
        "Я приходжу о дев’ятій до тридцяти одного пацієнта.",
        "Ми хочемо ночі, у якій відповідають на кожен дзвінок.",
    ),
    "ru": (
        "Мы, медсёстры четвёртого отделения, работаем без перерыва.",
        "Я прихожу в девять часов к тридцати одному пациенту.",
        "Мы хотим ночи, в которой отвечают на каждый звонок.",
    ),
    "tr": (
        "Biz dördüncü servisin hemşireleri aylardır ara vermeden çalışıyoruz.",
        "Ben saat dokuzda otuz bir hastanın başına geliyorum.",
        "Biz her zile yanıt verilen geceler istiyoruz.",
    ),
    "fa": (
        "ما پرستاران بخش چهار از دی ماه بی‌وقفه کار می‌کنیم.",
        "من ساعت نه به سی و یک بیمار می‌رسم.",
        "ما شبی می‌خواهیم که به هر زنگی پاسخ داده شود.",
    ),
    "ar": (
        "نحن ممرضات القسم الرابع نعمل بلا راحة منذ كانون الثاني.",
        "أنا أبدأ المناوبة في التاسعة مع واحد وثلاثين مريضاً.",
        "نريد ليلة يُجاب فيها عن كل جرس.",
    ),
    "hi": (
        "हम वार्ड चार की नर्सें जनवरी से बिना रुके काम कर रही हैं।",
        "मैं रात नौ बजे इकतीस मरीज़ों के बीच पहुँचती हूँ।",
        "हम ऐसी रात चाहती हैं जिसमें हर घंटी सुनी जाए।",
    ),
    "zh": (
        "我们四病区的护士从一月起一直没有休息。",
        "我晚上九点接班，要照顾三十一个病人。",
        "我们要求每一次铃声都有人回应。",
    ),
}


@pytest.mark.parametrize("language", TESTIMONY)
def test_one_person_among_many_is_told_and_not_offered_beside_them(language: str) -> None:
    statement = parse_statement("\n\n".join(TESTIMONY[language]), language=language)

    warned = [quote.number for quote in every_sentence(statement) if WITNESS in str(quote.warnings)]

    assert warned == [2]
    assert 2 not in [quote.number for quote in choose_quotes(statement)]


def test_most_of_a_testimony_takes_its_whole_paragraph_with_it() -> None:
    text = (
        "We, the nurses of Ward 4, have worked without a break.\n\nI come on at nine. At three "
        "the lights go out. I sit down on the floor of the linen room.\n\nWe want more nurses."
    )
    found = every_sentence(parse_statement(text, language="en"))

    assert [quote.number for quote in found if WITNESS in str(quote.warnings)] == [2, 3, 4]


def test_a_quotation_in_a_paragraph_makes_no_witness_of_its_authors() -> None:
    text = (
        "We ask for the truth.\n\nThree men drowned. The ferry had one engine. "
        "“My brother rang me,” says Ada."
    )
    found = every_sentence(parse_statement(text, language="en"))

    assert [quote.number for quote in found if WITNESS in str(quote.warnings)] == [4]


def test_a_testimony_set_into_the_middle_is_told_though_the_authors_never_say_we() -> None:
    text = (
        "The ward has nineteen beds.\n\nI had three drips running dry.\n\n"
        "The law allows eight.\n\nThe staff want nurses."
    )
    found = every_sentence(parse_statement(text, language="en"))

    assert [quote.number for quote in found if WITNESS in str(quote.warnings)] == [2]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ward has beds.\n\nThe law is good.\n\nI am alone here.", id="last"),
        pytest.param("I am a nurse on Ward 4.\n\nWe are six at night. We are tired.", id="first"),
        pytest.param("We are six.\n\nI am tired. My feet hurt. I cannot sit.", id="mostly"),
        pytest.param("I am a nurse on Ward 4.\n\nMy night begins at nine.", id="only"),
    ],
)
def test_an_author_who_is_one_person_is_no_witness(text: str) -> None:
    found = every_sentence(parse_statement(text, language="en"))

    assert WITNESS not in str([quote.warnings for quote in found])


def test_what_a_witness_is_announced_to_say_comes_last() -> None:
    text = "The ward has two nurses for thirty people.\n\nOne of them writes:\n\nThe bells ring all night and day."

    found = choose_quotes(parse_statement(text, language="en"))

    assert [quote.text for quote in found] == ["The ward has two nurses for thirty people."]


def test_what_the_authors_announce_is_theirs() -> None:
    text = "The ward has two nurses for thirty people.\n\nWe say to the town:\n\nThe bells ring all night and nobody comes."

    assert len(choose_quotes(parse_statement(text, language="en"))) == 2


def test_a_demand_without_a_verb_is_offered_only_where_nothing_else_is() -> None:
    text = (
        "The mill has poured dye into our river.\n\nIn short\n\n"
        "1. Clean drinking water for all nine villages.\n"
        "2. Close the pipe until the tests are published.\n"
        "3. The mill must pay for every well that is red."
    )
    found = choose_quotes(parse_statement(text, language="en"))

    assert [quote.number for quote in found] == [1, 3, 4]

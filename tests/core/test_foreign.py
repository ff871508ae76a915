"""Two languages in one file; every statement here is invented."""

import pytest

from sharing.core.quotes import ranked_quotes
from sharing.core.statement import Role, Statement, parse_statement

RIVER = {
    "en": ("We live on the river.", "We ask the minister to stop the dam."),
    "fr": ("Nous vivons au bord du fleuve.", "Nous demandons au ministre d’arrêter le barrage."),
    "es": ("Vivimos junto al río.", "Pedimos al ministro que detenga la presa."),
    "de": ("Wir leben am Fluss.", "Wir fordern den Minister auf, den Damm zu stoppen."),
    "it": ("Viviamo sulla riva del fiume.", "Chiediamo al ministro di fermare la diga."),
    "tr": ("Nehir kıyısında yaşıyoruz.", "Bakandan barajı durdurmasını istiyoruz."),
    "ru": ("Мы живём у реки.", "Мы требуем остановить плотину."),
    "ar": ("نحن نعيش على ضفة النهر.", "نطالب الوزير بوقف السد."),
    "zh": ("我们住在河边。", "我们要求部长停止建坝。"),
}
CLOSE = {
    "es": ("Vivimos junto al río y no nos vamos.", "Vivemos aqui há muito."),
    "pt": ("Vivemos junto ao rio e não vamos embora.", "Hay muy poco."),
    "uk": ("Ми живемо біля річки і нікуди не підемо.", "Мы все знали."),
    "ru": ("Мы живём у реки и никуда не уйдём отсюда.", "Ми всі знали."),
}


def mixed(*languages: str) -> str:
    lines = (RIVER[language][number] for number in (0, 1) for language in languages)
    return "\n\n".join(lines)


def offered(statement: Statement) -> set[str]:
    return {quote.text for quote in ranked_quotes(statement)}


@pytest.mark.parametrize("language", RIVER)
@pytest.mark.parametrize(
    "others", [("en", "fr", "es"), ("de", "it"), ("tr",), ("ru", "ar", "zh")], ids="-".join
)
def test_only_the_statements_own_language_is_offered(
    language: str, others: tuple[str, ...]
) -> None:
    text = mixed(language, *(other for other in others if other != language))

    assert offered(parse_statement(text, language=language)) <= set(RIVER[language])


@pytest.mark.parametrize("language", RIVER)
def test_a_short_statement_in_one_language_is_left_whole(language: str) -> None:
    statement = parse_statement("\n\n".join(RIVER[language] * 2), language=language)

    assert all(block.language is None for block in statement.blocks)
    assert len(statement.body) == 4


@pytest.mark.parametrize("language", CLOSE)
def test_what_may_be_in_a_close_language_stays_in_the_body_as_a_guess(language: str) -> None:
    own, other = CLOSE[language]
    last = parse_statement(f"{own}\n\n{own}\n\n{other}", language=language).blocks[-1]

    assert (last.role, last.language, last.is_guess) == (Role.BODY, None, True)
    assert last.why.startswith("perhaps it is in another language")


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("María de la Cruz y los Ríos spoke.", id="a name"),
        pytest.param("I saw a man die.", id="single letters"),
        pytest.param("No!", id="one word"),
    ],
)
def test_a_sentence_with_words_of_other_languages_stays(sentence: str) -> None:
    text = f"We ask for peace and for the end of this war.\n\n{sentence}"

    assert [s.text for s in parse_statement(text, language="en").body][-1] == sentence


def test_a_list_follows_the_language_of_what_stands_above_it() -> None:
    text = (
        "We ask for peace and for the end of this war.\n\n- open roads\n- clean water\n\n"
        "Nous demandons également :\n\n- des routes ouvertes\n- eau propre\n"
    )
    statement = parse_statement(text, language="en")

    assert [s.text for s in statement.sentences(Role.ITEM)] == ["open roads", "clean water"]
    assert [block.language for block in statement.blocks[-3:]] == ["fr", "fr", "fr"]


def test_a_heading_in_the_statements_language_above_another_stays() -> None:
    text = f"{mixed('en')}\n\nWhat we want of the minister\n\n{RIVER['fr'][1]}"

    assert parse_statement(text, language="en").blocks[-2].language is None

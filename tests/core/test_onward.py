"""Somebody else's words without marks: where they go on, where they end, and who said them."""

import pytest

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.errors import CampaignError
from sharing.core.findings.faults import is_faulty, is_weak
from sharing.core.findings.onward import FOLLOWS, MAY_GO_ON, SAID_AFTER, may_go_on
from sharing.core.findings.places import places
from sharing.core.offered import offered_quotes
from sharing.core.quotes import choose_quotes, every_sentence
from sharing.core.statement import parse_statement
from sharing.core.threading.stretches import taken_of
from sharing.kit import build_kit
from tests.core.test_said_by import campaign_with

PROMISES = {
    "en": "The minister promised: we will open the school. We will leave no child without a teacher.",
    "de": "Der Minister schrieb: Wir bauen die Schule. Wir werden kein einziges Kind im Stich lassen.",
    "fr": "Le recteur a écrit : nous tiendrons parole. Nous ne laisserons aucun élève sans professeur.",
    "es": "La ministra prometió: abriremos la escuela. No dejaremos a ninguna niña sin maestra.",
    "pt": "A ministra prometeu: abriremos a escola. Não deixaremos nenhuma criança sem professora.",
    "uk": "Міністр пообіцяв: ми відкриємо лікарню. Ми не залишимо жодного жителя без лікаря.",
    "ru": "Министр обещал: мы откроем больницу. Мы не оставим ни одного жителя без помощи.",
    "tr": "Bakan söz verdi: okulu açacağız. Hiçbir çocuğu bu köyde öğretmensiz bırakmayacağız.",
    "ar": "وعد الوزير: سنفتح المدرسة في الخريف. لن نترك أي طفل في هذه القرية بلا معلم.",
    "fa": "وزیر قول داد: مدرسه را باز خواهیم کرد. هیچ کودکی را بی‌معلم نخواهیم گذاشت.",
    "hi": "मंत्री ने वादा किया: हम स्कूल खोलेंगे। हम किसी बच्चे को बिना शिक्षक के नहीं छोड़ेंगे।",
    "zh": "部长承诺：我们会开放学校。我们不会让任何一个孩子没有老师。",
}
REPLIES = {
    "en": "The minister promised: we will open the school. We are still waiting in front of its door.",
    "de": "Der Minister schrieb: Wir bauen die Schule. Wir warten seit drei Jahren vor ihrer Tür.",
    "fr": "Le recteur a écrit : nous tiendrons parole. Nous attendons toujours devant la porte.",
    "es": "La ministra prometió: abriremos la escuela. Seguimos esperando delante de la puerta.",
    "pt": "A ministra prometeu: abriremos a escola. Continuamos esperando diante da porta dela.",
    "uk": "Міністр пообіцяв: ми відкриємо лікарню. Ми чекаємо під її дверима третій рік.",
    "ru": "Министр обещал: мы откроем больницу. Мы ждём под её дверью уже третий год.",
    "tr": "Bakan söz verdi: okulu açacağız. Biz üç yıldır okulun kapısında bekliyoruz.",
    "ar": "وعد الوزير: سنفتح المدرسة في الخريف. ما زلنا ننتظر أمام باب المدرسة منذ سنة.",
    "fa": "وزیر قول داد: مدرسه را باز خواهیم کرد. ما هنوز پشت درِ مدرسه منتظریم.",
    "hi": "मंत्री ने वादा किया: हम स्कूल खोलेंगे। हम तीन साल से दरवाज़े पर इंतज़ार कर रहे हैं।",
    "zh": "部长承诺：我们会开放学校。我们还在学校的门口等了三年。",
}
SAID = {
    "en": "“We will never close the school in this valley.” Those were the words of the mayor.",
    "de": "„Wir schließen die Schule in diesem Tal nie.“ So der Bürgermeister im Mai 2023.",
    "fr": "« Nous n’abandonnerons aucun élève de la vallée. » Ainsi parlait le ministre.",
    "es": "«Nunca cerraremos la escuela de este valle». Son palabras de la alcaldesa.",
    "pt": "«Nunca fecharemos a escola deste vale». Disse isso a prefeita em 2023.",
    "uk": "«Ми ніколи не закриємо школу в нашій долині». Це слова мера нашого міста.",
    "ru": "«Мы никогда не закроем школу в нашей долине». Так говорил глава района.",
    "tr": "“Vadideki okulu hiçbir zaman kapatmayacağız.” Bunu belediye başkanı söyledi.",
    "ar": "«لن تُترك طالبة واحدة في الشارع». قالها الوزير في شهر آذار.",
    "fa": "«مدرسه‌های روستا را هرگز نمی‌بندیم.» شهردار این را گفت.",
    "hi": "“हम गाँव का स्कूल कभी बंद नहीं होने देंगे।” ये शब्द मंत्री के हैं।",
    "zh": "“我们绝不会关闭山谷里的学校。”这是市长在2023年说的话。",
}


def warnings_of(language: str, text: str, number: int) -> tuple[str, ...]:
    return every_sentence(parse_statement(text, language=language))[number - 1].warnings


@pytest.mark.parametrize("language", PROMISES)
def test_a_promise_behind_a_promise_is_still_theirs(language: str) -> None:
    text = PROMISES[language]

    assert FOLLOWS in warnings_of(language, text, 2)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize("language", REPLIES)
def test_authors_who_wait_or_see_behind_a_promise_answer_it(language: str) -> None:
    assert not {FOLLOWS, MAY_GO_ON}.intersection(warnings_of(language, REPLIES[language], 2))


@pytest.mark.parametrize("language", SAID)
def test_a_quotation_is_not_the_authors_where_the_next_sentence_says_whose(language: str) -> None:
    text = SAID[language]

    assert SAID_AFTER in warnings_of(language, text, 1)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param(
            "The rector finds and says: all is well. We are on the best of all ways. So he wrote to "
            "us.\n\nSo it says in his letter.",
            2,
            id="no marks",
        ),
        pytest.param(
            "The director insists that no nurse is missing. Nobody is missing here. Every ward has "
            "all of its staff.\n\nThat is what he told the board.",
            3,
            id="in the next paragraph, of all since it began",
        ),
    ],
)
def test_what_has_no_marks_is_theirs_up_to_the_sentence_that_says_so(
    text: str, number: int
) -> None:
    assert SAID_AFTER in warnings_of("en", text, number)


def test_what_the_authors_said_themselves_is_theirs() -> None:
    text = "We stay here until the school opens again. That is what we told the mayor."

    assert SAID_AFTER not in warnings_of("en", text, 1)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The mayor wrote to us: your children are safe. We do all that can be done.", id="we"
        ),
        pytest.param(
            "The director insists that no nurse is missing. Nobody is missing. Every ward of the "
            "hospital has all of its staff.",
            id="third sentence",
        ),
    ],
)
def test_where_it_cannot_be_told_who_speaks_it_is_offered_last_and_no_thread_takes_it(
    text: str,
) -> None:
    statement = parse_statement(f"{text}\n\nWe ask for a road to our village.", language="en")
    place = places(statement)[-2]

    assert may_go_on(place) == MAY_GO_ON
    assert (is_faulty(place), is_weak(place)) == (False, True)
    assert place.sentence.start not in {one.start for one in taken_of(statement).stretches}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The mayor says that all is well. The road is long. We walk on it.", id="we"),
        pytest.param("The mayor says all is well. Is it? The road is closed.", id="a question"),
        pytest.param("The mayor says all is well. That is untrue. The road is closed.", id="no"),
        pytest.param("The mayor said: we will act. We will win. The road is closed.", id="other"),
        pytest.param(
            'The mayor said "all of you are safe" in May. The road is closed.', id="marks"
        ),
        pytest.param("A nurse said: I sleep in my car. We cannot accept this any more.", id="I"),
    ],
)
def test_where_the_authors_have_answered_they_speak_on(text: str) -> None:
    assert not {FOLLOWS, MAY_GO_ON}.intersection(
        warnings_of("en", text, text.count(".") + text.count("?"))
    )


def test_one_who_says_i_goes_on_saying_i() -> None:
    text = "A nurse told us: I sleep in my car. My manager laughed when I asked for leave in May."

    assert FOLLOWS in warnings_of("en", text, 2)


def test_what_a_turkish_verb_closes_behind_marks_has_ended() -> None:
    text = 'Vali ise "Biz halkımızın yanındayız" şeklinde konuştu. Üç günde 1.200 ağaç kesildi.'

    assert not {FOLLOWS, MAY_GO_ON}.intersection(warnings_of("tr", text, 2))


def test_a_german_indicative_behind_reported_forms_is_the_authors() -> None:
    text = (
        "Der Landrat versprach, die Schule werde saniert. Kein Kind müsse frieren. Im Januar hatten "
        "die Zimmer 13 Grad."
    )

    assert not {FOLLOWS, MAY_GO_ON}.intersection(warnings_of("de", text, 3))


def test_a_sentence_that_only_says_who_spoke_is_not_offered() -> None:
    assert "says whose words stand before it" in warnings_of("es", SAID["es"], 2)


def test_words_named_by_the_next_sentence_go_out_with_it_or_under_a_name() -> None:
    source = f"We wait. {SAID['en']} We ask for a road.\n\nThe Invented Readers\n"
    with pytest.raises(CampaignError, match='such as "2-3"'):
        build_kit(campaign_with("[2]", source=source))

    (joined,) = offered_quotes(campaign_with('["2-3"]', source=source).editions[0])
    assert "somebody else’s words: “Those were the words of the mayor”" in joined.warnings

    unmarked = "We wait. The wards are on the best of ways. These are the words of the mayor.\n\nThe Readers"
    (joined,) = offered_quotes(campaign_with('["2-3"]', source=unmarked).editions[0])
    assert "somebody else’s words: “These are the words of the mayor”" in joined.warnings

    free = campaign_of(parse_statement(source, language="en"), slug="x").editions[0]
    assert all("never close" not in quote.text for quote in offered_quotes(free))

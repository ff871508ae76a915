import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.core.grammar.sentences import split_sentences
from sharing.core.quotes import every_sentence
from sharing.core.statement import parse_statement

LANGUAGES = st.sampled_from(["en", "ar", "fr", "uk", "zh-Hant", "und", "xx"])
TEXTS = st.text(st.one_of(st.sampled_from('aB .!?“”"[1]²\n。؟'), st.characters(codec="utf-8")))


def split(text: str, language: str) -> list[str]:
    return [text[a:b] for a, b in split_sentences(text, 0, len(text), language=language)]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        pytest.param("en", ["Dr. Smith came to the U.N. in 1.5 hours.", "He left."], id="titles"),
        pytest.param("en", ["“We fall.", "We stay.", "Help us.”"], id="inside a quotation"),
        pytest.param(
            "en", ["“We stay. Now,” she said.", "So we do."], id="a quotation with speaker"
        ),
        pytest.param("en", ["1. Stop the bombing.", "2. Open the roads."], id="list markers"),
        pytest.param("en", ["It is so.[1]", "Next one.²", "The end."], id="footnote marks"),
        pytest.param("fr", ["M. Dupont parle.", "L’O.N.U. agit."], id="French abbreviations"),
        pytest.param("ar", ["قال د. أحمد ذلك.", "هل تسمعنا؟", "نعم."], id="Arabic"),
        pytest.param("uk", ["У м. Києві ми були тут.", "Ми є."], id="Ukrainian"),
        pytest.param("hi", ["डॉ. राम आए।", "हम हैं।"], id="Hindi"),
        pytest.param("km", ["ក។", "ខ។"], id="Khmer"),
    ],
)
def test_sentences_end_where_readers_end_them(language: str, sentences: list[str]) -> None:
    assert split(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        pytest.param("en", "We lost approx. 40 beds, i.e. a third.", id="approx."),
        pytest.param("en", "See fig. 5, vol. 2 and ch. 7 of it.", id="before a number"),
        pytest.param("en", "The U.S. Army came to the U.S. Senate.", id="the U.S. something"),
        pytest.param("fr", "J.-C. Martin et J.-M. Le Gall ont perdu leur bateau.", id="J.-C."),
        pytest.param("fr", "Nous avons perdu env. 40 lits, c.-à-d. un tiers.", id="c.-à-d."),
        pytest.param("de", "Hans-J. Müller und K.-H. Meyer bleiben.", id="Hans-J."),
        pytest.param("de", "Im 19. Jahrhundert war hier inkl. Hof alles frei.", id="an ordinal"),
        pytest.param("de", "Siehe Abschn. 5, Ziff. 3 und Art. 2 vom 3. 5. 2026.", id="a law"),
        pytest.param("de", "Am 7. Sept. 2026 kamen 12 Mio. 300 Leute.", id="a month"),
        pytest.param("pt", "A Profa. Maria perdeu aprox. 40 camas, p. ex. em Lisboa.", id="Profa."),
        pytest.param("es", "Perdimos aprox. 40 camas, p. ej. en el hospital.", id="aprox."),
        pytest.param("ru", "Мы потеряли 40 мест, т.е. треть, см. рис. 5.", id="т.е."),
        pytest.param("uk", "Це т. зв. реформа, напр. у школі.", id="т. зв."),
        pytest.param("tr", "Yakl. 40 kişi, örn. Ankara ve Doç. Dr. Ayşe.", id="yakl."),
        pytest.param("hi", "डॉ. राम और कु. मीना आए।", id="कु."),
    ],
)
def test_no_sentence_is_cut_at_an_abbreviation(language: str, sentence: str) -> None:
    assert split(sentence, language) == [sentence]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        pytest.param("en", ["It closed in May.", "Nobody came."], id="May"),
        pytest.param("en", ["The answer is no.", "I stay, no. 5 stays."], id="no"),
        pytest.param("en", ["She is ill.", "This is art.", "Wait a sec.", "So we do."], id="ill"),
        pytest.param("en", ["We left the U.S.", "Nobody came at 5 p.m.", "We stay."], id="U.S."),
        pytest.param("fr", ["Ils vendent l’art.", "Personne ne vient."], id="French"),
        pytest.param("de", ["So eine Art.", "Niemand half uns usw.", "Wir bleiben."], id="German"),
        pytest.param("de", ["Wir kamen.", "5 Kinder froren.", "12 blieben."], id="numbers"),
        pytest.param(
            "es", ["Dijeron que no.", "Nos vamos de EE. UU.", "No volvemos."], id="no, no"
        ),
        pytest.param("pt", ["Ficamos sem arte e sem art.", "Nós ficamos."], id="Portuguese"),
        pytest.param("ru", ["Это было в 2012 г.", "Мы строили дома и т. д.", "Все."], id="2012 г."),
        pytest.param("uk", ["Це було в 2012 р.", "Ми тут."], id="2012 р."),
        pytest.param("tr", ["Okul, park vb.", "Biz kaldık."], id="vb."),
    ],
)
def test_a_word_that_looks_like_an_abbreviation_ends_a_sentence(
    language: str, sentences: list[str]
) -> None:
    assert split(" ".join(sentences), language) == sentences


def test_chinese_sentences_need_no_space_between_them() -> None:
    assert split("我們。你們！「好。」他。", "zh") == ["我們。", "你們！", "「好。」", "他。"]


@pytest.mark.parametrize(
    ("language", "text", "phrases"),
    [
        pytest.param(
            "th",
            "เราอยู่ที่นี่มานาน เราขอให้เปิดถนน มีคน 300 คนรออยู่ เด็ก ๆ ไม่ไป",
            ["เราอยู่ที่นี่มานาน", "เราขอให้เปิดถนน", "มีคน 300 คนรออยู่", "เด็ก ๆ", "ไม่ไป"],
            id="Thai",
        ),
        pytest.param("lo", "ພວກເຮົາຢູ່ນີ້ ພວກເຮົາບໍ່ໄປ", ["ພວກເຮົາຢູ່ນີ້", "ພວກເຮົາບໍ່ໄປ"], id="Lao"),
        pytest.param("km", "យើងនៅ ទីនេះ។ យើងមិនទៅ។", ["យើងនៅ ទីនេះ។", "យើងមិនទៅ។"], id="Khmer"),
    ],
)
def test_scripts_that_end_sentences_with_a_space_are_split_into_phrases(
    language: str, text: str, phrases: list[str]
) -> None:
    assert split(text, language) == phrases


def test_a_sentence_longer_than_the_window_is_not_cut() -> None:
    text = f"We ask for {'more and ' * 2_000}more. We stay."

    assert [len(sentence) for sentence in split(text, "en")] == [len(text) - 9, 8]


@given(TEXTS, LANGUAGES)
@settings(max_examples=200)
def test_no_visible_character_is_lost_or_stands_twice(text: str, language: str) -> None:
    assert "".join("".join(split(text, language)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("language", "text", "is_open"),
    [
        pytest.param("th", "ผู้อำนวยการเขื่อนกล่าวว่า", True, id="Thai, said that"),
        pytest.param("th", "เราอยู่กับแม่น้ำสายนี้มานานกว่า", False, id="Thai, more than"),
        pytest.param("lo", "ຜູ້ອຳນວຍການເຂື່ອນກ່າວວ່າ", True, id="Lao, said that"),
    ],
)
def test_a_phrase_that_announces_speech_goes_on(language: str, text: str, *, is_open: bool) -> None:
    found = every_sentence(parse_statement(text, language=language))

    assert ("ends as if more followed" in " ".join(found[0].warnings)) is is_open

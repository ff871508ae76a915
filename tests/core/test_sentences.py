import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.core.grammar.sentences import split_sentences

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

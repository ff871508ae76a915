"""Shaping: right glyphs in right order, in every script that the fonts have."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest

from sharing.core.errors import MissingGlyph
from sharing.core.statement import Direction
from sharing.media.fonts import Typesetting, sans, serif
from sharing.media.typesetting.shaping import Paragraph, shape_line, shape_paragraph
from tests.support.sentences import SENTENCES

QUOTE = serif(weight=560, optical=48, leading=1.0)
DETAILS = sans(weight=400, leading=1.0)


def shaped(text: str, language: str = "en", direction: Direction | None = None) -> Paragraph:
    return shape_paragraph(text, language=language, direction=direction, typesetting=QUOTE)


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("voice", [QUOTE, DETAILS], ids=["quote", "details"])
def test_every_sentence_is_shaped_without_a_box(voice: Typesetting, language: str) -> None:
    text = SENTENCES[language]
    found = shape_paragraph(text, language=language, direction=None, typesetting=voice)
    line = shape_line(found, 0, len(text))
    assert 0 not in [glyph.id for glyph in line.glyphs]
    assert line.width == pytest.approx(sum(found.advances), abs=0.001)
    assert line.width > 5


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("voice", [QUOTE, DETAILS], ids=["quote", "details"])
def test_a_line_is_the_same_cut_out_or_shaped_anew(voice: Typesetting, language: str) -> None:
    text = SENTENCES[language]
    found = shape_paragraph(text, language=language, direction=None, typesetting=voice)
    apart = replace(found)
    vars(apart)["shaped"] = ()  # nothing to cut from
    for start, end in combinations(range(0, len(text) + 1, 3), 2):
        assert shape_line(found, start, end).glyphs == shape_line(apart, start, end).glyphs


@pytest.mark.parametrize("character", ["𓀀", "ᠮ"], ids=["hieroglyph", "mongolian"])
def test_a_character_without_a_picture_is_named(character: str) -> None:
    with pytest.raises(MissingGlyph, match=character):
        shaped(f"We ask {character} for peace")


def test_arabic_letters_join() -> None:
    joined = shape_line(shaped("سلام", "ar"), 0, 4)
    apart = shape_line(shaped("س ل ا م", "ar"), 0, 7)
    assert not {g.id for g in joined.glyphs} >= {g.id for g in apart.glyphs if g.x}


def test_a_right_to_left_line_begins_at_the_right() -> None:
    found = shaped("אב", "he")
    first, second = (shape_line(shaped(letter, "he"), 0, 1).glyphs[0].id for letter in "אב")
    line = shape_line(found, 0, 2)
    assert [glyph.id for glyph in line.glyphs] == [second, first]


def test_brackets_are_mirrored_in_right_to_left_text() -> None:
    latin = shape_line(shaped("(a"), 0, 2).glyphs[0]
    hebrew = shape_line(shaped("(א", "he"), 0, 2).glyphs[-1]
    plain = shape_line(shaped("א)", "he", Direction.LTR), 0, 2).glyphs
    assert latin.id != hebrew.id
    assert hebrew.id in {glyph.id for glyph in plain}


def test_a_line_keeps_the_order_of_its_paragraph() -> None:
    text = "نطلب من UN الأمان"
    found = shaped(text, "ar")
    line = shape_line(found, text.index("UN"), len(text))
    latin = [g.x for g in line.glyphs if "SourceSerif" in g.face.file]
    arabic = [g.x for g in line.glyphs if "Naskh" in g.face.file]
    assert min(latin) > max(arabic)


def test_punctuation_takes_the_font_of_the_words_beside_it() -> None:
    found = shaped("«نعم», (نعم)", "ar")
    assert {face.file for face in found.faces} == {"NotoNaskhArabic[wght].ttf"}


def test_widths_grow_with_the_size_alone() -> None:
    once, twice = shaped("Aleppo"), shaped("AleppoAleppo")
    assert sum(twice.advances) == pytest.approx(2 * sum(once.advances), rel=0.02)


def test_offsets_count_code_points_beyond_the_basic_plane() -> None:
    found = shaped("🄯 b")
    assert len(found.advances) == 3
    assert found.advances[2] == shaped("b").advances[0]


def test_language_chooses_the_letter_forms() -> None:
    text = "бгдпт"
    one, other = (
        [glyph.id for glyph in shape_line(shaped(text, language), 0, 5).glyphs]
        for language in ("ru", "sr")
    )
    assert one != other


@pytest.mark.parametrize(
    ("language", "file"),
    [("ur", "NotoNastaliq"), ("ur-PK", "NotoNastaliq"), ("ar", "NotoNaskh"), ("fa", "NotoNaskh")],
)
@pytest.mark.parametrize("voice", [QUOTE, DETAILS], ids=["quote", "details"])
def test_arabic_letters_take_the_hand_of_their_language(
    voice: Typesetting, language: str, file: str
) -> None:
    text = "ایک راستہ"
    found = shape_paragraph(text, language=language, direction=None, typesetting=voice)
    assert {face.file.split("Urdu")[0].split("Arabic")[0] for face in found.faces} == {file}


def test_european_figures_among_arabic_letters_are_latin_with_the_marks_between_them() -> None:
    text = "نطلب (100,000.5) و٣ و7."
    faces = [face.file for face in shaped(text, "ar").faces]

    latin = "".join(c for c, file in zip(text, faces, strict=True) if "SourceSerif" in file)
    assert latin == "100,000.57"


@pytest.mark.parametrize("language", ["en", "uk", "ar", "he", "fa"])
def test_lines_that_end_between_words_are_cut_out(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = shaped(SENTENCES[language], language)
    blanks = [i for i, character in enumerate(found.text) if character == " "]
    assert len(blanks) > 3
    assert found.shaped
    monkeypatch.setattr("sharing.media.typesetting.shaping._shaped_anew", None)
    for start, end in pairwise(blanks):
        assert shape_line(found, start + 1, end).glyphs

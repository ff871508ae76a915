"""Emoji: one picture each, in colour, among letters of every script."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from sharing.core.statement import Direction
from sharing.media.cards import draw_card
from sharing.media.fonts import EMOJI, Typesetting, sans, serif
from sharing.media.typesetting.emoji import emoji_picture
from sharing.media.typesetting.shaping import Line, shape_line, shape_paragraph
from tests.support.cards import CARDS, SHORT

QUOTE = serif(weight=560, optical=48, leading=1.0)
SEQUENCES = {
    "one code point": "😀",
    "letter made a picture": "❤️",
    "skin tone": "👍🏿",
    "joined": "👩🏽‍🚒",
    "family": "👨‍👩‍👧‍👦",
    "flag of a country": "🇸🇾",
    "flag of a nation": "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "keycap": "1️⃣",
    "dove": "🕊️",
}


def line_of(text: str, language: str = "en") -> Line:
    paragraph = shape_paragraph(text, language=language, direction=None, typesetting=QUOTE)
    return shape_line(paragraph, 0, len(text))


@pytest.mark.parametrize("sequence", SEQUENCES.values(), ids=SEQUENCES)
def test_a_sequence_is_one_picture_in_colour(sequence: str) -> None:
    (glyph,) = line_of(f"a{sequence}b").coloured_glyphs
    painted = emoji_picture(glyph.face, glyph.id, 100)
    assert painted is not None
    *_, alpha = painted.image.getextrema()
    assert alpha == (0, 255)
    assert 60 < painted.image.height < 140


@pytest.mark.parametrize(
    ("text", "coloured"),
    [
        pytest.param("☺", 1, id="the letter fonts lack it, so the picture is all there is"),
        pytest.param("©", 0, id="a letter by default"),
        pytest.param("™ 2016 # *", 0, id="signs and digits"),
        pytest.param("‼", 0, id="two marks that the letter fonts have"),
        pytest.param("‼\ufe0f", 1, id="the same, made a picture"),
    ],
)
def test_only_what_is_meant_as_a_picture_is_coloured(text: str, coloured: int) -> None:
    assert len(line_of(text).coloured_glyphs) == coloured


def test_letters_beside_an_emoji_keep_their_script() -> None:
    paragraph = shape_paragraph(
        "سلام 🕊️، «UN» 😀!", language="ar", direction=Direction.RTL, typesetting=QUOTE
    )
    found = dict(zip(paragraph.text, paragraph.scripts, strict=True))
    assert found["😀"] == found["🕊"] == EMOJI
    assert found["،"] == "Arab"
    assert found["!"] == "Latn"


def test_an_emoji_in_right_to_left_text_stands_where_it_is_read() -> None:
    line = line_of("א😀ב", "he")
    kinds = [glyph.face.is_coloured for glyph in line.glyphs]
    assert kinds == [False, True, False]
    alone = [line_of(letter, "he").glyphs[0].id for letter in "בא"]
    assert [line.glyphs[0].id, line.glyphs[2].id] == alone


def test_a_card_shows_the_colours_of_its_emoji() -> None:
    drawn = draw_card(replace(SHORT, text="We ask for this 🟩 road."))
    with Image.open(io.BytesIO(drawn)) as picture:
        assert picture.mode == "RGB"
        pixels = picture.tobytes()
    colours = set(zip(pixels[::3], pixels[1::3], pixels[2::3], strict=True))
    assert any(green > red + 40 and green > blue + 40 for red, green, blue in colours)


def test_a_card_without_emoji_stays_in_its_palette() -> None:
    with Image.open(io.BytesIO(draw_card(CARDS["arabic"]))) as picture:
        assert picture.mode == "P"


@pytest.mark.parametrize("voice", [QUOTE, sans(weight=400, leading=1.0)], ids=["quote", "small"])
def test_both_voices_have_emoji(voice: Typesetting) -> None:
    assert voice.face_for("😀", EMOJI).is_coloured

"""Masks of lines: letters drawn one by one look as the whole line does."""

from itertools import pairwise

import pytest
from PIL import Image, ImageChops

from sharing.media.fonts import serif
from sharing.media.paint import coverage as module
from sharing.media.paint.coverage import Coverage, coverage
from sharing.media.typesetting.shaping import Line, shape_line, shape_paragraph
from tests.support.sentences import SENTENCES

AS_COVERED = bytes(range(256))
VOICE = serif(weight=560, optical=48, leading=1.0)
SIZE = 60
LEFT, BASELINE = 40.4, 90
# HarfBuzz rounds a curve by where it stands: a pixel of an edge may be a little fuller elsewhere.
ROUNDING = 12


def line_of(language: str) -> Line:
    words = SENTENCES[language]
    paragraph = shape_paragraph(words, language=language, direction=None, typesetting=VOICE)
    return shape_line(paragraph, 0, len(words))


def parts_of(line: Line) -> tuple[Coverage, ...]:
    return coverage(line, x=LEFT, baseline=BASELINE, size=SIZE, shades=AS_COVERED)


def drawn_whole(line: Line) -> Image.Image:
    """Let HarfBuzz draw every letter of the line at once, at the same whole pixels."""
    start = LEFT - round(LEFT)
    glyphs = tuple(
        (glyph.face, glyph.id, round(start + glyph.x * SIZE), glyph.y * SIZE)
        for glyph in line.glyphs
    )
    drawn = module._drawn_anew(glyphs, SIZE, AS_COVERED)  # noqa: SLF001 -- the judge
    assert drawn is not None
    picture = Image.new("L", (round(line.width * SIZE) + 200, 200))
    picture.paste(drawn.mask, (round(LEFT) + drawn.left, BASELINE + drawn.top))
    return picture


@pytest.mark.parametrize("language", SENTENCES)
def test_a_line_is_the_sum_of_its_parts(language: str) -> None:
    line = line_of(language)
    whole = drawn_whole(line)
    found = Image.new("L", whole.size)
    for part in parts_of(line):
        found.paste(part.mask, (part.left, part.top))  # over whatever another has left there
    assert max(ImageChops.difference(found, whole).tobytes()) <= ROUNDING


@pytest.mark.parametrize("language", SENTENCES)
def test_no_two_parts_of_a_line_share_a_column(language: str) -> None:
    parts = sorted((part.left, part.left + part.mask.width) for part in parts_of(line_of(language)))
    assert len(parts) > 1
    assert all(one[1] <= other[0] for one, other in pairwise(parts))


def test_a_letter_that_comes_again_is_drawn_once() -> None:
    paragraph = shape_paragraph("o o o", language="en", direction=None, typesetting=VOICE)
    parts = parts_of(shape_line(paragraph, 0, 5))
    assert len({id(part.mask) for part in parts}) == 1
    assert len({part.left for part in parts}) == 3


def test_shades_say_what_stands_in_a_mask() -> None:
    line = line_of("en")
    shades = bytes([0] * 128 + [7] * 128)
    for part in coverage(line, x=0, baseline=60, size=SIZE, shades=shades):
        assert set(part.mask.tobytes()) <= {0, 7}

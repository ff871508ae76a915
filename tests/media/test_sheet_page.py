"""A printed page shows what a card shows: HarfBuzz's own picture is the judge."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from sharing.core.statement import Direction
from sharing.media.fonts import serif
from sharing.media.paint.coverage import coverage
from sharing.media.printing.pdf_words import clusters_of
from sharing.media.printing.sheet_page import SheetPage
from sharing.media.typesetting.shaping import Line, Paragraph, shape_line, shape_paragraph
from tests.support.papers import (
    drawn_by_ghostscript,
    drawn_by_poppler,
    ghostscript,
    poppler,
)
from tests.support.sentences import SENTENCES

PIXELS_A_MILLIMETRE = 10
DPI = 254
SIZE = 6  # millimetres an em
WIDTH, HEIGHT = 260, 30
LEFT, BASELINE = 8, 16
SQUARE = 8  # pixels
DIFFERENCE_MAXIMUM = 56  # of 255: what edges make of other rasterisers; a lost dot makes more
AS_COVERED = bytes(range(256))
VOICE = serif(weight=560, optical=48, leading=1.0)
RENDERERS = [
    pytest.param(drawn_by_poppler, marks=poppler, id="poppler"),
    pytest.param(drawn_by_ghostscript, marks=ghostscript, id="ghostscript"),
]
Draw = Callable[..., Image.Image]


def shaped(language: str) -> tuple[Paragraph, Line]:
    words = SENTENCES[language]
    paragraph = shape_paragraph(words, language=language, direction=None, typesetting=VOICE)
    return paragraph, shape_line(paragraph, 0, len(words))


def as_on_a_card(line: Line) -> Image.Image:
    scale = PIXELS_A_MILLIMETRE
    picture = Image.new("L", (WIDTH * scale, HEIGHT * scale), 255)
    place = {"x": LEFT * scale, "baseline": BASELINE * scale, "size": SIZE * scale}
    for drawn in coverage(line, **place, shades=AS_COVERED):
        picture.paste(0, (drawn.left, drawn.top), drawn.mask)
    return picture


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("draw", RENDERERS)
def test_a_line_in_every_script_is_drawn_as_on_a_card(
    draw: Draw, language: str, tmp_path: Path
) -> None:
    paragraph, line = shaped(language)
    page = SheetPage(WIDTH, HEIGHT)
    clusters = clusters_of(paragraph, line, 0, len(paragraph.text))
    page.line(clusters, at=(LEFT, BASELINE), size=SIZE, ink=(0, 0, 0))
    pdf = page.pdf(title="A line", language=language, direction=Direction.LTR)
    seen = draw(pdf, tmp_path, dots_per_inch=DPI).convert("L")
    expected = as_on_a_card(line)
    seen = seen.crop((0, 0, *expected.size))
    means = ImageChops.difference(seen.reduce(SQUARE), expected.reduce(SQUARE))
    assert max(means.tobytes()) <= DIFFERENCE_MAXIMUM


@pytest.mark.parametrize("language", SENTENCES)
def test_every_character_of_a_line_is_said_once_and_in_its_cluster(language: str) -> None:
    paragraph, line = shaped(language)
    clusters = [cluster for _left, cluster in clusters_of(paragraph, line, 0, len(paragraph.text))]
    assert sorted("".join(cluster.says for cluster in clusters)) == sorted(paragraph.text)
    assert sum(len(cluster.parts) for cluster in clusters) == len(line.glyphs)


def test_blanks_at_a_lines_end_say_nothing() -> None:
    paragraph = shape_paragraph("We stay. ", language="en", direction=None, typesetting=VOICE)
    line = shape_line(paragraph, 0, 8)
    said = [cluster.says for _left, cluster in clusters_of(paragraph, line, 0, 9)]
    assert "".join(said) == "We stay."


@poppler
def test_a_turned_line_runs_up_the_page(tmp_path: Path) -> None:
    paragraph, line = shaped("el")
    page = SheetPage(HEIGHT, WIDTH)
    clusters = clusters_of(paragraph, line, 0, len(paragraph.text))
    at = (BASELINE, WIDTH - LEFT)
    page.line(clusters, at=at, size=SIZE, ink=(0, 0, 0), turned=True)
    pdf = page.pdf(title="A line", language="el", direction=Direction.LTR)
    seen = drawn_by_poppler(pdf, tmp_path, dots_per_inch=DPI).convert("L")
    expected = as_on_a_card(line).transpose(Image.Transpose.ROTATE_90)
    seen = seen.crop((0, 0, *expected.size))
    means = ImageChops.difference(seen.reduce(SQUARE), expected.reduce(SQUARE))
    assert max(means.tobytes()) <= DIFFERENCE_MAXIMUM

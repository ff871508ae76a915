"""Drawing: ink lands where the layout says, and lines keep apart."""

from itertools import pairwise

import pytest
from PIL import Image, ImageChops, ImageFilter

from sharing.media.canvas import Canvas
from sharing.media.layout import Block, Room, fit
from sharing.media.looks import LOOKS
from sharing.media.shaping import shape_line, shape_paragraph
from tests.support.sentences import SENTENCES

BLACK, WHITE = (0, 0, 0), (255, 255, 255)
QUOTE = LOOKS["newspaper"].quote


def set_block(text: str, language: str) -> Block:
    """Set a text at 90 pixels in lines that nearly touch where they can."""
    paragraph = shape_paragraph(text, language=language, direction=None, typesetting=QUOTE)
    block = fit(paragraph, Room(700, 5000), (90, 90))
    assert block is not None
    return block


def ink_of(block: Block, index: int) -> Image.Image:
    """Draw one line where it stands; ink is white, and a pixel thicker on every side."""
    canvas = Canvas(900, 2000, BLACK)
    baseline = block.first_baseline + index * block.line_height
    canvas.line(block.lines()[index], x=50, baseline=baseline, size=block.size, ink=WHITE)
    return canvas.image.convert("L").filter(ImageFilter.MaxFilter(3))


@pytest.mark.parametrize("language", SENTENCES)
def test_lines_of_every_script_keep_apart(language: str) -> None:
    block = set_block(f"{SENTENCES[language]} {SENTENCES[language]}", language)
    inks = [ink_of(block, index) for index in range(len(block.spans))]
    assert len(inks) > 2
    for upper, lower in pairwise(inks):
        assert ImageChops.darker(upper, lower).getextrema() == (0, 0)


@pytest.mark.parametrize("language", SENTENCES)
def test_ink_stays_between_the_top_and_the_foot_of_its_block(language: str) -> None:
    block = set_block(SENTENCES[language], language)
    boxes = [ink_of(block, index).getbbox() for index in range(len(block.spans))]
    assert all(boxes)
    assert min(box[1] for box in boxes if box) >= -1
    assert max(box[3] for box in boxes if box) <= block.height + 2


def test_a_line_of_blanks_leaves_no_ink() -> None:
    paragraph = shape_paragraph("a ", language="en", direction=None, typesetting=QUOTE)
    canvas = Canvas(100, 100, WHITE)
    canvas.line(shape_line(paragraph, 1, 2), x=10, baseline=50, size=40, ink=BLACK)
    assert canvas.image.getcolors() == [(10_000, WHITE)]


def test_a_rectangle_fills_up_to_its_right_and_bottom() -> None:
    canvas = Canvas(10, 10, WHITE)
    canvas.rectangle((2, 3, 5, 6), BLACK)
    assert ImageChops.invert(canvas.image).getbbox() == (2, 3, 5, 6)

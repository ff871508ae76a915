"""Drawing: ink lands where the layout says, and lines keep apart."""

from itertools import product

import pytest
from PIL import Image, ImageChops, ImageFilter

from sharing.media.canvas import Canvas
from sharing.media.layout import Block, Room, fit
from sharing.media.looks import LOOKS
from sharing.media.shaping import Line, shape_line, shape_paragraph
from tests.support.sentences import SENTENCES

BLACK, WHITE = (0, 0, 0), (255, 255, 255)
QUOTE = LOOKS["newspaper"].quote


def set_block(text: str, language: str) -> Block:
    """Set a text at 90 pixels in lines that nearly touch where they can."""
    paragraph = shape_paragraph(text, language=language, direction=None, typesetting=QUOTE)
    block = fit(paragraph, Room(700, 5000), (90, 90))
    assert block is not None
    return block


def ink_of(block: Block, line: Line, index: int) -> Image.Image:
    """Draw a line where the one of that index stands; ink is white and a pixel thicker."""
    canvas = Canvas(900, 400, BLACK)
    baseline = block.first_baseline + index * block.line_height
    canvas.line(line, x=50, baseline=baseline, size=block.size, ink=WHITE)
    return canvas.image.convert("L").filter(ImageFilter.MaxFilter(3))


@pytest.mark.parametrize("language", SENTENCES)
def test_lines_of_every_script_keep_apart(language: str) -> None:
    block = set_block(SENTENCES[language], language)
    lines = block.lines()
    assert len(lines) > 1
    uppers = [ink_of(block, line, 0) for line in lines]
    lowers = [ink_of(block, line, 1) for line in lines]
    for upper, lower in product(uppers, lowers):
        assert ImageChops.darker(upper, lower).getextrema() == (0, 0)


@pytest.mark.parametrize("language", SENTENCES)
def test_ink_stays_between_the_top_and_the_foot_of_its_block(language: str) -> None:
    block = set_block(SENTENCES[language], language)
    first, last = block.lines()[0], block.lines()[-1]
    one_line = block.height - block.line_height * (len(block.spans) - 1)
    for line in (first, last):
        box = ink_of(block, line, 0).getbbox()
        assert box is not None
        assert box[1] >= 0
        assert box[3] <= one_line + 1


def test_a_line_of_blanks_leaves_no_ink() -> None:
    paragraph = shape_paragraph("a ", language="en", direction=None, typesetting=QUOTE)
    canvas = Canvas(100, 100, WHITE)
    canvas.line(shape_line(paragraph, 1, 2), x=10, baseline=50, size=40, ink=BLACK)
    assert canvas.image.getcolors() == [(10_000, WHITE)]


def test_a_rectangle_fills_up_to_its_right_and_bottom() -> None:
    canvas = Canvas(10, 10, WHITE)
    canvas.rectangle((2, 3, 5, 6), BLACK)
    assert ImageChops.invert(canvas.image).getbbox() == (2, 3, 5, 6)

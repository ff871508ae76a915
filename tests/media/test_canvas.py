"""Drawing: ink lands where the layout says, and lines keep apart."""

from itertools import product

import pytest
from PIL import Image, ImageChops, ImageFilter

from sharing.media.design.looks import LOOKS
from sharing.media.paint.canvas import Canvas, FlatCanvas, FullCanvas, Ink
from sharing.media.typesetting.layout import Block, Room, fit
from sharing.media.typesetting.shaping import Line, shape_line, shape_paragraph
from tests.support.sentences import SENTENCES

BLACK, WHITE = (0, 0, 0), (255, 255, 255)
ON_BLACK, ON_WHITE = Ink(WHITE, BLACK), Ink(BLACK, WHITE)
QUOTE = LOOKS["newspaper"].quote


def set_block(text: str, language: str) -> Block:
    """Set a text at 90 pixels in lines that nearly touch where they can."""
    paragraph = shape_paragraph(text, language=language, direction=None, typesetting=QUOTE)
    block = fit(paragraph, Room(700, 5000), (90, 90))
    assert block is not None
    return block


def ink_of(block: Block, line: Line, index: int) -> Image.Image:
    """Draw a line where the one of that index stands; ink is white and a pixel thicker."""
    canvas = FlatCanvas(900, 400, BLACK)
    baseline = block.first_baseline + index * block.line_height
    canvas.line(line, x=50, baseline=baseline, size=block.size, ink=ON_BLACK)
    return canvas.finished().convert("L").filter(ImageFilter.MaxFilter(3))


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


KINDS = pytest.mark.parametrize("kind", [FlatCanvas, FullCanvas], ids=["flat", "full"])


def pixels(canvas: Canvas) -> Image.Image:
    return canvas.finished().convert("RGB")


@KINDS
def test_a_line_of_blanks_leaves_no_ink(kind: type[FlatCanvas | FullCanvas]) -> None:
    paragraph = shape_paragraph("a ", language="en", direction=None, typesetting=QUOTE)
    canvas = kind(100, 100, WHITE)
    canvas.line(shape_line(paragraph, 1, 2), x=10, baseline=50, size=40, ink=ON_WHITE)
    assert pixels(canvas).getcolors() == [(10_000, WHITE)]


@KINDS
def test_a_rectangle_fills_up_to_its_right_and_bottom(kind: type[FlatCanvas | FullCanvas]) -> None:
    canvas = kind(10, 10, WHITE)
    canvas.rectangle((2, 3, 5, 6), BLACK)
    assert ImageChops.invert(pixels(canvas)).getbbox() == (2, 3, 5, 6)


@pytest.mark.parametrize(
    ("x", "baseline"),
    [
        pytest.param(50, 90, id="inside"),
        pytest.param(-60, 90, id="over the left edge"),
        pytest.param(50, 10, id="over the top"),
        pytest.param(150, 155, id="over the right and the foot"),
        pytest.param(900, 90, id="beside the canvas"),
    ],
)
def test_a_flat_canvas_shows_what_a_full_one_shows(x: float, baseline: float) -> None:
    crimson, band = (138, 28, 28), (250, 240, 200)
    line = set_block("Ág", "en").lines()[0]
    flat, full = FlatCanvas(300, 160, WHITE), FullCanvas(300, 160, WHITE)
    for canvas in (flat, full):
        canvas.rectangle((0, round(baseline) - 16, 300, round(baseline) + 40), band)
        canvas.code(
            Image.linear_gradient("L").resize((9, 9)).point(lambda v: 255 * (v > 99)),
            left=280,
            top=4,
            ink=Ink(crimson, WHITE),
        )
        canvas.line(line, x=x, baseline=baseline - 30, size=20, ink=ON_WHITE)
        canvas.line(line, x=x, baseline=baseline + 18, size=30, ink=Ink(crimson, band))
    difference = ImageChops.difference(pixels(flat), pixels(full))
    assert max(difference.tobytes()) <= 1  # a rounding apart


def test_lines_that_share_pixels_keep_the_fuller_one() -> None:
    line = set_block("l", "en").lines()[0]
    canvas = FlatCanvas(100, 100, WHITE)
    for x in (40.0, 40.5):
        canvas.line(line, x=x, baseline=80, size=30, ink=ON_WHITE)
    once = FlatCanvas(100, 100, WHITE)
    once.line(line, x=40.0, baseline=80, size=30, ink=ON_WHITE)
    assert ImageChops.lighter(pixels(canvas), pixels(once)).tobytes() == pixels(once).tobytes()


def test_a_palette_holds_256_colours() -> None:
    canvas = FlatCanvas(300, 1, WHITE)
    for grey in range(255):
        canvas.rectangle((grey, 0, grey + 1, 1), (grey, grey, grey))
    with pytest.raises(ValueError, match="256 colours"):
        canvas.rectangle((0, 0, 1, 1), (1, 2, 3))
    assert len(set(pixels(canvas).tobytes())) == 256

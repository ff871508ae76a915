"""Cards as they should look. `python -m tests.media.test_goldens` draws them anew; look first."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from PIL import Image, ImageFilter

from sharing.media.cards import draw_card
from sharing.media.design.looks import LOOKS
from sharing.media.paint.canvas import FlatCanvas, Ink
from sharing.media.paint.png import encode_png
from sharing.media.spec import CardSpec
from sharing.media.typesetting.layout import Room, fit
from sharing.media.typesetting.shaping import shape_paragraph
from tests.support.cards import CARDS, LOOK_CARDS, SHORT
from tests.support.pictures import DIFFERENCE_MAXIMUM, assert_looks_like, worst_square
from tests.support.sentences import EAST_ASIAN, SENTENCES

GOLDENS: Final = Path(__file__).parents[1] / "goldens" / "cards"


ALL: Final = {**CARDS, **LOOK_CARDS}
SCRIPTS: Final = {**SENTENCES, **EAST_ASIAN}
VOICES: Final = ("newspaper", "poster")
COLUMN: Final = 620  # pixels
PAPER: Final = (255, 255, 255)


def scripts_in_both_voices() -> bytes:
    """Draw a sentence of every script below each other, as cards set it, in serifs and without."""
    canvas = FlatCanvas(COLUMN * len(VOICES), 3200, PAPER)
    foot = 0.0
    for column, look in enumerate(VOICES):
        top = 0.0
        for language, text in SCRIPTS.items():
            voice = LOOKS[look].quote
            paragraph = shape_paragraph(text, language=language, direction=None, typesetting=voice)
            block = fit(paragraph, Room(COLUMN - 80, 1000), (40, 40))
            assert block is not None
            for index, line in enumerate(block.lines()):
                baseline = top + block.first_baseline + index * block.line_height
                x = column * COLUMN + 40
                canvas.line(line, x=x, baseline=baseline, size=40, ink=Ink((0, 0, 0), PAPER))
            top += block.height + 8
        foot = max(foot, top)
    return encode_png(canvas.finished().crop((0, 0, COLUMN * len(VOICES), round(foot))))


@pytest.mark.parametrize("name", ALL)
def test_a_card_looks_as_it_should(name: str) -> None:
    assert_looks_like(draw_card(ALL[name]), GOLDENS / f"{name}.png")


def test_every_script_looks_as_it_should() -> None:
    assert_looks_like(scripts_in_both_voices(), GOLDENS / "scripts.png")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(replace(SHORT, text=SHORT.text.rstrip(".")), id="a full stop lost"),
        pytest.param(replace(SHORT, text=SHORT.text.replace("we", "he", 1)), id="one letter"),
        pytest.param(
            replace(SHORT, attribution=SHORT.attribution.replace("Kesh", "Kesn")),
            id="a name misspelt",
        ),
        pytest.param(
            replace(SHORT, page="https://sharing.example.org/aleppa/"),
            id="another address",
        ),
    ],
)
def test_the_smallest_fault_is_seen(tmp_path: Path, change: CardSpec) -> None:
    golden = tmp_path / "cards" / "short.png"
    golden.parent.mkdir()
    golden.write_bytes((GOLDENS / "short.png").read_bytes())
    with pytest.raises(AssertionError, match=r"actual/short\.png differs"):
        assert_looks_like(draw_card(change), golden)
    assert (tmp_path / "actual" / "short.png").exists()


def test_softer_edges_are_forgiven() -> None:
    with Image.open(GOLDENS / "short.png") as golden:
        sharp = golden.convert("RGB")
    soft = sharp.filter(ImageFilter.GaussianBlur(0.5))
    assert soft.tobytes() != sharp.tobytes()
    assert worst_square(sharp, soft)[0] <= DIFFERENCE_MAXIMUM


def draw_anew() -> None:
    GOLDENS.mkdir(parents=True, exist_ok=True)
    for name, spec in ALL.items():
        (GOLDENS / f"{name}.png").write_bytes(draw_card(spec))
    (GOLDENS / "scripts.png").write_bytes(scripts_in_both_voices())


if __name__ == "__main__":
    draw_anew()

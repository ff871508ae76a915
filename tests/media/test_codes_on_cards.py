"""Codes on finished cards are read by two readers, one of which the product does not use.

Every look in every size, scaled, and after JPEG 60: most of that is said by a fifth of it,
which every run takes, chosen so that each look, size, scale and reader is among
them. SHARING_TEST_FULLY=1 takes them all.
"""

import io
import os
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from itertools import product

import pytest
import zxingcpp
from PIL import Image

from sharing.core.errors import CardError
from sharing.media.cards import draw_card
from sharing.media.coding.modules import draw_code_modules
from sharing.media.design.composed import Composition
from sharing.media.design.drawing import draw_composition
from sharing.media.design.frame import frame_of
from sharing.media.design.looks import LOOKS
from sharing.media.paint.canvas import Canvas, FlatCanvas, FullCanvas, Ink
from sharing.media.spec import CARD_SIZES, CardSpec
from tests.support.cards import CARDS, LONG, PAGE
from tests.support.photos import dusk
from tests.support.readers import as_jpeg, zbar_reads, zxing_reads

Reader = Callable[[Image.Image], list[str]]
READERS = {"zxing": zxing_reads, "zbar": zbar_reads}
# Seventy-two characters: the first length that needs a code of 37 modules is 63.
DENSE = "https://sharing.example.org/a-statement-from-aleppo-in-december-2016/q/1"
# One that could not be read at 3.5 pixels a module, on a photo's card shown at half its size.
STUBBORN = (
    "https://sharing.example.org/"
    "2bct077n1g337k9ltj8h7lbvdrzu-ie-pj/vudndmxda5zjd0euk77pgqqv5r3nv9aa/g010"
)
# One whose code leaves too little room for words, unless it gives way.
FAR = "https://sharing.example.org/" + "a-long-way/" * 7
SCALES = {"whole": 1.0, "three-quarters": 0.75, "half": 0.5}
QUALITIES = {"as-drawn": None, "jpeg-60": 60}
EVERY = list(product(LOOKS, CARD_SIZES, SCALES, QUALITIES, READERS))
STRIDE = 5  # has no factor in common with the number of sizes, scales, qualities and readers
TAKEN = EVERY if os.environ.get("SHARING_TEST_FULLY") else EVERY[::STRIDE]  # noqa: TID251 -- a test asks how much to try


@lru_cache(maxsize=1)
def drawn(look: str, size: tuple[int, int], page: str) -> Image.Image:
    photo = dusk() if look == "photo" else None
    card = replace(LONG, page=page, look=look, photo=photo, width=size[0], height=size[1])
    with Image.open(io.BytesIO(draw_card(card)), formats=["PNG"]) as picture:
        return picture.convert("RGB")


def seen(picture: Image.Image, share: float, quality: int | None) -> Image.Image:
    size = (round(picture.width * share), round(picture.height * share))
    scaled = picture if share == 1 else picture.resize(size, Image.Resampling.BILINEAR)
    return as_jpeg(scaled, quality=quality) if quality else scaled


@pytest.mark.parametrize(
    ("look", "size", "scale", "quality", "reader"),
    [
        pytest.param(*case, id=f"{case[0]}-{case[1][0]}x{case[1][1]}-{'-'.join(case[2:])}")
        for case in TAKEN
    ],
)
def test_two_readers_read_a_dense_code_on_every_card(
    look: str, size: tuple[int, int], scale: str, quality: str, reader: str
) -> None:
    picture = seen(drawn(look, size, DENSE), SCALES[scale], QUALITIES[quality])
    assert READERS[reader](picture) == [DENSE]


def test_each_look_size_scale_quality_and_reader_is_tried() -> None:
    for every, taken in zip(zip(*EVERY, strict=True), zip(*TAKEN, strict=True), strict=True):
        assert set(every) == set(taken)


def test_the_first_reader_reads_what_the_product_hands_out_even_where_pixels_were_halved() -> None:
    card = drawn("photo", (1600, 900), STUBBORN)
    halved = as_jpeg(card.resize((800, 450), Image.Resampling.LANCZOS), quality=60)
    assert zxing_reads(halved) == zbar_reads(halved) == [STUBBORN]


@pytest.mark.parametrize("look", ["newspaper", "night", "photo"])
@pytest.mark.parametrize("stain", ["a light pixel on a module", "a dark one in the quiet zone"])
def test_a_card_whose_code_has_one_pixel_of_another_shade_is_not_handed_out(
    stain: str, look: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_a_stain(
        spec: CardSpec, composition: Composition, code: Image.Image | None, *, softness: float
    ) -> Canvas:
        canvas = draw_composition(spec, composition, code, softness=softness)
        ink = composition.dress.code
        left, top = composition.code or (0, 0)
        quiet = 4 * composition.frame.module  # its first module, in the corner, is dark
        inside = quiet if stain.startswith("a light") else quiet - 1
        colour = ink.ground if stain.startswith("a light") else ink.colour
        corner = (left + inside, top + inside)
        canvas.rectangle((*corner, corner[0] + 1, corner[1] + 1), colour)
        return canvas

    card = replace(LONG, look=look, photo=dusk() if look == "photo" else None)
    assert draw_card(card)
    monkeypatch.setattr("sharing.media.cards.draw_composition", with_a_stain)
    with pytest.raises(CardError, match="Something stands over the code"):
        draw_card(card)


@pytest.mark.parametrize("look", ["newspaper", "photo"])
def test_a_card_whose_code_is_drawn_light_on_dark_is_not_handed_out(
    look: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FlatCanvas, "code", inverted(FlatCanvas.code))
    monkeypatch.setattr(FullCanvas, "code", inverted(FullCanvas.code))
    with pytest.raises(CardError, match="Something stands over the code"):
        draw_card(replace(LONG, look=look, photo=dusk() if look == "photo" else None))


def inverted(drawing: Callable[..., None]) -> Callable[..., None]:
    def drawn_inverted(canvas: Canvas, dark: Image.Image, *, left: int, top: int, ink: Ink) -> None:
        drawing(canvas, dark, left=left, top=top, ink=Ink(ink.ground, ink.colour))

    return drawn_inverted


def test_a_code_grows_smaller_before_words_are_given_up() -> None:
    pixels = {}
    for page in (FAR, PAGE):
        picture = drawn("newspaper", (1200, 675), page)
        (found,) = zxingcpp.read_barcodes(picture)
        modules = len(draw_code_modules(page))
        pixels[page] = (found.position.top_right.x - found.position.top_left.x + 1) / modules
    assert pixels[FAR] == pytest.approx(5, abs=0.1)
    assert pixels[PAGE] == pytest.approx(6, abs=0.1)


@pytest.mark.parametrize("page", [PAGE, f"{FAR}{'a-long-way/' * 5}"], ids=["short", "long"])
def test_the_modules_of_any_code_stand_at_the_margin(page: str) -> None:
    (found,) = zxingcpp.read_barcodes(drawn("newspaper", (1080, 1350), page))
    assert found.position.top_right.x == pytest.approx(frame_of(1080, 1350).right, abs=2)


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("look", sorted(LOOKS))
def test_two_readers_read_the_code_of_every_look_whatever_a_platform_makes_of_it(
    look: str, size: tuple[int, int]
) -> None:
    picture = drawn(look, size, PAGE)
    assert zxing_reads(picture) == zbar_reads(picture) == [PAGE]
    for share in SCALES.values():
        scaled = (round(size[0] * share), round(size[1] * share))
        shown = as_jpeg(picture.resize(scaled, Image.Resampling.LANCZOS), quality=60)
        assert zxing_reads(shown) == zbar_reads(shown) == [PAGE]


@pytest.mark.parametrize("name", ["night", "arabic", "wide"])
def test_the_second_reader_reads_the_code_in_other_looks_and_directions(name: str) -> None:
    with Image.open(io.BytesIO(draw_card(CARDS[name])), formats=["PNG"]) as picture:
        assert zbar_reads(picture) == [PAGE]

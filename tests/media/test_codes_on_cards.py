"""Codes on finished cards are read by the reader that the product does not use, too."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image

from sharing.media.cards import draw_card
from sharing.media.design.looks import LOOKS
from sharing.media.spec import CARD_SIZES
from tests.support.cards import CARDS, LONG, PAGE
from tests.support.photos import dusk
from tests.support.readers import as_jpeg, zbar_reads, zxing_reads

READERS = {"zxing": zxing_reads, "zbar": zbar_reads}
SIZES = [pytest.param(size, id="x".join(map(str, size))) for size in CARD_SIZES]


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
@pytest.mark.parametrize("share", [1, 0.75, 0.5])
@pytest.mark.parametrize("size", SIZES)
def test_two_readers_read_the_code_on_a_card_scaled_and_after_jpeg_60(
    size: tuple[int, int], share: float, read: Callable[[Image.Image], list[str]]
) -> None:
    card = replace(LONG, width=size[0], height=size[1])
    with Image.open(io.BytesIO(draw_card(card)), formats=["PNG"]) as picture:
        scaled = picture.resize(
            (round(size[0] * share), round(size[1] * share)), Image.Resampling.LANCZOS
        )
    assert read(as_jpeg(scaled, quality=60)) == [PAGE]


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("look", sorted(LOOKS))
def test_two_readers_read_the_code_of_every_look_at_half_its_size(
    look: str, size: tuple[int, int], read: Callable[[Image.Image], list[str]]
) -> None:
    text = "100,000 people wait for a road."
    photo = dusk() if look == "photo" else None
    card = replace(LONG, text=text, look=look, photo=photo, width=size[0], height=size[1])
    with Image.open(io.BytesIO(draw_card(card)), formats=["PNG"]) as picture:
        half = picture.convert("RGB").resize((size[0] // 2, size[1] // 2), Image.Resampling.LANCZOS)
    assert read(as_jpeg(half, quality=60)) == [PAGE]


@pytest.mark.parametrize("name", ["night", "arabic", "wide"])
def test_the_second_reader_reads_the_code_in_other_looks_and_directions(name: str) -> None:
    with Image.open(io.BytesIO(draw_card(CARDS[name])), formats=["PNG"]) as picture:
        assert zbar_reads(picture) == [PAGE]

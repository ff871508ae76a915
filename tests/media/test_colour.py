"""Contrast as WCAG measures it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.errors import CardError
from sharing.media.design.looks import LOOKS, Look
from sharing.media.paint.colour import READABLE_CONTRAST, colour_of, contrast, readable_accent

channels = st.integers(0, 255)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)


def test_the_lightest_grey_that_reads_on_white() -> None:
    white = (255, 255, 255)
    assert contrast((118, 118, 118), white) >= READABLE_CONTRAST > contrast((119, 119, 119), white)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
@given(red=channels, green=channels, blue=channels)
def test_any_accent_is_made_readable_on_any_look(
    look: Look, red: int, green: int, blue: int
) -> None:
    paper = look.paper
    assert contrast(readable_accent((red, green, blue), paper), paper) >= READABLE_CONTRAST


def test_a_readable_accent_is_left_as_it_is() -> None:
    accent = colour_of("#8a1c1c")
    assert readable_accent(accent, LOOKS["newspaper"].paper) == accent


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_every_ink_reads_on_its_paper(look: Look) -> None:
    paper = look.paper
    assert contrast(look.ink, paper) >= 7
    assert contrast(look.faded_ink, paper) >= READABLE_CONTRAST


@pytest.mark.parametrize("written", ["red", "#fff", "#12345g", "", "8a1c1c", "#8a1c1c\n"])
def test_what_is_no_colour_is_said_to_be_none(written: str) -> None:
    with pytest.raises(CardError, match="#rrggbb"):
        colour_of(written)

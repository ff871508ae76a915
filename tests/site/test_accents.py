"""Whatever colour a campaign chooses, its words can be read by day and by night."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.site.accents import (
    CONTRAST_LEAST,
    DARK_PAPER,
    DEFAULT_ACCENT,
    LIGHT_PAPER,
    accent_stylesheet,
    contrast,
    readable_accents,
)
from sharing.site.files import static_folder
from tests.site import sample_site

CAMPAIGN = sample_site.site().campaigns[0].campaign
CSS = (static_folder() / "style.css").read_text("utf-8")


def variables(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", css))


DAY = variables(CSS.partition("@media")[0])
NIGHT = DAY | variables(CSS.partition("@media")[2].partition("\n}\n")[0])


def test_contrast_is_what_wcag_says_it_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#8a1c1c", "#8a1c1c") == 1


@given(st.integers(0, 0xFFFFFF))
def test_every_accent_is_readable_on_both_papers(colour: int) -> None:
    light, dark = readable_accents(f"#{colour:06x}")
    assert contrast(light, LIGHT_PAPER) >= CONTRAST_LEAST
    assert contrast(dark, DARK_PAPER) >= CONTRAST_LEAST


def test_an_accent_that_is_readable_stays_as_it_was_chosen() -> None:
    assert readable_accents("#0a6b5c")[0] == "#0a6b5c"
    assert readable_accents("#ffd000")[1] == "#ffd000"


def test_the_usual_accent_needs_no_stylesheet_and_another_one_does() -> None:
    assert accent_stylesheet(replace(CAMPAIGN, accent="#8A1C1C")) is None
    other = accent_stylesheet(replace(CAMPAIGN, accent="#0a6b5c"))
    assert other is not None
    assert other.startswith(b":root{--accent:#0a6b5c;--fill:#0a6b5c}\n@media screen and")


def test_the_stylesheet_has_the_papers_and_the_accent_that_the_sums_are_made_with() -> None:
    assert (DAY["paper"], NIGHT["paper"]) == (LIGHT_PAPER, DARK_PAPER)
    assert DAY["accent"] == DEFAULT_ACCENT


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize("ground", ["paper", "wash"])
@pytest.mark.parametrize("words", ["ink", "quiet", "accent"])
def test_the_stylesheets_own_colours_are_readable(
    colours: dict[str, str],
    ground: str,
    words: str,
) -> None:
    assert contrast(colours[words], colours[ground]) >= CONTRAST_LEAST


def test_words_on_a_filled_button_are_readable() -> None:
    assert contrast(DAY["on-fill"], DAY["fill"]) >= CONTRAST_LEAST
    assert DAY["on-fill"] == LIGHT_PAPER  # what a campaign's own accent is made readable on

"""Whatever colour a campaign chooses, its words can be read by day and by night."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.campaign import USUAL_ACCENT, OwnCard, Photo
from sharing.media.design.looks import LOOKS
from sharing.media.paint.colour import READABLE_CONTRAST, colour_of, readable_accent, written
from sharing.media.paint.colour import contrast as contrast_of
from sharing.site.accents import (
    DARK_PAPER,
    LIGHT_PAPER,
    accent_notice,
    accent_stylesheet,
    on_cards_of,
    readable_accents,
)
from sharing.site.files import static_folder
from sharing.site.pages import pages
from tests.site import sample_site

CAMPAIGN = sample_site.site().campaigns[0].campaign
CSS = (static_folder() / "style.css").read_text("utf-8")


def variables(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", css))


DAY = variables(CSS.partition("@media")[0])
NIGHT = DAY | variables(CSS.partition("@media")[2].partition("\n}\n")[0])


def contrast(one: str, other: str) -> float:
    return contrast_of(colour_of(one), colour_of(other))


@given(st.integers(0, 0xFFFFFF))
def test_every_accent_is_readable_on_both_papers(colour: int) -> None:
    light, dark = readable_accents(f"#{colour:06x}")
    assert contrast(light, LIGHT_PAPER) >= READABLE_CONTRAST
    assert contrast(dark, DARK_PAPER) >= READABLE_CONTRAST


def test_an_accent_that_is_readable_stays_as_it_was_chosen() -> None:
    assert readable_accents("#0a6b5c")[0] == "#0a6b5c"
    assert readable_accents("#ffd000")[1] == "#ffd000"


@pytest.mark.parametrize(
    ("accent", "look", "says"),
    [
        pytest.param("#8a1c1c", "newspaper", None, id="readable everywhere"),
        pytest.param("#8A1C1C", "newspaper", None, id="in capitals"),
        pytest.param("#ffd000", "night", "cannot be read everywhere: on pages it is #", id="only cards are dark"),
        pytest.param("#8a1c1c", "night", "cannot be read everywhere: on cards it is #", id="cards are dark"),
    ],
)  # fmt: skip
def test_colours_that_stand_in_for_the_accent_are_told(
    accent: str, look: str, says: str | None,
) -> None:  # fmt: skip
    notice = accent_notice(replace(CAMPAIGN, accent=accent, look=look))

    assert (notice is None) == (says is None)
    assert says is None or (notice is not None and f"{accent} {says}" in notice)


def test_both_colours_are_told_where_cards_and_pages_differ() -> None:
    notice = accent_notice(replace(CAMPAIGN, accent="#ffd000"))

    light = readable_accents("#ffd000")[0]
    on_cards = written(readable_accent(colour_of("#ffd000"), LOOKS["newspaper"].paper))
    assert notice == (
        "The colour #ffd000 cannot be read everywhere: "
        f"on cards it is {on_cards}, on pages it is {light}."
    )


def test_the_colour_on_a_card_with_a_look_of_its_own_is_told() -> None:
    edition = CAMPAIGN.editions[0]
    own = OwnCard(start=edition.statement.body[0].start, look="newspaper")
    editions = (replace(edition, cards=(own,)), *CAMPAIGN.editions[1:])

    notice = accent_notice(replace(CAMPAIGN, accent="#ffd000", look="night", editions=editions))

    assert notice is not None
    assert f"on cards it is {on_cards_of('newspaper', '#ffd000')}, on pages" in notice


def test_where_every_card_has_a_photo_there_is_no_accent_on_cards() -> None:
    photo = Photo(content=b"", shows="Invented.")
    editions = tuple(replace(edition, photo=photo) for edition in CAMPAIGN.editions)

    notice = accent_notice(replace(CAMPAIGN, accent="#ffd000", editions=editions))

    assert notice is not None
    assert "on cards" not in notice


def test_the_usual_accent_needs_no_stylesheet_and_another_one_does() -> None:
    assert accent_stylesheet(replace(CAMPAIGN, accent="#8A1C1C")) is None
    other = accent_stylesheet(replace(CAMPAIGN, accent="#0a6b5c"))
    assert other is not None
    assert other.startswith(b":root{--accent:#0a6b5c;--fill:#0a6b5c}\n@media screen and")


def test_the_stylesheet_has_the_papers_and_the_accent_that_the_sums_are_made_with() -> None:
    assert (DAY["paper"], NIGHT["paper"]) == (LIGHT_PAPER, DARK_PAPER)
    assert DAY["accent"] == USUAL_ACCENT


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize("ground", ["paper", "wash"])
@pytest.mark.parametrize("words", ["ink", "quiet", "accent"])
def test_the_stylesheets_own_colours_are_readable(
    colours: dict[str, str],
    ground: str,
    words: str,
) -> None:
    assert contrast(colours[words], colours[ground]) >= READABLE_CONTRAST


def test_words_on_a_filled_button_are_readable() -> None:
    assert contrast(DAY["on-fill"], DAY["fill"]) >= READABLE_CONTRAST
    assert DAY["on-fill"] == LIGHT_PAPER  # what a campaign's own accent is made readable on


def test_the_kits_page_says_which_colours_stand_in_for_the_accent() -> None:
    kit_page = dict(pages(sample_site.site(accent="#ffd000")))["aleppo/kit/index.html"].decode()

    assert "<li>The colour #ffd000 cannot be read everywhere: on cards it is #" in kit_page

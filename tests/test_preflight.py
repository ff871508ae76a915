"""What an organiser is told before a kit is passed on."""

from dataclasses import replace

import pytest

from sharing.core.campaign import Campaign, Edition
from sharing.core.campaign_file import campaign_of
from sharing.core.statement import parse_statement
from sharing.kit import build_kit
from sharing.preflight import preflight


def said(campaign: Campaign) -> str:
    return "\n".join(str(finding) for finding in preflight(build_kit(campaign)))


@pytest.mark.parametrize(
    ("page", "says"),
    [
        pytest.param(None, "Posts carry no link", id="no page"),
        pytest.param("http://127.0.0.1:8000/aleppo/", "only on this machine", id="this machine"),
        pytest.param("http://localhost/aleppo/", "only on this machine", id="localhost"),
        pytest.param("https://10.1.2.3/aleppo/", "only on this machine", id="a private network"),
        pytest.param("http://example.org/aleppo/", "not encrypted", id="http"),
    ],
)
def test_an_address_that_will_not_do_is_told(
    page: str | None, says: str, aleppo: Campaign,
) -> None:  # fmt: skip
    assert says in said(replace(aleppo, page=page))


def test_a_public_address_passes(aleppo: Campaign) -> None:
    assert "address" not in said(replace(aleppo, targets=()))


def test_words_that_are_nobodys_are_told() -> None:
    campaign = campaign_of(parse_statement("We ask the council to keep it open."), slug="invented")

    assert "Nobody is named" in said(campaign)


def test_an_oddity_is_told_with_the_words_around_it(aleppo: Campaign) -> None:
    assert "Near “Please write to your MP , tweet Theresa May" in said(aleppo)


def test_a_target_that_left_office_is_told(aleppo: Campaign) -> None:
    assert "Theresa May left office on 24 July 2019" in said(aleppo)


def test_an_oddity_with_a_note_is_not_told_again(aleppo: Campaign) -> None:
    edition: Edition = aleppo.editions[0]
    without = replace(aleppo, editions=(replace(edition, notes=()),))

    assert "square metres" in said(without)
    assert "square metres" not in said(aleppo)

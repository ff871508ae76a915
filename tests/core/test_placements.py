"""A code on a wall has another address than one on a badge, and both keep it for good."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.campaign import Campaign, Edition
from sharing.core.campaigns.placements import (
    PLACEMENTS,
    edition_page,
    placement_folders,
    placement_page,
)
from sharing.core.statement import Direction, Statement

EDITIONS = tuple(
    Edition(
        statement=Statement(source="", language=language, direction=Direction.LTR, blocks=()),
        title="A title",
        folder=folder,
    )
    for language, folder in (("en", ""), ("ar", "ar/"))
)
OURS = Campaign(
    slug="aleppo",
    editions=EDITIONS,
    page="https://sharing.example.org/aleppo/",
)
THEIRS = replace(OURS, page="https://example.org/our-statement")

slugs = st.from_regex(r"[a-z0-9]{1,8}(?:-[a-z0-9]{1,4}){0,2}", fullmatch=True)


def pages_of(campaign: Campaign, edition: Edition) -> dict[str, str | None]:
    return {p.name: placement_page(campaign, edition, p) for p in PLACEMENTS.values()}


def test_these_addresses_are_printed_and_cannot_change() -> None:
    assert pages_of(OURS, EDITIONS[0]) == {
        "poster": "https://sharing.example.org/aleppo/p/poster/",
        "leaflet": "https://sharing.example.org/aleppo/p/leaflet/",
        "card": "https://sharing.example.org/aleppo/p/card/",
        "strip": "HTTPS://SHARING.EXAMPLE.ORG/ALEPPO-/T/",
        "sticker": "HTTPS://SHARING.EXAMPLE.ORG/ALEPPO-/S/",
        "placard": "https://sharing.example.org/aleppo/p/placard/",
        "badge": "HTTPS://SHARING.EXAMPLE.ORG/ALEPPO-/B/",
    }
    assert (
        pages_of(OURS, EDITIONS[1])["poster"] == "https://sharing.example.org/aleppo/ar/p/poster/"
    )
    assert pages_of(OURS, EDITIONS[1])["badge"] == "HTTPS://SHARING.EXAMPLE.ORG/ALEPPO-/AR/B/"


@given(slugs)
def test_every_code_opens_a_folder_that_the_tree_has(slug: str) -> None:
    root = "https://sharing.example.org/"
    campaign = replace(OURS, slug=slug, page=f"{root}{slug}/")
    for edition in EDITIONS:
        for placement in PLACEMENTS.values():
            page = placement_page(campaign, edition, placement)
            assert page is not None
            assert page[len(root) :] in placement_folders(campaign, edition, placement)
            assert page[: len(root)].lower() == root


@given(slugs, slugs)
def test_no_folder_meets_another_on_a_disk_that_knows_no_capitals(one: str, two: str) -> None:
    folders = [
        folder.lower()
        for slug in {one, two}
        for edition in EDITIONS
        for placement in PLACEMENTS.values()
        for folder in placement_folders(
            replace(OURS, slug=slug, page=f"https://example.org/{slug}/"), edition, placement
        )
    ]
    assert len(set(folders)) == len(folders)
    capital = {folder.split("/")[0] for folder in folders if "-/" in folder}
    assert not capital & {one, two}


def test_no_two_placements_share_an_address() -> None:
    every = [page for edition in EDITIONS for page in pages_of(OURS, edition).values()]
    assert len(set(every)) == len(every)


@pytest.mark.parametrize(
    ("page", "starts"),
    [
        ("https://example.org/campaigns/aleppo/", "https://example.org/campaigns/aleppo/p/badge/"),
        ("https://bücher.example/aleppo/", "https://bücher.example/aleppo/p/badge/"),
        ("http://127.0.0.1:8000/aleppo/", "HTTP://127.0.0.1:8000/ALEPPO-/B/"),
        ("https://example.org/C/aleppo/", "HTTPS://EXAMPLE.ORG/C/ALEPPO-/B/"),
    ],
)
def test_an_address_is_in_capitals_only_as_a_whole(page: str, starts: str) -> None:
    campaign = replace(OURS, page=page)
    assert placement_page(campaign, EDITIONS[0], PLACEMENTS["badge"]) == starts


@pytest.mark.parametrize("campaign", [THEIRS, replace(OURS, page=None)], ids=["theirs", "none"])
def test_a_page_that_is_not_ours_is_left_as_it_is(campaign: Campaign) -> None:
    assert set(pages_of(campaign, EDITIONS[1]).values()) == {campaign.page}
    assert edition_page(campaign, EDITIONS[1]) == campaign.page
    assert placement_folders(campaign, EDITIONS[1], PLACEMENTS["poster"]) == ()


def test_an_edition_is_printed_with_its_own_page() -> None:
    assert edition_page(OURS, EDITIONS[0]) == OURS.page
    assert edition_page(OURS, EDITIONS[1]) == "https://sharing.example.org/aleppo/ar/"

"""Every placement's address shows the campaign's page, and passes the page itself on."""

import re
from collections.abc import Mapping

import pytest

from sharing.core.campaigns.placements import PLACEMENTS, placement_folders
from sharing.site.tree import build_tree
from sharing.site.wanted import wanted_pictures
from tests.site.test_tree import PUBLIC_URL, dead_links, kit, unzipped


@pytest.fixture(scope="module")
def tree() -> Mapping[str, bytes]:
    return build_tree([kit()], public_url=PUBLIC_URL)


def folders() -> list[tuple[str, str]]:
    """Return every placement's folder, and the page of the edition that it shows."""
    campaign = kit().campaign
    pages = ("library/index.html", "library/ar/index.html")
    return [
        (folder, page)
        for edition, page in zip(campaign.editions, pages, strict=True)
        for placement in PLACEMENTS.values()
        for folder in placement_folders(campaign, edition, placement)
    ]


def without_links(page: bytes) -> bytes:
    return re.sub(rb'(?:href|src|data-\w+)="[^"]*"', b"", page)


def test_every_placement_shows_the_editions_page(tree: Mapping[str, bytes]) -> None:
    assert len(folders()) == 20
    for folder, page in folders():
        assert without_links(tree[f"{folder}index.html"]) == without_links(tree[page])


def test_every_placement_says_which_address_is_the_pages_own(tree: Mapping[str, bytes]) -> None:
    for folder, page in folders():
        own = f"{PUBLIC_URL}/{page.removesuffix('index.html')}"
        assert f'<link rel="canonical" href="{own}">'.encode() in tree[f"{folder}index.html"]


def test_every_card_opens_the_page_in_its_own_language() -> None:
    pages = {
        (spec.language, spec.page)
        for wanted in wanted_pictures([kit()], with_previews=True)
        for spec in wanted.specs
    }

    assert pages == {("en", f"{PUBLIC_URL}/library/"), ("ar", f"{PUBLIC_URL}/library/ar/")}


def test_what_is_passed_on_tells_nobody_which_code_was_scanned(tree: Mapping[str, bytes]) -> None:
    for folder, _page in folders():
        page = tree[f"{folder}index.html"].decode()
        assert "/p/" not in page
        assert "LIBRARY-" not in page


def test_no_link_is_dead_in_the_tree_or_in_the_zip(tree: Mapping[str, bytes]) -> None:
    assert dead_links(tree) == set()
    files = unzipped(tree["library/kit.zip"])
    assert {f"{folder}index.html" for folder, _page in folders()} <= set(files)
    assert {link for link in dead_links(files) if not link.endswith("kit.zip")} == set()


def test_a_page_that_is_somebody_elses_has_no_placements() -> None:
    tree = build_tree([kit(page="https://example.net/ours")], public_url=PUBLIC_URL)
    assert not [path for path in tree if "/p/" in path or path.startswith("LIBRARY-")]

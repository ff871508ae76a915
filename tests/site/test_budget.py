"""What a page weighs on a bad network: bytes after compression, and requests before the cards."""

import gzip
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from sharing.core.platforms import PLATFORMS
from sharing.kit import build_kit
from sharing.services import Choices, open_campaign
from sharing.site.files import static_folder
from sharing.site.pages import pages
from sharing.site.scripts import page_script
from tests.site import sample_kits, sample_site

PAGE_MAXIMUM_BYTES = 12_000  # of a page with the twelve platforms that are usual
WHOLE_TABLE_MAXIMUM_BYTES = 20_000  # of one with every platform there is; nobody should need it
SCRIPT_MAXIMUM_BYTES = 21_000
REQUESTS_MAXIMUM = 3  # the page itself is one of them

SITE = sample_site.site(sample_kits.aleppo_kit(page=f"{sample_kits.PUBLIC_URL}/aleppo/"))
PAGES = dict(pages(SITE))


@pytest.mark.parametrize(
    ("name", "maximum_bytes"),
    [("style.css", 16_000), ("page.js", 6_000), ("icon.svg", 1_000)],
)
def test_a_static_file_stays_light(name: str, maximum_bytes: int) -> None:
    assert (static_folder() / name).stat().st_size <= maximum_bytes


def test_the_one_script_stays_light_with_every_rule_of_counting_in_it() -> None:
    assert len(gzip.compress(page_script(), 9)) <= SCRIPT_MAXIMUM_BYTES


@pytest.mark.parametrize("path", sorted(PAGES))
def test_a_page_with_twelve_platforms_in_all_their_wordings_stays_light(path: str) -> None:
    assert len(gzip.compress(PAGES[path], 9)) <= PAGE_MAXIMUM_BYTES


@pytest.mark.parametrize(
    ("platforms", "maximum_bytes"),
    [
        pytest.param((), PAGE_MAXIMUM_BYTES, id="its own platforms"),
        pytest.param(tuple(PLATFORMS), WHOLE_TABLE_MAXIMUM_BYTES, id="every platform"),
    ],
)
def test_the_page_of_the_sample_stays_light_with_all_wordings_and_threads_of_every_platform(
    aleppo_file: Path, platforms: tuple[str, ...], maximum_bytes: int
) -> None:
    asked = Choices(page=f"{sample_kits.PUBLIC_URL}/aleppo/", platforms=platforms)
    (edition,) = build_kit(open_campaign(str(aleppo_file), asked)).editions
    built = dict(pages(sample_site.site(edition)))["aleppo/index.html"]
    tree = LexborHTMLParser(built.decode())
    words = {node.text() for node in tree.css(".words")}
    links = {node.attributes["href"] for node in tree.css(".acts a")}

    named = {post.platform.name for post in edition.posts}
    assert named == set(platforms or (row.name for row in sample_kits.OFFERED))
    assert {part for post in edition.posts for part in post.parts} <= words
    assert {post.share_url for post in edition.posts if post.share_url} <= links
    assert len(gzip.compress(built, 9)) <= maximum_bytes


def test_the_supporters_page_needs_three_requests() -> None:
    tree = LexborHTMLParser(PAGES["aleppo/index.html"].decode())
    before_cards = tree.css("link[rel=stylesheet], script[src], img:not([loading=lazy])")
    assert 1 + len(before_cards) <= REQUESTS_MAXIMUM

"""What a page weighs on a bad network: bytes after compression, and requests before the cards."""

import gzip
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from sharing.kit import build_kit
from sharing.services import Choices, open_campaign
from sharing.site.files import static_folder
from sharing.site.pages import pages
from sharing.site.scripts import page_script
from tests.site import sample_kits, sample_site

PAGE_MAXIMUM_BYTES = 12_000
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


def test_the_page_of_the_sample_stays_light_with_all_wordings_and_threads_of_four_platforms(
    aleppo_file: Path,
) -> None:
    page = f"{sample_kits.PUBLIC_URL}/aleppo/"
    (edition,) = build_kit(open_campaign(str(aleppo_file), Choices(page=page))).editions
    built = dict(pages(sample_site.site(edition)))["aleppo/index.html"]
    assert len(gzip.compress(built, 9)) <= PAGE_MAXIMUM_BYTES


def test_the_supporters_page_needs_three_requests() -> None:
    tree = LexborHTMLParser(PAGES["aleppo/index.html"].decode())
    before_cards = tree.css("link[rel=stylesheet], script[src], img:not([loading=lazy])")
    assert 1 + len(before_cards) <= REQUESTS_MAXIMUM

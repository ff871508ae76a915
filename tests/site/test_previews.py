"""What other sites and apps read from a page's head."""

import re

import pytest

from tests.site import sample_kits
from tests.site.printed_pages import SITES, meta, page, printed, words

PREVIEW = (
    "og:type",
    "og:site_name",
    "og:title",
    "og:description",
    "og:locale",
    "og:url",
    "og:image",
    "og:image:secure_url",
    "og:image:type",
    "og:image:width",
    "og:image:height",
    "og:image:alt",
    "twitter:card",
    "twitter:title",
    "twitter:description",
    "twitter:image",
    "twitter:image:alt",
    "description",
)


@pytest.mark.parametrize(
    "path", ["aleppo/index.html", "aleppo/ar/index.html", "aleppo/q/7/index.html"]
)
def test_a_page_with_a_home_has_every_preview_tag_and_absolute_addresses(path: str) -> None:
    tags = meta(page("two editions", path))
    assert not [tag for tag in PREVIEW if not tags.get(tag)]
    for tag in ("og:url", "og:image", "og:image:secure_url", "twitter:image"):
        assert tags[tag].startswith(f"{sample_kits.PUBLIC_URL}/")
    assert tags["og:image:type"] == "image/jpeg"
    assert (tags["og:image:width"], tags["og:image:height"]) == ("1200", "630")


@pytest.mark.parametrize("name", SITES)
def test_no_two_pages_have_one_title_unless_they_are_one_page(name: str) -> None:
    own = [path for path in printed(name) if not re.search(r"/p/|^[A-Z]+-/", path)]
    titles = {path: words(page(name, path).css_first("title")) for path in own}
    titles = {
        path: title for path, title in titles.items() if path.count("/") != 2 or "kit" in path
    }
    assert len(set(titles.values())) == len(titles)


def test_an_edition_with_two_addresses_is_known_by_one() -> None:
    for path in ("aleppo/index.html", "aleppo/en/index.html"):
        link = page("two editions", path).css_first("link[rel=canonical]")
        assert link is not None
        assert link.attributes["href"] == f"{sample_kits.PUBLIC_URL}/aleppo/"


def test_a_site_without_a_home_claims_no_address() -> None:
    for html in printed("no home").values():
        head = html.partition(b"</head>")[0]
        assert b"https://" not in head
        assert b"og:url" not in head
        assert b"og:image" not in head


def test_a_preview_never_cuts_a_sentence() -> None:
    for view in SITES["two editions"].campaigns[0].editions[0].quotes:
        tags = meta(page("two editions", f"{view.address}index.html"))
        described = tags["og:description"]
        assert view.quote.text in described or described.startswith("Syria Civil defense")
        assert len(described) <= 200

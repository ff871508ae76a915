"""A few sites, printed once, and how tests look into their pages."""

from dataclasses import replace
from functools import cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sharing.site.pages import pages
from sharing.site.view import SiteView
from tests.site import sample_kits, sample_site

HOME = f"{sample_kits.PUBLIC_URL}/aleppo/"
ALEPPO = sample_kits.aleppo_kit(page=HOME)
GUESSED = replace(ALEPPO.edition.statement.blocks[0], is_guess=True, why="It asks the reader.")
BARE = replace(
    ALEPPO,
    edition=replace(
        ALEPPO.edition,
        statement=replace(
            ALEPPO.edition.statement,
            blocks=(GUESSED, *ALEPPO.edition.statement.blocks[1:]),
        ),
    ),
    quotes=(),
    posts=(),
    appeals=(),
    letter=None,
)
SITES = {
    "without a quote": sample_site.site(BARE),
    "two editions": sample_site.site(),
    "no home": sample_site.site(sample_kits.aleppo_kit(page=None), public_url=None),
    "hostile": sample_site.site(sample_kits.hostile_kit(), public_url=None),
    "right to left": sample_site.site(sample_kits.arabic_kit(page=HOME), accent="#ffd000"),
    "nothing yet": SiteView(public_url=None, campaigns=(), assets=sample_site.assets()),
}


@cache
def printed(name: str) -> dict[str, bytes]:
    return dict(pages(SITES[name]))


def page(name: str, path: str) -> LexborHTMLParser:
    return LexborHTMLParser(printed(name)[path].decode())


def words(node: LexborNode | None) -> str:
    assert node is not None
    return node.text()


def meta(tree: LexborHTMLParser) -> dict[str, str]:
    return {
        str(node.attributes.get("property") or node.attributes.get("name")): str(
            node.attributes["content"],
        )
        for node in tree.css("meta[content]")
    }

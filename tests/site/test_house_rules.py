"""Every page of every site keeps the house rules."""

import re
from collections.abc import Iterator
from itertools import pairwise
from posixpath import dirname, join, normpath

import pytest
from selectolax.lexbor import LexborNode

from sharing.site.view import SiteView
from tests.site.printed_pages import SITES, page, printed

# Where a page may lead: the platforms of the sample, and WriteToThem.
OUTSIDE = (
    "https://wa.me/",
    "https://x.com/",
    "https://bsky.app/",
    "https://share.joinmastodon.org/",
    "https://www.threads.com/",
    "https://t.me/",
    "https://web.telegram.org/",
    "https://www.facebook.com/",
    "https://www.linkedin.com/",
    "https://www.reddit.com/",
    "https://www.writetothem.com/",
    "mailto:",
    "sms:",
)

SCRIPTS = {"ar": re.compile(r"[\u0600-\u06ff]"), "en": re.compile("[A-Za-z]{3}")}


def every_page() -> Iterator[tuple[str, str]]:
    return ((name, path) for name in SITES for path in printed(name))


each_page = pytest.mark.parametrize(("name", "path"), list(every_page()))


def known_paths(site: SiteView) -> set[str]:
    paths = set(site.assets.values())
    for view in site.campaigns:
        paths |= {view.zip_path}
        if view.code:
            paths |= {view.code.png.path, view.code.svg_path, view.code.pdf_path}
        for edition in view.editions:
            paths |= {edition.texts_path, edition.posts_json_path}
            paths |= {card.path for quote in edition.quotes for card in quote.cards}
            paths |= {quote.preview.path for quote in edition.quotes if quote.preview}
    return paths


@each_page
def test_a_page_has_one_first_heading_and_skips_no_level(name: str, path: str) -> None:
    found = page(name, path).css("h1, h2, h3, h4, h5, h6")
    levels = [int(str(node.tag)[1]) for node in found]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))


@each_page
def test_a_page_repeats_no_id(name: str, path: str) -> None:
    ids = [node.id for node in page(name, path).css("[id]")]
    assert len(ids) == len(set(ids))


@each_page
def test_every_picture_has_alternative_text_and_a_size(name: str, path: str) -> None:
    for picture in page(name, path).css("img"):
        assert picture.attributes.get("alt")
        assert str(picture.attributes["width"]).isdigit()
        assert str(picture.attributes["height"]).isdigit()


@each_page
def test_nothing_in_a_page_needs_an_unsafe_policy(name: str, path: str) -> None:
    tree = page(name, path)
    assert not tree.css("style, iframe, object, embed, base, form")
    assert all(script.attributes.get("src") and not script.text() for script in tree.css("script"))
    for node in tree.css("*"):
        assert not [key for key in node.attributes if key == "style" or key.startswith("on")]
        assert "javascript:" not in (node.attributes.get("href") or "")


@each_page
def test_every_link_inside_the_tree_leads_somewhere(name: str, path: str) -> None:
    known = known_paths(SITES[name])
    for node in page(name, path).css("[href], [src], [data-picture]"):
        link = next(
            node.attributes[key]
            for key in ("href", "src", "data-picture")
            if key in node.attributes
        )
        assert link
        if re.match(r"[a-z]+:", link):
            continue
        target, _, fragment = link.partition("#")
        landing = normpath(join(dirname(path), target)) if target else path
        assert landing in known or landing in printed(name), link
        if fragment:
            assert page(name, landing).css_first(f'[id="{fragment}"]') is not None, link


@each_page
def test_nothing_is_loaded_from_another_host_and_only_known_links_lead_there(
    name: str,
    path: str,
) -> None:
    tree = page(name, path)
    for node in tree.css("[src], link[rel=stylesheet], link[rel=icon]"):
        assert ":" not in (node.attributes.get("src") or node.attributes.get("href") or "")
    for node in tree.css("a[href]"):
        link = node.attributes["href"] or ""
        if ":" in link.partition("/")[0]:
            assert link.startswith(OUTSIDE)
            assert node.attributes["rel"] == "noopener noreferrer"


@each_page
def test_a_page_says_its_language_and_direction_and_so_does_whatever_differs(
    name: str,
    path: str,
) -> None:
    tree = page(name, path)
    assert tree.css_first("html[lang]") is not None
    for node in tree.css("[lang]"):
        assert node.attributes["dir"] == {"ar": "rtl", "en": "ltr"}[str(node.attributes["lang"])]
    # Counts and remarks cite letters and words of the statement inside a sentence of ours.
    for node in tree.css("h1, h2, h3, p:not(.words, .count, .remark), li, summary, button, small"):
        scripts = {script for script, letters in SCRIPTS.items() if letters.search(own_text(node))}
        assert scripts <= {language_at(node)}, node.html


def own_text(node: LexborNode) -> str:
    """Return the text that no element inside speaks for in a language of its own."""
    inner = node.iter(include_text=True)
    return "".join(child.text() for child in inner if child.tag == "-text")


def language_at(node: LexborNode | None) -> str | None:
    while node is not None:
        if node.attributes.get("lang"):
            return node.attributes["lang"]
        node = node.parent
    return None


@each_page
def test_every_control_does_something_and_is_hidden_where_only_a_script_can_do_it(
    name: str,
    path: str,
) -> None:
    tree = page(name, path)
    for button in tree.css("button"):
        assert button.attributes["type"] == "button"
        assert "hidden" in button.attributes or "hidden" in (button.parent or button).attributes
    for key in ("data-copies", "data-passes"):
        for control in tree.css(f"[{key}]"):
            assert tree.css_first(f'[id="{control.attributes[key]}"]') is not None


@each_page
def test_no_name_in_a_page_looks_like_what_blockers_hide(name: str, path: str) -> None:
    for node in page(name, path).css("[class], [id]"):
        names = f"{node.attributes.get('class') or ''} {node.id or ''}"
        assert not re.search(r"share|social|sponsor|\bads?\b|advert|banner", names), names


@each_page
def test_a_page_begins_as_every_reader_needs_it(name: str, path: str) -> None:
    html = printed(name)[path]
    assert html.startswith(b'<!doctype html>\n<html lang="')
    assert b'<meta charset="utf-8">' in html[:1024]
    assert page(name, path).css_first("title") is not None

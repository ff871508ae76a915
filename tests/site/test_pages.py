"""Every page of a site keeps the house rules; what is on each of them is what people need."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from posixpath import dirname, join, normpath

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from sharing.site.pages import pages
from sharing.site.view import SiteView
from tests.site import sample_site

HOME = f"{sample_site.PUBLIC_URL}/aleppo/"
ALEPPO = sample_site.aleppo_kit(page=HOME)
SITES = {
    "two editions": sample_site.site(),
    "no home": sample_site.site(sample_site.aleppo_kit(page=None), public_url=None),
    "hostile": sample_site.site(sample_site.hostile_kit(), public_url=None),
    "right to left": sample_site.site(sample_site.arabic_kit(page=HOME), accent="#ffd000"),
    "nothing yet": SiteView(public_url=None, campaigns=(), assets=sample_site.assets()),
}
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


@cache
def printed(name: str) -> dict[str, bytes]:
    return dict(pages(SITES[name]))


def page(name: str, path: str) -> LexborHTMLParser:
    return LexborHTMLParser(printed(name)[path].decode())


def every_page() -> Iterator[tuple[str, str]]:
    return ((name, path) for name in SITES for path in printed(name))


each_page = pytest.mark.parametrize(("name", "path"), list(every_page()))


def words(node: LexborNode | None) -> str:
    assert node is not None
    return node.text()


def known_paths(site: SiteView) -> set[str]:
    paths = set(site.assets.values())
    for view in site.campaigns:
        paths |= {view.zip_path}
        if view.code:
            paths |= {view.code.png.path, view.code.svg_path, view.code.pdf_path}
        for edition in view.editions:
            paths |= {edition.texts_path, edition.posts_json_path}
            paths |= {card.path for quote in edition.quotes for card in quote.cards}
    return paths


def test_a_site_has_the_pages_that_its_addresses_promise() -> None:
    quotes = {f"aleppo/q/{number}/index.html" for number in (1, 5, 6, 7, 8, 10, 13, 16)}
    assert set(printed("two editions")) == {
        "index.html",
        "aleppo/index.html",
        "aleppo/en/index.html",
        "aleppo/ar/index.html",
        "aleppo/ar/q/1/index.html",
        "aleppo/ar/q/3/index.html",
        "aleppo/kit/index.html",
        *quotes,
    }


def test_the_same_site_gives_the_same_bytes() -> None:
    assert dict(pages(SITES["two editions"])) == printed("two editions")


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
        assert "hidden" in button.attributes or "hidden" in button.parent.attributes
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


def meta(tree: LexborHTMLParser) -> dict[str, str]:
    return {
        str(node.attributes.get("property") or node.attributes.get("name")): str(
            node.attributes["content"],
        )
        for node in tree.css("meta[content]")
    }


@pytest.mark.parametrize(
    "path", ["aleppo/index.html", "aleppo/ar/index.html", "aleppo/q/7/index.html"]
)
def test_a_page_with_a_home_has_every_preview_tag_and_absolute_addresses(path: str) -> None:
    tags = meta(page("two editions", path))
    assert not [tag for tag in PREVIEW if not tags.get(tag)]
    for tag in ("og:url", "og:image", "og:image:secure_url", "twitter:image"):
        assert tags[tag].startswith("https://carriedfromhandtohandasfarastheygo.example.org/")
    assert tags["og:image:type"] == "image/jpeg"
    assert (tags["og:image:width"], tags["og:image:height"]) == ("1200", "630")


@pytest.mark.parametrize("name", SITES)
def test_no_two_pages_have_one_title_unless_they_are_one_page(name: str) -> None:
    titles = {path: words(page(name, path).css_first("title")) for path in printed(name)}
    titles = {
        path: title for path, title in titles.items() if path.count("/") != 2 or "kit" in path
    }
    assert len(set(titles.values())) == len(titles)


def test_an_edition_with_two_addresses_is_known_by_one() -> None:
    for path in ("aleppo/index.html", "aleppo/en/index.html"):
        link = page("two editions", path).css_first("link[rel=canonical]")
        assert link is not None
        assert (
            link.attributes["href"]
            == "https://carriedfromhandtohandasfarastheygo.example.org/aleppo/"
        )


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


@pytest.mark.parametrize("path", ["aleppo/index.html", "aleppo/q/7/index.html"])
def test_the_statement_stands_on_the_page_in_its_own_characters(path: str) -> None:
    shown = page("two editions", path).css_first(".statement")
    assert shown is not None
    for added in shown.css("sup, aside, .label"):
        added.decompose()
    source = ALEPPO.edition.statement.source
    kept = source[: source.index("Stay up to date")]
    assert [line.strip() for line in shown.text().splitlines() if line.strip()] == [
        line.strip() for line in kept.splitlines() if line.strip()
    ]


def test_what_was_left_aside_is_not_shown() -> None:
    text = words(page("two editions", "aleppo/index.html").body)
    assert "Thank you for subscribing" not in text


def test_a_note_stands_after_its_sentence_and_outside_every_quote() -> None:
    tree = page("two editions", "aleppo/index.html")
    assert not tree.css(".quote sup, .quote aside")
    number = tree.css_first("#noted-2")
    assert number is not None
    before = number.parent.prev
    assert before is not None
    assert before.text_content.endswith("advancements on the ground.")
    assert "five square kilometres" in words(tree.css_first("#note-2"))


def test_every_quote_is_a_link_to_its_page_and_back() -> None:
    tree = page("two editions", "aleppo/index.html")
    for view in SITES["two editions"].campaigns[0].editions[0].quotes:
        link = tree.css_first(f"#q{view.quote.number}")
        assert words(link) == view.quote.text
        there = page("two editions", f"{view.address}index.html")
        assert words(there.css_first("h1")) == f"“{view.quote.text}”"
        assert words(there.css_first(".quote[aria-current]")) == view.quote.text
        assert there.css(f'a[href="../../index.html#q{view.quote.number}"]')


def test_a_quotes_page_offers_the_posts_that_carry_it_and_says_so_where_there_are_none() -> None:
    carried = page("two editions", "aleppo/q/1/index.html")
    assert words(carried.css_first("#pass")) == "Pass this sentence on"
    sentence = words(carried.css_first(".quote[aria-current]"))
    assert all(sentence in words(node) for node in carried.css(".words"))
    other = page("two editions", "aleppo/q/16/index.html")
    assert words(other.css_first("#pass")) == "Pass the statement on"


def test_every_post_is_on_the_page_letter_for_letter() -> None:
    tree = page("two editions", "aleppo/index.html")
    shown = [words(node) for node in tree.css(".words")]
    assert {post.text for post in ALEPPO.posts} <= set(shown)
    assert {post.text for appeal in ALEPPO.appeals for post in appeal.posts} <= set(shown)


def test_a_post_says_its_size_what_was_left_out_and_what_to_know() -> None:
    fold = page("two editions", "aleppo/index.html").css_first("#to-x")
    first = next(post for post in ALEPPO.posts if post.platform.name == "x")
    assert f"{first.sizes[0].size} of 280" in words(fold)
    assert all(sentence in words(fold) for sentence in first.left_out)
    bluesky = page("two editions", "aleppo/index.html").css_first("#to-bluesky")
    assert words(bluesky).count("Sign in to Bluesky first") == 1
    second = next(post for post in ALEPPO.posts if post.platform.name == "bluesky")
    assert f"{second.sizes[0].size} of 300" in words(bluesky)
    assert "; X counts every link as 23" in words(fold)


def test_four_platforms_are_shown_and_the_others_folded() -> None:
    tree = page("two editions", "aleppo/index.html")
    shown = tree.css("ul.ways:not(.few) .way span")
    assert [words(node) for node in shown] == ["WhatsApp", "X", "Bluesky", "E-mail"]
    assert len(tree.css("details .few .way")) == len(sample_site.OFFERED) - 4
    assert len(tree.css("section > details.platform[open]")) == 1


def test_a_button_opens_the_platform_with_the_first_wording() -> None:
    links = [
        node.attributes["href"] for node in page("two editions", "aleppo/index.html").css(".way")
    ]
    firsts = [post.share_url for post in ALEPPO.posts[::3]]
    assert links == [url or "#to-copy" for url in firsts]


def test_without_a_home_a_platform_that_needs_one_is_copied_to_and_opened() -> None:
    tree = page("no home", "aleppo/index.html")
    facebook = tree.css_first("#to-facebook a")
    assert facebook is not None
    assert facebook.attributes["href"] == "https://www.facebook.com/"
    assert words(facebook) == "Copy first, then open Facebook"
    assert words(tree.css_first('.way[href="#to-facebook"] small')) == "copy, then open"


def test_a_platform_that_takes_no_words_says_so_on_its_button() -> None:
    tree = page("two editions", "aleppo/index.html")
    said = {
        words(node): words(node.css_first("small")) for node in tree.css(".way span:has(small)")
    }
    assert said == {
        "Facebooklink only; paste the words": "link only; paste the words",
        "LinkedInlink only; paste the words": "link only; paste the words",
        "Copycopy, then paste": "copy, then paste",
    }


def test_a_target_out_of_office_gets_no_post_but_a_sentence() -> None:
    section = page("two editions", "aleppo/index.html").css_first("section[aria-labelledby=act]")
    assert "She left office in July 2019" in words(section)
    assert section is not None
    assert len(section.css(".words")) == 2


def test_a_letter_has_points_and_an_address_but_no_text_to_paste() -> None:
    tree = page("two editions", "aleppo/index.html")
    link = tree.css_first("a.act")
    assert link is not None
    assert words(link) == "Write to your MP with WriteToThem"
    assert str(link.attributes["href"]).startswith("https://www.writetothem.com/?a=westminstermp")
    assert len(tree.css(".points li")) == 3
    assert not tree.css(".points .words, .points [data-copies]")


def test_markup_in_a_statement_is_only_letters() -> None:
    tree = page("hostile", "aleppo/index.html")
    assert not tree.css("main script, main i, main b, main img, main [onerror]")
    assert words(tree.css_first("h1")) == '"><script>alert(1)</script>'
    assert "<script>alert('x')</script> fell on \"us\"." in words(tree.css_first(".statement"))
    assert words(tree.css_first(".note")).count("</aside><script>alert('note')</script>") == 1


def test_organisers_find_every_file_under_a_name_that_still_makes_sense_in_a_full_folder() -> None:
    tree = page("two editions", "aleppo/kit/index.html")
    names = [node.attributes["download"] for node in tree.css("a[download]")]
    assert "aleppo-en-quote-7-1080x1350.png" in names
    assert {"aleppo-code.png", "aleppo-code.svg", "aleppo-code.pdf", "aleppo-kit.zip"} <= set(names)
    assert len(tree.css(".sheet img[loading=lazy]")) == 4 * (8 + 2)


def test_organisers_are_told_what_is_dated_missing_or_doubtful() -> None:
    told = words(page("two editions", "aleppo/kit/index.html").css_first(".points"))
    assert "Theresa May left office on 24 July 2019" in told
    assert "We can do more.: The authors’ own release reads" in told
    homeless = words(page("no home", "aleppo/kit/index.html").css_first(".points"))
    assert "There is no page address" in homeless

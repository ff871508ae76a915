"""The pages in a real browser: with scripts and without, wide and narrow, light and dark."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import zxingcpp
from playwright.sync_api import Browser, BrowserContext, Page, Request
from pypdf import PdfReader

from sharing.core.statement import parse_statement
from sharing.kit import build_kit
from sharing.services import SAMPLES, Choices, open_campaign
from sharing.site.files import static_folder
from sharing.site.pages import pages
from sharing.site.tree import build_tree
from sharing.site.write import write_tree
from tests.site import sample_site
from tests.site.printed_pages import ALEPPO, printed

PAGES = ["/", "/aleppo/", "/aleppo/en/", "/aleppo/q/3/", "/aleppo/kit/"]
Open = Callable[..., Page]
WIDTHS = [pytest.param(360, id="a phone"), pytest.param(1280, id="a desk")]


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    contexts: list[BrowserContext] = []

    def open_at(address: str, **options: Any) -> Page:  # noqa: ANN401 -- as Playwright has them
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.goto(address, wait_until="networkidle")
        return page

    yield open_at
    for context in contexts:
        context.close()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_sticks_out_at_the_side(
    open_page: Open,
    home: str,
    path: str,
    width: int,
    scheme: str,
) -> None:
    page = open_page(home + path, viewport={"width": width, "height": 800}, color_scheme=scheme)

    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert wider <= 0


@pytest.mark.parametrize("path", PAGES)
def test_the_browser_has_nothing_to_complain_of_and_asks_nobody_else(
    browser: Browser, home: str, path: str
) -> None:
    complaints: list[str] = []
    asked: list[Request] = []
    context = browser.new_context()
    page = context.new_page()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 -- Playwright marks its handlers, and a built-in takes no mark
    page.goto(home + path, wait_until="networkidle")

    assert complaints == []
    assert {urlsplit(request.url).netloc for request in asked} == {urlsplit(home).netloc}
    assert context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    context.close()


def test_the_page_takes_three_requests_before_its_cards(browser: Browser, home: str) -> None:
    asked: list[str] = []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.resource_type))
    page.goto(f"{home}/aleppo/", wait_until="domcontentloaded")

    assert sorted(kind for kind in asked if kind != "image") == ["document", "script", "stylesheet"]
    page.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts on", "scripts off"])
def test_one_tap_opens_the_platform_with_the_post_filled_in(
    open_page: Open, home: str, *, scripts: bool
) -> None:
    page = open_page(f"{home}/aleppo/", java_script_enabled=scripts)

    address = page.locator(".ways a").first.get_attribute("href") or ""

    text = parse_qs(urlsplit(address).query)["text"][0]
    assert address.startswith("https://wa.me/?text=")
    assert text.endswith(f"{home}/aleppo/")
    assert text in {words.text_content() for words in page.locator(".words").all()}


def test_share_links_open_apart_and_tell_nothing_about_this_page(
    open_page: Open, home: str
) -> None:
    page = open_page(f"{home}/aleppo/")

    for link in page.locator("a[href^='https://']").all():
        assert link.get_attribute("target") == "_blank"
        assert link.get_attribute("rel") == "noopener noreferrer"


def test_without_scripts_every_post_can_be_unfolded_and_read(open_page: Open, home: str) -> None:
    page = open_page(f"{home}/aleppo/", java_script_enabled=False)

    while folded := [
        s for s in page.locator("details:not([open]) > summary").all() if s.is_visible()
    ]:
        folded[0].click()

    words = page.locator(".words")
    assert words.count() >= 36
    assert all(one.is_visible() for one in words.all())
    assert not page.get_by_role("button", name="Copy").first.is_visible()


def test_copying_puts_the_post_on_the_clipboard_to_the_letter(browser: Browser, home: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{home}/aleppo/")

    page.locator("button[data-copies]").first.click()

    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(".words").first.text_content()
    assert page.locator("#said").text_content()
    context.close()


def test_words_and_picture_are_handed_to_the_device_one_by_one(browser: Browser, home: str) -> None:
    context = browser.new_context()
    context.add_init_script(
        "window.passed = []; Math.random = () => 0;"
        "Navigator.prototype.share = async function (what) { window.passed.push(what); };"
        "Navigator.prototype.canShare = () => true;",
    )
    page = context.new_page()
    page.goto(f"{home}/aleppo/", wait_until="networkidle")

    page.locator("[data-passes]").click()
    page.locator("[data-picture]").click()

    assert page.evaluate("window.passed[0].text") == page.locator(".words").first.text_content()
    assert page.evaluate("window.passed[1].files[0].type") == "image/png"
    assert page.evaluate("'text' in window.passed[1]") is False
    context.close()


@pytest.mark.parametrize("height", [560, 740])
def test_the_first_way_to_pass_it_on_is_in_sight_on_any_phone(
    open_page: Open, home: str, height: int
) -> None:
    page = open_page(f"{home}/aleppo/", viewport={"width": 360, "height": height})
    way = page.locator(".way").first.bounding_box()

    assert way is not None
    assert way["y"] + way["height"] <= height
    assert page.locator("header + .card").is_visible() == (height > 700)


@pytest.mark.parametrize(("width", "height"), [(740, 360), (667, 375)])
def test_on_a_phone_that_lies_no_picture_stands_before_the_ways(
    open_page: Open, home: str, width: int, height: int
) -> None:
    page = open_page(f"{home}/aleppo/", viewport={"width": width, "height": height})
    heading = page.locator("#pass").bounding_box()

    assert heading is not None
    assert heading["y"] + heading["height"] <= height
    assert page.locator("header + .card").is_hidden()


def test_below_a_post_what_opens_an_app_comes_before_the_tools(open_page: Open, home: str) -> None:
    page = open_page(f"{home}/aleppo/", viewport={"width": 360, "height": 800})

    acts = page.locator(".acts").first.locator("a, button")

    assert acts.all_inner_texts() == ["Open WhatsApp", "Open E-mail", "Copy", "Edit"]
    tops = [(one.bounding_box() or {"y": 0})["y"] for one in acts.all()[:2]]
    assert len(set(tops)) == 1


def test_a_marked_sentence_leads_to_its_own_page_and_back(open_page: Open, home: str) -> None:
    page = open_page(f"{home}/aleppo/")

    sentence = page.locator("#q3")
    words = sentence.text_content() or ""
    sentence.click()

    assert urlsplit(page.url).path == "/aleppo/q/3/index.html"
    assert words in (page.locator("h1").text_content() or "")
    page.get_by_text("Read the whole statement").click()
    assert page.url.endswith("/aleppo/index.html#q3")
    assert page.locator("#q3").is_visible()


def test_keyboard_alone_reaches_every_way_of_passing_on(open_page: Open, home: str) -> None:
    page = open_page(f"{home}/aleppo/")
    wanted = {
        link.get_attribute("href") for link in page.locator(".ways a").all() if link.is_visible()
    }

    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.getAttribute('href')"))

    assert wanted <= reached


@pytest.mark.parametrize("path", PAGES)
def test_what_is_tapped_is_large_enough(open_page: Open, home: str, path: str) -> None:
    page = open_page(home + path, viewport={"width": 360, "height": 800})

    for target in page.locator(".way, button, summary, .act").all():
        if target.is_visible():
            box = target.bounding_box()
            assert box is not None
            assert box["height"] >= 44, target.text_content()


def test_the_tree_works_from_a_memory_stick(browser: Browser, tmp_path: Path) -> None:
    kit = build_kit(open_campaign(str(SAMPLES / "aleppo" / "campaign.toml"), Choices()))
    write_tree(build_tree([kit], public_url=None), tmp_path / "stick")
    failed: list[str] = []
    page = browser.new_page()
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.goto((tmp_path / "stick" / "index.html").as_uri())

    page.get_by_role("link", name="A statement from Aleppo").click()
    page.locator("#q3").click()
    page.get_by_role("link", name="For organisers").click()
    for picture in page.locator("img").all():
        picture.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")

    assert page.evaluate("[...document.images].every(i => i.complete && i.naturalWidth > 0)")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"
    assert failed == []
    page.close()


@pytest.mark.parametrize("path", ["/aleppo/", "/aleppo/q/3/"])
def test_a_printed_page_leads_on_by_its_address_and_a_code_that_no_screen_loads(
    browser: Browser, home: str, path: str
) -> None:
    asked: list[str] = []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(home + path, wait_until="networkidle")
    code = page.locator(".paper img")
    assert not code.is_visible()
    assert not [url for url in asked if "/codes/" in url]

    printed = page.pdf(format="A4")

    read = PdfReader(BytesIO(printed)).pages[0]
    assert f"{home}/aleppo/" in read.extract_text()
    pictures = [one.image.convert("L") for one in read.images if one.image]
    codes = {code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)}
    assert f"{home}/aleppo/p/leaflet/" in codes
    page.close()


def test_on_paper_names_follow_the_words_above_them_side_by_side(
    browser: Browser, home: str
) -> None:
    page = browser.new_page()
    page.goto(f"{home}/aleppo/")
    lefts = "all => all.map((one) => one.getBoundingClientRect().left)"

    page.emulate_media(media="print")
    assert len(set(page.locator(".signatory li").evaluate_all(lefts))) == 2
    for lines in range(0, 28, 2):  # so that they would end a page somewhere
        page.locator(".statement > p").first.evaluate(
            "(one, lines) => { one.style.paddingBlockEnd = `${lines}lh`; }", lines
        )
        texts = [one.extract_text() for one in PdfReader(BytesIO(page.pdf(format="A5"))).pages]
        (names,) = (text.partition("Signed by")[2] for text in texts if "Signed by" in text)
        assert names.strip()
    page.close()


def test_what_has_to_be_typed_stands_on_paper_in_ink(browser: Browser, home: str) -> None:
    page = browser.new_page()
    page.goto(f"{home}/aleppo/")
    page.emulate_media(media="print")
    act = page.locator(".act")

    drawn = act.evaluate("a => [getComputedStyle(a).color, getComputedStyle(document.body).color]")
    printed = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    text = " ".join(" ".join(one.extract_text().split()) for one in printed)

    assert drawn[0] == drawn[1]
    assert "Write to your MP with WriteToThem: www.writetothem.com" in text
    page.close()


def test_on_a_page_from_the_right_our_own_words_begin_at_their_own_side(browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.set_content(printed("right to left")["aleppo/index.html"].decode())
    page.add_style_tag(content=(static_folder() / "style.css").read_text("utf-8"))

    ours = page.locator("main :is(h2, p, ul, summary)[dir=ltr]")
    begins = ours.evaluate_all(
        "all => all.map((one) => {const {direction, textAlign} = getComputedStyle(one);"
        " return `${direction} ${textAlign}`;})",
    )

    assert len(begins) > 8
    assert set(begins) == {"ltr start"}
    page.close()


@pytest.mark.parametrize(
    ("says", "direction"),
    [("The gate stands in Mill Street.", "ltr"), ("هذه ملاحظة مختلقة عن هذه الجملة.", "rtl")],
    ids=["English", "Arabic"],
)
def test_on_a_page_from_the_right_a_note_runs_as_its_own_words_do(
    browser: Browser, says: str, direction: str
) -> None:
    html = printed("right to left")["aleppo/index.html"].decode()
    page = browser.new_page()
    page.set_content(html.replace("هذه ملاحظة مختلقة عن هذه الجملة.", says))

    note = page.locator(".note p")

    assert says in note.inner_text()
    assert note.evaluate("one => getComputedStyle(one).direction") == direction
    assert page.locator(".source bdi").evaluate("one => getComputedStyle(one).direction") == "rtl"
    page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_what_is_downloaded_of_a_language_stands_in_one_row(browser: Browser, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.set_content(printed("two editions")["aleppo/kit/index.html"].decode())
    page.add_style_tag(content=(static_folder() / "style.css").read_text("utf-8"))

    rows = page.locator("[aria-labelledby=downloads] li").evaluate_all(
        "all => all.map((one) => [...one.querySelectorAll('a')]"
        ".map((link) => link.getBoundingClientRect().top))",
    )

    assert [len(row) for row in rows] == [1, 2, 2]
    assert [len(set(row)) for row in rows] == [1, 1, 1]
    assert len({row[0] for row in rows}) == 3
    page.close()


def test_languages_to_choose_from_begin_every_line_with_a_name(browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 120, "height": 800})
    page.set_content(printed("two editions")["aleppo/index.html"].decode())
    page.add_style_tag(content=(static_folder() / "style.css").read_text("utf-8"))

    starts = page.locator(".languages li").evaluate_all(
        "all => all.map((one) => [one.offsetTop,"
        " one.firstElementChild.offsetLeft - one.offsetLeft])",
    )

    assert len({top for top, _ in starts}) == 2
    assert {inset for _, inset in starts} == {0}
    page.close()


def test_a_list_is_nearer_to_its_stem_than_to_what_follows_it(browser: Browser) -> None:
    source = "We ask the council:\n\n- to stay;\n- to mend the roof.\n\nNobody asked the children."
    statement = parse_statement(source, language="en")
    edition = replace(ALEPPO.edition, statement=statement, notes=())
    made = dict(pages(sample_site.site(replace(ALEPPO, edition=edition, quotes=(), posts=()))))
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.set_content(made["aleppo/index.html"].decode())
    page.add_style_tag(content=(static_folder() / "style.css").read_text("utf-8"))

    boxes = page.locator(".statement :is(p, li)").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect()).map((box) => [box.top, box.bottom])",
    )
    to_list, within, after = (b[0] - a[1] for a, b in pairwise(boxes))

    assert to_list == pytest.approx(within, abs=0.1)
    assert after > 2 * within
    page.close()


def test_a_list_keeps_its_lines_and_a_wrapped_sentence_does_not(browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    for is_list, lines in ((True, 3), (False, 1)):
        (quote, *_) = ALEPPO.quotes
        quote = replace(quote, text="We ask:\n1. Stop.\n2. Help.", is_list=is_list)
        made = dict(pages(sample_site.site(replace(ALEPPO, quotes=(quote,)))))
        for path, where in ((f"q/{quote.number}", "h1"), ("kit", ".cards h3 a")):
            page.set_content(made[f"aleppo/{path}/index.html"].decode())
            page.add_style_tag(content=(static_folder() / "style.css").read_text("utf-8"))
            assert len(page.locator(where).first.inner_text().splitlines()) == lines
    page.close()


def test_urdu_stands_in_one_hand_with_room_for_it_and_letters_that_join_stay_joined(
    browser: Browser,
) -> None:
    style = (static_folder() / "style.css").read_text("utf-8")
    page = browser.new_page()
    page.set_content(
        '<html lang="en"><h1 lang="ur">گے</h1><div lang="ur"><p>گے</p></div>'
        '<p class="words" lang="ur">گے</p><h2>Cards: <span lang="ur">گے</span></h2>',
    )
    page.add_style_tag(content=style)
    urdu = page.locator("[lang=ur], [lang=ur] p")

    fonts = urdu.evaluate_all("all => all.map((one) => getComputedStyle(one).fontFamily)")
    leading = page.locator("[lang=ur]:is(h1, .words), [lang=ur] p").evaluate_all(
        "all => all.map((one) => getComputedStyle(one))"
        ".map(({ lineHeight, fontSize }) => parseFloat(lineHeight) / parseFloat(fontSize))",
    )

    assert len(fonts) == 5
    assert all("Noto Nastaliq Urdu" in font and "Naskh" not in font for font in fonts)
    assert len(leading) == 3
    assert min(leading) > 2
    assert "letter-spacing" not in style
    page.close()


def test_organisers_find_cards_before_how_the_statement_was_read_in_even_rows(
    open_page: Open, home: str
) -> None:
    page = open_page(f"{home}/aleppo/kit/", viewport={"width": 360, "height": 800})

    headings = page.locator("h2").all_inner_texts()
    tops = page.locator(".sheet").evaluate_all(
        "lists => lists.map((list) => [...list.children].map((one) => one.offsetTop))",
    )

    assert headings.index("Downloads") < headings.index("Cards")
    assert headings.index("Cards") < headings.index("How the statement was read")
    assert {len(set(row)) for row in tops} == {1, 2}  # those that stand, and those that lie
    assert page.locator(".cards").first.evaluate("one => one.offsetHeight") < 800


def test_what_is_folded_last_has_no_rule_above_the_next_sections(
    open_page: Open, home: str
) -> None:
    page = open_page(f"{home}/aleppo/kit/")

    rules = page.locator("main .platform, main .block").evaluate_all(
        "all => all.map((one) => [one.nextElementSibling === null,"
        " getComputedStyle(one).borderBlockEndWidth])",
    )

    assert len(rules) > 20
    assert {(is_last, rule) for is_last, rule in rules} == {(True, "0px"), (False, "1px")}


@pytest.mark.parametrize("width", WIDTHS)
def test_what_stands_below_a_card_keeps_to_its_column(
    open_page: Open, home: str, width: int
) -> None:
    page = open_page(f"{home}/aleppo/kit/", viewport={"width": width, "height": 800})

    wider = page.locator(".sheet > li").evaluate_all(
        "all => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.innerText)",
    )

    assert page.locator(".sheet > li").count() > 50
    assert wider == []


def test_printed_cards_stand_three_quotes_to_a_page_below_their_heading(
    browser: Browser, home: str
) -> None:
    page = browser.new_page()
    page.goto(f"{home}/aleppo/kit/")
    printed = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    texts = [" ".join(one.extract_text().split()) for one in printed]
    stands = [text.count("Banner, 1500") for text in texts]
    (first,) = (text for text in texts if "Cards “" in text)

    assert sum(stands) == 10
    assert max(stands) == 3
    assert "Banner, 1500" in first
    page.close()


def test_a_page_that_is_not_there_is_dressed_as_the_others_and_misses_nothing(
    browser: Browser, home: str
) -> None:
    answers: list[tuple[str, int]] = []
    page = browser.new_page()
    page.on("response", lambda one: answers.append((urlsplit(one.url).path, one.status)))
    page.goto(f"{home}/nope/", wait_until="networkidle")

    heading = page.locator("header h1").bounding_box()

    assert [path for path, status in answers if status != 200] == ["/nope/"]
    assert heading is not None
    assert heading["y"] > 40
    page.close()


def test_with_forced_colours_the_first_button_keeps_its_border(open_page: Open, home: str) -> None:
    page = open_page(f"{home}/aleppo/", forced_colors="active")

    style = "getComputedStyle(way)"
    borders = page.locator(".ways a").first.evaluate(
        f"way => [{style}.borderTopColor, {style}.color, {style}.borderTopWidth]",
    )

    assert borders[0] == borders[1]
    assert borders[2] == "2px"

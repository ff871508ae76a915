"""The sample pages, two languages and all, in a real browser, under the policy they are served with."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from sharing.site.assets import static_assets
from sharing.site.pages import pages
from tests.site import sample_kits, sample_site
from tests.support.sections import section_of

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
EVERY_KIND = (
    "index.html",
    "aleppo/index.html",
    "aleppo/ar/index.html",
    "aleppo/q/7/index.html",
    "aleppo/kit/index.html",
)
KIT = sample_kits.aleppo_kit(page=f"{sample_kits.PUBLIC_URL}/aleppo/")
COPIED = KIT.posts[0].text
Opened = Callable[..., Page]


class Server(SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: a test is no place for a log."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("tree")
    site = sample_site.site()
    files = dict(pages(site))
    files |= dict(static_assets().values())
    for path, content in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    for edition in site.campaigns[0].editions:
        previews = [quote.preview for quote in edition.quotes if quote.preview]
        for card in (*previews, *(card for quote in edition.quotes for card in quote.cards)):
            (root / card.path).parent.mkdir(parents=True, exist_ok=True)
            Image.new("L", (card.width, card.height)).save(root / card.path)
    code = root / "aleppo/kit/codes/code.png"
    code.parent.mkdir(parents=True)
    Image.new("L", (820, 820)).save(code)
    return root


@pytest.fixture(scope="module")
def home(tree: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=str(tree)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def opened(browser: Browser, home: str) -> Iterator[Opened]:
    """Open a page of the tree; `before` is a script that runs before the page's own."""
    contexts = []

    def open_page(path: str, *, before: str = "", base: str = home, **how: Any) -> Page:  # noqa: ANN401 -- Playwright's own
        how = {"viewport": {"width": 360, "height": 800}, **how}
        context = browser.new_context(**how)
        contexts.append(context)
        context.set_default_timeout(5_000)
        # The first wording is drawn, unless a test draws another.
        context.add_init_script(f"Math.random = () => 0;{before}")
        page = context.new_page()
        page.goto(f"{base}/{path}")
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_without_scripts_there_is_the_link_and_no_button_that_would_do_nothing(
    opened: Opened,
) -> None:
    page = opened("aleppo/index.html", java_script_enabled=False)
    assert page.locator(".ways .way").first.is_visible()
    assert page.locator(".words").first.is_visible()
    assert not [b for b in page.locator("button").all() if b.is_visible()]


def test_copy_puts_exactly_the_post_on_the_clipboard(opened: Opened) -> None:
    page = opened("aleppo/index.html", permissions=["clipboard-read", "clipboard-write"])
    page.locator("button[data-copies]").first.click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == COPIED
    assert page.locator("#said").text_content() == "Copied"


def test_where_there_is_no_clipboard_the_post_is_left_selected(opened: Opened) -> None:
    gone = "Object.defineProperty(navigator, 'clipboard', {value: undefined})"
    page = opened("aleppo/index.html", before=gone)
    page.locator("button[data-copies]").first.click()
    page.get_by_role("button", name="Selected: now copy it").wait_for()
    assert page.evaluate("getSelection().toString().trim()") == COPIED


DEVICE = """
    window.passed = [];
    navigator.canShare = (what) => Boolean(what.files);
    navigator.share = async (what) => { window.passed.push(what); };
"""


def test_a_device_passes_words_and_picture_on_apart(opened: Opened) -> None:
    page = opened("aleppo/index.html", before=DEVICE, permissions=["clipboard-write"])
    page.get_by_role("button", name="Any app: send the words").click()
    page.get_by_role("button", name="Send the picture").click()
    first, second = page.evaluate(
        "passed.map((p) => ({text: p.text, files: p.files?.map((f) => [f.type, f.size > 0])}))",
    )
    assert first["text"] == next(p.text for p in KIT.posts if p.platform.name == "copy")
    assert second == {"text": None, "files": [["image/png", True]]}


def test_where_a_device_cannot_pass_anything_on_it_is_not_offered(opened: Opened) -> None:
    page = opened("aleppo/index.html", before="delete Navigator.prototype.share")
    assert not page.locator("#device").is_visible()


@pytest.mark.parametrize("path", EVERY_KIND)
def test_a_page_asks_no_other_host_keeps_nothing_and_keeps_to_the_policy(
    opened: Opened,
    home: str,
    path: str,
) -> None:
    page = opened("index.html")
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda fault: said.append(str(fault)))
    page.goto(f"{home}/{path}", wait_until="networkidle")
    assert said == []
    assert asked
    assert all(url.startswith(f"{home}/") for url in asked)
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_from_a_memory_stick_everything_works(opened: Opened, tree: Path) -> None:
    page = opened("aleppo/index.html", base=tree.as_uri())
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    assert page.locator("button[data-copies]").first.is_visible()
    page.locator("#q7").click()
    assert page.url.endswith("/aleppo/q/7/index.html")
    assert page.locator("img.card").evaluate("(image) => image.naturalWidth") == 1080


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", EVERY_KIND)
def test_nothing_sticks_out_of_the_screen_with_everything_unfolded(
    opened: Opened,
    path: str,
    width: int,
) -> None:
    page = opened(path, viewport={"width": width, "height": 800})
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_whatever_is_tapped_is_at_least_44_pixels_high(opened: Opened) -> None:
    page = opened("aleppo/index.html", before=DEVICE)
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    for control in page.locator(".way, .act, button, summary, .acts a").all():
        box = control.bounding_box()
        if box is not None:
            assert box["height"] >= 44, control.text_content()


def test_a_link_to_folded_words_unfolds_them(opened: Opened) -> None:
    # With words of its own, and with the same as others before it.
    for edition, name in (("", "reddit"), ("ar/", "mastodon")):
        page = opened(f"aleppo/{edition}index.html#to-{name}")
        assert page.locator(f"{section_of(name)} > .words").is_visible()


def test_a_right_to_left_page_begins_at_the_right(opened: Opened) -> None:
    page = opened("aleppo/ar/index.html")
    right = page.evaluate(
        """() => { const range = document.createRange();
        range.selectNodeContents(document.querySelector('h1'));
        return range.getBoundingClientRect().right; }""",
    )
    assert 330 <= right <= 360


ALIKE = ", ".join(f".way[data-place={n}]" for n in ("whatsapp", "email", "linkedin", "copy"))


@pytest.mark.parametrize("draw", [0, 0.5, 0.9])
def test_the_wording_in_front_is_drawn_and_its_button_follows(opened: Opened, draw: float) -> None:
    page = opened("aleppo/index.html", before=f"Math.random = () => {draw}")
    begins = (
        "Beginning with their words",
        "Beginning with what they ask",
        "Beginning with a fact",
        "Beginning with what they stand for",
        "Beginning with a question to the reader",
    )
    for name, others in (("whatsapp", 5), ("x", 6)):  # a line of one's own, a thread: never drawn
        front = page.locator(f"#to-{name} > .words")
        assert front.count() == 1
        words = front.text_content()
        way = page.locator(f".way[data-opens='{front.get_attribute('id')}'][data-place={name}]")
        address = way.get_attribute("href") or ""
        assert parse_qs(urlsplit(address).query)["text"][0] == words
        assert front.get_attribute("id") == f"to-{name}-{int(draw * len(begins)) + 1}"
        assert page.locator(f"#to-{name} > .wording").count() == others
    alike = {way.get_attribute("data-opens") for way in page.locator(ALIKE).all()}
    assert alike == {page.locator("#to-whatsapp > .words").get_attribute("id")}
    mail = page.locator(".way[data-place=email]").get_attribute("href") or ""
    body = parse_qs(urlsplit(mail).query)["body"][0].replace("\r\n", "\n")
    assert body == page.locator("#to-whatsapp > .words").text_content()
    label = page.locator("#to-x > .label").text_content() or ""
    assert label == begins[int(draw * len(begins))]


def test_without_scripts_the_first_wording_is_in_front_and_all_are_there(opened: Opened) -> None:
    page = opened("aleppo/index.html", java_script_enabled=False)
    ids = [one.get_attribute("id") for one in page.locator("#to-x .words").all()]
    wordings = [f"to-x-{n}" for n in range(1, 8)]
    assert [name for name in ids if name in wordings] == wordings
    assert len(ids) > len(wordings)  # a thread's other parts
    assert page.evaluate("localStorage.length") == 0

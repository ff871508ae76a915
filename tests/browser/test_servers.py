"""A supporter's own server, in a real browser: what she types, where it opens, what is kept."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Request

from sharing.core.platforms import PLATFORMS, Platform
from sharing.core.servers import ASCII_ALONE, NAME_ALONE
from tests.support.own_servers import UnusableServer, server_name, server_url
from tests.support.posts import generated_posts
from tests.support.routed import answer_with
from tests.support.sections import section_of

WITH_SERVERS = {name: row for name, row in PLATFORMS.items() if row.server_template}
FIELDS = {"friendica": "body", "hubzilla": "body", "gnusocial": "status_textarea", "lemmy": "title"}
TYPED = [
    *(
        "mastodon.social",
        "@me@mastodon.social",
        "me@mastodon.social",
        "https://Mastodon.Social/@me",
    ),
    *("HTTPS://mastodon.social", "http://mastodon.social/", "  mastodon.social/explore?a=b#c \n"),
    *("https://mastodon.social/@you@other.example", "social.xn--80ak6aa92e.com", "a-b.c3.example"),
    *("a" * 63 + ".example", "a" * 64 + ".example", "a." * 120 + "example", "a." * 130 + "example"),
    *("", " ", "@me", "mastodon", "localhost", "127.0.0.1", "[::1]", "mastodon.social:8080"),
    *("javascript:alert(1)", "data:text/html,x", "//mastodon.social", "mastodon.social\\@x.y"),
    *("https://https://mastodon.social", "-a.example", "a-.example", "a..example", ".example"),
    *("example.", "a b.example", "a\nb.example", "mastodon.social%2f", "exa_mple.social"),
    *(
        "{text}.example",
        "$&.example",
        "a.example,b.example",
        "me:secret@a.example",
        "a@b@c.example",
    ),
    *(
        "https://a.example:443/",
        "mаstodon.social",
        "münchen.social",
        "mastodon。social",
        "a.1",
        "a.1b",
    ),
    *(
        "\u2003mastodon.social\u00a0",
        "\ufeffmastodon.social",
        "\x1cmastodon.social\x85",
        "\u200fa.b",
    ),
    *("httpſ://mastodon.social", "\u212a.example", "İ.example", "a.example\u2028/x", "a.example\n"),
    *("a.-b.c", "a.b-.c", "a.b.-c", "a.xn--p1ai", "A.EXAMPLE", "a.example?", "@@a.example", "a@"),
]
AWKWARD = [
    "a & b # c % d + e = f ? g",
    "100 % of “them” said: “No”; 'why'? <b> (!*~)",
    "one\ntwo\r\n\r\nthree\rfour",
    "%20 %2520 &amp; {text} {page} {host} $& $1",
    "👨‍👩‍👧‍👦 🇸🇾 e\u0301",
    "نحن نخشى على حياتنا.",
    "Words\n\nhttps://example.org/a/?b=c&d=%20#e+f",
    "https://example.org/a/?b=c&d=%20#e+f",
    "",
]
PAGE_ADDRESS = "https://example.org/a/?b=c&d=%20#e+f"
Opened = Callable[..., Page]


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context()
    made.set_default_timeout(5_000)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    opened = context.new_page()
    opened.goto(answer_with(context, *WITH_SERVERS))
    _unfold(opened)
    return opened


def _unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")


def _place(page: Page, name: str = "mastodon") -> Locator:
    """Return where the platform's foremost wording stands, with what can be done with it."""
    return page.locator(f"{section_of(name)} > .after")


def _words(page: Page, name: str) -> str:
    return page.locator(f"{section_of(name)} > .words").text_content() or ""


def _server(page: Page, name: str = "mastodon") -> Locator:
    label = page.get_by_text(f"Your server: {PLATFORMS[name].title}", exact=True)
    return _place(page, name).locator(".server").filter(has=label)


def _field(page: Page, name: str = "mastodon") -> Locator:
    return _server(page, name).get_by_label("Your server")


def _open(page: Page, name: str = "mastodon") -> Locator:
    return _server(page, name).get_by_role("button", name="Open on my server")


def _tick(page: Page) -> Locator:
    return _server(page).get_by_label("Remember on this device")


def _opened(page: Page, act: Callable[[], None]) -> Request:
    with page.context.expect_page() as popup, page.context.expect_event("request") as asked:
        act()
    popup.value.close()
    request: Request = asked.value
    return request


def _kept(page: Page) -> Any:  # noqa: ANN401 -- as Playwright gives it
    return page.evaluate("[{...localStorage}, sessionStorage.length, document.cookie]")


def _in_python(typed: str) -> dict[str, str]:
    try:
        return {"host": server_name(typed)}
    except UnusableServer as refusal:
        return {"why": NAME_ALONE if str(refusal).endswith(NAME_ALONE) else ASCII_ALONE}


def test_whatever_is_typed_is_read_as_python_reads_it(page: Page) -> None:
    odd = [text[:40] for text in generated_posts(300, seed=7)]
    typed = [*TYPED, *odd, *(f"https://{text}.example/@me" for text in odd)]

    read = page.evaluate("(all) => all.map(addressesBy(tables()).serverName)", typed)

    expected = [_in_python(one) for one in typed]
    assert {"why": NAME_ALONE} in expected
    assert {"why": ASCII_ALONE} in expected
    for one, found, wanted in zip(typed, read, expected, strict=True):
        assert found == wanted, ascii(one)


@pytest.mark.parametrize("home", [PAGE_ADDRESS, None], ids=["with a page", "without"])
@pytest.mark.parametrize("row", WITH_SERVERS.values(), ids=WITH_SERVERS)
def test_every_address_is_the_one_that_python_makes(
    page: Page, row: Platform, home: str | None
) -> None:
    texts = [*AWKWARD, *generated_posts(200, seed=3)]

    made = page.evaluate(
        "([name, texts, home]) => texts.map((text) => "
        "addressesBy(tables()).serverAddress(name, 'example.social', text, home))",
        [row.name, texts, home or ""],
    )

    assert made == [server_url(row, "example.social", text, page=home) for text in texts]
    assert all(made) or row.needs_page


@pytest.mark.parametrize(("letters", "opens"), [(0, True), (1, False)], ids=["4,000", "4,001"])
def test_an_address_longer_than_servers_take_is_not_made(
    page: Page, letters: int, *, opens: bool
) -> None:
    text = "a" * (4_000 - len("https://a.example/share?text=") + letters)
    made = page.evaluate(
        "(text) => addressesBy(tables()).serverAddress('mastodon', 'a.example', text)", text
    )
    assert (made is not None) == opens
    assert (server_url(PLATFORMS["mastodon"], "a.example", text) is not None) == opens


@pytest.mark.parametrize("name", WITH_SERVERS)
def test_the_post_opens_on_her_own_server_as_it_stands_on_the_page(page: Page, name: str) -> None:
    words = _words(page, name)
    _field(page, name).fill("@me@Example.Social")

    asked = _opened(page, _open(page, name).click)

    address = urlsplit(asked.url)
    assert (address.scheme, address.netloc) == ("https", "example.social")
    assert parse_qs(address.query)[FIELDS.get(name, "text")] == [words]
    assert "referer" not in asked.headers


def test_what_opens_knows_nothing_of_this_page_even_from_a_mirror(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(answer_with(context, "mastodon", is_guarded=False))
    _unfold(page)
    _field(page).fill("example.social")
    with page.context.expect_page() as popup:
        _open(page).click()
    assert popup.value.evaluate("[window.opener, document.referrer]") == [None, ""]


def test_the_chooser_stays_beside_it(page: Page) -> None:
    chooser = _place(page).get_by_role("link", name="Open Mastodon")
    assert (chooser.get_attribute("href") or "").startswith("https://share.joinmastodon.org/#text=")
    assert _field(page).is_visible()


@pytest.mark.parametrize("own", AWKWARD[:6])
def test_what_she_wrote_herself_is_what_opens(page: Page, own: str) -> None:
    _place(page).get_by_role("button", name="Edit").click()
    page.locator(section_of("mastodon")).get_by_label("Your version").fill(own)
    _field(page).fill("example.social")

    asked = _opened(page, lambda: _field(page).press("Enter"))

    written = own.replace("\r\n", "\n").replace("\r", "\n")  # as any text field keeps it
    assert parse_qs(urlsplit(asked.url).query)["text"] == [written]
    assert "+" not in asked.url


def test_what_is_no_server_is_refused_in_words_and_opens_nothing(page: Page) -> None:
    _field(page).fill("mastodon.social:8080")
    _tick(page).check()
    _open(page).click()

    fault = _server(page).get_by_role("alert")
    assert fault.text_content() == f"This is not the name of a server: {NAME_ALONE}"
    assert _field(page).get_attribute("aria-invalid") == "true"
    assert _field(page).get_attribute("aria-describedby") == fault.get_attribute("id")
    assert _field(page).evaluate("(field) => field === document.activeElement")
    assert len(page.context.pages) == 1
    assert _kept(page)[0] == {}

    _field(page).fill("mastodon.social")
    assert not fault.is_visible()


def test_servers_that_take_the_same_words_have_a_field_each_and_no_id_twice(page: Page) -> None:
    assert _place(page).locator(".server").count() > 1
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)")
    assert len(ids) == len(set(ids))


def test_words_too_many_for_a_link_are_said_to_be(page: Page) -> None:
    _place(page).get_by_role("button", name="Edit").click()
    page.locator(section_of("mastodon")).get_by_label("Your version").fill("ж" * 700)
    _field(page).fill("example.social")
    _open(page).click()

    said = _server(page).get_by_role("alert").text_content() or ""
    assert said.startswith("This does not fit into a link: copy the words, then open your server")
    assert len(page.context.pages) == 1


def test_nothing_is_kept_unless_she_ticks_so(page: Page) -> None:
    assert _kept(page) == [{}, 0, ""]
    assert not _tick(page).is_checked()

    _field(page).fill("example.social")
    _opened(page, _open(page).click)

    assert _kept(page) == [{}, 0, ""]
    page.reload()
    _unfold(page)
    assert _field(page).input_value() == ""
    assert not _tick(page).is_checked()


def test_the_name_alone_is_kept_where_she_ticks_so_and_forgotten_at_once_when_she_unticks(
    page: Page,
) -> None:
    _field(page).fill("https://Example.Social/@me")
    _tick(page).check()
    assert _kept(page)[0] == {}
    _opened(page, _open(page).click)
    assert _kept(page) == [{"server-mastodon": "example.social"}, 0, ""]

    page.reload()
    _unfold(page)
    assert _field(page).input_value() == "example.social"
    assert _tick(page).is_checked()
    assert _field(page, "misskey").input_value() == ""

    _tick(page).uncheck()
    assert _kept(page) == [{}, 0, ""]


def test_the_browser_itself_is_asked_not_to_keep_what_is_typed(page: Page) -> None:
    for control in (_field(page), _tick(page)):
        assert control.get_attribute("autocomplete") == "off"
        assert control.get_attribute("name") is None


def test_where_a_browser_keeps_nothing_the_server_opens_all_the_same(
    context: BrowserContext,
) -> None:
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });"
    )
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(answer_with(context, "mastodon"))
    _field(page).fill("example.social")
    _tick(page).check()

    assert _opened(page, _open(page).click).url.startswith("https://example.social/share?text=")
    assert faults == []


def test_without_scripts_there_is_the_chooser_and_no_field(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(answer_with(context, "mastodon"))

    assert page.get_by_text("Open Mastodon").first.is_visible()
    assert not page.get_by_text("Your server").is_visible()
    assert page.locator("input").count() == 0
    context.close()


def test_a_platform_that_needs_a_page_asks_for_no_server_where_there_is_none(
    context: BrowserContext,
) -> None:
    page = context.new_page()
    page.goto(answer_with(context, "mastodon", "lemmy", has_page=False))
    _unfold(page)

    assert _field(page).count() == 1
    assert _field(page, "lemmy").count() == 0


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_field_keeps_within_the_page_and_is_large_enough_to_tap(
    browser: Browser, width: int, language: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(answer_with(context, "mastodon", language=language))
    _open(page).click()

    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    for control in (_field(page), _open(page), _place(page).get_by_text("Remember")):
        assert control.evaluate("(control) => control.getBoundingClientRect().height") >= 44
    context.close()

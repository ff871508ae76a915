"""A supporter's own version of a post, in a real browser: counted, linked, and honestly marked."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Request

from sharing.core.measured import measured, measured_together
from sharing.core.platforms import PLATFORMS, platform
from tests.support.sections import section_of

Open = Callable[..., Page]
_OWN_LINE = "My aunt lives there. 🙏🏽\n\n"
_CHANGED = "You changed words inside the quotation marks"
_GONE = "A sentence of theirs is no longer here"


@pytest.fixture
def open_page(browser: Browser, home: str) -> Iterator[Open]:
    contexts: list[BrowserContext] = []

    def open_at(path: str = "/aleppo/", *, before: str = "", **options: Any) -> Page:  # noqa: ANN401 -- Playwright's own
        context = browser.new_context(**options)
        contexts.append(context)
        context.set_default_timeout(5_000)
        # Which wording stands first is drawn by chance: here it is the first of all.
        context.add_init_script(f"Math.random = () => 0; {before}")
        page = context.new_page()
        page.goto(home + path)
        return page

    yield open_at
    for context in contexts:
        context.close()


def _unfolded(page: Page, name: str) -> Locator:
    """Unfold a platform's words, and return the section where they stand."""
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    return page.locator(section_of(name))


def _edited(page: Page, name: str) -> Locator:
    place = _unfolded(page, name)
    place.get_by_role("button", name="Edit").first.click()
    return place


def _text_of(link: Locator, field: str = "text") -> str:
    return parse_qs(urlsplit(link.get_attribute("href") or "").query)[field][0]


def test_the_words_become_a_labelled_field_that_is_ready_to_type_in(open_page: Open) -> None:
    page = open_page()
    words = page.locator("#to-whatsapp-1").text_content()

    place = _edited(page, "whatsapp")

    field = place.get_by_label("Your version")
    assert field.input_value() == words
    assert field.evaluate("(field) => field === document.activeElement")
    assert not page.locator("#to-whatsapp-1").is_visible()


@pytest.mark.parametrize("name", ["x", "bluesky", "telegram", "sms", "threads"])
def test_the_count_follows_what_is_typed_in_the_words_that_python_uses(
    open_page: Open, name: str
) -> None:
    page = open_page()
    place = _edited(page, name)

    for typed in ("", "Stop. https://example.org/a", "👩🏽‍🔬 救 нет’"):
        place.get_by_label("Your version").fill(typed)

        assert place.locator(".count").first.text_content() == measured(PLATFORMS[name], typed)


def test_of_several_platforms_the_count_is_that_of_the_strictest(open_page: Open) -> None:
    place = _edited(open_page(), "whatsapp")
    rows = [PLATFORMS[name] for name in ("whatsapp", "email", "copy")]
    subject = place.locator(".subject span").last.text_content() or ""

    for typed in ("", "Stop. https://example.org/a", "a" * 1_800, "👩🏽‍🔬 救 нет’"):
        place.get_by_label("Your version").fill(typed)

        said = place.locator(".count").first.text_content()
        assert said == measured_together(rows, typed, subject=subject)


def test_of_several_platforms_those_are_named_that_the_words_are_too_long_for(
    open_page: Open,
) -> None:
    place = _edited(open_page(), "whatsapp")
    field = place.get_by_label("Your version")
    subject = place.locator(".subject span").last.text_content() or ""

    def too_long(name: str, text: str) -> str:
        size = measured(PLATFORMS[name], text, subject=subject)
        return f"Too long for {PLATFORMS[name].title}: {size}"

    for letters, names in ((1_900, ["email"]), (4_097, ["whatsapp", "email"])):
        text = "a" * letters
        field.fill(text)

        said = place.locator(".count").first.text_content()
        assert said == ". ".join(too_long(name, text) for name in names)


def test_every_way_out_of_several_carries_what_was_typed(open_page: Open) -> None:
    page = open_page()
    place = _edited(page, "whatsapp")
    own = f"{_OWN_LINE}A & b\nc"
    buttons = {name: page.locator(f".way[data-place={name}]") for name in ("whatsapp", "email")}

    place.get_by_label("Your version").fill(own)

    assert _text_of(buttons["whatsapp"]) == own
    assert _text_of(place.get_by_role("link", name="Open WhatsApp").first) == own
    mail = own.replace("\n", "\r\n")
    assert _text_of(buttons["email"], "body") == mail
    assert _text_of(place.get_by_role("link", name="Open E-mail").first, "body") == mail


def test_both_links_open_the_platform_with_what_was_typed(open_page: Open) -> None:
    page = open_page()
    place = _edited(page, "whatsapp")
    field = place.get_by_label("Your version")
    own = _OWN_LINE + field.input_value() + "\nA & b # c % d + e"

    field.fill(own)

    assert _text_of(page.locator(".ways a.way").first) == own
    assert _text_of(place.get_by_role("link", name="Open WhatsApp").first) == own


def test_another_wording_keeps_its_own_link(open_page: Open) -> None:
    page = open_page()
    other = page.locator("#to-whatsapp-2 + .after a").first
    before = other.get_attribute("href")

    _edited(page, "whatsapp").get_by_label("Your version").fill("Mine.")

    assert other.get_attribute("href") == before


def test_what_is_copied_is_what_was_typed(open_page: Open) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    place = _edited(page, "x")
    place.get_by_label("Your version").fill("Mine.")

    place.get_by_role("button", name="Copy").first.click()

    place.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == "Mine."


def test_where_there_is_no_clipboard_what_was_typed_is_left_selected(open_page: Open) -> None:
    page = open_page(before="Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    place = _edited(page, "x")
    field = place.get_by_label("Your version")
    field.fill("Mine.")

    place.get_by_role("button", name="Copy").first.click()

    place.get_by_role("button", name="Selected: now copy it").wait_for()
    assert field.evaluate("(f) => f.value.slice(f.selectionStart, f.selectionEnd)") == "Mine."


@pytest.mark.parametrize(
    ("letters", "is_long"), [pytest.param(280, False, id="280"), pytest.param(281, True, id="281")]
)
def test_too_long_is_said_in_words(open_page: Open, letters: int, *, is_long: bool) -> None:
    place = _edited(open_page(), "x")
    field = place.get_by_label("Your version")

    field.fill("a" * letters)

    said = place.locator(".count").first.text_content() or ""
    assert said == ("Too long for X: " if is_long else "") + measured(platform("x"), "a" * letters)
    assert field.get_attribute("aria-invalid") == ("true" if is_long else "false")


def test_a_text_that_no_link_can_carry_is_copied_and_then_opened(open_page: Open) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    place = _edited(page, "whatsapp")
    button = page.locator(".ways a.way").first
    long = "ж" * 700

    place.get_by_label("Your version").fill(long)

    link = place.get_by_role("link", name="Copy first, then open WhatsApp").first
    assert link.get_attribute("href") == platform("whatsapp").open_url
    assert "copy, then open" in (button.text_content() or "")
    assert button.get_attribute("href") == platform("whatsapp").open_url
    with page.expect_popup() as opened:
        button.click()
    opened.value.close()
    assert page.evaluate("navigator.clipboard.readText()") == long

    place.get_by_label("Your version").fill("Short.")

    assert _text_of(button) == "Short."
    assert button.text_content() == "WhatsApp"
    assert button.get_attribute("data-copies") is None


def test_a_line_of_ones_own_before_the_quotation_is_welcome(open_page: Open) -> None:
    place = _edited(open_page(), "whatsapp")
    field = place.get_by_label("Your version")

    field.fill(_OWN_LINE + field.input_value())

    assert not place.get_by_text(_CHANGED).is_visible()
    assert not place.get_by_text(_GONE).is_visible()


@pytest.mark.parametrize("change", ["word", "before", "mark"])
def test_a_changed_quotation_is_called_no_longer_theirs(open_page: Open, change: str) -> None:
    place = _edited(open_page(), "whatsapp")
    field = place.get_by_label("Your version")
    words = field.input_value()
    assert words[0] == "“"
    changed = {
        "word": words.replace(" ", " not ", 1),
        "before": f"“Never: {words[1:]}",
        "mark": words[1:],
    }[change]

    field.fill(changed)

    assert place.get_by_text(_CHANGED).is_visible()
    assert not place.get_by_text(_GONE).is_visible()

    field.fill(words)

    assert not place.get_by_text(_CHANGED).is_visible()


def test_words_of_ones_own_under_their_name_are_not_passed_off_as_theirs(open_page: Open) -> None:
    place = _edited(open_page(), "whatsapp")

    place.get_by_label("Your version").fill("“Give up,” they say.\n\n— White Helmets")

    assert place.get_by_text(_GONE).is_visible()
    assert not place.get_by_text(_CHANGED).is_visible()


def test_a_reader_of_the_screen_is_told_after_a_pause(open_page: Open) -> None:
    page = open_page()
    place = _edited(page, "x")

    place.get_by_label("Your version").fill("a" * 281)

    page.locator("#said", has_text="Too long for X").wait_for(state="attached")
    said = page.locator("#said").text_content() or ""
    assert said.startswith("Too long for X: 281 of 280")
    assert _GONE in said
    assert page.locator("#said").get_attribute("role") == "status"


def test_their_words_can_be_put_back_whole(open_page: Open) -> None:
    page = open_page()
    before = page.evaluate("document.querySelector('main').innerHTML")
    _unfolded(page, "whatsapp")
    place = _edited(page, "whatsapp")
    unfolded = "document.querySelectorAll('details').forEach((d) => { d.open = true; })"
    place.get_by_label("Your version").fill("ж" * 5_000)

    place.get_by_role("button", name="Put their words back").click()

    fresh = open_page()
    fresh.evaluate(unfolded)
    tidy = "document.querySelector('main').innerHTML.replaceAll(' class=\"count\"', '')"
    assert before
    assert page.evaluate(tidy).replace(' class=""', "") == fresh.evaluate(tidy)
    place.get_by_role("button", name="Edit").first.click()
    assert (place.get_by_label("Your version").input_value()).startswith("“")


def test_a_quotes_own_page_links_to_itself(open_page: Open, home: str) -> None:
    page = open_page("/aleppo/q/3/")
    place = page.locator(".platform").first
    place.get_by_role("button", name="Edit").first.click()
    words = place.get_by_label("Your version").input_value()

    assert words.endswith(f"{home}/aleppo/q/3/")
    telegram = page.evaluate(
        "countingBy(tables()).linkFor('telegram', 'a', "
        "document.querySelector('[data-page]').dataset.page)",
    )
    assert parse_qs(urlsplit(telegram).query)["url"] == [f"{home}/aleppo/q/3/"]


def test_typing_asks_nobody_and_keeps_nothing(browser: Browser, home: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{home}/aleppo/", wait_until="networkidle")
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 -- Playwright marks its handlers, and a built-in takes no mark

    field = _edited(page, "mastodon").get_by_label("Your version")
    field.press_sequentially("Stop. https://example.org/a @name@example.org ")
    page.wait_for_timeout(1_200)

    assert asked == []
    assert complaints == []
    assert context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert field.get_attribute("autocomplete") == "off"
    assert field.get_attribute("spellcheck") == "false"
    page.reload()
    assert page.locator("textarea").count() == 0
    context.close()


def test_without_scripts_nothing_is_offered_that_would_do_nothing(open_page: Open) -> None:
    page = open_page(java_script_enabled=False)

    assert page.locator("[data-edits], [data-copies]:not(.way)").count() == 0
    assert not any(button.is_visible() for button in page.locator("button").all())
    assert page.locator("textarea").count() == 0
    assert page.locator(".words").first.is_visible()


def test_a_browser_that_cannot_count_offers_no_editing_and_copies_all_the_same(
    open_page: Open,
) -> None:
    page = open_page(before="delete Intl.Segmenter", permissions=["clipboard-write"])

    assert page.locator("button[data-edits]").count() == 0
    page.locator("button[data-copies]").first.click()
    page.get_by_role("button", name="Copied").wait_for()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_field_keeps_within_the_page_and_is_large_enough_to_tap(
    open_page: Open, width: int, scheme: str
) -> None:
    page = open_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    place = _edited(page, "x")
    place.get_by_label("Your version").fill("a" * 400)

    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    tapped = place.locator(".acts").first.get_by_role("button").all()
    for control in (place.get_by_label("Your version"), *tapped):
        assert control.evaluate("(control) => control.getBoundingClientRect().height") >= 44


def _axe() -> str | None:
    node = shutil.which("node")
    if node is None:
        return None
    found = subprocess.run(
        [node, "-p", "require.resolve('axe-core/axe.min.js')"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout.strip() or None


AXE = _axe()


@pytest.mark.skipif(
    AXE is None, reason="node with npm's axe-core is not installed here (NODE_PATH)"
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_fault_while_one_edits(open_page: Open, scheme: str) -> None:
    page = open_page(color_scheme=scheme)
    place = _edited(page, "x")
    place.get_by_label("Your version").fill("“Theirs” no longer. " + "a" * 400)

    page.evaluate(Path(AXE or "").read_text("utf-8"))
    faults = page.evaluate(
        "axe.run().then((found) => found.violations.map((v) => [v.id, v.nodes.length, v.nodes[0].html]))"
    )

    assert faults == []

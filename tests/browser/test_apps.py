"""Links that only open an app, at a desk and on a phone, with scripts and without."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from sharing.core.platforms import PLATFORMS
from tests.support.routed import answer_with
from tests.support.sections import section_of

# A link to Viber takes fewer words than the sample has, so that there it is copied everywhere.
APPS = tuple(name for name, row in PLATFORMS.items() if row.needs_app and name != "viber")
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 740},
    "has_touch": True,
    "is_mobile": True,
}
_NEEDS = "needs its app on a phone"
Opened = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Opened]:
    contexts: list[BrowserContext] = []

    def open_at(*names: str, **options: Any) -> Page:  # noqa: ANN401 -- as Playwright has them
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.goto(answer_with(context, *names))
        for summary in page.locator("summary").all():
            summary.evaluate("(summary) => { summary.parentElement.open = true; }")
        return page

    yield open_at
    for context in contexts:
        context.close()


def _ways(page: Page) -> list[Locator]:
    return [way for way in page.locator(".ways .way").all() if way.is_visible()]


def _opens(page: Page, name: str) -> list[str]:
    """Return where the visible links beside the platform's words lead."""
    title = PLATFORMS[name].title
    links = page.locator(f"{section_of(name)} .acts a").filter(has_text=title).all()
    return [link.get_attribute("href") or "" for link in links if link.is_visible()]


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts on", "scripts off"])
def test_on_a_phone_the_app_is_what_opens(open_page: Opened, *, scripts: bool) -> None:
    page = open_page(*APPS, **PHONE, java_script_enabled=scripts)

    ways = _ways(page)

    assert len(ways) == len(APPS)
    for name, way in zip(APPS, ways, strict=True):
        intent = PLATFORMS[name].intent
        assert intent is not None
        begins = intent.template.partition("{")[0]
        assert (way.get_attribute("href") or "").startswith(begins)
        assert _opens(page, name)
        assert all(link.startswith(begins) for link in _opens(page, name))
    assert not page.get_by_text(_NEEDS).first.is_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts on", "scripts off"])
def test_at_a_desk_no_link_leads_to_an_app_and_no_first_action_is_missing(
    open_page: Opened, *, scripts: bool
) -> None:
    page = open_page(*APPS, **DESK, java_script_enabled=scripts)

    ways = _ways(page)

    assert len(ways) == len(APPS)
    for name, way in zip(APPS, ways, strict=True):
        row = PLATFORMS[name]
        said = way.text_content() or ""
        assert way.get_attribute("href") == (row.open_url or f"#to-{name}")
        assert said.strip().startswith(row.title)
        assert said.endswith("copy, then open" if row.open_url else _NEEDS)
        assert set(_opens(page, name)) == ({row.open_url} if row.open_url else set())
        acts = page.locator(f"{section_of(name)} .acts").first
        assert row.open_url or acts.get_by_text(f"{row.title} {_NEEDS}").is_visible()
        assert acts.get_by_role("button", name="Copy").is_visible() == scripts


def test_at_a_desk_the_button_of_an_app_copies_the_words_that_stand_foremost(
    open_page: Opened,
) -> None:
    page = open_page("line", "sms", **DESK, permissions=["clipboard-read", "clipboard-write"])

    for name, way in zip(("line", "sms"), _ways(page), strict=True):
        way.click()
        foremost = page.locator(f"{section_of(name)} > .words").text_content()
        page.wait_for_function("document.getElementById('said').textContent === 'Copied'")
        assert page.evaluate("navigator.clipboard.readText()") == foremost
        page.evaluate("document.getElementById('said').textContent = ''")


def test_what_one_typed_oneself_is_what_the_button_copies_at_a_desk(open_page: Opened) -> None:
    page = open_page("line", **DESK, permissions=["clipboard-read", "clipboard-write"])
    page.locator("#to-line > .after").get_by_role("button", name="Edit").click()
    page.locator("#to-line").get_by_label("Your version").fill("Mine.")

    _ways(page)[0].click()

    page.wait_for_function("document.getElementById('said').textContent === 'Copied'")
    assert page.evaluate("navigator.clipboard.readText()") == "Mine."
    assert _NEEDS in (_ways(page)[0].text_content() or "")


def test_what_opens_a_browser_opens_everywhere(open_page: Opened) -> None:
    for device in (DESK, PHONE):
        ways = _ways(open_page("x", "telegram", "mastodon", **device))
        assert [(way.get_attribute("href") or "").startswith("https://") for way in ways] == [
            True,
            True,
            True,
        ]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("vk", "telegram", "line", "weibo", "wechat", "discord"), id="short names"),
        pytest.param(("line", "odnoklassniki", "hackernews", "truthsocial"), id="long names"),
    ],
)
def test_names_without_a_mark_stand_within_their_buttons(
    open_page: Opened, width: int, names: tuple[str, ...]
) -> None:
    page = open_page(
        *names,
        viewport={"width": width, "height": 800},
        has_touch=width == 360,
        is_mobile=width == 360,
    )

    for way in _ways(page):
        room = "(w) => [w.scrollWidth - w.clientWidth, w.scrollHeight - w.clientHeight]"
        assert way.evaluate(room) == [0, 0], way.text_content()
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0

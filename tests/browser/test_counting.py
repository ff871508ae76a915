"""What a page counts while one types is what Python counts, in a real browser, everywhere."""

import json
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from sharing.core.intents import share_url
from sharing.core.measured import measured, measured_together
from sharing.core.platforms import PLATFORMS, Platform
from sharing.core.servers import with_maximum
from tests.support import odd_posts, posts

_ROOT = Path(__file__).parents[2]
_CASES = sorted((_ROOT / "tests" / "cases" / "platforms").glob("*.toml"))
_CONFORMANCE = _ROOT / ".." / "shared" / "conformance" / "twitter-text"
_WEIGHED = ("WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest")
# How many posts are tried on each platform; a long run asks for 10,000.
_POSTS = int(os.environ.get("SHARING_TEST_POSTS", "120"))  # noqa: TID251 -- of the tests alone
# One row for every way of counting: on the others the same would be tried again.
_COUNTING_UNLIKE = {
    tuple(limit.count for limit in row.limits): row for row in PLATFORMS.values()
}.values()
_PAGE = "https://example.org/a/?b=c&d=é"
_SUBJECT = "Ä b’"

_JUDGE = """([platform, texts, page, subject]) => {
    const counting = countingBy(tables());
    return JSON.stringify(JSON.parse(texts).map((text) => [
        counting.sizes(platform, text, { subject }).map(({ unit, size, fits }) => [unit, size, fits]),
        counting.measured(platform, text, { subject }),
        counting.linkFor(platform, text, page, subject),
    ]));
}"""

needs_conformance = pytest.mark.skipif(
    not _CONFORMANCE.is_dir(), reason="twitter-text's cases are not beside the repository"
)


@pytest.fixture(scope="module")
def counting_page(browser: Browser, home: str) -> Iterator[Page]:
    """Open a page of the real site, with its own script under its own policy."""
    page = browser.new_page()
    page.goto(f"{home}/aleppo/")
    yield page
    page.close()


def _in_browser(page: Page, row: Platform, texts: list[str], subject: str) -> list[list[Any]]:
    # Escaped, because half a character would not survive the way there.
    judged = page.evaluate(_JUDGE, [row.name, json.dumps(texts), _PAGE, subject])
    found: list[list[Any]] = json.loads(judged)
    return found


def _in_python(row: Platform, text: str, subject: str) -> list[Any]:
    return [
        [[size.unit, size.size, size.fits] for size in row.sizes(text, subject=subject)],
        measured(row, text, subject=subject),
        share_url(row, text=text, page=_PAGE, subject=subject),
    ]


def _agree(page: Page, row: Platform, texts: list[str], subject: str = _SUBJECT) -> None:
    assert texts
    for text, found in zip(texts, _in_browser(page, row, texts, subject), strict=True):
        assert found == _in_python(row, text, subject), ascii(text)


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_posts_that_nobody_thought_of_are_counted_and_linked_as_in_python(
    counting_page: Page, row: Platform
) -> None:
    odd = odd_posts.generated_posts(_POSTS // 2, seed=row.name)
    plain = posts.generated_posts(_POSTS - len(odd), seed=len(row.name))

    _agree(counting_page, row, odd + plain)


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_where_a_rule_begins_to_hold_it_begins_as_in_python(
    counting_page: Page, row: Platform
) -> None:
    _agree(counting_page, row, odd_posts.edges(_PAGE))


def test_a_label_is_encoded_for_the_name_system_as_in_python(counting_page: Page) -> None:
    labels = odd_posts.labels(1_000)

    found = counting_page.evaluate("(labels) => labels.map(punycode)", labels)

    assert found == [label.encode("punycode").decode("ascii") for label in labels]


@pytest.mark.parametrize("file", _CASES, ids=lambda file: file.stem)
def test_a_platforms_own_cases_count_as_its_sources_say(counting_page: Page, file: Path) -> None:
    cases = tomllib.loads(file.read_text("utf-8"))["case"]
    row = PLATFORMS[file.stem]
    texts = [case["text"] * case.get("times", 1) for case in cases]

    found = [
        {unit: size for unit, size, _ in sizes}
        for sizes, *_ in _in_browser(counting_page, row, texts, "")
    ]

    assert found == [case["sizes"] for case in cases]


def _texts(file: str, *groups: str) -> list[Any]:
    groups_of_cases = yaml.safe_load((_CONFORMANCE / file).read_text("utf-8"))["tests"]
    return [case for group in groups or groups_of_cases for case in groups_of_cases[group]]


@needs_conformance
def test_every_weight_is_what_x_says(counting_page: Page) -> None:
    cases = _texts("validate.yml", *_WEIGHED)

    found = _in_browser(counting_page, PLATFORMS["x"], [case["text"] for case in cases], "")

    assert [sizes[0][1] for sizes, *_ in found] == [
        case["expected"]["weightedLength"] for case in cases
    ]


@needs_conformance
@pytest.mark.parametrize("row", _COUNTING_UNLIKE, ids=lambda row: row.name)
def test_what_x_tries_its_library_on_is_counted_everywhere_as_in_python(
    counting_page: Page, row: Platform
) -> None:
    files = ("validate.yml", "extract.yml", "tlds.yml")

    _agree(counting_page, row, [str(case["text"]) for file in files for case in _texts(file)])


def test_without_a_page_a_platform_that_needs_one_has_no_link(counting_page: Page) -> None:
    found = counting_page.evaluate(
        "countingBy(tables()).linkFor('telegram', 'Stop.', '')",
    )

    assert found is None
    assert share_url(PLATFORMS["telegram"], text="Stop.", page=None) is None


def test_a_servers_own_maximum_takes_the_place_of_the_tables(counting_page: Page) -> None:
    row = with_maximum(PLATFORMS["mastodon"], 7)

    for text in ("Stop it", "Stop it.", "example.org"):
        found = counting_page.evaluate(
            "(text) => countingBy(tables()).measured('mastodon', text, { maximum: 7 })", text
        )
        assert found == measured(row, text)


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("whatsapp", "email", "copy"), id="one with a subject, one without a limit"),
        pytest.param(("copy", "gmail"), id="nothing limits them"),
        pytest.param(("x", "sms", "misskey"), id="letters that cost more on one than on another"),
        pytest.param(("facebook", "linkedin"), id="two limits of one unit"),
        pytest.param(("bluesky",), id="one alone"),
    ],
)
def test_the_strictest_of_several_platforms_is_the_one_that_python_finds(
    counting_page: Page, names: tuple[str, ...]
) -> None:
    texts = [
        "",
        "Stop. https://example.org/a",
        "救" * 200,
        "<b>",
        *posts.generated_posts(50, seed=5),
    ]
    places = [{"name": n, "title": PLATFORMS[n].title, "subject": _SUBJECT} for n in names]

    found = counting_page.evaluate(
        "([places, texts]) => "
        "texts.map((text) => countingBy(tables()).measuredTogether(places, text))",
        [places, texts],
    )

    rows = [PLATFORMS[name] for name in names]
    assert found == [measured_together(rows, text, subject=_SUBJECT) for text in texts]

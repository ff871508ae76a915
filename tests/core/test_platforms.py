"""The table of platforms, each row against its file of cases."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from sharing.core.errors import UnknownPlatform
from sharing.core.platforms import PLATFORMS, LinkPlace, Platform, platform

_CASES = Path(__file__).parents[1] / "cases" / "platforms"


def _cases() -> list[Any]:
    return [
        pytest.param(file.stem, case, id=f"{file.stem}: {case['says']}")
        for file in sorted(_CASES.glob("*.toml"))
        for case in tomllib.loads(file.read_text("utf-8"))["case"]
    ]


@pytest.mark.parametrize(("name", "case"), _cases())
def test_a_platform_counts(name: str, case: dict[str, Any]) -> None:
    sizes = platform(name).sizes(case["text"] * case.get("times", 1))

    assert {size.unit: size.size for size in sizes} == case["sizes"]


def test_every_row_has_its_file_of_cases_and_every_file_its_row() -> None:
    assert {file.stem for file in _CASES.glob("*.toml")} == set(PLATFORMS)


def test_the_table_begins_in_the_order_in_which_platforms_are_offered() -> None:
    assert list(PLATFORMS)[:12] == [
        *("x", "bluesky", "mastodon", "threads", "facebook", "linkedin", "whatsapp", "telegram"),
        *("reddit", "email", "sms", "copy"),
    ]


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_every_row_says_where_and_when_it_was_read(row: Platform) -> None:
    assert row.source
    assert row.read.isoformat() >= "2026-11-22"
    assert bool(row.picture_source) == bool(row.alt_text_maximum or row.image_weight_maximum_bytes)


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_every_notice_is_a_sentence(row: Platform) -> None:
    assert all(notice[0].isupper() and notice.endswith(".") for notice in row.notices)


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_a_platform_that_takes_no_text_says_so_and_says_where_to_paste(row: Platform) -> None:
    takes_text = row.intent is not None and row.intent.takes_text

    assert takes_text or row.name == "copy" or any("copy" in notice for notice in row.notices)
    assert takes_text or row.name in {"copy", "signal"} or row.open_url is not None


@pytest.mark.parametrize(
    "row", [row for row in PLATFORMS.values() if row.limits], ids=lambda row: row.name
)
def test_a_post_fits_at_the_maximum_and_not_one_letter_above(row: Platform) -> None:
    longest = next(n for n in range(row.limits[0].maximum + 1, -1, -1) if row.fits("a" * n))

    assert not row.fits("a" * (longest + 1))
    assert row.sizes("a" * longest)[0].size == row.limits[0].maximum


def test_a_cautious_reading_refuses_what_the_platforms_own_count_takes() -> None:
    text = "’" * 200

    own, cautious = platform("threads").sizes(text)

    assert own.fits
    assert not cautious.fits
    assert not platform("threads").fits(text)


def test_the_subject_of_a_mail_takes_up_room() -> None:
    text = "a" * 1_878

    assert platform("email").fits(text)
    assert not platform("email").fits(text, subject="b")


def test_telegram_puts_the_link_first_and_reddit_apart() -> None:
    assert platform("telegram").link_place is LinkPlace.FIRST
    assert platform("reddit").link_place is LinkPlace.APART


def test_an_unknown_platform_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownPlatform, match=r"'myspace'\. Known are: x, bluesky"):
        platform("myspace")

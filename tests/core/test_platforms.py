"""The table of platforms, each row against its file of cases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

import pytest

from sharing import kit
from sharing.core import hashtags, platforms
from sharing.core.campaign import Campaign
from sharing.core.counting.count import utf8_bytes
from sharing.core.counting.limits import Limit
from sharing.core.errors import UnknownPlatform
from sharing.core.measured import measured
from sharing.core.platforms import PLATFORMS, USUAL, Intent, LinkPlace, Platform, platform, usual
from sharing.kit import build_kit
from tests.support.rows import CASES, CHECKS, allows_as, cases_of, counts_as

# Every platform and channel that the project promises.
PROMISED = {
    *("x", "bluesky", "mastodon", "threads", "facebook", "messenger", "instagram", "linkedin"),
    *("whatsapp", "telegram", "signal", "reddit", "pinterest", "tumblr", "tiktok", "youtube"),
    *("vk", "line", "viber", "hackernews", "misskey", "friendica", "lemmy", "pixelfed"),
    *("truthsocial", "weibo", "wechat", "kakaotalk", "xing", "nextdoor", "odnoklassniki"),
    *("threema", "discord", "slack", "teams", "email", "gmail", "outlook", "yahoo", "sms"),
    *("snapchat", "webshare", "copy", "hubzilla", "gnusocial", "gab", "qzone"),
}


_TOWN_CRIER = """limits = { utf8_bytes = 400 }

[[case]]
says = "an Arabic letter is two bytes"
text = "سلام"
sizes = { utf8_bytes = 8 }
"""


def _cases() -> list[Any]:
    return [
        pytest.param(file.stem, case, id=f"{file.stem}: {case['says']}")
        for file in sorted(CASES.glob("*.toml"))
        for case in cases_of(file)
    ]


@pytest.mark.parametrize(("name", "case"), _cases())
def test_a_platform_counts(name: str, case: dict[str, Any]) -> None:
    counts_as(platform(name), case)


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_a_platform_allows_what_its_file_of_cases_says(row: Platform) -> None:
    allows_as(row, CASES / f"{row.name}.toml")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_every_row(row: Platform, check: Callable[[Platform], None]) -> None:
    check(row)


def test_every_platform_that_was_promised_has_its_row() -> None:
    assert set(PLATFORMS) == PROMISED
    assert len({row.title for row in PLATFORMS.values()}) == len(PLATFORMS)


def test_every_row_has_its_file_of_cases_and_every_file_its_row() -> None:
    assert {file.stem for file in CASES.glob("*.toml")} == set(PLATFORMS)


def test_a_platform_is_added_by_one_row_and_one_file_of_cases(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, aleppo: Campaign
) -> None:
    row = Platform(
        name="towncrier",
        title="Town Crier",
        limits=(Limit(unit="utf8_bytes", maximum=400, count=utf8_bytes),),
        intent=Intent(template="https://towncrier.example.org/?cry={text}", takes_text=True),
        open_url="https://towncrier.example.org/",
        hashtags_maximum=1,
        hashtag_rule=hashtags.COMMON,
        notices=("The town crier cries at noon.",),
        doubts=("It is invented.",),
        source="invented for this test",
        read=date(2026, 11, 22),
        is_verified=False,
    )
    file = tmp_path / "towncrier.toml"
    file.write_text(_TOWN_CRIER, "utf-8")
    table = MappingProxyType({**PLATFORMS, row.name: row})
    monkeypatch.setattr(platforms, "PLATFORMS", table)
    monkeypatch.setattr(kit, "PLATFORMS", table)

    allows_as(platform("towncrier"), file)
    for case in cases_of(file):
        counts_as(platform("towncrier"), case)
    for check in CHECKS:
        check(row)
    (edition,) = build_kit(replace(aleppo, platforms=("towncrier",))).editions
    assert len(edition.posts) == 6
    for post in edition.posts:
        assert post.platform == row
        assert post.fits
        assert post.quotes
        assert post.share_url is not None
        begins = quote(post.text[0], safe="")
        assert post.share_url.startswith(f"https://towncrier.example.org/?cry={begins}")
        assert measured(row, post.text).endswith(" of 400 bytes")


def test_the_table_begins_in_the_order_in_which_platforms_are_offered() -> None:
    assert list(PLATFORMS)[:12] == [
        *("x", "bluesky", "mastodon", "threads", "facebook", "linkedin", "whatsapp", "telegram"),
        *("reddit", "email", "sms", "copy"),
    ]


@pytest.mark.parametrize(
    ("language", "first"),
    [
        pytest.param("ru", ("telegram", "vk"), id="Russian"),
        pytest.param("ja", ("line", "x"), id="Japanese"),
        pytest.param("th-TH", ("line",), id="Thai, with its region"),
        pytest.param("ko", ("kakaotalk",), id="Korean"),
        pytest.param("zh", ("weibo", "wechat"), id="Chinese"),
        pytest.param("zh-Hant", ("weibo", "wechat"), id="Chinese, with its script"),
        pytest.param("en", USUAL, id="English, the usual"),
        pytest.param("und", USUAL, id="a language that is not known"),
    ],
)
def test_a_language_begins_with_the_platforms_of_its_readers(
    language: str, first: tuple[str, ...]
) -> None:
    assert usual(language)[: len(first)] == first


@pytest.mark.parametrize("language", ["ru", "ja", "th", "ko", "zh", "uk", "be", "fa", "en"])
def test_the_usual_platforms_are_offered_in_every_language_once(language: str) -> None:
    offered = usual(language)

    assert set(USUAL) <= set(offered) <= set(PLATFORMS)
    assert len(set(offered)) == len(offered)


def test_an_organiser_who_does_not_choose_gets_those_of_the_language(aleppo: Campaign) -> None:
    (english,) = aleppo.editions
    russian = replace(english, statement=replace(english.statement, language="ru"))

    (edition,) = build_kit(replace(aleppo, editions=(russian,), platforms=())).editions

    names = list(dict.fromkeys(post.platform.name for post in edition.posts))
    assert names[:2] == ["telegram", "vk"]


def test_each_language_may_have_an_order_of_its_own(aleppo: Campaign) -> None:
    (english,) = aleppo.editions
    campaign = replace(aleppo, editions=(replace(english, platforms=("line", "x")),))

    (edition,) = build_kit(replace(campaign, platforms=("mastodon",))).editions

    assert list(dict.fromkeys(p.platform.name for p in edition.posts)) == ["line", "x"]


def test_a_kit_keeps_to_the_maximum_of_the_servers_of_its_supporters(aleppo: Campaign) -> None:
    campaign = replace(aleppo, platforms=("mastodon",), maximums={"mastodon": 260})

    (edition,) = build_kit(campaign).editions

    assert edition.posts
    for post in edition.posts:
        assert {size.maximum for size in post.sizes} == {260}
        assert post.fits
        assert post.sizes[0].size <= 260


def test_a_cautious_reading_refuses_what_the_platforms_own_count_takes() -> None:
    text = "’" * 200

    own, cautious = platform("threads").sizes(text)

    assert own.fits
    assert not cautious.fits
    assert not platform("threads").fits(text)


def test_youtube_refuses_angle_brackets() -> None:
    assert platform("youtube").fits("Stop.")
    assert not platform("youtube").fits("<Stop.")
    assert not platform("youtube").fits("Stop.>")


def test_the_subject_of_a_mail_takes_up_room() -> None:
    text = "a" * 1_878

    assert platform("email").fits(text)
    assert not platform("email").fits(text, subject="b")


@pytest.mark.parametrize("name", ["mastodon", "misskey"])
def test_a_content_warning_takes_up_room(name: str) -> None:
    row = platform(name)
    most = row.limits[0].maximum

    assert row.fits("a" * (most - 4), warning="war!")
    assert not row.fits("a" * (most - 3), warning="war!")


def test_a_link_in_a_content_warning_counts_as_it_is_written() -> None:
    own, _ = platform("mastodon").sizes("a", warning="https://example.org/a/b/c/d/e/f")

    assert own.size == 32


def test_telegram_puts_the_link_first_and_reddit_apart() -> None:
    assert platform("telegram").link_place is LinkPlace.FIRST
    assert platform("reddit").link_place is LinkPlace.APART


def test_an_unknown_platform_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownPlatform, match=r"'myspace'\. Known are: x, bluesky"):
        platform("myspace")

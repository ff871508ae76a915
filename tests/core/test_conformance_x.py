"""X's own test cases, read as data from beside the repository."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from sharing.core.counting.links import links
from sharing.core.counting.text import hashtags, mentions
from sharing.core.counting.weight import weigh, weighted_characters

_CASES = Path(__file__).parents[2] / ".." / "shared" / "conformance" / "twitter-text"
if not _CASES.is_dir():
    pytest.skip("twitter-text's cases are not beside the repository", allow_module_level=True)


def _cases(file: str, *groups: str) -> list[Any]:
    tests = yaml.safe_load((_CASES / file).read_text("utf-8"))["tests"]
    return [
        pytest.param(case["text"], case["expected"], id=f"{group}-{number}")
        for group in groups
        for number, case in enumerate(tests[group])
    ]


def _units(text: str, index: int) -> int:
    return len(text[:index].encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "expected"),
    _cases(
        "validate.yml",
        "WeightedTweetsWithDiscountedEmojiCounterTest",
        "UnicodeDirectionalMarkerCounterTest",
    ),
)
def test_every_field_of_a_weighing_is_what_x_says(text: str, expected: dict[str, Any]) -> None:
    found = weigh(text)

    assert {
        "weightedLength": found.weight,
        "valid": found.is_valid,
        "permillage": found.permillage,
        "displayRangeStart": found.display_range[0],
        "displayRangeEnd": found.display_range[1],
        "validRangeStart": found.valid_range[0],
        "validRangeEnd": found.valid_range[1],
    } == expected
    assert weighted_characters(text) == expected["weightedLength"]


@pytest.mark.parametrize(
    ("text", "expected"),
    _cases("extract.yml", "urls", "tco_urls_with_params")
    + _cases("tlds.yml", "country", "generic"),
)
def test_x_finds_these_links_and_no_others(text: str, expected: list[str]) -> None:
    assert [text[link.start : link.end] for link in links(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    _cases("extract.yml", "urls_with_indices", "urls_with_directional_markers"),
)
def test_links_stand_where_x_sees_them(text: str, expected: list[dict[str, Any]]) -> None:
    assert [
        {"url": text[link.start : link.end], "indices": [link.start, link.end]}
        for link in links(text)
    ] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    _cases("extract.yml", "hashtags", "hashtags_from_astral"),
)
def test_x_finds_these_hashtags_and_no_others(text: str, expected: list[str]) -> None:
    assert [hashtag.tag for hashtag in hashtags(text)] == expected


@pytest.mark.parametrize(("text", "expected"), _cases("extract.yml", "hashtags_with_indices"))
def test_hashtags_stand_where_x_sees_them(text: str, expected: list[dict[str, Any]]) -> None:
    assert [
        {"hashtag": hashtag.tag, "indices": [hashtag.start, hashtag.end]}
        for hashtag in hashtags(text)
    ] == expected


@pytest.mark.parametrize(("text", "expected"), _cases("extract.yml", "mentions"))
def test_x_finds_these_mentions_and_no_others(text: str, expected: list[str]) -> None:
    assert [mention.name for mention in mentions(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    _cases("extract.yml", "mentions_with_indices", "mentions_or_lists_with_indices"),
)
def test_mentions_stand_where_x_sees_them(text: str, expected: list[dict[str, Any]]) -> None:
    assert [
        {
            "screen_name": mention.name,
            "list_slug": mention.list_slug,
            "indices": [_units(text, mention.start), _units(text, mention.end)],
        }
        for mention in mentions(text)
    ] == [{"list_slug": ""} | case for case in expected]

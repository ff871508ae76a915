"""The table as people and programs read it."""

import json

import pytest

from sharing.core.listing import fields, listed
from sharing.core.platforms import PLATFORMS, Platform, platform


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_every_limit_notice_and_doubt_is_listed_with_source_and_day(row: Platform) -> None:
    said = "\n".join(listed(row))

    for limit in row.limits:
        assert f"{limit.maximum:,} {limit.unit.replace('_', ' ')}" in said
    for sentence in (*row.notices, *row.doubts, row.source):
        assert sentence in said
    assert "22 November 2026" in said
    assert ("not verified" in said) != row.is_verified


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_the_fields_of_a_row_can_be_written_as_json(row: Platform) -> None:
    read = json.loads(json.dumps(fields(row)))

    assert read["platform"] == row.name
    assert read["doubts"] == list(row.doubts)
    assert [limit["maximum"] for limit in read["limits"]] == [lim.maximum for lim in row.limits]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("x", "X counts every link as 23"),
        ("mastodon", "Mastodon counts a mention without its server"),
        (
            "facebook",
            "its link takes the page alone, ignores quote, t, title, description, picture",
        ),
        ("viber", "its link takes the words; it needs the app"),
        ("discord", "no link fills in words"),
        ("instagram", "hashtags: 5"),
        ("x", "1200 by 675, 1080 by 1350 pixels, as PNG or JPEG, at most 5,000,000 bytes, "),
        ("instagram", "1080 by 1920 pixels, as JPEG, at most 8,000,000 bytes"),
        ("pinterest", "alt text of at most 500"),
    ],
)
def test_what_a_platform_takes_is_said_in_words(name: str, says: str) -> None:
    assert any(says in line for line in listed(platform(name)))

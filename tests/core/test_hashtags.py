"""Which hashtags a platform links, and what people are told about the others."""

import pytest

from sharing.core.hashtags import refusal
from sharing.core.platforms import PLATFORMS, platform
from sharing.core.text import hashtags

_NO_SIGN = "A hashtag is written here without its sign, and is at least one letter long."


@pytest.mark.parametrize("name", [name for name, row in PLATFORMS.items() if row.hashtag_rule])
@pytest.mark.parametrize("tag", ["SaveAleppo", "أنقذوا_حلب", "Алеппо", "救援", "Aleppo2016"])
def test_a_plain_hashtag_is_good_everywhere(name: str, tag: str) -> None:
    assert refusal(tag, platform(name)) is None


@pytest.mark.parametrize(
    ("name", "tag", "why"),
    [
        ("x", "Save-Aleppo", "X ends the hashtag before “-” (U+002D)."),
        ("x", "Don’t", "X ends the hashtag before “’” (U+2019)."),
        ("x", "2016", "X links a hashtag only if it has a letter."),
        ("mastodon", "SaveAleppo🙏", "Mastodon ends the hashtag before “🙏” (U+1F64F)."),
        ("bluesky", "می‌خواهم", "Bluesky ends the hashtag before U+200C."),
        (
            "bluesky",
            "2016",
            "Bluesky links a hashtag only if it has something besides digits and marks.",
        ),
        ("bluesky", "Aleppo!", "Bluesky leaves the mark at the end out of the hashtag."),
        ("bluesky", "a" * 65, "Bluesky takes at most 64 characters in a hashtag."),
        ("telegram", "हिन्दी", "Telegram ends the hashtag before “ि” (U+093F)."),
        ("threads", "No.10", "Threads ends the hashtag before “.” (U+002E)."),
        ("threads", "a" * 51, "Threads takes at most 50 characters in a hashtag."),
        ("whatsapp", "SaveAleppo", "WhatsApp does not link hashtags."),
        ("x", "#SaveAleppo", _NO_SIGN),
        ("x", "", _NO_SIGN),
    ],
)
def test_a_hashtag_that_would_be_cut_is_refused_with_the_reason(
    name: str, tag: str, why: str
) -> None:
    assert refusal(tag, platform(name)) == why


@pytest.mark.parametrize(
    ("name", "tag"), [("x", "می‌خواهم"), ("x", "हिन्दी"), ("mastodon", "می‌خواهم")]
)
def test_what_one_platform_cuts_another_takes(name: str, tag: str) -> None:
    assert refusal(tag, platform(name)) is None


@pytest.mark.parametrize(
    "tag", ["SaveAleppo", "Save-Aleppo", "2016", "a1", "عَلَى", "il·lusió", "a b"]
)
def test_the_rule_for_x_agrees_with_what_x_finds_in_a_text(tag: str) -> None:
    found = [hashtag.tag for hashtag in hashtags(f"#{tag}")]

    assert (refusal(tag, platform("x")) is None) == (found == [tag])

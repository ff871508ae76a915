"""Which hashtags a platform links, and what people are told about the others."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.counting.text import hashtags
from sharing.core.hashtags import refusal, suggested_hashtag, surplus
from sharing.core.platforms import PLATFORMS, platform

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
        ("bluesky", "🙏" * 33, "Bluesky takes at most 64 UTF-16 units in a hashtag."),
        (
            "bluesky",
            "\ufe0fa",
            "Bluesky does not link a hashtag that begins with “\ufe0f” (U+FE0F).",
        ),
        ("telegram", "हिन्दी", "Telegram ends the hashtag before “ि” (U+093F)."),
        ("threads", "No.10", "Threads ends the hashtag before “.” (U+002E)."),
        ("threads", "a" * 51, "Threads takes at most 50 characters in a hashtag."),
        ("telegram", "ช่วยอเลปโป", "Telegram ends the hashtag before “่” (U+0E48)."),
        ("instagram", "2016", "Instagram links a hashtag only if it has a letter."),
        ("tiktok", "Save-Aleppo", "TikTok ends the hashtag before “-” (U+002D)."),
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


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("instagram", "as Instagram takes 5 and no more"),
        ("tiktok", "as TikTok takes 5 and no more"),
        ("threads", "as Threads takes one and no more"),
        ("x", "being more than X is given"),
    ],
)
def test_what_is_too_many_is_said_in_words(name: str, says: str) -> None:
    assert surplus(platform(name)) == says


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        pytest.param("save aleppo", "SaveAleppo", id="capitals begin the words"),
        pytest.param("Save Aleppo 2016", "SaveAleppo2016", id="digits follow"),
        pytest.param("don’t look away", "DontLookAway", id="an apostrophe goes"),
        pytest.param("cease-fire now!", "CeaseFireNow", id="a hyphen parts words"),
        pytest.param("UN and NGOs", "UNAndNGOs", id="capitals stay"),
        pytest.param("#SaveAleppo", "SaveAleppo", id="the sign goes"),
        pytest.param("e\u0301cole libre", "ÉcoleLibre", id="accents are composed"),
        pytest.param("врятуйте алеппо", "ВрятуйтеАлеппо", id="Ukrainian"),
        pytest.param("أَنْقِذُوا حَلَب", "أنقذوا_حلب", id="Arabic, without vowel marks"),
        pytest.param("שמרו על חלב", "שמרו_על_חלב", id="Hebrew"),
        pytest.param("می\u200cخواهم", "می_خواهم", id="Persian, without the joiner"),
        pytest.param("拯救阿勒颇", "拯救阿勒颇", id="Chinese"),
        pytest.param("हिन्दी में", "हिन्दी_में", id="Hindi"),
        pytest.param("救援 Aleppo", "救援_Aleppo", id="two scripts"),
        pytest.param("…", "", id="nothing to be made of it"),
    ],
)
def test_a_hashtag_is_suggested_that_can_be_read(words: str, tag: str) -> None:
    assert suggested_hashtag(words) == tag


def test_turkish_has_its_own_capital() -> None:
    assert suggested_hashtag("insan hakları", language="tr") == "İnsanHakları"
    assert suggested_hashtag("insan", language="en") == "Insan"


_LETTER_OR_MARK = regex.compile(r"[\p{L}\p{M}]")
_TITLES = (
    "save aleppo",
    "врятуйте алеппо",
    "أَنْقِذُوا حَلَب",
    "می\u200cخواهم زنده بمانم",
    "שמרו על חלב",
    "拯救 阿勒颇",
)


@pytest.mark.parametrize("words", _TITLES)
@pytest.mark.parametrize("name", [name for name, row in PLATFORMS.items() if row.hashtag_rule])
def test_a_suggestion_is_good_everywhere(name: str, words: str) -> None:
    assert refusal(suggested_hashtag(words), platform(name)) is None


@given(st.text(max_size=30))
def test_whatever_is_suggested_x_takes_it_or_it_has_no_letter(words: str) -> None:
    tag = suggested_hashtag(words)

    assert suggested_hashtag(tag) == tag
    assert (refusal(tag, platform("x")) is None) == bool(_LETTER_OR_MARK.search(tag))

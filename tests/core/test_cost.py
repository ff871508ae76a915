"""The cost of counting grows with the length of a text, whatever is in it."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from sharing.core.counting.bluesky import shortened_graphemes
from sharing.core.counting.mastodon import mastodon_characters_cautiously
from sharing.core.counting.sms import parts
from sharing.core.counting.text import hashtags, mentions
from sharing.core.counting.weight import weighted_characters, weighted_characters_cautiously
from sharing.core.hashtags import suggested_hashtag

_HOSTILE = [
    *("#", "http://", "@", "((", "a.", "co.", "co.-", "_.co ", "日_", "日co.co", "co日.", "a@b@"),
    *("http://a.co/((a)", "http://t.co/", "xn--a.", ".com", "👩‍", "é.co日"),
]
_COUNTS: list[Callable[[str], object]] = [
    *(weighted_characters, weighted_characters_cautiously, mastodon_characters_cautiously),
    *(parts, hashtags, mentions, shortened_graphemes, suggested_hashtag),
]


def _steps(count: Callable[[str], object], text: str) -> int:
    """Return how many calls and returns it takes, the pattern engine's calls included."""
    steps = 0

    def trace(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal steps
        steps += 1

    sys.setprofile(trace)
    try:
        count(text)
    finally:
        sys.setprofile(None)
    return steps


@pytest.mark.parametrize("count", _COUNTS, ids=lambda count: count.__name__)
@pytest.mark.parametrize("unit", _HOSTILE)
def test_a_text_twice_as_long_takes_at_most_about_twice_the_steps(
    count: Callable[[str], object], unit: str
) -> None:
    once = _steps(count, unit * 1_000)
    twice = _steps(count, unit * 2_000)

    assert twice <= 2.2 * once + 100

"""What Bluesky's composer makes of links before it counts."""

import pytest

from sharing.core.counting.bluesky import shortened_graphemes


@pytest.mark.parametrize("half", [chr(0xD83D), chr(0xDE00)], ids=["first half", "second half"])
@pytest.mark.parametrize("before", ["/", "/?", "/#"], ids=["path", "query", "fragment"])
def test_half_a_character_in_a_link_counts_as_the_three_bytes_it_is(before: str, half: str) -> None:
    assert shortened_graphemes(f"https://example.org{before}{half}") == len("example.org/%ED%A0%BD")

"""Counting: against Unicode's own cases, and promises that hold for any text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.counting.count import encoded_characters, graphemes, utf8_bytes, utf16_units
from sharing.core.counting.graphemes import pieces
from sharing.core.counting.sms import SEPTETS_OF_EACH, UNITS_OF_EACH, is_cheap, parts, septets
from sharing.core.counting.weight import weigh, weighted_characters
from sharing.core.platforms import PLATFORMS

_UNICODE = Path(__file__).parents[2] / ".." / "shared" / "conformance" / "unicode"

# Texts that mix what counts in unusual ways.
_texts = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.sampled_from(
            [
                *("http://example.org/a ", "example.org", "https://t.co/abc", "@name@host.org "),
                *(
                    "👨‍👩‍👧‍👦",
                    "👩🏽",
                    "🇸🇾",
                    "1️⃣",
                    "❤️‍🔥",
                    "e\u0301",
                    "नमस्ते",
                    "سلام",
                    "救",
                    "’",
                    "€",
                    "\r\n",
                ),
            ],
        ),
    ),
    max_size=12,
).map("".join)


def _unicode_cases() -> list[tuple[str, int]]:
    file = _UNICODE / "GraphemeBreakTest.txt"
    if not file.is_file():
        pytest.skip("Unicode's grapheme cases are not beside the repository")
    lines = (line.partition("#")[0].split() for line in file.read_text("utf-8").splitlines())
    return [
        ("".join(chr(int(sign, 16)) for sign in line if sign not in "÷×"), line.count("÷") - 1)
        for line in lines
        if line
    ]


def test_graphemes_are_counted_as_unicodes_own_cases_say() -> None:
    cases = _unicode_cases()

    assert len(cases) > 600
    assert [case for case in cases if len(list(pieces(case[0]))) != case[1]] == []
    assert [case for case in cases if "\r\n" not in case[0] and graphemes(case[0]) != case[1]] == []


@given(_texts)
def test_both_ways_of_weighing_agree(text: str) -> None:
    assert weighted_characters(text) == weigh(text).weight


@given(_texts)
def test_line_ends_of_windows_cost_nothing_more(text: str) -> None:
    windows = text.replace("\r\n", "\n").replace("\n", "\r\n")

    for row in PLATFORMS.values():
        assert row.sizes(windows) == row.sizes(text), row.name


@given(_texts)
def test_a_cautious_reading_never_counts_less_than_the_platforms_own(text: str) -> None:
    for name in ("x", "mastodon"):
        own, cautious = PLATFORMS[name].sizes(text)

        assert cautious.size >= own.size


@given(_texts)
def test_units_nest(text: str) -> None:
    assert graphemes(text) <= utf16_units(text) <= utf8_bytes(text) <= encoded_characters(text)


@given(_texts)
def test_a_message_has_no_fewer_parts_than_its_units_need(text: str) -> None:
    units, each = (
        (septets(text), SEPTETS_OF_EACH) if is_cheap(text) else (utf16_units(text), UNITS_OF_EACH)
    )

    assert parts(text) >= max(1, -(-units // each)) or parts(text) == 1


@given(st.text(st.characters(categories=["Cs", "L", "Po"]), max_size=30))
def test_half_characters_are_counted_and_break_nothing(text: str) -> None:
    for row in PLATFORMS.values():
        assert all(size.size >= 0 for size in row.sizes(text))


_HOSTILE = [
    "#",
    "http://",
    "@",
    "((",
    "a.",
    "co.",
    "_.co ",
    "日_",
    "http://a.co/((a)",
    "a@b@",
    "👩‍",
    "é.co日",
]


@pytest.mark.parametrize("unit", _HOSTILE)
def test_a_hostile_text_of_a_hundred_thousand_characters_is_counted(unit: str) -> None:
    text = unit * (100_000 // len(unit))

    for row in PLATFORMS.values():
        assert all(size.size > 0 for size in row.sizes(text) if size.maximum), row.name

"""Quotation marks around a sentence, which stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.quotation import marks_of, quoted


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "“A.”"),
        ("en-GB", "“A.”"),
        ("de", "„A.“"),
        ("de-AT", "„A.“"),
        ("fr", "«\u202fA.\u202f»"),
        ("fr-CH", "«A.»"),
        ("uk", "«A.»"),
        ("pl", "„A.”"),
        ("sv", "”A.”"),
        ("he", "”A.”"),
        ("ar", "«A.»"),
        ("hi", "“A.”"),
        ("ja", "「A.」"),
        ("zh-Hant-TW", "「A.」"),
        ("zh", "“A.”"),
        ("und", "“A.”"),
    ],
)
def test_the_marks_are_those_of_the_language(language: str, expected: str) -> None:
    assert quoted("A.", language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“A b.", "“A b.”", id="lacks its closing mark"),
        pytest.param("A b.”", "“A b.”", id="lacks its opening mark"),
        pytest.param("“A b.”", "“A b.”", id="has both"),
        pytest.param('"A b.', '"A b."', id="straight and half"),
        pytest.param('"A b."', '"A b."', id="straight and whole"),
        pytest.param("«A b.", "«A b.»", id="of another language"),
        pytest.param("“A” b.", "‘“A” b.’", id="begins with a quotation of its own"),
        pytest.param("a “B.”", "‘a “B.”’", id="ends with a quotation of its own"),
        pytest.param("“A” and “B”", "‘“A” and “B”’", id="begins and ends with its own"),
        pytest.param('"A" and "B"', '“"A" and "B"”', id="likewise, straight"),
        pytest.param("The boys’", "“The boys’”", id="apostrophe at the end"),
        pytest.param("“", "“”", id="nothing but a mark"),
    ],
)
def test_half_a_pair_is_completed_and_never_doubled(text: str, expected: str) -> None:
    assert quoted(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("„A“, sagte sie.", "de", "‚„A“, sagte sie.‘", id="german"),
        pytest.param("« A », dit-elle.", "fr", "“« A », dit-elle.”", id="french"),
        pytest.param("«А», — сказала она.", "ru", "“«А», — сказала она.”", id="russian"),
        pytest.param("قالت: «أ».", "ar", "«قالت: «أ».»", id="none touches another"),
        pytest.param("「一」と言った。", "ja", "『「一」と言った。』", id="japanese"),
    ],
)
def test_marks_that_would_touch_their_own_kind_give_way_to_the_other_pair(
    text: str, language: str, expected: str
) -> None:
    assert quoted(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A “B”", "’A “B”’", id="english marks inside"),
        pytest.param("”A b.", "”A b.”", id="lacks its closing mark"),
        pytest.param("A b.”", "”A b.”", id="lacks its opening mark"),
    ],
)
def test_a_language_that_closes_on_both_sides_is_completed_too(text: str, expected: str) -> None:
    assert quoted(text, "sv") == expected


@given(st.text(min_size=1), st.sampled_from(["en", "de", "fr", "he", "ar", "ja", "nl"]))
def test_between_the_marks_every_character_stays(text: str, language: str) -> None:
    marks = marks_of(language)
    result = quoted(text, language)
    at = result.find(text)
    assert at >= 0
    assert len(result[:at]) <= len(marks.opening)
    assert len(result[at + len(text) :]) <= len(marks.closing)


def test_straight_marks_are_taken_where_curly_ones_would_cost_more() -> None:
    assert quoted("We stay.", "uk", straight=True) == '"We stay."'

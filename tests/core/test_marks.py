import pytest

from sharing.core.marks import in_marks, outer_marks


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        pytest.param("en", "“We stay.”", id="English"),
        pytest.param("de", "„We stay.“", id="German"),
        pytest.param("de-AT", "„We stay.“", id="a region of German"),
        pytest.param("fr", "«\u202fWe stay.\u202f»", id="French, with its narrow no-break spaces"),
        pytest.param("ar", "«We stay.»", id="Arabic"),
        pytest.param("ja", "「We stay.」", id="Japanese"),
        pytest.param("zh-Hant-TW", "「We stay.」", id="traditional Chinese by script"),
        pytest.param("zh-Hans", "“We stay.”", id="simplified Chinese"),
        pytest.param("und", "“We stay.”", id="a language that is not known"),
    ],
)
def test_a_quote_stands_in_the_marks_of_its_language(language: str, quoted: str) -> None:
    assert in_marks("We stay.", language=language) == quoted


def test_straight_marks_are_used_where_curly_ones_cost_a_dearer_alphabet() -> None:
    assert in_marks("We stay.", language="en", straight=True) == '"We stay."'


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“We stay.", id="the opening one"),
        pytest.param("We stay.”", id="the closing one"),
    ],
)
def test_a_mark_that_the_quote_carries_already_is_completed_not_doubled(text: str) -> None:
    assert in_marks(text, language="en") == "“We stay.”"


def test_marks_inside_a_quote_are_left_as_they_are() -> None:
    assert in_marks("“We stay,” they say.", language="en") == "““We stay,” they say.”"


def test_every_pair_has_two_sides() -> None:
    opening, closing = outer_marks("en")

    assert (opening, closing) == ("“", "”")

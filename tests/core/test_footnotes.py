"""Footnote marks and the notes they lead to; every statement here is invented."""

import pytest

from sharing.core.quotes import ranked_quotes
from sharing.core.statement import Role, parse_statement
from sharing.reading import read_statement

STANDS, ASKS = "We stand by the river.", "We call on the minister to stop the dam now."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("a.txt", "{}1 {}\n\n1 See the report of 2020.", id="a digit"),
        pytest.param("a.txt", "{}1,2 {}\n\n1 See the report.\n2 See a map.", id="two digits"),
        pytest.param("a.txt", "{}[1] {}\n\n[1] See the report of 2020.", id="a bracket"),
        pytest.param("a.txt", "{} [1] {}\n\n[1] See the report of 2020.", id="a bracket apart"),
        pytest.param("a.txt", "{}[1-3] {}\n\n[1] See the report of 2020.", id="a run of them"),
        pytest.param("a.txt", "{}¹ {}\n\n¹ See the report of 2020.", id="a raised digit"),
        pytest.param("a.txt", "{}(1) {}\n\n(1) See the report of 2020.", id="a parenthesis"),
        pytest.param("a.txt", "{}* {}\n\n* See the report of 2020.", id="a star"),
        pytest.param("a.txt", "{}† {}\n\n† See the report of 2020.", id="a dagger"),
        pytest.param("a.txt", "{}1 {}\n\n1. See the report of 2020.", id="numbered as a list is"),
        pytest.param(
            "a.txt", "{}1 {}\n\nSigned by\nFish Union\n\n1 See the report.", id="below the names"
        ),
        pytest.param("a.md", "{}[^1] {}\n\n[^1]: See the report of 2020.", id="Markdown"),
        pytest.param("a.md", "{}[^who] {}\n\n[^who]: See the report.", id="a name in Markdown"),
        pytest.param("a.md", "{}<sup>1</sup> {}\n\n1. See the report.", id="a tag in Markdown"),
        pytest.param(
            "a.html", "<p>{}<sup>1</sup> {}</p><p><sup>1</sup> See the report.</p>", id="HTML"
        ),
        pytest.param(
            "a.html",
            '<p>{}<a href="#fn1">1</a> {}</p><ol><li id="fn1"><p>See the report.</p></li></ol>',
            id="a link in HTML",
        ),
        pytest.param(
            "a.html",
            '<p>{}<sup><a href="#footnote-2">[1]</a></sup> {}</p>'
            '<ol><li id="footnote-2"><p>See the report.</p></li></ol>',
            id="Word",
        ),
    ],
)
def test_a_footnote_is_in_no_sentence_of_the_body(name: str, text: str) -> None:
    source = read_statement(text.format(STANDS, ASKS).encode(), name=name)
    statement = parse_statement(source, language="en")

    assert [sentence.text for sentence in statement.body] == [STANDS, ASKS]
    assert {quote.text for quote in ranked_quotes(statement)} == {STANDS, ASKS}


@pytest.mark.parametrize(
    ("language", "sentences", "text"),
    [
        pytest.param("en", ["We ask “you.”", "We stay."], "We ask “you.”2 We stay.", id="a mark"),
        pytest.param("en", ["Come to us.", "Go."], "Come to us.1 Go.", id="a short word"),
        pytest.param("fr", ["Nous vivons ici.", "Il agit."], "Nous vivons ici.1 Il agit.", id="fr"),
        pytest.param("ar", ["نعيش هنا.", "نبقى."], "نعيش هنا.1 نبقى.", id="ar"),
        pytest.param("hi", ["हम हैं।", "हम रहेंगे।"], "हम हैं।1 हम रहेंगे।", id="hi"),
        pytest.param(
            "zh", ["我们住在河边。", "我们不走。"], "我们住在河边。[1]我们不走。", id="zh"
        ),
        pytest.param(
            "zh", ["我们住在河边。", "12名工人走了。"], "我们住在河边。12名工人走了。", id="12"
        ),
        pytest.param("en", ["*We stay.*", "We go."], "*We stay.* We go.", id="stars in pairs"),
        pytest.param("en", ["See Fig.2 Now."], "See Fig.2 Now.", id="an abbreviation"),
        pytest.param("en", ["It grew by 5 km².", "We saw."], "It grew by 5 km². We saw.", id="km²"),
        pytest.param("en", ["It rose by 3.5 Or so."], "It rose by 3.5 Or so.", id="a decimal"),
    ],
)
def test_a_mark_ends_its_sentence_and_what_only_looks_like_one_does_not(
    language: str, sentences: list[str], text: str
) -> None:
    assert [s.text for s in parse_statement(text, language=language).body] == sentences


def test_a_list_that_goes_on_with_the_text_is_no_list_of_notes() -> None:
    text = f"{STANDS}1 We ask for:\n\n1. Open roads.\n2. Clean water.\n\n{ASKS}\n\n1 See a map."
    statement = parse_statement(text, language="en")

    assert [s.text for s in statement.sentences(Role.ITEM)] == ["Open roads.", "Clean water."]
    assert [s.text for s in statement.left_aside] == ["1 See a map."]


def test_raised_digits_of_html_stay_raised() -> None:
    source = read_statement(
        b"<p>They took 10<sup>6</sup> litres on the 1<sup>st</sup>.</p>", name="a.html"
    )

    assert source == "They took 10⁶ litres on the 1st."

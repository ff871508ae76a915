"""What an edition offers: what the organiser named, joined as she joined it, verbatim."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.campaign import Campaign, Edition, Joined, Note, Sentences
from sharing.core.campaigns.campaign_file import parse_campaign
from sharing.core.errors import CampaignError
from sharing.core.offered import offered_quotes, sentences_of
from sharing.core.quotes import every_sentence
from sharing.core.statement import Direction, parse_statement
from sharing.kit import build_kit
from sharing.media.design.words import text_on_card
from sharing.media.spec import CardSpec
from tests.support.tongues import INVENTED, statement_text


def edition_with(quotes: tuple[Sentences, ...], *, language: str = "en") -> Edition:
    statement = parse_statement(statement_text(language, times=2), language=language)
    return Edition(statement=statement, title="Invented", quotes=quotes)


@pytest.mark.parametrize("language", list(INVENTED))
def test_joined_sentences_are_the_range_of_the_source_with_all_between_them(language: str) -> None:
    edition = edition_with((4, Joined(1, 3)), language=language)

    joined, single = offered_quotes(edition)

    body, source = edition.statement.body, edition.statement.source
    assert (joined.start, joined.end) == (body[0].start, body[2].end)
    assert joined.text == source[joined.start : joined.end]
    assert [sentence.text in joined.text for sentence in body[:4]] == [True, True, True, False]
    assert (joined.number, single.number) == (2, 1)


def test_what_leans_on_a_sentence_that_it_is_joined_with_leans_on_nothing() -> None:
    text = "We stay in our house. However, we need bread. They will not bring it."
    edition = Edition(statement=parse_statement(text, language="en"), title="Invented")

    (alone,) = offered_quotes(replace(edition, quotes=(2,)))
    (joined,) = offered_quotes(replace(edition, quotes=(Joined(1, 3),)))

    assert "starts with “However”" in " ".join(alone.warnings)
    assert joined.warnings == ()


@pytest.mark.parametrize(
    ("text", "named", "breaks"),
    [
        pytest.param("We ask you:\n- open the road;\n- mend it.", Joined(1, 3), False, id="list"),
        pytest.param("We ask you:\n- open\n  the road;\n- mend it.", Joined(1, 3), True, id="item"),
        pytest.param("We stay in our house.\nWe need bread.", Joined(1, 2), True, id="paragraph"),
    ],
)
def test_only_a_line_break_that_makes_no_list_is_told(
    text: str, named: Joined, *, breaks: bool
) -> None:
    edition = Edition(statement=parse_statement(text, language="en"), title="Invented")

    (quote,) = offered_quotes(replace(edition, quotes=(named,)))

    assert ("runs over a line break" in quote.warnings) is breaks


def test_words_of_somebody_else_are_told_where_they_are_joined_too() -> None:
    text = "We stay in our house. “We carried her,” said a farmer. We thank him."
    edition = Edition(statement=parse_statement(text, language="en"), title="Invented")

    (joined,) = offered_quotes(replace(edition, quotes=(Joined(1, 3),)))

    assert "somebody else’s words: “a farmer”" in " ".join(joined.warnings)


def test_a_noted_sentence_may_be_named_alone_and_joined_alike() -> None:
    edition = edition_with((5, Joined(1, 2)))
    body = edition.statement.body
    notes = tuple(Note(start=body[n].start, end=body[n].end, says="Look.") for n in (1, 4))

    quotes = offered_quotes(replace(edition, notes=notes))

    assert [quote.number for quote in quotes] == [2, 1]


@given(st.integers(1, 3), st.integers(1, 3))
def test_which_sentences_a_quote_is_can_be_said_again(first: int, last: int) -> None:
    named: Sentences = first if first == last else Joined(min(first, last), max(first, last))
    edition = edition_with((named,))

    (quote,) = offered_quotes(edition)

    assert sentences_of(edition.statement, quote) == named


def test_every_sentence_of_a_statement_is_named_by_its_place() -> None:
    statement = edition_with(()).statement

    assert [sentences_of(statement, quote) for quote in every_sentence(statement)] == list(
        range(1, len(statement.body) + 1)
    )


# Invented for these tests.
DEMANDS = """\
We write from the library. We ask the council:

- to keep our house open;
- to pay those who work in it;
- to ask us first.

{between}We will not give it up.

The Invented Readers
"""
LIST = "We ask the council:\n\n- to keep our house open;\n- to pay those who work in it;"


def demands(quotes: str, *, between: str = "") -> Campaign:
    return parse_campaign(
        'slug = "library"\ntitle = "Open"\npage = "https://example.org/library/"\n'
        f'[[edition]]\nlanguage = "en"\nfile = "a"\nquotes = {quotes}\n',
        read=lambda _: DEMANDS.format(between=between),
        picture=str.encode,
    )


def test_a_list_is_a_quote_with_the_sentence_above_it_and_all_that_stands_between() -> None:
    edition = demands('["2-4"]').editions[0]

    (quote,) = offered_quotes(edition)

    assert quote.text == LIST
    assert edition.statement.source[quote.start : quote.end] == LIST
    assert not any("the list" in warning or "announces" in warning for warning in quote.warnings)


def test_a_list_stands_in_posts_as_in_the_statement_and_on_cards_line_by_line() -> None:
    (edition,) = build_kit(demands('["2-4", 6]')).editions
    post = next(post for post in edition.posts if post.quotes and post.quotes[0].text == LIST)
    spec = CardSpec(
        text=LIST,
        attribution="",
        language="en",
        direction=Direction.LTR,
        page=None,
        width=1080,
        height=1080,
    )

    assert f"“{LIST}”" in post.text
    assert text_on_card(spec).splitlines() == [
        "“We ask the council:",
        "- to keep our house open;",
        "- to pay those who work in it;”",
    ]


@pytest.mark.parametrize(
    ("quotes", "between", "sentence"),
    [
        pytest.param('["3-4"]', "", 4, id="items without their stem"),
        pytest.param('["4-6"]', "", 5, id="from the middle of the list"),
        pytest.param('["2-6"]', "", 6, id="beyond the list"),
        pytest.param('["2-6"]', "What we ask:\n\n- to be heard.\n\n", 6, id="another stem"),
    ],
)
def test_only_what_a_colon_announces_is_joined_with_it(
    quotes: str, between: str, sentence: int
) -> None:
    with pytest.raises(CampaignError, match=f"but sentence {sentence} .* begins another paragraph"):
        demands(quotes, between=between)

"""Whose words a quote is: words of others go out under their name, and what is so stands [sic]."""

import json
from dataclasses import replace

import pytest

from sharing.core.campaign import Campaign, Edition
from sharing.core.campaigns.campaign_file import campaign_of, parse_campaign
from sharing.core.composing.beside import beside, credits_of, said
from sharing.core.composing.phrases import phrases_of
from sharing.core.composing.posts import Post, Wording
from sharing.core.errors import CampaignError, EverySentenceHeld
from sharing.core.findings.owners import UNNAMED
from sharing.core.offered import offered_quotes
from sharing.core.platforms import PLATFORMS, Marks
from sharing.core.quotation import quoted
from sharing.core.quotes import every_sentence
from sharing.core.statement import parse_statement
from sharing.core.threading.stretches import taken_of
from sharing.kit import EditionKit, build_kit
from sharing.reading import read_statement
from tests.support.tongues import INVENTED

# Invented for these tests; the quoted sentence is James Baldwin's (The New York Times Book Review,
# 14 January 1962).
BALDWIN = "“Not everything that is faced can be changed.”"
STATEMENT = f"""\
We are the readers of a library by the river, and they want to close it on 1 May.

{BALDWIN} We ask you to keep our library open. “We read to them every day,” said a reader. “The \
children come in the cold, and nobody sends them home.” We will not give it up.

The Invented Readers
"""
# So long that it has threads.
_EVERY_DAY = " ".join(f"We read to {n} children there on every day of the week." for n in range(20))
LONG = STATEMENT.replace("\n\nThe Invented", f"\n\n{_EVERY_DAY}\n\nThe Invented")
READER, GOES_ON = 4, 5
DOCUMENT = """\
slug = "library"
title = "Keep it open"
dated = "November 2026"
page = "https://example.org/library/"
hashtags = ["KeepItOpen"]
[[edition]]
language = "en"
file = "statement.txt"
quotes = {quotes}
"""
NAMED = '[[edition.speaker]]\nwords = "Not everything"\nname = "James Baldwin"\n'
SIC = '[[edition.note]]\nwords = "{words}"\nsays = "So it stands."\nsic = true\n'
BY = "James Baldwin, quoted by The Invented Readers, November 2026"


def campaign_with(quotes: str, *tables: str, source: str = STATEMENT) -> Campaign:
    document = DOCUMENT.format(quotes=quotes) + "".join(tables)
    campaign = parse_campaign(document, read=lambda _: source, picture=str.encode)
    return replace(campaign, platforms=tuple(PLATFORMS))


def kit_with(quotes: str, *tables: str, source: str = STATEMENT) -> EditionKit:
    return build_kit(campaign_with(quotes, *tables, source=source)).editions[0]


def own(post: Post) -> str:
    """Return the name as this post's platform has it."""
    return ("- " if post.platform.marks is Marks.STRAIGHT else "— ") + BY


def test_words_of_others_stand_over_their_name_wherever_they_go() -> None:
    kit = kit_with("[2, 3, 6]", NAMED)
    quote = kit.quotes[0]

    assert (quote.text, quote.said_by, quote.warnings) == (BALDWIN, "James Baldwin", ())
    with_him = [post for post in kit.posts if BALDWIN in post.text]
    assert with_him
    for post in with_him:
        own_part = next(part for part in post.parts if BALDWIN in part)
        assert own(post) in own_part
        if post.wording is not Wording.THREAD:
            assert [found.text for found in post.quotes] == [BALDWIN]
    assert all("Baldwin" not in post.text for post in kit.posts if post not in with_him)
    for text in kit.long_texts:
        assert (BALDWIN in text.text) == (f"{BALDWIN}\n— {BY}" in text.text)
    assert any(BALDWIN in text.text for text in kit.long_texts)
    passage = next(passage for passage in kit.passages if passage.quote == quote)
    assert all(own(post) in post.text for post in passage.posts)


@pytest.mark.parametrize("below", ["", "\n\n— James Baldwin"], ids=["nobody named", "named"])
def test_a_block_quotation_goes_out_under_the_name_that_it_has_itself(below: str) -> None:
    words = BALDWIN.strip("“”")
    source = STATEMENT.replace(f"{BALDWIN} ", f"“{words}”{below}\n\n")
    manuscript = read_statement(source.replace("“Not", "> “Not").encode(), name="a.md")
    campaign = campaign_with("[2, 3]", source=manuscript)

    if below:
        (quote, _ask) = offered_quotes(campaign.editions[0])
        assert (quote.text.strip("“”"), quote.said_by) == (words, "James Baldwin")
    else:
        with pytest.raises(CampaignError, match="stands in a block quotation"):
            offered_quotes(campaign.editions[0])


def test_a_longer_text_has_words_of_one_other_at_most() -> None:
    named = '[[edition.speaker]]\nwords = "The children come"\nname = "a reader"\n'
    kit = kit_with(f"[2, 3, {GOES_ON}, 6]", NAMED, named)

    assert [quote.said_by for quote in kit.quotes] == ["James Baldwin", None, "a reader", None]
    for text in kit.long_texts:
        assert "The children come" not in text.text


def test_a_letter_names_whose_point_it_is() -> None:
    campaign = replace(campaign_with("[2, 3]", NAMED), representative="westminstermp")
    letter = build_kit(campaign).editions[0].letter

    assert letter is not None
    assert f"{BALDWIN} — {BY}" in letter.points


@pytest.mark.parametrize("language", list(INVENTED))
def test_our_words_for_a_quoted_speaker_name_both_in_every_language(language: str) -> None:
    ours = phrases_of(language)
    statement = parse_statement(INVENTED[language], language=language)
    edition = Edition(statement=statement, title="", attribution="AAA", attribution_short="BBB")

    assert ours is not None
    assert ours.quoted_by.format(speaker="CCC", authors="AAA") == credits_of(edition, "CCC")[0]
    assert all(
        name in credit
        for credit, names in zip(credits_of(edition, "CCC"), (("CCC", "AAA"), ("CCC", "BBB")), strict=True)
        for name in names
    )  # fmt: skip


def test_a_language_without_our_words_names_both_without_words() -> None:
    edition = Edition(
        statement=parse_statement("Tunaandika.", language="sw"), title="", attribution="A"
    )

    assert credits_of(edition, "B")[0] == "B / A"


def test_what_goes_on_with_words_of_others_is_refused_with_the_way_out() -> None:
    with pytest.raises(CampaignError) as refused:
        build_kit(campaign_with(f"[1, {GOES_ON}]"))

    assert str(refused.value) == (
        "quotes in [[edition]] offers “The children come in the cold, and nobody sends them home.”, "
        "which goes on with somebody else’s words. Name who says it in an [[edition.speaker]] with "
        'words and name, or join it with the sentence that does, such as "4-5". If these are the '
        "authors’ own words, give the authors as the name."
    )


def test_what_stands_inside_a_quotation_is_refused_with_the_way_out() -> None:
    source = (
        "A nurse told us: “We have nothing here.\n\nWe wait for the road to open. Nobody comes to us "
        "any more.”\n\nWe ask for a road.\n\nThe Invented Readers\n"
    )
    for number, way_out in ((2, "and name. If"), (3, 'such as "2-3". If')):
        with pytest.raises(CampaignError, match="stands inside a quotation") as refused:
            offered_quotes(campaign_with(f"[{number}]", source=source).editions[0])
        assert way_out in str(refused.value)


@pytest.mark.parametrize(
    ("quotes", "tables"),
    [
        pytest.param(f'["{READER}-{GOES_ON}"]', (), id="joined with the sentence that says who"),
        pytest.param(
            f"[{GOES_ON}]",
            ('[[edition.speaker]]\nwords = "The children come"\nname = "a reader"\n',),
            id="named",
        ),
        pytest.param(
            f"[{GOES_ON}]",
            ('[[edition.speaker]]\nwords = "The children"\nname = "The Invented Readers"\n',),
            id="the authors' own",
        ),
    ],
)
def test_what_says_who_speaks_may_go_out(quotes: str, tables: tuple[str, ...]) -> None:
    (quote,) = kit_with(quotes, *tables).quotes

    assert "The children come in the cold" in quote.text
    assert quote.said_by in {None, "a reader"}
    assert not UNNAMED.intersection(quote.warnings)


@pytest.mark.parametrize(
    ("source", "number"),
    [
        pytest.param("We stay here. “We read to children every day,” said a reader.", 2, id="said"),
        pytest.param(
            "A reader said that they read. The books have been old and worn for years.",
            2,
            id="follows",
        ),
        pytest.param("We stay here. “Books are bread for all of us here.”", 2, id="marks"),
        pytest.param(
            "We stay.\n\nSigned by:\nRiver Group\n\nOur group began its work by the river long ago.",
            2,
            id="signed before",
        ),
    ],
)
def test_where_the_organiser_says_who_speaks_nobody_asks_whose_words_they_are(
    source: str, number: int
) -> None:
    names = '[edition.attribution]\nfull = "The Invented Readers"\n'
    edition = campaign_with(f"[{number}]", names, source=source).editions[0]
    words = json.dumps(edition.statement.body[number - 1].text)
    table = f'[[edition.speaker]]\nwords = {words}\nname = "a reader"\n'
    spoken = campaign_with(f"[{number}]", table, names, source=source).editions[0]

    (before,), (quote,) = offered_quotes(edition), offered_quotes(spoken)

    assert before.warnings
    assert (quote.said_by, quote.warnings) == ("a reader", ())


def test_words_of_two_people_are_not_one_quote() -> None:
    with pytest.raises(
        CampaignError, match='joins "2-3", of which only a part is by James Baldwin'
    ):
        build_kit(campaign_with('["2-3"]', NAMED))


def test_a_sentence_that_names_who_speaks_may_be_joined_with_the_words() -> None:
    source = f"We think of James Baldwin. {BALDWIN} We ask for a road.\n\nThe Readers\n"
    edition = campaign_with('["1-2"]', NAMED, source=source).editions[0]

    assert offered_quotes(edition)[0].said_by is None


def test_where_nothing_else_is_left_unnamed_words_are_still_not_offered() -> None:
    source = "A nurse told us: “We have nothing here.\n\nWe wait for the road to open.”"
    edition = campaign_of(parse_statement(source, language="en"), slug="x").editions[0]

    assert [quote.text for quote in offered_quotes(edition)] == [edition.statement.body[0].text]


def test_unnamed_words_alone_cannot_be_offered() -> None:
    source = "“We read to them,” said a reader. “The children come in the cold.”"
    campaign = campaign_of(parse_statement(source, language="en"), slug="x")
    first = campaign.editions[0].statement.body[0]
    held = DOCUMENT.format(quotes="[]") + (
        f"[[edition.note]]\nwords = '{first.text}'\nsays = 'No.'\n[edition.attribution]\nfull = 'X'"
    )
    with pytest.raises(EverySentenceHeld):
        build_kit(parse_campaign(held, read=lambda _: source, picture=str.encode))


def test_a_thread_says_no_words_of_others_as_the_authors_own() -> None:
    kit = kit_with("[3, 6]", NAMED, source=LONG)
    threads = [post for post in kit.posts if post.wording is Wording.THREAD]

    assert {post.platform.name for post in threads} >= {"x", "mastodon"}
    for post in threads:
        assert BALDWIN not in post.text
        assert f"Left out: {quoted(BALDWIN, 'en')}" in post.left_out


def test_where_a_thread_takes_what_stands_badly_it_takes_no_unnamed_words() -> None:
    source = "However, we go on. “We read to them,” said a reader. “The children come in the cold.”"
    statement = parse_statement(source, language="en")
    first, second, _unnamed = statement.body

    taken = [(stretch.start, stretch.end) for stretch in taken_of(statement).stretches]

    assert taken == [(first.start, first.end), (second.start, second.end)]


def test_a_thread_passes_over_what_it_would_have_to_mark() -> None:
    kit = kit_with("[1, 6]", SIC.format(words="keep our library"), source=LONG)
    threads = [post for post in kit.posts if post.wording is Wording.THREAD]

    assert threads
    for post in threads:
        assert "keep our library" not in post.text
        assert "Left out: “We ask you to keep our library open.”" in post.left_out


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        pytest.param("We ask you to keep our library open.", "[sic]", id="the whole"),
        pytest.param("keep our library", "[sic: “keep our library”]", id="a part"),
    ],
)
def test_sic_stands_beside_the_quote_and_is_counted(words: str, mark: str) -> None:
    kit = kit_with("[3, 6]", SIC.format(words=words), source=LONG)
    quote = kit.quotes[0]
    text = "We ask you to keep our library open."

    assert quote.text == text
    assert said(quote, "en") == f"“{text}” {mark}"
    carrying = [post for post in kit.posts if text in post.text]
    assert {Wording.THREAD, Wording.ASK} <= {post.wording for post in carrying}
    for post in carrying:
        straight = post.platform.marks is Marks.STRAIGHT
        own_mark = beside(quote, "en", straight=straight)
        assert f"{quoted(text, 'en', straight=straight)} {own_mark}" in post.text
        assert post.text.count("[sic") == post.text.count(text)
        for part in post.parts:
            assert post.platform.fits(part, subject=post.subject or "")
    assert all(t.text.count(f"“{text}” {mark}") == t.text.count(text) for t in kit.long_texts)
    assert any(mark in t.text for t in kit.long_texts)
    assert kit.letter is not None
    assert f"{text} {mark}" in kit.letter.points


def test_a_note_with_sic_lets_its_sentence_be_offered_unasked() -> None:
    noted = SIC.format(words="keep our library")
    sic, plain = (
        build_kit(campaign_with("[]", table)).editions[0]
        for table in (noted, noted.replace("sic = true", ""))
    )

    assert any("keep our library" in quote.text for quote in sic.quotes)
    assert not any("keep our library" in quote.text for quote in plain.quotes)


def test_sic_is_written_as_readers_of_the_language_know_it() -> None:
    statement = parse_statement(INVENTED["ar"], language="ar")
    quote = every_sentence(statement)[0]

    assert beside(replace(quote, sic=(quote.text,)), "ar") == "[كذا]"
    assert beside(replace(quote, sic=(quote.text,)), "sw") == "[sic]"


@pytest.mark.parametrize(
    ("table", "why"),
    [
        pytest.param(
            '[[edition.speaker]]\nwords = "Nobody"\nname = "A"\n',
            "An [[edition.speaker]] is about 'Nobody', which no sentence of the statement says.",
            id="words that are not there",
        ),
        pytest.param(
            '[[edition.speaker]]\nwords = "Not everything"\nname = " "\n',
            "The [[edition.speaker]] of 'Not everything' has no name: say who speaks.",
            id="no name",
        ),
    ],
)
def test_a_speaker_that_cannot_be_is_refused_in_words(table: str, why: str) -> None:
    with pytest.raises(CampaignError) as refused:
        campaign_with("[2]", table)

    assert str(refused.value) == why

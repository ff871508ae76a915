"""Reading campaign.toml: what it says, and the sentence for everything it says wrongly."""

import json
from datetime import date

import pytest

from sharing.core.campaign import Campaign, Joined
from sharing.core.campaigns.campaign_file import campaign_of, parse_campaign
from sharing.core.composing.beside import credits_of
from sharing.core.errors import (
    CampaignError,
    SharingError,
    UnknownPlatform,
    UnusableAddress,
    UnusableInput,
    UnusableMaximum,
)
from sharing.core.offered import offered_quotes
from sharing.core.statement import Role, parse_statement

# Invented for these tests.
STATEMENT = """\
We are the readers of a library that is to be closed. We ask the council to keep it open.

More than 400 people came last week.

Signed,

The Readers of an Invented Library
The Friends of an Invented Library
"""
DOCUMENT = """\
slug = "library"
title = "Keep the library open"
[[edition]]
language = "en"
file = "statement.txt"
"""


def parsed(document: str) -> Campaign:
    return parse_campaign(document, read=lambda _: STATEMENT, picture=str.encode)


def test_what_is_not_said_follows_from_the_statement() -> None:
    campaign = parsed(DOCUMENT)
    (edition,) = campaign.editions

    assert edition.attribution == (
        "The Readers of an Invented Library, The Friends of an Invented Library"
    )
    assert edition.attribution_short == "The Readers of an Invented Library and 1 more"
    assert edition.dated == ""
    assert campaign.page is None


def test_a_statement_is_dated_by_its_own_date_line() -> None:
    dated = f"The Invented Quay, 3 November 2026\n\n{STATEMENT}"

    campaign = parse_campaign(DOCUMENT, read=lambda _: dated, picture=str.encode)

    assert campaign.editions[0].dated == "The Invented Quay, 3 November 2026"


def test_each_edition_says_in_its_own_language_who_speaks_and_when() -> None:
    texts = {
        "en.txt": STATEMENT,
        "ar.txt": "لا ماء في الحي.\n\nالموقعون:\nجمعية أولى\nجمعية ثانية\n",
    }
    document = """
slug = "water"
title = "Water"
dated = "3 November 2026"

[attribution]
full = "An Invented Society"

[[edition]]
language = "en"
file = "en.txt"

[[edition]]
language = "ar"
file = "ar.txt"
dated = "٣ تشرين الثاني ٢٠٢٦"

[edition.attribution]
full = "جمعية مختلقة"
"""
    english, arabic = parse_campaign(document, read=texts.__getitem__, picture=str.encode).editions

    assert credits_of(english, None)[0] == "An Invented Society, 3 November 2026"
    assert credits_of(arabic, None)[0] == "جمعية مختلقة، ٣ تشرين الثاني ٢٠٢٦"


def test_names_are_listed_with_the_commas_of_their_language() -> None:
    source = "لا ماء في الحي.\n\nالموقعون:\nجمعية أولى\nجمعية ثانية\n"

    campaign = campaign_of(parse_statement(source, language="ar"), slug="water")

    assert campaign.editions[0].attribution == "جمعية أولى، جمعية ثانية"


def test_a_note_holds_the_range_of_its_words() -> None:
    note = '[[edition.note]]\nwords = "More than 400 people came last week."\nsays = "It was 500."'

    edition = parsed(f"{DOCUMENT}{note}").editions[0]

    start, end = edition.held[0]
    assert edition.statement.source[start:end] == "More than 400 people came last week."


def test_a_note_that_allows_it_holds_nothing() -> None:
    note = '[[edition.note]]\nwords = "400"\nsays = "About."\noffered = true'

    assert parsed(f"{DOCUMENT}{note}").editions[0].held == ()


def test_a_guess_about_a_block_can_be_overruled() -> None:
    block = '[[edition.block]]\nstarts = "More than 400"\nrole = "left_aside"'

    statement = parsed(f"{DOCUMENT}{block}").editions[0].statement

    assert [s.text for s in statement.sentences(Role.LEFT_ASIDE)] == [
        "More than 400 people came last week.",
    ]


@pytest.mark.parametrize("written", ["1-2", " 1 – 2 "])
def test_sentences_of_one_paragraph_are_joined(written: str) -> None:
    edition = parsed(f"{DOCUMENT}quotes = [3, {json.dumps(written)}, 0]").editions[0]

    assert edition.quotes == (3, Joined(1, 2), 0)
    assert edition.retired == (3,)


def test_sentences_are_named_by_their_first_words() -> None:
    document = f'{DOCUMENT}quotes = ["More  than", 0, ["We are", "We ask the council to keep"]]'
    edition = parsed(document).editions[0]

    assert edition.quotes == (3, 0, Joined(1, 2))
    assert not edition.is_numbered
    assert parsed(f"{DOCUMENT}quotes = ['More than', 2]").editions[0].is_numbered


def test_a_quote_that_is_named_by_words_stays_when_a_paragraph_before_it_moves() -> None:
    quotes = 'quotes = ["More than 400"]'
    block = '[[edition.block]]\nstarts = "We are the readers"\nrole = "lead_in"'

    before = parsed(f"{DOCUMENT}{quotes}").editions[0]
    after = parsed(f"{DOCUMENT}{quotes}\n{block}").editions[0]

    assert (before.quotes, after.quotes) == ((3,), (1,))
    (one,), (other,) = offered_quotes(before), offered_quotes(after)
    assert (one.text, one.number) == (other.text, other.number)


def test_a_target_keeps_its_handles_without_the_sign_and_the_day_it_left() -> None:
    target = (
        '[[target]]\nname = "The Council"\nleft_office = 2019-07-24\nhandles = {x = "@council"}'
    )

    found = parsed(f"{DOCUMENT}{target}").targets[0]

    assert (found.handles["x"], found.left_office) == ("council", date(2019, 7, 24))


@pytest.mark.parametrize(
    ("document", "says"),
    [
        pytest.param("slug = ", "not valid TOML", id="no TOML"),
        pytest.param('slug = "a"\ntitle = "b"', "names no statement", id="no edition"),
        pytest.param(DOCUMENT.replace('title = "Keep the library open"\n', ""), "lacks 'title'", id="no title"),
        pytest.param(DOCUMENT.replace('"library"', '"The Library"'), "small letters", id="a slug with capitals"),
        pytest.param(DOCUMENT.replace('"library"', "3"), "a text in quotation marks", id="a number for a text"),
        pytest.param(f"colour = 1\n{DOCUMENT}", "'colour', which is not known", id="an unknown key"),
        pytest.param(f"{DOCUMENT}sha256 = 'abc'", "not the text that campaign.toml was written for", id="another text"),
        pytest.param(f"{DOCUMENT}quotes = [9]", "names sentence 9; the statement has 3", id="no such sentence"),
        pytest.param(f"{DOCUMENT}quotes = [0, 0]", "withdraws every quote", id="every quote withdrawn"),
        pytest.param(DOCUMENT.replace('"library"', '"assets"'), "not 'assets'", id="a slug that is taken"),
        pytest.param(f"{DOCUMENT}[[edition]]\nlanguage='EN'\nfile='b'", "two editions in", id="a language twice in other letters"),
        pytest.param(f"{DOCUMENT}quotes = [1, 1]", "names sentence 1 twice", id="a sentence twice"),
        pytest.param(f"{DOCUMENT}quotes = [true]", "a list, each entry the first words", id="true for a number"),
        pytest.param(f"{DOCUMENT}quotes = ['5']", 'or a text such as "5-7"', id="a number as a text"),
        pytest.param(f"{DOCUMENT}quotes = ['Nobody']", "'Nobody', but no sentence of the statement begins so", id="words of no sentence"),
        pytest.param(f"{DOCUMENT}quotes = ['We']", "'We', with which 2 sentences begin: 1, 2. Copy more", id="words of two sentences"),
        pytest.param(f"{DOCUMENT}quotes = [['We are']]", "a list of two", id="one alone in a list"),
        pytest.param(f"{DOCUMENT}quotes = [['We are', 2]]", "a list of two", id="joined by words and number"),
        pytest.param(f"{DOCUMENT}quotes = ['We are', 1]", "names sentence 1 twice", id="by words and by number"),
        pytest.param(f"{DOCUMENT}quotes = ['1-4']", "names sentence 4; the statement has 3", id="joined beyond the end"),
        pytest.param(f"{DOCUMENT}quotes = ['0-2']", "names sentence 0; the statement has 3", id="joined from none"),
        pytest.param(f"{DOCUMENT}quotes = ['2-1']", "name the first and then a later one", id="joined backwards"),
        pytest.param(f"{DOCUMENT}quotes = ['2-2']", "name the first and then a later one", id="one alone joined"),
        pytest.param(f"{DOCUMENT}quotes = ['1-3']", 'joins "1-3", but sentence 3 .“More than 400 people came last…”. begins another', id="two paragraphs joined"),
        pytest.param(f"{DOCUMENT}quotes = ['1-2', 2]", "names sentence 2 twice: keep one", id="a sentence alone and joined"),
        pytest.param(f"{DOCUMENT}[[edition.note]]\nwords='We left.'\nsays='x'", "which the statement does not say", id="a note on other words"),
        pytest.param(f"{DOCUMENT}[[edition.block]]\nstarts='We'\nrole='poem'", "A block cannot be 'poem'", id="an unknown role"),
        pytest.param(f"{DOCUMENT}[[edition.block]]\nstarts='They'\nrole='body'", "They", id="an overrule of nothing"),
        pytest.param(f"representative='king'\n{DOCUMENT}", "cannot be 'king'", id="an unknown representative"),
        pytest.param(f'dated = "May\\u0000"\n{DOCUMENT}', "U\\+0000, which nobody sees", id="a control character"),
        pytest.param(f'hashtags = ["a\\u202eb"]\n{DOCUMENT}', "'hashtags' .* U\\+202E", id="letters turned around"),
        pytest.param(f'{DOCUMENT}[[target]]\nname="N"\nhandles = {{x = "the council"}}', "one word such as @council", id="a handle of two words"),
        pytest.param(f'{DOCUMENT}[[target]]\nname="N"\nhandles = {{x = ""}}', "one word such as @council", id="an empty handle"),
        pytest.param(DOCUMENT.replace('"Keep the library open"', '" "'), "a text that is not empty", id="a title of nothing"),
        pytest.param(f"accent='red'\n{DOCUMENT}", "a colour such as", id="an accent by name"),
        pytest.param(f"{DOCUMENT}[[edition]]\nlanguage='en'\nfile='b'", "two editions in 'en'", id="a language twice"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_a_sentence_that_names_it(document: str, says: str) -> None:
    with pytest.raises(CampaignError, match=says.replace("(", r"\(")):
        parsed(document)


@pytest.mark.parametrize(
    ("line", "error"),
    [
        pytest.param("platforms = ['myspace']", UnknownPlatform, id="an unknown platform"),
        pytest.param("page = 'javascript:alert(1)'", UnusableAddress, id="a page that is no address"),
        pytest.param("page = 'https://user@example.org/'", UnusableAddress, id="a page with a user"),
        pytest.param("page = 'https://example.org/a b'", UnusableAddress, id="a page with a space"),
    ],
)  # fmt: skip
def test_platforms_and_addresses_are_checked_at_the_door(
    line: str, error: type[SharingError],
) -> None:  # fmt: skip
    with pytest.raises(error):
        parsed(f"{line}\n{DOCUMENT}")


def test_a_servers_own_maximum_is_read() -> None:
    campaign = parsed(f"{DOCUMENT}[maximums]\nmastodon = 5000\n")

    assert dict(campaign.maximums) == {"mastodon": 5_000}
    assert dict(parsed(DOCUMENT).maximums) == {}


def test_sentences_are_cut_in_threads_only_where_the_document_says_so() -> None:
    assert not parsed(DOCUMENT).cuts_sentences
    assert parsed(f"cuts_sentences = true\n{DOCUMENT}").cuts_sentences
    with pytest.raises(CampaignError, match="cuts_sentences"):
        parsed(f'cuts_sentences = "yes"\n{DOCUMENT}')


def test_the_order_of_platforms_may_differ_by_language() -> None:
    assert parsed(f'{DOCUMENT}platforms = ["line", "x"]').editions[0].platforms == ("line", "x")


@pytest.mark.parametrize(
    ("table", "error", "says"),
    [
        pytest.param("mastodon = 0", UnusableMaximum, "A maximum of 0 cannot be set", id="none"),
        pytest.param('mastodon = "5000"', CampaignError, "a whole number", id="a text"),
        pytest.param("x = 4000", CampaignError, "'x', which is not known", id="everywhere"),
    ],
)
def test_a_maximum_that_no_server_has_is_refused(
    table: str, error: type[SharingError], says: str,
) -> None:  # fmt: skip
    with pytest.raises(error, match=says):
        parsed(f"{DOCUMENT}[maximums]\n{table}\n")


@pytest.mark.parametrize("tag", ["", "kit", "e", "en/../../evil", "en_GB", "en-", "..", "en\n"])
def test_a_language_that_could_not_be_a_folder_is_refused(tag: str) -> None:
    with pytest.raises(UnusableInput, match="no language tag"):
        parsed(DOCUMENT.replace('"en"', json.dumps(tag)))


def test_a_note_holds_every_place_where_its_words_stand() -> None:
    note = '[[edition.note]]\nwords = "Library"\nsays = "Invented."'

    edition = parsed(f"{DOCUMENT}{note}").editions[0]

    said = [edition.statement.source[start:end] for start, end in edition.held]
    assert said == ["Library", "Library"]


def test_every_edition_but_the_first_has_a_folder_of_its_own() -> None:
    campaign = parsed(f"{DOCUMENT}[[edition]]\nlanguage='de'\nfile='b'")

    assert [edition.folder for edition in campaign.editions] == ["", "de/"]


def test_what_finds_a_paragraph_may_have_a_character_that_nobody_sees() -> None:
    block = '[[edition.block]]\nstarts = "\\u007fFrom"\nrole = "lead_in"\n'

    campaign = parse_campaign(
        f"{DOCUMENT}{block}",
        read=lambda _: "\x7fFrom friends.\n\nWe stay.\n\nSigned by:\nThe Weavers",
        picture=str.encode,
    )
    edition = campaign.editions[0]

    assert [sentence.text for sentence in edition.statement.lead_in] == ["\x7fFrom friends."]

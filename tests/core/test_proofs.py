"""A proof tells how each block and sentence was read, and its lines move what they say."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.core.campaign import Edition, Joined, Note, Sentences
from sharing.core.campaigns.campaign_file import parse_campaign
from sharing.core.formats.markdown import read_markdown
from sharing.core.offered import offered_quotes
from sharing.core.proofs.lines import IN_WORDS, campaign_lines
from sharing.core.proofs.proof import Proof, ProofSentence, proof_before_kit, proof_of
from sharing.core.proofs.proof_text import proof_lines
from sharing.core.roles import Role
from sharing.core.statement import parse_statement
from tests.support.tongues import INVENTED, statement_text

LETTER = """We live on the river

Lower Valley, 3 May 2026

Dear Minister,

We live on the river and it feeds our children. However, the dam took 400 houses , too.
“The boats are gone for ever,” said a farmer. We can do more.

We call on you to stop the dam. Please act now for all of us who live here. We are 5,000 people.

Signed,
The Fishers of the Lower Valley
River School
Women of the Ford
"""


def edition_of(text: str, language: str = "en", quotes: tuple[Sentences, ...] = ()) -> Edition:
    statement = parse_statement(text, language=language)
    dated = "Lower Valley, May 2026"
    return Edition(statement=statement, title="Invented", quotes=quotes, dated=dated)


def proof(edition: Edition) -> Proof:
    return proof_of(edition, offered_quotes(edition))


def beginning(edition: Edition, words: str) -> ProofSentence:
    return next(s for s in proof(edition).sentences if s.text.startswith(words))


def document(lines: str) -> str:
    head = 'slug = "invented"\ntitle = "Invented"\nattribution.full = "Invented"\n'
    return f'{head}[[edition]]\nlanguage = "en"\nfile = "statement.txt"\n{lines}\n'


def edition_with(text: str, lines: str) -> Edition:
    """Return the edition that a campaign.toml with these lines gives."""
    campaign = parse_campaign(document(lines), read=lambda _: text, picture=lambda _: b"")
    return campaign.editions[0]


@pytest.mark.parametrize("language", list(INVENTED))
def test_every_sentence_of_the_body_is_there_with_the_number_that_quotes_takes(
    language: str,
) -> None:
    edition = edition_of(statement_text(language, times=2), language)
    sentences = proof(edition).sentences
    assert [s.text for s in sentences] == [s.text for s in edition.statement.body]
    assert [s.number for s in sentences] == list(range(1, len(sentences) + 1))
    assert [s.start for s in sentences if s.quote] == [q.start for q in offered_quotes(edition)]
    assert all(bool(s.withheld) is (s.quote is None) for s in sentences)


def test_a_sentence_that_is_not_offered_says_why() -> None:
    edition = edition_of(LETTER)
    assert beginning(edition, "However").withheld == (
        "starts with “However”: needs what comes before",
    )
    said = beginning(edition, "“The boats")
    assert not said.is_sound
    assert not set(said.warnings) & set(said.withheld)  # what is withheld is not told twice
    assert "“a farmer”" in said.withheld[0]
    note = Note(start=LETTER.index("We call"), end=LETTER.index("We call") + 70, says="Look.")
    noted = replace(edition, notes=(note,))
    for words in ("We call", "Please act"):  # it reaches into the second
        sentence = beginning(noted, words)
        assert (sentence.withheld[0], sentence.notes) == ("a note stands beside it", (note,))
    named = replace(edition, quotes=(1,))
    sentence = beginning(named, "We call")
    assert sentence.withheld == ("campaign.toml names other sentences",)
    assert sentence.is_sound
    assert "asks for something" in sentence.reasons


def test_what_is_named_is_offered_with_its_warnings_and_what_is_joined_as_one() -> None:
    edition = edition_of(LETTER, quotes=(2, Joined(5, 6)))
    however = beginning(edition, "However")
    assert however.quote is not None
    assert (however.quote.number, however.withheld) == (1, ())
    assert "starts with “However”: needs what comes before" in however.warnings
    first, second = beginning(edition, "We call"), beginning(edition, "Please act")
    assert first.quote == second.quote
    assert first.line == second.line == 'quotes = ["However, the dam took 400", 0]'


def test_facts_oddities_and_notes_stand_with_their_sentence() -> None:
    edition = edition_of(LETTER)
    however = beginning(edition, "However")
    assert [fact.text for fact in however.facts] == ["400 houses"]
    assert [oddity.says for oddity in however.oddities] == ["A space before a comma."]
    hinge = beginning(edition, "We can do more")
    assert "hangs on one word" in hinge.oddities[0].says
    note = Note(start=hinge.start, end=hinge.end, says="The release reads “no more”.")
    noted = beginning(replace(edition, notes=(note,)), "We can do more")
    assert (noted.oddities, noted.notes) == ((), (note,))  # the note tells of it


def test_what_is_beside_no_sentence_of_the_body_stands_with_its_block() -> None:
    edition = edition_of(LETTER)
    at = LETTER.index("River School")
    note = Note(start=at, end=at + 12, says="It closed.")
    hinge = beginning(edition, "We can do more")
    inside = Note(start=hinge.start, end=hinge.end, says="Compare.")
    blocks = proof(replace(edition, notes=(note, inside))).blocks
    assert [oddity for block in blocks for oddity in block.oddities] == []
    assert [block.text for block in blocks if block.notes] == ["River School"]


def test_a_block_is_shown_without_the_marks_of_its_format() -> None:
    source = read_markdown("# The river\n\n> We live on it.\n")
    edition = Edition(statement=parse_statement(source, language="en"), title="Invented")
    assert [block.text for block in proof(edition).blocks] == ["The river", "We live on it."]


@given(st.integers(1, 7))
def test_the_line_of_a_sentence_offers_it_or_withdraws_its_quote(number: int) -> None:
    before = edition_with(LETTER, "")
    sentence = proof(before).sentences[number - 1]
    offered = {quote.start for quote in offered_quotes(before)}
    after = {quote.start for quote in offered_quotes(edition_with(LETTER, sentence.line))}
    assert after ^ offered == {sentence.start}


def test_where_every_sentence_is_noted_the_proof_says_so() -> None:
    edition = edition_of("We stay here on the river.")
    held = replace(edition, notes=(Note(start=0, end=25, says="Look."),))
    (sentence,) = proof_before_kit(held).sentences
    assert (sentence.withheld, sentence.line) == (
        ("a note stands beside it",),
        'quotes = ["We stay here on the river."]',
    )


def test_a_campaign_can_begin_with_what_was_read() -> None:
    edition = replace(edition_of(LETTER), title='The "river"')
    lines = campaign_lines("river", edition, proof(edition).line)
    begun = parse_campaign(lines, read=lambda _: LETTER, picture=lambda _: b"")
    assert (begun.slug, begun.editions[0].title) == ("river", 'The "river"')
    assert offered_quotes(begun.editions[0]) == offered_quotes(edition)
    assert begun.editions[0].statement == edition.statement


@pytest.mark.parametrize(
    ("title", "guesses"),
    [("We  live on the River", 0), ("We live by the river", 1)],
    ids=["the same", "another"],
)
def test_a_title_that_the_organiser_states_too_is_no_guess(title: str, guesses: int) -> None:
    edition = edition_with(LETTER, f'title = "{title}"')

    assert edition.statement.title == "We live on the river"
    titles = [block for block in proof(edition).guesses if block.role is Role.TITLE]
    assert len(titles) == guesses


def test_the_last_quote_has_no_line_that_withdraws_it() -> None:
    edition = edition_of(LETTER, quotes=(1, 0))
    assert beginning(edition, "We live on the river and").line == ""
    assert proof(edition).line == 'quotes = ["We live on the river and", 0]'


@settings(deadline=None, max_examples=25)
@given(
    st.lists(st.text(st.sampled_from('ab."\\\x7f\t ن“'), min_size=1, max_size=30), max_size=4).map(
        lambda paragraphs: "\n\n".join([*paragraphs, LETTER])
    )
)
def test_the_line_of_a_block_is_toml_that_makes_it_something_else(source: str) -> None:
    before = edition_with(source, "")
    for index, block in enumerate(proof(before).blocks):
        if block.line:
            table = tomllib.loads(block.line)["edition"]["block"][0]
            after = edition_with(source, block.line).statement.blocks[index]
            assert after.role == table["role"] != block.role
            assert after.why == "the organiser says so"


def test_the_text_has_every_number_and_moves_a_run_of_names_by_one_example() -> None:
    edition = edition_of(LETTER)
    lines = list(proof_lines(proof(edition)))
    for sentence in proof(edition).sentences:
        assert any(line.startswith(f"{sentence.number:4}  {sentence.text[:20]}") for line in lines)
    text = "\n".join(lines)
    assert "withheld (fact): starts with “However”: needs what comes before" in text
    assert (
        "number “5,000 people”: value 5,000, unit people, said by the authors, as of 3 May 2026"
        in text
    )
    assert "== title (a guess: a short first line without a full stop)" in text
    names = text[text.index("== signatory") :]
    assert names.count("[[edition.block]]") == 1
    assert "Women of the Ford" in names


def test_every_role_has_words() -> None:
    assert set(IN_WORDS) == set(Role)

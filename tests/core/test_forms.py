"""Longer texts: the statement's own sentences with our few words; letters: never a text."""

from dataclasses import replace

import pytest

from sharing.core.campaign import Campaign
from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.composing.phrases import phrases_of
from sharing.core.forms import CALL_WORDS, Form, LongText, long_texts
from sharing.core.grammar.lines import count_words
from sharing.core.letters import MOST_POINTS, letter_of
from sharing.core.platforms import PLATFORMS
from sharing.core.quotation import quoted
from sharing.core.quotes import Slot, choose_quotes
from sharing.core.statement import parse_statement
from sharing.kit import Kit
from tests.support.tongues import INVENTED, statement_text

PAGE = "https://example.org/library/"


def texts_of(language: str) -> tuple[dict[Form, LongText], str]:
    statement = parse_statement(statement_text(language, times=3), language=language)
    campaign = replace(campaign_of(statement, slug="invented"), page=PAGE)
    made = long_texts(campaign, campaign.editions[0], choose_quotes(statement))
    return {text.form: text for text in made}, statement.source


@pytest.mark.parametrize("language", list(INVENTED))
def test_every_form_is_made_of_whole_sentences_in_every_language(language: str) -> None:
    made, source = texts_of(language)

    assert list(made) == list(Form)
    for text in made.values():
        assert text.quotes
        for found in text.quotes:
            assert source[found.start : found.end] == found.text
            assert quoted(found.text, language) in text.text
        assert text.words == count_words(text.text)


def test_a_platform_takes_its_longer_text(aleppo_kit: Kit) -> None:
    for text in aleppo_kit.editions[0].long_texts[:3]:
        row = PLATFORMS[text.form]
        assert row.fits(text.text)
        assert text.sizes == row.sizes(text.text)
        ordinary = [p for p in aleppo_kit.editions[0].posts if p.platform == row]
        assert len(text.quotes) > max(len(post.quotes) for post in ordinary)


@pytest.mark.parametrize("language", list(INVENTED))
def test_a_call_is_said_in_thirty_seconds_and_asks(language: str) -> None:
    made, _ = texts_of(language)
    call = made[Form.CALL]
    ours = phrases_of(language)

    assert ours is not None
    assert call.words <= CALL_WORDS
    assert call.text.startswith(ours.calling)
    assert call.text.endswith(ours.thanks)


def test_a_mail_to_a_friend_ends_with_room_for_ones_own_words(aleppo_kit: Kit) -> None:
    mail = next(t for t in aleppo_kit.editions[0].long_texts if t.form is Form.FRIEND)

    assert mail.subject == "A statement from Aleppo"
    assert mail.text.endswith("\n\nWhy this matters to me:")
    assert "The whole statement:\nhttps://sharing.example.org/aleppo/\n" in mail.text


def test_the_press_is_told_who_signed(aleppo_kit: Kit, aleppo: Campaign) -> None:
    note = next(t for t in aleppo_kit.editions[0].long_texts if t.form is Form.PRESS)

    assert note.text.startswith("A statement from Aleppo\n\nAleppo, December 2016\n\n")
    assert f"\n\nSigned by: {aleppo.editions[0].attribution}\n\n" in note.text


def test_without_our_words_in_a_language_only_the_texts_for_platforms_are_made() -> None:
    statement = parse_statement("Tunaandika kutoka maktaba. Tunawaomba mfungue.", language="sw")
    campaign = campaign_of(statement, slug="invented")

    made = long_texts(campaign, campaign.editions[0], choose_quotes(statement))

    assert [text.form for text in made] == [Form.FACEBOOK, Form.LINKEDIN, Form.TELEGRAM]


def test_a_letter_has_at_most_five_points_asks_first(aleppo: Campaign) -> None:
    edition = aleppo.editions[0]
    quotes = choose_quotes(edition.statement, held=edition.held)

    letter = letter_of(replace(aleppo, points=()), edition, quotes)

    assert letter is not None
    assert 3 <= len(letter.points) <= MOST_POINTS
    asks = [quote.text for quote in quotes if quote.slot is Slot.ASK]
    assert list(letter.points[: len(asks)]) == asks
    assert letter.prompt == "Why this matters to me:"


def test_the_organisers_points_win(aleppo: Campaign) -> None:
    letter = letter_of(aleppo, aleppo.editions[0], choose_quotes(aleppo.editions[0].statement))

    assert letter is not None
    assert letter.points == aleppo.points


def test_without_a_representative_a_letter_has_its_points_and_no_address(aleppo: Campaign) -> None:
    quotes = choose_quotes(aleppo.editions[0].statement)
    known, unknown = (
        letter_of(replace(aleppo, representative=name), aleppo.editions[0], quotes)
        for name in ("westminstermp", None)
    )

    assert known.url is not None
    assert unknown == replace(known, representative=None, url=None)

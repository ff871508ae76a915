"""What an organiser is told before a kit is passed on."""

from dataclasses import replace

import pytest

from sharing.core.campaign import Campaign, Edition, Joined, Photo
from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.statement import parse_statement
from sharing.kit import build_kit
from sharing.preflight import preflight


def said(campaign: Campaign) -> str:
    return "\n".join(str(finding) for finding in preflight(build_kit(campaign)))


@pytest.mark.parametrize(
    ("page", "says"),
    [
        pytest.param(None, "Posts carry no link", id="no page"),
        pytest.param("http://127.0.0.1:8000/aleppo/", "only on this machine", id="this machine"),
        pytest.param("http://localhost/aleppo/", "only on this machine", id="localhost"),
        pytest.param("https://10.1.2.3/aleppo/", "only on this machine", id="a private network"),
        pytest.param("http://example.org/aleppo/", "not encrypted", id="http"),
    ],
)
def test_an_address_that_will_not_do_is_told(
    page: str | None, says: str, aleppo: Campaign,
) -> None:  # fmt: skip
    assert says in said(replace(aleppo, page=page))


def test_an_onion_address_is_encrypted_by_itself(aleppo: Campaign) -> None:
    assert "encrypted" not in said(replace(aleppo, page=f"http://{'a' * 56}.onion/aleppo/"))


def test_quotes_that_are_not_pinned_are_told_with_the_line_that_pins_them(aleppo: Campaign) -> None:
    unpinned = replace(aleppo, editions=(replace(aleppo.editions[0], quotes=()),))

    assert 'quotes = ["The bombs are falling as", ' in said(unpinned)
    assert "quotes = [" not in said(aleppo)


def test_quotes_that_are_named_by_number_are_told_with_their_first_words(aleppo: Campaign) -> None:
    numbered = replace(aleppo.editions[0], quotes=(5, 0, Joined(7, 8)), is_numbered=True)

    told = said(replace(aleppo, editions=(numbered,)))

    line = 'quotes = ["In one building more than", 0, ["We are calling on you in", "We know that'
    assert f"name them by their first words: {line}" in told
    assert "by their first words" not in said(aleppo)


def test_what_is_told_of_one_of_several_editions_says_of_which(aleppo: Campaign) -> None:
    (english,) = aleppo.editions
    arabic = replace(
        english, statement=parse_statement("نطالب بفتح الطريق.", language="ar"), quotes=(),
        notes=(), folder="ar/",
    )  # fmt: skip

    told = said(replace(aleppo, editions=(english, arabic)))

    assert "In the edition “ar”: The addresses of the quotes hold only" in told
    assert "In the edition “ar”: Who speaks is named in the letters of another language" in told
    assert "In the edition" not in said(replace(aleppo, editions=(replace(english, quotes=()),)))


def test_a_photo_described_in_another_language_is_told(aleppo: Campaign) -> None:
    (english,) = aleppo.editions
    photo = Photo(content=b"", shows="A street")
    first = replace(english, photo=photo)
    statement = parse_statement("Wir bitten um eine Strasse.", language="de")
    second = replace(first, statement=statement, quotes=(), notes=(), folder="de/")
    described = replace(second, photo=replace(photo, shows="Eine Strasse"))

    words = "The edition “de” has the words of the photo in another language: A street."
    assert words in said(replace(aleppo, editions=(first, second)))
    assert "words of the photo" not in said(replace(aleppo, editions=(first, described)))
    assert "words of the photo" not in said(replace(aleppo, editions=(first,)))


def test_a_list_is_told_on_one_line(aleppo: Campaign) -> None:
    text = "We ask the council today:\n\n- to stay, and\n- to pay what it says it owes.\n"
    edition = replace(
        aleppo.editions[0], statement=parse_statement(text, language="en"), notes=(),
        quotes=(Joined(1, 3),),
    )  # fmt: skip
    findings = preflight(build_kit(replace(aleppo, editions=(edition,))))

    assert any("- to stay, and - to pay" in str(finding) for finding in findings)
    assert not any("\n" in str(finding) for finding in findings)


def test_what_was_guessed_is_told_in_one_line_with_where_to_move_it(aleppo: Campaign) -> None:
    tails = "\n\n".join(f"We thank the people of street {n} for it." for n in range(5))
    text = f"The river is ours\n\nWe live on the river.\n\nSigned,\nRiver School\n\n{tails}"

    told = said(campaign_of(parse_statement(text, language="en"), slug="river"))

    assert (
        "It was guessed what these are: “The river is ours” (title), "
        "“We thank the people of street 0 for it.” (statement), "
        "“We thank the people of street 1 for it.” (statement), and 3 more. If"
    ) in told
    assert "guessed" not in said(aleppo)


def test_a_quote_that_goes_out_against_a_warning_is_told(aleppo: Campaign) -> None:
    body = aleppo.editions[0].statement.body
    leaning = next(n for n, s in enumerate(body, start=1) if s.text.startswith("However"))
    chosen = replace(aleppo, editions=(replace(aleppo.editions[0], quotes=(leaning,)),))

    assert "is passed on, but: starts with “However”" in said(chosen)
    assert "is passed on, but" not in said(aleppo)


def test_names_in_the_letters_of_another_language_are_told() -> None:
    campaign = campaign_of(parse_statement("لا ماء في الحي. لن نرحل."), slug="water")
    (edition,) = campaign.editions
    foreign = replace(edition, attribution="An Invented Society")
    own = replace(edition, attribution="جمعية مختلقة")

    assert "letters of another language" in said(replace(campaign, editions=(foreign,)))
    assert "letters of another language" not in said(replace(campaign, editions=(own,)))


THAI = "เราเขียนจากห้องสมุด เด็กเรียนอ่านหนังสือที่นี่ เราขอให้ท่านเปิดไว้"  # invented


def test_where_no_mark_ends_a_sentence_phrases_may_be_joined_and_that_is_told() -> None:
    campaign = campaign_of(parse_statement(THAI, language="th"), slug="a")
    chosen = replace(campaign, editions=(replace(campaign.editions[0], quotes=(Joined(1, 2),)),))

    assert 'such as quotes = [["เราเขียนจากห้องสมุด", "เด็กเรียนอ่านหนังสือที่นี่"]]' in said(campaign)
    assert "phrases" not in said(chosen)


def test_where_marks_end_sentences_nothing_is_said_of_phrases(aleppo: Campaign) -> None:
    marked = parse_statement("កុមាររៀនអាននៅទីនេះ។ យើងសុំឱ្យបើកវា។", language="km")
    unpinned = replace(aleppo, editions=(replace(aleppo.editions[0], quotes=()),))

    assert "phrases" not in said(campaign_of(marked, slug="a"))
    assert "phrases" not in said(unpinned)


@pytest.mark.parametrize(
    ("tag", "suggested"),
    [
        pytest.param("safe passage", "SafePassage", id="two words"),
        pytest.param("saveAleppo", "SaveAleppo", id="a small first letter"),
    ],
)
def test_a_hashtag_that_is_hard_to_read_is_told_with_a_better_one(
    tag: str, suggested: str, aleppo: Campaign,
) -> None:  # fmt: skip
    tagged = replace(aleppo, editions=(replace(aleppo.editions[0], hashtags=(tag,)),))

    assert f"Write #{suggested}:" in said(tagged)
    assert "Write #" not in said(aleppo)


def test_a_public_address_passes(aleppo: Campaign) -> None:
    assert "address" not in said(replace(aleppo, targets=()))


def test_words_that_are_nobodys_are_told() -> None:
    campaign = campaign_of(parse_statement("We ask the council to keep it open."), slug="invented")

    assert "Nobody is named" in said(campaign)


def test_an_oddity_is_told_with_the_words_around_it(aleppo: Campaign) -> None:
    assert "Near “Please write to your MP , tweet Theresa May" in said(aleppo)


def test_a_target_that_left_office_is_told(aleppo: Campaign) -> None:
    assert "Theresa May left office on 24 July 2019" in said(aleppo)


def test_an_oddity_with_a_note_is_not_told_again(aleppo: Campaign) -> None:
    edition: Edition = aleppo.editions[0]
    without = replace(aleppo, editions=(replace(edition, notes=()),))

    assert "square metres" in said(without)
    assert "square metres" not in said(aleppo)


def test_wordings_that_are_nearly_the_same_are_told_with_what_to_do() -> None:
    long = "The Invented Readers of the Library by the River and of Every House around It"
    source = "We ask you to open it. We stay in it. It has 400 books."
    campaign = campaign_of(parse_statement(source), slug="invented")
    edition = replace(campaign.editions[0], attribution=long, attribution_short=long)
    named = replace(campaign, editions=(edition,), platforms=("whatsapp",))

    assert "nearly the same on WhatsApp" in said(named)
    assert "shorter name in [attribution]" in said(named)


def test_wordings_that_differ_are_not_complained_of(aleppo: Campaign) -> None:
    assert "nearly the same" not in said(aleppo)


def test_a_language_in_which_we_have_no_words_is_told() -> None:
    swahili = parse_statement("Tunaandika kutoka maktaba. Tunawaomba mfungue.", language="sw")

    assert "no words of our own in the language 'sw'" in said(campaign_of(swahili, slug="a"))
    english = parse_statement("We ask the council to keep it open.", language="en")
    assert "no words of our own" not in said(campaign_of(english, slug="a"))


def test_a_colour_that_cards_and_pages_change_is_told_with_those_they_take(
    aleppo: Campaign,
) -> None:
    assert "cannot be read everywhere" not in said(aleppo)
    assert "The colour #ffd000 cannot be read everywhere: on cards it is #" in said(
        replace(aleppo, accent="#ffd000"),
    )


def test_quotes_without_the_number_that_the_look_draws_are_told(aleppo: Campaign) -> None:
    assert "quotes have no number to draw large, such as “The bombs" in said(
        replace(aleppo, look="number")
    )
    assert "number to draw" not in said(aleppo)

"""The straight line, from a campaign to its kit."""

import re
from dataclasses import replace
from datetime import date

import pytest

from sharing.core.campaign import Campaign, Note, Target
from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.composing.posts import Post, Wording
from sharing.core.errors import EverySentenceHeld, NothingFits, NothingToQuote
from sharing.core.statement import parse_statement
from sharing.kit import FIRST_CHOICES, Kit, build_kit

WRONG = ("We can do more.", "five square metres")


def test_a_sentence_with_a_note_is_never_offered(aleppo_kit: Kit) -> None:
    (edition,) = aleppo_kit.editions

    offered = [quote.text for quote in edition.quotes]
    posted = [post.text for post in edition.posts]

    assert offered
    assert not [text for text in (*offered, *posted) for wrong in WRONG if wrong in text]


def test_a_sentence_with_a_note_is_offered_where_the_organiser_says_so(aleppo: Campaign) -> None:
    number = next(
        n for n, s in enumerate(aleppo.editions[0].statement.body, start=1) if s.text == WRONG[0]
    )
    edition = replace(aleppo.editions[0], quotes=(number,))

    (made,) = build_kit(replace(aleppo, editions=(edition,))).editions

    assert [quote.text for quote in made.quotes] == [WRONG[0]]


def test_the_same_campaign_gives_the_same_kit(aleppo: Campaign, aleppo_kit: Kit) -> None:
    assert build_kit(aleppo) == aleppo_kit


def test_the_number_of_a_quote_is_its_place_in_the_organisers_list(aleppo: Campaign) -> None:
    edition = replace(aleppo.editions[0], quotes=(7, 0, 1))

    (made,) = build_kit(replace(aleppo, editions=(edition,))).editions

    body = edition.statement.body
    assert {q.number: q.text for q in made.quotes} == {1: body[6].text, 3: body[0].text}


def test_the_quotes_that_nobody_named_are_numbered_as_they_stand(aleppo: Campaign) -> None:
    edition = replace(aleppo.editions[0], quotes=())

    (made,) = build_kit(replace(aleppo, editions=(edition,))).editions

    assert [quote.number for quote in made.quotes] == list(range(1, len(made.quotes) + 1))
    assert [quote.start for quote in made.quotes] == sorted(q.start for q in made.quotes)


def test_everything_that_passes_a_statement_on_opens_it_in_its_own_language(
    aleppo: Campaign,
) -> None:
    (english,) = aleppo.editions
    arabic = replace(english, folder="ar/")
    target = Target(name="The Minister", handles={"x": "minister"})

    first, second = build_kit(
        replace(aleppo, editions=(english, arabic), targets=(target,))
    ).editions

    assert aleppo.page is not None
    for made, page in ((first, aleppo.page), (second, f"{aleppo.page}ar/")):
        texts = [post.text for post in (*made.posts, *made.appeals[0].posts)]
        texts += [long.text for long in made.long_texts]
        addresses = {found for text in texts for found in re.findall(r"https://\S+", text)}
        assert addresses == {page}


def test_no_post_is_addressed_to_a_target_that_left_office(aleppo_kit: Kit) -> None:
    (appeal,) = aleppo_kit.editions[0].appeals

    assert appeal.target.left_office == date(2019, 7, 24)
    assert appeal.posts == ()
    assert "left office in July 2019" in appeal.target.says


def test_a_target_in_office_is_written_to_on_each_platform_it_has(aleppo: Campaign) -> None:
    target = Target(name="The Minister", handles={"x": "minister", "mastodon": "m@example.org"})

    (edition,) = build_kit(replace(aleppo, targets=(target,))).editions

    posts = edition.appeals[0].posts
    assert [post.platform.name for post in posts] == ["x", "mastodon"]
    assert "@m@example.org" in posts[1].text


def test_a_letter_has_points_and_an_address_and_no_text_to_paste(aleppo_kit: Kit) -> None:
    letter = aleppo_kit.editions[0].letter

    assert letter is not None
    assert letter.url == (
        "https://www.writetothem.com/?a=westminstermp&message_type=campaigning"
        "&fyr_extref=https%3A%2F%2Fsharing.example.org%2Faleppo%2F"
    )
    assert len(letter.points) == 3
    assert letter.subject == "A statement from Aleppo"
    assert letter.prompt == "Why this matters to me:"


def test_points_that_nobody_wrote_are_the_statements_own(aleppo: Campaign) -> None:
    letter = build_kit(replace(aleppo, points=())).editions[0].letter

    source = aleppo.editions[0].statement.source
    assert letter is not None
    assert len(letter.points) == 5
    assert all(point in source for point in letter.points)


def test_only_the_platforms_that_were_chosen_get_posts(aleppo: Campaign) -> None:
    (edition,) = build_kit(replace(aleppo, platforms=("sms", "x"))).editions

    assert list(dict.fromkeys(post.platform.name for post in edition.posts)) == ["sms", "x"]


def test_boilerplate_alone_is_no_kit() -> None:
    statement = parse_statement("Subscribe to our newsletter.\n\nRead our privacy policy here:")

    with pytest.raises(NothingToQuote, match="No sentence of a statement"):
        build_kit(campaign_of(statement, slug="nothing"))


def test_where_every_sentence_is_held_somebody_has_to_let_one_go(aleppo: Campaign) -> None:
    edition = aleppo.editions[0]
    notes = tuple(Note(start=s.start, end=s.end, says="Held.") for s in edition.statement.body)

    with pytest.raises(EverySentenceHeld, match="offered = true"):
        build_kit(replace(aleppo, editions=(replace(edition, notes=notes, quotes=()),)))


def test_a_quote_longer_than_any_platform_is_no_kit() -> None:
    statement = parse_statement(f"We ask for {'more and ' * 12_000}more.", language="en")

    with pytest.raises(NothingFits, match="short enough for any platform"):
        build_kit(campaign_of(statement, slug="endless"))


def test_a_quote_is_passed_on_with_the_address_of_its_own_page(aleppo_kit: Kit) -> None:
    (edition,) = aleppo_kit.editions

    assert [passage.quote for passage in edition.passages] == list(edition.quotes)
    for passage in edition.passages:
        names = [post.platform.name for post in passage.posts]
        assert len(names) == FIRST_CHOICES
        assert names[0] == "whatsapp"
        for post in passage.posts:
            assert post.fits
            assert post.quotes[0].text == passage.quote.text
            assert post.text.endswith(
                f"https://sharing.example.org/aleppo/q/{passage.quote.number}/"
            )


def test_a_page_that_is_not_ours_is_passed_on_as_it_is(aleppo: Campaign) -> None:
    kit = build_kit(replace(aleppo, page="https://example.org/elsewhere"))

    for passage in kit.editions[0].passages:
        assert all("https://example.org/elsewhere" in post.text for post in passage.posts)


ASKED = "Please write to the council before 15 March!"


def posts_of(text: str, platform: str = "x") -> list[Post]:
    campaign = campaign_of(parse_statement(text, language="en"), slug="invented")
    (made,) = build_kit(replace(campaign, page="https://example.org/x/")).editions
    return [
        post
        for post in made.posts
        if post.platform.name == platform and post.wording is not Wording.THREAD
    ]


def test_quotes_with_a_warning_stand_behind_the_others_where_these_are_few() -> None:
    for post in posts_of(f"We live on two islands. No child should have to choose. {ASKED}"):
        said = [quote.text for quote in post.quotes]
        assert said == [ASKED, "We live on two islands.", "No child should have to choose."]
        assert post.left_out == ()


def test_quotes_with_a_warning_that_have_no_room_are_named() -> None:
    long = f"We live {'on the two islands of the north, ' * 6}and no boat comes to us."
    posts = posts_of(f"{long} No child should have to choose. {ASKED}")

    assert posts
    for post in posts:
        assert [quote.text for quote in post.quotes][:1] == [ASKED]
        assert any(long in said for said in post.left_out)


@pytest.mark.parametrize(
    ("beside", "said"),
    [
        pytest.param("They also told us to leave the houses on the islands.", 1, id="leans"),
        pytest.param("We also live on the islands without a doctor.", 1, id="adds to another"),
        pytest.param("What a wonderful gift to the people of our islands!", 1, id="may mock"),
        pytest.param("We live on two islands.", 2, id="is only short"),
    ],
)
def test_what_cannot_stand_without_another_sentence_is_in_no_post(beside: str, said: int) -> None:
    for post in posts_of(f"{ASKED} {beside}"):
        assert (len(post.quotes), beside in post.text) == (said, said > 1)


def test_where_enough_have_no_warning_no_other_is_in_a_post() -> None:
    clean = [
        ASKED,
        "We ask the school to teach every child of the valley again.",
        "We have carried the water home from the river in our hands.",
    ]
    for post in posts_of(" ".join([*clean, "No child should have to choose."])):
        assert {quote.text for quote in post.quotes} <= set(clean)
        assert not any("No child" in told for told in post.left_out)


def test_a_quote_with_a_warning_leads_where_no_other_has_room() -> None:
    source = (
        "The library on Mill Street must stay (invented)\n\nBristol, 14 March 2026\n\n"
        "Our demands\n\n"
        "1. Keep the library on Mill Street open six days a week.\n"
        "2. Mend the roof before the winter comes.\n"
        "3. Give the eleven librarians permanent contracts.\n"
        "4. Let the readers elect half of the board.\n\n"
        "Nobody has asked the children.\n\nSigned\nFriends of Mill Street Library\n"
        "Readers' Union of the Lower Town\nParents of Mill Street School\n"
    )
    campaign = campaign_of(parse_statement(source, language="en"), slug="invented")

    (made,) = build_kit(replace(campaign, page="https://example.org/library/")).editions

    posts = [post for post in made.posts if post.platform.name == "x"]
    assert next(q.warnings for q in made.quotes if q.text.startswith("Nobody"))
    assert posts
    assert all("“Nobody has asked the children.”" in post.text for post in posts)

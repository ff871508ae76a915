"""Posts: verbatim, within every limit, complete in what they carry, honest in what they leave."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sharing.core.campaign import Campaign, Edition, Target
from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.compose import Post, Wording, compose, compose_to
from sharing.core.composing.beside import credits_of
from sharing.core.platforms import PLATFORMS, LinkPlace, Marks
from sharing.core.quotation import quoted
from sharing.core.quotes import Quote, Slot, choose_quotes, every_sentence
from sharing.core.statement import parse_statement

PAGE = "https://example.org/library/"
SINGLE = [wording for wording in Wording if wording is not Wording.THREAD]
ROOM_FOR_A_LINE = 280  # with sixty characters kept free, too
ROOM = 200  # below that, a sentence with its speaker seldom fits
ALL = [
    pytest.param(name, id=name)
    for name, row in PLATFORMS.items()
    if all(limit.maximum >= ROOM for limit in row.limits if limit.maximum)
]
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=60,
)  # fmt: skip
STATEMENTS = st.lists(
    st.one_of(
        WORDS,
        st.sampled_from(
            [
                "We ask you to open the road & keep it open.",
                "Nobody here has slept for 3 days; 400 people share one well.",
                "نطلب منكم فتح الطريق اليوم.",
                "Ми просимо вас відкрити дорогу сьогодні.",
                "我们请求你们今天打开道路。",
                "If we leave, we lose #everything at 100% — we know it.",
                "x" * 300 + ".",
            ],
        ),
    ),
    min_size=1,
    max_size=8,
)


def campaign_with(source: str, *, page: str | None = PAGE) -> tuple[Campaign, Edition]:
    campaign = replace(campaign_of(parse_statement(source), slug="invented"), page=page)
    return campaign, campaign.editions[0]


def of(post: Post, text: str) -> bool:
    straight = post.platform.marks is Marks.STRAIGHT
    return quoted(text, post.language, straight=straight) in post.text


@pytest.mark.parametrize("name", ALL)
def test_every_platform_has_six_wordings_that_differ(name: str, aleppo: Campaign) -> None:
    edition = aleppo.editions[0]
    quotes = choose_quotes(edition.statement, held=edition.held)

    posts = compose(aleppo, edition, quotes, PLATFORMS[name])

    roomy = all(
        limit.maximum >= ROOM_FOR_A_LINE for limit in PLATFORMS[name].limits if limit.maximum
    )
    assert [post.wording for post in posts] == (SINGLE if roomy else SINGLE[:-1])
    assert len({post.text for post in posts}) == len(posts)


@pytest.mark.parametrize("name", ALL)
def test_a_post_carries_attribution_and_link_before_anything_else(
    name: str, aleppo: Campaign,
) -> None:  # fmt: skip
    edition = aleppo.editions[0]
    row = PLATFORMS[name]

    for post in compose(aleppo, edition, choose_quotes(edition.statement), row):
        assert post.quotes
        assert "Syria Civil defense [the White Helmets]" in post.text
        assert " (Aleppo, December 2016)" in post.text
        placed = {
            LinkPlace.LAST: post.text.endswith(f"\n{aleppo.page}"),
            LinkPlace.FIRST: post.text.startswith(f"{aleppo.page}\n"),
            LinkPlace.AFTER: post.text.endswith(f"\n{aleppo.page}"),
            LinkPlace.APART: str(aleppo.page) not in post.text,
        }
        assert placed[row.link_place]


@pytest.mark.parametrize(
    ("dated", "credit"),
    [
        pytest.param("December 2016", "River Group, December 2016", id="a day"),
        pytest.param("Aleppo, December 2016", "River Group (Aleppo, December 2016)", id="a place"),
        pytest.param("حلب، ديسمبر 2016", "River Group (حلب، ديسمبر 2016)", id="an Arabic comma"),
        pytest.param("", "River Group", id="nothing"),
    ],
)
def test_a_place_before_the_date_is_no_further_name(
    dated: str, credit: str, aleppo: Campaign
) -> None:
    group = replace(
        aleppo.editions[0], attribution="River Group", attribution_short="River", dated=dated
    )
    nameless = replace(group, attribution="", attribution_short="")

    assert credits_of(group, None)[0] == credit
    assert credits_of(nameless, None)[0] == (f"({dated})" if dated else "")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("hackernews", "A statement from Aleppo", id="a title of 80"),
        pytest.param("weibo", "A statement from Aleppo\n\n{page}", id="140 with the link"),
    ],
)
def test_where_not_even_a_name_has_room_the_title_goes_alone(
    name: str, text: str, aleppo: Campaign,
) -> None:  # fmt: skip
    edition = aleppo.editions[0]

    (post,) = compose(aleppo, edition, choose_quotes(edition.statement), PLATFORMS[name])

    assert post.text == text.format(page=aleppo.page)
    assert post.share_url is not None
    assert post.left_out


def test_what_a_link_would_lose_is_copied_and_says_so(aleppo: Campaign) -> None:
    edition = replace(aleppo.editions[0], attribution="Doctors & Nurses", attribution_short="D & N")

    posts = compose(aleppo, edition, choose_quotes(edition.statement), PLATFORMS["bluesky"])

    assert [post.wording for post in posts] == SINGLE
    for post in posts:
        assert post.fits
        assert post.quotes
        assert post.share_url is None
        assert any(
            said.startswith("Bluesky may cut the text of a link at “&”") for said in post.notices
        )


def test_a_quote_that_a_link_would_lose_gives_way_to_one_that_arrives() -> None:
    campaign, edition = campaign_with("We ask for bread & water. We ask for a road.")

    posts = compose(campaign, edition, every_sentence(edition.statement), PLATFORMS["bluesky"])

    assert {quoted.text for post in posts for quoted in post.quotes} == {"We ask for a road."}
    assert all(post.share_url is not None for post in posts)


def test_what_had_no_room_is_said(aleppo: Campaign) -> None:
    edition = aleppo.editions[0]
    quotes = choose_quotes(edition.statement, held=edition.held)

    posts = compose(aleppo, edition, quotes, PLATFORMS["x"])

    wanted = {quoted(quote.text, "en") for quote in quotes}
    said = [line.removeprefix("No room for: ") for post in posts for line in post.left_out]
    assert wanted.intersection(said)


def test_the_roomiest_platform_leaves_nothing_out(aleppo: Campaign) -> None:
    edition = aleppo.editions[0]
    quotes = choose_quotes(edition.statement, held=edition.held)

    for post in compose(aleppo, edition, quotes, PLATFORMS["facebook"]):
        assert len(post.quotes) == 3
        assert edition.attribution in post.text
        assert post.left_out == ()


def test_a_quote_too_long_for_a_platform_gives_way_to_one_that_fits() -> None:
    campaign, edition = campaign_with(f"We ask for {'more ' * 80}room. We ask for a road.")

    posts = compose(campaign, edition, every_sentence(edition.statement), PLATFORMS["x"])

    assert {post.quotes[0].text for post in posts} == {"We ask for a road."}


def test_where_no_quote_fits_the_title_and_the_link_go_and_say_so() -> None:
    campaign, edition = campaign_with(f"We ask for {'more ' * 80}room.")

    (post,) = compose(campaign, edition, every_sentence(edition.statement), PLATFORMS["x"])

    assert post.fits
    assert post.quotes == ()
    assert post.text.endswith(PAGE)
    assert "more more" in post.left_out[0]


def test_hashtags_beyond_what_a_platform_is_given_are_named(aleppo: Campaign) -> None:
    edition = replace(aleppo.editions[0], hashtags=("One", "Two", "Three", "Four", "Five", "Six"))
    row = PLATFORMS["x"]

    post = compose(aleppo, edition, choose_quotes(edition.statement), row)[0]

    kept = [word for word in post.text.split() if word.startswith("#")]
    assert len(kept) == row.hashtags_maximum
    assert any("#Six" in said for said in post.left_out)


@pytest.mark.parametrize(
    ("name", "opening"),
    [
        pytest.param("x", "The Minister @minister:", id="the handle of that platform"),
        pytest.param("bluesky", "The Minister @minister.example.org:", id="another there"),
        pytest.param("copy", "The Minister:", id="no handle where there is none"),
    ],
)
def test_an_appeal_opens_with_the_name_and_the_handle_of_that_very_platform(
    name: str, opening: str, aleppo: Campaign,
) -> None:  # fmt: skip
    edition = aleppo.editions[0]
    target = Target(
        name="The Minister", handles={"x": "minister", "bluesky": "minister.example.org"},
    )  # fmt: skip

    post = compose_to(aleppo, edition, choose_quotes(edition.statement), PLATFORMS[name], target)

    assert post is not None
    assert post.fits
    assert post.text.startswith(opening)
    assert post.quotes[0].text in post.text


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(paragraphs=STATEMENTS, page=st.sampled_from([PAGE, None]))
def test_whatever_is_stated_posts_are_verbatim_and_fit(
    paragraphs: list[str], page: str | None,
) -> None:  # fmt: skip
    source = "We are one line of text.\n\n" + "\n\n".join(paragraphs)
    campaign, edition = campaign_with(source, page=page)
    quotes = every_sentence(edition.statement)
    for row in PLATFORMS.values():
        for post in compose(campaign, edition, quotes, row):
            assert post.fits
            assert row.fits(post.text)
            for found in post.quotes:
                assert edition.statement.source[found.start : found.end] == found.text
                assert of(post, found.text)


def test_a_wording_whose_lead_the_statement_lacks_is_not_named_for_it() -> None:
    campaign, edition = campaign_with("We stay here in our house. We will not leave our children.")
    quotes = [replace(quote, slot=Slot.VOICE) for quote in every_sentence(edition.statement)]

    named = {p.wording: p.in_words for p in compose(campaign, edition, quotes, PLATFORMS["x"])}

    assert named[Wording.QUOTE] == "led by the quote"
    assert named[Wording.ASK] == "led by another sentence"


def test_slots_lead_in_their_own_wording() -> None:
    campaign, edition = campaign_with("We stay here. We ask for a road. There are 400 of us.")
    first, second, third = every_sentence(edition.statement)
    quotes: list[Quote] = [
        replace(first, slot=Slot.VOICE),
        replace(second, slot=Slot.ASK),
        replace(third, slot=Slot.FACT),
    ]

    posts = compose(campaign, edition, quotes, PLATFORMS["mastodon"])

    leads = {post.wording: post.quotes[0].text for post in posts[:3]}
    assert leads == {
        Wording.QUOTE: "We stay here.",
        Wording.ASK: "We ask for a road.",
        Wording.FACT: "There are 400 of us.",
    }


@pytest.mark.parametrize("name", [row.name for row in PLATFORMS.values() if row.needs_page])
def test_a_link_is_in_the_text_or_it_is_said_where_it_goes(aleppo: Campaign, name: str) -> None:
    edition = aleppo.editions[0]

    for post in compose(aleppo, edition, choose_quotes(edition.statement), PLATFORMS[name]):
        assert str(aleppo.page) in f"{post.text} {' '.join(post.notices)}"


def test_a_wording_is_named_for_a_slot_that_its_lead_is_in_besides() -> None:
    campaign, edition = campaign_with("We stay here in our house. We saw 400 of us leave.")
    first, second = every_sentence(edition.statement)
    quotes = [replace(first, slots=(Slot.VOICE,)), replace(second, slot=Slot.VOICE)]

    posts = compose(campaign, edition, quotes, PLATFORMS["x"])
    named = {post.wording: post for post in posts}

    assert named[Wording.FACT].in_words == "led by the fact"
    assert named[Wording.FACT].led_by is Slot.FACT
    assert named[Wording.FACT].known_as == "fact"
    assert {p.known_as for p in posts if p.is_led_by_another} <= {"another"}
    assert all(post.is_led_by_another for post in posts if post.wording is Wording.ASK)

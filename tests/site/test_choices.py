"""Which posts stand behind which button."""

from dataclasses import replace

import pytest

from sharing.core.compose import Post, Wording
from sharing.core.platforms import PLATFORMS
from sharing.core.servers import with_maximum
from sharing.kit import build_kit
from sharing.site.choices import Choice, choices
from tests.site import sample_kits, sample_site

SITE = sample_site.site()
CAMPAIGN = SITE.campaigns[0].campaign
KIT = SITE.campaigns[0].editions[0].kit


def test_an_editions_own_order_of_platforms_wins_over_the_campaigns() -> None:
    edition = replace(KIT.edition, platforms=("vk", "telegram", "x"))
    campaign = replace(CAMPAIGN, editions=(edition,), platforms=("x", "whatsapp", "vk"))
    posts = build_kit(campaign).editions[0].posts

    assert [c.platform.name for c in choices(campaign, posts)] == ["vk", "telegram", "x"]


def test_posts_of_a_platform_that_stand_apart_come_together() -> None:
    first, second, *_ = choices(CAMPAIGN, KIT.posts)
    mixed = (first.posts[0], *second.posts, *first.posts[1:])

    assert choices(CAMPAIGN, mixed) == (first, second)


@pytest.mark.parametrize(
    ("name", "page", "has"),
    [
        pytest.param("mastodon", None, True, id="its form takes the words alone"),
        pytest.param("lemmy", "https://e.org/", True, id="its form needs a page, which there is"),
        pytest.param("lemmy", None, False, id="its form needs a page, and there is none"),
        pytest.param("x", "https://e.org/", False, id="there are no servers"),
    ],
)
def test_a_server_of_her_own_is_asked_for_where_it_can_take_the_post(
    name: str, page: str | None, *, has: bool
) -> None:
    made = replace(KIT.posts[0], platform=PLATFORMS[name])
    (choice,) = choices(replace(CAMPAIGN, page=page), (made,))

    assert choice.has_own_servers is has


def test_a_platform_keeps_its_wordings_in_their_order() -> None:
    for choice in choices(CAMPAIGN, KIT.posts):
        has_thread = choice.platform.has_threads
        assert [post.wording for post in choice.posts] == list(Wording)[: 7 if has_thread else 6]
        assert choice.first.wording is Wording.QUOTE


def test_a_notice_of_one_wording_is_not_said_of_the_others() -> None:
    ours = [post for post in KIT.posts if post.platform.name == "bluesky"]
    ours[1] = replace(ours[1], notices=(*ours[1].notices, "Only here."))
    (choice,) = choices(CAMPAIGN, ours)
    assert choice.notices == ours[0].notices
    assert choice.remarks(ours[1])[-1] == "Only here."
    assert "Only here." not in choice.remarks(ours[0])


@pytest.mark.parametrize("post", sample_kits.aleppo_kit(page="https://e.org/").posts)
def test_where_quotations_stand_in_a_post_is_said_in_utf_16_units(post: Post) -> None:
    choice = Choice(anchor="to-it", posts=(post,))
    shown = [
        part.encode("utf-16-le")[2 * int(start) : 2 * int(stop)].decode("utf-16-le")
        for part in post.parts
        for start, _, stop in (
            span.partition("-") for span in choice.quote_ranges(post, part).split()
        )
    ]

    assert [whole.strip('“”"') for whole in shown] == [
        quote.text.strip('“”"')
        for part in post.parts
        for quote in post.quotes
        if quote.text in part
    ]
    assert shown or not post.quotes


def test_emoji_before_a_quotation_count_as_browsers_count_them() -> None:
    post = next(post for post in sample_kits.aleppo_kit(page="https://e.org/").posts if post.quotes)
    later = replace(post, text=f"🙏🏽\r\n{post.text}")
    before, after = (
        Choice(anchor="to-it", posts=(one,)).quote_ranges(one, one.text).split("-")[0]
        for one in (post, later)
    )

    assert int(after) == int(before) + len("🙏🏽".encode("utf-16-le")) // 2 + 1


def test_only_a_servers_own_maximum_is_told_to_the_page() -> None:
    post = next(post for post in KIT.posts if post.platform.name == "mastodon")
    own = replace(post, platform=with_maximum(post.platform, 1_000))

    assert Choice(anchor="to-mastodon", posts=(post,)).own_maximum is None
    assert Choice(anchor="to-mastodon", posts=(own,)).own_maximum == 1_000

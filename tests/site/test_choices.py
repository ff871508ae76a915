"""Which posts stand behind which button."""

from dataclasses import replace

import pytest

from sharing.core.compose import Wording
from sharing.core.platforms import PLATFORMS
from sharing.core.servers import with_maximum
from sharing.kit import build_kit
from sharing.site.choices import choices
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


def test_what_all_wordings_leave_out_is_said_once() -> None:
    ours = [
        replace(post, left_out=("No room for: all", f"No room for: {number}"))
        for number, post in enumerate(post for post in KIT.posts if post.platform.name == "reddit")
    ]
    (choice,), (alone,) = choices(CAMPAIGN, ours), choices(CAMPAIGN, ours[:1])

    assert choice.left_out == ("No room for: all",)
    assert choice.remarks(ours[1]) == ("No room for: 1",)
    assert (alone.left_out, alone.remarks(ours[0])) == ((), ours[0].left_out)


def test_names_for_which_there_is_no_room_are_not_listed_below_every_wording() -> None:
    names = f"No room for all the names: {sample_kits.ATTRIBUTION}"
    ours = [post for post in KIT.posts if post.platform.name == "reddit"]
    ours[1] = replace(ours[1], left_out=(names,))
    (choice,) = choices(CAMPAIGN, ours)

    assert choice.remarks(ours[1])[0] == "No room for all the names"


def test_only_a_servers_own_maximum_is_told_to_the_page() -> None:
    post = next(post for post in KIT.posts if post.platform.name == "mastodon")
    own = replace(post, platform=with_maximum(post.platform, 1_000))

    (ours,), (theirs,) = choices(CAMPAIGN, [post]), choices(CAMPAIGN, [own])
    assert ours.own_maximum is None
    assert theirs.own_maximum == 1_000

"""Which posts stand behind which button."""

from dataclasses import replace

from sharing.core.compose import Wording
from sharing.site.choices import choices
from tests.site import sample_kits, sample_site

SITE = sample_site.site()
CAMPAIGN = SITE.campaigns[0].campaign
KIT = SITE.campaigns[0].editions[0].kit


def test_platforms_come_in_the_campaigns_order_and_others_after_them() -> None:
    chosen = replace(CAMPAIGN, platforms=("sms", "x"))
    names = [choice.platform.name for choice in choices(chosen, KIT.posts)]
    assert names[:4] == ["sms", "x", "whatsapp", "bluesky"]
    assert len(names) == len(sample_kits.OFFERED)


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

"""How alike two posts are, and that only what people read is compared."""

import pytest

from sharing.core.campaign import Campaign
from sharing.core.composing.likeness import NEARLY_THE_SAME, likeness, nearly_the_same
from sharing.core.composing.posts import Wording
from sharing.kit import Kit

ONE = "We ask you to open the road today."


@pytest.mark.parametrize(
    ("other", "share"),
    [
        pytest.param(ONE, 1.0, id="the same"),
        pytest.param(f"{ONE} https://example.org/a/ #Road @minister", 1.0, id="link, tag, handle"),
        pytest.param("WE ASK YOU, to open — the road: today!", 1.0, id="marks and capitals"),
        pytest.param("Nobody here has slept for three days.", 0.0, id="nothing in common"),
        pytest.param("We ask you to open the road tomorrow.", 5 / 7, id="one word of eight"),
        pytest.param("", 0.0, id="nothing"),
    ],
)
def test_the_share_of_common_runs_of_three_words_is_told(other: str, share: float) -> None:
    assert likeness(ONE, other) == pytest.approx(share)
    assert likeness(other, ONE) == likeness(ONE, other)


def test_in_scripts_without_spaces_every_letter_counts() -> None:
    assert likeness("我们请求你们今天打开道路。", "我们请求你们明天打开道路。") == pytest.approx(
        7 / 13
    )


def test_the_wordings_of_the_real_statement_differ(aleppo_kit: Kit) -> None:
    for name in ("x", "mastodon", "facebook", "sms"):
        posts = [
            post
            for post in aleppo_kit.editions[0].posts
            if post.platform.name == name and post.wording is not Wording.THREAD
        ]
        assert len(posts) == 6
        assert nearly_the_same(posts) == ()


def test_wordings_that_are_nearly_the_same_are_named_with_their_likeness(
    aleppo_kit: Kit, aleppo: Campaign
) -> None:
    assert aleppo.editions
    first, second = aleppo_kit.editions[0].posts[:2]

    ((one, other, share),) = nearly_the_same((first, second, first))

    assert (one, other) == (first, first)
    assert share == 1.0 >= NEARLY_THE_SAME

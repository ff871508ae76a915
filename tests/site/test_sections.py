"""Words that several platforms share stand on a page once, each way out of them below."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from sharing.core.compose import Post, Wording
from sharing.core.composing.posts import Quoted
from sharing.core.measured import measured
from sharing.core.platforms import PLATFORMS
from sharing.kit import EditionKit, build_kit
from sharing.services import SAMPLES, Choices, open_campaign
from sharing.site.choices import choices
from sharing.site.pages import pages
from sharing.site.sections import Section, pieces, sections
from tests.site import sample_kits, sample_site
from tests.support.sections import section_of

HOME = f"{sample_kits.PUBLIC_URL}/aleppo/"
KIT = sample_kits.aleppo_kit(page=HOME)
CAMPAIGN = sample_site.site().campaigns[0].campaign


def _sample() -> EditionKit:
    kit = build_kit(open_campaign(str(SAMPLES / "aleppo" / "campaign.toml"), Choices(page=HOME)))
    return kit.editions[0]


KITS = {
    "the real sample": _sample(),
    "made by hand": KIT,
    "right to left": sample_kits.arabic_kit(page=HOME),
    "without a page": sample_kits.aleppo_kit(page=None),
}


def _sections(posts: Iterable[Post]) -> tuple[Section, ...]:
    return sections(choices(CAMPAIGN, posts))


def _names(posts: Iterable[Post]) -> list[list[str]]:
    return [[choice.platform.name for choice in one.choices] for one in _sections(posts)]


def _of(*names: str) -> list[Post]:
    return [post for name in names for post in KIT.posts if post.platform.name == name]


def _one(*names: str) -> Section:
    (one,) = _sections(_of(*names))
    return one


@pytest.mark.parametrize("kit", KITS.values(), ids=KITS)
def test_without_scripts_every_wording_of_every_platform_is_on_the_page_with_its_link(
    kit: EditionKit,
) -> None:
    html = dict(pages(sample_site.site(kit)))["aleppo/index.html"].decode()
    tree = LexborHTMLParser(html)

    for post in kit.posts:
        section = tree.css_first(section_of(post.platform.name))
        assert section is not None
        first = next(node for node in section.css(".words") if node.text() == post.parts[0])
        parts = _parts(first)[: len(post.parts)]
        assert tuple(node.text() for node in parts) == post.parts
        address = post.share_url or post.platform.open_url
        link = f".acts [data-place={post.platform.name}]"
        after = _next(first)
        ways = [way.attributes["href"] for way in after.css(link)]
        assert ways == ([address] if address else [])


def _next(node: LexborNode | None) -> LexborNode:
    following = node.next if node else None
    while following is not None and following.tag == "-text":
        following = following.next
    assert following is not None
    return following


def _parts(first: LexborNode) -> list[LexborNode]:
    assert first.parent is not None
    found = first.parent.css(".words")
    ids = [node.id for node in found]
    return found[ids.index(first.id) :]


@pytest.mark.parametrize("kit", KITS.values(), ids=KITS)
def test_no_words_stand_twice_for_platforms_that_say_the_same(kit: EditionKit) -> None:
    html = dict(pages(sample_site.site(kit)))["aleppo/index.html"].decode()
    ids = [node.id for node in LexborHTMLParser(html).css("#words ~ * .words, #words ~ .words")]
    said = {tuple((p.wording, p.parts) for p in choice) for choice in _by_platform(kit.posts)}

    assert len(ids) == sum(len(parts) for posts in said for _, parts in posts)


def _by_platform(posts: Iterable[Post]) -> list[list[Post]]:
    by_name: dict[str, list[Post]] = {}
    for post in posts:
        by_name.setdefault(post.platform.name, []).append(post)
    return list(by_name.values())


def test_platforms_that_say_the_very_same_stand_together_where_the_first_of_them_stands() -> None:
    assert _names(_of("whatsapp", "x", "email", "copy")) == [["whatsapp", "email", "copy"], ["x"]]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"parts": ("“Other words.”",)}, id="other words"),
        pytest.param({"wording": Wording.QUESTION}, id="another label"),
    ],
)
def test_a_platform_with_one_wording_of_its_own_stands_alone(change: dict[str, object]) -> None:
    *before, last = _of("email")
    changed = replace(last, **change)  # type: ignore[arg-type]  # any field

    assert _names([*_of("whatsapp"), *before, changed]) == [["whatsapp"], ["email"]]
    assert _names([*_of("whatsapp"), *before]) == [["whatsapp"], ["email"]]


def test_what_not_all_platforms_tell_names_its_own_and_what_all_tell_is_said_once() -> None:
    room = "There is room for a line of your own."
    posts = [replace(post, notices=(*post.notices, room)) for post in _of("whatsapp", "email")]
    (one,) = _sections(posts)

    assert one.notices == (
        "WhatsApp asks whom to send it to; nothing is sent before you choose.",
        room,
        f"E-mail: {PLATFORMS['email'].notices[0]}",
    )


def test_what_several_platforms_tell_alike_but_for_their_names_is_said_once() -> None:
    assert _one("facebook", "linkedin", "copy").notices == (
        f"{PLATFORMS['facebook'].notices[0]} The same holds for LinkedIn.",
    )


def test_what_one_platform_leaves_out_of_a_wording_is_told_below_it() -> None:
    posts = _of("whatsapp", "email")
    posts[1] = replace(posts[1], left_out=("No room for: “Never.”",))
    (one,) = _sections(posts)

    assert [one.remarks(alike) for alike in one.wordings[:2]] == [
        (),
        ("WhatsApp: No room for: “Never.”",),
    ]


def test_a_wording_changes_places_with_the_first_only_where_it_can_on_every_platform() -> None:
    posts = _of("whatsapp", "email")
    number = next(n for n, p in enumerate(posts) if p.platform.name == "email") + 1
    posts[number] = replace(posts[number], share_url=None)
    (one,) = _sections(posts)

    assert [one.stands_apart(alike) for alike in one.wordings[:3]] == [False, True, False]


def test_a_section_says_how_full_the_strictest_of_its_platforms_is_with_its_subject() -> None:
    one = _one("whatsapp", "email", "copy")
    text = one.wordings[0][0].text

    size = measured(PLATFORMS["email"], text, subject=one.subject)
    assert one.subject == "A statement from Aleppo"
    assert one.measured(text) == f"E-mail has the least room: {size}"
    assert _one("x").measured("a" * 3) == "3 of 280"


@pytest.mark.parametrize("post", KIT.posts)
def test_a_post_is_cut_where_quotations_begin_and_end(post: Post) -> None:
    for number, part in enumerate(post.parts):
        cut = list(pieces(post, part, number))
        theirs = [text.strip('“”"') for text, is_theirs in cut if is_theirs]

        assert "".join(text for text, _ in cut) == part
        assert theirs == [q.text.strip('“”"') for q in post.quotes if q.part == number]
        assert all(text for text, _ in cut)


def test_words_that_stand_in_a_part_twice_are_marked_where_they_are_quoted() -> None:
    post = next(post for post in KIT.posts if post.platform.name == "copy")
    texts = ("We, the Union on the road", "on", "on")
    said = tuple(Quoted(text=text, start=0, end=len(text)) for text in texts)
    cut = pieces(replace(post, quotes=said), "We, the Union on the road\n\non\non")

    assert [text for text, is_theirs in cut if is_theirs] == list(texts)


def test_line_ends_and_emoji_before_a_quotation_do_not_move_it() -> None:
    post = next(post for post in KIT.posts if post.quotes)
    cut = list(pieces(post, f"🙏🏽\r\n{post.text}"))

    assert cut[0] == ("🙏🏽\n", False)
    assert cut[1] == next(iter(pieces(post, post.text)))
    assert cut[1][1]


def test_ways_that_stand_side_by_side_are_words_apart_without_a_style() -> None:
    html = dict(pages(sample_site.site(KIT)))["aleppo/index.html"].decode()
    acts = LexborHTMLParser(html).css_first(f"{section_of('whatsapp')} .acts")

    assert acts is not None
    assert acts.text().split()[:4] == ["Open", "WhatsApp", "Open", "E-mail"]

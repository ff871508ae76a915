"""What holds for every post of every statement, platform and language."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import FrameType

import pytest

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.composing.phrases import phrases_of
from sharing.core.composing.posts import Post, Wording
from sharing.core.counting.links import links
from sharing.core.formats.markdown import read_markdown
from sharing.core.platforms import PLATFORMS, Marks
from sharing.core.quotation import marks_of, quoted
from sharing.core.statement import LONGEST, parse_statement
from sharing.core.threading.stretches import taken_of
from sharing.kit import EditionKit, build_kit
from sharing.services import SAMPLES
from tests.core.test_threads import body_of, no_spaces, untold
from tests.support.tongues import INVENTED, SIGNED, statement_text

PAGE = "https://example.org/library/"
LETTERS = Path(__file__).parents[3] / "shared" / "statements"
LABELLED = Path(__file__).parents[1] / "evaluation" / "statements"


def read(file: Path) -> str:
    text = file.read_text("utf-8")
    return read_markdown(text) if file.suffix == ".md" else text


STATEMENTS: dict[str, tuple[str, str | None]] = {
    **{language: (statement_text(language, times=2), language) for language in INVENTED},
    "aleppo": (read(SAMPLES / "aleppo" / "statement.txt"), "en"),
    **{f.stem: (read(f), None) for f in sorted(LABELLED.glob("*")) if f.suffix in {".txt", ".md"}},
    **{file.name: (read(file), None) for file in sorted(LETTERS.glob("*"))},
}
MISSING = pytest.param(
    "letters", marks=pytest.mark.skip(reason="no letters in ../shared/statements to try")
)


def edition_kit(source: str, language: str | None) -> EditionKit:
    statement = parse_statement(source, language=language)
    campaign = replace(campaign_of(statement, slug="invented"), page=PAGE)
    hashtags = replace(campaign.editions[0], hashtags=("OpenTheRoad", "Aleppo"))
    chosen = replace(campaign, editions=(hashtags,), platforms=tuple(PLATFORMS))
    return build_kit(chosen).editions[0]


@pytest.fixture(scope="module", params=[*STATEMENTS, *(() if LETTERS.is_dir() else (MISSING,))])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def kit(name: str) -> EditionKit:
    return edition_kit(*STATEMENTS[name])


def test_every_post_is_verbatim_and_fits(kit: EditionKit) -> None:
    source = kit.edition.statement.source
    for post in kit.posts:
        assert post.fits
        for part in post.parts:
            assert post.platform.fits(part, subject=post.subject or "")
        for found in post.quotes:
            assert source[found.start : found.end] == found.text
            if post.wording is not Wording.THREAD:
                assert marked(found.text, post) in post.text


def marked(text: str, post: Post) -> str:
    return quoted(text, post.language, straight=post.platform.marks is Marks.STRAIGHT)


def test_no_link_and_no_hashtag_is_cut(kit: EditionKit) -> None:
    for post in kit.posts:
        for part in post.parts:
            for sign, whole in (("https://", PAGE), ("#", "#OpenTheRoad"), ("#A", "#Aleppo")):
                own = part.replace(PAGE, "") if sign == "#" else part
                for quote in post.quotes:
                    own = own.replace(quote.text, "")
                assert own.count(sign) >= own.count(whole)
            assert not [
                link for link in links(part) if link.end < len(part) and part[link.end] == "…"
            ]
        if PAGE in post.text:
            assert post.text.count("https://example.org") == post.text.count(PAGE)


def test_a_thread_loses_nothing_and_cuts_nothing(kit: EditionKit) -> None:
    sentences = {(one.start, one.end) for one in kit.edition.statement.body}
    for post in kit.posts:
        if post.wording is Wording.THREAD:
            assert untold(post, kit.edition) == []
            first, *running = [(found.start, found.end) for found in post.quotes]
            has_ask = marks_of(post.language).opening in post.parts[-1]
            running = running[:-1] if has_ask else running
            assert set(running) <= sentences
            assert running == sorted(running)
            shown = no_spaces("".join(body_of(post)))
            source = kit.edition.statement.source
            assert shown == no_spaces("".join(source[start:end] for start, end in running))
            assert first not in running or follows_on(first, running, kit)


def follows_on(said: tuple[int, int], running: list[tuple[int, int]], kit: EditionKit) -> bool:
    """Return whether the running text has to say again what the next sentence leans on."""
    stretches = {s.start: s for s in taken_of(kit.edition.statement).stretches}
    following = running[running.index(said) + 1 :][:1]
    return any(stretches[start].leans for start, _end in (said, *following))


def test_the_wordings_of_a_platform_differ(kit: EditionKit) -> None:
    for name in {post.platform.name for post in kit.posts}:
        texts = [post.text for post in kit.posts if post.platform.name == name]
        assert len(set(texts)) == len(texts)


def test_posts_stand_by_platform_and_then_by_wording(kit: EditionKit) -> None:
    order = {wording: place for place, wording in enumerate(Wording)}
    platforms = list(PLATFORMS)
    keys = [(platforms.index(post.platform.name), order[post.wording]) for post in kit.posts]
    assert keys == sorted(keys)


@pytest.mark.parametrize("language", list(INVENTED))
def test_every_language_has_a_question_and_room_for_a_line_of_ones_own(language: str) -> None:
    ours = phrases_of(language)
    posts = {
        post.wording: post
        for post in edition_kit(*STATEMENTS[language]).posts
        if post.platform.name == "mastodon"
    }

    assert ours is not None
    assert 4 <= len(posts) <= 7
    assert posts[Wording.QUESTION].text.startswith(f"{ours.question}\n\n")
    own = posts[Wording.OWN_LINE]
    assert own.text.startswith(f"{ours.invitation}\n\n")
    line = (ours.invitation * 60)[:60]
    assert own.platform.fits(own.text.replace(ours.invitation, f"{ours.invitation} {line}", 1))
    assert any("room for a line of your own" in said for said in own.notices)


def test_a_language_without_our_words_lacks_what_they_would_begin() -> None:
    kit = edition_kit(
        "Tunaandika kutoka maktaba. Watoto 3000 walijifunza hapa. Tunawaomba mfungue nyumba yetu.",
        "sw",
    )
    wordings = {post.wording for post in kit.posts}

    assert phrases_of("sw") is None
    assert Wording.QUOTE in wordings
    assert not wordings & {Wording.QUESTION, Wording.OWN_LINE}


def test_the_same_statement_gives_the_same_posts(name: str, kit: EditionKit) -> None:
    assert edition_kit(*STATEMENTS[name]) == kit


def test_our_words_cost_no_dearer_alphabet_where_letters_are_dear() -> None:
    texts = [
        post.text
        for post in edition_kit(*STATEMENTS["fr"]).posts
        if post.platform.marks is Marks.STRAIGHT
    ]

    assert any(text.startswith("Que répondons-nous ?") for text in texts)
    assert not any("\u202f" in text or "\u00a0" in text for text in texts)


def steps(work: Callable[[], object]) -> int:
    """Return how many calls and returns it takes, the pattern engine's calls included."""
    count = 0

    def trace(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(trace)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("language", ["en", "zh"])
def test_posts_of_a_statement_twice_as_long_cost_no_more_than_twice_the_steps(
    language: str,
) -> None:
    def build(characters: int) -> int:
        size = len(INVENTED[language]) + 4  # with the blank line, and numbers that grow
        source = statement_text(language, times=(characters - len(SIGNED)) // size)
        campaign = campaign_of(parse_statement(source, language=language), slug="long")
        return steps(lambda: build_kit(campaign))

    build(LONGEST // 100)  # what is made once only

    assert build(LONGEST) <= 2.2 * build(LONGEST // 2)

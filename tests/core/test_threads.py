"""Threads: every part fits and is numbered, nothing is lost, nothing that belongs together is cut."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sharing.core.campaign import Campaign, Edition
from sharing.core.campaigns.campaign_file import campaign_of, parse_campaign
from sharing.core.composing.posts import Post, Wording
from sharing.core.counting.graphemes import pieces
from sharing.core.platforms import PLATFORMS
from sharing.core.quotation import Marks, marks_of, quoted
from sharing.core.quotes import Slot, every_sentence, joined_sentences
from sharing.core.servers import with_maximum
from sharing.core.statement import parse_statement
from sharing.core.threading.atoms import Range, atoms
from sharing.core.threading.splitting import SHORT_END_CHARACTERS
from sharing.core.threading.stretches import MOST_CHARACTERS, taken_of
from sharing.core.threading.threads import MOST_PARTS, compose_thread
from sharing.kit import Kit, build_kit
from tests.support.tongues import INVENTED, SIGNED, statement_text

ENDS_HERE = "The thread ends here; the statement goes on, on its page."
PAGE = "https://example.org/library/"
WITH_THREADS = [name for name, row in PLATFORMS.items() if row.has_threads]
NUMBER = regex.compile(r"[ \n](\d+)/(\d+)(?=\n\nhttps://|\Z)")
SENTENCES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "We ask you to open the road, and to keep it open for all who need it.",
                "Nobody has slept for 3 days; 400 people share 1 well, 4 km away from here.",
                "See https://example.org/road and #OpenTheRoad, says @roads.",
                "Dr. J. R. Smith [of the clinic, not of the council] counted 100,000 people.",
                "Family 👨‍👩‍👧‍👦 and नमस्ते क्षत्रिय stay.",
                "We stay.",
                "x" * 600 + ".",
                "It is cold " + "and colder and colder, " * 30 + "and nobody sleeps.",
            ]
        ),
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=90),
    ),
    min_size=3,
    max_size=24,
)  # fmt: skip


def campaign_with(source: str, language: str | None = None) -> tuple[Campaign, Edition]:
    campaign = campaign_of(parse_statement(source, language=language), slug="invented")
    edition = replace(campaign.editions[0], attribution="Readers", attribution_short="Readers")
    return replace(campaign, page=PAGE, editions=(edition,)), edition


def thread_of(
    source: str,
    name: str = "x",
    *,
    language: str | None = None,
    splits: bool = False,
    held: Sequence[Range] = (),
) -> tuple[Post | None, Edition]:
    campaign, edition = campaign_with(source, language)
    quotes = [quote for quote in every_sentence(edition.statement) if len(quote.text) < 90]
    taken = taken_of(edition.statement, held=held)
    campaign = replace(campaign, cuts_sentences=splits)
    return compose_thread(campaign, edition, quotes, PLATFORMS[name], taken), edition


def body_of(post: Post) -> Iterator[str]:
    """Yield what the parts between the first and the last say, without what was added."""
    own = marks_of(post.language)
    touching = quoted(f"{own.opening.strip()}a{own.closing.strip()} b", post.language)
    other = Marks(touching[0], touching[-1])  # around words that begin or end with marks
    for part in post.parts[1:-1]:
        words = NUMBER.sub("", part)
        marks = own if words.startswith(own.opening) else other
        words = words.removeprefix(marks.opening).removesuffix(marks.closing)
        yield words.removeprefix("[…] ").replace(" […] ", " ").replace("\n[…] ", "\n")


def is_within(span: Range, other: Range) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]


def no_spaces(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", WITH_THREADS)
@pytest.mark.parametrize("language", list(INVENTED))
def test_parts_are_exactly_the_chosen_sentences_in_their_order(language: str, name: str) -> None:
    post, edition = thread_of(statement_text(language, times=7), name, language=language)

    assert post is not None
    source = edition.statement.source
    first, *running, _last = [(q.start, q.end) for q in post.quotes]
    chosen = [(s.start, s.end) for s in taken_of(edition.statement).stretches]
    at_ends = [span for span in chosen if is_within(span, first) or is_within(span, _last)]
    assert sorted({*at_ends, *running}) == chosen
    assert running == sorted(running)
    assert not any(is_within(span, _last) for span in running)
    said = no_spaces("".join(body_of(post)))
    assert said == no_spaces("".join(source[start:end] for start, end in running))
    assert post.left_out == ()


@pytest.mark.parametrize("name", WITH_THREADS)
@pytest.mark.parametrize("language", list(INVENTED))
def test_the_running_text_does_not_say_again_what_the_first_part_said(
    language: str, name: str
) -> None:
    post, _ = thread_of(statement_text(language, times=7), name, language=language)

    assert post is not None
    first, *running = post.quotes
    assert first.text in post.parts[0]
    assert first not in running


def test_what_the_first_part_said_is_told_where_it_stood() -> None:
    source = (
        "The council wants to close the house in which 3,000 children have learnt to read this "
        "year. We write from the library by the river. Nobody asked the people who live here, and "
        "nobody told the school what will become of all the books. We ask you to keep it open for all who come here to read."
    )
    campaign, edition = campaign_with(source, "en")
    hook, ask = (every_sentence(edition.statement)[n] for n in (1, 3))

    post = compose_thread(
        campaign, edition, [hook, ask], PLATFORMS["x"], taken_of(edition.statement)
    )

    assert post is not None
    assert hook.text in post.parts[0]
    assert "this year. […] Nobody asked" in post.parts[1]
    assert ask.text in post.parts[-1]
    assert [post.text.count(quote.text) for quote in (hook, ask)] == [1, 1]


def test_the_first_part_says_what_the_running_text_can_do_without() -> None:
    source = (
        "We write from the library by the river. However, nobody has asked us what we need, and "
        "nobody has told the school what will become of the children and of all the books. We have "
        "carried stories home to the old and the ill in every winter that we remember. "
        "The council wants to close the house in which 3,000 children have learnt to read this year, "
        "and it has not said where they are to go."
    )
    campaign, edition = campaign_with(source, "en")
    needed, _, spare, _ = every_sentence(edition.statement)

    post = compose_thread(
        campaign, edition, [needed, spare], PLATFORMS["x"], taken_of(edition.statement)
    )

    assert post is not None
    assert spare.text in post.parts[0]


def test_a_sentence_that_the_next_one_needs_stays_where_it_stands() -> None:
    source = (
        "The council wants to close the house in which 3,000 children have learnt to read this "
        "year. We write from the library by the river. However, nobody has asked us what we need, "
        "and nobody has told the school what will become of the children and of all the books that "
        "we carried home for them. We ask for a hearing."
    )
    campaign, edition = campaign_with(source, "en")
    hook = every_sentence(edition.statement)[1]

    post = compose_thread(campaign, edition, [hook], PLATFORMS["x"], taken_of(edition.statement))

    assert post is not None
    assert hook.text in post.parts[0]
    assert no_spaces(f"{hook.text} However, nobody") in no_spaces("".join(body_of(post)))


def test_a_thread_that_starts_later_than_the_statement_says_so() -> None:
    text = statement_text("en", times=3)
    _, edition = campaign_with(text, "en")
    first = edition.statement.body[0]

    post, _ = thread_of(text, held=[(first.start, first.end)])

    assert post is not None
    assert post.parts[1].startswith("“[…] ") == (first.text not in post.parts[0])


DEMANDS = """\
We write from the library by the river, where 3,000 children have learnt to read in forty years.

{stem}

- {first}
- clean rooms, and a door that closes;
- to hear us first.

We will not give it up, because nobody else will read to the children of this town in the cold! We
stay here until somebody comes to us and asks us what we need, and what the children who come here
every day will do when the house is closed and nobody else has a room for them in all of this town.
"""


def demands(
    stem: str = "We ask the council to promise three things:",
    first: str = "opening hours that working people can use;",
) -> str:
    post, _ = thread_of(DEMANDS.format(stem=stem, first=first), "bluesky", language="en")
    assert post is not None
    return "\n\n".join(post.parts[1:-1])


def test_a_list_of_demands_stands_in_a_thread_under_its_stem() -> None:
    assert (
        "We ask the council to promise three things:\nopening hours that working people can use;\n"
        "clean rooms, and a door that closes;\nto hear us first."
    ) in demands()


def test_a_list_without_its_stem_is_left_out_of_a_thread() -> None:
    told = demands(stem="We ask the council to promise three things (see below:")
    assert "promise" not in told
    assert "clean rooms" not in told


def test_a_list_whose_stem_was_passed_over_is_passed_over_too() -> None:
    told = demands(first="Opening (hours that people can use. We have waited for forty years.")
    assert "promise" not in told
    assert "clean rooms" not in told


def test_a_stem_of_which_nothing_can_be_said_is_left_out_too() -> None:
    source = (
        "We write from the library, where 3,000 children have learnt to read in forty years. "
        "Here is what the council has to promise to each and every one of the children in our town:\n\n- to open (again.\n\nWe will not give it up, because nobody else "
        "will read to the children of this town in the cold! We stay here until somebody comes to "
        "us and asks us what we need, and what the children who come here every day need."
    )
    post, _ = thread_of(source, "x", language="en")
    assert post is not None
    assert "has to promise" not in post.text
    assert any("has to promise" in said for said in post.left_out)


@pytest.mark.parametrize("name", WITH_THREADS)
@pytest.mark.parametrize("language", list(INVENTED))
def test_every_part_fits_and_is_numbered(language: str, name: str) -> None:
    post, edition = thread_of(statement_text(language, times=7), name, language=language)

    assert post is not None
    assert post.fits
    assert post.wording is Wording.THREAD
    assert post.text == "\n\n".join(post.parts)
    row = PLATFORMS[name]
    for number, part in enumerate(post.parts, start=1):
        assert row.fits(part)
        (found,) = NUMBER.findall(part)
        assert found == (str(number), str(len(post.parts)))
    for place, size in enumerate(post.sizes):
        assert size.size == max(row.sizes(part)[place].size for part in post.parts)
    own_line = {
        found[0] for part in post.parts if (found := regex.search(r"[ \n](?=\d+/\d+)", part))
    }
    assert own_line == ({"\n"} if edition.statement.direction == "rtl" else {" "})
    assert not regex.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", post.text)


def test_the_first_part_stands_alone_and_the_last_asks_again() -> None:
    post, _ = thread_of(statement_text("en", times=3))

    assert post is not None
    first, last = post.parts[0], post.parts[-1]
    for part in (first, last):
        assert part.endswith(f"\n\n{PAGE}")
        assert "\n\n— Readers" in part
        assert part.startswith("“")
    assert "We ask you to keep it open." in last
    assert post.share_url is not None
    assert PAGE not in "".join(post.parts[1:-1])


def test_the_real_statement_has_a_thread_that_tells_where_a_noted_sentence_stood(
    aleppo_kit: Kit,
) -> None:
    threads = [p for p in aleppo_kit.editions[0].posts if p.wording is Wording.THREAD]

    assert [post.platform.name for post in threads] == ["x", "bluesky", "mastodon", "threads"]
    for post in threads:
        assert "We can do more." not in post.text
        assert "five square metres" not in post.text
        assert "[…] In one building more than 500 people are sheltering." in post.text
        assert "…" not in post.text.replace("[…]", "")
        assert "Left out: “We can do more.”" in post.left_out
        assert any("five square metres" in said for said in post.left_out)


def test_a_sentence_too_long_for_a_part_is_named_and_not_cut() -> None:
    long = "It is cold " + "and colder and colder, " * 30 + "and nobody sleeps."
    post, _ = thread_of(f"{INVENTED['en']}\n\n{long} We stay in our library.")

    assert post is not None
    assert any(long in said for said in post.left_out)
    assert "colder" not in post.text
    assert "[…] We stay in our library." in post.text


def test_a_sentence_is_cut_on_request_with_an_ellipsis_on_both_sides() -> None:
    long = "It is cold " + "and colder and colder " * 30 + "and nobody sleeps."
    post, _ = thread_of(f"We write from the library. {long} We stay.", splits=True)

    assert post is not None
    assert post.left_out == ()
    assert post.fits
    joined = no_spaces("".join(body_of(post)))
    assert no_spaces(long) in joined.replace("…", "")
    cuts = [part for part in post.parts if "…" in part]
    assert len(cuts) >= 2


def test_pieces_of_one_sentence_are_one_range_in_each_part() -> None:
    long = (
        "We refuse the union and the Union on " + "the one road and the other, " * 30 + "we go on."
    )
    post, edition = thread_of(f"We write from the library. {long} We stay.", splits=True)

    assert post is not None
    body = edition.statement.body
    for number, part in enumerate(post.parts):
        found = [quote for quote in post.quotes if quote.part == number]
        within = [q for q in found if body[1].start <= q.start and q.end <= body[1].end]
        assert len(within) == ("the other" in part)
        assert all(quote.text in part and quote.text == quote.text.strip() for quote in found)
    assert len(post.quotes) < 2 * len(post.parts)


def test_a_sentence_is_cut_at_commas_before_words_and_at_clauses_before_commas() -> None:
    run = "we walk on and on without any rest " * 5
    clause = f"We ask, today, {run}and say it again; "
    post, _ = thread_of(f"We write from the library. {clause * 4}we go. We stay.", splits=True)
    commas = f"{run}and, in the evening, " * 4
    other, _ = thread_of(f"We write from the library. So {commas}we go. We stay.", splits=True)

    for thread, sign in ((post, ";"), (other, ",")):
        assert thread is not None
        cuts = [text for text in body_of(thread) if text.endswith("…")]
        assert len(cuts) >= 3
        assert all(text.endswith(f"{sign}…") for text in cuts)


def test_only_the_clause_that_no_part_can_hold_is_cut_between_words() -> None:
    long = "and on this road we go on " * 14
    short = "we do not leave the town that is ours and our children's; "
    source = f"We write from the library. It is so: {short}{long}; {short * 3}we go. We stay."
    post, _ = thread_of(source, splits=True)

    assert post is not None
    cuts = [text for text in body_of(post) if text.endswith("…")]
    assert sum(not text.endswith((";…", ":…")) for text in cuts) == 1


def test_a_sentence_that_was_said_within_a_joined_quote_is_not_called_left_out() -> None:
    campaign, edition = campaign_with(statement_text("en", times=7))
    joined = replace(joined_sentences(edition.statement, 1, 2), slot=Slot.VOICE)
    body = edition.statement.body
    held = [(sentence.start, sentence.end) for sentence in body[:3]]

    taken = taken_of(edition.statement, held=held)
    post = compose_thread(campaign, edition, [joined], PLATFORMS["x"], taken)

    assert post is not None
    assert joined.text in post.parts[0]
    assert post.left_out == (f"Left out: “{body[2].text}”",)


@pytest.mark.parametrize("between", ["", " It stands by the river, and it is ours."])
def test_a_selection_that_one_post_can_hold_has_no_thread(between: str) -> None:
    post, _ = thread_of(f"We write from the library.{between} We ask you to keep it open.")

    assert post is None


@pytest.mark.parametrize("name", [name for name in PLATFORMS if name not in WITH_THREADS][:6])
def test_a_platform_without_threads_has_none(name: str) -> None:
    assert thread_of(statement_text("en", times=4), name)[0] is None


@pytest.mark.parametrize("characters", [9_000, 2 * MOST_CHARACTERS])
def test_a_thread_ends_before_nobody_reads_it_and_says_so(characters: int) -> None:
    times = characters // len(statement_text("en", times=1))
    post, edition = thread_of(statement_text("en", times=times))

    assert post is not None
    assert len(post.parts) == MOST_PARTS
    assert post.left_out == (ENDS_HERE,)
    first, *running, last = [(q.start, q.end) for q in post.quotes]
    taken = [(s.start, s.end) for s in taken_of(edition.statement).stretches]
    rest = [span for span in taken if span != first and not is_within(span, last)]
    assert running == rest[: len(running)]


def test_ten_parts_have_room_for_their_longer_numbers() -> None:
    counts = set()
    for times in range(3, 12):
        post, _ = thread_of(statement_text("en", times=times))
        assert post is not None
        counts.add(len(str(len(post.parts))))
        assert all(PLATFORMS["x"].fits(part) for part in post.parts)
    assert counts == {1, 2}


def test_the_last_part_of_the_running_text_is_no_slip() -> None:
    for times in range(2, 9):
        post, _ = thread_of(f"{statement_text('en', times=times).removesuffix(SIGNED)} We stay.")
        assert post is not None
        assert len(post.parts[-2]) >= SHORT_END_CHARACTERS


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(
    sentences=SENTENCES,
    name=st.sampled_from(WITH_THREADS),
    splits=st.booleans(),
    held=st.sets(st.integers(0, 30), max_size=4),
)
def test_whatever_is_stated_nothing_is_lost_and_nothing_whole_is_cut(
    sentences: list[str], name: str, held: set[int], *, splits: bool
) -> None:
    source = "We write from the library. We ask you to keep it open.\n\n" + " ".join(sentences)
    body = parse_statement(source, language="en").body
    kept_back = [(one.start, one.end) for n, one in enumerate(body) if n in held]
    post, edition = thread_of(source, name, language="en", splits=splits, held=kept_back)
    if post is None:
        return
    source = edition.statement.source
    assert untold(post, edition) == []
    assert post.fits
    assert all(PLATFORMS[name].fits(part) for part in post.parts)
    for found in post.quotes:
        assert source[found.start : found.end] == found.text
    ends = {found.end for found in post.quotes} | {found.start for found in post.quotes}
    for stretch in taken_of(edition.statement).stretches:
        sentence = source[stretch.start : stretch.end]
        whole = atoms(sentence)
        edges = [0]
        for piece in pieces(sentence):
            edges.append(edges[-1] + len(piece))
        for end in ends:
            place = end - stretch.start
            if 0 < place < len(sentence):
                assert place in edges
                assert not any(a < place < b for a, b in whole)
    again = thread_of(source, name, language="en", splits=splits, held=kept_back)[0]
    assert again == post


def untold(post: Post, edition: Edition) -> list[str]:
    """Return the sentences that are neither said nor named nor after the end that is told."""
    has_closing_quote = marks_of(post.language).opening in post.parts[-1]
    running = post.quotes[1:-1] if has_closing_quote else post.quotes[1:]
    is_unfinished = ENDS_HERE in post.left_out
    named = {said.partition(": ")[2] for said in post.left_out}
    missing = []
    for sentence in edition.statement.body:
        within = [q for q in post.quotes if sentence.start <= q.start and q.end <= sentence.end]
        is_said = no_spaces(sentence.text) in no_spaces("".join(q.text for q in within)) or any(
            q.start <= sentence.start and sentence.end <= q.end for q in post.quotes
        )
        is_after = is_unfinished and sentence.end > running[-1].end
        if not (is_said or is_after or quoted(sentence.text, post.language) in named):
            missing.append(sentence.text)
    return missing


@pytest.mark.parametrize("splits", [False, True])
@pytest.mark.parametrize("maximum", [500, 5000])
def test_a_long_thread_says_that_the_statement_goes_on(maximum: int, *, splits: bool) -> None:
    source = statement_text("en", times=3 * MOST_CHARACTERS // len(statement_text("en", times=1)))
    campaign, edition = campaign_with(source, "en")
    held = [(sentence.start, sentence.end) for sentence in edition.statement.body[6:8]]
    post = compose_thread(
        replace(campaign, cuts_sentences=splits),
        edition,
        every_sentence(edition.statement)[:4],
        with_maximum(PLATFORMS["mastodon"], maximum),
        taken_of(edition.statement, held=held),
    )

    assert post is not None
    assert post.left_out[-1] == ENDS_HERE
    assert {f"Left out: “{source[start:end]}”" for start, end in held} < set(post.left_out)
    assert untold(post, edition) == []


def test_a_thread_of_just_as_much_as_is_taken_is_finished() -> None:
    sentence = "We ask you to open the road today. "
    fits = MOST_CHARACTERS // len(sentence.strip())
    for times, goes_on in ((fits, False), (fits + 1, True)):
        _, edition = campaign_with(sentence * times, "en")
        taken = taken_of(edition.statement)
        assert (len(taken.stretches), taken.goes_on) == (fits, goes_on)
        assert taken.passed_over == ()


RIVER = (
    "We write from the harbour below the old mill, where the river has been red since the second of "
    "March. In our street 3,000 people drink from it, and 40 of them have been taken to hospital. "
    "The company says nothing and has closed its gate to us, to the doctors and to the newspapers."
)


def running_and_last(quotes: str, *, name: str = "x") -> tuple[str, str]:
    """Return the running text and the last part of a thread whose organiser named these quotes."""
    campaign = parse_campaign(
        'slug = "river"\ntitle = "River"\npage = "https://example.org/"\n'
        '[attribution]\nfull = "Rowers"\n'
        f'[[edition]]\nlanguage = "en"\nfile = "a"\nquotes = {quotes}\nplatforms = ["{name}"]\n',
        read=lambda _: f"{RIVER}\n\n{{}}\n\nWe stay here until the river is clean.\n".format(ASKS),
        picture=str.encode,
    )
    posts = build_kit(campaign).editions[0].posts
    (thread,) = (post for post in posts if post.wording is Wording.THREAD)
    return "\n".join(thread.parts[1:-1]), thread.parts[-1]


ASKS = "We ask the mayor to close the pipe. It runs day and night, and it never rests."


def test_an_ask_closes_a_thread_with_what_leans_on_it_and_stands_nowhere_else() -> None:
    running, last = running_and_last("[1, 4]")

    assert f"“{ASKS}”" in last
    assert "close the pipe" not in running


def test_where_no_quote_asks_a_sentence_of_the_thread_does() -> None:
    plain = "We ask the mayor to close the pipe."
    text = f"{RIVER}\n\nWe live here. {plain}\n\nWe stay here until the river is clean."
    campaign, edition = campaign_with(text, "en")
    quotes = every_sentence(edition.statement)[:2]

    post = compose_thread(campaign, edition, quotes, PLATFORMS["x"], taken_of(edition.statement))

    assert post is not None
    assert f"“{plain}”" in post.parts[-1]
    assert post.text.count(plain) == 1


def test_what_an_organiser_chose_is_in_a_thread_whatever_speaks_against_it() -> None:
    text = f"{RIVER} Stop.\n\nWe ask you:\n- to (hear us;\n- to answer."
    statement = parse_statement(text, language="en")
    short, stem, *items = statement.body[3:]

    def starts(*chosen: Range, held: Sequence[Range] = ()) -> set[int]:
        return {s.start for s in taken_of(statement, chosen=chosen, held=held).stretches}

    alone, whole = (short.start, short.end), (stem.start, items[-1].end)
    assert not {short.start, items[0].start} & starts()
    assert short.start in starts(alone)
    assert {stem.start, *(item.start for item in items)} <= starts(whole)
    assert short.start not in starts(alone, held=[alone])


LISTED = "We call on the mayor to do this:\n\n{}"
ITEMS = [
    "- to close the pipe below the mill before the spring tides of 21 March;",
    "- to publish every test of the water since the first of March 2019;",
    "- to pay for the cleaning of the river, beginning with the wells that are closest to it;",
    "- not to sign any contract for another pipe within five miles of the coast.",
]


@pytest.mark.parametrize("before", [0, 5, 10, 15])
@pytest.mark.parametrize("name", WITH_THREADS)
def test_a_list_is_cut_so_that_two_items_at_least_stay_together(name: str, before: int) -> None:
    filling = f"The river {'and the lake ' * before}turned red."
    text = f"{RIVER} {filling}\n\n{LISTED.format(chr(10).join(ITEMS))}\n\n{RIVER}"
    campaign, edition = campaign_with(text, "en")
    quotes = [q for q in every_sentence(edition.statement)[:3] if len(q.text) < 120]

    post = compose_thread(campaign, edition, quotes, PLATFORMS[name], taken_of(edition.statement))

    assert post is not None
    words = [item.removeprefix("- ") for item in ITEMS]
    held = [sum(item in part for item in words) for part in post.parts]
    stem = next(part for part in post.parts if "do this:" in part)
    assert sum(held) == len(ITEMS)
    assert all(number != 1 for number in held)
    assert sum(item in stem for item in words) >= 2


@pytest.mark.parametrize(
    ("language", "stem", "items"),
    [
        pytest.param("en", "We demand:", ("to reopen the well", "to pay the guards"), id="en"),
        pytest.param("uk", "Ми вимагаємо:", ("відкрити колодязь", "платити вартовим"), id="uk"),
        pytest.param("es", "EXIGIMOS:", ("abrir el pozo", "pagar a los guardas"), id="es"),
        pytest.param("tr", "İstiyoruz:", ("kuyunun açılmasını", "ücretlerin ödenmesini"), id="tr"),
    ],
)
def test_a_list_below_a_short_stem_is_in_a_thread(
    language: str, stem: str, items: tuple[str, str]
) -> None:
    body = statement_text(language, times=4).removesuffix(SIGNED).rstrip()
    listed = "".join(f"- {item};\n" for item in items)
    post, _ = thread_of(f"{body}\n\n{stem}\n\n{listed}", "mastodon", language=language)

    assert post is not None
    assert f"{stem}\n{items[0]};\n{items[1]};" in "\n".join(post.parts)


def test_an_ask_that_the_next_paragraph_leans_on_closes_a_thread_with_it_and_is_not_doubled() -> (
    None
):
    ask = "We ask everybody who reads this to write to the council before the vote in May."
    told = "".join(
        f"The library on Mill Street lost {hours} of its opening hours to the cuts in spring.\n\n"
        for hours in ("eleven", "twelve", "thirteen", "fourteen", "fifteen")
    )
    source = (
        f"{told}{ask}\n\nThey have heard nothing of it from us.\n\n{told.replace('spring', 'May')}"
    )
    post, _ = thread_of(source, "x", language="en")

    assert post is not None
    assert "\n".join(post.parts).count(ask) == 1


def test_no_demand_is_taken_out_of_its_list_to_close_a_thread() -> None:
    source = (
        "The library stays (invented)\n\n"
        "We have read here for a hundred years, and we will not stop because of one line drawn"
        " through our street.\n\n"
        "On Monday the council decided to close the library on Mill Street, which four thousand"
        " children use every week of the year.\n\n"
        "Our demands\n\n"
        "1. Keep the library on Mill Street open six days a week.\n"
        "2. Mend the roof before the winter comes.\n"
        "3. Give the eleven librarians permanent contracts.\n"
        "4. Let the readers elect half of the board.\n\n"
        "Nobody has asked the children.\n\nSigned\nFriends of Mill Street Library\n"
        "Readers' Union of the Lower Town\nParents of Mill Street School\n"
    )
    campaign = campaign_of(parse_statement(source, language="en"), slug="invented")
    campaign = replace(campaign, page="https://example.org/library/")
    (made,) = build_kit(campaign).editions

    (thread,) = (p for p in made.posts if p.wording is Wording.THREAD and p.platform.name == "x")

    assert "“Nobody has asked the children.”" in thread.parts[-1]
    assert any("Let the readers elect" in part for part in thread.parts[1:-1])

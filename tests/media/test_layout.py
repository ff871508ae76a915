"""Fitting and breaking: nothing lost, nothing over the edge, as large as can be."""

import gzip
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from icu4py.breakers import CharacterBreaker, LineBreaker

from sharing.media.fonts import serif
from sharing.media.typesetting.layout import Block, Room, fit
from sharing.media.typesetting.pieces import LINE_ENDS
from sharing.media.typesetting.shaping import Paragraph, shape_paragraph

CONFORMANCE = Path(__file__).parents[2].parent / "shared" / "conformance" / "unicode"
QUOTE = serif(weight=560, optical=48, leading=0.9)
LONG = (
    "We know that the UN has a plan to get us out across the 4 kilometres of Western Aleppo to "
    "safety; with a few dozen buses and lorries we could all be evacuated in twenty-four hours."
)
WORDS = ("we", "a", "safety;", "Aleppo", "—", "“now”", "4", "twenty-four", "дорога", "طريق", "דרך")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)
rooms = st.builds(Room, st.integers(300, 1000), st.integers(100, 1000))


def shaped(text: str, language: str = "en") -> Paragraph:
    return shape_paragraph(text, language=language, direction=None, typesetting=QUOTE)


def set_in(text: str, width: float, height: float = 2000, language: str = "en") -> list[str]:
    """Set a text at 100 pixels and return its lines as strings."""
    block = fit(shaped(text, language), Room(width, height), (100, 100))
    assert block is not None
    return [text[start:end] for start, end in block.spans]


def width_of(paragraph: Paragraph, start: int, end: int) -> float:
    """Measure a line in em, without the blanks at its end."""
    end = start + len(paragraph.text[start:end].rstrip())
    return sum(paragraph.advances[start:end])


def height_of(paragraph: Paragraph, lines: int, size: int) -> float:
    """Measure lines from the top of the first to the foot of the last, in pixels."""
    first = paragraph.ascent + paragraph.descent
    return (first + (lines - 1) * paragraph.line_height) * size


def lines_needed(block: Block, size: int, width: float) -> int | None:
    """Count lines filled word by word, which is the least there can be; None if a word is wider.

    The stretches that may not be broken are those that ever share a line.
    """
    paragraph = block.paragraph
    starts = [0, *stretch_ends(paragraph)]
    count, line_start = 1, 0
    for start, end in pairwise(starts):
        if width_of(paragraph, start, end) > width / size:
            return None
        if width_of(paragraph, line_start, end) > width / size:
            count, line_start = count + 1, start
    return count


def stretch_ends(paragraph: Paragraph) -> list[int]:
    """Find where the lines may end: where they do in the narrowest room of all."""
    ends = [fit(paragraph, Room(width, 1e9), (100, 100)) for width in range(50, 1600, 25)]
    found = {end for block in ends if block for _, end in block.spans}
    return sorted(found)


def fitted(paragraph: Paragraph, room: Room) -> Block:
    block = fit(paragraph, room, (10, 120))
    assume(block is not None)
    assert block is not None  # for the type checker, which does not know assume
    return block


@settings(max_examples=60)
@given(texts, rooms)
def test_no_character_is_lost_and_none_comes_twice(text: str, room: Room) -> None:
    block = fitted(shaped(text), room)
    assert "".join(text[start:end] for start, end in block.spans) == text


@settings(max_examples=60)
@given(texts, rooms)
def test_a_line_ends_only_where_a_grapheme_does(text: str, room: Room) -> None:
    block = fitted(shaped(text), room)
    ends, at = set(), 0
    for cluster in CharacterBreaker(text, "en"):
        at += len(cluster)
        ends.add(at)
    assert {end for _, end in block.spans} <= ends


@settings(max_examples=60)
@given(texts, rooms)
def test_nothing_overflows(text: str, room: Room) -> None:
    block = fitted(shaped(text), room)
    expected = height_of(block.paragraph, len(block.spans), block.size)
    assert block.height == pytest.approx(expected)
    assert block.height <= room.height
    for line in block.lines():
        assert line.width * block.size <= room.width * 1.005  # kerning at a line's end


@settings(max_examples=60)
@given(texts, rooms)
def test_it_is_as_large_as_fits_or_a_little_smaller(text: str, room: Room) -> None:
    paragraph = shaped(text)
    block = fitted(paragraph, room)
    largest = max(size for size in range(10, 121) if fit(paragraph, room, (size, size)) is not None)
    assert 0.88 * largest <= block.size <= largest


@settings(max_examples=60)
@given(texts, rooms)
def test_a_text_that_is_smaller_than_it_could_be_has_better_lines(text: str, room: Room) -> None:
    paragraph = shaped(text)
    block = fitted(paragraph, room)
    larger = [fit(paragraph, room, (size, size)) for size in range(block.size + 1, 121)]
    for other in filter(None, larger):
        assert (
            ends_alone(other, room.width)
            or len(other.spans) > len(block.spans)
            or unevenness(other, room.width) > unevenness(block, room.width)
        )


def unevenness(block: Block, width: float) -> float:
    """Measure what lines leave free, as the mean of its squares in shares of the width."""
    filled = [width_of(block.paragraph, *span) * block.size / width for span in block.spans]
    return sum((1 - share) ** 2 for share in filled) / len(filled)


def ends_alone(block: Block, width: float) -> bool:
    """Whether a word shorter than two fifths of the line stands alone on the last line."""
    paragraph, (start, end) = block.paragraph, block.spans[-1]
    inside = {cut for cut in stretch_ends(paragraph) if start < cut < end}
    short = width_of(paragraph, start, end) * block.size < 0.4 * width
    return len(block.spans) > 1 and not inside and short


def test_a_text_is_set_a_little_smaller_if_its_last_word_has_company_then() -> None:
    text = "Open the road to Aleppo now."
    alone = fit(shaped(text), Room(500, 1000), (100, 100))
    assert alone is not None
    assert ends_alone(alone, 500)
    block = fit(shaped(text), Room(500, 1000), (50, 100))
    assert block is not None
    assert 88 <= block.size < 100
    assert not ends_alone(block, 500)


def test_a_text_that_fits_at_no_size_is_not_set() -> None:
    assert fit(shaped(LONG), Room(300, 100), (28, 120)) is None
    assert fit(shaped("a" * 100), Room(300, 1000), (28, 120)) is None


def test_the_largest_size_is_never_exceeded() -> None:
    block = fit(shaped("No."), Room(900, 900), (28, 120))
    assert block is not None
    assert block.size == 120


# Sentences of the sample, with the width of a card's lines, and how high they may be, in pixels.
@pytest.mark.parametrize(
    ("text", "room", "sizes", "lines"),
    [
        pytest.param(
            "In one building more than 500 people are sheltering.",
            Room(896, 542),
            (28, 146),
            ["In one building more", "than 500 people", "are sheltering."],
            id="a lone last word",
        ),
        pytest.param(
            "Countless White Helmets, doctors, nurses and humanitarians have been targeted and "
            "killed in the regime’s cruel assault on Aleppo.",
            Room(896, 872),
            (28, 146),
            ["Countless White", "Helmets, doctors, nurses", "and humanitarians",
             "have been targeted and", "killed in the regime’s", "cruel assault on Aleppo."],
            id="a short line among long ones",
        ),
        pytest.param(
            "We are calling on you in the International Community to provide a safe passage out of "
            "Aleppo for the remaining 100,000 people.",
            Room(830, 985),
            (26, 135),
            ["We are calling on you", "in the International", "Community to", "provide a safe",
             "passage out of Aleppo", "for the remaining", "100,000 people."],
            id="a lone word amid the text",
        ),
    ],
)  # fmt: skip
def test_lines_are_even_over_all_of_the_text(
    text: str, room: Room, sizes: tuple[int, int], lines: list[str]
) -> None:
    block = fit(shaped(text), room, sizes)
    assert block is not None
    assert [text[start:end].strip() for start, end in block.spans] == lines


def test_no_character_stands_between_a_pause_and_a_line_s_end_in_chinese() -> None:
    text = "我们呼吁市政府立即停止在湿地施工，公布环境评估报告，并在本月底之前与居民代表见面。"
    for width in range(500, 1500, 50):
        lines = set_in(text, width, language="zh")
        assert not any(line[-2] in "，。" for line in lines if len(line) > 1), lines


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(("Aleppo", "safety", "buses", "evacuated")), min_size=4, max_size=9)
)
def test_of_all_breakings_into_as_few_lines_the_most_even_is_taken(words: list[str]) -> None:
    text = " ".join(words)
    paragraph = shaped(text)
    block = fit(paragraph, Room(700, 1e6), (100, 100))
    assert block is not None
    spaces = [i + 1 for i, c in enumerate(text) if c == " "]
    cuts = [[0, *cut, len(text)] for cut in combinations(spaces, len(block.spans) - 1)]
    possible = [cut for cut in cuts if squared_slack(paragraph, cut) < float("inf")]
    whole = [cut for cut in possible if not ends_on_a_short_word(paragraph, cut)] or possible
    ours = squared_slack(paragraph, [0, *(end for _, end in block.spans)])
    assert ours == pytest.approx(min(squared_slack(paragraph, cut) for cut in whole))


def ends_on_a_short_word(paragraph: Paragraph, ends: list[int]) -> bool:
    last = paragraph.text[ends[-2] :]
    return len(ends) > 2 and " " not in last and width_of(paragraph, ends[-2], ends[-1]) < 0.4 * 7


def squared_slack(paragraph: Paragraph, ends: list[int]) -> float:
    """Sum up what lines leave free, squared, and what a word alone on a line costs besides."""
    slacks = [7 - width_of(paragraph, start, end) for start, end in pairwise(ends)]
    if min(slacks) < 0:
        return float("inf")
    lines = [paragraph.text[start:end].split() for start, end in pairwise(ends)]
    alone = [len(line) == 1 and s > 0.25 * 7 for line, s in zip(lines, slacks, strict=True)]
    if len(lines) == 1:
        alone = [False]
    costs = 0.06 * sum(alone) + 0.06 * alone[-1]
    return sum(slack**2 for slack in slacks) + costs * 7**2


@pytest.mark.parametrize("width", range(400, 2500, 60))
def test_no_short_word_is_left_alone_on_the_last_line(width: int) -> None:
    text = "We have been calling for help from the whole world for so many years now and it is us."
    *_, last = set_in(text, width * 1.2)
    assert " " in last.strip()


def test_evenness_gives_way_to_company_for_the_last_word() -> None:
    assert set_in("It evacuated it", 560) == ["It ", "evacuated it"]


@pytest.mark.parametrize("width", range(500, 2500, 40))
@pytest.mark.parametrize(
    "text",
    [
        "They left — all of them — at night, and « nobody » came back … never !",
        "They left – all – at once; who ? “ We ” did it , they said .",
    ],
)
def test_no_dash_or_mark_is_stranded(text: str, width: int) -> None:
    for line in set_in(text, width)[1:]:
        assert line[0] not in "—–!?,.;…»”"
    for line in set_in(text, width)[:-1]:
        assert line.rstrip()[-1] not in "«“"


@pytest.mark.parametrize("width", range(600, 2500, 50))
def test_a_number_keeps_what_it_counts(width: int) -> None:
    for line in set_in(LONG, width):
        assert not line.rstrip().endswith(" 4")


def test_a_quotation_mark_may_hang_outside() -> None:
    text = "“Aleppo"
    paragraph = shaped(text)
    mark = paragraph.advances[0]
    width = (sum(paragraph.advances) - mark) * 100
    assert fit(paragraph, Room(width + 1, 1000), (100, 100)) is None
    assert fit(paragraph, Room(width + 1, 1000), (100, 100), hangs=True) is not None


def test_every_line_that_begins_with_a_mark_hangs_it_outside() -> None:
    text = "“We waited” “for buses” all night"
    paragraph = shaped(text)
    block = fit(paragraph, Room(530, 1000), (100, 100), hangs=True)
    assert block is not None
    assert [text[start:end] for start, end in block.spans] == [
        "“We waited” ",
        "“for buses” ",
        "all night",
    ]
    mark = paragraph.advances[0]
    assert block.hangs == pytest.approx((mark, mark, 0.0), abs=0.02)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30), st.data(), rooms)
def test_a_line_ends_wherever_it_must(words: list[str], data: st.DataObject, room: Room) -> None:
    seams = [data.draw(st.sampled_from((" ", LINE_ENDS))) for _ in words[1:]]
    text = "".join(word + seam for word, seam in zip(words, [*seams, ""], strict=True))
    block = fit(shaped(text), room, (1, 100))
    assume(block is not None)
    assert block is not None
    lines = [text[start:end] for start, end in block.spans]
    assert "".join(lines) == text
    assert all(LINE_ENDS not in line[:-1] for line in lines)
    for start, end in block.spans:
        assert width_of(block.paragraph, start, end) * block.size <= room.width + 1e-6


def test_the_mark_of_a_list_stands_with_what_it_marks() -> None:
    text = f"We ask:{LINE_ENDS}- libraries."
    word = text.index("libraries")
    width = width_of(shaped(text), word, len(text)) * 100 + 1
    block = fit(shaped(text), Room(width, 2000), (50, 100))
    assert block is not None
    assert [text[start:end] for start, end in block.spans][-1] == "- libraries."


def test_pieces_are_never_broken() -> None:
    text = "example.org/a-b/c-d"
    block = fit(shaped(text), Room(650, 1000), (100, 100), pieces=("example.org/", "a-b/", "c-d"))
    assert block is not None
    assert [text[start:end] for start, end in block.spans] == ["example.org/", "a-b/c-d"]


def test_thai_is_broken_between_words() -> None:
    text = "เราขอเพียงเส้นทางที่ปลอดภัย"
    lines = set_in(text, 600, language="th")
    assert len(lines) > 1
    assert set(lines) & {"เราขอเพียง", "เราขอ"}


def test_every_case_of_line_break_test_is_broken_as_unicode_says() -> None:
    path = CONFORMANCE / "LineBreakTest.txt.gz"
    if not path.exists():
        pytest.skip("Unicode's LineBreakTest.txt.gz is not beside this checkout")
    wrong = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        cases = [line.split("#")[0].split() for line in file if not line.startswith("#")]
    for case in cases:
        marked = "".join(part if part in "×÷" else chr(int(part, 16)) for part in case)
        expected = [piece.replace("×", "") for piece in marked.strip("×÷").split("÷")]
        if list(LineBreaker("".join(expected), "en")) != expected:
            wrong.append(case)
    assert (len(cases), wrong[:3]) == (19_338, [])


@pytest.mark.parametrize("width", range(500, 1200, 50))
def test_no_line_of_burmese_begins_with_the_last_cluster_of_a_phrase(width: int) -> None:
    text = "ကျွန်ုပ်တို့ ဘေးကင်းသောလမ်းကို တောင်းဆိုသည်။"
    for line in set_in(text, width, language="my")[1:]:
        assert not line.startswith(("ကို", "တို့"))


def test_a_line_of_thai_ends_at_a_space_where_it_can() -> None:
    text = "เราขอเพียงเส้นทางที่ปลอดภัย สำหรับทุกครอบครัว"
    assert set_in(text, 1250, language="th")[0] == "เราขอเพียงเส้นทางที่ปลอดภัย "

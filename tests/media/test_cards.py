"""Quote cards: what they say, where it stands, and whether it can be read."""

import io
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import product
from multiprocessing import get_context
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import zxingcpp
from PIL import Image, ImageChops

from sharing.core.errors import CardError, MissingGlyph, TextDoesNotFit, UnusableAddress
from sharing.core.platforms import (
    ALT_TEXT_CHARACTERS_MAXIMUM,
    IMAGE_WEIGHT_BYTES_MAXIMUM,
    PLATFORMS,
    Platform,
)
from sharing.core.statement import Direction
from sharing.media.cards import (
    alt_text,
    draw_card,
    draw_jpeg,
    draw_preview,
)
from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.composition import compose
from sharing.media.design.frame import frame_of
from sharing.media.design.looks import LOOKS
from sharing.media.design.words import text_on_card
from sharing.media.paint.colour import Colour, colour_of, contrast
from sharing.media.spec import CARD_SIZES, PREVIEW_SIZE, CardSpec
from tests.support.cards import CARDS, LONG, PAGE, SHORT
from tests.support.photos import dusk, png

SIZES = [pytest.param(size, id="x".join(map(str, size))) for size in CARD_SIZES]
CODE_SIDE = 37 * 6  # pixels of the code for PAGE, with its quiet zone


def sized(spec: CardSpec, size: tuple[int, int]) -> CardSpec:
    return replace(spec, width=size[0], height=size[1])


def opened(drawn: bytes) -> Image.Image:
    return Image.open(io.BytesIO(drawn)).convert("RGB")


def ink_box(picture: Image.Image, paper: Colour) -> tuple[int, int, int, int]:
    box = ImageChops.difference(picture, Image.new("RGB", picture.size, paper)).getbbox()
    assert box is not None
    return box


def codes_in(picture: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def words_of(block: SetBlock) -> str:
    text = block.block.paragraph.text
    return "".join(text[start:end] for start, end in block.block.spans)


@pytest.mark.parametrize("name", CARDS)
def test_every_word_stands_on_the_card_once_and_in_order(name: str) -> None:
    spec = CARDS[name]
    composition = compose(spec, CODE_SIDE)
    assert words_of(composition.quote) == text_on_card(spec)
    assert spec.text in words_of(composition.quote)
    small_print = {block.role: words_of(block) for block in composition.small_print}
    assert small_print["attribution"] == spec.attribution
    assert small_print.get("date", "") == spec.dated
    address = spec.page and spec.page.removeprefix("https://")
    assert small_print.get("address") == address


def test_line_ends_of_the_statement_are_drawn_as_spaces() -> None:
    spec = replace(SHORT, text="If we stay\r\nwe fear\tfor our\u2028lives.")
    assert text_on_card(spec) == "“If we stay we fear for our lives.”"


LISTED = "We ask the\r\ncouncil:\n\n- to stay\nwith us, and\n2) to send\tan ambulance."


def test_the_items_of_a_list_begin_lines_of_their_own() -> None:
    spec = replace(SHORT, text=LISTED)
    assert text_on_card(spec).split("\u2028") == [
        "“We ask the council:",
        "- to stay with us, and",
        "2) to send an ambulance.”",
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("look", LOOKS)
def test_a_list_is_drawn_line_by_line_and_said_in_one(look: str, size: tuple[int, int]) -> None:
    spec = sized(replace(SHORT, text=LISTED, look=look), size)
    if look == "photo":
        spec = replace(
            spec, photo=png(Image.new("RGB", (1200, 900), "teal")), shows="An invented place."
        )
    if look == "number":
        spec = replace(spec, text=LISTED.replace("2)", "-").replace("an amb", "12 amb"))
    said = (block for block in compose(spec, CODE_SIDE).blocks if block.role == "quote")
    (quote,) = said
    text = quote.block.paragraph.text
    lines = [text[start:end] for start, end in quote.block.spans]
    assert [line.split()[0] for line in lines if line[0] in "-2"] in (["-", "2)"], ["-", "-"])
    assert not any("\u2028" in line[:-1] for line in lines)
    assert "We ask the council: - to stay with us, and" in alt_text(spec)


LISTS = {
    "en": "Our demands\n\n1. Keep the library open six days a week, also in the winter.\n"
    "2. Mend the roof before the winter comes and the reading room is too cold.",
    "ar": "مطالبنا\n\n1. إبقاء المكتبة مفتوحة ستة أيام في الأسبوع في الشتاء أيضاً.\n"
    "2. إصلاح السقف قبل حلول الشتاء وقبل أن تبرد قاعة القراءة.",
    "zh": "我们的要求：\n\n一、图书馆每周开放六天，冬天也不得以任何理由缩短开放时间。\n"
    "二、冬天来临之前修好屋顶，给十一位图书管理员长期合同，并补发去年的工资。",
}


@pytest.mark.parametrize("size", [(1080, 1350), (1200, 630)])
@pytest.mark.parametrize("look", ["newspaper", "poster", "night", "memorial"])
@pytest.mark.parametrize("language", LISTS)
def test_an_item_of_a_list_begins_below_its_first_word_and_apart(
    language: str, look: str, size: tuple[int, int]
) -> None:
    spec = sized(replace(SHORT, text=LISTS[language], language=language, look=look), size)
    spec = replace(spec, direction=Direction.RTL if language == "ar" else Direction.LTR)
    quote = compose(spec, CODE_SIDE).quote
    block, text = quote.block, quote.block.paragraph.text
    is_item = [bool(re.match(r"[12一二][.、]", text[start:])) for start, _end in block.spans]
    starts = [
        -x - line.width * block.size if language == "ar" else x
        for x, line in zip(quote.x, quote.lines, strict=True)
    ]
    item = starts[is_item.index(True)]
    marks = {"en": 0.5, "ar": 0.3, "zh": 1.8}
    for i, (begins, start) in enumerate(zip(is_item, starts, strict=True)):
        if i:
            down = quote.baseline(i) - quote.baseline(i - 1) - block.line_height
            assert down == pytest.approx(0.3 * block.size if begins else 0)
        if i > is_item.index(True) and not begins:
            assert marks[language] < (start - item) / block.size < 2.1
        elif begins:
            assert abs(start - item) < 0.1 * block.size
    assert is_item.count(True) == 2
    assert not all(is_item[1:])
    last = quote.baseline(len(quote.lines) - 1)
    assert quote.bottom == pytest.approx(last + block.drop)


def test_a_sentence_that_begins_as_an_item_does_is_no_list() -> None:
    spec = replace(SHORT, text="- We ask the council to stay with us and to send an ambulance.")
    assert not compose(spec, CODE_SIDE).quote.block.paragraph.items


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("spec", [SHORT, LONG], ids=["short", "long"])
def test_ink_stays_inside_the_margins(spec: CardSpec, size: tuple[int, int]) -> None:
    paper = LOOKS["newspaper"].paper
    spec = sized(spec, size)
    frame = compose(spec, CODE_SIDE).frame
    left, top, right, bottom = ink_box(opened(draw_card(spec)), paper)
    assert left > frame.left * 0.3  # the opening mark hangs outside
    assert top >= frame.top
    assert right <= frame.right
    assert bottom <= frame.bottom
    assert frame.left >= 0.08 * min(size)


@pytest.mark.parametrize("name", CARDS)
def test_marks_above_and_below_the_letters_stay_inside_too(name: str) -> None:
    spec = CARDS[name]
    composition = compose(spec, CODE_SIDE if spec.page else 0)
    frame, paper = composition.frame, LOOKS[spec.look].paper
    picture = opened(draw_card(spec))
    for rule in composition.rules:  # those of a night run to the card's edges
        picture.paste(paper, rule)
    _, top, _, bottom = ink_box(picture, paper)
    assert top >= frame.top
    assert bottom <= frame.bottom


@pytest.mark.parametrize("size", SIZES)
def test_only_the_mark_hangs_and_the_ink_of_every_line_begins_at_the_margin(
    size: tuple[int, int],
) -> None:
    spec = replace(sized(LONG, size), page=None)
    first, *others = line_starts(spec)
    left = min(others)
    assert left >= compose(spec, 0).frame.left - 1
    assert 0.3 * left <= first < left - 5
    for start in others:
        assert abs(start - left) <= 4  # a g begins below the line


def line_starts(spec: CardSpec) -> list[int]:
    """Measure where the ink of each line of a card's quote begins."""
    composition = compose(spec, 0)
    picture = opened(draw_card(spec))
    paper = Image.new("RGB", picture.size, LOOKS[spec.look].paper)
    ink = ImageChops.difference(picture, paper)
    found = []
    for index in range(len(composition.quote.lines)):
        baseline = composition.quote.baseline(index)
        top = baseline - 0.75 * composition.quote.block.size
        box = ink.crop((0, round(top), spec.width, round(baseline))).getbbox()
        assert box is not None
        found.append(box[0])
    return found


def test_a_story_keeps_its_ink_where_no_button_covers_it() -> None:
    picture = opened(draw_card(sized(LONG, (1080, 1920))))
    _, top, _, bottom = ink_box(picture, LOOKS["newspaper"].paper)
    assert top >= 250
    assert bottom <= 250 + 1420


@pytest.mark.parametrize("look", LOOKS)
def test_the_code_stands_dark_on_light_with_its_quiet_zone(look: str) -> None:
    spec = replace(LONG, look=look)
    composition = compose(spec, CODE_SIDE)
    assert composition.code is not None
    left, top = composition.code
    picture = opened(draw_card(spec)).crop((left, top, left + CODE_SIDE, top + CODE_SIDE))
    colours = picture.getcolors()
    assert colours is not None
    dark_ink, light = composition.dress.code
    assert {colour for _, colour in colours} == {dark_ink, light}
    assert contrast(light, (0, 0, 0)) > contrast(dark_ink, (0, 0, 0))
    assert contrast(light, dark_ink) >= 4.5
    dark = ink_box(picture, light)
    assert dark == (24, 24, CODE_SIDE - 24, CODE_SIDE - 24)  # 4 modules of 6 pixels


def test_a_long_address_still_has_five_pixels_a_module() -> None:
    spec = replace(SHORT, page="https://sharing.example.org/" + "a-long-way/" * 13)
    picture = opened(draw_card(spec))
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == spec.page
    corners = found.position
    modules = 53  # version 9 at level M
    assert (corners.top_right.x - corners.top_left.x + 1) / modules >= 4.9


def test_a_card_without_a_page_has_no_code_and_no_address() -> None:
    spec = replace(SHORT, page=None)
    composition = compose(spec, 0)
    assert composition.code is None
    assert {block.role for block in composition.small_print} == {"attribution"}
    assert codes_in(opened(draw_card(spec))) == []


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("accent", ["#8a1c1c", "#ffee88", "#000000", "#ffffff"])
def test_every_ink_on_the_card_can_be_read(look: str, accent: str) -> None:
    spec = replace(LONG, look=look, accent=accent, dated="12 December 2016", label="1/5")
    picture = opened(draw_card(spec))
    composition = compose(spec, CODE_SIDE)
    worn = composition.dress
    assert picture.getpixel((2, 2)) == worn.ground
    for block, box in zip(composition.blocks, text_boxes(composition), strict=True):
        ground = worn.ink_for(block.role).ground
        assert strongest_contrast(picture.crop(box), ground) >= 4.5
    for rule in composition.rules:
        assert strongest_contrast(picture.crop(rule), worn.ground) >= 4.5


def text_boxes(composition: Composition) -> list[tuple[int, int, int, int]]:
    right = composition.frame.right - CODE_SIDE
    return [
        (
            composition.frame.left,
            round(block.top),
            right,
            round(block.top + block.block.height),
        )
        for block in composition.blocks
    ]


def strongest_contrast(picture: Image.Image, paper: Colour) -> float:
    """Measure the ink: the colour that differs most, since edges are between it and paper."""
    flat = picture.tobytes()
    colours = set(zip(flat[::3], flat[1::3], flat[2::3], strict=True))
    return max(contrast(colour, paper) for colour in colours)


def test_right_to_left_cards_are_mirrored() -> None:
    arabic = CARDS["arabic"]
    composition = compose(arabic, CODE_SIDE)
    assert composition.code is not None
    assert composition.code[0] + 24 == composition.frame.left  # four modules are paper on paper
    hairline, bar = composition.rules
    assert bar[2] == hairline[2] == composition.frame.right
    size = composition.quote.block.size
    first, *others = (
        x + line.width * size - composition.frame.right
        for x, line in zip(composition.quote.x, composition.quote.lines, strict=True)
    )
    assert all(0 <= air < 0.1 * size for air in others)  # what a letter has beside its ink
    assert 0.2 * size < first < 0.3 * size  # half of the opening mark hangs


def test_an_address_is_left_to_right_on_a_right_to_left_card() -> None:
    address = compose(CARDS["arabic"], CODE_SIDE).small_print[-1]
    assert address.role == "address"
    assert address.block.paragraph.levels.base == 0


def test_names_are_kept_whole_where_there_is_room() -> None:
    attribution = compose(SHORT, CODE_SIDE).small_print[0].block
    text = attribution.paragraph.text
    assert [text[start:end].strip() for start, end in attribution.spans] == [
        "Syria Civil defense [the White Helmets],",
        "Independent Doctors Association,",
        "Syrian American Medical Association, Kesh Malek",
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("look", sorted(set(LOOKS) - {"number"}))
def test_a_name_that_no_line_holds_has_lines_of_its_own(look: str, size: tuple[int, int]) -> None:
    spec = replace(sized(SHORT, size), look=look, dated="May 2016")
    composition = compose(replace(spec, photo=dusk() if look == "photo" else None), CODE_SIDE)
    said = next(block.block for block in composition.blocks if block.role == "attribution")
    seams = {end for _, end in said.spans} | {0}
    names = [found.span() for found in re.finditer(r"[^,]+(?:, |$)", said.paragraph.text)]
    assert len(names) == 4
    for start, end in names:
        if any(start < seam < end for seam in seams):
            assert {start, end} <= seams


@pytest.mark.parametrize("language", ["en", "ar"])
def test_names_that_a_column_does_not_hold_can_be_counted(language: str) -> None:
    names = {
        "en": SHORT.attribution.split(", "),
        "ar": [
            "جمعية الجيران في القرى الشرقية والغربية (مثال مخترع)",
            "نقابة الأطباء",
            "لجنة الطريق في الشتاء",
        ],
    }[language]
    spec = replace(CARDS["arabic"], dated="") if language == "ar" else SHORT
    spec = sized(replace(spec, attribution=", ".join(names)), (1200, 630))
    wide = compose(spec, CODE_SIDE)
    said = next(block for block in wide.blocks if block.role == "attribution")
    text, lines = said.block.paragraph.text, list(zip(said.lines, said.x, strict=True))
    starts = [x + line.width * said.block.size if language == "ar" else x for line, x in lines]
    margin = max(starts) if language == "ar" else min(starts)
    for (begin, _), start in zip(said.block.spans, starts, strict=True):
        begins_a_name = text.startswith(tuple(names), begin)
        assert begins_a_name == (abs(start - margin) < 0.4 * said.block.size)
    assert len(said.lines) > len(names)


@pytest.mark.parametrize(
    ("language", "more"),
    [
        ("en", "and 29 more"),
        ("es", "y otras firmas"),
        ("de", "und 29 weitere"),
        ("fr", "et 29 de plus"),
    ],
)
def test_how_many_more_there_are_is_no_part_of_the_last_name(language: str, more: str) -> None:
    names = "The Harehills Tenants' Association, Yorkshire Doctors for Housing, Armley Food Bank"
    spec = sized(replace(SHORT, attribution=f"{names} {more}", language=language), (1200, 630))
    wide = compose(spec, CODE_SIDE)
    said = next(block for block in wide.blocks if block.role == "attribution")
    text = said.block.paragraph.text
    starts = {text[a:b].strip(): x for (a, b), x in zip(said.block.spans, said.x, strict=True)}
    size = said.block.size
    assert starts[more] == pytest.approx(starts["The Harehills"], abs=0.2 * size)
    assert starts["Armley Food Bank"] == pytest.approx(starts["The Harehills"], abs=0.2 * size)
    assert starts["Tenants' Association,"] > starts[more] + 0.5 * size


def test_a_long_address_is_broken_after_its_slashes() -> None:
    page = "https://www.example.org/en/statements-of-2016/12/please-do-not-look-away-now?from=card"
    address = compose(replace(SHORT, page=page), CODE_SIDE).small_print[-1].block
    text = address.paragraph.text
    lines = [text[start:end] for start, end in address.spans]
    assert len(lines) > 1
    assert all(line.endswith("/") for line in lines[:-1])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("look", ["memorial", "newspaper", "night", "poster"])
def test_no_address_is_broken_inside_a_word_and_no_date_at_all(
    look: str, size: tuple[int, int]
) -> None:
    page = "https://a-very-long-domain-name.example.org/campaigns/2025/upper-valley-statement/"
    spec = replace(sized(SHORT, size), look=look, page=page, dated="Aleppo, December 2016")
    usual = frame_of(*size).module
    blocks = {block.role: block.block for block in compose(spec, 41 * usual, usual).blocks}
    address, date = blocks["address"], blocks["date"]
    assert {address.paragraph.text[end - 1] for _, end in address.spans} <= set("/.-")
    assert len(date.spans) == 1


def test_a_word_or_two_are_larger_than_a_sentence_but_no_poster() -> None:
    word, sentence = (
        compose(replace(SHORT, text=text), CODE_SIDE).quote.block.size
        for text in ("No.", SHORT.text)
    )
    assert 1.4 * sentence <= word <= 240


@pytest.mark.parametrize("size", [(1080, 1350), (1080, 1920), (1000, 1500)], ids=str)
@pytest.mark.parametrize("look", ["newspaper", "night", "poster"])
def test_a_short_quote_fills_a_tall_card(look: str, size: tuple[int, int]) -> None:
    composition = compose(replace(sized(SHORT, size), look=look), CODE_SIDE)
    quote = composition.quote
    assert (
        max(line.width for line in quote.lines) * quote.block.size > 0.8 * composition.frame.width
    )


@pytest.mark.parametrize("size", [(1080, 1350), (1080, 1920), (1000, 1500)], ids=str)
@pytest.mark.parametrize("look", sorted(set(LOOKS) - {"number"}))
def test_names_and_date_of_a_tall_card_can_be_read_on_a_phone(
    look: str, size: tuple[int, int]
) -> None:
    for attribution, share in (("Kesh Malek, The White Helmets", 30), (SHORT.attribution, 36)):
        spec = replace(sized(SHORT, size), look=look, attribution=attribution, dated="March 2016")
        blocks = {block.role: block.block for block in compose(spec, CODE_SIDE).blocks}
        assert blocks["attribution"].size >= size[0] / share  # before a name is broken, it shrinks
        assert blocks["date"].size >= size[0] / 30


@pytest.mark.parametrize("size", SIZES)
def test_small_print_never_outshouts_the_quote(size: tuple[int, int]) -> None:
    composition = compose(sized(LONG, size), CODE_SIDE)
    largest = max(block.block.size for block in composition.small_print)
    assert composition.quote.block.size > 1.3 * largest


def test_text_that_would_be_too_small_is_refused() -> None:
    fits = [quote_size("word " * words) for words in range(20, 400, 5)]
    refused = fits.index(0)
    assert 28 <= fits[refused - 1] <= 30
    assert set(fits[refused:]) == {0}


def quote_size(text: str) -> int:
    """Set a text on a square card; 0 if the card is refused."""
    try:
        return compose(replace(SHORT, text=text), CODE_SIDE).quote.block.size
    except TextDoesNotFit:
        return 0


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"text": "We ask for \ue001."}, MissingGlyph, "U+E001"),
        ({"attribution": "Friends 𓀀"}, MissingGlyph, "U+13000"),
        ({"text": "a" * 6000}, TextDoesNotFit, "1080 by 1080"),
        ({"text": " \n "}, CardError, "no words"),
        ({"attribution": "Ж" * 400}, TextDoesNotFit, "1080 by 1080"),
        ({"width": 100, "height": 100}, TextDoesNotFit, "100 by 100"),
        ({"look": "glossy"}, CardError, "newspaper"),
        ({"accent": "red"}, CardError, "#rrggbb"),
        ({"page": "https://example.org/" + "a" * 400}, UnusableAddress, "too long to print"),
    ],
)
def test_a_card_that_would_be_wrong_is_refused_in_a_sentence(
    change: dict[str, Any], error: type[CardError], words: str
) -> None:
    with pytest.raises(error, match=words.replace("+", r"\+")):
        draw_card(replace(SHORT, **change))


def test_a_preview_is_a_small_plain_jpeg() -> None:
    spec = sized(LONG, PREVIEW_SIZE)
    drawn = draw_preview(spec)
    with Image.open(io.BytesIO(drawn)) as picture:
        assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", PREVIEW_SIZE)
    assert len(drawn) < 300_000
    assert codes_in(opened(drawn)) == [PAGE]


@pytest.fixture
def restless_threads() -> Iterator[None]:
    """Let threads take turns a thousand times as often as they do."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("restless_threads")
def test_threads_draw_the_same_bytes() -> None:
    specs = [sized(spec, size) for spec, size in product([SHORT, LONG], CARD_SIZES[:2])]
    once = [draw_card(spec) for spec in specs]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(draw_card, specs * 4)) == once * 4


def test_another_process_draws_the_same_bytes() -> None:
    specs = [SHORT, LONG]
    once = [draw_card(spec) for spec in specs]
    with get_context("spawn").Pool(1) as pool:
        assert pool.map(draw_card, specs) == once


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        pytest.param(SHORT, f"“{SHORT.text}” — {SHORT.attribution}", id="whole"),
        pytest.param(replace(SHORT, attribution=""), f"“{SHORT.text}”", id="nobody says it"),
        pytest.param(
            CARDS["french"],
            f"«\u202f{CARDS['french'].text}\u202f» — {CARDS['french'].attribution}",
            id="french",
        ),
    ],
)
def test_the_alt_text_is_the_quote_in_its_marks_and_who_says_it(
    spec: CardSpec, expected: str
) -> None:
    assert alt_text(spec) == expected


def test_what_stands_beside_a_quote_is_drawn_after_its_mark_and_said() -> None:
    marked = replace(SHORT, beside="[sic]")
    text = text_on_card(marked)

    assert text == f"{text_on_card(SHORT)} [sic]"
    assert words_of(compose(marked, CODE_SIDE).quote) == text
    assert alt_text(marked).startswith(f"{text} — ")


def test_the_alt_text_says_the_warning_first_and_last_what_the_photo_shows() -> None:
    spec = replace(SHORT, label="What we ask", warning="A wound", shows="A nurse\nat a bed.")
    assert alt_text(spec) == (
        f"A wound — What we ask — “{SHORT.text}” — {SHORT.attribution} — A nurse at a bed."
    )


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_no_platform_takes_less_than_cards_keep_to(row: Platform) -> None:
    assert (row.alt_text_maximum or ALT_TEXT_CHARACTERS_MAXIMUM) >= ALT_TEXT_CHARACTERS_MAXIMUM
    assert (
        row.image_weight_maximum_bytes or IMAGE_WEIGHT_BYTES_MAXIMUM
    ) >= IMAGE_WEIGHT_BYTES_MAXIMUM


def test_an_alt_text_written_by_hand_is_taken_as_it_is() -> None:
    spec = replace(SHORT, alt="Three words on white.")
    assert alt_text(spec) == "Three words on white."
    assert alt_text(replace(spec, alt="")) == ""
    assert alt_text(replace(spec, alt="a" * 500)) == "a" * 500
    with pytest.raises(CardError, match="501 characters; 500"):
        draw_card(replace(spec, alt="a" * 501))


@pytest.mark.parametrize("size", SIZES)
def test_the_strictest_platform_takes_every_file(size: tuple[int, int]) -> None:
    noise = Image.effect_noise((1600, 1200), 90).convert("RGB")
    for spec in (LONG, replace(LONG, look="photo", photo=png(noise))):
        assert len(draw_card(sized(spec, size))) < IMAGE_WEIGHT_BYTES_MAXIMUM
        assert len(draw_jpeg(sized(spec, size))) < IMAGE_WEIGHT_BYTES_MAXIMUM
        assert len(draw_preview(sized(spec, size))) < 300_000


def test_a_jpeg_says_title_language_and_credit_and_nothing_of_its_maker() -> None:
    spec = replace(CARDS["arabic"], credit="Photo: <invented> & more")
    with Image.open(io.BytesIO(draw_jpeg(spec))) as picture:
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "xmp"}
        said = ET.fromstring(picture.info["xmp"])  # noqa: S314 -- bytes of our own making
    words = {found.tag.rpartition("}")[2]: "".join(found.itertext()) for found in said.iter()}
    assert words["title"] == alt_text(spec)
    assert words["rights"] == spec.credit
    assert words["creator"] == spec.attribution
    assert words["language"] == "ar"


def test_a_long_alt_text_ends_at_a_word_and_says_so() -> None:
    alt = alt_text(replace(SHORT, text="word " * 300))
    assert len(alt) <= ALT_TEXT_CHARACTERS_MAXIMUM
    assert alt.endswith("word…")


def test_the_accent_stands_on_the_card_as_given_where_it_can_be_read() -> None:
    composition = compose(SHORT, CODE_SIDE)
    left, top, *_ = composition.rules[1]
    assert opened(draw_card(SHORT)).getpixel((left + 1, top + 3)) == colour_of(SHORT.accent)


def test_direction_decides_where_a_line_begins_not_its_first_word() -> None:
    spec = replace(CARDS["arabic"], text="UN: نطلب طريقاً آمناً", direction=Direction.RTL)
    quote = compose(spec, CODE_SIDE).quote
    assert quote.block.paragraph.levels.base == 1


def test_words_that_turn_letters_around_are_refused() -> None:
    with pytest.raises(CardError, match=r"U\+202E"):
        draw_card(replace(SHORT, text="We \u202estay."))

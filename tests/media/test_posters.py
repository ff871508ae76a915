"""Printed sheets: what they say, whether it can be read, and whether it can be printed."""

import hashlib
import os
import re
import subprocess
import sys
import unicodedata
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops

from sharing.core.errors import CardError, CodeError, MissingGlyph, UnusableAddress
from sharing.core.quotation import quoted
from sharing.core.statement import Direction, direction_of
from sharing.media import codes, posters
from sharing.media.design.looks import LOOKS
from sharing.media.posters import FORMS, draw_sheet
from sharing.media.printing.sheet_page import codes_of_sheet
from sharing.media.printing.sheet_parts import Sheet
from sharing.media.printing.sheet_spec import SheetSpec
from tests.support.papers import (
    drawn_by_ghostscript,
    drawn_by_poppler,
    fonts_of,
    ghostscript,
    poppler,
    words_of,
)
from tests.support.readers import zbar_reads, zxing_reads
from tests.support.sentences import SENTENCES

CODE = "https://sharing.example.org/aleppo/p/poster/"
ENGLISH = SheetSpec(
    form="poster",
    title="A statement from Aleppo",
    quotes=("If we stay we fear for our lives.", "The bombs are falling as we write this."),
    attribution="Syria Civil defense [the White Helmets], Independent Doctors Association",
    attribution_short="Syria Civil defense [the White Helmets]",
    language="en",
    direction=Direction.LTR,
    page="https://sharing.example.org/aleppo/",
    code=CODE,
    leads_to="The whole statement:",
    dated="Aleppo, December 2016",
)
# Invented, and so is its author.
ARABIC = replace(
    ENGLISH,
    title="بيان الجيران",
    quotes=("نطلب طريقاً آمناً لمئة ألف (100,000) إنسان قبل الشتاء.", "لا نطلب شيئاً غير ذلك."),
    attribution="جمعية الجيران (مثال مخترع)",
    attribution_short="جمعية الجيران",
    language="ar",
    direction=Direction.RTL,
    page="https://sharing.example.org/aleppo/ar/",
    leads_to="البيان كاملًا:",
    dated="كانون الأول 2026",
)
PAPERS = {"poster": (210, 297), "leaflet": (148, 210), "card": (105, 148)}
COPIES = {"poster": 1, "leaflet": 1, "card": 1, "strip": 8, "sticker": 10}
DPI = 200
every_form = pytest.mark.parametrize("form", FORMS)
both_ways = pytest.mark.parametrize("spec", [ENGLISH, ARABIC], ids=["english", "arabic"])
RENDERERS = [
    pytest.param(drawn_by_poppler, marks=poppler, id="poppler"),
    pytest.param(drawn_by_ghostscript, marks=ghostscript, id="ghostscript"),
]
Draw = Callable[..., Image.Image]


def letters(text: str) -> Counter[str]:
    """Count what is seen of a text, whatever its order, breaks and composition."""
    plain = unicodedata.normalize("NFKD", text)
    return Counter(c for c in plain if not c.isspace() and unicodedata.category(c) != "Cf")


@every_form
@both_ways
@pytest.mark.parametrize("draw", RENDERERS)
def test_two_readers_read_every_code_on_the_printed_page(
    draw: Draw, spec: SheetSpec, form: str, tmp_path: Path
) -> None:
    page = draw(draw_sheet(replace(spec, form=form)), tmp_path, dots_per_inch=DPI)
    assert zxing_reads(page) == [CODE] * COPIES[form]
    assert zbar_reads(page) == [CODE] * COPIES[form]


@every_form
@both_ways
@poppler
def test_ink_keeps_eight_millimetres_from_the_papers_edge(
    spec: SheetSpec, form: str, tmp_path: Path
) -> None:
    page = drawn_by_poppler(draw_sheet(replace(spec, form=form)), tmp_path, dots_per_inch=DPI)
    box = ImageChops.invert(page).getbbox()
    assert box is not None
    margin = (8 - 0.3) * DPI / 25.4  # half a hairline may stand outside
    assert min(box[0], box[1], page.width - box[2], page.height - box[3]) >= margin


@pytest.mark.parametrize("words", ["No.", "— No. —", "« No. »"])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("form", ["poster", "card"])
@poppler
def test_a_large_quotation_mark_hangs_no_further_than_printers_reach(
    form: str, language: str, words: str, tmp_path: Path
) -> None:
    spec = replace(ENGLISH, form=form, quotes=(words,), language=language)
    page = drawn_by_poppler(draw_sheet(spec), tmp_path, dots_per_inch=100)
    box = ImageChops.invert(page).getbbox()
    assert box is not None
    assert box[0] >= (8 - 0.3) * 100 / 25.4


@pytest.mark.parametrize("form", FORMS)
def test_the_paper_has_its_size_in_millimetres(form: str) -> None:
    pdf = draw_sheet(replace(ENGLISH, form=form))
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert found is not None
    size = tuple(round(float(points) / 72 * 25.4, 2) for points in found.groups())
    assert size == PAPERS.get(form, (210, 297))


@every_form
@both_ways
@poppler
def test_the_words_can_be_read_out_and_searched(spec: SheetSpec, form: str, tmp_path: Path) -> None:
    words = words_of(draw_sheet(replace(spec, form=form)), tmp_path)
    found = letters(words)
    for said in (spec.quotes[0], spec.page.removeprefix("https://")):
        assert not letters(said) - found
    if spec is ENGLISH and form in PAPERS:
        assert " ".join(words.split()).startswith(
            f"{spec.title} “If we stay we fear for our lives.”"
        )


@pytest.mark.parametrize("form", PAPERS)
@both_ways
@poppler
def test_below_its_code_a_sheet_says_what_it_leads_to_where_there_are_words_for_it(
    spec: SheetSpec, form: str, tmp_path: Path
) -> None:
    told, silent = (
        letters(words_of(draw_sheet(replace(spec, form=form, leads_to=words)), tmp_path))
        for words in (spec.leads_to, "")
    )
    assert told - silent == letters(spec.leads_to)


@poppler
def test_the_items_of_a_list_begin_lines_of_their_own(tmp_path: Path) -> None:
    asked = "We ask the\ncouncil:\n\n- to stay, and\n- to pay."
    words = words_of(draw_sheet(replace(ENGLISH, quotes=(asked,))), tmp_path)
    lines = [line.strip() for line in words.splitlines()]
    assert [line for line in lines if line.startswith("-")] == ["- to stay, and", "- to pay.”"]


@every_form
@poppler
def test_what_stands_beside_a_quote_is_printed_after_its_mark(form: str, tmp_path: Path) -> None:
    spec = replace(ENGLISH, form=form, beside=("[sic]", "[sic]"))
    words = words_of(draw_sheet(spec), tmp_path)
    assert "lives.” [sic]" in " ".join(words.split())


@pytest.mark.parametrize("language", SENTENCES)
@poppler
def test_every_script_is_drawn_with_embedded_fonts_and_can_be_read_out(
    language: str, tmp_path: Path
) -> None:
    words = SENTENCES[language]
    spec = replace(
        ENGLISH,
        quotes=(words,),
        title=words,
        attribution="",
        leads_to="",
        dated="",
        language=language,
        direction=direction_of(words),
    )
    pdf = draw_sheet(spec)
    said = quoted(words, language) + words + spec.page.removeprefix("https://")
    assert letters(words_of(pdf, tmp_path)) == letters(said)
    fonts = fonts_of(pdf, tmp_path)
    assert fonts
    assert {(row[0], row[2], row[4]) for row in fonts} == {("3", "yes", "yes")}


@poppler
def test_right_to_left_words_are_read_out_in_their_own_order(tmp_path: Path) -> None:
    read = " ".join(words_of(draw_sheet(ARABIC), tmp_path).split())
    plain = "".join(c for c in read if unicodedata.category(c) != "Cf")
    assert "بيان الجيران" in plain
    assert "قبل الشتاء" in plain
    assert "جمعية الجيران (مثال مخترع)" in plain


@poppler
def test_an_emoji_is_printed_in_its_colours(tmp_path: Path) -> None:
    pdf = draw_sheet(replace(ENGLISH, quotes=("We stay 🌻 here.",), accent="#000000"))
    assert "🌻" in words_of(pdf, tmp_path)
    red, green, blue = drawn_by_poppler(pdf, tmp_path, dots_per_inch=60).split()
    yellow = ImageChops.subtract(ImageChops.darker(red, green), blue)
    assert sum(yellow.histogram()[80:]) > 100


@pytest.mark.parametrize("form", PAPERS)
@poppler
def test_right_to_left_sheets_are_mirrored(form: str, tmp_path: Path) -> None:
    is_at_left = []
    for spec in (ENGLISH, ARABIC):
        page = drawn_by_poppler(draw_sheet(replace(spec, form=form)), tmp_path, dots_per_inch=100)
        (code,) = zxingcpp.read_barcodes(page)
        words = ImageChops.invert(page.crop((0, page.height // 5, page.width, page.height // 2)))
        box = words.getbbox()
        assert box is not None
        is_at_left.append((box[0] < page.width - box[2], code.position.top_left.x < page.width / 2))
    assert is_at_left == [(True, False), (False, True)]


def test_the_same_sheets_are_the_same_bytes_in_another_process() -> None:
    program = (
        "import hashlib; from dataclasses import replace; import tests.media.test_posters as t;"
        "print([hashlib.sha256(t.draw_sheet(replace(t.ARABIC, form=form))).hexdigest()"
        " for form in t.FORMS])"
    )
    here = [hashlib.sha256(draw_sheet(replace(ARABIC, form=form))).hexdigest() for form in FORMS]
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo", "PYTHONPATH": "."},  # noqa: TID251 -- the rest of it stays
            cwd=Path(__file__).resolve().parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        assert run.stdout.strip() == str(here)


@every_form
def test_nothing_says_when_or_with_what_it_was_made(form: str) -> None:
    pdf = draw_sheet(replace(ENGLISH, form=form))
    assert re.search(rb"/(?:\w*Date|Producer|Creator|Author|ID|Metadata)\b", pdf) is None


@every_form
def test_a_sheet_weighs_less_than_a_card(form: str) -> None:
    assert len(draw_sheet(replace(ARABIC, form=form))) < 80_000


@pytest.mark.parametrize("look", LOOKS)
@poppler
def test_every_look_prints_dark_on_white(look: str, tmp_path: Path) -> None:
    pdf = draw_sheet(replace(ENGLISH, look=look, accent="#ffee00"))
    page = drawn_by_poppler(pdf, tmp_path, dots_per_inch=60)
    assert page.getpixel((2, 2)) == (255, 255, 255)
    assert page.convert("L").histogram()[255] > 0.7 * page.width * page.height
    inks = {
        colour
        for stream in re.findall(rb"/FlateDecode >>\nstream\n(.*?)\nendstream", pdf, re.DOTALL)
        for colour in re.findall(rb"([\d.]+ [\d.]+ [\d.]+) rg", zlib.decompress(stream))
    }
    assert inks
    for ink in inks:
        assert max(map(float, ink.split())) < 0.62  # the palest that 4.5 to 1 on white allows


@poppler
def test_strips_and_stickers_say_where_to_cut(tmp_path: Path) -> None:
    for form in ("strip", "sticker"):
        pdf = draw_sheet(replace(ENGLISH, form=form))
        page = drawn_by_poppler(pdf, tmp_path, dots_per_inch=DPI).convert("L")
        corners = [(12.5, 11.5), (103.5, 11.5), (14.0, 10.0)]
        tears = [(8 + 24.25 * strip, 270.0) for strip in range(1, 8)]
        at = tears if form == "strip" else corners
        for across, down in at:
            x, y = across * DPI / 25.4, down * DPI / 25.4
            near = page.crop((int(x) - 3, int(y) - 12, int(x) + 4, int(y) + 13))
            assert min(near.tobytes()) < 200


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"quotes": ("word " * 400,)}, CardError, "too long for this: Poster"),
        ({"quotes": ()}, CardError, "too long"),
        ({"attribution": "Ж" * 900}, CardError, "too long"),
        ({"quotes": ("We ask 𒀀.",)}, MissingGlyph, "U+12000"),
        ({"page": "https://example.org/" + "a" * 3000}, CardError, "too long"),
        ({"code": "ftp://example.org/"}, UnusableAddress, "https"),
        ({"code": "https://example.org/" + "a" * 600}, CodeError, "bytes long"),
        ({"code": "https://example.org/" + "a" * 300, "form": "strip"}, CodeError, "printed 22"),
        ({"look": "glossy"}, CardError, "no look"),
    ],
)
def test_a_sheet_that_would_be_wrong_is_refused_in_a_sentence(
    change: dict[str, str], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words.replace("+", r"\+")):
        draw_sheet(replace(ENGLISH, **change))  # type: ignore[arg-type]


def test_a_code_that_says_something_else_is_not_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = codes.printed_code

    def wrong(_payload: str, **size: float) -> object:
        return honest("https://example.net/", **size)

    monkeypatch.setattr(posters, "printed_code", wrong)
    with pytest.raises(CodeError, match="could not be read back"):
        draw_sheet(ENGLISH)


def test_a_sheet_without_its_code_is_not_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sheet, "foot", lambda _sheet, box: box.bottom)
    with pytest.raises(CodeError, match="could not be read back"):
        draw_sheet(ENGLISH)


def test_a_code_is_found_in_the_finished_bytes() -> None:
    for form in FORMS:
        (code,) = codes_of_sheet(draw_sheet(replace(ENGLISH, form=form)))
        assert code.runs
        assert code.side in {37, 41}

"""Printed sheets: where each part stands, by the boxes of what is placed."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations
from math import hypot
from typing import NamedTuple

import pytest

from sharing.core.statement import direction_of
from sharing.media.posters import FORMS, draw_sheet
from sharing.media.printing.pdf_words import Cluster
from sharing.media.printing.sheet_page import DrawnCode, SheetPage
from sharing.media.printing.sheet_spec import SheetSpec
from sharing.media.typesetting.outlines import outline_of
from tests.media.test_posters import ARABIC, ENGLISH
from tests.support.sentences import EAST_ASIAN, SENTENCES


def _in(language: str, words: str) -> SheetSpec:
    return replace(
        ENGLISH,
        title=words,
        quotes=(words, words),
        attribution=f"{words} {words}",
        attribution_short=words,
        language=language,
        direction=direction_of(words),
        page=f"https://sharing.example.org/aleppo/{language}/",
    )


SPECS = {
    "english": ENGLISH,
    "arabic": ARABIC,
    "arabic-long": replace(ARABIC, attribution_short=ARABIC.attribution * 2),
    "hindi": _in("hi", SENTENCES["hi"]),
    "thai": _in("th", SENTENCES["th"]),
    "japanese": _in("ja", EAST_ASIAN["ja"]),
}
LONG_PAGE = "https://statements-of-neighbours.example.org/statements/the-road-in-winter/"


class Placed(NamedTuple):
    """A line of words or a code, and its edges in millimetres from the paper's top left."""

    says: str
    left: float
    top: float
    right: float
    bottom: float


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> list[Placed]:
    """Return what is filled with every line, by its ink, and every code that a sheet places."""
    found: list[Placed] = []
    line, code = SheetPage.line, SheetPage.code

    def seen_line(
        page: SheetPage,
        clusters: Iterable[tuple[float, Cluster]],
        *,
        at: tuple[float, float],
        size: float,
        turned: bool = False,
        **how: tuple[int, int, int],
    ) -> None:
        kept = list(clusters)
        left, top, right, bottom = _ink(kept, size)
        if turned:
            left, top, right, bottom = top, -right, bottom, -left
        says = "".join(cluster.says for _left, cluster in kept)
        found.append(Placed(says, at[0] + left, at[1] + top, at[0] + right, at[1] + bottom))
        line(page, kept, at=at, size=size, turned=turned, ink=how["ink"])

    def seen_code(
        page: SheetPage, drawn: DrawnCode, left: float, top: float, millimetres: float
    ) -> None:
        quiet = millimetres * 4 / drawn.side
        edges = (left + quiet, top + quiet, left + millimetres - quiet, top + millimetres - quiet)
        found.append(Placed("code", *edges))
        code(page, drawn, left, top, millimetres)

    monkeypatch.setattr(SheetPage, "line", seen_line)
    monkeypatch.setattr(SheetPage, "code", seen_code)
    return found


def _ink(clusters: list[tuple[float, Cluster]], size: float) -> tuple[float, float, float, float]:
    """Return the edges of a line's ink in millimetres from where its baseline begins."""
    boxes = []
    for at, cluster in clusters:
        em = cluster.face.units_per_em
        for part in cluster.parts:
            left, bottom, right, top = outline_of(cluster.face, part.glyph).box
            edges = (left + part.x, -top - part.y, right + part.x, -bottom - part.y)
            boxes.append([edge / em + at * (i % 2 == 0) for i, edge in enumerate(edges)])
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts) * size, min(tops) * size, max(rights) * size, max(bottoms) * size


def _from(code: Placed, words: Placed) -> tuple[float, float]:
    return code.left - words.left, code.bottom - words.top


def _apart(one: Placed, other: Placed) -> float:
    """How many millimetres lie between two boxes, across or along; less than 0 if they overlap."""
    across = max(other.left - one.right, one.left - other.right)
    return max(across, other.top - one.bottom, one.top - other.bottom)


@pytest.mark.parametrize("form", ["poster", "leaflet"])
def test_the_lines_of_an_item_begin_below_its_first_word(form: str, placed: list[Placed]) -> None:
    asked = "We ask:\n1. keep the library open on six days of every week of the year, also in "
    listed = f"{asked}winter;\n2. mend the roof."
    draw_sheet(replace(ENGLISH, form=form, quotes=(listed,)))
    lines = [line for line in placed if line.says != "code"]
    first = next(i for i, line in enumerate(lines) if line.says.startswith("1."))
    one, more, two = lines[first], lines[first + 1], lines[first + 2 :]
    other = next(line for line in two if line.says.startswith("2."))
    assert other.left == pytest.approx(one.left, abs=1.5)
    assert more.left > one.left + 2
    before = lines[lines.index(other) - 1]
    assert other.top - before.top > 1.1 * (more.top - one.top)


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("page", [None, LONG_PAGE], ids=["usual", "long"])
def test_nothing_on_a_sheet_lies_on_anything_else(
    page: str | None, form: str, name: str, placed: list[Placed]
) -> None:
    draw_sheet(replace(SPECS[name], form=form, page=page or SPECS[name].page))
    assert len(placed) > 3
    for one, other in combinations(placed, 2):
        least = 1.0 if "code" in {one.says, other.says} else 0.0
        assert _apart(one, other) >= least, (one, other)


@pytest.mark.parametrize("name", SPECS)
def test_the_address_of_a_sticker_stays_under_its_code(name: str, placed: list[Placed]) -> None:
    spec = replace(SPECS[name], form="sticker")
    draw_sheet(spec)
    quiet = 4.2  # four modules of a code that is forty millimetres wide
    codes = [part for part in placed if part.says == "code"]
    addresses = [part for part in placed if part.says in spec.page.removeprefix("https://")]
    assert len(codes) == 10
    assert len(addresses) >= 10
    for address in addresses:
        under = min(codes, key=lambda code: hypot(*_from(code, address)))
        assert under.left - quiet <= address.left
        assert address.right <= under.right + quiet
        assert under.bottom + quiet <= address.top
        words = [part for part in placed if part not in addresses and part.says != "code"]
        assert min(_apart(address, part) for part in words) >= 2.0


def test_a_mark_on_a_square_of_its_own_keeps_no_quote_small(placed: list[Placed]) -> None:
    draw_sheet(SPECS["japanese"])
    widest = max(part.right - part.left for part in placed)
    tallest = max(part.bottom - part.top for part in placed if part.says != "code")
    assert widest > 0.75 * (210 - 2 * FORMS["poster"].margin)
    assert tallest > 14

"""What a cut never goes through, and where it may go."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.counting.graphemes import pieces
from sharing.core.threading.atoms import LEVELS, atoms, cut


@pytest.mark.parametrize(
    "atom",
    [
        "https://example.org/a/b.c?d=e",
        "example.org/road",
        "mail@example.org",
        "@white_helmets",
        "#OpenTheRoad",
        "100,000 people",
        "4 km",
        "€ 5",
        "1 000 000 Menschen",
        "12 %",
        "3.5°C",
        "J. R. R. Tolkien",
        "[sic; the release says “kilometres”]",
        "\u2068Aleppo, Syria\u2069",
        "４０公里",
    ],
)
def test_an_atom_stays_whole_at_every_level(atom: str) -> None:
    text = f"We said {atom} and went; so they came"
    start, end = text.index(atom), text.index(atom) + len(atom)
    for level in range(len(LEVELS)):
        ranges = cut(text, level, atoms(text))
        assert any(a <= start and end <= b for a, b in ranges), (level, atom)


@given(st.text(max_size=80))
def test_what_is_cut_tiles_the_text_and_no_grapheme_is_halved(text: str) -> None:
    edges = {0}
    for piece in pieces(text):
        edges.add(max(edges) + len(piece))
    whole = atoms(text)
    for level in range(len(LEVELS)):
        ranges = cut(text, level, whole) if text else ()
        assert "".join(text[a:b] for a, b in ranges) == text
        assert all(a[1] == b[0] for a, b in pairwise(ranges))
        assert {a for a, _ in ranges} <= edges


def test_a_space_with_a_mark_on_it_stays_whole() -> None:
    text = "We fled: \u0300they stayed"
    assert [cut(text, level, ())[0] for level in (0, 2)] == [(0, len(text)), (0, 3)]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        pytest.param("We fled; they stayed: all of us.", 3, id="English"),
        pytest.param("نطلب ممرا آمنا، اليوم؛ لا غدا", 3, id="Arabic"),
        pytest.param("我们请求你们，今天；打开道路。", 3, id="Chinese"),
        pytest.param("At 10:30 we left.", 1, id="a time is no clause"),
    ],
)
def test_clauses_end_at_the_marks_of_their_script(text: str, clauses: int) -> None:
    assert len(cut(text, 0, atoms(text))) == clauses

"""What was drawn is not drawn again, and nobody can tell from the bytes."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path

import pytest

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.statement import Direction, parse_statement
from sharing.kit import Kit, build_kit
from sharing.media.spec import CardSpec
from sharing.site import album, codes, drawing, printing
from sharing.site.album import INDEX, Album, album_of, picture_key
from sharing.site.drawing import draw_pictures
from sharing.site.tree import build_tree
from sharing.site.wanted import Form, Wanted
from sharing.site.write import read_tree, write_tree
from tests.support.cards import SHORT
from tests.support.photos import dusk, logo

HOME = "https://sharing.example.org"
# Invented for these tests.
WORDS = "We ask the council to keep the library open. More than 400 people came last week."
FULL = replace(SHORT, photo=dusk(), logo=logo(), alt="Words.", focus=(0.5, 0.25))
OTHERWISE: dict[type, object] = {str: "other", int: 7, bool: False, bytes: b"other", tuple: (0, 1)}


def kit(words: str = WORDS) -> Kit:
    campaign = campaign_of(parse_statement(words, language="en"), slug="library")
    return build_kit(replace(campaign, page=f"{HOME}/library/"))


def built(folder: Path, made: Kit | None = None) -> Mapping[str, bytes]:
    known = album_of(folder)
    tree = build_tree([made or kit()], public_url=HOME, album=known)
    write_tree(tree, folder, index=known.index(tree))
    return tree


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Wanted]:
    """Return a list that grows with every picture that is drawn."""
    found: list[Wanted] = []
    honest = drawing._draw  # noqa: SLF001 -- watched

    def watched(picture: Wanted) -> tuple[int, bytes] | str:
        found.append(picture)
        return honest(picture)

    monkeypatch.setattr(drawing, "_draw", watched)
    monkeypatch.setattr(drawing.threading, "active_count", lambda: 2)  # type: ignore[attr-defined]
    return found


def test_a_second_build_draws_nothing_and_gives_the_same_bytes(
    tmp_path: Path, drawn: list[Wanted]
) -> None:
    first = built(tmp_path / "kit")
    count = len(drawn)

    assert built(tmp_path / "kit") == first == build_tree([kit()], public_url=HOME)
    assert count == len(drawn) / 2 > 0


def test_only_what_changed_is_drawn(tmp_path: Path, drawn: list[Wanted]) -> None:
    built(tmp_path / "kit", kit(WORDS))
    drawn.clear()

    other = kit(WORDS.replace("last week", "today"))
    tree = built(tmp_path / "kit", other)

    assert {picture.specs[0].text for picture in drawn} == {"More than 400 people came today."}
    assert tree == build_tree([other], public_url=HOME)


def test_a_picture_that_somebody_changed_is_drawn_again(
    tmp_path: Path, drawn: list[Wanted]
) -> None:
    first = built(tmp_path / "kit")
    (tmp_path / "kit/library/kit/cards/en/quote-1-1080x1080.png").write_bytes(b"another")
    (tmp_path / "kit/library/kit/cards/en/quote-1-1080x1350.png").unlink()
    drawn.clear()

    assert built(tmp_path / "kit") == first
    assert {(p.specs[0].width, p.specs[0].height) for p in drawn} == {(1080, 1080), (1080, 1350)}


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff\xfe",
        b"[" * 200_000,
        b"[1, 2]",
        b'{"a": 1, "b": [], "c": ["x", "y"], "d": ["index.html", 1, 0], "e": [null, "y", 0]}',
        b'{"a": ["/etc/hostname", "y", 0], "b": ["../x", "y", 0], "c": ["\\u0000", "y", 0]}',
        b'{"a": [".", "y", 0], "b": ["library", "y", 0]}',
    ],
    ids=["empty", "no text", "nested", "a list", "no entries", "outside", "folders"],
)
def test_a_broken_index_is_ignored(broken: bytes, tmp_path: Path) -> None:
    write_tree({"index.html": b"a page", "library/index.html": b"another"}, tmp_path / "kit")
    (tmp_path / "kit" / INDEX).write_bytes(broken)

    assert album_of(tmp_path / "kit") == Album()


@pytest.mark.parametrize("place", [-1, 99])
def test_an_index_that_names_a_card_that_nobody_wants_is_ignored(place: int) -> None:
    picture = Wanted(specs=(SHORT,))
    known = Album(before={picture_key(picture): (place, b"another")})

    assert draw_pictures([picture], album=known) == draw_pictures([picture])


def test_the_index_is_neither_served_nor_zipped(tmp_path: Path) -> None:
    tree = built(tmp_path / "kit")

    assert (tmp_path / "kit" / INDEX).is_file()
    assert read_tree(tmp_path / "kit") == tree
    assert INDEX.encode() not in tree["library/kit.zip"]


@pytest.mark.parametrize("name", [named.name for named in fields(CardSpec)])
def test_whatever_decides_a_card_decides_its_key(name: str) -> None:
    value = getattr(FULL, name)
    other = Direction.RTL if name == "direction" else OTHERWISE.get(type(value), "other")

    assert key_of(replace(FULL, **{name: other})) != key_of(FULL)  # type: ignore[arg-type]
    assert key_of(replace(FULL)) == key_of(FULL)


def test_so_do_its_form_what_else_it_may_be_and_what_draws_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys = {
        key_of(FULL),
        picture_key(Wanted(specs=(FULL,), form=Form.JPEG)),
        picture_key(Wanted(specs=(FULL, SHORT))),
        picture_key(Wanted(specs=(SHORT, FULL))),
    }
    monkeypatch.setattr(album, "version", lambda _library: "another")
    album._tools.cache_clear()  # noqa: SLF001 -- it is asked once a run
    keys.add(key_of(FULL))
    album._tools.cache_clear()  # noqa: SLF001 -- and others ask after this test

    assert len(keys) == 5


def key_of(spec: CardSpec) -> str:
    return picture_key(Wanted(specs=(spec,)))


def test_a_second_build_draws_no_sheet_and_no_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = built(tmp_path / "kit")
    for module in (codes, printing):
        for name in ("code_png", "code_svg", "code_pdf"):
            monkeypatch.setattr(module, name, never(name))
    monkeypatch.setattr(printing, "draw_sheet", never("draw_sheet"))

    assert built(tmp_path / "kit") == first
    with pytest.raises(AssertionError, match="draw_sheet"):
        built(tmp_path / "kit", kit(WORDS.replace("last week", "today")))


def test_a_sheet_that_somebody_changed_is_drawn_again(tmp_path: Path) -> None:
    first = built(tmp_path / "kit")
    for name in ("print/en/poster.pdf", "codes/page.svg"):
        (tmp_path / "kit/library/kit" / name).write_bytes(b"another")
    assert built(tmp_path / "kit") == first


def never(name: str) -> Callable[..., bytes]:
    def draw(*_said: object, **_also: object) -> bytes:
        raise AssertionError(name)

    draw.__name__ = name
    return draw

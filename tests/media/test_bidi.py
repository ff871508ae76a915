"""UAX #9, against Unicode's own test files."""

import gzip
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from sharing.core.statement import Direction
from sharing.media.typesetting.bidi import Levels, resolve_classes, resolve_levels, visual_order
from sharing.media.typesetting.bidi_classes import CLOSING_OF, bidi_class

CONFORMANCE = Path(__file__).parents[2].parent / "shared" / "conformance" / "unicode"
DIRECTIONS = {"0": Direction.LTR, "1": Direction.RTL, "2": None}
# All of BidiTest's half a million lines take half a minute: SHARING_TEST_FULLY=1 tries them all.
_FULLY = os.environ.get("SHARING_TEST_FULLY")  # noqa: TID251 -- a test asks how much to try
EVERY = 1 if _FULLY else 8


def lines_of(name: str) -> Iterator[str]:
    path = CONFORMANCE / name
    if not path.exists():
        pytest.skip(f"Unicode's {name} is not beside this checkout")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from (line.split("#")[0].strip() for line in file)


def order_shown(levels: list[int], expected: list[str]) -> list[int]:
    """Keep the visual order without the characters that the test leaves out."""
    return [i for i in visual_order(levels) if expected[i] != "x"]


def agrees(found: Levels, expected: list[str], order: list[int]) -> bool:
    levels = found.of_line(0, len(expected))
    as_expected = all(
        wanted in {"x", str(level)} for level, wanted in zip(levels, expected, strict=True)
    )
    return as_expected and order_shown(levels, expected) == order


def test_every_case_of_bidi_character_test_is_resolved_and_reordered() -> None:
    cases, wrong = 0, []
    for line in filter(None, lines_of("BidiCharacterTest.txt.gz")):
        codes, direction, base, levels, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        found = resolve_levels(text, DIRECTIONS[direction])
        cases += 1
        if found.base != int(base) or not agrees(
            found, levels.split(), [int(i) for i in order.split()]
        ):
            wrong.append(line)
    assert (cases, wrong[:5]) == (91_707, [])


def test_sequences_of_bidi_test_are_resolved_in_all_three_directions() -> None:
    wrong = []
    cases = 0
    for classes, bits, levels, order in islice(bidi_test_cases(), 0, None, EVERY):
        for bit, base in ((1, None), (2, 0), (4, 1)):
            if bits & bit:
                cases += 1
                found = resolve_classes(classes, ("",) * len(classes), base)
                if not agrees(found, levels, order):
                    wrong.append((classes, base, found))
    assert cases > (770_000 if EVERY == 1 else 90_000)
    assert wrong[:5] == []


def bidi_test_cases() -> Iterator[tuple[tuple[str, ...], int, list[str], list[int]]]:
    levels: list[str] = []
    order: list[int] = []
    for line in filter(None, lines_of("BidiTest.txt.gz")):
        if line.startswith("@Levels:"):
            levels = line.removeprefix("@Levels:").split()
        elif line.startswith("@Reorder:"):
            order = [int(i) for i in line.removeprefix("@Reorder:").split()]
        elif not line.startswith("@"):
            classes, bits = line.split(";")
            yield tuple(classes.split()), int(bits, 16), levels, order


@pytest.mark.parametrize(
    ("text", "direction", "levels"),
    [
        pytest.param("abc 123", Direction.LTR, [0] * 7, id="latin"),
        pytest.param("שלום", Direction.RTL, [1] * 4, id="hebrew"),
        pytest.param("שלום 12", Direction.RTL, [1] * 5 + [2] * 2, id="digits in hebrew"),
        pytest.param("ا UN", Direction.RTL, [1, 1, 2, 2], id="latin in arabic"),
        pytest.param("", None, [], id="nothing"),
    ],
)
def test_levels_of_everyday_text(text: str, direction: Direction | None, levels: list[int]) -> None:
    assert list(resolve_levels(text, direction).levels) == levels


def test_a_line_that_begins_with_a_foreign_word_keeps_its_paragraphs_direction() -> None:
    text = "نطلب من UN الأمان"
    found = resolve_levels(text, None)
    start = text.index("UN")
    levels = found.of_line(start, len(text))
    assert found.base == 1
    assert visual_order(levels)[0] == len(levels) - 1


def test_blanks_at_the_end_of_a_line_take_the_paragraphs_level() -> None:
    found = resolve_levels("ab שלום cd", Direction.LTR)
    assert found.of_line(0, 8) == [0, 0, 0, 1, 1, 1, 1, 0]
    assert found.of_line(0, 7)[-1] == 1


def test_brackets_are_paired_as_unicode_pairs_them() -> None:
    assert len(CLOSING_OF) == 64
    assert all(bidi_class(bracket) == "ON" for pair in CLOSING_OF.items() for bracket in pair)

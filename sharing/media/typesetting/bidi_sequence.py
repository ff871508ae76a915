"""One isolating run sequence in; the level of each of its characters out (UAX #9, W, N and I).

The characters that rule X9 removes are gone before they get here. Classes and brackets come as
tuples of equal length; a bracket is "" where the character is none.
"""

from collections.abc import Iterator
from typing import Final

from sharing.media.typesetting.bidi_classes import CLOSING, CLOSING_OF

_STRONG_OR_NUMBER: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # rules N0 and N1
_ISOLATES: Final = frozenset({"LRI", "RLI", "FSI", "PDI"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON"}) | _ISOLATES
_SEPARATORS: Final = frozenset({"ES", "ET", "CS"})
_DEEPEST_BRACKETS: Final = 63  # BD16
# How far each class lifts a character above an even and above an odd level (rules I1 and I2).
_LIFT: Final = ({"L": 0, "R": 1, "AN": 2, "EN": 2}, {"L": 1, "R": 0, "AN": 1, "EN": 1})


def sequence_levels(
    classes: tuple[str, ...],
    brackets: tuple[str, ...],
    *,
    level: int,
    edges: tuple[str, str],
) -> list[int]:
    """Resolve the levels of one sequence at `level` between its `edges` (sos and eos)."""
    kinds = list(classes)
    _resolve_marks(kinds, edges[0])
    _resolve_letters_and_numbers(kinds, edges[0])
    _resolve_separators(kinds)
    _resolve_european_numbers(kinds, edges[0])
    embedding = "R" if level % 2 else "L"
    if any(brackets):
        _resolve_brackets(kinds, classes, brackets, embedding, edges[0])
    _resolve_neutrals(kinds, embedding, edges)
    lift = _LIFT[level % 2]
    return [level + lift[kind] for kind in kinds]


def _resolve_marks(kinds: list[str], start: str) -> None:
    """W1: a mark is what it stands on."""
    before = start
    for i, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[i] = before
        else:
            before = "ON" if kind in _ISOLATES else kind


def _resolve_letters_and_numbers(kinds: list[str], start: str) -> None:
    """W2 and W3: digits after an Arabic letter are Arabic numbers; Arabic letters are R."""
    strong = start
    for i, kind in enumerate(kinds):
        if kind == "EN" and strong == "AL":
            kinds[i] = "AN"
        elif kind in {"L", "R", "AL"}:
            strong = kind
            kinds[i] = "R" if kind == "AL" else kind


def _resolve_separators(kinds: list[str]) -> None:
    """W4 to W6: separators and signs join a number or are neutral."""
    for i in range(1, len(kinds) - 1):
        before, kind, after = kinds[i - 1], kinds[i], kinds[i + 1]
        joins = (kind == "ES" and before == "EN") or (kind == "CS" and before in {"EN", "AN"})
        if joins and before == after:
            kinds[i] = before
    for start, end in _stretches(kinds, frozenset({"ET"})):
        beside_number = "EN" in (kinds[start - 1 : start] + kinds[end : end + 1])
        if beside_number:
            kinds[start:end] = ["EN"] * (end - start)
    for i, kind in enumerate(kinds):
        if kind in _SEPARATORS:
            kinds[i] = "ON"


def _resolve_european_numbers(kinds: list[str], start: str) -> None:
    """W7: a European number after an L is part of it."""
    strong = start
    for i, kind in enumerate(kinds):
        if kind == "EN" and strong == "L":
            kinds[i] = "L"
        elif kind in {"L", "R"}:
            strong = kind


def _resolve_brackets(
    kinds: list[str],
    classes: tuple[str, ...],
    brackets: tuple[str, ...],
    embedding: str,
    start: str,
) -> None:
    """N0: both brackets of a pair take one direction."""
    for opening, closing in _bracket_pairs(kinds, brackets):
        inside = {_STRONG_OR_NUMBER.get(kind) for kind in kinds[opening + 1 : closing]} - {None}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            before = (_STRONG_OR_NUMBER.get(kind) for kind in reversed(kinds[:opening]))
            direction = next((found for found in before if found), start)
            direction = direction if direction in inside else embedding
        for bracket in (opening, closing):
            _set_with_marks(kinds, classes, bracket, direction)


def _set_with_marks(kinds: list[str], classes: tuple[str, ...], at: int, direction: str) -> None:
    kinds[at] = direction
    for i in range(at + 1, len(kinds)):
        if classes[i] != "NSM":
            return
        kinds[i] = direction


def _bracket_pairs(kinds: list[str], brackets: tuple[str, ...]) -> list[tuple[int, int]]:
    """BD16: the pairs, in the order of their opening brackets."""
    pairs: list[tuple[int, int]] = []
    open_: list[tuple[str, int]] = []
    for i, bracket in enumerate(brackets):
        if kinds[i] != "ON" or not bracket:
            continue
        if bracket in CLOSING_OF:
            if len(open_) == _DEEPEST_BRACKETS:
                return []
            open_.append((CLOSING_OF[bracket], i))
        elif bracket in CLOSING:
            match = next((n for n in reversed(range(len(open_))) if open_[n][0] == bracket), None)
            if match is not None:
                pairs.append((open_[match][1], i))
                del open_[match:]
    return sorted(pairs)


def _resolve_neutrals(kinds: list[str], embedding: str, edges: tuple[str, str]) -> None:
    """N1 and N2: neutrals between equals are equal to them; others follow the embedding."""
    for start, end in _stretches(kinds, _NEUTRAL):
        before = _STRONG_OR_NUMBER[kinds[start - 1]] if start else edges[0]
        after = _STRONG_OR_NUMBER[kinds[end]] if end < len(kinds) else edges[1]
        kinds[start:end] = [before if before == after else embedding] * (end - start)


def _stretches(kinds: list[str], wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Every longest stretch of wanted classes, as start and end."""
    start = None
    for i, kind in enumerate(kinds):
        if kind in wanted:
            start = i if start is None else start
        elif start is not None:
            yield start, i
            start = None
    if start is not None:
        yield start, len(kinds)

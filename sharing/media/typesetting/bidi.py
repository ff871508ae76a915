"""A paragraph in; the level of every character and, line by line, their order on the card out.

The Unicode Bidirectional Algorithm, UAX #9 revision 50 (Unicode 17),
https://www.unicode.org/reports/tr9/, read 2026-11-22. Levels are resolved once for the paragraph,
because a line that happens to begin with a foreign word still belongs to its paragraph. Mirrored
glyphs (L4) are the shaper's business.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sharing.core.statement import Direction
from sharing.media.typesetting.bidi_classes import (
    CLOSING,
    CLOSING_OF,
    bidi_class,
    canonical_bracket,
)
from sharing.media.typesetting.bidi_sequence import sequence_levels

DEEPEST_LEVEL: Final = 125  # BD2
_INITIATORS: Final = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS: Final = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}
_REMOVED: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})  # X9
_BLANK: Final = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"}) | _REMOVED  # L1
_PLAIN_LTR: Final = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "BN", "WS", "ON", "S"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """The resolved levels of a paragraph; even ones run to the right, odd ones to the left."""

    base: int
    classes: tuple[str, ...]
    levels: tuple[int, ...]

    def of_line(self, start: int, end: int) -> list[int]:
        """Cut out one line, its trailing blanks put back to the paragraph's level (L1)."""
        line = list(self.levels[start:end])
        trailing = True
        for i in reversed(range(len(line))):
            kind = self.classes[start + i]
            trailing = kind in {"B", "S"} or (trailing and kind in _BLANK)
            if trailing:
                line[i] = self.base
        return line


def resolve_levels(text: str, direction: Direction | None) -> Levels:
    """Resolve one paragraph; None as direction means that of its first strong character."""
    base = None if direction is None else int(direction is Direction.RTL)
    return resolve_classes(tuple(map(bidi_class, text)), text, base)


def resolve_classes(
    classes: tuple[str, ...],
    characters: Sequence[str],
    base: int | None,
) -> Levels:
    """Resolve a paragraph given by its bidirectional classes; `characters` tell the brackets."""
    base = _first_strong(classes) if base is None else base
    if base == 0 and _PLAIN_LTR.issuperset(classes):
        return Levels(base=base, classes=classes, levels=(0,) * len(classes))
    levels, kinds = _explicit(classes, base)
    brackets = tuple(map(_bracket, characters))
    kept = [i for i, kind in enumerate(classes) if kind not in _REMOVED]
    for sequence, edges in _sequences(kept, classes, levels, base):
        resolved = sequence_levels(
            tuple(kinds[i] for i in sequence),
            tuple(brackets[i] for i in sequence),
            level=levels[sequence[0]],
            edges=edges,
        )
        for i, level in zip(sequence, resolved, strict=True):
            levels[i] = level
    _fill_removed(levels, classes, base)
    return Levels(base=base, classes=classes, levels=tuple(levels))


def _bracket(character: str) -> str:
    """Return the bracket that Unicode takes it for, or "" where it is none."""
    bracket = canonical_bracket(character)
    return bracket if bracket in CLOSING_OF or bracket in CLOSING else ""


def visual_order(levels: Sequence[int]) -> list[int]:
    """Logical positions from left to right (rule L2)."""
    order = list(range(len(levels)))
    lowest_odd = min((level for level in levels if level % 2), default=None)
    if lowest_odd is None:
        return order
    for level in range(max(levels), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def _first_strong(classes: Sequence[str]) -> int:
    """P2 and P3: 1 if the first strong class outside isolates is R or AL, else 0."""
    depth = 0
    for kind in classes:
        if kind in _INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return int(kind != "L")
    return 0


def _isolate_content(classes: Sequence[str], at: int) -> Sequence[str]:
    """BD9: what stands between an isolate initiator and its PDI."""
    depth = 0
    for i in range(at, len(classes)):
        depth += (classes[i] in _INITIATORS) - (classes[i] == "PDI")
        if depth == 0:
            return classes[at + 1 : i]
    return classes[at + 1 :]


@dataclass(slots=True)
class _Directions:
    """The directional status stack of X1, with its three counters."""

    stack: list[tuple[int, str, bool]]  # level, override ("", "L" or "R"), isolate
    overflow_isolates: int = 0
    overflow_embeddings: int = 0
    valid_isolates: int = 0

    def push(self, parity: int, override: str, *, isolate: bool) -> None:
        """X2 to X5c: open an embedding, an override or an isolate."""
        top = self.stack[-1][0]
        level = top + 1 + (top + 1 + parity) % 2
        if level <= DEEPEST_LEVEL and not self.overflow_isolates + self.overflow_embeddings:
            self.stack.append((level, override, isolate))
            self.valid_isolates += isolate
        elif isolate:
            self.overflow_isolates += 1
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def close_isolate(self) -> None:
        """X6a: a PDI closes its isolate and every embedding left open in it."""
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.stack[-1][2]:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1

    def close_embedding(self) -> None:
        """X7: a PDF closes the last embedding, never an isolate."""
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.stack[-1][2] and len(self.stack) > 1:
            self.stack.pop()


def _explicit(classes: tuple[str, ...], base: int) -> tuple[list[int], list[str]]:
    """X1 to X8: explicit levels, and the classes with the overrides applied."""
    directions = _Directions([(base, "", False)])
    levels, kinds = [base] * len(classes), list(classes)
    for i, kind in enumerate(classes):
        if kind in _EMBEDDINGS:
            directions.push(*_EMBEDDINGS[kind], isolate=False)
            continue
        if kind == "PDF":
            directions.close_embedding()
            continue
        if kind == "PDI":
            directions.close_isolate()
        level, override, _ = directions.stack[-1]
        if kind not in {"B", "BN"}:
            levels[i], kinds[i] = level, override or kind
        if kind in _INITIATORS:
            content = _isolate_content(classes, i) if kind == "FSI" else ()
            parity = _first_strong(content) if kind == "FSI" else int(kind == "RLI")
            directions.push(parity, "", isolate=True)
    return levels, kinds


def _sequences(
    kept: list[int],
    classes: tuple[str, ...],
    levels: list[int],
    base: int,
) -> list[tuple[list[int], tuple[str, str]]]:
    """X10: the isolating run sequences, each with the directions at its edges."""
    explicit = list(levels)
    neighbours = [base, *(explicit[i] for i in kept), base]
    rank = {position: n for n, position in enumerate(kept)}
    found = []
    for sequence in _joined(_level_runs(kept, explicit), classes):
        level = explicit[sequence[0]]
        before, after = neighbours[rank[sequence[0]]], neighbours[rank[sequence[-1]] + 2]
        if classes[sequence[-1]] in _INITIATORS:
            after = base
        edges = ("LR"[max(level, before) % 2], "LR"[max(level, after) % 2])
        found.append((sequence, edges))
    return found


def _level_runs(kept: list[int], levels: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for i in kept:
        if runs and levels[runs[-1][-1]] == levels[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _joined(runs: list[list[int]], classes: tuple[str, ...]) -> list[list[int]]:
    """BD13: runs joined across the isolates they enclose."""
    sequences: list[list[int]] = []
    waiting: list[list[int] | None] = []  # one entry for each open isolate, by nesting
    for run in runs:
        sequence = waiting.pop() if classes[run[0]] == "PDI" and waiting else None
        if sequence is None:
            sequence = []
            sequences.append(sequence)
        sequence.extend(run)
        if classes[run[-1]] in _INITIATORS:
            waiting.append(sequence)
    return sequences


def _fill_removed(levels: list[int], classes: tuple[str, ...], base: int) -> None:
    """Give the characters that X9 removes the level of what stands before them."""
    before = base
    for i, kind in enumerate(classes):
        if kind in _REMOVED:
            levels[i] = before
        before = levels[i]

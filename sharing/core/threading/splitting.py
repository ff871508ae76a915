"""Splits what a thread says into its parts: ranges of a source in, groups of them out.

The cheapest split is found exactly, by dynamic programming: empty room costs its square, a cut
costs the more the more it separates.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from sharing.core.counting.count import utf8_bytes
from sharing.core.threading.atoms import LEVELS, Range, atoms, cut
from sharing.core.threading.joints import costs_before
from sharing.core.threading.stretches import Stretch

OMISSION = "[…]"
ELLIPSIS = "…"
SHORT_END_CHARACTERS = 40  # a last part below that looks like a slip

# At a clause, a comma, a word, a grapheme, for each of LEVELS: one cut of a level costs more than
# a whole thread full of those of the level before.
_IN_SENTENCE = (4.0, 1e2, 1e4, 1e6)
_SHORT_END = 2.0
_PART = 0.1
_ROUNDING = 1e-9  # of sums of shares; what they find is measured
_FRAME_BYTES = 24  # of marks and numbering

_Room = Callable[[int, int], float | None]
_Sizes = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How large words are, in each unit that is limited: `alone`, and in a numbered part."""

    maxima: _Sizes
    alone: Callable[[str], _Sizes]
    sizes: Callable[[str], _Sizes]

    def surely_holds(self, words: str) -> bool:
        """Return whether words are so few that they need not be measured.

        No platform counts more than the UTF-8 bytes, but for a link, which has a full stop in it.
        """
        return utf8_bytes(words) + _FRAME_BYTES <= min(self.maxima) and "." not in words[:-1]

    def shares(self, sizes: _Sizes) -> tuple[float, ...]:
        """Return sizes as shares of what each unit is limited to."""
        return tuple(size / most for size, most in zip(sizes, self.maxima, strict=True))

    def room(self, words: str) -> float | None:
        """Return the square of the room that a part leaves, as a share of all; None without it."""
        sizes = self.sizes(words)
        is_too_large = any(a > b for a, b in zip(sizes, self.maxima, strict=True))
        return None if is_too_large else _square(max(self.shares(sizes)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """What is not cut: `source[start:end]`; `glue` stands between it and the unit before.

    `cost` is that of a cut before it, which `is_inside` tells to be one inside a sentence.
    """

    start: int
    end: int
    glue: str = ""
    cost: float = 0.0
    is_inside: bool = False


Parts = tuple[tuple[Unit, ...], ...]


def _square(share: float) -> float | None:
    """Return the square of what a share leaves of all; None if it is more than all."""
    return (1 - share) ** 2 if share < 1 + _ROUNDING else None


def units_of(
    source: str, stretches: Sequence[Stretch], scale: Scale, *, splits: bool, first: int = 0
) -> tuple[tuple[Unit, ...], tuple[Stretch, ...]]:
    """Return the units of the stretches, and the stretches that no part can hold.

    A sentence that is too long is cut only if `splits`, and never within an atom. `first` is the
    sentence with which they go on from what was said before: one that is later leaves words out.
    """
    units: list[Unit] = []
    lost: list[Stretch] = []
    before: Stretch | None = None
    for stretch, cost in zip(stretches, costs_before(stretches), strict=True):
        inside = tuple(_inside(source, (stretch.start, stretch.end), scale, splits=splits))
        if not inside:
            lost.append(stretch)
            continue
        is_later = stretch.sentence > first
        opening = f"{OMISSION} " if is_later else ""
        glue = opening if before is None else _glue(source, before, stretch)
        for number, (start, end, price) in enumerate(inside):
            first = number == 0
            units.append(
                Unit(
                    start=start,
                    end=end,
                    glue=glue if first else "",
                    cost=cost if first else price,
                    is_inside=not first,
                )
            )
        before = stretch
    return tuple(units), tuple(lost)


def _glue(source: str, before: Stretch, after: Stretch) -> str:
    """Return what stands between two stretches: words left out are told, paragraphs kept apart."""
    between = source[before.end : after.start]
    is_gap = after.sentence > before.sentence + 1 or bool(
        between.strip() and _shares(before, after)
    )
    if before.paragraph != after.paragraph:
        apart = "\n" if after.is_item else "\n\n"
        return f"{apart}{OMISSION} " if is_gap else apart
    if is_gap:
        return f" {OMISSION} "
    return " " if between else ""


def _shares(before: Stretch, after: Stretch) -> bool:
    return before.sentence == after.sentence


def _inside(
    source: str, span: Range, scale: Scale, *, splits: bool
) -> Iterator[tuple[int, int, float]]:
    """Yield the ranges a sentence is made of: itself, or the largest pieces that fit; or none."""
    start, end = span
    text = source[start:end]
    if scale.surely_holds(text) or scale.room(text) is not None:
        yield (start, end, 0.0)
        return
    pieces = _pieces(text, (0, len(text)), scale, 0, atoms(text)) if splits else None
    for a, b, price in pieces or ():
        yield (start + a, start + b, price)


def _pieces(
    text: str, span: Range, scale: Scale, level: int, whole: Sequence[Range]
) -> list[tuple[int, int, float]] | None:
    """Return the pieces of a range that fit, cut as gently as can be; None where an atom cannot.

    What a piece costs is a cut before it, so the first of some smaller ones costs what theirs does.
    """
    if level == len(LEVELS):
        return None
    within = [(max(a, span[0]) - span[0], b - span[0]) for a, b in whole if b > span[0]]
    found: list[tuple[int, int, float]] = []
    for a, b in cut(text[span[0] : span[1]], level, within):
        start, end = span[0] + a, span[0] + b
        if scale.room(f"{ELLIPSIS}{text[start:end].strip()}{ELLIPSIS}") is not None:
            found.append((start, end, _IN_SENTENCE[level]))
            continue
        smaller = _pieces(text, (start, end), scale, level + 1, whole)
        if smaller is None:
            return None
        found.append((*smaller[0][:2], _IN_SENTENCE[level]))
        found += smaller[1:]
    return found


def ranges_of(source: str, units: Sequence[Unit]) -> Iterator[Range]:
    """Yield the ranges that the units say in a part: pieces of one sentence together are one."""
    pieces = [unit.is_inside for unit in units[1:]]
    starts = [0, *(at for at, is_inside in enumerate(pieces, start=1) if not is_inside)]
    for first, after in pairwise([*starts, len(units)]):
        start, end = units[first].start, units[after - 1].end
        said = source[start:end]
        yield end - len(said.lstrip()), start + len(said.rstrip())


def words_of(source: str, units: Sequence[Unit], after: Unit | None) -> str:
    """Return what the units say in a part of their own; `after` is the unit that follows it."""
    first = units[0]
    said = [source[first.start : first.end]]
    said += [unit.glue + source[unit.start : unit.end] for unit in units[1:]]
    told = f"{OMISSION} " if OMISSION in first.glue else ""
    opening = ELLIPSIS if first.is_inside else told
    closing = ELLIPSIS if after is not None and after.is_inside else ""
    return f"{opening}{''.join(said).strip()}{closing}"


def split(source: str, units: Sequence[Unit], scale: Scale, *, most: int) -> Parts | None:
    """Return the units in the parts that cost least, or None where some do not fit.

    Units that lie beyond so many parts are not looked at. Sizes are first taken to add up, which
    they do but for odd cases; what that finds is measured.
    """
    each = tuple(_within_reach(source, units, scale, most))
    units = units[: len(each)]
    estimated = _cheapest(source, units, _estimate(units, scale, each))
    if estimated is not None and all(
        scale.room(words_of(source, part, after)) is not None
        for part, after in zip(estimated, [*(p[0] for p in estimated[1:]), None], strict=True)
    ):
        return estimated
    return _cheapest(source, units, _measure(source, units, scale))


def _within_reach(source: str, units: Sequence[Unit], scale: Scale, most: int) -> Iterator[_Sizes]:
    """Yield how large each unit is, as far as so many parts could hold them."""
    left = [maximum * most for maximum in scale.maxima]
    for unit in units:
        sizes = scale.alone(unit.glue + source[unit.start : unit.end])
        yield sizes
        left = [room - size for room, size in zip(left, sizes, strict=True)]
        if min(left) < 0:
            return


def _estimate(units: Sequence[Unit], scale: Scale, each: Sequence[_Sizes]) -> _Room:
    """Return the room left by units[a:b], as the sum of what each of them takes up.

    It is asked for every part that could be, so everything is a share of the maximum beforehand.
    """
    shares = [scale.shares(sizes) for sizes in each]
    columns = tuple(
        (tuple(accumulate(column, initial=0.0)), with_numbers - alone, signs)
        for column, with_numbers, alone, signs in zip(
            zip(*shares, strict=True),
            scale.shares(scale.sizes("x")),
            scale.shares(scale.alone("x")),
            scale.shares(scale.alone(f"{OMISSION} {ELLIPSIS}{ELLIPSIS}")),
            strict=True,
        )
    )
    opens_with_sign = [unit.is_inside or OMISSION in unit.glue for unit in units]
    is_inside = [*(unit.is_inside for unit in units), False]

    def room(start: int, end: int) -> float | None:
        has_signs = opens_with_sign[start] or is_inside[end]
        share = 0.0
        for total, frame, signs in columns:
            taken = total[end] - total[start] + frame
            if has_signs:
                taken += signs
            share = max(share, taken)
        return _square(share)

    return room


def _measure(source: str, units: Sequence[Unit], scale: Scale) -> _Room:
    """Return the room left by units[a:b], measured."""

    def room(start: int, end: int) -> float | None:
        after = units[end] if end < len(units) else None
        return scale.room(words_of(source, units[start:end], after))

    return room


def _cheapest(source: str, units: Sequence[Unit], room: _Room) -> Parts | None:
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(units) + 1):
        ways = _ways(source, units, end, room, best)
        best.append(min(ways, default=(float("inf"), 0)))
    if best[-1][0] == float("inf"):
        return None
    edges = [len(units)]
    while edges[-1]:
        edges.append(best[edges[-1]][1])
    return tuple(tuple(units[a:b]) for a, b in pairwise(reversed(edges)))


def _ways(
    source: str, units: Sequence[Unit], end: int, room: _Room, best: Sequence[tuple[float, int]]
) -> Iterator[tuple[float, int]]:
    """Yield the cost of each part that ends here, with where it starts."""
    for start in range(end - 1, -1, -1):
        left = room(start, end)
        if left is None:
            return
        price = _PART + left
        if end == len(units) and start:
            words = words_of(source, units[start:], None)
            price += _SHORT_END if len(words) < SHORT_END_CHARACTERS else 0.0
        yield (best[start][0] + price + (units[start].cost if start else 0.0), start)

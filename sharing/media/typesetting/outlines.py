"""A glyph in; its outline, as a PDF draws it, out. Units are the font's own."""

from functools import lru_cache
from typing import Final, NamedTuple

import uharfbuzz as hb

from sharing.media.fonts import Typeface

Box = tuple[int, int, int, int]  # left, bottom, right, top


class Outline(NamedTuple):
    """A glyph's path in the operators of PDF, the box around it and its advance."""

    path: str
    box: Box
    advance: int


class _Pen:
    """Collects what HarfBuzz draws; curves of two kinds become the one that PDF has."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.points: list[tuple[float, float]] = []

    def move(self, x: float, y: float) -> None:
        self._step("m", (x, y))

    def line(self, x: float, y: float) -> None:
        self._step("l", (x, y))

    def quadratic(self, x1: float, y1: float, x: float, y: float) -> None:
        x0, y0 = self.points[-1]
        before = (x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3)
        after = (x + (x1 - x) * 2 / 3, y + (y1 - y) * 2 / 3)
        self._step("c", before, after, (x, y))

    def cubic(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> None:  # noqa: PLR0913, PLR0917 -- as HarfBuzz calls it
        self._step("c", (x1, y1), (x2, y2), (x, y))

    def close(self) -> None:
        self.steps.append("h")

    def _step(self, operator: str, *points: tuple[float, float]) -> None:
        self.points.extend(points)
        written = " ".join(f"{round(x)} {round(y)}" for x, y in points)
        self.steps.append(f"{written} {operator}")

    def box(self) -> Box:
        across, along = ([round(p[i]) for p in self.points] or [0] for i in (0, 1))
        return min(across), min(along), max(across), max(along)


def _functions() -> hb.DrawFuncs:
    """Return what HarfBuzz calls for each step of an outline."""
    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda x, y, pen: pen.move(x, y))
    functions.set_line_to_func(lambda x, y, pen: pen.line(x, y))
    functions.set_quadratic_to_func(lambda x1, y1, x, y, pen: pen.quadratic(x1, y1, x, y))
    functions.set_cubic_to_func(lambda *points: points[-1].cubic(*points[:-1]))
    functions.set_close_path_func(lambda pen: pen.close())
    return functions


_FUNCTIONS: Final = _functions()


@lru_cache(maxsize=1 << 12)
def outline_of(face: Typeface, glyph: int) -> Outline:
    """Return the outline of a glyph at the face's own weight."""
    pen = _Pen()
    face.font.draw_glyph(glyph, _FUNCTIONS, pen)
    advance = round(face.font.get_glyph_h_advance(glyph))
    return Outline("\n".join(pen.steps), pen.box(), advance)

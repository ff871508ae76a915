"""Draws one page of a printed sheet: lines of glyphs, rules and codes in, a PDF out.

Every measure is in millimetres, from the top left corner of the paper. Text keeps its letters, so
that a page can be searched, copied and read aloud.
"""

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from sharing.core.statement import Direction
from sharing.media.coding.modules import Run
from sharing.media.paint.colour import Colour
from sharing.media.paint.pdf import (
    POINTS_PER_MILLIMETRE,
    PdfObjects,
    fill_of,
    number,
    text_string,
)
from sharing.media.printing.pdf_fonts import PdfFonts
from sharing.media.printing.pdf_words import Cluster

_HAIRLINE = 0.2
_CODE = re.compile(rb"/Subtype /Form /BBox \[0 0 (\d+) \1\].*?stream\n(.*?)\nendstream", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnCode:
    """A code's dark runs; `side` is in modules, with the quiet zone."""

    runs: tuple[Run, ...]
    side: int


class SheetPage:
    """A page being drawn."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self._drawing: list[str] = []
        self._fonts = PdfFonts()
        self._codes: list[DrawnCode] = []

    def rectangle(self, left: float, top: float, size: tuple[float, float], ink: Colour) -> None:
        """Fill a rectangle of this width and height."""
        box = " ".join(map(number, (left, top, *size)))
        self._drawing.append(f"{fill_of(ink)} {box} re f")

    def cut_line(
        self, start: tuple[float, float], end: tuple[float, float], *, dashed: bool
    ) -> None:
        """Draw a hairline to cut or to tear along."""
        dashes = "[1 1] 0 d" if dashed else "[] 0 d"
        there = f"{number(start[0])} {number(start[1])} m {number(end[0])} {number(end[1])} l"
        self._drawing.append(f"0.4 G {_HAIRLINE} w {dashes} {there} S")

    def code(self, code: DrawnCode, left: float, top: float, millimetres: float) -> None:
        """Draw a code so many millimetres wide with its quiet zone."""
        if code not in self._codes:
            self._codes.append(code)
        name = f"Code{self._codes.index(code) + 1}"
        scale = f"{millimetres / code.side:.6f}"
        self._drawing.append(f"q {scale} 0 0 {scale} {number(left)} {number(top)} cm /{name} Do Q")

    def line(
        self,
        clusters: Iterable[tuple[float, Cluster]],
        *,
        at: tuple[float, float],
        size: float,
        ink: Colour,
        turned: bool = False,
    ) -> None:
        """Draw a line whose baseline begins at this place; turned, it runs up the page."""
        em = number(size)
        axes = f"0 -{em} -{em} 0" if turned else f"{em} 0 0 -{em}"
        steps = [f"BT {fill_of(ink)} {axes} {number(at[0])} {number(at[1])} Tm"]
        font, pen = "", 0.0
        for left, cluster in clusters:
            called = self._fonts.called(cluster)
            if called.font != font:
                font = called.font
                steps.append(f"/{font} 1 Tf")
            there = round(left, 4)
            steps.append(f"{there - pen:.4f} 0 Td <{called.code:02x}> Tj")
            pen = there
        self._drawing.append("\n".join((*steps, "ET")))

    def pdf(self, *, title: str, language: str, direction: Direction) -> bytes:
        """Return the finished page."""
        objects = PdfObjects()
        points = POINTS_PER_MILLIMETRE
        turn = f"{points:.6f} 0 0 -{points:.6f} 0 {number(self.height * points)} cm\n"
        content = objects.add_stream((turn + "\n".join(self._drawing)).encode("ascii"))
        codes = " ".join(
            f"/Code{i} {_add_code(objects, code)} 0 R" for i, code in enumerate(self._codes, 1)
        )
        resources = f"<< /Font {self._fonts.resources(objects)} /XObject << {codes} >> >>"
        box = f"[0 0 {number(self.width * points)} {number(self.height * points)}]"
        page = len(objects) + 1
        objects.add(
            f"<< /Type /Page /Parent {page + 1} 0 R /MediaBox {box} "
            f"/Resources {resources} /Contents {content} 0 R >>",
        )
        objects.add(f"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>")
        reading = "/R2L" if direction is Direction.RTL else "/L2R"
        root = objects.add(
            f"<< /Type /Catalog /Pages {page + 1} 0 R /Lang {text_string(language)} "
            f"/ViewerPreferences << /DisplayDocTitle true /Direction {reading} >> >>",
        )
        return objects.file(root=root, info=objects.add(f"<< /Title {text_string(title)} >>"))


def codes_of_sheet(pdf: bytes) -> tuple[DrawnCode, ...]:
    """Return the codes that the finished bytes of a page draw."""
    return tuple(
        DrawnCode(runs=_runs_of(zlib.decompress(stream)), side=int(side))
        for side, stream in _CODE.findall(pdf)
    )


def _add_code(objects: PdfObjects, code: DrawnCode) -> int:
    boxes = " ".join(f"{column} {row} {width} 1 re" for column, row, width in code.runs)
    drawing = f"1 g 0 0 {code.side} {code.side} re f\n0 g {boxes} f"
    entries = f"/Type /XObject /Subtype /Form /BBox [0 0 {code.side} {code.side}] /Resources << >>"
    return objects.add_stream(drawing.encode("ascii"), entries)


def _runs_of(drawing: bytes) -> tuple[Run, ...]:
    _white, _newline, dark = drawing.partition(b"\n0 g ")
    boxes = re.findall(rb"(\d+) (\d+) (\d+) 1 re", dark)
    return tuple((int(column), int(row), int(width)) for column, row, width in boxes)

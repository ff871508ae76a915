"""Writes codes as vectors and reads them back: runs of dark modules in, SVG or PDF out.

A module is one unit of the drawing, whose edge is that of the quiet zone. Nothing in the bytes
says when or with what they were made.
"""

import re
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from sharing.media.coding.modules import Run
from sharing.media.paint.pdf import POINTS_PER_MILLIMETRE, pdf_file

_BLACK = "#000000"
_SVG = "{http://www.w3.org/2000/svg}"


def svg_of(runs: tuple[Run, ...], *, side: int, millimetres: float, title: str) -> bytes:
    """Return an SVG of one path on white, `millimetres` wide and high, `side` in modules."""
    path = "".join(f"M{column} {row}h{width}v1h-{width}z" for column, row, width in runs)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{millimetres:g}mm" '
        f'height="{millimetres:g}mm" viewBox="0 0 {side} {side}" shape-rendering="crispEdges" '
        f'role="img"><title>{escape(title)}</title>'
        f'<rect width="{side}" height="{side}" fill="#fff"/>'
        f'<path d="{path}" fill="{_BLACK}"/></svg>\n'
    ).encode("ascii")


def runs_of_svg(svg: bytes) -> tuple[int, tuple[Run, ...]]:
    """Return the side in modules and the dark runs that the bytes of an SVG draw."""
    root = ET.fromstring(svg)  # noqa: S314 -- bytes of our own making, never anybody else's
    paths = [path.get("d", "") for path in root.iter(f"{_SVG}path") if path.get("fill") == _BLACK]
    moves = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", "".join(paths))
    runs = tuple((int(x), int(y), int(there)) for x, y, there, back in moves if there == back)
    return int(root.get("viewBox", "").split()[2]), runs


def pdf_of(runs: tuple[Run, ...], *, side: int, millimetres: float) -> bytes:
    """Return a PDF of one page, `millimetres` wide and high, in black ink alone.

    Source: ISO 32000-1:2008, 7.5 (file structure) and 8.5 (paths).
    """
    points = millimetres * POINTS_PER_MILLIMETRE
    scale = points / side
    boxes = " ".join(f"{column} {row} {width} 1 re" for column, row, width in runs)
    drawing = (
        f"1 g 0 0 {points:.4f} {points:.4f} re f\n"
        f"q {scale:.6f} 0 0 {-scale:.6f} 0 {points:.4f} cm 0 g {boxes} f Q\n"
    )
    page = (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {points:.4f} {points:.4f}] "
        "/Resources << >> /Contents 4 0 R >>"
    )
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        f"<< /Length {len(drawing)} >>\nstream\n{drawing}endstream",
    )
    return pdf_file([content.encode("ascii") for content in objects], trailer="/Root 1 0 R")


def runs_of_pdf(pdf: bytes) -> tuple[int, tuple[Run, ...]]:
    """Return the side in modules and the dark runs that the bytes of a PDF draw."""
    page = re.search(rb"/MediaBox \[0 0 ([\d.]+) \1\]", pdf)
    drawing = re.search(rb"q ([\d.]+) 0 0 -\1 0 ([\d.]+) cm 0 g (.*) f Q\n", pdf)
    if page is None or drawing is None or page[1] != drawing[2]:
        return 0, ()
    boxes = re.findall(rb"(\d+) (\d+) (\d+) 1 re", drawing[3])
    return round(float(page[1]) / float(drawing[1])), tuple(
        (int(column), int(row), int(width)) for column, row, width in boxes
    )

"""Draws what is printed: a SheetSpec in; a poster, leaflet, card or sheet to cut, as a PDF, out.

White paper and dark ink: it looks the same from an office printer as from a print shop. Everything
keeps eight millimetres from the paper's edge. Codes are at error level Q, and are read back from
the finished bytes.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from sharing.media.codes import printed_code, read_back_runs
from sharing.media.coding.payload import code_payload
from sharing.media.printing.sheet_cuts import draw_stickers, draw_strips
from sharing.media.printing.sheet_page import DrawnCode, codes_of_sheet
from sharing.media.printing.sheet_parts import Sheet
from sharing.media.printing.sheet_setting import Box
from sharing.media.printing.sheet_spec import Form, SheetSpec, Sizes

_A4: Final = (210.0, 297.0)  # ISO 216
_A5: Final = (148.0, 210.0)
_A6: Final = (105.0, 148.0)

# By the placement whose code they carry.
FORMS: Mapping[str, Form] = MappingProxyType(
    {
        "poster": Form(
            title="Poster, A4",
            paper=_A4,
            margin=18,
            hanging=10,
            code=62,
            quotes=1,
            quote=Sizes(7, 30),
            headline=Sizes(4, 7),
            names=Sizes(3.2, 5),
            details=Sizes(3, 4.4),
            gap=9,
        ),
        "leaflet": Form(
            title="Leaflet, A5",
            paper=_A5,
            margin=14,
            hanging=6,
            code=40,
            quotes=3,
            quote=Sizes(4, 11),
            headline=Sizes(4, 8),
            names=Sizes(2.6, 3.6),
            details=Sizes(2.6, 3.2),
            gap=6,
        ),
        "card": Form(
            title="Card to hand out, A6",
            paper=_A6,
            margin=12.5,
            hanging=4.5,
            code=34,
            quotes=1,
            quote=Sizes(3.6, 12),
            headline=Sizes(2.6, 3.8),
            names=Sizes(2.2, 2.9),
            details=Sizes(2.2, 2.8),
            gap=5,
        ),
        "strip": Form(
            title="Notice with strips to tear off, A4",
            paper=_A4,
            margin=18,
            hanging=10,
            code=22,
            quotes=1,
            quote=Sizes(6, 22),
            headline=Sizes(4, 7),
            names=Sizes(3, 4.4),
            details=Sizes(3, 4),
            gap=9,
        ),
        "sticker": Form(
            title="Stickers, ten on A4",
            paper=_A4,
            margin=8,
            hanging=2.5,
            code=40,
            quotes=1,
            quote=Sizes(2.6, 8),
            headline=Sizes(2.8, 5),
            names=Sizes(2.2, 3),
            details=Sizes(2.2, 3),
            gap=4,
        ),
    },
)


def draw_sheet(spec: SheetSpec) -> bytes:
    """Draw a printed sheet as a PDF of one page; equal specs give equal bytes.

    Raises CardError where the words would be too small to read or have no letters here, CodeError
    or UnusableAddress where the code cannot be printed.
    """
    form = FORMS[spec.form]
    payload = code_payload(spec.code)
    runs, side = printed_code(payload, millimetres=form.code)
    sheet = Sheet(spec, form, DrawnCode(runs=runs, side=side))
    _DRAWN_BY[spec.form](sheet)
    pdf = sheet.page.pdf(title=spec.title, language=spec.language, direction=spec.direction)
    for code in codes_of_sheet(pdf) or (DrawnCode(runs=(), side=1),):
        read_back_runs(code.runs, code.side, payload)
    return pdf


def _draw_page(sheet: Sheet) -> None:
    """Draw a title, the quotes, and the foot with the code."""
    (width, height), margin, gap = sheet.form.paper, sheet.form.margin, sheet.form.gap
    box = Box(margin, margin, width - 2 * margin, height - 2 * margin)
    foot = sheet.foot(box)
    top = sheet.headline(box) + gap
    sheet.quotes(Box(box.left, top, box.width, foot - gap - top))


_DRAWN_BY: Mapping[str, Callable[[Sheet], None]] = MappingProxyType(
    {
        "poster": _draw_page,
        "leaflet": _draw_page,
        "card": _draw_page,
        "strip": draw_strips,
        "sticker": draw_stickers,
    },
)

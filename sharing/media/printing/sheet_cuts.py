"""Sheets that are cut after printing: strips to tear off a notice, and stickers."""

from typing import Final

from sharing.media.printing.sheet_parts import Sheet
from sharing.media.printing.sheet_setting import Box, SetText, Side
from sharing.media.printing.sheet_spec import Sizes

SAFE_MILLIMETRES: Final = 8.0  # many printers leave the paper's edge white

_STRIPS: Final = 8
_STRIP_HEIGHT: Final = 72.0
_STRIP_PADDING: Final = 2.0
_STRIP_ADDRESS: Final = Sizes(2.3, 3.4)
_STRIP_TITLE: Final = Sizes(2.3, 3.6)

_STICKERS: Final = (2, 5)  # across and down
_STICKER: Final = (88.0, 50.0)
_STICKERS_APART: Final = 6.0
_STICKER_PADDING: Final = 4.0
_STICKER_ADDRESS: Final = Sizes(2.2, 3)
_CUT_MARK: Final = 2.2  # long, and as far from the sticker as it is from touching the next
_CUT_MARK_APART: Final = 0.6


def draw_strips(sheet: Sheet) -> None:
    """Draw a notice, and below it strips with code and address to tear off."""
    width, height = sheet.form.paper
    margin = sheet.form.margin
    top = height - SAFE_MILLIMETRES - _STRIP_HEIGHT
    notice = Box(margin, margin, width - 2 * margin, top - sheet.form.gap - margin)
    below = sheet.headline(notice) + sheet.form.gap
    foot = sheet.names_at_foot(notice)
    sheet.quotes(Box(notice.left, below, notice.width, foot - sheet.form.gap - below))
    strip = (width - 2 * SAFE_MILLIMETRES) / _STRIPS
    for index in range(_STRIPS):
        left = SAFE_MILLIMETRES + index * strip
        _strip(sheet, Box(left, top, strip, _STRIP_HEIGHT))
        if index:
            sheet.page.cut_line((left, top), (left, top + _STRIP_HEIGHT), dashed=True)
    sheet.page.cut_line((SAFE_MILLIMETRES, top), (width - SAFE_MILLIMETRES, top), dashed=False)


def _strip(sheet: Sheet, box: Box) -> None:
    """Set the code at the top of a strip, and below it, turned, the title and the address."""
    code = sheet.form.code
    sheet.page.code(sheet.code, box.left + (box.width - code) / 2, box.top + 1, code)
    top = box.top + 1 + code
    length = box.bottom - top - _STRIP_PADDING
    room = (length, (box.width - 2 * _STRIP_PADDING) / 2)
    setting = sheet.setting
    title = setting.text(sheet.spec.title, sheet.look.attribution, room, _STRIP_TITLE)
    address = sheet.needed(
        setting.address(sheet.spec.page, sheet.look.details, room, _STRIP_ADDRESS),
    )
    apart = sheet.form.gap / 4
    taken = address.height + (title.height + apart if title else 0)
    left = box.left + (box.width - taken) / 2
    if title:
        setting.place_turned(title, Box(left, top, title.height, length), sheet.ink)
        left += title.height + apart
    setting.place_turned(address, Box(left, top, address.height, length), sheet.ink)


def draw_stickers(sheet: Sheet) -> None:
    """Draw stickers with marks at their corners where to cut."""
    across, down = _STICKERS
    width, height = _STICKER
    paper_width, paper_height = sheet.form.paper
    left = (paper_width - across * width - (across - 1) * _STICKERS_APART) / 2
    top = (paper_height - down * height - (down - 1) * _STICKERS_APART) / 2
    for row in range(down):
        for column in range(across):
            box = Box(
                left + column * (width + _STICKERS_APART),
                top + row * (height + _STICKERS_APART),
                width,
                height,
            )
            _sticker(sheet, box)
            _cut_marks(sheet, box)


def _sticker(sheet: Sheet, box: Box) -> None:
    """Set a quote and who says it beside the code, and the address under the code."""
    pad = _STICKER_PADDING
    inner = Box(box.left + pad, box.top + pad, box.width - 2 * pad, box.height - 2 * pad)
    code = sheet.form.code
    words = inner.width - sheet.column - sheet.form.gap
    left = inner.right - words if sheet.is_mirrored else inner.left
    top = inner.top + sheet.form.gap * 0.8
    names = _credit(sheet, (words, inner.height / 3))
    address = _address(sheet, inner, names)
    above = address.top if address.width > sheet.column else inner.bottom
    outer = inner.left - sheet.quiet if sheet.is_mirrored else inner.right - code + sheet.quiet
    sheet.page.code(sheet.code, outer, inner.top - sheet.quiet, code)
    sheet.bar(Box(left, inner.top, words, 1))
    foot = above - (names.height if names else 0)
    sheet.quotes(Box(left, top, words, foot - top - 1))
    if names:
        sheet.setting.place(names, Box(left, foot, words, names.height), sheet.ink)


def _credit(sheet: Sheet, room: tuple[float, float]) -> SetText | None:
    """Set who says it, if anybody is named."""
    said = sheet.spec.attribution_short
    if not said.strip():
        return None
    return sheet.needed(sheet.setting.text(said, sheet.look.attribution, room, sheet.form.names))


def _address(sheet: Sheet, inner: Box, names: SetText | None) -> Box:
    """Set the address under the code, no larger than the names; return its box.

    One that the code's column does not hold takes the sticker's whole width.
    """
    smallest, largest = _STICKER_ADDRESS
    sizes = Sizes(smallest, max(smallest, min(largest, names.size if names else largest)))
    height = inner.height + sheet.quiet - sheet.form.code
    in_column, across = (
        sheet.setting.address(sheet.spec.page, sheet.look.details, (width, height), sizes)
        for width in (sheet.column, inner.width)
    )
    text = sheet.needed(in_column or across)
    under = Box(inner.left, inner.bottom - text.height, inner.width, text.height)
    sheet.setting.place(text, under, sheet.ink, Side.END)
    return under._replace(width=sheet.column) if in_column else under


def _cut_marks(sheet: Sheet, box: Box) -> None:
    for x, outward in ((box.left, -1), (box.right, 1)):
        for y, away in ((box.top, -1), (box.bottom, 1)):
            near, far = _CUT_MARK_APART, _CUT_MARK_APART + _CUT_MARK
            sheet.page.cut_line((x + outward * near, y), (x + outward * far, y), dashed=False)
            sheet.page.cut_line((x, y + away * near), (x, y + away * far), dashed=False)

"""The quiet look: everything on the middle axis inside a thin double frame, small and far apart."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from sharing.core.errors import TextDoesNotFit, UnusableAddress
from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.foot import Foot
from sharing.media.design.frame import Frame
from sharing.media.design.setting import Setting
from sharing.media.design.side import TRIES, broken_after
from sharing.media.design.words import one_paragraph
from sharing.media.paint.canvas import Box
from sharing.media.typesetting.layout import Room

_MIDDLE: Final = 0.46  # of the spare height stands above the quote
_ATTRIBUTION_SHARE: Final = 0.22  # of the content's height
_EDGE: Final = 0.5  # of the margin: where the outer line of the frame runs
_BETWEEN_EDGES: Final = 5  # rules: how far inside it the inner line runs
_INSIDE: Final = 0.5  # gaps that the content keeps from the frame's top and foot
_ABOVE_CODE: Final = 0.4  # gaps that its modules keep from what stands above
_HANGING: Final = 1.2  # gaps that the marks at both ends may hang into
_LOUDER: Final = 1.25  # times as large as the names: a quote
_BAR_SHARE: Final = 0.75  # of the usual bar's width


class _Code(NamedTuple):
    """The left top corner of the code, and what stands below it."""

    place: tuple[int, int] | None
    details: tuple[SetBlock, ...]


class _Parts(NamedTuple):
    """The frame of the quote, and on a wide card that of the code and the hairline between them.

    There an address may be broken after some characters.
    """

    quote: Frame
    code: Frame | None = None
    lines: tuple[Box, ...] = ()
    may_break: frozenset[str] = frozenset()


class Memorial(Setting):
    """A frame, a short bar, the quote, who says it; the code below, or beside on a wide card."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        whole = self.frame
        if not self.is_roomy(whole):
            raise self.does_not_fit()
        inside = round(whole.gap * _INSIDE)
        inner = replace(
            whole,
            left=whole.left + inside,
            top=whole.top + inside,
            right=whole.right - inside,
            bottom=whole.bottom - inside,
        )
        fault: TextDoesNotFit | UnusableAddress = self.does_not_fit()
        for parts in self._parted(inner):
            try:
                return self._in_parts(whole, parts)
            except (TextDoesNotFit, UnusableAddress) as found:
                fault = found
        raise fault

    def _in_parts(self, whole: Frame, parts: _Parts) -> Composition:
        """Place the quote in its part, and the code below it or in a part of its own."""
        if parts.code is None:
            code, bottom = self._code_and_details(parts.quote, middle=False)
        else:
            code, top = self._code_and_details(parts.code, middle=True)
            bottom = float(parts.quote.bottom)
            broken = {mark for block in code.details for mark in broken_after(block)}
            if top < parts.code.top or broken - parts.may_break:
                raise self.does_not_fit()
        self.frame = parts.quote
        head, logo, top = self._head()
        said, quote, bar = self._words(top, bottom)
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=whole,
            quote=quote,
            small_print=(*said, *code.details, *head),
            rules=bar,
            code=code.place,
            logo=logo,
            edges=(*self._edges(whole), *parts.lines),
        )

    def _words(self, top: float, bottom: float) -> tuple[list[SetBlock], SetBlock, tuple[Box, ...]]:
        """Place the quote, and who says it: as small as can be read, if else it were the louder."""
        try:
            said, above = self._attribution(bottom)
            quote, bar = self._quote(top, above)
            if not said or quote.block.size >= said[0].block.size * _LOUDER:
                return said, quote, bar
        except TextDoesNotFit:
            pass
        self.frame = replace(self.frame, largest_attribution=self.frame.smallest_text)
        said, above = self._attribution(bottom)
        return said, *self._quote(top, above)

    def _parted(self, inner: Frame) -> Iterator[_Parts]:
        """Part a wide card by an upright hairline, the code as narrow as it can be, by need."""
        if not (self.is_wide and self.spec.page):
            yield _Parts(quote=inner)
            return
        for may_break, share in TRIES:
            line, large, small = self._apart(inner, share)
            yield _Parts(quote=large, code=small, lines=(line,), may_break=may_break)

    def _apart(self, inner: Frame, share: float) -> tuple[Box, Frame, Frame]:
        """Return the hairline, the frame of the quote and that of the code."""
        width = max(round(inner.width * share), self.code_side)
        gap = round(inner.gap * 0.9)
        if self.mirrored:
            small = replace(inner, right=inner.left + width)
            line = small.right + gap
            large = replace(inner, left=line + gap)
        else:
            small = replace(inner, left=inner.right - width)
            line = small.left - gap - inner.rule
            large = replace(inner, right=line - gap)
        return (line, inner.top, line + inner.rule, inner.bottom), large, small

    def _code_and_details(self, frame: Frame, *, middle: bool) -> tuple[_Code, float]:
        """Place the code and below it date, credit and address, at the foot or in the middle.

        Say where they begin.
        """
        self.frame = frame
        entries = Foot(self, frame.width).entries()
        texts = sum(block.height for _, block in entries)
        apart = max(0.0, frame.gap / 3 - self.quiet) if entries and self.code_side else 0.0
        above = texts + apart + self.code_side
        top = frame.bottom - above - ((frame.height - above) / 2 if middle else 0)
        place = None
        if self.code_side:
            left = (frame.left + frame.right - self.code_side) // 2
            place = (left, round(top))
        below = top + self.code_side + apart
        details = []
        for role, block in entries:
            details.append(self.centred(block, role, top=below))
            below += block.height
        quiet = max(0.0, self.quiet - frame.gap * _ABOVE_CODE) if self.code_side else 0.0
        return _Code(place=place, details=tuple(details)), top + quiet

    def _attribution(self, bottom: float) -> tuple[list[SetBlock], float]:
        """Place who says it above `bottom`; say where it begins."""
        block = Foot(self, self.frame.width).attribution(self.frame.height * _ATTRIBUTION_SHARE)
        if block is None:
            return [], bottom
        top = bottom - self.frame.gap / 2 - block.height
        return [self.centred(block, "attribution", top=top)], top - self.frame.gap * 0.8

    def _head(self) -> tuple[list[SetBlock], Box | None, float]:
        """Place logo, label and warning from the top; say where they end."""
        head = self.head(logo_apart=True)
        blocks, logo = head.blocks, head.logo
        top = float(self.frame.top)
        box = None
        if logo:
            left = (self.frame.left + self.frame.right - logo[0]) // 2
            box = (left, round(top), left + logo[0], round(top) + logo[1])
            top += logo[1] + self.frame.gap / 2
        placed = []
        for role, block in blocks:
            placed.append(self.centred(block, role, top=top))
            top += block.height
        return placed, box, top + (self.frame.gap / 2 if placed or box else 0)

    def _quote(self, top: float, bottom: float) -> tuple[SetBlock, tuple[Box, ...]]:
        """Place the quote at the middle of what is left, and above it a short bar or the label."""
        frame = self.frame
        wide, high = round(frame.bar[0] * _BAR_SHARE), max(2, frame.bar[1] // 3)
        is_barred = not one_paragraph(self.spec.label)
        above = high + round(frame.gap * 0.9) if is_barred else 0
        room = Room(frame.width - frame.gap * _HANGING, bottom - top - above)
        block = self.quote(room, within=self.sizes())
        top += (bottom - top - above - block.height) * _MIDDLE
        left = (frame.left + frame.right - wide) // 2
        bar = (left, round(top), left + wide, round(top) + high)
        return self.centred(block, "quote", top=top + above), (bar,) if is_barred else ()

    def _edges(self, whole: Frame) -> tuple[Box, ...]:
        """Rule a double frame around the content, within the part of a story that is seen."""
        out = round(whole.left * _EDGE)
        lines: list[Box] = []
        for inset, thick in ((0, 2 * whole.rule), (_BETWEEN_EDGES * whole.rule, whole.rule)):
            left, top = whole.left - out + inset, whole.top - out + inset
            right, bottom = whole.right + out - inset, whole.bottom + out - inset
            lines += [
                (left, top, right, top + thick),
                (left, bottom - thick, right, bottom),
                (left, top, left + thick, bottom),
                (right - thick, top, right, bottom),
            ]
        return tuple(lines)

"""The quiet look: everything on the middle axis inside a thin double frame, small and far apart."""

from dataclasses import replace
from typing import Final, NamedTuple

from sharing.core.errors import TextDoesNotFit, UnusableAddress
from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.foot import Foot
from sharing.media.design.frame import Frame
from sharing.media.design.setting import Setting
from sharing.media.design.side import TRIES, broken_after
from sharing.media.paint.canvas import Box
from sharing.media.typesetting.layout import Room

_MIDDLE: Final = 0.46  # of the spare height stands above the quote
_ATTRIBUTION_SHARE: Final = 0.22  # of the content's height
_EDGE: Final = 0.5  # of the margin: where the outer line of the frame runs
_BETWEEN_EDGES: Final = 5  # rules: how far inside it the inner line runs
_INSIDE: Final = 0.5  # gaps that the content keeps from the frame's top and foot
_ABOVE_CODE: Final = 0.4  # gaps that its modules keep from what stands above
_HANGING: Final = 1.2  # gaps that the marks at both ends may hang into
_BAR_SHARE: Final = 0.75  # of the usual bar's width


class _Code(NamedTuple):
    """The left top corner of the code, and what stands below it."""

    place: tuple[int, int] | None
    details: tuple[SetBlock, ...]


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
        edges = self._edges(whole)
        if self.is_wide and self.spec.page:
            line, inner, code = self._beside(inner)
            edges += (line,)
            bottom = float(inner.bottom)
        else:
            code, bottom = self._code_and_details(inner, middle=False)
        self.frame = inner
        said, bottom = self._attribution(bottom)
        head, logo, top = self._head()
        quote, bar = self._quote(top, bottom)
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=whole,
            quote=quote,
            small_print=(*said, *code.details, *head),
            rules=(bar,),
            code=code.place,
            logo=logo,
            edges=edges,
        )

    def _beside(self, inner: Frame) -> tuple[Box, Frame, _Code]:
        """Part a wide card by an upright hairline: the frame of the quote, and the code beside."""
        fault: TextDoesNotFit | UnusableAddress = self.does_not_fit()
        for may_break, share in TRIES:
            line, large, small = self._apart(inner, share)
            try:
                code, top = self._code_and_details(small, middle=True)
            except (TextDoesNotFit, UnusableAddress) as found:
                fault = found
                continue
            if top < inner.top or any(broken_after(block) - may_break for block in code.details):
                continue
            return line, large, code
        raise fault

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

    def _quote(self, top: float, bottom: float) -> tuple[SetBlock, Box]:
        """Place the quote at the middle of what is left, and above it a short bar."""
        frame = self.frame
        wide, high = round(frame.bar[0] * _BAR_SHARE), max(2, frame.bar[1] // 3)
        above = high + round(frame.gap * 0.9)
        room = Room(frame.width - frame.gap * _HANGING, bottom - top - above)
        block = self.quote(room, within=self.sizes())
        top += (bottom - top - above - block.height) * _MIDDLE
        left = (frame.left + frame.right - wide) // 2
        bar = (left, round(top), left + wide, round(top) + high)
        return self.centred(block, "quote", top=top + above), bar

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

"""The quiet look: everything on the middle axis inside a thin double frame, small and far apart."""

from dataclasses import replace
from typing import Final

from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.foot import Foot
from sharing.media.design.frame import Frame
from sharing.media.design.setting import Setting
from sharing.media.paint.canvas import Box
from sharing.media.typesetting.layout import Room

_MIDDLE: Final = 0.46  # of the spare height stands above the quote
_ATTRIBUTION_SHARE: Final = 0.22  # of the content's height
_EDGE: Final = 0.5  # of the margin: where the outer line of the frame runs
_BETWEEN_EDGES: Final = 5  # rules: how far inside it the inner line runs
_INSIDE: Final = 0.5  # gaps that the content keeps from the frame's top and foot
_BAR_SHARE: Final = 0.75  # of the usual bar's width


class Memorial(Setting):
    """A frame, a short bar, the quote, who says it; the code below, or beside on a wide card."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        whole = self.frame
        if not self.is_roomy(whole):
            raise self.does_not_fit()
        inside = round(whole.gap * _INSIDE)
        self.frame = replace(
            whole,
            left=whole.left + inside,
            top=whole.top + inside,
            right=whole.right - inside,
            bottom=whole.bottom - inside,
        )
        code = self._code_place(whole) if self.is_wide else None
        if code:
            aside = self.code_side + whole.gap
            left = whole.left + aside if self.mirrored else self.frame.left
            right = self.frame.right if self.mirrored else whole.right - aside
            self.frame = replace(self.frame, left=left, right=right)
        foot, bottom = self._details()
        if self.code_side and not self.is_wide:
            bottom -= self.code_side
            code = (whole.left + (whole.width - self.code_side) // 2, round(bottom))
            bottom -= whole.gap / 2
        said, bottom = self._attribution(bottom)
        head, logo, top = self._head()
        quote, bar = self._quote(top, bottom)
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=whole,
            quote=quote,
            small_print=(*said, *foot, *head),
            rules=(bar,),
            code=code,
            logo=logo,
            edges=self._edges(whole),
        )

    def _code_place(self, whole: Frame) -> tuple[int, int] | None:
        """Place the code of a wide card where reading ends, at half its height."""
        if not self.code_side:
            return None
        inside = round(whole.gap * _INSIDE)
        left = whole.left + inside if self.mirrored else whole.right - inside - self.code_side
        return left, (self.spec.height - self.code_side) // 2

    def _details(self) -> tuple[list[SetBlock], float]:
        """Place date, credit and address at the very foot; say where they begin."""
        bottom = float(self.frame.bottom)
        placed = []
        for role, block in reversed(Foot(self, self.frame.width).entries()):
            bottom -= block.height
            placed.append(self.centred(block, role, top=bottom))
        return placed, bottom - (self.frame.gap / 3 if placed else 0)

    def _attribution(self, bottom: float) -> tuple[list[SetBlock], float]:
        """Place who says it above `bottom`; say where it begins."""
        block = Foot(self, self.frame.width).attribution(self.frame.height * _ATTRIBUTION_SHARE)
        if block is None:
            return [], bottom
        top = bottom - self.frame.gap / 2 - block.height
        return [self.centred(block, "attribution", top=top)], top - self.frame.gap * 0.8

    def _head(self) -> tuple[list[SetBlock], Box | None, float]:
        """Place logo, label and warning from the top; say where they end."""
        blocks, logo, _height = self.head()
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
        return placed, box, top

    def _quote(self, top: float, bottom: float) -> tuple[SetBlock, Box]:
        """Place the quote at the middle of what is left, and above it a short bar."""
        frame = self.frame
        wide, high = round(frame.bar[0] * _BAR_SHARE), max(2, frame.bar[1] // 3)
        above = high + round(frame.gap * 0.9)
        room = Room(frame.width, bottom - top - above)
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

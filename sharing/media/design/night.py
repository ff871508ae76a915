"""The dark look: words from its head down, who says them close below, light rising at its foot."""

from dataclasses import replace
from typing import Final

from sharing.media.design.arrangements import Column
from sharing.media.design.composed import Composition
from sharing.media.design.foot import Foot
from sharing.media.design.frame import Frame
from sharing.media.design.side import side_column
from sharing.media.paint.canvas import Box
from sharing.media.typesetting.layout import Block, Room

_NAMES_SHARE: Final = 0.22  # of the content's height that who says it may take
_BELOW_QUOTE: Final = 0.7  # gaps between the quote and who says it
_LIGHT_SHARE: Final = 0.66  # of what is free below the content
_PITCH: Final = 0.2  # gaps from one line of light to the next
_GROWTH: Final = 1.4


class Night(Column):
    """A voice in the dark: no rule parts it; lines of light grow together at the card's edge."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        whole = self.frame
        is_beside = self.is_wide and bool(self.spec.page)
        spec = replace(self.spec, attribution="")
        below = Night(replace(spec, dated="", credit="") if is_beside else spec, self.code_side)
        below.frame = whole
        if is_beside:
            side = side_column(below, out=self.quiet)
            self.frame = self.left_by(side, 2 * whole.gap)
            foot, code, bottom = side.blocks, side.code, float(whole.bottom)
        else:
            placed, foot_top = below.foot()
            foot, code = tuple(placed), self.code_place(placed)
            bottom = foot_top - whole.gap if placed or code else float(whole.bottom)
        frame = self.frame
        said = self._said(with_details=is_beside)
        apart = whole.gap * _BELOW_QUOTE if said else 0.0
        head = self.head()
        top = frame.top + head.height
        room = bottom - top - apart - sum(block.height for _, block in said)
        quote = self.placed(
            self.quote(Room(frame.width, room), within=self.sizes()), "quote", top=top
        )
        names, under = [], quote.bottom + apart
        for role, block in said:
            names.append(self.placed(block, role, top=under))
            under += block.height
        labels, logo = self.placed_head(head, frame.top)
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=whole,
            quote=quote,
            small_print=(*names, *foot, *labels),
            rules=self._light(whole),
            code=code,
            logo=logo,
        )

    def _said(self, *, with_details: bool) -> list[tuple[str, Block]]:
        """Set who says it, and the date and the credit that stand below that."""
        foot = Foot(self, self.frame.width)
        names = foot.attribution(self.frame.height * _NAMES_SHARE)
        said = [("attribution", names)] if names else []
        return [*said, *foot.dates()] if with_details else said

    def _light(self, whole: Frame) -> tuple[Box, ...]:
        """Rule lines across the foot of the card, each thicker, until they close at its edge."""
        width, height = self.spec.width, self.spec.height
        pitch = max(2, round(whole.gap * _PITCH))
        lines = max(2, round((height - whole.bottom) * _LIGHT_SHARE / pitch))
        light = []
        for index in range(lines):
            end = height - (lines - 1 - index) * pitch
            thick = max(1, round(pitch * ((index + 1) / lines) ** _GROWTH))
            light.append((0, end - thick, width, end))
        return tuple(light)

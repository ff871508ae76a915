"""Where the parts of a card stand in most of its looks; right-to-left cards are mirrored."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sharing.core.errors import TextDoesNotFit
from sharing.media.design.composed import Area, Composition, SetBlock
from sharing.media.design.foot import Foot
from sharing.media.design.frame import Frame
from sharing.media.design.halftone import strip_height
from sharing.media.design.setting import Setting
from sharing.media.design.side import SideColumn, side_column
from sharing.media.paint.canvas import Box
from sharing.media.typesetting.layout import Room

ABOVE_QUOTE: Final = 0.42  # of the spare height: the optical middle lies above the true one
_INSET: Final = 0.052  # of a wide card's width: its quote keeps at least that from the edge


class Column(Setting):
    """The quote, as large as fits, a rule, who says it by the code: below, or beside if wide."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        if not self.is_wide:
            return self.above()
        if self.spec.page:
            return self.beside()
        try:  # a column for a name alone would be mostly empty
            return self.above()
        except TextDoesNotFit:
            return self.beside()

    def above(self) -> Composition:
        """Place the quote above the small print."""
        foot, foot_top = self.foot()
        rule_top = foot_top - self.frame.gap - self.frame.rule
        quote, head, logo = self.below_head(rule_top - self.frame.gap)
        return replace(self.on_foot(foot, quote, head, logo), rules=self.rules(rule_top))

    def beside(self) -> Composition:
        """Place the quote beside a column of the small print."""
        whole = self.frame
        side = side_column(self, out=self.quiet)
        self.frame = self.left_by(side, 2 * whole.gap)
        quote, head, logo = self.below_head(whole.bottom)
        composition = self.by_side(whole, side, quote, head, logo)
        return replace(composition, rules=self.upright_rules(whole, side))

    def on_foot(
        self, foot: Sequence[SetBlock], quote: SetBlock, head: Sequence[SetBlock], logo: Box | None
    ) -> Composition:
        """Return a card whose small print stands by the code at its foot."""
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=self.frame,
            quote=quote,
            small_print=(*foot, *head),
            code=self.code_place(foot),
            logo=logo,
        )

    def by_side(
        self, whole: Frame, side: SideColumn,
        quote: SetBlock, head: Sequence[SetBlock], logo: Box | None,
    ) -> Composition:  # fmt: skip
        """Return a card whose small print stands in a column of its own."""
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=whole,
            quote=quote,
            small_print=(*side.blocks, *head),
            code=side.code,
            logo=logo,
        )

    def left_by(self, side: SideColumn, apart: float) -> Frame:
        """Return the frame that a side column leaves, so many pixels from it."""
        whole, inset = self.frame, round(self.spec.width * _INSET)
        if self.mirrored:
            right = min(whole.right, self.spec.width - inset)
            return replace(whole, left=side.end + round(apart), right=right)
        return replace(whole, left=max(whole.left, inset), right=side.start - round(apart))

    def foot(self) -> tuple[list[SetBlock], int]:
        """Place the small print beside the code; say where it begins."""
        frame = self.frame
        if not self.is_roomy(frame):
            raise self.does_not_fit()
        taken = self.code_side - self.quiet + frame.gap if self.code_side else 0
        return Foot(self, frame.width - taken).placed()

    def below_head(self, bottom: float) -> tuple[SetBlock, list[SetBlock], Box | None]:
        """Place the quote between the head and `bottom`, and the head at the top."""
        frame = self.frame
        head = self.head()
        top = frame.top + head.height
        block = self.quote(Room(frame.width, bottom - top), within=self.sizes())
        top += (bottom - top - block.height) * ABOVE_QUOTE
        placed, logo = self.placed_head(head, frame.top)
        return self.placed(block, "quote", top=top), placed, logo

    def rules(self, top: int) -> tuple[Box, ...]:
        """Rule a hairline, and where reading begins a short bar hanging from it."""
        frame = self.frame
        across, down = frame.bar
        start = frame.right - across if self.mirrored else frame.left
        return (
            (frame.left, top, frame.right, top + frame.rule),
            (start, top, start + across, top + down),
        )

    def upright_rules(self, whole: Frame, side: SideColumn) -> tuple[Box, ...]:
        """Rule an upright hairline before the side column, and at its head a short bar on it."""
        down, across = whole.bar
        if self.mirrored:
            left = side.end + whole.gap
            bar = left + whole.rule - across
        else:
            left = side.start - whole.gap - whole.rule
            bar = left
        return (
            (left, whole.top, left + whole.rule, whole.bottom),
            (bar, whole.top, bar + across, whole.top + down),
        )

    def code_place(self, foot: Sequence[SetBlock]) -> tuple[int, int] | None:
        """Place the code where reading ends, its modules at the margin where that can be."""
        if not self.code_side:
            return None
        frame = self.frame
        left = frame.left if self.mirrored else frame.right - self.code_side
        return left + (-self.quiet if self.mirrored else self.quiet), self.code_top(foot)


class Poster(Column):
    """A field of the organisation's colour, heavy words from its top, a foot of white paper."""

    def above(self) -> Composition:
        """Place the field above the foot; without small print all of the card is field."""
        frame = self.frame
        foot, foot_top = self.foot()
        if not foot and not self.code_side:
            return self.on_foot((), *self.below_head(frame.bottom))
        band = foot_top - round(frame.gap * 0.8)
        strip = strip_height(self.spec.width, self.spec.height)
        quote, head, logo = self.below_head(band - strip - frame.gap * 0.3)
        return replace(
            self.on_foot(foot, quote, head, logo),
            areas=(Area((0, band, self.spec.width, self.spec.height), self.dress.foot),),
            halftone=(0, band - strip, self.spec.width, band),
        )

    def beside(self) -> Composition:
        """Place the foot beside the field, from the head of the card to its foot."""
        whole = self.frame
        side = side_column(self, out=self.quiet)
        strip = strip_height(self.spec.width, self.spec.height)
        out = round(whole.gap * 1.1)
        if self.mirrored:
            paper = (0, 0, side.end + out, self.spec.height)
            halftone = (side.end + out, 0, side.end + out + strip, self.spec.height)
        else:
            paper = (side.start - out, 0, self.spec.width, self.spec.height)
            halftone = (side.start - out - strip, 0, side.start - out, self.spec.height)
        self.frame = self.left_by(side, 2 * out + strip)
        quote, head, logo = self.below_head(whole.bottom)
        composition = self.by_side(whole, side, quote, head, logo)
        return replace(composition, areas=(Area(paper, self.dress.foot),), halftone=halftone)

"""Where the parts of a card stand in each of its looks; right-to-left cards are mirrored."""

from dataclasses import replace
from typing import Final

from sharing.core.errors import TextDoesNotFit
from sharing.media.coding.modules import QUIET_ZONE_MODULES
from sharing.media.design.composed import Area, Composition, SetBlock
from sharing.media.design.foot import Foot
from sharing.media.design.halftone import strip_height
from sharing.media.design.looks import NUMERALS
from sharing.media.design.setting import Setting
from sharing.media.design.words import number_in
from sharing.media.paint.canvas import Box
from sharing.media.typesetting.layout import Block, Room, fit

_ABOVE_QUOTE: Final = 0.42  # of the spare height: the optical middle lies above the true one
_FADE_SHARE: Final = 0.45  # of the height of a photo above the words, at most
_PHOTO_SHARES: Final = (0.22, 0.3, 0.5)  # of a card's height that a quote may take, by need
_SIDE_SHARE: Final = 0.4  # of a wide card's width that its photo takes
_NUMBER_SHARE: Final = 0.5  # of the height above the foot that a number may take
_NUMBER_WIDTH: Final = 0.42  # of a wide card's content
_WIDE_NUMBER_SHARE: Final = 0.8  # of the height above the foot, where the sentence stands beside
_COMMA_DEPTH: Final = 0.14  # of an em
_FIGURE_HEIGHT: Final = 0.72  # of an em, from the baseline to the top of a figure


class Column(Setting):
    """From top to bottom: the quote, as large as fits, a rule, who says it beside the code."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        foot, foot_top = self.foot()
        rule_top = foot_top - self.frame.gap - self.frame.rule
        quote, head, logo = self.below_head(rule_top - self.frame.gap)
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=self.frame,
            quote=quote,
            small_print=(*foot, *head),
            rules=self.rules(rule_top),
            code=self.code_place(foot_top),
            logo=logo,
        )

    def foot(self) -> tuple[list[SetBlock], int]:
        """Place the small print beside the code; say where it begins."""
        frame = self.frame
        if not self.is_roomy(frame):
            raise self.does_not_fit()
        taken = self.code_side + frame.gap if self.code_side else 0
        return Foot(self, frame.width - taken).placed()

    def below_head(
        self, bottom: float, *, above: float = _ABOVE_QUOTE
    ) -> tuple[SetBlock, list[SetBlock], Box | None]:
        """Place the quote between the head and `bottom`, and the head at the top."""
        frame = self.frame
        top = frame.top + self.head()[2]
        block = self.quote(Room(frame.width, bottom - top), within=self.sizes())
        top += (bottom - top - block.height) * above
        head, logo = self.placed_head(frame.top)
        return self.placed(block, "quote", top=top), head, logo

    def rules(self, top: int) -> tuple[Box, ...]:
        """Rule a hairline, and where reading begins a short bar hanging from it."""
        frame = self.frame
        across, down = frame.bar
        start = frame.right - across if self.mirrored else frame.left
        return (
            (frame.left, top, frame.right, top + frame.rule),
            (start, top, start + across, top + down),
        )

    def code_place(self, top: int, *, out: int = 0) -> tuple[int, int] | None:
        """Place the code where reading ends, `out` pixels into the margin."""
        if not self.code_side:
            return None
        frame = self.frame
        left = frame.left - out if self.mirrored else frame.right - self.code_side + out
        return left, top


class Poster(Column):
    """A field of the organisation's colour, heavy words from its top, a foot of white paper."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        frame = self.frame
        foot, foot_top = self.foot()
        band = foot_top - round(frame.gap * 0.8)
        strip = strip_height(self.spec.width, self.spec.height)
        quote, head, logo = self.below_head(band - strip - frame.gap * 0.3, above=_ABOVE_QUOTE)
        quiet = frame.module * QUIET_ZONE_MODULES  # paper on paper: the modules keep the margin
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=self.frame,
            quote=quote,
            small_print=(*foot, *head),
            areas=(Area((0, band, self.spec.width, self.spec.height), self.dress.foot),),
            halftone=band,
            code=self.code_place(foot_top, out=quiet),
            logo=logo,
        )


class Photo(Column):
    """Words in white where a photo passes into the dark; on a wide card it stands beside them."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        if self.is_wide and self.spec.photo:
            self._step_aside()
        frame = self.frame
        foot, foot_top = self.foot()
        rule_top = foot_top - frame.gap - frame.rule
        bottom = rule_top - frame.gap * 0.8
        beside = self.is_wide or not self.spec.photo
        head_height = self.head()[2]
        block, spare = self._words(bottom - head_height, as_large_as_fits=beside)
        top = frame.top + spare * _ABOVE_QUOTE if beside else bottom - block.height - head_height
        head, logo = self.placed_head(top)
        quote = self.placed(block, "quote", top=top + head_height)
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=self.frame,
            quote=quote,
            small_print=(*foot, *head),
            edges=self.rules(rule_top)[:1],
            code=self.code_place(foot_top),
            logo=logo,
            scrim=None if beside else round(top - min(6 * frame.gap, _FADE_SHARE * top)),
            photo=self._photo_box(round(top)),
        )

    def _words(self, bottom: float, *, as_large_as_fits: bool) -> tuple[Block, float]:
        """Set the quote, leaving the photo its share where that can be; say what is spare."""
        frame = self.frame
        height = bottom - frame.top
        shares = (1.0,) if as_large_as_fits else _PHOTO_SHARES
        for share in shares:
            room = Room(frame.width, min(height, self.spec.height * share))
            try:
                block = self.quote(room, within=self.sizes())
            except TextDoesNotFit:
                continue
            return block, height - block.height
        raise self.does_not_fit()

    def _step_aside(self) -> None:
        share = round(self.spec.width * _SIDE_SHARE)
        inner = round(self.frame.left * 0.7)
        if self.mirrored:
            self.frame = replace(self.frame, left=share + inner)
        else:
            self.frame = replace(self.frame, right=self.spec.width - share - inner)

    def _photo_box(self, words_top: int) -> Box | None:
        width, height = self.spec.width, self.spec.height
        if not self.spec.photo:
            return None
        if not self.is_wide:
            return (0, 0, width, words_top)
        share = round(width * _SIDE_SHARE)
        return (0, 0, share, height) if self.mirrored else (width - share, 0, width, height)


class Number(Column):
    """A number of the sentence, as large as fits, and the sentence by it, word for word."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        whole = self.frame
        foot, foot_top = self.foot()
        rule_top = foot_top - whole.gap - whole.rule
        bottom = rule_top - whole.gap
        top = whole.top + self.head()[2]
        number, quote = (self._beside if self.is_wide else self._above)(top, bottom)
        self.frame = whole
        head, logo = self.placed_head(whole.top)
        return Composition(
            look=self.look,
            dress=self.dress,
            frame=whole,
            quote=quote,
            small_print=(number, *foot, *head),
            rules=self.rules(rule_top),
            code=self.code_place(foot_top),
            logo=logo,
        )

    def _above(self, top: float, bottom: float) -> tuple[SetBlock, SetBlock]:
        """Place the number above the sentence."""
        frame = self.frame
        number = self._number(Room(frame.width, (bottom - top) * _NUMBER_SHARE))
        taken = _figures(number) + frame.gap * 1.1 + _below_figures(number)
        block = self.quote(Room(frame.width, bottom - top - taken), within=self.sizes())
        top += (bottom - top - taken - block.height) * _ABOVE_QUOTE
        quote = self.placed(block, "quote", top=top + taken)
        return self._placed_number(number, top), quote

    def _beside(self, top: float, bottom: float) -> tuple[SetBlock, SetBlock]:
        """Place the number where reading begins and the sentence beside it."""
        whole, height = self.frame, bottom - top
        number = self._number(Room(whole.width * _NUMBER_WIDTH, height * _WIDE_NUMBER_SHARE))
        width = sum(number.paragraph.advances, 0.0) * number.size
        placed = self._placed_number(number, top + (height - _figures(number)) / 2)
        taken = round(width + whole.gap * 1.8)
        if self.mirrored:
            self.frame = replace(whole, right=whole.right - taken)
        else:
            self.frame = replace(whole, left=whole.left + taken)
        block = self.quote(Room(self.frame.width, height), within=self.sizes())
        middle = top + (height - block.height) / 2
        return placed, self.placed(block, "quote", top=middle)

    def _number(self, room: Room) -> Block:
        """Set the number on one line; the room is for its figures alone."""
        paragraph = self.paragraph(number_in(self.spec.text), NUMERALS)
        smallest = self.frame.smallest_text
        largest = max(smallest, round(room.height / _FIGURE_HEIGHT))
        block = fit(
            paragraph,
            Room(room.width, 10 * largest),
            (smallest, largest),
            pieces=(paragraph.text,),
        )
        if block is None:
            raise self.does_not_fit()
        return block

    def _placed_number(self, block: Block, top: float) -> SetBlock:
        """Place a number so that its figures, and nothing around them, begin at `top`."""
        return self.placed(block, "number", top=top + _figures(block) - block.first_baseline)


def _figures(number: Block) -> float:
    """Return the height of a number's figures in pixels."""
    return number.size * _FIGURE_HEIGHT


def _below_figures(number: Block) -> float:
    """Return how far a comma reaches below the figures, in pixels."""
    return 0.0 if number.paragraph.text.isdecimal() else number.size * _COMMA_DEPTH

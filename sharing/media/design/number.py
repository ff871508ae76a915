"""The look for a fact: a number of the sentence, as large as fits, and the sentence by it."""

from dataclasses import replace
from typing import Final

import regex

from sharing.core.errors import TextDoesNotFit
from sharing.media.design.arrangements import ABOVE_QUOTE, Column
from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.looks import NUMERALS
from sharing.media.design.numerals import number_in
from sharing.media.design.side import side_column
from sharing.media.typesetting.layout import Block, Room, fit

_NUMBER_SHARES: Final = (0.5, 0.34, 0.22)  # of the height above the foot, by the sentence's need
_NUMBER_WIDTH: Final = 0.42  # of a wide card's content
_WIDE_NUMBER_SHARE: Final = 0.8  # of the height, where the sentence stands beside
_FLAT: Final = 1.9  # as wide as high: the number stands beside the sentence
_APART: Final = 1.8  # gaps between a number and the sentence beside it
_COMMA_DEPTH: Final = 0.14  # of an em
_FIGURE_HEIGHT: Final = 0.72  # of an em, from the baseline to the top of a figure
_HAN_HEIGHT: Final = 0.86  # likewise of a Chinese one
_HAN: Final = regex.compile(r"\p{Han}")


class Number(Column):
    """A number of the sentence, as large as fits, and the sentence by it, word for word."""

    def above(self) -> Composition:
        """Place number and sentence above the small print."""
        frame = self.frame
        foot, foot_top = self.foot()
        rule_top = foot_top - frame.gap - frame.rule
        head = self.head()
        top = frame.top + head.height + head.apart
        number, quote = self._number_above(top, rule_top - frame.gap)
        placed, logo = self.placed_head(head, frame.top)
        return replace(
            self.on_foot((number, *foot), quote, placed, logo), rules=self.rules(rule_top)
        )

    def beside(self) -> Composition:
        """Place number, sentence and small print beside each other."""
        whole = self.frame
        side = side_column(self, out=self.quiet)
        self.frame = self.left_by(side, 2 * whole.gap)
        head = self.head()
        placed, logo = self.placed_head(head, whole.top)
        top = whole.top + head.height
        is_flat = self.frame.width >= _FLAT * (whole.bottom - top)
        if is_flat:
            number, quote = self._level(top, whole.bottom)
        else:
            number, quote = self._number_above(top + head.apart, whole.bottom)
        composition = self.by_side(whole, side, quote, placed, logo)
        return replace(
            composition,
            small_print=(number, *composition.small_print),
            rules=self.upright_rules(whole, side),
        )

    def _number_above(self, top: float, bottom: float) -> tuple[SetBlock, SetBlock]:
        """Place the number above the sentence."""
        frame = self.frame
        for share in _NUMBER_SHARES:
            number = self._number(Room(frame.width, (bottom - top) * share))
            taken = _figures(number) + frame.gap * 1.1 + _below_figures(number)
            room = Room(frame.width, bottom - top - taken)
            try:
                block = self.quote(room, within=self.sizes())
            except TextDoesNotFit:
                continue
            top += (room.height - block.height) * ABOVE_QUOTE
            quote = self.placed(block, "quote", top=top + taken)
            return self._placed_number(number, top), quote
        raise self.does_not_fit()

    def _level(self, top: float, bottom: float) -> tuple[SetBlock, SetBlock]:
        """Place the number where reading begins and the sentence beside it."""
        whole, height = self.frame, bottom - top
        number = self._number(Room(whole.width * _NUMBER_WIDTH, height * _WIDE_NUMBER_SHARE))
        width = sum(number.paragraph.advances, 0.0) * number.size
        placed = self._placed_number(number, top + (height - _figures(number)) / 2)
        apart = whole.gap * _APART
        taken = round(width + apart)
        if self.mirrored:
            self.frame = replace(whole, right=whole.right - taken)
        else:
            self.frame = replace(whole, left=whole.left + taken)
        room = Room(self.frame.width, height)
        block = self.quote(room, within=self.sizes(), margin=apart)
        middle = top + (height - block.height) / 2
        return placed, self.placed(block, "quote", top=middle, margin=apart)

    def _number(self, room: Room) -> Block:
        """Set the number on one line; the room is for its figures alone."""
        paragraph = self.paragraph(number_in(self.spec.text), NUMERALS)
        smallest = self.frame.smallest_text
        largest = max(smallest, round(room.height / _height_of(paragraph.text)))
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
    return number.size * _height_of(number.paragraph.text)


def _height_of(number: str) -> float:
    return _HAN_HEIGHT if _HAN.search(number) else _FIGURE_HEIGHT


def _below_figures(number: Block) -> float:
    """Return how far a comma reaches below the figures, in pixels."""
    return 0.0 if number.paragraph.text.isdecimal() else number.size * _COMMA_DEPTH

"""One card being set: what every arrangement needs to place its blocks."""

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sharing.core.errors import TextDoesNotFit
from sharing.core.statement import Direction
from sharing.media.coding.modules import QUIET_ZONE_MODULES
from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.dress import dress
from sharing.media.design.frame import Frame, frame_of
from sharing.media.design.logos import logo_size
from sharing.media.design.looks import look_called
from sharing.media.design.words import one_paragraph, text_on_card, with_items
from sharing.media.fonts import Typesetting
from sharing.media.paint.canvas import Box
from sharing.media.paint.colour import colour_of
from sharing.media.spec import CardSpec
from sharing.media.typesetting.edges import ink_outside, starts_of_text, whole_hangs
from sharing.media.typesetting.layout import Block, Room, fit
from sharing.media.typesetting.pieces import unbroken_pieces
from sharing.media.typesetting.shaping import Paragraph, shape_paragraph

_CLOSING: Final = re.compile(r"\s*[.,،。]?[“”‘’«»‹›\"'」』]$")
_MARKS_AROUND: Final = re.compile(r"^\W+|\W+$")
_HANGING_SHARE: Final = 0.5  # of the margin that what hangs may take
_AIR: Final = 0.15  # in em: more than any letter has beside it
_FEW_LINES: Final = 6
_FEW_WORDS: Final = 10  # em: a shorter quote is set larger
_LARGER_IF_SHORT: Final = 1.6  # times, at most
_HALF: Final = 0.5  # a mark at the end of a centred line weighs half of what it measures
_HEAD_SHARE: Final = 0.3  # of the content's height that logo, label and warning may take


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands above the quote: label and warning, a logo of that width and height.

    `height` is that of all of it in pixels, with what keeps it `apart` from the quote.
    """

    blocks: tuple[tuple[str, Block], ...]
    logo: tuple[int, int] | None
    height: float
    apart: float


class Setting(ABC):
    """A card on its way from a spec to a composition. All measures are pixels."""

    def __init__(self, spec: CardSpec, code_side: int, module: int | None = None) -> None:
        self.spec = spec
        self.code_side = code_side
        self.look = look_called(spec.look)
        self.dress = dress(self.look, colour_of(spec.accent))
        self.frame = frame_of(spec.width, spec.height, module)
        self.mirrored = spec.direction is Direction.RTL
        self.names_apart = False  # whether a line may end in a name only where names can be counted
        self.is_wide = spec.width >= 1.4 * spec.height

    @abstractmethod
    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""

    def quote(self, room: Room, *, within: tuple[int, int], margin: float | None = None) -> Block:
        """Set the quote as large as fits, what hangs of it well inside the margin in pixels.

        That is the card's, if no other is given. A few words may be larger than others.
        """
        text = text_on_card(self.spec)
        paragraph = with_items(self.paragraph(text, self.look.quote, self.spec.direction))
        shortness = _FEW_WORDS / max(1.0, sum(paragraph.advances))
        larger = min(_LARGER_IF_SHORT, max(1.0, shortness**0.5))
        within = (within[0], round(within[1] * larger))
        block = fit(paragraph, room, within, hangs=True)
        if block and len(block.spans) > _FEW_LINES and self.look.looser > 1:
            looser = replace(paragraph, line_height=paragraph.line_height * self.look.looser)
            block = fit(looser, room, within, hangs=True) or block
        inset = self._inset(block, margin) if block else 0.0
        if block and inset:
            narrower = Room(room.width - inset, room.height)
            block = fit(block.paragraph, narrower, (within[0], block.size), hangs=True)
        if block is None:
            raise self.does_not_fit()
        return block

    def _inset(self, block: Block, margin: float | None) -> float:
        """Say how far a quote must stand inside so that its mark keeps half of the margin free."""
        if margin is None:
            margin = self.spec.width - self.frame.right if self.mirrored else self.frame.left
        outside = margin * _HANGING_SHARE
        if not block.hangs[0] or (block.hangs[0] + _AIR) * block.size <= outside:
            return 0.0
        return max(0.0, ink_outside(block.paragraph) * block.size - outside)

    def sizes(self) -> tuple[int, int]:
        """Return the smallest and the largest size that a quote of this look may have."""
        frame = self.frame
        largest = round(frame.largest_quote * self.look.largest)
        return frame.smallest_text, max(frame.smallest_text, largest)

    def paragraph(
        self,
        text: str,
        typesetting: Typesetting,
        direction: Direction | None = None,
    ) -> Paragraph:
        """Shape a text in the card's language."""
        return shape_paragraph(
            text,
            language=self.spec.language,
            direction=direction,
            typesetting=typesetting,
        )

    def placed(
        self, block: Block, role: str, *, top: float, margin: float | None = None
    ) -> SetBlock:
        """Place a block where reading begins: the ink of each line's first letter at the margin.

        A quote whose mark would hang too near to the card's edge, or of another `margin`, stands
        inside of it.
        """
        lines = block.lines()
        inset = self._inset(block, margin) if role == "quote" else 0.0
        margin = self.frame.right - inset if self.mirrored else self.frame.left + inset
        edges = starts_of_text(block, mirrored=self.mirrored)
        x = tuple(margin - edge * block.size for edge in edges)
        return SetBlock(block=block, role=role, lines=lines, x=x, top=top)

    def centred(self, block: Block, role: str, *, top: float) -> SetBlock:
        """Place a block on the middle axis; marks at the ends of its lines count half.

        The lines of a list begin below each other, the longest of them in the middle.
        """
        lines = block.lines()
        if block.paragraph.items:
            return self._centred_list(block, role, top=top)
        middle = (self.frame.left + self.frame.right) / 2
        before, after = [hang * _HALF for hang in whole_hangs(block)], [0.0] * len(lines)
        if any(block.hangs):
            closing = _CLOSING.search(block.paragraph.text)
            trailing = block.paragraph.advances[closing.start() :] if closing else ()
            after[-1] = sum(trailing, 0.0) * _HALF
        x = []
        for line, opening, ending in zip(lines, before, after, strict=True):
            left, right = (ending, opening) if self.mirrored else (opening, ending)
            ink = line.width - left - right
            x.append(middle - (ink / 2 + left) * block.size)
        return SetBlock(block=block, role=role, lines=lines, x=tuple(x), top=top)

    def _centred_list(self, block: Block, role: str, *, top: float) -> SetBlock:
        lines = block.lines()
        edges = starts_of_text(block, mirrored=self.mirrored)
        widths = (line.width - edge for line, edge in zip(lines, edges, strict=True))
        half = max(edges if self.mirrored else widths) * block.size / 2
        margin = (self.frame.left + self.frame.right) / 2 + (half if self.mirrored else -half)
        x = tuple(margin - edge * block.size for edge in edges)
        return SetBlock(block=block, role=role, lines=lines, x=x, top=top)

    def head(self, *, logo_apart: bool = False) -> Head:
        """Set label and warning beside the logo, or as wide as the card if that stands apart."""
        frame = self.frame
        logo = logo_size(self.spec.logo, frame) if self.spec.logo else None
        width = frame.width - (logo[0] + frame.gap if logo and not logo_apart else 0)
        blocks = []
        entries = (("label", self.spec.label), ("warning", self.spec.warning))
        for role, text in ((role, one_paragraph(text)) for role, text in entries):
            if text:
                voice = self.look.attribution if role == "label" else self.look.details
                paragraph = self.paragraph(text, voice, self.spec.direction)
                room = Room(width, frame.height * _HEAD_SHARE)
                block = fit(paragraph, room, (frame.smallest_details, frame.details))
                if block is None:
                    raise self.does_not_fit()
                blocks.append((role, block))
        beside = logo[1] if logo and not logo_apart else 0
        height = max(sum(block.height for _, block in blocks), beside)
        apart = frame.gap / 2 if height else 0.0
        return Head(blocks=tuple(blocks), logo=logo, height=height + apart, apart=apart)

    def placed_head(self, head: Head, top: float) -> tuple[list[SetBlock], Box | None]:
        """Place label and warning from `top` downwards, the logo where their lines end."""
        box = self.logo_place(head, top)
        placed = []
        texts = sum(block.height for _, block in head.blocks)
        top += (head.height - head.apart - texts) / 2
        for role, block in head.blocks:
            placed.append(self.placed(block, role, top=top))
            top += block.height
        return placed, box

    def logo_place(self, head: Head, top: float) -> Box | None:
        """Place the logo at `top`, where lines end."""
        if head.logo is None:
            return None
        width, height = head.logo
        left = self.frame.left if self.mirrored else self.frame.right - width
        return left, round(top), left + width, round(top) + height

    @property
    def quiet(self) -> int:
        """How far a code's quiet zone may stand outside, in pixels: where it is paper on paper."""
        on_paper = self.dress.code.ground == self.dress.foot
        return self.frame.module * QUIET_ZONE_MODULES if on_paper else 0

    def code_top(self, beside: Sequence[SetBlock]) -> int:
        """Say where a code begins whose modules stand on the last baseline of the texts by it."""
        lowest = max(beside, key=lambda block: block.bottom, default=None)
        last = lowest.baseline(len(lowest.lines) - 1) if lowest else self.frame.bottom
        return round(last) - self.code_side + self.quiet

    def does_not_fit(self) -> TextDoesNotFit:
        """Return the error that says so, and which word of the quote no line of the card holds."""
        words = text_on_card(self.spec) if self.spec.text.strip() else ""
        paragraph = self.paragraph(words, self.look.quote, self.spec.direction)
        word = _too_wide(paragraph, self.frame.width / self.sizes()[0])
        return TextDoesNotFit(width=self.spec.width, height=self.spec.height, word=word)

    def is_roomy(self, frame: Frame) -> bool:
        """Whether the code leaves room for anything else."""
        return frame.width > self.code_side + frame.gap and frame.height > self.code_side


def _too_wide(paragraph: Paragraph, width: float) -> str:
    """Return the first word that is wider than so many em, without its marks; "" if none is."""
    end = 0
    for piece in unbroken_pieces(paragraph.text, paragraph.language):
        start, end = end, end + len(piece)
        if sum(paragraph.advances[start : start + len(piece.rstrip())]) > width:
            return str(_MARKS_AROUND.sub("", piece))
    return ""

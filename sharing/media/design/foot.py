"""The foot of a card: who says it, when, whose photo, the address in words, beside the code."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import Final

from sharing.core.errors import UnusableAddress
from sharing.core.names import where_more_begins
from sharing.core.statement import Direction
from sharing.media.design.composed import SetBlock
from sharing.media.design.setting import Setting
from sharing.media.design.words import one_paragraph
from sharing.media.typesetting.layout import Block, Room, fit
from sharing.media.typesetting.pieces import unbroken_pieces
from sharing.media.typesetting.shaping import Paragraph

_SCHEME: Final = re.compile(r"^https?://", re.IGNORECASE)
_AFTER_COMMA: Final = re.compile(r"[^,،、;؛]+(?:[,،、;؛]\s*|$)")
# What of an address stays on one line, by need.
_PARTS: Final = tuple(map(re.compile, (r"[^/]*/|[^/]+", r"[^/.-]*[/.-]|[^/.-]+", r".")))
_ATTRIBUTION_SHARE: Final = 0.36  # of the content's height that the attribution may take
_DETAILS_SHARE: Final = 0.25  # likewise the address


@dataclass(slots=True)
class Foot:
    """Sets the small print of one card in `width` pixels, the code left aside."""

    setting: Setting
    width: float

    def entries(self) -> list[tuple[str, Block]]:
        """Set date, credit and address, in the order in which they stand."""
        page = self.setting.spec.page
        return [*self.dates(), ("address", self._address(page))] if page else self.dates()

    def dates(self) -> list[tuple[str, Block]]:
        """Set date and credit."""
        spec = self.setting.spec
        lines = (("date", spec.dated), ("credit", spec.credit))
        return [(role, self._line(text)) for role, text in lines if one_paragraph(text)]

    def attribution(self, beside_code: float) -> Block | None:
        """Set who says it, within the code's height if that can be.

        Lines end between names; a name that no line holds has lines of its own, where there is room
        for that. If not, and names must stand apart, TextDoesNotFit is raised.
        """
        text = one_paragraph(self.setting.spec.attribution)
        if not text:
            return None
        frame = self.setting.frame
        paragraph = self.setting.paragraph(text, self.setting.look.attribution)
        smallest, easy, largest = frame.smallest_text, frame.easy_text, frame.largest_attribution
        high = frame.height * _ATTRIBUTION_SHARE
        names = tuple(_AFTER_COMMA.findall(text))
        cut = _names_apart(paragraph, names, self.width / smallest)
        anywhere = () if self.setting.names_apart else ((paragraph, ()),)
        for said, pieces in ((paragraph, names), cut, *anywhere):
            for height, sizes in (
                (beside_code, (easy, largest)),
                (high, (easy, easy)),
                (high, (smallest, easy)),
            ):
                block = fit(said, Room(self.width, height), sizes, pieces=pieces)
                if block:
                    return block
        raise self.setting.does_not_fit()

    def placed(self) -> tuple[list[SetBlock], int]:
        """Place all of it upwards from the foot of the frame; say where the highest begins."""
        setting, frame = self.setting, self.setting.frame
        below = self.entries()
        taken = sum(block.height for _, block in below)
        apart = frame.gap / 2 if below else 0.0
        side = setting.code_side - 2 * setting.quiet + (below[-1][1].drop if below else 0)
        attribution = self.attribution(side - taken - apart)
        above = attribution.height + apart if attribution else 0.0
        top = frame.bottom - max(side, taken + above)
        placed = [setting.placed(attribution, "attribution", top=top)] if attribution else []
        bottom = float(frame.bottom)
        for role, block in reversed(below):
            bottom -= block.height
            placed.append(setting.placed(block, role, top=bottom))
        return placed, int(top)

    def _line(self, text: str) -> Block:
        block = self._details(self._small(one_paragraph(text)), ())
        if block is None:
            raise self.setting.does_not_fit()
        return block

    def _address(self, page: str) -> Block:
        address = _SCHEME.sub("", page)
        paragraph = self._small(address, Direction.LTR)
        for pieces in ((address,), *(tuple(parts.findall(address)) for parts in _PARTS)):
            block = self._details(paragraph, pieces)
            if block:
                return block
        raise UnusableAddress(page, why="it is too long to print on a card of this size.")

    def _small(self, text: str, direction: Direction | None = None) -> Paragraph:
        return self.setting.paragraph(text, self.setting.look.details, direction)

    def _details(self, paragraph: Paragraph, pieces: tuple[str, ...]) -> Block | None:
        frame = self.setting.frame
        room = Room(self.width, frame.height * _DETAILS_SHARE)
        return fit(paragraph, room, (frame.smallest_details, frame.details), pieces=pieces)


@lru_cache(maxsize=64)
def _names_apart(
    paragraph: Paragraph, names: Sequence[str], width: float
) -> tuple[Paragraph, tuple[str, ...]]:
    """Cut each name that is wider than so many em, and give it lines that nothing else shares.

    All of them but its first are indented, so that names can be counted; how many more there are
    is no part of the last name.
    """

    def is_wide(start: int, words: str) -> bool:
        return sum(paragraph.advances[start : start + len(words.rstrip())]) > width

    pieces: list[str] = []
    ends, turned, start = set[int](), set[int](), 0
    for name in names:
        if not is_wide(start, name):
            pieces.append(name)
            start += len(name)
            continue
        ends.add(start)
        at = where_more_begins(name)
        for part in filter(None, (name[:at], name[at:])):
            is_cut = is_wide(start, part)
            words = unbroken_pieces(part, paragraph.language) if is_cut else (part,)
            pieces += words
            turned |= set(accumulate(map(len, words[:-1]), initial=start)) - {start}
            start += len(part)
            ends.add(start)
    cut = replace(paragraph, ends=frozenset(ends), turned=frozenset(turned))
    return cut, tuple(pieces)

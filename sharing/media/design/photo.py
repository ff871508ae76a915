"""The look over a photo: it fills the card and darkens under the words, or stands beside them."""

from dataclasses import replace
from itertools import product
from typing import Final

from sharing.core.errors import TextDoesNotFit, UnusableAddress
from sharing.media.design.arrangements import Column
from sharing.media.design.composed import Composition
from sharing.media.design.photo_ground import Part, part_above, part_of
from sharing.media.paint.canvas import Box
from sharing.media.typesetting.layout import Block, Room

# Of the height that a quote may take, by need, and how large its letters must be then, as times the
# smallest.
_QUOTE_SHARES: Final = ((0.22, 1.6), (0.3, 1.6), (0.4, 1.5), (0.5, 1.4), (0.6, 1.0))
# Of a wide card's width that its photo takes, by need.
_SIDE_SHARES: Final = (0.42, 0.34, 0.26, 0.2)


class Photo(Column):
    """Words in white at the foot of a photo; on a wide card it stands beside them."""

    def composition(self) -> Composition:
        """Place everything. Raises TextDoesNotFit, MissingGlyph, CardError or UnusableAddress."""
        if self.spec.photo is None:
            return self._above_foot(None)
        if not self.is_wide:
            return self._over_photo(self.spec.photo)
        whole = self.frame
        fault: TextDoesNotFit | UnusableAddress = self.does_not_fit()
        arrange = (self._above_foot, self._by_side)
        shares = map(self._share_in_pixels, _SIDE_SHARES)
        for apart, share, arranged in product((True, False), shares, arrange):
            self.names_apart = apart
            inner = round(whole.left * 0.7)
            if self.mirrored:
                self.frame = replace(whole, left=share + inner)
                photo = (0, 0, share, self.spec.height)
            else:
                self.frame = replace(whole, right=self.spec.width - share - inner)
                photo = (self.spec.width - share, 0, self.spec.width, self.spec.height)
            try:
                return arranged(photo)
            except (TextDoesNotFit, UnusableAddress) as found:
                fault = found
        raise fault

    def _share_in_pixels(self, share: float) -> int:
        return round(self.spec.width * share)

    def _above_foot(self, box: Box | None) -> Composition:
        """Place the quote above the small print, on plain ground, beside a photo in that box."""
        foot, foot_top = self.foot()
        rule_top = foot_top - self.frame.gap - self.frame.rule
        quote, head, logo = self.below_head(rule_top - self.frame.gap * 0.8)
        return replace(
            self.on_foot(foot, quote, head, logo),
            edges=self.rules(rule_top)[:1],
            photo=box,
            part=self._part_for(box),
        )

    def _by_side(self, box: Box | None) -> Composition:
        """Place the quote beside the small print, all of it beside a photo in that box."""
        return replace(self.beside(), photo=box, part=self._part_for(box))

    def _part_for(self, box: Box | None) -> Part:
        if box is None or self.spec.photo is None:
            return (0.0, 0.0, 0.0, 0.0)
        return part_of(self.spec.photo, (box[2] - box[0], box[3] - box[1]), self.spec.focus)

    def _over_photo(self, photo: bytes) -> Composition:
        """Place the words as low as they go, and the logo at the head of the photo."""
        frame = self.frame
        foot, foot_top = self.foot()
        rule_top = foot_top - frame.gap - frame.rule
        bottom = rule_top - frame.gap * 0.8
        head = self.head(logo_apart=True)
        logo = self.logo_place(head, frame.top)
        highest = frame.top + (head.logo[1] + frame.gap / 2 if head.logo else 0) + head.height
        block = self._words(bottom - highest)
        top = bottom - block.height - head.height
        labels, _ = self.placed_head(head, top)
        clear = round(top - frame.gap / 2)
        size = (self.spec.width, self.spec.height)
        part, depth = part_above(photo, size, self.spec.focus, clear=clear)
        quote = self.placed(block, "quote", top=top + head.height)
        return replace(
            self.on_foot(foot, quote, labels, logo),
            edges=self.rules(rule_top)[:1],
            scrim=True,
            photo=(0, 0, size[0], depth),
            part=part,
        )

    def _words(self, height: float) -> Block:
        """Set the quote, leaving the photo its share where that can be."""
        smallest, largest = self.sizes()
        for share, times in _QUOTE_SHARES:
            room = Room(self.frame.width, min(height, self.spec.height * share))
            try:
                return self.quote(room, within=(round(smallest * times), largest))
            except TextDoesNotFit:
                continue
        raise self.does_not_fit()

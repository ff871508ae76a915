"""The size of a card in; its margins and measures, in pixels, out."""

from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil, sqrt
from typing import Final

# Measures on a card 1080 pixels wide.
_MARGIN: Final = 92
_SMALLEST_TEXT: Final = 28
_LARGEST_QUOTE: Final = 146
_LARGEST_ATTRIBUTION: Final = 34
_ATTRIBUTION_SHARE: Final = 0.055  # of the card's height, for banners
_DETAILS: Final = 29
_SMALLEST_DETAILS: Final = 25
# A tall card fills a phone, a third as wide as it was drawn: there the same measures are larger.
_TALL: Final = 1.2  # times as high as wide
_LARGER_IF_TALL: Final = 1.24
_EASY_IF_TALL: Final = 36
_QUOTE_GROWS: Final = 1.4  # times at most, with the height of a tall card
_GAP: Final = 40
_RULE: Final = 2
_BAR: Final = (84, 9)
_MODULE: Final = 6
SMALLEST_MODULE: Final = 5  # pixels, on any card: read from a screen at three quarters size
# The middle of a story that no platform covers with its own buttons, 1080 by 1420 pixels: advice
# for Instagram of 2026, which its own pages do not put in figures.
_STORY_SAFE_HEIGHT: Final = 1420 / 1080  # of the width


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where a card's content may stand, and how large its parts are, in pixels.

    `easy_text` is how large who says it should be where there is room.
    """

    left: int
    top: int
    right: int
    bottom: int
    gap: int
    rule: int
    bar: tuple[int, int]
    smallest_text: int
    easy_text: int
    largest_quote: int
    largest_attribution: int
    details: int
    smallest_details: int
    module: int

    @property
    def tight(self) -> "Frame":
        """The same with small print as small as can be read: where words need the room."""
        largest = round(self.largest_attribution * self.smallest_text / self.easy_text)
        return replace(
            self,
            easy_text=self.smallest_text,
            largest_attribution=max(self.smallest_text, largest),
            details=max(
                self.smallest_details, round(self.details * self.smallest_text / self.easy_text)
            ),
        )

    @property
    def width(self) -> int:
        """Of the content."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Of the content."""
        return self.bottom - self.top


@lru_cache(maxsize=64)
def frame_of(width: int, height: int, module: int | None = None) -> Frame:
    """Measure a card; wide ones are seen smaller, so their parts are larger than their height.

    `module` is how many pixels a module of its code has, where that is known.
    """
    scale = min(width, 1.1 * sqrt(width * height)) / 1080
    shorter = min(width, height) / 1080
    margin = round(_MARGIN * min(scale, 1.08 * shorter))
    is_tall = height >= _TALL * width
    easy = ceil(_EASY_IF_TALL * width / 1080)
    larger = _LARGER_IF_TALL if is_tall else 1
    smallest = round(_SMALLEST_TEXT * scale)
    largest = scale * (min(_QUOTE_GROWS, height / width) if is_tall else 1)
    covered = max(0, round((height - width * _STORY_SAFE_HEIGHT) / 2))
    return Frame(
        left=margin,
        top=max(margin, covered),
        right=width - margin,
        bottom=height - max(margin, covered),
        gap=round(_GAP * min(scale, 1.25 * shorter)),
        rule=max(1, round(_RULE * scale)),
        bar=(round(_BAR[0] * scale), round(_BAR[1] * scale)),
        smallest_text=smallest,
        easy_text=easy if is_tall else smallest,
        largest_quote=round(_LARGEST_QUOTE * largest),
        largest_attribution=round(
            min(_LARGEST_ATTRIBUTION * larger * scale, _ATTRIBUTION_SHARE * height)
        ),
        details=easy if is_tall else round(_DETAILS * scale),
        smallest_details=round(_SMALLEST_DETAILS * scale),
        module=module or max(SMALLEST_MODULE, round(_MODULE * scale)),
    )

"""A limit: the most of one unit that a post may take up, and how that unit is counted."""

from collections.abc import Callable
from dataclasses import dataclass

from sharing.core.count import Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The most of one unit a post may take up; `count` measures a text in that unit."""

    unit: str
    maximum: int
    count: Callable[[str], int]

    def size(self, text: str) -> Size:
        """Return how much of this unit the text takes up."""
        return Size(unit=self.unit, size=self.count(text), maximum=self.maximum)

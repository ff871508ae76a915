"""Counts a text as platforms do; the unit is always asked for or named."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much of one unit a text takes up, and the most it may."""

    unit: str
    size: int
    maximum: int

    @property
    def fits(self) -> bool:
        """Whether it is within the maximum."""
        return self.size <= self.maximum

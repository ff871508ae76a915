"""A limit: the most of one unit that a post may take up, and how that unit is counted."""

from collections.abc import Callable
from dataclasses import dataclass

from sharing.core.counting.count import Size, encoded_characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The most of one unit a post may take up; `count` measures a text in that unit.

    Where a text that `suits` refuses is counted in another unit, `otherwise` is the limit for it.
    `counts_subject` is true where the subject takes up room, too, percent-encoded; `warning_count`
    measures a content warning, where that takes up room.
    """

    unit: str
    maximum: int
    count: Callable[[str], int]
    suits: Callable[[str], bool] | None = None
    otherwise: "Limit | None" = None
    counts_subject: bool = False
    warning_count: Callable[[str], int] | None = None

    def size(self, text: str, *, subject: str = "", warning: str = "") -> Size:
        """Return how much of this unit the text takes up, with what stands before it."""
        if self.otherwise is not None and self.suits is not None and not self.suits(text):
            return self.otherwise.size(text, subject=subject, warning=warning)
        size = self.count(text)
        size += encoded_characters(subject) if self.counts_subject else 0
        size += self.warning_count(warning) if self.warning_count is not None else 0
        return Size(unit=self.unit, size=size, maximum=self.maximum)

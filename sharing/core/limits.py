"""A limit: the most of one unit that a post may take up, and how that unit is counted."""

from collections.abc import Callable
from dataclasses import dataclass

from sharing.core.count import Size, encoded_characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The most of one unit a post may take up; `count` measures a text in that unit.

    Where a text that `suits` refuses is counted in another unit, `otherwise` is the limit for it.
    `counts_subject` is true where the subject takes up room, too, percent-encoded.
    """

    unit: str
    maximum: int
    count: Callable[[str], int]
    suits: Callable[[str], bool] | None = None
    otherwise: "Limit | None" = None
    counts_subject: bool = False

    def size(self, text: str, *, subject: str = "") -> Size:
        """Return how much of this unit the text takes up, with its subject where that counts."""
        if self.otherwise is not None and self.suits is not None and not self.suits(text):
            return self.otherwise.size(text, subject=subject)
        subject_size = encoded_characters(subject) if self.counts_subject else 0
        return Size(unit=self.unit, size=self.count(text) + subject_size, maximum=self.maximum)

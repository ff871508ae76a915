"""A finding: something that an organiser should know, and what to do about it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something an organiser should know; `remedy` says what to do about it."""

    says: str
    remedy: str

    def __str__(self) -> str:
        """Return both sentences, on one line even where they quote several."""
        return " ".join(f"{self.says} {self.remedy}".split())

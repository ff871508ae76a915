"""Room: a quote in, the tightest of the usual platforms that takes it with a link out."""

from dataclasses import dataclass
from functools import cache

from sharing.core.platforms import PLATFORMS, LinkPlace, Platform, usual
from sharing.core.quotation import quoted
from sharing.core.tags import base_language

PAGE = "https://example.org/statement/"  # as long as such addresses are
COUNTED_OTHERWISE = frozenset({"encoded_characters", "septets"})  # no letters that people see


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A platform that takes a quote in its marks with a link, and how much of it they take up."""

    platform: str
    size: int
    maximum: int


def tightest(text: str, language: str) -> Room | None:
    """Return the usual platform with the lowest maximum that takes a quote, or None."""
    post = f"{quoted(text, language)}\n{PAGE}"
    for row in _tightest_first(base_language(language)):
        sizes = row.sizes(post)
        if all(size.fits for size in sizes):
            return Room(platform=row.title, size=sizes[0].size, maximum=sizes[0].maximum)
    return None


@cache
def _tightest_first(language: str) -> tuple[Platform, ...]:
    rows = (PLATFORMS[name] for name in usual(language))
    with_link = (
        row
        for row in rows
        if row.limits
        and row.link_place is LinkPlace.LAST
        and row.limits[0].unit not in COUNTED_OTHERWISE
    )
    return tuple(sorted(with_link, key=lambda row: row.limits[0].maximum))

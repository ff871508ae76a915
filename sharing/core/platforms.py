"""THE TABLE: what each platform allows, where that was read, and when.

A platform is added by adding its row, to `networks` or `messengers`, and its file of cases in
`tests/cases/platforms/`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.errors import UnknownPlatform
from sharing.core.messengers import MESSENGERS
from sharing.core.networks import NETWORKS
from sharing.core.row import Intent, LinkPlace, Marks, Platform

__all__ = ["PLATFORMS", "USUAL", "Intent", "LinkPlace", "Marks", "Platform", "platform"]

# What is offered, and in which order, where a campaign does not choose.
USUAL = (
    *("x", "bluesky", "mastodon", "threads", "facebook", "linkedin", "whatsapp", "telegram"),
    *("reddit", "email", "sms", "copy"),
)


def _place(row: Platform) -> int:
    return USUAL.index(row.name) if row.name in USUAL else len(USUAL)


PLATFORMS: Mapping[str, Platform] = MappingProxyType(
    {row.name: row for row in sorted((*NETWORKS, *MESSENGERS), key=_place)},
)


def platform(name: str) -> Platform:
    """Return the row of this name.

    Raises UnknownPlatform, which lists the names that are known.
    """
    try:
        return PLATFORMS[name]
    except KeyError:
        raise UnknownPlatform(name, known=tuple(PLATFORMS)) from None

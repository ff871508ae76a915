"""Every check of a kit before it is passed on, each with its sentence and its remedy."""

from collections.abc import Callable, Iterator

from sharing.checks import campaigns, posts, readings
from sharing.checks.finding import Finding
from sharing.kit import Kit

_CHECKS: tuple[Callable[[Kit], Iterator[Finding]], ...] = (
    campaigns.address,
    campaigns.signatories,
    campaigns.targets,
    campaigns.accent,
    campaigns.looks,
    campaigns.hashtags,
    readings.guesses,
    readings.numbers,
    readings.phrases,
    posts.warned,
    readings.oddities,
    posts.without_quotes,
    posts.likeness,
    posts.languages,
)


def preflight(kit: Kit) -> tuple[Finding, ...]:
    """Return everything worth knowing before this kit is passed on, in a fixed order."""
    return tuple(finding for check in _CHECKS for finding in check(kit))

"""Every check of a kit before it is passed on, each with its sentence and its remedy."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from sharing.checks import campaigns, posts, readings
from sharing.checks.finding import Finding
from sharing.kit import Kit

_Check = Callable[[Kit], Iterator[Finding]]

_OF_CAMPAIGNS: tuple[_Check, ...] = (
    campaigns.address,
    campaigns.targets,
    campaigns.accent,
    campaigns.photos,
)
_OF_EDITIONS: tuple[_Check, ...] = (
    campaigns.signatories,
    campaigns.looks,
    campaigns.hashtags,
    readings.guesses,
    readings.numbers,
    readings.counted,
    readings.phrases,
    posts.warned,
    readings.oddities,
    posts.without_quotes,
    posts.likeness,
    posts.languages,
)


def preflight(kit: Kit) -> tuple[Finding, ...]:
    """Return everything worth knowing before this kit is passed on, in a fixed order.

    Where there are several editions, a finding of one says which.
    """
    of_campaign = (finding for check in _OF_CAMPAIGNS for finding in check(kit))
    return (*of_campaign, *(found for check in _OF_EDITIONS for found in _by_edition(check, kit)))


def _by_edition(check: _Check, kit: Kit) -> Iterator[Finding]:
    for made in kit.editions:
        tag = made.edition.statement.language
        which = f"In the edition “{tag}”: " if len(kit.editions) > 1 else ""
        for found in check(replace(kit, editions=(made,))):
            yield replace(found, says=f"{which}{found.says}")

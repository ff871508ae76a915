"""The straight line: a campaign in, everything people need to carry it out."""

from dataclasses import dataclass

from sharing.core.campaign import Campaign, Edition, Target
from sharing.core.compose import Post
from sharing.core.quotes import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What "write to your representative" needs: where it opens, and points for one's own words."""

    url: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """A post to one target, on each platform, with the handle of that very platform.

    `posts` is empty where the target has left office: then `target.says` tells what to do.
    """

    target: Target
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionKit:
    """What is derived for one language. `quotes` are in the order of the statement."""

    edition: Edition
    quotes: tuple[Quote, ...]
    posts: tuple[Post, ...]
    appeals: tuple[Appeal, ...]
    letter: Letter | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """Everything derived from a campaign; made afresh, never kept."""

    campaign: Campaign
    editions: tuple[EditionKit, ...]

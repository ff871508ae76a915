"""The straight line: a campaign in, everything people need to carry it out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from sharing.core.campaign import Campaign, Edition, Target
from sharing.core.campaigns.placements import edition_page
from sharing.core.compose import Post, compose, compose_quote, compose_to
from sharing.core.errors import NothingFits
from sharing.core.forms import LongText, long_texts
from sharing.core.letters import Letter, letter_of
from sharing.core.offered import offered_quotes
from sharing.core.platforms import PLATFORMS, Platform, usual
from sharing.core.quotes import Quote
from sharing.core.servers import with_maximum
from sharing.core.slots import FEWEST_TRUSTED
from sharing.core.statement import require_quotable
from sharing.core.threading.stretches import Taken, taken_of
from sharing.core.threading.threads import compose_thread

__all__ = ["FIRST_CHOICES", "Appeal", "EditionKit", "Kit", "Letter", "Passage", "build_kit"]

FIRST_CHOICES = 4  # platforms shown at first: among more, fewer people choose any


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """A post to one target, on each platform, with the handle of that very platform.

    `posts` is empty where the target has left office: then `target.says` tells what to do.
    """

    target: Target
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One quote and the posts that pass it on, each with the address of the quote's own page."""

    quote: Quote
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionKit:
    """What is derived for one language; quotes and passages are in the order of the statement."""

    edition: Edition
    quotes: tuple[Quote, ...]
    posts: tuple[Post, ...]
    appeals: tuple[Appeal, ...]
    letter: Letter | None
    passages: tuple[Passage, ...] = ()
    long_texts: tuple[LongText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """Everything derived from a campaign; made afresh, never kept."""

    campaign: Campaign
    editions: tuple[EditionKit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Trust:
    """The quotes that may lead a post, and those with a warning that may stand behind them."""

    leading: tuple[Quote, ...]
    warned: tuple[Quote, ...] = ()

    @property
    def last(self) -> tuple[Quote, ...]:
        """What stands behind those that lead, where they are few."""
        return self.warned if len(self.leading) < FEWEST_TRUSTED else ()


def build_kit(campaign: Campaign) -> Kit:
    """Return everything derived from this campaign; the same campaign gives the same kit.

    Raises NothingToQuote where no sentence of a statement was found, EverySentenceHeld where none
    may be offered, and NothingFits where none is short enough for any platform.
    """
    return Kit(
        campaign=campaign,
        editions=tuple(_edition_kit(campaign, edition) for edition in campaign.editions),
    )


def _edition_kit(campaign: Campaign, edition: Edition) -> EditionKit:
    require_quotable(edition.statement)
    quotes = offered_quotes(edition)
    trust = _Trust(leading=quotes) if edition.quotes else _by_trust(quotes)
    trusted = trust.leading
    names = edition.platforms or campaign.platforms or usual(edition.statement.language)
    rows = [_row(campaign, name) for name in names]
    chosen = [(q.start, q.end) for q in quotes if edition.quotes and q.said_by is None]
    taken = taken_of(edition.statement, held=edition.untold, chosen=chosen)
    own = replace(campaign, page=edition_page(campaign, edition))
    posts = tuple(post for row in rows for post in _posts(own, edition, trust, row, taken))
    limited = any(row.limits for row in rows)  # plain copying takes everything and proves nothing
    if not any(post.quotes for post in posts if post.platform.limits or not limited):
        raise NothingFits
    return EditionKit(
        edition=edition,
        quotes=quotes,
        posts=posts,
        passages=tuple(_passage(campaign, edition, trusted, rows, quote) for quote in quotes),
        appeals=tuple(_appeal(own, edition, trusted, t) for t in campaign.targets),
        letter=letter_of(own, edition, trusted),
        long_texts=long_texts(own, edition, trusted),
    )


def _row(campaign: Campaign, name: str) -> Platform:
    """Return the platform as it is for this campaign, a server's own maximum included."""
    maximum = campaign.maximums.get(name)
    return PLATFORMS[name] if maximum is None else with_maximum(PLATFORMS[name], maximum)


def _posts(
    campaign: Campaign, edition: Edition, trust: _Trust, row: Platform, taken: Taken,
) -> Iterator[Post]:  # fmt: skip
    """Yield the wordings of one platform, and the thread where it has threads.

    Where none that may lead has room, one with a warning says more than a title alone.
    """
    posts = compose(campaign, edition, trust.leading, row, trust.last)
    if trust.warned and not any(post.quotes for post in posts):
        posts = compose(campaign, edition, (*trust.leading, *trust.warned), row)
    yield from posts
    if (thread := compose_thread(campaign, edition, trust.leading, row, taken)) is not None:
        yield thread


def _by_trust(quotes: Sequence[Quote]) -> _Trust:
    """Return the quotes without a warning, and others behind them where they are few.

    A list of demands is what the statement asks, so only what needs other words keeps it back.
    Where each has a warning, all of them may lead.
    """
    clean = tuple(q for q in quotes if not q.warnings or (q.is_list and q.may_follow))
    if not clean:
        return _Trust(leading=tuple(quotes))
    return _Trust(leading=clean, warned=tuple(q for q in quotes if q not in clean and q.may_follow))


def _passage(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], rows: Sequence[Platform],
    quote: Quote,
) -> Passage:  # fmt: skip
    """Return the posts of the first platforms that take this quote."""
    own = replace(campaign, page=campaign.quote_page(edition, quote.number))
    found = (compose_quote(own, edition, quotes, row, quote) for row in rows)
    posts = islice((post for post in found if post is not None), FIRST_CHOICES)
    return Passage(quote=quote, posts=tuple(posts))


def _appeal(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], target: Target,
) -> Appeal:  # fmt: skip
    if target.left_office is not None:
        return Appeal(target=target, posts=())
    names = tuple(target.handles) or ("copy",)
    posts = (compose_to(campaign, edition, quotes, _row(campaign, name), target) for name in names)
    return Appeal(target=target, posts=tuple(post for post in posts if post is not None))

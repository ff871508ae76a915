"""The posts as a page shows them: platform by platform, in the order of their edition."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sharing.core.campaign import Campaign
from sharing.core.composing.posts import Post, Wording
from sharing.core.platforms import PLATFORMS, Platform

LABELS: Mapping[Wording, str] = MappingProxyType(
    {
        Wording.QUOTE: "Beginning with their words",
        Wording.ASK: "Beginning with what they ask",
        Wording.FACT: "Beginning with a fact",
        Wording.THESIS: "Beginning with what they stand for",
        Wording.QUESTION: "Beginning with a question to the reader",
        Wording.OWN_LINE: "Beginning with a line of your own",
        Wording.THREAD: "A thread, to be posted part after part",
    },
)
# What a supporter has to finish, or to post part after part, is never what one tap opens.
_NEVER_FIRST = frozenset({Wording.OWN_LINE, Wording.THREAD})
_ANOTHER = "Beginning with another of their sentences"
# All of them stand below the title of a page: it need not list them under every wording.
_NAMES = "No room for all the names"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One platform and its wordings; the first of them stands on the platform's button.

    `anchor` is the id of the platform's place on the page. `words_at` is that of the first platform
    that says the very same: there the words stand, for all of them. `has_page` is whether the
    campaign has an address.
    """

    anchor: str
    words_at: str
    posts: tuple[Post, ...]
    has_page: bool = True

    @property
    def platform(self) -> Platform:
        """The platform of every post here."""
        return self.posts[0].platform

    @property
    def first(self) -> Post:
        """The post behind the platform's button."""
        return self.posts[0]

    @property
    def takes_words(self) -> bool:
        """Whether the share link carries the words, not the page's address alone."""
        intent = self.platform.intent
        return self.first.share_url is not None and intent is not None and intent.takes_text

    @property
    def hint(self) -> str:
        """What stands under the platform's name where one tap does not carry the words."""
        if self.takes_words:
            return ""
        if self.first.share_url is not None:
            return "link only; paste the words"
        return "copy, then open" if self.platform.open_url else "copy, then paste"

    @property
    def needs_app(self) -> bool:
        """Whether the share link does nothing where the app is not installed, as at a desk."""
        return self.platform.needs_app and self.first.share_url is not None

    @property
    def has_own_servers(self) -> bool:
        """Whether a supporter can open these posts on a server of her own choice."""
        row = self.platform
        return row.server_template is not None and (self.has_page or not row.needs_page)

    @property
    def notices(self) -> tuple[str, ...]:
        """What is to know of every wording here, so that it need be said only once."""
        return _common([post.notices for post in self.posts])

    @property
    def left_out(self) -> tuple[str, ...]:
        """What every one of several wordings had to leave out."""
        return _common([_left_out(post) for post in self.posts]) if len(self.posts) > 1 else ()

    def remarks(self, post: Post) -> tuple[str, ...]:
        """Return what holds for this wording alone: what was left out, and its own notices."""
        told = dict.fromkeys((*_left_out(post), *post.notices))
        return tuple(said for said in told if said not in {*self.left_out, *self.notices})

    @staticmethod
    def label(post: Post) -> str:
        """Return what a wording begins with; not what its name promises, if it is not that."""
        return _ANOTHER if post.is_led_by_another else LABELS[post.wording]

    def stands_apart(self, post: Post) -> bool:
        """Return whether a wording cannot change places with the first, nor open by its button."""
        has_other_link = (post.share_url is None) != (self.first.share_url is None)
        return has_other_link or post.wording in _NEVER_FIRST

    def words_anchor(self, post: Post) -> str:
        """Return the id of the element that holds this post's text."""
        return f"{self.words_at}-{self.posts.index(post) + 1}"

    @property
    def own_maximum(self) -> int | None:
        """The maximum of these supporters' servers, where it is not the table's."""
        row = self.platform
        is_own = row.has_server_limits and row.limits != PLATFORMS[row.name].limits
        return row.limits[0].maximum if is_own else None


def _left_out(post: Post) -> tuple[str, ...]:
    return tuple(_NAMES if said.startswith(_NAMES) else said for said in post.left_out)


def _common(told: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what each of them tells, in the order of the first."""
    return tuple(said for said in dict.fromkeys(told[0]) if all(said in other for other in told))


def _words(posts: Iterable[Post]) -> tuple[object, ...]:
    """Return what must be equal where two platforms say the very same."""
    return tuple((post.wording, post.is_led_by_another, post.parts) for post in posts)


def choices(campaign: Campaign, posts: Iterable[Post], *, prefix: str = "to") -> tuple[Choice, ...]:
    """Return the posts by platform, in the order in which they were made: the edition's own.

    `prefix` begins every anchor, so that two lists can stand on one page.
    """
    by_platform: dict[str, list[Post]] = {}
    for post in posts:
        by_platform.setdefault(post.platform.name, []).append(post)
    anchors: dict[tuple[object, ...], str] = {}
    return tuple(
        Choice(
            anchor=f"{prefix}-{name}",
            words_at=anchors.setdefault(_words(made), f"{prefix}-{name}"),
            posts=tuple(made),
            has_page=campaign.page is not None,
        )
        for name, made in by_platform.items()
    )

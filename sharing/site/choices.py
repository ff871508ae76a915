"""The posts as a page shows them: platform by platform, in the order of their edition."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from sharing.core.campaign import Campaign
from sharing.core.composing.posts import Post, Wording
from sharing.core.counting.count import utf16_units
from sharing.core.counting.text import unified
from sharing.core.platforms import PLATFORMS, Marks, Platform
from sharing.core.quotation import quoted

WORDINGS_FOLDED = 2  # of a platform not shown at first: with all, a page outgrows 12 kB
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One platform and its wordings; the first of them stands on the platform's button.

    `anchor` is the id of the place on the page where its words are. `more` are the wordings that
    stand elsewhere, so that a supporter's page stays light. `has_page` is whether the campaign has
    an address.
    """

    anchor: str
    posts: tuple[Post, ...]
    more: tuple[Post, ...] = ()
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
        """What holds for every wording here, so that it need be said only once."""
        others = [set(post.notices) for post in self.posts[1:]]
        return tuple(
            notice
            for notice in dict.fromkeys(self.first.notices)
            if all(notice in other for other in others)
        )

    def remarks(self, post: Post) -> tuple[str, ...]:
        """Return what holds for this wording alone: what was left out, and its own notices."""
        own = (notice for notice in post.notices if notice not in self.notices)
        return tuple(dict.fromkeys((*post.left_out, *own)))

    @staticmethod
    def label(post: Post) -> str:
        """Return what a wording begins with; not what its name promises, if it is not that."""
        return _ANOTHER if post.is_led_by_another else LABELS[post.wording]

    @property
    def more_in_words(self) -> str:
        """What stands elsewhere: "3 more wordings and a thread"; empty where nothing does."""
        others = [post for post in self.more if post.wording is not Wording.THREAD]
        wordings = f"{len(others)} more wording{'s' if len(others) > 1 else ''}" if others else ""
        thread = "a thread" if len(others) < len(self.more) else ""
        return " and ".join(said for said in (wordings, thread) if said)

    @property
    def lightened(self) -> "Choice":
        """The same with no more than the first two wordings on the page."""
        kept = tuple(p for p in self.posts if p.wording is not Wording.THREAD)[:WORDINGS_FOLDED]
        return replace(self, posts=kept, more=tuple(p for p in self.posts if p not in kept))

    def stands_apart(self, post: Post) -> bool:
        """Return whether a wording cannot change places with the first, nor open by its button."""
        has_other_link = (post.share_url is None) != (self.first.share_url is None)
        return has_other_link or post.wording in _NEVER_FIRST

    def words_anchor(self, post: Post) -> str:
        """Return the id of the element that holds this post's text."""
        return f"{self.anchor}-{self.posts.index(post) + 1}"

    @property
    def own_maximum(self) -> int | None:
        """The maximum of these supporters' servers, where it is not the table's."""
        row = self.platform
        is_own = row.has_server_limits and row.limits != PLATFORMS[row.name].limits
        return row.limits[0].maximum if is_own else None

    def quote_ranges(self, post: Post, part: str) -> str:
        """Return where quotations stand in a part of the post, with our marks: "0-80 82-120".

        The offsets are in UTF-16 units of it with unified line ends, as browsers count.
        """
        text = unified(part)
        straight = self.platform.marks is Marks.STRAIGHT
        found = []
        for quote in post.quotes:
            marked = unified(quoted(quote.text, post.language, straight=straight))
            shown = marked if marked in text else unified(quote.text)
            before, stands, _ = text.partition(shown)
            if stands:
                start = utf16_units(before)
                found.append(f"{start}-{start + utf16_units(shown)}")
        return " ".join(found)


def choices(campaign: Campaign, posts: Iterable[Post], *, prefix: str = "to") -> tuple[Choice, ...]:
    """Return the posts by platform, in the order in which they were made: the edition's own.

    `prefix` begins every anchor, so that two lists can stand on one page.
    """
    by_platform: dict[str, list[Post]] = {}
    for post in posts:
        by_platform.setdefault(post.platform.name, []).append(post)
    return tuple(
        Choice(anchor=f"{prefix}-{name}", posts=tuple(made), has_page=campaign.page is not None)
        for name, made in by_platform.items()
    )

"""Composes posts: the statement's own sentences, within what each platform takes.

Attribution, hashtags and link are in place before anything else is added; a quote is taken whole or
not at all, and the best set of quotes is found exactly. What had no room is said beside the post.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from sharing.core.campaign import Campaign, Edition, Target
from sharing.core.composing.beside import credits_of
from sharing.core.composing.drafts import Draft
from sharing.core.composing.filling import SENSIBLE_CHARACTERS, Appetite, candidates, leads
from sharing.core.composing.phrases import phrases_of
from sharing.core.composing.posts import LED_BY, Post, Quoted, Wording
from sharing.core.composing.search import TESTS, Search
from sharing.core.hashtags import refusal, surplus
from sharing.core.platforms import Platform
from sharing.core.quotation import quoted
from sharing.core.quotes import Quote, Slot

__all__ = [
    "ORDER", "OWN_LINE_CHARACTERS", "Post", "Quoted", "Wording",
    "blank_draft", "compose", "compose_quote", "compose_to", "post_of",
]  # fmt: skip

OWN_LINE_CHARACTERS = 60  # kept free where the supporter's own line comes first

# Which slots lead each wording, and the order in which the others follow.
ORDER: Mapping[Wording, tuple[Slot, ...]] = MappingProxyType(
    {
        Wording.QUOTE: (Slot.VOICE, Slot.THESIS, Slot.ASK, Slot.FACT),
        Wording.ASK: (Slot.ASK, Slot.FACT, Slot.VOICE, Slot.THESIS),
        Wording.FACT: (Slot.FACT, Slot.VOICE, Slot.THESIS, Slot.ASK),
        Wording.THESIS: (Slot.THESIS, Slot.FACT, Slot.VOICE, Slot.ASK),
        Wording.QUESTION: (Slot.ASK, Slot.VOICE, Slot.THESIS, Slot.FACT),
        Wording.OWN_LINE: (Slot.VOICE, Slot.THESIS, Slot.FACT, Slot.ASK),
    },
)
# How many of those slots lead it; a wording of ours is led by whatever leads no other.
_LEADING: Mapping[Wording, int] = MappingProxyType(
    {
        Wording.QUOTE: 2,
        Wording.ASK: 1,
        Wording.FACT: 1,
        Wording.THESIS: 1,
        Wording.QUESTION: len(Slot),
        Wording.OWN_LINE: len(Slot),
    },
)


@dataclass(slots=True, kw_only=True)
class _Table:
    """One platform's wordings in the making; it remembers what the earlier ones took."""

    edition: Edition
    blank: Draft
    quotes: tuple[Quote, ...]
    last: tuple[Quote, ...] = ()
    led: set[int] = field(default_factory=set)
    taken: list[frozenset[int]] = field(default_factory=list)
    too_long: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        platform = self.blank.platform
        self.too_long = frozenset(q.start for q in self.quotes if not platform.fits(q.text))

    def post(self, wording: Wording, *, room: str = "") -> Post | None:
        """Return the best post of a wording that a link carries, else the best to be copied."""
        first = ORDER[wording][: _LEADING[wording]]
        ranked = leads(self.quotes, first, self.led)
        search = Search(
            blank=replace(self.blank, opening=f"{self.blank.opening}{room}"),
            others=ranked,
            appetite=self._appetite(wording),
            edition=self.edition,
            last=self.last,
            too_long=self.too_long,
        )
        found = search.best(ranked)
        if found is None:
            return None
        self.led.add(found.draft.quotes[0].start)
        self.taken.append(frozenset(quote.start for quote in found.draft.quotes))
        draft = replace(found.draft, opening=self.blank.opening)
        ordered = _in_order(draft, wording, self.last)
        return post_of(ordered, found.wanted, wording, self.edition)

    def _appetite(self, wording: Wording) -> Appetite:
        """Return an appetite for what no other wording has, and will not be led by."""
        own = {leads(self.quotes, slots[:1], self.led)[0].start for slots in ORDER.values()}
        return Appetite(
            characters=self.blank.platform.about_characters or SENSIBLE_CHARACTERS,
            favours=Slot.ASK if wording is Wording.QUOTE else None,  # it is the one most people see
            taken=(*self.taken, frozenset(own)),
        )


def compose(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], platform: Platform,
    last: Sequence[Quote] = (),
) -> tuple[Post, ...]:  # fmt: skip
    """Return the wordings of one platform, each within its limits; none where nothing fits.

    `last` are quotes that lead none of them, and stand behind the others where there is room.
    No two of them are the same; a language in which we have no words lacks those we would begin.
    """
    blank, refused = blank_draft(campaign, edition, platform)
    table = _Table(edition=edition, blank=blank, quotes=candidates(quotes), last=tuple(last))
    posts: dict[str, Post] = {}
    for post in _wordings(table):
        posts.setdefault(post.text, _with(refused, post))
    if posts or campaign.page is None:
        return tuple(posts.values())
    return _title_alone(edition, blank, quotes)


def _wordings(table: _Table) -> Iterator[Post]:
    """Yield the wordings in their order: theirs, then those that begin with words of ours."""
    blank = table.blank
    for wording in (Wording.QUOTE, Wording.ASK, Wording.FACT, Wording.THESIS):
        if (post := table.post(wording)) is not None:
            yield post
    ours = phrases_of(blank.language)
    if ours is None:
        return
    table.blank = replace(blank, opening=ours.question)
    if (post := table.post(Wording.QUESTION)) is not None:
        yield post
    table.blank = replace(blank, opening=ours.invitation)
    room = f" {ours.invitation * OWN_LINE_CHARACTERS}"[: OWN_LINE_CHARACTERS + 1]
    if (post := table.post(Wording.OWN_LINE, room=room)) is not None:
        says = f"There is room for a line of your own: about {OWN_LINE_CHARACTERS} characters."
        yield replace(post, notices=(*post.notices, says))


def _title_alone(
    edition: Edition, blank: Draft, quotes: Sequence[Quote],
) -> tuple[Post, ...]:  # fmt: skip
    """Return the post where no quote fits: the title, who says it if that has room, the link."""
    titled = [
        replace(blank, opening=edition.title, attribution=name)
        for name in (*credits_of(edition, None), "")
    ]
    passing = (draft for test in TESTS for draft in titled if test(draft))
    draft = next(passing, None)
    if draft is None:
        return ()
    return (post_of(draft, tuple(quotes[:1]), Wording.QUOTE, edition),)


def compose_quote(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], platform: Platform,
    quote: Quote,
) -> Post | None:  # fmt: skip
    """Return the post that passes one quote on, with the ask while there is room, or None."""
    blank, refused = blank_draft(campaign, edition, platform)
    asks = [other for other in quotes if other.slot is Slot.ASK and other != quote]
    follower = asks[1:2] or asks[:1]  # the second, so that two quotes' posts differ
    search = Search(blank=blank, others=follower, appetite=Appetite(most=2), edition=edition)
    found = search.best([quote])
    if found is None:
        return None
    return _with(refused, post_of(found.draft, found.wanted, Wording.QUOTE, edition))


def compose_to(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], platform: Platform,
    target: Target,
) -> Post | None:  # fmt: skip
    """Return the post that puts the statement's ask to one target, or None where nothing fits.

    It opens with the target's name: a post that begins with a handle is a reply, which its
    followers do not see (twitter-text, extract.yml, replies; read 2026-11-22). What the reader is
    called on to do is not put to a target.
    """
    blank, refused = blank_draft(campaign, edition, platform)
    handle = target.handles.get(platform.name)
    opened = replace(blank, opening=f"{target.name} @{handle}:" if handle else f"{target.name}:")
    asked = [quote for quote in quotes if not quote.calls] or quotes
    table = _Table(edition=edition, blank=opened, quotes=candidates(asked))
    post = table.post(Wording.ASK)
    return None if post is None else _with(refused, post)


def blank_draft(
    campaign: Campaign, edition: Edition, platform: Platform,
) -> tuple[Draft, tuple[str, ...]]:  # fmt: skip
    """Return a draft without quotes, and a sentence for each hashtag that it cannot have."""
    hashtags, refused = _hashtags(edition.hashtags, platform)
    blank = Draft(
        platform=platform,
        language=edition.statement.language,
        page=campaign.page,
        subject=edition.title,
        hashtags=hashtags,
    )
    return blank, refused


def _in_order(draft: Draft, wording: Wording, last: Sequence[Quote]) -> Draft:
    """Return the draft with its followers in the order that its wording has for their slots."""
    lead, *followers = draft.quotes
    places = {slot: place for place, slot in enumerate(ORDER[wording])}
    followers.sort(key=lambda quote: len(places) if quote in last else places[quote.slot])
    return replace(draft, quotes=(lead, *followers))


def _cutting(tag: str, platform: Platform) -> str | None:
    """Return in words that the platform's link would be cut at this tag, or None."""
    cut_at = platform.intent.cut_at if platform.intent else ""
    found = next((sign for sign in cut_at if sign in tag), None)
    return None if found is None else f"{platform.title} cuts a post at {found}."


def _hashtags(
    tags: Sequence[str], platform: Platform,
) -> tuple[tuple[str, ...], tuple[str, ...]]:  # fmt: skip
    """Return the hashtags that the platform takes, and a sentence for those that it does not."""
    refusals = {tag: refusal(tag, platform) or _cutting(tag, platform) for tag in tags}
    taken = [tag for tag, why in refusals.items() if why is None]
    over = taken[platform.hashtags_maximum :]
    said = [f"#{tag} is left out: {why}" for tag, why in refusals.items() if why is not None]
    if over:
        said.append(f"Left out, {surplus(platform)}: #{' #'.join(over)}")
    return tuple(taken[: platform.hashtags_maximum]), tuple(said)


def post_of(draft: Draft, wished: Sequence[Quote], wording: Wording, edition: Edition) -> Post:
    """Return the post that a draft makes; what was wished for and is not in it is named."""
    return Post(
        platform=draft.platform,
        language=draft.language,
        wording=wording,
        text=draft.text,
        parts=(draft.text,),
        sizes=draft.sizes,
        fits=draft.fits,
        share_url=draft.share_url,
        quotes=tuple(Quoted(text=q.text, start=q.start, end=q.end) for q in draft.quotes),
        left_out=tuple(_left_out(draft, wished, edition)),
        notices=tuple(
            filter(None, (*draft.platform.notices, draft.where_link_goes, draft.obstacle))
        ),
        subject=draft.subject if draft.platform.has_subject else None,
        led_by=_led_by(draft.quotes[0], wording) if draft.quotes else None,
    )


def _led_by(lead: Quote, wording: Wording) -> Slot:
    """Return the slot for which a quote leads a wording: the one that is meant, if it is in it."""
    meant = LED_BY.get(wording, lead.slot)
    return meant if meant in lead.slots else lead.slot


def _left_out(draft: Draft, wished: Sequence[Quote], edition: Edition) -> Iterator[str]:
    for quote in dict.fromkeys(wished):
        if quote not in draft.quotes:
            yield f"No room for: {quoted(quote.text, draft.language)}"
    said_by = draft.quotes[0].said_by if draft.quotes else None
    if draft.attribution != credits_of(edition, said_by)[0]:
        yield f"No room for all the names: {edition.attribution}"


def _with(refused: tuple[str, ...], post: Post) -> Post:
    return replace(post, left_out=(*post.left_out, *refused))

"""Composes posts: the statement's own sentences, within what each platform takes.

Attribution, hashtags and link are in place before anything else is added; a quote is taken whole or
not at all. What had no room is said beside the post.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from sharing.core.campaign import Campaign, Edition, Target
from sharing.core.count import Size
from sharing.core.drafts import Draft
from sharing.core.hashtags import refusal, surplus
from sharing.core.platforms import Platform
from sharing.core.quotation import quoted
from sharing.core.quotes import Quote, Slot


class Wording(StrEnum):
    """What leads a post."""

    QUOTE = "quote"
    ASK = "ask"
    FACT = "fact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A range of the statement that stands in a post."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A text for one platform, what it measures there, and what had to be left out.

    `text` is what is counted and what a supporter copies. `share_url` opens the platform, or is
    None where no link can do that. `left_out` and `notices` are sentences for people.
    """

    platform: Platform
    language: str
    wording: Wording
    text: str
    parts: tuple[str, ...]
    sizes: tuple[Size, ...]
    fits: bool
    share_url: str | None
    quotes: tuple[Quoted, ...]
    left_out: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    subject: str | None = None


_Slots = tuple[Slot, ...]
_Wanted = tuple[Draft, tuple[Quote, ...]]  # and the quotes that it would carry if there were room
_ASKS: _Slots = (Slot.ASK,)
_FACTS: _Slots = (Slot.FACT,)
_VOICES: _Slots = (Slot.VOICE, Slot.THESIS)
# Which slots lead each wording, and which follow while there is room.
_ORDER: Mapping[Wording, tuple[_Slots, _Slots, _Slots]] = MappingProxyType(
    {
        Wording.QUOTE: (_VOICES, _ASKS, _FACTS),
        Wording.ASK: (_ASKS, _FACTS, _VOICES),
        Wording.FACT: (_FACTS, _VOICES, _ASKS),
    },
)


def compose(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], platform: Platform,
) -> tuple[Post, ...]:  # fmt: skip
    """Return the wordings of one platform, each within its limits; none where nothing fits."""
    blank, refused = _blank(campaign, edition, platform)
    found = (_wording(campaign, blank, quotes, wording) for wording in Wording)
    posts = tuple(_with(refused, post) for post in found if post is not None)
    if posts or campaign.page is None:
        return posts
    names = (campaign.credits[-1], "")
    titled = (replace(blank, opening=edition.title, attribution=name) for name in names)
    bare = _best((draft, tuple(quotes[:1])) for draft in titled)
    return () if bare is None else (_post(*bare, Wording.QUOTE, campaign),)


def compose_quote(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], platform: Platform,
    quote: Quote,
) -> Post | None:  # fmt: skip
    """Return the post that passes one quote on, with the ask while there is room, or None."""
    blank, refused = _blank(campaign, edition, platform)
    wanted = (quote, *_followers(quotes, quote, (_ASKS,)))
    found = _best((draft, wanted) for draft in _drafts(blank, wanted, campaign))
    return None if found is None else _with(refused, _post(*found, Wording.QUOTE, campaign))


def compose_to(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], platform: Platform,
    target: Target,
) -> Post | None:  # fmt: skip
    """Return the post that puts the statement's ask to one target, or None where nothing fits.

    It opens with the target's name: a post that begins with a handle is a reply, which its
    followers do not see (twitter-text, extract.yml, replies; read 2026-11-22).
    """
    blank, refused = _blank(campaign, edition, platform)
    handle = target.handles.get(platform.name)
    opened = replace(blank, opening=f"{target.name} @{handle}:" if handle else f"{target.name}:")
    post = _wording(campaign, opened, quotes, Wording.ASK)
    return None if post is None else _with(refused, post)


def _blank(
    campaign: Campaign, edition: Edition, platform: Platform,
) -> tuple[Draft, tuple[str, ...]]:  # fmt: skip
    hashtags, refused = _hashtags(edition.hashtags, platform)
    blank = Draft(
        platform=platform,
        language=edition.statement.language,
        page=campaign.page,
        subject=edition.title,
        hashtags=hashtags,
    )
    return blank, refused


def _wording(
    campaign: Campaign, blank: Draft, quotes: Sequence[Quote], wording: Wording,
) -> Post | None:  # fmt: skip
    """Return the fullest draft that a link carries; where none can, the fullest to be copied.

    It is led by the first quote that lets one arrive.
    """
    found = _best(_wanted_drafts(campaign, blank, quotes, wording))
    return None if found is None else _post(*found, wording, campaign)


def _best(drafts: Iterator[_Wanted]) -> _Wanted | None:
    """Return the first draft that a link carries; where none can, the first that fits."""
    fitting = None
    for wanted in drafts:
        if wanted[0].arrives:
            return wanted
        if fitting is None and wanted[0].fits:
            fitting = wanted
    return fitting


def _wanted_drafts(
    campaign: Campaign, blank: Draft, quotes: Sequence[Quote], wording: Wording,
) -> Iterator[_Wanted]:  # fmt: skip
    """Yield every draft of a wording, the best first."""
    first, *then = _ORDER[wording]
    for lead in (*_of(quotes, first), *_leading_nothing(quotes)):
        wanted = (lead, *_followers(quotes, lead, then))
        for draft in _drafts(blank, wanted, campaign):
            yield draft, wanted


def _drafts(blank: Draft, wanted: tuple[Quote, ...], campaign: Campaign) -> Iterator[Draft]:
    """Yield drafts from the fullest to the barest: followers go first, then names, then tags."""
    for hashtags in dict.fromkeys((blank.hashtags, ())):
        for kept in range(len(wanted), 0, -1):
            for attribution in dict.fromkeys(campaign.credits):
                yield replace(
                    blank, quotes=wanted[:kept], attribution=attribution, hashtags=hashtags,
                )  # fmt: skip


def _of(quotes: Sequence[Quote], slots: _Slots) -> list[Quote]:
    return [quote for quote in quotes if quote.slot in slots]


def _leading_nothing(quotes: Sequence[Quote]) -> list[Quote]:
    """Return the quotes that lead no wording by themselves, for a wording that has none."""
    leads = [found[0] for slots, *_ in _ORDER.values() if (found := _of(quotes, slots))]
    return [quote for quote in quotes if quote not in leads] + leads


def _followers(quotes: Sequence[Quote], lead: Quote, then: Sequence[_Slots]) -> Iterator[Quote]:
    """Yield one quote of each further slot; the second, so that wordings differ, if there is."""
    for slots in then:
        others = [quote for quote in _of(quotes, slots) if quote != lead]
        yield from others[1:2] or others[:1]


def _hashtags(
    tags: Sequence[str], platform: Platform,
) -> tuple[tuple[str, ...], tuple[str, ...]]:  # fmt: skip
    """Return the hashtags that the platform takes, and a sentence for those that it does not."""
    refusals = {tag: refusal(tag, platform) for tag in tags}
    taken = [tag for tag, why in refusals.items() if why is None]
    over = taken[platform.hashtags_maximum :]
    said = [f"#{tag} is left out: {why}" for tag, why in refusals.items() if why is not None]
    if over:
        said.append(f"Left out, {surplus(platform)}: #{' #'.join(over)}")
    return tuple(taken[: platform.hashtags_maximum]), tuple(said)


def _post(draft: Draft, wanted: Sequence[Quote], wording: Wording, campaign: Campaign) -> Post:
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
        left_out=tuple(_left_out(draft, wanted, campaign)),
        notices=(*draft.platform.notices, *filter(None, (draft.obstacle,))),
        subject=draft.subject if draft.platform.has_subject else None,
    )


def _left_out(draft: Draft, wanted: Sequence[Quote], campaign: Campaign) -> Iterator[str]:
    for quote in wanted[len(draft.quotes) :]:
        yield f"No room for: {quoted(quote.text, draft.language)}"
    if draft.attribution != campaign.credits[0]:
        yield f"No room for all the names: {campaign.attribution}"


def _with(refused: tuple[str, ...], post: Post) -> Post:
    return replace(post, left_out=(*post.left_out, *refused))

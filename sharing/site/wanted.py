"""Says which pictures a site needs: kits in, one Wanted a picture out, nothing drawn yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from sharing.core.campaign import PLAIN_LOOK, Campaign, OwnCard, Photo
from sharing.core.campaigns.placements import edition_page
from sharing.core.composing.beside import beside, names_of
from sharing.core.composing.phrases import Phrases, phrases_of
from sharing.core.composing.posts import Wording
from sharing.core.platforms import PictureFormat, Platform
from sharing.core.quotes import Quote, Slot
from sharing.kit import EditionKit, Kit
from sharing.media.design.looks import PHOTO_LOOK, Arrangement, look_called
from sharing.media.design.numerals import has_number
from sharing.media.spec import CARD_SIZES, PREVIEW_SIZE, CardSpec

_AFTER_A_LABEL = ":：\u00a0\u202f"


class Form(StrEnum):
    """What a picture is for."""

    CARD = "a card, as PNG"
    JPEG = "a card, as JPEG"
    PREVIEW = "the picture of a page elsewhere, as JPEG"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A picture to draw: the first of these specs that can be drawn, all of one size."""

    specs: tuple[CardSpec, ...]
    form: Form = Form.CARD


def wanted_pictures(kits: Sequence[Kit], *, with_previews: bool) -> Iterator[Wanted]:
    """Yield every card of these kits, and every preview if there are to be any."""
    for kit in kits:
        for edition in kit.editions:
            for quote in edition.quotes:
                yield from wanted_cards(kit, edition, quote)
                yield from wanted_jpegs(kit, edition, quote).values()
                if with_previews:
                    yield wanted_preview(kit, edition, quote)
            yield from wanted_thread_cards(kit, edition).values()


def wanted_cards(kit: Kit, edition: EditionKit, quote: Quote) -> tuple[Wanted, ...]:
    """Return the cards of one quote, in the order of CARD_SIZES."""
    return tuple(Wanted(specs=_specs(kit, edition, quote, size)) for size in CARD_SIZES)


def wanted_jpegs(kit: Kit, edition: EditionKit, quote: Quote) -> Mapping[tuple[int, int], Wanted]:
    """Return the cards of one quote that a platform takes as JPEG alone, by their sizes."""
    return MappingProxyType(
        {
            size: Wanted(specs=_specs(kit, edition, quote, size), form=Form.JPEG)
            for size in CARD_SIZES
            if jpeg_rows(edition, size)
        },
    )


def jpeg_rows(edition: EditionKit, size: tuple[int, int]) -> tuple[Platform, ...]:
    """Return the platforms of this edition that want pictures of this size, and no PNG."""
    rows = {post.platform.name: post.platform for post in edition.posts}
    return tuple(
        row
        for row in rows.values()
        if size in row.pictures and PictureFormat.PNG not in row.picture_formats
    )


def wanted_thread_cards(kit: Kit, edition: EditionKit) -> Mapping[str, Wanted]:
    """Return the card for the first part of each thread, by the name of its platform.

    It shows the quote that the part shows, and above it which part of how many this is.
    """
    threads = (post for post in edition.posts if post.wording is Wording.THREAD)
    return MappingProxyType(
        {
            post.platform.name: Wanted(
                specs=tuple(
                    replace(spec, label=f"1/{len(post.parts)}")
                    for spec in _specs(kit, edition, quote, _size_for(post.platform))
                ),
            )
            for post in threads
            for quote in edition.quotes
            if (quote.start, quote.end) == (post.quotes[0].start, post.quotes[0].end)
        },
    )


def _size_for(row: Platform) -> tuple[int, int]:
    """Return the size that suits a platform best; where nobody says, that which suits most."""
    return next(iter(row.pictures), CARD_SIZES[0])


def wanted_preview(kit: Kit, edition: EditionKit, quote: Quote) -> Wanted:
    """Return the picture that other sites show beside a link to one quote.

    A photo that has a warning is not on it: nobody asked to see it.
    """
    specs = _specs(kit, edition, quote, PREVIEW_SIZE)
    return Wanted(specs=tuple(spec for spec in specs if not spec.warning), form=Form.PREVIEW)


def look_of(campaign: Campaign, own: OwnCard) -> str:
    """Return the look that a quote's cards are to have: its own, that of its photo, or all's."""
    return own.look or (PHOTO_LOOK if own.photo else campaign.look)


def _specs(
    kit: Kit, edition: EditionKit, quote: Quote, size: tuple[int, int]
) -> tuple[CardSpec, ...]:
    """Return a quote's card in the look it is to have, and in those it has where that fails."""
    campaign, statement = kit.campaign, edition.edition.statement
    own = edition.edition.own_card(quote.start, quote.end)
    card = CardSpec(
        text=quote.text,
        attribution=names_of(edition.edition, quote.said_by)[0],
        language=statement.language,
        direction=statement.direction,
        page=edition_page(campaign, edition.edition),
        width=size[0],
        height=size[1],
        accent=campaign.accent,
        dated=edition.edition.dated,
        label=_label(own, quote, statement.language),
        logo=campaign.logo,
        alt=own.alt,
        beside=beside(quote, statement.language),
    )
    others = [look for look in (campaign.look, PLAIN_LOOK) if look != PHOTO_LOOK]
    looks = dict.fromkeys((look_of(campaign, own), *others))
    return tuple(_in_look(card, look, own.photo) for look in looks if can_have(look, quote))


def can_have(look: str, quote: Quote) -> bool:
    """Whether a quote has what a look shows: a number to draw large."""
    is_number = look_called(look).arrangement is Arrangement.NUMBER
    return not is_number or has_number(quote.text)


def _label(own: OwnCard, quote: Quote, language: str) -> str:
    """Return what stands above a quote: what the organiser wrote, else our words for its slot."""
    phrases = phrases_of(language)
    if own.label is not None or phrases is None:
        return own.label or ""
    return _our_label(quote.slot, phrases).rstrip(_AFTER_A_LABEL)


def _our_label(slot: Slot, phrases: Phrases) -> str:
    return {Slot.ASK: phrases.they_ask, Slot.FACT: phrases.they_report}.get(slot, "")


def _in_look(card: CardSpec, look: str, photo: Photo | None) -> CardSpec:
    if look != PHOTO_LOOK or photo is None:
        return replace(card, look=look)
    return replace(
        card,
        look=look,
        photo=photo.content,
        shows=photo.shows,
        focus=photo.focus,
        credit=photo.credit,
        warning=photo.warning,
    )

"""Says which pictures a site needs: kits in, one Wanted a picture out, nothing drawn yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sharing.core.campaign import Photo
from sharing.core.composing.beside import beside, names_of
from sharing.core.quotes import Quote
from sharing.kit import EditionKit, Kit
from sharing.media.design.looks import PHOTO_LOOK
from sharing.media.spec import CARD_SIZES, PREVIEW_SIZE, CardSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A picture to draw: a card as PNG, or the JPEG that previews a page."""

    spec: CardSpec
    is_preview: bool = False


def wanted_pictures(kits: Sequence[Kit], *, with_previews: bool) -> Iterator[Wanted]:
    """Yield every card of these kits, and every preview if there are to be any."""
    for kit in kits:
        for edition in kit.editions:
            for quote in edition.quotes:
                yield from wanted_cards(kit, edition, quote)
                if with_previews:
                    yield wanted_preview(kit, edition, quote)


def wanted_cards(kit: Kit, edition: EditionKit, quote: Quote) -> tuple[Wanted, ...]:
    """Return the cards of one quote, in the order of CARD_SIZES."""
    return tuple(Wanted(spec=_spec(kit, edition, quote, size)) for size in CARD_SIZES)


def wanted_preview(kit: Kit, edition: EditionKit, quote: Quote) -> Wanted:
    """Return the picture that other sites show beside a link to one quote."""
    return Wanted(spec=_discreet(_spec(kit, edition, quote, PREVIEW_SIZE)), is_preview=True)


def _discreet(spec: CardSpec) -> CardSpec:
    """Take a photo that has a warning off a preview, which nobody asked to see."""
    return replace(spec, photo=None, shows="", credit="", warning="") if spec.warning else spec


def _spec(kit: Kit, edition: EditionKit, quote: Quote, size: tuple[int, int]) -> CardSpec:
    campaign, statement = kit.campaign, edition.edition.statement
    own = edition.edition.own_card(quote.start, quote.end)
    card = CardSpec(
        text=quote.text,
        attribution=names_of(edition.edition, quote.said_by)[0],
        language=statement.language,
        direction=statement.direction,
        page=campaign.page,
        width=size[0],
        height=size[1],
        look=campaign.look,
        accent=campaign.accent,
        dated=edition.edition.dated,
        logo=campaign.logo,
        alt=own.alt,
        beside=beside(quote, statement.language),
    )
    return _with_photo(card, own.photo)


def _with_photo(card: CardSpec, photo: Photo | None) -> CardSpec:
    if photo is None:
        return card
    return replace(
        card,
        look=PHOTO_LOOK,
        photo=photo.content,
        shows=photo.shows,
        focus=photo.focus,
        credit=photo.credit,
        warning=photo.warning,
    )

"""Makes what is printed of a campaign: a kit in; sheets and a code for each placement out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sharing.core.campaign import Campaign
from sharing.core.campaigns.placements import (
    PLACEMENTS,
    Placement,
    edition_page,
    placement_folders,
    placement_page,
)
from sharing.core.compose import Wording
from sharing.core.composing.beside import beside, names_of
from sharing.core.composing.phrases import phrases_of
from sharing.core.errors import CardError
from sharing.core.quotes import Quote
from sharing.kit import EditionKit, Kit
from sharing.media.codes import code_payload, code_pdf, code_png, code_svg, print_millimetres
from sharing.media.posters import FORMS, draw_sheet
from sharing.media.printing.sheet_spec import SheetSpec
from sharing.site.album import Album, drawn_once

_FORMS_OF_FEW_WORDS = ("sticker",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedCode:
    """The code of one placement, for whoever designs something of their own.

    The PNG is for programs that write letters and take no vectors.
    """

    placement: Placement
    payload: str
    png: bytes
    svg: bytes
    pdf: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSheet:
    """A sheet to print; `content` is its PDF, or the sentence why there is none."""

    form: str
    title: str
    content: bytes | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """All that is printed of one edition."""

    sheets: tuple[PrintedSheet, ...] = ()
    codes: tuple[PlacedCode, ...] = ()


def printed_matter(
    kits: Sequence[Kit], *, album: Album | None = None
) -> Mapping[tuple[str, str], Printed]:
    """Return what is printed of each edition, by slug and language.

    Nothing is printed without a page. What the album has of an earlier build is not drawn again.
    Raises UnusableAddress or CodeError.
    """
    return MappingProxyType(
        {
            (kit.campaign.slug, edition.edition.statement.language): _printed(kit, edition, album)
            for kit in kits
            for edition in kit.editions
        },
    )


def _printed(kit: Kit, edition: EditionKit, album: Album | None) -> Printed:
    page = edition_page(kit.campaign, edition.edition)
    if page is None or not edition.quotes:
        return Printed()
    return Printed(
        sheets=tuple(_sheet(kit.campaign, edition, page, name, album) for name in FORMS),
        codes=tuple(
            _code(kit.campaign, edition, placement, album)
            for placement in PLACEMENTS.values()
            if placement_folders(kit.campaign, edition.edition, placement)
        ),
    )


def _sheet(
    campaign: Campaign, edition: EditionKit, page: str, form: str, album: Album | None
) -> PrintedSheet:
    statement = edition.edition.statement
    quotes = _quotes(edition, form)
    full, short = names_of(edition.edition, quotes[0].said_by)
    ours = phrases_of(statement.language)
    spec = SheetSpec(
        form=form,
        title=edition.edition.title,
        quotes=tuple(quote.text for quote in quotes),
        beside=tuple(beside(quote, statement.language) for quote in quotes),
        attribution=full,
        attribution_short=short,
        language=statement.language,
        direction=statement.direction,
        page=page,
        code=placement_page(campaign, edition.edition, PLACEMENTS[form]) or page,
        leads_to=ours.whole if ours else "",
        dated=edition.edition.dated,
        look=campaign.look,
        accent=campaign.accent,
    )
    try:
        content = drawn_once(album, draw_sheet, spec)
        return PrintedSheet(form=form, title=FORMS[form].title, content=content)
    except CardError as error:
        return PrintedSheet(form=form, title=FORMS[form].title, content=str(error))


def _quotes(edition: EditionKit, form: str) -> tuple[Quote, ...]:
    """Return the quotes in the order in which they matter: the one that leads posts is first.

    A sheet has one name at its foot: its quotes are the authors' own, or all by one other speaker.
    """
    said_by = min(quote.said_by or "" for quote in edition.quotes) or None
    quotes = tuple(quote for quote in edition.quotes if quote.said_by == said_by)
    if form in _FORMS_OF_FEW_WORDS:
        return tuple(sorted(quotes, key=lambda quote: len(quote.text)))
    led = (post for post in edition.posts if post.wording is Wording.QUOTE and post.quotes)
    start = next((post.quotes[0].start for post in led), None)
    return tuple(sorted(quotes, key=lambda quote: quote.start != start))


def _code(
    campaign: Campaign, edition: EditionKit, placement: Placement, album: Album | None
) -> PlacedCode:
    payload = code_payload(placement_page(campaign, edition.edition, placement) or "")
    millimetres = print_millimetres(payload)
    return PlacedCode(
        placement=placement,
        payload=payload,
        png=drawn_once(album, code_png, payload),
        svg=drawn_once(album, code_svg, payload, millimetres=millimetres),
        pdf=drawn_once(album, code_pdf, payload, millimetres=millimetres),
    )

"""Every page of the site: a SiteView in, paths in the tree and their bytes out."""

from collections.abc import Iterator
from itertools import groupby

from sharing.core.campaigns.placements import PLACEMENTS, edition_page, placement_folders
from sharing.core.campaigns.representatives import REPRESENTATIVES, Representative
from sharing.core.proofs.lines import IN_WORDS, ROLES_IN_RUNS, campaign_lines
from sharing.core.proofs.proof import as_of, proof_of
from sharing.core.proofs.proof_text import standing, state, summary
from sharing.core.proofs.slots import TITLES, slot_offers
from sharing.kit import FIRST_CHOICES, Letter
from sharing.site.accents import accent_stylesheet
from sharing.site.choices import Choice, choices
from sharing.site.marking import parts
from sharing.site.places import page_path
from sharing.site.previews import (
    SITE_NAME,
    edition_address,
    edition_preview,
    leading_quote,
    plain_preview,
    quote_preview,
)
from sharing.site.remarks import remarks
from sharing.site.sections import sections
from sharing.site.sheets import OURS, Sheet, tongue
from sharing.site.view import CampaignView, EditionView, Picture, QuoteView, SiteView

__all__ = ["accent_stylesheet", "pages"]

_WELCOME = (
    "Here are statements by people who ask to be heard, with everything you need to carry their "
    "words further, exactly as they wrote them."
)

_PLAIN = "copy"  # the platform whose words are for pasting anywhere


def pages(site: SiteView) -> Iterator[tuple[str, bytes]]:
    """Yield the path in the tree and the UTF-8 bytes of every page."""
    yield _index(site)
    for view in site.campaigns:
        for edition in view.editions:
            yield from _edition_pages(site, view, edition)
        yield _kit_page(site, view)


def _index(site: SiteView) -> tuple[str, bytes]:
    preview = plain_preview(site, "", title=SITE_NAME, description=_WELCOME)
    sheet = Sheet(site=site, template="index.html", address="", preview=preview)
    return sheet.printed(welcome=_WELCOME)


def _edition_pages(
    site: SiteView,
    view: CampaignView,
    edition: EditionView,
) -> Iterator[tuple[str, bytes]]:
    # The first edition has two addresses: the campaign's own, and that of its language.
    for address in dict.fromkeys((edition_address(view, edition), edition.address)):
        yield _supporters_page(site, view, edition, address)
    yield from _placement_pages(site, view, edition)
    for quote in edition.quotes:
        yield _quote_page(site, view, edition, quote)
    for number in edition.kit.edition.retired:
        yield _retired_page(site, view, edition, number)


def _placement_pages(
    site: SiteView,
    view: CampaignView,
    edition: EditionView,
) -> Iterator[tuple[str, bytes]]:
    """Yield the edition's page at the address of every placement.

    Pages in neighbouring folders link alike, so that one serves them all.
    """
    addresses = sorted(
        address
        for placement in PLACEMENTS.values()
        for address in placement_folders(view.campaign, edition.kit.edition, placement)
    )
    for _parent, neighbours in groupby(addresses, key=lambda a: a.rstrip("/").rpartition("/")[0]):
        first, *others = neighbours
        path, content = _supporters_page(site, view, edition, first)
        yield path, content
        yield from ((page_path(other), content) for other in others)


def _supporters_page(
    site: SiteView,
    view: CampaignView,
    edition: EditionView,
    address: str,
) -> tuple[str, bytes]:
    offered = choices(view.campaign, edition.kit.posts)
    shown = offered[:FIRST_CHOICES]
    said = sections(offered)
    sheet = Sheet(
        site=site,
        template="campaign.html",
        address=address,
        preview=edition_preview(site, view, edition),
        tongue=tongue(edition.kit.edition.statement),
        view=view,
    )
    return sheet.printed(
        edition=edition,
        parts=parts(edition.kit),
        here=None,
        shown=shown,
        folded=offered[FIRST_CHOICES:],
        sections=[section for section in said if section.choices[0] in shown],
        folded_sections=[section for section in said if section.choices[0] not in shown],
        device=_device(offered),
        picture=_picture(leading_quote(edition)),
        card=_shown_card(leading_quote(edition)),
        home=_whole(view, edition),
        paper_code=_paper_code(view, edition),
        appeals=[
            (appeal, sections(choices(view.campaign, appeal.posts, prefix=f"tell-{number}")))
            for number, appeal in enumerate(edition.kit.appeals, start=1)
        ],
        representative=_representative(edition.kit.letter),
    )


def _quote_page(
    site: SiteView,
    view: CampaignView,
    edition: EditionView,
    quote: QuoteView,
) -> tuple[str, bytes]:
    own = next((p.posts for p in edition.kit.passages if p.quote == quote.quote), ())
    offered = choices(view.campaign, own or edition.kit.posts)[:FIRST_CHOICES]
    sheet = Sheet(
        site=site,
        template="quote.html",
        address=quote.address,
        preview=quote_preview(site, edition, quote),
        tongue=tongue(edition.kit.edition.statement),
        view=view,
    )
    return sheet.printed(
        edition=edition,
        parts=parts(edition.kit),
        here=quote,
        whole=edition_address(view, edition),
        shown=offered,
        sections=sections(offered),
        is_carried=bool(own),
        device=_device(offered),
        picture=_picture(quote),
        home=_home(view, edition, quote) if own else _whole(view, edition),
        paper_address=_whole(view, edition),
        paper_code=_paper_code(view, edition),
    )


def _home(view: CampaignView, edition: EditionView, quote: QuoteView) -> str | None:
    return view.campaign.quote_page(edition.kit.edition, quote.quote.number)


def _whole(view: CampaignView, edition: EditionView) -> str | None:
    return edition_page(view.campaign, edition.kit.edition)


def _paper_code(view: CampaignView, edition: EditionView) -> Picture | None:
    is_first = edition is view.editions[0]
    return edition.paper_code or (view.code.png if view.code and is_first else None)


def _retired_page(
    site: SiteView,
    view: CampaignView,
    edition: EditionView,
    number: int,
) -> tuple[str, bytes]:
    """Return the page of a withdrawn quote: its address stays, its words do not."""
    address = f"{view.address}{edition.kit.edition.folder}q/{number}/"
    title = "No longer offered as a quote"
    sheet = Sheet(
        site=site,
        template="retired.html",
        address=address,
        preview=plain_preview(site, address, title=title, description=edition.kit.edition.title),
        tongue=tongue(edition.kit.edition.statement),
        view=view,
    )
    return sheet.printed(edition=edition, whole=edition_address(view, edition), heading=title)


def _kit_page(site: SiteView, view: CampaignView) -> tuple[str, bytes]:
    first = view.editions[0].kit.edition
    title = f"For organisers: {first.title}"
    description = "Every post, card and code of this statement, to look at and to download."
    address = f"{view.address}kit/"
    sheet = Sheet(
        site=site,
        template="kit.html",
        address=address,
        preview=plain_preview(site, address, title=title, description=description),
        view=view,
    )
    return sheet.printed(
        remarks=[
            (remark, tongue(remark.statement).within(OURS) if remark.statement else "")
            for remark in remarks(view)
        ],
        editions=[_kit_section(view, edition) for edition in view.editions],
        role_words=IN_WORDS,
        run_words=ROLES_IN_RUNS,
        slot_titles=TITLES,
        standing=standing,
        state=state,
        summary=summary,
        as_of=as_of,
        campaign_lines=campaign_lines,
    )


def _kit_section(view: CampaignView, edition: EditionView) -> dict[str, object]:
    spoken = tongue(edition.kit.edition.statement)
    prefix = f"to-{spoken.language.lower()}"
    proof = proof_of(edition.kit.edition, edition.kit.quotes)
    return {
        "view": edition,
        "tag": spoken.language.lower(),
        "sections": sections(choices(view.campaign, edition.kit.posts, prefix=prefix)),
        "proof": proof,
        "slots": slot_offers(proof),
        "theirs": spoken.within(OURS),
        "ours": OURS.within(spoken),
    }


def _representative(letter: Letter | None) -> Representative | None:
    return REPRESENTATIVES.get(letter.representative or "") if letter else None


def _device(offered: tuple[Choice, ...]) -> Choice | None:
    # What a device passes on is free of any platform's form: the words that are meant for copying.
    plain = (choice for choice in offered if choice.platform.name == _PLAIN)
    return next(plain, next(iter(offered), None))


def _shown_card(quote: QuoteView | None) -> Picture | None:
    """Return what a link to the page shows elsewhere, or else the first card that lies."""
    if quote is None:
        return None
    return quote.preview or next((card for card in quote.cards if card.is_wide), None)


def _picture(quote: QuoteView | None) -> Picture | None:
    """Return the card that a device sends; nobody sends what she has not uncovered."""
    if quote is None:
        return None
    return quote.preview if quote.warning else next(iter(quote.cards), None)

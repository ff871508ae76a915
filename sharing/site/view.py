"""What the pages are made from: every picture drawn, every path known; templates decide nothing.

Paths are relative to the root of the tree and use "/"; an address that ends in "/" is a folder
whose page is its index.html. Pages link to one another by relative paths that name index.html, so
that the same bytes work on a server, on a mirror and from a memory stick.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sharing.core.campaign import Campaign
from sharing.core.platforms import Platform
from sharing.core.quotes import Quote
from sharing.kit import EditionKit


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A finished picture in the tree. `width` and `height` are in pixels.

    `warning` says what a sensitive picture shows, before anybody sees it. `jpeg` is the same for
    platforms that take nothing else, which `suits` names.
    """

    path: str
    width: int
    height: int
    alt: str
    weight_bytes: int
    warning: str = ""
    jpeg: "Picture | None" = None
    suits: str = ""

    @property
    def is_wide(self) -> bool:
        """Whether it lies rather than stands; pictures of one kind make an even row."""
        return self.width > self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteView:
    """One quote: its own page's address, its cards, and the JPEG that previews it.

    `undrawn` says of each card that is missing why it could not be drawn, `plainer` which cards
    have another look than they were to have.
    """

    quote: Quote
    address: str  # "aleppo/q/3/"
    cards: tuple[Picture, ...]  # PNG, in the order of CARD_SIZES
    preview: Picture | None  # JPEG, 1200 by 630, in assets/; None where there is no public address
    undrawn: tuple[str, ...] = ()
    plainer: str = ""

    @property
    def warning(self) -> str:
        """What its cards show that is sensitive, if any of them does."""
        return next((card.warning for card in self.cards if card.warning), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadCardView:
    """The card for the first part of a thread; where it could not be drawn, `undrawn` says why."""

    platform: Platform
    card: Picture | None
    undrawn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetView:
    """A sheet to print, as PDF; where it could not be drawn, `undrawn` says why."""

    title: str
    path: str
    weight_bytes: int
    undrawn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedCodeView:
    """The code of one placement, as PNG for screens, SVG and PDF for print."""

    name: str  # of the placement
    title: str
    payload: str
    png: Picture
    svg_path: str
    pdf_path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionView:
    """One language of a campaign. The first edition's address is the campaign's own too."""

    kit: EditionKit
    address: str  # "aleppo/en/"
    quotes: tuple[QuoteView, ...]
    texts_path: str  # every post as one plain text file
    posts_json_path: str
    thread_cards: tuple[ThreadCardView, ...] = ()
    sheets: tuple[SheetView, ...] = ()
    codes: tuple[PlacedCodeView, ...] = ()  # none where the page is somebody else's

    @property
    def paper_code(self) -> Picture | None:
        """The code for its printed page, which is passed on as leaflets are."""
        return next((code.png for code in self.codes if code.name == "leaflet"), None)

    @property
    def threads_warning(self) -> str:
        """What the cards for its threads show that is sensitive, if any of them does."""
        cards = (thread.card for thread in self.thread_cards if thread.card)
        return next((card.warning for card in cards if card.warning), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeView:
    """The QR code of the campaign's page, as PNG for screens, SVG and PDF for print.

    Printed narrower than `smallest_millimetres`, margin included, cameras may not read it.
    """

    payload: str
    png: Picture
    svg_path: str
    pdf_path: str = ""
    smallest_millimetres: int = 30  # which holds for longer addresses too


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignView:
    """One campaign's pages. `zip_path` is the whole tree of this campaign, zipped."""

    campaign: Campaign
    address: str  # "aleppo/"
    editions: tuple[EditionView, ...]
    code: CodeView | None  # None where the campaign has no page address
    zip_path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """The whole site. `assets` maps a name in static/ ("style.css") to its path in the tree."""

    public_url: str | None  # without a slash at the end; None where the tree has no known home
    campaigns: tuple[CampaignView, ...]
    assets: Mapping[str, str]

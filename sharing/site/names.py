"""Names that pictures get, in a list and in a full folder of downloads."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.platforms import Platform
from sharing.site.view import CampaignView, EditionView, Picture, QuoteView


def card_name(view: CampaignView, edition: EditionView, quote: QuoteView, card: Picture) -> str:
    """Return the file name of a card: "aleppo-en-quote-3-1080x1350.png"."""
    return _name(view, edition, f"quote-{quote.quote.number}", card)


def thread_card_name(
    view: CampaignView, edition: EditionView, platform: Platform, card: Picture
) -> str:
    """Return the file name of a thread's card: "aleppo-en-thread-x-1200x675.png"."""
    return _name(view, edition, f"thread-{platform.name}", card)


def _name(view: CampaignView, edition: EditionView, what: str, card: Picture) -> str:
    language = edition.kit.edition.statement.language.lower()
    ending = card.path.rpartition(".")[2]
    return f"{view.campaign.slug}-{language}-{what}-{card.width}x{card.height}.{ending}"


# What people call the shapes that platforms show; any other size is called by its pixels alone.
_SHAPES: Mapping[tuple[int, int], str] = MappingProxyType(
    {
        (1080, 1080): "Square",
        (1080, 1350): "Portrait",
        (1080, 1920): "Story",
        (1200, 630): "Wide",
        (1200, 675): "Wide for posts",
        (1600, 900): "Screen",
        (1000, 1500): "Pin",
        (1500, 500): "Banner",
    },
)


def shape(card: Picture) -> str:
    """Return what a card of this size is called: "Story, 1080 × 1920", its size on one line."""
    name = _SHAPES.get((card.width, card.height))
    size = f"{card.width}\u00a0×\u00a0{card.height}"
    return f"{name}, {size}" if name else size

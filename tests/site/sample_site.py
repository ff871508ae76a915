"""A tree's worth of views, with no picture drawn: what stands here is only what pages read."""

from sharing.core.campaign import Campaign
from sharing.core.quotes import Quote
from sharing.kit import EditionKit
from sharing.site.assets import static_assets
from sharing.site.view import (
    CampaignView,
    CodeView,
    EditionView,
    Picture,
    QuoteView,
    SiteView,
)
from tests.site.sample_kits import ATTRIBUTION, OFFERED, PUBLIC_URL, aleppo_kit, arabic_kit


def picture(path: str, width: int, height: int, alt: str) -> Picture:
    """Return a picture that nobody has drawn."""
    return Picture(path=path, width=width, height=height, alt=alt, weight_bytes=width * 90)


def quote_view(quote: Quote, address: str, *, has_preview: bool) -> QuoteView:
    """Return a quote with a card of every size."""
    alt = f"A quote card: “{quote.text}” {ATTRIBUTION}."
    sizes = ((1080, 1080), (1080, 1350), (1080, 1920), (1200, 630))
    return QuoteView(
        quote=quote,
        address=address,
        cards=tuple(
            picture(f"aleppo/kit/cards/{address.replace('/', '-')}{w}x{h}.png", w, h, alt)
            for w, h in sizes
        ),
        preview=picture(f"assets/{'a' * 64}.jpg", 1200, 630, alt) if has_preview else None,
    )


def edition_view(kit: EditionKit, *, is_first: bool, has_preview: bool = True) -> EditionView:
    """Return an edition of the campaign "aleppo"; the first has its quotes at aleppo/q/."""
    language = kit.edition.statement.language
    around = "aleppo/" if is_first else f"aleppo/{language}/"
    return EditionView(
        kit=kit,
        address=f"aleppo/{language}/",
        quotes=tuple(
            quote_view(quote, f"{around}q/{quote.number}/", has_preview=has_preview)
            for quote in kit.quotes
        ),
        texts_path=f"aleppo/kit/{language}/posts.txt",
        posts_json_path=f"aleppo/kit/{language}/posts.json",
    )


def assets() -> dict[str, str]:
    """Return the path in assets/ of every file that pages name."""
    return {name: path for name, (path, _content) in static_assets().items()}


def site(
    *kits: EditionKit,
    public_url: str | None = PUBLIC_URL,
    accent: str = "#8a1c1c",
) -> SiteView:
    """Return a site of one campaign, "aleppo", with these editions."""
    page = f"{public_url}/aleppo/" if public_url else None
    chosen = kits or (aleppo_kit(page=page), arabic_kit(page=page, folder="ar/"))
    campaign = Campaign(
        slug="aleppo",
        editions=tuple(kit.edition for kit in chosen),
        page=page,
        accent=accent,
        targets=tuple(appeal.target for appeal in chosen[0].appeals),
        representative="westminstermp",
        platforms=tuple(platform.name for platform in OFFERED),
    )
    named = assets()
    if accent != "#8a1c1c":
        named["accent-aleppo.css"] = f"assets/{'c' * 64}.css"
    return SiteView(
        public_url=public_url, campaigns=(_campaign_view(campaign, chosen),), assets=named
    )


def _campaign_view(campaign: Campaign, kits: tuple[EditionKit, ...]) -> CampaignView:
    code = CodeView(
        payload=campaign.page or "",
        png=picture("aleppo/kit/codes/code.png", 820, 820, f"QR code of {campaign.page}"),
        svg_path="aleppo/kit/codes/code.svg",
        pdf_path="aleppo/kit/codes/code.pdf",
    )
    has_preview = campaign.page is not None
    return CampaignView(
        campaign=campaign,
        address="aleppo/",
        editions=tuple(
            edition_view(kit, is_first=kit is kits[0], has_preview=has_preview) for kit in kits
        ),
        code=code if has_preview else None,
        zip_path="aleppo/kit.zip",
    )

"""Makes kits into views: every picture and text gets its place, so that a page only has to link.

Kits and drawn pictures come in; a SiteView goes out, and with it all files that are no pages.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sharing.core.platforms import PLATFORMS
from sharing.core.quotes import Quote
from sharing.kit import EditionKit, Kit
from sharing.media.cards import alt_text
from sharing.media.paint.png import png_size
from sharing.media.spec import CardSpec
from sharing.site.assets import accent_assets, asset_path, static_assets
from sharing.site.codes import CampaignCode
from sharing.site.drawing import Drawn
from sharing.site.exports import posts_json, posts_text, statement_bytes
from sharing.site.printing import PlacedCode, Printed, PrintedSheet
from sharing.site.view import (
    CampaignView,
    CodeView,
    EditionView,
    Picture,
    PlacedCodeView,
    QuoteView,
    SheetView,
    SiteView,
    ThreadCardView,
)
from sharing.site.wanted import (
    Wanted,
    jpeg_rows,
    wanted_cards,
    wanted_jpegs,
    wanted_preview,
    wanted_thread_cards,
)


@dataclass(slots=True, kw_only=True)
class Assembly:
    """Puts files in their places and makes the views that know them; `files` grows meanwhile.

    `drawn` holds a finished picture, or the sentence why there is none. `codes` is by slug,
    `printed` by slug and language.
    """

    public_url: str | None
    drawn: Mapping[Wanted, Drawn | str]
    codes: Mapping[str, CampaignCode]
    printed: Mapping[tuple[str, str], Printed] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def site(self, kits: Sequence[Kit]) -> SiteView:
        """Return the view of the whole site."""
        assets = dict(static_assets())
        for kit in kits:
            assets.update(accent_assets(kit.campaign))
        self.files.update(assets.values())
        return SiteView(
            public_url=self.public_url,
            campaigns=tuple(self._campaign(kit) for kit in kits),
            assets={name: path for name, (path, _content) in assets.items()},
        )

    def _campaign(self, kit: Kit) -> CampaignView:
        address = f"{kit.campaign.slug}/"
        return CampaignView(
            campaign=kit.campaign,
            address=address,
            editions=tuple(self._edition(kit, edition) for edition in kit.editions),
            code=self._code(address, self.codes.get(kit.campaign.slug)),
            zip_path=f"{address}kit.zip",
        )

    def _edition(self, kit: Kit, edition: EditionKit) -> EditionView:
        campaign, statement = f"{kit.campaign.slug}/", edition.edition.statement
        address = f"{campaign}{statement.language}/"
        texts = f"{campaign}kit/{statement.language}/posts"
        # The first edition's quotes stand at the campaign's own address, those of others at theirs.
        quotes_address = f"{campaign}{edition.edition.folder}"
        self.files[f"{texts}.txt"] = posts_text(edition)
        self.files[f"{texts}.json"] = posts_json(edition)
        self.files[f"{campaign}kit/statement-{statement.language}.txt"] = statement_bytes(statement)
        return EditionView(
            kit=edition,
            address=address,
            quotes=tuple(self._quote(kit, edition, q, quotes_address) for q in edition.quotes),
            texts_path=f"{texts}.txt",
            posts_json_path=f"{texts}.json",
            thread_cards=tuple(self._thread_cards(kit, edition)),
            sheets=self._sheets(kit.campaign.slug, statement.language),
            codes=self._placed_codes(kit.campaign.slug, statement.language),
        )

    def _sheets(self, slug: str, language: str) -> tuple[SheetView, ...]:
        printed = self.printed.get((slug, language), Printed())
        return tuple(
            self._sheet(sheet, f"{slug}/kit/print/{language}/{sheet.form}.pdf")
            for sheet in printed.sheets
        )

    def _sheet(self, sheet: PrintedSheet, path: str) -> SheetView:
        if isinstance(sheet.content, str):
            return SheetView(title=sheet.title, path="", weight_bytes=0, undrawn=sheet.content)
        self.files[path] = sheet.content
        return SheetView(title=sheet.title, path=path, weight_bytes=len(sheet.content))

    def _placed_codes(self, slug: str, language: str) -> tuple[PlacedCodeView, ...]:
        printed = self.printed.get((slug, language), Printed())
        return tuple(
            self._placed_code(code, f"{slug}/kit/codes/{language}/{code.placement.name}")
            for code in printed.codes
        )

    def _placed_code(self, code: PlacedCode, stem: str) -> PlacedCodeView:
        self.files |= {f"{stem}.svg": code.svg, f"{stem}.pdf": code.pdf}
        return PlacedCodeView(
            name=code.placement.name,
            title=code.placement.title,
            payload=code.payload,
            png=self._code_picture(f"{stem}.png", code.png, code.payload),
            svg_path=f"{stem}.svg",
            pdf_path=f"{stem}.pdf",
        )

    def _quote(self, kit: Kit, edition: EditionKit, quote: Quote, address: str) -> QuoteView:
        stem = f"{_cards_folder(kit, edition)}/quote-{quote.number}"
        wanted = wanted_cards(kit, edition, quote)
        drawn = tuple(self.drawn[picture] for picture in wanted)
        jpegs = wanted_jpegs(kit, edition, quote)
        return QuoteView(
            quote=quote,
            address=f"{address}q/{quote.number}/",
            cards=tuple(
                self._quote_card(card, stem, edition, jpegs)
                for card in drawn
                if isinstance(card, Drawn)
            ),
            preview=self._preview(wanted_preview(kit, edition, quote)),
            undrawn=tuple(why for why in drawn if isinstance(why, str)),
            plainer=_plainer(wanted, drawn),
        )

    def _quote_card(
        self,
        card: Drawn,
        stem: str,
        edition: EditionKit,
        jpegs: Mapping[tuple[int, int], Wanted],
    ) -> Picture:
        """Place a card, and its JPEG where a platform wants one."""
        size = (card.spec.width, card.spec.height)
        placed = self._card(card, f"{stem}-{_size(card.spec)}.png")
        jpeg = self.drawn[jpegs[size]] if size in jpegs else ""
        if isinstance(jpeg, str):
            return placed
        titles = ", ".join(row.title for row in jpeg_rows(edition, size))
        path = f"{stem}-{_size(jpeg.spec)}.jpg"
        return replace(placed, jpeg=self._card(jpeg, path), suits=titles)

    def _thread_cards(self, kit: Kit, edition: EditionKit) -> Iterator[ThreadCardView]:
        folder = _cards_folder(kit, edition)
        for name, wanted in wanted_thread_cards(kit, edition).items():
            row, drawn = PLATFORMS[name], self.drawn[wanted]
            if isinstance(drawn, str):
                yield ThreadCardView(platform=row, card=None, undrawn=drawn)
            else:
                path = f"{folder}/thread-{name}-{_size(drawn.spec)}.png"
                yield ThreadCardView(platform=row, card=self._card(drawn, path))

    def _preview(self, wanted: Wanted) -> Picture | None:
        """Return the preview, or None where there is no public address or no picture."""
        drawn = self.drawn.get(wanted)
        if not isinstance(drawn, Drawn):
            return None
        return self._card(drawn, asset_path(drawn.content, ".jpg"))

    def _card(self, drawn: Drawn, path: str) -> Picture:
        size = (drawn.spec.width, drawn.spec.height)
        placed = self._picture(path, drawn.content, size, alt_text(drawn.spec))
        return replace(placed, warning=drawn.spec.warning)

    def _code(self, address: str, code: CampaignCode | None) -> CodeView | None:
        if code is None:
            return None
        stem = f"{address}kit/codes/page"
        self.files |= {f"{stem}.svg": code.svg, f"{stem}.pdf": code.pdf}
        return CodeView(
            payload=code.payload,
            png=self._code_picture(f"{stem}.png", code.png, code.payload),
            svg_path=f"{stem}.svg",
            pdf_path=f"{stem}.pdf",
            smallest_millimetres=code.smallest_millimetres,
        )

    def _code_picture(self, path: str, content: bytes, payload: str) -> Picture:
        return self._picture(path, content, png_size(content), f"QR code that opens {payload}")

    def _picture(self, path: str, content: bytes, size: tuple[int, int], alt: str) -> Picture:
        self.files[path] = content
        width, height = size
        return Picture(path=path, width=width, height=height, alt=alt, weight_bytes=len(content))


def _cards_folder(kit: Kit, edition: EditionKit) -> str:
    return f"{kit.campaign.slug}/kit/cards/{edition.edition.statement.language}"


def _size(spec: CardSpec) -> str:
    return f"{spec.width}x{spec.height}"


def _plainer(wanted: Sequence[Wanted], drawn: Sequence[Drawn | str]) -> str:
    """Say at which sizes a quote cannot be set in the look it was to have; nothing if at none."""
    pairs = zip(wanted, drawn, strict=True)
    asked = [(picture.specs[0], card) for picture, card in pairs if isinstance(card, Drawn)]
    others = [(spec.look, card.spec) for spec, card in asked if card.spec.look != spec.look]
    if not others:
        return ""
    look, instead = others[0]
    sizes = ", ".join(f"{spec.width} by {spec.height}" for _, spec in others)
    return (
        f"This quote cannot be set in the look “{look}” at {sizes} pixels and is drawn as "
        f"“{instead.look}” there. Choose a shorter sentence, or another look for it."
    )

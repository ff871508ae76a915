"""What other sites and apps read from a page's head to show it where its link was passed on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from sharing.core.compose import Wording
from sharing.core.composing.beside import names_of, said
from sharing.core.quotes import Quote
from sharing.site.view import CampaignView, EditionView, Picture, QuoteView, SiteView

SITE_NAME = "Sharing"

# X shows at most 200 characters: developer.x.com, "Cards markup", read 2026-11-22. Others cut too,
# and a sentence that is cut may say the opposite.
DESCRIPTION_MAXIMUM_CHARACTERS = 200

_TERRITORY_LETTERS = 2  # RFC 5646, 2.2.4

# The territory that og:locale asks for, where a language tag has none: the one that Facebook's own
# list of locales names first, facebook.com/translations/FacebookLocales.xml, read 2026-11-22.
_TERRITORIES: Mapping[str, str] = MappingProxyType(
    {
        "ar": "AR",
        "de": "DE",
        "en": "GB",
        "es": "ES",
        "fa": "IR",
        "fr": "FR",
        "he": "IL",
        "it": "IT",
        "nl": "NL",
        "pl": "PL",
        "pt": "PT",
        "ru": "RU",
        "tr": "TR",
        "uk": "UA",
        "ur": "PK",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The tags of one page. Addresses are absolute, or None where the site has no known home."""

    title: str
    description: str
    locale: str
    canonical: str | None
    image: Picture | None = None
    image_url: str | None = None
    alternates: tuple[tuple[str, str], ...] = ()  # language tag, address


def edition_preview(site: SiteView, view: CampaignView, edition: EditionView) -> Preview:
    """Return the preview of an edition's own page: the quote that its first post carries."""
    preview = _preview(site, edition, leading_quote(edition), edition_address(view, edition))
    return replace(preview, alternates=_alternates(site, view))


def quote_preview(
    site: SiteView,
    edition: EditionView,
    quote: QuoteView,
) -> Preview:
    """Return the preview of a quote's page: its card."""
    return _preview(site, edition, quote, quote.address)


def plain_preview(site: SiteView, address: str, *, title: str, description: str) -> Preview:
    """Return the preview of a page that shows no statement."""
    return Preview(
        title=title,
        description=description,
        locale=_locale("en"),
        canonical=absolute(site, address),
    )


def edition_address(view: CampaignView, edition: EditionView) -> str:
    """Return the address that an edition is known by: the first edition has the campaign's own."""
    return view.address if edition is view.editions[0] else edition.address


def absolute(site: SiteView, address: str) -> str | None:
    """Return the absolute address, or None where the site has no known home."""
    return None if site.public_url is None else f"{site.public_url}/{address}"


def leading_quote(edition: EditionView) -> QuoteView | None:
    """Return the quote that leads the first post that is led by one, else the first quote."""
    led = (post for post in edition.kit.posts if post.wording is Wording.QUOTE and post.quotes)
    start = next((post.quotes[0].start for post in led), None)
    by_start = {view.quote.start: view for view in reversed(edition.quotes)}
    return by_start.get(start) if start in by_start else next(iter(edition.quotes), None)


def _preview(
    site: SiteView, edition: EditionView, quote: QuoteView | None, address: str
) -> Preview:
    picture = quote.preview if quote else None
    return Preview(
        title=edition.kit.edition.title,
        description=_description(edition, quote.quote if quote else None),
        locale=_locale(edition.kit.edition.statement.language),
        canonical=absolute(site, address),
        image=picture,
        image_url=absolute(site, picture.path) if picture else None,
    )


def _description(edition: EditionView, quote: Quote | None) -> str:
    by = names_of(edition.kit.edition, quote.said_by if quote else None)[-1]
    if quote is None:
        return by
    words = said(quote, edition.kit.edition.statement.language)
    described = f"{words} — {by}"
    return next(
        (text for text in (described, words) if len(text) <= DESCRIPTION_MAXIMUM_CHARACTERS),
        by,
    )


def _locale(language: str) -> str:
    primary, *rest = language.split("-")
    territory = next((part.upper() for part in rest if len(part) == _TERRITORY_LETTERS), None)
    return "_".join(filter(None, (primary.lower(), territory or _TERRITORIES.get(primary.lower()))))


def _alternates(site: SiteView, view: CampaignView) -> tuple[tuple[str, str], ...]:
    if site.public_url is None or not view.editions[1:]:
        return ()
    return tuple(
        (
            edition.kit.edition.statement.language,
            f"{site.public_url}/{edition_address(view, edition)}",
        )
        for edition in view.editions
    )

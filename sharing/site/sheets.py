"""What every page has: its address, its language, its preview, its stylesheets."""

from dataclasses import dataclass

from markupsafe import Markup

from sharing.core.statement import Statement
from sharing.site.places import Place, page_path
from sharing.site.previews import SITE_NAME, Preview
from sharing.site.templating import render
from sharing.site.view import CampaignView, SiteView


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language and its direction, as a page or a part of it has them."""

    language: str
    direction: str

    @property
    def primary(self) -> str:
        """The language without its country or script."""
        return self.language.partition("-")[0].lower()

    def within(self, around: "Tongue") -> Markup:
        """Return the attributes that this language needs inside another, or nothing.

        >>> Tongue(language="ar", direction="rtl").within(OURS)
        Markup(' lang="ar" dir="rtl"')
        """
        # English is English to whoever reads it aloud, in whichever country.
        if (self.primary, self.direction) == (around.primary, around.direction):
            return Markup()
        return Markup(' lang="{}" dir="{}"').format(self.language, self.direction)


# What the pages themselves are written in; what they show may be in any language.
OURS = Tongue(language="en", direction="ltr")


def tongue(statement: Statement) -> Tongue:
    """Return the language and the direction of a statement."""
    return Tongue(language=statement.language, direction=str(statement.direction))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page before its template is filled in; `address` is where it stands in the tree."""

    site: SiteView
    template: str
    address: str
    preview: Preview
    tongue: Tongue = OURS
    view: CampaignView | None = None

    def printed(self, **values: object) -> tuple[str, bytes]:
        """Return the path of the page and its bytes; `values` are what its own template asks."""
        place = Place(path=page_path(self.address))
        return place.path, render(
            self.template,
            **values,
            site=self.site,
            site_name=SITE_NAME,
            view=self.view,
            preview=self.preview,
            to=place.to,
            tongue=self.tongue,
            ours=OURS.within(self.tongue),
            theirs=self._organiser.within(self.tongue),
            page_in_ours=self.tongue.within(OURS),
            theirs_in_ours=self._organiser.within(OURS),
            stylesheets=self._stylesheets,
        )

    @property
    def _organiser(self) -> Tongue:
        # An organiser writes names and remarks in the language of the first edition.
        return tongue(self.view.editions[0].kit.edition.statement) if self.view else OURS

    @property
    def _stylesheets(self) -> list[str]:
        accent = f"accent-{self.view.campaign.slug}.css" if self.view else ""
        return [self.site.assets[n] for n in ("style.css", accent) if n in self.site.assets]

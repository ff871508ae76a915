"""The whole site as a tree of plain files: kits in, a mapping of path to bytes out.

Nothing in it comes from a clock, from chance or from where it was made: equal kits give equal
bytes.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from sharing.core.errors import CampaignError
from sharing.kit import Kit
from sharing.site.album import Album
from sharing.site.codes import campaign_code
from sharing.site.download import campaign_zip
from sharing.site.drawing import Progress, draw_pictures
from sharing.site.pages import pages
from sharing.site.printing import printed_matter
from sharing.site.view import SiteView
from sharing.site.views import Assembly
from sharing.site.wanted import wanted_pictures

_EXCERPT_CHARACTERS = 60


def build_tree(
    kits: Sequence[Kit],
    *,
    public_url: str | None,
    progress: Progress | None = None,
    tell: Callable[[str], None] | None = None,
    album: Album | None = None,
) -> Mapping[str, bytes]:
    """Return every file of the site, sorted by path; paths are relative and use "/".

    `progress` is told how many pictures of how many are drawn, `tell` in a sentence what could not
    be, or not as it was to be. What the album has from an earlier build is not drawn again; the
    bytes are the same. Raises CampaignError where two campaigns have one slug,
    UnusableAddress or CodeError where a page's address cannot be coded.
    """
    _refuse_one_slug_twice(kits)
    codes = {kit.campaign.slug: campaign_code(kit.campaign, album=album) for kit in kits}
    printed = printed_matter(kits, album=album)
    wanted = tuple(wanted_pictures(kits, with_previews=public_url is not None))
    assembly = Assembly(
        public_url=public_url,
        drawn=draw_pictures(wanted, progress=progress, album=album),
        codes={slug: code for slug, code in codes.items() if code},
        printed=printed,
    )
    site = assembly.site(kits)
    if tell is not None:
        for sentence in _remarkable(site):
            tell(sentence)
    tree = assembly.files | dict(pages(site))
    zips = {view.zip_path: campaign_zip(view, tree) for view in site.campaigns}
    return MappingProxyType(dict(sorted((tree | zips).items())))


def _remarkable(site: SiteView) -> dict[str, None]:
    """Return why pictures are missing or plainer, each reason once, in the order of the pages."""
    editions = [edition for view in site.campaigns for edition in view.editions]
    cards = [
        f"No card of “{_excerpt(quote.quote.text)}”. {why}"
        for edition in editions
        for quote in edition.quotes
        for why in quote.undrawn
    ]
    plainer = [
        f"“{_excerpt(quote.quote.text)}”: {quote.plainer}"
        for edition in editions
        for quote in edition.quotes
        if quote.plainer
    ]
    threads = [
        f"No card of the thread for {thread.platform.title}. {thread.undrawn}"
        for edition in editions
        for thread in edition.thread_cards
        if thread.undrawn
    ]
    sheets = [sheet.undrawn for edition in editions for sheet in edition.sheets if sheet.undrawn]
    return dict.fromkeys((*cards, *plainer, *threads, *sheets))


def _excerpt(text: str) -> str:
    """Return the first words of a quote, enough to know which it is."""
    words = " ".join(text.split())
    if len(words) <= _EXCERPT_CHARACTERS:
        return words
    cut = words[:_EXCERPT_CHARACTERS]
    return f"{cut.rpartition(' ')[0] or cut}…"


def _refuse_one_slug_twice(kits: Sequence[Kit]) -> None:
    for slug, count in Counter(kit.campaign.slug for kit in kits).items():
        if count > 1:
            raise CampaignError(
                f"{count} campaigns are called {slug!r}, and each needs an address of its own. "
                "Change the slug in one campaign.toml.",
            )

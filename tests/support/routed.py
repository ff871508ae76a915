"""A site that answers inside the browser, at an address of its own, under the real policy."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Route

from sharing.core.composing.posts import Wording
from sharing.core.platforms import PLATFORMS
from sharing.kit import EditionKit
from sharing.site.assets import static_assets
from sharing.site.pages import pages
from sharing.web.guards import guard_headers
from tests.site import sample_kits, sample_site

_URL = sample_kits.PUBLIC_URL
_TYPES = {"html": "text/html; charset=utf-8", "js": "text/javascript", "css": "text/css"}
_WORDINGS = (Wording.QUOTE, Wording.ASK)


def answer_with(
    context: BrowserContext,
    *names: str,
    language: str = "en",
    has_page: bool = True,
    is_guarded: bool = True,
) -> str:
    """Let a site with these platforms alone answer every request, and return its home.

    Where it has no page of its own, its posts name none; the browser finds it all the same. A site
    that is not guarded comes without our headers, as from a mirror or a memory stick.
    """
    files = _files(names, language, has_page=has_page)

    def answer(route: Route) -> None:
        asked = urlsplit(route.request.url)
        name = asked.path.lstrip("/") + ("index.html" if asked.path.endswith("/") else "")
        content = files.get(name) if route.request.url.startswith(f"{_URL}/") else None
        if content is None:
            route.fulfill(status=404, body="")
            return
        kind = _TYPES.get(name.rpartition(".")[2], "image/svg+xml")
        guards = guard_headers(kind, public_url=_URL) if is_guarded else ()
        headers = {**dict(guards), "Content-Type": kind}
        route.fulfill(status=200, body=content, headers=headers)

    context.route("**/*", answer)
    return f"{_URL}/aleppo/"


@cache
def _files(names: tuple[str, ...], language: str, *, has_page: bool) -> Mapping[str, bytes]:
    public_url = _URL if has_page else None
    site = sample_site.site(_kit(names, language, has_page=has_page), public_url=public_url)
    return {**dict(pages(site)), **dict(static_assets().values())}


def _kit(names: tuple[str, ...], language: str, *, has_page: bool) -> EditionKit:
    page = f"{_URL}/aleppo/" if has_page else None
    made = {"en": sample_kits.aleppo_kit, "ar": sample_kits.arabic_kit}[language](page=page)
    of, wanted = made.edition.statement, made.quotes[:2]
    posts = tuple(
        sample_kits.post(PLATFORMS[name], wording, of, wanted, page=page)
        for name in names
        for wording in _WORDINGS
    )
    return replace(made, posts=posts, passages=(), appeals=())

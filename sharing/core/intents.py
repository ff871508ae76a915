"""Makes the addresses that open a platform with a post filled in."""

from urllib.parse import quote

from sharing.core.row import LinkPlace, Platform
from sharing.core.text import unified


def share_url(platform: Platform, *, text: str, page: str | None, subject: str = "") -> str | None:
    """Return the address that opens the platform with this post, everything encoded once.

    `text` is the post as it is copied. Where the platform itself puts the page before or beside the
    text, the page is taken out of the text's first line and given in its own field.

    None where the platform has no such address, where it needs a page and there is none, or where
    the address would be longer than the platform takes: then the way is to copy and open.
    """
    intent = platform.intent
    if intent is None or (page is None and (platform.needs_page or "{page}" in intent.template)):
        return None
    body = _without_page(platform, unified(text), page or "").replace("\n", intent.line_break)
    url = intent.template.format(
        text=_encoded(body),
        title=_encoded(body),
        page=_encoded(page or ""),
        subject=_encoded(subject),
    )
    return url if len(url) <= intent.maximum_characters else None


def _without_page(platform: Platform, text: str, page: str) -> str:
    """Return what the platform does not add to the post itself."""
    if platform.link_place is LinkPlace.FIRST:
        return "" if text == page else text.removeprefix(f"{page}\n")
    return text


def _encoded(value: str) -> str:
    """Return the value percent-encoded: a space is %20, never +, in every scheme."""
    return quote(value, safe="", errors="replace")

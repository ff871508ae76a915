"""Makes the addresses that open a platform with a post filled in."""

from urllib.parse import quote

from sharing.core.counting.count import utf16_units
from sharing.core.counting.text import unified
from sharing.core.rows.row import Intent, LinkPlace, Platform


def share_url(platform: Platform, *, text: str, page: str | None, subject: str = "") -> str | None:
    """Return the address that opens the platform with this post, everything encoded once.

    `text` is the post as it is copied. Where the platform itself puts the page before, after or
    beside the text, the page is taken out of the text and given in its own field.

    None where the platform has no such address, where it needs a page and there is none, or where
    the address could not carry the post whole: then the way is to copy and open.
    """
    intent = platform.intent
    if intent is None or _lacks_page(platform, intent, page):
        return None
    body = words_alone(platform, text, page)
    if _refused(platform, intent, body, page) is not None:
        return None
    url = filled(intent.template, platform, body=body, page=page, subject=subject)
    return url if len(url) <= intent.maximum_characters else None


def obstacle(platform: Platform, *, text: str, page: str | None, subject: str = "") -> str | None:
    """Return in words why the platform's link cannot carry this post; None if it can.

    None, too, where there is no link at all: then the row's notices say so.
    """
    intent = platform.intent
    if intent is None or _lacks_page(platform, intent, page):
        return None
    body = words_alone(platform, text, page)
    if (refused := _refused(platform, intent, body, page)) is not None:
        return refused
    url = filled(intent.template, platform, body=body, page=page, subject=subject)
    if len(url) > intent.maximum_characters:
        return f"This is too long for a link: copy the words, then open {platform.title}."
    return None


def _refused(platform: Platform, intent: Intent, body: str, page: str | None) -> str | None:
    """Return in words what the platform's link does not take, whatever its length, or None."""
    if page is not None and len(page) > (platform.page_maximum_characters or len(page)):
        return f"{platform.title} takes no page address as long as this one."
    if intent.takes_text and (fault := _cut(intent, body)):
        return f"{platform.title} may cut {fault}: copy the words, then open {platform.title}."
    return None


def _cut(intent: Intent, body: str) -> str | None:
    """Return in words what the platform may cut the text of a link at, or None."""
    if cut := next((sign for sign in intent.cut_at if sign in body), None):
        return f"the text of a link at “{cut}”"
    most = intent.text_maximum_utf16_units
    if most is not None and utf16_units(body) > most:
        return f"the text of a link after {most:,} characters"
    return None


def _lacks_page(platform: Platform, intent: Intent, page: str | None) -> bool:
    return page is None and (platform.needs_page or "{page}" in intent.template)


def words_alone(platform: Platform, text: str, page: str | None) -> str:
    """Return the post without what the platform itself adds to it."""
    text = unified(text)
    if not page:
        return text
    if platform.link_place is LinkPlace.FIRST:
        return "" if text == page else text.removeprefix(f"{page}\n")
    if platform.link_place is LinkPlace.AFTER:
        return "" if text == page else text.removesuffix(f"\n\n{page}")
    return text


def filled(
    template: str, platform: Platform, *, body: str, page: str | None, subject: str = "",
) -> str:  # fmt: skip
    """Return the template with every field filled in, encoded once."""
    line_break = platform.intent.line_break if platform.intent else "\n"
    text = _encoded(body.replace("\n", line_break))
    return template.format(
        text=text, title=text, page=_encoded(page or ""), subject=_encoded(subject),
    )  # fmt: skip


def _encoded(value: str) -> str:
    """Return the value percent-encoded: a space is %20, never +, in every scheme."""
    return quote(value, safe="", errors="replace")

"""Counts a text as Bluesky's composer does: graphemes, after it has shortened each link.

bluesky-social/social-app `src/lib/strings/url-helpers.ts` and `rich-text-manip.ts`,
bluesky-social/atproto `packages/api/src/rich-text/detection.ts` (2026-08-20; read 2026-11-22).
"""

import re
from urllib.parse import quote, urlsplit

from sharing.core import tlds
from sharing.core.graphemes import graphemes
from sharing.core.text import unified

_PATH_MAXIMUM, _PATH_KEPT = 15, 13

_LINK = re.compile(
    r"(?<![^\s(])(?:https?://\S+|[a-z][a-z0-9]*+((?:\.[a-z0-9]++)++)\S*)",
    re.IGNORECASE | re.ASCII,
)


def shortened_graphemes(text: str) -> int:
    """Return the number of graphemes after shortening.

    It is usually below the number as sent, but above it where a host or a path has letters beyond
    ASCII: those are encoded first.
    """
    return graphemes(_LINK.sub(_shortened, unified(text)))


def _shortened(hit: re.Match[str]) -> str:
    if hit[1] and hit[1].rpartition(".")[2].lower() not in tlds.ASCII:
        return hit[0]
    link = _without_closing_marks(hit[0])
    return _short(link) + hit[0][len(link) :]


def _without_closing_marks(link: str) -> str:
    link = link[:-1] if link[-1] in ".,;:!?" else link
    return link[:-1] if link.endswith(")") and "(" not in link else link


def _short(link: str) -> str:
    try:
        address = urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:
        return link
    path = "" if address.path == "/" else quote(address.path, safe="/%:@!$&'()*+,;=-._~")
    path += "".join(
        sign + quote(part, safe="/%:@!$&'()*+,;=?-._~")
        for sign, part in (("?", address.query), ("#", address.fragment))
        if part
    )
    path = path if len(path) <= _PATH_MAXIMUM else path[:_PATH_KEPT] + "..."
    return ".".join(_label(label) for label in address.netloc.split(".")) + path


def _label(label: str) -> str:
    """Return a part of a host as the name system has it."""
    if label.isascii() or len(label) > 63:  # noqa: PLR2004 -- octets a label may have, RFC 1035
        return label
    return "xn--" + label.lower().encode("punycode").decode("ascii")

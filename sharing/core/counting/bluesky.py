"""Counts a text as Bluesky's composer does: graphemes, after it has shortened each link.

bluesky-social/social-app `src/lib/strings/url-helpers.ts` and `rich-text-manip.ts`,
bluesky-social/atproto `packages/api/src/rich-text/detection.ts` (2026-08-20; read 2026-11-22).
"""

import re
import unicodedata
from urllib.parse import SplitResult, quote, urlsplit

from sharing.core.counting import tlds
from sharing.core.counting.graphemes import graphemes
from sharing.core.counting.text import unified

PATH_MAXIMUM, PATH_KEPT = 15, 13

_SPACE = r"\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
LINK = re.compile(
    rf"(?<![^{_SPACE}(])"
    rf"(?:https?://[^{_SPACE}]+|[a-z][a-z0-9]*+(?P<domain>(?:\.[a-z0-9]++)++)[^{_SPACE}]*)",
    re.IGNORECASE | re.ASCII,
)


def shortened_graphemes(text: str) -> int:
    """Return the number of graphemes after shortening.

    It is usually below the number as sent, but above it where a host or a path has letters beyond
    ASCII: those are encoded first.
    """
    text = unified(text)
    pieces: list[str] = []
    position = 0
    for start, end in links(text):
        pieces += (text[position:start], _short(text[start:end]))
        position = end
    return graphemes("".join((*pieces, text[position:])))


def links(text: str) -> tuple[tuple[int, int], ...]:
    """Return the first and last code-point offset of every link that Bluesky finds, in order."""
    return tuple(
        (hit.start(), hit.start() + len(_without_closing_marks(hit[0])))
        for hit in LINK.finditer(text)
        if hit[0].startswith("http") or _has_known_domain(hit)
    )


def _has_known_domain(hit: re.Match[str]) -> bool:
    """Return whether a link without a scheme ends in a top-level domain, in small letters."""
    return hit["domain"] is not None and hit["domain"].rpartition(".")[2] in tlds.ASCII


def _without_closing_marks(link: str) -> str:
    link = link[:-1] if link[-1] in ".,;:!?" else link
    return link[:-1] if link.endswith(")") and "(" not in link else link


def _short(link: str) -> str:
    full = link if link.startswith("http") else f"https://{link}"
    address = _address(full)
    if address is None:
        return full
    path = "" if address.path == "/" else _quoted(address.path)
    path += "".join(
        sign + _quoted(part, "?")
        for sign, part in (("?", address.query), ("#", address.fragment))
        if part
    )
    path = path if len(path) <= PATH_MAXIMUM else path[:PATH_KEPT] + "..."
    usual_port = ":443" if address.scheme == "https" else ":80"
    host = address.netloc.rpartition("@")[2].removesuffix(usual_port).removesuffix(":")
    return ".".join(_label(label) for label in host.split(".")) + path


def _quoted(part: str, also_safe: str = "") -> str:
    return quote(part, safe=f"/%:@!$&'()*+,;=-._~{also_safe}", errors="surrogatepass")


def _address(link: str) -> SplitResult | None:
    """Return the parts of a link, or None where a browser would find it to be no address."""
    try:
        address = urlsplit(link)
    except ValueError:
        return None
    if not address.netloc:
        return None
    return None if any(map(_runs_both_ways, address.netloc.split("."))) else address


def _runs_both_ways(label: str) -> bool:
    """Return whether a part of a host mixes letters of both directions, as RFC 5893 forbids."""
    directions = {unicodedata.bidirectional(letter) for letter in label}
    return "L" in directions and not directions.isdisjoint({"R", "AL"})


def _label(label: str) -> str:
    """Return a part of a host as the name system has it."""
    if label.isascii() or len(label) > 63:  # noqa: PLR2004 -- octets a label may have, RFC 1035
        return label
    mapped = unicodedata.normalize("NFKC", label.lower())
    return "xn--" + mapped.encode("punycode").decode("ascii")

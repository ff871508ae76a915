"""The pages for what went wrong, in words: a status in, headers and a finished page out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import MappingProxyType

from sharing.web.guards import Headers, guard_headers

_TYPE = "text/html; charset=utf-8"
_STYLESHEET = re.compile(r"assets/[0-9a-f]{64}\.css")
_ICON = re.compile(r"assets/[0-9a-f]{64}\.svg")

_PAGE = """\
<!doctype html>
<html lang="en" dir="ltr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
{dress}<main>
<header>
<h1>{title}</h1>
<p>{says}</p>
</header>
<p><a href="/">See every statement that is here</a></p>
</main>
</html>
"""

_WORDS: Mapping[HTTPStatus, tuple[str, str]] = MappingProxyType(
    {
        HTTPStatus.BAD_REQUEST: (
            "This request could not be understood",
            "It may have been changed on its way here. Please type the address again.",
        ),
        HTTPStatus.NOT_FOUND: (
            "There is no page at this address",
            "A letter may have been lost on the way. An address that was once published stays.",
        ),
        HTTPStatus.METHOD_NOT_ALLOWED: (
            "This page can only be read",
            "Nothing can be sent to it, so nothing was kept of what was sent.",
        ),
        HTTPStatus.INTERNAL_SERVER_ERROR: (
            "Something went wrong here, and it is not your fault",
            "Please try again in a minute.",
        ),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A finished answer for one status."""

    status: HTTPStatus
    headers: Headers
    content: bytes


def faults(tree: Mapping[str, bytes], *, public_url: str | None) -> Mapping[HTTPStatus, Fault]:
    """Return the answer for every status that has words, dressed as the tree's first page is."""
    first = tree.get("index.html", b"").decode("utf-8", "replace")
    links = (("stylesheet", _STYLESHEET.search(first)), ("icon", _ICON.search(first)))
    dress = "".join(f'<link rel="{rel}" href="/{found[0]}">\n' for rel, found in links if found)
    return MappingProxyType({status: _fault(status, dress, public_url) for status in _WORDS})


def nearest_status(status: int) -> HTTPStatus:
    """Return the status that has words for this one."""
    if status in _WORDS:
        return HTTPStatus(status)
    is_ours = status >= HTTPStatus.INTERNAL_SERVER_ERROR
    return HTTPStatus.INTERNAL_SERVER_ERROR if is_ours else HTTPStatus.BAD_REQUEST


def _fault(status: HTTPStatus, dress: str, public_url: str | None) -> Fault:
    title, says = _WORDS[status]
    content = _PAGE.format(title=title, says=says, dress=dress).encode()
    allowed = (("Allow", "GET, HEAD"),) if status is HTTPStatus.METHOD_NOT_ALLOWED else ()
    return Fault(
        status=status,
        content=content,
        headers=(
            ("Content-Type", _TYPE),
            ("Content-Length", str(len(content))),
            ("Cache-Control", "no-store"),
            *allowed,
            *guard_headers(_TYPE, public_url=public_url),
        ),
    )

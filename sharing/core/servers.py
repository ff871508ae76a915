"""A supporter's own server: what she typed in, the address that opens it with a post out."""

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from sharing.core.errors import UnusableMaximum, UnusableServer
from sharing.core.intents import filled, words_alone
from sharing.core.rows.row import Platform

ADDRESS_MAXIMUM_CHARACTERS = 4_000
HOST_MAXIMUM = 253  # characters, RFC 1035
NAME_ALONE = "write its name alone, such as mastodon.social."
ASCII_ALONE = "write its name with the letters a to z (as xn--…)."
_LABEL = r"[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?"
# How a name is read out of what was typed, here and on the pages.
PATTERNS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "around": re.compile(r"[\s]+"),
        "web": re.compile(r"^https?://", re.IGNORECASE | re.ASCII),
        "rest": re.compile(r"[/?#]"),
        "account": re.compile(r"^@?[A-Za-z0-9_.\-]+@"),
        "server": re.compile(rf"^(?:{_LABEL}\.)+(?=[^.]*[a-z])(?!-){_LABEL}\Z"),
    },
)


def server_name(typed: str) -> str:
    """Return the bare host name of what was typed: a name, an address, or an account.

    "@me@mastodon.social" and "https://Mastodon.Social/@me" are both mastodon.social. Raises
    UnusableServer.
    """
    address = PATTERNS["web"].sub("", typed.strip())
    name = PATTERNS["rest"].split(address, maxsplit=1)[0]
    host = PATTERNS["account"].sub("", name).lower()
    if not host.isascii():
        raise UnusableServer(typed, why=ASCII_ALONE)
    if len(host) > HOST_MAXIMUM or not PATTERNS["server"].match(host):
        raise UnusableServer(typed, why=NAME_ALONE)
    return host


def server_url(
    platform: Platform, host: str, text: str, *, page: str | None = None,
) -> str | None:  # fmt: skip
    """Return the address that opens the supporter's own server with this post filled in.

    None where this platform has no such address, needs a page and there is none, or the address
    would be too long. Raises UnusableServer where `host` is no name of a server.
    """
    template = platform.server_template
    if template is None or (page is None and platform.needs_page):
        return None
    if page is not None and len(page) > (platform.page_maximum_characters or len(page)):
        return None
    own = template.replace("{host}", server_name(host))
    url = filled(own, platform, body=words_alone(platform, text, page), page=page)
    return url if len(url) <= ADDRESS_MAXIMUM_CHARACTERS else None


def with_maximum(platform: Platform, maximum: int) -> Platform:
    """Return the row as one server has it, where every limit is this server's own maximum.

    Raises UnusableMaximum where it is no positive number, or where limits are the same everywhere.
    """
    if not platform.has_server_limits:
        why = "its limits are the same everywhere."
        raise UnusableMaximum(platform.title, maximum=maximum, why=why)
    if maximum < 1:
        raise UnusableMaximum(platform.title, maximum=maximum, why="no post is as short as that.")
    limits = tuple(replace(limit, maximum=maximum) for limit in platform.limits)
    return replace(platform, limits=limits)

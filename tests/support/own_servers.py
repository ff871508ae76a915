"""What the pages' script makes of a supporter's own server, once more in Python, to compare."""

from sharing.core.errors import SharingError
from sharing.core.intents import filled, words_alone
from sharing.core.rows.row import Platform
from sharing.core.servers import (
    ADDRESS_MAXIMUM_CHARACTERS,
    ASCII_ALONE,
    HOST_MAXIMUM,
    NAME_ALONE,
    PATTERNS,
)


class UnusableServer(SharingError):
    """What was typed is no name of a server."""

    def __init__(self, typed: str, *, why: str) -> None:
        super().__init__(f"{typed!r} is not the name of a server: {why}")
        self.typed = typed


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

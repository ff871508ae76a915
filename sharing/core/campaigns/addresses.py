"""Page addresses: only those that can be linked, printed and coded as they stand."""

import re
from urllib.parse import urlsplit

from sharing.core.errors import UnusableAddress

_NEVER_IN_AN_ADDRESS = re.compile(r"[\s\x00-\x20\x7f\"<>\\^`{|}]")


def usable_address(address: str | None) -> str | None:
    """Return the address as it is, if it can be linked and printed.

    Raises UnusableAddress for anything but http and https, and for spaces, quotes and controls.
    """
    if address is None:
        return None
    if _NEVER_IN_AN_ADDRESS.search(address):
        raise UnusableAddress(address, why="it has a space or a character that no address has.")
    try:
        parts = urlsplit(address)
        host = parts.hostname
        _ = parts.port
    except ValueError as fault:
        raise UnusableAddress(address, why=f"{fault}.") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise UnusableAddress(address, why="it must begin with https:// and name a host.")
    if parts.username is not None:
        raise UnusableAddress(address, why="it holds a user name, which everybody would see.")
    return address

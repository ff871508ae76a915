"""What becomes an address: only what can be linked, printed and coded as it stands."""

import re
from urllib.parse import urlsplit

from sharing.core.errors import UnusableAddress, UnusableInput
from sharing.core.tags import is_language, meant_tag

_NEVER_IN_AN_ADDRESS = re.compile(r"[\s\x00-\x20\x7f\"<>\\^`{|}]")

# RFC 5646, 2.1, by its shape: a language, then subtags of letters and digits.
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_NAMES_A_FOLDER = "kit"  # the organisers' page stands there
RESERVED_SLUG = "assets"  # what never changes stands there


def usable_tag(tag: str) -> str:
    """Return a language tag as it is, if it is one and can name a folder; raises UnusableInput."""
    if not _TAG.fullmatch(tag) or tag.lower() == _NAMES_A_FOLDER or not is_language(tag):
        meant = meant_tag(tag)
        remedy = f"Did you mean {meant}?" if meant else "Write it as in en, ar or zh-Hant."
        raise UnusableInput(f"The language {tag!r} is no language tag. {remedy}")
    return tag


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

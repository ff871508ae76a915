"""Makes the address that a code holds: plain ASCII that means the same page everywhere.

Readers differ on anything beyond ASCII, so the host is written in punycode and the rest is
percent-encoded once. An address that is ASCII as it stands is left as it is, to the letter.
"""

import re
import unicodedata
from functools import lru_cache
from ipaddress import AddressValueError, IPv6Address
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from sharing.core.errors import UnusableAddress

_SCHEMES = ("http", "https")
_KEPT = "-._~!$&'()*+,;=:@/"  # RFC 3986: what a path may hold as it is
_KEPT_AFTER_QUESTION_MARK = _KEPT + "?"
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_PLAIN = re.compile(r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+\Z")  # RFC 3986, 2
_HOST_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)\Z")
_HOST_CHARACTERS_MAXIMUM = 253  # RFC 1035
_ASCII_FORM = "Give it in its ASCII form (xn--…)."
_NO_VALID_NAME = f"its host is not a valid name. {_ASCII_FORM}"


@lru_cache(maxsize=256)
def code_payload(address: str) -> str:
    """Return the address as printable ASCII that opens the same page.

    Raises UnusableAddress where it is no web address, carries a password, or could be read as
    another address than the one that was meant.
    """
    parts = _parts(address)
    host = _host_and_port(parts, address)
    if _PLAIN.match(address.strip()):
        return address.strip()
    return urlunsplit(
        (
            parts.scheme,
            host,
            _encoded(parts.path, _KEPT),
            _encoded(parts.query, _KEPT_AFTER_QUESTION_MARK),
            _encoded(parts.fragment, _KEPT_AFTER_QUESTION_MARK),
        ),
    )


def _parts(address: str) -> SplitResult:
    """Return the address taken apart, or raise UnusableAddress."""
    if any(unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in address):
        raise UnusableAddress(address, why="it holds a control character. Type it anew.")
    if "\\" in address:
        raise UnusableAddress(address, why="it holds a backslash. Write it with / instead.")
    try:
        parts = urlsplit(address.strip())
    except ValueError as error:
        raise UnusableAddress(address, why="its host cannot be read. Type it anew.") from error
    if parts.scheme not in _SCHEMES or not parts.netloc:
        raise UnusableAddress(address, why="it must begin with https:// (or http://) and a host.")
    if "@" in parts.netloc:
        raise UnusableAddress(address, why="it carries a name or password before the @. Leave it.")
    return parts


def _host_and_port(parts: SplitResult, address: str) -> str:
    """Return the host in ASCII and the port, if there is one."""
    try:
        port = parts.port
    except ValueError as error:
        raise UnusableAddress(address, why="its port must be from 1 to 65535.") from error
    host = _ascii_host(parts.hostname or "", address)
    return host if port is None else f"{host}:{port}"


def _ascii_host(host: str, address: str) -> str:
    """Return the host in ASCII, or raise UnusableAddress where that would change it."""
    if ":" in host:
        return _literal(host, address)
    encoded = host if host.isascii() else _punycoded(host, address)
    labels = encoded.removesuffix(".").split(".")
    if len(encoded) > _HOST_CHARACTERS_MAXIMUM or not all(map(_HOST_LABEL.match, labels)):
        raise UnusableAddress(address, why=_NO_VALID_NAME)
    return encoded


def _punycoded(host: str, address: str) -> str:
    """Return the host in punycode.

    Python's codec follows IDNA 2003, which turns some letters into others ("ß" into "ss"): a host
    that does not come back unchanged belongs to somebody else.
    """
    try:
        encoded = host.encode("idna").decode("ascii")
        came_back = encoded.encode("ascii").decode("idna")
    except UnicodeError as error:
        raise UnusableAddress(address, why=_NO_VALID_NAME) from error
    if came_back != unicodedata.normalize("NFC", host):
        raise UnusableAddress(address, why=f"its host would turn into {came_back}. {_ASCII_FORM}")
    return encoded


def _literal(host: str, address: str) -> str:
    """Return an IPv6 address in brackets."""
    try:
        return f"[{IPv6Address(host).compressed}]"
    except AddressValueError as error:
        raise UnusableAddress(address, why=_NO_VALID_NAME) from error


def _encoded(part: str, kept: str) -> str:
    """Percent-encode what ASCII addresses cannot hold; encoded characters stay encoded once."""
    return quote(_STRAY_PERCENT.sub("%25", part), safe=kept + "%")

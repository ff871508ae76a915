"""The headers that every answer carries, and the hosts that are answered at all; tables first.

Sources: RFC 9110, 7.2 (Host); RFC 6797 (Strict-Transport-Security); W3C, "Content Security Policy
Level 3"; WHATWG, "Fetch" (nosniff, resource policy); MDN "HTTP headers", read 2026-11-22.
"""

from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import urlsplit

Headers = tuple[tuple[str, str], ...]

# A page may load what stands beside it, and nothing else; nothing may frame it; and no script may
# turn text into markup.
_CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

_NEVER_ASKED_FOR = (
    "accelerometer",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
)

_ON_EVERY_ANSWER: Headers = (
    ("Content-Security-Policy", _CONTENT_POLICY),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", ", ".join(f"{feature}=()" for feature in _NEVER_ASKED_FOR)),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
)

_ONLY_ENCRYPTED = ("Strict-Transport-Security", "max-age=63072000; includeSubDomains")  # two years

_PORTS: Mapping[str, int] = MappingProxyType({"http": 80, "https": 443})
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


def guard_headers(content_type: str, *, public_url: str | None) -> Headers:
    """Return the headers of every answer of this type.

    Pictures may be shown by other sites, which is what they are for; nothing else may.
    """
    is_picture = content_type.startswith("image/")
    resources = ("Cross-Origin-Resource-Policy", "cross-origin" if is_picture else "same-origin")
    is_encrypted = (public_url or "").startswith("https://")
    return (*_ON_EVERY_ANSWER, resources, *([_ONLY_ENCRYPTED] if is_encrypted else []))


def is_answered(host: str, *, public_url: str | None) -> bool:
    """Return whether a request for this Host is for us: its name and its port.

    Where the public address is this machine, each of the machine's own names is. Without a public
    address every host is, for nothing in an answer depends on it.
    """
    if public_url is None:
        return True
    ours = urlsplit(public_url)
    default_port = _PORTS[ours.scheme]
    try:
        asked = urlsplit(f"//{host}")
        name, port = asked.hostname, asked.port or default_port
    except ValueError:
        return False
    if asked.netloc != host or "@" in host or port != (ours.port or default_port):
        return False
    return name == ours.hostname or {name, ours.hostname} <= _THIS_MACHINE

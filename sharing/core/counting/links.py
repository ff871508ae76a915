"""Finds the links of a text as X does: a text in, the ranges that count as one link out.

The rules are those of X's counting library (twitter-text 3.1.0, config v3; read 2026-11-22): a
link is a host with a known top-level domain, with or without a scheme, then port, path and query.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sharing.core.counting.hosts import ACCENTED, DOT, RUN, Host, HostRun, plain_hosts

ADDRESS_MAXIMUM_UTF16_UNITS = 4_096
LABEL_MAXIMUM_OCTETS = 63
SLUG_MAXIMUM = 40  # of X's own shortener; longer is no link of it

_PATH_END = rf"+\-A-Za-z0-9=_#/{ACCENTED}\u0400-\u04ff\u1c80-\u1c87"
_PATH_INSIDE = r"!*';:,.$%\[\]\u2013~@|&"
_PATH = f"[{_PATH_END}{_PATH_INSIDE}]"
_BRACKETS = rf"\((?:{_PATH}++|{_PATH}*+\({_PATH}++\){_PATH}*+)\)"
_QUERY = r"\?(?:[!?*'@():;+$%\[\].,~|]*+[A-Za-z0-9_&=#/\-]++)++"
_PORT = re.compile(r"(?::[0-9]++)?")
_SHORTENED = re.compile(rf"https?://t\.co/([a-z0-9]+)(?:{_QUERY})?", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link at `text[start:end]`; `has_scheme` tells http://example.org from example.org."""

    start: int
    end: int
    has_scheme: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tail:
    """What may follow the host on one platform."""

    path: re.Pattern[str]
    query: re.Pattern[str]
    has_own_shortener: bool = False


X = Tail(
    path=re.compile(rf"(?:/(?:[{_PATH_INSIDE}]*+(?:[{_PATH_END}]|{_BRACKETS}))*+)?"),
    query=re.compile(f"(?:{_QUERY})?"),
    has_own_shortener=True,
)

# mastodon/mastodon config/initializers/twitter_regex.rb: a path takes letters of every script.
_ANY_PATH = r"[^\s<>()?]"
_ANY_INSIDE = r"!*\"'「」;:=,.$%\[\]~&|@"
_ANY_BRACKETS = rf"\((?:{_ANY_PATH}++|{_ANY_PATH}*+\({_ANY_PATH}++\){_ANY_PATH}*+)\)"
MASTODON = Tail(
    path=re.compile(rf"(?:/(?:[{_ANY_INSIDE}]*+(?:[^\s<>()?{_ANY_INSIDE}]|{_ANY_BRACKETS}))*+)?"),
    query=re.compile(r"(?:\?(?:[!?*'@():;+$%\[\].,~|^]*+[A-Za-z0-9_&=#/\-]++)++)?"),
)

# The rules of this module by name, for whoever finds the same links in another language.
PATTERNS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "port": _PORT,
        "shortened": _SHORTENED,
        "x_path": X.path,
        "x_query": X.query,
        "mastodon_path": MASTODON.path,
        "mastodon_query": MASTODON.query,
    },
)


def links(text: str, tail: Tail = X) -> tuple[Link, ...]:
    """Return the links in the order of the text, by code-point offsets."""
    return tuple(_links(text, tail)) if DOT.search(text) else ()


def _links(text: str, tail: Tail) -> Iterator[Link]:
    position = 0  # the search goes on here; the character before a link is used up, too
    for found in RUN.finditer(text):
        start, stop = found.span()
        if stop <= position or text.find(".", start, stop - 1) < 0:
            continue
        run = HostRun(text, start, stop)
        while position < stop and (host := run.next_host(position)):
            position, made = _complete(text, host, tail)
            yield from made


def _complete(text: str, host: Host, tail: Tail) -> tuple[int, tuple[Link, ...]]:
    """Return where the search goes on, and the links that this host makes: none, one or more."""
    port_end = _end(_PORT, text, host.end)
    path_end = _end(tail.path, text, port_end)
    end = _end(tail.query, text, path_end)
    if not _is_valid(text, host, end):
        return end, ()
    if host.before < host.start:
        return _with_scheme(text, host.before, end, tail)
    if host.start and not host.is_halved and text[host.start - 1] in "-_./":
        return end, ()
    return end, _without_scheme(text, host, end if path_end > port_end else None)


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start


def _with_scheme(text: str, start: int, end: int, tail: Tail) -> tuple[int, tuple[Link, ...]]:
    own = _SHORTENED.match(text, start, end) if tail.has_own_shortener else None
    if own and len(own[1]) > SLUG_MAXIMUM:
        return end, ()
    # What follows X's own short link belongs to no link at all.
    return end, (Link(start=start, end=own.end() if own else end, has_scheme=True),)


def _without_scheme(text: str, host: Host, end: int | None) -> tuple[Link, ...]:
    """Return the hosts of Latin letters within this one; path and query belong to the last.

    Only these are linked without a scheme: a sentence in another script may run into a host.
    """
    made = [
        Link(start=start, end=stop, has_scheme=False) for start, stop in plain_hosts(text, host)
    ]
    if made and end is not None and made[-1].end == host.end:
        made[-1] = Link(start=made[-1].start, end=end, has_scheme=False)
    return tuple(made)


def _is_valid(text: str, host: Host, end: int) -> bool:
    """Return whether the address is not too long and every label can be encoded."""
    scheme = host.start - host.before or len("https://")
    if scheme + _utf16_units(text[host.before : end]) > ADDRESS_MAXIMUM_UTF16_UNITS:
        return False
    if any(_octets(label) > LABEL_MAXIMUM_OCTETS for label in host.name.split(".")):
        return False
    return not host.name.startswith("xn--") or any(plain_hosts(text, host))


def _octets(label: str) -> int:
    """Return how long the label is once encoded for the name system, or more than it may be."""
    if label.isascii() or len(label) > LABEL_MAXIMUM_OCTETS:
        return len(label)
    parts = re.split("[。．｡]", label)
    return len(".".join(part if part.isascii() else _encoded(part) for part in parts))


def _encoded(label: str) -> str:
    return "xn--" + label.encode("punycode").decode("ascii")


def _utf16_units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2

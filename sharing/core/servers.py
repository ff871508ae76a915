"""A supporter's own server: how pages read its name, and a platform's row with its maximum."""

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from sharing.core.errors import UnusableMaximum
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

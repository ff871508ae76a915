"""Counts a text as Mastodon does: graphemes; links with a scheme 23; @name@server as @name.

mastodon/mastodon `app/validators/status_length_validator.rb` (forks of 4.6, 2026) and
mastodon/documentation `user/posting.md` (2026-07-02); read 2026-11-22.
"""

import re
from collections.abc import Callable

from sharing.core.counting.graphemes import graphemes, graphemes_cautiously
from sharing.core.counting.links import MASTODON, Link, links
from sharing.core.counting.text import unified

LINK_GRAPHEMES = 23
SERVER_MAXIMUM = 253  # characters; a longer name is no server and is counted in full

MENTION = re.compile(
    r"(?<![=/\w])@([a-z0-9_]++(?:[.\-]++[a-z0-9_]++)*+)@(\w++(?:[.\-]++\w++)*+)",
    re.IGNORECASE,
)


def mastodon_characters(text: str) -> int:
    """Return the number of graphemes as a Mastodon server counts them."""
    return graphemes(_counted(text, lambda link, _: LINK_GRAPHEMES if link.has_scheme else None))


def mastodon_characters_cautiously(text: str) -> int:
    """Return the largest number that any reading of Mastodon's rules gives.

    Newer composers also collapse example.org without a scheme; older counters split conjuncts.
    """
    return graphemes_cautiously(_counted(text, _cautious_length))


def _cautious_length(link: Link, written: str) -> int | None:
    if link.has_scheme:
        return LINK_GRAPHEMES
    return max(LINK_GRAPHEMES, graphemes_cautiously(written))


def _counted(text: str, length: Callable[[Link, str], int | None]) -> str:
    """Return the text with each link that has a length written as that many letters."""
    text = unified(text)
    written: list[str] = []
    position = 0
    for link in links(text, MASTODON):
        its_length = length(link, text[link.start : link.end])
        if its_length is not None:
            written += (MENTION.sub(_short, text[position : link.start]), "x" * its_length)
            position = link.end
    return "".join((*written, MENTION.sub(_short, text[position:])))


def _short(mention: re.Match[str]) -> str:
    return mention[0] if len(mention[2]) > SERVER_MAXIMUM else f"@{mention[1]}"

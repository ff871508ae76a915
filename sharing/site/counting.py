"""The tables by which a page counts and links what is typed into it: core's rules in, JSON out.

static/links.js, addresses.js and count.js go by them, as core does.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from os.path import commonprefix

from sharing.core import measured, servers
from sharing.core.counting import bluesky, emoji, graphemes, hosts, links, mastodon, sms, tlds
from sharing.core.counting import weight as x
from sharing.core.counting.limits import Limit
from sharing.core.platforms import PLATFORMS
from sharing.core.rows.row import Intent, Platform
from sharing.site.javascript import AnyPattern, in_javascript, right_to_left


@cache
def counting_tables() -> str:
    """Return every table as one JSON object of ASCII characters."""
    return json.dumps(
        {
            "platforms": {name: _row(row) for name, row in PLATFORMS.items()},
            "patterns": _patterns(),
            "domains": _packed(tlds.ASCII),
            "numbers": _numbers(),
            "sms": {"basic": _letters(sms.BASIC), "escaped": _letters(sms.ESCAPED)},
            "sayings": dict(measured.SAYINGS),
            "inWords": dict(measured.IN_WORDS),
            "noLetters": measured.NO_LETTERS,
            "noServer": [servers.NAME_ALONE, servers.ASCII_ALONE],
        },
        separators=(",", ":"),
    )


def _row(row: Platform) -> dict[str, object]:
    return _without_nothing(
        {
            "title": row.title,
            "limits": [_limit(limit) for limit in row.limits],
            "intent": _intent(row.intent) if row.intent else None,
            "openUrl": row.open_url,
            "serverTemplate": row.server_template,
            "linkPlace": str(row.link_place),
            "linkNote": row.link_note,
            "pageMaximum": row.page_maximum_characters,
            "needsPage": row.needs_page,
        },
    )


def _limit(limit: Limit) -> dict[str, object]:
    # A count is known on the page by the name of its function; what it says of nothing is what
    # stands around the words.
    return _without_nothing(
        {
            "unit": limit.unit,
            "maximum": limit.maximum,
            "count": limit.count.__name__.lstrip("_"),
            "suits": limit.suits.__name__ if limit.suits else None,
            "otherwise": _limit(limit.otherwise) if limit.otherwise else None,
            "countsSubject": limit.counts_subject,
            "around": limit.count("") if limit.counts_subject else 0,
        },
    )


def _intent(intent: Intent) -> dict[str, object]:
    return _without_nothing(
        {
            "template": intent.template,
            "takesText": intent.takes_text,
            "maximum": intent.maximum_characters,
            "lineBreak": intent.line_break if intent.line_break != "\n" else None,
            "cutAt": intent.cut_at,
            "textMaximum": intent.text_maximum_utf16_units,
        },
    )


def _without_nothing(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value or name == "maximum"}


def _patterns() -> dict[str, tuple[str, str]]:
    named: dict[str, AnyPattern] = {
        **hosts.PATTERNS,
        **links.PATTERNS,
        **servers.PATTERNS,
        "heavy": x.HEAVY,
        "younger_host": x.YOUNGER_HOST,
        "on_x": emoji.ON_X,
        "joins": emoji.JOINS,
        "any_emoji": emoji.ANY,
        "joined": graphemes.JOINED,
        "mention": mastodon.MENTION,
        "bluesky_link": bluesky.LINK,
    }
    written = {name: in_javascript(pattern) for name, pattern in named.items()}
    return {**written, "from_right": (right_to_left(), "u")}


def _numbers() -> dict[str, int]:
    return {
        "addressUnits": links.ADDRESS_MAXIMUM_UTF16_UNITS,
        "labelOctets": links.LABEL_MAXIMUM_OCTETS,
        "slug": links.SLUG_MAXIMUM,
        "linkWeight": x.LINK_WEIGHT,
        "heavyWeight": x.DEFAULT_WEIGHT,
        "linkGraphemes": mastodon.LINK_GRAPHEMES,
        "server": mastodon.SERVER_MAXIMUM,
        "path": bluesky.PATH_MAXIMUM,
        "pathKept": bluesky.PATH_KEPT,
        "septetsOfOne": sms.SEPTETS_OF_ONE,
        "septetsOfEach": sms.SEPTETS_OF_EACH,
        "unitsOfOne": sms.UNITS_OF_ONE,
        "unitsOfEach": sms.UNITS_OF_EACH,
        "shown": measured.SHOWN_MAXIMUM,
        "serverName": servers.HOST_MAXIMUM,
        "serverAddress": servers.ADDRESS_MAXIMUM_CHARACTERS,
    }


def _packed(names: Iterable[str]) -> str:
    """Return the names in order, each after a sign for how many letters it begins like the last.

    It weighs a quarter less than the names do, once a page is compressed.

    >>> _packed(["aaa", "aarp", "abb"])
    '0aaa2rp1bb'
    """
    written, last = "", ""
    for name in sorted(names):
        alike = len(commonprefix([last, name]))  # noqa: RUF071 -- letters of names, no paths
        written += chr(ord("0") + alike) + name[alike:]
        last = name
    return written


def _letters(letters: frozenset[str]) -> str:
    return "".join(sorted(letters))

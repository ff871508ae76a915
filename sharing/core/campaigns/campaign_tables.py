"""The tables of a campaign.toml: values handed out one by one, each checked for its kind."""

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar, cast

from sharing.core.errors import CampaignError
from sharing.core.platforms import PLATFORMS
from sharing.core.roles import Role

T = TypeVar("T")

SERVER_LIMITS = tuple(name for name, row in PLATFORMS.items() if row.has_server_limits)

_MAXIMUM = "the most that your supporters' server takes, in place of the usual maximum"
_WHO_SPEAKS: Mapping[str, str] = MappingProxyType(
    {
        "full": "all the names; needed",
        "short": "the same in short, for posts; else all the names",
    },
)
# Every key there is, table by table, with what it says to the person who writes it.
KEYS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "the document": {
            "slug": "the campaign's name in addresses: small letters, digits, hyphens; needed",
            "title": "the statement's title; needed",
            "dated": "where and when it was written, as it stands on cards; else its date line",
            "page": "the address of the campaign's page, where it is not the one it is built for",
            "hashtags": "the hashtags of every post, with or without the sign",
            "platforms": "the platforms that are offered, in this order; the first four are shown",
            "representative": "the service that finds whom to write to: `westminstermp`, or none",
            "points": "what a letter of one's own can say; else the quotes",
            "accent": "the colour of pages and cards, such as `#8a1c1c`",
            "look": "the look of the cards without a photo; else `newspaper`",
            "photo": "the photo of the cards",
            "logo": "the file of your logo, beside this one: PNG, JPEG or WebP",
            "attribution": "who speaks; needed where nobody signed the statement",
            "maximums": "what servers take that set a maximum of their own",
            "cuts_sentences": "`true`: in threads, a sentence too long for one part is cut between"
            " clauses, else at commas, else between words, with … on both sides; else it is left"
            " out and named",
            "edition": "the statement in one language, one table each; needed",
            "target": "somebody who is addressed, one table each",
        },
        "[maximums]": dict.fromkeys(SERVER_LIMITS, _MAXIMUM),
        "[attribution]": _WHO_SPEAKS,
        "[photo]": {
            "file": "the picture, beside this file: PNG, JPEG or WebP; needed",
            "shows": "what is to be seen, for whoever cannot see it; needed",
            "focus": "the point that must stay in sight, as shares from the left and from the top;"
            " else `[0.5, 0.5]`",
            "credit": "whose photo it is, as it stands on cards",
            "warning": "what a sensitive picture shows, said first",
        },
        "[[edition]]": {
            "language": "its language as a tag: `en`, `ar`, `pt-BR`; needed",
            "file": "the file of the statement, beside this one; needed",
            "sha256": "the SHA-256 of its text: another text is refused",
            "title": "its title in this language",
            "dated": "where and when, in this language",
            "attribution": "who speaks, in this language",
            "hashtags": "its hashtags, in place of the campaign's",
            "quotes": "the sentences that are offered, each by its first words, or by its number "
            "from 1; for several joined, as a list with its stem, a list of the first words of the "
            'first and of the last, or `"5-7"`; 0 for one withdrawn',
            "platforms": "its platforms, in place of the campaign's",
            "note": "what is to be known of some of its words, one table each",
            "speaker": "whose words some sentences are, where not the authors', one table each",
            "block": "what a paragraph is, where that was guessed wrong, one table each",
            "photo": "its photo, or the words in its language that belong to the campaign's",
            "card": "what is to be different on the cards of one quote, one table each",
        },
        "[edition.attribution]": _WHO_SPEAKS,
        "[[edition.note]]": {
            "words": "the words of the statement that it is about; needed",
            "says": "the note, shown beside them; needed",
            "source": "where you know it from",
            "offered": "`true`: the sentence may be quoted all the same",
            "sic": "`true`: it may, with [sic] beside it",
        },
        "[[edition.speaker]]": {
            "words": "the words, or enough of each sentence; needed",
            "name": "who says them, as it stands under a quote; needed",
        },
        "[[edition.block]]": {
            "starts": "how the paragraph begins; needed",
            "role": f"what it is: {', '.join(f'`{role}`' for role in Role)}; needed",
        },
        "[[edition.card]]": {
            "words": "words of the quote, enough to tell it from others; needed",
            "alt": "the alternative text of its cards, in place of the one made of their words",
            "label": 'the words above it, in place of ours; `""` for none',
            "look": "its look, in place of the others'",
            "photo": "its photo, in place of the others'",
        },
        "[[target]]": {
            "name": "who is addressed; needed",
            "office": "the office, and since when or until when",
            "handles": "a table of their handles by platform: each gets a post there",
            "left_office": "the date they left office: then no post addresses them",
            "says": "what supporters should know of them",
        },
    },
)
# Controls, and the two that turn the letters behind them around (UAX #9, 2.2): a name with one of
# them stands on a card as another name.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e]")
_AS_IN_THE_STATEMENT = frozenset({"starts", "words"})  # what finds a place in it, letter for letter
_KINDS: Mapping[type, str] = MappingProxyType(
    {
        str: "a text in quotation marks",
        int: "a whole number",
        float: "a number",
        bool: "true or false",
        list: "a list",
        dict: "a table",
        date: "a date such as 2019-07-24",
    },
)


class Table:
    """One table of the document; `where` is its name as people know it."""

    def __init__(self, values: Mapping[str, Any], where: str) -> None:
        unknown = sorted(set(values) - set(KEYS[where]))
        if unknown:
            raise CampaignError(
                f"{where} of campaign.toml has {unknown[0]!r}, which is not known. "
                f"Known are: {', '.join(sorted(KEYS[where]))}.",
            )
        self._values = values
        self.where = where

    def one(self, key: str, kind: type[T], default: T | None = None) -> T:
        """Return the value of this key; without a default the key must be there."""
        value = self._values.get(key, default)
        if value is None:
            raise CampaignError(f"{self.where} of campaign.toml lacks {key!r}.")
        if not _is(value, kind):
            raise CampaignError(
                f"{key!r} in {self.where} of campaign.toml must be {_KINDS[kind]}, not {value!r}.",
            )
        self._refuse_unseen(key, value)
        return cast("T", value)

    def maybe(self, key: str, kind: type[T]) -> T | None:
        """Return the value of this key, or None where it is not given."""
        return self.one(key, kind) if key in self._values else None

    def many(self, key: str, kind: type[T]) -> tuple[T, ...]:
        """Return the values of a list, empty where it is not given."""
        values = self.one(key, list, [])
        if not all(_is(value, kind) for value in values):
            raise CampaignError(
                f"{key!r} in {self.where} of campaign.toml must be a list, "
                f"each entry {_KINDS[kind]}.",
            )
        for value in values:
            self._refuse_unseen(key, value)
        return tuple(values)

    def _refuse_unseen(self, key: str, value: object) -> None:
        if key in _AS_IN_THE_STATEMENT or not isinstance(value, str):
            return
        if found := _UNSEEN.search(value):
            raise CampaignError(
                f"{key!r} in {self.where} of campaign.toml has the character "
                f"U+{ord(found[0]):04X}, which nobody sees. Leave it out.",
            )

    def tables(self, key: str, where: str) -> tuple["Table", ...]:
        """Return the tables of a list of tables."""
        return tuple(Table(values, where) for values in self.many(key, dict))


def _is(value: object, kind: type) -> bool:
    """Return whether the value is of this kind; true and false are no numbers."""
    if kind in {int, float}:
        return isinstance(value, (int, kind)) and not isinstance(value, bool)
    return isinstance(value, kind)

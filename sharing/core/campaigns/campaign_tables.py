"""The tables of a campaign.toml: values handed out one by one, each checked for its kind."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar, cast

from sharing.core.errors import CampaignError
from sharing.core.platforms import PLATFORMS

T = TypeVar("T")

SERVER_LIMITS = tuple(name for name, row in PLATFORMS.items() if row.has_server_limits)

_KEYS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "the document": frozenset(
            {
                "slug", "title", "dated", "hashtags", "platforms", "representative", "points",
                "attribution", "edition", "target", "page", "accent", "look", "maximums",
            },
        ),
        "[maximums]": frozenset(SERVER_LIMITS),
        "[attribution]": frozenset({"full", "short"}),
        "[[edition]]": frozenset(
            {
                "language", "file", "sha256", "title", "hashtags", "quotes", "platforms", "note",
                "block",
            },
        ),
        "[[edition.note]]": frozenset({"words", "says", "source", "offered"}),
        "[[edition.block]]": frozenset({"starts", "role"}),
        "[[target]]": frozenset({"name", "office", "handles", "left_office", "says"}),
    },
)  # fmt: skip
_KINDS: Mapping[type, str] = MappingProxyType(
    {
        str: "a text in quotation marks",
        int: "a whole number",
        bool: "true or false",
        list: "a list",
        dict: "a table",
        date: "a date such as 2019-07-24",
    },
)


class Table:
    """One table of the document; `where` is its name as people know it."""

    def __init__(self, values: Mapping[str, Any], where: str) -> None:
        unknown = sorted(set(values) - _KEYS[where])
        if unknown:
            raise CampaignError(
                f"{where} of campaign.toml has {unknown[0]!r}, which is not known. "
                f"Known are: {', '.join(sorted(_KEYS[where]))}.",
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
        return tuple(values)

    def tables(self, key: str, where: str) -> tuple["Table", ...]:
        """Return the tables of a list of tables."""
        return tuple(Table(values, where) for values in self.many(key, dict))


def _is(value: object, kind: type) -> bool:
    """Return whether the value is of this kind; true and false are no whole numbers."""
    return isinstance(value, kind) and not (kind is int and isinstance(value, bool))

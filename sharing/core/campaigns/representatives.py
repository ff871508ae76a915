"""Where people write to those who represent them; a row is a service that anybody may link to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from urllib.parse import quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """A service that finds a person's own representative and carries the letter.

    `template` has one field, {page}, the address the person came from.
    """

    title: str  # as it stands after "Write to"
    for_whom: str  # as it stands before a full stop
    service: str
    template: str
    source: str
    read: date


REPRESENTATIVES: Mapping[str, Representative] = MappingProxyType(
    {
        "westminstermp": Representative(
            title="your MP",
            for_whom="for people who live in the United Kingdom",
            service="WriteToThem",
            template="https://www.writetothem.com/?a=westminstermp&message_type=campaigning{page}",
            # There is no parameter for the words, and near-identical letters are blocked and
            # the sender told so: about-guidelines.md of the same service.
            source="mysociety/writetothem about-linktous.md at 494f145",
            read=date(2026, 11, 22),
        ),
    },
)


def letter_url(name: str, *, page: str | None) -> str:
    """Return the address that opens the service for this kind of representative.

    >>> letter_url("westminstermp", page=None)
    'https://www.writetothem.com/?a=westminstermp&message_type=campaigning'
    """
    came_from = f"&fyr_extref={quote(page, safe='')}" if page else ""
    return REPRESENTATIVES[name].template.format(page=came_from)

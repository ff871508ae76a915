"""Reads campaign.toml: a document and a way to read the files it names in, a Campaign out."""

import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from sharing.core.campaign import PLAIN_LOOK, USUAL_ACCENT, Campaign, Edition, Target
from sharing.core.campaigns.addresses import RESERVED_SLUG, usable_address
from sharing.core.campaigns.campaign_pictures import Pictures
from sharing.core.campaigns.campaign_tables import SERVER_LIMITS, Table
from sharing.core.campaigns.editions import editions_of, platforms_of
from sharing.core.campaigns.representatives import REPRESENTATIVES
from sharing.core.campaigns.speakers import signed
from sharing.core.errors import CampaignError
from sharing.core.platforms import platform
from sharing.core.servers import with_maximum
from sharing.core.statement import Statement

_SLUG = re.compile(rf"(?!{RESERVED_SLUG}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")
_SLUG_IN_WORDS = f"small letters, digits and hyphens, and not {RESERVED_SLUG!r}"
_TITLE = re.compile(r"(?s).*\S.*")
_ACCENT = re.compile(r"#[0-9a-fA-F]{6}")


def parse_campaign(
    document: str, *, read: Callable[[str], str], picture: Callable[[str], bytes],
) -> Campaign:  # fmt: skip
    """Return the campaign that a campaign.toml describes.

    `read` returns the decoded text of a file that the document names, `picture` the bytes of a
    picture, made safe. Raises CampaignError, which names the key, and the errors of the statements
    themselves.
    """
    try:
        top = Table(tomllib.loads(document), "the document")
    except tomllib.TOMLDecodeError as fault:
        raise CampaignError(f"campaign.toml is not valid TOML: {fault}.") from None
    except RecursionError:
        raise CampaignError("campaign.toml is nested too deeply to be a campaign.") from None
    pictures = Pictures(read=picture)
    title = _matching(top.one("title", str), _TITLE, "title", "a text that is not empty")
    editions = editions_of(top, title=title, read=read, pictures=pictures)
    return Campaign(
        slug=_matching(top.one("slug", str), _SLUG, "slug", _SLUG_IN_WORDS),
        editions=editions,
        page=usable_address(top.maybe("page", str)),
        accent=_matching(
            top.one("accent", str, USUAL_ACCENT), _ACCENT, "accent",
            f"a colour such as {USUAL_ACCENT}",
        ),
        look=top.one("look", str, PLAIN_LOOK),
        logo=pictures.logo(top),
        targets=tuple(_target(table) for table in top.tables("target", "[[target]]")),
        representative=_representative(top.maybe("representative", str)),
        points=top.many("points", str),
        platforms=platforms_of(top),
        maximums=_maximums(top),
        cuts_sentences=bool(top.maybe("cuts_sentences", bool)),
    )  # fmt: skip


def campaign_of(statement: Statement, *, slug: str) -> Campaign:
    """Return the campaign of a statement about which nothing else was decided."""
    full, short = signed(statement)
    edition = Edition(
        statement=statement,
        title=statement.title or short or slug,
        attribution=full,
        attribution_short=short,
        dated=statement.dated,
    )
    return Campaign(slug=slug, editions=(edition,))


def _maximums(top: Table) -> Mapping[str, int]:
    """Return what a server takes where it sets its own maximum, as one knows of it."""
    given = Table(top.one("maximums", dict, {}), "[maximums]")
    found = {name: given.maybe(name, int) for name in SERVER_LIMITS}
    maximums = {name: maximum for name, maximum in found.items() if maximum is not None}
    for name, maximum in maximums.items():
        with_maximum(platform(name), maximum)
    return MappingProxyType(maximums)


def _target(table: Table) -> Target:
    handles = table.one("handles", dict, {})
    for name, handle in handles.items():
        if not isinstance(handle, str):
            raise CampaignError(f"The handle on {name} must be a text in quotation marks.")
        if len(handle.split()) != 1:
            raise CampaignError(
                f"The handle on {name} must be one word such as @council, not {handle!r}.",
            )
        platform(name)
    return Target(
        name=table.one("name", str),
        office=table.one("office", str, ""),
        handles=MappingProxyType({name: h.removeprefix("@") for name, h in handles.items()}),
        left_office=table.maybe("left_office", date),
        says=table.one("says", str, ""),
    )


def _representative(name: str | None) -> str | None:
    if name is not None and name not in REPRESENTATIVES:
        raise CampaignError(
            f"representative cannot be {name!r}. It can be: {', '.join(REPRESENTATIVES)}.",
        )
    return name


def _matching(value: str, pattern: re.Pattern[str], key: str, what: str) -> str:
    if not pattern.fullmatch(value):
        raise CampaignError(f"{key!r} in campaign.toml must be {what}, not {value!r}.")
    return value

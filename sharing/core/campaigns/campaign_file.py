"""Reads campaign.toml: a document and a way to read the files it names in, a Campaign out."""

import hashlib
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from sharing.core.campaign import RETIRED, Campaign, Edition, Note, Target
from sharing.core.campaigns.addresses import RESERVED_SLUG, usable_address, usable_tag
from sharing.core.campaigns.campaign_tables import SERVER_LIMITS, Table
from sharing.core.campaigns.representatives import REPRESENTATIVES
from sharing.core.composing.phrases import one_and_more
from sharing.core.errors import CampaignError
from sharing.core.platforms import platform
from sharing.core.servers import with_maximum
from sharing.core.statement import Overrule, Role, Statement, parse_statement

_SLUG = re.compile(rf"(?!{RESERVED_SLUG}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")
_SLUG_IN_WORDS = f"small letters, digits and hyphens, and not {RESERVED_SLUG!r}"
_ACCENT = re.compile(r"#[0-9a-fA-F]{6}")


def parse_campaign(document: str, *, read: Callable[[str], str]) -> Campaign:
    """Return the campaign that a campaign.toml describes.

    `read` returns the decoded text of a file that the document names. Raises CampaignError, which
    names the key, and the errors of the statements themselves.
    """
    try:
        top = Table(tomllib.loads(document), "the document")
    except tomllib.TOMLDecodeError as fault:
        raise CampaignError(f"campaign.toml is not valid TOML: {fault}.") from None
    except RecursionError:
        raise CampaignError("campaign.toml is nested too deeply to be a campaign.") from None
    tables = top.tables("edition", "[[edition]]")
    if not tables:
        raise CampaignError("campaign.toml names no statement: add an [[edition]] with a file.")
    title = top.one("title", str)
    editions = _in_folders(_edition(table, top, title=title, read=read) for table in tables)
    _refuse_repeats([edition.statement.language for edition in editions])
    full, short = _attribution(top, editions[0].statement)
    return Campaign(
        slug=_matching(top.one("slug", str), _SLUG, "slug", _SLUG_IN_WORDS),
        editions=editions,
        attribution=full,
        attribution_short=short,
        dated=top.one("dated", str, ""),
        page=usable_address(top.maybe("page", str)),
        accent=_matching(
            top.one("accent", str, "#8a1c1c"), _ACCENT, "accent", "a colour such as #8a1c1c",
        ),
        look=top.one("look", str, "newspaper"),
        targets=tuple(_target(table) for table in top.tables("target", "[[target]]")),
        representative=_representative(top.maybe("representative", str)),
        points=top.many("points", str),
        platforms=_platforms(top),
        maximums=_maximums(top),
    )  # fmt: skip


def campaign_of(statement: Statement, *, slug: str) -> Campaign:
    """Return the campaign of a statement about which nothing else was decided."""
    names = statement.signatories
    short = one_and_more(names, language=statement.language) if names else ""
    return Campaign(
        slug=slug,
        editions=(Edition(statement=statement, title=statement.title or short or slug),),
        attribution=", ".join(names),
        attribution_short=short,
    )


def _in_folders(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    """Return the editions, each with the folder of its pages within the campaign's."""
    first, *others = editions
    return (first, *(replace(e, folder=f"{e.statement.language}/") for e in others))


def _edition(
    table: Table, top: Table, *, title: str, read: Callable[[str], str],
) -> Edition:  # fmt: skip
    file = table.one("file", str)
    source = read(file)
    _refuse_other_text(file, source, table.maybe("sha256", str))
    overrules = tuple(
        Overrule(starts=block.one("starts", str), role=_role(block.one("role", str)))
        for block in table.tables("block", "[[edition.block]]")
    )
    language = usable_tag(table.one("language", str))
    statement = parse_statement(source, language=language, overrules=overrules)
    notes = table.tables("note", "[[edition.note]]")
    return Edition(
        statement=statement,
        title=table.one("title", str, title),
        notes=tuple(found for note in notes for found in _notes(note, source)),
        hashtags=tuple(
            tag.removeprefix("#")
            for tag in (table.many("hashtags", str) or top.many("hashtags", str))
        ),
        quotes=_numbers(table.many("quotes", int), statement),
        platforms=_platforms(table),
    )


def _platforms(table: Table) -> tuple[str, ...]:
    return tuple(dict.fromkeys(platform(name).name for name in table.many("platforms", str)))


def _maximums(top: Table) -> Mapping[str, int]:
    """Return what a server takes where it sets its own maximum, as one knows of it."""
    given = Table(top.one("maximums", dict, {}), "[maximums]")
    found = {name: given.maybe(name, int) for name in SERVER_LIMITS}
    maximums = {name: maximum for name, maximum in found.items() if maximum is not None}
    for name, maximum in maximums.items():
        with_maximum(platform(name), maximum)
    return MappingProxyType(maximums)


def _numbers(numbers: tuple[int, ...], statement: Statement) -> tuple[int, ...]:
    for number in numbers:
        if not RETIRED <= number <= len(statement.body):
            raise CampaignError(
                f"quotes in [[edition]] names sentence {number}; "
                f"the statement has {len(statement.body)}, counted from 1.",
            )
        if number != RETIRED and numbers.count(number) > 1:
            raise CampaignError(f"quotes in [[edition]] names sentence {number} twice.")
    if numbers and set(numbers) == {RETIRED}:
        raise CampaignError("quotes in [[edition]] withdraws every quote: name one to offer.")
    return numbers


def _refuse_other_text(file: str, source: str, expected: str | None) -> None:
    actual = hashlib.sha256(source.encode()).hexdigest()
    if expected is not None and expected != actual:
        raise CampaignError(
            f"{file} is not the text that campaign.toml was written for (its SHA-256 is {actual}). "
            "Read it again, check every note, and put the new sum into sha256.",
        )


def _notes(table: Table, source: str) -> Iterator[Note]:
    """Yield a note on every place where the statement says these words: a fault may come twice."""
    words = table.one("words", str)
    places = [found.start() for found in re.finditer(re.escape(words), source)] if words else []
    if not places:
        raise CampaignError(f"A note is about {words!r}, which the statement does not say.")
    for start in places:
        yield Note(
            start=start,
            end=start + len(words),
            says=table.one("says", str),
            source=table.maybe("source", str),
            offered=table.one("offered", bool, default=False),
        )


def _target(table: Table) -> Target:
    handles = table.one("handles", dict, {})
    for name, handle in handles.items():
        if not isinstance(handle, str):
            raise CampaignError(f"The handle on {name} must be a text in quotation marks.")
        platform(name)
    return Target(
        name=table.one("name", str),
        office=table.one("office", str, ""),
        handles=MappingProxyType({name: h.removeprefix("@") for name, h in handles.items()}),
        left_office=table.maybe("left_office", date),
        says=table.one("says", str, ""),
    )


def _attribution(top: Table, statement: Statement) -> tuple[str, str]:
    given = top.maybe("attribution", dict)
    if given is not None:
        table = Table(given, "[attribution]")
        full = table.one("full", str)
        return full, table.one("short", str, full)
    names = statement.signatories
    if not names:
        raise CampaignError("Nobody signed the statement: say who speaks under [attribution].")
    return ", ".join(names), one_and_more(names, language=statement.language)


def _role(name: str) -> Role:
    try:
        return Role(name)
    except ValueError:
        raise CampaignError(
            f"A block cannot be {name!r}. It can be: {', '.join(Role)}.",
        ) from None


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


def _refuse_repeats(languages: Sequence[str]) -> None:
    folded = [language.lower() for language in languages]
    for language in folded:
        if folded.count(language) > 1:
            raise CampaignError(f"campaign.toml has two editions in {language!r}.")

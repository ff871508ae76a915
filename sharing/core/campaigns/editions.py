"""The editions of a campaign.toml: their tables and a way to read their files in, Editions out."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from sharing.core.campaign import Edition, Note, Speaker
from sharing.core.campaigns.addresses import usable_tag
from sharing.core.campaigns.campaign_pictures import Pictures
from sharing.core.campaigns.campaign_tables import Table
from sharing.core.campaigns.named_sentences import are_numbered, named_quotes
from sharing.core.campaigns.speakers import attribution_of
from sharing.core.errors import CampaignError
from sharing.core.platforms import platform
from sharing.core.statement import Overrule, Role, Statement, parse_statement


def editions_of(
    top: Table, *, title: str, read: Callable[[str], str], pictures: Pictures,
) -> tuple[Edition, ...]:  # fmt: skip
    """Return the editions of a document, each with the folder of its pages within the campaign's.

    `read` returns the decoded text of a file; `title` stands where an edition has none of its own.
    Raises CampaignError, and the errors of the statements themselves.
    """
    tables = top.tables("edition", "[[edition]]")
    if not tables:
        raise CampaignError("campaign.toml names no statement: add an [[edition]] with a file.")
    editions = _in_folders(
        _edition(table, top, title=title, read=read, pictures=pictures) for table in tables
    )
    _refuse_repeats([edition.statement.language for edition in editions])
    return editions


def platforms_of(table: Table) -> tuple[str, ...]:
    """Return the platforms that a table names, each once."""
    return tuple(dict.fromkeys(platform(name).name for name in table.many("platforms", str)))


def _in_folders(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    """Return the editions, each with the folder of its pages within the campaign's."""
    first, *others = editions
    return (first, *(replace(e, folder=f"{e.statement.language}/") for e in others))


def _edition(
    table: Table, top: Table, *, title: str, read: Callable[[str], str], pictures: Pictures,
) -> Edition:  # fmt: skip
    file = table.one("file", str)
    source = read(file)
    _refuse_other_text(file, source, table.maybe("sha256", str))
    overrules = tuple(
        Overrule(starts=block.one("starts", str), role=_role(block.one("role", str)))
        for block in table.tables("block", "[[edition.block]]")
    )
    language = usable_tag(table.one("language", str))
    stated = table.one("title", str, title)
    statement = _titled(parse_statement(source, language=language, overrules=overrules), stated)
    notes = table.tables("note", "[[edition.note]]")
    full, short = attribution_of(table, top, statement)
    return Edition(
        statement=statement,
        title=stated,
        attribution=full,
        attribution_short=short,
        dated=table.one("dated", str, top.one("dated", str, statement.dated)),
        notes=tuple(found for note in notes for found in _notes(note, source)),
        hashtags=tuple(
            tag.removeprefix("#")
            for tag in (table.many("hashtags", str) or top.many("hashtags", str))
        ),
        quotes=named_quotes(table, statement),
        is_numbered=are_numbered(table),
        platforms=platforms_of(table),
        photo=pictures.photo(top, table),
        cards=tuple(pictures.own_cards(table, top, statement)),
        speakers=tuple(
            found
            for speaker in table.tables("speaker", "[[edition.speaker]]")
            for found in _speakers(speaker, statement)
        ),
    )


def _titled(statement: Statement, title: str) -> Statement:
    """Return a statement whose title is no guess where the organiser gives it the same one."""
    if _plain(statement.title or "") != _plain(title):
        return statement
    blocks = (
        replace(block, is_guess=False, why="campaign.toml has this title")
        if block.role is Role.TITLE and block.is_guess
        else block
        for block in statement.blocks
    )
    return replace(statement, blocks=tuple(blocks))


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()


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
    places = _places(words, source)
    if not places:
        raise CampaignError(f"A note is about {words!r}, which the statement does not say.")
    sic = table.one("sic", bool, default=False)
    for start in places:
        yield Note(
            start=start,
            end=start + len(words),
            says=table.one("says", str),
            source=table.maybe("source", str),
            offered=sic or table.one("offered", bool, default=False),
            sic=sic,
        )


def _speakers(table: Table, statement: Statement) -> Iterator[Speaker]:
    """Yield who says each sentence that has one of these words in it, wherever they stand."""
    words, name = table.one("words", str), " ".join(table.one("name", str).split())
    spans = [(start, start + len(words)) for start in _places(words, statement.source)]
    found = [s for s in statement.body if any(a < s.end and s.start < b for a, b in spans)]
    if not found:
        raise CampaignError(
            f"An [[edition.speaker]] is about {words!r}, which no sentence of the statement says.",
        )
    if not name:
        raise CampaignError(f"The [[edition.speaker]] of {words!r} has no name: say who speaks.")
    yield from (Speaker(start=s.start, end=s.end, name=name) for s in found)


def _places(words: str, source: str) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(words), source)] if words else []


def _role(name: str) -> Role:
    try:
        return Role(name)
    except ValueError:
        raise CampaignError(
            f"A block cannot be {name!r}. It can be: {', '.join(Role)}.",
        ) from None


def _refuse_repeats(languages: Sequence[str]) -> None:
    folded = [language.lower() for language in languages]
    for language in folded:
        if folded.count(language) > 1:
            raise CampaignError(f"campaign.toml has two editions in {language!r}.")

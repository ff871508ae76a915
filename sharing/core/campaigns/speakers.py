"""Who speaks: a campaign.toml's tables and a statement in; the names, in full and in short, out."""

import regex

from sharing.core.campaigns.campaign_tables import Table
from sharing.core.campaigns.unnamed import unnamed_in
from sharing.core.cues.nobody import IS_DATE
from sharing.core.errors import CampaignError
from sharing.core.names import few_and_more, one_and_more, without_address
from sharing.core.statement import Statement

LETTER = regex.compile(r"\p{L}")  # a number alone is nobody


def attribution_of(edition: Table, top: Table, statement: Statement) -> tuple[str, str]:
    """Return who speaks, in full and in short: as the edition says, the campaign, or who signed.

    Raises CampaignError where none of them names anybody.
    """
    for table, where in ((edition, "[edition.attribution]"), (top, "[attribution]")):
        given = table.maybe("attribution", dict)
        if given is not None:
            named = Table(given, where)
            full = named.one("full", str)
            return full, named.one("short", str, full)
    full, short = signed(statement)
    if not full:
        raise CampaignError("Nobody signed the statement: say who speaks under [attribution].")
    return full, short


def signed(statement: Statement) -> tuple[str, str]:
    """Return who signed, in full and in short; both empty where nobody did.

    In full means a line of them, without what a platform would make a mention or a link of.
    """
    bare = (without_address(name) for name in statement.signatories)
    names = tuple(" ".join(name.split()) for name in bare if LETTER.search(name))
    names = tuple(name for name in names if not IS_DATE.fullmatch(name))
    language = statement.language
    if not names:
        return "", ""
    unnamed = unnamed_in(statement)
    full = few_and_more(names, unnamed=unnamed, language=language)
    return full, one_and_more(names, unnamed=unnamed, language=language)

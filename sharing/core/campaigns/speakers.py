"""Who speaks: a campaign.toml's tables and a statement in; the names, in full and in short, out."""

from sharing.core.campaigns.campaign_tables import Table
from sharing.core.errors import CampaignError
from sharing.core.names import listed, one_and_more
from sharing.core.statement import Statement


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
    if not statement.signatories:
        raise CampaignError("Nobody signed the statement: say who speaks under [attribution].")
    return signed(statement)


def signed(statement: Statement) -> tuple[str, str]:
    """Return who signed, in full and in short; both empty where nobody did."""
    names, language = statement.signatories, statement.language
    short = one_and_more(names, language=language) if names else ""
    return listed(names, language=language), short

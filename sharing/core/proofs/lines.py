"""The lines of campaign.toml that move a guess: what was read in, TOML to paste out."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from sharing.core.campaign import Edition, Sentences
from sharing.core.campaigns.sentence_names import in_toml, toml_text
from sharing.core.roles import Role

IN_WORDS: Mapping[Role, str] = MappingProxyType(
    {
        Role.TITLE: "title",
        Role.DATE_LINE: "date line",
        Role.SALUTATION: "salutation",
        Role.LEAD_IN: "lead-in",
        Role.BODY: "statement",
        Role.HEADING: "heading",
        Role.ITEM: "list item",
        Role.SIGNATORY: "signatory",
        Role.LEFT_ASIDE: "left aside",
    }
)
# What stands in a statement by the dozen, a line each, and what many of them are.
ROLES_IN_RUNS: Mapping[Role, str] = MappingProxyType(
    {Role.SIGNATORY: "signatories", Role.LEFT_ASIDE: "left aside"}
)
# What a block most likely is where the first reading was wrong; else it is the statement's own.
_OTHERWISE: Mapping[Role, Role] = MappingProxyType({Role.BODY: Role.LEFT_ASIDE})


def block_line(starts: str, role: Role) -> str:
    r"""Return the table that makes the block with these first words something else.

    >>> print(block_line('The "Ford"', Role.TITLE))
    [[edition.block]]
    starts = "The \"Ford\""
    role = "body"
    """
    otherwise = _OTHERWISE.get(role, Role.BODY)
    return f'[[edition.block]]\nstarts = {toml_text(starts)}\nrole = "{otherwise}"'


def quotes_line(named: Iterable[Sentences], starts: Sequence[str]) -> str:
    """Return the line that names what is offered; `starts` are the words that name each sentence.

    >>> quotes_line([1, 0, 2], ("We stay.", ""))
    'quotes = ["We stay.", 0, 2]'
    """
    return f"quotes = [{', '.join(in_toml(sentences, starts) for sentences in named)}]"


def campaign_lines(slug: str, edition: Edition, quotes: str) -> str:
    """Return a campaign.toml to begin with; `quotes` is the line that names what is offered."""
    return (
        f"slug = {toml_text(slug)}\ntitle = {toml_text(edition.title)}\n\n[[edition]]\n"
        f'language = {toml_text(edition.statement.language)}\nfile = "statement.txt"\n{quotes}'
    )

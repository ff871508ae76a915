"""What an organiser should know before passing a kit on; each remark is a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from sharing.core.statement import Statement
from sharing.site.accents import accent_notice
from sharing.site.view import CampaignView, EditionView


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A sentence of ours, the words of a statement that it is about, and the organiser's note."""

    says: str
    about: str = ""
    note: str = ""
    statement: Statement | None = None  # whose words they are


def remarks(view: CampaignView) -> tuple[Remark, ...]:
    """Return what is known to be missing, dated or doubtful in this campaign."""
    many = len(view.editions) > 1
    of_editions = (found for edition in view.editions for found in _of_edition(edition, many=many))
    return (*(Remark(says=says) for says in _of_campaign(view)), *of_editions)


def _of_campaign(view: CampaignView) -> Iterator[str]:
    if view.campaign.page is None:
        yield (
            "There is no page address, so posts, cards and codes carry none, and platforms that "
            "take only a link have no post. Give one with --page or in campaign.toml."
        )
    if notice := accent_notice(view.campaign):
        yield notice
    for target in view.campaign.targets:
        if target.left_office is not None:
            yield (
                f"{target.name} left office on {target.left_office:%d %B %Y}, so no post is "
                "addressed there. Whom to address today is your choice: change [[target]] in "
                "campaign.toml."
            )


def _of_edition(edition: EditionView, *, many: bool) -> Iterator[Remark]:
    statement = edition.kit.edition.statement
    which = f"In the edition “{statement.language}”: " if many else ""
    for note in edition.kit.edition.notes:
        yield Remark(
            about=statement.source[note.start : note.end].strip(),
            note=note.says,
            says="It is offered all the same." if note.offered else "It is not offered as a quote.",
            statement=statement,
        )
    for view in edition.quotes:
        for warning in view.quote.warnings:
            yield Remark(about=view.quote.text, says=warning, statement=statement)
    if guesses := sum(block.is_guess for block in statement.blocks):
        yield Remark(
            says=f"{which}Paragraphs whose part was guessed: {guesses}. Each says so under “How "
            "the statement was read”, with the lines that make it something else.",
        )
    for post in edition.kit.posts:
        if not post.fits:
            yield Remark(
                says=f"{which}The post for {post.platform.title} {post.in_words} does not fit.",
            )

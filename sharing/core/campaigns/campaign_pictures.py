"""What campaign.toml says of pictures: its tables and a way to read the files in, values out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sharing.core.campaign import OwnCard, Photo
from sharing.core.campaigns.campaign_tables import Table
from sharing.core.errors import CampaignError, CannotRead, UnusablePhoto
from sharing.core.platforms import ALT_TEXT_CHARACTERS_MAXIMUM
from sharing.core.statement import Sentence, Statement

_ACROSS_AND_DOWN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """Reads the pictures that a campaign.toml names; `read` returns one made safe, as bytes."""

    read: Callable[[str], bytes]

    def logo(self, top: Table) -> bytes | None:
        """Return the organisation's logo, or None where there is none."""
        file = top.maybe("logo", str)
        return None if file is None else self._content(file, f"'logo' in {top.where}")

    def photo(self, *tables: Table) -> Photo | None:
        """Return the photo of the last of these tables, or None where none has one.

        A table without a file of its own says more of the photo before it.
        """
        said: Mapping[str, Any] = {}
        for table in tables:
            given = table.maybe("photo", dict) or {}
            said = given if "file" in given else {**said, **given}
        return self._photo(Table(said, "[photo]")) if said else None

    def own_cards(self, edition: Table, top: Table, statement: Statement) -> Iterator[OwnCard]:
        """Yield what each [[edition.card]] decides about the cards of one sentence."""
        decided: set[int] = set()
        for table in edition.tables("card", "[[edition.card]]"):
            sentence = _sentence(table.one("words", str), statement)
            if sentence.start in decided:
                raise CampaignError(
                    f"Two tables [[edition.card]] are about {sentence.text!r}: make them one.",
                )
            decided.add(sentence.start)
            yield OwnCard(
                start=sentence.start,
                alt=_alt(table),
                label=table.maybe("label", str),
                look=_look(table),
                photo=self.photo(top, edition, table),
            )

    def _photo(self, table: Table) -> Photo:
        file = table.one("file", str)
        return Photo(
            content=self._content(file, f"'file' in {table.where}"),
            shows=_shows(table),
            focus=_focus(table),
            credit=table.one("credit", str, ""),
            warning=table.one("warning", str, ""),
        )

    def _content(self, file: str, key: str) -> bytes:
        try:
            return self.read(file)
        except (CannotRead, UnusablePhoto) as fault:
            raise CampaignError(f"{key} of campaign.toml names {file!r}. {fault}") from None


def _shows(table: Table) -> str:
    shows = table.one("shows", str)
    if not shows.strip():
        raise CampaignError(
            f"'shows' in {table.where} of campaign.toml is empty. Say what the photo shows, for "
            "whoever cannot see it.",
        )
    return shows


def _focus(table: Table) -> tuple[float, float]:
    shares = table.many("focus", float) or (0.5, 0.5)
    if len(shares) != _ACROSS_AND_DOWN or not all(0 <= share <= 1 for share in shares):
        raise CampaignError(
            f"'focus' in {table.where} of campaign.toml must be two shares from 0 to 1, across and "
            "down, such as [0.5, 0.3].",
        )
    across, down = shares
    return across, down


def _look(table: Table) -> str | None:
    look = table.maybe("look", str)
    if look is not None and table.one("photo", dict, {}):
        raise CampaignError(
            f"{table.where} of campaign.toml has both 'look' and 'photo', and a photo has a look "
            "of its own. Leave one out.",
        )
    return look


def _alt(table: Table) -> str | None:
    alt = table.maybe("alt", str)
    if alt is not None and len(alt) > ALT_TEXT_CHARACTERS_MAXIMUM:
        raise CampaignError(
            f"'alt' in {table.where} of campaign.toml has {len(alt)} characters; "
            f"{ALT_TEXT_CHARACTERS_MAXIMUM} is the most that every platform takes. Shorten it.",
        )
    return alt


def _sentence(words: str, statement: Statement) -> Sentence:
    """Return the one sentence of the body that has these words."""
    found = [sentence for sentence in statement.body if words and words in sentence.text]
    if not found:
        raise CampaignError(
            f"An [[edition.card]] is about {words!r}, which no sentence of the statement says.",
        )
    if len(found) > 1:
        raise CampaignError(
            f"An [[edition.card]] is about {words!r}, which {len(found)} sentences of the "
            "statement say: give more of the words.",
        )
    return found[0]

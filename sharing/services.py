"""Opens what the command line and the web process work on: campaigns from files."""

import re
import sys
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from sharing.core.campaign import Campaign
from sharing.core.campaigns.addresses import RESERVED_SLUG, usable_tag
from sharing.core.campaigns.campaign_file import campaign_of, parse_campaign
from sharing.core.errors import CampaignError, CannotRead
from sharing.core.statement import parse_statement
from sharing.media.coding.payload import code_payload
from sharing.media.design.looks import Arrangement, look_called
from sharing.media.photos import BYTES_MAXIMUM, safe_photo
from sharing.reading import LARGEST, read_statement

SAMPLES = Path(__file__).parent / "samples"
STANDARD_INPUT = "-"
_NOT_IN_A_SLUG = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What is said beside the file; it wins over what a campaign.toml says."""

    page: str | None = None
    public_url: str | None = None
    language: str | None = None
    hashtags: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()


def open_campaign(place: str, choices: Choices) -> Campaign:
    """Return the campaign of a statement's file, of a campaign.toml, or of standard input ("-").

    Every edition is there, whatever the language that is asked for: addresses hang on which is
    first. Without a page of its own, its page is where it will stand under the public address;
    without that either, posts carry no link. Raises SharingError: what is wrong and where.
    """
    campaign = _campaign_at(place, choices)
    _require_photos(campaign)
    home = f"{choices.public_url}/{campaign.slug}/" if choices.public_url else None
    page = choices.page or campaign.page or home
    if page is not None:
        code_payload(page)  # what cannot be coded is not linked either: the two must agree
    return replace(
        campaign,
        page=page,
        platforms=choices.platforms or campaign.platforms,
        editions=tuple(
            replace(edition, hashtags=choices.hashtags or edition.hashtags)
            for edition in campaign.editions
        ),
    )


def _require_photos(campaign: Campaign) -> None:
    """Raise CampaignError where the look is that of a photo and there is none."""
    for edition in campaign.editions:
        if _is_of_a_photo(campaign.look) and edition.photo is None:
            raise CampaignError(
                f"The look {campaign.look!r} needs a photo, and the edition in "
                f"{edition.statement.language!r} has none. Name one under [photo] in a "
                "campaign.toml, or choose another look.",
            )
        for card in edition.cards:
            if card.look and _is_of_a_photo(card.look) and card.photo is None:
                raise CampaignError(
                    f"An [[edition.card]] in {edition.statement.language!r} has the look "
                    f"{card.look!r}, and no photo. Name one there in place of the look.",
                )


def _is_of_a_photo(look: str) -> bool:
    return look_called(look).arrangement is Arrangement.PHOTO


def _campaign_at(place: str, choices: Choices) -> Campaign:
    if Path(place).suffix.lower() == ".toml":
        folder = Path(place).parent
        document = _decoded(place)
        campaign = parse_campaign(
            document,
            read=lambda name: _decoded(_inside(folder, name)),
            picture=cache(lambda name: safe_picture(_inside(folder, name))),
        )
        known = [edition.statement.language for edition in campaign.editions]
        if choices.language not in {None, *known}:
            why = f"it has no edition in {choices.language!r}, only in {', '.join(known)}"
            raise CannotRead(place, why=why)
        return campaign
    language = None if choices.language is None else usable_tag(choices.language)
    statement = parse_statement(_decoded(place), language=language)
    return campaign_of(statement, slug=_slug(place, choices.page))


def safe_picture(place: str) -> bytes:
    """Return a picture from a file, made safe; raises CannotRead or UnusablePhoto."""
    return safe_photo(_content(place, maximum_bytes=BYTES_MAXIMUM)).content


def _inside(folder: Path, name: str) -> str:
    """Return the path of a file that a campaign names, which may not lead out of its folder."""
    path = folder / name
    if "\0" in name:
        raise CannotRead(repr(name), why="no file has such a name")
    if not path.resolve().is_relative_to(folder.resolve()):
        raise CannotRead(name, why="a campaign's files must stand in its own folder")
    return str(path)


def _decoded(place: str) -> str:
    name = "statement.txt" if place == STANDARD_INPUT else place
    return read_statement(_content(place, maximum_bytes=LARGEST), name=Path(name).name)


def _content(place: str, *, maximum_bytes: int) -> bytes:
    """Return a file's bytes, or one too many, which is enough to know that there are too many."""
    try:
        with _opened(place) as file:
            return file.read(maximum_bytes + 1)
    except OSError as fault:
        raise CannotRead(place, why=fault.strerror or str(fault)) from None


def _opened(place: str) -> AbstractContextManager[BinaryIO]:
    if place != STANDARD_INPUT:
        return Path(place).open("rb")
    if sys.stdin is None:
        raise CannotRead("standard input", why="it is closed")
    return nullcontext(sys.stdin.buffer)


def _slug(place: str, page: str | None) -> str:
    """Return the last name in the page's address, or else the file's own, as a slug."""
    path = urlsplit(page).path if page else ""
    for name in (path.rstrip("/").rsplit("/", 1)[-1], Path(place).stem):
        slug = _NOT_IN_A_SLUG.sub("-", name.lower()).strip("-")
        if slug and slug != RESERVED_SLUG:
            return slug
    return "statement"

"""Where a code may stand, and the address that it has there.

A code on a poster opens another address than one on a badge. Both show the same page, so whoever
runs the server learns from its paths, as every server keeps them, what a wall brought and what a
crowd brought, and nothing about who came. The addresses are plain folders: they work on any static
host and from a memory stick, and need nothing that counts.

A code for paper that is small is shorter with an address in capitals, which QR codes hold in
fewer modules. Servers tell capitals from small letters, so that address is a folder of its own. Its
name ends with a hyphen, which no slug does, so that it cannot meet another campaign's folder on a
disk that does not tell them apart.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from sharing.core.campaign import Campaign, Edition

# What a QR code can hold at 5.5 bits a character: ISO/IEC 18004:2024, 7.4.5, "alphanumeric mode".
_CAPITALS: Final = re.compile(r"[0-9A-Z $%*+\-./:]*")
_ADDRESS: Final = re.compile(r"(https?://[^/?#]+)(/.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A thing that carries a code. `letter` is its short name where there is little room."""

    name: str
    title: str
    letter: str = ""


# Addresses never die: add rows, and change no name and no letter.
PLACEMENTS: Mapping[str, Placement] = MappingProxyType(
    {
        placement.name: placement
        for placement in (
            Placement(name="poster", title="Poster"),
            Placement(name="leaflet", title="Leaflet"),
            Placement(name="card", title="Card to hand out"),
            Placement(name="strip", title="Strips to tear off", letter="T"),
            Placement(name="sticker", title="Stickers", letter="S"),
            Placement(name="placard", title="Placard"),
            Placement(name="badge", title="Badge", letter="B"),
        )
    },
)


def placement_folders(
    campaign: Campaign, edition: Edition, placement: Placement
) -> tuple[str, ...]:
    """Return the folders in the tree that show the edition's page for this placement.

    None at all where the campaign's page is not in the tree: then the tuple is empty.
    """
    if not _is_ours(campaign):
        return ()
    within = edition.folder
    usual = f"{campaign.slug}/{within}p/{placement.name}/"
    if not placement.letter:
        return (usual,)
    return usual, f"{capital_folder(campaign)}{within.upper()}{placement.letter}/"


def capital_folder(campaign: Campaign) -> str:
    """Return the folder in the tree that holds the campaign's addresses in capitals."""
    return f"{campaign.slug.upper()}-/"


def placement_page(campaign: Campaign, edition: Edition, placement: Placement) -> str | None:
    """Return the address that the code of this placement holds; None without a page.

    That is the page itself where it is somebody else's. It is in capitals where the placement is
    small and the whole address can be.
    """
    folders = placement_folders(campaign, edition, placement)
    if campaign.page is None or not folders:
        return campaign.page
    root = campaign.page.removesuffix(f"{campaign.slug}/")
    in_capitals = _with_capital_host(f"{root}{folders[-1]}")
    is_short = len(folders) > 1 and _CAPITALS.fullmatch(in_capitals)
    return in_capitals if is_short else f"{root}{folders[0]}"


def edition_page(campaign: Campaign, edition: Edition) -> str | None:
    """Return the address that an edition is known by: its posts, cards and sheets carry it."""
    if campaign.page is None or not _is_ours(campaign):
        return campaign.page
    return f"{campaign.page}{edition.folder}"


def _is_ours(campaign: Campaign) -> bool:
    return campaign.page is not None and campaign.page.endswith(f"/{campaign.slug}/")


def _with_capital_host(address: str) -> str:
    """Return the address with its scheme and host, which no server tells apart, in capitals."""
    found = _ADDRESS.fullmatch(address)
    return found[1].upper() + found[2] if found else address

"""The campaign's accent colour, made readable on the page's light paper and on its dark one."""

from sharing.core.campaign import USUAL_ACCENT, Campaign
from sharing.media.design.dress import shown_accent
from sharing.media.design.looks import PHOTO_LOOK, look_called
from sharing.media.paint.colour import colour_of, readable_accent, written

# The papers of style.css, which a test compares.
LIGHT_PAPER = "#fdfcf9"
DARK_PAPER = "#161513"


def accent_stylesheet(campaign: Campaign) -> bytes | None:
    """Return a stylesheet with the campaign's accent, or None where it is the usual one.

    The site carries it as the asset "accent-<slug>.css".
    """
    if campaign.accent.lower() == USUAL_ACCENT:
        return None
    light, dark = readable_accents(campaign.accent)
    return (
        f":root{{--accent:{light};--fill:{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{--accent:{dark}}}}}\n"
    ).encode()


def readable_accents(accent: str) -> tuple[str, str]:
    """Return the accent for the light and for the dark paper, each as "#rrggbb".

    Each is the colour itself if it contrasts enough, else the nearest mixture with black or white
    that does.
    """
    return _readable(accent, LIGHT_PAPER), _readable(accent, DARK_PAPER)


def accent_notice(campaign: Campaign) -> str | None:
    """Say which other colours stand on cards and pages where the accent could not be read.

    Of pages it speaks of the light one: on the dark one every deep colour is another.
    """
    given = campaign.accent.lower()
    on_cards = {on_cards_of(look, given) for look in _looks(campaign)} - {given}
    shown = {
        "on cards": " or ".join(sorted(on_cards)) or given,
        "on pages": _readable(campaign.accent, LIGHT_PAPER),
    }
    changed = [f"{place} it is {colour}" for place, colour in shown.items() if colour != given]
    if not changed:
        return None
    return f"The colour {campaign.accent} cannot be read everywhere: {', '.join(changed)}."


def on_cards_of(look: str, accent: str) -> str:
    """Return the accent as cards of a look show it, the accent itself where they show none."""
    given = colour_of(accent)
    return written(shown_accent(look_called(look), given) or given)


def _looks(campaign: Campaign) -> frozenset[str]:
    """Return the looks that cards of a campaign are to have."""
    has_photos = all(edition.photo for edition in campaign.editions)
    own = {card.look for edition in campaign.editions for card in edition.cards if card.look}
    return frozenset({PHOTO_LOOK if has_photos else campaign.look, *own})


def _readable(accent: str, paper: str) -> str:
    return written(readable_accent(colour_of(accent), colour_of(paper)))

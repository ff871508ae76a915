"""A look and an accent in; the colour of every part of the card out, each of which can be read."""

from dataclasses import dataclass

from sharing.media.design.looks import Arrangement, Look
from sharing.media.paint.canvas import Ink
from sharing.media.paint.colour import Colour, contrast, readable_accent


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """Colours of one card: of the quote's ground, of the foot's, and of what is written there."""

    ground: Colour
    ink: Colour
    accent: Colour
    foot: Colour
    foot_ink: Colour
    faded_ink: Colour
    edge: Colour
    code: Ink

    @property
    def inks(self) -> frozenset[Colour]:
        """Every colour that words and code are drawn in, and the paper of the code."""
        return frozenset({self.ink, self.accent, self.foot_ink, self.faded_ink, *self.code})

    def ink_for(self, role: str) -> Ink:
        """Say what a block of that role is written in."""
        if role in {"quote", "warning"}:
            return Ink(self.ink, self.ground)
        if role in {"number", "label"}:
            return Ink(self.accent, self.ground)
        return Ink(self.foot_ink if role == "attribution" else self.faded_ink, self.foot)


def dress(look: Look, accent: Colour) -> Dress:
    """Choose the colours: a poster is the accent itself, the others carry it on their paper."""
    if look.arrangement is Arrangement.POSTER:
        ink = max(look.paper, look.ink, key=lambda ink: contrast(ink, accent))
        ground = readable_accent(accent, ink)
        shown = ink
    elif look.arrangement is Arrangement.PHOTO:  # over a photo only white is sure to be read
        ground, ink, shown = look.paper, look.ink, look.ink
    else:
        ground, ink, shown = look.paper, look.ink, readable_accent(accent, look.paper)
    return Dress(
        ground=ground,
        ink=ink,
        accent=shown,
        foot=look.paper,
        foot_ink=look.ink,
        faded_ink=look.faded_ink,
        edge=look.edge,
        code=look.code,
    )


def shown_accent(look: Look, accent: Colour) -> Colour | None:
    """Return the accent as cards of this look show it, or None where they show none."""
    if look.arrangement is Arrangement.PHOTO:
        return None
    worn = dress(look, accent)
    return worn.ground if look.arrangement is Arrangement.POSTER else worn.accent

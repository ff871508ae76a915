"""What a card shows, as a value; equal values draw equal bytes."""

from dataclasses import dataclass

from sharing.core.campaign import PLAIN_LOOK, USUAL_ACCENT
from sharing.core.statement import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSpec:
    """Everything that decides a card's pixels. Sizes are in pixels; `accent` is "#rrggbb".

    `page` is shown as an address and drawn as a code; None leaves both out. `label` stands small
    above the text: "2/5" on a part of a thread, "What we ask" on an ask. `beside` stands after the
    closing mark as it is: "[sic]".

    `photo` and `logo` are the bytes of pictures that were made safe (`sharing.media.photos`).
    `shows` says for the alt text what the photo shows; `focus` is the point of it that must stay in
    sight, as shares of its width and height. `warning` says before anybody looks closer what a
    sensitive picture shows. `alt` replaces the alt text that is made from the card's words.
    """

    text: str
    attribution: str
    language: str
    direction: Direction
    page: str | None
    width: int
    height: int
    look: str = PLAIN_LOOK
    accent: str = USUAL_ACCENT
    dated: str = ""
    label: str = ""
    beside: str = ""
    photo: bytes | None = None
    shows: str = ""
    focus: tuple[float, float] = (0.5, 0.5)
    credit: str = ""
    warning: str = ""
    logo: bytes | None = None
    alt: str | None = None


# Width and height in pixels. What the platforms of `core.platforms` and their previews show whole,
# the widest at last: Mastodon's and X's headers are 3 to 1.
CARD_SIZES = (
    (1080, 1080),
    (1080, 1350),
    (1080, 1920),
    (1200, 630),
    (1200, 675),
    (1600, 900),
    (1000, 1500),
    (1500, 500),
)
PREVIEW_SIZE = (1200, 630)

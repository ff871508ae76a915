"""A campaign: the only thing that is kept; everything else is derived from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from sharing.core.statement import Statement

PLAIN_LOOK = "newspaper"  # the usual one, which holds any sentence that a card can hold
USUAL_ACCENT = "#8a1c1c"  # which style.css has too
RETIRED = 0  # stands in a list of quotes for one that is no longer offered


class Joined(NamedTuple):
    """Sentences that make one quote, by their places in the body from 1.

    They stand in one paragraph, or are what a colon announces and the sentence that ends with it,
    or a list of demands from its first item on, before which its heading is quoted.
    """

    first: int
    last: int

    def __str__(self) -> str:
        """Return it as campaign.toml names it: "5-7"."""
        return f"{self.first}-{self.last}"


Sentences = int | Joined  # what makes one quote: the sentence at this place, or several


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What the organiser has to say about a range of the statement; it stands beside the words.

    A noted range is not offered as a quote unless `offered` is true. With `sic` it is marked beside
    every quote of it as being so in the statement.
    """

    start: int
    end: int
    says: str
    source: str | None = None
    offered: bool = False
    sic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who says the sentences in a range, where it is not the authors of the statement."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo for cards; `content` is PNG or JPEG, made safe before it got here.

    `shows` says in the edition's language what is to be seen, for the alternative text. `focus` is
    the point that must stay in sight, as shares of width and height. `warning` says before anybody
    looks closer what a sensitive picture shows.
    """

    content: bytes
    shows: str
    focus: tuple[float, float] = (0.5, 0.5)
    credit: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCard:
    """What was decided about the cards of the quote with the sentence that starts here.

    `alt` replaces the alternative text that is made from the card's words, `label` our words above
    the quote, `look` the look of the other cards.
    """

    start: int
    alt: str | None = None
    label: str | None = None
    look: str | None = None
    photo: Photo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Whom the statement asks to act. `handles` maps a platform's name to the handle there."""

    name: str
    office: str = ""
    handles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    left_office: date | None = None
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The statement in one language, who says it, its notes and its hashtags.

    `attribution` names who speaks, as it stands under a quote; `attribution_short` where room is
    short; `dated` says where and when.

    `quotes`, where it is not empty, names exactly what is offered: a sentence by its place in the
    body, counted from 1, or several that are joined. The nth of them has the address q/n/, so a
    list once published only grows at its end, and a quote that is withdrawn leaves RETIRED in its
    place. No sentence is in two of them: a post would say it twice, and a page link it once.
    """

    statement: Statement
    title: str
    attribution: str = ""
    attribution_short: str = ""
    dated: str = ""
    notes: tuple[Note, ...] = ()
    hashtags: tuple[str, ...] = ()  # without the sign
    quotes: tuple[Sentences, ...] = ()
    is_numbered: bool = False  # whether a sentence was named by its number, which may change
    folder: str = ""  # of its pages within the campaign's, such as "ar/"; the first has none
    platforms: tuple[str, ...] = ()  # their order in this language, where it is one of its own
    photo: Photo | None = None
    cards: tuple[OwnCard, ...] = ()
    speakers: tuple[Speaker, ...] = ()

    @property
    def retired(self) -> tuple[int, ...]:
        """The numbers of the quotes that were withdrawn; their addresses stay."""
        return tuple(n for n, place in enumerate(self.quotes, start=1) if place == RETIRED)

    @property
    def authors(self) -> tuple[str, str]:
        """Who speaks, with all the names and in short."""
        return self.attribution, self.attribution_short

    @property
    def held(self) -> tuple[tuple[int, int], ...]:
        """The ranges that are not to be offered: those with a note that does not allow it."""
        return tuple((note.start, note.end) for note in self.notes if not note.offered)

    @property
    def untold(self) -> tuple[tuple[int, int], ...]:
        """The ranges that a thread's running text passes over, because it marks and names none.

        They are what is held, what [sic] would stand beside, and what somebody else says.
        """
        marked = ((note.start, note.end) for note in self.notes if note.sic)
        others = ((who.start, who.end) for who in self.speakers if who.name not in self.authors)
        return (*self.held, *marked, *others)

    def own_card(self, start: int, end: int) -> OwnCard:
        """Return what was decided about the cards of the quote in this range."""
        decided = (card for card in self.cards if start <= card.start < end)
        return next(decided, OwnCard(start=start, photo=self.photo))


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """Statements and what an organiser decided about them.

    `page` is the address that posts and codes carry; None means that they carry none.
    `representative` names the service behind "write to your representative" ("westminstermp" for
    WriteToThem), or None.
    """

    slug: str
    editions: tuple[Edition, ...]
    page: str | None = None
    accent: str = USUAL_ACCENT
    look: str = PLAIN_LOOK
    targets: tuple[Target, ...] = ()
    logo: bytes | None = None  # PNG or JPEG, made safe before it got here
    representative: str | None = None
    points: tuple[str, ...] = ()  # for letters, in the organiser's words; else the kit takes asks
    platforms: tuple[str, ...] = ()  # their order for supporters; the first four are shown
    # The length of a post by platform, where the servers of these supporters set their own.
    maximums: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    cuts_sentences: bool = False  # in threads, where one is too long for a part

    def quote_page(self, edition: Edition, number: int) -> str | None:
        """Return the address of a quote's own page, or the campaign's where it is not ours."""
        if self.page is None or not self.page.endswith(f"/{self.slug}/"):
            return self.page
        return f"{self.page}{edition.folder}q/{number}/"

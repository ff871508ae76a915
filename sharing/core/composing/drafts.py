"""A draft: what a post would say if it were taken as it is, and whether it would arrive."""

from dataclasses import dataclass

from sharing.core.composing.beside import said
from sharing.core.counting.count import Size
from sharing.core.intents import obstacle, share_url
from sharing.core.platforms import LinkPlace, Marks, Platform
from sharing.core.quotes import Quote

_BETWEEN = "\n\n"
_PLAIN_SPACES = {ord("\u00a0"): " ", ord("\u202f"): " "}  # where others cost a dearer alphabet


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A post before it is measured: which quotes, under which name, with which hashtags.

    `opening` is a line of ours before the quotes; `page` is None where posts carry no link.
    `numbering` tells which part of a thread it is, with the white space before it.
    """

    platform: Platform
    language: str
    page: str | None
    subject: str
    hashtags: tuple[str, ...]
    opening: str = ""
    quotes: tuple[Quote, ...] = ()
    attribution: str = ""
    numbering: str = ""

    @property
    def words(self) -> str:
        """Everything but the link."""
        straight = self.platform.marks is Marks.STRAIGHT
        dash = "-" if straight else "—"
        pieces = (
            self.opening.translate(_PLAIN_SPACES) if straight else self.opening,
            *(said(quote, self.language, straight=straight) for quote in self.quotes),
            f"{dash} {self.attribution}" if self.attribution else "",
            " ".join(f"#{tag}" for tag in self.hashtags),
        )
        between = " " if self.platform.single_line else _BETWEEN
        return between.join(piece for piece in pieces if piece) + self.numbering

    @property
    def text(self) -> str:
        """What the platform counts."""
        if self.page is None or self.platform.link_place is LinkPlace.APART:
            return self.words
        if self.platform.link_place is LinkPlace.FIRST:
            return f"{self.page}\n{self.words}"
        return f"{self.words}{_BETWEEN}{self.page}"

    @property
    def sizes(self) -> tuple[Size, ...]:
        """How large it is in every unit that the platform limits."""
        subject = self.subject if self.platform.has_subject else ""
        return self.platform.sizes(self.text, subject=subject)

    @property
    def fits(self) -> bool:
        """Whether it is within every limit, the cautious ones included."""
        return all(size.fits for size in self.sizes)

    @property
    def share_url(self) -> str | None:
        """The link that opens the platform with this draft filled in, or None."""
        return share_url(self.platform, text=self.text, page=self.page, subject=self.subject)

    @property
    def obstacle(self) -> str | None:
        """Why the words have to be copied although the platform has a link, or None."""
        return obstacle(self.platform, text=self.text, page=self.page, subject=self.subject)

    @property
    def where_link_goes(self) -> str | None:
        """In words where the link goes that the text does not carry, or None where it does."""
        if self.page is None or self.platform.link_place is not LinkPlace.APART:
            return None
        return f"{self.platform.title} has a field of its own for the link: {self.page}"

    @property
    def arrives(self) -> bool:
        """Whether it fits, and whether the link that should carry it can."""
        if not self.fits:
            return False
        intent = self.platform.intent
        if intent is None or not intent.takes_text or (self.platform.needs_page and not self.page):
            return True
        return self.share_url is not None

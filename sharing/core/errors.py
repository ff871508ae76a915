"""The tree of errors; each is a sentence for the person who meets it.

SharingError
├── StatementError          the statement cannot be used
│   ├── EmptyStatement
│   ├── StatementTooLong
│   ├── NotText
│   ├── NothingToQuote
│   ├── EverySentenceHeld
│   └── NothingFits
├── CampaignError           campaign.toml cannot be used
├── UnknownPlatform
├── UnusableAddress         a page address that cannot be printed or linked
├── UnusableMaximum         a length that no post there can have
├── CardError               a card that would be wrong is not drawn
│   ├── MissingGlyph
│   └── TextDoesNotFit
├── CodeError               a code that could not be read back is not handed out
├── UnusablePhoto           a picture that is not taken in
├── UnusableInput           something given on the command line
├── CannotRead              a file that cannot be opened
├── CannotWrite             a folder or file that cannot be written
└── CannotServe             an address that cannot be listened at
"""


class SharingError(Exception):
    """Anything that the person at the keyboard can put right; its text says how."""


class StatementError(SharingError):
    """The statement cannot be used as it is."""


class EmptyStatement(StatementError):
    """There is no text to work with."""

    def __init__(self) -> None:
        super().__init__("The statement is empty. Put its words in the file and try again.")


class StatementTooLong(StatementError):
    """More text, or more bytes, than a statement can be."""

    def __init__(self, *, size: int, maximum: int, unit: str) -> None:
        super().__init__(
            f"The statement is at least {size:,} {unit} long; {maximum:,} is the most it can be. "
            "Is it the right file?",
        )
        self.size = size
        self.maximum = maximum


class NotText(StatementError):
    """Bytes that are no text in a known encoding or format."""

    def __init__(self, why: str) -> None:
        super().__init__(f"This is not a text that can be read: {why}")


class NothingToQuote(StatementError):
    """Every line is boilerplate, so no word of it could be quoted."""

    def __init__(self) -> None:
        super().__init__(
            "No sentence of a statement was found: everything in it looks like sign-up lines or "
            "contact details. If that is wrong, say so under [[edition.block]] in a campaign.toml: "
            "“sharing posts STATEMENT --reading” prints the lines.",
        )


class EverySentenceHeld(StatementError):
    """Each sentence has a note that does not let it be offered, or an unnamed speaker."""

    def __init__(self) -> None:
        super().__init__(
            "No sentence may be offered: each has a note that does not let it be, or is in the "
            "words of somebody who is not named. Put offered = true under the [[edition.note]] of "
            "a sentence that may be quoted, or say whose words it is in an [[edition.speaker]].",
        )


class NothingFits(StatementError):
    """No sentence is short enough for any platform."""

    def __init__(self) -> None:
        super().__init__(
            "No sentence of the statement is short enough for any platform, and a quote is never "
            "cut. Put a full stop where a sentence ends, or choose platforms that take more.",
        )


class CampaignError(SharingError):
    """A campaign.toml that cannot be used; the text names the key."""


class UnknownPlatform(SharingError):
    """A platform that the table does not have."""

    def __init__(self, name: str, *, known: tuple[str, ...]) -> None:
        super().__init__(f"There is no platform called {name!r}. Known are: {', '.join(known)}.")
        self.name = name
        self.known = known


class UnusableAddress(SharingError):
    """A page address that cannot be linked or printed."""

    def __init__(self, address: str, *, why: str) -> None:
        super().__init__(f"The address {address!r} cannot be used: {why}")
        self.address = address


class UnusableMaximum(SharingError):
    """A server's own maximum that cannot be one."""

    def __init__(self, title: str, *, maximum: int, why: str) -> None:
        super().__init__(f"A maximum of {maximum:,} cannot be set for {title}: {why}")
        self.maximum = maximum


class CardError(SharingError):
    """A card that would come out wrong is not drawn."""


class MissingGlyph(CardError):
    """No font here has this character; `extra` names the extra whose fonts do, if one does."""

    def __init__(self, character: str, *, extra: str = "") -> None:
        names = " ".join(f"U+{ord(c):04X}" for c in character)
        way_out = (
            f'Install the fonts that have it with: pip install "sharing[{extra}]"'
            if extra
            else "Leave it out of the card, or write it in other characters."
        )
        super().__init__(f"No font here can draw {character!r} ({names}). {way_out}")
        self.character = character


class TextDoesNotFit(CardError):
    """The text, or one `word` of it, would be too small to read on a card of this size."""

    def __init__(self, *, width: int, height: int, word: str = "") -> None:
        what, way_out = ("text", "a shorter sentence or a taller card")
        if word:
            what, way_out = (f"word “{word}”", "another sentence, another look or a wider card")
        super().__init__(
            f"The {what} is too long for a card of {width} by {height} pixels: it would be too "
            f"small to read. Choose {way_out}.",
        )


class CodeError(SharingError):
    """A QR code that could not be made, or not be read back from its own bytes."""


class UnusablePhoto(SharingError):
    """A picture that cannot be taken in; nothing of it was kept."""

    def __init__(self, why: str) -> None:
        super().__init__(f"This picture cannot be used: {why}")


class UnusableInput(SharingError):
    """Something given on the command line that cannot be used; the text says what to give."""


class CannotRead(SharingError):
    """A file that cannot be opened."""

    def __init__(self, place: str, *, why: str) -> None:
        super().__init__(f"Cannot read {place}: {why}.")
        self.place = place


class CannotWrite(SharingError):
    """A place that cannot be written; nothing was left there."""

    def __init__(self, place: str, *, why: str) -> None:
        super().__init__(f"Cannot write {place}: {why}. Nothing was left behind.")
        self.place = place


class CannotServe(SharingError):
    """An address that cannot be listened at."""

    def __init__(self, host: str, port: int, *, why: str) -> None:
        super().__init__(f"Cannot serve at {host} port {port}: {why}. Choose another --port.")
        self.host = host
        self.port = port

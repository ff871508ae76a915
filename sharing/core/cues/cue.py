"""What gives a sentence or a block away, language by language: the shape of a row."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import regex

Found = regex.Match[str]


class Pattern:
    """A regular expression that is compiled when it is first asked.

    A text needs the rows of its own language, and nobody should wait for those of all others.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        return regex.compile(self.pattern, self.flags)

    @cached_property
    def search(self) -> Callable[..., Found | None]:
        """Find it anywhere, as `regex` does."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., Found | None]:
        """Find it at the start, as `regex` does."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., Found | None]:
        """Find it as the whole, as `regex` does."""
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[Found]]:
        """Find it everywhere, as `regex` does."""
        return self._compiled.finditer


NEVER = Pattern(r"\x00(?<!\x00)")  # what begins so is passed over faster than what says nothing
# Where a word or the text begins; a third faster than to say that no letter stands before.
STARTS = r"(?:\m|\A)"


def words(*alternatives: str) -> Pattern:
    r"""Return a pattern that finds any of these as whole words, in either case.

    Each begins with a letter, or with \A.
    """
    return Pattern(rf"{STARTS}(?:{'|'.join(alternatives)})(?!\w)", regex.IGNORECASE)


def opening(*alternatives: str) -> Pattern:
    """Return a pattern that finds any of these at the start, after marks and emphasis."""
    return Pattern(rf"\A[\W_]*(?:{'|'.join(alternatives)})(?!\w)", regex.IGNORECASE)


def aside(*alternatives: str) -> str:
    """Return a start that is interrupted by one of these: "The ministry, however, …"."""
    word = r"\w[\w’'ʼ-]{0,19}"
    return rf"(?:{word} ){{0,4}}{word}, (?:{'|'.join(alternatives)})(?=,)"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # a row is itself: cheap as a key
class Cues:
    """One language's row; a language without a row falls back to the structure of the text.

    Of blocks: `lead_in`, `hands_on` (see `grammar.leading`), `section` (of a newsletter, not the
    statement's), `boilerplate`, `appeal` (to share, sign or give, at the end of a page),
    `press`, `tail`, `salutation`, `addressee` (see `cues.addressees`), `sign_off`, `months`.
    Of sentences: `asks`, `first_person`, `alone` (one person says "I"), `leaning` (starts that lean
    on what comes before), `pronouns` (third person), `hinges` (words that turn a short sentence
    round), `human` (feeling, judgement), `negation`, `telling` (how people witness or judge: "we
    saw"), `reported` (others speak, see `cues.reported`), `against` and `adding` (see
    `cues.midway`), `pointing`, `undated`, `unsaid` and `addressed` (see `cues.pointing`), `retold`
    and `granted` (see `cues.others`), `announcing` (what the next
    sentences say), `wry` (see `cues.wry`), `turning` (turns against the sentence before it).
    Of phrases: `number_words`, `amounts` (what stands before a number), `durations`,
    `reader_asks`, `targets`. `language` is the tag of the row, for tables of their own.
    """

    language: str = ""

    lead_in: Pattern = NEVER
    hands_on: Pattern = NEVER
    section: Pattern = NEVER
    boilerplate: Pattern = NEVER
    appeal: Pattern = NEVER
    press: Pattern = NEVER
    tail: Pattern = NEVER
    salutation: Pattern = NEVER
    addressee: Pattern = NEVER
    sign_off: Pattern = NEVER
    months: Pattern = NEVER
    asks: Pattern = NEVER
    first_person: Pattern = NEVER
    leaning: Pattern = NEVER
    pronouns: Pattern = NEVER
    hinges: Pattern = NEVER
    human: Pattern = NEVER
    negation: Pattern = NEVER
    telling: Pattern = NEVER
    number_words: str = NEVER.pattern
    amounts: str = NEVER.pattern
    durations: Pattern = NEVER
    reported: Pattern = NEVER
    against: Pattern = NEVER
    adding: Pattern = NEVER
    pointing: Pattern = NEVER
    undated: Pattern = NEVER
    unsaid: Pattern = NEVER
    addressed: Pattern = NEVER
    retold: Pattern = NEVER
    granted: Pattern = NEVER
    announcing: Pattern = NEVER
    wry: Pattern = NEVER
    turning: Pattern = NEVER
    alone: Pattern = NEVER
    reader_asks: Pattern = NEVER
    targets: Pattern = NEVER

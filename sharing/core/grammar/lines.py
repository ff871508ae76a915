"""What one block gives away by itself, before its neighbours are looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import regex

from sharing.core.cues.cue import NEVER, Cues, Pattern
from sharing.core.formats.directives import is_directive
from sharing.core.formats.pieces import Kind
from sharing.core.roles import Role

END_MARK = regex.compile(r"[.!?…:;,。！？｡؟۔।॥։።៕។：；，、،؛]\W*\Z")
SENTENCE_END = regex.compile(r"[.!?…。！？｡؟۔।॥։።៕។]\W*\Z")
END_OF_SAYING = regex.compile(rf"{SENTENCE_END.pattern}|[;；؛]\Z")
# A name may end with the stop of an abbreviation: "Ltd.", "e. V.", "Ph.D.".
ABBREVIATED = regex.compile(
    r"(?:(?<!\p{L})(?:Ltd|Inc|Co|Corp|Jr|Sr|Esq|Bros|Assoc|Assn|Org|Dept|Univ|\p{Lu})"
    r"|\p{L}\. ?\p{L}{1,2})\.\Z"
)
SMALL = (
    "of the for and on at to de la le les du des di da do dos das del della los las el y e et i und"
    " von van der den dem zu zur für im am al bin w z na dla og av på och för ve"
)
SMALL_WORDS = frozenset(SMALL.split())  # what names write without a capital
WORD = regex.compile(r"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*")
UNSPACED = regex.compile(
    r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}"
    r"\p{Script=Khmer}\p{Script=Myanmar}]",
)
UNSPACED_RUN = regex.compile(f"{UNSPACED.pattern}+")
MAIL_OR_ADDRESS = regex.compile(
    r"[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}.-]+|https?://|(?<!\w)www\.\w",
)
TELEPHONE = regex.compile(
    r"(?<![\w.,])(?!\p{Nd}{2}([./-])\p{Nd}{2}\1\p{Nd}{2,4}(?!\p{Nd}))"  # 03.03.2026 is a date
    r"(?:\+|00|\(0|0)[\p{Nd}][\p{Nd} ()/.-]{6,24}\p{Nd}(?!\w)"
)
NUMERIC_DATE = regex.compile(
    r"(?<!\p{Nd})(?:\p{Nd}{4}(?:[-/.]|\s?年)\s?\p{Nd}{1,2}(?:[-/.]|\s?月)\s?\p{Nd}{1,2}|\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{2,4})"
    r"|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日",
)
YEAR = regex.compile(r"(?<!\p{Nd})(?:19|20|١٩|٢٠|۱۹|۲۰)\p{Nd}{2}(?!\p{Nd})")
LINK_TARGET = regex.compile(r"\]\([^()\s]{1,2000}\)")  # Markdown: the words stand before it
FOOTNOTE = regex.compile(r"\[\^?\p{Nd}{1,3}\]:?\s|\[\^[\w-]{1,30}\]:|[¹²³⁰-⁹†‡]{1,3}\s?\p{L}")
# "3 May 2026.", "3 мая 2026 г."
DATE_END = regex.compile(r"(?:\p{Nd}|\s[гр]|року|года)\.[)\]）】]?\Z")
DAY = regex.compile(r"(?<![\p{Nd}\p{Lu}\p{Ll}_])\p{Nd}{1,2}(?!\p{Nd})")  # not of "@june24"
HANDLE = regex.compile(r"@\w")
OF_THE_PRESS = regex.compile(
    r"press|media|medien|prensa|imprensa|prens|basın|medya|прес|медіа|медиа|interview|journalis|صحاف"
    r"|إعلام|رسانه|خبرنگار|मीडिया|प्रेस|媒体|媒體|采访|採訪",
    regex.IGNORECASE,
)
APART = regex.compile(r"(?<![,،，\s])(?:\t| {3})")  # a name, and the day when she signed
ADDRESS_END = regex.compile(r"[,:،，：]\Z")
SEPARATOR = regex.compile(r"[^\p{L}\p{N}]*\Z")

LONGEST_NAME_WORDS = 14
LONGEST_HEADING_WORDS = 14
LONGEST_FURNITURE_WORDS = 60
LONGEST_CONTACT_WORDS = 25
FEWEST_ASKING_WORDS = 8
LONGEST_DATE_WORDS = 10
LONGEST_DAY_WORDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a block is, and what decided.

    `language` is set if the block is surely in another than the statement; `said_by` if it is
    somebody else's words, and names whose, as far as the text does.
    """

    role: Role
    why: str
    is_guess: bool = False
    language: str | None = None
    said_by: str | None = None


Verdicts = list[Verdict | None]  # of all blocks; None where nothing has decided yet


@dataclass(frozen=True, kw_only=True)  # no slots: what is found once is kept
class Line:
    """A block's words and what is known about them; every step of the grammar asks again."""

    text: str
    kind: Kind
    is_quoted: bool
    furniture: tuple[Cues, ...]

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return count_words(self.text)

    @cached_property
    def signs_off(self) -> int:
        """Where the words at its head end that announce signatures, else 0."""
        return sign_off_ends(self.text, self.furniture)

    @cached_property
    def is_short(self) -> bool:
        """Whether it could be a heading or a name: one short line without an end mark."""
        is_open = not END_MARK.search(self.text[-8:]) or self._is_abbreviated
        return self.words <= LONGEST_NAME_WORDS and is_open

    @cached_property
    def is_prose(self) -> bool:
        """Whether it ends as a sentence ends, or is longer than any name."""
        ends = SENTENCE_END.search(self.text[-8:]) and not self._is_abbreviated
        return self.words > LONGEST_NAME_WORDS or bool(ends)

    @cached_property
    def _is_abbreviated(self) -> bool:
        """Whether its last stop belongs to a name: "River Friends Ltd."."""
        return ABBREVIATED.search(self.text[-8:]) is not None and is_titled(self.text)

    def has(self, cue: Callable[[Cues], Pattern]) -> bool:
        """Return whether a cue of any of its languages is found in it."""
        for row in self.furniture:
            pattern = cue(row)
            if pattern is not NEVER and pattern.search(self.text):
                return True
        return False


def is_address(line: Line) -> bool:
    """Return whether a line could address somebody: "To the ministry:", with nothing said yet."""
    says = line.has(lambda row: row.first_person) or line.has(lambda row: row.asks)
    is_short = line.words <= LONGEST_DATE_WORDS and line.kind is Kind.PARAGRAPH
    return is_short and not says and ADDRESS_END.search(line.text) is not None


@lru_cache(maxsize=16)  # checks ask one after another, all of the same sentence
def count_words(text: str) -> int:
    """Return the number of words, two letters for one where words have no spaces."""
    rest, runs = (text, 0) if text.isascii() else UNSPACED_RUN.subn(" ", text)
    unspaced = len(text) - len(rest) + runs
    return len(WORD.findall(rest)) + (unspaced + 1) // 2


def is_titled(text: str) -> bool:
    """Return whether all words but the small ones have capitals, as in a name.

    >>> is_titled("Fishers of the Lower Valley"), is_titled("We stay.")
    (True, False)
    """
    words = [word for word in WORD.findall(text) if word not in SMALL_WORDS]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)


def _is_separator(line: Line) -> bool:
    return SEPARATOR.match(line.text) is not None


def _is_furniture(line: Line) -> bool:
    return line.words <= LONGEST_FURNITURE_WORDS and line.has(lambda row: row.boilerplate)


def _is_press(line: Line) -> bool:
    return line.words <= LONGEST_HEADING_WORDS and line.has(lambda row: row.press)


def _is_contact(line: Line) -> bool:
    if line.words > LONGEST_CONTACT_WORDS:
        return False
    shown = LINK_TARGET.sub("]", line.text)
    may_be_mail = any(mark in shown for mark in ("@", "://", "www."))
    found = (may_be_mail and MAIL_OR_ADDRESS.search(shown)) or TELEPHONE.search(shown)
    return bool(found) and not _asks_reader(line)


def _asks_reader(line: Line) -> bool:
    """Return whether a whole sentence tells its reader to write to others than those who speak."""
    is_whole = SENTENCE_END.search(line.text[-4:]) and line.words >= FEWEST_ASKING_WORDS
    if not is_whole or OF_THE_PRESS.search(line.text):
        return False
    is_to_us = line.has(lambda row: row.first_person)
    return not is_to_us and line.has(lambda row: row.reader_asks)


def _is_footnote(line: Line) -> bool:
    return line.kind is Kind.FOOTNOTE or FOOTNOTE.match(line.text) is not None


def _is_salutation(line: Line) -> bool:
    ends = not SENTENCE_END.search(line.text[-4:]) or line.text.endswith("!")
    return line.words <= LONGEST_HEADING_WORDS and ends and line.has(lambda row: row.salutation)


def sign_off_ends(text: str, furniture: Sequence[Cues]) -> int:
    """Return where the words at the head of a text end that announce signatures, else 0."""
    ends = 0
    for row in furniture:
        if row.sign_off is not NEVER and (found := row.sign_off.match(text)):
            ends = max(ends, found.end())
    return ends


def is_sign_off(line: Line) -> bool:
    """Return whether signatures follow: "Signed by:", "Sincerely,"."""
    if not line.signs_off:
        return False
    is_prose = SENTENCE_END.search(line.text[-4:]) is not None
    short = line.words <= LONGEST_HEADING_WORDS or ":" in line.text[:60]
    return (short and not is_prose) or _is_closing(line)


def _is_closing(line: Line) -> bool:
    """Return whether a line is a closing formula from end to end: "Yours sincerely."."""
    is_short = line.words <= LONGEST_CONTACT_WORDS
    return is_short and SEPARATOR.match(line.text, line.signs_off) is not None


def is_tail_heading(line: Line) -> bool:
    """Return whether nothing after it belongs to the statement: "Notes to editors"."""
    is_mark = line.words <= 1  # "ENDS."
    is_heading = line.is_short or line.text.endswith(":") or line.kind is Kind.HEADING or is_mark
    return is_heading and line.has(lambda row: row.tail)


def _is_date(line: Line) -> bool:
    is_sentence = END_OF_SAYING.search(line.text[-2:]) and not DATE_END.search(line.text[-8:])
    is_row = line.kind in {Kind.ITEM, Kind.ROW} or line.text.startswith("|")
    is_entry = is_row or APART.search(line.text) is not None
    if line.words > LONGEST_DATE_WORDS or is_sentence or is_entry:
        return False
    if HANDLE.search(line.text):  # "Jun Diaz (@jun24)" is somebody's name
        return False
    has_day = line.words <= LONGEST_DAY_WORDS and DAY.search(line.text)
    named = (YEAR.search(line.text) or has_day) and line.has(lambda row: row.months)
    return bool(named or NUMERIC_DATE.search(line.text))


ASIDE = Role.LEFT_ASIDE
CONTACT = Verdict(role=ASIDE, why="an address, mail address or telephone number")
HEADING = Verdict(role=Role.HEADING, why="marked as a heading")
SIGN_OFF = Verdict(role=Role.SALUTATION, why="the words above signatures")
RULES: Sequence[tuple[Callable[[Line], bool], Verdict]] = (
    (
        lambda line: line.kind in {Kind.MACHINERY, Kind.FRONT_TITLE},
        Verdict(role=ASIDE, why="machinery of the file, not its words"),
    ),
    (
        lambda line: is_directive(line.text),
        Verdict(role=ASIDE, why="machinery of the file, not its words"),
    ),
    (
        lambda line: line.kind is Kind.CONTROL,
        Verdict(role=ASIDE, why="a button, or the name of a field"),
    ),
    (_is_separator, Verdict(role=ASIDE, why="no letters in it")),
    (_is_furniture, Verdict(role=ASIDE, why="a sign-up, privacy, donation or sharing line")),
    (_is_press, Verdict(role=ASIDE, why="a line for the press")),
    (_is_contact, CONTACT),
    (
        lambda line: line.kind is Kind.CAPTION,
        Verdict(role=ASIDE, why="the caption of a picture"),
    ),
    (_is_footnote, Verdict(role=ASIDE, why="a footnote")),
    (_is_salutation, Verdict(role=Role.SALUTATION, why="a form of address")),
    (is_sign_off, SIGN_OFF),
    (_is_date, Verdict(role=Role.DATE_LINE, why="a date")),
    (
        lambda line: line.kind is Kind.HEADING,
        HEADING,
    ),
)


def verdict_alone(line: Line) -> Verdict | None:
    """Return what a block is by itself, or None if its neighbours must decide."""
    return next((verdict for applies, verdict in RULES if applies(line)), None)

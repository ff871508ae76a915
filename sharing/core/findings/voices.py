"""Whose words a sentence holds: a sentence in, who says its quotation out."""

from dataclasses import dataclass

import regex

from sharing.core.cues.cue import Cues
from sharing.core.grammar.lines import SENTENCE_END, count_words
from sharing.core.grammar.pairing import Pair, pair_marks

FEWEST_WORDS = 3  # fewer at the end of a sentence are a term or a sneer, nobody speaking
PAUSE = regex.compile(r"[,،，、!?…！？؟.。।॥]\Z")
TAG_HEAD = regex.compile(r"\s*[,،，—–-]|\s*\p{Script=Han}{1,8}[说說]")
ANNOUNCES = regex.compile(r"[:：,،，]\s*\Z")
LETTER = regex.compile(r"\p{L}")
EDGES = " \t\r\n,،，—–-:：.!?…。！？।"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """A quotation with the words that say whose it is: “…,” said a farmer.

    `start` and `end` are offsets of the quotation in the text; `said_by` are the words around it.
    """

    said_by: str
    start: int
    end: int


def speech_in(text: str, cues: Cues) -> Speech | None:
    """Return the quotation in which a sentence lets somebody else speak, or None.

    What "we" say is the authors' own.
    """
    for pair in pair_marks(text, 0, len(text)).pairs:
        said_by = _said_by(text, pair) if pair.is_quotation else None
        if said_by and not cues.first_person.match(said_by):
            return Speech(said_by=said_by, start=pair.start, end=pair.end)
    return None


def _said_by(text: str, pair: Pair) -> str | None:
    """Return the words before or after a quotation that give it to somebody."""
    before, inside, after = (
        text[: pair.start],
        text[pair.start + 1 : pair.end - 1].rstrip(),
        text[pair.end :],
    )
    if not LETTER.search(before) and LETTER.search(after):
        is_tag = PAUSE.search(inside) or TAG_HEAD.match(after)
        return after.strip(EDGES) if is_tag else None
    if LETTER.search(before) and not LETTER.search(after):
        is_tag = ANNOUNCES.search(before) or SENTENCE_END.search(inside)
        speaks = count_words(inside) >= FEWEST_WORDS
        return before.strip(EDGES) if is_tag and speaks else None
    return None

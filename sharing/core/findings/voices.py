"""Whose words a sentence holds: a sentence in, who else speaks in it out."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from sharing.core.cues.cue import Cues
from sharing.core.grammar.lines import SENTENCE_END, count_words
from sharing.core.grammar.pairing import Pair, pair_marks

FEWEST_WORDS = 3  # fewer at the end of a sentence are a term or a sneer, nobody speaking
MOST_TAG_WORDS = 3  # behind a verb of saying that closes a sentence: ", one of them wrote to us."
SPEAKER_CHARACTERS = 60  # of the words that say who speaks, where no pause ends them
PAUSE = regex.compile(r"[,،，、!?…！？؟.。।॥]\Z")
TAG_HEAD = regex.compile(r"\s*[,،，—–-]|\s*\p{Script=Han}{1,8}[说說]")
ANNOUNCES = regex.compile(r"[:：,،，]\s*\Z")
COLON = regex.compile(r"[:：]\s*\Z")
DIALOGUE = regex.compile(r"\A[—―]\s?[¿¡«]?\p{L}")  # —Son ladrones —dijo el alcalde
# "They told us" in languages that put "us" first is nobody's "we".
TOLD_US = regex.compile(
    r"(?:nos|me) (?!\w+mos(?!\w))\w|nous (?:l['’])?(?:a|ont|avait|dit|disait|écrit|raconte|confie"
    r"|explique|répond)(?!\w)|(?:нам|мне|мені) (?!\w+[еєё]м(?!\w))\w|(?:हमें|हमसे|मुझे|मुझसे) ",
    regex.IGNORECASE,
)
NUMBER = regex.compile(r"\p{Nd}")
LETTER = regex.compile(r"\p{L}")
BREAK = regex.compile(r"[,،](?!\p{Nd})|[，、;؛；:：—―“”«»„\"「」『』!?！？؟]|\s[–-]\s")
SEAM = regex.compile(r"[;；؛,،，]\s*")
STRONG = frozenset(";；؛")
EDGES = " \t\r\n,،，—–-:：.!?…。！？।“”«»„「」『』" + '"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What somebody else says in a text, with the words that say who: “…,” said a farmer.

    `start` and `end` are offsets of what is said; `said_by` are the words around it. `is_data` is
    true if it is given to a source that counts and takes no side: "according to UN figures".
    """

    said_by: str
    start: int
    end: int
    is_data: bool = False


@lru_cache(maxsize=16)  # checks ask one after another, all of the same sentence
def speech_in(text: str, cues: Cues) -> Speech | None:
    """Return what a sentence lets somebody else say, between marks or without, or None.

    What "we" say is the authors' own.
    """
    for pair in pair_marks(text, 0, len(text)).pairs:
        said_by = _said_by(text, pair) if pair.is_quotation else None
        if said_by and (TOLD_US.match(said_by) or not cues.first_person.match(said_by)):
            return Speech(said_by=said_by, start=pair.start, end=pair.end)
    if DIALOGUE.match(text):
        said_by = text.rpartition("—")[2].strip(EDGES) if text.count("—") > 1 else "—"
        return Speech(said_by=said_by, start=0, end=len(text))
    return _reported(text, cues)


def is_direct(text: str, speech: Speech) -> bool:
    """Return whether words are given as they were said: behind a colon, or before “she said”."""
    if speech.start == 0:
        return True
    pause = BREAK.search(text, speech.start)
    return pause is not None and COLON.match(pause[0]) is not None


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
    speaks = count_words(inside) >= FEWEST_WORDS
    if LETTER.search(before) and not LETTER.search(after):
        is_tag = ANNOUNCES.search(before) or SENTENCE_END.search(inside)
        return before.strip(EDGES) if is_tag and speaks else None
    if LETTER.search(before) and LETTER.search(after):
        is_tag = COLON.search(before) or (ANNOUNCES.search(before) and PAUSE.search(inside))
        return f"{before.strip(EDGES)} … {after.strip(EDGES)}" if is_tag and speaks else None
    return None


def _reported(text: str, cues: Cues) -> Speech | None:
    """Return what a text gives to a source or a speaker without marks around it."""
    found = cues.reported.search(text)
    if found is None:
        return None
    groups = found.groupdict()
    clause = max((m.end() for m in BREAK.finditer(text, 0, found.start())), default=0)
    if groups["data"] or groups["source"]:
        is_near = found.start() - clause <= SPEAKER_CHARACTERS // 2
        start = clause if is_near else found.start()
        said_by = _speaker(text, start, start)
        return Speech(said_by=said_by, start=0, end=len(text), is_data=bool(groups["data"]))
    said_by = _speaker(text, clause, found.end())
    rest = text[found.end() :]
    is_tag = clause > 0 and count_words(rest) <= MOST_TAG_WORDS and not NUMBER.search(rest)
    start, end = (0, clause) if is_tag else (found.end(), _own_again(text, found.end(), cues))
    return Speech(said_by=said_by, start=start, end=end)


def _own_again(text: str, start: int, cues: Cues) -> int:
    """Return where the authors take the word again in a sentence: "…; we count", "…, but we"."""
    for seam in SEAM.finditer(text, start):
        rest = text[seam.end() : seam.end() + SPEAKER_CHARACTERS]
        turns = cues.turning.match(rest)
        if (turns or seam[0][0] in STRONG) and cues.first_person.match(
            rest[turns.end() if turns else 0 :].lstrip()
        ):
            return seam.end()
    return len(text)


def _speaker(text: str, start: int, reached: int) -> str:
    """Return the words that say who speaks: a clause up to its verb, else to its next pause."""
    if text[start:reached].strip(EDGES).count(" ") > 0:
        return text[start:reached].strip(EDGES)
    pause = BREAK.search(text, reached)
    words = text[start : pause.start() if pause else len(text)].strip(EDGES)
    if len(words) <= SPEAKER_CHARACTERS:
        return words
    return words[:SPEAKER_CHARACTERS].rpartition(" ")[0] or words[:SPEAKER_CHARACTERS]

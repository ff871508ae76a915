"""Whose words a sentence holds: a sentence in, who else speaks in it out."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from sharing.core.cues.cue import Cues
from sharing.core.cues.speakers import BINDING, HEADS, HELPERS, LEADING, PRONOUN, TAILS
from sharing.core.cues.unreported import judged_for, says_nothing
from sharing.core.grammar.lines import SENTENCE_END, count_words
from sharing.core.grammar.pairing import Pair, pair_marks

FEWEST_WORDS = 3  # fewer at the end of a sentence are a term or a sneer, nobody speaking
MOST_TAG_WORDS = 3  # behind a verb of saying that closes a sentence: ", one of them wrote to us."
MOST_NAMED_WORDS = 4  # before a verb that ends a sentence; more hold what is said, too
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
CAPITALS = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}’'.-]*\s+)+")
BREAK = regex.compile(r"[,،](?!\p{Nd})|[，、;؛；:：—―“”«»„\"「」『』!?！？؟]|\s[–-]\s")
OWN_COUNT = regex.compile(  # behind somebody else's: "…, by our count 55"
    r"(?<!\w)(?:(?:by|according to|nach|laut|selon|d['’]après|según|segundo|по|за) )"
    r"(?:our|unser\w*|notre|nos|nuestr\w+|noss\w+|наш\w+)(?!\w)|[据據]我[们們]",
    regex.IGNORECASE,
)
PASSIVE = regex.compile(r"(?<!\w)(?:we|i) (?:are|were|was|have been)\Z", regex.IGNORECASE)
SEAM = regex.compile(r"[;；؛,،，]\s*")
STRONG = frozenset(";；؛")
EDGES = " \t\r\n,،，—–-:：.!?…。！？।“”«»„「」『』" + '"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What somebody else says in a text, and who says it: “…,” said a farmer.

    `start` and `end` are offsets of what is said; `said_by` names who
    says it, or else are the words that give it to somebody. `is_data` is
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
            name = _named_beside(text, pair, cues) or said_by
            return Speech(said_by=name, start=pair.start, end=pair.end)
    if DIALOGUE.match(text):
        tag = text.rindex("—") + 1
        found = cues.reported.search(text, tag) if text.count("—") > 1 else None
        said_by = _behind(text[found.end() :]) if found else text[tag:].strip(EDGES)
        return Speech(said_by=said_by if tag > 1 else "—", start=0, end=len(text))
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
    found = _first_reported(text, cues)
    if found is None:
        return None
    groups = found.groupdict()
    clause = _clause(text, found)
    if groups["data"] or groups["source"]:
        is_near = found.start() - clause <= SPEAKER_CHARACTERS // 2
        start = clause if is_near else found.start()
        said_by = _source(text, start, found)
        own = OWN_COUNT.search(text, found.end())
        end = own.start() if own else len(text)
        return Speech(said_by=said_by, start=0, end=end, is_data=bool(groups["data"]))
    said_by = _speaker(text, clause, found)
    rest = text[found.end() :]
    if groups.get("last") and not LETTER.search(rest) and not clause:
        return Speech(said_by=said_by, start=0, end=found.start())
    is_tag = clause > 0 and count_words(rest) <= MOST_TAG_WORDS and not NUMBER.search(rest)
    start, end = (0, clause) if is_tag else (found.end(), _own_again(text, found.end(), cues))
    return Speech(said_by=said_by, start=start, end=end)


def _first_reported(text: str, cues: Cues) -> regex.Match[str] | None:
    """Return the first words that give something to somebody, where anything is given."""
    found = cues.reported.search(text)
    if found is None or judged_for(cues.language).match(text):
        return None
    while found is not None and not (found["data"] or found["source"]):
        before, after = text[_clause(text, found) : found.start()], text[found.end() :]
        if not says_nothing(before, found[0], after, cues.language):
            break
        found = cues.reported.search(text, found.end())
    return found


def _clause(text: str, found: regex.Match[str]) -> int:
    """Return where the clause begins that a verb of saying stands in."""
    return max((m.end() for m in BREAK.finditer(text, 0, found.start())), default=0)


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


def _named_beside(text: str, pair: Pair, cues: Cues) -> str | None:
    """Return who speaks beside a quotation, without the verb that says so, where that is known."""
    for start, end in ((0, pair.start), (pair.end, len(text))):
        found = cues.reported.search(text, start)
        if found and found.end() <= end and not (found["data"] or found["source"]):
            before = _bare(text[start : found.start()])
            if not before and start and found.groupdict().get("last"):
                before = _bare(text[: pair.start])
            return before or _behind(text[found.end() : end]) or None
    return None


def _source(text: str, start: int, found: regex.Match[str]) -> str:
    """Return the source that something is given to, without the words that give it."""
    first, last = found.span("who") if found.groupdict().get("who") else (-1, -1)
    if first >= 0:
        return _bare(text[start if first == found.start() else first : last])
    if not HEADS.match(found[0]) and TAILS.search(found[0]):
        whole = text[start : found.end()]
    else:
        number, pause = NUMBER.search(text, found.end()), BREAK.search(text, found.end())
        ends = [match.start() for match in (number, pause) if match]
        first = found.start() if HEADS.match(found[0] + " ") else start
        whole = text[first : min(ends, default=len(text))]
    name = BINDING.sub("", TAILS.sub("", HEADS.sub("", whole.strip(EDGES)))).strip(EDGES)
    return _short(name or whole)


def _speaker(text: str, clause: int, found: regex.Match[str]) -> str:
    """Return who speaks: before the verb of saying, else within or behind it, else its words."""
    if (found.groupdict().get("who") or "").strip():
        return _bare(found["who"])
    before = _bare(text[clause : found.start()])
    is_last = not LETTER.search(text, found.end())
    if before and is_last and count_words(before) > MOST_NAMED_WORDS:  # what is said, too
        name = CAPITALS.match(before) if found.groupdict().get("last") else None
        return _bare(name[0]) if name else _short(text[clause : found.end()])
    if before:  # "three times we were told": nobody else is named
        return _short(text[clause : found.end()] if PASSIVE.search(before) else before)
    if is_last or found.groupdict().get("last"):  # the speaker stands before a quotation
        pairs = pair_marks(text, 0, found.start()).pairs
        return _bare(text[: pairs[0].start] if pairs else "") or _short(text[clause : found.end()])
    pause = BREAK.search(text, found.end())
    after = _behind(text[found.end() : pause.start() if pause else len(text)])
    return _short(after or text[clause : found.end()])


def _behind(words: str) -> str:
    """Return who speaks, named behind the verb of saying, up to what is said."""
    pronoun = PRONOUN.match(words)
    return pronoun[0].lstrip("-").removeprefix("t-") if pronoun else _bare(BINDING.sub("", words))


def _bare(words: str) -> str:
    """Return a name without the helping words that stand around it."""
    return LEADING.sub("", HELPERS.sub("", words.strip(EDGES))).strip(EDGES)


def _short(words: str) -> str:
    words = words.strip(EDGES)
    if len(words) <= SPEAKER_CHARACTERS:
        return words
    return words[:SPEAKER_CHARACTERS].rpartition(" ")[0] or words[:SPEAKER_CHARACTERS]

"""Whose case a sentence makes: a sentence in its place in, what gives it to others out."""

from collections.abc import Iterator, Sequence

from sharing.core.findings.asks import is_ask, is_own
from sharing.core.findings.facts import facts_in
from sharing.core.findings.onward import FOLLOWS, MAY_GO_ON, SAID_AFTER, is_introduced, who_said
from sharing.core.findings.places import MARK, Place
from sharing.core.findings.voices import EDGES, LETTER, Speech, speech_in
from sharing.core.grammar.pairing import pair_marks
from sharing.core.statement import Role

GOES_ON = "goes on with somebody else’s words"
STANDS_INSIDE = "stands inside a quotation: somebody else may be speaking"
IN_BLOCK = "stands in a block quotation: somebody else may be speaking"
UNNAMED = frozenset(
    {GOES_ON, STANDS_INSIDE, IN_BLOCK, SAID_AFTER}
)  # whose words they are is said elsewhere
HAS_MARKS = "has quotation marks in it: check whose words they are"
SIGNED_BEFORE = "stands after the signatories: perhaps not the authors’ words"
OTHERS = "somebody else’s words: "


def is_unnamed(place: Place) -> bool:
    """Return whether somebody else speaks, and who it is stands in another sentence."""
    return is_others(place) in UNNAMED


def asks_whose(warning: str) -> bool:
    """Return whether a warning only says that words may not be the authors' own."""
    return warning in {
        HAS_MARKS,
        SIGNED_BEFORE,
        FOLLOWS,
        MAY_GO_ON,
        *UNNAMED,
    } or warning.startswith(OTHERS)


def is_others(place: Place) -> str | None:
    """Tell of words that somebody else says, or that stand behind the signatories."""
    if place.members:
        named = map(is_others, place.members)
        said_by = next((says for says in named if says and says not in UNNAMED), None)
        said_by = said_by or _said_within(place)
        return said_by or _is_spoken(place) or next(_said_by_members(place.members), None)
    if place.is_after_signatories:
        return SIGNED_BEFORE
    if said_by := _is_spoken(place) or (SAID_AFTER if who_said(place) else None):
        return said_by
    if is_all_quoted(place):
        goes_on = place.before is not None and speech_in(place.before.text, place.cues)
        return GOES_ON if goes_on or is_introduced(place) else None
    quotation, sentence = place.quotation, place.sentence
    if quotation is None or quotation.start > sentence.start or quotation.end < sentence.end:
        return None
    return STANDS_INSIDE


def is_quoted_block(place: Place) -> str | None:
    """Tell of words of a block that is a quotation."""
    if place.said_by is None:
        return None
    if place.said_by:
        return f"{OTHERS}“{place.said_by}”"
    return IN_BLOCK


def is_retold(place: Place) -> str | None:
    """Tell of a verb whose form says that somebody else says so."""
    found = place.cues.retold.search(place.text)
    return f"“{found[0][-30:].strip()}” tells what others say" if found else None


def announces_speech(place: Place) -> str | None:
    """Tell of a sentence that only leads to what somebody else says in the next one."""
    if place.after is None or place.members or is_own(place.text, place.cues):
        return None
    speaks = MARK.match(place.after.text) and speech_in(place.after.text, place.cues)
    return "leads to somebody else’s words" if speaks else None


def grants(place: Place) -> str | None:
    """Tell of what the authors see in the other side, or are not against."""
    found = place.cues.granted.search(place.text)
    return f"“{found[0]}” alone speaks for the other side" if found else None


def may_mock(place: Place) -> str | None:
    """Tell of thanks, praise or a guess that may be irony."""
    found = place.cues.wry.search(place.text)
    return f"“{found[0].strip()}” may be meant the other way round" if found else None


def answers_quotation(place: Place) -> str | None:
    """Tell of a sentence behind a quotation that nobody is named for: it may answer it."""
    if place.before is None or place.members or MARK.search(place.text):
        return None
    text = place.before.text
    pairs = pair_marks(text, 0, len(text)).pairs
    is_all = (
        bool(pairs)
        and pairs[0].is_quotation
        and (pairs[0].start, pairs[0].end)
        == (
            0,
            len(text),
        )
    )
    return "may answer the quotation before it" if is_all else None


def is_turned(place: Place) -> str | None:
    """Tell of a sentence without "we" against which the next one turns: perhaps it is granted."""
    if place.after is None or place.cues.first_person.search(place.text):
        return None
    found = place.cues.turning.match(place.after.text)
    return f"the next sentence turns against it: “{found[0].strip()}”" if found else None


def is_witness(place: Place) -> str | None:
    """Tell of one person's words in a statement of many."""
    return "one person says this, the others say “we”" if place.is_witness else None


def is_announced(place: Place) -> str | None:
    """Tell of a sentence below a colon that the authors do not put there for themselves."""
    if place.stem is None or place.role is Role.ITEM:
        return None
    if place.cues.first_person.search(place.stem.text) or is_ask(place.stem.text, place.cues):
        return None
    return "stands below a colon: somebody else may be speaking"


def names_source(place: Place) -> str | None:
    """Tell of a number that is a source's."""
    speech = speech_in(place.text, place.cues)
    if speech and _is_sourced(place, speech):
        return f"gives its number to a source: “{speech.said_by}”"
    return None


def is_all_quoted(place: Place) -> str | None:
    """Tell of a sentence that is a quotation from end to end, and nobody says whose."""
    pair, sentence = place.quotation, place.sentence
    is_all = (
        pair is not None
        and pair.start == sentence.start
        and not LETTER.search(place.text, max(0, pair.end - sentence.start))
    )
    return HAS_MARKS if is_all else None


def has_quotation(place: Place) -> str | None:
    """Tell of quotation marks, whosever the words between them are."""
    if place.quotation is None or is_others(place):
        return None
    return HAS_MARKS


def _is_spoken(place: Place) -> str | None:
    """Tell whose words they are where the words themselves say it."""
    speech = speech_in(place.text, place.cues)
    if speech is None or _is_sourced(place, speech):
        return None
    return f"{OTHERS}“{speech.said_by}”"


def _is_sourced(place: Place, speech: Speech) -> bool:
    """Return whether a sentence only names a source without a side for its number."""
    return speech.is_data and next(facts_in(place.sentence, place.cues), None) is not None


def _said_within(place: Place) -> str | None:
    """Tell whose words joined sentences are where one of them says so of those before it."""
    found = filter(None, map(who_said, place.members))
    closing = next((one for one in found if one.end <= place.sentence.end), None)
    return f"{OTHERS}“{closing.text.strip(EDGES)}”" if closing else None


def _said_by_members(members: Sequence[Place]) -> Iterator[str]:
    """Yield whose words the sentences are that were joined: a mark between them may stray."""
    yield from filter(None, map(is_others, members))

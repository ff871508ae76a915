"""Where somebody else's words go on or end unmarked: a sentence in its place in, doubts out.

Reported speech without quotation marks has no end that can be seen. A sentence behind it is the
authors' where they answer; where it goes on at once or promises in the same voice, or the next one
says whose words these were, it is not; else it is in doubt.
"""

import regex

from sharing.core.cues.beside import heard_for, introducing_for
from sharing.core.cues.cue import Cues
from sharing.core.cues.onward import closing_for, naming_for, promising_for, replying_for
from sharing.core.cues.unreported import replies_for
from sharing.core.findings.asks import is_ask, is_own
from sharing.core.findings.places import MARK, Place
from sharing.core.findings.shape import QUESTION
from sharing.core.findings.voices import Speech, is_direct, speech_in
from sharing.core.grammar.pairing import pair_marks
from sharing.core.statement import Sentence

FOLLOWS = "follows somebody else’s words: may go on with them"
MAY_GO_ON = "comes after somebody else’s words: perhaps it is still they who speak"
SAID_AFTER = "is somebody else’s words: the next sentence says whose"
CLOSED = regex.compile(r"[”»“」』\"]\W*\Z")  # a mark closes what was said
COLON = regex.compile(r"[:：]")
LARGELY = 0.5  # of a sentence in quotation marks: the rest only leads to them


def follows_speech(place: Place) -> str | None:
    """Tell of a sentence behind somebody else's words that goes on with them, unmarked."""
    opened = _opened(place)
    if opened is None:
        return None
    speech, sentence = opened
    if not is_own(place.text, place.cues):
        return FOLLOWS if sentence is place.before and not CLOSED.search(sentence.text) else None
    if not is_direct(sentence.text, speech):
        return None
    said, alone = sentence.text[speech.start : speech.end], place.cues.alone
    if alone.search(said) and alone.search(place.text):
        return FOLLOWS
    is_ours = _says_we(sentence.text, speech, place)
    goes_on = sentence is place.before or promising_for(place.language).search(place.text)
    return FOLLOWS if is_ours and goes_on else None


def may_go_on(place: Place) -> str | None:
    """Tell of a sentence some way behind somebody else's words, or in a voice like theirs."""
    opened = _opened(place)
    if opened is None or follows_speech(place):
        return None
    speech, sentence = opened
    if not is_own(place.text, place.cues):  # behind "we will", who says nothing of "we" is another
        return None if _says_we(sentence.text, speech, place) else MAY_GO_ON
    if not is_direct(sentence.text, speech) or sentence is not place.before:
        return None
    is_one = place.cues.alone.search(sentence.text[speech.start : speech.end])
    promises = promising_for(place.language).search(place.text)
    return MAY_GO_ON if promises or not is_one else None


def closes_speech(place: Place) -> str | None:
    """Tell of a sentence that only says whose words stand before it."""
    if place.before is None or place.members:
        return None
    closes = closing_for(place.language).match(place.text)
    return "says whose words stand before it" if closes else None


def who_said(place: Place) -> Sentence | None:
    """Return the sentence behind a place that says whose words it holds, or None."""
    if not place.ahead:
        return None
    closing, following = closing_for(place.language), place.ahead[0]
    if closing.match(following.text):
        is_said = is_largely_quoted(place) or not MARK.search(place.text)
        return following if is_said else None
    if is_largely_quoted(place):
        tells = (naming_for(place.language), heard_for(place.language))
        return following if any(cue.search(following.text) for cue in tells) else None
    return _said_further_on(place) if _opened(place) else None


def _said_further_on(place: Place) -> Sentence | None:
    """Return the sentence that ends words without marks, some way behind a place, or None."""
    for sentence in place.ahead:
        if closing_for(place.language).match(sentence.text):
            return sentence
        if _ends_speech(sentence.text, place):
            return None
    return None


def is_introduced(place: Place) -> bool:
    """Return whether the sentence before a place gives what stands here as somebody's words."""
    return place.before is not None and bool(
        introducing_for(place.language).search(place.before.text)
    )


def is_largely_quoted(place: Place) -> bool:
    """Return whether a quotation begins in a sentence and is most of it."""
    pair, sentence = place.quotation, place.sentence
    if pair is None or pair.start < sentence.start or pair.end > sentence.end:
        return False
    return pair.end - pair.start > LARGELY * (sentence.end - sentence.start)


def _opened(place: Place) -> tuple[Speech, Sentence] | None:
    """Return the unmarked words of somebody else that may go on here, and where they begin."""
    if not place.earlier or place.members:
        return None
    between: list[str] = []
    for sentence in reversed(place.earlier):
        speech = speech_in(sentence.text, place.cues)
        if speech is not None:
            goes_on = _runs_on(speech, sentence.text) and (
                not any(is_own(text, place.cues) for text in between)
                or _says_we(sentence.text, speech, place)
            )
            if between and _is_told_as_theirs(between[0], place):
                return None  # the sentence before was, in a form that this one has not
            return (speech, sentence) if goes_on and not _ends_speech(place.text, place) else None
        if _ends_speech(sentence.text, place) or _comments(sentence.text, place.cues):
            return None
        between.append(sentence.text)
    return None


def _is_told_as_theirs(text: str, place: Place) -> bool:
    """Return whether the form of a verb gives a sentence to others, and this one has no such."""
    retold = place.cues.retold
    return retold.search(text) is not None and not retold.search(place.text)


def _comments(text: str, cues: Cues) -> bool:
    """Return whether a sentence asks, or comments on the one before it: “That is untrue”."""
    return QUESTION.search(text) is not None or cues.leaning.match(text) is not None


def _says_we(text: str, speech: Speech, place: Place) -> bool:
    """Return whether somebody else is let say "we", as it was said."""
    lead = COLON.search(text, speech.start) if speech.start else None  # "wrote to us:" is no "we"
    said, cues = text[lead.end() if lead else speech.start : speech.end], place.cues
    says = cues.first_person.search(said) or promising_for(place.language).search(said)
    return bool(says) and not cues.alone.search(said) and is_direct(text, speech)


def _runs_on(speech: Speech, text: str) -> bool:
    """Return whether words of somebody else have no end in their own sentence."""
    if speech.is_data or MARK.match(text, speech.start) or _is_marked(text, speech):
        return False
    return speech.start == 0 or speech.end == len(text)


def _is_marked(text: str, speech: Speech) -> bool:
    """Return whether what is said stands in quotation marks, and not only a term of it."""
    return MARK.search(text) is not None and any(
        pair.is_quotation and pair.end - pair.start > LARGELY * (speech.end - speech.start)
        for pair in pair_marks(text, speech.start, speech.end).pairs
    )


def _ends_speech(text: str, place: Place) -> bool:
    """Return whether the authors answer in a sentence, or quote something."""
    cues: Cues = place.cues
    return bool(
        cues.against.search(text)
        or cues.turning.match(text)
        or replies_for(place.language).match(text)
        or MARK.search(text)
        or (is_own(text, cues) and (is_ask(text, cues) or _answers(text, place)))
    )


def _answers(text: str, place: Place) -> bool:
    """Return whether "we" answer; who says "I" may be whoever was let speak."""
    answers = replying_for(place.language).search(text)
    return answers is not None and not place.cues.alone.search(text)

"""What speaks against quoting a sentence: a sentence in its place in, sentences for people out.

A fault keeps a sentence from being offered; a caution is told beside it.
"""

from collections.abc import Callable, Iterator, Sequence

import regex

from sharing.core.findings.asks import is_ask
from sharing.core.findings.facts import facts_in
from sharing.core.findings.places import COLONS, Place
from sharing.core.findings.room import tightest
from sharing.core.findings.voices import Speech, speech_in
from sharing.core.grammar.lines import MAIL_OR_ADDRESS, SENTENCE_END, TELEPHONE, count_words
from sharing.core.grammar.pairing import pair_marks
from sharing.core.statement import Role

Check = Callable[[Place], str | None]

FEWEST_WORDS = 3  # fewer stand alone only if they are long: "Требуем справедливости."
FEWEST_LETTERS = 20
FEWEST_LETTERS_OF_AN_ASK = 12  # "Ouvrez l’accès !" says all of it, "Stop now." does not
LETTERS_OF_AN_IDEOGRAPH = 3  # two make a word of six letters or so
FEW_WORDS = 5
MOST_TURNED_WORDS = 7  # a longer sentence mostly says its sense more than once
FIRST_WORDS = 3
SHORT_QUESTION_WORDS = 6
QUESTION = regex.compile(r"[?？؟][\"”»」』)]*\Z")
LONG_CHARACTERS = 220  # X's 280 less a link, a name and quotation marks
SURELY_FITS_CHARACTERS = 1_000
WITHOUT_END_MARKS = frozenset({"th", "lo"})  # scripts that end sentences with a space
MARKUP = regex.compile(r"\]\(|\]\[|\*\*|__|\{\{|\}\}|<[a-zA-Z/!][^<>]*>|\n[ \t]*>")
FOOTNOTE = regex.compile(
    r"\[\p{Nd}{1,3}\]|\[\^[\w-]{1,30}\]|(?<![kcmd]?m)[¹²³⁰-⁹]+"
    r"|(?<=\p{L}[.!?”])\p{Nd}{1,2}(?=\s|\Z)"
)
NAME_WITHIN = regex.compile(r"(?<=\s)\p{Lu}\p{Ll}")
THING_BEFORE = regex.compile(
    r"(?<!\w)(?:the|an?|our|my|every|all|these|those|no)\s\p{L}+|people|children|women|everybody"
    r"|(?<!\w)(?![nv]ous|mais|dans|sans)\w{3,}s(?!\w)|(?<!\w)(?:wo)?men(?!\w)|everyone|anyone",
    regex.IGNORECASE,
)
LETTER = regex.compile(r"[\p{L}\p{M}]")
IDEOGRAPH = regex.compile(r"\p{Script=Han}")
GOES_ON = "goes on with somebody else’s words"
STANDS_INSIDE = "stands inside a quotation: somebody else may be speaking"
IN_BLOCK = "stands in a block quotation: somebody else may be speaking"
UNNAMED = frozenset({GOES_ON, STANDS_INSIDE, IN_BLOCK})  # whose words they are is said elsewhere
HAS_MARKS = "has quotation marks in it: check whose words they are"
LAST_WORDS = regex.compile(r"\p{L}[\p{L}\p{M}’'-]*")


def faults(place: Place) -> tuple[str, ...]:
    """Return why a sentence should not be quoted alone; empty if nothing speaks against it."""
    return tuple(_findings(place, FAULTS))


def is_faulty(place: Place) -> bool:
    """Return whether anything speaks against quoting a sentence alone."""
    return next(_findings(place, FAULTS), None) is not None


def cautions(place: Place) -> tuple[str, ...]:
    """Return what an organiser should look at before quoting a sentence."""
    return tuple(_findings(place, CAUTIONS))


def needs_what_is_before(place: Place) -> bool:
    """Return whether a sentence leans on the one before it, and is sound where that stands, too."""
    found = faults(place)
    leaning = tuple(_findings(place, _LEANING))
    return bool(found) and found == leaning


def announces_only(place: Place, *, after: bool) -> bool:
    """Return whether a sentence only lacks what its colon announces, or what it comes `after`."""
    lacks = (_is_open, *_LEANING) if after else (_is_open,)
    return place.text.endswith(COLONS) and _is_sound_but_for(place, lacks)


def is_sound_below_its_stem(place: Place) -> bool:
    """Return whether the item of a list is sound where the sentence above the list stands, too."""
    return place.role is Role.ITEM and _is_sound_but_for(place, _BY_STEM)


def _is_sound_but_for(place: Place, lacking: Sequence[Check]) -> bool:
    checks = [check for check in FAULTS if check not in lacking]
    return next(_findings(place, checks), None) is None


def is_unnamed(place: Place) -> bool:
    """Return whether somebody else speaks, and who it is stands in another sentence."""
    return _is_others(place) in UNNAMED


def hangs_on_one_word(place: Place) -> bool:
    """Return whether one missing word would turn a very short sentence round."""
    return count_words(place.text) <= FEW_WORDS and bool(place.cues.hinges.search(place.text))


def _findings(place: Place, checks: Sequence[Check]) -> Iterator[str]:
    for check in checks:
        if says := check(place):
            yield says


def _leans(place: Place) -> str | None:
    if not (found := place.cues.leaning.match(place.text)):
        return None
    word = found[0].lstrip("“\"'«„ ").strip()
    return f"starts with “{word}”: needs what comes before"


def _points_back(place: Place) -> str | None:
    """Tell of a pronoun before which the sentence names nothing it could stand for."""
    found = place.cues.pronouns.search(place.text)
    if not found or place.cues.leaning.match(place.text):
        return None
    before = place.text[: found.start()]
    if THING_BEFORE.search(before) or NAME_WITHIN.search(before):
        return None
    is_english = place.language.startswith("en")
    if not is_english and len(LAST_WORDS.findall(before)) > FIRST_WORDS:
        return None
    return f"“{found[0]}” points to the sentence before"


def _finishes_stem(place: Place) -> str | None:
    if place.role is Role.ITEM and place.stem is not None:
        return f"finishes the sentence above the list: “…{_tail(place.stem.text)}”"
    if place.role is Role.ITEM and place.text[:1].islower():
        return "begins in the middle of a sentence"
    return None


def _is_open(place: Place) -> str | None:
    if place.text.endswith(COLONS):
        return "ends with a colon: what it announces is missing"
    ends = SENTENCE_END.search(place.text[-8:]) or place.language[:2] in WITHOUT_END_MARKS
    return None if ends else "has no full stop: perhaps not a whole sentence"


def _is_unbalanced(place: Place) -> str | None:
    if pair_marks(place.text, 0, len(place.text)).strays:
        return "a quotation mark or bracket in it has no partner"
    return None


def _is_others(place: Place) -> str | None:
    if place.members:
        named = map(_is_others, place.members)
        said_by = next((says for says in named if says and says not in UNNAMED), None)
        return said_by or _is_spoken(place) or next(_findings_of(place.members), None)
    if place.is_after_signatories:
        return "stands after the signatories: perhaps not the authors’ words"
    if said_by := _is_spoken(place):
        return said_by
    quotation, sentence = place.quotation, place.sentence
    if quotation is None or quotation.start > sentence.start or quotation.end < sentence.end:
        return None
    if (quotation.start, quotation.end) == (sentence.start, sentence.end):
        goes_on = place.before is not None and speech_in(place.before.text, place.cues)
        return GOES_ON if goes_on else None
    return STANDS_INSIDE


def _is_spoken(place: Place) -> str | None:
    """Tell whose words they are where the words themselves say it."""
    speech = speech_in(place.text, place.cues)
    if speech is None or _is_sourced(place, speech):
        return None
    return f"somebody else’s words: “{speech.said_by}”"


def _is_quoted_block(place: Place) -> str | None:
    if place.said_by is None:
        return None
    if place.said_by:
        return f"somebody else’s words: “{place.said_by}”"
    return IN_BLOCK


def _is_sourced(place: Place, speech: Speech) -> bool:
    """Return whether a sentence only names a source without a side for its number."""
    return speech.is_data and next(facts_in(place.sentence, place.cues), None) is not None


def _turns_round(place: Place) -> str | None:
    """Tell of a short sentence that would say the opposite if one word were lost."""
    if count_words(place.text) > MOST_TURNED_WORDS:
        return None
    found = place.cues.negation.search(place.text)
    return (
        f"would say the opposite without “{found[0]}”: compare with the original" if found else None
    )


def _names_source(place: Place) -> str | None:
    speech = speech_in(place.text, place.cues)
    if speech and _is_sourced(place, speech):
        return f"gives its number to a source: “{speech.said_by}”"
    return None


def _findings_of(members: Sequence[Place]) -> Iterator[str]:
    """Yield whose words the sentences are that were joined: a mark between them may stray."""
    yield from filter(None, map(_is_others, members))


def _has_footnote(place: Place) -> str | None:
    return "has a footnote mark in it" if FOOTNOTE.search(place.text) else None


def _is_contact(place: Place) -> str | None:
    if MAIL_OR_ADDRESS.search(place.text) or TELEPHONE.search(place.text):
        return "has a web address, mail address or telephone number in it"
    return None


def _has_markup(place: Place) -> str | None:
    return "has marks of its file format in it" if MARKUP.search(place.text) else None


def _is_short(place: Place) -> str | None:
    if _says_little(place):
        return "too short to stand alone"
    if hangs_on_one_word(place):
        return "so short that its sense hangs on one word"
    if count_words(place.text) <= SHORT_QUESTION_WORDS and QUESTION.search(place.text):
        return "a short question: needs what it is about"
    return None


def _says_little(place: Place) -> bool:
    """Return whether a sentence is short, measured as its script and its kind need."""
    words = count_words(place.text)
    if words >= FEWEST_WORDS:
        return False
    extra = (LETTERS_OF_AN_IDEOGRAPH - 1) * len(IDEOGRAPH.findall(place.text))
    fewest = FEWEST_LETTERS_OF_AN_ASK if is_ask(place.text, place.cues) else FEWEST_LETTERS
    return words < FEWEST_WORDS - 1 or len(LETTER.findall(place.text)) + extra < fewest


def _fits_nowhere(place: Place) -> str | None:
    if len(place.text) <= SURELY_FITS_CHARACTERS or tightest(place.text, place.language):
        return None
    return "too long for every usual platform"


def _is_long(place: Place) -> str | None:
    if len(place.text) > LONG_CHARACTERS:
        return f"long: {len(place.text)} characters"
    return None


def _has_quotation(place: Place) -> str | None:
    if place.quotation is None or _is_others(place):
        return None
    return HAS_MARKS


def _follows_stem(place: Place) -> str | None:
    if place.stem is None or place.role is Role.ITEM:
        return None
    return f"follows “…{_tail(place.stem.text)}”"


def _has_line_break(place: Place) -> str | None:
    return "runs over a line break" if "\n" in place.text or "\r" in place.text else None


def _tail(text: str) -> str:
    return " ".join(text.split()[-3:])


FAULTS: Sequence[Check] = (
    _leans,
    _points_back,
    _finishes_stem,
    _is_open,
    _is_unbalanced,
    _is_others,
    _is_quoted_block,
    _has_footnote,
    _is_contact,
    _has_markup,
    _is_short,
    _fits_nowhere,
)
CAUTIONS: Sequence[Check] = (
    _is_long,
    _turns_round,
    _names_source,
    _has_quotation,
    _follows_stem,
    _has_line_break,
)
_LEANING: Sequence[Check] = (_leans, _points_back)
_BY_STEM: Sequence[Check] = (_finishes_stem, _is_open, _is_short, *_LEANING)  # a stem mends these

"""What a sentence leans on outside itself: a sentence in its place in, sentences for people out."""

import regex

from sharing.core.cues.cue import Pattern
from sharing.core.findings.asks import is_ask, is_own
from sharing.core.findings.places import Place
from sharing.core.grammar.lines import count_words
from sharing.core.statement import Role

FIRST_WORDS = 3
FEWEST_SUBJECT_WORDS = 5  # “A land that looks for nobody does not look after … either”
MOST_ANNOUNCING_WORDS = 12  # a longer sentence says something itself
NAME_WITHIN = regex.compile(r"(?<=\s)\p{Lu}\p{Ll}")
THING_BEFORE = regex.compile(
    r"(?<!\w)(?:the|an?|our|my|your|every|all|these|those|no)\s\p{L}+|people|children|women|everybody"
    r"|(?<!\w)(?![nv]ous|mais|dans|sans|dois|três|tres|trois|seis)\w{3,}s(?!\w)|(?<!\w)(?:wo)?men(?!\w)|everyone|anyone",
    regex.IGNORECASE,
)
LAST_WORDS = regex.compile(r"\p{L}[\p{L}\p{M}’'-]*")
CLAUSE = regex.compile(r"[,;:،؛，；：、—–(]")  # what follows it answers it
ASIDE = regex.compile(r"\s?[,،，.!?。！？]")  # a comma before what ends so belongs to it
ENDS = regex.compile(r"\W*\Z")
DAY = regex.compile(r"(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})")


def leans(place: Place) -> str | None:
    """Tell of a sentence that begins with a connective."""
    if not (found := place.cues.leaning.match(place.text)):
        return None
    word = found[0].lstrip("“\"'«„ ").strip()
    return f"starts with “{word}”: needs what comes before"


def points_back(place: Place) -> str | None:
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


def leans_within(place: Place) -> str | None:
    """Tell of a connective in the first clause: what it answers stands in another sentence."""
    word = _first_clause(place, place.cues.against)
    word = word or (None if _says_something(place) else _first_clause(place, place.cues.adding))
    return f"“{word}” needs what comes before" if word else None


def adds(place: Place) -> str | None:
    """Tell of a word that adds to another sentence, where this one says something all the same."""
    word = _first_clause(place, place.cues.adding) if _says_something(place) else None
    return f"“{word}” goes on from the sentence before" if word else None


def points_away(place: Place) -> str | None:
    """Tell of a word for something that an earlier sentence may name."""
    word = _first_clause(place, place.cues.pointing)
    return f"“{word}” may point to an earlier sentence" if word else None


def is_undated(place: Place) -> str | None:
    """Tell of a day that only the day of writing tells."""
    found = place.cues.undated.search(place.text)
    if not found or (place.cues.months.search(place.text) and DAY.search(place.text)):
        return None
    return f"“{found[0]}” says no date"


def has_no_subject(place: Place) -> str | None:
    """Tell of a verb that others do, where the sentence does not say who they are."""
    found = place.cues.unsaid.match(place.text)
    return "may not say who acts: compare with the sentence before" if found else None


def speaks_to_somebody(place: Place) -> str | None:
    """Tell of a sentence that tells the addressee, not the reader, what he did."""
    found = place.cues.addressed.search(place.text)
    if is_ask(place.text, place.cues):
        return None
    return f"“{found[0]}” would be the reader" if found else None


def finishes_stem(place: Place) -> str | None:
    """Tell of the item of a list that its stem begins."""
    if place.role is Role.ITEM and place.stem is not None:
        return f"finishes the sentence above the list: “…{tail(place.stem.text)}”"
    if place.role is Role.ITEM and place.text[:1].islower():
        return "begins in the middle of a sentence"
    return None


def announces(place: Place) -> str | None:
    """Tell of a short sentence that only says that something follows."""
    found = place.cues.announcing.search(place.text)
    if not found or count_words(place.text) > MOST_ANNOUNCING_WORDS:
        return None
    return f"“{found[0].strip()}” announces what the next sentence says"


def is_bare_item(place: Place) -> str | None:
    """Tell of the item of a list that asks nobody for anything: a demand without a verb is cut."""
    if place.role is not Role.ITEM or place.stem is not None or _speaks(place):
        return None
    return "the item of a list: perhaps not a whole sentence"


def follows_stem(place: Place) -> str | None:
    """Tell of a sentence that an unfinished one announces."""
    if place.stem is None or place.role is Role.ITEM:
        return None
    return f"follows “…{tail(place.stem.text)}”"


def tail(text: str) -> str:
    """Return the last words of a text."""
    return " ".join(text.split()[-3:])


def _speaks(place: Place) -> bool:
    return is_own(place.text, place.cues) or is_ask(place.text, place.cues)


def _says_something(place: Place) -> bool:
    """Return whether the authors speak, or a word that adds stands behind a subject of its own."""
    if _speaks(place):
        return True
    found = place.cues.adding.search(place.text)
    if found is None or ENDS.match(place.text, found.end()):
        return False
    return count_words(place.text[: found.start()]) >= FEWEST_SUBJECT_WORDS


def _first_clause(place: Place, cue: Pattern) -> str | None:
    """Return what a cue finds, if no clause of the sentence itself stands before it."""
    found = cue.search(place.text)
    if not found:
        return None
    before = place.text[: found.start()].rstrip()
    if ASIDE.match(place.text, found.end()):
        before = before[:-1]
    return None if CLAUSE.search(before) else found[0].strip()

"""What a sentence leans on outside itself: a sentence in its place in, sentences for people out."""

import regex

from sharing.core.cues.cue import NEVER, Found, Pattern
from sharing.core.cues.demands import points_ahead
from sharing.core.cues.elided import ELIDED, WITHIN
from sharing.core.cues.itself import ITSELF, LETTERS
from sharing.core.findings.asks import is_ask, is_own
from sharing.core.findings.places import COLONS, Place
from sharing.core.grammar.lines import count_words
from sharing.core.statement import Role
from sharing.core.tags import base_language

FIRST_WORDS = 3
FEWEST_SUBJECT_WORDS = 5  # “A land that looks for nobody does not look after … either”
SMALL_LETTER = regex.compile(r"[^\p{L}\p{N}]*\p{Ll}")
MOST_ANNOUNCING_WORDS = 12  # a longer sentence says something itself
LONGEST_END = 60  # characters in which a sentence shows that it ends before its verb
NAME_WITHIN = regex.compile(r"(?<=\s)\p{Lu}\p{Ll}")
# What is many; verbs of "we" end in -s, too ("buscamos", "nous cherchons"), and so do other words.
_NO_NOUN = (
    r"[nv]ous|mais|dans|sans|sous|vers|plus|moins|puis|depuis|après|alors|jamais|toujours|dois|três"
    r"|tres|trois|seis|antes|después|entonces|menos|depois|apenas|\w+mos"
)
_MANY = (
    r"people|children|(?<!\w)(?:wo)?men(?!\w)"
    rf"|(?<!nous )(?<!\w)(?!(?:{_NO_NOUN})(?!\w))\w{{3,}}s(?!\w)"
)
_ANY = r"(?<!\w)(?:the|an?|our|my|your|every|all|these|those|no)\s\p{L}+|every(?:body|one)|anyone"
THING_BEFORE = regex.compile(rf"{_ANY}|{_MANY}", regex.IGNORECASE)
MANY_BEFORE = regex.compile(rf"(?:all|both|these|those)\s\p{{L}}+|{_MANY}", regex.IGNORECASE)
_NOBODY = (  # what is passed on, written or done is not "her"
    r"(?:letter|note|message|statement|report|book|document|law|decision|order|plan|bill|answer|reply"
    r"|question|story|news|day|night|morning|evening|week|year|house|home|door|street|road|city"
    r"|country|hospital|school|prison|court|trial)(?!\w)"
)
ONE_BEFORE = regex.compile(
    r"(?<!\w)(?:the|an?|our|my|your|every|each|no|this|that|any|another)\s"
    rf"(?!{_NOBODY} (?:is|was|has|had|will|came|went|of|from|to|in|on|that|which)(?!\w))"
    r"(?!\w*[^su\W]s(?!\w))\p{L}+|(?:every|any|no|some) ?(?:body|one)(?!\w)|who(?!\w)",
    regex.IGNORECASE,
)
OF_THEM = regex.compile(r"of\s+\Z", regex.IGNORECASE)  # ends so before the pronoun: "three of them"
HE_OR_SHE = regex.compile(r"he|him|his|she|hers?", regex.IGNORECASE)
# German nouns have a capital: where the authors begin and none follows, a pronoun has no noun.
AUTHORS_BEGIN = regex.compile(r"\W*(?:wir|ich|uns|unsere[rmn]?|man)(?!\w)", regex.IGNORECASE)
LAST_WORDS = regex.compile(r"\p{L}[\p{L}\p{M}\u200c’'-]*")
CLAUSE = regex.compile(r"[,;:،؛，；：、—–(]")  # what follows it answers it
ASIDE = regex.compile(r"\s?[,،，.!?。！？]")  # a comma before what ends so belongs to it
ENDS = regex.compile(r"\W*\Z")
DAY = regex.compile(r"(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})")


def leans(place: Place) -> str | None:
    """Tell of a sentence that begins with a connective."""
    if not (found := _start(place)):
        return None
    word = found[0].lstrip("“\"'«„ ").strip()
    return f"starts with “{word}”: needs what comes before"


def _points_ahead(place: Place) -> bool:
    """Return whether what a sentence begins with stands below it: “Here is what we ask:”."""
    is_stem = place.is_list or place.text.endswith(COLONS)
    return is_stem and points_ahead(place.text, place.language)


def _start(place: Place) -> Found | None:
    """Return what a sentence leans with at its start; the letter itself is known to its reader."""
    found = place.cues.leaning.match(place.text)
    return None if found and (_points_ahead(place) or _means_itself(place)) else found


def _means_itself(place: Place) -> bool:
    """Return whether "this letter" in the authors' words is theirs: none was spoken of before."""
    tag = base_language(place.language)
    if not ITSELF.get(tag, NEVER).match(place.text) or not _speaks(place):
        return False
    before = place.before.text if place.before else ""
    return not (LETTERS[tag].search(before) or place.cues.reported.search(before))


def points_back(place: Place) -> str | None:
    """Tell of a pronoun before which the sentence names nothing it could stand for."""
    found = place.cues.pronouns.search(place.text)
    if not found or _start(place):
        return None
    before = place.text[: found.start()]
    if _meant_by(found[0], before).search(before) or _has_name(before, place):
        return None
    if not _shows_nouns(place, found[0]) and len(LAST_WORDS.findall(before)) > FIRST_WORDS:
        return None
    return f"“{found[0]}” points to the sentence before"


def _has_name(before: str, place: Place) -> bool:
    """Return whether a name stands there, other than of a month."""
    months = place.cues.months
    return any(not months.match(before, found.start()) for found in NAME_WITHIN.finditer(before))


def _shows_nouns(place: Place, pronoun: str) -> bool:
    """Return whether the words before a pronoun tell that none of them is a noun."""
    language = base_language(place.language)
    begins = AUTHORS_BEGIN.match(place.text) and pronoun != "ihr"  # which is "you", too
    return language == "en" or (language == "de" and bool(begins))


def _meant_by(pronoun: str, before: str) -> regex.Pattern[str]:
    """Return what a pronoun could stand for, if it stands before it."""
    if HE_OR_SHE.fullmatch(pronoun):
        return ONE_BEFORE
    return MANY_BEFORE if OF_THEM.search(before) else THING_BEFORE


def leans_within(place: Place) -> str | None:
    """Tell of a connective in the first clause: what it answers stands in another sentence."""
    word = _first_clause(place, place.cues.against)
    word = word or (None if _says_something(place) else _first_clause(place, place.cues.adding))
    return f"“{word}” needs what comes before" if word else None


def leaves_out(place: Place) -> str | None:
    """Tell of a sentence that ends before its verb, where none of its clauses has that verb."""
    tag = base_language(place.language)
    end = max(0, len(place.text) - LONGEST_END)
    if not (found := ELIDED.get(tag, NEVER).search(place.text, end)):
        return None
    before = place.text[: found.start()].rstrip()
    behind_pronoun = before.removesuffix(",")  # "…, die es nicht taten", "…, которые нет"
    if CLAUSE.search(behind_pronoun) or WITHIN.get(tag, NEVER).search(before):
        return None
    return f"“{found[0].strip()}” leaves out what the sentence before says"


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
    """Tell of the item of a list that its stem begins, and of any other piece of a sentence."""
    if place.role is Role.ITEM and place.stem is not None:
        return f"finishes the sentence above the list: “…{tail(place.stem.text)}”"
    is_first = place.role is not Role.ITEM and place.number == 1  # German writes it small there
    if SMALL_LETTER.match(place.text) and not is_first:
        return "begins in the middle of a sentence"
    return None


def announces(place: Place) -> str | None:
    """Tell of a short sentence that only says that something follows."""
    found = place.cues.announcing.search(place.text)
    if not found or place.is_list or count_words(place.text) > MOST_ANNOUNCING_WORDS:
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

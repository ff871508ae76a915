"""What a sentence is by itself: a sentence in its place in, what is wrong with its shape out."""

import regex

from sharing.core.counting.turning import turning_sign
from sharing.core.cues.consenting import CONSENTING
from sharing.core.cues.cue import NEVER
from sharing.core.findings.asks import calls_reader, is_ask, is_own
from sharing.core.findings.places import COLONS, Place
from sharing.core.findings.room import tightest
from sharing.core.grammar.lines import MAIL_OR_ADDRESS, SENTENCE_END, TELEPHONE, count_words
from sharing.core.grammar.pairing import pair_marks
from sharing.core.grammar.sentences import SPACE_ENDS
from sharing.core.tags import base_language

FEWEST_WORDS = 3  # fewer stand alone only if they are long: "Требуем справедливости."
FEWEST_LETTERS = 20
FEWEST_LETTERS_OF_AN_ASK = 12  # "Ouvrez l’accès !" says all of it, "Stop now." does not
LETTERS_OF_AN_IDEOGRAPH = 3  # two make a word of six letters or so
FEWEST_LETTERS_OF_A_PHRASE = 30  # with the marks above and below them
FEW_WORDS = 5
MOST_TURNED_WORDS = 7  # a longer sentence mostly says its sense more than once
DENSE = frozenset({"ar", "tr"})  # languages that write articles and persons onto the word
MOST_TURNED_DENSE_WORDS = 5
SHORT_QUESTION_WORDS = 6
QUESTION = regex.compile(r"[?？؟][\"”»」』)]*\Z")
LONG_CHARACTERS = 220  # X's 280 less a link, a name and quotation marks
GOES_ON = (",", ";", "،", "؛", "，", "；", "、")
SURELY_FITS_CHARACTERS = 1_000
WITHOUT_END_MARKS = frozenset({"th", "lo"})  # scripts that end sentences with a space
# Words behind which a phrase goes on: "said that", "and", "because", "if"; not "better than".
PHRASE_GOES_ON = regex.compile(r"(?:(?<!ก)ว่า|และ|เพราะ|ถ้า|ວ່າ|(?<!ທັງ)ແລະ|ເພາະ|ຖ້າ)[\W_]*\Z")
MARKUP = regex.compile(r"\]\(|\]\[|\*\*|__|\{\{|\}\}|<[a-zA-Z/!][^<>]*>|\n[ \t]*>")
FOOTNOTE = regex.compile(
    r"\[\p{Nd}{1,3}\]|\[\^[\w-]{1,30}\]|(?<![kcmd]?m)[¹²³⁰-⁹]+"
    r"|(?<=\p{L}[.!?”])\p{Nd}{1,2}(?=\s|\Z)"
)
LETTER = regex.compile(r"[\p{L}\p{M}]")
BREAK = regex.compile(r"[\r\n]")
IDEOGRAPH = regex.compile(r"\p{Script=Han}")
CLAUSE = regex.compile(
    r"[,;:،؛，；：、—–](?=.*\w)|(?<!\w)و(?:لا|لن|لم)(?!\w)", regex.DOTALL
)  # says more than its negation


def hangs_on_one_word(place: Place) -> bool:
    """Return whether one missing word would turn a very short sentence round."""
    return count_words(place.text) <= FEW_WORDS and bool(place.cues.hinges.search(place.text))


def gives_way(place: Place) -> bool:
    """Return whether authors accept something in so few words that a "not" may have been lost.

    Any sentence can have lost one; only here would nobody notice it.
    """
    consents = CONSENTING.get(base_language(place.language), NEVER)
    return count_words(place.text) <= FEW_WORDS and consents.search(place.text) is not None


def is_open(place: Place) -> str | None:
    """Tell of a sentence without an end."""
    if place.text.endswith(COLONS):
        return "ends with a colon: what it announces is missing"
    if place.is_list:  # its items may have no full stop, but the last one says that none follows
        return "ends as if more followed" if place.text.endswith(GOES_ON) else None
    if place.language[:2] in WITHOUT_END_MARKS and PHRASE_GOES_ON.search(place.text[-16:]):
        return "ends as if more followed"
    ends = SENTENCE_END.search(place.text[-8:]) or place.language[:2] in WITHOUT_END_MARKS
    return None if ends else "has no full stop: perhaps not a whole sentence"


def is_unbalanced(place: Place) -> str | None:
    """Tell of marks without partners."""
    said = _without_list_marks(place)
    if pair_marks(said, 0, len(said)).strays:
        return "a quotation mark or bracket in it has no partner"
    return None


def _without_list_marks(place: Place) -> str:
    """Return its words with spaces for what stands between joined sentences, such as "1)"."""
    said, reached = "", place.sentence.start
    for member in (member.sentence for member in place.members or (place,)):
        said += " " * (member.start - reached) + member.text
        reached = member.end
    return said


def turns_letters(place: Place) -> str | None:
    """Tell of a sign that nobody sees and that turns around what is written after the sentence."""
    if sign := turning_sign(place.text):
        return f"has the sign U+{ord(sign):04X}, which nobody sees and which turns letters around"
    return None


def has_footnote(place: Place) -> str | None:
    """Tell of a footnote mark."""
    return "has a footnote mark in it" if FOOTNOTE.search(place.text) else None


def is_contact(place: Place) -> str | None:
    """Tell of an address or a telephone number."""
    if MAIL_OR_ADDRESS.search(place.text) or TELEPHONE.search(place.text):
        return "has a web address, mail address or telephone number in it"
    return None


def has_markup(place: Place) -> str | None:
    """Tell of marks of the file format."""
    return "has marks of its file format in it" if MARKUP.search(place.text) else None


def is_short(place: Place) -> str | None:
    """Tell of a sentence too short to say something, or to say it surely."""
    if _says_little(place):
        return "too short to stand alone"
    if hangs_on_one_word(place) or _hangs_on_its_negation(place):
        return "so short that its sense hangs on one word"
    if count_words(place.text) <= SHORT_QUESTION_WORDS and QUESTION.search(place.text):
        return "a short question: needs what it is about"
    return None


def turns_round(place: Place) -> str | None:
    """Tell of a short sentence that would say the opposite if one word were lost."""
    if count_words(place.text) > MOST_TURNED_WORDS:
        return None
    found = place.cues.negation.search(place.text)
    return (
        f"would say the opposite without “{found[0]}”: compare with the original" if found else None
    )


def fits_nowhere(place: Place) -> str | None:
    """Tell of a sentence that no usual platform takes."""
    if len(place.text) <= SURELY_FITS_CHARACTERS or tightest(place.text, place.language):
        return None
    return "too long for every usual platform"


def is_long(place: Place) -> str | None:
    """Tell of a sentence that leaves hardly any room; that a list needs it is plain to see."""
    if len(place.text) > LONG_CHARACTERS and not place.is_list:
        return f"long: {len(place.text)} characters"
    return None


def is_curt(place: Place) -> str | None:
    """Tell of so few words that they mostly live on the sentences around them."""
    if _is_short_phrase(place):
        return "a short phrase: perhaps not a whole sentence"
    is_one = count_words(place.text) <= FEW_WORDS and not is_ask(place.text, place.cues)
    return "a very short sentence: it may live on those around it" if is_one else None


def is_question(place: Place) -> str | None:
    """Tell of a question, unless the reader is called on to put it to somebody else."""
    is_one = QUESTION.search(place.text[-4:]) and not calls_reader(place.text, place.language)
    return "a question: a reader may answer it as he likes" if is_one else None


def has_line_break(place: Place) -> str | None:
    """Tell of a line break inside; between the items of a list that was joined, it is meant."""
    texts = [member.text for member in place.members] if place.is_list else [place.text]
    return "runs over a line break" if any(BREAK.search(text) for text in texts) else None


def _says_little(place: Place) -> bool:
    """Return whether a sentence is short, measured as its script and its kind need."""
    words = count_words(place.text)
    if words >= FEWEST_WORDS:
        return False
    extra = (LETTERS_OF_AN_IDEOGRAPH - 1) * len(IDEOGRAPH.findall(place.text))
    fewest = FEWEST_LETTERS_OF_AN_ASK if is_ask(place.text, place.cues) else FEWEST_LETTERS
    return words < FEWEST_WORDS - 1 or len(LETTER.findall(place.text)) + extra < fewest


def _is_short_phrase(place: Place) -> bool:
    """Return whether a space ends it, and soon: such a piece may be less than a sentence."""
    if place.language[:2] not in SPACE_ENDS or place.members:
        return False
    is_marked = SENTENCE_END.search(place.text[-8:])
    return not is_marked and len(LETTER.findall(place.text)) < FEWEST_LETTERS_OF_A_PHRASE


def _hangs_on_its_negation(place: Place) -> bool:
    """Return whether one missing word would let the authors say the opposite of themselves."""
    cues, text = place.cues, place.text
    is_dense = base_language(place.language) in DENSE
    most = MOST_TURNED_DENSE_WORDS if is_dense else MOST_TURNED_WORDS
    if count_words(text) > most or CLAUSE.search(text):
        return False
    return is_own(text, cues) and cues.negation.search(text) is not None

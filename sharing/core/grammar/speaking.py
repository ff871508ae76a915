"""Which language a statement is in: a manuscript in, the tag of what its authors say out.

Hundreds of names, offices and comments in other languages may stand below a letter.
"""

from collections.abc import Iterator, Sequence

from sharing.core.cues.table import furniture_for
from sharing.core.formats.pieces import Kind, Manuscript
from sharing.core.grammar.languages import language_of
from sharing.core.grammar.lines import SENTENCE_END, Line, count_words, is_sign_off
from sharing.core.grammar.naming import announced_names

FEWEST_ABOVE_WORDS = 12  # of sentences; a line or two may only hand the letter on
FEWEST_RUNNING_WORDS = 40  # of sentences; fewer may stand beside verses or demands without stops
HEAD = 2_000  # characters of sentences: comments of those who sign are hardly among them
UNKNOWN = "und"


def language_spoken(manuscript: Manuscript) -> str:
    """Return the BCP 47 tag of the language that a manuscript's sentences seem to be in, or "und".

    Sentences above the words that announce signatures decide, else all sentences, else all words.
    """
    shown = [piece for piece in manuscript.pieces if piece.kind is not Kind.MACHINERY]
    texts = [manuscript[piece.start : piece.end] for piece in shown]
    running = [text for text in texts if SENTENCE_END.search(text[-8:])]
    told = "\n".join(running)
    first = next((text for text in running if count_words(text) >= FEWEST_ABOVE_WORDS), told)
    tags = dict.fromkeys(map(language_of, (told, told[:HEAD], first)))
    above = _above(texts, [piece.kind for piece in shown], list(tags))
    enough = told if count_words(told) >= FEWEST_RUNNING_WORDS else ""
    tried = (language_of(words) for words in (above, enough, "\n".join(texts)))
    return next((tag for tag in tried if tag != UNKNOWN), UNKNOWN)


def _above(texts: Sequence[str], kinds: Sequence[Kind], tags: Sequence[str]) -> str:
    """Return the sentences above the words that announce signatures; empty without either."""
    said: list[str] = []
    words = 0
    for text, kind in zip(texts, kinds, strict=True):
        if words >= FEWEST_ABOVE_WORDS and any(_announces(text, kind, tags)):
            return "\n".join(said)
        if SENTENCE_END.search(text[-8:]):
            said.append(text)
            words += count_words(text)
    return ""


def _announces(text: str, kind: Kind, tags: Sequence[str]) -> Iterator[bool]:
    """Yield for each line of a piece whether it announces signatures in one of the languages."""
    for words in filter(None, map(str.strip, text.splitlines())):
        for tag in tags:
            line = Line(text=words, kind=kind, is_quoted=False, furniture=furniture_for(tag))
            yield is_sign_off(line) or announced_names(line) > 0

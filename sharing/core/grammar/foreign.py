"""Blocks in another language than the statement: their texts in, the language of each out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from sharing.core.cues.table import furniture_for
from sharing.core.grammar.languages import is_in_other_script, languages_of_words
from sharing.core.tags import base_language

FEWEST_VOTES = 4  # frequent words of its language; fewer may be names or chance
FEWEST_OWN = 2  # of the statement's own language in all its blocks
FEWEST_UNOPPOSED = 2  # enough where no word is the statement's own
CLEARLY_MORE = 2  # times the votes for the statement's own language
MOST_SAID = 2  # things that a text may do in a language, see _says
SMALLEST_SHARE = 5  # of so many words one at least must speak for the language
# Languages that share most of their frequent words: a short block may be in either.
CLOSE = (
    frozenset({"es", "pt", "ca", "gl"}),
    frozenset({"uk", "ru", "be", "bg", "sr"}),
    frozenset({"sv", "da", "no", "nb", "nn"}),
    frozenset({"cs", "sk"}),
    frozenset({"id", "ms"}),
)
MOST_LANGUAGES = 4  # that are weighed against the statement's own
PARTICLES = "de|la|las|los|del|da|do|dos|das|di|du|des|von|van|der|den|el|al|y|e"
NAME = regex.compile(
    rf"\p{{Lu}}[\p{{L}}\p{{M}}’'-]*(?:(?:\s(?:{PARTICLES})){{0,3}}\s\p{{Lu}}[\p{{L}}\p{{M}}’'-]*)+"
)
Words = Sequence[tuple[tuple[str, ...], int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """Another language than the statement's, and whether the block is surely in it."""

    tag: str
    is_sure: bool


def foreign_languages(texts: Sequence[str], language: str) -> tuple[Tongue | None, ...]:
    """Return for each text the language it is in if that is not the statement's, else None.

    Where no text is surely in the statement's language either, nothing is told apart: the
    organiser's word on the language stands.
    """
    own = base_language(language)
    spoken = [tuple(languages_of_words(NAME.sub(" ", text))) for text in texts]
    found = [_another(words, text, own) for words, text in zip(spoken, texts, strict=True)]
    knows_own = sum(
        votes
        for words, tongue in zip(spoken, found, strict=True)
        for tags, votes in words
        if tongue is None and own in tags
    )
    return tuple(found) if knows_own >= FEWEST_OWN else (None,) * len(texts)


def speaks_for(text: str, language: str, *, against: str) -> bool:
    """Return whether a word of a text speaks for a language and not for the other one."""
    own = base_language(language)
    words = languages_of_words(NAME.sub(" ", text))
    return any(own in tags and against not in tags for tags, _ in words)


def _another(words: Words, text: str, own: str) -> Tongue | None:
    """Return the language for which most words speak that do not speak for the statement's own."""
    votes: Counter[str] = Counter()
    for tags, count in words:
        if own not in tags:
            for tag in tags:
                votes[tag] += count
    if is_in_other_script(text, own):
        tag = max(votes, key=lambda tag: votes[tag], default="und")
        return Tongue(tag=tag, is_sure=True)
    needed = max(FEWEST_UNOPPOSED, len(words) / SMALLEST_SHARE)
    best: tuple[int, Tongue] | None = None
    for tag, most in votes.most_common(MOST_LANGUAGES):
        if most < FEWEST_VOTES and most + MOST_SAID < needed:
            break  # nor is it enough for any that follows
        against = sum(count for tags, count in words if own in tags and tag not in tags)
        if most >= max(FEWEST_VOTES, CLEARLY_MORE * against + 1):
            return Tongue(tag=tag, is_sure=True)
        if against or most + MOST_SAID < needed:
            continue
        unopposed = most + _says(text, tag) - _says(text, own)
        if unopposed >= needed and (best is None or unopposed > best[0]):
            is_close = any(own in group and tag in group for group in CLOSE)
            best = (unopposed, Tongue(tag=tag, is_sure=not is_close))
    return best[1] if best else None


def _says(text: str, tag: str) -> int:
    """Return how many of two things a text does in a language: speak for "us", ask."""
    cues = furniture_for(tag)[0]
    return sum(cue.search(text) is not None for cue in (cues.first_person, cues.asks))

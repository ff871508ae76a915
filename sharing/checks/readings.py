"""Checks of how a statement was read: a kit in; what was guessed and what is odd, told, out."""

from collections.abc import Iterator

from sharing.checks.finding import Finding
from sharing.core.campaign import Joined
from sharing.core.campaigns.sentence_names import sentence_starts
from sharing.core.findings.places import places
from sharing.core.grammar.lines import SENTENCE_END
from sharing.core.grammar.sentences import SPACE_ENDS
from sharing.core.offered import sentences_of
from sharing.core.proofs.lines import IN_WORDS as ROLES_IN_WORDS
from sharing.core.proofs.lines import quotes_line
from sharing.core.proofs.proof import untold_oddities
from sharing.core.statement import Block, Statement
from sharing.core.tags import base_language
from sharing.kit import Kit

_AROUND_CHARACTERS = 24
_BEGINNING_CHARACTERS = 40
_GUESSES_SHOWN = 3  # a statement that was misread may have hundreds


def guesses(kit: Kit) -> Iterator[Finding]:
    """Tell what paragraphs were taken to be, where another reading was plausible."""
    for made in kit.editions:
        statement = made.edition.statement
        guesses = [block for block in statement.blocks if block.is_guess]
        if guesses:
            shown = guesses[:_GUESSES_SHOWN]
            told = (f"“{_beginning(statement, b)}” ({ROLES_IN_WORDS[b.role]})" for b in shown)
            more = len(guesses) - len(shown)
            others = f", and {more} more" if more else ""
            yield Finding(
                says=f"It was guessed what these are: {', '.join(told)}{others}.",
                remedy="If one is wrong, the page for organisers has the lines that move it under "
                "“How the statement was read”; “sharing posts STATEMENT --reading” prints them.",
            )


def _beginning(statement: Statement, block: Block) -> str:
    """Return how a block begins, on one line."""
    words = " ".join(statement.source[slice(*block.words)].split())
    return words if len(words) <= _BEGINNING_CHARACTERS else f"{words[:_BEGINNING_CHARACTERS]}…"


def numbers(kit: Kit) -> Iterator[Finding]:
    """Tell to pin quotes: unpinned ones are numbered anew when the text or a note changes."""
    for made in kit.editions:
        if kit.campaign.page is not None and not made.edition.quotes:
            statement = made.edition.statement
            named = (sentences_of(statement, quote) for quote in made.quotes)
            yield Finding(
                says="The addresses of the quotes hold only while text and notes stay as they are.",
                remedy="Before you publish, pin them in campaign.toml: "
                f"{quotes_line(named, sentence_starts(statement))}",
            )


def counted(kit: Kit) -> Iterator[Finding]:
    """Tell what numbers of sentences mean now: they count anew when a paragraph is moved."""
    for made in kit.editions:
        if made.edition.is_numbered:
            named = quotes_line(made.edition.quotes, sentence_starts(made.edition.statement))
            yield Finding(
                says="quotes in campaign.toml names sentences by numbers, which mean other "
                "sentences when a paragraph is moved or the text changes.",
                remedy=f"If these are the ones you mean, name them by their first words: {named}",
            )


def phrases(kit: Kit) -> Iterator[Finding]:
    """Tell that phrases may be joined where no mark ends a sentence, so that they are offered."""
    for made in kit.editions:
        statement = made.edition.statement
        pair = None if made.edition.quotes else _phrases_of_one_sentence(statement)
        if pair is not None:
            yield Finding(
                says=f"In the language {statement.language!r} no mark ends a sentence: what is "
                "offered are phrases, and one alone may not say enough.",
                remedy="Join those that belong together in campaign.toml, such as "
                f"{quotes_line([pair], sentence_starts(statement))}",
            )


def _phrases_of_one_sentence(statement: Statement) -> Joined | None:
    """Return the first two phrases of one paragraph that no mark parts, or None."""
    if base_language(statement.language) not in SPACE_ENDS:
        return None
    found = (
        place
        for place in places(statement)
        if place.before is not None and not SENTENCE_END.search(place.before.text)
    )
    return next((Joined(place.number - 1, place.number) for place in found), None)


def oddities(kit: Kit) -> Iterator[Finding]:
    """Tell of what looks wrong in the statement, unless a note does."""
    for made in kit.editions:
        edition = made.edition
        for oddity in untold_oddities(edition):
            around = _excerpt(edition.statement.source, oddity.start, oddity.end)
            yield Finding(
                says=f"Near “{around}”: {oddity.says}",
                remedy="It is not mended; if it needs a word, add an [[edition.note]].",
            )


def _excerpt(source: str, start: int, end: int) -> str:
    """Return the words around a range, on one line."""
    words = source[max(0, start - _AROUND_CHARACTERS) : end + _AROUND_CHARACTERS]
    return " ".join(words.split())

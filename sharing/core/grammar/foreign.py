"""Blocks in another language than the statement: their texts in, the language of each out."""

from collections.abc import Sequence

from sharing.core.grammar.languages import language_votes
from sharing.core.tags import base_language

FEWEST_VOTES = 4  # frequent words of its language; fewer may be names or chance
CLEARLY_MORE = 2  # times the votes for the statement's own language


def foreign_languages(texts: Sequence[str], language: str) -> tuple[str | None, ...]:
    """Return for each text the language it is in if that is surely not the statement's, else None.

    Where no text is surely in the statement's language either, nothing is told apart: the
    organiser's word on the language stands.
    """
    own = base_language(language)
    votes = [{base_language(tag): n for tag, n in language_votes(text).items()} for text in texts]
    found = tuple(_surely_another(each, own) for each in votes)
    knows_own = any(
        each.get(own, 0) >= FEWEST_VOTES and tag is None
        for each, tag in zip(votes, found, strict=True)
    )
    return found if knows_own else (None,) * len(found)


def _surely_another(votes: dict[str, int], own: str) -> str | None:
    if not votes:
        return None
    tag = max(votes, key=lambda tag: votes[tag])
    enough = max(FEWEST_VOTES, CLEARLY_MORE * votes.get(own, 0) + 1)
    return tag if tag != own and votes[tag] >= enough else None

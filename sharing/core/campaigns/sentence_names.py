"""How campaign.toml names sentences: a statement in; of each the first words that tell it, out."""

import json
import re
from collections.abc import Sequence

from sharing.core.campaign import RETIRED, Joined, Sentences
from sharing.core.grammar.heads import found_by, head, telling_starts
from sharing.core.statement import Statement

LIKE_A_NUMBER = re.compile(r"[\s0-9–-]*")  # a text that would be taken for "5-7", or for nothing


def sentence_heads(statement: Statement) -> list[str]:
    """Return how each sentence of the body begins, as words are compared with it."""
    return [head(sentence.text) for sentence in statement.body]


def sentence_starts(statement: Statement) -> tuple[str, ...]:
    """Return for each sentence the words that name it; empty where only its number does."""
    heads = sentence_heads(statement)
    firsts = {found: place for place, found in reversed(list(enumerate(heads)))}
    return tuple(
        "" if LIKE_A_NUMBER.fullmatch(start) or firsts[found] != place else start
        for place, (found, start) in enumerate(zip(heads, telling_starts(heads), strict=True))
    )


def place_of(words: str, heads: Sequence[str]) -> list[int]:
    """Return the numbers of the sentences that begin with these words, of those alike the first."""
    return [n + 1 for n in {heads[n]: n for n in reversed(found_by(words, heads))}.values()][::-1]


def in_toml(sentences: Sentences, starts: Sequence[str]) -> str:
    """Return them as they are written in a list of quotes, by their first words if these tell.

    >>> starts = ("We stay.", "We ask the council:", "")
    >>> in_toml(1, starts), in_toml(3, starts), in_toml(0, starts)
    ('"We stay."', '3', '0')
    >>> in_toml(Joined(1, 2), starts), in_toml(Joined(2, 3), starts)
    ('["We stay.", "We ask the council:"]', '"2-3"')
    """
    if sentences == RETIRED:
        return str(RETIRED)
    if isinstance(sentences, Joined):
        first, last = (starts[number - 1] for number in sentences)
        return f"[{toml_text(first)}, {toml_text(last)}]" if first and last else f'"{sentences}"'
    start = starts[sentences - 1]
    return toml_text(start) if start else str(sentences)


def toml_text(text: str) -> str:
    r"""Return a text as TOML writes it.

    >>> print(toml_text('The "Ford"'))
    "The \"Ford\""
    """
    # TOML escapes as JSON does, and DEL besides (toml.io, version 1.0.0, "String").
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

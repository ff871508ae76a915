"""Witnesses: a statement in, where one person says "I" among authors who say "we" out."""

from collections.abc import Collection, Sequence

from sharing.core.cues.cue import NEVER, Cues
from sharing.core.statement import Role, Sentence, Statement

MOST_ALONE = 2  # for one sentence that says "we"; a testimony may be the longer part


def witness_starts(statement: Statement, cues: Cues) -> frozenset[int]:
    """Return where the sentences start that one person says in a statement of many.

    A paragraph is hers as a whole if most of it is and nobody says "we" in it.
    """
    if cues.alone is NEVER:
        return frozenset()
    blocks = [b.sentences for b in statement.blocks if b.role in {Role.BODY, Role.ITEM}]
    alone = {s.start for block in blocks for s in block if cues.alone.search(s.text)}
    if not alone:
        return frozenset()
    many = {s.start for block in blocks for s in block if _says_we(s, cues)}
    alone -= many
    if not alone or not (_are_many(alone, many) or _is_inset(alone, blocks)):
        return frozenset()
    hers = [b for b in blocks if 2 * sum(s.start in alone for s in b) > len(b)]
    whole = [b for b in hers if not any(s.start in many for s in b)]
    return frozenset(alone | {s.start for block in whole for s in block})


def _are_many(alone: Collection[int], many: Collection[int]) -> bool:
    """Return whether "we" is said first, and "I" not much more often."""
    return bool(many) and min(many) < min(alone) and len(alone) <= MOST_ALONE * len(many)


def _is_inset(alone: Collection[int], blocks: Sequence[Sequence[Sentence]]) -> bool:
    """Return whether "I" stands in one run of paragraphs, with more of them around it."""
    hers = [i for i, block in enumerate(blocks) if any(s.start in alone for s in block)]
    is_run = hers[-1] - hers[0] + 1 == len(hers)
    is_inside = hers[0] > 0 and hers[-1] < len(blocks) - 1
    return is_run and is_inside and 2 * len(hers) < len(blocks)


def _says_we(sentence: Sentence, cues: Cues) -> bool:
    found = cues.first_person.finditer(sentence.text)
    return any(not cues.alone.search(match[0]) for match in found)

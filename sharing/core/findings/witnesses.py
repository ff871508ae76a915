"""Witnesses: a statement in, where one person says "I" among authors who say "we" out."""

from sharing.core.cues.cue import NEVER, Cues
from sharing.core.statement import Role, Sentence, Statement

MOST_ALONE = 2  # for one sentence that says "we"; a testimony may be the longer part


def witness_starts(statement: Statement, cues: Cues) -> frozenset[int]:
    """Return where the sentences start that one person says in a statement of many.

    A paragraph is hers as a whole if most of it is and nobody says "we" in it. Where "I" is said
    first, or much more than "we", the author is one person, and there is no witness.
    """
    if cues.alone is NEVER:
        return frozenset()
    blocks = [b.sentences for b in statement.blocks if b.role in {Role.BODY, Role.ITEM}]
    alone = {s.start for block in blocks for s in block if cues.alone.search(s.text)}
    if not alone:
        return frozenset()
    many = {s.start for block in blocks for s in block if _says_we(s, cues)}
    alone -= many
    is_one = not many or len(alone) > MOST_ALONE * len(many)
    if not alone or is_one or min(alone) < min(many):
        return frozenset()
    hers = [b for b in blocks if 2 * sum(s.start in alone for s in b) > len(b)]
    whole = [b for b in hers if not any(s.start in many for s in b)]
    return frozenset(alone | {s.start for block in whole for s in block})


def _says_we(sentence: Sentence, cues: Cues) -> bool:
    found = cues.first_person.finditer(sentence.text)
    return any(not cues.alone.search(match[0]) for match in found)

"""Sentences in their places: a statement in, each body sentence with its surroundings out."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import regex

from sharing.core.cues.cue import Cues
from sharing.core.cues.demands import heads_demands
from sharing.core.cues.table import NO_CUES, cues_for
from sharing.core.findings.asks import announces_demands
from sharing.core.findings.witnesses import witness_starts
from sharing.core.grammar.lines import SENTENCE_END
from sharing.core.grammar.pairing import CLOSERS, Pair, pair_marks
from sharing.core.statement import Block, Role, Sentence, Statement

COLONS = (":", "：", "․", "。：")
AUTHORS = frozenset({Role.BODY, Role.ITEM})
MARK = regex.compile(r"[“”„«»\"「『‘]")
MOST_AROUND = 3  # sentences before or behind one in which somebody else may begin or end speaking


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A sentence of the body and what surrounds it.

    `number` counts the body's sentences from 1. `quotation` is the quotation it stands in, or
    None. `stem` is the unfinished sentence that it finishes, or None. `before` and `after` are the
    sentences beside it in its block, or None where it opens or closes a block. `earlier` are up to
    three before it in its block, `ahead` up to three behind it, the last of them perhaps the first
    of the next block. `members` are the
    places of sentences that an organiser joined into one; `sentence` is then all of them. `said_by`
    is its block's. `is_witness` is true where one person speaks among authors who say "we".
    `is_late` is true in the second half of the body, where statements come to what they want.
    `list_number` counts the lists from 1; it is 0 outside of them. `heading` is the one above the
    first item of a list without a stem, if it says that what follows is asked.
    """

    number: int
    sentence: Sentence
    language: str
    cues: Cues
    role: Role
    is_after_signatories: bool
    stem: Sentence | None
    before: Sentence | None
    after: Sentence | None
    quotation: Pair | None
    earlier: tuple[Sentence, ...] = ()
    ahead: tuple[Sentence, ...] = ()
    members: tuple["Place", ...] = ()
    said_by: str | None = None
    is_witness: bool = False
    is_late: bool = False
    list_number: int = 0
    heading: Sentence | None = None

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.sentence.text

    @property
    def is_list(self) -> bool:
        """Whether it is several sentences, the last of them an item of a list."""
        return bool(self.members) and self.members[-1].role is Role.ITEM

    @property
    def has_cues(self) -> bool:
        """Whether there are word lists for its language."""
        return self.cues is not NO_CUES


@lru_cache(maxsize=2)  # quotes, threads, oddities and proof go through one statement in turn
def places(statement: Statement) -> tuple[Place, ...]:
    """Return the sentences of the body in order, each in its place."""
    return tuple(_places(statement))


def _places(statement: Statement) -> Iterator[Place]:
    quotations = _quotations(statement)
    starts = [pair.start for pair in quotations]
    cues = cues_for(statement.language)
    witness = witness_starts(statement, cues)
    total = len(statement.body)
    number, signed, above = 0, False, None
    stem: Sentence | None = None
    heading: Sentence | None = None  # until a sentence of the authors follows it
    lists, in_list = 0, False
    following = _first_of_next(statement.blocks)
    for block in statement.blocks:
        signed = signed or block.role is Role.SIGNATORY
        if block.role not in AUTHORS:
            if block.sentences:
                in_list = False
                heading = block.sentences[-1] if block.role is Role.HEADING else None
                stem = None if heading else stem
            continue
        behind = (*block.sentences, *following.get(block.start, ()))
        is_item = block.role is Role.ITEM
        opens_list = is_item and not in_list
        stem = _stem_of(block, above, stem)
        if stem is None and opens_list and not heading and above and _breaks_off(above, statement):
            stem = above
        lists, in_list = lists + opens_list, is_item
        asked = heading if opens_list and heading and _heads_demands(heading, statement) else None
        heading = heading if not block.sentences else None
        for index, sentence in enumerate(block.sentences):
            number += 1
            at = bisect_right(starts, sentence.start) - 1
            holds = at >= 0 and sentence.start < quotations[at].end
            yield Place(
                number=number,
                sentence=sentence,
                language=statement.language,
                cues=cues,
                role=block.role,
                is_after_signatories=signed and block.is_guess,
                stem=None if index else stem,
                before=block.sentences[index - 1] if index else None,
                after=next(iter(block.sentences[index + 1 : index + 2]), None),
                quotation=quotations[at] if holds else None,
                earlier=block.sentences[max(0, index - MOST_AROUND) : index],
                ahead=behind[index + 1 : index + 1 + MOST_AROUND],
                said_by=block.said_by,
                is_witness=sentence.start in witness,
                is_late=2 * number > total,
                list_number=lists if is_item else 0,
                heading=asked if index == 0 and stem is None else None,
            )
        above = block.sentences[-1] if block.sentences else above


def _first_of_next(blocks: Sequence[Block]) -> Mapping[int, tuple[Sentence, ...]]:
    """Return the first sentence of the next block of the body, by where a block starts."""
    body = [block for block in blocks if block.role in AUTHORS and block.sentences]
    return {block.start: after.sentences[:1] for block, after in pairwise(body)}


def joined(members: Sequence[Place], source: str) -> Place:
    """Return sentences that follow one another as one, with all that stands between them.

    The items of a list from the first on have the heading before them, if it says they are asked.
    """
    first = members[0]
    is_headed = first.heading is not None and any(place.before is None for place in members[1:])
    begins = first.heading if is_headed and first.heading else first.sentence
    start, end = begins.start, members[-1].sentence.end
    return replace(
        first,
        role=Role.BODY if is_headed else first.role,
        sentence=Sentence(text=source[start:end], start=start, end=end),
        is_after_signatories=any(place.is_after_signatories for place in members),
        after=members[-1].after,
        ahead=members[-1].ahead,
        quotation=next((place.quotation for place in members if place.quotation), None),
        members=tuple(members),
    )


def _heads_demands(heading: Sentence, statement: Statement) -> bool:
    heads = heads_demands(heading.text, statement.language)
    return heads or cues_for(statement.language).asks.search(heading.text) is not None


def _stem_of(block: Block, above: Sentence | None, stem: Sentence | None) -> Sentence | None:
    """Return the unfinished sentence above a block; all items of a list share it."""
    if above is not None and above.text.endswith(COLONS):
        return above
    return stem if block.role is Role.ITEM else None


def _breaks_off(above: Sentence, statement: Statement) -> bool:
    """Return whether the sentence above a list asks and has no end: “Wir fordern den Rat auf,”."""
    language = statement.language
    is_whole = SENTENCE_END.search(above.text[-8:]) is not None
    return not is_whole and announces_demands(above.text, cues_for(language), language)


def _quotations(statement: Statement) -> Sequence[Pair]:
    """Return the outermost quotations inside the body, in order.

    The mark around the whole statement belongs to no sentence, so it does not count. One that
    never closes reaches to the end of its block.
    """
    source = statement.source
    blocks = [block for block in statement.blocks if block.role in AUTHORS and block.sentences]
    if not blocks:
        return ()
    masked = _only_sentences(source, blocks)
    pairing = pair_marks(masked, 0, len(masked), paragraphs={b.sentences[0].start for b in blocks})
    block_ends = {block.start: block.end for block in blocks}
    starts = sorted(block_ends)
    unclosed = (
        Pair(start=at, end=block_ends[starts[bisect_right(starts, at) - 1]], mark=source[at])
        for at in pairing.strays
        if source[at] in CLOSERS
    )
    found = sorted([*pairing.pairs, *unclosed], key=lambda pair: (pair.start, -pair.end))
    return tuple(_outermost(pair for pair in found if pair.is_quotation))


def _only_sentences(source: str, blocks: Sequence[Block]) -> str:
    """Return the source with a space for every character that is in no sentence."""
    parts: list[str] = []
    reached = 0
    for sentence in (s for block in blocks for s in block.sentences):
        parts += [" " * (sentence.start - reached), source[sentence.start : sentence.end]]
        reached = sentence.end
    return "".join(parts)


def _outermost(pairs: Iterator[Pair]) -> Iterator[Pair]:
    reached = 0
    for pair in pairs:
        if pair.start >= reached:
            yield pair
            reached = pair.end

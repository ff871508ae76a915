"""A proof: an edition and its quotes in; how each block and sentence of it was read, out."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import TypeVar

from sharing.core.campaign import RETIRED, Edition, Note, Sentences
from sharing.core.campaigns.sentence_names import sentence_starts
from sharing.core.cues.table import cues_for
from sharing.core.errors import EverySentenceHeld
from sharing.core.findings.dates import date_in
from sharing.core.findings.facts import Fact, facts_by_sentence
from sharing.core.findings.oddities import Oddity, oddities
from sharing.core.offered import offered_quotes, sentences_of
from sharing.core.proofs.lines import ROLES_IN_RUNS, block_line, quotes_line
from sharing.core.quotes import Quote, Slot, judged_sentences
from sharing.core.roles import Role
from sharing.core.statement import Block, Sentence, overruling_starts

Found = TypeVar("Found", Quote, Oddity, Note)
_Offer = tuple[Sequence[Sentences], Sequence[str]]  # what is offered, and what names each sentence

OTHERS_NAMED = "campaign.toml names other sentences"
OUTDONE = "others were chosen: one says the same, or more speaks for them"
NOTED = "a note stands beside it"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofSentence:
    """A sentence of the body, by its number in `quotes`, and everything found in it.

    `quote` is what is offered and holds it, or None: then `withheld` says why not, and
    `is_sound` whether nothing but the choice of others is in the way. `line` is the line of
    campaign.toml that offers it, or that withdraws its quote; empty where that is the last one.
    """

    number: int
    text: str
    start: int
    end: int
    slot: Slot
    slots: tuple[Slot, ...]
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    quote: Quote | None
    withheld: tuple[str, ...]
    is_sound: bool
    facts: tuple[Fact, ...]
    oddities: tuple[Oddity, ...]
    notes: tuple[Note, ...]
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofBlock:
    """A block as it was read; `sentences` are those of the body, `text` is all its words.

    `oddities` and `notes` are those that belong to no sentence of the body. `line` is the table of
    campaign.toml that makes it something else; empty where it has no words that an organiser reads.
    """

    number: int
    role: Role
    text: str
    is_guess: bool
    why: str
    sentences: tuple[ProofSentence, ...]
    oddities: tuple[Oddity, ...]
    notes: tuple[Note, ...]
    line: str

    @property
    def odd(self) -> int:
        """How much in it looks wrong."""
        return len(self.oddities) + sum(len(sentence.oddities) for sentence in self.sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """How a statement was read: its blocks in order, and what is offered, as `quotes` names it."""

    edition: Edition
    blocks: tuple[ProofBlock, ...]
    named: tuple[Sentences, ...]
    starts: tuple[str, ...]  # the first words that name each sentence

    @property
    def line(self) -> str:
        """The line of campaign.toml that names what is offered."""
        return quotes_line(self.named, self.starts)

    @property
    def sentences(self) -> tuple[ProofSentence, ...]:
        """The sentences of the body, in order."""
        return tuple(sentence for block in self.blocks for sentence in block.sentences)

    @property
    def runs(self) -> tuple[tuple[ProofBlock, ...], ...]:
        """The blocks in order, those together that stand a line each, such as signatories."""
        return tuple(
            run
            for role, blocks in groupby(self.blocks, key=lambda block: block.role)
            for run in ([tuple(blocks)] if role in ROLES_IN_RUNS else [(b,) for b in blocks])
        )

    @property
    def guesses(self) -> tuple[ProofBlock, ...]:
        """The blocks that could be something else."""
        return tuple(block for block in self.blocks if block.is_guess)


def proof_of(edition: Edition, quotes: Sequence[Quote]) -> Proof:
    """Return how the statement of an edition was read, of which these quotes are offered."""
    statement = edition.statement
    named = edition.quotes or tuple(
        sentences_of(statement, quote) for quote in sorted(quotes, key=lambda quote: quote.number)
    )
    odd = untold_oddities(edition)
    starts = sentence_starts(statement)
    body = {s.start: s for s in _sentences(edition, quotes, odd, (named, starts))}
    return Proof(
        edition=edition,
        blocks=tuple(_blocks(edition, body, odd)),
        named=tuple(named),
        starts=starts,
    )


def proof_before_kit(edition: Edition) -> Proof:
    """Return the proof of an edition, of which perhaps nothing can be offered as it was read."""
    try:
        return proof_of(edition, offered_quotes(edition))
    except EverySentenceHeld:
        return proof_of(edition, ())


def untold_oddities(edition: Edition) -> tuple[Oddity, ...]:
    """Return the oddities of which no note of the organiser's tells."""
    found, notes = oddities(edition.statement), edition.notes
    return tuple(o for o in found if not any(n.start < o.end and o.start < n.end for n in notes))


def as_of(fact: Fact, edition: Edition) -> str:
    """Return of when a fact is: the date beside it, else the statement's; empty if it has none."""
    if fact.as_of:
        return fact.as_of
    return date_in(edition.dated, cues_for(edition.statement.language)) or edition.dated


def _sentences(
    edition: Edition, quotes: Sequence[Quote], odd: Iterable[Oddity], offer: _Offer
) -> Iterator[ProofSentence]:
    statement = edition.statement
    found = facts_by_sentence(statement)
    offered = _touching(statement.body, quotes)
    odd_in, notes_in = _touching(statement.body, odd), _touching(statement.body, edition.notes)
    for alone, against in judged_sentences(statement):
        quote = next(iter(offered[alone.start]), None)
        notes = tuple(notes_in[alone.start])
        noted = (NOTED,) if any(not note.offered for note in notes) else ()
        withheld = (*noted, *against) or (OTHERS_NAMED if edition.quotes else OUTDONE,)
        cautions = tuple(warning for warning in alone.warnings if warning not in against)
        yield ProofSentence(
            number=alone.number,
            text=alone.text,
            start=alone.start,
            end=alone.end,
            slot=(quote or alone).slot,
            slots=alone.slots,
            reasons=(quote or alone).reasons,
            warnings=quote.warnings if quote else cautions,
            quote=quote,
            withheld=() if quote else withheld,
            is_sound=not noted and not against,
            facts=found.get(alone.start, ()),
            oddities=tuple(odd_in[alone.start]),
            notes=notes,
            line=_moved(alone.number, quote, offer),
        )


def _moved(number: int, quote: Quote | None, offer: _Offer) -> str:
    """Return the line that offers a sentence, or withdraws the quote that holds it."""
    named, starts = offer
    if quote is None:
        return quotes_line([*named, number], starts)
    left = [RETIRED if n == quote.number else place for n, place in enumerate(named, start=1)]
    return quotes_line(left, starts) if any(place != RETIRED for place in left) else ""


def _blocks(
    edition: Edition, body: Mapping[int, ProofSentence], odd: Iterable[Oddity]
) -> Iterator[ProofBlock]:
    statement = edition.statement
    odd_in, notes_in = _touching(statement.blocks, odd), _touching(statement.blocks, edition.notes)
    starts = overruling_starts(statement)
    for number, (block, start) in enumerate(zip(statement.blocks, starts, strict=True), start=1):
        sentences = tuple(body[s.start] for s in block.sentences if s.start in body)
        told = {found for s in sentences for found in (*s.oddities, *s.notes)}
        yield ProofBlock(
            number=number,
            role=block.role,
            text=statement.source[slice(*block.words)],
            is_guess=block.is_guess,
            why=block.why,
            sentences=sentences,
            oddities=tuple(o for o in odd_in[block.start] if o not in told),
            notes=tuple(n for n in notes_in[block.start] if n not in told),
            line=block_line(start, block.role) if start and block.sentences else "",
        )


def _touching(
    ranges: Sequence[Sentence | Block], found: Iterable[Found]
) -> defaultdict[int, list[Found]]:
    """Return what was found in each of these ranges in order, by the start of the range."""
    touching: defaultdict[int, list[Found]] = defaultdict(list)
    ends = [place.end for place in ranges]
    for one in found:
        following = islice(ranges, bisect_right(ends, one.start), None)
        for place in following:
            if place.start >= one.end:
                break
            touching[place.start].append(one)
    return touching

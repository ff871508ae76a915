"""A proof as plain text: a proof in, its lines for a terminal out."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from sharing.core.campaign import Edition, Note
from sharing.core.findings.facts import Fact
from sharing.core.findings.oddities import Oddity
from sharing.core.proofs.candidates import Candidate
from sharing.core.proofs.lines import IN_WORDS, ROLES_IN_RUNS
from sharing.core.proofs.proof import Proof, ProofBlock, ProofSentence, as_of
from sharing.core.proofs.slots import TITLES, SlotOffer, slot_offers
from sharing.core.roles import Role

_MARGIN = " " * 6
_HELP = (
    "Move a guess in campaign.toml: quotes, right below [[edition]], names sentences by their",
    "first words; the lines below a paragraph make it something else, anywhere below that.",
    f"A role is one of: {', '.join(Role)}.",
)


def proof_lines(proof: Proof) -> Iterator[str]:
    """Yield every block with its role, and every sentence with its number and what was found."""
    statement = proof.edition.statement
    yield f"How the statement was read: {proof.edition.title} ({statement.language})"
    yield f"{summary(proof)} {proof.line}"
    yield from _HELP
    for offer in slot_offers(proof):
        yield from _slot(offer)
    for _, blocks in groupby(proof.blocks, key=lambda block: (block.role, block.why)):
        yield from _run(tuple(blocks), proof.edition)


def summary(proof: Proof) -> str:
    """Return in a sentence how much was read and offered, and how much of it was guessed."""
    offered = sum(1 for sentence in proof.sentences if sentence.quote)
    return (
        f"Sentences: {len(proof.sentences)}, of which offered: {offered}. "
        f"Paragraphs: {len(proof.blocks)}, of which guessed: {len(proof.guesses)}."
    )


def _slot(offer: SlotOffer) -> Iterator[str]:
    yield ""
    yield f"## {TITLES[offer.slot]} ({offer.slot}): {len(offer.candidates)} to choose from"
    if offer.says:
        yield f"{_MARGIN}{offer.says}"
    for candidate in offer.candidates:
        yield f"{candidate.sentences!s:>4}  {' '.join(candidate.text.split())}"
        yield f"{_MARGIN}- {standing(candidate)}{'; '.join(candidate.reasons)}"
        yield from (f"{_MARGIN}- look at it: {warning}" for warning in candidate.warnings)


def standing(candidate: Candidate) -> str:
    """Return whether a candidate is offered, up to the colon that its reasons follow."""
    offered = f"offered as quote {candidate.quote.number}" if candidate.quote else "not offered"
    return f"{offered}: " if candidate.reasons else offered


def _run(blocks: tuple[ProofBlock, ...], edition: Edition) -> Iterator[str]:
    """Yield blocks that are alike; where they are a line each, the first is moved as an example."""
    for place, block in enumerate(blocks):
        is_alike = block.role in ROLES_IN_RUNS and place > 0
        if not is_alike:
            yield ""
            yield f"== {IN_WORDS[block.role]} ({'a guess: ' if block.is_guess else ''}{block.why})"
        if not block.sentences:
            yield from (f"{_MARGIN}{line.strip()}" for line in block.text.splitlines() if line)
        for sentence in block.sentences:
            yield from _sentence(sentence, edition)
        yield from _beside(block.oddities, block.notes)
        if block.line and not is_alike:
            yield from (f"{_MARGIN}  {line}" for line in block.line.splitlines())


def _sentence(sentence: ProofSentence, edition: Edition) -> Iterator[str]:
    yield f"{sentence.number:4}  {' '.join(sentence.text.split())}"
    yield f"{_MARGIN}- {state(sentence)}{'; '.join(sentence.withheld or sentence.reasons)}"
    if sentence.withheld and sentence.reasons:
        yield f"{_MARGIN}- for it: {'; '.join(sentence.reasons)}"
    yield from (f"{_MARGIN}- look at it: {warning}" for warning in sentence.warnings)
    yield from (f"{_MARGIN}- {_fact(fact, edition)}" for fact in sentence.facts)
    yield from _beside(sentence.oddities, sentence.notes)


def state(sentence: ProofSentence) -> str:
    """Return what becomes of a sentence, up to the colon that its reasons follow."""
    if sentence.quote is not None:
        return f"offered as quote {sentence.quote.number} ({sentence.slot}): "
    return f"{'not offered' if sentence.is_sound else 'withheld'} ({sentence.slot}): "


def _fact(fact: Fact, edition: Edition) -> str:
    measured = fact.quantity
    known = (
        f"value {measured.amount}" if measured else "value not plain",
        *((f"unit {measured.unit}",) if measured and measured.unit else ()),
        f"said by {fact.said_by or 'the authors'}",
        f"as of {day}" if (day := as_of(fact, edition)) else "undated",
    )
    return f"number “{fact.text}”: {', '.join(known)}"


def _beside(oddities: Iterable[Oddity], notes: Iterable[Note]) -> Iterator[str]:
    yield from (f"{_MARGIN}- odd: {oddity.says}" for oddity in oddities)
    yield from (f"{_MARGIN}- your note: {note.says}" for note in notes)

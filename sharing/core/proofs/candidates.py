"""What a slot offers to choose from: a sentence of a proof, or a list of demands as a whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from sharing.core.campaign import Joined, Sentences
from sharing.core.findings.faults import faults
from sharing.core.findings.places import COLONS, Place, joined, places
from sharing.core.proofs.lines import quotes_line
from sharing.core.proofs.proof import Proof, ProofBlock, ProofSentence
from sharing.core.quotes import joined_sentences
from sharing.core.roles import Role
from sharing.core.slots import Quote, Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What could be offered, as `quotes` names it; `source[start:end] == text`.

    `quote` is what is offered and holds it, or None; `line` is the line of campaign.toml that
    offers it, or that withdraws its quote.
    """

    sentences: Sentences
    text: str
    start: int
    end: int
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    quote: Quote | None
    line: str

    @property
    def number(self) -> int:
        """The place of its first sentence in the body, from 1."""
        return self.sentences.first if isinstance(self.sentences, Joined) else self.sentences


def alone(sentence: ProofSentence) -> Candidate:
    """Return a sentence as it stands."""
    return Candidate(
        sentences=sentence.number,
        text=sentence.text,
        start=sentence.start,
        end=sentence.end,
        reasons=sentence.reasons,
        warnings=sentence.warnings,
        quote=sentence.quote,
        line=sentence.line,
    )


def demands(proof: Proof) -> Iterator[Candidate]:
    """Yield the lists of what is asked, each with the sentence that announces it, if sound."""
    found: tuple[Place, ...] = ()
    for index, block in enumerate(proof.blocks):
        stem = next(iter(block.sentences[-1:]), None)
        if stem is None or Slot.ASK not in stem.slots or not stem.text.endswith(COLONS):
            continue
        items = takewhile(_is_item, islice(proof.blocks, index + 1, None))
        listed = [sentence for item in items for sentence in item.sentences]
        if not listed:
            continue
        named = Joined(stem.number, listed[-1].number)
        found = found or tuple(places(proof.edition.statement))
        if _is_sound(proof, found[named.first - 1 : named.last]):
            yield _together(proof, stem, named)


def _is_item(block: ProofBlock) -> bool:
    return block.role is Role.ITEM


def _is_sound(proof: Proof, members: Sequence[Place]) -> bool:
    """Return whether no note keeps a list back, and nothing speaks against all of it together."""
    whole = joined(members, proof.edition.statement.source)
    start, end = whole.sentence.start, whole.sentence.end
    is_held = any(a < end and start < b for a, b in proof.edition.held)
    return not is_held and not faults(whole)


def _together(proof: Proof, stem: ProofSentence, named: Joined) -> Candidate:
    quote = joined_sentences(proof.edition.statement, named.first, named.last)
    return Candidate(
        sentences=named,
        text=quote.text,
        start=quote.start,
        end=quote.end,
        reasons=quote.reasons,
        warnings=quote.warnings,
        quote=stem.quote,
        line=stem.line if stem.quote else quotes_line([*proof.named, named], proof.starts),
    )

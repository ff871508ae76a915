"""What a slot offers to choose from: a sentence of a proof, or a list of demands as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from sharing.core.campaign import Joined, Sentences
from sharing.core.offered import sentences_of
from sharing.core.proofs.lines import quotes_line
from sharing.core.proofs.proof import Proof, ProofSentence
from sharing.core.quotes import demanded
from sharing.core.slots import Quote


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
    """Yield the lists of what is asked, each as a whole with what announces it, if sound."""
    edition, sentences = proof.edition, proof.sentences
    for whole in demanded(edition.statement, held=edition.held):
        named = sentences_of(edition.statement, whole)
        first = sentences[(named.first if isinstance(named, Joined) else named) - 1]
        yield Candidate(
            sentences=named,
            text=whole.text,
            start=whole.start,
            end=whole.end,
            reasons=whole.reasons,
            warnings=whole.warnings,
            quote=first.quote,
            line=first.line if first.quote else quotes_line([*proof.named, named], proof.starts),
        )

"""The four slots of a proof: its sentences in, the few that each slot offers to choose from out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from sharing.core.cues.table import NO_CUES, cues_for
from sharing.core.proofs.candidates import Candidate, alone, demands
from sharing.core.proofs.proof import Proof, ProofSentence
from sharing.core.quotes import ranked_quotes, say_the_same
from sharing.core.slots import FEWEST_IN_SLOT, MOST_IN_SLOT, Quote, Slot

TITLES: Mapping[Slot, str] = MappingProxyType(
    {
        Slot.ASK: "What is asked",
        Slot.VOICE: "In their own voice",
        Slot.FACT: "What they report",
        Slot.THESIS: "What they hold",
    }
)
# What a sentence of each slot does: one of them, several.
DOES: Mapping[Slot, tuple[str, str]] = MappingProxyType(
    {
        Slot.ASK: (
            "asks for something or says what should be",
            "ask for something or say what should be",
        ),
        Slot.VOICE: (
            "speaks in the first person or says what was seen",
            "speak in the first person or say what was seen",
        ),
        Slot.FACT: ("says how many or how much", "say how many or how much"),
        Slot.THESIS: (
            "says briefly what is at stake or what the authors hold",
            "say briefly what is at stake or what the authors hold",
        ),
    }
)
_MOST_NUMBERS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotOffer:
    """What a slot offers, in the order of the statement; `says` why there is so little of it."""

    slot: Slot
    candidates: tuple[Candidate, ...]
    says: str


def slot_offers(proof: Proof) -> tuple[SlotOffer, ...]:
    """Return what each slot offers, whatever the organiser named; a sentence may be in several."""
    edition = proof.edition
    ranked = ranked_quotes(edition.statement, held=edition.held)
    return tuple(_offer(proof, ranked, slot) for slot in Slot)


def _offer(proof: Proof, ranked: Sequence[Quote], slot: Slot) -> SlotOffer:
    starts = {quote.start for quote in _chosen(ranked, slot)}
    lists = list(demands(proof)) if slot is Slot.ASK else []
    found = [
        alone(sentence)
        for sentence in proof.sentences
        if sentence.start in starts
        and not any(one.start <= sentence.start < one.end for one in lists)
    ]
    is_short = len(found) + len(lists) < FEWEST_IN_SLOT
    return SlotOffer(
        slot=slot,
        candidates=tuple(sorted([*found, *lists], key=lambda one: one.start)),
        says=_why_few(proof, ranked, found, lists, slot) if is_short else "",
    )


def _chosen(ranked: Sequence[Quote], slot: Slot) -> list[Quote]:
    """Return what a slot holds: its own, and up to three others that serve it, doubts last."""
    own = [quote for quote in ranked if quote.slot is slot][: MOST_IN_SLOT[slot]]
    others = [quote for quote in ranked if quote.slot is not slot and slot in quote.slots]
    others.sort(key=lambda quote: bool(quote.warnings))
    return own + others[: max(0, FEWEST_IN_SLOT - len(own))]


def _why_few(
    proof: Proof, ranked: Sequence[Quote], found: Sequence[Candidate],
    lists: Sequence[Candidate], slot: Slot,
) -> str:  # fmt: skip
    one, several = DOES[slot]
    language = proof.edition.statement.language
    if cues_for(language) is NO_CUES and slot in {Slot.ASK, Slot.VOICE}:
        return (
            f"There are no word lists for the language “{language}”: a sentence that {one} "
            "stands in another slot."
        )
    taken = [(candidate.start, candidate.end) for candidate in (*found, *lists)]
    others = [
        sentence
        for sentence in proof.sentences
        if slot in sentence.slots and not any(a <= sentence.start < b for a, b in taken)
    ]
    stands = " that can stand alone" if others or lists else " here"
    does, do = f"{stands} {one}", f"{stands} {several}"
    if any(sentence.is_sound for sentence in others):
        does, do = f" that {one} was chosen", f" that {several} were chosen"
    told = {0: f"No sentence{does}.", 1: f"Only one sentence{does}."}.get(
        len(found), f"Only {len(found)} sentences{do}."
    )
    if lists:
        told += " A list does, with the sentence above it."
    by_reason: dict[str, list[int]] = {}
    for sentence in others:
        by_reason.setdefault(_why_not(sentence, ranked), []).append(sentence.number)
    return told + "".join(f" {why}: {_numbers(by_reason[why])}." for why in sorted(by_reason))


def _why_not(sentence: ProofSentence, ranked: Sequence[Quote]) -> str:
    """Return why a sentence that serves a slot is not in it."""
    if sentence.warnings or not sentence.is_sound:
        return "What speaks against others is said below"
    if any(say_the_same(sentence.text, quote.text) for quote in ranked):
        return "Others say nearly the same as one that was chosen"
    return "Less speaks for others than for those that were chosen"


def _numbers(numbers: Sequence[int]) -> str:
    """Return numbers for people, those in a row as a range, and not too many.

    >>> _numbers([3, 5, 6, 7])
    'sentences 3 and 5–7'
    """
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    ]
    named = [f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs]
    if len(named) > _MOST_NUMBERS:
        named = [*named[:_MOST_NUMBERS], "more"]
    listed = f"{', '.join(named[:-1])} and {named[-1]}" if len(named) > 1 else named[0]
    return f"sentence{'s' if len(numbers) > 1 else ''} {listed}"

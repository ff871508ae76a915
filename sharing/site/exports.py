"""What others work with: posts and statement as JSON and as plain text."""

import json
from collections.abc import Iterable, Iterator

from sharing.core.campaign import Edition
from sharing.core.composing.posts import Post, Quoted
from sharing.core.counting.count import Size
from sharing.core.findings.asks import Ask, NamedTarget, targets_named
from sharing.core.findings.facts import Fact, facts
from sharing.core.findings.oddities import Oddity, oddities
from sharing.core.findings.requests import asks_to_addressee, asks_to_reader
from sharing.core.forms import LongText
from sharing.core.letters import Letter
from sharing.core.proofs.candidates import Candidate
from sharing.core.proofs.proof import ProofSentence, as_of, proof_of
from sharing.core.proofs.slots import SlotOffer, slot_offers
from sharing.core.quotes import Quote
from sharing.core.statement import Block, Sentence, Statement
from sharing.kit import EditionKit

Values = dict[str, object]


def posts_document(kit: EditionKit) -> Values:
    """Return one language as JSON values: its statement, its quotes and its posts.

    `start` and `end` are offsets in code points into the statement as it was decoded.
    """
    proof = proof_of(kit.edition, kit.quotes)
    return {
        "statement": _statement(kit.edition),
        "quotes": [_quote(quote) for quote in kit.quotes],
        "posts": [_post(post) for post in kit.posts],
        "long_texts": [_long_text(text) for text in kit.long_texts],
        "letter": _letter(kit.letter) if kit.letter else None,
        "withheld": [_withheld(sentence) for sentence in proof.sentences if sentence.withheld],
        "slots": [_slot(offer) for offer in slot_offers(proof)],
    }


def posts_json(kit: EditionKit) -> bytes:
    """Return posts_document as indented UTF-8."""
    return (json.dumps(posts_document(kit), ensure_ascii=False, indent=1) + "\n").encode()


def posts_text(kit: EditionKit) -> bytes:
    """Return every post to read and to copy from, headed by its platform and wording, as UTF-8."""
    posts = [*kit.posts, *(post for appeal in kit.appeals for post in appeal.posts)]
    title = kit.edition.title
    sections = [
        title + "\n" + "=" * len(title),
        *("\n".join(_section(post)) for post in posts),
        *("\n".join(_long_section(text)) for text in kit.long_texts),
    ]
    return ("\n\n\n".join(sections) + "\n").encode()


def statement_bytes(statement: Statement) -> bytes:
    """Return the statement as UTF-8, every character and line end as it was given."""
    return statement.source.encode()


def _section(post: Post) -> Iterator[str]:
    heading = f"{post.platform.title}, {post.in_words}"
    yield heading
    yield "-" * len(heading)
    yield from (f"({size.size} of {size.maximum} {size.unit})" for size in post.sizes[:1])
    yield ""
    if post.subject:
        yield f"Subject: {post.subject}"
        yield ""
    yield post.text
    said = (*post.left_out, *post.notices)
    if said:
        yield ""
        yield from (f"Note: {sentence}" for sentence in said)


def _long_section(text: LongText) -> Iterator[str]:
    yield text.title
    yield "-" * len(text.title)
    yield f"({text.words} words)"
    yield ""
    if text.subject:
        yield f"Subject: {text.subject}"
        yield ""
    yield text.text


def _statement(edition: Edition) -> Values:
    statement = edition.statement
    return {
        "language": statement.language,
        "direction": str(statement.direction),
        "title": statement.title,
        "lead_in": _texts(statement.lead_in),
        "body": _texts(statement.body),
        "signatories": list(statement.signatories),
        "left_aside": _texts(statement.left_aside),
        "blocks": [_block(block) for block in statement.blocks],
        "asks_to_reader": [_found(ask) for ask in asks_to_reader(statement)],
        "asks_to_addressee": [_found(ask) for ask in asks_to_addressee(statement)],
        "targets": [_found(target) for target in targets_named(statement)],
        "facts": [_fact(fact, edition) for fact in facts(statement)],
        "oddities": [_oddity(oddity, statement) for oddity in oddities(statement)],
    }


def _found(
    found: Ask | Candidate | NamedTarget | Fact | Quote | Quoted | ProofSentence | Sentence,
) -> Values:
    return {"text": found.text, "start": found.start, "end": found.end}


def size_values(size: Size) -> Values:
    """Return a size as JSON values."""
    return {"unit": size.unit, "size": size.size, "maximum": size.maximum}


def _fact(fact: Fact, edition: Edition) -> Values:
    return {
        **_found(fact),
        "value": fact.quantity.value if fact.quantity else None,
        "value_from": fact.quantity.least if fact.quantity else None,
        "unit": (fact.quantity.unit or None) if fact.quantity else None,
        "said_by": fact.said_by,
        "as_of": as_of(fact, edition) or None,
    }


def _oddity(oddity: Oddity, statement: Statement) -> Values:
    start, end = oddity.start, oddity.end
    return {"text": statement.source[start:end], "start": start, "end": end, "says": oddity.says}


def _texts(sentences: Iterable[Sentence]) -> list[str]:
    return [sentence.text for sentence in sentences]


def _block(block: Block) -> Values:
    return {
        "role": str(block.role),
        "start": block.start,
        "end": block.end,
        "is_guess": block.is_guess,
        "why": block.why,
        "sentences": [_found(sentence) for sentence in block.sentences],
    }


def _quote(quote: Quote) -> Values:
    return {
        "number": quote.number,
        **_found(quote),
        "slot": str(quote.slot),
        "slots": [str(slot) for slot in quote.slots],
        "reasons": list(quote.reasons),
        "warnings": list(quote.warnings),
        "said_by": quote.said_by,
        "sic": list(quote.sic),
    }


def _slot(offer: SlotOffer) -> Values:
    """Return what a slot offers to choose from, and why so little, where it does."""
    candidates = [_candidate(candidate) for candidate in offer.candidates]
    return {"slot": str(offer.slot), "candidates": candidates, "says": offer.says}


def _candidate(candidate: Candidate) -> Values:
    """Return a candidate; `sentences` names it as `quotes` does, `number` is its first sentence.

    `quote` is the number of what is offered and holds it.
    """
    return {
        "number": candidate.number,
        "sentences": str(candidate.sentences),
        **_found(candidate),
        "reasons": list(candidate.reasons),
        "warnings": list(candidate.warnings),
        "quote": candidate.quote.number if candidate.quote else None,
    }


def _withheld(sentence: ProofSentence) -> Values:
    """Return a sentence that is not offered; `number` is its place in the body, from 1."""
    return {
        "number": sentence.number,
        **_found(sentence),
        "slot": str(sentence.slot),
        "reasons": list(sentence.withheld),
    }


def _long_text(text: LongText) -> Values:
    return {
        "form": str(text.form),
        "title": text.title,
        "subject": text.subject,
        "text": text.text,
        "words": text.words,
        "sizes": [size_values(size) for size in text.sizes],
        "quotes": [_found(quoted) for quoted in text.quotes],
    }


def _letter(letter: Letter) -> Values:
    return {
        "representative": letter.representative,
        "url": letter.url,
        "subject": letter.subject,
        "points": list(letter.points),
        "prompt": letter.prompt,
    }


def _post(post: Post) -> Values:
    return {
        "platform": post.platform.name,
        "language": post.language,
        "wording": post.known_as,
        "text": post.text,
        "parts": list(post.parts),
        "sizes": [size_values(size) for size in post.sizes],
        "fits": post.fits,
        "share_url": post.share_url,
        "quotes": [_found(quoted) for quoted in post.quotes],
        "left_out": list(post.left_out),
        "notices": list(post.notices),
        "subject": post.subject,
    }

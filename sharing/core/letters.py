"""What helps somebody write a letter of their own: points, a subject, a prompt; never a text.

Letters that many people paste are held back, and whoever sent them is told so
(mysociety/writetothem, about-guidelines.md, read 2026-11-22).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sharing.core.campaign import Campaign, Edition
from sharing.core.campaigns.representatives import letter_url
from sharing.core.composing.beside import beside, credits_of
from sharing.core.composing.phrases import phrases_of
from sharing.core.quotes import Quote, Slot

MOST_POINTS = 5
_ORDER = (Slot.ASK, Slot.FACT, Slot.THESIS, Slot.VOICE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a letter of one's own needs: points, and where a service opens that carries it.

    `prompt` begins what only the sender can say; it is empty where we have no words in the
    language. Without a `representative`, a name in the table of them, there is no `url`.
    """

    representative: str | None
    url: str | None
    points: tuple[str, ...]
    subject: str = ""
    prompt: str = ""


def letter_of(campaign: Campaign, edition: Edition, quotes: Sequence[Quote]) -> Letter:
    """Return what helps with a letter, in whichever country it is written.

    The organiser's points win; else they are the quotes: lists of demands first, other asks, then
    facts, theses, voices. What the reader is called on to do is none of them.
    """
    service = campaign.representative
    ours = phrases_of(edition.statement.language)
    told = [quote for quote in quotes if not quote.calls] or quotes
    ranked = sorted(told, key=lambda q: (not q.is_list, _ORDER.index(q.slot), q.start))
    points = campaign.points or tuple(_point(edition, quote) for quote in ranked)
    return Letter(
        representative=service,
        url=letter_url(service, page=campaign.page) if service else None,
        points=points[:MOST_POINTS],
        subject=edition.title,
        prompt=ours.invitation if ours else "",
    )


def _point(edition: Edition, quote: Quote) -> str:
    """Return the words of a quote, with what must stand beside them."""
    mark = beside(quote, edition.statement.language)
    by = f"— {credits_of(edition, quote.said_by)[-1]}" if quote.said_by else ""
    return " ".join(piece for piece in (quote.text, mark, by) if piece)

"""Longer texts than a post: for three platforms, a friend, the press, and a telephone call.

Each is made of the statement's own sentences, whole and in quotation marks, with our few words
between them. Where we have none in the language, only the three for platforms are made. What the
authors quote of somebody else stands first, with its own name under it; nobody says it on a call.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from sharing.core.campaign import Campaign, Edition
from sharing.core.compose import blank_draft
from sharing.core.composing.beside import credits_of, said
from sharing.core.composing.filling import Appetite, candidates, filling
from sharing.core.composing.phrases import Phrases, phrases_of
from sharing.core.composing.posts import Quoted
from sharing.core.counting.count import Size
from sharing.core.grammar.lines import count_words
from sharing.core.platforms import PLATFORMS
from sharing.core.quotes import Quote, Slot

CALL_WORDS = 80  # the most; about 75 are spoken in thirty seconds, at 150 a minute
_CALL_QUOTES = 4
_MOST_OF_OTHERS = 1  # quotes of theirs in a text: it is the authors who speak
_BETWEEN = "\n\n"
_Sections = tuple[tuple[str, tuple[Quote, ...]], ...]


class Form(StrEnum):
    """What a longer text is for."""

    FACEBOOK = "facebook"
    LINKEDIN = "linkedin"
    TELEGRAM = "telegram"
    FRIEND = "friend"
    PRESS = "press"
    CALL = "call"


TITLES: Mapping[Form, str] = MappingProxyType(
    {
        Form.FACEBOOK: "A longer text for Facebook",
        Form.LINKEDIN: "A longer text for LinkedIn",
        Form.TELEGRAM: "A longer text for Telegram",
        Form.FRIEND: "An e-mail to a friend",
        Form.PRESS: "A note to the press",
        Form.CALL: "A telephone call of thirty seconds",
    },
)
_PLATFORMS = (Form.FACEBOOK, Form.LINKEDIN, Form.TELEGRAM)
# The most quotes of each section: their words, what they report, what they ask.
_SHARES: Mapping[Form, tuple[int, int, int]] = MappingProxyType(
    {
        Form.FACEBOOK: (3, 3, 2),
        Form.LINKEDIN: (2, 3, 2),
        Form.TELEGRAM: (2, 2, 2),
        Form.FRIEND: (2, 1, 1),
        Form.PRESS: (2, 3, 2),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LongText:
    """A longer text, how many words it has, and where its sentences stand in the statement."""

    form: Form
    text: str
    words: int
    quotes: tuple[Quoted, ...]
    sizes: tuple[Size, ...] = ()
    subject: str | None = None

    @property
    def title(self) -> str:
        """What it is, for organisers."""
        return TITLES[self.form]


def long_texts(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote]
) -> tuple[LongText, ...]:
    """Return the longer texts of an edition, in the order of their forms."""
    chosen = candidates(quotes)
    ours = phrases_of(edition.statement.language)
    made: list[LongText | None] = [
        _on_platform(campaign, edition, chosen, ours, form) for form in _PLATFORMS
    ]
    if ours is not None:
        made += [write(campaign, edition, chosen, ours) for write in _WRITERS]
    return tuple(text for text in made if text is not None)


def _sections(quotes: Sequence[Quote], ours: Phrases | None, form: Form) -> _Sections:
    """Return the quotes under their headings; a heading without quotes is left out."""
    speaking, facts, asks = _SHARES[form]
    others = tuple(quote for quote in quotes if quote.said_by is not None)[:_MOST_OF_OTHERS]
    found = (
        (ours.their_words if ours else "", (Slot.VOICE, Slot.THESIS), speaking),
        (ours.they_report if ours else "", (Slot.FACT,), facts),
        (ours.they_ask if ours else "", (Slot.ASK,), asks),
    )
    own = [quote for quote in quotes if quote.said_by is None]
    taken = ((heading, _first(own, slots, most)) for heading, slots, most in found)
    return tuple((heading, inside) for heading, inside in (("", others), *taken) if inside)


def _first(quotes: Sequence[Quote], slots: Sequence[Slot], most: int) -> tuple[Quote, ...]:
    """Return so many quotes of some slots, in their order: lists of what is asked before others."""
    ranked = sorted(quotes, key=lambda quote: not quote.is_list)
    chosen = [quote for quote in ranked if quote.slot in slots][:most]
    return tuple(quote for quote in quotes if quote in chosen)


def _said(sections: _Sections, edition: Edition) -> Iterator[str]:
    for heading, inside in sections:
        if heading:
            yield heading
        for quote in inside:
            words = said(quote, edition.statement.language)
            by = credits_of(edition, quote.said_by)[-1] if quote.said_by else ""
            yield f"{words}\n{_by(by)}" if by else words


def _on_platform(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], ours: Phrases | None, form: Form
) -> LongText | None:
    """Return the text with as many quotes as the platform takes, the last in the text go first."""
    blank, _ = blank_draft(campaign, edition, PLATFORMS[form])
    for number in range(len(quotes), 0, -1):
        sections = _sections(quotes[:number], ours, form)
        opening = _BETWEEN.join((edition.title, *_said(sections, edition)))
        draft = replace(blank, opening=opening, attribution=credits_of(edition, None)[0])
        if draft.fits:
            return _text(form, draft.text, sections, sizes=draft.sizes)
    return None


def _to_a_friend(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], ours: Phrases
) -> LongText:
    sections = _sections(quotes, ours, Form.FRIEND)
    pieces = (
        ours.hello,
        ours.handing_on,
        *_said(sections, edition),
        _by(credits_of(edition, None)[0]),
        *_where(campaign, ours),
        ours.invitation,
    )
    return _text(Form.FRIEND, _joined(pieces), sections, subject=edition.title)


def _to_the_press(
    campaign: Campaign, edition: Edition, quotes: Sequence[Quote], ours: Phrases
) -> LongText:
    sections = _sections(quotes, ours, Form.PRESS)
    pieces = (
        edition.title,
        edition.dated,
        *_said(sections, edition),
        f"{ours.signed} {edition.attribution}" if edition.attribution else "",
        *_where(campaign, ours),
    )
    return _text(Form.PRESS, _joined(pieces), sections, subject=edition.title)


def _call(
    _campaign: Campaign, edition: Edition, quotes: Sequence[Quote], ours: Phrases
) -> LongText | None:
    """Return what to say in thirty seconds; None where no quote is short enough.

    An ask is taken before anything else, and said last, just before our question.
    """
    own = [quote for quote in quotes if quote.said_by is None]
    ranked = sorted(own, key=lambda quote: quote.slot is not Slot.ASK)

    def sections(chosen: Sequence[Quote]) -> _Sections:
        asks = tuple(quote for quote in chosen if quote.slot is Slot.ASK)
        rest = tuple(quote for quote in chosen if quote.slot is not Slot.ASK)
        found = ((ours.their_words, rest), (ours.they_ask, asks))
        return tuple(section for section in found if section[1])

    def script(chosen: Sequence[Quote]) -> str:
        words = _said(sections(chosen), edition)
        names = credits_of(edition, None)[-1]
        by = f"{edition.title} — {names}" if names else edition.title
        return _joined((f"{ours.calling} {by}", *words, ours.will_you, ours.thanks))

    appetite = Appetite(characters=CALL_WORDS * 6, most=_CALL_QUOTES)
    for lead in ranked:
        found = filling(lead, own, lambda q: count_words(script(q)) <= CALL_WORDS, appetite)
        if found is not None:
            return _text(Form.CALL, script(found), sections(found))
    return None


_WRITERS: Sequence[Callable[[Campaign, Edition, Sequence[Quote], Phrases], LongText | None]] = (
    _to_a_friend,
    _to_the_press,
    _call,
)


def _by(names: str) -> str:
    return f"— {names}" if names else ""


def _where(campaign: Campaign, ours: Phrases) -> Iterator[str]:
    if campaign.page is not None:
        yield f"{ours.whole}\n{campaign.page}"


def _joined(pieces: Sequence[str]) -> str:
    return _BETWEEN.join(piece for piece in pieces if piece)


def _text(
    form: Form, text: str, sections: _Sections, *, sizes: tuple[Size, ...] = (),
    subject: str | None = None,
) -> LongText:  # fmt: skip
    return LongText(
        form=form,
        text=text,
        words=count_words(text),
        quotes=tuple(
            Quoted(text=quote.text, start=quote.start, end=quote.end)
            for _, inside in sections
            for quote in inside
        ),
        sizes=sizes,
        subject=subject,
    )

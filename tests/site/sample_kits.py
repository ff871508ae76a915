"""Kits to make pages from: the Aleppo statement, an invented Arabic one, and a hostile one.

They are made by hand, so that what pages do is tried apart from how kits are made.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

from sharing.core.campaign import Edition, Note, Target
from sharing.core.campaigns.representatives import letter_url
from sharing.core.compose import Post, Quoted, Wording
from sharing.core.intents import share_url
from sharing.core.platforms import PLATFORMS, LinkPlace, Platform
from sharing.core.quotes import Quote, Slot
from sharing.core.statement import Block, Direction, Role, Sentence, Statement
from sharing.kit import Appeal, EditionKit, Letter, Passage

PUBLIC_URL = "https://carriedfromhandtohandasfarastheygo.example.org"
ALEPPO = Path(__file__).parents[2] / "sharing" / "samples" / "aleppo" / "statement.txt"
ATTRIBUTION = (
    "Syria Civil defense [the White Helmets], Independent Doctors Association, "
    "Syrian American Medical Association, Kesh Malek"
)
SHORT = "Syria Civil defense [the White Helmets] and three more organisations"
SUBJECTS = {"en": "A statement from Aleppo", "ar": "بيان مختلق"}
ARABIC = """هذا بيان مختلق لا يقصد به إلا تجربة الصفحة.

نحن نكتب هذه الكلمات ونحن نسمع القصف. لم يبق في الحي طبيب واحد. نطلب منكم ممرا آمنا لمئة ألف إنسان!

منظمة مختلقة أولى

منظمة مختلقة ثانية
"""
HOSTILE = """Please read <b>this</b> & pass it on.

“It’s “safe”, they said, & then: <script>alert('x')</script> fell on "us". Do <i>something</i>.

Nobody & Sons <img src=x onerror=alert(1)>
"""
_SENTENCE = re.compile(r"\S.*?(?:[.!?؟]+(?=[”\"]?(?:\s|$))|$)", re.DOTALL)
_MARKS = "“”"


def statement(
    source: str, *, language: str, lead_in: int, body: int, signatories: int
) -> Statement:
    """Return a statement whose paragraphs have the roles of these numbers, in this order."""
    cuts = [0, *(found.end() for found in re.finditer(r"\n\s*\n", source)), len(source)]
    spans = [(a, b) for a, b in pairwise(cuts) if a < b]
    roles = [Role.LEAD_IN] * lead_in + [Role.BODY] * body + [Role.SIGNATORY] * signatories
    roles += [Role.LEFT_ASIDE] * (len(spans) - len(roles))
    return Statement(
        source=source,
        language=language,
        direction=Direction.RTL if language == "ar" else Direction.LTR,
        blocks=tuple(
            Block(
                role=role,
                start=start,
                end=end,
                sentences=tuple(_sentences(source, start, end, whole=role is Role.SIGNATORY)),
                words=(start, start + len(source[start:end].rstrip())),
            )
            for role, (start, end) in zip(roles, spans, strict=True)
        ),
    )


def _sentences(source: str, start: int, end: int, *, whole: bool) -> Iterator[Sentence]:
    pattern = re.compile(r"\S.*\S", re.DOTALL) if whole else _SENTENCE
    for found in pattern.finditer(source, start, end):
        a, b = found.span()
        text = source[a:b]
        a += len(text) - len(text.lstrip(_MARKS))
        b -= len(text) - len(text.rstrip(_MARKS + " \n"))
        yield Sentence(text=source[a:b], start=a, end=b)


def quotes(of: Statement, *numbers: int) -> tuple[Quote, ...]:
    """Return the sentences of the body with these numbers as quotes, their slots in turn."""
    slots = (Slot.VOICE, Slot.FACT, Slot.ASK, Slot.THESIS)
    chosen = [(number, of.body[number - 1]) for number in numbers]
    return tuple(
        Quote(
            number=number,
            text=sentence.text,
            start=sentence.start,
            end=sentence.end,
            slot=slots[place % len(slots)],
            warnings=("It says “we”; say who.",) if number == numbers[0] else (),
        )
        for place, (number, sentence) in enumerate(chosen)
    )


_ORDER = ("whatsapp", "x", "bluesky", "email", "mastodon", "threads", "telegram", "facebook")
OFFERED = tuple(PLATFORMS[name] for name in (*_ORDER, "linkedin", "reddit", "sms", "copy"))


def post(
    platform: Platform,
    wording: Wording,
    of: Statement,
    wanted: tuple[Quote, ...],
    *,
    page: str | None,
) -> Post:
    """Return a post of as many of the quotes as fit, led by another one for each wording."""
    turn = tuple(Wording).index(wording) % len(wanted)
    ordered = wanted[turn:] + wanted[:turn]
    kept = next(n for n in range(len(ordered), -1, -1) if _fits(platform, ordered[:n], page))
    text = _text(platform, ordered[:kept], page)
    subject = SUBJECTS[of.language] if platform.has_subject else None
    return Post(
        platform=platform,
        language=of.language,
        wording=wording,
        text=text,
        parts=(text,),
        sizes=platform.sizes(text, subject=subject or ""),
        fits=platform.fits(text, subject=subject or ""),
        share_url=share_url(platform, text=text, page=page, subject=subject or ""),
        quotes=tuple(Quoted(text=q.text, start=q.start, end=q.end) for q in ordered[:kept]),
        left_out=tuple(f"No room for: “{quote.text}”" for quote in ordered[kept:]),
        notices=platform.notices,
        subject=subject,
    )


def _text(platform: Platform, kept: tuple[Quote, ...], page: str | None) -> str:
    words = "\n\n".join([*(f"“{quote.text}”" for quote in kept), f"— {SHORT}", "#Aleppo"])
    if page is None or platform.link_place is LinkPlace.APART:
        return words
    return f"{page}\n{words}" if platform.link_place is LinkPlace.FIRST else f"{words}\n\n{page}"


def _fits(platform: Platform, kept: tuple[Quote, ...], page: str | None) -> bool:
    return not kept or platform.fits(_text(platform, kept, page), subject=SUBJECTS["en"])


def posts(of: Statement, wanted: tuple[Quote, ...], *, page: str | None) -> tuple[Post, ...]:
    """Return six wordings for every platform, and a thread where there are threads."""
    return tuple(made for platform in OFFERED for made in _of_platform(platform, of, wanted, page))


def _of_platform(
    platform: Platform, of: Statement, wanted: tuple[Quote, ...], page: str | None
) -> Iterator[Post]:
    single = [wording for wording in Wording if wording is not Wording.THREAD]
    made = [post(platform, wording, of, wanted, page=page) for wording in single]
    yield from made
    if platform.has_threads:
        parts = (f"“{wanted[0].text}” 1/2", f"“{wanted[-1].text}” 2/2")
        yield replace(
            made[0],
            wording=Wording.THREAD,
            text="\n\n".join(parts),
            parts=parts,
            quotes=tuple(
                Quoted(text=quote.text, start=quote.start, end=quote.end, part=part)
                for part, quote in enumerate((wanted[0], wanted[-1]))
            ),
            sizes=max((platform.sizes(part) for part in parts), key=lambda sizes: sizes[0].size),
            share_url=share_url(platform, text=parts[0], page=page),
        )


def _note(source: str, words: str, says: str, *, offered: bool = False) -> Note:
    start = source.index(words)
    return Note(
        start=start,
        end=start + len(words),
        says=says,
        source="The Syria Campaign’s release, read on 22 November 2026",
        offered=offered,
    )


def aleppo_kit(*, page: str | None) -> EditionKit:
    """Return the kit of the Aleppo statement: three notes, eight quotes, twelve platforms."""
    source = ALEPPO.read_text("utf-8")
    of = statement(source, language="en", lead_in=1, body=5, signatories=4)
    wanted = quotes(of, 1, 5, 6, 7, 8, 10, 13, 16)
    notes = (
        _note(source, "We can do more.", "The authors’ own release reads “We can do no more.”"),
        _note(source, "five square metres", "The release reads “five square kilometres”."),
        _note(source, "Syrian American Medical Association", "Signed there as “Society”."),
    )
    edition = Edition(
        statement=of,
        title="A statement from Aleppo",
        attribution=ATTRIBUTION,
        attribution_short=SHORT,
        dated="December 2016",
        notes=notes,
    )
    return EditionKit(
        edition=edition,
        quotes=wanted,
        posts=posts(of, (wanted[0], wanted[3], wanted[1]), page=page),
        passages=tuple(
            Passage(quote=quote, posts=_one_wording(posts(of, (quote,), page=page)))
            for quote in wanted[:-1]
        ),
        appeals=_appeals(of, wanted, page),
        letter=Letter(
            representative="westminstermp",
            url=letter_url("westminstermp", page=page),
            points=(
                "About 100,000 civilians were trapped in Aleppo, under non-stop bombs and shells.",
                "The UN had a plan: a few dozen buses could bring everyone out in a day.",
                "They asked for safe passage, and for the safety of those who bring it.",
            ),
            subject="A statement from Aleppo",
            prompt="Why this matters to me:",
        ),
    )


def _one_wording(made: tuple[Post, ...]) -> tuple[Post, ...]:
    return tuple(post for post in made if post.wording is Wording.QUOTE)


def _appeals(of: Statement, wanted: tuple[Quote, ...], page: str | None) -> tuple[Appeal, ...]:
    left = Target(
        name="Theresa May",
        office="Prime Minister of the United Kingdom from July 2016 to July 2019",
        left_office=date(2019, 7, 24),
        says="She left office in July 2019, so no post is addressed to her.",
    )
    today = Target(name="An invented minister", handles={"x": "invented_minister"})
    to_today = tuple(
        replace(
            made,
            text=f"An invented minister @invented_minister:\n\n{made.text}",
            parts=(f"An invented minister @invented_minister:\n\n{made.text}",),
        )
        for made in posts(of, wanted[2:3], page=page)
        if made.wording is Wording.ASK and made.platform.name in {"x", "bluesky"}
    )
    return (Appeal(target=left, posts=()), Appeal(target=today, posts=to_today))


def arabic_kit(*, page: str | None, folder: str = "") -> EditionKit:
    """Return the kit of the invented Arabic statement, with one note."""
    of = statement(ARABIC, language="ar", lead_in=1, body=1, signatories=2)
    wanted = quotes(of, 1, 3)
    words = "لم يبق في الحي طبيب واحد."
    note = replace(_note(ARABIC, words, "هذه ملاحظة مختلقة عن هذه الجملة."), source="مصدر مختلق")
    return EditionKit(
        edition=Edition(
            statement=of,
            title="بيان مختلق",
            attribution="منظمة مختلقة أولى، منظمة مختلقة ثانية",
            attribution_short="منظمة مختلقة أولى",
            dated="كانون الأول ٢٠١٦",
            notes=(note,),
            folder=folder,
        ),
        quotes=wanted,
        posts=posts(of, wanted, page=page),
        appeals=(),
        letter=None,
    )


def hostile_kit() -> EditionKit:
    """Return the kit of a statement that tries to be markup."""
    of = statement(HOSTILE, language="en", lead_in=1, body=1, signatories=1)
    wanted = quotes(of, 1, 2)
    note = _note(HOSTILE, "Do <i>something</i>.", "</aside><script>alert('note')</script>")
    return EditionKit(
        edition=Edition(statement=of, title='"><script>alert(1)</script>', notes=(note,)),
        quotes=wanted,
        posts=posts(of, wanted, page=None),
        appeals=(),
        letter=None,
    )

"""Every check of a kit before it is passed on, each with its sentence and its remedy."""

import ipaddress
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlsplit

from sharing.core.campaign import Campaign, Joined
from sharing.core.composing.likeness import nearly_the_same
from sharing.core.composing.phrases import phrases_of
from sharing.core.composing.posts import Wording
from sharing.core.findings.places import places
from sharing.core.grammar.lines import SENTENCE_END
from sharing.core.grammar.sentences import SPACE_ENDS
from sharing.core.hashtags import suggested_hashtag
from sharing.core.offered import sentences_of
from sharing.core.proofs.lines import IN_WORDS as ROLES_IN_WORDS
from sharing.core.proofs.lines import quotes_line
from sharing.core.proofs.proof import untold_oddities
from sharing.core.quotes import Quote
from sharing.core.statement import Block, Statement, direction_of
from sharing.core.tags import base_language
from sharing.kit import EditionKit, Kit
from sharing.media.design.looks import Arrangement, look_called
from sharing.media.design.numerals import has_number
from sharing.site.accents import accent_notice
from sharing.site.wanted import look_of

_AROUND_CHARACTERS = 24
_BEGINNING_CHARACTERS = 40
_GUESSES_SHOWN = 3  # a statement that was misread may have hundreds


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something an organiser should know; `remedy` says what to do about it."""

    says: str
    remedy: str

    def __str__(self) -> str:
        """Return both sentences, for one line on a terminal."""
        return f"{self.says} {self.remedy}"


def preflight(kit: Kit) -> tuple[Finding, ...]:
    """Return everything worth knowing before this kit is passed on, in a fixed order."""
    return tuple(finding for check in _CHECKS for finding in check(kit))


def _address(kit: Kit) -> Iterator[Finding]:
    page = kit.campaign.page
    if page is None:
        yield Finding(
            says="Posts carry no link, and there is no QR code.",
            remedy="Give the page's address with --page, or set SHARING_PUBLIC_URL.",
        )
    elif _is_private(urlsplit(page).hostname or ""):
        yield Finding(
            says=f"The address {page} works only on this machine or network.",
            remedy="Set SHARING_PUBLIC_URL before anything is printed or sent: "
            "a link in a QR code cannot be recalled.",
        )
    elif urlsplit(page).scheme != "https" and not _is_onion(page):
        yield Finding(
            says=f"The address {page} is not encrypted: whoever carries it can read along.",
            remedy="Use an address that begins with https://.",
        )


def _targets(kit: Kit) -> Iterator[Finding]:
    for target in kit.campaign.targets:
        if target.left_office is not None:
            yield Finding(
                says=f"{target.name} left office on {target.left_office:%d %B %Y}; "
                "no post is addressed there.",
                remedy="Name whom to address today in a [[target]] of campaign.toml.",
            )


def _accent(kit: Kit) -> Iterator[Finding]:
    if notice := accent_notice(kit.campaign):
        yield Finding(
            says=notice,
            remedy="If that is not your colour any more, choose another accent in campaign.toml.",
        )


def _looks(kit: Kit) -> Iterator[Finding]:
    """Tell of quotes without the number that their look would show."""
    for made in kit.editions:
        without = [quote for quote in made.quotes if _lacks_number(kit.campaign, made, quote)]
        if without:
            yield Finding(
                says=f"{len(without)} of {len(made.quotes)} quotes have no number to draw large, "
                f"such as “{without[0].text}”: their cards have another look.",
                remedy="If all are to look alike, choose another look in campaign.toml.",
            )


def _lacks_number(campaign: Campaign, made: EditionKit, quote: Quote) -> bool:
    look = look_called(look_of(campaign, made.edition.own_card(quote.start, quote.end)))
    return look.arrangement is Arrangement.NUMBER and not has_number(quote.text)


def _oddities(kit: Kit) -> Iterator[Finding]:
    for edition_kit in kit.editions:
        edition = edition_kit.edition
        for oddity in untold_oddities(edition):
            around = _excerpt(edition.statement.source, oddity.start, oddity.end)
            yield Finding(
                says=f"Near “{around}”: {oddity.says}",
                remedy="It is not mended; if it needs a word, add an [[edition.note]].",
            )


def _excerpt(source: str, start: int, end: int) -> str:
    """Return the words around a range, on one line."""
    words = source[max(0, start - _AROUND_CHARACTERS) : end + _AROUND_CHARACTERS]
    return " ".join(words.split())


def _guesses(kit: Kit) -> Iterator[Finding]:
    """Tell what paragraphs were taken to be, where another reading was plausible."""
    for made in kit.editions:
        statement = made.edition.statement
        guesses = [block for block in statement.blocks if block.is_guess]
        if guesses:
            shown = guesses[:_GUESSES_SHOWN]
            told = (f"“{_beginning(statement, b)}” ({ROLES_IN_WORDS[b.role]})" for b in shown)
            more = len(guesses) - len(shown)
            others = f", and {more} more" if more else ""
            yield Finding(
                says=f"It was guessed what these are: {', '.join(told)}{others}.",
                remedy="If one is wrong, the page for organisers has the lines that move it under "
                "“How the statement was read”; “sharing posts STATEMENT --reading” prints them.",
            )


def _beginning(statement: Statement, block: Block) -> str:
    """Return how a block begins, on one line."""
    words = " ".join(statement.source[slice(*block.words)].split())
    return words if len(words) <= _BEGINNING_CHARACTERS else f"{words[:_BEGINNING_CHARACTERS]}…"


def _numbers(kit: Kit) -> Iterator[Finding]:
    """Tell to pin quotes: unpinned ones are numbered anew when the text or a note changes."""
    for made in kit.editions:
        if kit.campaign.page is not None and not made.edition.quotes:
            statement = made.edition.statement
            pinned = quotes_line(sentences_of(statement, quote) for quote in made.quotes)
            yield Finding(
                says="The addresses of the quotes hold only while text and notes stay as they are.",
                remedy=f"Before you publish, pin them in campaign.toml: {pinned}",
            )


def _phrases(kit: Kit) -> Iterator[Finding]:
    """Tell that phrases may be joined where no mark ends a sentence, so that they are offered."""
    for made in kit.editions:
        statement = made.edition.statement
        pair = None if made.edition.quotes else _phrases_of_one_sentence(statement)
        if pair is not None:
            yield Finding(
                says=f"In the language {statement.language!r} no mark ends a sentence: what is "
                "offered are phrases, and one alone may not say enough.",
                remedy="Join those that belong together in campaign.toml, such as "
                f"{quotes_line([pair])}",
            )


def _phrases_of_one_sentence(statement: Statement) -> Joined | None:
    """Return the first two phrases of one paragraph that no mark parts, or None."""
    if base_language(statement.language) not in SPACE_ENDS:
        return None
    found = (
        place
        for place in places(statement)
        if place.before is not None and not SENTENCE_END.search(place.before.text)
    )
    return next((Joined(place.number - 1, place.number) for place in found), None)


def _hashtags(kit: Kit) -> Iterator[Finding]:
    """Suggest how a hashtag would be read by everybody, screen readers included."""
    for made in kit.editions:
        for tag in made.edition.hashtags:
            better = suggested_hashtag(tag, language=made.edition.statement.language)
            if better not in {"", tag}:
                yield Finding(
                    says=f"#{tag} is hard to read, or is cut where a platform links it.",
                    remedy=f"Write #{better}: each word with a capital, nothing between them.",
                )


def _warned(kit: Kit) -> Iterator[Finding]:
    """Tell of quotes that go out although something speaks against them."""
    for made in kit.editions:
        quoted_ranges = {(q.start, q.end) for post in made.posts for q in post.quotes}
        for quote in made.quotes:
            if quote.warnings and (quote.start, quote.end) in quoted_ranges:
                yield Finding(
                    says=f"“{quote.text}” is passed on, but: {'; '.join(quote.warnings)}.",
                    remedy="Read it alone; if it misleads, take it out of quotes in campaign.toml.",
                )


def _signatories(kit: Kit) -> Iterator[Finding]:
    for made in kit.editions:
        edition, language = made.edition, made.edition.statement.language
        if not edition.attribution:
            yield Finding(
                says="Nobody is named: posts and cards do not say whose words they are.",
                remedy="Name who speaks under [attribution] in a campaign.toml.",
            )
        elif direction_of(edition.attribution) is not edition.statement.direction:
            yield Finding(
                says=f"The edition in “{language}” names who speaks in the letters of another "
                f"language: {edition.attribution}.",
                remedy="Add an [edition.attribution] to it in campaign.toml.",
            )


def _platforms(kit: Kit) -> Iterator[Finding]:
    for edition_kit in kit.editions:
        yield from _without_quotes(edition_kit)


def _without_quotes(edition_kit: EditionKit) -> Iterator[Finding]:
    for post in edition_kit.posts:
        if not post.quotes:
            yield Finding(
                says=f"No sentence is short enough for {post.platform.title}: "
                "its post gives the title and the link alone.",
                remedy="A card carries the whole sentence.",
            )


def _likeness(kit: Kit) -> Iterator[Finding]:
    for edition_kit in kit.editions:
        alike: dict[tuple[str, str], list[str]] = {}
        ordinary = [post for post in edition_kit.posts if post.wording is not Wording.THREAD]
        for _, posts in groupby(ordinary, key=lambda post: post.platform.name):
            for one, other, _share in nearly_the_same(tuple(posts)):
                alike.setdefault((one.in_words, other.in_words), []).append(one.platform.title)
        for (one_led, other_led), titles in alike.items():
            yield Finding(
                says=f"The posts {one_led} and {other_led} are nearly the same on "
                f"{', '.join(dict.fromkeys(titles))}; platforms hide what many people repeat.",
                remedy="Offer more sentences, or shorter ones, in quotes of campaign.toml, or a "
                "shorter name in [attribution].",
            )


def _languages(kit: Kit) -> Iterator[Finding]:
    for edition_kit in kit.editions:
        language = edition_kit.edition.statement.language
        if phrases_of(language) is None:
            yield Finding(
                says=f"We have no words of our own in the language {language!r}: no post there "
                "begins with a question or with room for a line of one’s own, and there is no "
                "mail to a friend, no note to the press and no telephone call.",
                remedy="If the language is another, say so with --language or in campaign.toml.",
            )


_CHECKS: tuple[Callable[[Kit], Iterator[Finding]], ...] = (
    _address,
    _signatories,
    _targets,
    _accent,
    _looks,
    _hashtags,
    _guesses,
    _numbers,
    _phrases,
    _warned,
    _oddities,
    _platforms,
    _likeness,
    _languages,
)


def _is_onion(page: str) -> bool:
    """Return whether the address is an onion service, which encrypts by itself."""
    return (urlsplit(page).hostname or "").endswith(".onion")


def _is_private(host: str) -> bool:
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False

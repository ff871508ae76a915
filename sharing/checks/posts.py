"""Checks of what goes out: a kit in; what its quotes and posts lack, or share, told, out."""

from collections.abc import Iterator
from itertools import groupby

from sharing.checks.finding import Finding
from sharing.core.composing.likeness import nearly_the_same
from sharing.core.composing.phrases import phrases_of
from sharing.core.composing.posts import Wording
from sharing.kit import Kit


def warned(kit: Kit) -> Iterator[Finding]:
    """Tell of quotes that go out although something speaks against them."""
    for made in kit.editions:
        quoted_ranges = {(q.start, q.end) for post in made.posts for q in post.quotes}
        for quote in made.quotes:
            if quote.warnings and (quote.start, quote.end) in quoted_ranges:
                yield Finding(
                    says=f"“{quote.text}” is passed on, but: {'; '.join(quote.warnings)}.",
                    remedy="Read it alone; if it misleads, take it out of quotes in campaign.toml.",
                )


def without_quotes(kit: Kit) -> Iterator[Finding]:
    """Tell of platforms whose post has no quote."""
    for made in kit.editions:
        for post in made.posts:
            if not post.quotes:
                yield Finding(
                    says=f"No sentence is short enough for {post.platform.title}: "
                    "its post gives the title and the link alone.",
                    remedy="A card carries the whole sentence.",
                )


def likeness(kit: Kit) -> Iterator[Finding]:
    """Tell of wordings that are nearly the same, once for all platforms."""
    for made in kit.editions:
        alike: dict[tuple[str, str], list[str]] = {}
        ordinary = [post for post in made.posts if post.wording is not Wording.THREAD]
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


def languages(kit: Kit) -> Iterator[Finding]:
    """Tell of what is not made where we have no words of our own."""
    for made in kit.editions:
        language = made.edition.statement.language
        if phrases_of(language) is None:
            yield Finding(
                says=f"We have no words of our own in the language {language!r}: no post there "
                "begins with a question or with room for a line of one’s own, and there is no "
                "mail to a friend, no note to the press and no telephone call.",
                remedy="If the language is another, say so with --language or in campaign.toml.",
            )

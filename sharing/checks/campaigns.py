"""Checks of what an organiser decided: a kit in; its address, names, colours, hashtags told out."""

import ipaddress
from collections.abc import Iterator
from urllib.parse import urlsplit

from sharing.checks.finding import Finding
from sharing.core.hashtags import suggested_hashtag
from sharing.core.quotes import Quote
from sharing.core.statement import direction_of
from sharing.kit import EditionKit, Kit
from sharing.site.accents import accent_notice
from sharing.site.wanted import can_have, look_of


def address(kit: Kit) -> Iterator[Finding]:
    """Tell of an address that will not do outside, or of none."""
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


def _is_private(host: str) -> bool:
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


def _is_onion(page: str) -> bool:
    """Return whether the address is an onion service, which encrypts by itself."""
    return (urlsplit(page).hostname or "").endswith(".onion")


def signatories(kit: Kit) -> Iterator[Finding]:
    """Tell where nobody is named, or in the letters of another language."""
    for made in kit.editions:
        edition = made.edition
        if not edition.attribution:
            yield Finding(
                says="Nobody is named: posts and cards do not say whose words they are.",
                remedy="Name who speaks under [attribution] in a campaign.toml.",
            )
        elif direction_of(edition.attribution) is not edition.statement.direction:
            yield Finding(
                says="Who speaks is named in the letters of another language: "
                f"{edition.attribution}.",
                remedy="Add an [edition.attribution] to this edition in campaign.toml.",
            )


def targets(kit: Kit) -> Iterator[Finding]:
    """Tell of those who left office."""
    for target in kit.campaign.targets:
        if target.left_office is not None:
            yield Finding(
                says=f"{target.name} left office on {target.left_office:%d %B %Y}; "
                "no post is addressed there.",
                remedy="Name whom to address today in a [[target]] of campaign.toml.",
            )


def accent(kit: Kit) -> Iterator[Finding]:
    """Tell of an accent that had to be changed to be read."""
    if notice := accent_notice(kit.campaign):
        yield Finding(
            says=notice,
            remedy="If that is not your colour any more, choose another accent in campaign.toml.",
        )


def photos(kit: Kit) -> Iterator[Finding]:
    """Tell of editions whose cards say in the first one's language what their photo shows."""
    first, *others = (made.edition for made in kit.editions)
    for edition in others:
        if edition.photo and first.photo and edition.photo.shows == first.photo.shows:
            yield Finding(
                says=f"The edition “{edition.statement.language}” has the words of the photo in "
                f"another language: {edition.photo.shows}.",
                remedy="Add an [edition.photo] to it in campaign.toml, with shows, and with credit "
                "and warning where the photo has them.",
            )


def looks(kit: Kit) -> Iterator[Finding]:
    """Tell of quotes without the number that their look would show."""
    for made in kit.editions:
        without = [quote for quote in made.quotes if not can_have(_look(kit, made, quote), quote)]
        if without:
            yield Finding(
                says=f"{len(without)} of {len(made.quotes)} quotes have no number to draw large, "
                f"such as “{without[0].text}”: their cards have another look.",
                remedy="If all are to look alike, choose another look in campaign.toml.",
            )


def _look(kit: Kit, made: EditionKit, quote: Quote) -> str:
    return look_of(kit.campaign, made.edition.own_card(quote.start, quote.end))


def hashtags(kit: Kit) -> Iterator[Finding]:
    """Suggest how a hashtag would be read by everybody, screen readers included."""
    for made in kit.editions:
        for tag in made.edition.hashtags:
            better = suggested_hashtag(tag, language=made.edition.statement.language)
            if better not in {"", tag}:
                yield Finding(
                    says=f"#{tag} is hard to read, or is cut where a platform links it.",
                    remedy=f"Write #{better}: each word with a capital, nothing between them.",
                )

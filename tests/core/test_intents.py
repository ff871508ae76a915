"""Share links, read back the way the platform that receives them would."""

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.intents import share_url
from sharing.core.platforms import PLATFORMS, platform

PAGE = "https://example.org/a/?b=c&d=%20#e+f"
AWKWARD = [
    "a & b # c % d + e = f ? g",
    "100 % of “them” said: “No”; 'why'? <b>",
    "one\ntwo\n\nthree",
    "one\r\ntwo",
    "%20 %2520 &amp; {text} {page}",
    "👨‍👩‍👧‍👦 🇸🇾 e\u0301",
    "نحن نخشى على حياتنا.",
    "救我們",
]

Fields = dict[str, str]


def _from_query(url: str) -> Fields:
    return {name: found[0] for name, found in parse_qs(urlsplit(url).query).items()}


def _from_fragment(url: str) -> Fields:
    return {name: found[0] for name, found in parse_qs(urlsplit(url).fragment).items()}


def _from_mail_address(url: str) -> Fields:
    """Read as RFC 6068 says: a plus sign is a plus sign, and lines end with CR LF."""
    assert url.startswith("mailto:?")
    parts = (field.partition("=") for field in url.removeprefix("mailto:?").split("&"))
    return {name: unquote(value, errors="strict") for name, _, value in parts}


def _from_message_address(url: str) -> Fields:
    """Read as RFC 5724 says; the empty first field is for phones that expect an ampersand."""
    assert url.startswith("sms:?&")
    name, _, value = url.removeprefix("sms:?&").partition("=")
    return {name: unquote(value, errors="strict")}


def _mail_body(url: str) -> str:
    body = _from_mail_address(url)["body"]
    assert "\n" not in body.replace("\r\n", "")
    return body.replace("\r\n", "\n")


# How each platform that takes text reads the link: the post as it would stand there.
RECEIVERS: dict[str, Callable[[str], str]] = {
    "x": lambda url: _from_query(url)["text"],
    "bluesky": lambda url: _from_query(url)["text"],
    "mastodon": lambda url: _from_fragment(url)["text"],
    "threads": lambda url: _from_query(url)["text"],
    "whatsapp": lambda url: _from_query(url)["text"],
    "telegram": lambda url: "\n".join((_from_query(url)["url"], _from_query(url)["text"])),
    "reddit": lambda url: _from_query(url)["title"],
    "email": _mail_body,
    "sms": lambda url: _from_message_address(url)["body"],
}


def _sent(name: str, text: str) -> str:
    """Return what should arrive."""
    text = text.replace("\r\n", "\n")
    return f"{PAGE}\n{text}" if name == "telegram" else text


def test_every_platform_that_takes_text_is_read_back_here() -> None:
    assert set(RECEIVERS) == {
        name for name, row in PLATFORMS.items() if row.intent and row.intent.takes_text
    }


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("name", RECEIVERS)
def test_the_post_arrives_as_it_was_written(name: str, text: str) -> None:
    url = share_url(platform(name), text=text, page=PAGE, subject="“A” & B")

    assert url is not None
    assert RECEIVERS[name](url) == _sent(name, text)


@given(text=st.text(min_size=1, max_size=60))
@pytest.mark.parametrize("name", RECEIVERS)
def test_any_post_arrives_as_it_was_written(name: str, text: str) -> None:
    url = share_url(platform(name), text=text, page=PAGE)

    assert url is not None
    assert url.isascii()
    assert " " not in url
    assert "+" not in url
    assert RECEIVERS[name](url) == _sent(name, text)


@pytest.mark.parametrize(
    ("name", "field"),
    [("facebook", "u"), ("linkedin", "url"), ("telegram", "url"), ("reddit", "url")],
)
def test_the_page_arrives_in_its_own_field(name: str, field: str) -> None:
    url = share_url(platform(name), text="Stop.", page=PAGE)

    assert url is not None
    assert _from_query(url)[field] == PAGE


@pytest.mark.parametrize("name", ["facebook", "linkedin", "telegram", "reddit"])
def test_without_a_page_there_is_no_link_where_one_is_needed(name: str) -> None:
    assert share_url(platform(name), text="Stop.", page=None) is None


def test_without_a_page_a_post_of_words_alone_can_be_shared() -> None:
    assert share_url(platform("x"), text="Stop.", page=None) == (
        "https://x.com/intent/tweet?text=Stop."
    )


def test_the_page_before_a_post_is_not_given_twice() -> None:
    copied = f"{PAGE}\nStop."

    assert share_url(platform("telegram"), text=copied, page=PAGE) == share_url(
        platform("telegram"), text="Stop.", page=PAGE
    )


def test_the_subject_of_a_mail_is_encoded_too() -> None:
    url = share_url(platform("email"), text="One\nTwo", page=None, subject="A & B + “C”")

    assert url == ("mailto:?subject=A%20%26%20B%20%2B%20%E2%80%9CC%E2%80%9D&body=One%0D%0ATwo")


@pytest.mark.parametrize("name", ["copy", "signal"])
def test_a_platform_without_an_address_has_no_link(name: str) -> None:
    assert share_url(platform(name), text="Stop.", page=PAGE) is None


def test_an_address_of_the_greatest_length_is_given_and_a_longer_one_is_not() -> None:
    row = platform("x")
    assert row.intent is not None
    url = share_url(row, text="Stop.", page=None)
    assert url is not None
    exactly = replace(row, intent=replace(row.intent, maximum_characters=len(url)))
    shorter = replace(row, intent=replace(row.intent, maximum_characters=len(url) - 1))

    assert share_url(exactly, text="Stop.", page=None) == url
    assert share_url(shorter, text="Stop.", page=None) is None


def test_half_a_character_does_not_break_a_link() -> None:
    assert share_url(platform("x"), text="a\ud83d", page=None) is not None

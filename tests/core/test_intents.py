"""Share links, read back the way the platform that receives them would."""

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.intents import obstacle, share_url
from sharing.core.platforms import PLATFORMS, LinkPlace, platform

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


def _from_query_field(field: str) -> Callable[[str], str]:
    return lambda url: _from_query(url)[field]


# How each platform that takes text reads the link: the post as it would stand there.
RECEIVERS: dict[str, Callable[[str], str]] = {
    **{
        name: _from_query_field(field)
        for name, field in {
            "misskey": "text",
            "truthsocial": "text",
            "gab": "text",
            "line": "text",
            "viber": "text",
            "threema": "text",
            "gmail": "body",
            "outlook": "body",
            "yahoo": "body",
            "nextdoor": "body",
            "pinterest": "description",
            "tumblr": "caption",
            "qzone": "summary",
            "teams": "msgText",
            "hackernews": "t",
        }.items()
    },
    "weibo": lambda url: "\n\n".join((_from_query(url)["title"], _from_query(url)["url"])),
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
    if platform(name).link_place is LinkPlace.AFTER:
        return f"{text}\n\n{PAGE}"
    return f"{PAGE}\n{text}" if platform(name).link_place is LinkPlace.FIRST else text


def _is_cut(name: str, text: str) -> bool:
    intent = platform(name).intent
    return intent is not None and any(sign in text for sign in intent.cut_at)


def test_every_platform_that_takes_text_is_read_back_here() -> None:
    assert set(RECEIVERS) == {
        name for name, row in PLATFORMS.items() if row.intent and row.intent.takes_text
    }


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("name", RECEIVERS)
def test_the_post_arrives_as_it_was_written(name: str, text: str) -> None:
    url = share_url(platform(name), text=text, page=PAGE, subject="“A” & B")

    assert (url is None) == _is_cut(name, text)
    assert url is None or RECEIVERS[name](url) == _sent(name, text)


@given(text=st.text(min_size=1, max_size=60))
@pytest.mark.parametrize("name", RECEIVERS)
def test_any_post_arrives_as_it_was_written(name: str, text: str) -> None:
    url = share_url(platform(name), text=text, page=PAGE)

    if _is_cut(name, text):
        assert url is None
        return
    assert url is not None
    assert url.isascii()
    assert " " not in url
    assert "+" not in url
    assert RECEIVERS[name](url) == _sent(name, text)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        *(("facebook", "u"), ("linkedin", "url"), ("telegram", "url"), ("reddit", "url")),
        *(("messenger", "link"), ("pinterest", "url"), ("tumblr", "canonicalUrl")),
        *(("snapchat", "attachmentUrl"), ("vk", "url"), ("odnoklassniki", "url")),
        *(("xing", "url"), ("weibo", "url"), ("qzone", "url"), ("hackernews", "u")),
        ("teams", "href"),
    ],
)
def test_the_page_arrives_in_its_own_field(name: str, field: str) -> None:
    url = share_url(platform(name), text="Stop.", page=PAGE)

    assert url is not None
    assert _from_query(url)[field] == PAGE


@pytest.mark.parametrize("name", [name for name, row in PLATFORMS.items() if row.needs_page])
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


def test_the_page_after_a_post_is_not_given_twice() -> None:
    copied = f"Stop.\n\n{PAGE}"

    assert share_url(platform("weibo"), text=copied, page=PAGE) == share_url(
        platform("weibo"), text="Stop.", page=PAGE
    )


def test_telegram_is_never_given_the_page_in_its_words() -> None:
    url = share_url(platform("telegram"), text=f"{PAGE}\nStop.", page=PAGE)

    assert url is not None
    assert _from_query(url) == {"url": PAGE, "text": "Stop."}


def test_bluesky_is_given_no_ampersand_as_its_app_cuts_the_text_there() -> None:
    row = platform("bluesky")

    assert share_url(row, text="Doctors and nurses.", page=None) is not None
    assert share_url(row, text="Doctors & nurses.", page=None) is None
    assert obstacle(row, text="Doctors & nurses.", page=None) == (
        "Bluesky may cut the text of a link at “&”: copy the words, then open Bluesky."
    )


def test_bluesky_is_given_one_field_alone() -> None:
    url = share_url(platform("bluesky"), text="100 % # + = ? and “more”\n…", page=PAGE)

    assert url is not None
    assert "&" not in url
    assert "%26" not in url
    assert list(parse_qs(urlsplit(url).query)) == ["text"]


@pytest.mark.parametrize("name", ["gmail", "outlook", "yahoo"])
def test_the_subject_stands_in_its_own_field_of_a_web_page_for_mail(name: str) -> None:
    url = share_url(platform(name), text="Stop.", page=None, subject="A & B + “C”")

    assert url is not None
    assert "A & B + “C”" in _from_query(url).values()


def test_viber_is_given_as_much_as_it_carries_and_more_is_copied() -> None:
    row = platform("viber")

    assert share_url(row, text="a" * 200, page=None) is not None
    assert share_url(row, text="a" * 201, page=None) is None
    assert share_url(row, text="😀" * 101, page=None) is None
    assert obstacle(row, text="a" * 201, page=None) == (
        "Viber may cut the text of a link after 200 characters: copy the words, then open Viber."
    )


def test_a_page_that_a_platform_does_not_take_is_not_sent() -> None:
    row = platform("pinterest")
    page = "https://example.org/" + "a" * (2_048 - 20)

    assert share_url(row, text="Stop.", page=page) is not None
    assert share_url(row, text="Stop.", page=page + "a") is None
    assert obstacle(row, text="Stop.", page=page + "a") == (
        "Pinterest takes no page address as long as this one."
    )


@pytest.mark.parametrize("name", [name for name, row in PLATFORMS.items() if row.needs_app])
def test_a_link_that_needs_an_app_is_marked(name: str) -> None:
    assert platform(name).intent is not None
    assert name in {"sms", "messenger", "viber", "threema", "line"}


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, row in PLATFORMS.items()
        if row.intent and not row.intent.template.startswith(("https:", "mailto:"))
    ],
)
def test_an_address_that_no_browser_knows_is_marked_as_needing_an_app(name: str) -> None:
    assert platform(name).needs_app


def test_the_guard_of_each_length_is_the_receivers_own() -> None:
    guards = {
        name: row.intent.maximum_characters
        for name, row in PLATFORMS.items()
        if row.intent and row.intent.maximum_characters != 4_000
    }

    assert guards == {"email": 1_900, "outlook": 2_000}


@pytest.mark.parametrize("name", [name for name in RECEIVERS if name != "viber"])
def test_a_link_that_would_be_too_long_is_none_and_says_to_copy(name: str) -> None:
    row = platform(name)
    text = "س" * 700

    assert share_url(row, text=text, page=PAGE) is None
    assert obstacle(row, text=text, page=PAGE) == (
        f"This is too long for a link: copy the words, then open {row.title}."
    )


def test_the_subject_of_a_mail_is_encoded_too() -> None:
    url = share_url(platform("email"), text="One\nTwo", page=None, subject="A & B + “C”")

    assert url == ("mailto:?subject=A%20%26%20B%20%2B%20%E2%80%9CC%E2%80%9D&body=One%0D%0ATwo")


@pytest.mark.parametrize("name", [name for name, row in PLATFORMS.items() if not row.intent])
def test_a_platform_without_an_address_has_no_link(name: str) -> None:
    assert share_url(platform(name), text="Stop.", page=PAGE) is None
    assert obstacle(platform(name), text="Stop.", page=PAGE) is None


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

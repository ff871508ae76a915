"""A supporter's own server: its name, its address, its maximum."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.errors import UnusableMaximum
from sharing.core.platforms import PLATFORMS, platform
from sharing.core.servers import with_maximum
from tests.support.own_servers import UnusableServer, server_name, server_url

PAGE = "https://example.org/a/?b=c&d=%20#e+f"
AWKWARD = [
    "a & b # c % d + e = f ? g",
    "100 % of “them” said: “No”; 'why'? <b>",
    "one\ntwo\n\nthree",
    "%20 %2520 &amp; {text} {page} {host}",
    "👨‍👩‍👧‍👦 🇸🇾 e\u0301",
    "نحن نخشى على حياتنا.",
]


def _field(name: str) -> Callable[[str], str]:
    return lambda url: parse_qs(urlsplit(url).query)[name][0]


RECEIVERS = {
    "mastodon": _field("text"),
    "misskey": _field("text"),
    "friendica": _field("body"),
    "hubzilla": _field("body"),
    "gnusocial": _field("status_textarea"),
    "lemmy": _field("title"),
}


def test_every_form_of_a_server_is_read_back_here() -> None:
    assert set(RECEIVERS) == {name for name, row in PLATFORMS.items() if row.server_template}


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("name", RECEIVERS)
def test_the_post_arrives_at_her_own_server_as_it_was_written(name: str, text: str) -> None:
    url = server_url(platform(name), "Example.Social", text, page=PAGE)

    assert url is not None
    assert urlsplit(url).netloc == "example.social"
    assert RECEIVERS[name](url) == text


@given(text=st.text(min_size=1, max_size=60))
@pytest.mark.parametrize("name", RECEIVERS)
def test_any_post_arrives_at_her_own_server(name: str, text: str) -> None:
    url = server_url(platform(name), "example.social", text, page=PAGE)

    assert url is not None
    assert url.isascii()
    assert "+" not in url
    assert RECEIVERS[name](url) == text.replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mastodon.social", "mastodon.social"),
        ("@me@mastodon.social", "mastodon.social"),
        ("me@mastodon.social", "mastodon.social"),
        ("https://Mastodon.Social/@me", "mastodon.social"),
        ("HTTPS://mastodon.social", "mastodon.social"),
        ("http://mastodon.social/", "mastodon.social"),
        ("  mastodon.social/explore?a=b#c \n", "mastodon.social"),
        ("https://mastodon.social/@you@other.example", "mastodon.social"),
        ("social.xn--80ak6aa92e.com", "social.xn--80ak6aa92e.com"),
        ("a-b.c3.example", "a-b.c3.example"),
        ("a" * 63 + ".example", "a" * 63 + ".example"),
    ],
)
def test_what_was_typed_is_brought_to_the_bare_name(typed: str, name: str) -> None:
    assert server_name(typed) == name


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "@me", "mastodon", "localhost", "127.0.0.1", "[::1]", "mastodon.social:8080"),
        *("javascript:alert(1)", "data:text/html,x", "//mastodon.social", "mastodon.social\\@x.y"),
        *("https://https://mastodon.social", "-a.example", "a-.example", "a..example", ".example"),
        *("example.", "a b.example", "a\nb.example", "mastodon.social%2f", "exa_mple.social"),
        *("a" * 64 + ".example", "a." * 130 + "example", "{text}.example", "a.example,b.example"),
        *("me:secret@a.example", "a@b@c.example", "https://a.example:443/"),
    ],
)
def test_what_is_no_name_of_a_server_is_refused_in_words(typed: str) -> None:
    with pytest.raises(UnusableServer, match="is not the name of a server: write its name alone"):
        server_name(typed)


@pytest.mark.parametrize("typed", ["mаstodon.social", "münchen.social", "mastodon。social"])
def test_letters_that_only_look_like_a_name_are_refused(typed: str) -> None:
    with pytest.raises(UnusableServer, match="with the letters a to z"):
        server_name(typed)


@given(st.text(max_size=40))
def test_nothing_but_a_plain_name_comes_out(typed: str) -> None:
    try:
        name = server_name(typed)
    except UnusableServer:
        return
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-")
    assert urlsplit(f"https://{name}/").hostname == name


def test_where_there_is_no_form_for_servers_there_is_no_address() -> None:
    assert server_url(platform("x"), "mastodon.social", "Stop.") is None


def test_a_form_that_needs_a_page_gives_nothing_without_one() -> None:
    assert server_url(platform("lemmy"), "lemmy.example", "Stop.") is None
    assert server_url(platform("lemmy"), "lemmy.example", "Stop.", page=PAGE) is not None


def test_a_page_too_long_for_the_platform_gives_no_address() -> None:
    page = "https://example.org/" + "a" * (2_000 - 20)

    assert server_url(platform("lemmy"), "lemmy.example", "Stop.", page=page) is not None
    assert server_url(platform("lemmy"), "lemmy.example", "Stop.", page=page + "a") is None


def test_an_address_longer_than_servers_take_is_not_given() -> None:
    room = 4_000 - len("https://a.example/share?text=")

    assert server_url(platform("mastodon"), "a.example", "a" * room) is not None
    assert server_url(platform("mastodon"), "a.example", "a" * (room + 1)) is None


@pytest.mark.parametrize("maximum", [1, 499, 5_000])
def test_a_servers_own_maximum_decides(maximum: int) -> None:
    row = with_maximum(platform("mastodon"), maximum)

    assert {limit.maximum for limit in row.limits} == {maximum}
    assert row.fits("a" * maximum)
    assert not row.fits("a" * (maximum + 1))
    assert platform("mastodon").limits[0].maximum == 500


def test_a_maximum_that_is_none_is_refused() -> None:
    with pytest.raises(UnusableMaximum, match=r"A maximum of 0 cannot be set for Mastodon: "):
        with_maximum(platform("mastodon"), 0)


def test_where_limits_are_the_same_everywhere_none_is_set() -> None:
    with pytest.raises(UnusableMaximum, match="for X: its limits are the same everywhere"):
        with_maximum(platform("x"), 4_000)

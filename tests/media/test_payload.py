"""The address in a code is ASCII and opens the very page that was meant."""

import string
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.errors import UnusableAddress
from sharing.media.coding.payload import code_payload

SAME_PAGE = {
    "bare host": ("https://example.org", "https://example.org"),
    "upper case, which makes smaller codes": ("HTTPS://E.ORG/S/9F3", "HTTPS://E.ORG/S/9F3"),
    "reserved characters": ("https://e.org/(a);b='c'?[1]@x", "https://e.org/(a);b='c'?[1]@x"),
    "port": ("http://localhost:8000/aleppo/", "http://localhost:8000/aleppo/"),
    "host beyond ASCII": ("https://bücher.example/", "https://xn--bcher-kva.example/"),
    "punycode": ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
    "arabic": ("https://example.org/حلب", "https://example.org/%D8%AD%D9%84%D8%A8"),
    "space": ("https://example.org/a b", "https://example.org/a%20b"),
    "encoded once": ("https://example.org/a%20b", "https://example.org/a%20b"),
    "stray percent": ("https://example.org/100%", "https://example.org/100%25"),
    "query and fragment": (
        "https://e.org/?q=é&x=[1]#§",
        "https://e.org/?q=%C3%A9&x=%5B1%5D#%C2%A7",
    ),
    "ipv6": ("http://[0:0::1]:8000/é", "http://[::1]:8000/%C3%A9"),
    "spaces around": (" https://example.org/ ", "https://example.org/"),
}

REFUSED = {
    "no scheme": ("example.org/aleppo", "must begin with https://"),
    "other scheme": ("javascript:alert(1)", "must begin with https://"),
    "no host": ("https:///aleppo", "must begin with https://"),
    "credentials": ("https://good.example@evil.example/", "before the @"),
    "backslash": ("https://evil.example\\@good.example/", "backslash"),
    "new line": ("https://example.org/\nx", "control character"),
    "NUL": ("https://example.org/\x00", "control character"),
    "lone surrogate": ("https://example.org/\ud800", "control character"),
    "sharp s is another host": ("https://straße.example/", "would turn into strasse.example"),
    "circled digits": ("http://①②⑦.⓪.⓪.①/", "would turn into 127.0.0.1"),
    "invisible letter": ("https://exa\u200bmple.org/", "would turn into example.org"),
    "empty label": ("https://a..example/", "not a valid name"),
    "percent in the host": ("https://ex%61mple.org/", "not a valid name"),
    "open bracket": ("https://[::1/", "cannot be read"),
    "no such literal": ("https://[::zz]/", "cannot be read"),
    "port too high": ("https://example.org:65536/", "1 to 65535"),
    "long label": (f"https://{'a' * 64}.example/", "not a valid name"),
}


@pytest.mark.parametrize(("address", "payload"), SAME_PAGE.values(), ids=SAME_PAGE)
def test_the_same_page_is_written_in_ascii(address: str, payload: str) -> None:
    assert code_payload(address) == payload


@pytest.mark.parametrize(("address", "why"), REFUSED.values(), ids=REFUSED)
def test_an_address_that_could_mislead_is_refused(address: str, why: str) -> None:
    with pytest.raises(UnusableAddress, match=why):
        code_payload(address)


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\\%?#"))
)
def test_the_path_comes_back_as_it_was(path: str) -> None:
    payload = code_payload("https://example.org/" + path.strip())
    assert payload.isascii()
    assert payload.isprintable()
    assert unquote(urlsplit(payload).path) == "/" + path.strip()


@given(st.text(string.printable + "éß漢👍"))
def test_what_was_made_once_stays_as_it_is(path: str) -> None:
    try:
        payload = code_payload("https://example.org/" + path)
    except UnusableAddress:
        return
    assert code_payload(payload) == payload

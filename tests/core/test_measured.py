"""What people are told about the length of a text."""

import pytest

from sharing.core.measured import measured, measured_together
from sharing.core.platforms import platform


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("x", "Stop.", "5 of 280"),
        ("x", "Stop. https://example.org/a/b/c", "29 of 280; X counts every link as 23"),
        ("x", "人" * 141, "282 of 280"),
        ("bluesky", "Stop. https://example.org/a/b/c", "31 of 300"),
        ("mastodon", "See https://example.org/", "27 of 500; Mastodon counts every link as 23"),
        (
            "threads",
            "’" * 200,
            "200 of 500; too long in the cautious reading, 600 of 500 bytes",
        ),
        ("facebook", "a" * 1_200, "1,200 of 63,206"),
        ("email", "a b", "27 of 1,900 that a mail link holds"),
        ("sms", "Stop.", "1 part"),
        (
            "sms",
            "a’" * 40,
            "2 parts (these force the dearer alphabet: ’)",
        ),
        (
            "sms",
            "абвгдежз",
            "1 part (these force the dearer alphabet: а б в г д and others)",
        ),
        ("sms", "a\u200f", "1 part (these force the dearer alphabet: U+200F)"),
        ("youtube", "<b>", "3 of 5,000 bytes; “<” and “>” are refused there"),
        ("youtube", "Stop.", "5 of 5,000 bytes"),
        (
            "weibo",
            "a" * 141,
            (
                "141 of 2,000; too long in the cautious reading, "
                "141 of 140 in the strictest reading of its limit"
            ),
        ),
        ("copy", "Stop.", "about 5 characters; nothing limits it"),
    ],
)
def test_the_size_of_a_text_is_said_in_words(name: str, text: str, says: str) -> None:
    assert measured(platform(name), text) == says


def test_the_subject_of_a_mail_is_measured_with_it() -> None:
    assert measured(platform("email"), "a", subject="bc").startswith("25 of 1,900")


@pytest.mark.parametrize(
    ("names", "text", "says"),
    [
        pytest.param(
            ("whatsapp", "email", "copy"),
            "a b",
            "E-mail has the least room: 27 of 1,900 that a mail link holds",
            id="the one that it fills most",
        ),
        pytest.param(
            ("linkedin", "facebook"),
            "Stop.",
            "LinkedIn has the least room: 5 of 3,000",
            id="the first",
        ),
        pytest.param(
            ("facebook", "linkedin"),
            "Stop.",
            "LinkedIn has the least room: 5 of 3,000",
            id="the last",
        ),
        pytest.param(
            ("copy", "gmail"), "Stop.", "about 5 characters; nothing limits it", id="no limit"
        ),
        pytest.param(("x",), "Stop.", "5 of 280", id="one alone"),
        pytest.param(
            ("youtube", "x"),
            "<b>",
            "YouTube has the least room: 3 of 5,000 bytes; “<” and “>” are refused there",
            id="what one refuses fills it",
        ),
    ],
)
def test_of_several_platforms_the_strictest_is_told(
    names: tuple[str, ...], text: str, says: str
) -> None:
    assert measured_together([platform(name) for name in names], text) == says

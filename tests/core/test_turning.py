"""Signs that nobody sees, and that turn around what is written after a text."""

import pytest

from sharing.core.counting.turning import turning_sign


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        pytest.param("We stay.", None, id="none"),
        pytest.param("a\u202eb", "\u202e", id="an override"),
        pytest.param("a\u202db\u202c", "\u202d", id="an override, though it is closed"),
        pytest.param("a\u202bb", "\u202b", id="an embedding left open"),
        pytest.param("a\u202bb\u202c", None, id="an embedding"),
        pytest.param("a\u2067b \u2068c\u2069 d\u2069", None, id="an isolate within another"),
        pytest.param("a\u2067b \u2068c\u2069", "\u2067", id="the outer one left open"),
        pytest.param("a\u2066b\u202c", "\u2066", id="closed by the other's end"),
        pytest.param("\u200fa\u200e\u202c\u2069", None, id="marks and ends alone do no harm"),
    ],
)
def test_a_sign_is_found_where_it_reaches_beyond_the_text(text: str, sign: str | None) -> None:
    assert turning_sign(text) == sign

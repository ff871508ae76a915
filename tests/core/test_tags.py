"""What is a language tag and what is none; the rules are RFC 5646’s."""

import pytest

from sharing.core.campaigns.addresses import usable_tag
from sharing.core.cues.table import NO_CUES, cues_for
from sharing.core.errors import UnusableInput
from tests.support.tongues import INVENTED


@pytest.mark.parametrize("tag", ["en", "EN", "pt-BR", "zh-Hant", "ckb", "kmr-Latn-TR", "es-419"])
def test_a_tag_of_a_language_is_taken_as_it_is(tag: str) -> None:
    assert usable_tag(tag) == tag


def test_every_language_that_has_word_lists_has_a_tag() -> None:
    assert all(usable_tag(tag) == tag for tag in INVENTED if cues_for(tag) is not NO_CUES)


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        pytest.param("english", "Did you mean en?", id="a name"),
        pytest.param("Deutsch", "Did you mean de?", id="a name of its own"),
        pytest.param("عربي", "Did you mean ar?", id="in other letters"),
        pytest.param("eng", "Did you mean en?", id="a longer code"),
        pytest.param("cn", "Did you mean zh?", id="a country"),
        pytest.param("pt_BR", "Did you mean pt-BR?", id="an underscore"),
        pytest.param("xx", "Write it as in en", id="no language"),
        pytest.param("tongue", "Write it as in en", id="a word"),
        pytest.param("kit", "Write it as in en", id="a folder of ours"),
        pytest.param("", "Write it as in en", id="nothing"),
    ],
)
def test_what_is_no_tag_is_refused_with_the_one_that_was_meant(written: str, remedy: str) -> None:
    with pytest.raises(UnusableInput, match=f"is no language tag. {remedy}".replace("?", r"\?")):
        usable_tag(written)

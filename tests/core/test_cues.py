"""Cues find whole words, wherever in a text these stand."""

import pytest
import regex

from sharing.core.cues.cue import NEVER, STARTS, Pattern, words
from sharing.core.cues.table import furniture_for
from tests.evaluation.measure import Labelled, labelled_statements

LABELLED = labelled_statements()


@pytest.mark.parametrize("text", ["we", "We stay", "“we", "—we", "We’re", "so we"])
def test_a_word_is_found_behind_any_mark(text: str) -> None:
    assert words("we").search(text)


@pytest.mark.parametrize("text", ["ewe", "west", "owed", "\N{COMBINING ACUTE ACCENT}we"])
def test_a_part_of_a_word_is_not_found(text: str) -> None:
    assert not words("we").search(text)


def test_what_must_stand_at_the_start_of_a_text_may_begin_with_a_mark() -> None:
    found = words(r"\A[“\"]?stop").search("“Stop this.")

    assert found
    assert found[0] == "“Stop"


def test_what_a_language_does_not_have_is_never_found() -> None:
    assert not NEVER.search("\0 we \0\0")


@pytest.mark.parametrize("labelled", LABELLED, ids=[one.name for one in LABELLED])
def test_every_cue_is_found_where_no_letter_stands_before_it(labelled: Labelled) -> None:
    source = labelled.statement.source
    rows = furniture_for(labelled.statement.language)
    found = [getattr(row, field) for row in rows for field in row.__slots__]
    for cue in found:
        if isinstance(cue, Pattern) and cue.pattern.startswith(STARTS):
            plain = regex.compile(cue.pattern.replace(STARTS, r"(?<!\w)", 1), cue.flags)
            assert [m.span() for m in cue.finditer(source)] == [
                m.span() for m in plain.finditer(source)
            ]

"""What an organiser copies to move a block finds that block; the statements are invented."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.core.errors import EmptyStatement
from sharing.core.formats.markdown import read_markdown
from sharing.core.formats.pieces import Manuscript
from sharing.core.formats.plain import read_plain
from sharing.core.grammar.heads import found_by, head, telling_starts
from sharing.core.statement import Overrule, Role, overruling_starts, parse_statement

LETTER = """# Open letter from the valley

- the river is ours and it feeds our children every day
- the river is ours and it feeds our animals every day

« Nous restons ici. »

Demands
-------

Demands of the women of the ford are these. Hear them.

Signed by: The Fishers; River School

[river]: https://example.org/river
"""
PARAGRAPHS = st.lists(
    st.sampled_from(["Names", "Names of rivers", "We stay. We stay here.", "Signed by: A; B", "1."])
    | st.text(st.sampled_from("ab “«*_-#>1.: \u0301\u200f河نु"), min_size=1, max_size=60),
    min_size=1,
    max_size=8,
).map("\n\n".join)


@pytest.mark.parametrize("read", [read_plain, read_markdown])
def test_the_first_words_of_each_block_move_it_and_no_other(
    read: Callable[[str], Manuscript],
) -> None:
    before = parse_statement(read(LETTER), language="en")
    starts = overruling_starts(before)
    assert len(set(starts)) == len(starts)
    for index, start in enumerate(starts):
        after = parse_statement(
            read(LETTER), language="en", overrules=[Overrule(starts=start, role=Role.SALUTATION)]
        )
        moved = [i for i, block in enumerate(after.blocks) if "organiser" in block.why]
        assert moved == [index], start


@settings(deadline=None)
@given(PARAGRAPHS)
def test_whatever_the_text_a_start_moves_its_block_and_only_those_just_like_it(source: str) -> None:
    try:
        before = parse_statement(source, language="en")
    except EmptyStatement:  # blanks, or marks of quotation with nothing behind them
        assert not source.replace(">", "").strip()
        return
    heads = [head(source[slice(*block.words)]) for block in before.blocks]
    for found, start in zip(heads, overruling_starts(before), strict=True):
        if start:
            overrules = [Overrule(starts=start, role=Role.SALUTATION)]
            after = parse_statement(source, language="en", overrules=overrules)
            moved = [i for i, block in enumerate(after.blocks) if "organiser" in block.why]
            assert moved == [i for i, other in enumerate(heads) if other == found]


def test_a_start_is_long_enough_to_be_recognised_and_ends_with_a_word() -> None:
    same = "We, who live on the river, say this to "
    heads = [f"{same}the minister.", f"{same}the ministry.", "Another paragraph, which says more."]
    assert telling_starts(heads) == (
        f"{same}the minister.",
        f"{same}the ministry.",
        "Another paragraph, which",
    )


def test_a_block_that_is_these_words_goes_before_those_that_begin_with_them() -> None:
    assert found_by("“Demands", ["Demands of the women", "Demands"]) == [1]
    assert found_by("Demands o", ["Demands of the women", "Demands"]) == [0]
    assert found_by("…", ["Demands"]) == []
    assert found_by("“", [""]) == []


def test_words_behind_a_mark_and_a_space_are_found_without_both() -> None:
    assert found_by("Nous restons", [head("« Nous restons ici. »")]) == [0]

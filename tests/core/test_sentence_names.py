"""What names a sentence in campaign.toml finds that very sentence; the statements are invented."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.core.campaigns.sentence_names import place_of, sentence_heads, sentence_starts
from sharing.core.statement import parse_statement

LEAST = "We live on the river and fish."
SENTENCES = st.sampled_from(
    [
        "We stay here.", "We stay here. We stay here.", "“We stay,” we said.", "5–7.", "2019 it was.",
        "We stay here with all of our children, whoever asks us to leave.",
        "We stay here with all of our children, whoever asks.", "我们在这里生活。我们在这里工作。",
    ]
) | st.text(st.sampled_from("ab “«*_-#>1.: \u0301\u200f河نु"), min_size=1, max_size=60)  # fmt: skip


@settings(deadline=None)
@given(st.lists(SENTENCES, max_size=8))
def test_whatever_the_text_a_start_names_its_sentence_and_no_other(texts: list[str]) -> None:
    statement = parse_statement("\n\n".join([LEAST, *texts]), language="en")
    heads = sentence_heads(statement)
    for number, start in enumerate(sentence_starts(statement), start=1):
        assert not start or place_of(start, heads) == [number]


def test_of_sentences_that_are_the_same_the_first_is_named_and_others_have_their_number() -> None:
    statement = parse_statement(f"{LEAST} Stop. {LEAST}\n\n7.", language="en")

    assert sentence_starts(statement)[:3] == ("We live on the river and", "Stop.", "")
    assert place_of("We live", sentence_heads(statement)) == [1]

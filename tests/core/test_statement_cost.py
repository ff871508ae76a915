"""The cost of understanding a statement grows with its length, whatever its lines are."""

import sys
from types import FrameType

import pytest

from sharing.core.findings.oddities import oddities
from sharing.core.formats.markdown import read_markdown
from sharing.core.quotes import choose_quotes
from sharing.core.statement import parse_statement

HOSTILE = [
    *("“a", "a”", "- a", "Stop.", "# a", "> a", "We stay.", "“a.”", "(a", "a:", "- a:", "Signed"),
    *(
        "5 km",
        "你好。",
        "ก",
        "[a]: b",
        "**a**",
        "We “go.",
        "“We go,” said a man.",
        "Le pain est là.",
        "Signed by: A; B",
        "A, B,",
        "| a | b |",
        "> a.\n> — A",
        "“a.” — A",
        "a.1 B.[1]",
        "They say so, they say.",
        "Vivimos junto al río.",
        "{{< a >}}",
        "<b>",
        "[a]",
    ),
]


def steps(text: str) -> int:
    """Return how many calls and returns it takes, the pattern engine's calls included."""
    counted = 0

    def trace(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal counted
        counted += 1

    sys.setprofile(trace)
    try:
        for source in (text, read_markdown(text)):
            statement = parse_statement(source, language="en")
            choose_quotes(statement)
            oddities(statement)
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize("line", HOSTILE)
def test_twice_as_many_lines_take_at_most_about_twice_the_steps(line: str) -> None:
    steps(line)
    once = steps("\n".join([line] * 100))
    twice = steps("\n".join([line] * 200))

    assert twice <= 2.2 * once + 100

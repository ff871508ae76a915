"""Milliseconds for each 1,000 characters of a statement: short, long, and in short lines.

python tests/benchmarks/bench_statement.py
"""

import time

from sharing.core.quotes import choose_quotes
from sharing.core.statement import LONGEST, parse_statement

_PARAGRAPH = (
    "We call on you to provide a safe passage out of the city for the remaining 100,000 people. "
    "We know that there is a plan to get us out across the 4 kilometres to safety. "
    "If we stay we fear for our lives. “Help is coming,” said the ministry nine days ago.\n\n"
)
_TEXTS = {
    "a page": _PARAGRAPH * 8,
    f"{LONGEST:,} characters": (_PARAGRAPH * (LONGEST // len(_PARAGRAPH))),
    "20,000 short lines": "We stay.\n" * 20_000,
}


def _milliseconds(text: str) -> float:
    started = time.perf_counter()
    choose_quotes(parse_statement(text, language="en"))
    return (time.perf_counter() - started) * 1_000


def main() -> None:
    """Print the time of each text and its time for a character beside the first one's."""
    _milliseconds(_TEXTS["a page"])
    page = min(_milliseconds(_TEXTS["a page"]) for _ in range(5)) / len(_TEXTS["a page"])
    for name, text in _TEXTS.items():
        took = min(_milliseconds(text) for _ in range(3))
        print(f"{name:<20} {took:8.0f} ms   {took / len(text) / page:5.2f} of a page, a character")


if __name__ == "__main__":
    main()

"""What it costs to read statements of growing length, to build their posts and to write the JSON.

Each figure is the least processor time of five runs, each over a statement of its own, so that
nothing is remembered from the one before; the ratio is against a statement half as long.

python tests/benchmarks/bench_posts.py [LANGUAGE]…
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.statement import LONGEST, parse_statement
from sharing.kit import build_kit
from sharing.site.exports import posts_document
from tests.support.tongues import INVENTED, SIGNED, statement_text

RUNS = 5
PAGE = "https://example.org/library/"
T = TypeVar("T")


def main() -> None:
    """Print the seconds for each length, in every language whose word lists are complete."""
    for language in sys.argv[1:] or INVENTED:
        before = 0.0
        for characters in (LONGEST // 4, LONGEST // 2, LONGEST):
            times = (characters - len(SIGNED)) // (len(INVENTED[language]) + 4)
            source = statement_text(language, times=times)
            runs = [_seconds(source + "\n" * run, language) for run in range(RUNS)]
            reading, building, writing = map(min, zip(*runs, strict=True))
            posts = reading + building
            ratio = f", {posts / before:.1f} times the one before" if before else ""
            print(
                f"{language}, {len(source):7,} characters: read {reading:.2f} s, posts, threads, "
                f"letters {building:.2f} s, both {posts:.2f} s{ratio}; JSON {writing:.2f} s"
            )
            before = posts


def _seconds(source: str, language: str) -> tuple[float, float, float]:
    """Return what reading a statement, building its posts and writing them as JSON take."""
    reading, statement = _timed(lambda: parse_statement(source, language=language))
    campaign = replace(campaign_of(statement, slug="invented"), page=PAGE)
    building, kit = _timed(lambda: build_kit(campaign))
    writing, _ = _timed(lambda: json.dumps(posts_document(kit.editions[0])))
    return reading, building, writing


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    made = work()
    return time.process_time() - start, made


if __name__ == "__main__":
    main()

"""What it costs to read statements of growing length and to build their posts.

Each figure is the median processor time of five runs; the ratio is against a statement a tenth as long.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from sharing.core.campaign import Campaign
from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.statement import LONGEST, Statement, parse_statement
from sharing.kit import build_kit
from tests.support.tongues import INVENTED, SIGNED, statement_text

RUNS = 5
LANGUAGES = ("en", "ar", "de", "ru", "tr", "hi", "zh")
PAGE = "https://example.org/library/"


def main() -> None:
    """Print the seconds for each length, in languages whose letters and sentences cost most."""
    for language in LANGUAGES:
        before = 0.0
        for characters in (LONGEST // 100, LONGEST // 10, LONGEST):
            source = _of(language, characters)
            reading = _median(lambda: parse_statement(source, language=language))  # noqa: B023 -- called at once
            statement = parse_statement(source, language=language)
            campaign = _campaign(statement)
            building = _median(lambda: build_kit(campaign))  # noqa: B023 -- called at once
            ratio = f", {building / before:.1f} times the one before" if before else ""
            print(
                f"{language}, {len(source):7,} characters: read {reading:.2f} s, "
                f"posts, threads, letters {building:.2f} s, all {reading + building:.2f} s{ratio}"
            )
            before = building


def _of(language: str, characters: int) -> str:
    times = max(1, (characters - len(SIGNED)) // (len(INVENTED[language]) + 4))
    return statement_text(language, times=times)


def _campaign(statement: Statement) -> Campaign:
    return replace(campaign_of(statement, slug="invented"), page=PAGE)


def _median(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


if __name__ == "__main__":
    main()

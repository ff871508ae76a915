"""Where the time goes when the Aleppo kit is built from a cold start.

Each figure is the median of five runs of a fresh process; the ratio is against a process that
only starts Python and imports the same modules.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sharing.services import SAMPLES

RUNS = 5
PAGE = "https://sharing.example.org/aleppo/"
STEPS = """
import time; marks = [("start", time.perf_counter())]
def mark(name): marks.append((name, time.perf_counter()))
import sharing.cli; mark("import")
from sharing.kit import build_kit
from sharing.services import Choices, open_campaign
campaign = open_campaign({campaign!r}, Choices(page={page!r})); mark("read and parse")
kit = build_kit(campaign); mark("quotes and posts")
from sharing.site.tree import build_tree
tree = build_tree([kit], public_url="https://sharing.example.org"); mark("cards, codes, pages, zip")
from pathlib import Path
from sharing.site.write import write_tree
write_tree(tree, Path({folder!r})); mark("write")
print("|".join(f"{{name}}={{later - sooner}}" for (_, sooner), (name, later) in zip(marks, marks[1:])))
"""


def main() -> None:
    """Print the wall time of the whole command, and of each step inside."""
    campaign = str(SAMPLES / "aleppo" / "campaign.toml")
    whole, again, imports, steps = [], [], [], []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            place = str(Path(folder) / "kit")
            build = ["build", campaign, "--page", PAGE, "--to", place]
            whole.append(_seconds([sys.executable, "-m", "sharing", *build]))
            again.append(_seconds([sys.executable, "-m", "sharing", *build]))
            imports.append(
                _seconds([sys.executable, "-c", "import sharing.cli, sharing.site.tree"])
            )
            code = STEPS.format(campaign=campaign, page=PAGE, folder=str(Path(folder) / "again"))
            steps.append(_steps(code))
    print(f"sharing build, whole process: {statistics.median(whole):.2f} s")
    print(f"  of a process that only imports: {_ratio(whole, imports):.1f} times")
    print(f"  a second build, into the same folder: {_ratio(again, whole):.2f} of the first")
    for name in steps[0]:
        print(f"  {name:26} {statistics.median(step[name] for step in steps):.2f} s")


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def _steps(code: str) -> dict[str, float]:
    printed = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    return {name: float(took) for name, took in (part.split("=") for part in printed.split("|"))}


def _ratio(one: list[float], other: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(one, other, strict=True))


if __name__ == "__main__":
    main()

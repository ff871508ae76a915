"""Many pictures at once: whoever draws them is gone with the build."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sharing.services import SAMPLES

_PATIENCE_SECONDS = 60


def waited_for(found: Callable[[], list[int]], *, until: bool) -> list[int]:
    """Ask again until there is something, or until there is nothing any more."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while bool(answer := found()) is not until and time.monotonic() < deadline:
        time.sleep(0.05)
    return answer


def is_running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux alone")
def test_a_build_that_is_killed_leaves_no_process_and_no_file_behind(tmp_path: Path) -> None:
    build = subprocess.Popen(
        [sys.executable, "-m", "sharing", "build", str(SAMPLES / "aleppo" / "campaign.toml"),
         "--page", "https://example.org/aleppo/", "--to", str(tmp_path / "kit")],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    children = Path(f"/proc/{build.pid}/task/{build.pid}/children")
    drawing = waited_for(lambda: list(map(int, children.read_text("ascii").split())), until=True)
    time.sleep(0.5)  # so that each has begun
    build.kill()
    build.wait()

    assert drawing
    assert waited_for(lambda: [one for one in drawing if is_running(one)], until=False) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux alone")
def test_a_forked_process_leaves_what_its_parent_has_out_of_its_search_for_garbage() -> None:
    ask = (
        "import gc; from sharing.site.drawing import _workers\n"
        "with _workers() as workers: print(workers.submit(gc.get_freeze_count).result())\n"
        "print(gc.get_freeze_count())"
    )
    told = subprocess.run([sys.executable, "-c", ask], check=True, capture_output=True, text=True)
    frozen, frozen_here = map(int, told.stdout.split())
    assert frozen > 10_000
    assert frozen_here == 0

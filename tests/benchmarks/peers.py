"""Other makers of cards, each in a process of its own that answers a card with what it cost.

They are installed from their registries into a folder that is thrown away; one that cannot be
installed is left out and said so.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

import sharing.media
from sharing.media.codes import code_png
from tests.support.cards import PAGE

HERE: Final = Path(__file__).parent
FONT: Final = Path(sharing.media.__file__).parent / "fonts" / "NotoSans-PosterCondensed.ttf"
TAKUMI: Final = "takumi-py==0.3.0"
SATORI: Final = ("satori@0.63.2", "@resvg/resvg-js@2.6.2")
_CARDS_A_FIGURE: Final = 5  # of a browser, whose time is counted in steps of 10 ms
Peer = Callable[[dict[str, Any]], tuple[float, int]]  # a card in; its CPU ms and its bytes out


@contextmanager
def peers() -> Iterator[dict[str, Peer]]:
    """Install and start whatever can be; stop it all at the end."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        code = folder / "code.png"
        code.write_bytes(code_png(PAGE))
        found: dict[str, Peer] = {}
        for name, start in (("takumi", takumi), ("satori + resvg", satori), ("Chromium", chromium)):
            try:
                found[name] = stack.enter_context(start(folder, code))
                found[name](
                    {"text": "warm", "attribution": "x", "size": 60, "width": 99, "height": 99}
                )
            except (OSError, subprocess.CalledProcessError, ImportError, ValueError) as error:
                found.pop(name, None)
                print(f"{name}: left out, {type(error).__name__}: {error}")
        yield found


@contextmanager
def takumi(folder: Path, code: Path) -> Iterator[Peer]:
    place = folder / "takumi"
    run([sys.executable, "-m", "pip", "install", "-q", "--target", str(place), TAKUMI])
    with worker(
        [sys.executable, str(HERE / "takumi_peer.py"), str(FONT), str(code)],
        {**os.environ, "PYTHONPATH": str(place)},  # noqa: TID251 -- a peer runs as it would alone
    ) as peer:
        yield peer


@contextmanager
def satori(folder: Path, code: Path) -> Iterator[Peer]:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise FileNotFoundError("node and npm")
    place = folder / "satori"
    place.mkdir()
    run([npm, "install", "--silent", "--prefix", str(place), *SATORI])
    script = str(HERE / "satori_peer.mjs")
    with worker([node, script, str(place / "x.js"), str(FONT), str(code)], None) as peer:
        yield peer


@contextmanager
def worker(command: list[str], environment: dict[str, str] | None) -> Iterator[Peer]:
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        asked, answers = process.stdin, process.stdout
        assert asked is not None
        assert answers is not None

        def draw(card: dict[str, Any]) -> tuple[float, int]:
            asked.write(json.dumps(card) + "\n")
            asked.flush()
            answer = json.loads(answers.readline() or "{}")
            return float(answer["ms"]), int(answer["bytes"])

        yield draw
        asked.close()


@contextmanager
def chromium(_folder: Path, code: Path) -> Iterator[Peer]:
    """Keep a page open and take its picture; CPU time is that of all the browser's processes."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- may be missing

    path = shutil.which("chromium")
    if path is None:
        raise FileNotFoundError("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page()
        mine = browser_processes()

        def draw(card: dict[str, Any]) -> tuple[float, int]:
            before = ticks(mine())
            page.set_viewport_size({"width": card["width"], "height": card["height"]})
            pictures = []
            for number in range(_CARDS_A_FIGURE):
                page.set_content(html({**card, "text": f"{card['text']} {number}"}, code))
                pictures.append(page.screenshot())
            spent = (ticks(mine()) - before) * 1000 / os.sysconf("SC_CLK_TCK")
            return spent / _CARDS_A_FIGURE, len(pictures[0])

        yield draw
        browser.close()


def html(card: dict[str, Any], code: Path) -> str:
    return (
        f"<style>@font-face{{font-family:S;src:url(file://{FONT})}}body{{margin:92px;background:"
        f"#faf6ee;font-family:S,serif}}p{{font-size:{card['size']}px;line-height:1.23}}</style>"
        f"<p>{card['text']}</p><div>{card['attribution']}<img src='file://{code}' width=222></div>"
    )


def browser_processes() -> Callable[[], list[int]]:
    def descendants() -> list[int]:
        parents: dict[int, int] = {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(stat.parent.name)] = int(fields[1])
        found = {os.getpid()}
        while more := {child for child, parent in parents.items() if parent in found} - found:
            found |= more
        return [pid for pid in found if "chrom" in name_of(pid)]

    return descendants


def name_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().lower()
    except OSError:
        return ""


def ticks(processes: list[int]) -> int:
    total = 0
    for pid in processes:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total


def run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)

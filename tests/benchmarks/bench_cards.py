"""Prints what cards cost beside a bare encode, ordinary Pillow code, takumi, satori and a browser.

All in one run, interleaved, as CPU time; read the ratios, not the milliseconds. The goals are those
of the project. Every card has words that were never drawn before; who says them, the address and
the code are the same on all, as they are in a kit. Makers take turns, each after one and the same
other work, so that the processor's caches help none of them, the bare encode included. Run:
python -m tests.benchmarks.bench_cards
"""

import gc
import io
import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any, Final

from PIL import Image

import sharing
from sharing.media.cards import draw_card
from sharing.media.design.composition import compose
from sharing.media.paint.png import encode_png
from sharing.media.spec import CARD_SIZES, CardSpec
from tests.benchmarks.peers import Peer, peers
from tests.benchmarks.pillow_cards import careful, ordinary
from tests.support.cards import CARDS, LONG

ROUNDS: Final = 15
STATEMENT: Final = Path(sharing.__file__).parent / "samples" / "aleppo" / "statement.txt"
QUOTES: Final = [
    sentence
    for sentence in re.split(r"(?<=[.])\s+", STATEMENT.read_text(encoding="utf-8"))
    if 30 < len(sentence) < 320
][2:12]
MIXED: Final = (
    "نطلب طريقاً آمناً لمئة ألف (100,000) إنسان من UN قبل أن يأتي الشتاء، ولا نطلب شيئاً غير ذلك. "
    "We ask for one safe road، من حلب إلى مكان آمن، خلال 24 ساعة فقط، اليوم وليس غداً."
)
_number = count(100)


def fresh(spec: CardSpec) -> CardSpec:
    """Change the words a little, so that nothing of them is remembered."""
    return replace(spec, text=f"{spec.text} {next(_number)}")


def cpu_ms(draw: Callable[[CardSpec], bytes], spec: CardSpec) -> tuple[float, int]:
    start = time.process_time()
    drawn = draw(spec)
    return (time.process_time() - start) * 1000, len(drawn)


def finished(spec: CardSpec) -> Image.Image:
    """Return the pixels of a finished card, as mode "P"."""
    drawn = Image.open(io.BytesIO(draw_card(spec)))
    drawn.load()
    return drawn


def encoded_again(picture: Image.Image) -> tuple[float, int]:
    """Encode the pixels of a finished card, and nothing else."""
    start = time.process_time()
    png = encode_png(picture)
    return (time.process_time() - start) * 1000, len(png)


def saved_by_pillow(picture: Image.Image) -> tuple[float, int]:
    """Save them as Pillow does by default, in full colour."""
    full = picture.convert("RGB")
    start, file = time.process_time(), io.BytesIO()
    full.save(file, "PNG")
    return (time.process_time() - start) * 1000, len(file.getvalue())


def one_card() -> None:
    size = compose(LONG, 222).quote.block.size
    arabic = replace(CARDS["arabic"], text=MIXED)
    with peers() as others:
        makers: dict[str, Callable[[], tuple[float, int]]] = {
            "ours": lambda: cpu_ms(draw_card, fresh(LONG)),
            "ordinary Pillow": lambda: cpu_ms(ordinary, fresh(LONG)),
            "ours, Arabic mixed": lambda: cpu_ms(draw_card, fresh(arabic)),
            "its pixels by Pillow": lambda: saved_by_pillow(pixels),
            "its pixels encoded": lambda: encoded_again(pixels),
            **{name: partial(by_peer, peer, size) for name, peer in others.items()},
        }
        figures: dict[str, list[tuple[float, int]]] = {name: [] for name in makers}
        for _ in range(ROUNDS):
            pixels = finished(fresh(LONG))
            for name, make in makers.items():
                ordinary(fresh(LONG))  # so that everybody's caches hold somebody else's work
                figures[name].append(make())
    report(figures)


def by_peer(peer: Peer, size: int) -> tuple[float, int]:
    """Return the processor time of a peer's card, in milliseconds, and its weight in bytes."""
    return peer(card_for(fresh(LONG), size))


def card_for(spec: CardSpec, size: int) -> dict[str, Any]:
    """Hand a peer the card and the size that fits: none of them looks for it itself."""
    return {
        "text": spec.text,
        "attribution": spec.attribution,
        "size": size,
        "width": spec.width,
        "height": spec.height,
    }


def report(figures: dict[str, list[tuple[float, int]]]) -> None:
    least = {name: min(ms for ms, _ in found) for name, found in figures.items()}
    middle = {name: median(ms for ms, _ in found) for name, found in figures.items()}
    weight = {name: round(median(size for _, size in found)) for name, found in figures.items()}
    for name in figures:
        print(f"{name:24}{least[name]:8.1f} least {middle[name]:8.1f} ms  {weight[name]:9,} bytes")
    goals = {
        "its pixels encoded": 2.5,
        "ordinary Pillow": 0.10,
        "takumi": 0.40,
        "satori + resvg": 0.10,
        "Chromium": 0.10,
    }
    for name, goal in goals.items():
        if name in figures:
            judged(f"ours / {name}", least["ours"] / least[name], goal)
    judged("Arabic / Latin", least["ours, Arabic mixed"] / least["ours"], 1.3)
    judged("bytes / Pillow's default", weight["ours"] / weight["its pixels by Pillow"], 1.0)


def judged(name: str, ratio: float, goal: float) -> None:
    print(f"{name:36}{ratio:6.2f}  goal {goal:.2f}  {'met' if ratio <= goal else 'MISSED'}")


def eighty(maker: str) -> None:
    """Draw 80 cards on two processes; print their CPU seconds, wall seconds and peak memory."""
    draw = {"ours": draw_card, "careful": careful}[maker]
    specs = [
        replace(LONG, text=text, width=width, height=height)
        for text in QUOTES
        for width, height in CARD_SIZES
    ]
    start, begun = time.perf_counter(), time.process_time()
    draw(specs[0])
    # As `sharing.site.drawing` does: what was there before the fork is not searched for garbage.
    with ProcessPoolExecutor(2, mp_context=get_context("fork"), initializer=gc.freeze) as pool:
        drawn = sum(map(len, pool.map(draw, specs, chunksize=4)))
    wall = time.perf_counter() - start
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(usage.ru_utime + usage.ru_stime for usage in used) - begun  # without the imports
    megabytes = (used[0].ru_maxrss + 2 * used[1].ru_maxrss) / 1024
    print(json.dumps({"cpu": cpu, "wall": wall, "megabytes": megabytes, "bytes": drawn}))


def kits() -> None:
    figures: dict[str, list[dict[str, float]]] = {"ours": [], "careful": []}
    for _ in range(3):
        for maker, found in figures.items():
            command = [sys.executable, "-m", "tests.benchmarks.bench_cards", maker]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            found.append(json.loads(done.stdout))
    for maker, found in figures.items():
        cpu, wall = (min(run[key] for run in found) for key in ("cpu", "wall"))
        print(
            f"80 cards, {maker:10}{cpu:6.2f} s CPU {wall:6.2f} s wall, {found[0]['bytes']:,} bytes"
        )
    least = {maker: min(run["cpu"] for run in found) for maker, found in figures.items()}
    judged("80 cards / careful Pillow", least["ours"] / least["careful"], 0.13)
    peak = max(run["megabytes"] for run in figures["ours"])
    print(f"peak memory of all three processes, shared pages counted thrice: {peak:.0f} MB of 250")


if __name__ == "__main__":
    if sys.argv[1:]:
        eighty(sys.argv[1])
    else:
        one_card()
        kits()

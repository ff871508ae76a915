"""Posts a second: our count for X beside npm twitter-text on the same posts, and its growth.

python tests/benchmarks/bench_count.py [FOLDER where npm install twitter-text@3.1.0 was run]
"""

import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from sharing.core.counting.weight import weighted_characters
from sharing.core.platforms import PLATFORMS

_SCRIPT = Path(__file__).parents[1] / "oracles" / "weigh_with_twitter_text.js"
_POSTS = 10_000
_SENTENCES = (
    "If we stay we fear for our lives.",
    "We can not believe that the world’s most powerful countries can do nothing.",
    "Nous demandons un passage sûr pour les 100 000 civils.",
    "Wir fordern freies Geleit für alle Zivilisten, sofort und ohne Bedingungen.",
    "Todos los seres humanos nacen libres e iguales en dignidad y derechos.",
    "Все люди рождаются свободными и равными в своём достоинстве и правах.",
    "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.",
    "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.",
    "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।",
    "人人生而自由，在尊严和权利上一律平等。",
    "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
    "มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาคกันในศักดิ์ศรีและสิทธิ",
)
_HOSTILE = ("#", "http://", "@", "((", "a.", "co.", "http://a.co/(")


def _post(chance: random.Random) -> str:
    words = " ".join(chance.choices(_SENTENCES, k=chance.choice((1, 2, 3))))
    tags = chance.choice(("", "", " #SaveAleppo", " @name"))
    emoji = chance.choice(("", "", "", " 🙏🏽", " 👨‍👩‍👧‍👦"))
    link = chance.choice(("", "\n\nhttps://sharing.example.org/aleppo/q/3/"))
    return words + tags + emoji + link


def _seconds(count: Callable[[str], object], texts: list[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        count(text)
    return time.perf_counter() - start


def _beside_npm(texts: list[str], folder: str) -> None:
    ours = min(_seconds(weighted_characters, texts) for _ in range(3))
    print(f"weighted_characters: {len(texts) / ours:,.0f} posts/s")
    node = shutil.which("node")
    if node is None or not Path(folder, "node_modules", "twitter-text").is_dir():
        print("npm twitter-text: not here")
        return
    lines = "\n".join(map(json.dumps, texts))
    ran = subprocess.run(
        [node, str(_SCRIPT)], input=lines, cwd=folder, capture_output=True, text=True, check=True
    )
    theirs = float(ran.stderr) / 1_000
    weights = [json.loads(line)["weightedLength"] for line in ran.stdout.splitlines()]
    differ = sum(weighted_characters(t) != w for t, w in zip(texts, weights, strict=True))
    print(f"npm twitter-text:    {len(texts) / theirs:,.0f} posts/s; {differ} counts differ")
    print(f"ratio: {theirs / ours:.2f} times as many posts a second as npm")


def main() -> None:
    """Print posts a second and, for hostile texts, how the cost grows when they double."""
    chance = random.Random(2016)  # noqa: S311 -- the same posts every time
    texts = [_post(chance) for _ in range(_POSTS)]
    print(f"{len(texts):,} posts, mean {sum(map(len, texts)) / len(texts):.0f} characters")
    _beside_npm(texts, sys.argv[1] if len(sys.argv) > 1 else ".")
    for row in PLATFORMS.values():
        print(f"{row.name}: {1_000 / _seconds(row.sizes, texts[:1_000]):,.0f} posts/s, all limits")
    for unit in _HOSTILE:
        one, two = (
            min(_seconds(weighted_characters, [(unit * n)[:n]]) for _ in range(5))
            for n in (100_000, 200_000)
        )
        print(f"{unit!r} 100,000 characters: {one * 1_000:.1f} ms; doubled: {two / one:.2f} times")


if __name__ == "__main__":
    main()

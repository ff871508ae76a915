"""Our count for X beside X's own library, npm twitter-text, on texts nobody thought of."""

import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from sharing.core.counting.links import links
from sharing.core.counting.weight import weigh, weighted_characters, weighted_characters_cautiously
from tests.support.posts import POSTS, generated_posts

_ROOT = Path(__file__).parents[2]
_SCRIPT = _ROOT / "tests" / "oracles" / "weigh_with_twitter_text.js"
_NODE = shutil.which("node")
_TEXTS = 4_000

_LINKS = (
    *(
        "http://",
        "https://",
        "HTTP://",
        ".",
        ".",
        ".",
        "com",
        "co",
        "jp",
        "org",
        "рф",
        "中国",
        "한국",
    ),
    *(
        "嘉里大酒店",
        "嘉里",
        "www",
        "example",
        "xn--",
        "t.co/",
        "a",
        "b1",
        "é",
        "日本",
        "–",
        "-",
        "_",
    ),
    *("/", "?", "#", "@", "(", ")", " ", "\n", "。", ":80", ":", "&", "=", "%", "+", "!", ",", "$"),
    *("＃", "“", '"', "'", "~", ";", "[", "]", "\u200f", "\u2066", "\ufeff", "😷", "1⃣", "ι"),
)
_EMOJI = (
    *(
        "a",
        "b ",
        "é",
        "e\u0301",
        "日",
        "€",
        "…",
        "http://x.org",
        "foo.com ",
        ".com",
        "\n",
        "\u202a",
    ),
    *(
        "\u200d",
        "\ufe0f",
        "\ufe0e",
        "\u20e3",
        "1",
        "#",
        "*",
        "👨",
        "👩",
        "👧",
        "👦",
        "🏽",
        "♀",
        "❤",
        "💋",
    ),
    *(
        "🇦",
        "🇨",
        "🇭",
        "🏴",
        "🏳",
        "🌈",
        "☠",
        "👁",
        "🗨",
        "🕴",
        "⛹",
        "✌",
        "🧗",
        "🧞",
        "👯",
        "🎤",
        "⚕",
        "🦰",
    ),
    *("\ufffe", "\uffff", "\ufb2c", "\U000e0067", "\U000e007f", "🫠", "🫱"),
)


def _has_oracle() -> bool:
    if _NODE is None:
        return False
    find = [_NODE, "-e", "require('twitter-text')"]
    return subprocess.run(find, cwd=_ROOT, capture_output=True, check=False).returncode == 0


needs_oracle = pytest.mark.skipif(
    not _has_oracle(),
    reason="node with npm's twitter-text 3.1.0 is not installed here (see NODE_PATH)",
)


def _soup(words: tuple[str, ...], longest: int) -> list[str]:
    chance = random.Random(280)  # noqa: S311 -- the same texts every time
    return ["".join(chance.choices(words, k=chance.randint(1, longest))) for _ in range(_TEXTS)]


def _says(texts: list[str]) -> list[dict[str, object]]:
    assert _NODE is not None
    ran = subprocess.run(
        [_NODE, str(_SCRIPT)],
        input="\n".join(map(json.dumps, texts)),
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def _ours(text: str) -> dict[str, object]:
    found = weigh(text)
    return {
        "weightedLength": found.weight,
        "valid": found.is_valid,
        "permillage": found.permillage,
        "validRangeStart": found.valid_range[0],
        "validRangeEnd": found.valid_range[1],
        "displayRangeStart": found.display_range[0],
        "displayRangeEnd": found.display_range[1],
        "links": [[_units(text, link.start), _units(text, link.end)] for link in links(text)],
    }


def _units(text: str, index: int) -> int:
    return len(text[:index].encode("utf-16-le")) // 2


@needs_oracle
@pytest.mark.parametrize(
    ("words", "longest"),
    [pytest.param(_LINKS, 12, id="links"), pytest.param(_EMOJI, 24, id="emoji")],
)
def test_x_s_own_library_says_the_same(words: tuple[str, ...], longest: int) -> None:
    texts = _soup(words, longest)

    for text, expected in zip(texts, _says(texts), strict=True):
        assert _ours(text) == expected, text


@needs_oracle
def test_x_s_own_library_says_the_same_of_posts_in_twenty_scripts() -> None:
    posts = generated_posts(POSTS, seed=280)
    said = _says(posts)

    assert [post for post, its in zip(posts, said, strict=True) if _ours(post) != its] == []
    assert [post for post in posts if weighted_characters(post) != weigh(post).weight] == []


# Where the cautious count is above X's own library: it is of 2020, and X may know by now.
_YOUNGER = ("hotel.music", "shop.amazon", "a.kids", "b.spa")


@needs_oracle
@pytest.mark.parametrize("host", _YOUNGER)
def test_only_domains_younger_than_the_library_weigh_more_in_the_cautious_count(host: str) -> None:
    (said,) = _says([host])

    assert weighted_characters(host) == said["weightedLength"] == len(host)
    assert weighted_characters_cautiously(host) == 23


@needs_oracle
def test_nothing_else_weighs_more_in_the_cautious_count() -> None:
    for post in generated_posts(POSTS, seed=281):
        assert weighted_characters_cautiously(post) == weighted_characters(post), post

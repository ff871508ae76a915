"""Our counts for Bluesky beside Bluesky's own library, npm @atproto/api: its cases, and others."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sharing.core.counting.bluesky import links, shortened_graphemes
from sharing.core.counting.count import graphemes, utf8_bytes
from sharing.core.hashtags import refusal
from sharing.core.platforms import platform
from tests.support.posts import POSTS, generated_posts

_ROOT = Path(__file__).parents[2]
_SCRIPT = _ROOT / "tests" / "oracles" / "read_as_bluesky.js"
_NODE = shutil.which("node")
# A host of one script. Where letters of another, or an emoji, are glued to it, browsers alone know
# what they make of it.
_HOST = re.compile(r"(?:https?://)?(?:[a-z.\-]+|[а-я.]+)(?:/|\Z)")


def _has_oracle() -> bool:
    if _NODE is None:
        return False
    find = [_NODE, "-e", "require('@atproto/api')"]
    return subprocess.run(find, cwd=_ROOT, capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(
    not _has_oracle(),
    reason="node with npm's @atproto/api is not installed here (see NODE_PATH)",
)


def _run(*arguments: str, stdin: str = "") -> str:
    assert _NODE is not None
    command = [_NODE, str(_SCRIPT), *arguments]
    ran = subprocess.run(
        command, cwd=_ROOT, input=stdin, capture_output=True, text=True, check=True
    )
    return ran.stdout


def _says(texts: list[str]) -> list[dict[str, Any]]:
    said = _run(stdin="\n".join(map(json.dumps, texts)))
    return [json.loads(line) for line in said.split("\n") if line]


def _units(text: str, index: int) -> int:
    return len(text[:index].encode("utf-16-le")) // 2


def _ours(text: str) -> dict[str, Any]:
    return {
        "graphemes": graphemes(text),
        "bytes": utf8_bytes(text),
        "links": [[_units(text, start), _units(text, end)] for start, end in links(text)],
        "shortened": shortened_graphemes(text),
    }


def test_every_link_of_its_own_cases_is_found() -> None:
    cases = json.loads(_run("--vectors"))["links"]

    assert len(cases) == 40
    for text, pieces in cases:
        expected = [said[0] for said in pieces if said[1:] and said[1].startswith("http")]
        assert [text[start:end] for start, end in links(text)] == expected, text


def test_a_hashtag_of_its_own_cases_is_judged_as_it_is_linked() -> None:
    cases = json.loads(_run("--vectors"))["tags"]
    good = [tag for _, tags, _ in cases for tag in tags if not tag.startswith("#")]
    bad = [text[1:] for text, tags, _ in cases if not tags and " " not in text]

    assert len(cases) == 39
    assert len(good) == 30
    assert len(bad) > 3
    assert [tag for tag in good if refusal(tag, platform("bluesky"))] == []
    assert [tag for tag in bad if not refusal(tag, platform("bluesky"))] == []


def test_generated_posts_are_counted_as_its_own_library_counts_them() -> None:
    posts = generated_posts(POSTS, seed=300)

    shortened = 0
    for text, said in zip(posts, _says(posts), strict=True):
        ours = _ours(text)
        for name in ("graphemes", "bytes", "links"):
            assert ours[name] == said[name], (name, text)
        if all(_HOST.match(text, start, end) for start, end in links(text)):
            assert ours["shortened"] == said["shortened"], text
            shortened += bool(ours["links"])
    assert shortened > POSTS / 4


_TAGS = (
    *("SaveAleppo", "Save-Aleppo", "don’t", "2016", "٢٠١٦", "a!", "a!b", "می‌خواهم", "हिन्दी"),
    *(
        "🙏",
        "🙏🏽b",
        "\ufe0fa",
        "a" * 64,
        "a" * 65,
        "🙏" * 32,
        "🙏" * 33,
        "👨‍👩‍👧‍👦",
        "a_",
        "_a",
        "é",
        "!",
    ),
)


def test_a_hashtag_that_we_call_good_is_linked_whole() -> None:
    linked = [said["tags"] == [tag] for tag, said in zip(_TAGS, _says_tags(), strict=True)]
    good = [refusal(tag, platform("bluesky")) is None for tag in _TAGS]

    # Digits of other scripts alone are a hashtag there; we refuse them, as all others do.
    expected = [tag for tag, is_linked in zip(_TAGS, linked, strict=True) if is_linked]
    assert [tag for tag, is_good in zip(_TAGS, good, strict=True) if is_good] == [
        tag for tag in expected if tag != "٢٠١٦"
    ]


def _says_tags() -> list[dict[str, Any]]:
    return _says([f"#{tag}" for tag in _TAGS])

"""Prints into README and ARCHITECTURE what the code already says; run by `make documents`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from sharing.core.campaigns.campaign_tables import KEYS
from sharing.core.platforms import PLATFORMS, Platform

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "sharing"
KEYS_HEAD = "| key of campaign.toml | what it says |"


def platform_row(row: Platform) -> str:
    """Return a platform's line in the README."""
    limits = ", ".join(f"{limit.maximum:,} {limit.unit.replace('_', ' ')}" for limit in row.limits)
    return f"| {row.title} | {limits or 'none'} |"


def key_rows(where: str) -> Iterator[str]:
    """Yield the lines in the README for one table of campaign.toml; keys that say one share one."""
    inside = "" if where == "the document" else f"`{where}` "
    by_clause: dict[str, list[str]] = {}
    for key, clause in KEYS[where].items():
        by_clause.setdefault(clause, []).append(f"`{key}`")
    for clause, keys in by_clause.items():
        yield f"| {inside}{', '.join(keys)} | {clause} |"


def modules() -> Iterator[Path]:
    """Yield every module of the package but those that only open a folder."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.stem not in {"__init__", "__main__"}:
            yield path


def module_row(path: Path) -> str:
    """Return a module's line in ARCHITECTURE: the first sentence of its docstring."""
    name = path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".")
    paragraph = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n\n")
    sentence = re.split(r"(?<=[.!?])\s", " ".join(paragraph[0].split()))[0].rstrip(".")
    return f"| `{name}` | {sentence.replace('|', chr(92) + '|')} |"


def with_rows(document: str, head: str, rows: list[str]) -> str:
    """Return the document with these rows in the table that has this head."""
    rule = "| --- | --- |\n"
    before, _, rest = document.partition(f"{head}\n{rule}")
    after = re.sub(r"\A(?:\|.*\n)*", "", rest)
    return f"{before}{head}\n{rule}" + "".join(f"{row}\n" for row in rows) + after


def main() -> None:
    """Write every table anew."""
    for name, head, rows in (
        ("README.md", "| platform | limits |", [platform_row(row) for row in PLATFORMS.values()]),
        ("README.md", KEYS_HEAD, [row for where in KEYS for row in key_rows(where)]),
        ("ARCHITECTURE.md", "| module | what it does |", [module_row(path) for path in modules()]),
    ):
        file = ROOT / name
        file.write_text(with_rows(file.read_text(encoding="utf-8"), head, rows), encoding="utf-8")


if __name__ == "__main__":
    main()

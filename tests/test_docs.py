"""The documents name what exists."""

import re
from pathlib import Path

import pytest
from click import Group

from sharing.cli import main
from sharing.core.platforms import PLATFORMS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
MODULES = sorted(
    path.relative_to(ROOT / "sharing").with_suffix("").as_posix()
    for path in (ROOT / "sharing").rglob("*.py")
    if path.stem not in {"__init__", "__main__"}
)
COMMANDS: Group = main


@pytest.mark.parametrize("module", MODULES)
def test_every_module_stands_in_the_architecture(module: str) -> None:
    assert f"`{module.replace('/', '.')}`" in ARCHITECTURE


@pytest.mark.parametrize(
    "module", sorted(set(re.findall(r"^\| `([a-z_.]+)` \|", ARCHITECTURE, re.MULTILINE)))
)
def test_every_module_of_the_architecture_exists(module: str) -> None:
    assert module.replace(".", "/") in MODULES


@pytest.mark.parametrize("name", sorted(COMMANDS.commands))
def test_every_command_has_help_and_stands_in_the_readme(name: str) -> None:
    assert COMMANDS.commands[name].help
    assert f"sharing {name}" in README


@pytest.mark.parametrize("name", list(PLATFORMS))
def test_every_platform_stands_in_the_readme_as_the_table_has_it(name: str) -> None:
    row = PLATFORMS[name]
    limits = ", ".join(f"{limit.maximum:,} {limit.unit.replace('_', ' ')}" for limit in row.limits)

    assert f"| {row.title} | {limits or 'none'} |" in README


@pytest.mark.parametrize("file", re.findall(r"\]\(([^):]+)\)", README + ARCHITECTURE))
def test_every_link_to_a_file_leads_somewhere(file: str) -> None:
    assert (ROOT / file).exists()


@pytest.mark.parametrize("name", MODULES)
def test_no_module_is_longer_than_three_hundred_lines(name: str) -> None:
    assert len((ROOT / "sharing" / f"{name}.py").read_text(encoding="utf-8").splitlines()) <= 300

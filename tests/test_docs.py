"""The documents name what exists."""

import re
from pathlib import Path

import pytest
from click import Group

from sharing.cli import main
from sharing.core.campaigns.campaign_tables import KEYS
from sharing.core.platforms import PLATFORMS, Platform
from tests.support.documents import KEYS_HEAD, PACKAGE, key_rows, module_row, modules, platform_row

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
MODULES = {path.relative_to(PACKAGE).as_posix(): path for path in modules()}
COMMANDS: Group = main


@pytest.mark.parametrize("path", MODULES.values(), ids=MODULES)
def test_every_module_stands_in_the_architecture_as_it_says_itself(path: Path) -> None:
    assert f"{module_row(path)}\n" in ARCHITECTURE


def test_the_architecture_names_no_module_that_is_gone() -> None:
    named = re.findall(r"^\| `([a-z_.]+)` \|", ARCHITECTURE, re.MULTILINE)

    assert sorted(f"{name.replace('.', '/')}.py" for name in named) == sorted(MODULES)


@pytest.mark.parametrize("name", sorted(COMMANDS.commands))
def test_every_command_has_help_and_stands_in_the_readme(name: str) -> None:
    assert COMMANDS.commands[name].help
    assert f"sharing {name}" in README


@pytest.mark.parametrize("row", PLATFORMS.values(), ids=PLATFORMS)
def test_every_platform_stands_in_the_readme_as_the_table_has_it(row: Platform) -> None:
    assert f"{platform_row(row)}\n" in README


@pytest.mark.parametrize("where", KEYS)
def test_every_key_of_a_campaign_stands_in_the_readme_as_the_table_has_it(where: str) -> None:
    _, _, table = README.partition(f"{KEYS_HEAD}\n")
    rows = list(key_rows(where))

    assert "\n".join(rows) in table.partition("\n\n")[0]
    assert set(re.findall(r"`(\w+)`", "".join(row.split(" | ")[0] for row in rows))) == set(
        KEYS[where]
    )
    assert all(clause for clause in KEYS[where].values())


def test_the_readme_has_no_key_that_is_gone() -> None:
    _, _, table = README.partition(f"{KEYS_HEAD}\n")
    rows = table.partition("\n\n")[0].splitlines()[1:]

    assert rows == [row for where in KEYS for row in key_rows(where)]


@pytest.mark.parametrize("file", re.findall(r"\]\(([^):]+)\)", README + ARCHITECTURE))
def test_every_link_to_a_file_leads_somewhere(file: str) -> None:
    assert (ROOT / file).exists()


@pytest.mark.parametrize("path", MODULES.values(), ids=MODULES)
def test_no_module_is_longer_than_three_hundred_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize(
    "file", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]
)
def test_no_document_says_a_thing_twice(file: str) -> None:
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    beginnings = [line[:60] for line in lines if len(line) > 60]

    assert len(beginnings) == len(set(beginnings))

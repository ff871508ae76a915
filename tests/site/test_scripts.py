"""The one script of every page, and the patterns in it."""

import json
import re

import pytest

from sharing.core.counting.tlds import ASCII
from sharing.core.platforms import PLATFORMS
from sharing.site.assets import static_assets
from sharing.site.counting import counting_tables
from sharing.site.javascript import in_javascript, set_of
from sharing.site.scripts import PAGE_SCRIPT, page_script


@pytest.mark.parametrize(
    ("pattern", "source", "flags"),
    [
        pytest.param(r"a++b*+c?+d{1,2}+", "a+b*c?d{1,2}", "u", id="possessive quantifiers"),
        pytest.param(r"[*+?]+[a++]", "[*+?]+[a++]", "u", id="signs in a set"),
        pytest.param(r"\"[\"\-]\-", '"["\\-]-', "u", id="needless escapes"),
        pytest.param(r"(?P<name>a)\Z", "(?<name>a)$", "u", id="names and ends"),
        pytest.param(
            r"[\U0001F466-\U0001F469]", r"[\u{1f466}-\u{1f469}]", "u", id="beyond 16 bits"
        ),
        pytest.param("[a-ax-z]", "[ax-z]", "u", id="a range of one"),
        pytest.param(r"\w[=\w]", r"[\p{L}\p{N}_][=\p{L}\p{N}_]", "u", id="letters and digits"),
    ],
)
def test_a_pattern_is_written_for_javascript(pattern: str, source: str, flags: str) -> None:
    assert in_javascript(re.compile(pattern)) == (source, flags)


@pytest.mark.parametrize(
    ("how", "source", "flags"),
    [
        pytest.param(re.IGNORECASE, r"[a-z\u0130\u0131]", "ui", id="any case"),
        pytest.param(re.IGNORECASE | re.ASCII, "[a-z]", "i", id="any case, ASCII alone"),
        pytest.param(re.ASCII, "[a-z]", "u", id="ASCII alone"),
    ],
)
def test_without_regard_to_case_python_takes_a_dotless_i_for_a_letter_of_a_to_z(
    how: re.RegexFlag, source: str, flags: str
) -> None:
    assert in_javascript(re.compile("[a-z]", how)) == (source, flags)
    assert bool(re.fullmatch("[a-z]", "ı", how)) == ("0131" in source)


def test_a_set_runs_through_letters_that_do_not_matter() -> None:
    assert set_of("abdxz") == "[a-bdxz]"
    assert set_of("abdxz", unsure="cy") == "[a-dx-z]"


def test_names_are_packed_so_that_each_can_be_read_again() -> None:
    packed, names, last = str(json.loads(counting_tables())["domains"]), [], ""
    for kept, rest in re.findall("([^a-z])([a-z]*)", packed):
        last = last[: ord(kept) - ord("0")] + rest
        names.append(last)

    assert names == sorted(ASCII)


def test_every_platform_has_its_row_on_the_page() -> None:
    rows = json.loads(counting_tables())["platforms"]

    assert set(rows) == set(PLATFORMS)
    for name, row in PLATFORMS.items():
        found = [(limit["unit"], limit["maximum"]) for limit in rows[name].get("limits", [])]
        assert found == [(limit.unit, limit.maximum) for limit in row.limits]
        assert ("intent" in rows[name]) == (row.intent is not None)


def test_there_is_one_script_and_it_is_strict_and_ascii_where_marks_are_unseen() -> None:
    script = page_script().decode()

    assert [name for name in static_assets() if name.endswith(".js")] == [PAGE_SCRIPT]
    assert script.startswith('"use strict";\n')
    assert script.count('"use strict"') == 1
    assert not re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", script)
    assert not re.search(r"^\s*//", script, re.MULTILINE)

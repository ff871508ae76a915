"""The bundled fonts: whole, licensed, chosen by script and coverage."""

import csv
import hashlib
import re
from importlib.metadata import metadata
from importlib.util import find_spec
from pathlib import Path

import pytest

from sharing.core.errors import MissingGlyph
from sharing.media.fonts import Typesetting, sans, serif

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "sharing" / "media" / "fonts"
EXTRA = Path(next(iter(getattr(find_spec("manimgx_fonts_cjk"), "submodule_search_locations", ()))))
QUOTE = serif(weight=560, optical=48, leading=1.0)
DETAILS = sans(weight=400, leading=1.0)


def elsewhere(row: dict[str, str]) -> bool:
    return row["change"].endswith("not in this folder")


def manifest() -> list[dict[str, str]]:
    with (FOLDER / "MANIFEST.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def test_every_font_is_the_one_in_the_manifest() -> None:
    listed = {row["file"]: row["sha256"] for row in manifest()}
    files = (*FOLDER.glob("*.ttf"), *(EXTRA / row["file"] for row in manifest() if elsewhere(row)))
    assert {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in files} == listed


def test_the_extra_is_pinned_to_the_version_in_the_manifest_and_has_the_same_licence() -> None:
    (row,) = filter(elsewhere, manifest())
    package, version, *_ = row["source package"].split()
    assert f'cjk = ["{package}=={version}"]' in (ROOT / "pyproject.toml").read_text("utf-8")
    assert f"{package}=={version}\n" in (ROOT / "constraints.txt").read_text("utf-8")
    assert metadata(package)["License-Expression"] == "OFL-1.1"


def test_every_font_is_named_in_the_licence() -> None:
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert [f.name for f in FOLDER.glob("*.ttf") if f.name not in licence] == []


def test_the_fonts_stay_under_eleven_and_a_half_megabytes() -> None:
    assert sum(f.stat().st_size for f in FOLDER.iterdir()) < 11_500_000


@pytest.mark.parametrize(
    ("cluster", "script", "file"),
    [
        pytest.param("a", "Latn", "SourceSerif4", id="latin"),
        pytest.param("ї", "Cyrl", "SourceSerif4", id="ukrainian"),
        pytest.param("ά", "Grek", "SourceSerif4", id="greek"),
        pytest.param("ɓ", "Latn", "NotoSerif[", id="hausa, from the next serif"),
        pytest.param("ع", "Arab", "NotoNaskh", id="arabic"),
        pytest.param("،", "Arab", "NotoNaskh", id="arabic comma"),
        pytest.param("7", "Arab", "NotoNaskh", id="digit among arabic"),
        pytest.param("ع", "Aran", "NotoNastaliq", id="urdu"),
        pytest.param("ש", "Hebr", "FrankRuhl", id="hebrew"),
        pytest.param("क्षि", "Deva", "NotoSerifDeva", id="devanagari cluster"),
        pytest.param("น้ำ", "Thai", "NotoSerifThai", id="thai cluster"),
        pytest.param("Ա", "Armn", "NotoSansArmenian", id="armenian"),
        pytest.param("«", "Armn", "SourceSerif4", id="mark that the armenian font lacks"),
        pytest.param("\u202f", "Geor", "NotoSansGeorgian", id="narrow space needs no picture"),
        pytest.param("и\u0306", "Cyrl", "SourceSerif4", id="decomposed letter"),
        pytest.param("\u2011", "Latn", "SourceSerif4", id="non-breaking hyphen"),
        pytest.param("😀", "Zsye", "NotoColorEmoji", id="emoji"),
        pytest.param("✈", "Latn", "NotoColorEmoji", id="letter that only the emoji font has"),
        pytest.param("©", "Latn", "SourceSerif4", id="letter that may be an emoji"),
    ],
)
def test_a_cluster_is_drawn_by_the_first_font_of_its_script_that_covers_it(
    cluster: str, script: str, file: str
) -> None:
    assert QUOTE.face_for(cluster, script).file.startswith(file)


@pytest.mark.parametrize("voice", [QUOTE, DETAILS], ids=["quote", "details"])
@pytest.mark.parametrize("cluster", ["𓀀", "\ue000", "\x07"])
def test_a_cluster_that_no_font_covers_is_named(voice: Typesetting, cluster: str) -> None:
    with pytest.raises(MissingGlyph) as missing:
        voice.face_for(cluster, "")
    assert missing.value.character == cluster
    assert f"U+{ord(cluster):04X}" in str(missing.value)


def test_a_face_knows_how_far_its_lines_reach() -> None:
    ascent, descent = QUOTE.face_for("a", "Latn").ascent_descent
    assert 0.7 < ascent < 1.2
    assert 0.2 < descent < 0.5


def test_the_licence_names_exactly_the_fonts_that_were_changed() -> None:
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    _, _, after = licence.partition("These files are modified")
    listed = after.partition("This Font Software")[0]
    named = re.findall(r"^    (\S+\.ttf) \(", listed, re.MULTILINE)
    changed = [row["file"] for row in manifest() if not row["change"].startswith("as it came")]

    assert sorted(named) == sorted(changed)


@pytest.mark.parametrize("script", ["Geor", "Ethi", "Beng", "Taml", "Khmr", "Mymr"])
def test_letters_without_serifs_are_lighter_beside_a_serif(script: str) -> None:
    voices = (serif(weight=560, optical=48, leading=1.0), sans(weight=560, leading=1.0))
    beside_serif, by_itself = (
        dict(next(face for face in voice.faces if script in face.scripts).axes)["wght"]
        for voice in voices
    )
    assert beside_serif <= by_itself - 80

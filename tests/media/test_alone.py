"""Cards need nothing of the machine: the same bytes where its libraries and fonts are hidden."""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sharing.media.cards import draw_card
from tests.support.cards import CARDS, SHORT

SPECS = [*CARDS.values(), replace(SHORT, text="We ask for 🕊️.")]
# What a renderer might lean on; where each is asked for, an empty file is found instead.
HIDDEN = ("libfribidi.so.0", "libraqm.so.0", "libfontconfig.so.1", "libpango-1.0.so.0")
FONTS_OF_OURS = {"sharing", "manimgx_fonts_cjk"}
PROGRAM = """
import hashlib, json, socket, sys

def refused(*_args, **_kwargs):
    raise OSError("there is no network here")

socket.socket.connect = refused
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from PIL import features
from sharing.media.cards import draw_card
from tests.media.test_alone import SPECS
sums = [hashlib.sha256(draw_card(spec)).hexdigest() for spec in SPECS]
mapped = [line.split(maxsplit=5)[-1].strip() for line in open("/proc/self/maps")]
fonts = [name for name in {*opened, *mapped} if name.endswith((".ttf", ".otf", ".ttc", ".woff", ".pfb"))]
print(json.dumps({"sums": sums, "fonts": fonts, "raqm": features.check("raqm")}))
"""


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str] | bool]:
    """Draw the cards in a process without a home, fonts, locale, network or text libraries."""
    empty = tmp_path_factory.mktemp("empty")
    libraries = tmp_path_factory.mktemp("libraries")
    for name in HIDDEN:
        (libraries / name).touch()
    environment = {
        "LD_LIBRARY_PATH": str(libraries),
        "HOME": str(empty),
        "XDG_DATA_HOME": str(empty),
        "XDG_DATA_DIRS": str(empty),
        "FONTCONFIG_PATH": str(empty),
        "FONTCONFIG_FILE": str(empty / "none.conf"),
        "LC_ALL": "C",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "PYTHONHASHSEED": "7",
    }
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are hidden as Linux looks for them")
def test_the_same_bytes_come_out(alone: dict[str, list[str] | bool]) -> None:
    here = [hashlib.sha256(draw_card(spec)).hexdigest() for spec in SPECS]
    assert alone["sums"] == here
    assert alone["raqm"] is False  # so fribidi was hidden indeed


@pytest.mark.skipif(sys.platform != "linux", reason="files in use are listed as Linux lists them")
def test_no_font_of_the_system_is_opened(alone: dict[str, list[str]]) -> None:
    assert len(alone["fonts"]) > 3
    assert [name for name in alone["fonts"] if not FONTS_OF_OURS & {*Path(name).parts}] == []

"""The command, as people meet it: what it writes, prints and refuses."""

import contextlib
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from click.testing import Result
from PIL import Image

from sharing.core.platforms import PLATFORMS
from sharing.core.statement import Direction
from sharing.media.cards import draw_card
from sharing.media.photos import safe_photo
from sharing.media.spec import CARD_SIZES, CardSpec
from sharing.services import SAMPLES
from sharing.site import drawing
from sharing.site.write import read_tree
from sharing.terminal import progress
from tests.support.photos import dusk, logo

Command = Callable[..., Result]
ALEPPO = SAMPLES / "aleppo"
PAGE = "https://sharing.example.org/aleppo/"
FEW = ("--platform", "x", "--platform", "copy")


def test_posts_are_printed_with_their_size(command: Command) -> None:
    result = command("posts", str(ALEPPO / "statement.txt"), "--page", PAGE)

    assert result.exit_code == 0
    assert "== X: led by the ask" in result.stdout
    assert "of 280" in result.stdout
    assert PAGE in result.stdout


def test_posts_as_json_are_one_object_whose_quotes_are_ranges_of_the_statement(
    command: Command,
) -> None:
    source = (ALEPPO / "statement.txt").read_text(encoding="utf-8")

    document = json.loads(
        command("posts", str(ALEPPO / "campaign.toml"), "--page", PAGE, "--json").stdout,
    )

    assert list(document)[:3] == ["statement", "quotes", "posts"]
    statement = document["statement"]
    assert (statement["language"], statement["direction"], statement["title"]) == (
        "en",
        "ltr",
        None,
    )
    counts = {key: len(statement[key]) for key in ("lead_in", "body", "signatories", "left_aside")}
    assert counts == {"lead_in": 3, "body": 16, "signatories": 4, "left_aside": 4}
    said = {
        key: [found["text"] for found in statement[key]] for key in ("asks_to_reader", "targets")
    }
    assert said["asks_to_reader"][:2] == ["write to your MP", "tweet Theresa May"]
    assert "Theresa May" in said["targets"]
    assert len(statement["asks_to_addressee"]) == 3
    assert [fact["text"] for fact in statement["facts"]].count("100,000 souls") == 1
    for found in (*statement["asks_to_addressee"], *statement["facts"], *statement["targets"]):
        assert source[found["start"] : found["end"]] == found["text"]
    for quote in (*document["quotes"], *(q for post in document["posts"] for q in post["quotes"])):
        assert source[quote["start"] : quote["end"]] == quote["text"]
    for post in document["posts"]:
        assert post["fits"] is True
        counted = [
            json.loads(command("count", post["platform"], "--json", stdin=part).stdout)
            for part in post["parts"]
        ]
        assert post["text"] == "\n\n".join(post["parts"])
        assert all(part["fits"] for part in counted) or post["subject"] is not None
        if post["subject"] is None:  # a subject takes up room that the text alone does not
            largest = [
                max(unit, key=lambda s: s["size"])
                for unit in zip(*(p["sizes"] for p in counted), strict=True)
            ]
            assert largest == post["sizes"]


def test_json_says_what_facts_measure_what_is_odd_and_why_a_sentence_is_withheld(
    command: Command,
) -> None:
    source = (ALEPPO / "statement.txt").read_text(encoding="utf-8")
    document = json.loads(command("posts", str(ALEPPO / "campaign.toml"), *FEW, "--json").stdout)

    facts, odd = document["statement"]["facts"], document["statement"]["oddities"]
    (fact,) = [fact for fact in facts if fact["text"] == "four kilometers"]
    assert (fact["value"], fact["unit"], fact["said_by"]) == (4, "kilometre", None)
    assert fact["as_of"] == "December 2016"
    withheld = document["withheld"]
    for found in (*odd, *withheld):
        assert source[found["start"] : found["end"]] == found["text"]
    assert "“100,000 souls” stands elsewhere as “100,000 civilians”." in [o["says"] for o in odd]
    reasons = {found["number"]: found["reasons"] for found in withheld}
    assert list(reasons) == [2, 3, 4, 9, 14, 15]
    assert reasons[2] == ["campaign.toml names other sentences"]
    assert reasons[4][0] == "a note stands beside it"
    assert reasons[9] == ["starts with “However”: needs what comes before"]


def test_json_lists_the_four_slots_and_what_each_offers_to_choose_from(command: Command) -> None:
    source = (ALEPPO / "statement.txt").read_text(encoding="utf-8")
    document = json.loads(command("posts", str(ALEPPO / "campaign.toml"), *FEW, "--json").stdout)

    slots = {slot["slot"]: slot for slot in document["slots"]}
    numbers = {name: [c["number"] for c in slot["candidates"]] for name, slot in slots.items()}
    assert numbers == {
        "ask": [7],
        "voice": [1, 10, 12, 14, 16],
        "fact": [5, 6, 8],
        "thesis": [10, 11, 13],
    }
    assert slots["ask"]["says"].startswith("Only one sentence that can stand alone asks for")
    assert slots["voice"]["says"] == ""
    candidates = [c for slot in document["slots"] for c in slot["candidates"]]
    assert all(source[c["start"] : c["end"]] == c["text"] for c in candidates)
    assert [c["number"] for c in candidates if c["quote"] is None] == [14]
    assert all(quote["slots"][0] == quote["slot"] for quote in document["quotes"])


def test_the_reading_is_printed_in_place_of_the_posts(command: Command) -> None:
    result = command("posts", str(ALEPPO / "campaign.toml"), *FEW, "--reading")

    assert result.exit_code == 0
    assert 'quotes = ["The bombs are falling as", "In one building more than", ' in result.stdout
    assert "  15  Please don’t give them this chance.\n" in result.stdout
    assert "== X" not in result.stdout


def test_the_reading_is_printed_even_where_no_sentence_was_found(command: Command) -> None:
    text = "Subscribe to our newsletter.\n"
    refused = command("posts", "-", stdin=text)
    assert "sharing posts STATEMENT --reading" in refused.stderr

    result = command("posts", "-", "--reading", stdin=text)

    assert result.exit_code == 0
    assert 'starts = "Subscribe to our newsletter."\n        role = "body"' in result.stdout


def test_standard_input_is_a_statement_too(command: Command) -> None:
    text = "We ask the council to keep our library open."

    result = command("posts", "-", "--json", *FEW, stdin=text)

    assert json.loads(result.stdout)["quotes"][0]["text"] == text


def test_a_campaign_in_two_languages_keeps_its_addresses_whatever_is_asked_for(
    command: Command, tmp_path: Path,
) -> None:  # fmt: skip
    (tmp_path / "one.txt").write_text("We ask for a road today. We ask for water.", "utf-8")
    (tmp_path / "zwei.txt").write_text(
        "Wir bitten heute um eine Strasse. Wir bitten um Wasser.", "utf-8"
    )
    (tmp_path / "campaign.toml").write_text(
        'slug = "two"\ntitle = "Invented"\npage = "https://example.org/two/"\n'
        '[attribution]\nfull = "An invented group"\n'
        '[[edition]]\nlanguage = "en"\nfile = "one.txt"\nquotes = [1, 0, 2]\n'
        '[[edition]]\nlanguage = "de"\nfile = "zwei.txt"\n',
        "utf-8",
    )
    file = str(tmp_path / "campaign.toml")

    both = command("posts", file, "--json")
    german = command("posts", file, "--json", "--language", "de")
    built = command("build", file, "--to", str(tmp_path / "kit"), "--language", "de")

    assert (both.exit_code, german.exit_code, built.exit_code) == (2, 0, 0), built.output
    assert "There are: en, de." in both.stderr
    assert json.loads(german.stdout)["statement"]["language"] == "de"
    page = (tmp_path / "kit/two/de/q/1/index.html").read_text("utf-8")
    assert "https%3A%2F%2Fexample.org%2Ftwo%2Fde%2Fq%2F1%2F" in page
    gone = (tmp_path / "kit/two/q/2/index.html").read_text("utf-8")
    assert "No longer offered" in gone
    assert "We ask for water" in (tmp_path / "kit/two/q/3/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "Act.",
        "Stop the war",
        "However, we ask for help.",
        "The bombs are falling [1].",
        "Help! " * 40,
    ],
)
def test_a_statement_whose_sentences_do_not_stand_well_alone_is_carried_all_the_same(
    text: str, command: Command,
) -> None:  # fmt: skip
    result = command("posts", "-", "--json", "--platform", "x", "--page", PAGE, stdin=text)

    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert all(text[q["start"] : q["end"]] == q["text"] for q in document["quotes"])
    assert document["posts"][0]["fits"]


def test_a_full_disk_behind_standard_output_is_one_sentence() -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123 -- a device
        run = subprocess.run(
            [sys.executable, "-m", "sharing", "count", "x"],
            input="a", stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip

    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 1
    assert "No space left" in run.stderr


def test_a_card_that_cannot_be_drawn_is_told(command: Command, tmp_path: Path) -> None:
    result = command(
        "build", "-", "--to", str(tmp_path / "kit"), *FEW, stdin="અમે આજે રસ્તો માગીએ છીએ."
    )

    assert result.exit_code == 0, result.output
    assert "No card of “અમે આજે રસ્તો માગીએ છીએ.”. No font here can draw" in result.stderr


def test_hashtags_are_taken_with_and_without_their_sign(command: Command) -> None:
    text = "We ask the council to keep our library open."

    result = command("posts", "-", "--platform", "x", "--hashtag", "#Books", stdin=text)

    assert "#Books" in result.stdout
    assert "##" not in result.stdout


@pytest.mark.parametrize(
    ("name", "text", "size", "fits"),
    [
        pytest.param("x", "a" * 280, 280, True, id="X exactly full"),
        pytest.param("x", "a" * 281, 281, False, id="X one too many"),
        pytest.param(
            "x", "see https://example.org/a/long/path/to/somewhere", 27, True, id="a link on X"
        ),
        pytest.param("bluesky", "👩‍👩‍👧‍👦" * 2, 2, True, id="graphemes"),
        pytest.param("x", "a\n", 1, True, id="the line end of echo is not counted"),
        pytest.param("x", "a\r\n", 1, True, id="nor that of another system"),
    ],
)
def test_a_text_is_counted_as_its_platform_counts(
    name: str, text: str, size: int, fits: bool, command: Command,  # noqa: FBT001 -- a table's column
) -> None:  # fmt: skip
    counted = json.loads(command("count", name, "--json", stdin=text).stdout)

    assert counted["platform"] == name
    assert counted["sizes"][0]["size"] == size
    assert counted["fits"] is fits


def test_many_texts_are_counted_line_by_line(command: Command) -> None:
    lines = "".join(json.dumps(text) + "\n" for text in ("a", "two\nlines\n", "é"))

    counted = [
        json.loads(line)
        for line in command("count", "x", "--lines", stdin=lines).stdout.splitlines()
    ]

    assert [row["sizes"][0]["size"] for row in counted] == [1, 10, 1]


def test_a_card_is_drawn_in_the_size_that_was_asked_for(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "card.png"

    result = command(
        "card",
        "If we stay we fear for our lives.",
        "--size",
        "1080x1350",
        "--page",
        PAGE,
        "--to",
        str(file),
    )

    assert result.exit_code == 0, result.output
    picture = Image.open(file)
    assert (picture.size, picture.format) == ((1080, 1350), "PNG")
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [PAGE]


@pytest.mark.parametrize(("ending", "kind"), [("jpg", "JPEG"), ("JPEG", "JPEG"), ("png", "PNG")])
def test_a_card_is_written_in_the_format_that_its_name_says(
    ending: str, kind: str, command: Command, tmp_path: Path
) -> None:
    file = tmp_path / f"card.{ending}"

    result = command("card", "We stay.", "--size", "1080x1080", "--page", PAGE, "--to", str(file))

    assert result.exit_code == 0, result.output
    picture = Image.open(file)
    assert picture.format == kind
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [PAGE]


def test_a_card_has_what_the_command_line_gives_it(command: Command, tmp_path: Path) -> None:
    (tmp_path / "town.png").write_bytes(dusk())
    (tmp_path / "logo.png").write_bytes(logo())
    options = {
        "--attribution": "An invented library",
        "--shows": "A town at dusk.",
        "--credit": "Photo: invented",
        "--warning": "Dark",
        "--accent": "#0a4d8c",
        "--dated": "May 2026",
        "--label": "1/5",
        "--size": "1080x1350",
        "--page": PAGE,
    }
    given = [word for option in options.items() for word in option]
    with contextlib.chdir(tmp_path):
        result = command(
            "card", "We stay.", *given, "--photo", "town.png", "--logo", "logo.png",
            "--focus", "0.7", "0.3", "--to", "card.png",
        )  # fmt: skip

    assert result.exit_code == 0, result.output
    spec = CardSpec(
        text="We stay.",
        attribution="An invented library",
        language="en",
        direction=Direction.LTR,
        page=PAGE,
        width=1080,
        height=1350,
        look="photo",
        accent="#0a4d8c",
        dated="May 2026",
        label="1/5",
        photo=safe_photo(dusk()).content,
        shows="A town at dusk.",
        focus=(0.7, 0.3),
        credit="Photo: invented",
        warning="Dark",
        logo=safe_photo(logo()).content,
    )
    assert (tmp_path / "card.png").read_bytes() == draw_card(spec)


@pytest.mark.parametrize(
    ("accent", "look", "told"),
    [
        ("#fafafa", "newspaper", "note: The colour #fafafa cannot be read on this card: it is #6e6e6e"),
        ("#FAFAFA", "night", ""),
        ("#0a4d8c", "newspaper", ""),
    ],
)  # fmt: skip
def test_a_card_in_another_colour_than_was_asked_for_says_so(
    accent: str, look: str, told: str, command: Command, tmp_path: Path
) -> None:
    with contextlib.chdir(tmp_path):
        result = command(
            "card", "We stay.", "--accent", accent, "--look", look, "--size", "600x600",
            "--to", "card.png",
        )  # fmt: skip

    assert result.exit_code == 0
    assert (tmp_path / "card.png").exists()
    assert result.stderr.startswith(told) if told else result.stderr == ""


def test_an_alternative_text_of_ones_own_stands_in_the_file(
    command: Command, tmp_path: Path
) -> None:
    file = tmp_path / "card.png"

    command("card", "We stay.", "--alt", "Two words.", "--size", "1080x1080", "--to", str(file))

    with Image.open(file) as picture:
        assert picture.info["Title"] == "Two words."


def test_a_code_stands_around_a_logo(command: Command, tmp_path: Path) -> None:
    file, mark = tmp_path / "code.png", tmp_path / "logo.png"
    mark.write_bytes(logo())

    result = command("code", PAGE, "--logo", str(mark), "--to", str(file))

    assert result.exit_code == 0, result.output
    picture = Image.open(file)
    assert (10, 77, 140) in {colour for _, colour in picture.getcolors(9_999) or ()}
    (found,) = zxingcpp.read_barcodes(picture)
    assert (found.text, found.ec_level) == (PAGE, "H")


@pytest.mark.parametrize("size", [(2 * width, 2 * height) for width, height in CARD_SIZES], ids=str)
def test_a_card_can_have_twice_the_pixels(
    size: tuple[int, int], command: Command, tmp_path: Path
) -> None:
    file = tmp_path / "card.png"
    width, height = size

    result = command(
        "card", "We stay.", "--page", PAGE, "--size", f"{width}x{height}", "--to", str(file)
    )

    assert result.exit_code == 0, result.output
    with Image.open(file) as picture:
        assert picture.size == size


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_a_code_is_written_in_each_format(ending: str, command: Command, tmp_path: Path) -> None:
    file = tmp_path / f"code{ending}"

    result = command("code", PAGE, "--to", str(file))

    assert result.exit_code == 0, result.output
    start = {".png": b"\x89PNG", ".svg": b"<svg", ".pdf": b"%PDF"}[ending]
    assert start in file.read_bytes()[:200]


def test_every_platform_is_listed_with_source_and_day(command: Command) -> None:
    listed = json.loads(command("platforms", "--json").stdout)

    assert [row["platform"] for row in listed] == list(PLATFORMS)
    assert all(row["source"] and row["read"] for row in listed)
    assert "280 weighted" in command("platforms").stdout


def test_a_kit_that_is_built_again_is_not_drawn_again(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    build = ("build", str(ALEPPO / "campaign.toml"), "--page", PAGE, *FEW, "--to")

    first = command(*build, str(tmp_path / "kit"))
    files = read_tree(tmp_path / "kit")
    monkeypatch.setattr(drawing, "_draw", pytest.fail)
    second = command(*build, str(tmp_path / "kit"))

    assert (first.exit_code, second.exit_code) == (0, 0), first.output + second.output
    assert read_tree(tmp_path / "kit") == files


def test_a_folder_of_somebody_elses_is_refused_before_anything_is_drawn(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "mine.txt").write_text("An invented letter.", "utf-8")
    monkeypatch.setattr(drawing, "_draw", pytest.fail)

    result = command("build", str(ALEPPO / "campaign.toml"), *FEW, "--to", str(tmp_path))

    assert result.exit_code == 2
    assert "holds files that were not made here" in result.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


@pytest.fixture
def invented(tmp_path: Path) -> Path:
    file = tmp_path / "ford.txt"
    file.write_text(
        "The ford stays open (invented)\n\nWe have crossed here for forty years. We ask the council"
        " to keep the ford open.\n\nSigned\nFriends of the Ford\n",
        "utf-8",
    )
    return file


def test_a_folder_with_another_campaign_is_refused_before_anything_is_drawn(
    command: Command, tmp_path: Path, invented: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    site = tmp_path / "site"
    first = command("build", str(invented), *FEW, "--to", str(site))
    before = read_tree(site)
    monkeypatch.setattr(drawing, "_draw", pytest.fail)

    second = command("build", str(ALEPPO / "campaign.toml"), *FEW, "--to", str(site))

    assert first.exit_code == 0, first.output
    assert second.exit_code == 2
    assert "it has the campaign “ford” as well, whose pages would go" in second.stderr
    assert read_tree(site) == before


def test_several_statements_become_one_site(
    command: Command, tmp_path: Path, invented: Path
) -> None:
    both = (str(invented), str(ALEPPO / "campaign.toml"))

    built = command("build", *both, *FEW, "--to", str(tmp_path / "site"))
    again = command("build", *reversed(both), *FEW, "--to", str(tmp_path / "site"))

    assert (built.exit_code, again.exit_code) == (0, 0), built.output + again.output
    assert [line for line in built.stdout.splitlines() if line.startswith("The kit")] == [
        f"The kit is in {tmp_path}/site/{slug}/index.html" for slug in ("ford", "aleppo")
    ]
    assert "note on aleppo: " in built.stderr
    tree = read_tree(tmp_path / "site")
    assert {"ford/index.html", "aleppo/index.html"} <= tree.keys()
    assert b'href="ford/' in tree["index.html"]
    assert b'href="aleppo/' in tree["index.html"]


def test_one_address_is_not_given_to_several_statements(
    command: Command, tmp_path: Path, invented: Path
) -> None:
    both = (str(invented), str(ALEPPO / "campaign.toml"))

    result = command("build", *both, "--page", PAGE, "--to", str(tmp_path / "site"))

    assert result.exit_code == 2
    assert "say it in each campaign.toml" in result.stderr
    assert not (tmp_path / "site").exists()


def test_a_kit_is_built_as_a_folder_and_as_the_same_tree_zipped(
    command: Command, tmp_path: Path,
) -> None:  # fmt: skip
    arguments = ("build", str(ALEPPO / "campaign.toml"), "--page", PAGE, *FEW, "--to")

    folder = command(*arguments, str(tmp_path / "kit"))
    zipped = command(*arguments, str(tmp_path / "kit.zip"))

    assert (folder.exit_code, zipped.exit_code) == (0, 0), folder.output + zipped.output
    with zipfile.ZipFile(tmp_path / "kit.zip") as archive:
        packed = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    root = tmp_path / "kit"
    written = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }
    assert {name: data for name, data in packed.items() if not name.startswith(".")} == written
    assert "aleppo/index.html" in written
    assert written["aleppo/kit/statement-en.txt"] == (ALEPPO / "statement.txt").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "stdin", "says"),
    [
        pytest.param(("posts", "-"), b"", "empty", id="nothing"),
        pytest.param(("posts", "-"), b"\x00\x01\x02PK", "not a text", id="binary"),
        pytest.param(("posts", "-"), b"\xff\xfa\x80abc", "not a text", id="a wrong encoding"),
        pytest.param(("posts", "-"), b"word " * 1_100_000, "most it can be", id="5 MB"),
        pytest.param(("posts", "-"), b"Subscribe to our newsletter.\n\nDonate now.\n", "No sentence", id="boilerplate"),
        pytest.param(("posts", "-"), b"We ask for " + b"more and " * 12_000 + b"more.", "short enough", id="a quote longer than any platform"),
        pytest.param(("posts", "-", "--platform", "myspace"), b"We ask.", "no platform called 'myspace'", id="an unknown platform"),
        pytest.param(("posts", "-", "--language", "../evil"), b"We ask.", "no language tag", id="a language that is a path"),
        pytest.param(("posts", "-", "--language", ""), b"We ask.", "no language tag", id="no language at all"),
        pytest.param(("posts", "-", "--foo"), b"We ask.", "--foo", id="an unknown option"),
        pytest.param(("posts",), b"", "STATEMENT", id="no statement"),
        pytest.param(("frobnicate",), b"", "frobnicate", id="an unknown command"),
        pytest.param(("posts", "-", "--page", "https://a..b/"), b"We ask.", "a..b", id="a host that is none"),
        pytest.param(("posts", "-", "--page", "https://example.org/\udc80"), b"We ask.", "cannot", id="half a character in a page"),
        pytest.param(("card", "Hello \udc80", "--size", "1080x1080", "--to", "a.png"), b"", "broken text", id="half a character on a card"),
        pytest.param(("card", "Hello", "--language", "💥", "--size", "1080x1080", "--to", "a.png"), b"", "no language tag", id="a card in no language"),
        pytest.param(("count", "x", "--lines"), b"[" * 200_000, "Line 1", id="a line nested without end"),
        pytest.param(("posts", "/dev/zero"), b"", "most it can be", id="a file without end"),
        pytest.param(("posts", "missing.txt"), b"", "Cannot read missing.txt", id="no such file"),
        pytest.param(("posts", "."), b"", "Cannot read .", id="a folder"),
        pytest.param(("posts", "-", "--page", "example.org"), b"We ask.", "must begin with https://", id="a page without a scheme"),
        pytest.param(("count", "myspace"), b"a", "no platform called 'myspace'", id="counting for nobody"),
        pytest.param(("count", "x"), b"\xff", "not UTF-8", id="counting bytes"),
        pytest.param(("count", "x", "--lines"), b"{}\n", "Line 1", id="no string on a line"),
        pytest.param(("count", "x", "--lines"), b'"\\ud800"\n', "Line 1", id="half a character"),
        pytest.param(("card", "Hello", "--size", "big", "--to", "a.png"), b"", "'big'", id="no size"),
        pytest.param(("card", "Hello", "--size", "100x0", "--to", "a.png"), b"", "'100x0'", id="a flat card"),
        pytest.param(("card", "Hello", "--size", "4097x1080", "--to", "a.png"), b"", "between 200 and 4096", id="a giant card"),
        pytest.param(("card", "Hello", "--size", f"{'9' * 5_000}x9", "--to", "a.png"), b"", "is not WIDTHxHEIGHT", id="an endless number"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--to", "a.gif"), b"", "'a.gif'", id="an unknown picture"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--look", "neon", "--to", "a.png"), b"", "'neon'", id="an unknown look"),
        pytest.param(("card", "Hello \ue000", "--size", "1080x1080", "--to", "a.png"), b"", "U+E000", id="a missing glyph"),
        pytest.param(("card", "word " * 2_000, "--size", "1080x1080", "--to", "a.png"), b"", "too long", id="a card too full"),
        pytest.param(("card", " ", "--size", "1080x1080", "--to", "a.png"), b"", "no words", id="an empty card"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--look", "photo", "--to", "a.png"), b"", "needs a photo. Name one with --photo", id="the look of a photo without one"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--look", "night", "--photo", "p.png", "--to", "a.png"), b"", "no room for a photo", id="a photo in another look"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--photo", "p.png", "--to", "a.png"), b"", "Say with --shows", id="a photo that nobody describes"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--photo", "p.png", "--shows", "x", "--to", "a.png"), b"", "Cannot read p.png", id="a photo that is not there"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--credit", "x", "--to", "a.png"), b"", "--credit is about a photo", id="a credit of no photo"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--photo", "p.png", "--shows", "x", "--focus", "nan", "0.5", "--to", "a.png"), b"", "--focus is two shares", id="a focus nowhere"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--accent", "red", "--to", "a.png"), b"", "'red' is no colour", id="a colour in words"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--alt", "x" * 501, "--to", "a.png"), b"", "has 501 characters", id="an endless alternative text"),
        pytest.param(("code", PAGE, "--logo", "l.png", "--to", "a.svg"), b"", "as .png alone", id="a logo in a vector"),
        pytest.param(("code", "javascript:alert(1)", "--to", "a.png"), b"", "https://", id="a code of no address"),
        pytest.param(("code", f"https://example.org/{'a' * 3_000}", "--to", "a.png"), b"", "long", id="a code too long"),
        pytest.param(("code", PAGE, "--to", "a.svg", "--millimetres", "2"), b"", "millimetre", id="a code too small"),
        pytest.param(("code", PAGE, "--to", "a.png", "--millimetres", "30"), b"", "as .svg or .pdf", id="millimetres of a picture on screens"),
        pytest.param(("card", "Hello", "--size", "1080x1080", "--photo", "p.png", "--shows", " ", "--to", "a.png"), b"", "Say with --shows", id="a photo described by nothing"),
        pytest.param(("build", "-", "--to", "/proc/kit"), b"We ask you to help us today.", "Cannot write", id="a folder that cannot be written"),
    ],
)  # fmt: skip
def test_bad_input_gives_one_clear_sentence_and_leaves_nothing_behind(
    arguments: tuple[str, ...], stdin: bytes, says: str, command: Command, tmp_path: Path,
) -> None:  # fmt: skip
    with contextlib.chdir(tmp_path):
        result = command(*arguments, stdin=stdin)

    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    assert says in result.stderr
    assert "Traceback" not in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_the_command_works_as_a_module_and_is_quiet_in_a_pipe(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "sharing", "build", str(ALEPPO / "campaign.toml"), "--page", PAGE,
         *FEW, "--to", str(tmp_path / "kit")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert run.stdout == f"The kit is in {tmp_path / 'kit'}/aleppo/index.html\n"
    assert "\r" not in run.stderr


def test_progress_is_shown_where_somebody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = io.StringIO()
    monkeypatch.setattr(watched, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", watched)

    with progress("Drawing") as show:
        assert show is not None
        for done in range(1, 6):
            show(done, 5)

    shown = watched.getvalue().split("\r")
    assert "[####################################]  100%" in shown[-1]
    assert [bar for bar in shown if "]   20%" in bar]
    assert shown[-1].endswith("\x1b[?25h\n")  # the cursor is back


def test_progress_is_silent_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    unwatched = io.StringIO()
    monkeypatch.setattr(sys, "stderr", unwatched)

    with progress("Drawing") as show:
        assert show is None

    assert unwatched.getvalue() == ""

"""A PDF's words come out as paragraphs, or one sentence says why they cannot."""

import subprocess
import sys
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import Result
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    PdfObject,
)
from selectolax.lexbor import LexborHTMLParser

from sharing.core.errors import NotText, SharingError, StatementTooLong
from sharing.pdf_reading import Paragraph, PdfText, read_pdf
from sharing.site.comparing import comparison

Command = Callable[..., Result]
LEADING = 14  # points from one line to the next; letters are 12 points high
FULL = "We ask the council to keep our library open, as it has been for"
MARKS = {"\u00ad": r"\255", "(": r"\(", ")": r"\)"}


def name(word: str) -> NameObject:
    return NameObject(f"/{word}")


def drawn(lines: Iterable[str], *, gaps: dict[int, float] | None = None) -> str:
    """Return the drawing of lines; `gaps` widens what stands before a line, in points."""
    said = ["BT /F 12 Tf 72 760 Td"]
    for number, line in enumerate(lines):
        down = LEADING if not gaps else gaps.get(number, LEADING)
        escaped = "".join(MARKS.get(letter, letter) for letter in line)
        said.append(f"0 {-down} Td ({escaped}) Tj")
    return "\n".join([*said, "ET"])


def pdf_of(*drawings: str, encoding: PdfObject | None = None) -> PdfWriter:
    """Return a PDF with one page for each drawing, and one font."""
    writer = PdfWriter()
    font = DictionaryObject(
        {
            name("Type"): name("Font"),
            name("Subtype"): name("Type1"),
            name("BaseFont"): name("Helvetica"),
            name("Encoding"): encoding or name("WinAnsiEncoding"),
        },
    )
    for drawing in drawings:
        page = writer.add_blank_page(width=595, height=842)
        stream = DecodedStreamObject()
        stream.set_data(drawing.encode("latin-1"))
        page[name("Contents")] = writer._add_object(stream)  # noqa: SLF001 -- pypdf's own way
        page[name("Resources")] = DictionaryObject(
            {name("Font"): DictionaryObject({name("F"): font})},
        )
    return writer


def saved(writer: PdfWriter, *, packed: bool = False) -> bytes:
    if packed:
        for page in writer.pages:
            page.compress_content_streams()
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def letter(*lines: str, gaps: dict[int, float] | None = None) -> bytes:
    return saved(pdf_of(drawn(lines, gaps=gaps)))


def paragraphs(pdf: bytes) -> list[str]:
    return [paragraph.text for paragraph in read_pdf(pdf).paragraphs]


def answer(content: bytes) -> str:
    """Return what the PDF says, or why it cannot be read."""
    try:
        return read_pdf(content).text
    except SharingError as refusal:
        return str(refusal)


def locked(algorithm: str = "RC4-128") -> bytes:
    writer = pdf_of(drawn(["We stay."]))
    writer.encrypt("", owner_password="ours", algorithm=algorithm)  # noqa: S106 -- a test's own
    return saved(writer)


def zipped() -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "We stay.")
    return out.getvalue()


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        pytest.param(LEADING, [f"{FULL} {FULL} years."], id="the usual gap"),
        pytest.param(LEADING * 1.15, [f"{FULL} {FULL} years."], id="hardly wider"),
        pytest.param(LEADING * 1.5, [FULL, f"{FULL} years."], id="half a line more"),
    ],
)
def test_lines_belong_together_unless_a_wider_gap_parts_them(
    gap: float, expected: list[str]
) -> None:
    assert paragraphs(letter(FULL, FULL, "years.", gaps={1: gap})) == expected


def test_a_line_that_had_room_for_the_next_word_was_ended_on_purpose() -> None:
    pdf = letter(FULL, "years. We stay.", "Signed by", "The Readers of the River", FULL)

    assert paragraphs(pdf)[1:] == ["Signed by", "The Readers of the River", FULL]
    assert paragraphs(pdf)[0] == f"{FULL} years. We stay."


def test_one_row_of_a_table_does_not_make_every_line_look_short() -> None:
    lines = [f"{FULL} {FULL}", *[FULL] * 20]

    assert paragraphs(letter(*lines)) == [" ".join(lines)]


def test_small_print_does_not_make_every_line_look_short() -> None:
    small = drawn([f"{FULL} {FULL}"] * 4).replace("/F 12 Tf 72 760", "/F 6 Tf 72 100")
    pdf = saved(pdf_of(f"{drawn([FULL] * 9)}\n{small}"))

    assert paragraphs(pdf)[0] == " ".join([FULL] * 9)


def test_a_line_that_goes_on_with_a_small_letter_goes_on() -> None:
    assert paragraphs(letter(FULL, "a few", "years.")) == [f"{FULL} a few years."]


@pytest.mark.parametrize(
    ("gaps", "count"),
    [
        pytest.param([28, 28, 14, 28, 28], 5, id="one gap in five inside a paragraph"),
        pytest.param([14] * 11 + [10], 1, id="one narrower gap by accident"),
        pytest.param([14, 14, -42, 14, 14], 1, id="a second column begins higher up"),
    ],
)
def test_the_usual_gap_is_the_smallest_that_is_common(gaps: list[float], count: int) -> None:
    pdf = letter(*[FULL] * (len(gaps) + 1), gaps=dict(enumerate(gaps, start=1)))

    assert len(paragraphs(pdf)) == count


def test_a_list_keeps_its_items_apart() -> None:
    pdf = letter(FULL, f"- {FULL}", f"2. {FULL}", "years.")

    assert paragraphs(pdf) == [FULL, f"- {FULL}", f"2. {FULL} years."]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        pytest.param(FULL, [f"{FULL} {FULL}"], id="in the middle of a sentence"),
        pytest.param(f"{FULL} us.", [f"{FULL} us.", FULL], id="after a sentence"),
        pytest.param(f"{FULL} us.”", [f"{FULL} us.”", FULL], id="after a quotation"),
    ],
)
def test_a_paragraph_goes_on_over_a_page_or_column_where_its_sentence_does(
    last: str, expected: list[str]
) -> None:
    encoded = last.replace("”", "\x94")  # WinAnsi

    assert paragraphs(saved(pdf_of(drawn([encoded]), drawn([FULL])))) == expected
    assert paragraphs(letter(encoded, FULL, gaps={1: -400})) == expected


@pytest.mark.parametrize(
    ("ends", "expected", "hyphens"),
    [
        pytest.param("twenty-", f"{FULL} twenty-four hours.", 1, id="a hyphen stays"),
        pytest.param("twenty\u00ad", f"{FULL} twentyfour hours.", 0, id="a soft hyphen goes"),
        pytest.param("twenty", f"{FULL} twenty four hours.", 0, id="no hyphen, a space"),
    ],
)
def test_a_hyphen_at_a_line_end_stays_unless_it_says_that_it_is_soft(
    ends: str, expected: str, hyphens: int
) -> None:
    read = read_pdf(letter(f"{FULL} {ends}", "four hours."))

    assert read.text == f"{expected}\n"
    assert (read.joined, read.hyphens) == (1, hyphens)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"", "it is not a PDF", id="empty"),
        pytest.param(zipped(), "it is not a PDF", id="a zip renamed"),
        pytest.param(b"We stay.", "it is not a PDF", id="text renamed"),
        pytest.param(b"%PDF-1.7\n" + b"\xff" * 2_000, "broken", id="a header and noise"),
        pytest.param(letter(*[FULL] * 40)[:900], "broken|without letters", id="truncated"),
        pytest.param(locked(), "locked", id="encrypted"),
        pytest.param(
            saved(pdf_of("0 0 m 9 9 l S")), "pictures without letters", id="nothing but a drawing"
        ),
    ],
)
def test_what_is_no_readable_pdf_is_refused_with_the_reason(content: bytes, says: str) -> None:
    with pytest.raises(NotText, match=says):
        read_pdf(content)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"%PDF-" + b" " * 1_999_996, "2,000,001 bytes", id="bytes"),
        pytest.param(saved(pdf_of(*["BT ET"] * 101)), "101 pages", id="pages"),
        pytest.param(letter(*[FULL] * 3_200), "the most it can be", id="characters"),
    ],
)
def test_more_than_a_statement_can_be_is_refused(content: bytes, says: str) -> None:
    with pytest.raises(StatementTooLong, match=says):
        read_pdf(content)


@pytest.mark.parametrize(
    ("strokes", "says"),
    [(94, "We stay.\n"), (95, "drawings rather than words")],
    ids=["as many as are allowed", "one more"],
)
def test_a_drawing_that_never_ends_is_refused(
    strokes: int, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sharing.pdf_reading.MOST_STROKES", 100)

    assert says in answer(saved(pdf_of(drawn(["We stay."]) + "\n0 0 m" * strokes)))


def test_reading_stops_at_the_first_line_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sharing.pdf_reading.LONGEST", 2 * len(FULL))

    assert paragraphs(letter(FULL, FULL))
    with pytest.raises(StatementTooLong, match="126 is the most"):
        read_pdf(letter(FULL, FULL, "years."))


def test_a_page_that_unpacks_to_far_more_than_words_is_refused() -> None:
    bomb = saved(pdf_of(drawn(["We stay."]) + " " * 5_000_000), packed=True)

    assert len(bomb) < 20_000
    with pytest.raises(NotText, match="broken"):
        read_pdf(bomb)


def test_a_pdf_cut_anywhere_or_with_a_byte_changed_is_read_or_refused_in_one_sentence() -> None:
    whole = letter(FULL, "years.", "We stay.")

    for place in range(0, len(whole), 7):
        for hostile in (whole[:place], whole[:place] + b"\xff" + whole[place + 1 :]):
            said = answer(hostile)
            assert said
            assert len(said) < 200


def test_a_pdf_becomes_a_folder_with_its_text_its_bytes_and_both_side_by_side(
    command: Command, tmp_path: Path
) -> None:
    original = letter(f"{FULL} twenty-", "four <b>years</b>.", FULL, gaps={2: 40})
    (tmp_path / "letter.pdf").write_bytes(original)
    folder = tmp_path / "letter"

    result = command("read", str(tmp_path / "letter.pdf"), "--to", str(folder))

    assert result.exit_code == 0
    assert (
        "Paragraphs: 2. Line ends joined: 1,\nof which after a hyphen, which was kept: 1."
        in result.stdout
    )
    assert {file.name for file in folder.iterdir()} == {
        "statement.txt",
        "original.pdf",
        "check.html",
    }
    assert (folder / "original.pdf").read_bytes() == original
    first = f"{FULL} twenty-four <b>years</b>."
    assert (folder / "statement.txt").read_bytes() == f"{first}\n\n{FULL}\n".encode()
    page = LexborHTMLParser((folder / "check.html").read_bytes())
    assert [node.text() for node in page.css(".text p")] == [first, FULL]
    assert len(page.css(".text .hyphen")) == 1
    assert not page.css("script, link, img, iframe, base")
    named = [
        node.attributes[key] for key in ("href", "src", "data") for node in page.css(f"[{key}]")
    ]
    assert sorted(map(str, named)) == ["original.pdf", "original.pdf", "statement.txt"]


def test_letters_that_a_font_drew_in_one_come_apart() -> None:
    encoding = DictionaryObject(
        {
            name("Type"): name("Encoding"),
            name("Differences"): ArrayObject(
                [NumberObject(ord("#")), name("fi"), NumberObject(ord("$")), name("ffi")],
            ),
        },
    )
    pdf = pdf_of("BT /F 12 Tf 72 760 Td (A #ve-year-old o$ce.) Tj ET", encoding=encoding)

    assert paragraphs(saved(pdf)) == ["A five-year-old office."]


def test_a_letter_that_the_pdf_does_not_name_is_marked() -> None:
    read = PdfText(paragraphs=(Paragraph(pieces=("a \uf001nal ", "word")),))

    page = LexborHTMLParser(comparison(b"%PDF-", read)["check.html"])

    assert [node.text() for node in page.css(".text mark")] == ["\uf001"]
    assert [node.text() for node in page.css(".text p")] == ["a \uf001nal word"]
    assert len(page.css(".text .end")) == 1


def test_a_text_that_was_read_is_built(command: Command, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(letter(FULL, "years, and to keep it open on Sundays."))
    command("read", str(tmp_path / "letter.pdf"), "--to", str(tmp_path / "letter"))

    result = command("posts", str(tmp_path / "letter/statement.txt"), "--platform", "copy")

    assert f"{FULL} years, and to keep it open on Sundays." in result.stdout


def test_corrections_are_never_overwritten(command: Command, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(letter(FULL))
    arguments = ("read", str(tmp_path / "letter.pdf"), "--to", str(tmp_path / "letter"))
    command(*arguments)
    (tmp_path / "letter/statement.txt").write_text("We stay here.", encoding="utf-8")

    again = command(*arguments)
    built = command("build", str(tmp_path / "letter/statement.txt"), "--to", arguments[-1])

    assert (again.exit_code, built.exit_code) == (2, 2)
    assert "so that no correction is lost" in again.stderr
    assert (tmp_path / "letter/statement.txt").read_text(encoding="utf-8") == "We stay here."


@pytest.mark.parametrize("content", [b"", locked(), b"%PDF-1.7"], ids=["empty", "locked", "broken"])
def test_a_refused_pdf_leaves_one_sentence_and_nothing_else(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(content)

    run = subprocess.run(
        [sys.executable, "-m", "sharing", "read", tmp_path / "letter.pdf", "--to", tmp_path / "a/b"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert run.stderr.startswith("sharing: This is not a text that can be read: it is ")
    assert [file.name for file in tmp_path.iterdir()] == ["letter.pdf"]


def test_building_from_a_pdf_names_the_command_that_reads_it(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "letter.pdf").write_bytes(letter("We stay."))

    result = command("build", str(tmp_path / "letter.pdf"), "--to", str(tmp_path / "kit"))

    assert result.exit_code == 2
    assert "sharing read FILE.pdf --to FOLDER" in result.stderr


def test_a_missing_pdf_is_named(command: Command, tmp_path: Path) -> None:
    result = command("read", str(tmp_path / "no.pdf"), "--to", str(tmp_path / "a"))

    assert (result.exit_code, result.stderr.count("no.pdf")) == (2, 1)


def test_other_commands_start_without_the_parser_of_pdfs() -> None:
    program = "import sys, sharing.cli; sys.exit('pypdf' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

"""What programs that are not ours make of a PDF: its picture, its words, its fonts."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest
from PIL import Image

poppler: Final = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="Poppler is not installed; it draws and reads PDFs"
)
ghostscript: Final = pytest.mark.skipif(
    shutil.which("gs") is None, reason="Ghostscript is not installed; it draws PDFs"
)


def drawn_by_poppler(pdf: bytes, folder: Path, *, dots_per_inch: int) -> Image.Image:
    """Draw the page; fail where Poppler has anything to say about it."""
    (folder / "page.pdf").write_bytes(pdf)
    _run("pdftoppm", "-r", str(dots_per_inch), "-png", "-singlefile", "page.pdf", "seen", at=folder)
    return _opened(folder / "seen.png")


def drawn_by_ghostscript(pdf: bytes, folder: Path, *, dots_per_inch: int) -> Image.Image:
    """Draw the page; fail where Ghostscript has anything to say about it."""
    (folder / "page.pdf").write_bytes(pdf)
    options = [
        "-q",
        "-dBATCH",
        "-dNOPAUSE",
        "-dTextAlphaBits=4",
        "-sDEVICE=png16m",
        f"-r{dots_per_inch}",
    ]
    _run("gs", *options, "-sOutputFile=seen.png", "page.pdf", at=folder)
    return _opened(folder / "seen.png")


def words_of(pdf: bytes, folder: Path) -> str:
    """Read the page's words as somebody would copy them."""
    (folder / "page.pdf").write_bytes(pdf)
    return _run("pdftotext", "page.pdf", "-", at=folder)


def fonts_of(pdf: bytes, folder: Path) -> list[list[str]]:
    """List the fonts: type, encoding, whether embedded, subset, and readable as Unicode."""
    (folder / "page.pdf").write_bytes(pdf)
    rows = _run("pdffonts", "page.pdf", at=folder).splitlines()[2:]
    return [row.split("Type", 1)[1].split()[:5] for row in rows]


def _run(program: str, *arguments: str, at: Path) -> str:
    path = shutil.which(program) or program
    run = subprocess.run(
        [path, *arguments], cwd=at, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert run.stderr == ""
    return run.stdout


def _opened(path: Path) -> Image.Image:
    with Image.open(path, formats=["PNG"]) as picture:
        return picture.convert("RGB")

"""QR codes say exactly their address, in every format, to readers that are not ours."""

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from sharing.core.errors import CodeError, UnusablePhoto
from sharing.media import codes
from sharing.media.codes import (
    code_file,
    code_pdf,
    code_png,
    code_svg,
    draw_code_modules,
    print_millimetres,
    smallest_millimetres,
)
from sharing.media.coding import code_logo, vector
from sharing.media.coding.modules import Correction, Run, dark_runs
from sharing.media.paint.colour import colour_of
from tests.support.readers import as_jpeg, zbar_reads, zxing_reads

ADDRESS = "https://example.org/aleppo/?from=code&x=1"
FORMATS: dict[str, Callable[..., bytes]] = {"png": code_png, "svg": code_svg, "pdf": code_pdf}
every_format = pytest.mark.parametrize("make", FORMATS.values(), ids=FORMATS)
print_format = pytest.mark.parametrize("make", [code_svg, code_pdf], ids=["svg", "pdf"])
ghostscript = shutil.which("gs")
chromium = shutil.which("chromium")

paths = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=120)


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
        return image.convert("L")


reads = zxing_reads
READERS = [zxing_reads, zbar_reads]


@given(paths)
@settings(max_examples=40)
def test_the_picture_reads_as_the_address(path: str) -> None:
    payload = "https://example.org/" + path
    assert reads(opened(code_png(payload))) == [payload]


@pytest.mark.parametrize("reads_it", READERS, ids=["zxing", "zbar"])
@pytest.mark.parametrize("share", [1, 0.75, 0.5])
def test_two_readers_read_the_finished_bytes_scaled_and_after_jpeg_60(
    share: float, reads_it: Callable[[Image.Image], list[str]]
) -> None:
    image = opened(code_png(ADDRESS))
    scaled = image.resize((round(image.width * share),) * 2, Image.Resampling.LANCZOS)
    assert reads_it(as_jpeg(scaled, quality=60)) == [ADDRESS]


@given(paths)
@settings(max_examples=40)
def test_the_second_reader_reads_any_address_too(path: str) -> None:
    payload = "https://example.org/" + path
    assert zbar_reads(opened(code_png(payload))) == [payload]


def test_the_second_reader_is_no_yes_sayer() -> None:
    image = opened(code_png(ADDRESS))
    image.paste(255, (0, 0, image.width // 2, image.height))
    assert zbar_reads(image) == zxing_reads(image) == []


def test_every_module_is_twelve_pixels_of_one_shade() -> None:
    modules = draw_code_modules(ADDRESS)
    image = opened(code_png(ADDRESS))
    side = len(modules) + 8
    assert image.size == (side * 12, side * 12)
    small = image.resize((side, side), Image.Resampling.NEAREST)
    assert small.resize(image.size, Image.Resampling.NEAREST).tobytes() == image.tobytes()
    inside = small.crop((4, 4, side - 4, side - 4))
    assert inside.tobytes() == bytes(0 if dark else 255 for row in modules for dark in row)


def test_four_light_modules_surround_the_code() -> None:
    image = opened(code_png(ADDRESS))
    inverted = image.point(lambda value: 255 - value)
    assert inverted.getbbox() == (48, 48, image.width - 48, image.height - 48)


def test_the_code_is_a_square_without_a_margin() -> None:
    modules = draw_code_modules(ADDRESS)
    assert {len(row) for row in modules} == {len(modules)}
    assert all(modules[0][:7])  # the upper edge of the finder pattern


@pytest.mark.parametrize(("make", "level"), [(code_png, "M"), (code_svg, "Q"), (code_pdf, "Q")])
def test_paper_gets_more_correction_than_screens(make: Callable[..., bytes], level: str) -> None:
    data = make(ADDRESS)
    if data.startswith(b"\x89PNG"):
        image = opened(data)
    else:
        side, runs = (
            vector.runs_of_pdf(data) if data.startswith(b"%PDF") else vector.runs_of_svg(data)
        )
        image = codes._picture(runs, side, 4).convert("L")  # noqa: SLF001 -- no other way to pixels
    assert [code.ec_level for code in zxingcpp.read_barcodes(image)] == [level]


@pytest.mark.skipif(ghostscript is None, reason="Ghostscript is not installed")
@pytest.mark.parametrize("millimetres", [20, 30, 100])
def test_ghostscript_prints_the_pdf_at_its_size(millimetres: int, tmp_path: Path) -> None:
    (tmp_path / "code.pdf").write_bytes(code_pdf(ADDRESS, millimetres=millimetres))
    command = [str(ghostscript), "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pnggray", "-r300"]
    run = subprocess.run(
        [*command, f"-sOutputFile={tmp_path}/code.png", str(tmp_path / "code.pdf")],
        capture_output=True,
        text=True,
        check=True,
    )
    image = opened((tmp_path / "code.png").read_bytes())
    assert run.stdout + run.stderr == ""
    assert reads(image) == [ADDRESS]
    assert abs(image.width - millimetres * 300 / 25.4) <= 1


@pytest.mark.skipif(chromium is None, reason="Chromium is not installed")
def test_a_browser_draws_the_svg_dark_on_white(tmp_path: Path) -> None:
    (tmp_path / "code.svg").write_bytes(code_svg(ADDRESS, millimetres=60))
    page = tmp_path / "page.html"
    page.write_text('<body style="margin:0;background:#123"><img src="code.svg">', "utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=400,400"]
    screenshot = f"--screenshot={tmp_path}/seen.png"
    subprocess.run(
        [str(chromium), *options, f"--user-data-dir={tmp_path}/profile", screenshot, page.as_uri()],
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert reads(opened((tmp_path / "seen.png").read_bytes())) == [ADDRESS]


def test_the_svg_is_one_path_on_white_in_millimetres() -> None:
    svg = code_svg(ADDRESS, millimetres=42.5).decode("ascii")
    side = len(draw_code_modules(ADDRESS, correction=Correction.PRINT)) + 8
    assert svg.count("<path ") == 1
    assert f'<rect width="{side}" height="{side}" fill="#fff"/>' in svg
    assert 'width="42.5mm" height="42.5mm"' in svg
    assert 'shape-rendering="crispEdges"' in svg


@every_format
def test_the_bytes_are_the_same_each_time(make: Callable[..., bytes]) -> None:
    first = make(ADDRESS)
    draw_code_modules.cache_clear()
    assert make(ADDRESS) == first


@every_format
def test_nothing_says_when_it_was_made(make: Callable[..., bytes]) -> None:
    assert re.search(rb"Date|Producer|Creator|metadata|tIME|tEXt|qrcode", make(ADDRESS)) is None


LOGO_SHAPES = {"square": (200, 200), "wide": (400, 100), "tall": (50, 300)}
ADDRESSES = [ADDRESS, "https://a.example/", "https://sharing.example.org/" + "a" * 90]


def logo(size: tuple[int, int], colour: str = "#8a1c1c") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("address", ADDRESSES, ids=["usual", "short", "long"])
@pytest.mark.parametrize("size", LOGO_SHAPES.values(), ids=LOGO_SHAPES)
@pytest.mark.parametrize("colour", ["#8a1c1c", "#000000"])
def test_a_code_around_a_logo_is_read_by_both_readers(
    colour: str, size: tuple[int, int], address: str
) -> None:
    made = code_png(address, logo=logo(size, colour))
    with Image.open(io.BytesIO(made)) as image:
        image.load()
    for share in (1, 0.5):
        scaled = image.resize((round(image.width * share),) * 2, Image.Resampling.LANCZOS)
        seen = as_jpeg(scaled, quality=60)
        assert [read(seen) for read in READERS] == [[address], [address]]
    assert [code.ec_level for code in zxingcpp.read_barcodes(image)] == ["H"]


@pytest.mark.parametrize("address", ADDRESSES, ids=["usual", "short", "long"])
def test_a_logo_and_its_white_pad_cover_at_most_a_tenth(address: str) -> None:
    modules = draw_code_modules(address, correction=Correction.LOGO)
    with Image.open(io.BytesIO(code_png(address, logo=logo((9, 9))))) as image:
        plain = codes._picture(dark_runs(modules), len(modules) + 8, 12)  # noqa: SLF001 -- as it was
        box = ImageChops.difference(image.convert("L"), plain.convert("L")).getbbox()
        assert box is not None
        left, top, right, bottom = box
        seen = image.crop((left, top, right, bottom))
    assert (right - left) * (bottom - top) <= 0.10 * (12 * len(modules)) ** 2
    assert abs((left + right) - image.width) <= 24  # in the middle, to a module
    assert abs((top + bottom) - image.height) <= 24
    assert colour_of("#8a1c1c") in {colour for _, colour in seen.getcolors() or ()}


def test_the_pad_is_as_large_as_a_tenth_allows() -> None:
    for modules in range(21, 178, 4):
        pad = code_logo._pad_modules(modules)  # noqa: SLF001 -- the rule itself
        assert pad % 2 == 1
        assert pad * pad <= 0.10 * modules * modules < (pad + 2) ** 2


def test_a_logo_that_hides_the_code_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_logo, "SHARE_MAXIMUM", 0.5)
    with pytest.raises(CodeError, match="could not be read back"):
        code_png(ADDRESS, logo=logo((9, 9)))


def test_a_logo_is_taken_in_as_safely_as_a_photo() -> None:
    with pytest.raises(UnusablePhoto, match="an SVG"):
        code_png(ADDRESS, logo=b"<svg/>")


@print_format
def test_a_code_below_a_third_of_a_millimetre_a_module_is_refused(
    make: Callable[..., bytes],
) -> None:
    side = len(draw_code_modules(ADDRESS, correction=Correction.PRINT)) + 8
    smallest = -(-side * 33 // 100)
    assert make(ADDRESS, millimetres=smallest)
    with pytest.raises(CodeError, match=f"manage {smallest} to"):
        make(ADDRESS, millimetres=smallest - 1)


@print_format
@pytest.mark.parametrize("millimetres", [0, -30, 2001, float("nan"), float("inf")])
def test_a_size_that_no_printer_has_is_refused(
    make: Callable[..., bytes], millimetres: float
) -> None:
    with pytest.raises(CodeError, match="cannot be printed"):
        make(ADDRESS, millimetres=millimetres)


def test_the_smallest_width_for_print_is_found() -> None:
    assert print_millimetres(ADDRESS) == 30
    long = "https://example.org/" + "a" * 484
    found = print_millimetres(long)
    assert found > 30
    assert code_svg(long, millimetres=found)
    for address in (ADDRESS, long):
        assert code_svg(address, millimetres=smallest_millimetres(address))
        with pytest.raises(CodeError):
            code_svg(address, millimetres=smallest_millimetres(address) - 1)


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_an_address_beyond_ascii_becomes_a_code_in_any_format(ending: str) -> None:
    plain = "https://xn--bcher-kva.example/%C3%A9"
    made = code_file("https://bücher.example/é", ending=ending)
    assert made == FORMATS[ending[1:]](plain)


@every_format
def test_the_longest_address_still_works(make: Callable[..., bytes]) -> None:
    longest = "https://example.org/" + "a" * 484
    assert make(longest, **({} if make is code_png else {"millimetres": 60}))
    with pytest.raises(CodeError, match="505 bytes long"):
        make(longest + "a")


@every_format
@pytest.mark.parametrize("payload", ["", "https://example.org/é", "https://example.org/\n"])
def test_what_is_not_plain_ascii_is_refused(make: Callable[..., bytes], payload: str) -> None:
    with pytest.raises(CodeError, match="plain ASCII"):
        make(payload)


def test_a_picture_that_says_something_else_is_not_handed_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = draw_code_modules("https://example.net/")
    monkeypatch.setattr(codes, "draw_code_modules", lambda *_args, **_kwargs: wrong)
    for make in FORMATS.values():
        with pytest.raises(CodeError, match="could not be read back"):
            make(ADDRESS)


@pytest.mark.parametrize("make", [code_svg, code_pdf], ids=["svg", "pdf"])
def test_vectors_are_read_back_from_their_finished_bytes(
    make: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = {code_svg: "svg_of", code_pdf: "pdf_of"}[make]
    honest = getattr(codes, name)

    def without_the_first_rows(runs: tuple[Run, ...], **rest: float) -> bytes:
        written: bytes = honest(runs[60:], **rest)
        return written

    monkeypatch.setattr(codes, name, without_the_first_rows)
    with pytest.raises(CodeError, match="could not be read back"):
        make(ADDRESS)

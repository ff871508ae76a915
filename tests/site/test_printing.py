"""Everything that is printed is in the tree, each with the code of the place where it will hang."""

import io
from collections.abc import Mapping
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image

from sharing.core.campaigns.placements import PLACEMENTS, placement_page
from sharing.media.coding.modules import Run
from sharing.media.coding.vector import runs_of_pdf, runs_of_svg
from sharing.media.posters import FORMS
from sharing.media.printing.sheet_page import codes_of_sheet
from sharing.media.printing.sheet_spec import SheetSpec
from sharing.site import printing
from sharing.site.tree import build_tree
from tests.site.test_tree import PUBLIC_URL, dead_links, kit, unzipped
from tests.support.readers import zbar_reads, zxing_reads


@pytest.fixture(scope="module")
def tree() -> Mapping[str, bytes]:
    return build_tree([kit()], public_url=PUBLIC_URL)


def read(side: int, runs: tuple[Run, ...]) -> list[str]:
    picture = Image.new("L", (side, side), 255)
    for column, row, width in runs:
        picture.paste(0, (column, row, column + width, row + 1))
    large = picture.resize((side * 4, side * 4), Image.Resampling.NEAREST)
    return [code.text for code in zxingcpp.read_barcodes(large)]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("index", "language"), [(0, "en"), (1, "ar")])
def test_every_sheet_carries_the_code_of_its_own_placement(
    index: int, language: str, form: str, tree: Mapping[str, bytes]
) -> None:
    campaign = kit().campaign
    (code,) = codes_of_sheet(tree[f"library/kit/print/{language}/{form}.pdf"])
    expected = placement_page(campaign, campaign.editions[index], PLACEMENTS[form])
    assert read(code.side, code.runs) == [expected]


def test_a_sheet_says_in_its_own_language_what_the_code_leads_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: set[tuple[str, str]] = set()

    def draw(spec: SheetSpec) -> bytes:
        seen.add((spec.language, spec.leads_to))
        return b""

    monkeypatch.setattr(printing, "draw_sheet", draw)
    printing.printed_matter([kit()])
    assert seen == {("en", "The whole statement:"), ("ar", "البيان كاملًا:")}


@pytest.mark.parametrize("name", PLACEMENTS)
@pytest.mark.parametrize(("index", "language"), [(0, "en"), (1, "ar")])
def test_every_placement_has_its_code_for_print_and_for_screens(
    index: int, language: str, name: str, tree: Mapping[str, bytes]
) -> None:
    campaign = kit().campaign
    expected = placement_page(campaign, campaign.editions[index], PLACEMENTS[name])
    stem = f"library/kit/codes/{language}/{name}"
    assert read(*runs_of_svg(tree[f"{stem}.svg"])) == [expected]
    assert read(*runs_of_pdf(tree[f"{stem}.pdf"])) == [expected]
    with Image.open(io.BytesIO(tree[f"{stem}.png"]), formats=["PNG"]) as code:
        assert zxing_reads(code) == zbar_reads(code) == [expected]


def test_the_organisers_page_offers_all_of_it(tree: Mapping[str, bytes]) -> None:
    page = tree["library/kit/index.html"].decode()
    for language in ("en", "ar"):
        for form in FORMS:
            assert f'href="print/{language}/{form}.pdf"' in page
        for name in PLACEMENTS:
            for ending in ("svg", "pdf", "png"):
                assert f'href="codes/{language}/{name}.{ending}"' in page
                assert f'download="library-{language}-{name}.{ending}"' in page
    assert dead_links(tree) == set()


def test_the_zip_holds_and_explains_what_is_printed(tree: Mapping[str, bytes]) -> None:
    files = unzipped(tree["library/kit.zip"])
    assert {path for path in tree if "/print/" in path} <= set(files)
    assert b"print/" in files["README.txt"]


def test_somebody_elses_page_is_printed_as_it_is() -> None:
    page = "https://example.net/ours"
    tree = build_tree([kit(page=page)], public_url=PUBLIC_URL)
    (code,) = codes_of_sheet(tree["library/kit/print/ar/sticker.pdf"])
    assert read(code.side, code.runs) == [page]
    assert not [path for path in tree if "/codes/en/" in path]


def test_without_a_page_nothing_is_printed() -> None:
    tree = build_tree([kit(page=None)], public_url=None)
    assert not [path for path in tree if "/print/" in path]
    assert b"To print" not in tree["library/kit/index.html"]


def test_a_sheet_that_would_be_wrong_is_missing_and_the_page_says_why() -> None:
    made = kit(languages=("en",))
    dated = replace(made.editions[0].edition, dated="12\U00012000")
    undrawable = replace(made, editions=(replace(made.editions[0], edition=dated),))

    tree = build_tree([undrawable], public_url=PUBLIC_URL)
    printed = {path.rpartition("/")[2] for path in tree if "/print/" in path}
    assert printed == {"sticker.pdf"}  # which has no room for a date
    assert b"U+12000" in tree["library/kit/index.html"].split(b"To print")[1]
    assert dead_links(tree) == set()

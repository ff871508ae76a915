"""PDFs that a browser printed come back as the words that went in, or are refused."""

import html
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from playwright.sync_api import Browser

from sharing.core.errors import NotText
from sharing.core.statement import parse_statement
from sharing.pdf_reading import read_pdf
from sharing.services import SAMPLES
from tests.support.sentences import SENTENCES

ALEPPO = (SAMPLES / "aleppo" / "statement.txt").read_text(encoding="utf-8")
WIDE = "body { font: 12pt/1.3 sans-serif }"
NARROW = "body { font: 12pt/1.5 serif; text-align: justify; width: 9cm }"


def printed(browser: Browser, text: str, *, css: str = WIDE, language: str = "en") -> bytes:
    page = browser.new_page()
    body = "".join(f"<p dir=auto>{html.escape(part)}" for part in text.split("\n\n"))
    page.set_content(f"<html lang={language}><style>{css}</style>{body}")
    pdf: bytes = page.pdf(format="A4")
    page.close()
    return pdf


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("css", [WIDE, NARROW], ids=["wide", "narrow, over two pages"])
def test_every_sentence_of_aleppo_comes_back_word_for_word(browser: Browser, css: str) -> None:
    statement = parse_statement(ALEPPO)
    sentences = [s.text for block in statement.blocks for s in block.sentences]

    text = folded(read_pdf(printed(browser, ALEPPO, css=css)).text)

    assert len(sentences) == 27
    assert [s for s in sentences if folded(s) not in text] == []


@pytest.mark.parametrize("css", [WIDE, NARROW], ids=["wide", "narrow, over two pages"])
def test_paragraphs_of_aleppo_come_back_as_they_were(browser: Browser, css: str) -> None:
    read = read_pdf(printed(browser, ALEPPO, css=css))

    expected = [folded(part) for part in ALEPPO.split("\n\n")]
    assert [folded(paragraph.text) for paragraph in read.paragraphs] == expected


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ur", "yi"])
def test_letters_from_right_to_left_are_refused(browser: Browser, language: str) -> None:
    with pytest.raises(NotText, match="from right to left"):
        read_pdf(printed(browser, SENTENCES[language], language=language))


def test_one_arabic_word_in_an_english_letter_is_enough(browser: Browser) -> None:
    with pytest.raises(NotText, match="from right to left"):
        read_pdf(printed(browser, "They are called سوريا here."))


def test_the_page_shows_both_side_by_side_and_asks_nothing_of_the_network(
    browser: Browser, command: Callable[..., Result], tmp_path: Path
) -> None:
    (tmp_path / "letter.pdf").write_bytes(printed(browser, ALEPPO))
    command("read", str(tmp_path / "letter.pdf"), "--to", str(tmp_path / "letter"))
    page = browser.new_page(viewport={"width": 1200, "height": 800})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto((tmp_path / "letter/check.html").as_uri())

    original, text = page.locator("object").bounding_box(), page.locator(".text").bounding_box()
    assert original is not None
    assert text is not None
    assert original["x"] + original["width"] <= text["x"]
    assert original["height"] > 400
    assert all(not url.startswith(("http:", "https:")) for url in asked)
    page.close()

"""Pictures, pages and sheets name whose words they show, and show [sic] beside them."""

from collections.abc import Mapping

import pytest
from selectolax.lexbor import LexborHTMLParser

from sharing.kit import Kit, build_kit
from sharing.media.cards import alt_text
from sharing.media.posters import FORMS
from sharing.media.printing.sheet_spec import SheetSpec
from sharing.site import printing
from sharing.site.pages import pages
from sharing.site.wanted import wanted_cards
from tests.core.test_said_by import BALDWIN, NAMED, SIC, campaign_with
from tests.site import sample_site

ASK = "We ask you to keep our library open."
BY = "James Baldwin, quoted by The Invented Readers"
MARKED = SIC.format(words=ASK)


@pytest.fixture(scope="module")
def kit() -> Kit:
    return build_kit(campaign_with("[2, 3]", NAMED, MARKED))


@pytest.fixture(scope="module")
def tree(kit: Kit) -> Mapping[str, bytes]:
    return dict(pages(sample_site.site(*kit.editions)))


def test_a_card_and_its_alternative_text_name_the_speaker_and_show_sic(kit: Kit) -> None:
    (edition,) = kit.editions
    his, ask = (wanted_cards(kit, edition, quote)[0].specs[0] for quote in edition.quotes)

    assert his.attribution == BY
    assert alt_text(his) == f"{BALDWIN} — {BY}"
    assert alt_text(ask) == f"What they ask — “{ASK}” [sic] — The Invented Readers"


def test_a_quotes_page_and_its_preview_name_the_speaker_and_show_sic(
    tree: Mapping[str, bytes],
) -> None:
    his, ask = (LexborHTMLParser(tree[f"aleppo/q/{n}/index.html"].decode()) for n in (1, 2))

    for page, words, by in ((his, BALDWIN, BY), (ask, f"“{ASK}” [sic]", "The Invented Readers")):
        (heading, line, description) = (
            page.css_first(found) for found in ("h1", "header .by", "meta[name=description]")
        )
        assert heading is not None
        assert heading.text() == words
        assert line is not None
        assert line.text() == by
        assert description is not None
        assert description.attributes["content"] == f"{words} — {by}"


@pytest.mark.parametrize(
    ("quotes", "words", "by"),
    [
        pytest.param("[2, 3]", (ASK,), "The Invented Readers", id="the authors' own alone"),
        pytest.param("[2]", (BALDWIN,), BY, id="his alone"),
    ],
)
def test_a_sheet_shows_the_words_of_one_speaker(
    quotes: str, words: tuple[str, ...], by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def draw(spec: SheetSpec) -> bytes:
        asked.append(spec)
        return b""

    monkeypatch.setattr(printing, "draw_sheet", draw)

    printing.printed_matter([build_kit(campaign_with(quotes, NAMED, MARKED))])

    for spec in asked:
        assert (spec.quotes, spec.attribution) == (words, by)
        assert spec.beside == (("[sic]",) if ASK in words else ("",))
    assert {spec.form for spec in asked} == set(FORMS)

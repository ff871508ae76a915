"""Words that run from the right stand apart from the sentences of ours that cite them."""

from dataclasses import replace

import pytest
import regex
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.statement import parse_statement
from sharing.kit import build_kit
from sharing.site.pages import pages
from sharing.site.templating import isolated
from tests.site import sample_kits, sample_site
from tests.support.tongues import statement_text

RTL = regex.compile(r"[\p{bc=R}\p{bc=AL}]")
THEIRS = Markup(' lang="ar" dir="rtl"')


def _pages(language: str) -> dict[str, bytes]:
    campaign = campaign_of(
        parse_statement(statement_text(language, times=7), language=language), slug="aleppo"
    )
    edition = replace(campaign.editions[0], hashtags=("مكتبة", "المكتبة2"))
    campaign = replace(campaign, page=f"{sample_kits.PUBLIC_URL}/aleppo/", editions=(edition,))
    (kit,) = build_kit(campaign).editions
    return dict(pages(sample_site.site(kit)))


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_on_no_page_a_remark_mixes_directions(language: str) -> None:
    seen = 0
    for path, html in _pages(language).items():
        tree = LexborHTMLParser(html.decode())
        for remark in tree.css(".remark, .notice, [aria-labelledby=know] li"):
            for cited in remark.css("bdi, q, span[dir]"):
                if cited.tag == "bdi":
                    assert cited.attributes == {"lang": language, "dir": "rtl"}
                    seen += 1
                cited.decompose()
            assert not RTL.search(remark.text()), (path, remark.text())
    assert seen > 10


@pytest.mark.parametrize(
    ("says", "cited"),
    [
        pytest.param("No room for: «نحن في NATO <b>».", ["«نحن في NATO <b>»"], id="Latin inside"),
        pytest.param("X: Left out: «نعم.» The same holds for Y.", ["«نعم.»"], id="joined"),
        pytest.param("No part can hold: ”שלום.”", ["”שלום.”"], id="Hebrew"),
        pytest.param("Left out: “قال: «نعم»”", ["قال: «نعم»"], id="marks in marks"),
        pytest.param("starts with “ثم”; “هو” points", ["ثم", "هو"], id="two"),
        pytest.param("#حلب is left out: too long", ["#حلب"], id="a hashtag"),
        pytest.param("No room for all the names: أولى، ثانية", ["أولى، ثانية"], id="names"),
        pytest.param("a number: ٤٢ مريضاً; fits", ["مريضاً"], id="a mark on the last letter"),
        pytest.param("No room for: “We <stay>.”", [], id="nothing from the right"),
    ],
)
def test_what_is_cited_stands_apart_with_its_marks(says: str, cited: list[str]) -> None:
    shown = LexborHTMLParser(isolated(says, THEIRS))

    assert [node.text() for node in shown.css("bdi")] == cited
    assert shown.text() == says

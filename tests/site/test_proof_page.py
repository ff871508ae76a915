"""On the kit page an organiser sees how each statement was read, and what moves a guess."""

import gzip
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sharing.core.proofs.proof import proof_of
from sharing.core.proofs.slots import TITLES, slot_offers
from sharing.site.pages import pages
from tests.site import sample_kits, sample_site
from tests.site.printed_pages import ALEPPO, page, words

HEAVIEST_BYTES = 16_000  # with no post on the page

KIT = "aleppo/kit/index.html"
PROOF = proof_of(ALEPPO.edition, ALEPPO.quotes)


def section(name: str, language: str = "en") -> LexborNode:
    found = page(name, KIT).css_first(f'section[aria-labelledby="read-{language}"]')
    assert found is not None
    return found


def test_every_sentence_has_its_number_and_says_what_becomes_of_it() -> None:
    read = section("two editions")
    listed = [
        (int(str(group.attributes["start"])) + place, item)
        for group in read.css("ol")
        for place, item in enumerate(group.css("li"))
    ]
    assert [number for number, _ in listed] == [one.number for one in PROOF.sentences]
    for one, (_, item) in zip(PROOF.sentences, listed, strict=True):
        assert words(item.css_first(".said")) == one.text
        becomes = "Offered as quote" if one.quote else "Not offered" if one.is_sound else "Withheld"
        assert words(item.css_first(".remark b")).startswith(becomes)
        for said in (*one.reasons, *one.warnings, *one.withheld):
            assert said in words(item)


def test_the_four_slots_are_listed_with_reasons_warnings_and_why_one_is_short() -> None:
    chosen = page("two editions", KIT).css_first('section[aria-labelledby="choose-en"]')
    assert chosen is not None
    folds = chosen.css("details")
    offers = slot_offers(PROOF)
    assert len(folds) == len(offers) == 4
    for offer, fold in zip(offers, folds, strict=True):
        head = f"{TITLES[offer.slot]}: {len(offer.candidates)} {offer.says}".strip()
        assert words(fold.css_first("summary")) == head
        items = fold.css("li")
        assert [str(item.attributes["value"]) for item in items] == [
            str(one.number) for one in offer.candidates
        ]
        for one, item in zip(offer.candidates, items, strict=True):
            assert words(item.css_first(".said")) == one.text
            assert all(said in words(item) for said in (*one.reasons, *one.warnings))
            becomes = f"Offered as quote {one.quote.number}" if one.quote else "Not offered"
            assert words(item.css_first("b")).rstrip(": ") == becomes
            lines = [words(code) for code in item.css(".move code")]
            assert lines == ([] if one.quote else [one.line])


def test_numbers_oddities_and_notes_stand_beside_their_sentence() -> None:
    items = section("two editions").css("li")
    crowd = next(item for item in items if "five square metres" in words(item))
    assert (
        "Number five square metres: value 5, unit square metre, said by the authors, "
        "as of December 2016"
    ) in words(crowd)
    assert "Your note: The release reads “five square kilometres”." in words(crowd)
    (souls,) = [item for item in items if "four kilometers to" in words(item)]
    told = [words(odd) for odd in souls.css(".odd")]
    assert "“four kilometers” stands elsewhere as “4 kilometres”." in told


def test_each_line_is_copied_as_campaign_toml_takes_it() -> None:
    read = section("two editions")
    lines = {one.line for one in PROOF.sentences} | {block.line for block in PROOF.blocks}
    codes = {node.id: words(node) for node in read.css(".move code")}
    assert set(codes.values()) == lines
    assert {str(b.attributes["data-copies"]) for b in read.css("button")} == set(codes)


def test_who_has_no_campaign_toml_yet_can_begin_one() -> None:
    begun = words(page("right to left", KIT).css_first("#begin-ar"))
    assert begun.startswith('slug = "aleppo"\ntitle = "بيان مختلق"\n\n[[edition]]\nlanguage = "ar"')
    assert page("two editions", KIT).css_first("#begin-en") is None


def test_many_names_are_folded_into_one() -> None:
    (names,) = [
        fold
        for fold in section("two editions").css("section > details")
        if words(fold.css_first("summary")).startswith("Signatories: 4")
    ]
    assert not names.css("details details > summary > b")
    assert [words(name) for name in names.css("details details > summary > span")] == [
        "Syria Civil defense [the White Helmets]",
        "Independent Doctors Association",
        "Syrian American Medical Association",
        "Kesh Malek”",
    ]


def test_what_looks_wrong_is_counted_on_the_fold_that_holds_it() -> None:
    folds = section("two editions").css("section > details")
    (last,) = [f for f in folds if "sentence 16" in words(f.css_first("summary"))]
    assert words(last.css_first("em")) == "3 oddities"
    assert not any(fold.css_first("em") for fold in folds if "sentences 4–6" in words(fold))


def test_each_language_has_its_own_and_its_words_keep_their_direction() -> None:
    read = section("two editions", "ar")
    assert {node.attributes["dir"] for node in read.css(".said")} == {"rtl"}
    assert "بيان مختلق" in words(read.css_first("h2"))


def test_words_that_try_to_be_markup_are_words() -> None:
    read = section("hostile")
    assert not read.css("script, img, i")
    assert any("<script>" in words(node) for node in read.css(".said"))


def test_three_hundred_names_and_two_hundred_sentences_are_no_weight() -> None:
    text = "".join(f"We need bread {n}.\n\n" for n in range(200))
    text += "".join(f"School {n}\n\n" for n in range(300))
    of = sample_kits.statement(text, language="en", lead_in=0, body=200, signatories=300)
    wanted = sample_kits.quotes(of, 1, 2, 3)
    edition = replace(ALEPPO.edition, statement=of, notes=())
    kit = replace(ALEPPO, edition=edition, quotes=wanted, posts=(), passages=(), appeals=())
    html = dict(pages(sample_site.site(kit)))[KIT].decode()
    tree = LexborHTMLParser(html)
    assert len(tree.css("[aria-labelledby^=read-] li > .said")) == 200
    assert len(tree.css("details:not([open]) > details.block")) == 300
    assert len(gzip.compress(html.encode(), 9)) <= HEAVIEST_BYTES

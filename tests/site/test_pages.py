"""On each page is what people need there."""

from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from sharing.core.composing.posts import Wording
from sharing.core.letters import Letter
from sharing.core.platforms import PLATFORMS
from sharing.core.statement import parse_statement
from sharing.site.pages import pages
from tests.site import sample_kits, sample_site
from tests.site.printed_pages import ALEPPO, HOME, SITES, meta, page, printed, words
from tests.support.sections import section_of


def test_a_site_has_the_pages_that_its_addresses_promise() -> None:
    quotes = {f"aleppo/q/{number}/index.html" for number in (1, 5, 6, 7, 8, 10, 13, 16)}
    placed = {
        f"{folder}{name}/index.html"
        for folder in ("aleppo/p/", "aleppo/ar/p/")
        for name in ("poster", "leaflet", "card", "strip", "sticker", "placard", "badge")
    }
    in_capitals = {f"ALEPPO-/{of}{c}/index.html" for of in ("", "AR/") for c in "TSB"}
    assert set(printed("two editions")) == {
        "index.html",
        "aleppo/index.html",
        "aleppo/en/index.html",
        "aleppo/ar/index.html",
        "aleppo/ar/q/1/index.html",
        "aleppo/ar/q/3/index.html",
        "aleppo/kit/index.html",
        *quotes,
        *placed,
        *in_capitals,
    }


def test_the_same_site_gives_the_same_bytes() -> None:
    assert dict(pages(SITES["two editions"])) == printed("two editions")


@pytest.mark.parametrize("path", ["aleppo/index.html", "aleppo/q/7/index.html"])
def test_the_statement_stands_on_the_page_in_its_own_characters(path: str) -> None:
    shown = page("two editions", path).css_first(".statement")
    assert shown is not None
    for added in shown.css("sup, aside, .label"):
        added.decompose()
    source = ALEPPO.edition.statement.source
    kept = source[: source.index("Stay up to date")]
    assert [line.strip() for line in shown.text().splitlines() if line.strip()] == [
        line.strip() for line in kept.splitlines() if line.strip()
    ]


def test_who_signed_is_said_once() -> None:
    source = "We stay.\n\nWe have read here for nineteen years.\n\n{}River Group\nFord School\n"
    for above, labels in (("Signed by:\n\n", []), ("", ["Signed by"])):
        statement = parse_statement(source.format(above), language="en")
        edition = replace(ALEPPO.edition, statement=statement, notes=())
        made = sample_site.site(replace(ALEPPO, edition=edition, quotes=(), posts=()))
        tree = LexborHTMLParser(dict(pages(made))["aleppo/index.html"].decode())

        assert [words(label) for label in tree.css(".statement .label")] == labels
        assert len(tree.css(".signatory li")) == 2


def test_what_was_left_aside_is_not_shown() -> None:
    text = words(page("two editions", "aleppo/index.html").body)
    assert "Thank you for subscribing" not in text


def test_a_note_stands_after_its_sentence_and_outside_every_quote() -> None:
    tree = page("two editions", "aleppo/index.html")
    assert not tree.css(".quote sup, .quote aside")
    number = tree.css_first("#noted-2")
    assert number is not None
    before = number.parent.prev if number.parent else None
    assert before is not None
    assert (before.text_content or "").endswith("advancements on the ground.")
    assert "five square kilometres" in words(tree.css_first("#note-2"))


def test_every_quote_is_a_link_to_its_page_and_back() -> None:
    tree = page("two editions", "aleppo/index.html")
    for view in SITES["two editions"].campaigns[0].editions[0].quotes:
        link = tree.css_first(f"#q{view.quote.number}")
        assert words(link) == view.quote.text
        there = page("two editions", f"{view.address}index.html")
        assert words(there.css_first("h1")) == f"“{view.quote.text}”"
        assert words(there.css_first(".quote[aria-current]")) == view.quote.text
        assert there.css(f'a[href="../../index.html#q{view.quote.number}"]')


def test_a_quotes_page_offers_the_posts_that_carry_it_and_says_so_where_there_are_none() -> None:
    carried = page("two editions", "aleppo/q/1/index.html")
    assert words(carried.css_first("#pass")) == "Pass this sentence on"
    sentence = words(carried.css_first(".quote[aria-current]"))
    assert all(sentence in words(node) for node in carried.css(".words"))
    other = page("two editions", "aleppo/q/16/index.html")
    assert words(other.css_first("#pass")) == "Pass the statement on"


def test_every_post_is_on_the_page_letter_for_letter() -> None:
    tree = page("two editions", "aleppo/index.html")
    shown = [words(node) for node in tree.css(".words")]
    assert {part for post in ALEPPO.posts for part in post.parts} <= set(shown)
    assert {post.text for appeal in ALEPPO.appeals for post in appeal.posts} <= set(shown)


def test_every_wording_and_every_part_of_a_thread_is_there_for_organisers() -> None:
    tree = page("two editions", "aleppo/kit/index.html")
    shown = [words(node) for node in tree.css(".words")]
    assert {part for post in ALEPPO.posts for part in post.parts} <= set(shown)
    thread = next(p for p in ALEPPO.posts if p.platform.name == "x" and len(p.parts) > 1)
    fold = tree.css_first("#to-en-x > details:last-of-type")
    assert fold is not None
    assert [words(node) for node in fold.css(".words")] == list(thread.parts)
    assert len(fold.css(".words + .after > .acts")) == len(thread.parts)
    assert [node.attributes["href"] for node in fold.css(".acts a")] == [thread.share_url]


def test_one_tap_never_opens_a_thread_or_words_that_wait_to_be_finished() -> None:
    tree = page("two editions", "aleppo/index.html")
    apart = {
        words(node.css_first("summary span"))
        for node in tree.css("#to-whatsapp > .wording[data-apart], #to-x > .wording[data-apart]")
    }
    assert apart == {
        "beginning with a line of your own",
        "a thread, to be posted part after part",
    }


def test_a_post_says_its_size_what_was_left_out_and_what_to_know() -> None:
    fold = page("two editions", "aleppo/index.html").css_first("#to-x")
    first = next(post for post in ALEPPO.posts if post.platform.name == "x")
    assert f"{first.sizes[0].size} of 280" in words(fold)
    assert all(sentence in words(fold) for sentence in first.left_out)
    bluesky = page("two editions", "aleppo/index.html").css_first("#to-bluesky")
    assert words(bluesky).count("Sign in to Bluesky first") == 1
    second = next(post for post in ALEPPO.posts if post.platform.name == "bluesky")
    assert f"{second.sizes[0].size} of 300" in words(bluesky)
    assert "; X counts every link as 23" in words(fold)


def test_four_platforms_are_shown_and_the_others_folded() -> None:
    tree = page("two editions", "aleppo/index.html")
    shown = tree.css("ul.ways:not(.few) .way span")
    assert [words(node) for node in shown] == ["WhatsApp", "X", "Bluesky", "E-mail"]
    assert len(tree.css("details .few .way:not(.desk)")) == len(sample_kits.OFFERED) - 4
    assert len(tree.css("section > details.platform[open]")) == 1


def test_a_button_opens_the_platform_with_the_first_wording() -> None:
    links = [
        node.attributes["href"]
        for node in page("two editions", "aleppo/index.html").css(".way:not(.desk)")
    ]
    firsts = [post.share_url for post in ALEPPO.posts if post.wording is Wording.QUOTE]
    assert links == [url or "#to-copy" for url in firsts]


def test_without_a_home_a_platform_that_needs_one_is_copied_to_and_opened() -> None:
    tree = page("no home", "aleppo/index.html")
    facebook = tree.css_first(f"{section_of('facebook')} .acts [data-place=facebook]")
    assert facebook is not None
    assert facebook.attributes["href"] == "https://www.facebook.com/"
    assert words(facebook) == "Copy first, then open Facebook"
    assert words(tree.css_first('.way[href="#to-facebook"] small')) == "copy, then open"


def test_a_platform_that_takes_no_words_says_so_on_its_button() -> None:
    tree = page("two editions", "aleppo/index.html")
    said = {
        words(node): words(node.css_first("small")) for node in tree.css(".way span:has(small)")
    }
    assert said == {
        "Facebooklink only; paste the words": "link only; paste the words",
        "LinkedInlink only; paste the words": "link only; paste the words",
        "SMScopy; needs its app on a phone": "copy; needs its app on a phone",
        "Copycopy, then paste": "copy, then paste",
    }


def test_a_target_out_of_office_gets_no_post_but_a_sentence() -> None:
    section = page("two editions", "aleppo/index.html").css_first("section[aria-labelledby=act]")
    assert "She left office in July 2019" in words(section)
    assert section is not None
    assert len(section.css(".acts a")) == 2
    headings = [words(node) for node in section.css("h3")]
    assert headings == ["Write to your MP", "Theresa May", "Tell An invented minister"]


def test_a_letter_has_points_and_an_address_but_no_text_to_paste() -> None:
    tree = page("two editions", "aleppo/index.html")
    link = tree.css_first("a.act")
    assert link is not None
    assert words(link) == "Write to your MP with WriteToThem"
    assert str(link.attributes["href"]).startswith("https://www.writetothem.com/?a=westminstermp")
    assert len(tree.css(".points li")) == 3
    assert not tree.css(".points .words, .points [data-copies]")
    said = " ".join(words(node) for node in tree.css("#act ~ p"))
    assert "WriteToThem is for people who live in the United Kingdom." in said
    assert "Then say what only you can say: Why this matters to me:" in said
    assert "If it asks for a subject: A statement from Aleppo" in said


LETTERED = {
    language: replace(
        made,
        letter=Letter(
            representative="westminstermp",
            url="https://example.org/",
            points=(made.quotes[0].text,),
            subject=made.edition.title,
            prompt=prompt,
        ),
    )
    for language, made, prompt in (
        ("en", ALEPPO, "Why this matters to me:"),
        ("ar", sample_kits.arabic_kit(page=HOME), "لماذا يهمني هذا:"),
    )
}


@pytest.mark.parametrize("has_target", [True, False])
def test_without_a_service_a_letter_is_written_to_whom_the_campaign_names(
    has_target: bool,  # noqa: FBT001 -- a case
) -> None:
    letter = LETTERED["en"].letter
    assert letter is not None
    letter = replace(letter, representative=None, url=None)
    made = replace(ALEPPO, letter=letter, appeals=ALEPPO.appeals if has_target else ())
    shown = dict(pages(sample_site.site(made)))
    supporters, organisers = (
        LexborHTMLParser(shown[f"aleppo/{path}index.html"].decode()) for path in ("", "kit/")
    )

    headings = [words(node) for node in supporters.css("#act ~ h3")]
    assert headings[:1] == (["Write a letter of your own"] if has_target else [])
    assert not supporters.css("a.act")
    points = [words(node) for node in organisers.css("#letter-en ~ .points li")]
    assert points == list(letter.points)


def language_of(node: LexborNode | None) -> tuple[str | None, str | None]:
    """Return the language and the direction that a browser takes these words to have."""
    assert node is not None
    around = [node]
    while (parent := around[-1].parent) is not None:
        around.append(parent)
    marked = next(at.attributes for at in around if "lang" in at.attributes)
    return marked["lang"], marked.get("dir", "ltr")


@pytest.mark.parametrize("points", [(), ("They asked for a way out.",)], ids=["quotes", "points"])
@pytest.mark.parametrize("first", LETTERED)
def test_what_helps_with_a_letter_is_in_the_pages_own_language(
    first: str, points: tuple[str, ...]
) -> None:
    kits = sorted(LETTERED.values(), key=lambda kit: kit.edition.statement.language != first)
    made = sample_site.site(*kits)
    (view,) = made.campaigns
    told = replace(view, campaign=replace(view.campaign, points=points))
    shown = dict(pages(replace(made, campaigns=(told,))))
    directions = {"en": "ltr", "ar": "rtl"}
    for language, kit in LETTERED.items():
        assert kit.letter is not None
        html = LexborHTMLParser(shown[f"aleppo/{language}/index.html"].decode())
        own = (language, directions[language])
        for said in (kit.letter.prompt, kit.letter.subject):
            (one,) = (one for one in html.css("#act ~ p") if words(one) == said)
            assert language_of(one) == own
        organisers = (first, directions[first])
        assert language_of(html.css_first("#act ~ .points li")) == (organisers if points else own)
        for target in html.css("#act ~ h3 span"):
            assert language_of(target) == organisers


def test_any_app_takes_the_words_for_copying() -> None:
    made = dict.fromkeys(post.platform.name for post in ALEPPO.posts)
    instead = [
        replace(ALEPPO.posts[0], platform=PLATFORMS[name]) for name in ("instagram", "wechat")
    ]
    # With words of its own, so that they are known from those of other platforms.
    own = [
        replace(post, parts=(f"To copy: {post.text}",)) if post.platform.name == "copy" else post
        for post in ALEPPO.posts
    ]
    for posts, anchor in (
        ((*instead, *own), "to-copy-1"),
        ((ALEPPO.posts[0], *instead), f"to-{next(iter(made))}-1"),
    ):
        html = dict(pages(sample_site.site(replace(ALEPPO, posts=posts))))["aleppo/index.html"]
        offered = LexborHTMLParser(html.decode()).css_first(".device [data-passes]")
        assert offered is not None
        assert offered.attributes["data-passes"] == anchor


def test_organisers_are_told_how_wide_the_code_must_be_printed() -> None:
    (view,) = SITES["two editions"].campaigns
    assert view.code is not None
    wide = replace(view, code=replace(view.code, smallest_millimetres=17))
    html = dict(pages(replace(SITES["two editions"], campaigns=(wide,))))["aleppo/kit/index.html"]
    assert "at least 17 mm wide" in html.decode()


def test_markup_in_a_statement_is_only_letters() -> None:
    tree = page("hostile", "aleppo/index.html")
    assert not tree.css("main script, main i, main b, main img:not(.card), main [onerror]")
    assert words(tree.css_first("h1")) == '"><script>alert(1)</script>'
    assert "<script>alert('x')</script> fell on \"us\"." in words(tree.css_first(".statement"))
    assert words(tree.css_first(".note")).count("</aside><script>alert('note')</script>") == 1


def test_organisers_find_every_file_under_a_name_that_still_makes_sense_in_a_full_folder() -> None:
    tree = page("two editions", "aleppo/kit/index.html")
    names = [node.attributes["download"] for node in tree.css("a[download]")]
    assert "aleppo-en-quote-7-1080x1350.png" in names
    assert {"aleppo-code.png", "aleppo-code.svg", "aleppo-code.pdf", "aleppo-kit.zip"} <= set(names)
    assert len(tree.css(".sheet img[loading=lazy]")) == 4 * (8 + 2)


def test_organisers_are_told_what_is_dated_missing_or_doubtful() -> None:
    told = words(page("two editions", "aleppo/kit/index.html").css_first(".points"))
    assert "Theresa May left office on 24 July 2019" in told
    assert "We can do more.: The authors’ own release reads" in told
    homeless = words(page("no home", "aleppo/kit/index.html").css_first(".points"))
    assert "There is no page address" in homeless


def test_organisers_are_told_what_was_guessed_and_which_post_does_not_fit() -> None:
    told = words(page("without a quote", "aleppo/kit/index.html").css_first(".points"))
    assert "Paragraphs whose part was guessed: 1." in told
    guess = page("without a quote", "aleppo/kit/index.html").css_first("#block-en-1")
    assert words(guess.css_first("em") if guess else None) == "a guess"
    assert "A guess: It asks the reader." in words(guess)
    on_x = next(post for post in ALEPPO.posts if post.platform.name == "x")
    too_long = replace(ALEPPO, posts=(replace(on_x, fits=False),))
    html = dict(pages(sample_site.site(too_long)))["aleppo/kit/index.html"].decode()
    assert "The post for X led by the quote does not fit." in html


def test_a_statement_without_a_quote_is_still_a_page_worth_reading() -> None:
    tree = page("without a quote", "aleppo/index.html")
    assert "The bombs are falling as we write this." in words(tree.css_first(".statement"))
    assert not tree.css("#pass, #words, #act, .hint")
    assert meta(tree)["og:description"] == sample_kits.SHORT


def test_a_platform_without_a_mark_has_its_name_alone() -> None:
    newcomer = replace(ALEPPO.posts[0].platform, name="newcomer", title="Newcomer")
    joined = replace(ALEPPO, posts=(replace(ALEPPO.posts[0], platform=newcomer),))
    html = dict(pages(sample_site.site(joined)))["aleppo/index.html"].decode()
    button = LexborHTMLParser(html).css_first(".way")
    assert button is not None
    assert (words(button).strip(), button.css("svg")) == ("Newcomer", [])


def test_each_block_of_a_statement_runs_as_its_own_first_letter_does() -> None:
    tree = page("right to left", "aleppo/index.html")

    blocks = tree.css(".statement > p:not(.label), .statement li, .lead-in > p:not(.label)")

    assert blocks
    assert {block.attributes.get("dir") for block in blocks} == {"auto"}


def test_languages_stand_by_their_own_names_and_the_one_that_is_here_leads_nowhere() -> None:
    home = page("two editions", "index.html").css(".languages a")
    english = page("two editions", "aleppo/index.html").css(".languages a")
    arabic = page("two editions", "aleppo/ar/index.html").css(".languages a")

    for links in (home, english, arabic):
        assert [link.text() for link in links] == ["English", "العربية"]
        assert [link.attributes["dir"] for link in links] == ["ltr", "rtl"]
    assert ["href" in link.attributes for link in home] == [True, True]
    assert [link.attributes.get("aria-current") for link in english] == ["page", None]
    assert ["href" in link.attributes for link in english] == [False, True]
    assert [link.attributes.get("aria-current") for link in arabic] == [None, "page"]
    assert ["href" in link.attributes for link in arabic] == [True, False]


@pytest.mark.parametrize("name", SITES)
def test_below_the_title_stands_what_a_link_will_show_and_nothing_waits_for_it(name: str) -> None:
    for view in SITES[name].campaigns:
        for edition in view.editions:
            tree = page(name, f"{edition.address}index.html")
            shown = tree.css("header + .card")
            assert len(shown) == bool(edition.quotes)
            for card in shown:
                assert (card.attributes["width"], card.attributes["height"]) == ("1200", "630")
                assert card.attributes["loading"] == "lazy"
                assert card.attributes["alt"] in {q.cards[0].alt for q in edition.quotes}
                told = meta(tree).get("og:image", str(card.attributes["src"]))
                assert told.rpartition("/")[2] == str(card.attributes["src"]).rpartition("/")[2]

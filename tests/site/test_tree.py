"""The tree is the whole site: complete, the same each time, and every download is what it says."""

import hashlib
import html.parser
import io
import json
import os
import posixpath
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import zxingcpp
from PIL import Image

from sharing.core.campaign import Campaign, Edition
from sharing.core.compose import Post, Quoted, Wording
from sharing.core.counting.count import Size
from sharing.core.errors import CampaignError, CodeError, TextDoesNotFit, UnusableAddress
from sharing.core.platforms import Intent, PictureFormat, Platform
from sharing.core.quotes import Quote, Slot
from sharing.core.statement import Block, Direction, Role, Sentence, Statement
from sharing.kit import EditionKit, Kit
from sharing.media.cards import draw_card
from sharing.media.spec import CARD_SIZES, CardSpec
from sharing.site import drawing
from sharing.site.exports import posts_document
from sharing.site.tree import build_tree
from sharing.site.wanted import wanted_thread_cards

PUBLIC_URL = "https://example.org"
WORDS = {
    "en": ("Our library closes in May.", "Write to the council today — it can stop this."),
    "ar": ("مكتبتنا تغلق في أيار.", "اكتبوا إلى المجلس اليوم."),
}
COPY = Platform(
    name="copy",
    title="Plain copy",
    limits=(),
    intent=None,
    source="ours",
    read=date(2026, 11, 22),
    is_verified=True,
)
BLUESKY = replace(
    COPY,
    name="bluesky",
    title="Bluesky",
    intent=Intent(template="https://bsky.app/intent/compose?text={text}", takes_text=True),
)


def statement(language: str) -> Statement:
    """Return an invented statement of two sentences, with the line ends of another system."""
    source = "\r\n".join(WORDS[language]) + "\r\n"
    sentences = tuple(
        Sentence(text=text, start=source.index(text), end=source.index(text) + len(text))
        for text in WORDS[language]
    )
    return Statement(
        source=source,
        language=language,
        direction=Direction.RTL if language == "ar" else Direction.LTR,
        blocks=(Block(role=Role.BODY, start=0, end=len(source), sentences=sentences),),
    )


def edition_kit(language: str, folder: str = "") -> EditionKit:
    said = statement(language)
    quotes = tuple(
        Quote(number=number, text=s.text, start=s.start, end=s.end, slot=Slot.THESIS)
        for number, s in enumerate(said.body, start=1)
    )
    return EditionKit(
        edition=Edition(
            statement=said,
            title=f"Library {language}",
            attribution="An invented library",
            attribution_short="A library",
            folder=folder,
        ),
        quotes=quotes,
        posts=tuple(post(quote, platform, language) for quote in quotes for platform in PLATFORMS),
        appeals=(),
        letter=None,
    )


PLATFORMS = (BLUESKY, COPY)


def post(quote: Quote, platform: Platform, language: str) -> Post:
    return Post(
        platform=platform,
        language=language,
        wording=Wording.QUOTE,
        text=f"“{quote.text}”",
        parts=(f"“{quote.text}”",),
        sizes=(Size(unit="graphemes", size=len(quote.text) + 2, maximum=300),),
        fits=True,
        share_url=None if platform is COPY else "https://bsky.app/intent/compose?text=x",
        quotes=(Quoted(text=quote.text, start=quote.start, end=quote.end),),
        left_out=("One sentence was left out to make it fit.",),
    )


def kit(
    slug: str = "library", *, languages: tuple[str, ...] = ("en", "ar"), **values: object
) -> Kit:
    editions = tuple(
        edition_kit(language, folder="" if language == languages[0] else f"{language}/")
        for language in languages
    )
    campaign = Campaign(
        slug=slug,
        editions=tuple(each.edition for each in editions),
        page=f"{PUBLIC_URL}/{slug}/",
    )
    return Kit(campaign=replace(campaign, **values), editions=editions)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def tree() -> Mapping[str, bytes]:
    return build_tree([kit()], public_url=PUBLIC_URL)


class Links(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in {"href", "src", "data"}]


def dead_links(files: Mapping[str, bytes]) -> set[str]:
    dead = set()
    for path, content in files.items():
        if not path.endswith(".html"):
            continue
        links = Links()
        links.feed(content.decode())
        for link in links.found:
            parts = urlsplit(link)
            if parts.scheme or not parts.path:
                continue
            target = posixpath.normpath(
                posixpath.join(posixpath.dirname(path), unquote(parts.path))
            )
            if target not in files:
                dead.add(f"{path} → {link}")
    return dead


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_addresses_are_the_ones_that_stay_put(tree: Mapping[str, bytes]) -> None:
    assert {
        "index.html",
        "library/index.html",
        "library/en/index.html",
        "library/ar/index.html",
        "library/q/1/index.html",
        "library/q/2/index.html",
        "library/ar/q/1/index.html",
        "library/kit/index.html",
        "library/kit.zip",
        "library/kit/codes/page.png",
        "library/kit/codes/page.svg",
        "library/kit/codes/page.pdf",
        "library/kit/statement-en.txt",
        "library/kit/statement-ar.txt",
        "library/kit/en/posts.txt",
        "library/kit/ar/posts.json",
    } <= set(tree)


def test_paths_are_sorted_plain_and_unlike_one_another_on_any_disk(
    tree: Mapping[str, bytes],
) -> None:
    assert list(tree) == sorted(tree)
    assert all(
        re.fullmatch(r"(?:[a-zA-Z0-9_-]+/)*[a-zA-Z0-9_-]+\.[a-z0-9]+", path) for path in tree
    )
    assert len({path.lower() for path in tree}) == len(tree)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_quote_has_a_card_in_every_size(language: str, tree: Mapping[str, bytes]) -> None:
    for number in (1, 2):
        for width, height in CARD_SIZES:
            path = f"library/kit/cards/{language}/quote-{number}-{width}x{height}.png"
            with Image.open(io.BytesIO(tree[path]), formats=["PNG"]) as card:
                assert card.size == (width, height)


def test_sizes_of_a_platform_that_takes_jpeg_alone_come_as_jpeg_too() -> None:
    row = replace(COPY, name="gallery", title="Gallery", pictures=((1080, 1350),))
    jpeg_alone = replace(row, picture_formats=(PictureFormat.JPEG,))

    for platform, expected in ((row, 0), (jpeg_alone, 2)):
        tree = build_tree([with_posts(post_on(platform))], public_url=None)
        jpegs = [path for path in tree if path.endswith(".jpg")]
        assert len(jpegs) == expected
        for path in jpegs:
            assert path in {f"library/kit/cards/en/quote-{n}-1080x1350.jpg" for n in (1, 2)}
            with Image.open(io.BytesIO(tree[path]), formats=["JPEG"]) as card:
                assert card.size == (1080, 1350)
                assert [code.text for code in zxingcpp.read_barcodes(card)] == [
                    f"{PUBLIC_URL}/library/"
                ]
        page = tree["library/kit/index.html"].decode()
        assert page.count("JPEG for Gallery") == expected
        assert page.count('download="library-en-quote-1-1080x1350.jpg"') == bool(expected)
        assert dead_links(tree) == set()


@pytest.mark.parametrize(
    ("pictures", "size"), [(((1200, 675), (1080, 1350)), (1200, 675)), ((), (1080, 1080))]
)
def test_the_first_part_of_a_thread_has_a_card_in_the_size_of_its_platform(
    pictures: tuple[tuple[int, int], ...], size: tuple[int, int]
) -> None:
    thread = replace(
        post_on(replace(BLUESKY, pictures=pictures)),
        wording=Wording.THREAD,
        parts=("one", "two", "three"),
    )
    made = with_posts(post_on(BLUESKY), thread)

    tree = build_tree([made], public_url=None)

    width, height = size
    path = f"library/kit/cards/en/thread-bluesky-{width}x{height}.png"
    assert [each for each in tree if "/thread-" in each] == [path]
    with Image.open(io.BytesIO(tree[path]), formats=["PNG"]) as card:
        assert card.size == size
    (wanted,) = wanted_thread_cards(made, made.editions[0]).values()
    assert (wanted.specs[0].label, wanted.specs[0].text) == ("1/3", WORDS["en"][0])
    page = tree["library/kit/index.html"].decode()
    assert f'download="library-en-thread-bluesky-{width}x{height}.png"' in page
    assert 'alt="1/3 — “Our library' in page
    assert dead_links(tree) == set()


def test_a_card_of_a_thread_that_cannot_be_drawn_is_told() -> None:
    thread = replace(post_on(BLUESKY), wording=Wording.THREAD, parts=("one", "two"))
    made = with_posts(post_on(BLUESKY), thread)
    far = replace(made.editions[0].edition, attribution="x" * 4_000)
    made = replace(made, editions=(replace(made.editions[0], edition=far),))
    told: list[str] = []

    tree = build_tree([made], public_url=None, tell=told.append)

    assert not [path for path in tree if "/cards/" in path]
    assert any(said.startswith("No card of the thread for Bluesky. The text") for said in told)
    assert "Bluesky: The text is too long" in tree["library/kit/index.html"].decode()


def post_on(platform: Platform) -> Post:
    return post(edition_kit("en").quotes[0], platform, "en")


def with_posts(*posts: Post) -> Kit:
    made = kit(languages=("en",))
    return replace(made, editions=(replace(made.editions[0], posts=posts),))


def test_every_quote_has_a_preview_of_the_right_size(tree: Mapping[str, bytes]) -> None:
    previews = [content for path, content in tree.items() if path.endswith(".jpg")]
    assert len(previews) == 4
    for content in previews:
        assert len(content) < 300_000
        with Image.open(io.BytesIO(content), formats=["JPEG"]) as preview:
            assert preview.size == (1200, 630)


def test_assets_are_named_by_their_content(tree: Mapping[str, bytes]) -> None:
    assets = {path: content for path, content in tree.items() if path.startswith("assets/")}
    assert assets
    for path, content in assets.items():
        assert path.split("/")[1].split(".")[0] == hashlib.sha256(content).hexdigest()


def test_no_link_is_dead(tree: Mapping[str, bytes]) -> None:
    assert dead_links(tree) == set()


def test_nothing_points_to_the_machine_that_made_it(tree: Mapping[str, bytes]) -> None:
    here = str(Path(__file__).resolve().parents[2]).encode()
    assert [path for path, content in tree.items() if here in content] == []


def test_the_statement_is_there_byte_for_byte(tree: Mapping[str, bytes]) -> None:
    for language, words in WORDS.items():
        given = "\r\n".join(words) + "\r\n"
        assert tree[f"library/kit/statement-{language}.txt"] == given.encode()


def test_the_code_opens_the_campaigns_page(tree: Mapping[str, bytes]) -> None:
    with Image.open(io.BytesIO(tree["library/kit/codes/page.png"])) as code:
        assert [found.text for found in zxingcpp.read_barcodes(code)] == [f"{PUBLIC_URL}/library/"]


def test_the_posts_are_there_for_programs_and_every_offset_is_right(
    tree: Mapping[str, bytes],
) -> None:
    document = json.loads(tree["library/kit/ar/posts.json"])
    source = tree["library/kit/statement-ar.txt"].decode()
    assert document == posts_document(edition_kit("ar"))
    assert [quote["text"] for quote in document["quotes"]] == list(WORDS["ar"])
    assert document["statement"]["direction"] == "rtl"
    assert document["posts"][0]["sizes"] == [
        {"unit": "graphemes", "size": len(WORDS["ar"][0]) + 2, "maximum": 300},
    ]
    quoted = [quote for made in document["posts"] for quote in made["quotes"]]
    for found in (*document["quotes"], *quoted, *document["statement"]["blocks"][0]["sentences"]):
        assert source[found["start"] : found["end"]] == found["text"]


def test_every_post_is_there_to_read(tree: Mapping[str, bytes]) -> None:
    text = tree["library/kit/en/posts.txt"].decode()
    for made in edition_kit("en").posts:
        assert f"{made.platform.title}, led by the quote\n" in text
        assert f"\n{made.text}\n" in text
    assert text.count("One sentence was left out to make it fit.") == 4
    assert text.count("of 300 graphemes") == 4


def test_the_zip_is_the_campaign_with_all_it_uses(tree: Mapping[str, bytes]) -> None:
    files = unzipped(tree["library/kit.zip"])
    added = {path for path in files if files[path] != tree.get(path)}
    # The organisers' page loses the line that offers the zip, which does not hold itself.
    assert added == {"index.html", "README.txt", "library/kit/index.html"}
    campaign = {path for path in tree if path.startswith("library/")}
    assert campaign - set(files) == {"library/kit.zip"}


def test_in_the_zip_only_what_lies_outside_is_missing(tree: Mapping[str, bytes]) -> None:
    files = unzipped(tree["library/kit.zip"])
    assert dead_links(files) == set()
    assert b'href="library/index.html"' in files["index.html"]


def test_the_zip_of_one_campaign_holds_nothing_of_another() -> None:
    tree = build_tree([kit("one"), kit("two", accent="#224466")], public_url=PUBLIC_URL)
    one, two = (unzipped(tree[f"{slug}/kit.zip"]) for slug in ("one", "two"))
    assert not [path for path in one if path.startswith("two/")]
    assert {path for path in one if path.endswith(".css")} < {p for p in two if p.endswith(".css")}


def test_the_same_kits_give_the_same_bytes(tree: Mapping[str, bytes]) -> None:
    assert build_tree([kit()], public_url=PUBLIC_URL) == tree


def test_another_process_makes_the_same_bytes(tree: Mapping[str, bytes]) -> None:
    program = (
        "import sys, runpy; made = runpy.run_path(sys.argv[1]);"
        "tree = made['build_tree']([made['kit']()], public_url=made['PUBLIC_URL']);"
        "print(made['digests'](tree))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, __file__],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LANG": "C"},  # noqa: TID251 -- the rest of it stays
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == str(digests(tree))


def digests(tree: Mapping[str, bytes]) -> list[tuple[str, str]]:
    return [(path, hashlib.sha256(content).hexdigest()) for path, content in tree.items()]


def test_threads_draw_what_processes_draw(
    tree: Mapping[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert isinstance(drawing._workers(), ThreadPoolExecutor)  # noqa: SLF001 -- the choice itself
    assert build_tree([kit()], public_url=PUBLIC_URL) == tree


def test_without_a_page_there_is_no_code_and_without_a_home_no_preview() -> None:
    tree = build_tree([kit(page=None)], public_url=None)
    assert not [path for path in tree if "/codes/" in path or path.endswith(".jpg")]
    assert b"codes/" not in unzipped(tree["library/kit.zip"])["README.txt"]
    assert dead_links(tree) == set()


def test_a_card_that_would_be_wrong_is_missing_and_the_rest_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    honest = draw_card

    def refuse_the_tall(spec: CardSpec) -> bytes:
        if spec.height == 1920:
            raise TextDoesNotFit(width=spec.width, height=spec.height)
        return honest(spec)

    monkeypatch.setattr(drawing, "draw_card", refuse_the_tall)
    tree = build_tree([kit(languages=("en",))], public_url=PUBLIC_URL)
    cards = [path for path in tree if "/cards/" in path]
    assert len(cards) == 2 * (len(CARD_SIZES) - 1)
    assert not [path for path in cards if "1920" in path]
    assert dead_links(tree) == set()


def test_progress_is_told_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    build_tree([kit(languages=("en",))], public_url=None, progress=lambda *done: told.append(done))
    assert told[-1] == (2 * len(CARD_SIZES),) * 2
    assert told == sorted(set(told))


def test_two_campaigns_cannot_have_one_address() -> None:
    with pytest.raises(CampaignError, match="2 campaigns are called 'library'"):
        build_tree([kit(), kit()], public_url=PUBLIC_URL)


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("ftp://example.org/", UnusableAddress),
        ("https://example.org/" + "a" * 500, CodeError),
    ],
)
def test_a_page_that_cannot_be_coded_is_refused_before_anything_is_drawn(
    page: str, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing, "_draw", pytest.fail)
    with pytest.raises(error):
        build_tree([kit(page=page)], public_url=PUBLIC_URL)


def test_info_zip_opens_the_zip(tree: Mapping[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "kit.zip").write_bytes(tree["library/kit.zip"])
    try:
        run = subprocess.run(["unzip", "-tq", tmp_path / "kit.zip"], capture_output=True, text=True)  # noqa: S607, PLW1510 -- whichever is installed; looked at below
    except FileNotFoundError:
        pytest.skip("Info-ZIP is not installed")
    assert "No errors detected" in run.stdout

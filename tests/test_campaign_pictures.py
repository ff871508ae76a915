"""From the pictures beside a campaign.toml to the cards in the tree."""

import tracemalloc
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from sharing.core.campaign import Campaign
from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.errors import CampaignError, CardError
from sharing.core.quotes import Slot
from sharing.core.statement import parse_statement
from sharing.kit import build_kit
from sharing.media.spec import CARD_SIZES
from sharing.services import Choices, open_campaign
from sharing.site.tree import build_tree
from sharing.site.wanted import wanted_cards
from tests.support.photos import dusk, logo, photo_with_mark, plain_photo

HOME = "https://sharing.example.org"
# Invented for these tests.
STATEMENT = "We ask the council to keep the library open. More than 400 people came last week."
DOCUMENT = """\
slug = "library"
title = "Keep the library open"
attribution = {full = "The Readers of an Invented Library"}
[[edition]]
language = "en"
file = "statement.txt"
quotes = [1]
"""
PHOTO = '[photo]\nfile = "town.png"\nshows = "A town at dusk."\ncredit = "Photo: invented"\n'
SECRET = b"Taken by Nobody at 12 Invented Street"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "statement.txt").write_text(STATEMENT, encoding="utf-8")
    (tmp_path / "town.png").write_bytes(dusk())
    (tmp_path / "logo.png").write_bytes(logo())
    return tmp_path


def opened(folder: Path, document: str) -> Campaign:
    (folder / "campaign.toml").write_text(document, encoding="utf-8")
    return open_campaign(str(folder / "campaign.toml"), Choices(public_url=HOME))


def tree(folder: Path, document: str) -> Mapping[str, bytes]:
    return build_tree([build_kit(opened(folder, document))], public_url=HOME)


def square(files: Mapping[str, bytes]) -> Image.Image:
    card = files["library/kit/cards/en/quote-1-1080x1080.png"]
    return Image.open(BytesIO(card)).convert("RGB")


def cards(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in files.items() if "/kit/cards/" in path}


def preview(files: Mapping[str, bytes]) -> bytes:
    (path,) = (path for path in files if path.startswith("assets/") and path.endswith(".jpg"))
    return files[path]


def test_a_photo_stands_on_every_card_and_preview_with_its_credit(folder: Path) -> None:
    (folder / "town.png").write_bytes(plain_photo("#00ff00"))

    files = tree(folder, DOCUMENT + PHOTO)

    assert square(files).getpixel((540, 20)) == (0, 255, 0)
    with Image.open(BytesIO(preview(files))) as drawn:
        red, green, blue = drawn.crop((1180, 20, 1181, 21)).tobytes()
    assert green > 200 > red + blue
    assert b"Photo: invented" in preview(files)
    assert b"A town at dusk." in files["library/kit/index.html"]


def test_a_photo_with_a_warning_stays_off_the_preview_that_nobody_asked_for(folder: Path) -> None:
    (folder / "town.png").write_bytes(plain_photo("#00ff00"))

    files = tree(folder, f'{DOCUMENT}{PHOTO}warning = "A wound"\n')

    assert square(files).getpixel((540, 20)) == (0, 255, 0)
    assert b"A wound" in files["library/kit/index.html"]
    with Image.open(BytesIO(preview(files))) as drawn:
        pixels = drawn.convert("RGB").reduce(10).tobytes()
    assert not [at for at in range(0, len(pixels), 3) if pixels[at + 1] > pixels[at] + 40]
    assert b"Photo: invented" not in preview(files)


@pytest.mark.parametrize("page", ["q/1/index.html", "kit/index.html"])
def test_a_sensitive_picture_is_covered_by_its_warning_until_somebody_uncovers_it(
    page: str, folder: Path
) -> None:
    warned = LexborHTMLParser(
        tree(folder, f'{DOCUMENT}{PHOTO}warning = "A wound"\n')[f"library/{page}"]
    )
    plain = LexborHTMLParser(tree(folder, DOCUMENT + PHOTO)[f"library/{page}"])

    pictures = warned.css("img[alt^='A wound']")
    assert pictures
    assert len(pictures) == len(warned.css("details.covered:not([open]) img[loading=lazy]"))
    assert {cover.text() for cover in warned.css("details.covered > summary")} == {"A wound"}
    assert plain.css("img[alt*='A town']")
    sent = [node.attributes["data-picture"] or "" for node in warned.css("[data-picture]")]
    assert all("assets/" in path for path in sent)
    assert bool(sent) == page.startswith("q/")
    assert not plain.css("details.covered")


def test_the_focus_of_a_photo_stays_in_sight(folder: Path) -> None:
    (folder / "town.png").write_bytes(photo_with_mark((0.95, 0.5)))

    without = square(tree(folder, DOCUMENT + PHOTO))
    focused = square(tree(folder, f"{DOCUMENT}{PHOTO}focus = [0.95, 0.5]\n"))

    red = (255, 0, 0)
    assert red not in {colour for _, colour in without.getcolors(2_000_000) or ()}
    assert red in {colour for _, colour in focused.getcolors(2_000_000) or ()}


def test_a_logo_stands_on_cards_of_any_look(folder: Path) -> None:
    plain = square(tree(folder, DOCUMENT))
    signed = square(tree(folder, f'logo = "logo.png"\n{DOCUMENT}'))

    blue = (10, 77, 140)
    assert blue not in {colour for _, colour in plain.getcolors(2_000_000) or ()}
    assert blue in {colour for _, colour in signed.getcolors(2_000_000) or ()}


def test_a_look_that_cannot_be_drawn_for_a_quote_gives_way_to_the_plain_one(folder: Path) -> None:
    both = DOCUMENT.replace("[1]", "[1, 2]")

    numbers = cards(tree(folder, f'look = "number"\n{both}'))
    plain = cards(tree(folder, both))

    assert len(numbers) == len(plain) == 2 * len(CARD_SIZES)
    assert {path for path in plain if numbers[path] == plain[path]} == {
        path for path in plain if "/quote-1-" in path
    }


def test_a_card_in_another_look_than_its_own_is_told_with_its_size(folder: Path) -> None:
    ask = "We ask the council to keep the library open, " + "and open late, " * 40 + "for all."
    (folder / "statement.txt").write_text(f"{ask} {STATEMENT}", encoding="utf-8")
    document = f'look = "memorial"\n{DOCUMENT.replace("[1]", "[1, 2]")}'
    told: list[str] = []

    kit = build_kit(opened(folder, document))
    files = build_tree([kit], public_url=HOME, tell=told.append)

    (sentence,) = [each for each in told if "the look" in each]
    assert "cannot be set in the look “memorial” at 1200 by 630, 1200 by 675," in sentence
    assert "1080 by 1920" not in sentence
    assert sentence.endswith("Choose a shorter sentence, or another look for it.")
    assert files["library/kit/index.html"].decode().count("cannot be set in the look") == 1
    plain = cards(tree(folder, document.partition("\n")[2]))
    same = {path for path, card in cards(files).items() if plain[path] == card}
    assert "library/kit/cards/en/quote-1-1200x630.png" in same
    assert "library/kit/cards/en/quote-1-1080x1920.png" not in same


def test_a_fact_alone_has_its_number_drawn_large(folder: Path) -> None:
    both = DOCUMENT.replace("[1]", "[1, 2]")
    card = '[[edition.card]]\nwords = "400 people"\nlook = "number"\n'

    one = cards(tree(folder, f'look = "night"\n{both}{card}'))
    night = cards(tree(folder, f'look = "night"\n{both}'))
    numbers = cards(tree(folder, f'look = "number"\n{both}'))

    for path, card_drawn in one.items():
        assert card_drawn == (night if "/quote-1-" in path else numbers)[path]


def test_a_look_of_ones_own_stands_in_place_of_the_photo(folder: Path) -> None:
    card = '[[edition.card]]\nwords = "keep the library"\nlook = "poster"\n'

    own = cards(tree(folder, f"{DOCUMENT}{card}{PHOTO}"))

    assert own == cards(tree(folder, f'look = "poster"\n{DOCUMENT}'))


def test_what_is_printed_keeps_the_look_of_the_campaign_whatever_a_quotes_cards_have(
    folder: Path,
) -> None:
    card = '[[edition.card]]\nwords = "keep the library"\nlook = "poster"\n'

    own, all_alike, plain = (
        {path: sheet for path, sheet in tree(folder, said).items() if "/kit/print/" in path}
        for said in (DOCUMENT + card, f'look = "poster"\n{DOCUMENT}', DOCUMENT)
    )

    assert own == plain
    assert own
    assert not {path for path, sheet in own.items() if sheet == all_alike[path]}


def test_words_that_leave_no_room_for_a_photo_are_drawn_without_it(folder: Path) -> None:
    long = f"We ask for {'a lamp and a chair and ' * 36}a roof."
    (folder / "statement.txt").write_text(long, encoding="utf-8")
    (folder / "town.png").write_bytes(plain_photo("#00ff00"))

    files = tree(folder, DOCUMENT + PHOTO)

    wide = Image.open(BytesIO(files["library/kit/cards/en/quote-1-1200x630.png"]))
    assert (0, 255, 0) not in {colour for _, colour in wide.convert("RGB").getcolors(999_999) or ()}
    assert square(files).getpixel((540, 20)) == (0, 255, 0)


def test_a_label_of_ones_own_stands_in_place_of_ours(folder: Path) -> None:
    card = '[[edition.card]]\nwords = "keep the library"\nlabel = '

    ours, own, none = (
        tree(folder, DOCUMENT + said)["library/kit/index.html"].decode()
        for said in ("", f'{card}"What we ask"\n', f'{card}""\n')
    )

    assert 'alt="What they ask — “We ask' in ours
    assert 'alt="What we ask — “We ask' in own
    assert 'alt="“We ask' in none


def test_an_alternative_text_of_ones_own_stands_on_the_kits_page_and_in_the_files(
    folder: Path,
) -> None:
    card = '[[edition.card]]\nwords = "keep the library"\nalt = "Words on paper, <framed>."\n'

    files = tree(folder, DOCUMENT + card)

    page = files["library/kit/index.html"].decode()
    assert 'alt="Words on paper, &lt;framed&gt;."' in page
    assert '<p class="words" id="alt-en-1"' in page
    assert ">Words on paper, &lt;framed&gt;.</p>" in page
    assert b"Words on paper, <framed>." in files["library/kit/cards/en/quote-1-1080x1080.png"]


def test_nothing_of_a_photos_file_but_its_pixels_reaches_the_tree(folder: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    with Image.open(BytesIO(dusk())) as picture:
        picture.save(folder / "town.jpg", "JPEG", exif=exif, comment=SECRET)
        assert SECRET in (folder / "town.jpg").read_bytes()

    files = tree(folder, DOCUMENT + PHOTO.replace("town.png", "town.jpg"))

    assert not [path for path, content in files.items() if SECRET in content]


@pytest.mark.parametrize(
    ("document", "says"),
    [
        pytest.param(PHOTO.replace("town.png", "gone.png"), "names 'gone.png'. Cannot read", id="gone"),
        pytest.param(PHOTO.replace("town.png", "../town.png"), "must stand in its own folder", id="a file elsewhere"),
        pytest.param(PHOTO.replace("town.png", "statement.txt"), "names 'statement.txt'. This picture cannot be used: it is none of the pictures that can be used. Save the picture as PNG", id="no picture"),
        pytest.param(PHOTO.replace("town.png", "."), "names '.'. Cannot read", id="a folder"),
    ],
)  # fmt: skip
def test_a_picture_that_will_not_do_is_told_with_its_key(
    folder: Path, document: str, says: str,
) -> None:  # fmt: skip
    with pytest.raises(CampaignError) as raised:
        opened(folder, DOCUMENT + document)
    assert "'file' in [photo] of campaign.toml" in str(raised.value)
    assert says in str(raised.value)


def test_a_file_beyond_the_most_that_a_picture_may_weigh_is_not_read_to_its_end(
    folder: Path,
) -> None:
    with (folder / "town.png").open("wb") as file:
        file.truncate(400_000_000)

    tracemalloc.start()
    with pytest.raises(CampaignError, match="more than 8,000,000 bytes"):
        opened(folder, DOCUMENT + PHOTO)
    _, most_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most_bytes < 100_000_000


@pytest.mark.parametrize(
    ("quote", "language", "label"),
    [
        (Slot.ASK, "en", "What they ask"),
        (Slot.FACT, "fr", "Ce qui est rapporté"),
        (Slot.ASK, "zh", "他们的请求"),
        (Slot.VOICE, "en", ""),
        (Slot.THESIS, "ar", ""),
        (Slot.ASK, "ka", ""),
    ],
)
def test_an_ask_and_a_fact_are_called_so_where_we_have_words(
    quote: Slot, language: str, label: str
) -> None:
    statement = parse_statement("We ask for light.", language=language)
    kit = build_kit(campaign_of(statement, slug="light"))
    (edition,) = kit.editions
    asked = replace(edition.quotes[0], slot=quote)

    assert {wanted.specs[0].label for wanted in wanted_cards(kit, edition, asked)} == {label}


def test_the_look_of_a_photo_needs_one(folder: Path) -> None:
    card = '[[edition.card]]\nwords = "keep the library"\nlook = "photo"\n'
    with pytest.raises(
        CampaignError, match=r"An \[\[edition.card\]\] in 'en' has the look 'photo'"
    ):
        opened(folder, DOCUMENT + card)
    with pytest.raises(CardError, match="no look called 'neon'"):
        opened(folder, DOCUMENT + card.replace("photo", "neon"))
    with pytest.raises(CampaignError, match="The look 'photo' needs a photo, and the edition in"):
        opened(folder, f'look = "photo"\n{DOCUMENT}')
    assert opened(folder, f'look = "photo"\n{DOCUMENT}{PHOTO}').look == "photo"

"""What campaign.toml says of photos, logo and cards, and the sentence for what it says wrongly."""

import pytest

from sharing.core.campaign import Campaign, Photo
from sharing.core.campaigns.campaign_file import parse_campaign
from sharing.core.errors import CampaignError, CannotRead, UnusablePhoto
from sharing.core.platforms import PLATFORMS

# Invented for these tests.
STATEMENT = "We ask the council to keep the library open. 400 people came. We ask for lights."
PHOTO = '[photo]\nfile = "crowd.png"\nshows = "Readers on the stairs."\n'
DOCUMENT = """\
slug = "library"
title = "Keep the library open"
logo = "logo.png"
attribution = {full = "The Readers of an Invented Library"}
[[edition]]
language = "en"
file = "statement.txt"
"""


def parsed(document: str) -> Campaign:
    return parse_campaign(document, read=lambda _: STATEMENT, picture=picture)


def picture(name: str) -> bytes:
    if name == "gone.png":
        raise CannotRead(name, why="No such file or directory")
    if not name.endswith(".png"):
        raise UnusablePhoto("it is a GIF.")
    return name.encode()


def test_a_photo_needs_its_file_and_what_it_shows_and_nothing_else() -> None:
    edition = parsed(f"{DOCUMENT}{PHOTO}").editions[0]

    assert edition.photo == Photo(content=b"crowd.png", shows="Readers on the stairs.")


def test_everything_that_is_said_of_a_photo_is_kept() -> None:
    said = 'focus = [0, 0.25]\ncredit = "Photo: invented"\nwarning = "A wounded reader"\n'

    photo = parsed(f"{DOCUMENT}{PHOTO}{said}").editions[0].photo

    assert photo == Photo(
        content=b"crowd.png",
        shows="Readers on the stairs.",
        focus=(0, 0.25),
        credit="Photo: invented",
        warning="A wounded reader",
    )


def test_a_logo_is_read_and_nothing_is_read_that_is_not_named() -> None:
    assert parsed(DOCUMENT).logo == b"logo.png"
    assert parsed(DOCUMENT.replace('logo = "logo.png"\n', "")).logo is None
    assert parsed(DOCUMENT).editions[0].photo is None


def test_an_edition_says_in_its_language_what_the_campaigns_photo_shows() -> None:
    photo = f'{PHOTO}credit = "Photo: invented"\n'
    own = '[edition.photo]\nshows = "Leser auf der Treppe."\n'

    found = parsed(f"{DOCUMENT}{own}{photo}").editions[0].photo

    assert found is not None
    assert (found.content, found.shows) == (b"crowd.png", "Leser auf der Treppe.")
    assert found.credit == "Photo: invented"


def test_another_photo_takes_over_no_word_of_the_one_it_replaces() -> None:
    photo = f'{PHOTO}credit = "Photo: invented"\nwarning = "A wounded reader"\n'
    own = '[edition.photo]\nfile = "stairs.png"\nshows = "Empty stairs."\n'

    assert parsed(f"{DOCUMENT}{own}{photo}").editions[0].photo == Photo(
        content=b"stairs.png",
        shows="Empty stairs.",
    )


def test_one_quote_has_a_photo_and_an_alternative_text_of_its_own() -> None:
    card = '[[edition.card]]\nwords = "400 people"\nalt = "Our words."\n'
    own = 'photo = {file = "stairs.png", shows = "Empty stairs."}\n'

    edition = parsed(f"{DOCUMENT}{card}{own}{PHOTO}").editions[0]
    first, second, _third = edition.statement.body

    assert edition.own_card(second.start, second.end).alt == "Our words."
    assert edition.own_card(second.start, second.end).photo == Photo(
        content=b"stairs.png",
        shows="Empty stairs.",
    )
    assert edition.own_card(first.start, first.end).alt is None
    assert edition.own_card(first.start, first.end).photo == edition.photo
    assert edition.own_card(first.start, second.end).alt == "Our words."


def test_a_quote_with_an_alternative_text_alone_keeps_the_editions_photo() -> None:
    card = '[[edition.card]]\nwords = "400 people"\nalt = "Our words."\n'

    edition = parsed(f"{DOCUMENT}{card}{PHOTO.replace('[', '[edition.')}").editions[0]

    assert edition.cards[0].photo == edition.photo is not None


def test_one_quote_has_a_look_and_a_label_of_its_own() -> None:
    card = '[[edition.card]]\nwords = "400 people"\nlook = "number"\nlabel = ""\n'

    (own,) = parsed(f"{DOCUMENT}{card}{PHOTO}").editions[0].cards

    assert (own.look, own.label) == ("number", "")


def test_an_alternative_text_may_be_as_long_as_the_strictest_platform_takes() -> None:
    strictest = min(row.alt_text_maximum for row in PLATFORMS.values() if row.alt_text_maximum)
    card = '[[edition.card]]\nwords = "400 people"\nalt = '

    assert parsed(f'{DOCUMENT}{card}"{"a" * strictest}"').editions[0].cards[0].alt
    with pytest.raises(CampaignError, match=f"has {strictest + 1} characters; {strictest} is"):
        parsed(f'{DOCUMENT}{card}"{"a" * (strictest + 1)}"')


@pytest.mark.parametrize(
    ("document", "says"),
    [
        pytest.param(DOCUMENT.replace("logo.png", "logo.svg"), "'logo' in the document of campaign.toml names 'logo.svg'. This picture cannot be used: it is a GIF.", id="a logo of another kind"),
        pytest.param(DOCUMENT.replace("logo.png", "gone.png"), "names 'gone.png'. Cannot read gone.png", id="a logo that is not there"),
        pytest.param(DOCUMENT + PHOTO.replace("crowd.png", "crowd.gif"), "'file' in [photo] of campaign.toml names 'crowd.gif'", id="a photo of another kind"),
        pytest.param(f'{DOCUMENT}[photo]\nfile = "crowd.png"', "[photo] of campaign.toml lacks 'shows'", id="a photo that nobody describes"),
        pytest.param(f'{DOCUMENT}[photo]\nfile = "crowd.png"\nshows = " "', "'shows' in [photo] of campaign.toml is empty. Say what the photo shows", id="a photo described by nothing"),
        pytest.param(f'{DOCUMENT}[photo]\nshows = "Stairs."', "[photo] of campaign.toml lacks 'file'", id="words on no photo"),
        pytest.param(f"{DOCUMENT}{PHOTO}focus = [0.5]", "'focus' in [photo] of campaign.toml must be two shares", id="one share"),
        pytest.param(f"{DOCUMENT}{PHOTO}focus = [0.5, 1.1]", "two shares from 0 to 1", id="a focus outside"),
        pytest.param(f"{DOCUMENT}{PHOTO}focus = [0.5, nan]", "two shares from 0 to 1", id="a focus nowhere"),
        pytest.param(f"{DOCUMENT}{PHOTO}focus = ['left', 'top']", "a list, each entry a number", id="a focus in words"),
        pytest.param(f"{DOCUMENT}{PHOTO}focus = [true, false]", "a list, each entry a number", id="a focus of truths"),
        pytest.param(f"{DOCUMENT}{PHOTO}alt = 'x'", "[photo] of campaign.toml has 'alt', which is not known", id="an unknown key of a photo"),
        pytest.param(f"{DOCUMENT}[[edition.card]]\nwords = '400'\nlook = 'night'\nphoto = {{file = 'a.png', shows = 'Stairs.'}}", "has both 'look' and 'photo'", id="a photo in another look"),
        pytest.param(f"{DOCUMENT}[[edition.card]]\nwords = 'They left'", "is about 'They left', which no sentence", id="a card of other words"),
        pytest.param(f"{DOCUMENT}[[edition.card]]\nwords = ''", "is about '', which no sentence", id="a card of no words"),
        pytest.param(f"{DOCUMENT}[[edition.card]]\nwords = 'We ask'", "which 2 sentences of the statement say: give more", id="a card of two sentences"),
        pytest.param(f"{DOCUMENT}[[edition.card]]\nwords = '400'\n[[edition.card]]\nwords = 'came'", "are about '400 people came.': make them one", id="two cards of one sentence"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_file_its_key_and_the_remedy(
    document: str, says: str,
) -> None:  # fmt: skip
    with pytest.raises(CampaignError) as raised:
        parsed(document)
    assert says in str(raised.value)

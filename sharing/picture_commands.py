"""The commands that draw one picture: a card or a code, as it is described on the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from sharing.core.campaign import PLAIN_LOOK, USUAL_ACCENT
from sharing.core.campaigns.addresses import usable_address, usable_tag
from sharing.core.errors import UnusableInput
from sharing.core.statement import direction_of
from sharing.media.cards import draw_card, draw_jpeg
from sharing.media.codes import code_file
from sharing.media.design.looks import LOOKS, PHOTO_LOOK, Arrangement, look_called
from sharing.media.spec import CardSpec
from sharing.services import safe_picture
from sharing.site.accents import on_cards_of
from sharing.site.write import write_file
from sharing.terminal import ending, pixels, standard_input

T = TypeVar("T", bound=Callable[..., Any])
USUAL_MILLIMETRES = 30  # of a code in print
_DRAW = {".png": draw_card, ".jpg": draw_jpeg, ".jpeg": draw_jpeg}


def _about_a_card(command: T) -> T:
    """Add the options for what a card can have beside its words."""
    for option in (
        click.option("--alt", help="The alternative text, in place of the one made of its words."),
        click.option("--label", default="", help='Small above the words, such as "1/5".'),
        click.option("--dated", default="", help="Where and when it was said."),
        click.option("--accent", metavar="#RRGGBB", default=USUAL_ACCENT, show_default=True),
        click.option("--logo", metavar="FILE", help="Yours: PNG, JPEG or WebP."),
        click.option("--warning", default="", help="What a sensitive photo shows, said first."),
        click.option("--credit", default="", help="Whose photo it is."),
        click.option(
            "--focus",
            nargs=2,
            type=float,
            metavar="ACROSS DOWN",
            help="The point of the photo that stays in sight, as shares from 0 to 1.",
        ),
        click.option("--shows", default="", help="What the photo shows, for who cannot see it."),
        click.option("--photo", metavar="FILE", help="PNG, JPEG or WebP."),
    ):
        command = option(command)
    return command


@click.command()
@click.argument("text")
@click.option("--attribution", default="", help="Who says it.")
@click.option("--page", metavar="URL", help="Shown on the card, and in its code.")
@click.option("--language", metavar="TAG", default="en", show_default=True)
@click.option("--look", help=f"{', '.join(LOOKS)}; else {PLAIN_LOOK}.")
@_about_a_card
@click.option("--size", required=True, metavar="WIDTHxHEIGHT", help="In pixels.")
@click.option("--to", "place", required=True, metavar="FILE", help=".png or .jpg")
def card(text: str, size: str, place: str, **given: Any) -> None:  # noqa: ANN401 -- mixed options
    """Draw one card of TEXT, word for word; "-" reads it from standard input."""
    words = standard_input().strip() if text == "-" else text
    width, height = pixels(size)
    draw = _DRAW[ending(place, *_DRAW)]
    look = _look(given["look"], has_photo=given["photo"] is not None)
    _require_photo_for(given)
    focus = _focus(given["focus"])
    spec = CardSpec(
        text=words,
        direction=direction_of(words),
        page=usable_address(given["page"]),
        width=width,
        height=height,
        attribution=given["attribution"],
        language=usable_tag(given["language"]),
        look=look,
        accent=given["accent"],
        dated=given["dated"],
        label=given["label"],
        photo=given["photo"] and safe_picture(given["photo"]),
        shows=given["shows"],
        focus=focus,
        credit=given["credit"],
        warning=given["warning"],
        logo=given["logo"] and safe_picture(given["logo"]),
        alt=given["alt"],
    )
    write_file(draw(spec), Path(place))
    if (shown := on_cards_of(look, spec.accent)) != spec.accent.lower():
        click.echo(
            f"note: The colour {spec.accent} cannot be read on this card: it is {shown} there.",
            err=True,
        )


@click.command()
@click.argument("url")
@click.option("--millimetres", type=float, help="Width in print, of an .svg or .pdf; else 30.")
@click.option("--logo", metavar="FILE", help="In the middle of a .png: PNG, JPEG or WebP.")
@click.option("--to", "place", required=True, metavar="FILE", help=".png, .svg or .pdf")
def code(url: str, millimetres: float | None, logo: str | None, place: str) -> None:
    """Draw the QR code of URL, read back before it is written."""
    kind = ending(place, ".png", ".svg", ".pdf")
    if logo and kind != ".png":
        raise UnusableInput("A logo stands in a code as .png alone. Give --to such a name.")
    if millimetres is not None and kind == ".png":
        raise UnusableInput(
            "A code has millimetres as .svg or .pdf, for print. Give --to such a name, or leave "
            "--millimetres out.",
        )
    picture = safe_picture(logo) if logo else None
    width = USUAL_MILLIMETRES if millimetres is None else millimetres
    write_file(code_file(url, ending=kind, millimetres=width, logo=picture), Path(place))


def _look(asked: str | None, *, has_photo: bool) -> str:
    """Return the look of the card; raises UnusableInput where look and photo do not go together."""
    look = asked or (PHOTO_LOOK if has_photo else PLAIN_LOOK)
    is_of_a_photo = look_called(look).arrangement is Arrangement.PHOTO
    if is_of_a_photo and not has_photo:
        raise UnusableInput(
            f"The look {look!r} needs a photo. Name one with --photo, or choose another --look.",
        )
    if has_photo and not is_of_a_photo:
        raise UnusableInput(
            f"The look {look!r} has no room for a photo. Leave out --look, or --photo.",
        )
    return look


def _require_photo_for(given: dict[str, Any]) -> None:
    if given["photo"] is None:
        for name in ("shows", "focus", "credit", "warning"):
            if given[name]:
                raise UnusableInput(f"--{name} is about a photo. Name one with --photo.")
    elif not given["shows"].strip() and given["alt"] is None:
        raise UnusableInput(
            "Say with --shows what the photo shows, for whoever cannot see it.",
        )


def _focus(shares: tuple[float, float] | None) -> tuple[float, float]:
    if shares is None:
        return (0.5, 0.5)
    if not all(0 <= share <= 1 for share in shares):
        raise UnusableInput("--focus is two shares from 0 to 1, such as: --focus 0.5 0.3")
    return shares

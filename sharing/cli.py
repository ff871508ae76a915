"""The command: each of its verbs reads what it was given, calls one function, and prints."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from sharing.core.campaign import Campaign
from sharing.core.campaigns.addresses import usable_address
from sharing.core.counting.count import Size
from sharing.core.errors import SharingError, UnusableInput
from sharing.core.listing import fields, listed
from sharing.core.measured import measured, measured_parts
from sharing.core.platforms import PLATFORMS, platform
from sharing.core.proofs.proof import proof_before_kit
from sharing.core.proofs.proof_text import proof_lines
from sharing.kit import EditionKit, Kit, build_kit
from sharing.pdf_reading import read_pdf
from sharing.picture_commands import card, code
from sharing.preflight import preflight
from sharing.services import SAMPLES, Choices, open_campaign
from sharing.settings import Settings, settings_from
from sharing.site.album import album_of
from sharing.site.comparing import comparison
from sharing.site.exports import posts_document, size_values
from sharing.site.tree import build_tree
from sharing.site.write import (
    read_tree,
    require_none_lost,
    require_ours,
    write_new_tree,
    write_tree,
    write_zip,
)
from sharing.terminal import (
    file_bytes,
    json_lines,
    print_json,
    progress,
    speak_every_script,
    standard_input,
)

INPUT_ERROR = 2  # exit status
T = TypeVar("T", bound=Callable[..., Any])


class _Sentences(click.Group):
    """Says an error as one sentence on standard error, with exit status 2."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 -- as click declares it
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # whoever read along has seen enough; click ends quietly
        except (SharingError, click.UsageError, UnicodeError, OSError) as fault:
            click.echo(f"sharing: {_sentence(fault)}", err=True)
            ctx.exit(INPUT_ERROR)


def _sentence(fault: Exception) -> str:
    if isinstance(fault, click.UsageError):
        hint = f" Try '{fault.ctx.command_path} --help'." if fault.ctx else ""
        return f"{fault.format_message()}{hint}"
    if isinstance(fault, UnicodeError):
        return "Something that was given is broken text: a character in it cannot be read."
    if isinstance(fault, OSError):
        return f"Cannot go on: {fault.strerror or fault}."
    return str(fault)


@click.group(cls=_Sentences, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sharing")
def main() -> None:
    """Turn a statement into posts, share links, quote cards and QR codes.

    STATEMENT is a .txt, .md, .html or .docx file, "-" for standard input, or a campaign.toml.
    """
    speak_every_script()


main.add_command(card)
main.add_command(code)


def _settings() -> Settings:
    return settings_from(os.environ)


def _about_a_statement(command: T) -> T:
    """Add the argument and the options of a command that reads one statement."""
    return _with_choices(click.argument("statement")(command))


def _with_choices(command: T) -> T:
    """Add the options of every command that reads a statement."""
    for option in (
        click.option("--hashtag", "hashtags", multiple=True, metavar="TAG", help="Repeatable."),
        click.option("--platform", "platforms", multiple=True, help="Only this one; repeatable."),
        click.option("--language", metavar="TAG", help='Such as "en" or "ar"; else it is guessed.'),
        click.option("--page", metavar="URL", help="The address that posts and codes carry."),
    ):
        command = option(command)
    return command


@main.command()
@_with_choices
@click.option("--to", "place", default="kit", show_default=True, help="A folder, or a .zip file.")
@click.argument("statements", metavar="STATEMENT…", nargs=-1, required=True)
def build(statements: tuple[str, ...], place: str, **given: Any) -> None:  # noqa: ANN401 -- click hands over mixed options
    """Write the whole kit: pages, posts, cards and codes, as a folder or a .zip.

    Several statements become one site. Built into the same folder again, it draws only the
    pictures that changed.
    """
    if given["page"] and len(statements) > 1:
        raise UnusableInput("--page is the address of one statement: say it in each campaign.toml.")
    is_zip = place.lower().endswith(".zip")
    if not is_zip:
        require_ours(Path(place))
    kits, public_url = _kits(statements, given)
    if not is_zip:
        require_none_lost(Path(place), {kit.campaign.slug for kit in kits})
    missing: list[str] = []
    album = album_of(Path(place))
    with progress("Drawing") as drawing:
        tree = build_tree(
            kits, public_url=public_url, progress=drawing, tell=missing.append, album=album
        )
    if is_zip:
        write_zip(tree, Path(place))
    else:
        write_tree(tree, Path(place), index=album.index(tree))
    for kit in kits:
        about = f" on {kit.campaign.slug}" if len(kits) > 1 else ""
        for finding in preflight(kit):
            click.echo(f"note{about}: {finding}", err=True)
    for sentence in missing:
        click.echo(f"note: {sentence}", err=True)
    pages = [place] if is_zip else [f"{place}/{kit.campaign.slug}/index.html" for kit in kits]
    for page in pages:
        click.echo(f"The kit is in {page}")


@main.command()
@_about_a_statement
@click.option("--json", "as_json", is_flag=True, help="One JSON object, the reading included.")
@click.option(
    "--reading", is_flag=True, help="How the statement was read, sentence by sentence, instead."
)
def posts(*, as_json: bool, reading: bool, **given: Any) -> None:  # noqa: ANN401 -- click hands over mixed options
    """Print every post for every platform."""
    if reading and not as_json:
        # No kit is made: what was read is looked for most where none can be.
        for read_in in _campaign(**given).editions:
            if given["language"] in {None, read_in.statement.language}:
                click.echo("\n".join(proof_lines(proof_before_kit(read_in))))
        return
    kit, _ = _kit(**given)
    editions = [e for e in kit.editions if given["language"] in {None, _language(e)}]
    if as_json and len(editions) > 1:
        known = ", ".join(map(_language, editions))
        raise UnusableInput(f"Say which edition with --language. There are: {known}.")
    if as_json:
        print_json(posts_document(editions[0]))
        return
    for edition in editions:
        click.echo("\n\n".join(_paragraphs(edition)))


@main.command()
@click.argument("name", metavar="PLATFORM")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option(
    "--lines", is_flag=True, help="One JSON string a line in, one JSON object a line out."
)
def count(name: str, *, as_json: bool, lines: bool) -> None:
    """Count the text on standard input as PLATFORM counts it."""
    row = platform(name)
    if lines:
        for text in json_lines():
            print_json(_counted(name, row.sizes(text)))
        return
    text = standard_input().removesuffix("\n").removesuffix("\r")
    if as_json:
        print_json(_counted(name, row.sizes(text)))
        return
    click.echo(measured(row, text))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
def platforms(*, as_json: bool) -> None:
    """List every platform: its limits, what it takes, what is in doubt, where that was read."""
    if as_json:
        print_json([fields(row) for row in PLATFORMS.values()])
        return
    click.echo("\n".join(line for row in PLATFORMS.values() for line in listed(row)))


@main.command()
@click.argument("file", metavar="STATEMENT.pdf")
@click.option("--to", "place", required=True, metavar="FOLDER", help="A new folder.")
def read(file: str, place: str) -> None:
    """Take the text out of a PDF, for you to check beside it; left-to-right scripts only."""
    original = file_bytes(file)
    text = read_pdf(original)
    write_new_tree(comparison(original, text), Path(place))
    click.echo(f"Paragraphs: {len(text.paragraphs)}. Line ends joined: {text.joined},")
    click.echo(f"of which after a hyphen, which was kept: {text.hyphens}.")
    click.echo(f"Open {place}/check.html and correct {place}/statement.txt,")
    click.echo(f"then: sharing build {place}/statement.txt")


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, 65_535), default=8000, show_default=True)
def serve(host: str, port: int) -> None:
    """Serve the built site; where there is none, the sample campaign."""
    from sharing.web import create_app  # noqa: PLC0415 -- other commands start faster without it
    from sharing.web.serve import require_free  # noqa: PLC0415 -- likewise
    from sharing.web.serve import serve as run  # noqa: PLC0415 -- likewise

    settings = _settings()
    here = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    home = settings.public_url or here
    require_free(host, port)
    tree = read_tree(settings.site) if settings.site.exists() else _samples(home)
    app = create_app(tree, public_url=settings.public_url)
    behind = "" if home == here else f", served at {here}"
    click.echo(f"Open {home}/ in a browser{behind}; Ctrl-C stops it.")
    run(app, host=host, port=port)


def _campaign(
    statement: str, page: str | None, language: str | None,
    platforms: tuple[str, ...], hashtags: tuple[str, ...],
) -> Campaign:  # fmt: skip
    """Return the campaign that a command is about."""
    choices = Choices(
        page=usable_address(page),
        public_url=_settings().public_url,
        language=language,
        hashtags=tuple(tag.removeprefix("#") for tag in hashtags),
        platforms=tuple(dict.fromkeys(platform(name).name for name in platforms)),
    )
    return open_campaign(statement, choices)


def _kit(**given: Any) -> tuple[Kit, str | None]:  # noqa: ANN401 -- click hands over mixed options
    """Return the kit, and where its site will stand: as set, or as the page's address tells."""
    public_url, campaign = _settings().public_url, _campaign(**given)
    own = f"/{campaign.slug}/"
    if public_url is None and campaign.page is not None and campaign.page.endswith(own):
        public_url = campaign.page.removesuffix(own)
    return build_kit(campaign), public_url


def _kits(
    statements: tuple[str, ...], given: Mapping[str, Any]
) -> tuple[Sequence[Kit], str | None]:
    """Return a kit of each statement, and where their site will stand, if that is sure."""
    made = [_kit(statement=statement, **given) for statement in statements]
    homes = {home for _, home in made}
    return [kit for kit, _ in made], homes.pop() if len(homes) == 1 else None


def _samples(public_url: str) -> Mapping[str, bytes]:
    kits = [
        build_kit(open_campaign(str(place), Choices(public_url=public_url)))
        for place in sorted(SAMPLES.glob("*/campaign.toml"))
    ]
    with progress("Drawing") as drawing:
        return build_tree(kits, public_url=public_url, progress=drawing)


def _language(edition: EditionKit) -> str:
    return edition.edition.statement.language


def _paragraphs(edition: EditionKit) -> Iterable[str]:
    for post in edition.posts:
        size = measured_parts(post.platform, post.parts, subject=post.subject or "")
        yield f"== {post.platform.title}: {post.in_words} ({size})\n\n{post.text}"
        for said in (*post.left_out, *post.notices):
            yield f"   {said}"


def _counted(name: str, sizes: tuple[Size, ...]) -> dict[str, object]:
    return {
        "platform": name,
        "sizes": [size_values(size) for size in sizes],
        "fits": all(size.fits for size in sizes),
    }

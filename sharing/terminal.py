"""What the command reads from standard input and shows on a terminal."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

from sharing.core.errors import CannotRead, UnusableInput

SMALLEST_PIXELS = 200  # below that no quote can be read
LARGEST_PIXELS = 4_096  # the largest picture that X's cards take (developer.x.com/cards/markup)


def speak_every_script() -> None:
    """Print words in any script, whatever encoding the terminal was told."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def file_bytes(place: str) -> bytes:
    """Return what a file holds; raises CannotRead."""
    try:
        return Path(place).read_bytes()
    except OSError as fault:
        raise CannotRead(place, why=fault.strerror or str(fault)) from None


def standard_input() -> str:
    """Return the text on standard input; raises UnusableInput where it is no UTF-8."""
    try:
        return _open_input().read().decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UnusableInput(
            f"Standard input is not UTF-8 text: byte {fault.start + 1} cannot be read.",
        ) from None


def _open_input() -> BinaryIO:
    if sys.stdin is None:
        raise UnusableInput("Standard input is closed: nothing can be read from it.")
    return sys.stdin.buffer


def json_lines() -> Iterator[str]:
    """Yield the JSON string on each line of standard input; raises UnusableInput."""
    for number, line in enumerate(_open_input(), start=1):
        try:
            text = json.loads(line)
            text.encode()
        except (ValueError, AttributeError, RecursionError):
            raise UnusableInput(f"Line {number} of standard input is not a JSON string.") from None
        yield text


def print_json(value: object) -> None:
    """Print one JSON value on one line."""
    click.echo(json.dumps(value, ensure_ascii=False))


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None] | None]:
    """Give a function that shows how far it is on a bar; None where nobody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label=what, file=sys.stderr) as bar:

        def show(done: int, whole: int) -> None:
            bar.length = whole
            bar.update(done - bar.pos)

        yield show


def pixels(size: str) -> tuple[int, int]:
    """Return width and height of "WIDTHxHEIGHT"; raises UnusableInput."""
    sides = size.lower().split("x")
    if len(sides) != len(("width", "height")) or not all(map(_is_number, sides)):
        raise UnusableInput(f"The size {size!r} is not WIDTHxHEIGHT in pixels, such as 1080x1350.")
    width, height = (int(side) for side in sides)
    if not all(SMALLEST_PIXELS <= side <= LARGEST_PIXELS for side in (width, height)):
        raise UnusableInput(
            f"The size {size!r} is not possible: each side must be between {SMALLEST_PIXELS} and "
            f"{LARGEST_PIXELS} pixels.",
        )
    return width, height


def _is_number(side: str) -> bool:
    return side.isascii() and side.isdigit() and len(side) <= len(str(LARGEST_PIXELS))


def ending(place: str, *known: str) -> str:
    """Return the ending of a file's name; raises UnusableInput where it is none of the known."""
    found = Path(place).suffix.lower()
    if found not in known:
        raise UnusableInput(f"The name {place!r} must end in {' or '.join(known)}.")
    return found

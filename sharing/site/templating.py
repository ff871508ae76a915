"""Turns a template and its values into the bytes of a page; every value is escaped."""

import re
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from sharing.core.composing.beside import names_of, said
from sharing.site.files import static_folder, templates_folder
from sharing.site.names import card_name, shape, thread_card_name
from sharing.site.sections import pieces

_DRAWING = re.compile(r'viewBox="([\d. ]+)">(.*)</svg>', re.DOTALL)


def render(template: str, **values: object) -> bytes:
    """Return the page as UTF-8; a value that a template asks for and nobody gave is an error."""
    return _environment().get_template(template).render(**values).encode()


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        card_name=card_name,
        icon=_icon,
        said=said,
        names_of=names_of,
        pieces=pieces,
        shape=shape,
        thread_card_name=thread_card_name,
    )
    environment.filters["weight"] = _weight
    return environment


@cache
def _icon(name: str) -> Markup:
    # In the page itself: an outside file would be a request each, and none from a memory stick.
    file = static_folder() / "icons" / f"{name}.svg"
    found = _DRAWING.search(file.read_text("utf-8")) if file.is_file() else None
    if found is None:
        return Markup()
    box, drawing = found.groups()
    return Markup(  # noqa: S704 -- our own files, never a visitor's or an organiser's words
        f'<svg viewBox="{box}" width="20" height="20" aria-hidden="true">{drawing}</svg>',
    )


def _weight(weight_bytes: int) -> str:
    return f"{max(1, round(weight_bytes / 1000)):,}\u00a0kB"

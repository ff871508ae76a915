"""Turns a template and its values into the bytes of a page; every value is escaped."""

import re
from functools import cache

import regex
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from sharing.core.composing.beside import names_of, said
from sharing.site.autonyms import own_name
from sharing.site.files import static_folder, templates_folder
from sharing.site.names import card_name, shape, thread_card_name
from sharing.site.sections import pieces

_DRAWING = re.compile(r'viewBox="([\d. ]+)">(.*)</svg>', re.DOTALL)

# What a sentence of ours cites in a script that runs from the right: words in its own marks, words
# within ours, a quotation to its last mark, or else a run of such letters, each with the
# marks on its last letter.
_RTL = r"[\p{bc=R}\p{bc=AL}]"
_CITED = regex.compile(
    rf"(?<=: “)(?=.*{_RTL}).*(?=”)|(?<=“)(?=[^“”»]*{_RTL})[^“”»]*(?=”)"
    rf"|(?<=: )[«»”‘](?=.*{_RTL}).*[«»“”’]|«(?=[^“”»]*{_RTL})[^“”»]*»"
    rf"|#?{_RTL}(?:[^\p{{Latin}}]*{_RTL})?\p{{Grapheme_Extend}}*",
    regex.DOTALL,
)


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
        own_name=own_name,
        pieces=pieces,
        shape=shape,
        thread_card_name=thread_card_name,
    )
    environment.filters["weight"] = _weight
    environment.filters["isolated"] = isolated
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


def isolated(says: str, theirs: Markup) -> Markup:
    """Return a sentence of ours in which words that run from the right stand apart from it.

    `theirs` are the attributes of the language that they are in. Without them their marks, and what
    follows them, would land on the wrong sides; our own marks “” stand outside, as our words run.

    >>> str(isolated("No room for: «مرحبا».", Markup(' dir="rtl"')))
    'No room for: <bdi dir="rtl">«مرحبا»</bdi>.'
    """
    found = list(_CITED.finditer(says))
    edges = [0, *(edge for hit in found for edge in hit.span()), len(says)]
    between = (escape(says[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True))
    cited = [Markup("<bdi{}>{}</bdi>").format(theirs, hit[0]) for hit in found]
    return Markup().join(one for pair in zip(between, [*cited, ""], strict=True) for one in pair)


def _weight(weight_bytes: int) -> str:
    return f"{max(1, round(weight_bytes / 1000)):,}\u00a0kB"

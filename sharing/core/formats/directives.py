"""Directives: what a file says to the program that makes a page of it, not to a reader."""

from collections.abc import Iterator

import regex

from sharing.core.formats.pieces import Kind, Piece, trimmed

_FRONT = regex.compile(
    r"\A\s*(?:(---|\+\+\+)[ \t]*\r?\n(?=\s*(?:[#\w][^\r\n:=]*[:=]|\1)).*?^\1[ \t]*(?:\r?\n|\Z)"
    r"|\{\s*\r?\n\s*\"[\w-]+\"\s*:.*?^\}[ \t]*(?:\r?\n|\Z))",
    regex.DOTALL | regex.MULTILINE,
)
_FRONT_TITLE = regex.compile(
    r"^\s*\"?title\"?\s*[:=]\s*(['\"]?)(?P<title>[^\s>|'\"][^\r\n]*?)\1,?[ \t]*\r?$",
    regex.MULTILINE,
)
_ONE = (
    # Hugo and Jekyll, kramdown, comments and tags, WordPress, pictures, contents, containers.
    r"\{\{(?:[^{}]|\}(?!\}))*\}\}|\{%(?:[^%]|%(?!\}))*%\}|\{[:#.][^{}\n]*\}"
    r"|<!--(?:[^-]|-(?!->))*-->|</?[a-zA-Z][^<>\n]*>"
    r"|\[(?P<code>[a-z][\w-]*)(?:\s[^\]\n]*)?\][^\[\n]*\[/(?P=code)\]"
    r"|\[/?[a-z][\w-]*(?:\s+[\w-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\]]+))*\s*/?\]"
    r"|!\[[^\]\n]*\]\([^()\n]*\)|\[\[[^\[\]\n]*\]\]|\[TOC\]|:::+[^\n]*"
    r"|\\(?:pagebreak|newpage|clearpage)"
)
DIRECTIVE = regex.compile(rf"\s*(?:(?:{_ONE})\s*)++")


_TAGS = regex.compile(r"\s*(?:<[^<>]*>\s*)*")
_UNREAD = regex.compile(r"\s*<(?:script|style|svg|iframe|template|select|!|\?)", regex.IGNORECASE)


def is_directive(text: str) -> bool:
    """Return whether a text is nothing but shortcodes, tags, comments or pictures.

    >>> is_directive("{{< youtube abc >}}"), is_directive("[Stay] here.")
    (True, False)
    """
    return text.lstrip()[:1] in set("{<[!:\\") and DIRECTIVE.fullmatch(text) is not None


def words_within(markup: str) -> tuple[int, int] | None:
    """Return where the words stand between the tags around them, or None if there are none."""
    opening = _TAGS.match(markup)
    if opening is None or _UNREAD.match(markup):
        return None
    start, end = trimmed(markup, opening.end(), len(markup))
    while start < end and markup[end - 1] == ">" and (tag := markup.rfind("<", start, end)) >= 0:
        start, end = trimmed(markup, start, tag)
    has_words = regex.search(r"\p{L}{2}", regex.sub(r"<[^<>]*>", "", markup[start:end]))
    return (start, end) if has_words else None


def front_matter(source: str) -> tuple[tuple[Piece, ...], int]:
    """Return the front matter, in up to three pieces around its title, and where it ends."""
    front = _FRONT.match(source)
    ends = front.end() if front else 0
    title = _FRONT_TITLE.search(source, 0, ends)
    bounds = [(0, ends, Kind.MACHINERY)]
    if title is not None:
        start, end = title.span("title")
        bounds = [
            (0, start, Kind.MACHINERY),
            (start, end, Kind.FRONT_TITLE),
            (end, ends, Kind.MACHINERY),
        ]
    return tuple(_pieces(source, bounds)), ends


def _pieces(source: str, bounds: list[tuple[int, int, Kind]]) -> Iterator[Piece]:
    for begins, stops, kind in bounds:
        start, end = trimmed(source, begins, stops)
        if start < end:
            yield Piece(begins=begins, start=start, end=end, kind=kind)

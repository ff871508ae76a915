"""Markdown in, its pieces out, with offsets into the file as it stands."""

from bisect import bisect_right
from collections.abc import Iterator

import regex
from markdown_it import MarkdownIt
from markdown_it.token import Token

from sharing.core.formats.directives import front_matter, is_directive, words_within
from sharing.core.formats.pieces import Kind, Manuscript, Piece, trimmed

EMPHASIS = regex.compile(r"(\*\*\*|\*\*|__|\*|_)(?=\S)(.*\S)\1", regex.S)
WRAPPERS = {"heading_open": Kind.HEADING, "list_item_open": Kind.ITEM}
MACHINERY = frozenset({"fence", "code_block", "html_block"})


def read_markdown(source: str) -> Manuscript:
    """Return Markdown with its pieces; front matter, code and link definitions are machinery."""
    front, body_begins = front_matter(source)
    pieces = [*front, *_body_pieces(source, body_begins)]
    return Manuscript(source, pieces=_with_leftovers(source, pieces))


def _body_pieces(source: str, begins: int) -> Iterator[Piece]:
    """Yield the pieces that markdown-it finds, with the offsets of their words."""
    lines = _line_starts(source, begins)
    kinds: list[Kind] = [Kind.PARAGRAPH]
    depth = 0
    for token in MarkdownIt("commonmark").parse(source[begins:]):
        depth += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type in WRAPPERS:
            kinds.append(WRAPPERS[token.type])
        elif token.type in {"heading_close", "list_item_close"}:
            kinds.pop()
        elif token.type in MACHINERY or token.type == "inline":
            piece = _piece(source, lines, token, kinds[-1], is_quoted=depth > 0)
            if piece is not None:
                yield piece


def _line_starts(source: str, begins: int) -> list[int]:
    """Return where each line starts as markdown-it counts lines, and where the last one ends."""
    breaks = regex.finditer(r"\r\n|\r|\n", source, pos=begins)
    return [begins, *(match.end() for match in breaks), len(source)]


def _piece(
    source: str, lines: list[int], token: Token, kind: Kind, *, is_quoted: bool
) -> Piece | None:
    """Return the piece of a token, or None if it has no words."""
    if token.map is None or not token.content.strip():
        return None
    begins, ends = lines[token.map[0]], lines[min(token.map[1], len(lines) - 1)]
    start, end = _words(source, begins, ends, token.content)
    if token.type == "html_block" and (inner := words_within(source[start:end])):
        return Piece(begins=begins, start=start + inner[0], end=start + inner[1], kind=kind)
    if token.type in MACHINERY or is_directive(source[start:end]):
        return Piece(begins=begins, start=start, end=end, kind=Kind.MACHINERY)
    if (wrapped := EMPHASIS.fullmatch(source, start, end)) and wrapped[1] not in wrapped[2]:
        start, end = wrapped.span(2)
    return Piece(begins=begins, start=start, end=end, kind=kind, is_quoted=is_quoted)


def _words(source: str, begins: int, ends: int, content: str) -> tuple[int, int]:
    """Return where the first and the last line of the content stand between two offsets."""
    shown = content.split("\n")
    first, last = shown[0].strip(), shown[-1].strip()
    start, end = source.find(first, begins, ends), source.rfind(last, begins, ends)
    if start < 0 or end < start:
        return trimmed(source, begins, ends)
    return trimmed(source, start, end + len(last))


def _with_leftovers(source: str, pieces: list[Piece]) -> Iterator[Piece]:
    """Yield the pieces and, between them, what markdown-it swallowed: link definitions."""
    lines = _line_starts(source, 0)
    reached = 0
    for piece in [*pieces, Piece(begins=len(source), start=len(source), end=len(source))]:
        opens = lines[bisect_right(lines, reached - 1)] if reached else 0
        start, end = trimmed(source, min(opens, piece.begins), piece.begins)
        if regex.search(r"\w", source[start:end]):
            begins = source.rfind("\n", 0, start) + 1
            yield Piece(begins=max(begins, reached), start=start, end=end, kind=Kind.MACHINERY)
        if piece.start < piece.end:
            yield piece
        reached = piece.end

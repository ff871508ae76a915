"""HTML in, its words and their pieces out; no markup survives.

The source of the statement is then the text itself: the pieces, a blank line between them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode

from sharing.core.errors import NotText
from sharing.core.formats.pieces import Kind, Manuscript, Piece

KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Kind.HEADING),
    "li": Kind.ITEM,
    **dict.fromkeys(
        (
            *("p", "div", "section", "article", "main", "header", "footer", "aside", "body"),
            *("address", "blockquote", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th"),
            *("figure", "figcaption", "pre", "form", "fieldset", "hr", "details", "summary"),
        ),
        Kind.PARAGRAPH,
    ),
}
UNSEEN = frozenset(
    ("script", "style", "template", "svg", "noscript", "select", "textarea", "nav", "iframe")
)
SPACES = regex.compile(r"[ \t\n\r\f]+")
TAG = regex.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
CLOSE_THEMSELVES = frozenset(
    (
        *("p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot"),
        *("br", "hr", "img", "meta", "link", "input", "source", "wbr", "col", "embed", "area"),
    )
)
DEEPEST = 2_000  # open elements; the parser's time grows with the square of the depth


@dataclass(slots=True)
class _Page:
    """The words gathered so far, and those of the piece that is still open."""

    done: list[tuple[str, Kind, bool]] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    kind: Kind = Kind.PARAGRAPH
    quotations: int = 0

    def close(self, following: Kind = Kind.PARAGRAPH) -> None:
        """End the open piece; what follows is of the given kind."""
        lines = SPACES.sub(" ", "".join(self.open)).split("\v")
        words = "\n".join(line.strip(" ") for line in lines).strip()
        if words:
            self.done.append((words, self.kind, self.quotations > 0))
            self.kind = Kind.PARAGRAPH
        self.open.clear()
        if not words and self.kind is Kind.ITEM and following is Kind.PARAGRAPH:
            return  # <li><p>…: the paragraph is the item
        self.kind = following


def read_html(markup: str) -> Manuscript:
    """Return the words of an HTML page with their pieces; scripts and menus are dropped.

    Raises NotText where elements are nested deeper than any page that a person wrote.
    """
    _refuse_depth(markup)
    page = _Page()
    root = LexborHTMLParser(markup).body
    for node, is_entry in _walk(root) if root else ():
        _enter(page, node) if is_entry else _leave(page, node)
    page.close()
    return _manuscript(page.done)


def _refuse_depth(markup: str) -> None:
    depth = 0
    for closes, name in TAG.findall(markup):
        if name.lower() not in CLOSE_THEMSELVES:
            depth = max(0, depth - 1) if closes else depth + 1
        if depth > DEEPEST:
            raise NotText(f"its HTML has more than {DEEPEST:,} elements inside each other.")


def _walk(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node on the way in and on the way out, without recursion."""
    stack = [(root, True)]
    while stack:
        node, is_entry = stack.pop()
        yield node, is_entry
        if is_entry and node.tag not in UNSEEN:
            stack.append((node, False))
            stack.extend((child, True) for child in reversed(list(node.iter(include_text=True))))


def _enter(page: _Page, node: LexborNode) -> None:
    tag = node.tag or ""
    if tag == "-text":
        page.open.append((node.text_content or "").replace("\v", " "))
    elif tag == "br":
        page.open.append("\v")
    elif tag in KINDS:
        page.close(KINDS[tag])
        page.quotations += tag == "blockquote"


def _leave(page: _Page, node: LexborNode) -> None:
    if node.tag in KINDS:
        page.close()
        page.quotations -= node.tag == "blockquote"


def _manuscript(found: list[tuple[str, Kind, bool]]) -> Manuscript:
    pieces: list[Piece] = []
    offset = 0
    for words, kind, is_quoted in found:
        end = offset + len(words)
        pieces.append(Piece(begins=offset, start=offset, end=end, kind=kind, is_quoted=is_quoted))
        offset = end + 2
    return Manuscript("\n\n".join(words for words, *_ in found), pieces=pieces)

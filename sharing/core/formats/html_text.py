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
    "figcaption": Kind.CAPTION,
    **dict.fromkeys(("button", "label", "legend"), Kind.CONTROL),
    **dict.fromkeys(
        (
            *("p", "div", "section", "article", "main", "header", "footer", "aside", "body"),
            *("address", "blockquote", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th"),
            *("figure", "pre", "form", "fieldset", "hr", "details", "summary"),
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
LONGEST_CELL = 100  # characters; a table with longer ones sets a page, not a list
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
NEAR = 4  # neighbours that are looked at; more are no citation that a person wrote
DASHES = frozenset("—–―-")
DIGITS = regex.compile(r"[0-9, ]*[0-9]")
FOOTNOTE = regex.compile(
    r"(?i)_?(?:fn|ftn|edn)[:_-]?[0-9]+|(?:foot|end)notes?(?:-[0-9]+)?|cite_note-.*"
)
DEEPEST = 2_000  # open elements; the parser's time grows with the square of the depth


@dataclass(slots=True)
class _Page:
    """The words gathered so far, and those of the piece that is still open."""

    done: list[tuple[str, Kind, bool]] = field(default_factory=list)
    rows: list[tuple[int, int]] = field(default_factory=list)  # open ones: pieces before, cells
    open: list[str] = field(default_factory=list)
    kind: Kind = Kind.PARAGRAPH
    quotations: int = 0
    footnotes: int = 0
    marks: list[tuple[int, bool]] = field(default_factory=list)  # open: where, and if raised

    def close_row(self) -> None:
        """End a row of a table; short cells become one piece, with commas between them."""
        self.close()
        before, cells = self.rows.pop()
        found = self.done[before:]
        if 1 < len(found) <= cells and all(len(words) <= LONGEST_CELL for words, *_ in found):
            words = ", ".join(words.replace("\n", ", ") for words, *_ in found)
            self.done[before:] = [(words, Kind.ROW, self.quotations > 0)]

    def close_mark(self) -> None:
        """End a superscript: "river.1" would be another word, "10" and "6" another number."""
        begins, is_raised = self.marks.pop()
        if begins > len(self.open):
            return  # it held whole paragraphs
        words = "".join(self.open[begins:])
        is_glued = begins > 0 and not self.open[begins - 1][-1:].isspace()
        if (is_raised or is_glued) and DIGITS.fullmatch(words.strip()):
            self.open[begins:] = [words.strip().translate(SUPERSCRIPT)]

    def close(self, following: Kind = Kind.PARAGRAPH) -> None:
        """End the open piece; what follows is of the given kind."""
        lines = SPACES.sub(" ", "".join(self.open)).split("\v")
        words = "\n".join(line.strip(" ") for line in lines).strip()
        if words:
            kind = Kind.FOOTNOTE if self.footnotes else self.kind
            self.done.append((words, kind, self.quotations > 0))
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
        if is_entry and node.tag not in UNSEEN and "hidden" not in node.attributes:
            stack.append((node, False))
            stack.extend((child, True) for child in reversed(list(node.iter(include_text=True))))


def _enter(page: _Page, node: LexborNode) -> None:
    tag = node.tag or ""
    if tag == "-text":
        page.open.append((node.text_content or "").replace("\v", " "))
    elif tag == "br":
        page.open.append("\v")
    elif _is_mark(node):
        page.marks.append((len(page.open), tag == "sup"))
    elif tag == "cite" and _ends_quotation(page, node):
        page.close(Kind.CAPTION)
    elif tag in KINDS:
        page.close(Kind.CAPTION if tag == "footer" and page.quotations else KINDS[tag])
        page.quotations += tag == "blockquote"
        page.footnotes += _is_footnote(node)
        if tag == "tr":
            page.rows.append((len(page.done), 0))
        elif tag in {"td", "th"} and page.rows:
            page.rows[-1] = (page.rows[-1][0], page.rows[-1][1] + 1)


def _leave(page: _Page, node: LexborNode) -> None:
    if _is_mark(node):
        page.close_mark()
    elif node.tag == "tr":
        page.close_row()
    elif node.tag in KINDS:
        page.close()
        page.quotations -= node.tag == "blockquote"
        page.footnotes -= _is_footnote(node)


def _is_mark(node: LexborNode) -> bool:
    """Return whether an element holds a superscript or leads to a place on the same page."""
    return node.tag == "sup" or (
        node.tag == "a" and (node.attributes.get("href") or "").startswith("#")
    )


def _is_footnote(node: LexborNode) -> bool:
    names = (node.id or "", *(node.attributes.get("class") or "").split())
    return any(FOOTNOTE.fullmatch(name) for name in names)


def _ends_quotation(page: _Page, node: LexborNode) -> bool:
    """Return whether a <cite> names whose a quotation is, not a work within a sentence."""
    following, before = node.next, "".join(page.open[-NEAR:]).rstrip()
    for _ in range(NEAR):
        if following is not None and not (following.text() or "").strip():
            following = following.next
    is_own = page.quotations > 0 and before[-1:] not in DASHES
    return following is None and page.kind is not Kind.CAPTION and (is_own or not before)


def _manuscript(found: list[tuple[str, Kind, bool]]) -> Manuscript:
    pieces: list[Piece] = []
    offset = 0
    for words, kind, is_quoted in found:
        end = offset + len(words)
        pieces.append(Piece(begins=offset, start=offset, end=end, kind=kind, is_quoted=is_quoted))
        offset = end + 2
    return Manuscript("\n\n".join(words for words, *_ in found), pieces=pieces)

"""Plain text in, its pieces out: blank lines, list markers and line breaks that were meant."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

import regex

from sharing.core.formats.directives import front_matter
from sharing.core.formats.pieces import Kind, Manuscript, Piece, trimmed

LINE = regex.compile(r"[^\n\r\u2028\u2029\x85]*(?:\r\n|[\n\r\u2028\u2029\x85]|\Z)")
_LETTER_OR_NUMBER = r"\d{1,2}|الف|i{2,3}|iv|vi{1,3}|ix"  # of those that "(a)" or "a." stand for
MARKER = regex.compile(
    r"[ \t\xa0]*(?:[-*•‣▪◦–—·→➔➜➤►▸▶●○■□✓✔☐][ \t\xa0]+"
    rf"|\(?(?:{_LETTER_OR_NUMBER}|\p{{L}})\)[ \t\xa0]+"
    rf"|(?:{_LETTER_OR_NUMBER}|[a-zа-яі])\.[ \t\xa0]+(?!\p{{Lu}}\.)"
    # A town before a date, "м. Київ, 5 травня 2026 року", is no item of a list.
    r"(?!(?<=[мгсп]\.[ \t\xa0]+)\p{Lu}[\p{L}\p{M} ’'ʼ-]{1,30}, ?\p{Nd}[^\n]{0,20}\p{Nd}{4})"
    # "2. Juni 2026" on a line of its own is a date.
    r"(?!\p{L}{3,12}\.?[ \xa0](?:19|20)\d\d[ \t\r]*(?:\n|\Z))"
    r"|(?:\d{1,2}|الف|[أابپتثجحدهو])[-–—][ \t\xa0]+|\d{1,2}(?:/|\.?º)[ \t\xa0]+"
    # A number in a circle or on a key needs no space; nor do the signs of messages.
    r"|(?:[①-⑳❶-❿]|\d\ufe0f?\u20e3|[✅☑👉➡🔹🔸]\ufe0f?)[ \t\xa0]*"
    # A word that counts, such as the English for "Demand 1" or the Spanish for "First".
    r"|(?i:demand|forderung|demande|exigence|demanda|exigencia|exigência|talep|вимога|требование"
    r"|خواسته|माँग|मांग)[ \xa0]\d{1,2}[:.][ \t\xa0]+"
    r"|(?i:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]"
    r"|primeir[oa]|terceir[oa]|quart[oa])[ًا]*(?:[:：]|\.[-–—])[ \t\xa0]+)(?=\S)"
    # Chinese numerals need no space; what they count is one clause, a heading has no end.
    r"|[ \t\u3000]*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、)）．.][ \u3000]?"
    r"(?=\p{Han}[^。！？；\n]{1,80}[。；！？][ \t\r]*(?:\n|\Z))"
)
# "м. Харків, 12 лютого", "г. Москва": short for "town" and "village", no letters of a list.
TOWN = regex.compile(
    r"[ \t\xa0]*[мгсп]\.[ \xa0]?\p{Lu}[\p{L}’'ʼ-]+(?:[ \xa0]\p{Lu}[\p{L}’'ʼ-]+)?"
    r"(?:,[ \xa0]?\d{1,2}[ .\xa0]|[ \t\r]*(?:\n|\Z))"
)
BLANK = regex.compile(r"[\s\x1c-\x1f>]*")  # a lone ">" parts paragraphs, too
QUOTE = regex.compile(r"[ \t]*>[> \t]*(?=[^\s>])")  # as in mails
NARROWEST_WRAPPED_LINE = 50  # characters; no editor wraps as narrow as that
LONGEST_WRAPPED_LINE = 100  # characters; nobody's editor wraps by hand beyond this
WIDEST_TITLE = 0.75  # of the widest line below, the next word counted in

Line = tuple[int, int]


def read_plain(source: str) -> Manuscript:
    """Return plain text with its pieces: paragraphs, list items, and lines that stand alone."""
    front, begins = front_matter(source)
    pieces = list(front)
    for block in _blocks(source, begins):
        pieces.extend(_pieces_of(source, block))
    return Manuscript(source, pieces=pieces)


def _blocks(source: str, begins: int) -> Iterator[list[Line]]:
    """Yield the runs of lines that no blank line parts."""
    lines = [match.span() for match in LINE.finditer(source, begins) if match.end() > match.start()]
    for is_blank, run in groupby(
        lines, key=lambda line: BLANK.fullmatch(source, *line) is not None
    ):
        if not is_blank:
            yield list(run)


def _pieces_of(source: str, lines: Sequence[Line]) -> Iterator[Piece]:
    """Yield the pieces of one run of lines."""
    is_list = stand_alone([source[a:b].strip() for a, b in lines])
    begins = lines[0][0]
    if len(lines) > 1 and not is_list and _is_title(*(source[a:b].strip() for a, b in lines)):
        yield _piece(source, begins, lines[0][1])
        begins, lines = lines[1][0], lines[1:]
    for (_, end), following in zip(lines, [*lines[1:], None], strict=True):
        if following is None or _is_meant_break(source, following, is_list=is_list):
            yield _piece(source, begins, end)
            begins = end


def _is_meant_break(source: str, following: Line, *, is_list: bool) -> bool:
    """Return whether the writer, not the width of a window, began a line here."""
    if _marker(source, *following):
        return True
    return is_list and not source[slice(*following)].lstrip()[0].islower()


def stand_alone(lines: Sequence[str]) -> bool:
    """Return whether lines stand alone: too short or too long to have been wrapped, or uneven.

    A wrapped line has no room for the first word of the next one.
    """
    widest = max(len(line) for line in lines)
    if not NARROWEST_WRAPPED_LINE <= widest <= LONGEST_WRAPPED_LINE:
        return True
    uneven = sum(
        len(line) + 1 + len(after.split(maxsplit=1)[0]) <= widest for line, after in pairwise(lines)
    )
    return uneven * 2 > len(lines) - 1


def _is_title(first: str, second: str, *others: str) -> bool:
    """Return whether wrapped lines begin with a title: far too short to have been wrapped there.

    It has no end mark, and what follows it does not go on in the middle of a sentence.
    """
    widest = max(len(line) for line in (second, *others))
    is_open = first[-1:].isalnum() and not second[:1].islower()
    return is_open and len(first) + len(second.split(maxsplit=1)[0]) < WIDEST_TITLE * widest


def _marker(source: str, start: int, end: int) -> regex.Match[str] | None:
    """Return the mark of a list at the start of a line, if it has one."""
    return None if TOWN.match(source, start, end) else MARKER.match(source, start, end)


def _piece(source: str, begins: int, ends: int) -> Piece:
    quote = QUOTE.match(source, begins, ends)
    opens = quote.end() if quote else begins
    marker = _marker(source, opens, ends)
    start, end = trimmed(source, marker.end() if marker else opens, ends)
    return Piece(
        begins=begins,
        start=start,
        end=end,
        kind=Kind.ITEM if marker else Kind.PARAGRAPH,
        is_quoted=quote is not None,
    )

"""Columns: pieces in, pieces out; where names stand beside one another, each gets its own.

A name and a place beside it look alike: cells are names if every column holds what could be one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, zip_longest

import regex

from sharing.core.formats.pieces import Kind, Piece
from sharing.core.grammar.lines import LONGEST_NAME_WORDS, count_words, is_titled
from sharing.core.grammar.naming import COLUMNS, OFFICE
from sharing.core.names import without_address

Range = tuple[int, int]
Rows = Sequence[Sequence[str]]

GAP = regex.compile(r"[ \xa0]*\t[ \t\xa0]*|[ \xa0\u3000]{3,}")
IS_OFFICE = regex.compile(OFFICE)
NO_NAME = regex.compile(r"\A\p{Ll}|\p{Nd}|[.!?…:;。！？؟।]\Z")
FEWEST_ROWS = 3  # where nothing announces names


def columns_cut(source: str, pieces: Sequence[Piece], signing: Sequence[bool]) -> list[Piece]:
    """Return the pieces, with one for each name of a row; `signing` tells which may be names."""
    cut: list[Piece] = []
    found = list(zip(pieces, signing, [_cells(source, piece) for piece in pieces], strict=True))
    for is_row, run in groupby(found, key=lambda item: len(item[2]) > 1):
        rows = list(run)
        texts = [[source[a:b] for a, b in cells] for _, _, cells in rows]
        if is_row and _are_names(texts, is_announced=rows[0][1]):
            for piece, _, cells in rows:
                cut.extend(_parts(piece, cells))
        else:
            cut.extend(piece for piece, _, _ in rows)
    return cut


def _cells(source: str, piece: Piece) -> Sequence[Range]:
    """Return the cells of a piece that is one line; else one range."""
    text = source[piece.start : piece.end]
    if piece.kind is not Kind.PARAGRAPH or "\n" in text or not GAP.search(text):
        return [(piece.start, piece.end)]
    gaps = [match.span() for match in GAP.finditer(source, piece.start, piece.end)]
    starts, ends = [piece.start, *(b for _, b in gaps)], [*(a for a, _ in gaps), piece.end]
    return list(zip(starts, ends, strict=True))


def _are_names(rows: Rows, *, is_announced: bool) -> bool:
    """Return whether the cells of rows name one signatory each, not one and her place or office."""
    cells = [cell for row in rows for cell in row]
    if COLUMNS.fullmatch(cells[0]) or not (is_announced or len(rows) >= FEWEST_ROWS):
        return False
    if not is_announced and not all(map(is_titled, cells)):
        return False
    columns = [[cell for cell in column if cell] for column in zip_longest(*rows, fillvalue="")]
    first = columns[0]
    return all(map(_could_name, cells)) and all(
        2 * len(set(column)) >= len(set(first[: len(column)])) and _words(column) >= _words(first)
        for column in columns[1:]
    )


def _could_name(cell: str) -> bool:
    bare = without_address(cell)
    is_little = 0 < count_words(bare) <= LONGEST_NAME_WORDS
    return is_little and not NO_NAME.search(bare) and not IS_OFFICE.fullmatch(bare)


def _words(column: Sequence[str]) -> int:
    """Return 2 where most cells have two words or more, as the names of people have, else 1."""
    single = sum(count_words(cell) < 2 for cell in column)  # noqa: PLR2004
    return 1 if 2 * single > len(column) else 2


def _parts(piece: Piece, cells: Sequence[Range]) -> Iterator[Piece]:
    for index, (start, end) in enumerate(cells):
        yield replace(piece, begins=start if index else piece.begins, start=start, end=end)

"""A shaped line in; where the ink of its first letter begins, as the eye sees its edge, out."""

from collections.abc import Iterator

from sharing.media.typesetting.layout import Block, hanging_mark
from sharing.media.typesetting.pieces import hanging_share
from sharing.media.typesetting.shaping import Glyph, Line, Paragraph, shape_line


def edge_of_ink(line: Line, hang: float, *, mirrored: bool) -> float:
    """Return where the text begins, in em from the line's left end: after what hangs of it.

    That is the ink of the first letter, because letters have more or less air beside them. A
    character on a square of its own keeps its air, so that squares stand under each other.
    """
    start = line.width - hang if mirrored else hang
    for glyph in _as_read(line, mirrored=mirrored):
        reach = glyph.face.reaches[glyph.id]
        left, right = (glyph.x + end for end in reach) if reach else (start, start)
        middle = (left + right) / 2
        if middle < start if mirrored else middle > start:
            if glyph.face.is_coloured or glyph.face.is_on_squares:
                return start
            return min(start, right) if mirrored else max(start, left)
    return start


def whole_hangs(block: Block) -> tuple[float, ...]:
    """Return the width of each line's mark and its space, in em, where only a part may hang."""
    text = block.paragraph.text
    return tuple(
        max(0.0, hang) / hanging_share(text[start:])
        for hang, (start, _end) in zip(block.hangs, block.spans, strict=True)
    )


def starts_of_text(block: Block, *, mirrored: bool) -> tuple[float, ...]:
    """Return where each line meets the margin, in em from its left end.

    That is the ink of its first letter, or a part of its mark before it; or an indent before both.
    """
    return tuple(
        edge_of_ink(line, whole, mirrored=mirrored) - (hang - whole if mirrored else whole - hang)
        for line, whole, hang in zip(block.lines(), whole_hangs(block), block.hangs, strict=True)
    )


def _as_read(line: Line, *, mirrored: bool) -> Iterator[Glyph]:
    """Yield the glyphs from the end where reading begins; mostly the first one answers."""
    if mirrored:
        for stretch in reversed(line.stretches):
            yield from reversed(tuple(stretch.glyphs()))
    else:
        for stretch in line.stretches:
            yield from stretch.glyphs()


def ink_outside(paragraph: Paragraph) -> float:
    """Return how far the ink of a text's first mark stands outside, in em; 0 if none hangs."""
    mark = hanging_mark(paragraph.text)
    if not mark:
        return 0.0
    mirrored = bool(paragraph.levels.base)
    line = shape_line(paragraph, 0, mark + 1)
    hang = sum(paragraph.advances[:mark], 0.0)
    edge = edge_of_ink(line, hang, mirrored=mirrored)
    glyph = line.glyphs[-1 if mirrored else 0]
    left, right = glyph.face.reaches[glyph.id] or (0.0, 0.0)
    inside = hang * (1 - hanging_share(paragraph.text))
    return (glyph.x + right - edge if mirrored else edge - glyph.x - left) - inside

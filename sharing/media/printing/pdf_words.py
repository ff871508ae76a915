"""A shaped line in; its clusters, what each draws and what each says, out.

A cluster is what shaping cannot take apart: a letter with its vowels and dots, a ligature, an
emoji. In a PDF each is one drawing that stands for its characters, so that readers put a page's
drawings back into words in every script, also where glyphs and characters do not match.
"""

from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from sharing.media.fonts import Typeface
from sharing.media.typesetting.shaping import Glyph, Line, Paragraph


class Part(NamedTuple):
    """A glyph of a cluster and its place there, in units of the font."""

    glyph: int
    x: int
    y: int


class Cluster(NamedTuple):
    """Glyphs of one face that say these characters together."""

    face: Typeface
    parts: tuple[Part, ...]
    says: str


def clusters_of(
    paragraph: Paragraph, line: Line, start: int, end: int
) -> Iterator[tuple[float, Cluster]]:
    """Yield the clusters of a line from left to right, and where each begins, in em.

    The line holds the code points from start to end; blanks at its end say nothing.
    """
    starts = sorted({glyph.cluster for glyph in line.glyphs})
    ends = dict(pairwise((*starts, start + len(paragraph.text[start:end].rstrip()))))
    for first, drawn in groupby(line.glyphs, key=lambda glyph: glyph.cluster):
        glyphs = tuple(drawn)
        left = min(glyph.x for glyph in glyphs)
        words = paragraph.text[first : ends[first]]
        yield left, Cluster(glyphs[0].face, tuple(_part(g, left) for g in glyphs), words)


def _part(glyph: Glyph, left: float) -> Part:
    em = glyph.face.units_per_em
    return Part(glyph.id, round((glyph.x - left) * em), round(glyph.y * em))

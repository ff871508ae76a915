"""A paragraph in; its glyphs out, in em, so that one shaping serves every size.

Text is cut into runs of one face, script and level; each run is shaped by HarfBuzz with its
direction, script and language. Offsets count code points. Lines are shaped from the paragraph's
own levels and faces, so a line break never changes direction or font.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain, groupby, repeat
from typing import Final, NamedTuple, TypeVar

import regex
import uharfbuzz as hb
from icu4py.breakers import CharacterBreaker

from sharing.core.errors import MissingGlyph
from sharing.core.statement import Direction
from sharing.media.fonts import Typeface, Typesetting
from sharing.media.typesetting.bidi import Levels, resolve_levels, visual_order
from sharing.media.typesetting.pieces import LINE_ENDS
from sharing.media.typesetting.scripts import hand, resolved_scripts

_OPENING: Final = "「『（【〈《〔‘“"
_CLOSING: Final = "、。，．」』）】〉》〕’”"
_BESIDE_A_MARK: Final = regex.compile(
    rf"[{_CLOSING}](?=[{_OPENING}{_CLOSING}])|(?<=[{_OPENING}])[{_OPENING}]"
)
_NOTDEF = 0  # the glyph that every font shows for what it lacks

_T = TypeVar("_T")
# The first code point that a glyph draws, its number, advance and offset across and up in units of
# its font, and what else HarfBuzz says of it. A plain tuple is made in a third of the time.
Placed = tuple[int, int, int, int, int, hb.GlyphInfo]


class Glyph(NamedTuple):
    """One glyph and where its origin lies, in em from the start of the line's baseline.

    `cluster` is the first code point of the paragraph that it draws.
    """

    face: Typeface
    id: int
    x: float
    y: float
    cluster: int = 0


class Stretch(NamedTuple):
    """Glyphs of one face that follow each other; it begins so many em from the line's left."""

    face: Typeface
    begins: float
    placed: Sequence[Placed]

    def glyphs(self) -> Iterator[Glyph]:
        """Yield them from left to right."""
        em, units = self.face.units_per_em, 0
        for cluster, glyph, advance, across, up, _info in self.placed:
            yield Glyph(self.face, glyph, self.begins + (units + across) / em, up / em, cluster)
            units += advance


@dataclass(frozen=True, kw_only=True, eq=False)
class Line:
    """The stretches of one line from left to right; `width` is their advance in em."""

    stretches: tuple[Stretch, ...]
    width: float

    @cached_property
    def glyphs(self) -> tuple[Glyph, ...]:
        """All of them, from left to right."""
        return tuple(glyph for stretch in self.stretches for glyph in stretch.glyphs())

    @property
    def has_colours(self) -> bool:
        """Whether anything of it has colours of its own."""
        return any(stretch.face.is_coloured for stretch in self.stretches)

    @property
    def plain(self) -> Iterator[Stretch]:
        """Yield what takes the colour of the ink."""
        return (stretch for stretch in self.stretches if not stretch.face.is_coloured)

    @property
    def coloured_glyphs(self) -> tuple[Glyph, ...]:
        """Those that have colours of their own."""
        coloured = (stretch for stretch in self.stretches if stretch.face.is_coloured)
        return tuple(glyph for stretch in coloured for glyph in stretch.glyphs())


@dataclass(frozen=True, kw_only=True, eq=False)
class Paragraph:
    """A text to be shaped: per code point its face and script, and how high lines are.

    `line_height` is from one baseline to the next, in em; `ascent` and `descent` are what the
    first line needs above its baseline and the last one below.
    """

    text: str
    language: str
    levels: Levels
    faces: tuple[Typeface, ...]
    scripts: tuple[str, ...]
    ascent: float
    descent: float
    line_height: float

    @cached_property
    def advances(self) -> tuple[float, ...]:
        """Per code point in em; a glyph's advance counts for the first one that it draws.

        Raises MissingGlyph.
        """
        advances = [0.0] * len(self.text)
        for run, shaped in self._shaped:
            em = self.faces[run.start].units_per_em
            for cluster, _glyph, advance, _across, _up, _info in shaped:
                advances[cluster] += advance / em
        return tuple(advances)

    @cached_property
    def is_one_run(self) -> bool:
        """Whether every line of it has one face, one script and one level."""
        levels, length = self.levels.levels, len(self.text)
        # `count` looks at every item in a fraction of the time that a set of them takes.
        return bool(length) and (
            levels.count(self.levels.base) == length
            and self.faces.count(self.faces[0]) == length
            and self.scripts.count(self.scripts[0]) == length
        )

    @cached_property
    def whole(self) -> Sequence[Placed]:
        """All of it on one line, where it is one run from the left."""
        if len(self._shaped) != 1 or self._shaped[0][0].level % 2:
            return ()
        return self._shaped[0][1]

    @cached_property
    def _shaped(self) -> tuple[tuple["_Run", Sequence[Placed]], ...]:
        runs = _runs(self, 0, len(self.text))
        return tuple((run, _shaped_anew(self, run)) for run in runs)


class _Run(NamedTuple):
    start: int
    end: int
    level: int


@lru_cache(maxsize=256)
def shape_paragraph(
    text: str,
    *,
    language: str,
    direction: Direction | None,
    typesetting: Typesetting,
) -> Paragraph:
    """Shape a text of one paragraph; `direction` None means that of its first strong character.

    Raises MissingGlyph naming the first cluster that no face can draw.
    """
    clusters = tuple(CharacterBreaker(_drawn(text), "en"))
    scripts = resolved_scripts(clusters)
    kinds = tuple(zip(clusters, scripts, strict=True))
    face_of = {
        (cluster, script): typesetting.face_for(cluster, hand(script, language))
        for cluster, script in dict.fromkeys(kinds)
    }
    faces = frozenset(face_of.values())
    lengths = tuple(map(len, clusters))
    paragraph = Paragraph(
        text=text,
        language=language,
        levels=resolve_levels(text, direction),
        faces=_for_each_code_point(map(face_of.__getitem__, kinds), lengths),
        scripts=_for_each_code_point(scripts, lengths),
        ascent=max((face.ascent_descent[0] for face in faces), default=0.0),
        descent=max((face.ascent_descent[1] for face in faces), default=0.0),
        line_height=max((face.line_height for face in faces), default=0.0) * typesetting.leading,
    )
    _ = paragraph.advances  # a glyph that is missing is told before anything is laid out
    return paragraph


def shape_line(paragraph: Paragraph, start: int, end: int) -> Line:
    """Shape the code points from `start` to `end` as one line, reordered for the eye."""
    runs = tuple(_runs(paragraph, start, end))
    stretches = []
    pen = 0.0
    for index in visual_order([run.level for run in runs]):
        face = paragraph.faces[runs[index].start]
        placed = _shaped(paragraph, runs[index])
        stretches.append(Stretch(face, pen, placed))
        pen += sum(advance for _, _, advance, _, _, _ in placed) / face.units_per_em
    return Line(stretches=tuple(stretches), width=pen)


def _for_each_code_point(of_clusters: Iterable[_T], lengths: Sequence[int]) -> tuple[_T, ...]:
    if set(lengths) <= {1}:
        return tuple(of_clusters)
    return tuple(chain.from_iterable(map(repeat, of_clusters, lengths)))


def _runs(paragraph: Paragraph, start: int, end: int) -> Iterator[_Run]:
    if start < end and paragraph.is_one_run:
        yield _Run(start, end, paragraph.levels.base)
        return
    levels = paragraph.levels.of_line(start, end)

    def kind(i: int) -> tuple[int, str, int]:
        return id(paragraph.faces[i]), paragraph.scripts[i], levels[i - start]

    for (_, _, level), positions in groupby(range(start, end), key=kind):
        found = tuple(positions)
        yield _Run(found[0], found[-1] + 1, level)


def _shaped(paragraph: Paragraph, run: _Run) -> Sequence[Placed]:
    """Shape one run, seeing its neighbours. Raises MissingGlyph where the font shows a box."""
    whole = paragraph.whole
    first, last = (bisect_left(whole, (edge,)) for edge in (run.start, run.end))
    if _is_seam(paragraph, first, run.start) and _is_seam(paragraph, last, run.end):
        return whole[first:last]
    return _shaped_anew(paragraph, run)


def _is_seam(paragraph: Paragraph, index: int, edge: int) -> bool:
    """Return whether the glyphs on both sides of a code point stay the same without each other.

    Source: HarfBuzz manual, HB_GLYPH_FLAG_UNSAFE_TO_BREAK.
    """
    if index == len(paragraph.whole):
        return bool(paragraph.whole) and edge == len(paragraph.text)
    cluster, _, _, _, _, info = paragraph.whole[index]
    return cluster == edge and not info.flags & hb.GlyphFlags.UNSAFE_TO_BREAK


def _shaped_anew(paragraph: Paragraph, run: _Run) -> Sequence[Placed]:
    buffer = hb.Buffer()
    buffer.add_str(_drawn(paragraph.text), run.start, run.end - run.start)
    buffer.direction = "rtl" if run.level % 2 else "ltr"
    if script := paragraph.scripts[run.start]:
        buffer.script = script
    buffer.language = paragraph.language
    buffer.guess_segment_properties()
    face = paragraph.faces[run.start]
    hb.shape(face.font, buffer, _squeezed(paragraph, run) if face.is_on_squares else None)
    places = buffer.glyph_positions or ()
    shaped = [
        (info.cluster, info.codepoint, place.x_advance, place.x_offset, place.y_offset, info)
        for info, place in zip(buffer.glyph_infos, places, strict=True)
    ]
    for placed in shaped:
        if placed[1] == _NOTDEF:
            raise MissingGlyph(paragraph.text[placed[0]])
    return shaped


def _drawn(text: str) -> str:
    """Return the text with a space for what no font draws; as many code points."""
    return text.replace(LINE_ENDS, " ")


def _squeezed(paragraph: Paragraph, run: _Run) -> dict[str, list[tuple[int, int, bool]]]:
    """Take the air out between two marks on squares, each of which is half air (JLREQ 3.1.4)."""
    marks = _BESIDE_A_MARK.finditer(paragraph.text, run.start, run.end)
    found = [(mark.start(), mark.end(), True) for mark in marks]
    return {"halt": found} if found else {}

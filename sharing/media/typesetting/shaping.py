"""A paragraph in; its glyphs out, in em, so that one shaping serves every size.

Text is cut into runs of one face, script and level; each run is shaped by HarfBuzz with its
direction, script and language. Offsets count code points. Lines are shaped from the paragraph's
own levels and faces, so a line break never changes direction or font.
"""

from bisect import bisect_left, bisect_right
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
from sharing.media.typesetting.pieces import LINE_ENDS, Item
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
    first line needs above its baseline and the last one below. A line must end at `ends`, and is
    indented where it begins at one of `turned`: code points, both of them. The items of a list
    stand a little apart, and their lines begin below each other, but for the marks.
    """

    text: str
    language: str
    levels: Levels
    faces: tuple[Typeface, ...]
    scripts: tuple[str, ...]
    ascent: float
    descent: float
    line_height: float
    ends: frozenset[int] = frozenset()
    turned: frozenset[int] = frozenset()
    items: tuple[Item, ...] = ()

    @cached_property
    def advances(self) -> tuple[float, ...]:
        """Per code point in em; a glyph's advance counts for the first one that it draws.

        Raises MissingGlyph.
        """
        advances = [0.0] * len(self.text)
        for run, shaped in self.shaped:
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
    def shaped(self) -> tuple[tuple["_Run", Sequence[Placed]], ...]:
        """All of it on one line, run by run in the text's order. Raises MissingGlyph."""
        return tuple((run, _shaped_anew(self, run)) for run in self.runs)

    @cached_property
    def runs(self) -> tuple["_Run", ...]:
        """What of it has one face, one script and one level."""
        if self.is_one_run:
            return (_Run(0, len(self.text), self.levels.base),)
        return tuple(_runs_of(self, 0, self.levels.of_line(0, len(self.text))))


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
    levels = () if paragraph.is_one_run else paragraph.levels.of_line(start, end)
    if tuple(levels) not in {(), paragraph.levels.levels[start:end]}:
        yield from _runs_of(paragraph, start, levels)  # blanks at its end have another level
        return
    for run in paragraph.runs:
        if run.start < end and start < run.end:
            yield _Run(max(start, run.start), min(end, run.end), run.level)


def _runs_of(paragraph: Paragraph, start: int, levels: Sequence[int]) -> Iterator[_Run]:
    """Yield the runs of the code points from `start` on, whose levels these are."""

    def kind(i: int) -> tuple[int, str, int]:
        return id(paragraph.faces[i]), paragraph.scripts[i], levels[i - start]

    for (_, _, level), positions in groupby(range(start, start + len(levels)), key=kind):
        found = tuple(positions)
        yield _Run(found[0], found[-1] + 1, level)


def _shaped(paragraph: Paragraph, run: _Run) -> Sequence[Placed]:
    """Shape one run, seeing its neighbours. Raises MissingGlyph where the font shows a box.

    It is cut out of a run of the paragraph where shaping it anew would give the same.
    """
    for whole, placed in paragraph.shaped:
        if whole.start <= run.start and run.end <= whole.end and whole.level == run.level:
            first, last = (_edge(placed, whole, edge) for edge in (run.start, run.end))
            if first is not None and last is not None:
                return placed[min(first, last) : max(first, last)]
    return _shaped_anew(paragraph, run)


def _edge(placed: Sequence[Placed], run: _Run, edge: int) -> int | None:
    """Return how many glyphs of a run stand to the left of a code point of it, or of its end.

    None where the glyphs on both sides would be others without each other. Source: HarfBuzz
    manual, HB_GLYPH_FLAG_UNSAFE_TO_BREAK, which is said of the beginning of a cluster.
    """
    is_leftward = bool(run.level % 2)
    if not placed or edge in {run.start, run.end}:
        return len(placed) if (edge == run.start) == is_leftward else 0
    if is_leftward:
        index = bisect_right(placed, -edge, key=lambda glyph: -glyph[0])
        beginning = placed[index - 1]
    else:
        index = bisect_left(placed, (edge,))
        beginning = placed[index] if index < len(placed) else placed[-1]
    cluster, _, _, _, _, info = beginning
    return index if cluster == edge and not info.flags & hb.GlyphFlags.UNSAFE_TO_BREAK else None


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

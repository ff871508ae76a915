"""A paragraph in; its glyphs out, in em, so that one shaping serves every size.

Text is cut into runs of one face, script and level; each run is shaped by HarfBuzz with its
direction, script and language. Offsets count code points. Lines are shaped from the paragraph's
own levels and faces, so a line break never changes direction or font.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Final, NamedTuple

import regex
import uharfbuzz as hb
from icu4py.breakers import CharacterBreaker

from sharing.core.errors import MissingGlyph
from sharing.core.statement import Direction
from sharing.core.tags import base_language
from sharing.media.fonts import EMOJI, Typeface, Typesetting
from sharing.media.typesetting.bidi import Levels, resolve_levels, visual_order
from sharing.media.typesetting.pieces import LINE_ENDS

# What is shown as a picture unless U+FE0E asks for a letter, and what U+FE0F or a joiner makes one:
# Unicode Technical Standard 51, 2.8 and ED-9a.
_PICTURE: Final = regex.compile(
    r"\p{Emoji_Presentation}(?!\ufe0e)|\p{Emoji}\p{M}*[\ufe0f\u20e3\u200d]"
)
# Languages whose Arabic letters hang from the right in Nastaliq, ISO 15924's "Aran", in print.
_HANGING: Final = frozenset({"ur", "ks", "pnb", "skr"})
_OPENING: Final = "「『（【〈《〔‘“"
_CLOSING: Final = "、。，．」』）】〉》〕’”"
_BESIDE_A_MARK: Final = regex.compile(
    rf"[{_CLOSING}](?=[{_OPENING}{_CLOSING}])|(?<=[{_OPENING}])[{_OPENING}]"
)
_FIGURES: Final = frozenset("0123456789")
_JOINTS: Final = frozenset(".,:/-")
_NOTDEF = 0  # the glyph that every font shows for what it lacks

# A glyph and where it stands after the one before it, in units of its font.
_Placed = tuple[hb.GlyphInfo, hb.GlyphPosition]


class Glyph(NamedTuple):
    """One glyph and where its origin lies, in em from the start of the line's baseline.

    `cluster` is the first code point of the paragraph that it draws.
    """

    face: Typeface
    id: int
    x: float
    y: float
    cluster: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """The glyphs of one line from left to right; `width` is their advance in em."""

    glyphs: tuple[Glyph, ...]
    width: float
    has_colours: bool = False

    @property
    def plain_glyphs(self) -> tuple[Glyph, ...]:
        """Those that take the colour of the ink."""
        if not self.has_colours:
            return self.glyphs
        return tuple(glyph for glyph in self.glyphs if not glyph.face.is_coloured)

    @property
    def coloured_glyphs(self) -> tuple[Glyph, ...]:
        """Those that have colours of their own."""
        if not self.has_colours:
            return ()
        return tuple(glyph for glyph in self.glyphs if glyph.face.is_coloured)


@dataclass(frozen=True, kw_only=True, eq=False)
class Paragraph:
    """A shaped text: per code point its face, script and advance in em, and how high lines are.

    `line_height` is from one baseline to the next, in em; `ascent` and `descent` are what the
    first line needs above its baseline and the last one below.
    """

    text: str
    language: str
    levels: Levels
    faces: tuple[Typeface, ...]
    scripts: tuple[str, ...]
    advances: tuple[float, ...]
    ascent: float
    descent: float
    line_height: float
    whole: tuple[_Placed, ...] = ()  # all of it on one line, where it is one run from the left

    @cached_property
    def is_one_run(self) -> bool:
        """Whether every line of it has one face, one script and one level."""
        plain = set(self.levels.levels) == {self.levels.base}
        return plain and len(set(map(id, self.faces))) == 1 and len(set(self.scripts)) == 1


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
    kinds = tuple(zip(clusters, _resolved_scripts(clusters), strict=True))
    face_of = {
        (cluster, script): typesetting.face_for(cluster, _hand(script, language))
        for cluster, script in dict.fromkeys(kinds)
    }
    faces = frozenset(face_of.values())
    paragraph = Paragraph(
        text=text,
        language=language,
        levels=resolve_levels(text, direction),
        faces=tuple(face_of[kind] for kind in kinds for _ in kind[0]),
        scripts=tuple(script for cluster, script in kinds for _ in cluster),
        advances=(0.0,) * len(text),
        ascent=max((face.ascent_descent[0] for face in faces), default=0.0),
        descent=max((face.ascent_descent[1] for face in faces), default=0.0),
        line_height=max((face.line_height for face in faces), default=0.0) * typesetting.leading,
    )
    return _with_advances(paragraph)


def shape_line(paragraph: Paragraph, start: int, end: int) -> Line:
    """Shape the code points from `start` to `end` as one line, reordered for the eye."""
    runs = tuple(_runs(paragraph, start, end))
    glyphs = []
    pen = 0.0
    for index in visual_order([run.level for run in runs]):
        face = paragraph.faces[runs[index].start]
        em = face.units_per_em
        units = 0
        for info, place in _shaped(paragraph, runs[index]):
            x, y = pen + (units + place.x_offset) / em, place.y_offset / em
            glyphs.append(Glyph(face, info.codepoint, x, y, info.cluster))
            units += place.x_advance
        pen += units / em
    has_colours = any(paragraph.faces[run.start].is_coloured for run in runs)
    return Line(glyphs=tuple(glyphs), width=pen, has_colours=has_colours)


def _with_advances(paragraph: Paragraph) -> Paragraph:
    """Measure every code point; a glyph's advance counts for the first one that it draws."""
    advances = [0.0] * len(paragraph.text)
    runs = tuple(_runs(paragraph, 0, len(paragraph.text)))
    shaped: Sequence[_Placed] = ()
    for run in runs:
        em = paragraph.faces[run.start].units_per_em
        shaped = _shaped(paragraph, run)
        for info, place in shaped:
            advances[info.cluster] += place.x_advance / em
    is_whole = len(runs) == 1 and not runs[0].level % 2
    return replace(paragraph, advances=tuple(advances), whole=tuple(shaped) if is_whole else ())


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


def _shaped(paragraph: Paragraph, run: _Run) -> Sequence[_Placed]:
    """Shape one run, seeing its neighbours. Raises MissingGlyph where the font shows a box."""
    whole = paragraph.whole
    first, last = (bisect_left(whole, edge, key=_cluster) for edge in (run.start, run.end))
    if _is_seam(paragraph, first, run.start) and _is_seam(paragraph, last, run.end):
        return whole[first:last]
    return _shaped_anew(paragraph, run)


def _is_seam(paragraph: Paragraph, index: int, edge: int) -> bool:
    """Return whether the glyphs on both sides of a code point stay the same without each other.

    Source: HarfBuzz manual, HB_GLYPH_FLAG_UNSAFE_TO_BREAK.
    """
    if index == len(paragraph.whole):
        return bool(paragraph.whole) and edge == len(paragraph.text)
    info = paragraph.whole[index][0]
    return info.cluster == edge and not info.flags & hb.GlyphFlags.UNSAFE_TO_BREAK


def _cluster(placed: _Placed) -> int:
    cluster: int = placed[0].cluster
    return cluster


def _shaped_anew(paragraph: Paragraph, run: _Run) -> Sequence[_Placed]:
    buffer = hb.Buffer()
    buffer.add_str(_drawn(paragraph.text), run.start, run.end - run.start)
    buffer.direction = "rtl" if run.level % 2 else "ltr"
    if script := paragraph.scripts[run.start]:
        buffer.script = script
    buffer.language = paragraph.language
    buffer.guess_segment_properties()
    face = paragraph.faces[run.start]
    hb.shape(face.font, buffer, _squeezed(paragraph, run) if face.is_on_squares else None)
    shaped = list(zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True))
    for info, _place in shaped:
        if info.codepoint == _NOTDEF:
            raise MissingGlyph(paragraph.text[info.cluster])
    return shaped


def _drawn(text: str) -> str:
    """Return the text with a space for what no font draws; as many code points."""
    return text.replace(LINE_ENDS, " ")


def _squeezed(paragraph: Paragraph, run: _Run) -> dict[str, list[tuple[int, int, bool]]]:
    """Take the air out between two marks on squares, each of which is half air (JLREQ 3.1.4)."""
    marks = _BESIDE_A_MARK.finditer(paragraph.text, run.start, run.end)
    found = [(mark.start(), mark.end(), True) for mark in marks]
    return {"halt": found} if found else {}


def _resolved_scripts(clusters: Sequence[str]) -> list[str]:
    """Give each cluster a script; what is common to all scripts takes that of its neighbour.

    Punctuation and digits follow the letters before them, and the first ones those after them. An
    emoji is of no script but its own.
    """
    scripts = [_script(cluster) for cluster in clusters]
    before = next((script for script in scripts if script not in {"", EMOJI}), "")
    for i, script in enumerate(scripts):
        if script != EMOJI:
            before = scripts[i] = script or before
    for i in _figures(clusters) if "Arab" in scripts else ():
        # Those of Arabic fonts are darker and larger than the letters beside them.
        scripts[i] = "Latn"
    return scripts


def _figures(clusters: Sequence[str]) -> Iterator[int]:
    """Yield where European figures stand, and the marks between two of them: 100,000."""
    last = len(clusters) - 1
    for i, cluster in enumerate(clusters):
        beside = (clusters[max(0, i - 1)], clusters[min(last, i + 1)])
        if cluster in _FIGURES or (cluster in _JOINTS and _FIGURES.issuperset(beside)):
            yield i


def _hand(script: str, language: str) -> str:
    """Name the hand in which a language writes a script, where that has a tag of its own."""
    is_hanging = script == "Arab" and base_language(language) in _HANGING
    return "Aran" if is_hanging else script


@lru_cache(maxsize=1 << 14)
def _script(cluster: str) -> str:
    """Name the ISO 15924 tag of the first character that has a script of its own, or ""."""
    if _PICTURE.match(cluster):
        return EMOJI
    buffer = hb.Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    return buffer.script or ""

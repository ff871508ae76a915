"""A script and a grapheme cluster in; the font that draws them out.

Only the fonts in `fonts/` are used, and for Chinese, Japanese and Korean those of an extra, if it
is installed: none of the system's, none from the network. The sources and checksums of all are in
`fonts/MANIFEST.tsv`, the licence of those here in `fonts/OFL.txt`; the extra brings its own.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import as_file, files
from importlib.util import find_spec
from types import MappingProxyType
from typing import Final, NamedTuple

import regex
import uharfbuzz as hb

from sharing.core.errors import MissingGlyph

_FOLDER: Final = files("sharing.media") / "fonts"
# These steer shaping and direction, or are made from the plain space; no picture is needed.
_NEEDS_NO_GLYPH: Final = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Zs}]")
_CONTROL: Final = regex.compile(r"\p{Cc}")
_HEBREW_IS_DARKER: Final = 100  # Frank Ruhl's strokes are heavier than Latin ones of its weight
_EAST_ASIAN_IS_DARKER: Final = 100  # likewise
_NOTO_IS_DARKER: Final = 130  # likewise, than Source Serif, for which it stands in
_LIGHTEST: Final = 400  # that reads well in small print
_LIGHTEST_LARGE: Final = 340
# Letters without serifs have no thin strokes: at the weight of a serif they look bold beside it.
_DARKER_THAN_SERIFS: Final = MappingProxyType(
    {
        **dict.fromkeys(("Beng", "Taml", "Khmr"), 130.0),
        **dict.fromkeys(("Geor", "Mymr", "Aran"), 100.0),
        **dict.fromkeys(("Ethi", "Deva"), 80.0),
    }
)
_NON_BREAKING_HYPHEN, _HYPHEN = "\u2011", "\u2010"  # HarfBuzz draws one for the other
_EAST_ASIAN: Final = regex.compile(
    r"[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}]"
)
_EAST_ASIAN_PACKAGE: Final = "manimgx_fonts_cjk"
_EAST_ASIAN_EXTRA: Final = "cjk"
EMOJI: Final = "Zsye"  # what ISO 15924 calls emoji where it calls Latin "Latn"


@lru_cache
def _bytes_of(file: str, package: str) -> hb.Blob:
    folder = files(package) if package else _FOLDER
    with as_file(folder / file) as path:
        return hb.Blob.from_file_path(path)  # mapped, so that processes share its memory


class Stack(NamedTuple):
    """How lines of a face stand above each other.

    `solid` is the share of the font's own line height at which lines just do not touch; `below` is
    how far stacked marks reach below the baseline, in em, where the font's own line is shorter.
    """

    solid: float = 1.0
    below: float = 0.0


_AS_MADE: Final = Stack()


@dataclass(frozen=True, kw_only=True, eq=False)
class Typeface:
    """A font file at fixed axis values, and the scripts it is first choice for.

    `scripts` are ISO 15924 tags; a face without any serves whatever the others lack.
    """

    file: str
    scripts: frozenset[str]
    axes: tuple[tuple[str, float], ...]
    stack: Stack
    package: str = ""  # that carries the file, where this one does not

    @cached_property
    def font(self) -> hb.Font:
        """The HarfBuzz font in font units; shared by threads, so it is never changed."""
        font = hb.Font(hb.Face(_bytes_of(self.file, self.package)))
        font.set_variations(dict(self.axes))
        return font

    @cached_property
    def is_coloured(self) -> bool:
        """Whether its glyphs have colours of their own, as emoji do."""
        return EMOJI in self.scripts

    @cached_property
    def is_on_squares(self) -> bool:
        """Whether its characters stand on squares of one size, as Chinese ones do."""
        return "Hani" in self.scripts

    @cached_property
    def units_per_em(self) -> int:
        """Font units in one em."""
        return int(self.font.face.upem)

    @cached_property
    def characters(self) -> frozenset[int]:
        """The code points that the font has pictures for."""
        found = frozenset(self.font.face.unicodes)
        return found | {ord(_NON_BREAKING_HYPHEN)} if ord(_HYPHEN) in found else found

    def covers(self, cluster: str) -> bool:
        """Whether every character of the cluster, or of its composed form, has a picture."""
        if _CONTROL.search(cluster):  # some fonts have an empty glyph for these
            return False
        forms = {cluster, unicodedata.normalize("NFC", cluster)}
        return any(
            all(ord(c) in self.characters or _NEEDS_NO_GLYPH.match(c) for c in form)
            for form in forms
        )

    @cached_property
    def reaches(self) -> Mapping[int, tuple[float, float] | None]:
        """By glyph the left and right end of its ink in em; None where it has none."""
        return _Reaches(self)

    @cached_property
    def ascent_descent(self) -> tuple[float, float]:
        """How far lines of this face reach above and below the baseline, in em."""
        extents = self.font.get_font_extents("ltr")
        ascent, descent = extents.ascender, -extents.descender
        return ascent / self.units_per_em, max(self.stack.below, descent / self.units_per_em)

    @cached_property
    def line_height(self) -> float:
        """From one baseline to the next, in em, where lines are set solid."""
        return sum(self.ascent_descent) * self.stack.solid


class _Reaches(dict[int, tuple[float, float] | None]):
    """What has been measured of a face; the rest is measured when it is asked for."""

    def __init__(self, face: Typeface) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, glyph: int) -> tuple[float, float] | None:
        extents = self._face.font.get_glyph_extents(glyph)
        reach = None
        if extents and extents.width:
            left = extents.x_bearing / self._face.units_per_em
            reach = left, left + extents.width / self._face.units_per_em
        self[glyph] = reach
        return reach


@dataclass(frozen=True, kw_only=True, eq=False)
class Typesetting:
    """A voice on the card: the faces it may use, first choice first, and its line height.

    `leading` multiplies the line height of the tallest face used in the paragraph.
    """

    faces: tuple[Typeface, ...]
    leading: float

    def face_for(self, cluster: str, script: str) -> Typeface:
        """Choose the first face of the script that covers the cluster, else the first that does.

        Raises MissingGlyph naming the cluster where no face covers it.
        """
        face = _face_for(self.faces, cluster, script)
        if face is None:
            needs = _EAST_ASIAN_EXTRA if _EAST_ASIAN.match(cluster) else ""
            raise MissingGlyph(cluster, extra="" if find_spec(_EAST_ASIAN_PACKAGE) else needs)
        return face


@lru_cache(maxsize=1 << 14)
def _face_for(faces: tuple[Typeface, ...], cluster: str, script: str) -> Typeface | None:
    by_preference = sorted(faces, key=lambda face: script not in face.scripts)
    return next((face for face in by_preference if face.covers(cluster)), None)


def _face(
    file: str,
    scripts: str = "",
    *,
    weight: float,
    optical: float | None = None,
    stack: Stack = _AS_MADE,
) -> Typeface:
    axes = (("wght", weight), *((("opsz", optical),) if optical else ()))
    return Typeface(file=file, scripts=frozenset(scripts.split()), axes=axes, stack=stack)


def _other_scripts(
    weight: float, darker: Mapping[str, float] = MappingProxyType({})
) -> tuple[Typeface, ...]:
    """List the faces for scripts that have one design here, for the large and the small print.

    `darker` says by how much of its weight a script looks heavier than the letters beside it.
    """

    def face(file: str, script: str, stack: Stack = _AS_MADE) -> Typeface:
        lighter = max(_LIGHTEST_LARGE, weight - darker[script]) if script in darker else weight
        return _face(file, script, weight=lighter, stack=stack)

    return (
        face("NotoNaskhArabic[wght].ttf", "Arab", Stack(0.9)),
        face("NotoNastaliqUrdu[wght].ttf", "Aran", Stack(0.96, below=0.72)),
        face("NotoSerifDevanagari[wght].ttf", "Deva", Stack(0.9)),
        face("NotoSerifThai[wght].ttf", "Thai", Stack(0.92)),
        face("NotoSansArmenian[wght].ttf", "Armn"),
        face("NotoSansGeorgian[wght].ttf", "Geor"),
        face("NotoSansEthiopic[wght].ttf", "Ethi"),
        face("NotoSansBengali[wght].ttf", "Beng", Stack(1.06)),
        face("NotoSansTamil[wght].ttf", "Taml", Stack(1.3)),
        face("NotoSansKhmer[wght].ttf", "Khmr", Stack(0.9, below=0.58)),
        face("NotoSansMyanmar[wght].ttf", "Mymr", Stack(0.85)),
        *_east_asian(weight),
    )


def _east_asian(weight: float) -> tuple[Typeface, ...]:
    """List the face for Chinese, Japanese and Korean; its forms follow the text's language."""
    if find_spec(_EAST_ASIAN_PACKAGE) is None:
        return ()
    return (
        Typeface(
            file="NotoSansCJK-VF.otf.ttc",
            package=_EAST_ASIAN_PACKAGE,
            scripts=frozenset({"Hani", "Hira", "Kana", "Hang", "Bopo"}),
            axes=(("wght", max(_LIGHTEST, weight - _EAST_ASIAN_IS_DARKER)),),
            stack=Stack(0.95),
        ),
    )


def _emoji() -> Typeface:
    return Typeface(file="NotoColorEmoji.ttf", scripts=frozenset({EMOJI}), axes=(), stack=_AS_MADE)


def serif(*, weight: float, optical: float, leading: float) -> Typesetting:
    """Choose the newspaper's voice: a serif of weight 400 to 700 and optical size 8 to 60."""
    latin = "Latn Grek Cyrl"
    faces = (
        _face("SourceSerif4[opsz,wght].ttf", latin, optical=optical, weight=weight),
        _face("NotoSerif[wght].ttf", latin, weight=max(_LIGHTEST_LARGE, weight - _NOTO_IS_DARKER)),
        _face("FrankRuhlLibre[wght].ttf", "Hebr", weight=weight - _HEBREW_IS_DARKER),
        *_other_scripts(weight, _DARKER_THAN_SERIFS),
        _face("NotoSansHebrew[wght].ttf", "Hebr", weight=weight),
        _face("NotoSans[wght].ttf", weight=weight),
        _emoji(),
    )
    return Typesetting(faces=faces, leading=leading)


def poster(*, leading: float) -> Typesetting:
    """Choose the voice that is read from across a street: heavy and narrow."""
    weight = 700
    faces = (
        Typeface(
            file="NotoSans-PosterCondensed.ttf",
            scripts=frozenset({"Latn", "Grek", "Cyrl"}),
            axes=(),
            stack=Stack(0.9),
        ),
        Typeface(
            file="NotoKufiArabic-Bold.ttf", scripts=frozenset({"Arab"}), axes=(), stack=Stack(0.9)
        ),
        _face("NotoSansHebrew[wght].ttf", "Hebr", weight=weight),
        *_other_scripts(weight),
        _emoji(),
    )
    return Typesetting(faces=faces, leading=leading)


def sans(*, weight: float, leading: float) -> Typesetting:
    """Choose the voice of the small print, at a weight from 400 to 700."""
    faces = (
        _face("NotoSans[wght].ttf", "Latn Grek Cyrl", weight=weight),
        _face("NotoSansHebrew[wght].ttf", "Hebr", weight=weight),
        *_other_scripts(weight),
        _emoji(),
    )
    return Typesetting(faces=faces, leading=leading)

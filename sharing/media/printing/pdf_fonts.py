"""The clusters that a page shows in; fonts embedded in the PDF, and how each is called, out.

A font holds the very outlines that cards are drawn with, at the weight they are used, and nothing
that the page does not show: a "Type 3" font of ISO 32000-1:2008, 9.6.5, which every script, every
variable font and coloured emoji fit into. What a drawing says stands in its ToUnicode table.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from sharing.media.fonts import Typeface
from sharing.media.paint.pdf import PdfObjects
from sharing.media.printing.pdf_words import Cluster, Part
from sharing.media.typesetting.emoji import Picture, emoji_picture
from sharing.media.typesetting.outlines import outline_of

_CLUSTERS_A_FONT: Final = 256  # a character code is one byte
_CODES_A_BLOCK: Final = 100  # at most so many in one block of a ToUnicode table
_EMOJI_PIXELS: Final = 160  # an em: 300 dots an inch where it is 13 millimetres high
_CMAP: Final = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Meaning def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Called(NamedTuple):
    """How a page calls a cluster: the name of its font and its code there."""

    font: str
    code: int


class PdfFonts:
    """The fonts of one page; clusters are counted in as they are used."""

    def __init__(self) -> None:
        self._called: dict[Cluster, Called] = {}
        self._fonts: dict[str, list[Cluster]] = {}

    def called(self, cluster: Cluster) -> Called:
        """Return how to call a cluster, which is embedded from now on."""
        if cluster not in self._called:
            name = self._font_with_room(cluster.face)
            self._called[cluster] = Called(name, len(self._fonts[name]))
            self._fonts[name].append(cluster)
        return self._called[cluster]

    def resources(self, objects: PdfObjects) -> str:
        """Add every font to the objects; return the dictionary that names them."""
        named = (f"/{name} {_add(objects, held)} 0 R" for name, held in self._fonts.items())
        return f"<< {' '.join(named)} >>"

    def _font_with_room(self, face: Typeface) -> str:
        for name, held in self._fonts.items():
            if held[0].face is face and len(held) < _CLUSTERS_A_FONT:
                return name
        name = f"F{len(self._fonts) + 1}"
        self._fonts[name] = []
        return name


class _Drawn(NamedTuple):
    """A cluster as the font draws it: the operators, the box around it, how far the pen moves."""

    operators: str
    box: tuple[int, int, int, int]
    advance: int


def _add(objects: PdfObjects, held: list[Cluster]) -> int:
    face = held[0].face
    pictures = _add_pictures(objects, held) if face.is_coloured else ""
    drawn = [_painted(cluster) if face.is_coloured else _outlined(cluster) for cluster in held]
    procedures = " ".join(
        f"/c{code} {objects.add_stream(each.operators.encode('ascii'))} 0 R"
        for code, each in enumerate(drawn)
    )
    names = " ".join(f"/c{code}" for code in range(len(held)))
    widths = " ".join(str(each.advance) for each in drawn)
    meanings = objects.add_stream(_cmap(held))
    scale = f"{1 / face.units_per_em:.8f}"
    return objects.add(
        f"<< /Type /Font /Subtype /Type3 /FontBBox [{_box_around(drawn)}] "
        f"/FontMatrix [{scale} 0 0 {scale} 0 0] /CharProcs << {procedures} >> "
        f"/Encoding << /Type /Encoding /Differences [0 {names}] >> "
        f"/FirstChar 0 /LastChar {len(held) - 1} /Widths [{widths}] "
        f"/Resources << /XObject << {pictures} >> >> /ToUnicode {meanings} 0 R >>",
    )


def _box_around(drawn: Iterable[_Drawn]) -> str:
    left, bottom, right, top = zip(*(each.box for each in drawn), strict=True)
    return f"{min(left)} {min(bottom)} {max(right)} {max(top)}"


def _outlined(cluster: Cluster) -> _Drawn:
    """Draw outlines, whose colour is that of the text."""
    outlines = [outline_of(cluster.face, part.glyph) for part in cluster.parts]
    advance = sum(outline.advance for outline in outlines)
    boxes = [
        (left + x, bottom + y, right + x, top + y)
        for (_glyph, x, y), (_path, (left, bottom, right, top), _advance) in zip(
            cluster.parts, outlines, strict=True
        )
    ]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    box = (min(lefts), min(bottoms), max(rights), max(tops))
    fills = "\n".join(
        f"q 1 0 0 1 {x} {y} cm\n{outline.path} f Q"
        for (_glyph, x, y), outline in zip(cluster.parts, outlines, strict=True)
        if outline.path
    )
    return _Drawn(f"{advance} 0 {' '.join(map(str, box))} d1\n{fills}", box, advance)


def _painted(cluster: Cluster) -> _Drawn:
    """Draw pictures, which have colours of their own."""
    face = cluster.face
    scale = face.units_per_em / _EMOJI_PIXELS
    advance = round(sum(face.font.get_glyph_h_advance(part.glyph) for part in cluster.parts))
    places = []
    for part, picture in _pictures(cluster):
        width, height = (round(side * scale) for side in picture.image.size)
        left = part.x + round(picture.left * scale)
        foot = part.y - round(picture.top * scale) - height
        places.append(f"q {width} 0 0 {height} {left} {foot} cm /P{part.glyph} Do Q")
    box = (0, -face.units_per_em, advance, face.units_per_em)
    return _Drawn("\n".join((f"{advance} 0 d0", *places)), box, advance)


def _pictures(cluster: Cluster) -> Iterable[tuple[Part, Picture]]:
    for part in cluster.parts:
        picture = emoji_picture(cluster.face, part.glyph, _EMOJI_PIXELS)
        if picture:
            yield part, picture


def _add_pictures(objects: PdfObjects, held: list[Cluster]) -> str:
    """Add the picture of every glyph once; return the entries that name them."""
    found = {part.glyph: picture for cluster in held for part, picture in _pictures(cluster)}
    return " ".join(
        f"/P{glyph} {objects.add_picture(picture.image)} 0 R" for glyph, picture in found.items()
    )


def _cmap(held: list[Cluster]) -> bytes:
    """Return the table of what each code says."""
    said = [
        f"<{code:02x}> <{cluster.says.encode('utf-16-be').hex()}>"
        for code, cluster in enumerate(held)
        if cluster.says
    ]
    blocks = [said[i : i + _CODES_A_BLOCK] for i in range(0, len(said), _CODES_A_BLOCK)]
    written = ("\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")) for block in blocks)
    return _CMAP.format(blocks="\n".join(written)).encode("ascii")

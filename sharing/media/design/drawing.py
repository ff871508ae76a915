"""A composition in; its pixels out, from the ground up."""

from collections.abc import Iterator

from PIL import Image, ImageFilter

from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.halftone import halftone, pitch_of
from sharing.media.design.logos import logo_picture, mean_colour, plate_for
from sharing.media.design.photo_ground import Words, darken, filling
from sharing.media.paint.canvas import Canvas, FlatCanvas, FullCanvas, Ink
from sharing.media.paint.coverage import placed_at
from sharing.media.spec import CardSpec


def draw_composition(
    spec: CardSpec, composition: Composition, code: Image.Image | None, *, softness: float = 0.0
) -> Canvas:
    """Draw a card, on a flat canvas where its colours are few.

    Details of its photo as fine as `softness`, a share of the card's width, are lost.
    """
    canvas = _canvas_for(spec, composition)
    for box, colour in composition.areas:
        canvas.rectangle(box, colour)
    _draw_halftone(canvas, spec, composition)
    if isinstance(canvas, FullCanvas):
        photo = _draw_photo(canvas, spec, composition, softness)
        _draw_logo(canvas, spec, composition, photo)
    for edge in composition.edges:
        canvas.rectangle(edge, composition.dress.edge)
    for rule in composition.rules:
        canvas.rectangle(rule, composition.dress.accent)
    if code and composition.code:
        left, top = composition.code
        canvas.code(code, left=left, top=top, ink=composition.dress.code)
    for block in composition.blocks:
        _write(canvas, block, composition.dress.ink_for(block.role))
    return canvas


def _canvas_for(spec: CardSpec, composition: Composition) -> Canvas:
    has_emoji = any(line.has_colours for block in composition.blocks for line in block.lines)
    has_picture = composition.photo or composition.logo
    kind = FullCanvas if has_emoji or has_picture else FlatCanvas
    return kind(spec.width, spec.height, composition.dress.ground)


def _write(canvas: Canvas, text: SetBlock, ink: Ink) -> None:
    for index, (line, x) in enumerate(zip(text.lines, text.x, strict=True)):
        canvas.line(line, x=x, baseline=text.baseline(index), size=text.block.size, ink=ink)


def _draw_halftone(canvas: Canvas, spec: CardSpec, composition: Composition) -> None:
    if composition.halftone is None:
        return
    left, top, right, bottom = composition.halftone
    dots = halftone(max(right - left, bottom - top), pitch_of(spec.width, spec.height))
    if bottom - top > right - left:  # upright, the paper to its right, or to its left
        dots = dots.transpose(
            Image.Transpose.ROTATE_90 if right > spec.width / 2 else Image.Transpose.ROTATE_270
        )
    canvas.tone(placed_at(dots, left, top), Ink(composition.dress.foot, composition.dress.ground))


def _draw_photo(
    canvas: FullCanvas, spec: CardSpec, composition: Composition, softness: float
) -> Image.Image | None:
    """Lay the photo on the canvas, dark under the words; return it where it fills the card."""
    if spec.photo is None or composition.photo is None:
        return None
    left, top, right, bottom = composition.photo
    picture = filling(spec.photo, (right - left, bottom - top), composition.part).copy()
    if softness:
        picture = picture.filter(ImageFilter.BoxBlur(spec.width * softness))
    if composition.scrim:
        words = [found for block in composition.blocks for found in _words_of(block, composition)]
        darken(picture, words, composition.dress.ground, ends=bottom < spec.height)
    canvas.picture(picture, left=left, top=top)
    return picture if composition.scrim else None


def _words_of(block: SetBlock, composition: Composition) -> Iterator[Words]:
    """Yield the lines of a block, with a little around them."""
    around, ink = composition.frame.gap // 3, composition.dress.ink_for(block.role).colour
    size, paragraph = block.block.size, block.block.paragraph
    for index, (line, x) in enumerate(zip(block.lines, block.x, strict=True)):
        baseline = block.baseline(index)
        top, bottom = baseline - paragraph.ascent * size, baseline + paragraph.descent * size
        box = (x - around, top - around, x + line.width * size + around, bottom + around)
        left, top, right, bottom = map(round, box)
        yield Words((left, top, right, bottom), ink)


def _draw_logo(
    canvas: FullCanvas, spec: CardSpec, composition: Composition, photo: Image.Image | None
) -> None:
    """Lay the logo on its ground, or on a plate where it would not be seen."""
    if spec.logo is None or composition.logo is None:
        return
    left, top, right, bottom = composition.logo
    logo = logo_picture(spec.logo, right - left, bottom - top)
    ground = composition.dress.ground
    plate = plate_for(logo, mean_colour(photo.crop(composition.logo)) if photo else ground)
    if plate:
        margin = (bottom - top) // 8
        canvas.rectangle((left - margin, top - margin, right + margin, bottom + margin), plate)
    canvas.picture(logo, left=left, top=top)

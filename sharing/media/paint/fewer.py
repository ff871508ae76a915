"""A picture in full colour in; the same in fewer colours, with those that must not change, out."""

from collections.abc import Collection

from PIL import Image

from sharing.media.paint.colour import Colour

COLOURS_MAXIMUM = 256  # PNG, third edition, 11.2.2


def in_fewer_colours(
    picture: Image.Image, colours: int, *, kept: Collection[Colour]
) -> Image.Image:
    """Return a picture in RGB in so many colours besides those kept, at most 256; mode "P".

    Nothing is dithered: dots of another colour would stand in the letters and beside them.
    """
    found = picture.quantize(min(colours, COLOURS_MAXIMUM - len(kept))).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*found, *(channel for colour in kept for channel in colour)])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)

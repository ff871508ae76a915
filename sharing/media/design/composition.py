"""What a card says in; where every line, rule and code of it stands out, before any pixel."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from sharing.core.errors import TextDoesNotFit
from sharing.media.design.arrangements import Column, Poster
from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.looks import Arrangement, look_called
from sharing.media.design.memorial import Memorial
from sharing.media.design.night import Night
from sharing.media.design.number import Number
from sharing.media.design.photo import Photo
from sharing.media.design.setting import Setting
from sharing.media.spec import CardSpec

_SETTINGS: Final[Mapping[Arrangement, type[Setting]]] = {
    Arrangement.COLUMN: Column,
    Arrangement.POSTER: Poster,
    Arrangement.MEMORIAL: Memorial,
    Arrangement.PHOTO: Photo,
    Arrangement.NIGHT: Night,
    Arrangement.NUMBER: Number,
}
_LOUDER: Final = 1.4  # times as large as the largest small print: a quote


def compose(spec: CardSpec, code_side: int, module: int | None = None) -> Composition:
    """Arrange a card around a code of so many pixels (0 for none); a logo gives way to words.

    `module` is how many pixels a module of the code has, where it is not what the size suggests.
    Raises TextDoesNotFit where a text would be too small to read, MissingGlyph where no font has
    a character.
    """
    arranged = _SETTINGS[look_called(spec.look).arrangement]
    setting = arranged(spec, code_side, module)
    is_tight = setting.frame == setting.frame.tight
    try:
        composition = setting.composition()
        if is_tight or composition.quote.block.size >= _LOUDER * _loudest(composition.small_print):
            return composition
    except TextDoesNotFit:
        if is_tight and spec.logo is None:
            raise
    try:
        setting = arranged(spec, code_side, module)
        setting.frame = setting.frame.tight
        return setting.composition()
    except TextDoesNotFit:
        if spec.logo is None:
            raise
        return compose(replace(spec, logo=None), code_side, module)


def _loudest(small_print: Sequence[SetBlock]) -> int:
    """Return the largest size in pixels of who says a quote, when and where."""
    sizes = [block.block.size for block in small_print if block.role != "number"]
    return max(sizes, default=0)

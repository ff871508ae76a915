"""What a card says in; where every line, rule and code of it stands out, before any pixel."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from sharing.core.errors import TextDoesNotFit
from sharing.media.design.arrangements import Column, Poster
from sharing.media.design.composed import Composition
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


def compose(spec: CardSpec, code_side: int, module: int | None = None) -> Composition:
    """Arrange a card around a code of so many pixels (0 for none); a logo gives way to words.

    `module` is how many pixels a module of the code has, where it is not what the size suggests.
    Raises TextDoesNotFit where a text would be too small to read, MissingGlyph where no font has
    a character.
    """
    arranged = _SETTINGS[look_called(spec.look).arrangement]
    try:
        return arranged(spec, code_side, module).composition()
    except TextDoesNotFit:
        if spec.logo is None:
            raise
        return arranged(replace(spec, logo=None), code_side, module).composition()

"""What a card says in; where every line, rule and code of it stands out, before any pixel.

From top to bottom: the quote, as large as fits; a rule in the accent colour; who says it, when,
and the address in words, with the code beside them. Right-to-left cards are mirrored.
"""

import re
from dataclasses import dataclass
from typing import Final

from sharing.core.errors import CardError, TextDoesNotFit, UnusableAddress
from sharing.core.quotation import quoted
from sharing.core.statement import Direction
from sharing.media.fonts import Typesetting
from sharing.media.frame import Frame, frame_of
from sharing.media.layout import Block, Room, fit
from sharing.media.looks import Look, look_called
from sharing.media.shaping import Line, Paragraph, shape_paragraph
from sharing.media.spec import CardSpec

_LINE_END: Final = re.compile(r" *[\t\n\v\f\r\x85\u2028\u2029][ \t\n\v\f\r\x85\u2028\u2029]*")
_HANGING: Final = re.compile(r"[“”„‘’‚«»‹›\"'「『]?\s*")
_SCHEME: Final = re.compile(r"^https?://", re.IGNORECASE)
_AFTER_COMMA: Final = re.compile(r"[^,،、;؛]+(?:[,،、;؛]\s*|$)")
_AFTER_SLASH: Final = re.compile(r"[^/]*/|[^/]+")
_FOOT_SHARE: Final = 0.36  # of the content's height that the attribution may take
_DETAILS_SHARE: Final = 0.25  # likewise the address
_CHARACTERS_MAXIMUM: Final = 5000  # more fits no card, and would only take time to find out
_ABOVE_QUOTE: Final = 0.42  # of the spare height: the optical middle lies above the true one


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBlock:
    """A block of text at its place: `x` is the left edge of each line, in pixels."""

    block: Block
    role: str
    lines: tuple[Line, ...]
    x: tuple[float, ...]
    top: float

    def baseline(self, index: int) -> float:
        """Of one line, in pixels from the top of the card."""
        return self.top + self.block.first_baseline + index * self.block.line_height


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A card ready to be drawn; boxes are left, top, right, bottom in pixels."""

    look: Look
    frame: Frame
    quote: SetBlock
    small_print: tuple[SetBlock, ...]
    rules: tuple[tuple[int, int, int, int], ...]
    code: tuple[int, int] | None  # left and top


def text_on_card(spec: CardSpec) -> str:
    """Put the words in their marks, each line end of the statement drawn as a space.

    Raises CardError where there are no words, TextDoesNotFit where no card could hold them.
    """
    text = _one_paragraph(spec.text)
    if not text:
        message = "There are no words to put on the card. Give it a sentence."
        raise CardError(message)
    if len(text) > _CHARACTERS_MAXIMUM:
        raise TextDoesNotFit(width=spec.width, height=spec.height)
    return quoted(text, spec.language)


def compose(spec: CardSpec, code_side: int) -> Composition:
    """Arrange a card around a code of so many pixels (0 for none).

    Raises TextDoesNotFit where a text would be too small to read, MissingGlyph where no font has
    a character.
    """
    return _Arrangement(spec, code_side).composition()


class _Arrangement:
    """One card being arranged; holds what every step needs."""

    def __init__(self, spec: CardSpec, code_side: int) -> None:
        self.spec = spec
        self.code_side = code_side
        self.look = look_called(spec.look)
        self.frame = frame_of(spec.width, spec.height)
        self.mirrored = spec.direction is Direction.RTL

    def composition(self) -> Composition:
        frame = self.frame
        if frame.width <= self.code_side + frame.gap or frame.height <= self.code_side:
            raise self._does_not_fit()
        small_print, foot_top = self._small_print()
        rule_top = foot_top - frame.gap - frame.rule
        quote = self._quote(rule_top - frame.gap)
        return Composition(
            look=self.look,
            frame=frame,
            quote=quote,
            small_print=small_print,
            rules=self._rules(rule_top),
            code=self._code_place(foot_top),
        )

    def _quote(self, bottom: float) -> SetBlock:
        text = text_on_card(self.spec)
        paragraph = shape_paragraph(
            text,
            language=self.spec.language,
            direction=self.spec.direction,
            typesetting=self.look.quote,
        )
        hanging = _HANGING.match(text)
        hang = sum(paragraph.advances[: hanging.end()], 0.0) if hanging else 0.0
        frame = self.frame
        block = fit(
            paragraph,
            Room(frame.width, bottom - frame.top),
            (frame.smallest_text, frame.largest_quote),
            hang=hang,
        )
        if block is None:
            raise self._does_not_fit()
        top = frame.top + (bottom - frame.top - block.height) * _ABOVE_QUOTE
        return self._placed(block, "quote", top=top, hang=hang)

    def _small_print(self) -> tuple[tuple[SetBlock, ...], int]:
        """Set the blocks beside the code, and say where the highest begins."""
        below = [entry for entry in (self._date(), self._address()) if entry]
        taken = sum(block.height for _, block in below)
        apart = self.frame.gap / 2 if below else 0.0
        attribution = self._attribution(self.code_side - taken - apart)
        above = attribution.height + apart if attribution else 0.0
        top = self.frame.bottom - max(self.code_side, taken + above)
        placed = [self._placed(attribution, "attribution", top=top)] if attribution else []
        bottom = float(self.frame.bottom)
        for role, block in reversed(below):
            bottom -= block.height
            placed.append(self._placed(block, role, top=bottom))
        return tuple(placed), int(top)

    def _attribution(self, beside_code: float) -> Block | None:
        """Set who says it, within the code's height if that can be, and names unbroken."""
        text = _one_paragraph(self.spec.attribution)
        if not text:
            return None
        paragraph = self._paragraph(text, self.look.attribution)
        names = tuple(_AFTER_COMMA.findall(text))
        smallest, largest = self.frame.smallest_text, self.frame.largest_attribution
        for pieces in (names, ()):
            for height, sizes in (
                (beside_code, (smallest, largest)),
                (self.frame.height * _FOOT_SHARE, (smallest, smallest)),
            ):
                block = self._beside_code(paragraph, height=height, sizes=sizes, pieces=pieces)
                if block:
                    return block
        raise self._does_not_fit()

    def _date(self) -> tuple[str, Block] | None:
        if not self.spec.dated:
            return None
        paragraph = self._paragraph(_one_paragraph(self.spec.dated), self.look.details)
        block = self._details(paragraph, ())
        if block is None:
            raise self._does_not_fit()
        return "date", block

    def _address(self) -> tuple[str, Block] | None:
        if self.spec.page is None:
            return None
        address = _SCHEME.sub("", self.spec.page)
        paragraph = self._paragraph(address, self.look.details, Direction.LTR)
        for pieces in ((address,), tuple(_AFTER_SLASH.findall(address)), tuple(address)):
            block = self._details(paragraph, pieces)
            if block:
                return "address", block
        raise UnusableAddress(self.spec.page, why="it is too long to print on a card of this size.")

    def _paragraph(
        self,
        text: str,
        typesetting: Typesetting,
        direction: Direction | None = None,
    ) -> Paragraph:
        return shape_paragraph(
            text,
            language=self.spec.language,
            direction=direction,
            typesetting=typesetting,
        )

    def _details(self, paragraph: Paragraph, pieces: tuple[str, ...]) -> Block | None:
        sizes = (self.frame.smallest_details, self.frame.details)
        height = self.frame.height * _DETAILS_SHARE
        return self._beside_code(paragraph, height=height, sizes=sizes, pieces=pieces)

    def _beside_code(
        self,
        paragraph: Paragraph,
        *,
        height: float,
        sizes: tuple[int, int],
        pieces: tuple[str, ...],
    ) -> Block | None:
        taken = self.code_side + self.frame.gap if self.code_side else 0
        return fit(paragraph, Room(self.frame.width - taken, height), sizes, pieces=pieces)

    def _placed(self, block: Block, role: str, *, top: float, hang: float = 0.0) -> SetBlock:
        lines = block.lines()
        x = []
        for index, line in enumerate(lines):
            out = hang * block.size if index == 0 else 0.0
            if self.mirrored:
                x.append(self.frame.right + out - line.width * block.size)
            else:
                x.append(self.frame.left - out)
        return SetBlock(block=block, role=role, lines=lines, x=tuple(x), top=top)

    def _rules(self, top: int) -> tuple[tuple[int, int, int, int], ...]:
        """Rule a hairline, and where reading begins a short bar hanging from it."""
        frame = self.frame
        across, down = frame.bar
        start = frame.right - across if self.mirrored else frame.left
        return (
            (frame.left, top, frame.right, top + frame.rule),
            (start, top, start + across, top + down),
        )

    def _code_place(self, top: int) -> tuple[int, int] | None:
        if not self.code_side:
            return None
        left = self.frame.left if self.mirrored else self.frame.right - self.code_side
        return left, top

    def _does_not_fit(self) -> TextDoesNotFit:
        return TextDoesNotFit(width=self.spec.width, height=self.spec.height)


def _one_paragraph(text: str) -> str:
    return _LINE_END.sub(" ", text).strip()

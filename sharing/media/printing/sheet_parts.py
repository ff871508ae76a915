"""The parts of a printed sheet: its headline, its quotes, and its foot with the code."""

from itertools import islice, zip_longest
from typing import Final

from sharing.core.errors import CardError
from sharing.core.statement import Direction
from sharing.media.coding.modules import QUIET_ZONE_MODULES
from sharing.media.design.looks import Look, look_called
from sharing.media.design.words import one_paragraph
from sharing.media.paint.colour import Colour, colour_of, contrast, readable_accent
from sharing.media.printing.sheet_page import DrawnCode, SheetPage
from sharing.media.printing.sheet_setting import Box, SetText, Setting, Side
from sharing.media.printing.sheet_spec import Form, SheetSpec, Sizes

_WHITE: Final = (255, 255, 255)
_ABOVE_QUOTE: Final = 0.42  # of the spare height: the optical middle lies above the true one
_ABOVE_QUOTES: Final = 0.2  # likewise, where several stand below one another
_READABLE_INK: Final = 7.0  # WCAG 2.2, 1.4.6, on white
_RULE: Final = 0.25  # millimetres


class Sheet:
    """One sheet being drawn; holds what every part of it needs."""

    def __init__(self, spec: SheetSpec, form: Form, code: DrawnCode) -> None:
        self.spec = spec
        self.form = form
        self.code = code
        self.page = SheetPage(*form.paper)
        self.setting = Setting(page=self.page, language=spec.language, direction=spec.direction)
        self.look = look_called(spec.look)
        self.ink, self.faded = _inks(self.look)
        self.accent = readable_accent(colour_of(spec.accent), _WHITE)

    @property
    def is_mirrored(self) -> bool:
        """Whether reading begins at the right."""
        return self.spec.direction is Direction.RTL

    @property
    def quiet(self) -> float:
        """The code's white margin, in millimetres."""
        return self.form.code * QUIET_ZONE_MODULES / self.code.side

    @property
    def column(self) -> float:
        """The width under the code and beside the names, in millimetres."""
        return self.form.code - self.quiet

    def needed(self, text: SetText | None) -> SetText:
        """Return the text, or raise CardError where it did not fit."""
        if text is None:
            raise self._too_long()
        return text

    def _too_long(self) -> CardError:
        return CardError(
            f"The words are too long for this: {self.form.title}. They would be too small to "
            "read. Choose a shorter sentence.",
        )

    def bar(self, box: Box) -> None:
        """Draw the short bar in the accent colour, where reading begins."""
        width, height = self.form.gap * 2.6, self.form.gap * 0.26
        left = box.right - width if self.is_mirrored else box.left
        self.page.rectangle(left, box.top, (width, height), self.accent)

    def headline(self, box: Box) -> float:
        """Set the title under its bar; return where it ends."""
        self.bar(box)
        title = self.needed(
            self.setting.text(
                self.spec.title,
                self.look.attribution,
                (box.width, box.height / 3),
                self.form.headline,
            ),
        )
        below = Box(box.left, box.top + self.form.gap * 0.7, box.width, box.height)
        return self.setting.place(title, below, self.ink)

    def quotes(self, box: Box) -> None:
        """Set as many quotes as the form takes, at the largest size at which all of them fit."""
        for count in range(min(self.form.quotes, len(self.spec.quotes)), 0, -1):
            quotes = zip_longest(self.spec.quotes, self.spec.beside, fillvalue="")
            found = self._quotes_that_fit(tuple(islice(quotes, count)), box)
            if found:
                break
        else:
            raise self._too_long()
        apart = self.form.gap * 1.2
        taken = sum(text.height for text in found) + apart * (len(found) - 1)
        top = box.top + (box.height - taken) * (_ABOVE_QUOTE if len(found) == 1 else _ABOVE_QUOTES)
        for text in found:
            top = self.setting.place(text, box._replace(top=top), self.ink) + apart

    def _quotes_that_fit(
        self, words: tuple[tuple[str, str], ...], box: Box
    ) -> list[SetText] | None:
        smallest, largest = self.form.quote
        room = (box.width, box.height - self.form.gap * 1.2 * (len(words) - 1))
        size = largest
        while size >= smallest:
            sizes = Sizes(smallest, size)
            found = [self._quote(each, room, sizes) for each in words]
            sets = [text for text in found if text]
            if len(sets) < len(words):
                return None
            one_size = min(text.size for text in sets)
            if one_size == size and sum(text.height for text in sets) <= room[1]:
                return sets
            size = min(one_size, round(size - 0.1, 1))
        return None

    def _quote(
        self, words: tuple[str, str], room: tuple[float, float], sizes: Sizes
    ) -> SetText | None:
        hanging = self.form.hanging
        return self.setting.quote(words, self.look.quote, room, sizes, hanging=hanging)

    def foot(self, box: Box) -> float:
        """Set the code, what it leads to, the address and who says it, ending at the box's foot.

        Return where they begin.
        """
        code = self.form.code
        below = self._below_code((self.column, code))
        height = sum(text.height for text, _ink in below)
        top = box.bottom - height - code + self.quiet
        self.page.rectangle(box.left, top - self.form.gap, (box.width, _RULE), self.faded)
        at_left = box.left - self.quiet
        left = at_left if self.is_mirrored else box.right - code + self.quiet
        self.page.code(self.code, left, top - self.quiet, code)
        under = Box(box.left, box.bottom - height, box.width, height)
        for text, ink in below:
            under = under._replace(top=self.setting.place(text, under, ink, Side.END))
        self._names_beside_code(box, top)
        return top - self.form.gap

    def _below_code(self, room: tuple[float, float]) -> list[tuple[SetText, Colour]]:
        """Set what the code leads to, if there are words for it that fit, and the address."""
        address = self.setting.address(self.spec.page, self.look.details, room, self.form.details)
        found = [(self.needed(address), self.ink)]
        if one_paragraph(self.spec.leads_to):
            words = self.setting.text(
                self.spec.leads_to, self.look.details, room, self.form.details
            )
            found = [(text, self.faded) for text in (words,) if text] + found
        return found

    def names_at_foot(self, box: Box) -> float:
        """Set who says it and when at the box's foot; return where they begin."""
        texts = self._names((box.width, box.height / 3))
        top = box.bottom - sum(text.height for text, _ink in texts) - self._apart
        self._place_below_one_another(texts, box._replace(top=top))
        self.page.rectangle(box.left, top - self.form.gap / 2, (box.width, _RULE), self.faded)
        return top - self.form.gap / 2

    def _names_beside_code(self, box: Box, top: float) -> None:
        width = box.width - self.column - self.form.gap
        left = box.right - width if self.is_mirrored else box.left
        texts = self._names((width, box.bottom - top))
        self._place_below_one_another(texts, Box(left, top, width, box.bottom - top))

    @property
    def _apart(self) -> float:
        return self.form.gap / 3

    def _place_below_one_another(self, texts: list[tuple[SetText, Colour]], box: Box) -> None:
        for text, ink in texts:
            below = self.setting.place(text, box, ink) + self._apart
            box = box._replace(top=below)

    def _names(self, room: tuple[float, float]) -> list[tuple[SetText, Colour]]:
        """Set who says it and when."""
        texts = []
        width, height = room
        if one_paragraph(self.spec.attribution):
            names = self.setting.text(
                self.spec.attribution, self.look.attribution, room, self.form.names
            )
            texts.append((self.needed(names), self.ink))
            height -= texts[0][0].height + self._apart
        if one_paragraph(self.spec.dated):
            dated = self.setting.text(
                self.spec.dated, self.look.details, (width, height), self.form.details
            )
            texts.append((self.needed(dated), self.faded))
        return texts


def _inks(look: Look) -> tuple[Colour, Colour]:
    """Return the dark and the paler ink of a look on white paper."""
    if contrast(look.faded_ink, _WHITE) >= _READABLE_INK:
        return look.ink, look.faded_ink
    dark = min((look.ink, look.paper), key=sum)
    return dark, dark

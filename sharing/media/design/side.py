"""The side column of a wide card: who says it at its head, at its foot the code and the address."""

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, product
from typing import Final

from sharing.core.errors import TextDoesNotFit, UnusableAddress
from sharing.media.design.composed import SetBlock
from sharing.media.design.foot import Foot
from sharing.media.design.frame import Frame
from sharing.media.design.setting import Setting
from sharing.media.spec import CardSpec
from sharing.media.typesetting.layout import Block

_SHARES: Final = (0.27, 0.32, 0.38, 0.44)  # of the content's width, by need
_ANYWHERE: Final = frozenset(map(chr, range(0x21, 0x7F)))
# After which characters an address may be broken, and what is tried then.
_SENSIBLE: Final = (
    *product((frozenset[str](),), _SHARES[:2]),
    *product((frozenset("/"), frozenset("/.-")), _SHARES),
)
_DESPERATE: Final = tuple(product((_ANYWHERE,), _SHARES))
TRIES: Final = (*_SENSIBLE, *_DESPERATE)
_BELOW_CODE: Final = 0.5  # gaps between the code and what stands below it


@dataclass(frozen=True, slots=True, kw_only=True)
class SideColumn:
    """Where the parts of a side column stand, in pixels; `start` and `end` are its edges."""

    start: int
    end: int
    blocks: tuple[SetBlock, ...]
    code: tuple[int, int] | None


def side_column(setting: Setting, *, out: int = 0) -> SideColumn:
    """Set the side column where reading ends, as narrow as it can be.

    The code stands `out` pixels outside of it. Raises TextDoesNotFit or UnusableAddress.
    """
    whole = setting.frame
    spec = replace(setting.spec, text="", label="", warning="", photo=None, logo=None)
    return _side_column(type(setting), spec, setting.code_side, whole, out)


@lru_cache(maxsize=64)  # the same for every quote of a kit
def _side_column(
    kind: type[Setting], spec: CardSpec, code_side: int, whole: Frame, out: int
) -> SideColumn:
    setting = kind(spec, code_side)
    fault: TextDoesNotFit | UnusableAddress = setting.does_not_fit()
    tries = (product((True, False), kind) for kind in (_SENSIBLE, _DESPERATE))
    for apart, (may_break, share) in chain(*tries):
        setting.names_apart = apart
        width = max(round(whole.width * share), setting.code_side)
        start = whole.left if setting.mirrored else whole.right - width
        for placed in (_stacked, _beside):
            setting.frame = replace(whole, left=start, right=start + width)
            try:
                blocks, code = placed(setting, out)
                if any(broken_after(block) - may_break for block in blocks):
                    continue
            except (TextDoesNotFit, UnusableAddress) as found:
                fault = found
                continue
            return SideColumn(start=start, end=start + width, blocks=tuple(blocks), code=code)
    raise fault


def broken_after(block: SetBlock) -> set[str]:
    """Say after which characters an address is broken; nothing of any other block."""
    if block.role != "address":
        return set()
    return {block.block.paragraph.text[end - 1] for _, end in block.block.spans[:-1]}


_Placed = tuple[list[SetBlock], tuple[int, int] | None]


def _stacked(setting: Setting, out: int) -> _Placed:
    """Place date and credit below who says it, the address below the code."""
    frame, side = setting.frame, setting.code_side
    entries = Foot(setting, frame.width).entries()
    above = [(role, block) for role, block in entries if role != "address"]
    below = [(role, block) for role, block in entries if role == "address"]
    code_top = frame.bottom - side - sum(block.height for _, block in below)
    code_top -= max(0.0, frame.gap * _BELOW_CODE - setting.quiet) if below else -setting.quiet
    bottom = code_top - (frame.gap / 2 if side else 0)
    placed = _from_top(setting, above, bottom=bottom)
    placed += _from_foot(setting, below)
    return placed, _code_at(setting, code_top, out) if side else None


def _beside(setting: Setting, out: int) -> _Placed:
    """Place date, credit and address beside the code."""
    whole, side = setting.frame, setting.code_side
    taken = side + round(whole.gap / 2) - out if side else 0
    inner = (
        replace(whole, right=whole.right - taken)
        if setting.mirrored
        else replace(whole, left=whole.left + taken)
    )
    if inner.width <= 0:
        raise setting.does_not_fit()
    setting.frame = inner
    placed = _from_foot(setting, Foot(setting, inner.width).entries())
    setting.frame = whole
    code_top = setting.code_top(placed)
    bottom = min([code_top, *(block.top for block in placed)]) - whole.gap / 2
    placed += _from_top(setting, [], bottom=bottom)
    return placed, _code_at(setting, code_top, out) if side else None


def _from_top(
    setting: Setting, entries: list[tuple[str, Block]], *, bottom: float
) -> list[SetBlock]:
    """Place who says it, and the entries below that, down to `bottom` at most."""
    frame = setting.frame
    taken = sum(block.height for _, block in entries) + (frame.gap / 3 if entries else 0)
    room = bottom - frame.top - taken
    said = Foot(setting, frame.width).attribution(max(1.0, room))
    if (said.height if said else 0) > room:
        raise setting.does_not_fit()
    top = float(frame.top)
    placed = []
    if said:
        placed.append(setting.placed(said, "attribution", top=top))
        top += said.height + frame.gap / 3
    for role, block in entries:
        placed.append(setting.placed(block, role, top=top))
        top += block.height
    return placed


def _from_foot(setting: Setting, entries: list[tuple[str, Block]]) -> list[SetBlock]:
    """Place the entries upwards from the foot of the frame."""
    bottom = float(setting.frame.bottom)
    placed = []
    for role, block in reversed(entries):
        bottom -= block.height
        placed.append(setting.placed(block, role, top=bottom))
    return placed


def _code_at(setting: Setting, top: float, out: int) -> tuple[int, int]:
    """Place the code where the lines of its column begin."""
    frame = setting.frame
    start = frame.right - setting.code_side + out if setting.mirrored else frame.left - out
    return start, round(top)

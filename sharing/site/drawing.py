"""Draws many pictures at once: wanted pictures in, finished bytes out, in the same order.

Processes share nothing, so what is drawn does not depend on how many there are. They are forked
only where that is safe: on Linux, while no other thread runs; else they are threads.
"""

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from types import MappingProxyType
from typing import NamedTuple

from sharing.core.errors import CardError
from sharing.media.cards import draw_card, draw_jpeg, draw_preview
from sharing.media.spec import CardSpec
from sharing.site.album import Album, Result, picture_key
from sharing.site.wanted import Form, Wanted

_PR_SET_PDEATHSIG = 1  # prctl(2): the signal that a process gets when its parent is gone
_PICTURES_AT_A_TIME = 4  # few enough to keep every process busy, many enough to be worth sending

Progress = Callable[[int, int], None]  # how many are done, of how many


class Drawn(NamedTuple):
    """A finished picture, and which of its specs it shows."""

    spec: CardSpec
    content: bytes


def draw_pictures(
    wanted: Sequence[Wanted], *, progress: Progress | None = None, album: Album | None = None
) -> Mapping[Wanted, Drawn | str]:
    """Return each picture, or the sentence why it cannot be drawn.

    `progress` is told how many of how many are done. What the album has of an earlier build is not
    drawn again.
    """
    keys = {picture: picture_key(picture) if album else "" for picture in wanted}
    pictures: dict[Wanted, Drawn | str] = {}
    for picture, result in _results(keys, album.before if album else {}):
        pictures[picture] = result if isinstance(result, str) else _drawn(picture, *result)
        if album and not isinstance(result, str):
            album.now[keys[picture]] = result
        if progress:
            progress(len(pictures), len(keys))
    return MappingProxyType(pictures)


def _results(
    keys: Mapping[Wanted, str], before: Mapping[str, Result]
) -> Iterator[tuple[Wanted, Result | str]]:
    """Yield what is known already, and then what is drawn."""
    known = {
        picture: before[key]
        for picture, key in keys.items()
        if key in before and before[key][0] in range(len(picture.specs))
    }
    yield from known.items()
    yield from _fresh(tuple(picture for picture in keys if picture not in known))


def _fresh(todo: Sequence[Wanted]) -> Iterator[tuple[Wanted, Result | str]]:
    # The first is drawn here, so that forked processes find every font already open.
    for picture in todo[:1]:
        yield picture, _draw(picture)
    with _workers() as workers:
        drawn = workers.map(_draw, todo[1:], chunksize=_PICTURES_AT_A_TIME)
        yield from zip(todo[1:], drawn, strict=True)


def _drawn(picture: Wanted, place: int, content: bytes) -> Drawn:
    return Drawn(picture.specs[place], content)


def _workers() -> Executor:
    processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
    if sys.platform == "linux" and threading.active_count() == 1:
        forking = multiprocessing.get_context("fork")
        return ProcessPoolExecutor(processors, mp_context=forking, initializer=_begin)
    return ThreadPoolExecutor(processors)


def _begin() -> None:
    """Make a forked process ready to draw."""
    _follow_parent()
    # Else every search for garbage walks through all that the parent has, and copies it.
    gc.freeze()


def _follow_parent() -> None:
    """Leave Ctrl-C to the parent, which stops the others in order, and end when it was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _draw(picture: Wanted) -> Result | str:
    """Draw the first spec that can be drawn; say which it was, or why there is none."""
    draw = {Form.CARD: draw_card, Form.JPEG: draw_jpeg, Form.PREVIEW: draw_preview}[picture.form]
    why = ""
    for place, spec in enumerate(picture.specs):
        try:
            return place, draw(spec)
        except CardError as error:
            why = str(error)
    return why

"""Draws many pictures at once: wanted pictures in, finished bytes out, in the same order.

Processes share nothing, so what is drawn does not depend on how many there are. They are forked
only where that is safe: on Linux, while no other thread runs; else they are threads.
"""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from types import MappingProxyType

from sharing.core.errors import CardError
from sharing.media.cards import draw_card, draw_preview
from sharing.site.wanted import Wanted

_PICTURES_AT_A_TIME = 4  # few enough to keep every process busy, many enough to be worth sending

Progress = Callable[[int, int], None]  # how many are done, of how many


def draw_pictures(
    wanted: Sequence[Wanted], *, progress: Progress | None = None
) -> Mapping[Wanted, bytes | str]:
    """Return the bytes of each picture, or the sentence why it cannot be drawn.

    `progress` is told how many of how many are done.
    """
    pictures: dict[Wanted, bytes | str] = {}
    todo = tuple(dict.fromkeys(wanted))
    # The first is drawn here, so that forked processes find every font already open.
    for picture in todo[:1]:
        pictures[picture] = _draw(picture)
    with _workers() as workers:
        drawn = workers.map(_draw, todo[1:], chunksize=_PICTURES_AT_A_TIME)
        for picture, result in zip(todo[1:], drawn, strict=True):
            pictures[picture] = result
            if progress:
                progress(len(pictures), len(todo))
    return MappingProxyType(pictures)


def _workers() -> Executor:
    processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
    if sys.platform == "linux" and threading.active_count() == 1:
        forking = multiprocessing.get_context("fork")
        return ProcessPoolExecutor(processors, mp_context=forking, initializer=_leave_interrupts)
    return ThreadPoolExecutor(processors)


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the parent, which stops the others in order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _draw(picture: Wanted) -> bytes | str:
    try:
        return draw_preview(picture.spec) if picture.is_preview else draw_card(picture.spec)
    except CardError as error:
        return str(error)

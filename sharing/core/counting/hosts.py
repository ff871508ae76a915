"""Finds the hosts that links are made of: a text in, ranges of host names out.

A host is a chain of labels that ends with a known top-level domain. The rules are those of X's
counting library (twitter-text 3.1.0, read 2026-11-22). The cost grows with the length of the text,
whatever is in it: each run of host characters is cut at its dots once, and the reach of every chain
is decided from right to left before any is tried.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sharing.core.counting import tlds

_SPACES = "\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_MARKS = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_INVALID = "\ufffe\ufeff\uffff"
_BREAKS_NAME = rf"!'#%&()*+,\\/:;<=>?@\[\]^{{|}}~${_SPACES}{_INVALID}{_MARKS}"
_NAME = rf"[^\-._{_BREAKS_NAME}]"

# Latin letters with accents, and those that a comparison without regard to case makes equal to one.
ACCENTED = (
    "\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272"
    "\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff\u0260\u0269\u0275\u0280\u0283\u0288\u028a\u028c"
    "\u0292\u0399\u03b9\u1fbe\u2c65\u2c66\u2c7e\u2c7f"
)

RUN = re.compile(rf"[^{_BREAKS_NAME}]+")
DOT = re.compile(rf"\.{_NAME}")
_START = re.compile(rf"(?<![A-Za-z0-9@＠$#＃{_INVALID}]){_NAME}")
_CANDIDATE = re.compile(rf"({_START.pattern})|[\U00010000-\U0010ffff]")
_NAME_CHARACTER = re.compile(_NAME)
_SCHEME = re.compile(r"https?://\Z", re.IGNORECASE | re.ASCII)

_ENDS = r"(?![0-9A-Za-z@+\-])"
_LETTERS = re.compile(rf"[A-Za-z]++{_ENDS}")
_BEYOND_ASCII = re.compile(f"(?:{'|'.join(tlds.BEYOND_ASCII)}){_ENDS}", re.IGNORECASE)
_PUNYCODE = re.compile(r"xn--[\-0-9a-z]+", re.IGNORECASE | re.ASCII)
_PLAIN_CHAIN = re.compile(rf"(?:[\-A-Za-z0-9{ACCENTED}]++\.)++")

# The rules of this module by name, for whoever finds the same hosts in another language.
PATTERNS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "run": RUN,
        "dot": DOT,
        "start": _START,
        "candidate": _CANDIDATE,
        "name_character": _NAME_CHARACTER,
        "scheme": _SCHEME,
        "letters": _LETTERS,
        "beyond_ascii": _BEYOND_ASCII,
        "punycode": _PUNYCODE,
        "plain_chain": _PLAIN_CHAIN,
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A host at `text[start:end]`; `before` is where its scheme starts, or `start` without one.

    `name` is the host as the library reads it: where `is_halved`, without its first UTF-16 unit.
    """

    before: int
    start: int
    end: int
    name: str
    is_halved: bool


class HostRun:
    """A run of characters that hosts are made of, cut at its dots; read once from left to right."""

    def __init__(self, text: str, start: int, stop: int) -> None:
        self._text, self._start, self._stop = text, start, stop
        self._labels = _labels(text, start, stop)
        self._ends = [_domain_end(text, right + 1, len(text)) for _, right in self._labels[:-1]]
        self._ends.append(None)
        self._underscores = [text.rfind("_", left, right) for left, right in self._labels]
        self._number = 0
        # The last label that a chain from the start of label n can reach, or None.
        self._reach: list[int | None] = [None] * (len(self._labels) + 1)
        for number in range(len(self._labels) - 1, -1, -1):
            self._reach[number] = self._last(self._labels[number][0], number)

    def next_host(self, position: int) -> Host | None:
        """Return the first host that leaves a character between itself and `position`."""
        if not any(self._ends):
            return None
        for start, is_halved in self._starts(position):
            while self._labels[self._number][1] <= start:
                self._number += 1
            last = self._last(start, self._number)
            if last is not None and (end := self._ends[last]) is not None:
                return self._host(start, end, position, is_halved=is_halved)
        return None

    def _starts(self, position: int) -> Iterator[tuple[int, bool]]:
        """Yield where a host may start, and whether its first character is halved.

        X's library works on UTF-16 units: the first half of a character beyond the basic plane may
        be what stands before a host, and its second half the host's first letter. And it would
        rather take the text's first letter for what stands before than start there.
        """
        for hit in _CANDIDATE.finditer(self._text, max(self._start, position), self._stop):
            start = hit.start()
            has_room = start > position and hit[1] is not None
            is_halved = not has_room and hit[0] > "\uffff"
            is_first = start == position == 0 and not _START.match(self._text, 1)
            if has_room or is_halved or is_first:
                yield start, is_halved

    def _host(self, start: int, end: int, position: int, *, is_halved: bool) -> Host:
        name = self._text[start:end]
        if is_halved:
            second_half = name[0].encode("utf-16-le")[2:]
            name = second_half.decode("utf-16-le", "surrogatepass") + name[1:]
        before = start if is_halved else self._scheme_start(start, position)
        return Host(before=before, start=start, end=end, name=name, is_halved=is_halved)

    def _last(self, start: int, number: int) -> int | None:
        """Return the last label of the longest chain that starts at `start`, within this label."""
        _, right = self._labels[number]
        is_label = (
            start < right
            and _NAME_CHARACTER.match(self._text, start)
            and _NAME_CHARACTER.match(self._text, right - 1)
        )
        if not is_label:
            return None
        if (further := self._reach[number + 1]) is not None:
            return further
        # The label before the top-level domain takes no underscore.
        return None if self._ends[number] is None or self._underscores[number] >= start else number

    def _scheme_start(self, start: int, position: int) -> int:
        scheme = _SCHEME.search(self._text, max(0, start - len("https://")), start)
        if scheme is None or start != self._start:
            return start
        before = scheme.start()
        is_free = before > position or before == position == 0
        return before if is_free and _START.match(self._text, before) else start


def plain_hosts(text: str, host: Host) -> Iterator[tuple[int, int]]:
    """Yield the ranges within a host that are hosts of Latin letters and digits."""
    position = host.start
    while chain := _PLAIN_CHAIN.search(text, position, host.end):
        position = chain.end()
        dot = position - 1
        while dot >= chain.start():
            if (end := _domain_end(text, dot + 1, host.end)) is not None:
                yield chain.start(), end
                position = end
                break
            dot = text.rfind(".", chain.start(), dot)


def _labels(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    bounds = []
    for label in text[start:stop].split("."):
        bounds.append((start, start + len(label)))
        start += len(label) + 1
    return bounds


def _domain_end(text: str, start: int, stop: int) -> int | None:
    """Return where the known top-level domain that starts here ends, or None."""
    letters = _LETTERS.match(text, start, stop)
    if letters and letters[0].lower() in tlds.ASCII:
        return letters.end()
    found = _BEYOND_ASCII.match(text, start, stop) or _PUNYCODE.match(text, start, stop)
    return found.end() if found else None

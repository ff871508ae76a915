"""Remembers what was drawn: pictures, sheets and codes by their keys in, an index of them out.

A key is the SHA-256 of all that decides a file's bytes: its specs with their photo and logo, this
program, its fonts and the libraries that draw. The index stands hidden in the folder that was
built, and a file is taken from there only if its bytes are still those that were written.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

from sharing.media.printing.sheet_spec import SheetSpec
from sharing.media.spec import CardSpec
from sharing.site.wanted import Wanted

INDEX = ".sharing-pictures"
Result = tuple[int, bytes]  # which of the specs was drawn, and its bytes

_DRAWN = (".png", ".jpg", ".pdf", ".svg")
_PROGRAM = Path(__file__).parents[1]
_FONTS = _PROGRAM / "media" / "fonts" / "MANIFEST.tsv"
_LIBRARIES = (
    *("pillow", "uharfbuzz", "icu4py", "regex", "zlib-ng", "qrcode", "zxing-cpp"),
    "manimgx-fonts-cjk",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Album:
    """What was drawn, by its keys: in an earlier build, and `now` in this one."""

    before: Mapping[str, Result] = field(default_factory=lambda: MappingProxyType({}))
    now: dict[str, Result] = field(default_factory=dict)

    def index(self, tree: Mapping[str, bytes]) -> bytes:
        """Return where what this build drew stands in the tree, with its digests."""
        paths = {_digest(tree[path]): path for path in tree if path.endswith(_DRAWN)}
        digests = {key: _digest(content) for key, (_place, content) in self.now.items()}
        entries = {
            key: [paths[digest], digest, self.now[key][0]]
            for key, digest in sorted(digests.items())
            if digest in paths
        }
        return json.dumps(entries, indent=0).encode()


def album_of(folder: Path) -> Album:
    """Return the album of a folder that was built before; empty where it tells nothing."""
    return Album(before=MappingProxyType(dict(_kept(folder))))


def drawn_once(
    album: Album | None, draw: Callable[..., bytes], *said: object, **also: object
) -> bytes:
    """Return what `draw` makes of its arguments, drawn only where the album does not have it.

    They are specs, or values that JSON can write. Raises as `draw` does.
    """
    if album is None:
        return draw(*said, **also)
    values = [_said(one) if isinstance(one, SheetSpec) else one for one in said]
    key = _digest(json.dumps([_tools(), draw.__name__, values, also]).encode())
    album.now[key] = album.before.get(key) or (0, draw(*said, **also))
    return album.now[key][1]


def picture_key(picture: Wanted) -> str:
    """Return the key under which this picture is remembered."""
    said = [_tools(), picture.form, *map(_said, picture.specs)]
    return _digest(json.dumps(said).encode())


def _kept(folder: Path) -> Iterator[tuple[str, Result]]:
    """Yield all that the folder's index names and that is still what was written."""
    for key, entry in _entries(folder / INDEX).items():
        match entry:
            case [str(path), str(digest), int(place)]:
                content = _content(folder, path)
                if content is not None and _digest(content) == digest:
                    yield key, (place, content)
            case _:
                pass


def _entries(file: Path) -> Mapping[str, Any]:
    try:
        entries = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return entries if isinstance(entries, dict) else {}


def _content(folder: Path, path: str) -> bytes | None:
    """Return the bytes of a file in the folder, or None."""
    inside = PurePosixPath(path)
    if inside.is_absolute() or ".." in inside.parts:
        return None
    try:
        return (folder / inside).read_bytes()
    except (OSError, ValueError):
        return None


def _said(spec: CardSpec | SheetSpec) -> list[object]:
    values = (getattr(spec, named.name) for named in fields(spec))
    return [_digest(value) if isinstance(value, bytes) else value for value in values]


@lru_cache(maxsize=64)
def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@cache
def _tools() -> list[str]:
    """Return what draws: this program, its fonts, and the versions of its libraries."""
    program = hashlib.sha256()
    for file in sorted(_PROGRAM.rglob("*.py")):
        program.update(file.read_bytes())
    return [program.hexdigest(), _digest(_FONTS.read_bytes()), *map(_version, _LIBRARIES)]


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""

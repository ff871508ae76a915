"""Writes a tree, a zip or one file, whole or not at all: bytes in, a place on disk out.

Everything is first written beside its place, in a hidden folder that is gone afterwards, and then
renamed into place. A folder that may be made again holds MARKER; only such a folder, or an empty
one, is ever replaced.
"""

import os
import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from errno import EACCES, EDQUOT, EEXIST, EFBIG, ENAMETOOLONG, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path
from types import MappingProxyType

from sharing.core.errors import CannotRead, CannotWrite
from sharing.site.album import INDEX
from sharing.site.archive import zip_of

MARKER = ".sharing-tree"
_MARKER_SAYS = b"Made by Sharing. The next build replaces this whole folder.\n"
_WHY = MappingProxyType(
    {
        EACCES: "you are not allowed to write there",
        EDQUOT: "your share of the disk is used up",
        EEXIST: "a part of that path is a file, not a folder",
        EFBIG: "it would be larger than a file may be here",
        ENAMETOOLONG: "the name is too long",
        ENOSPC: "the disk is full",
        ENOTDIR: "a part of that path is a file, not a folder",
        EPERM: "you are not allowed to write there",
        EROFS: "that disk can only be read",
    },
)


def write_tree(tree: Mapping[str, bytes], folder: Path, *, index: bytes = b"") -> None:
    """Write the tree as this folder, in place of one that was made here before.

    `index` tells the next build where the pictures are; it is hidden, so that nobody serves it.
    Raises CannotWrite, and leaves everything as it was, where that cannot be done.
    """
    with _workshop(folder) as (place, workshop):
        _refuse_what_is_not_ours(folder, place)
        new = workshop / "new"
        new.mkdir()
        hidden = {MARKER: _MARKER_SAYS} | ({INDEX: index} if index else {})
        _write_files({**tree, **hidden}, new)
        _swap(new, place, workshop / "old")


def require_ours(folder: Path) -> None:
    """Raise CannotWrite where write_tree would, because of what stands there: before any work."""
    try:
        _refuse_what_is_not_ours(folder, folder.resolve())
    except OSError as fault:
        raise CannotWrite(str(folder), why=_why(fault)) from None


def require_none_lost(folder: Path, slugs: Collection[str]) -> None:
    """Raise CannotWrite where this folder has a campaign that is none of these.

    Its addresses may be on paper already, and they would lead nowhere.
    """
    there = sorted(page.parent.name for page in folder.glob("*/index.html"))
    if lost := [name for name in there if name not in slugs]:
        why = (
            f"it has the campaign “{lost[0]}” as well, whose pages would go. Build both in one"
            " command, choose another folder, or delete this one first"
        )
        raise CannotWrite(str(folder), why=why)


def write_new_tree(tree: Mapping[str, bytes], folder: Path) -> None:
    """Write the tree as a folder that people will work in, and that nothing here ever replaces.

    Raises CannotWrite as write_tree does, and for a folder that holds anything.
    """
    with _workshop(folder) as (place, workshop):
        if place.exists() and (not place.is_dir() or any(place.iterdir())):
            why = "something is there already. Choose a new folder, so that no correction is lost"
            raise CannotWrite(str(folder), why=why)
        new = workshop / "new"
        new.mkdir()
        _write_files(tree, new)
        _swap(new, place, workshop / "old")


def write_zip(tree: Mapping[str, bytes], file: Path) -> None:
    """Write the tree as one zip file; raises CannotWrite as write_tree does."""
    write_file(zip_of(tree), file)


def write_file(content: bytes, file: Path) -> None:
    """Write one file, in place of one that was there; raises CannotWrite as write_tree does."""
    with _workshop(file) as (place, workshop):
        if place.exists() and not place.is_file():
            raise CannotWrite(str(file), why="something that is not a file has that name")
        _write_files({"new": content}, workshop)
        (workshop / "new").replace(place)
        _make_lasting(place.parent)


def read_tree(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder as a tree, hidden ones left out.

    Raises CannotRead, which names the file.
    """
    if not folder.is_dir():
        raise CannotRead(str(folder), why="it is not a folder")
    tree = {}
    try:
        for file in sorted(folder.rglob("*")):
            path = file.relative_to(folder)
            if file.is_file() and not any(part.startswith(".") for part in path.parts):
                tree[path.as_posix()] = file.read_bytes()
    except OSError as fault:
        raise CannotRead(str(fault.filename or folder), why=_why(fault)) from None
    return tree


@contextmanager
def _workshop(asked: Path) -> Iterator[tuple[Path, Path]]:
    """Give the real place and a hidden folder beside it; clear up, and say what went wrong."""
    made: list[Path] = []
    workshop = None
    try:
        place = asked.resolve()
        made = _make_folders(place.parent)
        workshop = Path(tempfile.mkdtemp(prefix=f".{place.name[:40]}-", dir=place.parent))
        yield place, workshop
        made = []
    except OSError as fault:
        raise CannotWrite(str(asked), why=_why(fault)) from None
    finally:
        if workshop is not None:
            shutil.rmtree(workshop, ignore_errors=True)
        for folder in made:
            with suppress(OSError):
                folder.rmdir()


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those it stands in; return what was missing, the innermost first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _refuse_what_is_not_ours(asked: Path, place: Path) -> None:
    if not place.exists():
        return
    if not place.is_dir():
        raise CannotWrite(str(asked), why="a file has that name. Choose another, or move it away")
    if any(place.iterdir()) and not (place / MARKER).is_file():
        raise CannotWrite(
            str(asked),
            why="it holds files that were not made here. Choose another folder, or empty this one",
        )


def _write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Write all files, and only then wait for the disk, which is faster than one by one."""
    for path, content in files.items():
        file = folder / path
        if not file.is_relative_to(folder) or ".." in file.parts:
            raise CannotWrite(path, why="it would stand outside of its folder")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    for path in files:
        _make_lasting(folder / path)
    for inner in {parent for path in files for parent in (folder / path).parents}:
        if inner.is_relative_to(folder):
            _make_lasting(inner)


def _make_lasting(path: Path) -> None:
    """Wait until the disk has it, so that a power cut cannot take it back."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _swap(new: Path, place: Path, old: Path) -> None:
    """Put a new folder in the place of the one before, which comes back if that fails."""
    if place.exists():
        place.rename(old)
    try:
        new.rename(place)
    except OSError:
        if old.exists():
            old.rename(place)
        raise
    _make_lasting(place.parent)


def _why(fault: OSError) -> str:
    return _WHY.get(fault.errno or 0) or (fault.strerror or str(fault)).lower()

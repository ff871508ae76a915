"""What is written is there as a whole, or nothing of it is, and one sentence says why."""

import errno
import os
import resource
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sharing.core.errors import CannotRead, CannotWrite
from sharing.site import write
from sharing.site.write import MARKER, read_tree, write_file, write_tree, write_zip

NOISE = bytes(number * number % 251 for number in range(9_000))  # no zip makes it much smaller
TREE = {"index.html": b"<!doctype html>", "aleppo/kit/card.png": NOISE, "assets/a.css": b""}
OTHER = {"index.html": b"another"}


def everything_in(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def without_the_marker(folder: Path) -> dict[str, bytes]:
    return {path: content for path, content in everything_in(folder).items()
            if content is not None and path != MARKER}  # fmt: skip


def to_folder(place: Path) -> None:
    write_tree(TREE, place / "kit")


def to_zip(place: Path) -> None:
    write_zip(TREE, place / "kit.zip")


def to_file(place: Path) -> None:
    write_file(NOISE, place / "card.png")


every_way = pytest.mark.parametrize("write_to", [to_folder, to_zip, to_file])


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if os.geteuid() != 0 or not mount or not umount:
        pytest.skip("only root can make a disk small enough to fill")
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=4k,nr_inodes=64", "none", disk])  # noqa: PLW1510 -- looked at in the next line
    if made.returncode:
        pytest.skip("this machine does not allow a file system to be mounted")
    yield disk
    subprocess.run([umount, disk], check=True)


def test_the_folder_holds_the_tree_and_nothing_else(tmp_path: Path) -> None:
    write_tree(TREE, tmp_path / "kit")
    assert without_the_marker(tmp_path / "kit") == TREE
    assert [path.name for path in tmp_path.iterdir()] == ["kit"]


def test_others_may_read_what_was_written(tmp_path: Path) -> None:
    write_tree(TREE, tmp_path / "kit")
    write_file(b"x", tmp_path / "card.png")
    umask = os.umask(0)
    os.umask(umask)
    assert (tmp_path / "kit").stat().st_mode & 0o777 == 0o777 & ~umask
    assert (tmp_path / "kit/index.html").stat().st_mode & 0o777 == 0o666 & ~umask
    assert (tmp_path / "card.png").stat().st_mode & 0o777 == 0o666 & ~umask


def test_a_kit_made_before_is_replaced_as_a_whole(tmp_path: Path) -> None:
    write_tree(TREE, tmp_path / "kit")
    write_tree(OTHER, tmp_path / "kit")
    assert without_the_marker(tmp_path / "kit") == OTHER
    assert [path.name for path in tmp_path.iterdir()] == ["kit"]


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    (tmp_path / "kit").mkdir()
    write_tree(TREE, tmp_path / "kit")
    assert without_the_marker(tmp_path / "kit") == TREE


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    write_tree(TREE, tmp_path / "a/b/kit")
    assert without_the_marker(tmp_path / "a/b/kit") == TREE


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "kit").symlink_to("real")
    write_tree(TREE, tmp_path / "kit")
    assert (tmp_path / "kit").is_symlink()
    assert without_the_marker(tmp_path / "real") == TREE


def test_a_folder_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit/thesis.txt").write_bytes(b"years of work")
    before = everything_in(tmp_path)
    with pytest.raises(CannotWrite, match="not made here"):
        write_tree(TREE, tmp_path / "kit")
    assert everything_in(tmp_path) == before


def test_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kit").write_bytes(b"years of work")
    with pytest.raises(CannotWrite, match="a file has that name"):
        write_tree(TREE, tmp_path / "kit")
    with pytest.raises(CannotWrite, match="a file, not a folder"):
        write_tree(TREE, tmp_path / "kit/inner")
    assert everything_in(tmp_path) == {"kit": b"years of work"}


@pytest.mark.parametrize("write_to", [to_zip, to_file])
def test_a_folder_in_the_way_of_a_file_is_left_alone(
    write_to: Callable[[Path], None], tmp_path: Path
) -> None:
    for name in ("kit.zip", "card.png"):
        (tmp_path / name).mkdir()
    with pytest.raises(CannotWrite, match="not a file"):
        write_to(tmp_path)
    assert everything_in(tmp_path) == {"kit.zip": None, "card.png": None}


def test_what_is_neither_file_nor_folder_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # stands for /dev/null, which nobody wants to lose in a test
    with pytest.raises(CannotWrite, match="not a file"):
        write_file(b"x", tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


@every_way
def test_a_full_disk_is_left_as_it_was(write_to: Callable[[Path], None], full_disk: Path) -> None:
    with pytest.raises(CannotWrite, match=r"the disk is full\. Nothing was left behind"):
        write_to(full_disk)
    assert everything_in(full_disk) == {}


def test_a_kit_survives_a_disk_that_fills_while_it_is_replaced(full_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=40k", full_disk], check=True)  # noqa: S607 -- as above
    write_tree(OTHER, full_disk / "kit")
    with pytest.raises(CannotWrite, match="the disk is full"):
        write_tree({"large": b"x" * 90_000}, full_disk / "kit")
    assert without_the_marker(full_disk / "kit") == OTHER
    assert [path.name for path in full_disk.iterdir()] == ["kit"]


@every_way
def test_a_file_that_may_not_grow_leaves_nothing(
    write_to: Callable[[Path], None], tmp_path: Path
) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, hard))
    try:
        with pytest.raises(CannotWrite, match="larger than a file may be"):
            write_to(tmp_path / "a/b")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert everything_in(tmp_path) == {}


@every_way
@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.EACCES, "not allowed"),
        (errno.EROFS, "can only be read"),
        (errno.EDQUOT, "share of the disk"),
        (errno.EIO, "input/output error"),
    ],
)
def test_a_disk_that_refuses_to_keep_it_leaves_nothing(
    write_to: Callable[[Path], None],
    number: int,
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(CannotWrite, match=says):
        write_to(tmp_path / "a")
    assert everything_in(tmp_path) == {}


def test_the_kit_before_comes_back_if_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(OTHER, tmp_path / "kit")
    rename = Path.rename

    def refuse_the_new(path: Path, target: Path) -> Path:
        if path.name == "new":
            raise OSError(errno.EIO, "broken")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse_the_new)
    with pytest.raises(CannotWrite, match="broken"):
        write_tree(TREE, tmp_path / "kit")
    assert without_the_marker(tmp_path / "kit") == OTHER
    assert [path.name for path in tmp_path.iterdir()] == ["kit"]


def test_an_interrupt_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(write, "_make_lasting", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_tree(TREE, tmp_path / "a/kit")
    assert everything_in(tmp_path) == {}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CannotWrite, match="not allowed to write there"):
        write_tree(TREE, tmp_path / "kit")


@pytest.mark.parametrize("path", ["../outside", "{}/outside", "a/../../outside"])
def test_no_path_leads_out_of_the_folder(path: str, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="outside of its folder"):
        write_tree({path.format(tmp_path): b""}, tmp_path / "a/kit")
    assert everything_in(tmp_path) == {}


def test_every_file_and_folder_has_reached_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lasting = set()
    monkeypatch.setattr(os, "fsync", lambda descriptor: lasting.add(os.fstat(descriptor).st_ino))
    write_tree(TREE, tmp_path / "kit")
    kit = [tmp_path, tmp_path / "kit", *(tmp_path / "kit").rglob("*")]
    assert {path.stat().st_ino for path in kit} == lasting


def test_the_zip_holds_the_same_tree(tmp_path: Path) -> None:
    write_zip(TREE, tmp_path / "kit.zip")
    with zipfile.ZipFile(tmp_path / "kit.zip") as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == TREE


def test_the_zip_is_the_same_on_another_day_in_another_place(tmp_path: Path) -> None:
    write_zip(TREE, tmp_path / "kit.zip")
    program = (
        "import sys, os, time; os.environ['TZ'] = 'Asia/Tokyo'; time.tzset()\n"
        "time.time = lambda: 2e9\n"
        "from sharing.site.archive import zip_of\n"
        f"sys.stdout.buffer.write(zip_of(dict(reversed({list(TREE.items())!r}))))"
    )
    made = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout
    assert (tmp_path / "kit.zip").read_bytes() == made


def test_a_tree_that_was_written_is_read_back(tmp_path: Path) -> None:
    write_tree(TREE, tmp_path / "kit")
    assert read_tree(tmp_path / "kit") == TREE


def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(TREE, tmp_path / "kit")

    def refuse(path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "no", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(CannotRead, match=r"kit/aleppo/kit/card\.png"):
        read_tree(tmp_path / "kit")

"""Makes a tree of files into a zip: the same files give the same bytes, whenever and wherever."""

import io
import zipfile
from collections.abc import Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip can hold; the clock has no part in it
_UNIX = 3
_READABLE_BY_ALL = 0o100644 << 16
_ALREADY_COMPRESSED = (".png", ".jpg", ".zip", ".woff2")


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of these files, sorted by path; pictures are stored as they are."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for path in sorted(files):
            archive.writestr(_entry(path), files[path], compresslevel=9)
    return whole.getvalue()


def _entry(path: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, date_time=_EPOCH)
    is_compressed = path.endswith(_ALREADY_COMPRESSED)
    entry.compress_type = zipfile.ZIP_STORED if is_compressed else zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _READABLE_BY_ALL
    return entry

"""Every answer of the tree, made before the first request: a file in, headers and bytes out."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType

from sharing.web.guards import Headers, guard_headers

_TYPES: Mapping[str, str] = MappingProxyType(
    {
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".ico": "image/x-icon",
        ".jpg": "image/jpeg",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".pdf": "application/pdf",
        ".png": "image/png",
        ".svg": "image/svg+xml; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".webmanifest": "application/manifest+json; charset=utf-8",
        ".woff2": "font/woff2",
        ".xml": "application/xml; charset=utf-8",
        ".zip": "application/zip",
    },
)
_UNKNOWN_TYPE = "application/octet-stream"

_FOR_A_MINUTE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"
_FOR_GOOD = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Representation:
    """One form of a file: its bytes, and the headers with and without them."""

    etag: str
    content: bytes
    headers: Headers
    headers_unchanged: Headers  # of a 304


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A file as it is, and as gzip where that is smaller."""

    plain: Representation
    gzipped: Representation | None


def answer_of(path: str, content: bytes, *, public_url: str | None) -> Answer:
    """Return everything there is to say about a file of the tree."""
    content_type = _TYPES.get(PurePosixPath(path).suffix, _UNKNOWN_TYPE)
    packed = gzip.compress(content, mtime=0) if "charset" in content_type else content
    is_smaller = len(packed) < len(content)
    digest = hashlib.sha256(content).hexdigest()
    common = (
        ("Cache-Control", _FOR_GOOD if path.startswith("assets/") else _FOR_A_MINUTE),
        *((("Vary", "Accept-Encoding"),) if is_smaller else ()),
        *guard_headers(content_type, public_url=public_url),
    )
    described = (("Content-Type", content_type),)
    return Answer(
        plain=_representation(content, f'"{digest}"', common, described),
        gzipped=_representation(
            packed, f'"{digest}-gzip"', common, (*described, ("Content-Encoding", "gzip"))
        )
        if is_smaller
        else None,
    )


def _representation(
    content: bytes, etag: str, common: Headers, described: Headers
) -> Representation:
    unchanged = (("ETag", etag), *common)
    length = ("Content-Length", str(len(content)))
    return Representation(
        etag=etag,
        content=content,
        headers=(*described, length, *unchanged),
        headers_unchanged=unchanged,
    )

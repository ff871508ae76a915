"""Serves the tree's own bytes before anything else runs; only what it does not know goes on.

No request for a page reaches a template, a database, a session or an image library.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import quote

from sharing.web.answers import Answer, answer_of
from sharing.web.guards import guard_headers, is_answered
from sharing.web.negotiation import has_it_already, takes_gzip

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from sharing.web.faults import Fault

_INDEX = "index.html"
_READING = frozenset({"GET", "HEAD"})


class TreeServer:
    """A WSGI application: files of the tree, and for all else the application behind it."""

    def __init__(
        self,
        tree: Mapping[str, bytes],
        *,
        faults: Mapping[HTTPStatus, Fault],
        behind: WSGIApplication,
        public_url: str | None,
    ) -> None:
        self._answers = _by_address(tree, public_url)
        self._folders = {path[:-1]: path for path in self._answers if path.endswith("/")}
        self._capitals = _by_small_letters(self._answers)
        self._faults = faults
        self._behind = behind
        self._public_url = public_url

    def __call__(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        path: str = environ.get("PATH_INFO", "")
        if not is_answered(environ.get("HTTP_HOST", ""), public_url=self._public_url):
            return self._fault(HTTPStatus.BAD_REQUEST, environ, start)
        answer = self._answers.get(path)
        elsewhere = self._folders.get(path) or self._capitals.get(path.lower())
        if answer is None and elsewhere is None:
            return self._behind(environ, start)
        if environ["REQUEST_METHOD"] not in _READING:
            return self._fault(HTTPStatus.METHOD_NOT_ALLOWED, environ, start)
        return _sent(answer, environ, start) if answer else self._sent_to(elsewhere or "/", start)

    def _fault(
        self, status: HTTPStatus, environ: WSGIEnvironment, start: StartResponse
    ) -> Iterable[bytes]:
        fault = self._faults[status]
        start(_line(status), list(fault.headers))
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [fault.content]

    def _sent_to(self, address: str, start: StartResponse) -> Iterable[bytes]:
        """Send the reader to an address, which is always one of the tree's."""
        start(
            _line(HTTPStatus.PERMANENT_REDIRECT),
            [
                ("Location", quote(address.encode("latin-1"))),
                ("Content-Length", "0"),
                ("Cache-Control", "public, max-age=60"),
                *guard_headers("", public_url=self._public_url),
            ],
        )
        return []


def _by_small_letters(addresses: Iterable[str]) -> dict[str, str]:
    """Return the addresses with capitals by the same in small letters, as some scanners read them.

    Such as "/ST-/S/" by "/st-/s/" and, its slash forgotten, by "/st-/s".
    """
    return {
        form.lower(): address
        for address in addresses
        if address != address.lower()
        for form in (address, address.removesuffix("/"))
    }


def _by_address(tree: Mapping[str, bytes], public_url: str | None) -> dict[str, Answer]:
    """Return the answers by the path that a server hands over, folders under their own address."""
    answers = {}
    for path, content in tree.items():
        address = "/" + path.encode().decode("latin-1")  # as WSGI has it: PEP 3333
        answers[address] = answer_of(path, content, public_url=public_url)
        if path == _INDEX or path.endswith("/" + _INDEX):
            answers[address.removesuffix(_INDEX)] = answers[address]
    return answers


def _sent(answer: Answer, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
    form = answer.plain
    if answer.gzipped and takes_gzip(environ.get("HTTP_ACCEPT_ENCODING", "")):
        form = answer.gzipped
    if has_it_already(environ.get("HTTP_IF_NONE_MATCH", ""), form.etag):
        start(_line(HTTPStatus.NOT_MODIFIED), list(form.headers_unchanged))
        return []
    start(_line(HTTPStatus.OK), list(form.headers))
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [form.content]


def _line(status: HTTPStatus) -> str:
    return f"{status.value} {status.phrase}"

"""The web process serves exactly the tree's bytes, guarded, cached and silent about the reader."""

import gzip
import hashlib
import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock
from urllib.parse import unquote_to_bytes

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from sharing.core.errors import CannotServe
from sharing.web import create_app, guards
from sharing.web.serve import serve

STYLE = "assets/" + "a" * 64 + ".css"
CARD = "aleppo/kit/cards/en/quote-1-1080x1080.png"
TREE = {
    "index.html": f'<link rel=stylesheet href="{STYLE}">'.encode() + b"<p>All of them</p>" * 90,
    "aleppo/index.html": "<h1>حلب</h1>".encode() * 200,
    "ALEPPO-/S/index.html": b"<p>For a sticker</p>" * 40,
    "aleppo/q/3/index.html": b"<p>We can do no more.</p>" * 40,
    "aleppo/kit/en/posts.json": b'{"posts": []}',
    "aleppo/kit/codes/page.svg": b"<svg></svg>" * 40,
    "aleppo/kit.zip": b"PK" + bytes(900),
    CARD: b"\x89PNG" + bytes(900),
    STYLE: b"body{}",
}
HTTPS = "https://example.org"
ADDRESSES = (
    "/",
    "/aleppo/",
    "/aleppo",
    "/" + CARD,
    "/" + STYLE,
    "/nothing/here",
    "/aleppo/kit.zip",
)
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND")


def app_of(public_url: str | None = None) -> Flask:
    return create_app(TREE, public_url=public_url)


@pytest.fixture
def browser() -> FlaskClient:
    return app_of().test_client()


def policy_of(answer: TestResponse) -> dict[str, list[str]]:
    directives = (each.split() for each in answer.headers["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in directives}


@pytest.mark.parametrize("path", TREE)
def test_every_file_is_served_as_it_is(path: str, browser: FlaskClient) -> None:
    answer = browser.get("/" + path)
    assert (answer.status_code, answer.data) == (200, TREE[path])
    assert int(answer.headers["Content-Length"]) == len(TREE[path])


@pytest.mark.parametrize(
    ("address", "path"), [("/", "index.html"), ("/aleppo/q/3/", "aleppo/q/3/index.html")]
)
def test_a_folders_address_is_its_page(address: str, path: str, browser: FlaskClient) -> None:
    assert browser.get(address).data == TREE[path]


def test_a_folder_without_its_slash_is_sent_there_for_good(browser: FlaskClient) -> None:
    answer = browser.get("/aleppo/q/3?from=elsewhere")
    assert (answer.status_code, answer.headers["Location"]) == (308, "/aleppo/q/3/")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/aleppo-/s/", "/ALEPPO-/S/"),
        ("/Aleppo-/S", "/ALEPPO-/S/"),
        ("/aleppo-/s/index.html", "/ALEPPO-/S/index.html"),
        ("/ALEPPO-/S", "/ALEPPO-/S/"),
    ],
)
def test_an_address_in_capitals_is_found_in_small_letters_too(
    typed: str, meant: str, browser: FlaskClient
) -> None:
    answer = browser.get(typed)
    assert (answer.status_code, answer.headers["Location"]) == (308, meant)
    assert browser.get(meant).status_code == 200


@pytest.mark.parametrize("address", ADDRESSES)
def test_head_is_get_without_the_bytes(address: str, browser: FlaskClient) -> None:
    got, asked = browser.get(address), browser.head(address)
    assert (asked.status_code, asked.data) == (got.status_code, b"")
    assert dict(asked.headers) == dict(got.headers)


@pytest.mark.parametrize("method", [m for m in METHODS if m not in {"GET", "HEAD"}])
def test_a_page_can_only_be_read(method: str, browser: FlaskClient) -> None:
    for address in ("/aleppo/", "/aleppo", "/" + STYLE):
        answer = browser.open(address, method=method, data=b"x")
        assert answer.status_code == 405
        assert answer.headers["Allow"] == "GET, HEAD"
        assert b"can only be read" in answer.data


def test_what_is_not_there_is_said_kindly_and_in_the_sites_own_dress(browser: FlaskClient) -> None:
    answer = browser.get("/aleppo/nothing")
    assert answer.status_code == 404
    assert b"There is no page at this address" in answer.data
    assert f'href="/{STYLE}"'.encode() in answer.data
    assert b'href="/"' in answer.data


ODD = {
    "NUL": "/%00",
    "NUL inside": "/aleppo/%00/index.html",
    "no UTF-8": "/%ff%fe",
    "line break": "/aleppo/%0d%0aSet-Cookie:%20x=1",
    "right-to-left override": "/%E2%80%AEaleppo/",
    "upwards": "/aleppo/../../etc/passwd",
    "upwards, encoded": "/%2e%2e/%2e%2e/etc/passwd",
    "backslash": "/..%5c..%5cetc",
    "two slashes": "//aleppo/",
    "another host": "//evil.example",
    "parameter": "/aleppo/;a",
    "upper case": "/ALEPPO/",
    "60,000 letters": "/" + "a" * 60_000,
    "hidden": "/.sharing-tree",
}


@pytest.mark.parametrize("address", ODD.values(), ids=ODD)
def test_an_odd_path_is_simply_not_there(address: str, browser: FlaskClient) -> None:
    as_wsgi_has_it = unquote_to_bytes(address).decode("latin-1")
    answer = browser.get("/", environ_overrides={"PATH_INFO": as_wsgi_has_it})
    assert answer.status_code == 404
    assert "Location" not in answer.headers


@given(path=st.binary(max_size=60), method=st.sampled_from(METHODS), header=st.text(max_size=40))
def test_no_request_is_a_fault_of_ours(path: bytes, method: str, header: str) -> None:
    header = header.encode("utf-8", "replace").decode("latin-1")
    told: list[str] = []
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": "/" + path.decode("latin-1"),
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "wsgi.url_scheme": "http",
        "HTTP_HOST": header,
        "HTTP_ACCEPT_ENCODING": header,
        "HTTP_IF_NONE_MATCH": header,
        "HTTP_COOKIE": header,
        "QUERY_STRING": header,
    }

    def start(status: str, *_: object) -> Callable[[bytes], object]:
        told.append(status)
        return bytes

    b"".join(app_of("http://localhost")(environ, start))
    assert [int(status[:3]) < 500 for status in told] == [True]


@pytest.mark.parametrize("path", TREE)
@pytest.mark.parametrize("taken", ["identity", "gzip"])
def test_the_entity_tag_changes_with_the_bytes_and_only_then(
    path: str, taken: str, browser: FlaskClient
) -> None:
    asked = {"Accept-Encoding": taken}
    tag = browser.get("/" + path, headers=asked).headers["ETag"]
    assert re.fullmatch(r'"[0-9a-f]{64}(?:-gzip)?"', tag)
    assert hashlib.sha256(TREE[path]).hexdigest() in tag
    changed = create_app({**TREE, path: TREE[path] + b" "}).test_client()
    assert changed.get("/" + path, headers=asked).headers["ETag"] != tag
    assert app_of().test_client().get("/" + path, headers=asked).headers["ETag"] == tag


@pytest.mark.parametrize(
    ("has", "status"),
    [
        ("{tag}", 304),
        ("W/{tag}", 304),
        ('"other", {tag}', 304),
        ('"other",W/{tag}', 304),
        ("*", 304),
        ('"other"', 200),
        ("unquoted", 200),
        ("", 200),
        ('"', 200),
    ],
)
@pytest.mark.parametrize("taken", ["identity", "gzip"])
def test_who_has_it_already_is_not_sent_it_again(
    has: str, status: int, taken: str, browser: FlaskClient
) -> None:
    first = browser.get("/aleppo/", headers={"Accept-Encoding": taken})
    tag = {"If-None-Match": has.format(tag=first.headers["ETag"]), "Accept-Encoding": taken}
    answer = browser.get("/aleppo/", headers=tag)
    assert answer.status_code == status
    assert answer.data == (b"" if status == 304 else first.data)
    for name in ("ETag", "Cache-Control", "Vary", "Content-Security-Policy"):
        assert answer.headers[name] == first.headers[name]


def test_the_tag_of_one_form_is_not_that_of_the_other(browser: FlaskClient) -> None:
    plain = browser.get("/aleppo/").headers["ETag"]
    asked = {"If-None-Match": plain, "Accept-Encoding": "gzip"}
    assert browser.get("/aleppo/", headers=asked).status_code == 200


@pytest.mark.parametrize("path", TREE)
def test_pages_are_fresh_for_a_minute_and_assets_for_good(path: str, browser: FlaskClient) -> None:
    assert browser.get("/" + path).headers["Cache-Control"] == (
        "public, max-age=31536000, immutable"
        if path.startswith("assets/")
        else "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"
    )


@pytest.mark.parametrize(
    ("accepted", "is_packed"),
    [
        ("gzip", True),
        ("br, gzip;q=0.5", True),
        ("GZIP", True),
        ("*", True),
        ("gzip;q=0", False),
        ("gzip;q=0.000, *", False),
        ("identity", False),
        ("br", False),
        ("gzip;q=x", False),
        ("", False),
    ],
)
def test_gzip_is_sent_to_who_takes_it(
    accepted: str, is_packed: bool, browser: FlaskClient  # noqa: FBT001 -- a column of the table
) -> None:  # fmt: skip
    answer = browser.get("/aleppo/", headers={"Accept-Encoding": accepted})
    assert answer.headers.get("Content-Encoding") == ("gzip" if is_packed else None)
    assert answer.headers["Vary"] == "Accept-Encoding"
    content = gzip.decompress(answer.data) if is_packed else answer.data
    assert content == TREE["aleppo/index.html"]


@pytest.mark.parametrize("path", [CARD, "aleppo/kit.zip", STYLE])
def test_what_gzip_would_not_make_smaller_is_left(path: str, browser: FlaskClient) -> None:
    answer = browser.get("/" + path, headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers
    assert "Vary" not in answer.headers


@pytest.mark.parametrize(
    ("path", "content_type"),
    [
        ("", "text/html; charset=utf-8"),
        (CARD, "image/png"),
        (STYLE, "text/css; charset=utf-8"),
        ("aleppo/kit.zip", "application/zip"),
        ("aleppo/kit/en/posts.json", "application/json; charset=utf-8"),
        ("aleppo/kit/codes/page.svg", "image/svg+xml; charset=utf-8"),
        ("nothing", "text/html; charset=utf-8"),
    ],
)
def test_the_type_is_right(path: str, content_type: str, browser: FlaskClient) -> None:
    assert browser.get("/" + path).headers["Content-Type"] == content_type


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_is_guarded_and_keeps_no_trace(address: str, method: str) -> None:
    for public_url in (None, HTTPS):
        answer = app_of(public_url).test_client().open(address, method=method, base_url=HTTPS)
        policy = policy_of(answer)
        assert policy["default-src"] == ["'none'"]
        assert policy["require-trusted-types-for"] == ["'script'"]
        assert policy["frame-ancestors"] == policy["base-uri"] == ["'none'"]
        allowed = {value for values in policy.values() for value in values}
        assert allowed == {"'none'", "'self'", "'script'"}
        headers = answer.headers
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert headers["Cross-Origin-Embedder-Policy"] == "require-corp"
        assert {"camera=()", "geolocation=()"} <= set(headers["Permissions-Policy"].split(", "))
        shown = "cross-origin" if address.endswith(".png") and answer.status_code == 200 else None
        assert headers["Cross-Origin-Resource-Policy"] == (shown or "same-origin")
        assert "Set-Cookie" not in headers
        assert "Cookie" not in headers.get("Vary", "")
        assert not re.search(r"[Ww]erkzeug|[Pp]ython|[Ff]lask", str(headers))


@pytest.mark.parametrize(
    ("public_url", "is_said"),
    [(HTTPS, True), ("http://localhost:8000", False), ("http://abc.onion", False), (None, False)],
)
def test_encryption_is_demanded_only_where_there_is_some(
    public_url: str | None,
    is_said: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    answer = app_of(public_url).test_client().get("/", base_url=public_url or "http://x")
    said = answer.headers.get("Strict-Transport-Security")
    assert said == ("max-age=63072000; includeSubDomains" if is_said else None)


@pytest.mark.parametrize(
    ("public_url", "host", "is_ours"),
    [
        (HTTPS, "example.org", True),
        (HTTPS, "EXAMPLE.org:443", True),
        (HTTPS, "example.org:80", False),
        (HTTPS, "evil.example", False),
        (HTTPS, "example.org.evil.example", False),
        (HTTPS, "localhost", False),
        (HTTPS, "example.org@evil.example", False),
        (HTTPS, "example.org/", False),
        (HTTPS, "a b", False),
        (HTTPS, "[::1", False),
        (HTTPS, "example.org:99999", False),
        (HTTPS, "", False),
        ("http://localhost:8000", "localhost:8000", True),
        ("http://localhost:8000", "127.0.0.1:8000", True),
        ("http://localhost:8000", "[::1]:8000", True),
        ("http://localhost:8000", "localhost:8001", False),
        ("http://localhost:8000", "evil.example:8000", False),
        (None, "anything.example", True),
    ],
)
def test_only_our_own_host_is_answered(
    public_url: str | None,
    host: str,
    is_ours: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    for address in ADDRESSES:
        answer = app_of(public_url).test_client().get(address, headers={"Host": host})
        assert (answer.status_code == 400) is not is_ours
        assert b"evil" not in answer.data


def test_forwarding_headers_and_queries_change_nothing(browser: FlaskClient) -> None:
    forged = {
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Prefix": "/evil",
        "X-Original-URL": "/evil",
        "X-HTTP-Method-Override": "DELETE",
        "Accept-Language": "ar",
        "Cookie": "session=x",
    }
    for address in ADDRESSES:
        plain = browser.get(address)
        answer = browser.get(address + "?utm_source=evil", headers=forged)
        assert (answer.status, answer.data) == (plain.status, plain.data)
        assert dict(answer.headers) == dict(plain.headers)


def test_a_fault_of_ours_is_said_kindly_and_tells_nothing() -> None:
    app = app_of(HTTPS)

    @app.get("/broken")
    def broken() -> str:
        raise RuntimeError("/home/somebody/secret")  # invented

    with mock.patch.object(app.logger, "error") as logged:
        answer = app.test_client().get("/broken", base_url=HTTPS)
    assert answer.status_code == 500
    assert b"not your fault" in answer.data
    assert b"secret" not in answer.data
    assert policy_of(answer)["default-src"] == ["'none'"]
    assert logged.called


def test_what_flask_itself_answers_is_guarded_too() -> None:
    app = app_of(HTTPS)

    @app.get("/later")
    def later() -> str:
        return "a view of another part"

    answer = app.test_client().get("/later", base_url=HTTPS)
    assert policy_of(answer)["default-src"] == ["'none'"]
    assert "Strict-Transport-Security" in answer.headers


def test_a_page_reaches_neither_flask_nor_a_template_nor_a_picture() -> None:
    app = app_of()
    server = app.wsgi_app
    with mock.patch.object(server, "_behind", side_effect=AssertionError("went on")):
        for path in TREE:
            assert app.test_client().get("/" + path).status_code == 200
    loaded = (
        "import sys; from sharing.web import create_app; create_app({});"
        "print({'PIL', 'qrcode', 'uharfbuzz', 'zxingcpp', 'sqlalchemy'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


def test_the_tables_of_guards_name_nothing_twice() -> None:
    names = [name for name, _ in guards.guard_headers("text/html", public_url=HTTPS)]
    assert len(names) == len(set(names)) == 8


PROGRAM = """
import sys
from sharing.web import create_app
from sharing.web.serve import serve
tree = {"index.html": b"<p>here</p>" * 99, "aleppo/index.html": b"<h1>there</h1>"}
port = int(sys.argv[1])
serve(create_app(tree, public_url=f"http://127.0.0.1:{port}"), host="127.0.0.1", port=port)
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@pytest.fixture
def running() -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.02)
    yield port, process
    if process.poll() is None:
        process.terminate()  # which ends its worker too
        process.wait(timeout=20)
    if process.stdout:
        process.stdout.close()


def test_real_requests_get_real_answers(running: tuple[int, subprocess.Popen[bytes]]) -> None:
    port, _ = running
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    seen = {}
    for method, address in (("GET", "/"), ("HEAD", "/"), ("GET", "/aleppo"), ("POST", "/aleppo/"),
                            ("GET", "/%00"), ("GET", "/nothing"), ("TRACE", "/")):  # fmt: skip
        connection.request(method, address, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        seen[method, address] = (answer.status, answer.read())
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        assert answer.getheader("Set-Cookie") is None
        assert not re.search(r"\d", answer.getheader("Server") or "")
    connection.close()
    assert gzip.decompress(seen["GET", "/"][1]) == b"<p>here</p>" * 99
    assert seen["HEAD", "/"] == (200, b"")
    statuses = [status for status, _ in seen.values()]
    assert statuses == [200, 200, 308, 405, 404, 404, 405]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's own")
def test_a_worker_does_not_hear_the_terminal(running: tuple[int, subprocess.Popen[bytes]]) -> None:
    _, process = running
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
    assert children
    assert os.getpgid(process.pid) not in {os.getpgid(int(child)) for child in children}


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_it_stops_at_once_and_says_nothing(
    kind: signal.Signals, running: tuple[int, subprocess.Popen[bytes]]
) -> None:
    port, process = running
    with socket.create_connection(("127.0.0.1", port)) as still_open:
        still_open.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % port)
        assert still_open.recv(12) == b"HTTP/1.1 200"
        # A terminal sends Ctrl-C to every process of the command.
        (os.killpg if kind is signal.SIGINT else os.kill)(process.pid, kind)
        said, _ = process.communicate(timeout=10)
    assert (process.returncode, said) == (0, b"")
    with pytest.raises(OSError, match=r"refused"):
        socket.create_connection(("127.0.0.1", port))


@pytest.fixture
def never_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sharing.web.serve.Server", mock.Mock(side_effect=AssertionError))


@pytest.mark.usefixtures("never_started")
def test_a_busy_port_is_refused_in_a_sentence() -> None:
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CannotServe, match=f"port {port}: address already in use"):
            serve(app_of(), host="127.0.0.1", port=port)


@pytest.mark.usefixtures("never_started")
def test_a_host_that_is_not_ours_is_refused_in_a_sentence() -> None:
    with pytest.raises(CannotServe, match=r"192\.0\.2\.1 port 8000: cannot assign"):
        serve(app_of(), host="192.0.2.1", port=8000)

"""A real browser, and the real site on a real server."""

import shutil
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright
from werkzeug.serving import make_server

from sharing.kit import build_kit
from sharing.services import SAMPLES, Choices, open_campaign
from sharing.site.tree import build_tree
from sharing.web import create_app

# A closed network answers Chromium's own requests with refusals; none of them is ours.
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=list(_QUIET))
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def home() -> Iterator[str]:
    """Serve the Aleppo site on a free port and return its address, without a last slash."""
    server = make_server("127.0.0.1", 0, _later, threaded=True)
    address = f"http://127.0.0.1:{server.server_port}"
    kit = build_kit(
        open_campaign(str(SAMPLES / "aleppo" / "campaign.toml"), Choices(public_url=address)),
    )
    server.app = create_app(build_tree([kit], public_url=address), public_url=address)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield address
    server.shutdown()
    thread.join()


def _later(_environ: object, _start: object) -> list[bytes]:
    return []

"""`sharing serve`, as a person starts it and stops it."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(port: int, folder: Path) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "SHARING_SITE": str(folder / "none"), "PYTHONPATH": str(ROOT)}  # noqa: TID251 -- handed on
    environment.pop("SHARING_PUBLIC_URL", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "sharing", "serve", "--port", str(port)],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    yield process
    process.kill()
    process.communicate()


def opened(address: str) -> str:
    """Return the page; it may take a moment until somebody listens."""
    for _ in range(200):
        try:
            with urllib.request.urlopen(address) as answer:  # noqa: S310 -- our own address
                page: str = answer.read().decode()
                return page
        except OSError:
            threading.Event().wait(0.05)
    return "nobody answered"


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_it_prints_the_address_serves_the_sample_and_stops_when_told(
    sign: signal.Signals, tmp_path: Path,
) -> None:  # fmt: skip
    port = free_port()
    with served(port, tmp_path) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        (address,) = re.findall(r"http://\S+", said)
        page = opened(f"{address}aleppo/")
        process.send_signal(sign)

        assert process.wait(timeout=20) == 0
    assert address == f"http://127.0.0.1:{port}/"
    assert "A statement from Aleppo" in page


def test_a_busy_port_is_said_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with served(taken.getsockname()[1], tmp_path) as process:
            said, complaint = process.communicate(timeout=60)

    assert process.returncode == 2
    assert said == ""
    assert len(complaint.splitlines()) == 1
    assert "in use" in complaint

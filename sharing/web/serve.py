"""Serves an application until it is told to stop; it prints nothing of its own.

granian answers from Rust and asks Python only for the bytes, so that one process carries a crowd.
"""

import multiprocessing
import os
import socket
import sys
from wsgiref.types import WSGIApplication

from flask import Flask
from granian.constants import HTTPModes, Interfaces
from granian.server import Server

from sharing.core.errors import CannotServe

_BACKLOG_CONNECTIONS = 1024
_STOP_SECONDS = 2  # after which a worker that still answers somebody is ended


def serve(app: Flask, *, host: str, port: int, workers: int = 1) -> None:
    """Serve until Ctrl-C or SIGTERM.

    Raises CannotServe where the address is not free, not ours, or the system has no fork.
    """
    if sys.platform == "win32":
        raise CannotServe(host, port, why="Windows needs WSL for this")
    require_free(host, port)
    multiprocessing.set_start_method("fork", force=True)  # a worker inherits the tree in memory

    def in_a_worker() -> WSGIApplication:
        # Ctrl-C reaches a whole group: a worker that hears it from the terminal and again from its
        # parent never ends.
        os.setpgrp()
        return app.wsgi_app

    Server(
        "sharing",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        workers=workers,
        backlog=_BACKLOG_CONNECTIONS,
        workers_kill_timeout=_STOP_SECONDS,
        log_enabled=False,
    ).serve(target_loader=in_a_worker, wrap_loader=False)


def require_free(host: str, port: int) -> None:
    """Raise CannotServe unless this process can listen there; granian would share it silently."""
    try:
        family, kind, *_, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(place)
    except OSError as fault:
        raise CannotServe(host, port, why=(fault.strerror or str(fault)).lower()) from None

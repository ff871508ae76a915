"""The web process: a tree in, a Flask application out that serves exactly its bytes."""

from collections.abc import Mapping
from http import HTTPStatus

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from sharing.web.faults import Fault, faults, nearest_status
from sharing.web.guards import guard_headers
from sharing.web.tree import TreeServer


def create_app(tree: Mapping[str, bytes], *, public_url: str | None = None) -> Flask:
    """Return the application; `public_url` has no slash at its end, None answers every host."""
    app = Flask(__name__, static_folder=None)
    spoken = faults(tree, public_url=public_url)
    _guard_every_answer(app, public_url)
    _speak_of_faults(app, spoken)
    served = TreeServer(tree, faults=spoken, behind=app.wsgi_app, public_url=public_url)
    # Flask's documented way to stand before it: "Hooking in WSGI Middleware".
    app.wsgi_app = served  # type: ignore[method-assign, assignment]
    return app


def _guard_every_answer(app: Flask, public_url: str | None) -> None:
    @app.after_request
    def guard(response: Response) -> Response:
        for name, value in guard_headers(response.content_type or "", public_url=public_url):
            response.headers.setdefault(name, value)
        return response


def _speak_of_faults(app: Flask, spoken: Mapping[HTTPStatus, Fault]) -> None:
    def page(status: HTTPStatus) -> Response:
        fault = spoken[status]
        return Response(fault.content, status=fault.status, headers=list(fault.headers))

    @app.errorhandler(HTTPException)
    def known(error: HTTPException) -> Response:
        return page(nearest_status(error.code or HTTPStatus.INTERNAL_SERVER_ERROR))

    @app.errorhandler(Exception)
    def unknown(error: Exception) -> Response:
        app.logger.error("an unforeseen fault", exc_info=error)
        return page(HTTPStatus.INTERNAL_SERVER_ERROR)

"""Where the templates and the files in static/ are: in the installed package or beside it."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def templates_folder() -> Path:
    """Return the folder of the page templates."""
    return _beside("templates")


def static_folder() -> Path:
    """Return the folder of the files that every site carries unchanged."""
    return _beside("static")


@cache
def _beside(name: str) -> Path:
    # A wheel carries the folders inside the package, under names that cannot be imported.
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name

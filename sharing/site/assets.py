"""Names what never changes by its content: bytes in, a path in assets/ out."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from sharing.core.campaign import Campaign
from sharing.site.accents import accent_stylesheet
from sharing.site.files import static_folder
from sharing.site.scripts import PAGE_SCRIPT, page_script

_SERVED = frozenset({".css", ".ico", ".png", ".svg", ".webmanifest", ".woff2"})
_ADDRESS_IN_CSS = re.compile(rb"""url\((["']?)([^"')]+)\1\)""")


def asset_path(content: bytes, ending: str) -> str:
    """Return the path in the tree of content that never changes; `ending` is such as ".css"."""
    return f"assets/{hashlib.sha256(content).hexdigest()}{ending}"


def static_assets() -> Mapping[str, tuple[str, bytes]]:
    """Return the path in the tree and the content of every file in static/, by its name there.

    Of the scripts there is one, made of all of them: PAGE_SCRIPT. Style sheets name other
    files in static/ as they stand there; they get their final names.
    """
    folder = static_folder()
    # Marks in static/icons/ are drawn into the pages and need no address of their own.
    files = sorted(file for file in folder.glob("*") if file.suffix in _SERVED)
    files.sort(key=lambda file: file.suffix == ".css")  # what they name must have its path first
    script = page_script()
    assets = {PAGE_SCRIPT: (asset_path(script, ".js"), script)}
    for file in files:
        content = file.read_bytes()
        if file.suffix == ".css":
            content = _with_final_names(content, assets)
        assets[_name(file, folder)] = (asset_path(content, file.suffix), content)
    return MappingProxyType(assets)


def accent_assets(campaign: Campaign) -> Mapping[str, tuple[str, bytes]]:
    """Return the campaign's own style sheet, if its accent is not the usual one, as above."""
    content = accent_stylesheet(campaign)
    if content is None:
        return MappingProxyType({})
    name = f"accent-{campaign.slug}.css"
    return MappingProxyType({name: (asset_path(content, ".css"), content)})


def _name(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()


def _with_final_names(css: bytes, assets: Mapping[str, tuple[str, bytes]]) -> bytes:
    """Return the style sheet with its files' final names; it stands beside them in assets/."""

    def final(found: re.Match[bytes]) -> bytes:
        name = found[2].decode()
        if name not in assets:
            return found[0]
        return f'url("{assets[name][0].removeprefix("assets/")}")'.encode()

    return _ADDRESS_IN_CSS.sub(final, css)

"""What one campaign's kit.zip holds: its folder, the assets that it uses, and a way in."""

import html
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from sharing.core.campaigns.placements import capital_folder
from sharing.site.archive import zip_of
from sharing.site.view import CampaignView

_ASSET = re.compile(rb"(?:assets/|url\(\")([0-9a-f]{64}\.[a-z0-9]+)")
_OFFER_OF_ITSELF = re.compile(rb'<li class="whole">.*</li>\n')
_NAMES_ASSETS = (".html", ".css")

_WAY_IN = """\
<!doctype html>
<html lang="{language}" dir="{direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url={path}">
<title>{title}</title>
<p><a href="{path}">{title}</a></p>
</html>
"""

_README = """\
{title}

This folder holds everything for passing the statement on. It needs no network.

Open index.html in any browser to read the statement and to choose what to do.

In the folder {slug}/kit/:

    cards/          a picture of each quote, in the sizes that platforms like
{codes}    <language>/     every post, as plain text (posts.txt) and for programs (posts.json)
    statement-*.txt the statement, word for word

Copy the folder, put it on a web server, hand it on. Quotes are word for word: please keep them so.
"""

_CODES = """\
    codes/          the QR code of the page: PNG for screens, SVG and PDF for print;
                    and one for each place where a code may stand, such as a poster or a badge
    print/          a poster, a leaflet, cards, strips and stickers, as PDF
"""


def campaign_zip(view: CampaignView, tree: Mapping[str, bytes]) -> bytes:
    """Return the zip of this campaign's files in the tree; it does not hold itself."""
    folders = (view.address, capital_folder(view.campaign))
    files = {path: tree[path] for path in tree if path.startswith(folders)}
    files.pop(view.zip_path, None)
    files = {path: _without_itself(path, files[path]) for path in files}
    files.update(_assets(files, tree))
    files["index.html"] = _way_in(view)
    files["README.txt"] = _readme(view)
    return zip_of(files)


def _without_itself(path: str, content: bytes) -> bytes:
    """Return a page without the line that offers the zip, which is no part of itself."""
    return _OFFER_OF_ITSELF.sub(b"", content) if path.endswith("kit/index.html") else content


def _assets(files: Mapping[str, bytes], tree: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the assets that these files name, and those that they name in turn."""
    found: dict[str, bytes] = {}
    todo = dict(files)
    while todo:
        named = {path for content in _naming(todo) for path in _named(content)}
        todo = {path: tree[path] for path in named if path in tree and path not in found}
        found |= todo
    return found


def _naming(files: Mapping[str, bytes]) -> Iterator[bytes]:
    return (
        content for path, content in files.items() if PurePosixPath(path).suffix in _NAMES_ASSETS
    )


def _named(content: bytes) -> Iterator[str]:
    return (f"assets/{name.decode()}" for name in _ASSET.findall(content))


def _way_in(view: CampaignView) -> bytes:
    edition = view.editions[0].kit.edition
    return _WAY_IN.format(
        language=html.escape(edition.statement.language),
        direction=edition.statement.direction,
        path=f"{view.address}index.html",
        title=html.escape(edition.title),
    ).encode()


def _readme(view: CampaignView) -> bytes:
    return _README.format(
        title=view.editions[0].kit.edition.title,
        slug=view.campaign.slug,
        codes=_CODES if view.code else "",
    ).encode()

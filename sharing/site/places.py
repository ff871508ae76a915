"""Where a page stands in the tree, and how it links from there."""

import posixpath
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page's own path in the tree, "/" between its parts, without one at the start."""

    path: str

    def to(self, target: str) -> str:
        """Return the relative link from this page to a path or an address in the tree.

        An address that ends in "/" means its index.html, which is named so that the link also
        works where no server adds it. What follows a "#" is kept.

        >>> Place(path="aleppo/q/3/index.html").to("aleppo/#q3")
        '../../index.html#q3'
        """
        address, hash_sign, fragment = target.partition("#")
        return posixpath.relpath(page_path(address), posixpath.dirname(self.path) or ".") + (
            hash_sign + fragment
        )


def page_path(address: str) -> str:
    """Return the file of an address: its index.html if it is a folder, else itself.

    >>> page_path("aleppo/"), page_path("aleppo/kit.zip"), page_path("")
    ('aleppo/index.html', 'aleppo/kit.zip', 'index.html')
    """
    return f"{address}index.html" if address.endswith("/") or not address else address

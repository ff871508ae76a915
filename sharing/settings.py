"""Settings: the environment in, a frozen value out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sharing.core.campaigns.addresses import usable_address
from sharing.core.errors import UnusableAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an operator decides. `public_url` is where the site will be found, without a last "/".

    `site` is the folder of the tree that is served.
    """

    public_url: str | None
    site: Path


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Return the settings that these variables make.

    SHARING_PUBLIC_URL: every address in an artefact begins with it; none comes from a request.
    SHARING_SITE: the folder of the tree. Raises UnusableAddress.
    """
    public_url = usable_address(environment.get("SHARING_PUBLIC_URL") or None)
    if public_url and re.search(r"[?#]", public_url):
        raise UnusableAddress(public_url, why="SHARING_PUBLIC_URL can have no ? and no # in it.")
    return Settings(
        public_url=public_url.rstrip("/") if public_url else None,
        site=Path(environment.get("SHARING_SITE") or "site"),
    )

"""THE TABLE: what each platform allows, where that was read, and when.

A platform is added by adding its row to the module of its kind (`networks`, `fediverse`,
`galleries`, `messengers`, `mails`, `workplaces`, `asian_networks`, `regional_networks`) and its
file of cases in `tests/cases/platforms/`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.errors import UnknownPlatform
from sharing.core.rows.asian_networks import ASIAN_NETWORKS
from sharing.core.rows.fediverse import FEDIVERSE
from sharing.core.rows.galleries import GALLERIES
from sharing.core.rows.mails import MAILS
from sharing.core.rows.messengers import MESSENGERS
from sharing.core.rows.networks import NETWORKS
from sharing.core.rows.regional_networks import REGIONAL_NETWORKS
from sharing.core.rows.row import Intent, LinkPlace, Marks, PictureFormat, Platform
from sharing.core.rows.workplaces import WORKPLACES
from sharing.core.tags import base_language

__all__ = [
    "ALT_TEXT_CHARACTERS_MAXIMUM",
    "IMAGE_WEIGHT_BYTES_MAXIMUM",
    "PLATFORMS",
    "USUAL",
    "Intent",
    "LinkPlace",
    "Marks",
    "PictureFormat",
    "Platform",
    "platform",
    "usual",
]

_ROWS = (
    *(*NETWORKS, *FEDIVERSE, *MESSENGERS, *MAILS),
    *(*GALLERIES, *ASIAN_NETWORKS, *REGIONAL_NETWORKS, *WORKPLACES),
)

# What is offered, and in which order, where a campaign does not choose.
USUAL = (
    *("x", "bluesky", "mastodon", "threads", "facebook", "linkedin", "whatsapp", "telegram"),
    *("reddit", "email", "sms", "copy"),
)

# What stands before the usual ones in a language: our choice, by where its readers are.
_FIRST: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "be": ("telegram", "viber"),
        "fa": ("telegram", "instagram", "whatsapp"),
        "ja": ("line",),
        "ko": ("kakaotalk",),
        "ru": ("telegram", "vk", "whatsapp", "odnoklassniki"),
        "th": ("line", "facebook"),
        "uk": ("telegram", "facebook", "viber"),
        "zh": ("weibo", "wechat", "line"),
    },
)


def _place(row: Platform) -> int:
    return USUAL.index(row.name) if row.name in USUAL else len(USUAL)


PLATFORMS: Mapping[str, Platform] = MappingProxyType(
    {row.name: row for row in sorted(_ROWS, key=_place)},
)


# What every platform takes whose maximum is known.
ALT_TEXT_CHARACTERS_MAXIMUM = min(
    row.alt_text_maximum for row in PLATFORMS.values() if row.alt_text_maximum
)
IMAGE_WEIGHT_BYTES_MAXIMUM = min(
    row.image_weight_maximum_bytes for row in PLATFORMS.values() if row.image_weight_maximum_bytes
)


def platform(name: str) -> Platform:
    """Return the row of this name.

    Raises UnknownPlatform, which lists the names that are known.
    """
    try:
        return PLATFORMS[name]
    except KeyError:
        raise UnknownPlatform(name, known=tuple(PLATFORMS)) from None


def usual(language: str) -> tuple[str, ...]:
    """Return what is offered in a language, a BCP 47 tag, where the campaign does not choose."""
    return tuple(dict.fromkeys((*_FIRST.get(base_language(language), ()), *USUAL)))

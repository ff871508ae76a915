"""Names in a row: names and a language in; all of them, or one and how many more there are, out."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from sharing.core.tags import base_language

# Forms that need no plural of a noun, so that any number reads right.
_AND_MORE: Mapping[str, str] = MappingProxyType(
    {
        "de": "{first} und {more} weitere",
        "en": "{first} and {more} more",
        "es": "{first} y {more} más",
        "fa": "{first} و {more} امضای دیگر",
        "fr": "{first} et {more} de plus",
        "hi": "{first} और {more} अन्य",
        "it": "{first} e altri {more}",
        "pt": "{first} e mais {more}",
        "ru": "{first} и ещё {more}",
        "tr": "{first} ve {more} imza daha",
        "uk": "{first} та ще {more}",
        "zh": "{first}及另外{more}方",
    },
)
_PLAIN: Final = "{first} + {more}"

# What stands between two names of a list: the commas of the scripts that have their own, as the
# Unicode Standard names them (U+060C, U+3001,
# U+1363, U+104A; https://www.unicode.org/charts/, read 2026-11-22).
_ARABIC: Final = "، "
_IDEOGRAPHIC: Final = "、"
_BETWEEN: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("ar", "ckb", "dv", "fa", "ps", "sd", "ug", "ur"), _ARABIC),
        **dict.fromkeys(("ja", "yue", "zh"), _IDEOGRAPHIC),
        **dict.fromkeys(("am", "ti"), "፣ "),
        "my": "၊ ",
    },
)


def listed(names: Iterable[str], *, language: str) -> str:
    """Return the names one after another, with the commas of this BCP 47 tag's language.

    >>> listed(["Kesh Malek", "", "B"], language="en")
    'Kesh Malek, B'
    """
    return _BETWEEN.get(base_language(language), ", ").join(name for name in names if name)


def one_and_more(names: Sequence[str], *, language: str) -> str:
    """Return the first name and how many more there are.

    >>> one_and_more(["Kesh Malek", "B", "C"], language="en")
    'Kesh Malek and 2 more'
    """
    if len(names) == 1:
        return names[0]
    form = _AND_MORE.get(base_language(language), _PLAIN)
    return form.format(first=names[0], more=len(names) - 1)

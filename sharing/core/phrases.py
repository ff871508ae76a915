"""Our own few words in a post, in the language of the statement."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

# Forms that need no plural of a noun, so that any number reads right.
_AND_MORE: Mapping[str, str] = MappingProxyType(
    {
        "de": "{first} und {more} weitere",
        "en": "{first} and {more} more",
        "es": "{first} y {more} más",
        "fr": "{first} et {more} de plus",
        "it": "{first} e altri {more}",
        "pt": "{first} e mais {more}",
        "ru": "{first} и ещё {more}",
        "tr": "{first} ve {more} imza daha",
        "uk": "{first} та ще {more}",
    },
)
_PLAIN = "{first} + {more}"


def one_and_more(names: Sequence[str], *, language: str) -> str:
    """Return the first name and how many more there are.

    >>> one_and_more(["Kesh Malek", "B", "C"], language="en")
    'Kesh Malek and 2 more'
    """
    if len(names) == 1:
        return names[0]
    form = _AND_MORE.get(language.split("-", 1)[0].lower(), _PLAIN)
    return form.format(first=names[0], more=len(names) - 1)

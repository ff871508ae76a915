"""Names in a row: names and a language in; all, or some and how many more there are, out."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import regex

from sharing.core.tags import base_language

# Forms that need no plural of a noun, so that any number reads right.
_AND_MORE: Mapping[str, str] = MappingProxyType(
    {
        "ar": "{first} و{more} غيرهم",
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
# Where it is known that there are more, but not how many.
_AND_OTHERS: Mapping[str, str] = MappingProxyType(
    {
        "ar": "{first} وآخرون",
        "de": "{first} und weitere",
        "en": "{first} and others",
        "es": "{first} y otras firmas",
        "fa": "{first} و دیگران",
        "fr": "{first} et d’autres",
        "hi": "{first} और अन्य",
        "it": "{first} e altri",
        "pt": "{first} e outras assinaturas",
        "ru": "{first} и другие",
        "tr": "{first} ve diğerleri",
        "uk": "{first} та інші",
        "zh": "{first}等",
    },
)
_PLAIN_OTHERS: Final = "{first} …"
# Behind a blank, or in Chinese behind nothing.
_MORE: Final = regex.compile(
    r"(?:(?<=\s)|(?=及))(?:"
    + "|".join(
        regex.escape(form.format(first="", more="#").strip()).replace(r"\#", r"\p{Nd}+")
        for form in (*_AND_MORE.values(), *_AND_OTHERS.values(), _PLAIN)
        if form != _AND_OTHERS["zh"]  # its one character begins no line
    )
    + r")\Z"
)

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


MOST_NAMES: Final = 6  # in one line; a reader skips a longer one
_OPEN, _CLOSE = "[(\\[<{（【「『〔［｛《〈]", "[)\\]>}）】」』〕］｝》〉]"
# A handle, mail address or web address, with what says what it is.
_ONE: Final = (
    r"(?:(?:(?<!\w)X|Twitter|Instagram|IG|Facebook|FB|Telegram|Mastodon|Bluesky|Threads|TikTok"
    r"|微博|微信|推特|[Ee]-?mail|[Ww]eb)\s*[:：]\s*)?"
    r"(?:[\w.%+-]{0,64}[@＠][\w.-]{1,64}(?:@[\w.-]{1,64})?|https?://[^\s)>\]）】」]+"
    r"|(?<!\w)www\.[^\s)>\]）】」]+"
    r"|(?<=[,;(（–—-]\s?)[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){0,3}\.[a-z]{2,10}(?:/[^\s)）]*)?)"
)
_ADDRESS: Final = regex.compile(rf"[\s,;·|/–—-]*(?:{_OPEN}{_ONE}{_CLOSE}|{_ONE})")
# What is left of brackets that held nothing else, or something else as well.
_EMPTY: Final = regex.compile(rf"\s*{_OPEN}[\s,;·|/、，&]*{_CLOSE}")
_OPENED: Final = regex.compile(rf"({_OPEN})[\s,;·|/、，]+")


def listed(names: Iterable[str], *, language: str) -> str:
    """Return the names one after another, with the commas of this BCP 47 tag's language.

    >>> listed(["Kesh Malek", "", "B"], language="en")
    'Kesh Malek, B'
    """
    return _BETWEEN.get(base_language(language), ", ").join(name for name in names if name)


def one_and_more(names: Sequence[str], *, unnamed: int | None = 0, language: str) -> str:
    """Return the first name and how many more there are, those `unnamed` with them.

    >>> one_and_more(["Kesh Malek", "B", "C"], language="en")
    'Kesh Malek and 2 more'
    """
    return _some_and_more(names, 1, unnamed, language=language)


def few_and_more(names: Sequence[str], *, unnamed: int | None = 0, language: str) -> str:
    """Return all names, or where they are too many for a line the first and how many more.

    `unnamed` says how many there are besides, None if that is not known.

    >>> few_and_more(["A", "B", "C", "D", "E", "F", "G", "H"], unnamed=30, language="en")
    'A, B, C, D, E, F and 32 more'
    >>> few_and_more(["A", "B"], unnamed=None, language="en")
    'A, B and others'
    """
    most = MOST_NAMES if len(names) > MOST_NAMES + 1 else len(names)
    return _some_and_more(names, most, unnamed, language=language)


def _some_and_more(names: Sequence[str], most: int, unnamed: int | None, *, language: str) -> str:
    first, tag = listed(names[:most], language=language), base_language(language)
    if unnamed is None:
        return _AND_OTHERS.get(tag, _PLAIN_OTHERS).format(first=first)
    more = len(names) - min(most, len(names)) + unnamed
    return _AND_MORE.get(tag, _PLAIN).format(first=first, more=more) if more else first


def where_more_begins(names: str) -> int:
    """Return where it is said how many more there are, at the end of names; else their length.

    >>> where_more_begins("A, B and 29 more"), where_more_begins("A and B")
    (5, 7)
    """
    found = _MORE.search(names)
    return found.start() if found else len(names)


def without_address(name: str) -> str:
    """Return a name without handle, mail and web address: in a post these would call or link.

    >>> without_address("River Weavers (X: @riverweavers)"), without_address("@riverweavers")
    ('River Weavers', '')
    >>> without_address("移工之家（@migranthome）"), without_address("Weavers (@weavers, Lima)")
    ('移工之家', 'Weavers (Lima)')
    """
    bare = _EMPTY.sub("", _ADDRESS.sub("", name))
    return _OPENED.sub(r"\1", bare).strip(" ,;·|/–—-、，")

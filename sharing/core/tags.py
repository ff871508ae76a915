"""Language tags: a tag as it was written in; whether it is one, and its language, out."""

from collections.abc import Mapping
from types import MappingProxyType

# ISO 639-1, all of it, as the IANA Language Subtag Registry lists it; read on 30 November 2026.
# RFC 5646, 2.2.1: what has such a code is tagged with it; others have three letters of ISO 639-3;
# four to eight letters are reserved, and none was ever registered.
_TWO_LETTERS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
    "hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg "
    "li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or "
    "os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw "
    "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_LONGER_LETTERS = 3
# What is written for a tag: names, codes of ISO 639-2 for what has a shorter one, and countries.
_MEANT: Mapping[str, str] = MappingProxyType(
    {
        written: tag
        for tag, names in {
            "ar": "arabic ara عربي العربية",
            "cs": "czech cz ces cze",
            "da": "danish dk dan",
            "de": "german deutsch deu ger",
            "el": "greek gr ell gre",
            "en": "english eng gb",
            "es": "spanish español espanol castellano spa",
            "fa": "persian farsi فارسی fas per ir",
            "fr": "french français francais fra fre",
            "he": "hebrew iw heb",
            "hi": "hindi हिन्दी हिंदी hin",
            "id": "indonesian in ind",
            "it": "italian italiano ita",
            "ja": "japanese jp jpn",
            "ko": "korean kor",
            "pl": "polish polski pol",
            "pt": "portuguese português portugues por",
            "ru": "russian русский rus",
            "th": "thai tha",
            "tr": "turkish türkçe turkce tur",
            "uk": "ukrainian українська ukr ua",
            "ur": "urdu اردو urd",
            "zh": "chinese mandarin 中文 汉语 漢語 zho chi cn cmn",
        }.items()
        for written in names.split()
    }
)


def base_language(tag: str) -> str:
    """Return the language of a BCP 47 tag without script and region: "zh" for "zh-Hant"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def is_language(tag: str) -> bool:
    """Return whether a tag begins with the code of a language, its shortest where that is known."""
    base = base_language(tag)
    return base in _TWO_LETTERS.split() or (len(base) == _LONGER_LETTERS and base not in _MEANT)


def meant_tag(written: str) -> str | None:
    """Return the tag that was probably meant by something that is none.

    >>> meant_tag("English"), meant_tag("eng"), meant_tag("pt_BR"), meant_tag("tongue")
    ('en', 'en', 'pt-BR', None)
    """
    base, dash, rest = written.strip().replace("_", "-").partition("-")
    found = _MEANT.get(base.lower(), base)
    meant = f"{found}{dash}{rest}"
    return meant if is_language(found) and meant != written else None

"""Which language a text is in, and which way it runs: scripts first, then frequent words."""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

import regex

from sharing.core.roles import Direction

SAMPLE = 20_000  # characters that are looked at; more would not change the answer

SCRIPTS = {
    "Hangul": "ko",
    "Hebrew": "he",
    "Thai": "th",
    "Greek": "el",
    "Armenian": "hy",
    "Georgian": "ka",
    "Devanagari": "hi",
    "Bengali": "bn",
    "Gujarati": "gu",
    "Gurmukhi": "pa",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Ethiopic": "am",
    "Khmer": "km",
    "Lao": "lo",
    "Myanmar": "my",
    "Tibetan": "bo",
}
SCRIPT_OF = {
    name: regex.compile(rf"\p{{Script={name}}}")
    for name in (*SCRIPTS, "Latin", "Cyrillic", "Arabic", "Han", "Hiragana", "Katakana")
}
TRADITIONAL = regex.compile("[們這個為與國說來時會對發應當無權條義務問題體]")
SIMPLIFIED = regex.compile("[们这个为与国说来时会对发应当无权条义务问题体]")

# The most frequent words of each language; a text is in the language that has most of its words.
FREQUENT = {
    "Latin": {
        "en": "the of and to in is that we are for with this have our you not be on will they",
        "fr": "le la les des et est une que dans pour nous qui pas sur sont avec ce aux du au",
        "es": "el la los las de que y en una por con para es nos se del al su como más",
        "de": "der die das und ist nicht wir den von mit für auf ein eine sich des dem zu im",
        "pt": "o os as de que e em uma por com para não dos das ao nos pela são mais se",
        "it": "il di che e la per un una non sono con del della gli nel dei alla le siamo ci",
        "nl": "de het een en van is dat niet wij zijn voor met op te aan ook door worden ons",
        "pl": "i w na z się nie że do jest to dla przez oraz są od nas my które ich",
        "tr": "ve bir bu için ile de da biz olarak olan daha çok gibi her en ama değil",
        "sv": "och att det som är en på för av med den till inte vi har ett om de",
        "ro": "și de la în cu nu pe este sunt care pentru că mai un o din noi ne",
        "cs": "a v se na je že s z to jsme do pro jsou ale jako by nás jsou nebo",
        "id": "yang dan di untuk dengan ini dari pada tidak kami dalam adalah itu kita akan",
        "vi": "và của là các cho không được một những chúng tôi với có này người trong",
        "sw": "ya na wa kwa ni katika za la hii sisi yetu watu kama cha hiyo",
    },
    "Cyrillic": {
        "uk": "і та що не ми на в у з є це для за до як від наш нас або які ви було",
        "ru": "и в не что мы на с это для за до как от наш нас или которые вы было по из",
        "bg": "и в не че ние на с това за до като от нас или които е са се да по",
        "sr": "и у не да ми на са то за до као од нас или који је су се по из",
        "be": "і ў не што мы на з гэта для за да як ад наш нас або якія вы было",
    },
    "Arabic": {
        "ar": "في من على إلى أن هذا التي الذي نحن لا ما عن كل هذه ولا لم لن مع كان أو",
        "fa": "در از به که این را با است و برای ما آن می هم تا بر یا شد های",
        "ur": "کے کی میں سے ہے کہ اور کو نے ہم پر کا یہ ہیں اس بھی نہیں لیے",
        "ckb": "لە بۆ و کە بە ئەم ئێمە لەگەڵ هەموو یان ئەو دەکەین",
    },
}
SPEAKS_FOR: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        word: tuple(tag for row in FREQUENT.values() for tag in row if word in row[tag].split())
        for row in FREQUENT.values()
        for words in row.values()
        for word in words.split()
    }
)
WORD = regex.compile(r"[\p{L}\p{M}]+")
FEWEST_WORDS = 2  # one frequent word may be chance


def language_of(text: str) -> str:
    """Return the BCP 47 tag of the language a text seems to be in, or "und"."""
    sample = text[:SAMPLE]
    letters = Counter({name: len(rx.findall(sample)) for name, rx in SCRIPT_OF.items()})
    script, count = letters.most_common(1)[0]
    if not count:
        return "und"
    if script in {"Han", "Hiragana", "Katakana"}:
        return _east_asian(sample, kana=letters["Hiragana"] + letters["Katakana"])
    return SCRIPTS.get(script) or _by_frequent_words(sample, script)


def _east_asian(sample: str, *, kana: int) -> str:
    if kana * 10 > len(sample):
        return "ja"
    return "zh-Hant" if _votes(TRADITIONAL, sample) > _votes(SIMPLIFIED, sample) else "zh"


def _votes(letters: regex.Pattern[str], sample: str) -> int:
    return len(letters.findall(sample))


def language_votes(text: str) -> dict[str, int]:
    """Return how many words or letters of a text speak for each language.

    Letters speak where a script has one language; else the frequent words do.
    """
    sample = text[:SAMPLE]
    votes: Counter[str] = Counter()
    for word in WORD.findall(sample):
        votes.update(SPEAKS_FOR.get(word.casefold(), ()))
        if tag := _language_of_letter(word[0]):
            votes[tag] += 1 if tag not in {"zh", "ja"} else len(word)
    return dict(votes)


@cache
def _language_of_letter(letter: str) -> str | None:
    if letter.isascii():
        return None
    named = (*SCRIPTS.items(), ("Han", "zh"), ("Hiragana", "ja"), ("Katakana", "ja"))
    return next((tag for script, tag in named if SCRIPT_OF[script].match(letter)), None)


def _by_frequent_words(sample: str, script: str) -> str:
    words = Counter(word.casefold() for word in WORD.findall(sample))
    votes = {
        tag: sum(words[word] for word in frequent.split())
        for tag, frequent in FREQUENT[script].items()
    }
    tag = max(votes, key=lambda tag: votes[tag])
    return tag if votes[tag] >= FEWEST_WORDS else "und"


def direction_of(text: str) -> Direction:
    """Return the way a text runs: that of its first strong character, else left to right."""
    for character in text:
        strong = unicodedata.bidirectional(character)
        if strong in {"R", "AL"}:
            return Direction.RTL
        if strong == "L":
            return Direction.LTR
    return Direction.LTR

"""Which language a text is in, and which way it runs: scripts first, then frequent words."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

import regex

from sharing.core.grammar.frequent_words import FREQUENT
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


def _speakers() -> Mapping[str, tuple[str, ...]]:
    """Return for each frequent word the languages that have it, in the order of the table."""
    speakers: dict[str, tuple[str, ...]] = {}
    for tag, words in (one for row in FREQUENT.values() for one in row.items()):
        for word in dict.fromkeys(words.split()):
            speakers[word] = (*speakers.get(word, ()), tag)
    return MappingProxyType(speakers)


SPEAKS_FOR = _speakers()
# Letters that few languages spell their words with, beside those of a script of their own.
SPELT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        letter: tuple(tags.split())
        for letters, tags in (
            ("ğı", "tr"), ("ñ", "es"), ("ãõ", "pt"), ("íúá", "es pt ca cs hu"),
            ("ó", "es pt ca cs hu pl"), ("è", "fr it ca"), ("êœ", "fr pt"), ("ß", "de"),
            ("ä", "de sv fi"), ("łśźżąęń", "pl"), ("řůě", "cs"), ("őű", "hu"), ("șț", "ro"),
            ("å", "sv da no nb nn"), ("øæ", "da no nb nn"),
            ("ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", "vi"),
            ("їєґ", "uk"), ("і", "uk be"), ("ыэё", "ru be"), ("ў", "be"), ("ђљњћџј", "sr"),
            ("پچژگ", "fa ur ckb"), ("ٹڈںے", "ur"), ("ة", "ar"), ("ڕۆێە", "ckb"),
        )
        for letter in letters
    }
)  # fmt: skip
WRITTEN_IN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **{tag: (script,) for script, row in FREQUENT.items() for tag in row},
        **{tag: (script,) for script, tag in SCRIPTS.items()},
        "zh": ("Han",),
        "ja": ("Han", "Hiragana", "Katakana"),
        "ko": ("Hangul", "Han"),
        "sr": ("Cyrillic", "Latin"),
    }
)
LETTER = regex.compile(r"\p{L}")
FEWEST_LETTERS = 8
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


def languages_of_words(text: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield for each different word the languages it speaks for, and with how many votes.

    A letter alone, such as "a", has none.

    Letters speak where a script has one language or two; else the frequent words do.
    """
    for word in dict.fromkeys(WORD.findall(text[:SAMPLE].casefold())):
        tags = _languages_of_word(word)
        is_letter = len(word) == 1 and word.isascii()
        yield tags, len(word) if "ja" in tags else int(not is_letter)


@lru_cache(maxsize=20_000)  # words come back, from block to block
def _languages_of_word(word: str) -> tuple[str, ...]:
    spoken = SPEAKS_FOR.get(word)
    return spoken or next(
        (SPELT[letter] for letter in word if letter in SPELT), _languages_of(word[0])
    )


@cache
def _languages_of(letter: str) -> tuple[str, ...]:
    if letter.isascii():
        return ()
    if SCRIPT_OF["Han"].match(letter):
        return ("zh", "ja")
    named = (*SCRIPTS.items(), ("Hiragana", "ja"), ("Katakana", "ja"))
    return next(((tag,) for script, tag in named if SCRIPT_OF[script].match(letter)), ())


def speaks_for_some(word: str) -> bool:
    """Return whether a word is a frequent one of some language: "the", "Die"."""
    return word.casefold() in SPEAKS_FOR


def is_in_other_script(text: str, language: str) -> bool:
    """Return whether a text has letters enough, and none that this language is written in."""
    scripts = WRITTEN_IN.get(language)
    sample = text[:SAMPLE]
    if not scripts or not _others(scripts).search(sample):
        return False
    letters = len(LETTER.findall(sample))
    own = sum(len(SCRIPT_OF[script].findall(sample)) for script in scripts)
    return letters >= FEWEST_LETTERS and own * FEWEST_LETTERS < letters


@cache
def _others(scripts: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for a letter that is in none of these scripts."""
    own = "".join(rf"\p{{Script={script}}}" for script in scripts)
    return regex.compile(rf"[\p{{L}}--[{own}]]", regex.V1)


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

"""Full stops: whether one ends a sentence or only a word, by tables of each language."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import regex

from sharing.core.grammar.frequent_words import FREQUENT

Words = Mapping[str, frozenset[str]]


def _table(rows: Mapping[str, str]) -> Words:
    return MappingProxyType({tag: frozenset(words.split()) for tag, words in rows.items()})


# No sentence ends behind one of these; "no", "г" and the like may end one, and are not here.
GO_ON = _table(
    {
        "en": "dr mr mrs ms messrs prof vs intl gen sen rep gov col lt sgt capt rev hon dept approx"
        " st viz incl cf i.e e.g",
        "ar": "د أ م ص ه ج",
        "fr": "m mm mme mlle dr pr me mgr ste av env approx cf c.-à-d p.ex",
        "es": "sr sra srta dr dra prof profa ing lic ud uds núm av aprox p.ej",
        "pt": "sr sra srta dr dra exmo exma prof profa profª eng n núm av aprox p.ex",
        "fa": "م ه ق",
        "de": "dr prof hr fr bzw nr str abs z b u d ca inkl exkl zzgl evtl ggf vgl geb sog bspw z.b"
        " d.h m.e s.o tsd",
        "uk": "ст п м д вул ім та проф акад доц див напр т.зв т.з т.е",
        "ru": "ст п м д ул им проф акад доц см стр т напр т.е т.н",
        "hi": "डॉ श्री प्रो सुश्री कु",
        "tr": "sn dr prof doç av yakl örn",
    }
)
# Nor where a number follows: "art. 5"; elsewhere these may be words, or end a sentence.
BEFORE_NUMBER = _table(
    {
        "en": "art sec no nos fig vol ch p pp para est",
        "fr": "art chap fig vol p pp",
        "es": "art cap fig vol p pág págs",
        "pt": "art cap fig vol p pág págs",
        "de": "art kap abb bd s max min",
        "uk": "ст п рис табл гл с стор",
        "ru": "ст п рис табл гл с",
        "tr": "s no md",
    }
)
# Nor where a small letter follows: "5 млрд. рублей"; a capital mostly begins a sentence.
BEFORE_SMALL = frozenset(("млрд", "млн", "трлн", "тыс", "тис", "грн", "руб", "mlr", "mn"))
# Words that the splitter takes for abbreviations: with a capital behind them, they end a sentence.
WORDS_TOO: Mapping[str, str] = MappingProxyType(
    {
        "en": "May|no|ill|art|sec|fig|miss|ore|min",
        "fr": "art|vol",
        "es": "no|mar|art",
        "pt": "art",
        "de": "Art",
        "uk": "год",
        "tr": "no",
    }
)
# Abbreviations that close a sentence as well: they do where a word follows that often begins one.
MAY_CLOSE: Mapping[str, str] = MappingProxyType(
    {
        "en": r"etc|Inc|Ltd|Co|Corp|Jr|[ap]\.m|Ph\.D",
        "fr": "etc",
        "es": r"etc|EE\.\s?UU",
        "pt": "etc",
        "de": "usw|usf|etc|Co",
        "uk": r"т\.\s?[дп]|ін|др|\p{Nd}\s?рр?|грн|тис|млн|млрд",
        "ru": r"т\.\s?[дп]|др|\p{Nd}\s?гг?|руб|тыс|млн|млрд",
        "tr": "vb|vs",
    }
)
# Where the splitter takes every full stop before a number for no end: these words end a sentence.
# So does a longer one, but no "Abschn. 5"; "am 3. 5. 2026" has no letters before its stops.
BEFORE_ANY_NUMBER: Mapping[str, str] = MappingProxyType(
    {
        "de": r"(?!(?i:abschn|bekl|einschl|telef|randnr|gesch|artik|paragr)\.)\p{L}*\p{Ll}{5}"
        r"|wir|sie|uns|euch|ihn|ihr|ein|aus|auf|ab|an|vor|nach|zu|mit|nicht|nie|mehr|hat|ist|war|sind"
        r"|tot|leer|weg|los|ja|nein|hier|dort|weit|kalt|gut|Geld|Haus|Land|Stadt|Dorf|Tal|Jahr|Tag"
    }
)
STARTERS = _table(
    {
        "en": "nobody no-one everyone nothing yet today",
        "fr": "personne nul chacun rien aujourd",
        "es": "nadie nada nosotras hoy",
        "pt": "ninguém nada nós hoje",
        "de": "niemand nichts jeder jede doch heute",
        "uk": "ніхто ніщо сьогодні",
        "ru": "никто ничто сегодня",
        "tr": "kimse hiç bugün",
    }
)
PARTICLES = frozenset(  # of names: "J.-M. Le Pen", "H. D. von Arnim"
    (
        *("le", "la", "les", "de", "du", "des", "del", "di", "da", "do", "dos", "das", "el"),
        *("los", "las", "von", "vom", "zu", "zum", "der", "den", "al"),
    )
)
NOTHING = r"\x00"
NO_NUMERAL = r"[“„«\"]?(?![IVXLC]+(?!\w))\p{Lu}"
DOTTED_CAPITALS = r"(?:\p{Lu}\.){1,4}\p{Lu}"
HYPHENATED = regex.compile(r"(?<!\p{L})(?:\p{Lu}\p{Ll}?\.|\p{Lu}\p{Ll}+)-\p{Lu}\p{Ll}?\.\s*\Z")
GERMAN_ORDINAL = regex.compile(  # "im 19. Jahrhundert"
    r"(?<!\w)(?:[ia]m|zum|beim|vom|de[mnrs]|das|die|[Ii]hr\w*|unser\w*) \p{Nd}{1,3}\.\s*\Z",
    regex.IGNORECASE,
)
CAPITAL = regex.compile(r"\p{Lu}")
LOWER = regex.compile(r"\p{Ll}")
NUMBER_HEAD = regex.compile(r"\p{Nd}|[IVXLC]+(?!\w)")
HYPHEN_HEAD = regex.compile(r"-\p{L}")
STOPPED = regex.compile(
    r"(?:\A|[\s(\[“„«\"‘’'])"
    r"(?P<word>\p{L}\.\s?(?:\p{L}\.\s?|-\p{L}-){0,2}\p{L}{1,3}"
    r"|(?:\p{L}\p{M}*){1,7})\.\s*\Z"
)
BLANKS = regex.compile(r"\s+")


def goes_on(before: str, after: str, tag: str) -> bool:
    """Return whether words that end with a full stop go on in those after it."""
    if HYPHEN_HEAD.match(after):
        return True
    if HYPHENATED.search(before) or (tag == "de" and GERMAN_ORDINAL.search(before)):
        return CAPITAL.match(after) is not None and not _starter(tag).match(after)
    found = STOPPED.search(before) if tag in GO_ON else None
    if found is None:
        return False
    word = BLANKS.sub("", found["word"]).casefold()
    is_short = len(word) == 1 or "." in word or word in BEFORE_SMALL
    if word in GO_ON[tag] or (is_short and LOWER.match(after)):
        return True
    if word not in BEFORE_NUMBER.get(tag, ()) or _starter(tag).match(after):  # "no. I stay"
        return False
    return NUMBER_HEAD.match(after) is not None


@cache
def closing(tag: str) -> regex.Pattern[str]:
    """Return what ends a sentence that the splitter lets go on, up to the next one's start."""
    starter = _starter(tag).pattern
    word = rf"(?:{WORDS_TOO.get(tag, NOTHING)})\.\s+(?={starter}|{NO_NUMERAL})"
    close = rf"(?:{MAY_CLOSE.get(tag, NOTHING)}|{DOTTED_CAPITALS})\.\s+(?={starter})"
    number = rf"(?:{BEFORE_ANY_NUMBER.get(tag, NOTHING)})\.\s+(?=\p{{Nd}})"
    return regex.compile(rf"(?<![\p{{L}}.-])(?:{word}|{close}|{number})")


@cache
def _starter(tag: str) -> regex.Pattern[str]:
    """Return a capitalised word that often begins a sentence, and is part of no name."""
    often = next((row[tag] for row in FREQUENT.values() if tag in row), "").split()
    words = {*often, *STARTERS.get(tag, ())} - PARTICLES
    either = "|".join(sorted(word.capitalize() for word in words)) or NOTHING
    return regex.compile(rf"[“„«\"]?(?:{either})(?![\w-]|(?<!\w\w)\.)")

"""Numbers in words: each language's numerals and magnitudes, and the pattern that finds them."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import regex

Values = Mapping[str, int]

# English, from nought: a card may draw one of them large.
SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def _row(words: str, start: int = 2, step: int = 1) -> dict[str, int]:
    """Return numerals in order; forms of one number are parted by a stroke."""
    return {
        form: start + step * n for n, forms in enumerate(words.split()) for form in forms.split("/")
    }


NUMERALS: Mapping[str, Values] = MappingProxyType(
    {
        "en": _row(" ".join(SMALL[2:])) | _row(" ".join(TENS), 20, 10),
        "fr": _row(
            "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        )
        | _row("vingt trente quarante cinquante soixante", 20, 10)
        | {"quatre-vingt": 80, "quatre-vingts": 80},
        "es": _row(
            "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
        )
        | _row("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 20, 10)
        | _row(
            "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas", 200, 100
        )
        | {"quinientos": 500, "quinientas": 500},
        "de": _row("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
        | _row("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10),
        "pt": _row(
            "dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"
        )
        | _row("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)
        | _row("duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas", 200, 100)
        | {"quinhentos": 500, "quinhentas": 500},
        "uk": _row("два/дві/двох три/трьох чотири п’ять/п'ять/пʼять шість сім вісім")
        | {"дев’ять": 9, "дев'ять": 9, "десять": 10, "двадцять": 20, "тридцять": 30, "сорок": 40}
        | {"п’ятдесят": 50, "сто": 100, "двісті": 200, "триста": 300, "п’ятсот": 500},
        "ru": _row("два/две/двух три/трёх/трех четыре пять шесть семь восемь девять десять")
        | _row("двадцать тридцать сорок пятьдесят шестьдесят", 20, 10)
        | {"сто": 100, "двести": 200, "триста": 300, "четыреста": 400, "пятьсот": 500},
        "tr": _row("iki üç dört beş altı yedi sekiz dokuz on")
        | _row("yirmi otuz kırk elli altmış yetmiş seksen doksan", 20, 10),
        "ar": _row(
            "اثنان/اثنين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع"
            " عشرة/عشر"
        )
        | dict.fromkeys(("أحد عشر", "إحدى عشرة"), 11)  # the other teens add up
        | dict.fromkeys(("اثنا عشر", "اثني عشر", "اثنتا عشرة", "اثنتي عشرة"), 12)
        | dict.fromkeys(
            ("مئتان", "مئتين", "مئتا", "مئتي", "مائتان", "مائتين", "مائتا", "مائتي"), 200
        )
        | _row("عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين", 20, 10)
        | _row("ثمانون/ثمانين تسعون/تسعين", 80, 10)
        | dict.fromkeys(("ألفان", "ألفين"), 2_000),
        "fa": _row("دو سه چهار پنج شش هفت هشت")
        | {"ده": 10}  # nine is written as "neither"
        | _row("بیست سی چهل پنجاه شصت هفتاد هشتاد نود", 20, 10)
        | {"دویست": 200, "سیصد": 300, "پانصد": 500},
        "hi": _row("दो तीन चार पाँच/पांच छह/छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह")
        | {"बीस": 20, "बाईस": 22, "पच्चीस": 25, "तीस": 30, "चालीस": 40, "पचास": 50, "साठ": 60},
    }
)
MAGNITUDES: Mapping[str, Values] = MappingProxyType(
    {
        "en": {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9},
        "fr": {"cent": 100, "cents": 100, "mille": 1_000, "million": 10**6, "millions": 10**6}
        | {"milliard": 10**9, "milliards": 10**9},
        "es": {"cien": 100, "ciento": 100, "mil": 1_000, "millón": 10**6, "millones": 10**6},
        "de": {"hundert": 100, "tausend": 1_000, "million": 10**6, "millionen": 10**6}
        | {"milliarde": 10**9, "milliarden": 10**9, "mio": 10**6, "mrd": 10**9},
        "pt": {"cem": 100, "cento": 100, "mil": 1_000, "milhão": 10**6, "milhões": 10**6}
        | {"bilhão": 10**9, "bilhões": 10**9},
        "uk": dict.fromkeys(("тис", "тисяча", "тисячі", "тисяч"), 1_000)
        | dict.fromkeys(("млн", "мільйон", "мільйона", "мільйони", "мільйонів"), 10**6)
        | dict.fromkeys(("млрд", "мільярд", "мільярди", "мільярдів"), 10**9),
        "ru": dict.fromkeys(("тыс", "тысяча", "тысячи", "тысяч"), 1_000)
        | dict.fromkeys(("млн", "миллион", "миллиона", "миллионы", "миллионов"), 10**6)
        | dict.fromkeys(("млрд", "миллиард", "миллиарда", "миллиардов"), 10**9),
        "tr": {"yüz": 100, "bin": 1_000, "milyon": 10**6, "milyar": 10**9},
        "ar": dict.fromkeys(("مئة", "مائة"), 100)
        | dict.fromkeys(("ألف", "آلاف", "ألفا", "ألفاً"), 1_000)
        | dict.fromkeys(("مليون", "ملايين", "مليونا", "مليوناً"), 10**6)
        | dict.fromkeys(("مليار", "مليارات"), 10**9),
        "fa": {"صد": 100, "هزار": 1_000, "میلیون": 10**6, "میلیارد": 10**9},
        "hi": {"सौ": 100, "हज़ार": 1_000, "हजार": 1_000, "लाख": 100_000, "करोड़": 10_000_000},
    }
)
ONE = frozenset(
    (
        *("one", "un", "une", "una", "uno", "ein", "eine", "einer", "eines", "um", "uma", "один"),
        *("одна", "одне", "одно", "bir", "یک", "एक", "واحد", "واحدة", "إحدى"),
    )
)
# Exact where nothing stands before it: "mil familias", "tausend Betten", but not "thousand".
ALONE = frozenset(
    (
        *("mil", "mille", "cent", "cien", "cem", "hundert", "tausend", "yüz", "bin", "сто"),
        *("тысяча", "тисяча", "ألف", "مئة", "هزار", "صد", "हज़ार", "हजार", "सौ"),
    )
)
AND_ONE = r"(?:-|\s(?:et|y|e)\s)"  # "forty-one", "vingt et un"; not "three one-way tickets"
JOINS = r"(?:[\s-]|\s(?:and|et|y|e|und|و)\s|\sو)?"


def either(forms: Iterable[str]) -> str:
    """Return a pattern of any of these words, the longest first."""
    return "|".join(sorted(map(regex.escape, forms), key=lambda form: (-len(form), form)))


def numbers_in_words(language: str) -> str:
    """Return the pattern of a language's numbers in words: "trois mille", "twenty-four"."""
    magnitudes = MAGNITUDES[language]
    first = either({*NUMERALS[language], *(ALONE & magnitudes.keys())})
    word = either({*NUMERALS[language], *magnitudes})
    ones = either(ONE)
    one = rf"(?:{ones})\s(?:{either(magnitudes)})"
    joined = rf"{JOINS}(?:{word})|{AND_ONE}(?:{ones})(?!\w)"
    return rf"(?:{one}|{first})(?:{joined}){{0,4}}"

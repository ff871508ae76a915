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


# Behind a number they add half of it, or of the magnitude before: "deux millions et demi".
HALVES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": ("and a half",),
        "fr": ("et demi", "et demie", "et demi de", "et demie de"),
        "es": ("y medio", "y media", "y medio de", "y media de"),
        "pt": ("e meio", "e meia", "e meio de", "e meia de"),
        "de": ("einhalb",),
        "uk": ("з половиною",),
        "ru": ("с половиной",),
        "tr": ("buçuk",),
        "ar": ("ونصف", "ونصف المليون", "ونصف مليون", "ونصف ألف"),
        "fa": ("و نیم",),
        "hi": (),
    }
)
# Numbers with a half in them that are words of their own.
WITH_HALF: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "en": {"half a million": 500_000, "half a billion": 500_000_000, "half a dozen": 6}
        | {"a million and a half": 1_500_000},
        "fr": {"un demi-million": 500_000, "une demi-douzaine": 6},
        "es": {"medio millón": 500_000, "media docena": 6},
        "pt": {"meio milhão": 500_000, "meia dúzia": 6},
        "de": {"eine halbe million": 500_000, "anderthalb": 1.5, "eineinhalb": 1.5},
        "uk": {"пів мільйона": 500_000, "півмільйона": 500_000, "півтора": 1.5, "півтори": 1.5},
        "ru": {"полмиллиона": 500_000, "полтора": 1.5, "полторы": 1.5},
        "tr": {"yarım milyon": 500_000},
        "ar": {"نصف مليون": 500_000}
        | dict.fromkeys(("مليون ونصف", "مليون ونصف مليون", "مليون ونصف المليون"), 1_500_000)
        | dict.fromkeys(("مليونان ونصف", "مليونين ونصف", "مليونان ونصف مليون"), 2_500_000)
        | dict.fromkeys(("مليونان ونصف المليون", "مليونين ونصف المليون"), 2_500_000),
        "fa": {"نیم میلیون": 500_000},
        "hi": {"डेढ़": 1.5, "ढाई": 2.5},
    }
)


def either(forms: Iterable[str]) -> str:
    """Return a pattern of any of these words, the longest first."""
    return "|".join(sorted(map(regex.escape, forms), key=lambda form: (-len(form), form)))


# Of a whole, how many parts of how many; a blank may be a hyphen, too.
FRACTIONS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        **dict.fromkeys(("two thirds", "deux tiers", "dos tercios", "dos terceras partes"), (2, 3)),
        **dict.fromkeys(("dois terços", "duas terças partes", "zwei drittel"), (2, 3)),
        **dict.fromkeys(("дві третини", "две трети", "üçte iki", "üçte ikisi"), (2, 3)),
        **dict.fromkeys(("ثلثا", "ثلثي", "دو سوم", "दो तिहाई"), (2, 3)),
        **dict.fromkeys(("three quarters", "trois quarts", "tres cuartos"), (3, 4)),
        **dict.fromkeys(("tres cuartas partes", "três quartas partes", "drei viertel"), (3, 4)),
        **dict.fromkeys(("три чверті", "три четверти", "dörtte üç", "dörtte üçü"), (3, 4)),
        **dict.fromkeys(("ثلاثة أرباع", "سه چهارم", "तीन चौथाई"), (3, 4)),
        **dict.fromkeys(("two fifths", "zwei fünftel", "deux cinquièmes"), (2, 5)),
        **dict.fromkeys(("three fifths", "drei fünftel", "trois cinquièmes"), (3, 5)),
        **dict.fromkeys(("four fifths", "vier fünftel", "quatre cinquièmes"), (4, 5)),
    }
)
# "1.5m people", "40k signatures"; "m" alone are metres.
COUNTED_IN_MILLIONS = (
    r"\s(?:(?:of|de|d['’])\s?)?(?:people|women|men|children|residents|citizens|workers|families"
    r"|refugees|jobs|homes|households|patients|voters|trees|tonnes|personnes|personas|pessoas)(?!\w)"
)
SHORT: Mapping[str, int] = MappingProxyType({"k": 1_000, "m": 10**6, "mn": 10**6, "bn": 10**9})


FRACTION = either(FRACTIONS).replace(r"\ ", r"[\s-]")


def numbers_in_words(language: str) -> str:
    """Return the pattern of a language's numbers in words: "trois mille", "two and a half"."""
    magnitudes = MAGNITUDES[language]
    numerals = {*NUMERALS[language], *WITH_HALF[language]}
    first = either({*numerals, *(ALONE & magnitudes.keys())})
    word = either({*numerals, *magnitudes, *HALVES[language]})
    ones = either(ONE)
    half = rf"(?:\s(?:{either(HALVES[language])}))?" if HALVES[language] else ""
    one = rf"(?:{ones}){half}\s(?:{either(magnitudes)})"
    joined = rf"{JOINS}(?:{word})|{AND_ONE}(?:{ones})(?!\w)"
    return rf"(?:{one}|{first})(?:{joined}){{0,4}}"

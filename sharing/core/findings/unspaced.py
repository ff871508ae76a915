"""Numbers with what they count where words have no spaces around them: Chinese."""

from functools import cache

import regex

from sharing.core.cues.cue import Pattern
from sharing.core.findings.amounts import CURRENCIES
from sharing.core.findings.digits import (
    DIGITS,
    HAN_LARGE,
    HAN_NUMBER,
    HAN_NUMERALS,
    NOT_INSIDE_UNSPACED,
)
from sharing.core.findings.quantities import CLASSIFIERS, PEOPLE

# "About", "nearly", "more than"; not "nearby", "recently" or "contract".
AMOUNTS = (
    "(?:(?<![附最])近|(?<![合条條预預契節节公大])[约約]|大[约約]|超[过過]|至少|不到|[将將]近"
    "|逾|多[达達])?"
)
NO_COUNT = "[年月日号號點点时時]|世[纪紀]"  # behind a number: a date, an hour, a century
STOPS = (
    "的在了被和与與及并並是有已没沒不也都就将將为為把给給等来來去到對对于於中里裡上下"
    "比成從从要能會会可半加"
)
HAN = rf"(?:(?![{STOPS}])\p{{Script=Han}})"
HAN_END = rf"(?=\P{{Script=Han}}|[{STOPS}]|\Z)"  # a noun ends before what is no noun
PERSONS = "|".join(word for word in sorted(PEOPLE) if regex.fullmatch(r"\p{Script=Han}{2}", word))
UNIT = (
    rf"(?:[个個](?:月|星期|小[时時]|百分[点點])|[{CLASSIFIERS}](?!半)(?:{PERSONS}|{HAN}{{1,4}}{HAN_END})?"
    r"|公里|公[顷頃]|小[时時]|分[钟鐘]|平方(?:公里|千米|米|公尺)|(?:美|欧|歐|港|日)?元|[厘毫千]?米|公[分尺釐]"
    r"|[人户戶块塊吨噸天次岁歲倍度周週秒])(?!半)"
)
MORE_THAN_ONE = "[二三四五六七八九十百千万萬亿億两兩零点點]"
NOT_BEHIND = rf"(?<![\p{{Nd}}{HAN_NUMERALS}点點第每数數几幾上])"


@cache
def unspaced() -> Pattern:
    """Return the pattern of a fact: digits or numerals, or a range of two, with a unit or sign."""
    large = rf"(?:[余餘多]?[{''.join(HAN_LARGE)}]{{1,2}})"
    figures = rf"{DIGITS}(?:{large}(?:{DIGITS}{large}?){{0,2}})?[余餘多]?"
    digits = rf"(?=\p{{Nd}}){NOT_INSIDE_UNSPACED}{figures}"
    behind = rf"(?:{figures}|{HAN_NUMBER})"
    numerals = rf"{NOT_BEHIND}(?=[{HAN_NUMERALS}]{{0,12}}{MORE_THAN_ONE}){HAN_NUMBER}"
    between = r"(?:\s?[–—−~～〜至到-]\s?)"
    other = rf"(?:{between}{behind})?"
    few = rf"[{HAN_NUMERALS}\p{{Nd}}]{{1,4}}[{CLASSIFIERS}人]"
    return Pattern(
        rf"每{few}\p{{Script=Han}}{{0,4}}[中里裡裏]就?有{few}"
        rf"|百分之{behind}(?:{between}(?:百分之)?{behind})?"
        rf"|[{HAN_NUMERALS}]{{1,3}}分之[{HAN_NUMERALS}]{{1,3}}"
        rf"|(?<!\p{{Latin}})\p{{Lu}}{{0,3}}[{CURRENCIES}]\s?{figures}{other}"
        rf"|{AMOUNTS}(?:(?:{digits}|{numerals}){other}{UNIT}"
        rf"|{digits}(?:{other}\s?[{CURRENCIES}]|\s?[%％]?{other}\s?[%％]"
        rf"|{other}(?!{NO_COUNT}){HAN}{{1,2}}{HAN_END}))"
    )

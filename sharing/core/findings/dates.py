"""Dates in words: a text and its cues in, the first date as it stands out."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import regex

from sharing.core.cues.cue import NEVER, Cues, Pattern
from sharing.core.grammar.lines import NUMERIC_DATE

YEAR = r"(?<!\p{Nd})(?:19|20|١٩|٢٠|۱۹|۲۰|१९|२०)\p{Nd}{2}(?!\p{Nd})"
PERSIAN_YEAR = r"(?<!\p{Nd})۱[۳۴]\p{Nd}{2}(?!\p{Nd})"
DAY = r"(?<!\p{Nd})\p{Nd}{1,2}(?:\.?[ºª°]|\.|er|st|nd|rd|th)?"
# Other cases of the months, where only a year shows that they are months: "в марте 2026".
IN_MONTH: Mapping[str, str] = MappingProxyType(
    {
        "ru": r"(?<!\p{L})(?:(?:январ|феврал|апрел|ию[нл]|(?:сент|окт|но|дек)[яа]бр)[ьяею]"
        r"|(?:март|август)[аеу]?|ма[йяею])(?!\p{L})",
        "uk": r"(?<!\p{L})(?:(?:січ|берез|квіт|трав|черв|лип|серп|верес|жовт|груд)(?:ень|н[яію])"
        r"|лют(?:ий|ого|ому)|листопад[аіу]?)(?!\p{L})",
    }
)
HAN = "[〇零一二三四五六七八九十]"
HAN_DAY = rf"\s?(?:\p{{Nd}}{{1,2}}|{HAN}{{1,3}})\s?[日号號]"
HAN_DATE = (  # "2026年3月3日", "二〇二六年三月", "3月3日"
    rf"(?:(?<!\p{{Nd}})\p{{Nd}}{{4}}|{HAN}{{4}})\s?年(?:\s?(?:\p{{Nd}}{{1,2}}|{HAN}{{1,2}})\s?月(?:{HAN_DAY})?)?"
    rf"|(?<!\p{{Nd}})(?:\p{{Nd}}{{1,2}}|{HAN}{{1,2}})\s?月{HAN_DAY}"
)


# Behind these a date says since when something is, and not of when a number is.
SINCE = regex.compile(
    r"(?<!\w)(?:since|(?:founded|established|built|opened|created|set up|born|launched)(?: here)?"
    r"|depuis|fondée?s?|créée?s?|née?s?|construite?s?|ouverte?s?|inaugurée?s?"
    r"|desde|fundad[oa]s?|cread[oa]s?|nacid[oa]s?|construid[oa]s?|abiert[oa]s?|inaugurad[oa]s?"
    r"|nascid[oa]s?|criad[oa]s?|construíd[oa]s?|abert[oa]s?"
    r"|seit|gegründet|eröffnet|gebaut|erbaut|geboren|entstanden|besteht"
    r"|начиная с|со?|основан\w*|создан\w*|построен\w*|открыт\w*"
    r"|починаючи з|від|зі?|із|заснован\w*|створен\w*|збудован\w*|відкрит\w*"
    r"|منذ|تأسس\w*|أسس\w*|افتتح\w*|بني\w*|از سال|از|تأسیس|تاسیس|قائم)"
    r"(?: (?:in|on|around|about|the|year|early|late|en|le|l['’]année|el|año|em|no|o|ano|im|jahr"
    r"|am|dem|в|у|году|عام|سنة|في|در|سال)){0,3}\s\Z"
    r"|(?:自|自从|自從|从|從|成立于|成立於|建于|建於|创办于|創辦於|始于|始於)\Z",
    regex.IGNORECASE,
)
SINCE_BEHIND = regex.compile(
    r"(?:['’]\w{2,4}\s(?:beri|bu yana|kurul\w+|açıl\w+)"
    r"|\s(?:yılından|yılında) (?:beri|bu yana|kurul\w+)"
    r"|\s(?:से|(?:में )?(?:स्थापित|बनी|बना|शुरू))(?!\w)"
    r"|\s(?:gegründet|eröffnet|gebaut|erbaut)\w*"
    r"|\s(?:роц?ку|году) (?:заснован|створен|основан|создан)\w*"
    r"|\s(?:تأسست?|تأسیس|تاسیس)|[年月日]*(?:以来|以來|起|成立|创办|創辦|建成|开始|開始))",
    regex.IGNORECASE,
)
REACH = 40  # characters before a date in which "since" may stand


def as_of_in(text: str, cues: Cues) -> str | None:
    """Return the first date in a text of which its numbers are: not "since 1951"."""
    for found in _pattern(cues).finditer(text):
        before = text[max(0, found.start() - REACH) : found.start()]
        if not SINCE.search(before) and not SINCE_BEHIND.match(text, found.end()):
            return found[0]
    return None


def date_in(text: str, cues: Cues) -> str | None:
    """Return the first date in a text, as it stands: a day, a month with its year, or a year."""
    found = _pattern(cues).search(text)
    return found[0] if found else None


@cache
def _pattern(cues: Cues) -> Pattern:
    # كانون الثاني is one month of two words; two names of one month stand with a stroke between.
    name = rf"{cues.months.pattern}(?:\u200cماه| ماه|\.(?=,?\s\p{{Nd}}))?(?:\s(?:الأول|الثاني))?"
    month = rf"{name}(?:\s?/\s?{name})?"
    years = rf"(?:{YEAR}|{PERSIAN_YEAR})"
    year = rf"(?:,?\s(?:de\s|del\s|سنة\s|عام\s|سال\s)?{years})"
    other = IN_MONTH.get(cues.language, NEVER.pattern)
    return Pattern(
        rf"{DAY}\s(?:de\s|of\s|من\s)?{month}{year}?|(?:{month}(?:\s{DAY})?|{other}){year}"
        rf"|{HAN_DATE}|(?:{NUMERIC_DATE.pattern})(?!\s?[年月日])"
        rf"|{YEAR}|(?<=سال ){PERSIAN_YEAR}",
        regex.IGNORECASE,
    )

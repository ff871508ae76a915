"""Dates in words: a text and its cues in, the first date as it stands out."""

from functools import cache

import regex

from sharing.core.cues.cue import Cues, Pattern
from sharing.core.grammar.lines import NUMERIC_DATE

YEAR = r"(?<!\p{Nd})(?:19|20|١٩|٢٠|۱۹|۲۰|१९|२०)\p{Nd}{2}(?!\p{Nd})"
DAY = r"\p{Nd}{1,2}(?:\.|er|st|nd|rd|th|º)?"


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
    month = cues.months.pattern
    year = rf"(?:,?\s(?:de\s|del\s)?{YEAR})"
    return Pattern(
        rf"{DAY}\s(?:de\s|of\s)?{month}{year}?|{month}(?:\s{DAY})?{year}|{NUMERIC_DATE.pattern}"
        rf"(?:日)?|{YEAR}(?:年)?",
        regex.IGNORECASE,
    )

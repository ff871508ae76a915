"""Dates in words: a text and its cues in, the first date as it stands out."""

from functools import cache

import regex

from sharing.core.cues.cue import Cues, Pattern
from sharing.core.grammar.lines import NUMERIC_DATE

YEAR = r"(?<!\p{Nd})(?:19|20|١٩|٢٠|۱۹|۲۰|१९|२०)\p{Nd}{2}(?!\p{Nd})"
DAY = r"\p{Nd}{1,2}(?:\.|er|st|nd|rd|th|º)?"


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

"""Asks: a sentence in, whether it asks, and a statement in, who is named as the one to act, out."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import regex

from sharing.core.cues.calls import calls_for
from sharing.core.cues.cue import Cues
from sharing.core.cues.demands import heads_demands
from sharing.core.cues.table import cues_for
from sharing.core.cues.wishes import wishes_for
from sharing.core.formats.pieces import trimmed
from sharing.core.statement import Sentence, Statement
from sharing.core.tags import base_language

SEAM = regex.compile(r"(?:[\s,;.!。！]|(?<!\w)(?:and|or|et|y|und|і|та|и)(?=\s*\Z))+\Z")
BODIES = "Parliament|Council|Committee|Commission|Government|Union|Court|Ministry|Nations|Assembly"
PERSON = regex.compile(rf"(?!.*(?:{BODIES}))\p{{Lu}}[\w.’'-]*(?: \p{{Lu}}[\w.’'-]*){{1,3}}")
# Where an order begins its clause, another word before it makes it a tale: "they sign the letter".
VERBS_FIRST = frozenset({"en", "de", "fr", "es", "pt", "uk", "ru"})
BEFORE_A_CALL = regex.compile(
    r"(?:\A[\W_]*|[,;:.!?—–(]\s*|(?<!\w)(?:and|please|now|then|today|und|bitte|jetzt|et|aussi|y|e|ahora"
    r"|hoy|favor|agora|hoje|і|й|та|и|сьогодні|сегодня|пожалуйста)\s)\Z",
    regex.IGNORECASE,
)
# A verb of asking is denied: "no pedimos", "wir bitten nicht", "نمی‌خواهیم"; but not by "only". What
# must not be is asked all the same.
ASKING = regex.compile(
    "bitten|fordern|verlangen|demand|réclam|exig|pedi|pid|solicit|reclam|прос|вимага|треб|заклик"
    "|призыва|طلب|طالب|ناشد|ندعو|خواه|درخواست|要求|[请請]求|呼[吁籲]",
    regex.IGNORECASE,
)
DENIED_BEFORE = regex.compile(
    r"(?:(?<!\w)(?:no|não|ne|не|لا|لم|لن)\s(?:\w{1,4}\s)?|(?<!\w)n['’]|不(?:是|曾)?|没有|沒有)\Z",
    regex.IGNORECASE,
)
DENIED_WITHIN = regex.compile("نمی")
DENIED_AFTER = regex.compile(r"\s(?:sie\s)?(?:nicht|kein\w*|nichts|nie)(?!\w)", regex.IGNORECASE)
ONLY = regex.compile(
    r"\s(?:que|qu['’]|rien d['’]autre|nada más|más que|otra cosa|sino|mais (?:do )?que|senão|outra"
    r"|إلا|سوى|غير|ничего,? кроме|нічого,? крім)",
    regex.IGNORECASE,
)
NOT_AN_ORDER = frozenset({"to", "not", "we", "i", "they", "who", "never"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What somebody is asked to do, as it stands: `source[start:end] == text`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTarget:
    """Whom a statement names as the one to act: `source[start:end] == text`.

    `is_person` is true for a name of two words or more that stands where people are named.
    """

    text: str
    start: int
    end: int
    is_person: bool = False


@lru_cache(maxsize=16)  # checks ask one after another, all of the same sentence
def is_ask(text: str, cues: Cues) -> bool:
    """Return whether a sentence asks somebody to act; "we ask for no alms" does not."""
    return any(not _is_denied(text, found.span()) for found in cues.asks.finditer(text))


def announces_demands(text: str, cues: Cues, language: str) -> bool:
    """Return whether a sentence above a list says that its items are asked or should be."""
    asks = is_ask(text, cues) or heads_demands(text, language)
    return asks or wishes_for(language).search(text) is not None


@lru_cache(maxsize=16)  # likewise
def calls_reader(text: str, language: str) -> bool:
    """Return whether a sentence calls on whoever reads it to do something."""
    found = calls_for(language).finditer(text)
    if base_language(language) not in VERBS_FIRST:
        return next(found, None) is not None
    return any(BEFORE_A_CALL.search(text, 0, match.start()) for match in found)


def _is_denied(text: str, verb: tuple[int, int]) -> bool:
    start, end = verb
    if not ASKING.search(text, start, end) or ONLY.match(text, end):
        return False
    denied = DENIED_BEFORE.search(text, max(0, start - 12), start)
    return bool(denied or DENIED_WITHIN.search(text, start, end) or DENIED_AFTER.match(text, end))


@lru_cache(maxsize=16)  # likewise
def is_own(text: str, cues: Cues) -> bool:
    """Return whether the authors speak of themselves in a sentence: "we", "I"."""
    return cues.first_person.search(text) is not None


def targets_named(statement: Statement) -> tuple[NamedTarget, ...]:
    """Return who is named as the one to act, each once, where it is first named."""
    cues = cues_for(statement.language)
    found: dict[str, NamedTarget] = {}
    for sentence in (*statement.lead_in, *statement.body):
        for match in cues.targets.finditer(sentence.text):
            group = "name" if match.groupdict().get("name") else 0
            start, end = match.span(group)
            text = match[group]
            target = NamedTarget(
                text=text,
                start=sentence.start + start,
                end=sentence.start + end,
                is_person=group == "name" and PERSON.fullmatch(text) is not None,
            )
            found.setdefault(text.casefold().removeprefix("the "), target)
    return tuple(found.values())


def reader_clauses(sentence: Sentence, cues: Cues) -> Iterator[Ask]:
    """Yield each clause that gives the reader something to do."""
    text = sentence.text
    starts = [m.start() for m in cues.reader_asks.finditer(text) if _is_order(text[: m.start()])]
    for start, end in pairwise([*starts, len(text)]):
        seam = SEAM.search(text, start, end)
        start, end = trimmed(text, start, seam.start() if seam else end)  # noqa: PLW2901 -- narrowed
        yield Ask(text=text[start:end], start=sentence.start + start, end=sentence.start + end)


def _is_order(before: str) -> bool:
    """Return whether what stands before a verb leaves it an order to the reader."""
    last = before.split()[-1:]
    return not last or last[0].casefold() not in NOT_AN_ORDER

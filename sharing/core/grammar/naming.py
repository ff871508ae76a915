"""Names: a line in, whether it names those who signed; a range in, where each name stands, out."""

from collections.abc import Sequence

import regex

from sharing.core.cues.cue import Cues
from sharing.core.cues.nobody import IS_DATE, NAMES_NOBODY
from sharing.core.cues.unnamed import UNNAMED, UNNAMED_BEHIND
from sharing.core.formats.pieces import Kind, trimmed
from sharing.core.formats.plain import stand_alone
from sharing.core.grammar.lines import (
    ABBREVIATED,
    LONGEST_NAME_WORDS,
    SENTENCE_END,
    Line,
    count_words,
    is_titled,
    sign_off_ends,
)
from sharing.core.names import without_address

Range = tuple[int, int]

FEWEST_LISTED = 3  # names with commas between them; two may be a name and a place
MOST_COMMAS_IN_ONE = 3  # "Third Signer, Ph.D., Director, River Friends"
LONGEST_PERSON_WORDS = 3
LONGEST_LISTED_WORDS = 10
LONGEST_CASELESS_WORDS = 8  # where no capitals tell a name from a sentence
LONGEST_REST = 80  # characters of "and 30 other organisations"
# What stands behind a comma and still belongs to the name before it.
BELONGS = (
    r"(?:Ph\.? ?D|M\.?D|M\.?A|MSc|B\.?A|LL\.?[BM]|Jr|Sr|Esq|Inc|Ltd|LLC|MPs?|MEPs?|Co|Corp|S\.?A"
    r"|e\. ?V|g?GmbH|(?:I{2,3}|IV|VI{1,3})(?!\.))\b"
)
# An office stands between a name and an organisation that belongs to it: "…, Director, …".
OFFICE = (
    r"(?i:(?:(?:executive|deputy|vice|general|managing|acting|co-?|honorary)[ -]?)?"
    r"(?:director|chair(?:man|woman|person)?|president|secretary(?:[ -]general)?|treasurer"
    r"|co-?ordinator|spokes(?:man|woman|person)|founder|professor)"
    r"|présidente?|direct(?:eur|rice)|secrétaire(?: générale?)?|porte-parole|coordinat(?:eur"
    r"|rice)"
    r"|president[ea]|direct?ora?|secretári[oa]|secretari[oa]|portavoz|porta-voz|coordenadora?"
    r"|coordinadora?|vorsitzende[r]?|sprecher(?:in)?|geschäftsführer(?:in)?|direktor(?:in)?"
    r"|голова|голови|директор\w*|председатель\w*|президент\w*|координатор\w*"
    r"|başkan\w*|müdür\w*|sözcü\w*|رئيسة?|مديرة?|منسقة?|مدیر|رئیس|سخنگو|अध्यक्ष|निदेशक|सचिव)"
    r"(?=\s*(?:[,،，]|\Z))"
)
SEMICOLONS = regex.compile(r"\s*[;；؛]\s*")
COMMAS = regex.compile(
    rf"(?=\s*[,،，、])(?:(?<![,،，]\s?{OFFICE})|(?=\s*[,،，][^,،，]+[,،，]\s*{OFFICE}))"
    r"\s*[,،，、](?:\s*(?:and|et|y|e|und|и|та|і|ve|और)\s)?\s*"
    rf"(?!{BELONGS}|{OFFICE})(?=the\s|[^\s\p{{Ll}}])"
)
# A dot in the middle of a line parts names, but for an office; strokes and dashes do where there
# are many: a few part a name from its place, or from the same name in another language.
DOTS = regex.compile(rf"(?<=\S)(?:\s*[•∙⋅●]\s*|\s+[·‧・]\s+)(?!{OFFICE})(?=\S)")
STROKES = tuple(regex.compile(rf"(?<=\S)\s+{mark}\s+(?=\S)") for mark in (r"\|", "/", "[–—]"))
FEWEST_PARTED = 4
BY_LINE = regex.compile(
    r"(?i:(?:by|par|por|door)\s|(?:autor[ae]?s?|auteure?s? ?|authors?|von|автор\w*|yazan"
    r"|लेखक)[:：]"
    r"|صادر عن |بقلم[:\s]|به قلم[:\s]|نویسنده:|(?:作者|文)[:：])\s*(?=[\p{Lu}\p{Lo}])"
)
LINES = regex.compile(
    r"(?:\r\n|[\n\r\v\u2028\u2029\x85])[\s>]*"
    r"(?!(?:and|of|for|et|y|e|und|и|та)\s(?!(?:\p{L}+[ ’'-]){0,3}\p{Nd}))"
)
ANNOUNCED = regex.compile(r"\A(?:[^:：\n]|:(?=innen)){1,60}[:：](?!innen)[\s*_]*(?=[\w@＠])")
INTRODUCED = regex.compile(r"(?:(?<=\b(?:by|par|por|von|da|gez\.))\s|\s?[,،，])\s*(?=\w)")
OPENS = regex.compile(
    r"[\s>|•·–—―‒*_-]*(?:\p{Nd}{1,4}\s*[.,)|]\s+(?=[\p{L}*_])(?!\p{L}{3,12}\.? \p{Nd}{4}\Z))?"
)
CLOSES = regex.compile(r"[\s,;،，、؛；|\\*_]+\Z")
BRACKETS = regex.compile(r"\s?[(（][^()（）]*[)）]")
STOP = regex.compile(r"[.。।۔]\Z")
COLUMNS = regex.compile(
    r"n(?:o|r|um)\.?|n[°º]|[#№]|序[号號]|(?:full |last |first |sur)?names?|noms?|nombres?"
    r"|nomes?|nam[ae]n?|nimi|имя|фио|ім.я|піб|"
    r"ad(?:ı)? ?soyad\w*|الاسم|نام|नाम|姓名|名[前称稱]?|氏名|organi[sz]ation\w*|signator\w+",
    regex.IGNORECASE,
)
LETTER = regex.compile(r"\p{L}")
CELLS = regex.compile(r"\s*(?<!\\)[|\t]\s*|[ \xa0\u3000]{3,}")
LINK_IN_MARKDOWN = regex.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
EMPHASIS = regex.compile(r"(\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w))")


def announced_names(line: Line) -> int:
    """Return where names begin on the line that announces them: "Signed by: A; B"; else 0."""
    start = _names_begin(line.text, line.signs_off)
    if not start:
        return 0
    rest = line.text[start:]
    if is_name_list(rest, line.furniture) or SEMICOLONS.search(rest) or _marks_between(rest):
        return start
    is_one = count_words(rest) <= LONGEST_NAME_WORDS and not SENTENCE_END.search(rest)
    return start if is_one or is_titled(rest) else 0


def _names_begin(text: str, signs_off: int) -> int:
    """Return where something stands behind the words that announce signatures, else 0."""
    if not signs_off:
        return 0
    if announced := ANNOUNCED.match(text):
        return announced.end()
    introduced = INTRODUCED.match(text, signs_off)
    return introduced.end() if introduced and is_titled(text[introduced.end() :]) else 0


def is_by_line(line: Line) -> bool:
    """Return whether a line says by whom a text is, and nothing else: "By River Friends"."""
    says = BY_LINE.match(line.text)
    if says is None or not line.is_short:
        return False
    named = line.text[says.end() :]
    return is_titled(named) or named.lower() == named.upper()


def is_name(line: Line) -> bool:
    """Return whether a line under the words that announce signatures is a name, or several."""
    text = line.text
    if line.is_short or is_name_list(text, line.furniture, fewest=FEWEST_LISTED):
        return True
    if _marks_between(text):
        return True
    if line.words > LONGEST_NAME_WORDS:
        return False
    if CLOSES.search(text) or (STOP.search(text) and is_titled(text)):
        return True
    is_caseless = text.lower() == text.upper()
    return (
        is_caseless
        and STOP.search(text) is not None
        and line.words <= LONGEST_CASELESS_WORDS
        and not says_something(text, line.furniture)
    )


def counts_others(line: Line) -> bool:
    """Return whether a line only says that more have signed: "and 30 others"."""
    return line.words <= LONGEST_NAME_WORDS and UNNAMED.match(line.text) is not None


def others_behind(text: str) -> regex.Match[str] | None:
    """Return where names end on "and 30 others", or None."""
    found: regex.Match[str] | None = UNNAMED_BEHIND.search(text, max(0, len(text) - LONGEST_REST))
    if found is None or not found["some"] or found[0][0] in "\r\n":
        return found
    parted = any(seam.search(text, 0, found.start()) for seam in (SEMICOLONS, COMMAS, LINES))
    return found if parted else None  # "Bread and More" is a name


def names_nobody(line: Line) -> bool:
    """Return whether a line among names is an address, a number, a date or a button."""
    return line.words <= LONGEST_NAME_WORDS and NAMES_NOBODY.search(line.text) is not None


def is_name_list(text: str, furniture: Sequence[Cues], *, fewest: int = 2) -> bool:
    """Return whether a text is names with commas between them and says nothing."""
    parts = COMMAS.split(text)
    return (
        len(parts) >= fewest
        and all(count_words(part) <= LONGEST_LISTED_WORDS for part in parts)
        and not says_something(text, furniture)
    )


def _marks_between(text: str) -> regex.Pattern[str] | None:
    """Return what parts the names of a line that has dots, strokes or dashes between them."""
    if text.startswith("|"):
        return None  # a row of a table
    if _are_parts(DOTS.split(text), fewest=2):
        return DOTS
    return next((s for s in STROKES if _are_parts(s.split(text), fewest=FEWEST_PARTED)), None)


def _are_parts(parts: Sequence[str], *, fewest: int) -> bool:
    """Return whether these could be names, most of more than one word, as no places are."""
    single = sum(count_words(part) == 1 for part in parts)
    is_list = fewest <= len(parts) and (fewest < FEWEST_PARTED or 2 * single < len(parts))
    return is_list and all(_is_part(without_address(part)) for part in parts)


def _is_part(text: str) -> bool:
    is_little = 0 < count_words(text) <= LONGEST_LISTED_WORDS and not SENTENCE_END.search(text)
    is_named = text[:1].isupper() or text.lower() == text.upper()
    return is_little and is_named and LETTER.search(text) is not None


def is_titled_list(line: Line) -> bool:
    """Return whether a line that nothing announces is a list of names in capitals."""
    text = BRACKETS.sub("", line.text)
    is_list = is_name_list(text, (), fewest=FEWEST_LISTED) or len(DOTS.split(text)) >= FEWEST_LISTED
    return is_list and is_titled(text)


def is_row(line: Line) -> bool:
    """Return whether a line is a row of a table."""
    return line.kind is Kind.ROW or line.text.startswith("|") or " | " in line.text


def is_column_head(line: Line) -> bool:
    """Return whether a row names the columns of a table of names."""
    first = regex.split(r"[|,]", line.text.strip(" |"), maxsplit=1)[0] if is_row(line) else ""
    return COLUMNS.fullmatch(first.strip()) is not None


def says_something(text: str, furniture: Sequence[Cues]) -> bool:
    """Return whether a text speaks or asks; initials such as "I." do not."""
    words = regex.sub(r"\b\p{Lu}\.", "", text)
    return any(row.first_person.search(words) or row.asks.search(words) for row in furniture)


def names_in(source: str, start: int, end: int, *, furniture: Sequence[Cues]) -> list[Range]:
    """Return the ranges of the names in source[start:end], without what announces them.

    None where it only says that more have signed.
    Semicolons part names, else line breaks; commas where they are announced or many.
    """
    text = source[start:end]
    if UNNAMED.match(text):
        return []
    others = others_behind(text)
    text = text[: others.start()] if others else text
    announced = _names_begin(text, sign_off_ends(text, furniture))
    seam = _seam(text[announced:], is_announced=announced > 0)
    seams = [match.span() for match in seam.finditer(text, announced)] if seam else []
    starts, ends = [announced, *(b for _, b in seams)], [*(a for a, _ in seams), len(text)]
    found = (_bare(text, a, b) for a, b in zip(starts, ends, strict=True))
    return [(start + a, start + b) for a, b in found if a < b and text[b - 1] not in ":："]


def _seam(text: str, *, is_announced: bool) -> regex.Pattern[str] | None:
    """Return what parts the names of a text."""
    if SEMICOLONS.search(text):
        return SEMICOLONS
    if marks := _marks_between(text):
        return marks
    lines = LINES.split(text)
    if len(lines) > 1:
        return LINES if stand_alone(lines) and not is_running_list(lines) else COMMAS
    commas = len(COMMAS.findall(text))
    is_list = is_announced or commas > MOST_COMMAS_IN_ONE or "、" in text  # it only parts names
    return COMMAS if commas and (is_list or _are_groups(text)) else None


def _are_groups(text: str) -> bool:
    """Return whether parts between commas are too long for one person, her office and her place."""
    first, *others = (count_words(part) for part in COMMAS.split(text))
    is_many = len(others) >= MOST_COMMAS_IN_ONE and first > LONGEST_PERSON_WORDS
    return is_many and all(words > 1 for words in others)


def is_running_list(lines: Sequence[str]) -> bool:
    """Return whether names with commas between them run over these lines."""
    commas = sum(len(COMMAS.findall(line)) for line in lines)
    return commas >= len(lines) and all(CLOSES.search(line) for line in lines[:-1])


def _bare(text: str, start: int, end: int) -> Range:
    """Return the range without bullets, emphasis, a closing comma, or the stop of the list."""
    start, end = trimmed(text, start, end)
    for mark in (OPENS, BY_LINE):
        opens = mark.match(text, start, end)
        start = opens.end() if opens else start
    while start < end and (found := CLOSES.search(text[start:end])):
        end -= len(found[0])
    name = text[start:end]
    return (start, end - 1) if STOP.search(name) and not ABBREVIATED.search(name) else (start, end)


def as_named(words: str) -> str:
    """Return a name as it is read: cells with commas between them, no marks of Markdown.

    >>> as_named("**River Weavers** | Lima")
    'River Weavers, Lima'
    """
    shown = LINK_IN_MARKDOWN.sub(r"\1", words)
    shown = EMPHASIS.sub("", shown)
    cells = [" ".join(cell.split()) for cell in CELLS.split(shown)]  # a name may run over lines
    # No running number, no day.
    named = [cell for cell in cells if LETTER.search(cell) and not IS_DATE.fullmatch(cell)]
    return ", ".join(named or filter(None, cells))

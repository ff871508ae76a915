"""Footnote marks: where one ends a sentence, a range without it, and the notes marks lead to."""

import regex

Range = tuple[int, int]

CLOSING = r"[\p{Pf}\p{Pe}\"'’]*"
RAISED = "¹²³⁰-⁹"
# Marks that cannot be taken for words; digits and stars are marks only right behind a stop.
RAISED_TAG = r"<sup[^<>]{0,80}>(?:[^<>]|<a [^<>]{0,200}>|</a>){1,40}</sup>"  # in Markdown
SURE = (
    rf"{RAISED_TAG}|"
    r"\s?\[\p{Nd}{1,3}(?:[,–-]\s?\p{Nd}{1,3})*\]|\s?\[\^[\w-]{1,30}\]"
    rf"|[{RAISED}]+(?:,\s?[{RAISED}]+)*"
)
DIGITS = r"\p{Nd}{1,2}(?:,\s?\p{Nd}{1,2})*|\(\p{Nd}{1,2}\)"
STARS = r"[*†‡]{1,3}"
SHORTENED = (
    "abb|abs|art|bd|cap|ch|dec|dr|feb|fig|jan|jun|jul|kap|mar|mr|ms|no|nov|nos|nr|oct|par|pos|pp"
    "|sec|sep|st|vers|vol|vs"
)
AT_HEAD = regex.compile(rf"{CLOSING}(?:{SURE})+{CLOSING}(?=\s|\Z|\p{{Lo}})")
GLUED_AT_HEAD = regex.compile(rf"(?:{DIGITS}|{STARS})(?=\s|\Z)")
NO_SPACE_BETWEEN = frozenset("。！？｡")  # "。12名工人" begins with a number
# "river.1 We", which a splitter takes for one sentence; "Art.5 Der" is one.
GLUED = regex.compile(
    rf"(?<!\p{{L}})(?!(?i:{SHORTENED})[.])\p{{L}}{{2,}}+[.!?…]{CLOSING}(?:{DIGITS}|{STARS}|{RAISED_TAG})\s+"
    r"(?=[\p{Lu}\p{Lo}“\"«„(¿¡])"
)
GLUED_MARK = rf"(?<=[\p{{L}}\p{{M}}][.!?…؟۔।։]{CLOSING})(?:{DIGITS}|{STARS})"
AT_TAIL = regex.compile(rf"(?<=[.!?…។៕؟۔।॥։。！？｡]{CLOSING})(?:{SURE})+\Z|{GLUED_MARK}\Z")
ANY = regex.compile(rf"{SURE}|{GLUED_MARK}(?=\s|\Z)")
MARK_ENDS = frozenset("])>*†‡")  # or a digit, raised or not
LONGEST_TAIL = 240  # characters that may hold marks
NUMBER = regex.compile(r"\p{Nd}{1,3}|[*†‡]{1,3}|[\w-]{1,30}")
NOTE_HEAD = regex.compile(r"[\[(]?\^?(?P<mark>\p{Nd}{1,3}|[*†‡]{1,3})[\]).:]*\s+(?=\S)")
LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def mark_at(source: str, start: int, end: int) -> int | None:
    """Return where a footnote mark ends with which a range begins, or None.

    The mark belongs to the sentence before it.
    """
    if found := AT_HEAD.match(source, start, end):
        return found.end()
    before = source[start - 1 : start]
    if before.isspace() or before in NO_SPACE_BETWEEN:
        return None
    glued = GLUED_AT_HEAD.match(source, start, end)
    return glued.end() if glued else None


def without_mark(source: str, start: int, end: int) -> Range:
    """Return a sentence's range without the footnote mark at its end."""
    last = source[max(start, end - 1) : end]
    if not (last.isdigit() or last in MARK_ENDS):
        return (start, end)
    tail = source[max(start, end - LONGEST_TAIL) : end]
    found = AT_TAIL.search(tail)
    if found is None or (found[0][0] == "*" and source.count("*", start, end) > len(found[0])):
        return (start, end)  # a star may close what another one opened
    return (start, end - len(found[0]))


def marks_in(text: str) -> frozenset[str]:
    """Return the footnote marks of a text, without brackets: {"1", "*"}."""
    return frozenset(
        mark for found in ANY.finditer(text) for mark in NUMBER.findall(found[0].translate(LOWERED))
    )


def note_mark(text: str) -> str | None:
    """Return the mark at the head of a note, without brackets: "1" for "1 See the report."."""
    found = NOTE_HEAD.match(text[:20].translate(LOWERED))
    return found["mark"] if found else None

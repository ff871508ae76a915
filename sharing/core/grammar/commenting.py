"""Names with comments: lines below "Signed by" in; which are led by a name, and what is said, out.

Whoever signs on a page may leave a word there: "River Weavers, Lima. We stand with you!"
"""

from collections.abc import Iterator, Sequence

import regex

from sharing.core.cues.cue import Cues
from sharing.core.cues.table import furniture_for
from sharing.core.formats.pieces import Kind, Manuscript
from sharing.core.grammar.languages import speaks_for_some
from sharing.core.grammar.lines import (
    ABBREVIATED,
    SENTENCE_END,
    Line,
    Verdict,
    count_words,
    is_sign_off,
    is_tail_heading,
    is_titled,
    sign_off_ends,
)
from sharing.core.grammar.naming import names_in, says_something
from sharing.core.grammar.sentences import split_sentences
from sharing.core.roles import Role

Range = tuple[int, int]

# Where a name that leads a line ends; the stop of "Dr." and of an initial does not end it.
SEAM = regex.compile(
    r"\s*(?:[,،，、:：;；(（|\[]|\s[–—-]\s|[!?…。！？؟۔।]|(?<!(?<!\p{L})\p{Lu}\p{L}{0,3})\.(?=\s|\Z))"
)
HANDLE = regex.compile(r"(?<![\w.@＠])[@＠]\w[\w.]+")
BLANK_LINE = regex.compile(r"\n\s*\n")
INNER_END = regex.compile(r"(?:\p{Ll}{2}|[\p{Lo}\p{M})])[.!?…।۔؟]\s+\S|[。！？]\S")
CRIES = frozenset("!！?？؟")
SIGNED = Verdict(role=Role.SIGNATORY, why="a name after the words that announce signatures")
REMARK = Verdict(role=Role.LEFT_ASIDE, why="a comment among the signatories", is_guess=True)
LONGEST_LEAD_WORDS = 8
LONGEST_COMMENTED_WORDS = 40
FEWEST_NAMED = 3  # lines in a run that names lead, where no line is a name alone


def name_led(text: str, furniture: Sequence[Cues]) -> int:
    """Return where the name ends that leads a line, else 0.

    >>> name_led("River Weavers, Lima. We stay!", ())
    13
    """
    seam = SEAM.search(text)
    name = text[: seam.start()] if seam else ""
    if not 0 < count_words(name) <= LONGEST_LEAD_WORDS or says_something(name, furniture):
        return 0
    is_caseless = name.lower() == name.upper()
    return len(name) if is_caseless or is_titled(name) else 0


def comments_among(
    manuscript: Manuscript, lines: Sequence[Line], start: int = 0
) -> dict[int, Verdict]:
    """Return the lines from `start` on that are a name with a comment, or only a comment.

    A paragraph of its own may begin with a name, too: it signs only among others like it.
    """
    found: dict[int, Verdict] = {}
    for first, end in _runs(manuscript, lines, start):
        led = [i for i in range(first, end) if _is_led(lines[i])]
        alone = [i for i in range(first, end) if lines[i].is_short or is_sign_off(lines[i])]
        names = sorted({*led, *alone})
        if end - first > 1 and (alone or len(led) >= FEWEST_NAMED):
            inner = range(names[0], names[-1])
            found |= {i: REMARK for i in inner if lines[i].words <= LONGEST_COMMENTED_WORDS}
            found |= dict.fromkeys(led, SIGNED)
        for index in led:
            is_last = index + 1 == len(lines) and index - 1 in found
            if (is_last or _goes_on(lines[index + 1 : index + 2])) and _is_sure(lines[index]):
                found[index] = SIGNED
    return found


def _is_led(line: Line) -> bool:
    """Return whether a name or a handle leads a line that is short enough to be a signature."""
    if line.words > LONGEST_COMMENTED_WORDS or line.kind not in {Kind.PARAGRAPH, Kind.ITEM}:
        return False
    return bool(HANDLE.search(line.text) or name_led(line.text, line.furniture))


def _goes_on(following: Sequence[Line]) -> bool:
    """Return whether one more signature follows."""
    return any(
        not is_tail_heading(line) and (line.is_short or (_is_led(line) and _is_sure(line)))
        for line in following
    )


def _is_sure(line: Line) -> bool:
    """Return whether what leads a line cannot be how a sentence begins: "River Weavers, …"."""
    name = line.text[: name_led(line.text, line.furniture)]
    is_caseless = name.lower() == name.upper()
    first = name.split(maxsplit=1)[0] if name else ""
    is_name = count_words(name) > 1 and not is_caseless and not speaks_for_some(first)
    return is_name or HANDLE.match(line.text) is not None


def _runs(manuscript: Manuscript, lines: Sequence[Line], start: int) -> Iterator[Range]:
    """Yield the runs of lines that no blank line parts, and of the items of a list."""
    pieces, first = manuscript.pieces, start
    for index in range(start + 1, len(lines)):
        is_list = lines[index - 1].kind is lines[index].kind is Kind.ITEM
        between = manuscript[pieces[index - 1].end : pieces[index].start]
        if BLANK_LINE.search(between) and not is_list:
            yield first, index
            first = index
    if first < len(lines):
        yield first, len(lines)


def signed_names(source: str, span: Range, *, language: str) -> list[Range]:
    """Return the ranges of the names in a range of the source, without comments behind them."""
    rows = furniture_for(language)
    text = source[slice(*span)]
    if says_something(text, rows) and not sign_off_ends(text, rows):
        span = _uncommented(source, span, language, rows)
    names = names_in(source, *span, furniture=rows)
    return [_uncommented(source, name, language, rows) for name in names]


def _uncommented(source: str, span: Range, language: str, furniture: Sequence[Cues]) -> Range:
    """Return the range of a name without the comment behind it."""
    start, end = span
    text = source[start:end]
    if not (INNER_END.search(text) or says_something(text, furniture) or text[-1] in CRIES):
        return span
    sentences = split_sentences(source, start, end, language=language)
    first = sentences[0][1] if sentences else end
    first = first if count_words(source[start:first]) > 1 else end
    name = source[start:first]
    if name[-1] in CRIES or says_something(name, furniture):
        return start, start + (name_led(text, furniture) or len(text))
    is_stop = SENTENCE_END.search(name) and not ABBREVIATED.search(name)
    return start, first - bool(is_stop)

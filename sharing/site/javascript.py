"""Writes Python's patterns as JavaScript's: one pattern in, its source and its flags out.

What differs is written out: Python's letters, digits and spaces, and code points beyond the basic
plane. A possessive quantifier becomes a plain one, which matches the same where what follows it
cannot begin inside it; that holds for every pattern here, and pages are counted against Python in
a real browser.
"""

import re
import unicodedata
from collections.abc import Container, Iterable

import regex

AnyPattern = re.Pattern[str] | regex.Pattern[str]

_ASCII_SPACES = r"\t-\r "
_SPACES = r"\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # str.isspace
_WORD = r"\p{L}\p{N}_"  # str.isalnum
_DOTTED_AND_DOTLESS = r"\u0130\u0131"  # are a to z to Python without regard to case
_OUTSIDE_SETS = {r"\Z": "$", r"\w": f"[{_WORD}]", r"\-": "-"}
_MUST_BE_ESCAPED = frozenset("^$\\.*+?()[]{}|/")
_LETTERS = frozenset("nrtfvxudDsSwWbBpPk")

# Planes 0 and 1: above stand only Han, tags and private use, in which nothing runs from the right
# and nothing joins.
_EVERY_LETTER = "".join(map(chr, range(0x20000)))

_PIECE = re.compile(
    r"(?P<set>\[\^?(?:\\.|[^\]\\])*\])|(?P<quantifier>[*+?}])\+|(?P<named>\(\?P<)"
    r"|(?P<class>\\p\{ccc=9\})|(?P<escape>\\(?:U[0-9a-fA-F]{8}|.))|.",
    re.DOTALL,
)
_RANGE_OF_ONE = re.compile(r"([^\\])-\1")
_ESCAPE = re.compile(r"\\(?:U(?P<point>[0-9a-fA-F]{8})|(?P<sign>.))", re.DOTALL)


def in_javascript(pattern: AnyPattern) -> tuple[str, str]:
    r"""Return the pattern's source for JavaScript's RegExp, and the flags that it needs.

    >>> in_javascript(re.compile(r"[a\-]++\Z"))
    ('[a\\-]+$', 'u')
    """
    is_ascii = bool(pattern.flags & re.ASCII)
    any_case = bool(pattern.flags & re.IGNORECASE)
    written = "".join(
        _piece(found, is_ascii=is_ascii, any_case=any_case)
        for found in _PIECE.finditer(pattern.pattern)
    )
    # Without "u" JavaScript, too, keeps a to z apart from letters beyond ASCII.
    return written, ("" if is_ascii and any_case else "u") + ("i" if any_case else "")


def _piece(found: re.Match[str], *, is_ascii: bool, any_case: bool) -> str:
    if found["set"]:
        written = _ESCAPE.sub(lambda hit: _escape(hit, is_ascii=is_ascii), found["set"])
        more = "" if is_ascii or not any_case else _DOTTED_AND_DOTLESS
        return _RANGE_OF_ONE.sub(r"\1", written).replace("a-z", f"a-z{more}")
    if found["class"]:  # viramas, for which JavaScript has no name
        return set_of(regex.findall(found["class"], _EVERY_LETTER))
    if found["escape"]:
        hit = _ESCAPE.fullmatch(found["escape"])
        return _OUTSIDE_SETS.get(found["escape"]) or (
            _escape(hit, is_ascii=is_ascii) if hit else ""
        )
    return found["quantifier"] or ("(?<" if found["named"] else found[0])


def _escape(hit: re.Match[str], *, is_ascii: bool) -> str:
    """Return one escape as it stands inside a set."""
    if hit["point"]:
        return f"\\u{{{int(hit['point'], 16):x}}}"
    sign = hit["sign"]
    if sign == "s":
        return _ASCII_SPACES if is_ascii else _SPACES
    if sign == "w":
        return _WORD
    return hit[0] if sign in _MUST_BE_ESCAPED or sign in _LETTERS or sign == "-" else sign


def set_of(letters: Iterable[str], *, unsure: Container[str] = "") -> str:
    """Return the set of these letters, given in order, where JavaScript has no name for it.

    Of those that are `unsure` it holds whatever makes it shorter.
    """
    runs: list[list[str]] = []
    for letter in letters:
        if runs and _is_run(ord(runs[-1][1]) + 1, ord(letter), unsure):
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return "[" + "".join("-".join(dict.fromkeys(run)) for run in runs) + "]"


def _is_run(start: int, stop: int, unsure: Container[str]) -> bool:
    return all(chr(point) in unsure for point in range(start, stop))


def right_to_left() -> str:
    """Return the set of the letters that run from right to left."""
    directions = {letter: unicodedata.bidirectional(letter) for letter in _EVERY_LETTER}
    letters = (letter for letter, runs in directions.items() if runs in {"R", "AL"})
    return set_of(letters, unsure={letter for letter, runs in directions.items() if not runs})

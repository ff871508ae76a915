"""Writes Python's patterns as JavaScript's: one pattern in, its source and its flags out.

What differs is written out: Python's letters, digits and spaces, and code points beyond the basic
plane. A possessive quantifier becomes a plain one, which matches the same where what follows it
cannot begin inside it; that holds for every pattern here, and pages are counted against Python in
a real browser.
"""

import re

import regex

AnyPattern = re.Pattern[str] | regex.Pattern[str]

_ASCII_SPACES = r"\t-\r "
_SPACES = r"\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # str.isspace
_WORD = r"\p{L}\p{N}_"  # str.isalnum
_DOTTED_AND_DOTLESS = r"\u0130\u0131"  # are a to z to Python without regard to case
_MUST_BE_ESCAPED = frozenset("^$\\.*+?()[]{}|/")
_LETTERS = frozenset("nrtfvxudDsSwWbBpPk")

_PIECE = re.compile(
    r"(?P<set>\[\^?(?:\\.|[^\]\\])*\])|(?P<possessive>[*+?}])\+|(?P<escape>\\(?:U[0-9a-fA-F]{8}|.))"
    r"|(?P<other>.)",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:U(?P<point>[0-9a-fA-F]{8})|(?P<sign>.))", re.DOTALL)
_SIXTEEN_BITS = 0xFFFF


def in_javascript(pattern: AnyPattern) -> tuple[str, str]:
    r"""Return the pattern's source for JavaScript's RegExp, and the flags that it needs.

    >>> in_javascript(re.compile(r"[a\-]++\Z"))
    ('[a\\-]+$', 'u')
    """
    is_ascii = bool(pattern.flags & re.ASCII)
    any_case = bool(pattern.flags & re.IGNORECASE)
    source = pattern.pattern.replace(r"\p{ccc=9}", _viramas())
    written = "".join(
        _piece(found, is_ascii=is_ascii, any_case=any_case) for found in _PIECE.finditer(source)
    )
    # Without "u" JavaScript, too, keeps a to z apart from letters beyond ASCII.
    return written, ("" if is_ascii and any_case else "u") + ("i" if any_case else "")


def _piece(found: re.Match[str], *, is_ascii: bool, any_case: bool) -> str:
    if found["possessive"]:
        return found["possessive"]
    if found["set"]:
        written = _ESCAPE.sub(lambda hit: _escape(hit, is_ascii=is_ascii), found["set"])
        more = "" if is_ascii or not any_case else _DOTTED_AND_DOTLESS
        return written.replace("a-z", f"a-z{more}")
    if found["escape"] == r"\Z":
        return "$"
    if found["escape"]:
        hit = _ESCAPE.fullmatch(found["escape"])
        written = _escape(hit, is_ascii=is_ascii) if hit else ""
        if found["escape"] == r"\S":
            return f"[^{_spaces(is_ascii=is_ascii)}]"
        return f"[{written}]" if found["escape"] in {r"\s", r"\w"} else written.replace(r"\-", "-")
    return found["other"]


def _escape(hit: re.Match[str], *, is_ascii: bool) -> str:
    """Return one escape as it stands inside a set."""
    if hit["point"]:
        return f"\\u{{{int(hit['point'], 16):x}}}"
    sign = hit["sign"]
    if sign == "s":
        return _spaces(is_ascii=is_ascii)
    if sign == "w":
        return _WORD
    return hit[0] if sign in _MUST_BE_ESCAPED or sign in _LETTERS or sign == "-" else sign


def _spaces(*, is_ascii: bool) -> str:
    return _ASCII_SPACES if is_ascii else _SPACES


def _viramas() -> str:
    """Return the set of the signs that join consonants, which JavaScript has no name for."""
    every = "".join(map(chr, range(0x110000)))
    return "[" + "".join(regex.findall(r"\p{ccc=9}", every)) + "]"

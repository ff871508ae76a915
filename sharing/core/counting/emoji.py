"""Emoji sequences: a text in, the runs of code points that count as one emoji out.

Two readings. X's library stops at Emoji 11 (2018), so a younger sequence counts there for the sum
of its parts; the tables below are that list, taken from Unicode's emoji data by version and
compared sequence by sequence with twitter-text 3.1.0 (2026-11-22). `ANY` is today's reading
(Unicode Technical Standard 51), for platforms that treat every emoji alike.
"""

import re

import regex

_TONE = "[\U0001f3fb-\U0001f3ff]"
_JOINER = "\u200d"
_PICTURE = "\ufe0f"  # asks for the picture rather than the letter

# Characters that are letters by default and become one emoji with U+FE0F.
_MADE_PICTURE = (
    "A9 AE 203C 2049 2122 2139 2194-2199 21A9-21AA 231A-231B 2328 23CF 23ED-23EF 23F1-23F2 "
    "23F8-23FA 24C2 25AA-25AB 25B6 25C0 25FB-25FE 2600-2604 260E 2611 2614-2615 2618 261D 2620 "
    "2622-2623 2626 262A 262E-262F 2638-263A 2640 2642 2648-2653 265F-2660 2663 2665-2666 2668 "
    "267B 267F 2692-2697 2699 269B-269C 26A0-26A1 26AA-26AB 26B0-26B1 26BD-26BE 26C4-26C5 26C8 "
    "26CF 26D1 26D3-26D4 26E9-26EA 26F0-26F5 26F7-26FA 26FD 2702 2708-2709 270C-270D 270F 2712 "
    "2714 2716 271D 2721 2733-2734 2744 2747 2757 2763-2764 27A1 2934-2935 2B05-2B07 2B1B-2B1C "
    "2B50 2B55 3030 303D 3297 3299 1F004 1F170-1F171 1F17E-1F17F 1F202 1F21A 1F22F 1F237 1F321 "
    "1F324-1F32C 1F336 1F37D 1F396-1F397 1F399-1F39B 1F39E-1F39F 1F3CB-1F3CE 1F3D4-1F3DF 1F3F3 "
    "1F3F5 1F3F7 1F43F 1F441 1F4FD 1F549-1F54A 1F56F-1F570 1F573-1F579 1F587 1F58A-1F58D 1F590 "
    "1F5A5 1F5A8 1F5B1-1F5B2 1F5BC 1F5C2-1F5C4 1F5D1-1F5D3 1F5DC-1F5DE 1F5E1 1F5E3 1F5E8 1F5EF "
    "1F5F3 1F5FA 1F6CB 1F6CD-1F6CF 1F6E0-1F6E5 1F6E9 1F6F0 1F6F3"
)
# Characters that take a skin tone.
_TAKES_TONE = (
    "261D 26F7 26F9 270A-270D 1F385 1F3C2-1F3C4 1F3C7 1F3CA-1F3CC 1F442-1F443 1F446-1F450 "
    "1F466-1F469 1F46E 1F470-1F478 1F47C 1F481-1F483 1F485-1F487 1F4AA 1F574-1F575 1F57A 1F590 "
    "1F595-1F596 1F645-1F647 1F64B-1F64F 1F6A3 1F6B4-1F6B6 1F6C0 1F6CC 1F918-1F91C 1F91E-1F91F "
    "1F926 1F930-1F939 1F93D-1F93E 1F9B5-1F9B6 1F9B8-1F9B9 1F9D1-1F9DD"
)
# The same for those that are letters by default: U+FE0F may stand in between.
_TAKES_TONE_AS_PICTURE = "261D 26F7 26F9 270C-270D 1F3CB-1F3CC 1F574-1F575 1F590"
# People who become a woman or a man when joined to ♀ or ♂, with or without a skin tone.
_TAKES_GENDER = (
    "1F3C3-1F3C4 1F3CA 1F46E 1F471 1F473 1F477 1F481-1F482 1F486-1F487 1F645-1F647 1F64B "
    "1F64D-1F64E 1F6A3 1F6B4-1F6B6 1F926 1F935 1F937-1F939 1F93D-1F93E 1F9B8-1F9B9 1F9D6-1F9DD"
)
_TAKES_GENDER_ALONE = "1F46F 1F93C 1F9DE-1F9DF"  # without a skin tone
# The same for those that are letters by default: they need a tone or U+FE0F in between.
_TAKES_GENDER_AS_PICTURE = "26F9 1F3CB-1F3CC 1F574-1F575"
# What a man or a woman is joined to: work, hair.
_WORK = "1F33E 1F373 1F393 1F3A4 1F3A8 1F3EB 1F3ED 1F4BB-1F4BC 1F527 1F52C 1F680 1F692 1F9B0-1F9B3"
_WORK_AS_PICTURE = "2695-2696 2708"
# The second letters that follow each first letter in a flag's two-letter region.
_FLAGS = (
    "ACDEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNOPRUVWXYZ DEGJKMOZ EACEGHRSTU FIJKMOR "
    "GABDEFGHILMNPQRSTUWY HKMNRTU ICDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY "
    "MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ "
    "TACDFGHJKLMNORTVWZ UAGMNSYZ VACEGINU WFS XK YET ZAMW"
)
# England, Scotland, Wales.
_NATIONS = ("gbeng", "gbsct", "gbwls")


def _characters(ranges: str) -> str:
    """Return a character class of hexadecimal ranges like "A9 2194-2199"."""
    return "[" + "".join(map(_span, ranges.split())) + "]"


def _span(written: str) -> str:
    first, _, last = written.partition("-")
    return f"{chr(int(first, 16))}-{chr(int(last or first, 16))}"


def _flags() -> str:
    signs = str.maketrans({chr(65 + n): chr(0x1F1E6 + n) for n in range(26)})
    groups = _FLAGS.translate(signs).split()
    return "|".join(f"{group[0]}[{group[1:]}]" for group in groups)


def _nations() -> str:
    tags = ("".join(chr(0xE0000 + ord(letter)) for letter in name) for name in _NATIONS)
    return "\U0001f3f4(?:" + "|".join(tags) + ")\U000e007f"


def _families() -> str:
    parents = f"\U0001f468{_JOINER}[\U0001f468\U0001f469]|\U0001f469{_JOINER}\U0001f469"
    children = f"\U0001f466{_JOINER}\U0001f466|\U0001f467{_JOINER}[\U0001f466\U0001f467]"
    one_parent, one_child = "[\U0001f468\U0001f469]", "[\U0001f466\U0001f467]"
    return f"(?:{parents}|{one_parent}){_JOINER}(?:{children}|{one_child})"


def _couples() -> str:
    heart = f"{_JOINER}\u2764{_PICTURE}{_JOINER}(?:\U0001f48b{_JOINER})?"
    return f"\U0001f468{heart}\U0001f468|\U0001f469{heart}[\U0001f468\U0001f469]"


def _alternatives() -> tuple[str, ...]:
    """Return the kinds of sequence, longer before shorter where they begin alike."""
    gender = f"{_JOINER}[\u2640\u2642]{_PICTURE}"
    as_picture = f"(?:{_TONE}|{_PICTURE})"
    work = f"(?:{_characters(_WORK)}|{_characters(_WORK_AS_PICTURE)}{_PICTURE})"
    return (
        f"[\U0001f468\U0001f469]{_TONE}?{_JOINER}{work}",
        f"{_characters(_TAKES_GENDER_AS_PICTURE)}{as_picture}{gender}",
        f"{_characters(_TAKES_GENDER)}{_TONE}?{gender}",
        f"{_characters(_TAKES_GENDER_ALONE)}{gender}",
        _couples(),
        _families(),
        f"\U0001f3f3{_PICTURE}{_JOINER}\U0001f308",
        f"\U0001f3f4{_JOINER}\u2620{_PICTURE}",
        f"\U0001f441{_JOINER}\U0001f5e8",
        f"[#*0-9]{_PICTURE}?\u20e3",
        f"{_characters(_TAKES_TONE_AS_PICTURE)}{_PICTURE}{_TONE}",
        f"{_characters(_MADE_PICTURE)}{_PICTURE}",
        f"{_characters(_TAKES_TONE)}{_TONE}",
        _nations(),
        _flags(),
    )


# What a sequence can begin with, roughly: most letters are passed over at one glance.
_BEGINS = "[#*0-9\xa9\xae\u203c-\u3299\U0001f004-\U0001f9ff]"

# Every sequence of two or more code points; an emoji of one code point weighs 2 on X anyway.
ON_X = re.compile(f"(?={_BEGINS})(?:{'|'.join(_alternatives())})")

# Only texts with one of these can hold a sequence; most posts have none.
JOINS = re.compile("[\u200d\u20e3\ufe0f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e007f]")

ANY = regex.compile(
    r"[#*0-9]\uFE0F?\u20E3"
    r"|\p{RI}\p{RI}"
    r"|(?:\p{Emoji_Presentation}|\p{Emoji}(?=[\uFE0F\U0001F3FB-\U0001F3FF]))"
    r"(?:\p{Emoji_Modifier}|\uFE0F\u20E3?|[\U000E0020-\U000E007E]+\U000E007F)?"
    r"(?:\u200D\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?)*+",
)

"""A date line in, where its date stands out, without "Published on" and marks around it."""

import regex

from sharing.core.formats.pieces import trimmed

Range = tuple[int, int]

# In one table for all languages: on a date line none of these words can be anything else.
ANNOUNCES = regex.compile(
    r"[\W_]*(?:"
    r"(?:(?:first|last) )?(?:published|posted|issued|released|updated|dated|date)(?: on)?"
    r"|publiée? le|mise? (?:en ligne|à jour) le|date|datée? du"
    r"|(?:publicad|actualizad|atualizad|fechad|datad)[oa](?: el| em| a)?|fecha|data"
    r"|(?:veröffentlicht|erschienen|aktualisiert)(?: am)?|datum|stand"
    r"|(?:опубліковано|оприлюднено|оновлено|опубликовано|обновлено|дата)"
    r"|(?:yayın|yayım|yayınlanma|yayımlanma|güncelleme) tarihi|tarih"
    r"|نشر(?:ت)?(?: في| بتاريخ)?|تاريخ النشر|التاريخ|بتاريخ"
    r"|تاریخ(?: انتشار)?|منتشر شده در|प्रकाशित|प्रकाशन तिथि|दिनांक|तारीख"
    r"|(?:发布|發布|发表|發表|更新)(?:于|於|日期|时间|時間)?|日期"
    r"|pubblicat[oa] il|gepubliceerd op|opublikowano|publicerad(?: den)?|julkaistu"
    r")(?:\s?[:：]|(?=[\s\p{Nd}]))\s*(?=[\p{L}\p{Nd}])",
    regex.IGNORECASE,
)


EDGES = " \t\r\n*_|,;:،，；：—–―-"
PAIRS = frozenset(("()", "（）", "[]", "【】"))
# The stop of a sentence; that of an abbreviation, such as the Russian for "year", stays.
STOP = regex.compile(r"(?<=[\p{Nd}\p{Han}]|[\p{L}\p{M}]{3})[.。।۔]\Z")


def date_within(source: str, start: int, end: int) -> Range:
    """Return the range without the words that only say that a date follows, and marks around it.

    In a post it stands behind a comma or in brackets: a dash or a stop at its end is too much.
    """
    found = ANNOUNCES.match(source, start, end)
    return _bare(source, *trimmed(source, found.end() if found else start, end))


def _bare(source: str, start: int, end: int) -> Range:
    words = source[start:end]
    if words[:1] + words[-1:] in PAIRS:
        return _bare(source, start + 1, end - 1)
    bare = STOP.sub("", words.strip(EDGES))
    if not bare or bare == words:
        return start, end
    start += len(words) - len(words.lstrip(EDGES))
    return _bare(source, start, start + len(bare))

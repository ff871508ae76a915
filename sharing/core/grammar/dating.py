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

# Many are named for a day: "Comité des familles du 4 septembre", "8 Mart Kadın Platformu".
WRITTEN = (
    r"lettre|letter|brief|carta|communiqu|comunicad|statement|d[ée]clarati|declaraci|declaraç"
    r"|erklärung|appel|appeal|aufruf|manifest|version|fassung|stand|édition|edition|ausgabe"
    r"|session|sitzung|séance|meeting|reuni|réunion|sesión|sessão|update|posted|published"
)
GROUP = (
    r"collecti|kollektiv|colecti|coletiv|mouvement|movement|movimi?ento|bewegung|initiativ|iniciativ"
    r"|bündnis|alliance|alian|coalition|comité|comitê|committee|komitee|association|asociaci|associaç"
    r"|famil|mothers|mères|madres|mães|mütter|friends|amis|amig|freunde|рух|движени"
    r"|комітет|комитет|родин|семь|семей|матер|об.єднан|объединен|حركة|لجنة|تجمع|عائلات|أمهات|جنبش"
    r"|کمیته|خانواده|مادران|आंदोलन|समिति|परिवार|मंच"
)
_DAY = r"\p{Nd}{1,2}(?!\p{Nd})"
NAMED_FOR_DAY = regex.compile(
    rf"(?!\W*(?:{WRITTEN}))[^,،，:：\p{{Nd}}]*\p{{L}}{{3,}}\s(?:du|of(?: the)?|vom|del|do)\s{_DAY}"
    rf"|(?=[^,،，:：]*\Z)\W*(?:{GROUP})[^\p{{Nd}}]{{0,60}}(?<!\s(?:le|el|em|am|on|den)\s){_DAY}"
    rf"|\W*{_DAY}[^,،，:：\p{{Nd}}]*(?:\s[\p{{L}}\p{{M}}’'-]{{3,}}){{2}}"
    r"\s(?-i:[\p{Lu}\p{Lo}])[\p{L}\p{M}’'-]{2,}\W*\Z",
    regex.IGNORECASE,
)

EDGES = " \t\r\n*_|,;:،，；：—–―-"
PAIRS = frozenset(("()", "（）", "[]", "【】"))
# The stop of a sentence; that of an abbreviation, such as the Russian for "year", stays.
STOP = regex.compile(r"(?<=[\p{Nd}\p{Han}]|[\p{L}\p{M}]{3})[.。।۔]\Z")


def is_named_for_day(text: str) -> bool:
    """Return whether a line with a date in it names somebody, as none that only dates does."""
    return NAMED_FOR_DAY.match(text) is not None


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

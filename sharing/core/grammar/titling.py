"""A title in, where its words begin, without what only says that one follows."""

import regex

from sharing.core.formats.pieces import trimmed

Range = tuple[int, int]

# As mail programs and offices write it; in one table, for none of these means anything else here.
ANNOUNCES = regex.compile(
    r"[\W_]*(?:(?:subject|title|headline|re|betreff|betr\.?|titel|objet|titre|asunto|t[ií]tulo|ref\.?"
    r"|assunto|тема|предмет|заголовок|konu|başlık|الموضوع|موضوع|العنوان|عنوان|विषय|शीर्षक|oggetto"
    r"|onderwerp|temat|ämne|emne|aihe)\s?[:：]|(?:主题|主題|主旨|标题|標題|事由|件名)\s?[:：])\s*(?=\S)",
    regex.IGNORECASE,
)


def without_subject(source: str, start: int, end: int) -> Range:
    """Return the range of a title without "Subject:" before it."""
    found = ANNOUNCES.match(source, start, end)
    return trimmed(source, found.end() if found else start, end)

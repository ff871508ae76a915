from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from sharing.core.errors import EmptyStatement, NotText, StatementTooLong
from sharing.core.statement import Role, parse_statement
from sharing.reading import read_statement

MARKDOWN = """---
title: "The River"
---

Please read this.

> ## We live *here*
>
> We live on the river. We ask you to:
>
> * Stop the dam.
>
> **"We stay."**

[a]: https://example.org "not a word of ours"
"""
HTML = """<title>x</title><style>p{}</style><header><h1>The River &amp; Us</h1></header>
<nav>Home</nav><p>We live <b>on
the</b> river.<br>We stay.</p><ul><li>Stop the dam.</li></ul><script>alert(1)</script>"""
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
WORD_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(document: str) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", document)
    return content.getvalue()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def document(*paragraphs: str) -> str:
    body = "".join(map(paragraph, paragraphs))
    return f"<w:document {WORD_NAMES}><w:body>{body}</w:body></w:document>"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16"], ids=["UTF-8", "UTF-8 with mark", "UTF-16"]
)
def test_plain_text_is_read_without_its_byte_order_mark(encoding: str) -> None:
    assert read_statement("نحن هنا.\r\n".encode(encoding), name="a.txt") == "نحن هنا.\r\n"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"We stay\xff", "byte 7 is not UTF-8", id="Latin-1"),
        pytest.param(b"We\x00stay", "NUL", id="NUL"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "byte 0 is not UTF-8", id="a picture"),
        pytest.param(b"%PDF-1.7 ...", "a PDF", id="a PDF"),
        pytest.param(b"PK\x03\x04", "a zip", id="a zip by another name"),
    ],
)
def test_bytes_that_are_no_text_are_refused_with_the_reason(content: bytes, says: str) -> None:
    with pytest.raises(NotText, match=says):
        read_statement(content, name="a.txt")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_file_without_words_is_empty(name: str) -> None:
    with pytest.raises(EmptyStatement):
        read_statement(b" \n", name=name)


def test_more_than_two_million_bytes_are_refused_before_they_are_read() -> None:
    with pytest.raises(StatementTooLong, match="at least 2,000,001 bytes"):
        read_statement(b"\xff" * 2_000_001, name="a.txt")


def test_more_than_200_000_characters_are_refused() -> None:
    with pytest.raises(StatementTooLong, match="200,001 characters"):
        read_statement(b"a" * 200_001, name="a.md")


def test_markdown_keeps_its_offsets_and_its_machinery_apart() -> None:
    statement = parse_statement(read_statement(MARKDOWN.encode(), name="letter.md"), language="en")

    assert statement.source == MARKDOWN
    assert statement.title == "We live *here*"
    assert [s.text for s in statement.lead_in] == ["Please read this."]
    assert [s.text for s in statement.body] == [
        "We live on the river.",
        "We ask you to:",
        "Stop the dam.",
        '"We stay."',
    ]
    assert all(MARKDOWN[s.start : s.end] == s.text for s in statement.body)
    assert not any("not a word" in s.text for block in statement.blocks for s in block.sentences)


def test_a_link_in_markdown_makes_no_line_of_contact() -> None:
    content = b"More than [ten readers](https://example.org/names) have signed our letter."
    statement = parse_statement(read_statement(content, name="a.md"), language="en")

    assert [block.role for block in statement.blocks] == [Role.BODY]


def test_front_matter_gives_the_title_where_the_text_has_none() -> None:
    content = b'---\ntitle: "The River"\n---\n\nWe live on the river.'

    assert parse_statement(read_statement(content, name="a.md")).title == "The River"


def test_html_is_read_as_words_without_its_markup() -> None:
    statement = parse_statement(read_statement(HTML.encode(), name="a.html"), language="en")

    assert statement.source == "The River & Us\n\nWe live on the river.\nWe stay.\n\nStop the dam."
    assert statement.title == "The River & Us"
    assert [s.text for s in statement.sentences(Role.ITEM)] == ["Stop the dam."]


def test_a_link_around_paragraphs_is_read() -> None:
    assert read_statement(b'We <a href="#x"><p>stay.</p></a>', name="a.html") == "We\n\nstay."


def test_html_that_is_nested_beyond_reason_is_refused() -> None:
    with pytest.raises(NotText, match="inside each other"):
        read_statement(b"<div>" * 100_000, name="a.html")


def test_a_word_document_is_read_as_words() -> None:
    statement = parse_statement(
        read_statement(word(document("We live on the river.", "We stay.")), name="a.docx")
    )

    assert [s.text for s in statement.body] == ["We live on the river.", "We stay."]


def damaged(content: bytes) -> bytes:
    """Return a Word document with a few bytes of its packed words written over."""
    at = content.index(b"word/document.xml") + 40
    return content[:at] + b"\xff" * 20 + content[at + 20 :]


def nested(depth: int) -> str:
    opening, closing = "<w:tbl><w:tr><w:tc>" * depth, "</w:tc></w:tr></w:tbl>" * depth
    return f"<w:document {WORD_NAMES}><w:body>{opening}{closing}</w:body></w:document>"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"no zip at all", "not a Word document", id="no zip"),
        pytest.param(
            damaged(word(document("We stay. " * 400))), "not a Word document", id="half broken"
        ),
        pytest.param(word(nested(400)), "not a Word document", id="nested without end"),
        pytest.param(word("<broken"), "not a Word document", id="broken XML"),
        pytest.param(word(document("a" * 3_000_000)), "more tightly", id="a zip bomb"),
        pytest.param(
            word(f'<!DOCTYPE a [<!ENTITY b "c">]>{document("We.")}'),
            "declares types",
            id="entities",
        ),
    ],
)
def test_a_word_document_that_is_none_is_refused(content: bytes, says: str) -> None:
    with pytest.raises(NotText, match=says):
        read_statement(content, name="a.docx")

"""Block quotations of others within a statement; every statement here is invented."""

import pytest

from sharing.core.findings.requests import asks_to_addressee
from sharing.core.quotes import every_sentence, ranked_quotes
from sharing.core.statement import Role, Statement, parse_statement
from sharing.reading import read_statement

BEFORE = "We stand by the river. We ask the minister to stop. We have said so for years by now."
AFTER = "We stay here for the river. We will not go away. We ask for an open door."
LOST = "We have lost our fish and our fields."


def read(text: str, name: str, language: str = "en") -> Statement:
    return parse_statement(read_statement(text.encode(), name=name), language=language)


def html(quotation: str) -> str:
    return f"<p>{BEFORE}</p>{quotation}<p>{AFTER}</p>"


def text(quotation: str) -> str:
    return f"{BEFORE}\n\n{quotation}\n\n{AFTER}"


@pytest.mark.parametrize(
    ("name", "statement", "said_by"),
    [
        pytest.param(
            "a.html",
            html(f"<blockquote><p>{LOST}</p><cite>River Weavers</cite></blockquote>"),
            "River Weavers",
            id="cite",
        ),
        pytest.param(
            "a.html",
            html(f"<blockquote>{LOST} — <cite>River Weavers</cite></blockquote>"),
            "River Weavers",
            id="a dash before cite",
        ),
        pytest.param(
            "a.html",
            html(
                f"<blockquote>{LOST}<footer>— River Weavers, <cite>A Book</cite></footer></blockquote>"
            ),
            "River Weavers, A Book",
            id="footer",
        ),
        pytest.param(
            "a.html",
            html(
                f"<figure><blockquote>{LOST}</blockquote><figcaption>River Weavers</figcaption></figure>"
            ),
            "River Weavers",
            id="figcaption",
        ),
        pytest.param(
            "a.html",
            html(
                f"<blockquote><p>{LOST}</p>&mdash; River Weavers (@weavers) <a href='https://example.org/1'>"
                "May 3, 2026</a></blockquote>"
            ),
            "River Weavers (@weavers) May 3, 2026",
            id="an embedded post",
        ),
        pytest.param(
            "a.md", text(f"> {LOST}\n>\n> — River Weavers"), "River Weavers", id="Markdown"
        ),
        pytest.param(
            "a.md", text(f"> {LOST}\n> -- River Weavers"), "River Weavers", id="no blank line"
        ),
        pytest.param(
            "a.md", text(f"> {LOST}\n\n— *River Weavers*"), "River Weavers", id="below the block"
        ),
        pytest.param("a.txt", text(f"“{LOST}”\n— River Weavers"), "River Weavers", id="plain text"),
        pytest.param(
            "a.txt", text(f"“{LOST}” — River Weavers, fisher"), "River Weavers, fisher", id="a line"
        ),
        pytest.param(
            "a.txt", text(f"« {LOST} »\n– River Weavers"), "River Weavers", id="guillemets"
        ),
        pytest.param(
            "a.txt", text(f"> {LOST}\n>\n> — River Weavers"), "River Weavers", id="as in mails"
        ),
        pytest.param("a.txt", text(f"“{LOST}”\n——王某"), "王某", id="Chinese"),
        pytest.param(
            "a.md",
            text(f"As River Weavers wrote:\n\n> {LOST}"),
            "As River Weavers wrote",
            id="announced",
        ),
    ],
)
def test_an_attributed_block_quotation_is_somebody_elses_and_says_whose(
    name: str, statement: str, said_by: str
) -> None:
    found = read(statement, name)
    quotation = next(b for b in found.blocks if LOST in found.source[b.start : b.end])
    warnings = next(q.warnings for q in every_sentence(found) if LOST in q.text)

    assert (quotation.role, quotation.said_by) == (Role.BODY, said_by)
    assert f"somebody else’s words: “{said_by}”" in warnings
    assert all(q.text in f"{BEFORE} {AFTER}" for q in ranked_quotes(found))


def test_a_short_block_quotation_of_nobody_is_not_offered() -> None:
    found = read(text(f"> {LOST}"), "a.md")

    assert [b.said_by for b in found.blocks] == [None, "", None]
    assert LOST not in {quote.text for quote in ranked_quotes(found)}


def test_a_block_quotation_that_the_authors_announce_is_their_own() -> None:
    found = read(text("We ask for one thing:\n\n> Open the sluice of the river now."), "a.md")

    assert all(block.said_by is None for block in found.blocks)


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        pytest.param("a.md", f"> {BEFORE}\n>\n> {AFTER}\n>\n> — River Friends", id="Markdown"),
        pytest.param("a.txt", f"“{BEFORE}\n\n{AFTER}”\n\n— River Friends", id="marks"),
        pytest.param("a.txt", f"“{BEFORE} {AFTER}”\n— River Friends", id="one paragraph"),
    ],
)
def test_the_name_below_a_statement_that_is_quoted_as_a_whole_signs_it(
    name: str, statement: str
) -> None:
    found = read(statement, name)

    assert found.signatories == ("River Friends",)
    assert len(found.own_words) == 6


def test_a_motto_above_the_title_is_neither() -> None:
    found = read(f"> {LOST}\n>\n> — River Weavers\n\n# The River\n\n{BEFORE}\n\n{AFTER}", "a.md")

    assert found.title == "The River"
    assert [block.said_by for block in found.blocks[:2]] == ["River Weavers", "River Weavers"]


def test_what_somebody_else_asks_is_no_ask_of_the_authors() -> None:
    found = read(text("> You must stop the dam.\n>\n> — River Weavers"), "a.md")

    assert "You must stop the dam." not in {ask.text for ask in asks_to_addressee(found)}


def test_a_work_named_within_a_sentence_stays_in_it() -> None:
    found = read(html("<p>In <cite>The River Book</cite> we read of fish.</p>"), "a.html")

    assert "In The River Book we read of fish." in {s.text for s in found.body}


def test_the_caption_of_a_picture_is_set_aside() -> None:
    found = read(
        html("<figure><img><figcaption>The river at dawn.</figcaption></figure>"), "a.html"
    )

    assert [s.text for s in found.left_aside] == ["The river at dawn."]

"""The statement on a page is the statement: cut, never changed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharing.core.campaign import Note
from sharing.core.formats.html_text import read_html
from sharing.core.formats.plain import read_plain
from sharing.core.quotes import Quote, Slot
from sharing.core.statement import Role, parse_statement
from sharing.kit import EditionKit
from sharing.site.marking import Part, parts
from tests.site import sample_kits

KIT = sample_kits.aleppo_kit(page=None)
STATEMENT = KIT.edition.statement
ASIDE = next(block.start for block in STATEMENT.blocks if block.role is Role.LEFT_ASIDE)
ENDS = {sentence.end for block in STATEMENT.blocks for sentence in block.sentences}


def text(shown: tuple[Part, ...]) -> str:
    return "".join(p.text for part in shown for passage in part.passages for p in passage.pieces)


def with_ranges(notes: list[tuple[int, int]], quotes: list[tuple[int, int]]) -> EditionKit:
    edition = replace(
        KIT.edition,
        notes=tuple(Note(start=a, end=b, says="An invented note.") for a, b in notes),
    )
    made = tuple(
        Quote(number=n, text=STATEMENT.source[a:b], start=a, end=b, slot=Slot.VOICE)
        for n, (a, b) in enumerate(quotes, start=1)
    )
    return replace(KIT, edition=edition, quotes=made)


SIZE = len(STATEMENT.source)
RANGES = st.lists(
    st.tuples(st.integers(0, SIZE - 1), st.integers(1, 200)).map(
        lambda at: (at[0], min(SIZE, at[0] + at[1])),
    ),
    max_size=5,
)


@given(RANGES, RANGES)
def test_no_character_is_lost_or_added_wherever_notes_and_quotes_lie(
    notes: list[tuple[int, int]],
    quotes: list[tuple[int, int]],
) -> None:
    kept = [block for block in STATEMENT.blocks if block.role is not Role.LEFT_ASIDE]
    source = STATEMENT.source[kept[0].start : kept[-1].end]
    assert "".join(text(parts(with_ranges(notes, quotes))).split()) == "".join(source.split())


@given(RANGES, RANGES)
def test_a_quote_is_marked_whole_or_not_at_all(
    notes: list[tuple[int, int]],
    quotes: list[tuple[int, int]],
) -> None:
    kit = with_ranges(notes, quotes)
    shown = [p for part in parts(kit) for passage in part.passages for p in passage.pieces]
    for quote in kit.quotes:
        pieces = [piece for piece in shown if piece.quote == quote]
        said = "".join("".join(piece.text for piece in pieces).split())
        if quote.end <= ASIDE:
            assert said in {"", "".join(quote.text.split())}
        assert sum(piece.opens for piece in pieces) <= 1


def test_the_number_of_a_note_stands_after_the_whole_sentence() -> None:
    words = "five square metres"
    start = STATEMENT.source.index(words)
    shown = parts(with_ranges([(start, start + len(words))], []))
    noted = [piece for part in shown for pa in part.passages for piece in pa.pieces if piece.notes]
    assert len(noted) == 1
    assert noted[0].notes[0].anchor in ENDS
    assert noted[0].text.endswith("advancements on the ground.")


def test_notes_are_numbered_as_their_words_stand_in_the_statement() -> None:
    places = [STATEMENT.body[10], STATEMENT.body[2], STATEMENT.body[6]]
    shown = parts(with_ranges([(place.start, place.end) for place in places], []))
    noted = [note for part in shown for passage in part.passages for note in passage.notes]
    assert [note.number for note in noted] == [1, 2, 3]


def test_a_list_that_brings_its_marks_gets_no_others() -> None:
    marked = read_plain("We ask:\n\n- to stay;\n- to go.\n")
    plain = read_html("<p>We ask:</p><ul><li>to stay;<li>to go.</ul>")
    for manuscript, brings in ((marked, True), (plain, False)):
        statement = parse_statement(manuscript, language="en")
        kit = replace(KIT, edition=replace(KIT.edition, statement=statement), quotes=())
        (listed,) = (part for part in parts(kit) if part.role is Role.ITEM)
        assert listed.brings_marks is brings


def test_a_quote_of_two_sentences_of_one_line_is_marked_whole() -> None:
    block = next(block for block in STATEMENT.blocks if len(block.sentences) > 1)
    start, end = block.sentences[0].start, block.sentences[1].end
    listed = replace(block, role=Role.ITEM)
    blocks = tuple(listed if b is block else b for b in STATEMENT.blocks)
    kit = with_ranges([], [(start, end)])
    edition = replace(kit.edition, statement=replace(STATEMENT, blocks=blocks))

    shown = parts(replace(kit, edition=edition))

    marked = [p.text for part in shown for pa in part.passages for p in pa.pieces if p.quote]
    assert marked == [STATEMENT.source[start:end]]


def test_a_quote_that_is_a_list_is_marked_line_by_line_and_opens_once() -> None:
    source = "We write from the library. We ask the council:\n\n- to keep it open;\n- to stay.\n"
    statement = parse_statement(source, language="en")
    start, end = statement.body[1].start, statement.body[-1].end
    quote = Quote(number=1, text=source[start:end], start=start, end=end, slot=Slot.ASK)
    kit = replace(KIT, edition=replace(KIT.edition, statement=statement), quotes=(quote,))

    shown = [p for part in parts(kit) for passage in part.passages for p in passage.pieces]

    assert [(piece.text, piece.opens) for piece in shown if piece.quote] == [
        ("We ask the council:", True),
        ("- to keep it open;", False),
        ("- to stay.", False),
    ]


def test_signatories_stand_one_to_a_line_even_where_they_share_a_block() -> None:
    blocks = STATEMENT.blocks
    signed = [block for block in blocks if block.role is Role.SIGNATORY]
    merged = replace(
        signed[0],
        end=signed[-1].end,
        sentences=tuple(sentence for block in signed for sentence in block.sentences),
    )
    rest = [block for block in blocks if block.role is not Role.SIGNATORY]
    edition = replace(
        KIT.edition,
        statement=replace(STATEMENT, blocks=(*rest[:-1], merged, rest[-1])),
    )
    last = parts(replace(KIT, edition=edition))[-1]
    assert [passage.pieces[0].text for passage in last.passages] == [
        "Syria Civil defense [the White Helmets]",
        "Independent Doctors Association",
        "Syrian American Medical Association",
        "Kesh Malek”",
    ]


@pytest.mark.parametrize(
    ("tail", "is_announced"),
    [
        pytest.param("Signed by:\n\nRiver Group\nFord School", True, id="above"),
        pytest.param("Signed by: River Group; Ford School", True, id="on their line"),
        pytest.param("Yours sincerely,\n\nRiver Group\nFord School", True, id="a closing"),
        pytest.param("River Group\nFord School", False, id="names alone"),
    ],
)
def test_names_are_announced_where_the_statement_says_that_they_signed(
    tail: str, *, is_announced: bool
) -> None:
    body = "We call on the city to stay.\n\nWe have fed our neighbours there for nineteen years."
    statement = parse_statement(f"{body}\n\n{tail}\n", language="en")
    edition = replace(KIT.edition, statement=statement, notes=())
    shown = parts(replace(KIT, edition=edition, quotes=()))

    assert [part.is_announced for part in shown if part.role is Role.SIGNATORY] == [is_announced]
    assert not any(part.is_announced for part in shown if part.role is not Role.SIGNATORY)


def test_below_whom_a_letter_addresses_its_senders_are_not_announced() -> None:
    read = parse_statement("Dear Mayor,\n\nRiver Group\n\nWe call on you to stay.", language="en")
    first, second, *rest = read.blocks
    statement = replace(read, blocks=(first, replace(second, role=Role.SIGNATORY), *rest))
    edition = replace(KIT.edition, statement=statement, notes=())
    (_, names, *_) = parts(replace(KIT, edition=edition, quotes=()))

    assert (first.role, names.role, names.is_announced) == (Role.SALUTATION, Role.SIGNATORY, False)

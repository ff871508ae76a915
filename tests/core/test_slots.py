"""Four slots, each with a few sentences to choose from, or a word on why there are so few."""

import sys
from dataclasses import replace
from types import FrameType

import pytest

from sharing.core.campaign import Campaign, Edition, Joined, Note, Sentences
from sharing.core.findings.faults import faults
from sharing.core.findings.places import places
from sharing.core.offered import offered_quotes
from sharing.core.proofs.candidates import demands
from sharing.core.proofs.proof import proof_before_kit
from sharing.core.proofs.proof_text import proof_lines
from sharing.core.proofs.slots import SlotOffer, slot_offers
from sharing.core.quotes import Slot, choose_quotes, every_sentence
from sharing.core.statement import parse_statement
from tests.support.tongues import INVENTED, statement_text

LETTER = """Our valley has had no water for seventy days. We carry it home from the river at night.

We ask the ministry to open the wells before the winter. Nobody should have to drink from a ditch.

In the school 340 children wash in one bucket. We will never leave our homes in the valley.

We saw 25 soldiers close the last well. Every village has a right to water.
"""


def edition_of(text: str, language: str = "en") -> Edition:
    return Edition(statement=parse_statement(text, language=language), title="Invented")


def offers(edition: Edition) -> dict[Slot, SlotOffer]:
    return {offer.slot: offer for offer in slot_offers(proof_before_kit(edition))}


def numbers(offer: SlotOffer) -> list[int]:
    return [candidate.number for candidate in offer.candidates]


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("We ask the ministry to open the wells.", {"ask", "voice", "thesis"}),
        ("The ministry must open all the wells.", {"ask", "thesis"}),
        ("We saw 25 soldiers close the last well.", {"voice", "fact"}),
        ("In our school 340 children wash in one bucket.", {"fact", "voice"}),
        ("Nobody should have to drink from a ditch.", {"thesis", "ask"}),
        ("We will never leave our homes in the valley.", {"voice", "thesis"}),
        ("The school has 340 children and one bucket.", {"fact"}),
        ("We carry the water home from the river.", {"voice"}),
        ("We asked 25 families to open their doors.", {"voice", "fact"}),
        ("Two things have kept us here in the valley.", {"voice"}),
        ("The river runs through the whole of the valley.", {"thesis"}),
    ],
)
def test_a_sentence_is_in_every_slot_that_it_has_the_features_of(
    text: str, slots: set[str]
) -> None:
    (quote,) = every_sentence(parse_statement(text, language="en"))

    assert set(quote.slots) == slots
    assert quote.slots[0] is quote.slot


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Every child deserves a seat on the bus.", id="English"),
        pytest.param("de", "Jedes Kind verdient einen Platz im Bus.", id="German"),
        pytest.param("fr", "Aucun enfant ne devrait avoir froid à l’école.", id="French"),
        pytest.param("es", "Cada niña merece un lugar en la escuela.", id="Spanish"),
        pytest.param("pt", "Toda criança merece um lugar na escola.", id="Portuguese"),
        pytest.param("uk", "Діти мають право на теплу школу.", id="Ukrainian"),
        pytest.param("ru", "Дети имеют право на тёплую школу.", id="Russian"),
        pytest.param("ar", "الماء حق لكل الناس في القرية.", id="Arabic"),
        pytest.param("fa", "آب حق همه مردم روستا است.", id="Persian"),
        pytest.param("tr", "Temiz su bütün köyün hakkıdır.", id="Turkish"),
        pytest.param("hi", "साफ़ पानी सबका अधिकार है।", id="Hindi"),
        pytest.param("zh", "每个孩子都有权喝到干净的水。", id="Chinese"),
    ],
)
def test_what_should_be_is_an_ask_too_in_each_language(language: str, text: str) -> None:
    (quote,) = every_sentence(parse_statement(text, language=language))

    assert Slot.ASK in quote.slots
    assert "says what should be" in quote.reasons


def test_each_slot_has_its_own_and_is_filled_up_to_three_in_their_order() -> None:
    found = offers(edition_of(LETTER))

    assert {slot: numbers(offer) for slot, offer in found.items()} == {
        Slot.ASK: [3, 4, 8],
        Slot.VOICE: [2, 6, 7],
        Slot.FACT: [1, 5, 7],
        Slot.THESIS: [4, 6, 8],
    }
    assert not any(offer.says for offer in found.values())


@pytest.mark.parametrize("language", list(INVENTED))
def test_no_slot_has_a_fault_in_it_or_is_silent_about_being_short(language: str) -> None:
    edition = edition_of(statement_text(language, times=1), language)
    faulty = {place.sentence.start for place in places(edition.statement) if faults(place)}
    slots = {s.start: s.slots for s in every_sentence(edition.statement)}

    for offer in offers(edition).values():
        assert numbers(offer) == sorted(set(numbers(offer)))
        assert len(offer.candidates) <= 5
        assert bool(offer.says) is (len(offer.candidates) < 3)
        assert not faulty & {sentence.start for sentence in offer.candidates}
        assert all(offer.slot in slots[candidate.start] for candidate in offer.candidates)


def test_every_sentence_that_is_offered_stands_in_a_slot_and_the_other_way_round(
    aleppo: Campaign,
) -> None:
    edition = replace(aleppo.editions[0], quotes=())
    stands = {s.start for offer in offers(edition).values() for s in offer.candidates}

    assert stands == {quote.start for quote in offered_quotes(edition)}


def test_a_slot_that_is_short_is_filled_up_with_what_no_other_had_room_for() -> None:
    voices = [
        "We fear for our lives every single night.",
        "We saw the river rise above the bridge.",
        "We refuse to leave the graves of our mothers.",
        "We heard the soldiers shouting in the dark.",
        "We mourn for the baker and his daughters.",
    ]
    weakest = "Our ladders have nine steps each."  # opens no paragraph, says nothing human
    found = offers(edition_of("\n\n".join(voices) + f" {weakest}"))

    assert numbers(found[Slot.VOICE]) == [1, 2, 3, 4, 5]
    assert numbers(found[Slot.FACT]) == [6]


def test_what_has_a_warning_fills_a_slot_behind_what_has_none() -> None:
    text = (
        "In our cellar 900 children are sleeping on 60 square metres.\n\n"
        "Our bakers have 30 sacks of flour left. Our drivers have 50 litres of fuel. "
        "Our nurses have 70 clean sheets."
    )
    found = offers(edition_of(text))

    assert numbers(found[Slot.FACT])[0] == 1
    assert numbers(found[Slot.VOICE]) == [2, 3, 4]


@pytest.mark.parametrize(("clean", "offered"), [(1, 3), (2, 3), (3, 3), (4, 4)])
def test_doubts_fill_a_slot_up_to_three(clean: int, offered: int) -> None:
    sure = [
        "The council must open the gates of the harbour.",
        "Doctors must be let through to the villages.",
        "Every prisoner must see a lawyer today.",
        "Schools must stay open during the winter.",
    ]
    doubtful = [
        "Bread must not become dear this winter.",
        "Village wells must not dry up completely.",
        "Rain water must not be sold abroad.",
    ]
    text = [*sure[:clean], *doubtful]
    text += [
        "In 340 houses the lamps are dark.",
        "More than 520 cows have died in the flood.",
        "We fear for our lives every single night.",
    ]
    quotes = choose_quotes(parse_statement("\n\n".join(text), language="en"))

    asks = [quote for quote in quotes if quote.slot is Slot.ASK]
    assert len(asks) == offered
    assert sum(bool(quote.warnings) for quote in asks) == offered - clean


@pytest.mark.parametrize(
    ("text", "slot", "says"),
    [
        pytest.param(
            "The river is dry. The fish are dead and the boats lie in the mud.",
            Slot.VOICE,
            "No sentence here speaks in the first person or says what was seen.",
            id="none at all",
        ),
        pytest.param(
            "Open the wells now for every village. The fish are dead.",
            Slot.ASK,
            "Only one sentence here asks for something or says what should be.",
            id="one",
        ),
        pytest.param(
            "We carry water home.\n\nWe live by the river. But we fear it. They told us so.",
            Slot.VOICE,
            "Only 2 sentences that can stand alone speak in the first person or say what was seen. "
            "What speaks against others is said below: sentences 3–4.",
            id="others that lean",
        ),
        pytest.param(
            "We ask the council:\n- open the wells;\n- mend the roof.",
            Slot.ASK,
            "No sentence that can stand alone asks for something or says what should be. A list "
            "does, with the sentence above it.",
            id="a list",
        ),
        pytest.param(
            "We ask the council to open the wells for us. The fish are dead. "
            "We ask the council to open the wells for us today.",
            Slot.ASK,
            "Only one sentence that asks for something or says what should be was chosen. Others "
            "say nearly the same as one that was chosen: sentence 3.",
            id="others that say the same",
        ),
        pytest.param(
            "Open the wells. We ask the council to open the wells for every village in the valley. "
            "We ask the council to mend the roof of the school.",
            Slot.ASK,
            "Only 2 sentences that ask for something or say what should be were chosen. Less "
            "speaks for others than for those that were chosen: sentence 1.",
            id="others that do less",
        ),
    ],
)
def test_a_slot_that_stays_short_says_why(text: str, slot: Slot, says: str) -> None:
    assert offers(edition_of(text))[slot].says == says


DEMANDS = """We live here by the river.

We ask the council:
- open the wells;
- mend the roof.
"""


def test_a_list_of_demands_is_a_candidate_as_a_whole() -> None:
    edition = replace(edition_of(DEMANDS), quotes=(1,))
    (listed,) = offers(edition)[Slot.ASK].candidates

    assert listed.text == "We ask the council:\n- open the wells;\n- mend the roof."
    assert (listed.start, listed.end) == (DEMANDS.index("We ask"), len(DEMANDS) - 1)
    assert (str(listed.sentences), listed.quote) == ("2-4", None)
    assert (
        listed.line
        == 'quotes = ["We live here by the river.", ["We ask the council:", "mend the roof."]]'
    )
    assert "asks for something" in listed.reasons
    assert listed.warnings == ()


@pytest.mark.parametrize("named", [(), (1, Joined(2, 4))], ids=["by default", "by an organiser"])
def test_a_list_that_is_offered_says_so(named: tuple[Sentences, ...]) -> None:
    edition = replace(edition_of(DEMANDS), quotes=named)
    (listed,) = offers(edition)[Slot.ASK].candidates

    assert listed.quote in offered_quotes(edition)
    assert listed.line == 'quotes = ["We live here by the river.", 0]'


def test_a_list_of_demands_is_a_candidate_beside_sentences_that_ask() -> None:
    found = offers(edition_of(f"{LETTER}\n{DEMANDS}"))[Slot.ASK].candidates

    assert [str(candidate.sentences) for candidate in found] == ["3", "4", "8", "10-12"]


@pytest.mark.parametrize(
    "text",
    [
        DEMANDS.replace("the roof", "the [roof"),
        DEMANDS.replace("We ask", "We thank"),
        DEMANDS.replace("council:", "council."),
        DEMANDS.replace("mend the roof", "mend the roof " * 60),
        DEMANDS.replace("roof.", "roof;"),
    ],
    ids=["a bracket without partner", "no ask", "no stem", "too long", "more follows"],
)
def test_other_lists_are_no_candidates(text: str) -> None:
    candidates = offers(edition_of(text))[Slot.ASK].candidates

    assert not any(isinstance(candidate.sentences, Joined) for candidate in candidates)


def test_a_note_keeps_a_list_back() -> None:
    at = DEMANDS.index("mend")
    note = Note(start=at, end=at + 4, says="Look.")

    assert offers(replace(edition_of(DEMANDS), notes=(note,)))[Slot.ASK].candidates == ()


def test_where_there_are_no_word_lists_the_slots_that_need_them_say_so() -> None:
    found = offers(edition_of("Vogliamo che la scuola resti aperta. Siamo 186 famiglie.", "it"))

    assert "no word lists for the language “it”" in found[Slot.ASK].says
    assert "no word lists" not in found[Slot.FACT].says


def test_what_is_held_is_in_no_slot_and_what_is_named_takes_nothing_out() -> None:
    edition = edition_of(LETTER)
    at = LETTER.index("We ask")
    noted = replace(edition, notes=(Note(start=at, end=at + 20, says="Look."),))
    named = replace(edition, quotes=(1,))

    assert numbers(offers(noted)[Slot.ASK]) == [4, 8]
    assert numbers(offers(named)[Slot.ASK]) == [3, 4, 8]


def test_the_reading_lists_the_slots_with_reasons_and_warnings() -> None:
    text = f"{LETTER}\nA market is not a traffic problem.\n"
    lines = list(proof_lines(proof_before_kit(edition_of(text))))
    at = lines.index("## What is asked (ask): 3 to choose from")

    assert lines[at + 1] == "   3  We ask the ministry to open the wells before the winter."
    assert lines[at + 2].startswith("      - offered as quote 3: asks for something; first person;")
    held = lines[lines.index("## What they hold (thesis): 3 to choose from") :]
    below = held[: held.index("")]
    assert "   9  A market is not a traffic problem." in below
    assert any("- look at it: would say the opposite without “not”" in line for line in below)


def test_the_cost_of_lists_that_cannot_be_offered_grows_with_their_number() -> None:
    def calls(lists: int) -> int:
        text = "".join(
            f"We ask council {n}:\n- a) open it;\n- b) mend it.\n\n" for n in range(lists)
        )
        proof = proof_before_kit(edition_of(text))
        counted = 0

        def trace(_frame: FrameType, _event: str, _argument: object) -> None:
            nonlocal counted
            counted += 1

        sys.setprofile(trace)
        try:
            assert list(demands(proof)) == []
        finally:
            sys.setprofile(None)
        return counted

    assert calls(40) < 2.5 * calls(20)

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.core.findings.oddities import oddities
from sharing.core.quotes import Quote, Slot, choose_quotes, every_sentence, ranked_quotes
from sharing.core.statement import Statement, parse_statement

ALEPPO = Path(__file__).parents[2] / "sharing" / "samples" / "aleppo" / "statement.txt"


@pytest.fixture(scope="module")
def aleppo() -> Statement:
    return parse_statement(ALEPPO.read_text(encoding="utf-8"))


def by_start(quotes: tuple[Quote, ...], start: str) -> Quote | None:
    return next((quote for quote in quotes if quote.text.startswith(start)), None)


def warnings_of(text: str, number: int = 1, language: str = "en") -> tuple[str, ...]:
    return every_sentence(parse_statement(text, language=language))[number - 1].warnings


@pytest.mark.parametrize(
    ("start", "slot"),
    [
        ("We are calling on you in the International Community", Slot.ASK),
        ("If we stay we fear for our lives.", Slot.VOICE),
        ("The bombs are falling as we write this.", Slot.VOICE),
        ("We can not believe that the world’s most powerful", Slot.VOICE),
        ("We’ve watched thousands of our boys and men detained.", Slot.VOICE),
        ("In one building more than 500 people are sheltering.", Slot.FACT),
        ("We know that the UN has a plan", Slot.FACT),
    ],
)
def test_what_people_would_pass_on_of_the_aleppo_statement_is_offered(
    aleppo: Statement, start: str, slot: Slot
) -> None:
    quote = by_start(choose_quotes(aleppo), start)

    assert quote is not None
    assert quote.slot is slot
    assert "starts" not in " ".join(quote.warnings)


@pytest.mark.parametrize(
    "start", ["We can do more.", "However, we need you", "Please don’t give them", "Please read"]
)
def test_what_would_mislead_alone_is_not_offered(aleppo: Statement, start: str) -> None:
    assert by_start(choose_quotes(aleppo), start) is None


def test_a_held_sentence_is_never_offered(aleppo: Statement) -> None:
    at = aleppo.source.index("square metres")

    assert by_start(choose_quotes(aleppo), "Now we are") is not None
    assert by_start(choose_quotes(aleppo, held=[(at, at + 13)]), "Now we are") is None


def test_a_range_that_only_touches_a_sentence_does_not_hold_it(aleppo: Statement) -> None:
    quote = choose_quotes(aleppo)[0]

    assert quote in choose_quotes(aleppo, held=[(quote.end, quote.end + 1)])
    assert quote not in choose_quotes(aleppo, held=[(quote.end - 1, quote.end)])


def test_numbers_are_places_in_the_body_whatever_is_offered(aleppo: Statement) -> None:
    everything = every_sentence(aleppo)

    assert [quote.number for quote in everything] == list(range(1, 17))
    assert [quote.text for quote in everything] == [sentence.text for sentence in aleppo.body]
    assert set(choose_quotes(aleppo)) <= set(everything)


def test_reasons_are_words_for_people(aleppo: Statement) -> None:
    quote = by_start(choose_quotes(aleppo), "We are calling on you")

    assert quote is not None
    assert quote.reasons == (
        "asks for something",
        "first person",
        "says what is at stake",
        "carries a number: 100,000 people",
        "opens a paragraph",
        "fits X with the link: 152 of 280",
    )


@pytest.mark.parametrize(
    ("veries", "fits"),
    [
        pytest.param(46, "fits X with the link: 280 of 280", id="just"),
        pytest.param(47, "fits Bluesky with the link: 292 of 300", id="one word more"),
        pytest.param(580, "fits LinkedIn with the link: 2,957 of 3,000", id="very long"),
    ],
)
def test_a_quote_says_on_which_platform_it_is_a_tight_fit(veries: int, fits: str) -> None:
    text = f"We want a {'very ' * veries}good road, we."
    (quote,) = every_sentence(parse_statement(text, language="en"))

    assert quote.reasons[-1] == fits


def test_what_fits_no_platform_is_told_and_not_offered() -> None:
    statement = parse_statement(f"We want a {'very ' * 13_000}good road.", language="en")
    (quote,) = every_sentence(statement)

    assert "too long for every usual platform" in quote.warnings
    assert choose_quotes(statement) == ()


@pytest.mark.parametrize(
    ("text", "number", "says"),
    [
        pytest.param("We stay here. But we ask you.", 2, "“But”", id="a connective"),
        pytest.param("We stay here. They kill our people.", 2, "“They”", id="a pronoun"),
        pytest.param("Please stop giving him weapons.", 1, "“him” points", id="no antecedent"),
        pytest.param("We ask “for help now.", 1, "no partner", id="a mark without partner"),
        pytest.param("We ask \u202efor help now.", 1, "U+202E", id="letters turned around"),
        pytest.param("We ask for help [1].", 1, "footnote", id="a footnote mark"),
        pytest.param("We ask for help[^one].", 1, "footnote", id="a mark of Markdown"),
        pytest.param(
            "We are here and we are asking everybody who is reading this, and everybody who is "
            "listening, and all of our friends, to go to our page at https://example.org today.",
            1,
            "web address",
            id="an address",
        ),
        pytest.param("We can do more.", 1, "hangs on one word", id="one word turns it round"),
        pytest.param("Help us.", 1, "too short", id="two words"),
        pytest.param("What did we expect of them?", 1, "short question", id="a short question"),
        pytest.param("Secondly, we ask for roads.", 1, "“Secondly,”", id="a number in a row"),
        pytest.param("The mine, however, is on our land.", 1, "however", id="an aside that leans"),
        pytest.param("The law in question is very old.", 1, "in question", id="in question"),
        pytest.param("We ask:\n- Open the roads.", 2, "above the list", id="an item of a list"),
        pytest.param("We ask you to help:", 1, "colon", id="a stem"),
        pytest.param("We ask for **open** roads.", 1, "file format", id="markup"),
        pytest.param(
            "She wrote: “We are leaving now.\n\nOur house is burning down.” We mourn our friend.",
            2,
            "somebody else",
            id="another voice, over two paragraphs",
        ),
    ],
)
def test_a_fault_is_told_and_keeps_a_sentence_from_being_offered(
    text: str, number: int, says: str
) -> None:
    statement = parse_statement(text, language="en")
    quote = every_sentence(statement)[number - 1]

    assert says in " ".join(quote.warnings)
    assert quote not in choose_quotes(statement)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ar", "نحن نعيش تحت القصف. لكن نطلب السلام.", id="Arabic"),
        pytest.param("fr", "Nous vivons ici depuis toujours. Mais nous avons peur.", id="French"),
        pytest.param("es", "Vivimos aquí desde siempre. Pero tenemos miedo.", id="Spanish"),
        pytest.param("de", "Wir leben seit jeher hier. Aber wir haben Angst.", id="German"),
        pytest.param("uk", "Ми живемо тут споконвіку. Але ми боїмося.", id="Ukrainian"),
        pytest.param("ru", "Мы живём здесь давно. Но мы боимся.", id="Russian"),
        pytest.param("zh", "我們一直住在這裡。但是我們害怕。", id="Chinese"),
        pytest.param("pt", "Vivemos aqui desde sempre. Mas temos medo.", id="Portuguese"),
        pytest.param("tr", "Biz hep burada yaşıyoruz. Ama korkuyoruz.", id="Turkish"),
        pytest.param("fa", "ما همیشه اینجا بوده‌ایم. اما می‌ترسیم.", id="Persian"),
        pytest.param("hi", "हम हमेशा से यहीं रहते हैं। लेकिन हम डरते हैं।", id="Hindi"),
    ],
)
def test_a_sentence_that_leans_on_another_is_known_in_each_language(
    language: str, text: str
) -> None:
    statement = parse_statement(text, language=language)

    assert [quote.number for quote in choose_quotes(statement)] == [1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Wir bitten Sie um Hilfe.", id="German"),
        pytest.param("de", "Öffnen Sie die Grenze für alle.", id="German, an order"),
        pytest.param("de", "Wir brauchen Ihre Stimme und vertrauen Ihnen.", id="German, yours"),
        pytest.param("es", "Les pedimos que abran la escuela.", id="Spanish"),
        pytest.param("pt", "Nós lhes pedimos que abram a escola.", id="Portuguese"),
        pytest.param("fr", "Nous vous demandons de l’aide.", id="French"),
        pytest.param("ru", "Мы просим Вас о помощи нашим детям.", id="Russian"),
        pytest.param("uk", "Ми просимо Вас допомогти нашим дітям.", id="Ukrainian"),
        pytest.param("tr", "Sizden yardım istiyoruz, okulumuzu açın.", id="Turkish"),
        pytest.param("fa", "از شما می‌خواهیم مدرسه را باز کنید.", id="Persian"),
        pytest.param("it", "Le chiediamo di aprire la scuola ai bambini.", id="without word lists"),
    ],
)
def test_whom_one_addresses_politely_is_nobody_named_before(language: str, text: str) -> None:
    assert len(choose_quotes(parse_statement(text, language=language))) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Wir haben sie nie wieder gesehen.", id="them, in German"),
        pytest.param("de", "Ihnen hat bis heute niemand geholfen.", id="at the start"),
        pytest.param("fr", "Nous leur demandons de l’aide.", id="them, in French"),
        pytest.param("es", "Les hemos leído en el frío.", id="them, in Spanish"),
        pytest.param("fr", "Nous l’avons lu dans le journal.", id="it, in French"),
    ],
)
def test_somebody_named_before_is_not_whom_one_addresses(language: str, text: str) -> None:
    (quote,) = every_sentence(parse_statement(text, language=language))

    assert "needs what comes before" in quote.warnings[0] or "points to" in quote.warnings[0]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        pytest.param("en", "Nobody should have to leave the valley.", "Nobody", id="nobody"),
        pytest.param("en", "A market is not a traffic problem.", "not", id="English"),
        pytest.param("de", "Eine Bibliothek ist nicht nur ein Haus.", "nicht", id="German"),
        pytest.param("ru", "Больница не должна закрываться на ночь.", "не", id="Russian"),
        pytest.param("zh", "没有人应该为一碗面丢掉性命。", "没有", id="Chinese"),
    ],
)
def test_a_short_sentence_that_one_word_would_turn_round_is_offered_with_a_warning(
    language: str, text: str, word: str
) -> None:
    (quote,) = choose_quotes(parse_statement(text, language=language))

    assert any(f"the opposite without “{word}”" in warning for warning in quote.warnings)


@pytest.mark.parametrize(
    "text",
    ["We will never leave our homes in the valley.", "We ask you to open the road."],
    ids=["longer", "nothing denied"],
)
def test_no_warning_is_given_where_no_single_word_decides(text: str) -> None:
    assert "opposite" not in " ".join(warnings_of(text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Since then nobody has repaired the road to the school.", id="English"),
        pytest.param("en", "The reason is simple and everybody knows it.", id="a reason"),
        pytest.param("en", "Three days later the police came to our school.", id="days later"),
        pytest.param("en", "Another letter came last week from the council.", id="another"),
        pytest.param("de", "Seitdem hat niemand mehr die Straße repariert.", id="German"),
        pytest.param("fr", "Rien de tout cela n’a été dit à nos enfants.", id="French"),
        pytest.param("es", "Desde entonces nadie ha reparado el camino.", id="Spanish"),
        pytest.param("pt", "Desde então ninguém consertou a estrada da escola.", id="Portuguese"),
        pytest.param("uk", "Відтоді ніхто не лагодив дорогу до школи.", id="Ukrainian"),
        pytest.param("ru", "Ничего из этого нашим детям не сказали.", id="Russian"),
        pytest.param("tr", "O zamandan beri kimse okulun yolunu onarmadı.", id="Turkish"),
        pytest.param("fa", "از آن زمان هیچ‌کس راه مدرسه را تعمیر نکرده است.", id="Persian"),
        pytest.param("hi", "तब से किसी ने स्कूल की सड़क ठीक नहीं की।", id="Hindi"),
        pytest.param("zh", "从那以后没有人修过通往学校的路。", id="Chinese"),
        pytest.param("ar", "منذ ذلك الحين لم يصلح أحد طريق المدرسة.", id="Arabic"),
    ],
)
def test_a_sentence_that_begins_by_pointing_back_is_not_offered(language: str, text: str) -> None:
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Another world is possible for our children.", id="English"),
        pytest.param("es", "Otro mundo es posible para nuestros hijos.", id="Spanish"),
        pytest.param("en", "The answer to hunger is land for those who work it.", id="an answer"),
    ],
)
def test_a_start_that_points_nowhere_back_is_offered(language: str, text: str) -> None:
    assert len(choose_quotes(parse_statement(text, language=language))) == 1


def test_a_language_without_word_lists_says_so_among_the_reasons_of_a_quote() -> None:
    (quote,) = every_sentence(parse_statement("Rydym ni yma o hyd heddiw.", language="cy"))

    assert "found by structure and length: no word list for the language “cy”" in quote.reasons
    assert not quote.warnings


@pytest.mark.parametrize(
    ("text", "number", "says"),
    [
        pytest.param("“We carried her,” said a farmer.", 1, "“a farmer”", id="said after"),
        pytest.param("A farmer said: “We carried her.”", 1, "“A farmer”", id="said before"),
        pytest.param("“We go,” said a man. “We cannot stay.”", 2, "goes on", id="said between"),
        pytest.param("As a man said, “the way is open”.", 1, "“a man”", id="said so"),
        pytest.param("« Nous partons », dit une mère.", 1, "“une mère”", id="French"),
        pytest.param("«Ми їдемо звідси», — каже мати.", 1, "“каже мати”", id="Ukrainian"),
        pytest.param("一位工友说：“那天晚上门是锁着的。”", 1, "“一位工友”", id="Chinese"),
    ],
)
def test_somebody_elses_words_are_given_to_them_and_not_offered(
    text: str, number: int, says: str
) -> None:
    statement = parse_statement(text)

    assert says in " ".join(every_sentence(statement)[number - 1].warnings)
    assert all(quote.number != number for quote in choose_quotes(statement))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ministry calls this “a full replacement” of our bridge.", id="a sneer"),
        pytest.param("We say to the world: “We will not leave our homes.”", id="our own"),
        pytest.param("“Care” is a word that they do not know, and we do.", id="one word"),
    ],
)
def test_marks_alone_do_not_make_words_somebody_elses(text: str) -> None:
    (quote,) = every_sentence(parse_statement(text, language="en"))

    assert "somebody else’s" not in " ".join(quote.warnings)


def test_what_stands_after_the_signatories_is_not_the_authors_voice() -> None:
    text = "We ask you to stop.\n\nSigned by:\nRiver Group\n\nOur group was founded long ago."
    statement = parse_statement(text, language="en")

    assert [quote.number for quote in choose_quotes(statement)] == [1]


def test_two_sentences_that_say_the_same_are_offered_once() -> None:
    text = (
        "We will never leave our homes in this valley. We will never leave our homes in the valley."
    )

    assert len(choose_quotes(parse_statement(text, language="en"))) == 1


@given(st.lists(st.sampled_from(["We ask you to stop.", "But no.", "“We fear 500 men.", "\n\n"])))
@settings(max_examples=60)
def test_every_offer_is_a_range_of_the_statement_and_at_most_five_in_a_slot_in_order(
    parts: list[str],
) -> None:
    statement = parse_statement(" ".join(["We stay.", *parts]))
    quotes = choose_quotes(statement)

    assert max((n for n in Counter(q.slot for q in quotes).values()), default=0) <= 5
    assert [q.number for q in quotes] == sorted({q.number for q in quotes})
    assert all(statement.source[q.start : q.end] == q.text for q in quotes)
    assert quotes == choose_quotes(statement)


def test_a_question_long_enough_to_say_what_it_asks_is_offered() -> None:
    text = "Who will answer for the people who died in our streets?"

    assert len(choose_quotes(parse_statement(text, language="en"))) == 1


def test_a_sentence_that_says_little_is_offered_only_where_nothing_else_is() -> None:
    weak, sound = "One thing is sure.", "We will never leave our homes in the valley."
    alone = choose_quotes(parse_statement(weak, language="en"))
    beside = choose_quotes(parse_statement(f"The river falls. {weak}\n\n{sound}", language="en"))

    assert [quote.text for quote in alone] == [weak]
    assert weak not in [quote.text for quote in beside]


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("Our hospital has one nurse for 34 people at night.", Slot.FACT),
        ("On our street 7 of 10 wells have run dry.", Slot.FACT),
        ("We are three sisters from the valley.", Slot.VOICE),
        ("We’ve watched 3,000 of our boys detained.", Slot.VOICE),
    ],
    ids=["a large number", "a share", "a small number", "what we saw"],
)
def test_a_number_that_says_more_than_the_voice_around_it_makes_a_fact(
    text: str, slot: Slot
) -> None:
    (quote,) = every_sentence(parse_statement(text, language="en"))

    assert quote.slot is slot


def test_a_curt_sentence_is_ranked_behind_one_that_says_more() -> None:
    text = "We live in the valley.\n\nWe live in the valley of our mothers and of their tears."

    assert [q.number for q in ranked_quotes(parse_statement(text, language="en"))] == [2, 1]


def test_what_is_surest_comes_first_whatever_it_would_do_for_a_post() -> None:
    asks = "We ask the ministry to open all the wells before the winter comes."
    also = "The council must repair the long road to the school in the hills."
    told = "We met in the evening and sat together by the light of the lamp."
    (ask, other, voice) = ranked_quotes(
        parse_statement(f"{told}\n\n{asks}\n\n{also}", language="en")
    )

    assert {ask.text, other.text} == {asks, also}
    assert (voice.text, voice.slot) == (told, Slot.VOICE)
    assert ask.points >= other.points > voice.points


@pytest.mark.parametrize(
    ("behind", "ahead"),
    [
        pytest.param(
            "We met in the evening and sat together by the light of the lamp.",
            "The lives of the children depend on what is decided in the evening.",
            id="what is at stake rather than who speaks",
        ),
        pytest.param(
            "The ministry closed the wells in the hills.",
            "The ministry closed the wells in the hills before the winter came.",
            id="two words more than nine",
        ),
        pytest.param(
            "The road to the school in the hills is closed until the spring.",
            "The road to the school in Examplebury is closed until the spring.",
            id="a name",
        ),
    ],
)
def test_what_says_more_by_itself_is_ranked_ahead(behind: str, ahead: str) -> None:
    for first, then in ((behind, ahead), (ahead, behind)):
        text = f"{first} {then}" if first == ahead else f"It goes on.\n\n{first}\n\n{then}"
        found = [quote.text for quote in ranked_quotes(parse_statement(text, language="en"))]
        assert found[0] == ahead


def test_of_two_alike_the_one_in_the_second_half_is_ranked_ahead() -> None:
    early = "The ministry closed the wells in the hills before the winter came."
    late = "The council locked all the schools of the valley when spring began."
    text = f"It goes on. {early} It goes on. {late}"

    assert [q.text for q in ranked_quotes(parse_statement(text, language="en"))] == [late, early]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("We can do more.", "hangs on one word"),
        ("five square metres", "20,000 on each square metre"),
        ("four kilometers", "“4 kilometres”"),
        (" ,", "space before a comma"),
        ("can not", "one word"),
        ("”", "after the signatories"),
        ("Theresa May", "still holds the office"),
    ],
)
def test_what_is_odd_in_the_aleppo_statement_is_told(
    aleppo: Statement, words: str, says: str
) -> None:
    told = [o.says for o in oddities(aleppo) if words in aleppo.source[o.start : o.end]]

    assert any(says in one for one in told)


def test_a_crowd_that_could_not_stand_there_is_told_beside_its_quote(aleppo: Statement) -> None:
    quote = by_start(choose_quotes(aleppo), "Now we are with")

    assert quote is not None
    assert "20,000 on each square metre" in " ".join(quote.warnings)


def test_a_parliament_is_no_person_who_leaves_office() -> None:
    text = "We live here. Write to the minister, tell Upper Valley Council, and call on Parliament."

    assert oddities(parse_statement(text, language="en")) == ()


@pytest.mark.parametrize(("people", "is_odd"), [(50, False), (51, True)])
def test_a_crowd_is_impossible_above_ten_people_a_square_metre(
    people: int, *, is_odd: bool
) -> None:
    text = f"We are {people} people on five square metres."

    assert bool(oddities(parse_statement(text, language="en"))) is is_odd


@pytest.mark.parametrize("text", ["Vi säger ”så här” nu.", "Wir »sagen« es.", "Me »sanomme» sen."])
def test_marks_that_open_in_one_language_and_close_in_another_have_partners(text: str) -> None:
    assert oddities(parse_statement(text, language="sv")) == ()


def test_a_mark_that_only_closes_has_no_partner() -> None:
    assert len(oddities(parse_statement("Vi säger så här” nu.", language="sv"))) == 1


def test_a_mark_without_a_partner_is_told() -> None:
    (oddity,) = oddities(parse_statement("We ask (for help now.", language="en"))

    assert oddity.says == "The bracket ( has no partner."

"""Lists of what is asked: offered as a whole, whatever marks their items and what announces them."""

import pytest

from sharing.core.campaign import Edition, Joined, Target
from sharing.core.campaigns.campaign_file import campaign_of, parse_campaign
from sharing.core.compose import compose_to
from sharing.core.formats.html_text import read_html
from sharing.core.formats.markdown import read_markdown
from sharing.core.forms import Form
from sharing.core.offered import offered_quotes, sentences_of
from sharing.core.platforms import PLATFORMS
from sharing.core.quotes import Slot, choose_quotes, joined_sentences
from sharing.core.statement import Role, parse_statement
from sharing.kit import build_kit

# Invented for these tests.
LETTER = """\
We are the rowers of the river Ask. Our children swim in it every summer.

{above}

{0}close the pipe by 1 June;
{1}publish the tests;
{2}pay for the clean-up.

We will row to the pipe.
"""


@pytest.mark.parametrize(
    "marks",
    [
        "- ", "1. ", "1) ", "(1) ", "a) ", "(a) ", "a. ", "i. ", "(i) ", "1- ", "1/ ", "1.º ", "① ",
        "①", "1️⃣ ", "👉 ", "✅ ", "١- ", "١. ", "(١) ", "۱. ", "१. ", "(क) ", "أ- ", "а) ",
    ],
)  # fmt: skip
def test_a_list_of_demands_is_offered_whatever_marks_its_items(marks: str) -> None:
    text = LETTER.format(*following(marks), above="We demand:")
    statement = parse_statement(text, language="en")
    (listed,) = (quote for quote in choose_quotes(statement) if quote.is_list)

    assert sum(block.role is Role.ITEM for block in statement.blocks) == 3
    assert listed.text == text[text.index("We demand") : text.index("\n\nWe will")]
    assert (listed.slot, listed.warnings) == (Slot.ASK, ())


def following(mark: str) -> tuple[str, str, str]:
    """Return a mark and the two that come after it."""
    runs = ("123", "abc", "①②③", "١٢٣", "۱۲۳", "१२३", "कखग", "أبج", "абв")
    run = next((run for run in runs if run[0] in mark), None)
    if run is None:
        return (mark, mark.replace("i", "ii"), mark.replace("i", "iii"))
    return (mark, mark.replace(run[0], run[1]), mark.replace(run[0], run[2]))


@pytest.mark.parametrize("marks", ["一、", "（一）", "1、", "①", "① ", "(1) "])
def test_a_chinese_list_is_offered_whatever_marks_its_items(marks: str) -> None:
    text = (
        "我们是河边的居民。\n\n我们要求：\n\n"
        f"{marks}立即关闭排污管；\n{marks}公开全部化验结果；\n{marks}支付清理费用。\n"
    )
    (listed,) = (q for q in choose_quotes(parse_statement(text, language="zh")) if q.is_list)

    assert listed.text == text[text.index("我们要求") :].strip()


@pytest.mark.parametrize(
    ("language", "heading", "items"),
    [
        ("en", "Our demands", ["a pipe that is closed;", "tests that are published."]),
        ("en", "What we ask", ["a pipe that is closed", "tests that are published"]),
        ("de", "Unsere Forderungen", ["ein Ende der Leitung;", "die Messwerte aller Brunnen."]),
        ("de", "Was wir fordern", ["ein Ende der Leitung;", "die Messwerte aller Brunnen."]),
        ("fr", "Nos revendications", ["l’arrêt du remplissage ;", "une assemblée de l’eau."]),
        ("fr", "Nous demandons", ["l’arrêt du remplissage ;", "une assemblée de l’eau."]),
        ("es", "Nuestras demandas", ["el cierre de la tubería;", "la limpieza del río."]),
        ("es", "Exigimos", ["el cierre de la tubería;", "la limpieza del río."]),
        ("pt", "Nossas reivindicações", ["o fechamento do cano;", "a limpeza do rio."]),
        ("uk", "Наші вимоги", ["закриття труби;", "очищення річки."]),
        ("ru", "Наши требования", ["закрытие трубы;", "очистка реки."]),
        ("tr", "Taleplerimiz", ["borunun kapatılması;", "derenin temizlenmesi."]),
        ("ar", "مطالبنا", ["إغلاق الأنبوب؛", "تنظيف النهر."]),
        ("fa", "خواسته‌های ما", ["بستن لوله؛", "پاک‌سازی رودخانه."]),
        ("hi", "हमारी माँगें", ["पाइप बंद हो;", "नदी की सफ़ाई हो।"]),
        ("zh", "我们的诉求", ["关闭排污管；", "清理河道。"]),
    ],
)
def test_a_list_below_a_heading_is_offered_with_the_heading(
    language: str, heading: str, items: list[str]
) -> None:
    listed = f"{heading}\n\n- {items[0]}\n- {items[1]}"
    text = f"Ask 2026.\n\n{listed}\n"
    statement = parse_statement(text, language=language)
    (quote,) = (quote for quote in choose_quotes(statement) if quote.is_list)

    assert quote.text == listed
    assert quote.slot is Slot.ASK
    assert sentences_of(statement, quote) == Joined(2, 3)
    assert joined_sentences(statement, 2, 3) == quote


@pytest.mark.parametrize("heading", ["What we saw", "Our demands were met", "The river"])
def test_a_list_below_another_heading_is_none_of_demands(heading: str) -> None:
    text = f"We row here.\n\n{heading}\n\n- a pipe below the bridge;\n- fish on the bank.\n"

    quotes = choose_quotes(parse_statement(text, language="en"))
    assert not any(quote.is_list for quote in quotes)


def test_items_that_can_stand_alone_are_offered_one_by_one_below_a_heading() -> None:
    text = (
        "We row here.\n\nOur demands\n\n- The council must close the pipe below the bridge.\n"
        "- The company must pay for the cleaning of the river.\n"
    )
    quotes = choose_quotes(parse_statement(text, language="en"))

    assert [quote.text[:9] for quote in quotes if quote.slot is Slot.ASK] == [
        "The counc",
        "The compa",
    ]
    assert not any(quote.is_list for quote in quotes)


def test_a_list_with_an_item_that_cannot_stand_alone_is_offered_as_a_whole() -> None:
    listed = (
        "Demands\n\n1. Clean drinking water for all nine villages.\n"
        "2. The mill must pay for every well that is red."
    )
    quotes = choose_quotes(parse_statement(f"We row here.\n\n{listed}\n", language="en"))

    assert [quote.text for quote in quotes if quote.slot is Slot.ASK] == [listed]


def test_a_list_goes_with_the_nearest_words_above_it() -> None:
    text = (
        "Our demands\n\nWe row here.\n\n- a pipe below the bridge;\n- fish on the bank.\n\n"
        "We ask you:\n\n- to close it;\n- to clean it.\n\nThe river\n\n- its fish;\n- its banks.\n"
    )
    quotes = choose_quotes(parse_statement(f"Ask.\n\n{text}", language="en"))

    assert [q.text for q in quotes if q.is_list] == [
        "We ask you:\n\n- to close it;\n- to clean it."
    ]


def test_a_list_is_offered_from_every_format() -> None:
    markdown = read_markdown("# Ask\n\nWe row here.\n\nWe ask for:\n\n* a road;\n* a school.\n")
    page = read_html(
        "<h1>Ask</h1><p>We row here.</p><h2>Our demands</h2><ol><li>a road<li>a school</ol>"
    )
    for source in (markdown, page):
        statement = parse_statement(source, language="en")
        (listed,) = (quote for quote in choose_quotes(statement) if quote.is_list)
        assert listed.text == statement.source[listed.start : listed.end]
        assert listed.text.endswith(("a school.", "a school"))


def test_an_organiser_names_a_list_below_a_heading_by_its_items() -> None:
    text = "We row here.\n\nOur demands\n\n- a road;\n- a school;\n- a bridge.\n\nWe stay here.\n"
    campaign = parse_campaign(
        'slug = "ask"\ntitle = "Ask"\n[attribution]\nfull = "Rowers"\n'
        '[[edition]]\nlanguage = "en"\nfile = "a"\nquotes = ["2-4"]\n',
        read=lambda _: text,
        picture=str.encode,
    )
    (quote,) = offered_quotes(campaign.editions[0])

    assert quote.text == "Our demands\n\n- a road;\n- a school;\n- a bridge."


def test_longer_texts_letters_and_posts_say_what_a_list_asks() -> None:
    text = LETTER.format("- ", "- ", "- ", above="We demand:")
    listed = text[text.index("We demand") : text.index("\n\nWe will")]
    campaign = campaign_of(parse_statement(text, language="en"), slug="ask")
    (kit,) = build_kit(campaign).editions

    assert kit.letter is not None
    assert listed in kit.letter.points
    assert all(listed in long.text for long in kit.long_texts)
    assert {"x", "mastodon"} <= {p.platform.name for p in kit.posts if listed in p.text}


def test_a_list_is_not_offered_where_a_note_stands_beside_it() -> None:
    statement = parse_statement(LETTER.format("- ", "- ", "- ", above="We demand:"), language="en")
    at = statement.source.index("publish")

    assert any(quote.is_list for quote in choose_quotes(statement))
    assert not any(q.is_list for q in choose_quotes(statement, held=[(at, at + 3)]))


def test_a_mark_of_brackets_inside_an_item_still_needs_its_partner() -> None:
    text = LETTER.format("1) ", "2) ", "3) ", above="We demand:").replace("the tests", "the tests)")
    edition = Edition(statement=parse_statement(text, language="en"), title="Ask")

    assert not any(quote.is_list for quote in offered_quotes(edition))


def test_paragraphs_that_end_as_items_do_are_a_list_below_a_colon() -> None:
    listed = "We demand that the council:\n\nopen the road;\n\nmend the bridge; and\n\npay for it."
    text = f"We row here.\n\nOur demands\n\n{listed}\n\nWe stay here.\n"
    statement = parse_statement(text, language="en")
    (quote,) = (quote for quote in choose_quotes(statement) if quote.is_list)

    assert quote.text == listed
    assert [b.role for b in statement.blocks][-5:] == [Role.BODY, *[Role.ITEM] * 3, Role.BODY]
    assert statement.blocks[1].role is Role.HEADING


def test_paragraphs_below_a_colon_that_end_as_sentences_are_no_list() -> None:
    statement = parse_statement("We saw this:\n\nThe road is shut.\n\nThe bridge fell.\n")

    assert Role.ITEM not in {block.role for block in statement.blocks}


def test_a_letter_has_lists_of_demands_first_and_no_calls_on_the_reader() -> None:
    text = (
        "We ask the mayor to hear us. Write to your MP today and tell her of the river.\n\n"
        + LETTER.format("- ", "- ", "- ", above="We demand:")
    )
    (kit,) = build_kit(campaign_of(parse_statement(text, language="en"), slug="ask")).editions

    assert kit.letter is not None
    assert [point[:9] for point in kit.letter.points[:2]] == ["We demand", "We ask th"]
    assert not any("your MP" in point for point in kit.letter.points)


def test_a_list_leads_posts_although_it_names_a_day_without_a_date() -> None:
    text = LETTER.format("- ", "- ", "- ", above="We demand:").replace("1 June", "Monday")
    statement = parse_statement(f"{text}\nThe river is ours. We ask you to hear us.", language="en")
    (kit,) = build_kit(campaign_of(statement, slug="ask")).editions

    (listed,) = (quote for quote in kit.quotes if quote.is_list)
    assert listed.warnings == ("“by Monday” says no date",)
    assert any(listed.text in post.text for post in kit.posts)


def test_a_list_is_among_the_few_quotes_that_longer_texts_have_room_for() -> None:
    asks = "We ask the mayor to hear us. The council must clean the wells. Schools must have water."
    text = f"{asks}\n\n" + LETTER.format("- ", "- ", "- ", above="We demand:")
    voices = " ".join(
        f"We fear for the {name} of our valley." for name in ("cows", "trees", "wells")
    )
    statement = parse_statement(f"{text}\n{voices}\n", language="en")
    (kit,) = build_kit(campaign_of(statement, slug="ask")).editions
    listed = next(quote.text for quote in kit.quotes if quote.is_list)

    assert {long.form for long in kit.long_texts if listed in long.text} >= set(Form) - {Form.CALL}


def test_what_the_reader_is_called_on_to_do_is_not_put_to_a_target() -> None:
    text = "Write to your MP today and tell her of the river. We ask the mayor to hear us. We stay."
    campaign = campaign_of(parse_statement(text, language="en"), slug="ask")
    quotes = choose_quotes(campaign.editions[0].statement)
    target = Target(name="The Mayor")

    post = compose_to(campaign, campaign.editions[0], quotes, PLATFORMS["mastodon"], target)

    assert post is not None
    assert post.quotes[0].text == "We ask the mayor to hear us."
    assert "your MP" not in post.text
    (call,) = (quote for quote in quotes if quote.calls)
    assert compose_to(campaign, campaign.editions[0], [call], PLATFORMS["x"], target) is not None


STEMS = [
    ("en", "We call on the council,", ["to close the pipe;", "to publish the tests."]),
    ("en", "Here is what we ask:", ["close the pipe;", "publish the tests."]),
    ("en", "These are our demands:", ["close the pipe;", "publish the tests."]),
    ("de", "Wir fordern den Stadtrat auf,", ["das Rohr zu schließen,", "alles offenzulegen."]),
    ("de", "Hier sind unsere Forderungen:", ["das Ende des Rohrs,", "alle Messwerte."]),
    ("fr", "Nous demandons au maire,", ["de fermer le tuyau ;", "de publier les analyses."]),
    ("es", "Estas son nuestras demandas:", ["cerrar el tubo;", "publicar los análisis."]),
    ("pt", "Isto é o que pedimos:", ["fechar o cano;", "publicar as análises."]),
    ("uk", "Це наші вимоги:", ["закрити трубу;", "оприлюднити аналізи."]),
    ("ru", "Это наши требования:", ["закрыть трубу;", "опубликовать анализы."]),
    ("tr", "İşte taleplerimiz:", ["boruyu kapatın;", "sonuçları yayımlayın."]),
    ("ar", "هذه مطالبنا:", ["إغلاق الأنبوب؛", "نشر النتائج."]),
    ("fa", "این خواسته‌های ماست:", ["بستن لوله؛", "انتشار نتایج."]),
    ("hi", "ये हमारी माँगें हैं:", ["पाइप बंद हो;", "रिपोर्ट प्रकाशित हो।"]),
    ("zh", "我们要求市政府，", ["关闭排污管；", "公开化验结果。"]),
    ("zh", "这是我们的要求：", ["关闭排污管；", "公开化验结果。"]),
]


@pytest.mark.parametrize(("language", "stem", "items"), STEMS)
def test_what_breaks_off_or_points_ahead_above_a_list_is_its_stem(
    language: str, stem: str, items: list[str]
) -> None:
    listed = f"{stem}\n\n- {items[0]}\n- {items[1]}"
    statement = parse_statement(f"Ask 2026.\n\n{listed}\n", language=language)

    (quote,) = (quote for quote in choose_quotes(statement) if quote.is_list)
    assert (quote.text, quote.slot) == (listed, Slot.ASK)


@pytest.mark.parametrize(
    "stem", ["Since then we ask:", "This is why we ask:", "In the evening, by the river,"]
)
def test_a_stem_that_points_back_or_does_not_ask_leads_no_list(stem: str) -> None:
    text = f"We row here.\n\n{stem}\n\n- close the pipe;\n- publish the tests.\n"

    quotes = choose_quotes(parse_statement(text, language="en"))
    assert not any(quote.is_list for quote in quotes)


def test_a_heading_stands_above_a_stem_that_ends_with_a_comma() -> None:
    text = (
        "Wir rudern hier.\n\nWas wir fordern\n\nWir fordern den Rat auf,\n- das Rohr zu schließen\n"
    )
    roles = [block.role for block in parse_statement(text, language="de").blocks]

    assert roles == [Role.BODY, Role.HEADING, Role.BODY, Role.ITEM]

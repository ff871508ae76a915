"""Statements marked "invented" were made up for these tests; the Aleppo one is real."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.errors import (
    CampaignError,
    EmptyStatement,
    NothingToQuote,
    NotText,
    StatementTooLong,
)
from sharing.core.formats.html_text import read_html
from sharing.core.formats.markdown import read_markdown
from sharing.core.formats.pieces import Manuscript
from sharing.core.statement import (
    Direction,
    Overrule,
    Role,
    Statement,
    parse_statement,
    require_quotable,
)

ALEPPO = Path(__file__).parents[2] / "sharing" / "samples" / "aleppo" / "statement.txt"

INVENTED_LETTER = """OPEN LETTER ON THE RIVER
Lower Valley, 3 May 2026

Dear Minister,

We live on the river. It feeds our children.

What we ask

We call on you to stop the dam. Please act now.

Signed,
The Fishers of the Lower Valley
River School
Women of the Ford

Notes to editors

The valley has 400 houses.
"""
INVENTED_ARABIC = (
    "نحن نعيش تحت القصف. نطالب المجتمع الدولي بفتح الطرق أمام أكثر من 500 عائلة.\n\n"
    "الموقعون:\nجمعية النهر\nمدرسة الوادي\n\nسياسة الخصوصية\n"
)
INVENTED_FRENCH = (
    "Nous vivons au bord du fleuve. Nous demandons au gouvernement d’arrêter le barrage.\n\n"
    "Signataires :\nLes Pêcheurs de la Vallée\nÉcole du Fleuve\n\n"
    "Abonnez-vous à notre infolettre.\n"
)
INVENTED_UKRAINIAN = (
    "Ми живемо біля річки. Закликаємо уряд зупинити греблю.\n\n"
    "Підписали:\nРибалки долини\nШкола над річкою\n\nПідпишіться на розсилку.\n"
)

INVENTED_FRAMES = {
    "es": ("Estimada ministra:", "Vivimos junto al río.", "Firmantes:", "Suscríbete al boletín."),
    "de": ("Sehr geehrte Frau Ministerin,", "Wir leben am Fluss.", "Gezeichnet", "Newsletter hier"),
    "pt": ("Prezada ministra,", "Vivemos junto ao rio.", "Assinam:", "Assine o boletim."),
    "ru": ("Уважаемый министр!", "Мы живём у реки.", "Подписали:", "Подпишитесь на рассылку."),
    "tr": ("Sayın Bakan,", "Biz nehir kıyısında yaşıyoruz.", "İmzacılar:", "Bültene abone olun."),
    "fa": ("جناب وزیر،", "ما کنار رود زندگی می‌کنیم.", "امضاکنندگان:", "سیاست حفظ حریم خصوصی"),
    "hi": ("माननीय मंत्री जी,", "हम नदी किनारे रहते हैं।", "हस्ताक्षरकर्ता:", "गोपनीयता नीति"),
    "zh": ("尊敬的部长：", "我们住在河边。", "联署人：", "订阅我们的电子报"),
}

# How languages announce who signed, beside the announcements of INVENTED_FRAMES.
ANNOUNCEMENTS = (("zh", "我们住在河边。", "联署："), ("zh-Hant", "我們住在河邊。", "聯署："))

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("aA .!?“”\"'«»\n\n\r-*1#:;,()[]你。؟نі\u00a0\u2028\ufeff"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\x00"),
    ),
    max_size=300,
).filter(lambda text: text.replace(">", " ").strip())  # a lone ">" quotes nothing

SCRAPS = (
    *(
        "Signed,",
        "Signed by: ",
        "A; B",
        "River Weavers, @a",
        "We stay.",
        " We ask you.",
        "1",
        "[1]",
        "¹",
    ),
    *(
        "*",
        "> ",
        "\n",
        "\n\n",
        "— Ana",
        "“",
        "”",
        "- ",
        "| a | b |",
        "{{< x >}}",
        "[gallery]",
        "<b>",
    ),
    *("<sup>1</sup>", "<a href='#x'>", "</a>", "<p>", "<br>", "<!--", "-->", "---\n", "title: x\n"),
    *("# ", "Dear Sir,", "ENDS", "Ltd.", "。", "我们", "<blockquote>", "</blockquote>", "<cite>"),
    *("</cite>", "<tr>", "<td>", "</td>", "</tr>", "<table>", "</table>", "[^1]", "\r\n", "\u2028"),
)


@pytest.fixture(scope="module")
def aleppo() -> Statement:
    return parse_statement(ALEPPO.read_text(encoding="utf-8"))


def texts(statement: Statement, *roles: Role) -> list[str]:
    return [sentence.text for sentence in statement.sentences(*roles)]


def assert_tiled(statement: Statement) -> None:
    edges = [(block.start, block.end) for block in statement.blocks]
    assert edges[0][0] == 0
    assert edges[-1][1] == len(statement.source)
    assert all(one[1] == other[0] for one, other in pairwise(edges))
    for block in statement.blocks:
        reached = block.start
        for sentence in block.sentences:
            assert statement.source[sentence.start : sentence.end] == sentence.text
            assert reached <= sentence.start < sentence.end <= block.end
            reached = sentence.end


def test_the_aleppo_statement_is_english_left_to_right_and_has_no_title(aleppo: Statement) -> None:
    assert (aleppo.language, aleppo.direction, aleppo.title) == ("en", Direction.LTR, None)


def test_the_aleppo_lead_in_is_three_sentences_of_those_who_pass_it_on(aleppo: Statement) -> None:
    assert [sentence.text for sentence in aleppo.lead_in] == [
        "Please read this heartbreaking statement from our friends The Civil Defense in Aleppo.",
        "We can not stand by silently.",
        (
            "Please write to your MP , tweet Theresa May do whatever you can to show the world this is "
            "not acceptable."
        ),
    ]


def test_the_aleppo_body_is_five_paragraphs_and_the_closing_line(aleppo: Statement) -> None:
    body = [block for block in aleppo.blocks if block.role is Role.BODY]

    assert [len(block.sentences) for block in body] == [3, 3, 3, 6, 1]
    assert aleppo.body[0].text == "The bombs are falling as we write this."
    assert aleppo.body[-1].text.endswith("four kilometers to relative safety.")


def test_the_aleppo_signatories_are_named_without_the_mark_that_closes_the_statement(
    aleppo: Statement,
) -> None:
    assert aleppo.signatories == (
        "Syria Civil defense [the White Helmets]",
        "Independent Doctors Association",
        "Syrian American Medical Association",
        "Kesh Malek",
    )


def test_the_aleppo_sign_up_lines_are_set_aside(aleppo: Statement) -> None:
    assert [sentence.text for sentence in aleppo.left_aside] == [
        "Stay up to date with the latest news from the refugee crisis",
        (
            "Join now and we'll send you emails the latest news from the refugee crisis, and "
            "information on how you can help."
        ),
        "You can read our privacy policy here:",
        "Thank you for subscribing!",
    ]


def test_every_character_of_the_aleppo_statement_is_in_one_block(aleppo: Statement) -> None:
    assert_tiled(aleppo)


@given(TEXTS)
@settings(max_examples=150)
def test_every_character_is_in_one_block_and_every_sentence_is_a_range(text: str) -> None:
    assert_tiled(parse_statement(text))


@pytest.mark.parametrize("read", [read_markdown, read_html])
@given(text=st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join))
@settings(max_examples=150)
def test_scraps_of_markup_in_any_order_are_read_and_mention_nobody(
    read: Callable[[str], Manuscript], text: str
) -> None:
    statement = parse_statement(read(f"We stay. {text}"), language="en")
    edition = campaign_of(statement, slug="a").editions[0]

    assert_tiled(statement)
    assert "@" not in edition.attribution + edition.attribution_short


@given(TEXTS)
@settings(max_examples=40)
def test_the_same_text_is_understood_the_same_way(text: str) -> None:
    assert parse_statement(text) == parse_statement(text)


def test_a_letter_is_taken_apart_as_letters_are_written() -> None:
    letter = parse_statement(INVENTED_LETTER)

    assert letter.title == "OPEN LETTER ON THE RIVER"
    assert texts(letter, Role.DATE_LINE) == ["Lower Valley, 3 May 2026"]
    assert texts(letter, Role.SALUTATION) == ["Dear Minister,", "Signed,"]
    assert texts(letter, Role.HEADING) == ["What we ask"]
    assert [s.text for s in letter.body] == [
        "We live on the river.",
        "It feeds our children.",
        "We call on you to stop the dam.",
        "Please act now.",
    ]
    assert letter.signatories == (
        "The Fishers of the Lower Valley",
        "River School",
        "Women of the Ford",
    )
    assert "The valley has 400 houses." in texts(letter, Role.LEFT_ASIDE)


@pytest.mark.parametrize(
    ("text", "language", "direction", "signatories"),
    [
        pytest.param(
            INVENTED_ARABIC, "ar", Direction.RTL, ("جمعية النهر", "مدرسة الوادي"), id="Arabic"
        ),
        pytest.param(
            INVENTED_FRENCH,
            "fr",
            Direction.LTR,
            ("Les Pêcheurs de la Vallée", "École du Fleuve"),
            id="French",
        ),
        pytest.param(
            INVENTED_UKRAINIAN,
            "uk",
            Direction.LTR,
            ("Рибалки долини", "Школа над річкою"),
            id="Ukrainian",
        ),
    ],
)
def test_invented_statements_are_understood_in_their_languages(
    text: str, language: str, direction: Direction, signatories: tuple[str, ...]
) -> None:
    statement = parse_statement(text)

    assert (statement.language, statement.direction) == (language, direction)
    assert statement.signatories == signatories
    assert len(statement.body) == 2
    assert len(statement.left_aside) == 1


@pytest.mark.parametrize("language", INVENTED_FRAMES)
def test_the_frame_of_a_letter_is_known_in_each_language(language: str) -> None:
    address, said, signed, sign_up = INVENTED_FRAMES[language]
    letter = parse_statement(
        f"{address}\n\n{said}\n\n{signed}\nABC\nDEF\n\n{sign_up}", language=language
    )

    assert texts(letter, Role.SALUTATION) == [address, signed]
    assert texts(letter, Role.BODY) == [said]
    assert letter.signatories == ("ABC", "DEF")
    assert texts(letter, Role.LEFT_ASIDE) == [sign_up]


def test_the_mark_around_a_statement_may_close_above_its_signatories() -> None:
    text = (
        "Our friends wrote to us.\n\n“We live here.\n\nThey told us: “Help is coming.”\n\n"
        "We stay.”\n\nRiver Group\nWomen of the Ford"
    )
    statement = parse_statement(text, language="en")

    assert len(statement.lead_in) == 1
    assert [s.text for s in statement.body] == [
        "We live here.",
        "They told us: “Help is coming.”",
        "We stay.",
    ]


FRENCH_HALF = (
    "Gardez les trains\n\nNous appelons les ministres à garder toutes les lignes dans le pays."
)


def test_blocks_in_another_language_are_told_apart_with_the_heading_above_them() -> None:
    text = f"We call on the ministers to keep all of the trains in the country.\n\n{FRENCH_HALF}"
    statement = parse_statement(text)

    assert [(block.role, block.language) for block in statement.blocks] == [
        (Role.BODY, None),
        (Role.LEFT_ASIDE, "fr"),
        (Role.LEFT_ASIDE, "fr"),
    ]
    assert statement.blocks[-1].is_guess


def test_blocks_in_another_script_are_told_apart() -> None:
    text = "We live here and we stay in the valley.\n\n我们住在河边，我们不会离开这里。"

    assert [block.language for block in parse_statement(text).blocks] == [None, "zh"]


def test_the_organisers_word_on_the_language_leaves_every_block_in_its_place() -> None:
    statement = parse_statement(FRENCH_HALF, language="oc")

    assert all(block.language is None for block in statement.blocks)
    assert len(statement.body) == 1


def test_a_name_in_another_language_is_still_a_name() -> None:
    text = (
        "We ask for peace and for the end of the war.\n\nSigned by:\nLes amis de la paix et des"
        " peuples\n和平协会"
    )

    assert len(parse_statement(text).signatories) == 2


@pytest.mark.parametrize(
    "line", ["[1]: From a letter to us.", "[12] From a letter.", "¹ From a letter to us."]
)
def test_footnotes_are_set_aside(line: str) -> None:
    statement = parse_statement(f"We live on the river.\n\n{line}", language="en")

    assert statement.blocks[-1].role is Role.LEFT_ASIDE


def test_a_dated_note_to_editors_is_no_date_of_the_statement() -> None:
    text = "We ask you to stop.\n\nNotes to editors\n1. It was built on 3 January 2026."

    assert texts(parse_statement(text, language="en"), Role.DATE_LINE) == []


@pytest.mark.parametrize(
    ("first", "role"),
    [
        pytest.param("Do Ministra Rolnictwa:", Role.SALUTATION, id="a colon"),
        pytest.param("Szanowna Pani Minister,", Role.SALUTATION, id="a comma"),
        pytest.param("Prosimy o trzy rzeczy:", Role.BODY, id="something said"),
    ],
)
def test_a_short_line_above_all_that_is_said_addresses_somebody_in_any_language(
    first: str, role: Role
) -> None:
    text = f"{first}\n\nMieszkamy nad rzeką i nie chcemy stąd odejść."

    assert parse_statement(text, language="pl").blocks[0].role is role


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Orchard Valley, 1 September", Role.DATE_LINE),
        ("Orchard Valley in September", Role.TITLE),
        ("On 1 September 2026 people fled.", Role.BODY),
        ("Orchard Valley, 1 September 2026.", Role.DATE_LINE),
    ],
)
def test_a_date_line_needs_a_day_or_a_year_and_is_no_sentence(line: str, role: Role) -> None:
    statement = parse_statement(f"{line}\n\nWe live on the river.", language="en")

    assert statement.blocks[0].role is role


def test_hundreds_of_names_are_all_signatories() -> None:
    names = tuple(f"River Group Number {number}" for number in range(400))
    letter = parse_statement("We ask you to stop.\n\nSigned by:\n" + "\n".join(names))

    assert letter.signatories == names


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "Press contact: press@example.org",
        "Telephone +44 20 7946 0000",
        "https://example.org/letter",
        "Subscribe to our newsletter",
        "Donate now",
        "Share this on Facebook",
        "# # #",
    ],
)
def test_lines_around_a_statement_are_set_aside(line: str) -> None:
    statement = parse_statement(f"{line}\n\nWe live on the river. We stay here.", language="en")

    assert statement.blocks[0].role is Role.LEFT_ASIDE
    assert len(statement.body) == 2


def test_list_items_keep_their_markers_out_of_their_sentences() -> None:
    statement = parse_statement("We ask you to:\n- Stop the dam.\n- Open the road.\n1. Go home.")

    assert texts(statement, Role.ITEM) == ["Stop the dam.", "Open the road.", "Go home."]


def test_lines_that_an_editor_wrapped_stay_one_paragraph() -> None:
    wrapped = "We live on the river and we want to go on living here with our\nchildren. We stay."
    statement = parse_statement(wrapped)

    assert [len(block.sentences) for block in statement.blocks] == [2]


def test_a_language_that_is_given_wins_over_what_the_text_looks_like() -> None:
    assert parse_statement("We live on the river.", language="cy").language == "cy"


def test_a_text_in_no_known_language_says_so() -> None:
    assert parse_statement("Xyzzy plugh frotz.").language == "und"


def test_direction_comes_from_the_first_strong_letter_of_the_body() -> None:
    assert parse_statement("123 — نحن هنا. We stay.").direction is Direction.RTL


def test_an_overrule_wins_and_is_no_guess() -> None:
    source = ALEPPO.read_text(encoding="utf-8")
    moved = parse_statement(source, overrules=[Overrule(starts="Kesh Malek", role=Role.BODY)])
    block = next(block for block in moved.blocks if "Kesh Malek" in source[block.start : block.end])

    assert (block.role, block.is_guess) == (Role.BODY, False)
    assert len(moved.signatories) == 3
    assert_tiled(moved)


def test_an_overrule_of_the_first_block_may_leave_out_its_opening_mark() -> None:
    source = ALEPPO.read_text(encoding="utf-8")
    overrule = Overrule(starts="The bombs  are falling", role=Role.LEAD_IN)

    assert len(parse_statement(source, overrules=[overrule]).lead_in) == 6


def test_an_overrule_that_no_block_starts_with_is_refused_by_name() -> None:
    with pytest.raises(CampaignError, match="No such words"):
        parse_statement("We stay.", overrules=[Overrule(starts="No such words", role=Role.BODY)])


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("The group was founded long ago.", Role.LEFT_ASIDE),
        ("We shall be at the river on Sunday.", Role.BODY),
        ("The minister must come, too.", Role.BODY),
        ("The river rises. " * 20, Role.BODY),
    ],
)
def test_what_stands_behind_the_signatories_is_a_guess_and_the_authors_own_if_it_speaks(
    words: str, role: Role
) -> None:
    text = f"We ask you to stop.\n\nSigned by:\nRiver Group\n\n{words}"
    last = parse_statement(text, language="en").blocks[-1]

    assert (last.role, last.is_guess) == (role, True)


@pytest.mark.parametrize(
    ("language", "item", "shown"),
    [
        ("en", "Demand 1: Stop the dam.", "Stop the dam."),
        ("tr", "1- Baraj durdurulsun.", "Baraj durdurulsun."),
        ("ar", "أولاً: أوقفوا السد.", "أوقفوا السد."),
        ("fa", "الف) سد را متوقف کنید.", "سد را متوقف کنید."),
        ("ru", "а) остановить плотину;", "остановить плотину;"),
        ("es", "PRIMERO.- Detener la presa.", "Detener la presa."),
    ],
)
def test_items_are_known_however_a_language_counts_them(
    language: str, item: str, shown: str
) -> None:
    statement = parse_statement(f"{item}\n{item}", language=language)

    assert texts(statement, Role.ITEM) == [shown, shown]


@pytest.mark.parametrize("line", ["i. A. der Vorstand", "5-jährige Kinder", "a. B. Weber"])
def test_a_line_that_only_looks_counted_is_no_item(line: str) -> None:
    blocks = parse_statement(f"{line}\n\nWir bleiben am Fluss und gehen nicht.").blocks

    assert Role.ITEM not in {block.role for block in blocks}


@pytest.mark.parametrize("title", ["The river stays!", "Whose river is it?"])
def test_a_cry_above_the_text_is_its_title_and_short_lines_below_it_are_headings(
    title: str,
) -> None:
    text = f"{title}\n\nA call from the Lower Valley\n\nDear neighbours,\n\nWe stay here."
    found = parse_statement(text, language="en")

    assert found.title == title
    assert texts(found, Role.HEADING) == ["A call from the Lower Valley"]
    assert [s.text for s in found.body] == ["We stay here."]


def test_a_cry_alone_is_all_that_is_said() -> None:
    assert [s.text for s in parse_statement("Stop the dam!", language="en").body] == [
        "Stop the dam!"
    ]


@pytest.mark.parametrize("text", [" \n\u00a0\n", "> \n>>"], ids=["blank", "marks of a mail"])
def test_an_empty_statement_is_refused(text: str) -> None:
    with pytest.raises(EmptyStatement):
        parse_statement(text)


def test_a_statement_with_nul_is_no_text() -> None:
    with pytest.raises(NotText, match="U\\+0000"):
        parse_statement("We\x00stay.")


@pytest.mark.parametrize(("characters", "is_refused"), [(200_000, False), (200_001, True)])
def test_a_statement_has_at_most_200_000_characters(characters: int, *, is_refused: bool) -> None:
    text = "We stay. " * (characters // 9) + "a" * (characters % 9)
    if is_refused:
        with pytest.raises(StatementTooLong):
            parse_statement(text)
    else:
        assert len(parse_statement(text).source) == characters


def test_only_boilerplate_is_nothing_to_quote() -> None:
    lines = parse_statement("Subscribe to our newsletter.\n\nRead our privacy policy here:")

    with pytest.raises(NothingToQuote):
        require_quotable(lines)


def test_the_marker_of_a_list_item_belongs_to_its_block() -> None:
    statement = parse_statement("We ask you to:\n- Stop the dam.")
    item = statement.blocks[-1]

    assert statement.source[item.start : item.end] == "- Stop the dam."


def test_a_wrapped_line_goes_on_though_the_next_begins_with_a_capital() -> None:
    text = "We live on the river and we want to go on living here beside the\nNile. We stay."

    assert [s.text for s in parse_statement(text).body][-1] == "We stay."
    assert len(parse_statement(text).blocks) == 1


def test_marks_repeated_at_each_paragraph_of_a_quoted_statement_are_in_no_sentence() -> None:
    text = "Please read this.\n\n“We live here.\n\n“We ask for open roads, and for peace.”"

    assert [s.text for s in parse_statement(text).body] == [
        "We live here.",
        "We ask for open roads, and for peace.",
    ]


@pytest.mark.parametrize(("language", "body", "announcement"), ANNOUNCEMENTS)
def test_what_follows_an_announcement_of_signatories_is_their_names(
    language: str, body: str, announcement: str
) -> None:
    source = f"{body}\n\n{announcement}\n读书会\n渔民合作社\n\n{body}\n"

    assert parse_statement(source, language=language).signatories == ("读书会", "渔民合作社")


@pytest.mark.parametrize(
    ("language", "line", "dated"),
    [
        ("en", "Published on 3 May 2026", "3 May 2026"),
        ("en", "Last updated: 3 May 2026", "3 May 2026"),
        ("en", "Lower Valley, 3 May 2026", "Lower Valley, 3 May 2026"),
        ("fr", "Publié le 3 mai 2026", "3 mai 2026"),
        ("es", "Publicado el 3 de mayo de 2026", "3 de mayo de 2026"),
        ("de", "Veröffentlicht am 3. Mai 2026", "3. Mai 2026"),
        ("pt", "Publicado em 3 de maio de 2026", "3 de maio de 2026"),
        ("uk", "Опубліковано 3 травня 2026 року", "3 травня 2026 року"),
        ("ru", "Опубликовано: 3 мая 2026 года", "3 мая 2026 года"),
        ("tr", "Yayın tarihi: 3 Mayıs 2026", "3 Mayıs 2026"),
        ("ar", "نشر في 3 أيار 2026", "3 أيار 2026"),
        ("fa", "تاریخ انتشار: ۱۳ اردیبهشت", "۱۳ اردیبهشت"),
        ("hi", "प्रकाशित: 3 मई 2026", "3 मई 2026"),
        ("zh", "发布日期：2026年5月3日", "2026年5月3日"),
    ],
)
def test_a_date_is_said_without_the_words_that_announce_it(
    language: str, line: str, dated: str
) -> None:
    statement = parse_statement(f"{line}\n\nWe stay here. We stay.", language=language)

    assert statement.dated == dated


def test_an_item_with_a_date_in_it_is_no_date_line() -> None:
    statement = parse_statement("We ask the city to:\n\n- open 400 places by 1 May 2027;\n- stay.")

    assert [block.role for block in statement.blocks] == [Role.BODY, Role.ITEM, Role.ITEM]


def test_demands_with_chinese_numerals_are_items_and_such_a_heading_is_none() -> None:
    text = "一、我们的处境\n\n我们住在河边。\n\n我们要求：\n一、停止建坝；\n（二）公开规则。\n3、每年审查。"
    statement = parse_statement(text)

    assert texts(statement, Role.ITEM) == ["停止建坝；", "公开规则。", "每年审查。"]
    assert "一、我们的处境" not in [sentence.text for sentence in statement.body]


WRAPPED = (
    "We have fished here for forty years and more, and nobody has asked us what\n"
    "we think of the dam. We ask the minister to stop it now, before the spring\n"
    "comes and the water rises."
)


def test_a_title_right_above_wrapped_lines_is_a_title() -> None:
    statement = parse_statement(f"Keep the river free\n{WRAPPED}\n\n{WRAPPED}")

    assert statement.title == "Keep the river free"
    assert statement.body[0].text.startswith("We have fished")


@pytest.mark.parametrize("first", ["We ask the", "Keep the river free:", "Stop the dam."])
def test_a_short_first_line_that_goes_on_or_ends_is_no_title(first: str) -> None:
    statement = parse_statement(f"{first}\n{WRAPPED.replace('We have', 'we have')}")

    assert statement.title is None


def test_a_note_with_a_dagger_is_set_aside() -> None:
    text = "We live on the river and we stay.\n\nSigned by:\n\nFish Union†\nRiver Friends"
    statement = parse_statement(f"{text}\n\n† Its council has not voted yet.")

    assert texts(statement, Role.LEFT_ASIDE) == ["† Its council has not voted yet."]

"""Who signed, however the names are written down; every statement here is invented."""

import pytest

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.composing.beside import credits_of
from sharing.core.quotes import ranked_quotes
from sharing.core.statement import Role, Statement, parse_statement
from sharing.reading import read_statement

BODY = "We live on the river. We ask the minister to stop the dam now."
GROUPS = tuple(f"River Group Number {number}" for number in range(300))
INITIALS = tuple(f"{letter}. Person" for letter in "ABCDEFGHIJK")


def read(text: str, name: str = "a.txt", language: str = "en") -> Statement:
    return parse_statement(read_statement(text.encode(), name=name), language=language)


def html(*paragraphs: str) -> str:
    return "".join(f"<p>{words}</p>" for words in (BODY, *paragraphs))


@pytest.mark.parametrize(
    ("name", "text", "signatories"),
    [
        pytest.param(
            "a.md", f"{BODY}\n\nSigned by:\n" + "\n".join(GROUPS), GROUPS, id="lines in Markdown"
        ),
        pytest.param(
            "a.md", f"{BODY}\n\nSigned by:\n\n" + "\n".join(GROUPS), GROUPS, id="a paragraph below"
        ),
        pytest.param(
            "a.md", f"{BODY}\n\n" + "\n".join(GROUPS), GROUPS, id="nothing announces them"
        ),
        pytest.param(
            "a.html",
            html("Signed,<br>River Friends<br>Fish Union"),
            ("River Friends", "Fish Union"),
            id="line breaks of HTML",
        ),
        pytest.param(
            "a.html",
            html("Signed,", "River Friends<br>medico international"),
            ("River Friends", "medico international"),
            id="a name without a capital",
        ),
        pytest.param(
            "a.html",
            html("We stay.<br>Sincerely,<br>Third Signer"),
            ("Third Signer",),
            id="a letter's end in one paragraph",
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nSigned,\nRiver Friends Ltd.\nFish Union e.V.\nThird Signer, Ph.D.",
            ("River Friends Ltd.", "Fish Union e.V.", "Third Signer, Ph.D."),
            id="names that end with a stop",
        ),
        pytest.param(
            "a.txt", f"{BODY}\n\nSigned,\n{', '.join(INITIALS)}.", INITIALS, id="initials below"
        ),
        pytest.param(
            "a.txt", f"{BODY}\n\nSigned by: {', '.join(INITIALS)}.", INITIALS, id="initials beside"
        ),
        pytest.param(
            "a.txt", f"{BODY}\n\n{', '.join(INITIALS)}.", INITIALS, id="initials, unannounced"
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nSigned,\nThird Signer, Ph.D., Director,\nRiver Friends",
            ("Third Signer, Ph.D., Director", "River Friends"),
            id="a comma at the end of a line",
        ),
        pytest.param(
            "a.md",
            f"{BODY}\n\nSigned by\n\n| Name | Place |\n|---|---|\n| **River Weavers** | Lima |\n"
            "| Fish Union | Oslo |\n",
            ("River Weavers, Lima", "Fish Union, Oslo"),
            id="a table in Markdown",
        ),
        pytest.param(
            "a.html",
            html("Signed by")
            + "<table><tr><th>Name</th><th>Place</th></tr><tr><td>River Weavers</td>"
            "<td>Lima</td></tr><tr><td><p>Fish Union</p></td><td>Oslo</td></tr></table>",
            ("River Weavers, Lima", "Fish Union, Oslo"),
            id="a table in HTML",
        ),
        pytest.param(
            "a.md",
            f"{BODY}\n\n## Signatories\n\n### Africa\n\n- Nile Group\n\n### Asia\n\n- Indus Group\n"
            "- Mekong Group",
            ("Nile Group", "Indus Group", "Mekong Group"),
            id="groups with headings",
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nSigned,\nFish Union, fish@example.org\nRiver Weavers, @riverweavers",
            ("Fish Union, fish@example.org", "River Weavers, @riverweavers"),
            id="names with their addresses",
        ),
        pytest.param(
            "a.html",
            html("With wet feet and our hands on the nets,")
            + "<ul><li>The fishers of the ford</li><li>River Friends</li></ul>",
            ("The fishers of the ford", "River Friends"),
            id="a list below a closing line that nobody else writes",
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nSigned by:\n\n读书会、渔民合作社",
            ("读书会", "渔民合作社"),
            id="the comma that only parts names",
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nSigned by:\n\nFish Union\n\nHotline: a@example.org / 0600 000 000",
            ("Fish Union",),
            id="what an address is for",
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nWith the support of:\n\nRiver Friends\n\nMore information on our page.",
            ("River Friends",),
            id="who supports it, above a note",
        ),
        pytest.param(
            "a.txt",
            f"The River\n\nBy River Friends\n\n{BODY}",
            ("River Friends",),
            id="a by-line",
        ),
        pytest.param(
            "a.txt",
            f"The River\n\nBy Riverside Courier\n\n{BODY}\n\nSigned by:\n\nFish Union",
            ("Fish Union",),
            id="a by-line above a text that others sign",
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nSigned by: Third Signer, Director, River Friends",
            ("Third Signer, Director, River Friends",),
            id="an office between its holder and the organisation",
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nSigned by: Signer A, Director, River Friends, Signer B, Chair, Fish Union",
            ("Signer A, Director, River Friends", "Signer B, Chair, Fish Union"),
            id="two offices",
        ),
        pytest.param(
            "a.txt",
            f"{BODY}\n\nSigned by: Signer A, Director, Signer B, Chair",
            ("Signer A, Director", "Signer B, Chair"),
            id="offices without organisations",
        ),
    ],
)
def test_every_name_is_a_signatory_and_none_is_offered(
    name: str, text: str, signatories: tuple[str, ...]
) -> None:
    statement = read(text, name)

    assert statement.signatories == signatories
    assert all(quote.text in BODY + " We stay." for quote in ranked_quotes(statement))


@pytest.mark.parametrize(
    ("language", "line", "signatories"),
    [
        ("en", "Signed by: Red River; Blue Hill", ("Red River", "Blue Hill")),
        ("en", "**Signed by:** Red River, Blue Hill", ("Red River", "Blue Hill")),
        ("en", "Sincerely, Third Signer", ("Third Signer",)),
        ("fr", "Signataires : Amis du fleuve ; École", ("Amis du fleuve", "École")),
        ("es", "Firman: Amigos del río, Unión", ("Amigos del río", "Unión")),
        ("de", "Unterzeichnet von: Flussfreunde e.V., Schule", ("Flussfreunde e.V.", "Schule")),
        ("de", "gez. Flussfreunde", ("Flussfreunde",)),
        ("pt", "Assinam: Amigos do rio, União", ("Amigos do rio", "União")),
        ("uk", "Підписали: Друзі річки; Школа", ("Друзі річки", "Школа")),
        ("ru", "Подписали: Друзья реки, Школа", ("Друзья реки", "Школа")),
        ("tr", "İmza: Nehir Dostları, Okul", ("Nehir Dostları", "Okul")),
        ("ar", "الموقعون: أصدقاء النهر، مدرسة", ("أصدقاء النهر", "مدرسة")),
        ("fa", "امضاکنندگان: دوستان رود؛ مدرسه", ("دوستان رود", "مدرسه")),
        ("hi", "हस्ताक्षरकर्ता: नदी मित्र, विद्यालय", ("नदी मित्र", "विद्यालय")),
        ("zh", "署名：读书会、渔民合作社。", ("读书会", "渔民合作社")),
        ("it", "Firmato: Amici del fiume, Unione", ("Amici del fiume", "Unione")),
        ("pl", "Podpisali: Przyjaciele, Szkoła", ("Przyjaciele", "Szkoła")),
        ("nl", "Ondertekend door: Vrienden, Unie", ("Vrienden", "Unie")),
        ("sv", "Undertecknat av: Vänner, Union", ("Vänner", "Union")),
        ("nb", "Underskrevet av: Elvas venner, Skolen", ("Elvas venner", "Skolen")),
        ("el", "Υπογράφουν: Φίλοι, Σχολείο", ("Φίλοι", "Σχολείο")),
        ("ro", "Semnează: Prietenii, Școala", ("Prietenii", "Școala")),
        ("ja", "賛同団体：読書会、漁協", ("読書会", "漁協")),
        ("ko", "서명: 독서회, 어민회", ("독서회", "어민회")),
        ("he", "החתומים: ידידי הנהר, בית ספר", ("ידידי הנהר", "בית ספר")),
    ],
)
def test_names_may_stand_behind_the_words_that_announce_them(
    language: str, line: str, signatories: tuple[str, ...]
) -> None:
    assert read(f"{BODY}\n\n{line}", language=language).signatories == signatories


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The following organisations have signed this letter:"),
        ("en", "Co-signed by:"),
        ("en", "List of signatories"),
        ("en", "The signatories"),
        ("fr", "Organisations signataires :"),
        ("fr", "Ont signé :"),
        ("fr", "Les premiers signataires"),
        ("es", "Organizaciones que se adhieren:"),
        ("es", "Los firmantes"),
        ("de", "Unterstützende Organisationen:"),
        ("de", "Es haben unterzeichnet:"),
        ("de", "Unterzeichner:innen:"),
        ("pt", "Lista de signatários"),
        ("pt", "Os signatários"),
        ("uk", "Організації, що підписали:"),
        ("uk", "Підписують:"),
        ("ru", "Список подписавших:"),
        ("ru", "Подписывают:"),
        ("tr", "İmzacı kuruluşlar:"),
        ("ar", "المنظمات الموقعة:"),
        ("ar", "وقع على البيان:"),
        ("fa", "فهرست امضاکنندگان:"),
        ("hi", "हस्ताक्षर करने वाले संगठन:"),
        ("zh", "联合署名机构："),
        ("zh", "联名："),
    ],
)
def test_a_line_above_a_list_announces_who_signed(language: str, line: str) -> None:
    statement = read(f"{BODY}\n\n{line}\n\n- ABC\n- DEF\n- GHI", language=language)

    assert statement.signatories == ("ABC", "DEF", "GHI")


@pytest.mark.parametrize(
    ("language", "closing"),
    [
        ("en", "Yours in solidarity."),
        ("en", "Sincerely."),
        ("en", "Thank you for your attention."),
        ("en", "We look forward to hearing from you."),
        ("en", "In hope and solidarity,"),
        ("fr", "Veuillez agréer, Madame la Ministre, l’expression de nos salutations distinguées."),
        ("fr", "Nous vous prions d’agréer, Madame, nos salutations respectueuses."),
        ("fr", "Solidairement,"),
        ("fr", "Cordialement."),
        ("es", "Sin otro particular, le saluda atentamente,"),
        ("es", "Atentamente."),
        ("es", "Reciba un cordial saludo,"),
        ("de", "Mit freundlichen Grüßen"),
        ("de", "Mit freundlichen Grüßen,"),
        ("de", "Hochachtungsvoll."),
        ("pt", "Atenciosamente."),
        ("pt", "Com os melhores cumprimentos,"),
        ("pt", "Cordialmente,"),
        ("ar", "وتفضلوا بقبول فائق الاحترام والتقدير."),
        ("ar", "مع خالص التحية،"),
        ("ru", "С уважением,"),
        ("ru", "С уважением."),
        ("uk", "З повагою,"),
        ("uk", "З повагою."),
        ("tr", "Saygılarımızla,"),
        ("tr", "Saygılarımızla."),
        ("fa", "با احترام،"),
        ("fa", "با احترام."),
        ("hi", "सादर,"),
        ("hi", "भवदीय।"),
        ("zh", "此致"),
        ("zh", "敬礼！"),
    ],
)
def test_a_closing_formula_is_no_sentence_of_the_body(language: str, closing: str) -> None:
    statement = read(f"{BODY}\n\n{closing}\n\nABC\nDEF", language=language)

    assert [s.text for s in statement.sentences(Role.SALUTATION)] == [closing]
    assert statement.signatories == ("ABC", "DEF")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("a.txt", "In Solidarity with the River"),
        ("a.md", "# In solidarity with the river"),
    ],
)
def test_a_closing_formula_above_the_text_is_its_title(name: str, title: str) -> None:
    statement = read(f"{title}\n\n{BODY}\n\nIn solidarity,\n\nABC", name)

    assert statement.title == title.removeprefix("# ")
    assert statement.signatories == ("ABC",)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Respectfully, we ask you to stop the dam.", id="a word of respect"),
        pytest.param("Supported by: nobody so far, and we say so with regret.", id="a colon"),
        pytest.param("We, the fishers, the school, the women, stay.", id="commas"),
    ],
)
def test_a_sentence_that_begins_like_a_signature_is_none(line: str) -> None:
    assert read(f"{BODY}\n\n{line}").signatories == ()


def test_names_end_where_the_notes_begin() -> None:
    text = f"{BODY}\n\nSigned,\nFish Union\n\nENDS\n\nAbout River Friends\nIt is a charity."

    assert read(text).signatories == ("Fish Union",)


def test_a_table_of_figures_is_no_list_of_names() -> None:
    statement = read(
        f"{BODY}\n\n| Year | Fish |\n|---|---|\n| 2024 | Many |\n| 2025 | None |", "a.md"
    )

    assert statement.signatories == ()


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param(
            "We live on the river.\nWe ask for open roads.\nWe stay.", id="a sentence a line"
        ),
        pytest.param(
            "We live on the river and we want to go on living here with our\nMothers. We stay.",
            id="wrapped lines",
        ),
    ],
)
def test_a_paragraph_of_sentences_in_markdown_is_not_cut(paragraph: str) -> None:
    assert len(read(paragraph, "a.md").blocks) == 1


def test_a_form_of_address_above_the_first_sentence_is_cut_off() -> None:
    statement = read("Dear Minister,\nWe live on the river. We stay.", "a.md")

    assert [block.role for block in statement.blocks] == [Role.SALUTATION, Role.BODY]


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("River Weavers, @riverweavers", "River Weavers"),
        ("River Weavers (X: @riverweavers@example.social)", "River Weavers"),
        ("Fish Union, fish@example.org", "Fish Union"),
        ("Fish Union – https://example.org/a?b=c", "Fish Union"),
        ("Fish Union (example.org)", "Fish Union"),
        ("Third Signer, Fishers.org", "Third Signer, Fishers.org"),
    ],
)
def test_an_attribution_names_without_handle_or_address(name: str, full: str) -> None:
    campaign = campaign_of(read(f"{BODY}\n\nSigned by:\n\n- {name}\n- @riverfriends"), slug="a")

    assert campaign.editions[0].attribution == full
    assert campaign.editions[0].statement.signatories[-1] == "@riverfriends"


@pytest.mark.parametrize(
    ("names", "language", "full"),
    [
        pytest.param(7, "en", "N0, N1, N2, N3, N4, N5, N6", id="one more than six"),
        pytest.param(8, "en", "N0, N1, N2, N3, N4, N5 and 2 more", id="two more than six"),
        pytest.param(400, "fr", "N0, N1, N2, N3, N4, N5 et 394 de plus", id="French"),
        pytest.param(400, "ar", "N0، N1، N2، N3، N4، N5 و394 غيرهم", id="Arabic"),
        pytest.param(400, "zh", "N0、N1、N2、N3、N4、N5及另外394方", id="Chinese"),
    ],
)
def test_an_attribution_is_one_line_of_names(names: int, language: str, full: str) -> None:
    listed = "\n".join(f"N{number}" for number in range(names))
    sign_off = {"fr": "Signataires :", "ar": "الموقعون:", "zh": "署名："}.get(language, "Signed:")
    campaign = campaign_of(read(f"{BODY}\n\n{sign_off}\n{listed}", language=language), slug="a")

    assert campaign.editions[0].attribution == full


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "River Weavers – weavers – https://example.org/weavers"),
        ("en", "River Weavers, a mill at the ford, https://example.org/newsletter"),
        ("en", "River Weavers https://example.org/donate"),
        ("de", "Flussfreunde – Verein am Fluss – https://example.org"),
        ("fr", "Amis du Fleuve – tisserands – https://example.org"),
        ("es", "Red Azul, tejedoras, red@example.org"),
        ("pt", "Rede Azul – tecelãs – https://example.org"),
        ("uk", "Друзі Річки – ткалі – https://example.org"),
        ("ru", "Друзья Реки – ткачи – https://example.org"),
        ("tr", "Nehir Dostları – dokumacılar – https://example.org"),
        ("ar", "أصدقاء النهر – https://example.org"),
        ("fa", "دوستان رود، https://example.org"),
        ("hi", "नदी मित्र – https://example.org"),
        ("zh", "读书会 https://example.org"),
    ],
)
def test_a_name_with_a_link_signs_whatever_stands_between(language: str, line: str) -> None:
    statement = read(f"{BODY}\n\nSigned:\nFish Union\n{line}", language=language)

    assert statement.signatories == ("Fish Union", line)
    assert "example" not in campaign_of(statement, slug="a").editions[0].attribution


@pytest.mark.parametrize(
    "line",
    [
        "Sign here: https://example.org",
        "Donate https://example.org",
        "Subscribe to our newsletter https://example.org",
        "Contact info@example.org",
        "Kontakt: info@example.org",
        "Press office, press@example.org",
        "联系 info@example.org",
        "للتواصل info@example.org",
        "what you can do, https://example.org",
    ],
)
def test_a_line_of_the_page_with_a_link_does_not_sign(line: str) -> None:
    assert read(f"{BODY}\n\nSigned:\nFish Union\n{line}").signatories == ("Fish Union",)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("读书会（@dushuhui）", "读书会"),
        ("读书会【微博：@dushuhui】", "读书会"),
        ("River Weavers (@weavers, Lima)", "River Weavers (Lima)"),
        ("River Weavers (@weavers, @weavers@example.social)", "River Weavers"),
        ("River Weavers {@weavers}", "River Weavers"),
        ("River Weavers [@weavers]", "River Weavers"),
        ("River Weavers 「@weavers」", "River Weavers"),
    ],
)
def test_no_empty_brackets_are_left_of_a_handle(name: str, full: str) -> None:
    campaign = campaign_of(read(f"{BODY}\n\nSigned by:\n\n{name}"), slug="a")

    assert campaign.editions[0].attribution == full


@pytest.mark.parametrize(
    "nobody", ["3 October 2026", "312", "2026-10-03", "5. März 2026", "2026年3月5日", "@weavers"]
)
def test_a_date_a_number_or_a_handle_is_no_author(nobody: str) -> None:
    statement = read(f"{BODY}\n\nSigned by: {nobody}; Fish Union")

    assert campaign_of(statement, slug="a").editions[0].attribution == "Fish Union"


def test_where_nobody_signed_the_date_does_not_stand_as_an_author() -> None:
    edition = campaign_of(read(f"A Letter\n\n3 October 2026\n\n{BODY}"), slug="a").editions[0]

    assert credits_of(edition, None) == ("(3 October 2026)", "(3 October 2026)")


def test_a_number_or_a_day_in_a_table_is_no_part_of_a_name() -> None:
    rows = "| 1 | River Weavers | Lima | 2026-10-03 |\n| 2 | Fish Union | Oslo | 2026-10-04 |"
    statement = read(
        f"{BODY}\n\nSigned by\n\n| No | Name | Place | Day |\n|-|-|-|-|\n{rows}", "a.md"
    )

    assert statement.signatories[-2:] == ("River Weavers, Lima", "Fish Union, Oslo")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("th", "ลงชื่อ"),
        ("th", "ขอแสดงความนับถือ"),
        ("it", "Firme:"),
        ("nl", "Ondertekend door:"),
        ("pl", "Podpisali:"),
        ("el", "Υπογραφές"),
        ("ja", "署名"),
        ("ko", "연명 단체"),
        ("sw", "Waliosaini"),
        ("id", "Kami yang bertanda tangan:"),
        ("vi", "Ký tên"),
        ("bn", "স্বাক্ষরিত"),
        ("ur", "دستخط کنندگان"),
        ("he", "חתמו:"),
        ("am", "ፈራሚዎች"),
        ("ta", "கையொப்பமிட்டவர்கள்"),
        ("km", "ហត្ថលេខា"),
        ("az", "İmzalayanlar"),
    ],
)
def test_the_word_for_signed_is_no_name_in_languages_without_cues(language: str, line: str) -> None:
    statement = read(f"{BODY}\n\n{line}\nABC\nDEF", language=language)

    assert statement.signatories == ("ABC", "DEF")


def test_no_line_breaks_within_an_attribution() -> None:
    statement = read(f"{BODY}\n\nSigned:\nThe Weavers\nof the Ford\nFish Union")

    assert statement.signatories == ("The Weavers of the Ford", "Fish Union")
    assert "\n" not in campaign_of(statement, slug="a").editions[0].attribution


def test_a_heading_among_the_names_or_a_mail_s_sender_does_not_sign() -> None:
    text = "Signed:\nFish Union\n\nSupporters:\nRiver Weavers\n\n-- \nThird Person\nPress Officer"

    assert read(f"{BODY}\n\n{text}").signatories == ("Fish Union", "River Weavers")


@pytest.mark.parametrize("gap", ["\t", "    "], ids=["tab", "spaces"])
def test_the_day_beside_a_name_is_no_date_of_the_statement(gap: str) -> None:
    rows = f"River Weavers{gap}3 May 2026\nFish Union{gap}4 May 2026"
    statement = read(f"{BODY}\n\nSigned:\n\n{rows}")

    assert statement.signatories == ("River Weavers", "Fish Union")
    assert not statement.dated


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("fr", "Comité des familles du 4 septembre"),
        ("en", "Families of 4 September"),
        ("de", "Freunde vom 3. Mai"),
        ("es", "Movimiento 4 de Mayo"),
        ("uk", "Комітет родин 4 вересня"),
        ("tr", "8 Mart Kadın Platformu"),
        ("ar", "لجنة عائلات 4 سبتمبر"),
    ],
)
@pytest.mark.parametrize("above", ["", "Signed:\n\n"], ids=["bare", "announced"])
def test_who_is_named_for_a_day_signs(language: str, name: str, above: str) -> None:
    text = f"{BODY}\n\n{above}Fish Union\n{name}\nRiver Weavers"

    assert read(text, language=language).signatories == ("Fish Union", name, "River Weavers")


@pytest.mark.parametrize(
    "date", ["Lettre du 4 septembre 2026", "Fait à Lima, le 4 septembre", "Lima le 4 septembre"]
)
def test_a_date_among_the_names_signs_nothing(date: str) -> None:
    statement = read(f"{BODY}\n\nSignataires :\nFish Union\n{date}", language="fr")

    assert statement.signatories == ("Fish Union",)


def test_a_list_of_names_that_ends_the_text_signs_with_the_line_above_it() -> None:
    names = ("The people of the lower Ask", "Fish Union @fish", "River Weavers, Lima")
    listed = f"{names[0]}\n\n- {names[1]}\n- {names[2]}\n- … and 30 residents\n\nPress: a@b.example"
    statement = read(f"{BODY}\n\n{listed}")

    assert statement.signatories == names
    assert not any(block.role is Role.ITEM for block in statement.blocks)


@pytest.mark.parametrize(
    "listed",
    [
        "The missing\n\n- First Person, Lima\n- Second Person, Lima",
        "We ask for\n\n- Clean Water, Now\n- Bread @ School\n- and 30 others",
        "What is at stake\n\n- bread for all\n- the river @ask\n- and 30 others",
    ],
)
def test_another_list_that_ends_the_text_does_not_sign(listed: str) -> None:
    assert not set(read(f"{BODY}\n\n{listed}").signatories)


def test_groups_with_commas_between_them_behind_a_dash_sign_one_by_one() -> None:
    line = "— Fishers of the Lower Valley (72 boats), River Weavers, Saint Mark's Church, Fish Union 12"
    statement = read(f"{BODY}\n\n{line}")

    assert statement.signatories == tuple(line.removeprefix("— ").split(", "))

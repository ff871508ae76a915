"""What a mail or a newsletter puts around a statement is not taken for the statement."""

import pytest

from sharing.core.roles import Role
from sharing.core.statement import Statement, parse_statement

HANDED_ON = {
    "en": ("Hi all, I am passing this on from the people at the ford.", "The ford stays open"),
    "de": ("Hallo zusammen, ich leite euch das mal weiter.", "Die Furt bleibt offen"),
    "fr": ("Bonjour à toutes, je vous transmets ceci, faites suivre !", "Le gué restera ouvert"),
    "es": ("Hola a todas, os reenvío esto, pasadlo.", "El vado seguirá abierto"),
    "pt": ("Oi, gente, repasso o que recebi. Leiam e espalhem!", "O vau fica aberto"),
    "uk": ("Друзі, пересилаю звернення наших сусідів.", "Брід має бути відкритий"),
    "ru": ("Друзья, пересылаю обращение наших соседей.", "Брод останется открытым"),
    "tr": ("Merhaba arkadaşlar, bunu size iletiyorum.", "Geçit açık kalacak"),
    "fa": ("سلام به همه، این را برایتان می‌فرستم.", "گذرگاه باز می‌ماند"),
    "ar": ("مرحباً، أعيد إرسال هذا إليكم.", "المعبر يبقى مفتوحاً"),
    "hi": ("नमस्ते, यह आगे भेज रहा हूँ।", "घाट खुला रहेगा"),
    "zh": ("各位朋友，转发一封邻居的信。", "渡口必须开放"),
}
BODY = {
    "en": "The ford has been our children’s way to school for two hundred years, and it stays.",
    "de": "Die Furt ist seit zweihundert Jahren der Schulweg unserer Kinder und bleibt es.",
    "fr": "Le gué est depuis deux cents ans le chemin d’école de nos enfants et le restera.",
    "es": "El vado es desde hace doscientos años el camino de nuestros hijos a la escuela.",
    "pt": "O vau é há duzentos anos o caminho dos nossos filhos para a escola da vila.",
    "uk": "Брід уже двісті років є дорогою наших дітей до школи і має нею лишитися.",
    "ru": "Брод уже двести лет служит нашим детям дорогой в школу и должен ей остаться.",
    "tr": "Geçit iki yüz yıldır çocuklarımızın okul yoludur ve öyle kalmalıdır.",
    "fa": "این گذرگاه دویست سال است که راه مدرسه‌ی کودکان ماست و باید باز بماند.",
    "ar": "المعبر منذ مئتي عام طريق أطفالنا إلى المدرسة ويجب أن يبقى كذلك دائماً.",
    "hi": "यह घाट दो सौ साल से हमारे बच्चों के स्कूल का रास्ता है और आगे भी रहना चाहिए।",
    "zh": "两百年来，渡口一直是我们的孩子上学的路，今后也必须是。",
}


def roles(statement: Statement) -> list[Role]:
    return [block.role for block in statement.blocks]


@pytest.mark.parametrize("language", HANDED_ON)
def test_what_hands_a_statement_on_above_its_title_is_a_lead_in(language: str) -> None:
    handed, title = HANDED_ON[language]
    found = parse_statement(f"{handed}\n\n{title}\n\n{BODY[language]}", language=language)

    assert roles(found) == [Role.LEAD_IN, Role.TITLE, Role.BODY]


def test_an_address_below_the_title_tells_what_stands_above_it() -> None:
    above = "Below you find what was written at the ford last week by all who live along the river."
    text = f"{above}\n\nThe ford stays\n\nDear councillors,\n\n{BODY['en']}\n\n{BODY['en']}"

    assert roles(parse_statement(text, language="en"))[:2] == [Role.LEAD_IN, Role.TITLE]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{BODY['en']}\n\nWhat it means\n\n{BODY['en']}", id="a heading in the text"),
        pytest.param(f"The ford\n\nPlease sign this.\n\nWhy\n\n{BODY['en']}", id="below a title"),
        pytest.param("The ford stays!\n\nA call\n\nDear all,\n\nWe stay here.", id="a cry"),
    ],
)
def test_what_stands_above_a_heading_is_else_the_statement(text: str) -> None:
    assert Role.LEAD_IN not in roles(parse_statement(text, language="en"))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "To the Leader and Members of Westbrook Borough Council", id="en"),
        pytest.param("de", "An den Kreistag", id="de"),
        pytest.param("fr", "Au conseil départemental", id="fr"),
        pytest.param("es", "Al Pleno de la Diputación", id="es"),
        pytest.param("pt", "À Câmara Municipal", id="pt"),
        pytest.param("uk", "Голові обласної ради", id="uk"),
        pytest.param("ru", "Губернатору области", id="ru"),
        pytest.param("tr", "Dereköy Belediyesi Başkanlığına", id="tr"),
        pytest.param("fa", "به شورای شهر", id="fa"),
        pytest.param("ar", "إلى رئيس المجلس البلدي", id="ar"),
    ],
)
def test_a_body_or_an_office_on_a_line_of_its_own_is_addressed(language: str, line: str) -> None:
    text = f"{HANDED_ON[language][1]}\n\n{line}\n\n{BODY[language]}"

    assert roles(parse_statement(text, language=language)) == [
        Role.TITLE,
        Role.SALUTATION,
        Role.BODY,
    ]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        pytest.param("en", "Small ads", id="en"),
        pytest.param("en", "Quiz of the month", id="en, quiz"),
        pytest.param("de", "Kleinanzeigen", id="de"),
        pytest.param("fr", "Petites annonces", id="fr"),
        pytest.param("es", "Anuncios por palabras", id="es"),
        pytest.param("pt", "Classificados", id="pt"),
        pytest.param("uk", "Оголошення", id="uk"),
        pytest.param("ru", "Объявления", id="ru"),
        pytest.param("tr", "Küçük ilanlar", id="tr"),
        pytest.param("ar", "إعلانات مبوبة", id="ar"),
        pytest.param("hi", "विज्ञापन", id="hi"),
        pytest.param("zh", "分类广告", id="zh"),
    ],
)
def test_a_part_of_a_newsletter_is_set_aside_up_to_the_next_heading(
    language: str, heading: str
) -> None:
    body, title = BODY[language], HANDED_ON[language][1]
    text = f"{title}\n\n{body}\n\n{heading}\n\n{body}\n\n{body}\n\n{title}\n\n{body}"

    assert roles(parse_statement(text, language=language)) == [
        *(Role.TITLE, Role.BODY, Role.LEFT_ASIDE, Role.LEFT_ASIDE, Role.LEFT_ASIDE),
        *(Role.HEADING, Role.BODY),
    ]


def test_a_heading_that_only_begins_as_such_a_part_does_is_the_statements() -> None:
    text = f"The ford\n\n{BODY['en']}\n\nSmall adults drown first\n\n{BODY['en']}"

    assert roles(parse_statement(text, language="en"))[2:] == [Role.HEADING, Role.BODY]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "Your details will only be used for this petition.", id="en"),
        pytest.param("en", "You are receiving this e-mail because you walked with us.", id="mail"),
        pytest.param("en", "Photo: the ford in February, under two metres of water.", id="photo"),
        pytest.param("de", "Ihre Daten werden nur für diese Petition verwendet.", id="de"),
        pytest.param("fr", "Vos données ne serviront qu’à cette pétition.", id="fr"),
        pytest.param("es", "Tus datos solo se usarán para esta petición.", id="es"),
        pytest.param("pt", "Seus dados não serão passados a ninguém.", id="pt"),
        pytest.param("uk", "Ваші дані не будуть передані нікому.", id="uk"),
        pytest.param("ru", "Ваши данные не будут переданы никому.", id="ru"),
        pytest.param("tr", "Bilgileriniz yalnızca bu dilekçe için kullanılır.", id="tr"),
        pytest.param("ar", "لن تُستخدم بياناتكم لأي غرض آخر.", id="ar"),
        pytest.param("zh", "您的个人资料只用于本次联署。", id="zh"),
    ],
)
def test_small_print_is_set_aside(language: str, line: str) -> None:
    text = f"{HANDED_ON[language][1]}\n\n{BODY[language]}\n\n{line}"

    assert roles(parse_statement(text, language=language))[2:] == [Role.LEFT_ASIDE]


def test_names_above_small_print_are_signatories() -> None:
    text = (
        f"The ford stays\n\n{BODY['en']}\n\nMill Lane Association\n\nFriends of the Brook\n\n"
        "The site hut is open on Sunday mornings."
    )

    assert roles(parse_statement(text, language="en"))[2:] == [
        *(Role.SIGNATORY, Role.SIGNATORY, Role.LEFT_ASIDE),
    ]


def test_headings_above_what_the_authors_say_are_no_signatories() -> None:
    text = f"The ford\n\n{BODY['en']}\n\nAfter The Flood\n\nOur Children\n\nWe stay at the ford."

    assert Role.SIGNATORY not in roles(parse_statement(text, language="en"))


def test_a_day_with_a_stop_is_a_date_and_no_item() -> None:
    text = (
        f"Die Furt\n\n2. Juni 2026\n\n{BODY['de']}\n\n2. Juni 2026 und danach.\n\n1. Juni und mehr"
    )

    assert roles(parse_statement(text, language="de")) == [
        *(Role.TITLE, Role.DATE_LINE, Role.BODY, Role.ITEM, Role.ITEM),
    ]


@pytest.mark.parametrize(
    ("language", "number"),
    [
        pytest.param("en", "Volume 7, number 3 · Spring 2026 · free", id="en"),
        pytest.param("de", "Ausgabe 14 · kostenlos", id="de"),
        pytest.param("tr", "Mahalle · Sayı 14 · Nisan 2026", id="tr"),
    ],
)
def test_the_name_and_the_number_of_a_newsletter_are_no_title(language: str, number: str) -> None:
    title, body = HANDED_ON[language][1], BODY[language]
    text = f"RIVER POST\n\n{number}\n\n{title}\n\n{body}"

    assert roles(parse_statement(text, language=language)) == [
        *(Role.LEFT_ASIDE, Role.LEFT_ASIDE, Role.TITLE, Role.BODY),
    ]


def test_a_title_above_a_number_stays_where_no_other_is() -> None:
    text = f"The ford stays open\n\nVolume 7, number 3\n\n{BODY['en']}\n\n{BODY['en']}"

    assert roles(parse_statement(text, language="en"))[0] is Role.TITLE


def test_a_first_line_of_up_to_twenty_words_without_a_stop_is_a_title() -> None:
    line = "“He only went to mend the lift”: families of the tower ask why the doors were locked"
    found = [
        parse_statement(f"{words}\n\n{BODY['en']}\n\n{BODY['en']}", language="en")
        for words in (line, f"{line} that night and who had all the keys to them", f"{line}.")
    ]

    assert [statement.title for statement in found] == [line, None, None]


def test_an_open_letter_to_a_body_is_a_title_in_chinese_and_its_address_is_none() -> None:
    text = f"致教育局的公开信\n\n致教育局：\n\n{BODY['zh']}"

    assert roles(parse_statement(text, language="zh")) == [Role.TITLE, Role.SALUTATION, Role.BODY]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "Pictured: the night shift in front of the laundry.", id="en"),
        pytest.param("de", "Im Bild: die Nachtschicht vor der Wäscherei.", id="de"),
        pytest.param("fr", "Légende : l’équipe de nuit devant la buanderie.", id="fr"),
        pytest.param("es", "Pie de foto: el turno de noche ante la lavandería.", id="es"),
        pytest.param("pt", "Legenda: o turno da noite em frente à lavanderia.", id="pt"),
        pytest.param("uk", "На фото: нічна зміна перед пральнею.", id="uk"),
        pytest.param("ru", "На снимке: ночная смена перед прачечной.", id="ru"),
        pytest.param("tr", "Fotoğraf: gece vardiyası çamaşırhane önünde.", id="tr"),
        pytest.param("fa", "شرح عکس: نوبت شب جلوی رخت‌شوی‌خانه.", id="fa"),
        pytest.param("ar", "تعليق الصورة: مناوبة الليل أمام المغسلة.", id="ar"),
        pytest.param("hi", "चित्र परिचय: लॉन्ड्री के सामने रात की पाली।", id="hi"),
        pytest.param("zh", "图片说明：夜班工人在洗衣房前。", id="zh"),
        pytest.param("en", "In this issue: the ford, the quiz, the small ads", id="contents"),
    ],
)
def test_captions_and_contents_within_a_text_are_set_aside(language: str, line: str) -> None:
    title, body = HANDED_ON[language][1], BODY[language]
    found = parse_statement(f"{title}\n\n{body}\n\n{line}\n\n{body}", language=language)

    assert roles(found) == [Role.TITLE, Role.BODY, Role.LEFT_ASIDE, Role.BODY]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("de", "Rundbrief Nr. 12 der Freunde der Talbahn", id="de"),
        pytest.param("fr", "Lettre d’info n° 8 — printemps 2026", id="fr"),
        pytest.param("zh", "河畔通讯第12期", id="zh"),
    ],
)
def test_a_masthead_on_one_line_is_no_title(language: str, line: str) -> None:
    title, body = HANDED_ON[language][1], BODY[language]
    found = parse_statement(f"{line}\n\n{title}\n\n{body}", language=language)

    assert roles(found) == [Role.LEFT_ASIDE, Role.TITLE, Role.BODY]


def test_sentences_that_name_a_numbered_newsletter_are_no_masthead() -> None:
    text = f"{BODY['zh']}\n\n我们在通讯第12期写过这件事。学校至今没有答复。"

    assert roles(parse_statement(text, language="zh")) == [Role.BODY] * 2


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("es", "Notas para la prensa:", id="es"),
        pytest.param("uk", "Примітки для редакцій", id="uk"),
        pytest.param("ru", "Справка для редакций", id="ru"),
    ],
)
def test_what_stands_under_notes_to_the_press_is_set_aside(language: str, line: str) -> None:
    title, body = HANDED_ON[language][1], BODY[language]
    text = f"{title}\n\n{body}\n\n{body}\n\n{line}\n\n{body}"

    assert roles(parse_statement(text, language=language))[3:] == [Role.LEFT_ASIDE] * 2


def test_below_the_signatures_no_heading_leads_back_to_the_statement() -> None:
    text = (
        f"The ford\n\n{BODY['en']}\n\nSigned by:\n\nRiver Friends\n\nQuiz\n\nHow many locks are "
        "there?\n\nCakes\n\nWe still need eight cakes for the feast at the station."
    )

    assert roles(parse_statement(text, language="en"))[4:] == [Role.LEFT_ASIDE] * 4


def test_a_title_above_an_address_ends_what_stands_in_this_issue() -> None:
    text = f"In this issue: a quiz\n\nThe ford stays\n\nDear councillors,\n\n{BODY['en']}"

    assert roles(parse_statement(text, language="en")) == [
        *(Role.LEFT_ASIDE, Role.TITLE, Role.SALUTATION, Role.BODY),
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "Attachments: a copy of the decision, two photographs.", id="en"),
        pytest.param("de", "Anlage 2: Abschrift des Beschlusses auf zwei Blättern.", id="de"),
        pytest.param("fr", "Pièces jointes : copie de la décision, deux photos.", id="fr"),
        pytest.param("es", "Anexos: copia de la resolución y dos fotografías.", id="es"),
        pytest.param("pt", "Anexo 1: cópia da decisão em duas folhas.", id="pt"),
        pytest.param("uk", "Додатки: копія рішення, фото броду.", id="uk"),
        pytest.param("ru", "Приложение: копия решения на двух листах.", id="ru"),
        pytest.param("tr", "Ekler: kararın örneği, iki fotoğraf.", id="tr"),
        pytest.param("ar", "المرفقات: نسخة من القرار وصورتان.", id="ar"),
        pytest.param("fa", "پیوست‌ها: رونوشت تصمیم و دو عکس.", id="fa"),
        pytest.param("hi", "संलग्नक: निर्णय की प्रति, दो चित्र।", id="hi"),
        pytest.param("zh", "附件：决定副本一份，照片两张。", id="zh"),
        pytest.param(
            "ar", "الصورة المرفقة: باب المدرسة في الصباح.", id="a picture with a word to it"
        ),
    ],
)
def test_enclosures_below_a_text_are_set_aside(language: str, line: str) -> None:
    body = f"{BODY[language]} {BODY[language]}"
    found = parse_statement(f"{body}\n\n{line}", language=language)

    assert roles(found) == [Role.BODY, Role.LEFT_ASIDE]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "This letter may be freely reprinted.", id="en"),
        pytest.param("de", "Nachdruck ausdrücklich erwünscht.", id="de"),
        pytest.param("fr", "Reproduction autorisée avec mention de la source.", id="fr"),
        pytest.param("es", "Se permite la reproducción citando la fuente.", id="es"),
        pytest.param("pt", "Reprodução livre com indicação da fonte.", id="pt"),
        pytest.param("uk", "Передрук вітається.", id="uk"),
        pytest.param("ru", "Публикуется полностью. Перепечатка приветствуется.", id="ru"),
        pytest.param("tr", "Kaynak belirtilerek yeniden yayımlanabilir.", id="tr"),
        pytest.param("ar", "نُشرت يوم الأحد. يُسمح بإعادة النشر مع ذكر المصدر.", id="ar"),
        pytest.param("fa", "بازنشر این متن با ذکر منبع آزاد است.", id="fa"),
        pytest.param("hi", "स्रोत सहित पुनर्प्रकाशन की अनुमति है।", id="hi"),
        pytest.param("zh", "欢迎转载，请注明出处。", id="zh"),
    ],
)
def test_leave_to_reprint_is_set_aside(language: str, line: str) -> None:
    found = parse_statement(f"{line}\n\n{BODY[language]}\n\n{BODY[language]}", language=language)

    assert roles(found) == [Role.LEFT_ASIDE, Role.BODY, Role.BODY]


def test_a_paragraph_in_which_something_may_be_reprinted_is_the_authors() -> None:
    said = (
        "We ask the council to say in public, and before the summer, that its report on the ford"
        " may be reprinted, and that whoever reads it may answer, as the law has it for all."
    )

    assert roles(parse_statement(f"{BODY['en']}\n\n{said}", language="en")) == [Role.BODY] * 2


def test_a_mail_says_why_it_came() -> None:
    text = f"{BODY['en']}\n\nYou are receiving this because you signed up on our stall."

    assert roles(parse_statement(text, language="en")) == [Role.BODY, Role.LEFT_ASIDE]


def test_the_number_of_a_newsletter_is_known_behind_its_publisher() -> None:
    number = "Monthly post from the Friends of the Ford · No. 48"
    text = f"RIVER POST\n\n{number}\n\nThe ford stays open\n\n{BODY['en']}"

    assert roles(parse_statement(text, language="en"))[:2] == [Role.LEFT_ASIDE] * 2


def test_a_closing_line_is_known_above_a_name_with_small_print_below_it() -> None:
    text = (
        f"The ford stays\n\n{BODY['en']}\n\nSee you at the water,\nThe ford committee\n\n"
        "The site hut is open on Sunday mornings."
    )

    assert roles(parse_statement(text, language="en"))[2:] == [
        *(Role.SALUTATION, Role.SIGNATORY, Role.LEFT_ASIDE),
    ]


@pytest.mark.parametrize("mark", ["→", "►", "✓", "□"])
def test_arrows_and_boxes_mark_the_items_of_a_list(mark: str) -> None:
    text = f"{BODY['en']}\n\n{mark} Write to the council.\n{mark} Come to the ford on Saturday."

    assert roles(parse_statement(text, language="en")) == [Role.BODY, Role.ITEM, Role.ITEM]


@pytest.mark.parametrize(
    ("language", "first", "address"),
    [
        pytest.param(
            "fr", "Monsieur le Ministre, l’eau n’a surpris personne", "Monsieur,", id="fr"
        ),
        pytest.param("zh", "致市民政局的公开信：请不要关掉渡口的学校", "尊敬的局长：", id="zh"),
    ],
)
def test_a_title_may_call_whom_the_next_line_addresses(
    language: str, first: str, address: str
) -> None:
    body = f"{BODY[language]}\n\n{BODY[language]}"
    with_it = parse_statement(f"{first}\n\n{address}\n\n{body}", language=language)
    twice = parse_statement(f"{address}\n\n{address}\n\n{body}", language=language)

    assert roles(with_it)[:2] == [Role.TITLE, Role.SALUTATION]
    assert roles(twice)[:2] == [Role.SALUTATION] * 2

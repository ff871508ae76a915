"""What stands among the names and names nobody; every statement and address here is invented."""

import pytest

from sharing.core.statement import parse_statement

BODY = "We live on the river. We ask the minister to stop the dam now."
NAMES = "Fish Union\nRiver Weavers"
NOBODY = (
    "123 Main Street",
    "Leeds LS1 1AA",
    "Tel. 0113 496 0000",
    "Page 1 of 2",
    "(312 signatures)",
    "二〇二四年三月五日",
    "2024年3月5日",
    "Teilen auf Facebook",
    "Share on Facebook",
    "Teilen: Facebook Mastodon",
    "Compartilhe: [WhatsApp](https://example.org/w) [X](https://example.org/x)",
    "शेयर: फेसबुक",
    "分享：微博",
    "email info@example.org",
    "Hauptstraße 12",
    "Alte Hauptstraße 12",
    "10115 Berlin",
    "D-10115 Berlin",
    "12 rue Lepic",
    "12 bis, rue Lepic",
    "75018 Paris",
    "Fish Union, 0113 496 0000",
    "+44 113 496 0000",
    "and 300 more",
    "5 mars 2024",
    "5 de marzo de 2024",
    "5. März 2024",
    "March 5, 2024",
    "Springfield, IL 62701",
    "Calle Mayor 5, 2º",
    "Calle Mayor, 5",
    "Rua Augusta, 100",
    "01310-100 São Paulo",
    "1000-001 Lisboa",
    "вул. Лесі Українки, 5",
    "ул. Ленина, д. 5",
    "Тел.: 8 495 123-45-67",
    "Lale Sokak No: 5",
    "34433 Beyoğlu",
    "شارع النيل 5",
    "هاتف: ٠١٢٣٤٥٦",
    "خیابان آزادی، پلاک ۵",
    "तिलक मार्ग, 5",
    "फ़ोन: 0112345678",
    "人民路12号",
    "电话：01012345678",
    "邮编：100000",
    "第1页，共2页",
    "Seite 1 von 2",
    "Страница 1 из 2",
    "صفحة 1 من 2",
    "Sayfa 1/2",
    "1 / 2",
    "312 Unterschriften",
    "312 signatures so far",
    "Unterschriften: 312",
    "312 подписей",
    "312 підписів",
    "312 imza",
    "312 توقيعا",
    "۳۱۲ امضا",
    "312 हस्ताक्षर",
    "312人签名",
    "共312人联署",
    "Partager sur Facebook",
    "Compartir en Twitter",
    "Compartilhar no WhatsApp",
    "Поделиться в Telegram",
    "Поділитися у Facebook",
    "Facebook'ta paylaş",
    "شارك على فيسبوك",
    "फेसबुक पर साझा करें",
    "分享到微博",
    "Share on X",
    "P.O. Box 12",
    "Postfach 12 34",
    "et 300 autres",
    "1012 AB Amsterdam",
    "नई दिल्ली 110001",
    "5 مارس 2024",
    "۵ مارس ۲۰۲۴",
    "١٥ آذار ٢٠٢٤",
    "Tel. (312) 555-0100",
)
NAMED = (
    "38 Degrees",
    "350 Bristol",
    "1000 Women",
    "100 Mothers of the Street",
    "Tenants Union",
    "Page Hall Residents",
    "Facebook Workers Union",
    "Share Croppers Union",
    "Share The City",
    "Hauptstraße Mieter",
    "Mieter der Hauptstraße 12",
    "Main Street Tenants",
    "Rue Lepic Comité",
    "Collectif rue de la Paix",
    "Calle Libre",
    "Via Campesina",
    "Plaza de Mayo Mothers",
    "Phone Workers Union",
    "Mail Workers Union",
    "Mail Online",
    "Tel Aviv Peace Group",
    "Post Office Workers",
    "More in Common",
    "Weitere Kreise",
    "Place Publique",
    "Court Watch 2020",
    "Web Foundation",
    "Del Norte Union",
    "Names Project",
    "Women 2000",
    "30 de Mayo Colectivo",
    "读书会",
    "人民路小学",
    "街道居民会",
    "Друзья реки",
    "ул. Ленина жители",
    "Kadın Cinayetlerini Durduracağız",
    "Sokak Sanatçıları 2020",
    "جمعية شارع النيل",
    "Sida Foundation",
    "Page One Books",
    "99 Percent",
    "12 Moons",
    "3 Rivers Way Group",
    "1 Million Women",
    "Handy Crafts Co",
)


@pytest.mark.parametrize(
    "sign_off", ["Signed:\n", "Signed:\n\n", ""], ids=["near", "apart", "none"]
)
@pytest.mark.parametrize("line", NOBODY)
def test_a_line_that_names_nobody_is_no_signatory(line: str, sign_off: str) -> None:
    statement = parse_statement(f"{BODY}\n\n{sign_off}{NAMES}\n\n{line}", language="en")

    assert statement.signatories == ("Fish Union", "River Weavers")
    assert " ".join(s.text for s in statement.body) == BODY


@pytest.mark.parametrize("name", NAMED)
def test_a_name_like_an_address_or_a_count_stays_a_signatory(name: str) -> None:
    statement = parse_statement(f"{BODY}\n\nSigned:\n{NAMES}\n{name}", language="en")

    assert statement.signatories == ("Fish Union", "River Weavers", name)


def test_a_street_in_the_text_is_no_line_of_a_page() -> None:
    statement = parse_statement(f"123 Main Street\n\n{BODY}\n\nSigned:\n{NAMES}", language="en")

    assert statement.title == "123 Main Street"


def test_the_rest_of_the_names_is_no_part_of_the_last_one() -> None:
    statement = parse_statement(f"{BODY}\n\nSigned:\n{NAMES}\nand 300 more", language="en")

    assert statement.signatories == ("Fish Union", "River Weavers")

"""What stands in another sentence is missed in every language, and what stands in this one is not.

All sentences are invented.
"""

import pytest

from sharing.core.findings.faults import faults
from sharing.core.findings.places import Place, places
from sharing.core.quotes import every_sentence, ranked_quotes
from sharing.core.statement import Role, parse_statement


def place_of(language: str, text: str) -> Place:
    """Return the only sentence of a text, in its place."""
    (place,) = places(parse_statement(text, language=language))
    return place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Ours has a layer of plastic in it now.", id="en: ours"),
        pytest.param("en", "Since the road was closed, three of them have fallen ill.", id="en: of them"),
        pytest.param("en", "We will march with our children until it does.", id="en: until it does"),
        pytest.param("en", "Alone among doctors, he sees no danger.", id="en: he after many"),
        pytest.param("en", "At the same time the company sold the pier.", id="en: at the same time"),
        pytest.param("en", "On 30 June it will close for ever.", id="en: it after a day"),
        pytest.param("en", "By law this number should be six.", id="en: this number"),
        pytest.param("en", "In it lie three cemeteries and our school.", id="en: in it"),
        pytest.param("de", "Am 30. Juni soll es schließen.", id="de: es after a day"),
        pytest.param("de", "Unterdessen hat der Kreis ein Stadion gekauft.", id="de: unterdessen"),
        pytest.param("de", "Wir suchen weiter, solange wir sie lieben.", id="de: sie without a noun"),
        pytest.param("de", "Unserer hat kein Dach und keinen Ofen mehr.", id="de: unserer"),
        pytest.param("de", "Seit Januar sind drei von ihnen krank geworden.", id="de: von ihnen"),
        pytest.param("de", "Darin liegen drei Friedhöfe und unsere Schule.", id="de: darin"),
        pytest.param("de", "Nach dem Gesetz müsste diese Zahl sechs sein.", id="de: diese Zahl"),
        pytest.param("fr", "Pendant ce temps, la ville a acheté un stade.", id="fr: pendant ce temps"),
        pytest.param("fr", "Le 30 juin, il doit fermer ses portes.", id="fr: il after a day"),
        pytest.param("fr", "Depuis janvier, trois d’entre eux sont morts.", id="fr: d’entre eux"),
        pytest.param("fr", "Selon la loi ce chiffre devrait être de six.", id="fr: ce chiffre"),
        pytest.param("fr", "Nous marcherons jusqu’à ce qu’elle le fasse.", id="fr: qu’elle le fasse"),
        pytest.param("es", "Buscamos porque los queremos.", id="es: los before a verb"),
        pytest.param("es", "Mientras tanto el alcalde compró un estadio.", id="es: mientras tanto"),
        pytest.param("es", "Desde enero, tres de ellos han muerto.", id="es: de ellos"),
        pytest.param("es", "Según la ley esta cifra debería ser seis.", id="es: esta cifra"),
        pytest.param("es", "La nuestra no tiene techo ni maestra.", id="es: la nuestra"),
        pytest.param("pt", "Nele ficam três cemitérios e a nossa escola.", id="pt: nele"),
        pytest.param("pt", "Procuramos porque os amamos.", id="pt: os before a verb"),
        pytest.param("pt", "Enquanto isso, a prefeitura comprou um estádio.", id="pt: enquanto isso"),
        pytest.param("pt", "Pela lei este número devia ser seis.", id="pt: este número"),
        pytest.param("uk", "Тим часом район збудував стадіон.", id="uk: тим часом"),
        pytest.param("uk", "У ньому лежать три села і наша школа.", id="uk: у ньому"),
        pytest.param("uk", "Від січня троє з них захворіли.", id="uk: з них"),
        pytest.param("uk", "За законом ця цифра має бути шість.", id="uk: ця цифра"),
        pytest.param("ru", "Тем временем район построил стадион.", id="ru: тем временем"),
        pytest.param("ru", "В нём лежат три села и наша школа.", id="ru: в нём"),
        pytest.param("ru", "С января трое из них заболели.", id="ru: из них"),
        pytest.param("ru", "По закону эта цифра должна быть шесть.", id="ru: эта цифра"),
        pytest.param("tr", "Bu arada belediye yeni bir stadyum yaptı.", id="tr: bu arada"),
        pytest.param("tr", "Bizimki çatısız ve öğretmensiz kaldı.", id="tr: bizimki"),
        pytest.param("tr", "Ocaktan beri onlardan üçü hastalandı.", id="tr: onlardan"),
        pytest.param("tr", "Yasaya göre bu sayı altı olmalıydı.", id="tr: bu sayı"),
        pytest.param("ar", "في هذه الأثناء اشترت البلدية ملعباً جديداً.", id="ar: meanwhile"),
        pytest.param("ar", "فيها ثلاث مقابر ومدرسة القرية.", id="ar: in it"),
        pytest.param("ar", "بحسب القانون هذا الرقم يجب أن يكون ستة.", id="ar: this number"),
        pytest.param("fa", "در همین حال شهرداری یک ورزشگاه خرید.", id="fa: meanwhile"),
        pytest.param("fa", "طبق قانون این عدد باید شش باشد.", id="fa: this number"),
        pytest.param("fa", "از دی‌ماه سه نفر از آن‌ها بیمار شده‌اند.", id="fa: of them"),
        pytest.param("hi", "इस बीच परिषद ने एक नया स्टेडियम ख़रीदा।", id="hi: meanwhile"),
        pytest.param("hi", "क़ानून के हिसाब से यह संख्या छह होनी चाहिए।", id="hi: this number"),
        pytest.param("hi", "जनवरी से उनमें से तीन बीमार पड़ चुके हैं।", id="hi: of them"),
        pytest.param("zh", "与此同时，市政府买了一座新的体育场。", id="zh: meanwhile"),
        pytest.param("zh", "按照规定这个数字应该是六。", id="zh: this number"),
    ],
)  # fmt: skip
def test_what_another_sentence_names_is_missed(language: str, text: str) -> None:
    assert faults(place_of(language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Ours is a small town with one doctor and no bus.", id="en: ours is a town"),
        pytest.param("en", "Mine workers in our valley have had no pay since May.", id="en: mine"),
        pytest.param("en", "Of our 400 children, three of them have fallen ill.", id="en: of our children"),
        pytest.param("en", "The doctor says nothing because he was told to.", id="en: the doctor, he"),
        pytest.param("en", "Nobody in our town should lose his house.", id="en: nobody, his"),
        pytest.param("en", "Every nurse here has lost patients she knew.", id="en: every nurse, she"),
        pytest.param("en", "We will stay here until the council opens the school.", id="en: until it opens"),
        pytest.param("en", "On a good day it will take three hours to fetch water.", id="en: it takes"),
        pytest.param("de", "Wir bitten die Stadt, dass sie die Schule öffnet.", id="de: die Stadt, sie"),
        pytest.param("de", "Wir bitten euch, dass ihr mit uns kommt.", id="de: you"),
        pytest.param("de", "Im Winter wird es Jahre dauern, das Dach zu flicken.", id="de: es dauert"),
        pytest.param("de", "Dafür, dass der Bus fährt, zahlen wir jeden Monat.", id="de: dafür, dass"),
        pytest.param("de", "Unser Dorf hat keine Ärztin und keinen Laden mehr.", id="de: unser Dorf"),
        pytest.param("fr", "Le 30 juin, il faut que la mairie réponde.", id="fr: il faut"),
        pytest.param("fr", "Le maire a promis un pont, il doit le construire.", id="fr: le maire, il"),
        pytest.param("fr", "Nous cherchons nos enfants, et trois d’entre eux vivent.", id="fr: nos enfants"),
        pytest.param("es", "Los últimos inviernos fueron duros para todos aquí.", id="es: los últimos"),
        pytest.param("es", "Los reclamos de las familias no tienen respuesta.", id="es: los reclamos"),
        pytest.param("es", "Las madres dicen que los términos son injustos.", id="es: que los términos"),
        pytest.param("pt", "A nossa escola não tem telhado nem professora.", id="pt: a nossa escola"),
        pytest.param("pt", "Sabemos que os últimos anos foram duros.", id="pt: que os últimos"),
        pytest.param("uk", "Наш район збудував стадіон, а не школу.", id="uk: наш район"),
        pytest.param("ru", "9 января наша школа осталась без тепла.", id="ru: a number first"),
        pytest.param("tr", "İçinde yaşadığımız ev çatısız kaldı.", id="tr: içinde yaşadığımız"),
        pytest.param("ar", "في هذه المدينة ثلاث مدارس بلا سقف.", id="ar: this city"),
        pytest.param("fa", "از آن‌جا که مدرسه بسته است، بچه‌ها در خانه‌اند.", id="fa: since"),
        pytest.param("zh", "我们的村子没有医生，也没有公共汽车。", id="zh: our village"),
    ],
)  # fmt: skip
def test_what_a_sentence_names_itself_is_not_missed(language: str, text: str) -> None:
    assert not [why for why in faults(place_of(language, text)) if "before" in why], text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Hier lebten vierhundert Familien von der Fischerei.", id="de"),
        pytest.param("fr", "Ici vivaient quatre cents familles de pêcheurs.", id="fr"),
        pytest.param("es", "Aquí vivían cuatrocientas familias de pescadores.", id="es"),
        pytest.param("pt", "Aqui viviam quatrocentas famílias de pescadores.", id="pt"),
        pytest.param("uk", "Тут жили чотириста родин рибалок.", id="uk"),
        pytest.param("ru", "Здесь жили четыреста семей рыбаков.", id="ru"),
        pytest.param("ar", "هنا عاشت أربعمئة عائلة من الصيادين.", id="ar"),
    ],
)
def test_here_at_the_start_may_be_a_place_that_was_named_before(language: str, text: str) -> None:
    (quote,) = every_sentence(parse_statement(text, language=language))
    assert "may point to an earlier sentence" in " ".join(quote.warnings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Here in Fordham we have no doctor and no bus.", id="en"),
        pytest.param("de", "Hier in Furtheim haben wir keine Ärztin mehr.", id="de"),
        pytest.param("fr", "Ici, à Guéville, nous vivons sans médecin.", id="fr"),
        pytest.param("es", "Aquí en Vadoverde vivimos sin médico.", id="es"),
        pytest.param("pt", "Aqui em Vau Verde vivemos sem médico.", id="pt"),
        pytest.param("uk", "Тут, у Бродах, ми живемо без лікаря.", id="uk"),
        pytest.param("ru", "Здесь, в Броде, мы живём без врача.", id="ru"),
        pytest.param("ar", "هنا في المعبر نعيش بلا طبيب.", id="ar"),
    ],
)
def test_here_where_the_place_is_named_points_to_nothing(language: str, text: str) -> None:
    (quote,) = every_sentence(parse_statement(text, language=language))
    assert "earlier sentence" not in " ".join(quote.warnings)
    assert "what comes before" not in " ".join(quote.warnings)


def test_a_small_letter_begins_no_sentence_but_the_first_behind_a_salutation() -> None:
    text = "Dear council,\n\nwe write to you from the valley.\n\nand pay for the bridge.\n"
    first, second = places(parse_statement(text, language="en"))

    assert faults(first) == ()
    assert "begins in the middle of a sentence" in faults(second)
    assert first.role is second.role is Role.BODY


def test_where_a_space_ends_phrases_a_short_one_is_in_doubt_until_it_is_joined() -> None:
    text = "เราเป็นชาวประมงจากหมู่บ้านริมแม่น้ำสามสิบแห่ง ผู้อำนวยการกล่าวว่า “น้ำลดลงเอง” เราไม่เชื่อ"
    statement = parse_statement(text, language="th")
    doubt = "a short phrase: perhaps not a whole sentence"

    long, short, *_ = every_sentence(statement)

    assert doubt in short.warnings
    assert doubt not in long.warnings
    assert ranked_quotes(statement)[0].text == long.text

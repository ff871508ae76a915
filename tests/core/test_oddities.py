"""Numbers that do not agree with one another, and what only looks so."""

import pytest

from sharing.core.findings.oddities import oddities
from sharing.core.statement import parse_statement
from tests.evaluation.measure import labelled_statements


def told(text: str, language: str = "en") -> list[str]:
    return [oddity.says for oddity in oddities(parse_statement(text, language=language))]


TWO_UNITS = (
    (
        "fr",
        "La digue fait 40 mètres. La digue fait 40 kilomètres.",
        "“40 kilomètres” stands elsewhere as “40 mètres”: compare the unit.",
    ),
    (
        "de",
        "Der Riss ist 40 Meter lang. Der Riss ist 40 Kilometer lang.",
        "“40 Kilometer” stands elsewhere as “40 Meter”: compare the unit.",
    ),
    (
        "pt",
        "O muro tem 40 metros. O muro tem 40 quilômetros.",
        "“40 quilômetros” stands elsewhere as “40 metros”: compare the unit.",
    ),
    (
        "uk",
        "Стіна має 40 метрів. Стіна має 40 кілометрів.",
        "“40 кілометрів” stands elsewhere as “40 метрів”: compare the unit.",
    ),
    (
        "ru",
        "Стена в 40 метров. Стена в 40 км.",
        "“40 км” stands elsewhere as “40 метров”: compare the unit.",
    ),
    (
        "tr",
        "Duvar 40 metre. Duvar 40 kilometre.",
        "“40 kilometre” stands elsewhere as “40 metre”: compare the unit.",
    ),
    (
        "ar",
        "طول الجدار 40 متراً. طول الجدار 40 كيلومتراً.",
        "“40 كيلومتراً” stands elsewhere as “40 متراً”: compare the unit.",
    ),
    (
        "fa",
        "دیوار ۴۰ متر است. دیوار ۴۰ کیلومتر است.",
        "“۴۰ کیلومتر” stands elsewhere as “۴۰ متر”: compare the unit.",
    ),
    (
        "hi",
        "दीवार 40 मीटर है। दीवार 40 किलोमीटर है।",
        "“40 किलोमीटर” stands elsewhere as “40 मीटर”: compare the unit.",
    ),
    (
        "zh",
        "裂缝长40米。裂缝长40公里。",
        "“40公里” stands elsewhere as “40米”: compare the unit.",
    ),
)


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        pytest.param(
            "en",
            "It is 4 kilometres to safety. We could be out of here in 4 metres of road.",
            "“4 metres” stands elsewhere as “4 kilometres”: compare the unit.",
            id="two units of length",
        ),
        pytest.param(
            "es",
            "Faltan 4 kilómetros para llegar. Solo 4 metros nos separan de la vida.",
            "“4 metros” stands elsewhere as “4 kilómetros”: compare the unit.",
            id="two units of length, in Spanish",
        ),
        pytest.param(
            "en",
            "The coast road is 12 km long. Nobody repairs the 15 km of this road to us.",
            "“15 km” stands elsewhere as “12 km”: which is right?",
            id="one road, two lengths",
        ),
        pytest.param(
            "en",
            "The flood left 300 dead. We mourn our 350 dead in every village.",
            "“350 dead” stands elsewhere as “300 dead”: which is right?",
            id="one flood, two numbers of dead",
        ),
        pytest.param(
            "en",
            "The road is 40 km long. Nobody repairs the wall. The road is 60 km long.",
            "“60 km” stands elsewhere as “40 km”: which is right?",
            id="one road, far apart",
        ),
        pytest.param(
            "de",
            "Die Straße ist 40 km lang. Die Straße hier ist 60 km lang.",
            "“60 km” stands elsewhere as “40 km”: which is right?",
            id="one road, in German",
        ),
        pytest.param(
            "en",
            "The attack killed 300 people. In all 280 people were killed in the attack.",
            "“280 people” stands elsewhere as “300 people”: which is right?",
            id="the dead of one attack",
        ),
        pytest.param(
            "fr",
            "L’attaque a tué 300 personnes. En tout 280 personnes sont mortes dans l’attaque.",
            "“280 personnes” stands elsewhere as “300 personnes”: which is right?",
            id="the dead, in French",
        ),
        pytest.param(
            "de",
            "Der Angriff tötete 300 Menschen. Bei dem Angriff starben 280 Menschen.",
            "“280 Menschen” stands elsewhere as “300 Menschen”: which is right?",
            id="the dead, in German",
        ),
        pytest.param(
            "es",
            "El ataque mató a 300 personas. En total 280 personas murieron en el ataque.",
            "“280 personas” stands elsewhere as “300 personas”: which is right?",
            id="the dead, in Spanish",
        ),
        pytest.param(
            "ru",
            "В этой атаке погибло 300 человек. Атака убила, как мы знаем, не всех: погибло 280 человек.",
            "“280 человек” stands elsewhere as “300 человек”: which is right?",
            id="the dead, in Russian",
        ),
        pytest.param(
            "tr",
            "Saldırıda 300 kişi öldü. Saldırıda 280 kişi hayatını kaybetti.",
            "“280 kişi” stands elsewhere as “300 kişi”: which is right?",
            id="the dead, in Turkish",
        ),
        pytest.param(
            "fa",
            "در این حمله ۳۰۰ نفر کشته شدند. در حمله ۲۸۰ نفر کشته شدند.",
            "“۲۸۰ نفر” stands elsewhere as “۳۰۰ نفر”: which is right?",
            id="the dead, in Persian",
        ),
        *(
            pytest.param(language, text, says, id=f"two units of length, {language}")
            for language, text, says in TWO_UNITS
        ),
        pytest.param(
            "en",
            "The crack is 14 metres long. The company told the court of a crack of 14 centimetres.",
            "“14 centimetres” stands elsewhere as “14 metres”: compare the unit.",
            id="a hundredth, of one crack",
        ),
        pytest.param(
            "en",
            "We counted 230 houses below the dam. They say that 320 houses stand below the dam.",
            "“320 houses” stands elsewhere as “230 houses”: which is right?",
            id="figures that changed places",
        ),
        pytest.param(
            "en",
            "The mine has killed 41 people. We have buried 14 people.",
            "“14 people” stands elsewhere as “41 people”: which is right?",
            id="the dead, figures that changed places",
        ),
        pytest.param(
            "zh",
            "矿难中有41人死亡。我们埋葬了14人。",
            "“14人” stands elsewhere as “41人”: which is right?",
            id="the same in Chinese",
        ),
        pytest.param(
            "en",
            "They put 500 children on 20 m2.",
            "500 people on “20 m2” would be 25 on each square metre. "
            "Compare the unit with the original.",
            id="a crowd of children",
        ),
        pytest.param(
            "de",
            "Dort schlafen 500 Menschen auf 20 Quadratmetern.",
            "500 people on “20 Quadratmetern” would be 25 on each square metre. "
            "Compare the unit with the original.",
            id="a crowd, in German",
        ),
        pytest.param(
            "fr",
            "Ici 500 personnes dorment sur 20 mètres carrés.",
            "500 people on “20 mètres carrés” would be 25 on each square metre. "
            "Compare the unit with the original.",
            id="a crowd, in French",
        ),
    ],
)
def test_numbers_that_do_not_agree_are_told(language: str, text: str, says: str) -> None:
    assert told(text, language) == [says]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Then 3 women came. Later 3 children came.", id="few, of two kinds"),
        pytest.param("en", "We built 12 km of road. We lost 15 km of beaches.", id="two things"),
        pytest.param(
            "en", "The road is 12 km long. The road to Upper Ford is 38 km.", id="far off"
        ),
        pytest.param(
            "en",
            "The attack drove out 300 people and killed 12. Later 280 people left the attack.",
            id="not the dead",
        ),
        pytest.param(
            "en",
            "The attack killed 300 people. The flood killed 280 people.",
            id="the dead of two events",
        ),
        pytest.param("en", "In 2023 300 died here. In 2024 350 died here.", id="two years"),
        pytest.param("en", "There are between 300 dead and 350 dead here.", id="one sentence"),
        pytest.param("en", "We are 300 teachers. We speak for 320 teachers.", id="other counts"),
        pytest.param("es", "Hasta 90 000 pesos de multa. Son 90 000 pesos.", id="up to as much"),
        pytest.param("en", "It rained 90 mm, not 90 cm of rain.", id="a contrast is said"),
        pytest.param("en", "We lost 12 houses. We built 21 houses.", id="figures by chance"),
        pytest.param(
            "en", "We ask 41% of all the tolls here. Now 14% of the tolls go to us.", id="shares"
        ),
        pytest.param("en", "We did not choose this.", id="denied already"),
        pytest.param("en", "We ask that the council:\n\n- keep it open.", id="a list"),
        pytest.param(
            "de", "Wir leben hier seit jeher. Sie nennen es Effizienz.", id="it points back"
        ),
    ],
)
def test_numbers_and_words_that_only_look_odd_are_not_told(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "We met President Barack Obama here.", "President Barack Obama"),
        ("fr", "Nous écrivons au président François Hollande.", "président François Hollande"),
        ("de", "Wir bitten Bundeskanzlerin Angela Merkel her.", "Bundeskanzlerin Angela Merkel"),
        ("es", "Que venga el presidente Enrique Peña Nieto.", "presidente Enrique Peña Nieto"),
        ("pt", "Pedimos à presidente Dilma Rousseff que venha.", "presidente Dilma Rousseff"),
        ("ru", "Пусть придёт президент Дмитрий Медведев.", "президент Дмитрий Медведев"),
        ("uk", "Ми просимо президента Петра Порошенка.", "президента Петра Порошенка"),
        ("tr", "Başbakan Ahmet Davutoğlu kapıyı açsın.", "Başbakan Ahmet Davutoğlu"),
        ("ar", "نطلب من الرئيس حسني مبارك أن يفتح الباب.", "الرئيس حسني مبارك"),
        ("fa", "از رئیس جمهور حسن روحانی می‌خواهیم.", "رئیس جمهور حسن روحانی"),
        ("hi", "हम प्रधानमंत्री मनमोहन सिंह से माँग करते हैं।", "प्रधानमंत्री मनमोहन सिंह"),
        ("zh", "我们请求温家宝总理打开大门。", "温家宝总理"),
    ],
)
def test_who_is_named_with_an_office_may_hold_it_no_more(
    language: str, text: str, named: str
) -> None:
    says = f"Check that “{named}” still holds this office."

    assert [one for one in told(f"{text} {text}", language) if "office" in one] == [says]


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        (
            "en",
            "We met the Secretary of State for the Colonies, the Rt Hon Winston Churchill, here.",
            "Secretary of State for the Colonies, the Rt Hon Winston Churchill",
        ),
        (
            "en",
            "Winston Churchill, the prime minister, came.",
            "Winston Churchill, the prime minister",
        ),
        (
            "fr",
            "Le ministre de l’Intérieur, Georges Clemenceau, a signé.",
            "ministre de l’Intérieur, Georges Clemenceau",
        ),
        (
            "fr",
            "M. Georges Clemenceau, ministre de l’Intérieur, a signé.",
            "Georges Clemenceau, ministre",
        ),
        (
            "es",
            "El presidente de la República, Lázaro Cárdenas, firmó.",
            "presidente de la República, Lázaro Cárdenas",
        ),
        ("pt", "Getúlio Vargas, presidente da República, assinou.", "Getúlio Vargas, presidente"),
        (
            "de",
            "Der Minister für Wirtschaft, Ludwig Erhard, kam.",
            "Minister für Wirtschaft, Ludwig Erhard",
        ),
        (
            "ru",
            "Министр иностранных дел Андрей Громыко молчал.",
            "Министр иностранных дел Андрей Громыко",
        ),
        (
            "uk",
            "Андрій Громико, міністр закордонних справ, мовчав.",
            "Андрій Громико, міністр",
        ),
        (
            "uk",
            "Заступник міністра Андрій Громико мовчав.",
            "Заступник міністра Андрій Громико",
        ),
        (
            "ru",
            "Первый заместитель министра Андрей Громыко молчал.",
            "Первый заместитель министра Андрей Громыко",
        ),
        (
            "en",
            "The deputy minister, Winston Churchill, came.",
            "deputy minister, Winston Churchill",
        ),
        (
            "fr",
            "L’adjoint au maire Georges Clemenceau vint.",
            "adjoint au maire Georges Clemenceau",
        ),
        ("tr", "Bakan Yardımcısı Turgut Özal sustu.", "Bakan Yardımcısı Turgut Özal"),
        ("ar", "لم يجب نائب رئيس الوزراء طه حسين.", "نائب رئيس الوزراء طه حسين"),
        ("fa", "معاون وزیر دارایی، محمد مصدق، آمد.", "معاون وزیر دارایی، محمد مصدق"),
        ("zh", "副部长周恩来签了字。", "副部长周恩来"),
        ("tr", "Turgut Özal, Başbakan, sustu.", "Turgut Özal, Başbakan"),
        ("ar", "وزير الخارجية، طه حسين، لم يجب.", "وزير الخارجية، طه حسين"),
        ("fa", "محمد مصدق، وزیر دارایی، آمد.", "محمد مصدق، وزیر دارایی"),
        ("hi", "लाल बहादुर, रेल मंत्री, चुप रहे।", "लाल बहादुर, रेल मंत्री"),
        ("zh", "部长周恩来签了字。", "部长周恩来"),
    ],
)
def test_a_holder_is_known_before_and_behind_the_office(
    language: str, text: str, named: str
) -> None:
    says = f"Check that “{named}” still holds this office."

    assert [one for one in told(text, language) if "office" in one] == [says]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Former President Barack Obama came to us.", id="held once"),
        pytest.param("fr", "L’ancien ministre Georges Clemenceau parle ici.", id="French, once"),
        pytest.param("en", "The minister spoke, Green Party members did, too.", id="a party"),
        pytest.param("fr", "Le président de la coopérative, Jean Jaurès, vint.", id="of a club"),
        pytest.param("en", "Angela Merkel, who met the president, came.", id="no apposition"),
        pytest.param("ar", "وزير الصحة لم يجب على رسائلنا.", id="Arabic, a verb"),
        pytest.param("fa", "وزیر بهداشت قول داد که بیاید.", id="Persian, a verb"),
        pytest.param("zh", "主席高度重视这件事。", id="Chinese, no surname of a name"),
    ],
)
def test_who_holds_no_office_is_not_asked_about(language: str, text: str) -> None:
    assert [one for one in told(text, language) if "office" in one] == []


def test_one_holder_is_asked_about_once() -> None:
    text = "Georges Clemenceau, ministre, a signé. Le ministre Georges Clemenceau se tait."

    assert len([one for one in told(text, "fr") if "office" in one]) == 1


def test_an_office_without_a_name_and_an_organisation_are_not_told() -> None:
    text = "Der Minister sagte, Angela kommt. Die Bürgermeisterin und der Rat der Stadt bleiben."

    assert told(text, "de") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We can wait."),
        ("en", "We accept this law."),
        ("fr", "Nous pouvons attendre."),
        ("es", "Aceptamos esta ley."),
        ("pt", "Podemos esperar."),
        ("de", "Wir können warten."),
        ("uk", "Ми погоджуємось."),
        ("ru", "Мы согласны."),
        ("tr", "Biz kabul ediyoruz."),
        ("ar", "نقبل هذا القانون."),
        ("fa", "ما موافقیم."),
        ("hi", "हम सहमत हैं।"),
        ("zh", "我们同意。"),
    ],
)
def test_a_few_words_that_give_way_may_have_lost_a_not(language: str, text: str) -> None:
    says = f"The sense of “{text}” hangs on one word."

    assert [one for one in told(text, language) if one.startswith(says)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We cannot wait.", id="denied"),
        pytest.param("en", "We know.", id="no consent"),
        pytest.param("en", "We wait.", id="a complaint"),
        pytest.param("en", "We are afraid of them.", id="fear"),
        pytest.param("en", "We accept that the bridge is old and has to be repaired.", id="long"),
        pytest.param("zh", "我们不同意。", id="Chinese, denied"),
        pytest.param("ru", "Мы не согласны.", id="Russian, denied"),
    ],
)
def test_few_words_that_give_nothing_away_are_not_told(language: str, text: str) -> None:
    assert told(text, language) == []


def test_few_alarms_are_raised_over_statements_without_faults() -> None:
    alarms = {one.name: oddities(one.statement) for one in labelled_statements()}

    most = {name: _planted(name) + IN_VAIN.get(name, 0) for name in alarms}
    assert {name for name, found in alarms.items() if len(found) > most[name]} == set()


# Alarms that are raised for nothing: short sentences that lost no "no", and an hour in words.
IN_VAIN = {
    "de-nachtbus": 2,
    "de-putzstreik": 2,
    "en-calls": 1,
    "en-cellblock": 2,
    "fa-maluliyat": 1,
    "tr-dokuma": 1,
    "tr-kuyu": 1,
    "uk-ukryttia": 1,
}


def test_the_bracket_of_an_items_marker_is_no_stray() -> None:
    assert told("We ask:\na) stop the dam now;\nb) let us stay (here.", "en") == [
        "The bracket ( has no partner."
    ]


def _planted(name: str) -> int:
    """Return how much in a labelled statement is odd: a crowd, or a sentence that lost its "no"."""
    return {
        "en-clinic": 2,
        "fr-logement": 1,
        "pt-floresta": 1,
        "ru-biblioteka": 1,
        "tr-zeytin": 1,
        "uk-svitlo": 1,
    }.get(name, 0)

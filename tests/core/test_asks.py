from pathlib import Path

import pytest

from sharing.core.findings.asks import targets_named
from sharing.core.findings.facts import facts
from sharing.core.findings.quantities import Quantity, quantity
from sharing.core.findings.requests import asks_to_addressee, asks_to_reader
from sharing.core.quotes import Slot, choose_quotes, every_sentence
from sharing.core.statement import Statement, parse_statement

ALEPPO = Path(__file__).parents[2] / "sharing" / "samples" / "aleppo" / "statement.txt"


@pytest.fixture(scope="module")
def aleppo() -> Statement:
    return parse_statement(ALEPPO.read_text(encoding="utf-8"))


def test_the_reader_of_the_aleppo_statement_is_asked_three_things(aleppo: Statement) -> None:
    assert [ask.text for ask in asks_to_reader(aleppo)] == [
        "write to your MP",
        "tweet Theresa May",
        "do whatever you can to show the world this is not acceptable",
    ]


def test_the_addressee_of_the_aleppo_statement_is_asked_three_things(aleppo: Statement) -> None:
    starts = [" ".join(ask.text.split()[:4]) for ask in asks_to_addressee(aleppo)]

    assert starts == ["We are calling on", "However, we need you", "Please don’t give them"]


def test_the_targets_of_the_aleppo_statement_are_found(aleppo: Statement) -> None:
    assert [target.text for target in targets_named(aleppo)] == [
        "your MP",
        "Theresa May",
        "the International Community",
        "the UN",
    ]


def test_the_facts_of_the_aleppo_statement_are_found(aleppo: Statement) -> None:
    assert [fact.text for fact in facts(aleppo)] == [
        "100,000 civilians",
        "five square metres",
        "more than 500 people",
        "underground for days",
        "100,000 people",
        "4 kilometres",
        "a few dozen buses and lorries",
        "twenty-four hours",
        "thousands of our boys and men",
        "five years",
        "100,000 souls",
        "four kilometers",
    ]


def test_everything_found_is_a_range_of_the_statement(aleppo: Statement) -> None:
    found = [
        *((ask.start, ask.end, ask.text) for ask in asks_to_reader(aleppo)),
        *((ask.start, ask.end, ask.text) for ask in asks_to_addressee(aleppo)),
        *((target.start, target.end, target.text) for target in targets_named(aleppo)),
        *((fact.start, fact.end, fact.text) for fact in facts(aleppo)),
    ]

    assert found
    assert all(aleppo.source[start:end] == text for start, end, text in found)


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        pytest.param("en", "More than 500 people fled.", 500, "people", id="English"),
        pytest.param("en", "It took twenty-four hours.", 24, "hour", id="in words"),
        pytest.param("en", "We lost €5 million here.", 5_000_000, "€", id="money"),
        pytest.param("en", "Some 1.2 million people fled.", 1_200_000, "people", id="a decimal"),
        pytest.param("fr", "Il y a 1 450 personnes ici.", 1450, "personne", id="a blank inside"),
        pytest.param("pt", "Perdemos 12 mil hectares.", 12_000, "hectare", id="Portuguese"),
        pytest.param("hi", "वहाँ 1,23,456 लोग हैं।", 123_456, "लोग", id="lakhs"),
        pytest.param("fa", "اینجا ۳۰۰ خانواده ماند.", 300, "خانواده", id="Persian digits"),
        pytest.param("ar", "نزح ٣٠٠٠ شخص من المدينة.", 3000, "شخص", id="Arabic digits"),
        pytest.param("hi", "यहाँ ३००० परिवार रहते हैं।", 3000, "परिवार", id="Devanagari digits"),
        pytest.param("ar", "نزح ثلاثة ملايين شخص.", 3_000_000, "شخص", id="Arabic words"),
        pytest.param("es", "Perdimos 3,5 millones de litros.", 3_500_000, "litro", id="comma"),
        pytest.param("es", "Más de tres mil personas huyeron.", 3000, "persona", id="Spanish"),
        pytest.param("fr", "Trois mille familles ont fui.", 3000, "famille", id="French"),
        pytest.param("fr", "Nous avons perdu 12 000 € en mai.", 12_000, "€", id="a sign behind"),
        pytest.param("de", "Hier lebten dreitausend Menschen.", 3000, "menschen", id="German"),
        pytest.param("uk", "Тут живуть три тисячі родин.", 3000, "родин", id="Ukrainian"),
        pytest.param("ru", "Здесь живут три тысячи семей.", 3000, "семей", id="Russian"),
        pytest.param("tr", "Burada üç bin aile yaşıyor.", 3000, "aile", id="Turkish"),
        pytest.param("fa", "سه هزار خانواده رفتند.", 3000, "خانواده", id="Persian words"),
        pytest.param("hi", "यहाँ तीन हज़ार परिवार हैं।", 3000, "परिवार", id="Hindi words"),
        pytest.param("zh", "工厂损失了三百万元。", 3_000_000, "元", id="Chinese money"),
        pytest.param("zh", "有三千人失去了家园。", 3000, "人", id="Chinese people"),
        pytest.param("zh", "三百二十名工人共用出口。", 320, "工人", id="Chinese classifier"),
        pytest.param("zh", "有300萬人失去了家園。", 3_000_000, "人", id="Chinese digits"),
        pytest.param("en", "In the fire 40 died.", 40, "dead", id="a fate"),
        pytest.param("en", "At least 300 were killed here.", 300, "dead", id="a fate, passive"),
        pytest.param("en", "They put us on 20 m2.", 20, "square metre", id="an area"),
        pytest.param("en", "One in five children goes hungry.", 1, "in 5", id="a share"),
        pytest.param("en", "Now 7 out of 10 wells are dry.", 7, "in 10", id="a share, out of"),
        pytest.param("de", "Wir lehren 7 von 10 Kindern.", 7, "in 10", id="a German share"),
        pytest.param("fr", "Un enfant sur cinq a faim.", 1, "in 5", id="a French share"),
        pytest.param("es", "Aquí 7 de cada 10 no comen.", 7, "in 10", id="a Spanish share"),
        pytest.param("tr", "Her 10 çocuktan 7'si hasta.", 7, "in 10", id="a Turkish share"),
        pytest.param("ar", "عملنا هنا أحد عشر عاماً.", 11, "عاماً", id="an Arabic eleven"),
        pytest.param("ar", "فقدنا اثني عشر طفلاً.", 12, "طفلاً", id="an Arabic twelve"),
        pytest.param("ar", "فقدنا ثلاثة عشر طفلاً.", 13, "طفلاً", id="an Arabic thirteen"),
        pytest.param("en", "Forty-one groups signed.", 41, "group", id="forty-one"),
        pytest.param(
            "en", "We lost twenty-one thousand trees.", 21_000, "tree", id="in the middle"
        ),
        pytest.param("en", "We bought three one-way tickets.", 3, "one-way ticket", id="one-way"),
        pytest.param("fr", "Vingt et une écoles ferment.", 21, "école", id="a French one"),
        pytest.param("es", "Cerraron treinta y una escuelas.", 31, "escuela", id="a Spanish one"),
        pytest.param("pt", "Fecharam vinte e uma escolas.", 21, "escola", id="a Portuguese one"),
        pytest.param("ar", "وثلاثة عشر ألف شخص نزحوا.", 13_000, "شخص", id="behind an Arabic and"),
        pytest.param("ar", "مات جارنا وثلاثون طفلاً.", 30, "طفلاً", id="an Arabic and within"),
        pytest.param("ar", "غادر واحد وعشرون ألف شخص.", 21_000, "شخص", id="an Arabic one and"),
        pytest.param("ar", "هنا ألفان وخمسمئة شخص.", 2_500, "شخص", id="an Arabic two thousand"),
        pytest.param("ar", "هنا مئتان وثمانون ألف شخص.", 280_000, "شخص", id="Arabic hundreds"),
        pytest.param("ar", "هنا ثمانمئة وتسعون شخص.", 890, "شخص", id="Arabic eight hundred"),
        pytest.param("hi", "यहाँ 10 में से 7 बच्चे बीमार हैं।", 7, "in 10", id="a Hindi share"),
        pytest.param("zh", "每五个孩子中就有一个挨饿。", 1, "in 5", id="a Chinese share"),
        pytest.param("en", "Two and a half million trees fell.", 2_500_000, "tree", id="a half"),
        pytest.param("en", "Here half a million people live.", 500_000, "people", id="half of it"),
        pytest.param("fr", "Deux millions et demi d’arbres.", 2_500_000, "arbre", id="et demi"),
        pytest.param("es", "Un millón y medio de personas.", 1_500_000, "persona", id="y medio"),
        pytest.param("pt", "Dois milhões e meio de árvores.", 2_500_000, "árvore", id="e meio"),
        pytest.param("de", "Zweieinhalb Millionen Bäume.", 2_500_000, "bäume", id="einhalb"),
        pytest.param("ru", "Два с половиной миллиона семей.", 2_500_000, "семей", id="с половиной"),
        pytest.param("uk", "Два з половиною мільйони дерев.", 2_500_000, "дерев", id="половиною"),
        pytest.param("tr", "İki buçuk milyon ağaç.", 2_500_000, "ağaç", id="buçuk"),
        pytest.param("fa", "دو و نیم میلیون درخت.", 2_500_000, "درخت", id="a Persian half"),
        pytest.param("ar", "مليونان ونصف مليون شجرة.", 2_500_000, "شجرة", id="an Arabic half"),
        pytest.param("hi", "ढाई लाख पेड़।", 250_000, "पेड़", id="two and a half in Hindi"),
        pytest.param("en", "Some 1.5m people left.", 1_500_000, "people", id="1.5m"),
        pytest.param("en", "It costs £2.3m a year.", 2_300_000, "£", id="£2.3m"),
        pytest.param("en", "We have 40k signatures.", 40_000, "signature", id="40k"),
        pytest.param("en", "The wall is 5 m high.", 5, "metre", id="metres"),
        pytest.param("en", "Three-quarters of the families left.", 3, "in 4", id="quarters"),
        pytest.param("de", "Drei Viertel der Familien gingen.", 3, "in 4", id="Viertel"),
        pytest.param("es", "Dos terceras partes de los pozos.", 2, "in 3", id="terceras partes"),
        pytest.param("zh", "五分之三的井干了。", 3, "in 5", id="Chinese parts"),
        pytest.param("en", "Some 40 per cent of us left.", 40, "%", id="per cent"),
        pytest.param("es", "El 40 por ciento no come.", 40, "%", id="por ciento"),
        pytest.param("ar", "نسبة 40 في المئة بلا مدرسة.", 40, "%", id="Arabic per cent"),
        pytest.param("tr", "Yüzde 40 oy vermedi.", 40, "%", id="Turkish per cent"),
        pytest.param("zh", "百分之四十没有学校。", 40, "%", id="Chinese per cent"),
    ],
)
def test_a_fact_knows_its_value_and_unit(language: str, text: str, value: float, unit: str) -> None:
    (fact,) = facts(parse_statement(text, language=language))

    assert fact.quantity is not None
    assert (fact.quantity.value, fact.quantity.unit) == (value, unit)
    assert isinstance(fact.quantity.value, int)  # whole numbers print whole


def test_an_arabic_and_wrote_is_no_thousand() -> None:
    assert facts(parse_statement("جارنا كتب وألف كتاباً عن القرية.", language="ar")) == ()


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        pytest.param("In May 2024 some 500 people fled.", "May 2024", id="a month"),
        pytest.param("On 3 May 2024 some 500 people fled.", "3 May 2024", id="a day"),
        pytest.param("In 2024 some 500 people fled.", "2024", id="a year"),
        pytest.param("Some 500 people fled.", "1 June 2026", id="the date line"),
        pytest.param("Some 500 people may flee.", "1 June 2026", id="a verb, not a month"),
    ],
)
def test_a_fact_is_as_of_the_date_in_its_sentence_else_that_of_the_statement(
    text: str, as_of: str
) -> None:
    statement = parse_statement(f"Lower Ford, 1 June 2026\n\n{text}", language="en")

    assert [fact.as_of for fact in facts(statement)] == [as_of]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ferry has run since 1951 and costs £2.3 million each year."),
        ("en", "We were founded in 1987 and have 400 members."),
        ("fr", "Fondée en 1987, elle a 400 membres."),
        ("de", "Der 1987 gegründete Verein hat 400 Mitglieder."),
        ("es", "Desde 1951 el ferry lleva 300 pasajeros."),
        ("pt", "Criada no ano 1987, tem 400 sócios."),
        ("ru", "С 1951 года паром возит 300 человек."),
        ("uk", "Заснована 1987 року, має 400 членів."),
        ("tr", "1951’den beri vapur 300 kişi taşır."),
        ("ar", "تأسست عام 1987 ولها 400 عضو."),
        ("fa", "از سال ۱۹۵۱ ۳۰۰ نفر سوار می‌شوند."),
        ("hi", "1951 से नाव 300 लोग ले जाती है।"),
        ("zh", "自1951年以来，渡轮运送300人。"),
    ],
)
def test_a_year_since_when_something_is_dates_no_number(language: str, text: str) -> None:
    assert [fact.as_of for fact in facts(parse_statement(text, language=language))] == [None]


@pytest.mark.parametrize(
    ("language", "text", "said_by"),
    [
        ("en", "The council said 40 houses stand; we count 55 houses.", "The council"),
        ("en", "The mayor said 40 houses stand, but we count 55 houses.", "The mayor"),
        (
            "fr",
            "Le maire a dit que 40 maisons restent ; nous en voyons 55 vides.",
            "Le maire",
        ),
        ("es", "El alcalde dijo que hay 40 casas; contamos 55 casas.", "El alcalde"),
        (
            "de",
            "Das Dach kostet nach Angaben der Stadt 40 Euro, nach unserer Rechnung 55 Euro.",
            "der Stadt",
        ),
    ],
)
def test_what_the_authors_count_is_not_said_by_those_they_answer(
    language: str, text: str, said_by: str
) -> None:
    first, second = facts(parse_statement(text, language=language))

    assert (first.said_by, second.said_by) == (said_by, None)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "We met at 6 p.m. today."), ("de", "Wir treffen uns um 18 Uhr.")]
)
def test_an_hour_counts_nothing(language: str, text: str) -> None:
    assert facts(parse_statement(text, language=language)) == ()


def test_a_fact_without_any_date_has_none() -> None:
    (fact,) = facts(parse_statement("Some 500 people fled.", language="en"))

    assert (fact.as_of, fact.said_by) == (None, None)


def test_a_fact_in_somebody_elses_words_is_theirs() -> None:
    text = "“We buried 12 people,” said a doctor. We buried 13 people."

    assert [fact.said_by for fact in facts(parse_statement(text, language="en"))] == [
        "a doctor",
        None,
    ]


def test_a_magnitude_of_nothing_has_no_quantity() -> None:
    assert quantity("thousands of people", "en") is None


def test_a_number_beside_which_no_noun_stands_has_a_value_alone() -> None:
    assert quantity("more than 500", "en") == Quantity(value=500, unit="")


def test_a_fact_knows_its_sentence(aleppo: Statement) -> None:
    assert all(fact.text in fact.sentence.text for fact in facts(aleppo))


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        pytest.param("en", "We lost €5 million in 2016.", ["€5 million"], id="money, not a year"),
        pytest.param("en", "In 2016 people fled.", [], id="a year is no number of people"),
        pytest.param("en", "Some 40% of us left.", ["40%"], id="a share"),
        pytest.param("en", "We are one people.", [], id="one is no number here"),
        pytest.param("en", "Some 40 died in 2016.", ["40 died"], id="a year is no whole"),
        pytest.param("fa", "نه نان داریم نه آب.", [], id="Persian: neither, not nine"),
        pytest.param(
            "zh", "数百人十分害怕，千万不要。", [], id="Chinese: hundreds, very, by all means"
        ),
        pytest.param("de", "Sie starb mit 7 von uns.", [], id="seven of us: no whole"),
        pytest.param("ar", "أكثر من 500 عائلة هنا.", ["أكثر من 500 عائلة"], id="Arabic"),
        pytest.param("fr", "Plus de 500 familles ont fui.", ["Plus de 500 familles"], id="French"),
        pytest.param("zh", "在21世紀的2026年，有300人在此。", ["300人"], id="a century, a year"),
        pytest.param("uk", "Понад 500 родин втекли.", ["Понад 500 родин"], id="Ukrainian"),
    ],
)
def test_a_number_is_found_with_what_it_counts(language: str, text: str, found: list[str]) -> None:
    assert [fact.text for fact in facts(parse_statement(text, language=language))] == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We ask everybody who reads this to come.", id="English"),
        pytest.param("en", "We ask Parliament to open the road.", id="English, by name"),
        pytest.param("en", "We beg for a road out of the town.", id="English, a thing"),
        pytest.param("ar", "نطالب المجتمع الدولي بفتح الطرق.", id="Arabic"),
        pytest.param("fr", "Nous demandons au gouvernement d’agir.", id="French"),
        pytest.param("es", "Exigimos que abran las carreteras.", id="Spanish"),
        pytest.param("de", "Wir fordern offene Straßen.", id="German"),
        pytest.param("uk", "Закликаємо уряд відкрити дороги.", id="Ukrainian"),
        pytest.param("ru", "Требуем открыть дороги.", id="Russian"),
        pytest.param("pt", "Exigimos que abram as estradas.", id="Portuguese"),
        pytest.param("tr", "Yolların açılmasını talep ediyoruz.", id="Turkish"),
        pytest.param("fa", "از دولت می‌خواهیم راه‌ها را باز کند.", id="Persian"),
        pytest.param("hi", "हम सड़कें खोलने की माँग करते हैं।", id="Hindi"),
        pytest.param("zh", "我们要求开放道路。", id="Chinese"),
    ],
)
def test_an_ask_is_known_in_each_language(language: str, text: str) -> None:
    statement = parse_statement(text, language=language)

    assert [ask.text for ask in asks_to_addressee(statement)] == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Give us back our water.", id="English"),
        pytest.param("en", "Do not close the only school in our valley.", id="English, not to"),
        pytest.param("ar", "أوقفوا الحرب على أطفالنا.", id="Arabic"),
        pytest.param("ar", "لا تغلقوا المدرسة الوحيدة في قريتنا.", id="Arabic, not to"),
        pytest.param("fr", "Fermez cette usine maintenant.", id="French"),
        pytest.param("es", "¡Cierren la fábrica ya!", id="Spanish"),
        pytest.param("ar", "اكتبوا إلى ممثليكم اليوم.", id="Arabic, to the reader"),
        pytest.param("es", "¡Devuélvannos el agua!", id="Spanish, with a pronoun"),
        pytest.param("de", "Öffnen Sie die Grenze für alle.", id="German"),
        pytest.param("de", "Schließt die Fabrik sofort!", id="German, to several"),
        pytest.param("pt", "Fechem a fábrica já!", id="Portuguese"),
        pytest.param("uk", "Зупиніть вирубку нашого лісу.", id="Ukrainian"),
        pytest.param("ru", "Прекратите вырубку нашего леса.", id="Russian"),
        pytest.param("tr", "Okulumuzu ve köyümüzü kapatmayın.", id="Turkish"),
        pytest.param("fa", "کارخانه را ببندید!", id="Persian"),
        pytest.param("hi", "बाँध का काम तुरंत रोकिए।", id="Hindi"),
        pytest.param("zh", "立即释放所有被关押的教师！", id="Chinese"),
        pytest.param("zh", "我们请求市政府立即公布水质报告。", id="Chinese, a request"),
    ],
)
def test_an_order_is_an_ask_and_is_offered_as_one(language: str, text: str) -> None:
    (quote,) = choose_quotes(parse_statement(text, language=language))

    assert quote.slot is Slot.ASK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ar", "أغلقوا المدرسة قبل عام ولم يعودوا.", id="Arabic: they closed"),
        pytest.param("fr", "Avez-vous entendu nos enfants ?", id="French: a question"),
        pytest.param("fr", "Assez de promesses, nous voulons des actes.", id="French: enough"),
        pytest.param("es", "Miran la lluvia y no dicen nada.", id="Spanish: they look"),
        pytest.param("de", "Schließt die Bücherei, verlieren wir alles.", id="German: if"),
        pytest.param("pt", "Matam gente todos os dias na nossa terra.", id="Portuguese: they kill"),
        pytest.param("uk", "Навіть діти знають, чия це річка.", id="Ukrainian: even"),
        pytest.param("tr", "Zeytin bizim ve hepimizin.", id="Turkish: of us all"),
        pytest.param("fa", "شما هر روز این کار را می‌کنید.", id="Persian: you do"),
        pytest.param("hi", "हम क्या करें और कहाँ जाएँ?", id="Hindi: a question"),
        pytest.param("zh", "停止供水已经三天了。", id="Chinese: it has stopped"),
    ],
)
def test_a_form_that_tells_what_is_is_no_order(language: str, text: str) -> None:
    assert asks_to_addressee(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("fr", "Ouvrez l’accès !", id="French"),
        pytest.param("uk", "Відкрийте дороги!", id="Ukrainian"),
        pytest.param("ru", "Освободите учителей!", id="Russian"),
        pytest.param("tr", "Fabrikayı kapatın!", id="Turkish"),
        pytest.param("tr", "Topraklarımızı bırakmayacağız.", id="Turkish, no ask"),
        pytest.param("zh", "救救孩子！", id="Chinese"),
    ],
)
def test_two_words_may_stand_alone_if_they_are_long(language: str, text: str) -> None:
    assert len(choose_quotes(parse_statement(text, language=language))) == 1


@pytest.mark.parametrize("text", ["Help us.", "Stop now.", "Thank you.", "Otherwise nothing."])
def test_two_words_that_say_little_are_too_short(text: str) -> None:
    assert choose_quotes(parse_statement(text, language="en")) == ()


@pytest.mark.parametrize(
    ("language", "text", "speaks"),
    [
        pytest.param("en", "I saw the river turn black.", True, id="I"),
        pytest.param("en", "The school was built by I. Marsh.", False, id="an initial"),
        pytest.param("en", "Part I of the treaty is broken.", False, id="a number"),
        pytest.param("en", "The US government sold the valley.", False, id="a country"),
        pytest.param("en", "Nobody has ever listened to us.", True, id="us"),
        pytest.param("es", "Los últimos bosques se queman.", False, id="Spanish: the last"),
        pytest.param("pt", "Há crianças doentes nos hospitais.", False, id="Portuguese: in the"),
        pytest.param("pt", "Ninguém nos ouviu em todos estes anos.", True, id="Portuguese: us"),
        pytest.param("ar", "نساء القرية يحملن الماء كل يوم.", False, id="Arabic: women"),
        pytest.param("ar", "نشرب الماء من بئر واحدة ملوثة.", True, id="Arabic: we drink"),
        pytest.param("tr", "Köyün artık bir okulu ve suyu yok.", False, id="Turkish: any more"),
    ],
)
def test_the_first_person_is_known_from_what_looks_like_it(
    language: str, text: str, *, speaks: bool
) -> None:
    (quote,) = every_sentence(parse_statement(text, language=language))

    assert ("first person" in quote.reasons) is speaks


def test_a_name_of_free_software_is_no_ask() -> None:
    statement = parse_statement("Free software is a public good.", language="en")

    assert asks_to_addressee(statement) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We ask for no alms from anybody here.", id="English"),
        pytest.param("fr", "Nous ne demandons pas l’aumône aux riches.", id="French"),
        pytest.param("de", "Wir bitten nicht um ein Almosen.", id="German"),
        pytest.param("de", "Wir verlangen nichts Unmögliches von ihnen.", id="German, nothing"),
        pytest.param("es", "No pedimos limosna a nadie.", id="Spanish"),
        pytest.param("es", "No les pedimos caridad a ustedes.", id="Spanish, of them"),
        pytest.param("pt", "Não exigimos nenhum privilégio.", id="Portuguese"),
        pytest.param("uk", "Ми не просимо в них милостині.", id="Ukrainian"),
        pytest.param("ru", "Мы не требуем невозможного от власти.", id="Russian"),
        pytest.param("ar", "لا نطلب صدقة من أحد هنا.", id="Arabic"),
        pytest.param("fa", "ما از کسی صدقه نمی‌خواهیم.", id="Persian"),
        pytest.param("zh", "我们并不要求任何特权。", id="Chinese"),
    ],
)
def test_what_is_not_asked_is_no_ask(language: str, text: str) -> None:
    statement = parse_statement(text, language=language)

    assert asks_to_addressee(statement) == ()
    assert all(quote.slot is not Slot.ASK for quote in every_sentence(statement))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("es", "No pedimos caridad: exigimos justicia.", id="Spanish, but"),
        pytest.param("es", "No pedimos otra cosa que justicia.", id="Spanish, only"),
        pytest.param("fr", "Nous ne demandons que la justice.", id="French, only"),
        pytest.param("de", "Wir bitten Sie, nicht zu schweigen.", id="German, not to"),
        pytest.param("ar", "لا نطلب إلا حقنا في الماء.", id="Arabic, only"),
        pytest.param("zh", "任何老人都不应该被赶走。", id="Chinese, should not"),
        pytest.param("uk", "Діти не повинні вчитися в підвалі.", id="Ukrainian, must not"),
    ],
)
def test_what_is_asked_beside_a_denial_or_must_not_be_is_an_ask(language: str, text: str) -> None:
    assert len(asks_to_addressee(parse_statement(text, language=language))) == 1


CALLS = [
    ("en", "If you live here, write to your MP and ask one thing: who pays for the wall?"),
    ("de", "Fragen Sie Ihre Abgeordnete: Wer bezahlt die Mauer?"),
    ("de", "Kommen Sie am 24. Januar um 11 Uhr auf den Marktplatz."),
    ("fr", "Écrivez à votre députée : demandez-lui où est passée l’eau."),
    ("fr", "Venez le 22 mars à 14 heures sur la place du marché."),
    ("es", "Escriban a su diputada y pregunten por qué no hay ley."),
    ("es", "Pedimos a cada persona que lea esto que escriba a su diputada."),
    ("pt", "Pergunte ao seu deputado: quem vai pagar o muro?"),
    ("uk", "Запитайте свого депутата: де вчитимуться діти?"),
    ("ru", "Напишите своему депутату и спросите, кто заплатит."),
    ("tr", "Milletvekilinize yazın ve sorun: Duvarı kim ödeyecek?"),
    ("ar", "اكتبوا إلى نوابكم واسألوهم: من يدفع ثمن الجدار؟"),
    ("fa", "به نمایندهٔ خود بنویسید و بپرسید چه کسی پول دیوار را می‌دهد."),
    ("hi", "अपने विधायक को पत्र लिखें और पूछें: दीवार का पैसा कौन देगा?"),
    ("zh", "请写信给你的立法委员，问一句：谁来付这堵墙的钱？"),
]


@pytest.mark.parametrize(("language", "text"), CALLS)
def test_what_the_reader_is_to_do_is_an_ask_to_the_reader(language: str, text: str) -> None:
    statement = parse_statement(text, language=language)
    (quote,) = every_sentence(statement)

    assert [ask.text for ask in asks_to_reader(statement)] == [text]
    assert asks_to_addressee(statement) == ()
    assert quote.slot is Slot.ASK
    assert quote.calls
    assert not any("a question" in warning for warning in quote.warnings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our members will write to your MP about the wall."),
        ("en", "We ask you to write to your engineers."),
        ("es", "El alcalde firma la ley que nos echa de casa."),
        ("de", "Kommen Sie zu Verstand, Herr Minister, und bauen Sie die Mauer!"),
        ("fr", "Vous signez la mort de notre rivière, Monsieur le Préfet."),
    ],
)
def test_what_others_do_or_are_to_do_is_no_call_on_the_reader(language: str, text: str) -> None:
    assert asks_to_reader(parse_statement(text, language=language)) == ()


def test_love_is_no_wish() -> None:
    (quote,) = every_sentence(parse_statement("Buscamos porque los queremos.", language="es"))

    assert Slot.ASK not in quote.slots


def test_what_others_ask_in_quotation_marks_is_no_ask_of_the_authors() -> None:
    text = "Ana Invented, a mother, says: “No child should be asked that. Open the road.” We wait."

    assert asks_to_addressee(parse_statement(text, language="en")) == ()


def test_a_list_of_demands_is_one_ask_to_the_addressee() -> None:
    text = "We wait.\n\nWe ask you to:\n- open the road;\n- mend the bridge."
    (ask,) = asks_to_addressee(parse_statement(text, language="en"))

    assert ask.text == text[text.index("We ask") :]

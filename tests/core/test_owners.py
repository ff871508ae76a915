"""What speaks for others, or grants them something, is not offered as the authors' own case."""

import pytest

from sharing.core.quotes import choose_quotes, every_sentence
from sharing.core.statement import parse_statement


def warnings_of(language: str, text: str, number: int = 1) -> str:
    return " ".join(every_sentence(parse_statement(text, language=language))[number - 1].warnings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "The company says it is safe. Fans are available on request.", id="en"),
        pytest.param("de", "Der Kreis sagt, alles geht. Busse kosten viel Geld.", id="de"),
        pytest.param("fr", "La mairie dit qu’elle attend. Les parents ont des paniers.", id="fr"),
        pytest.param("es", "Nos dicen que esperemos. Faltan médicos en todo el país.", id="es"),
        pytest.param("pt", "Dizem que esperemos. Faltam médicos em todo o país.", id="pt"),
        pytest.param("uk", "У раді кажуть, що чекають. Школи коштують дорого.", id="uk"),
        pytest.param("ru", "В совете говорят, что ждут. Школы стоят дорого.", id="ru"),
        pytest.param("tr", "Müdür beklememizi söyledi. Zor günlerde herkes sabreder.", id="tr"),
        pytest.param("fa", "اداره می‌گوید همه‌چیز خوب است. مشکل خاصی در مدرسه‌ها هست.", id="fa"),
        pytest.param("ar", "يقول المدير إن الصيد بخير. الصيادون الصغار كثيرون جداً.", id="ar"),
        pytest.param("hi", "अधिकारी कहते हैं कि सब ठीक है। पानी पूरी तरह साफ़ है।", id="hi"),
        pytest.param("zh", "平台说骑手不是员工。自由的人自负风险。", id="zh"),
    ],
)
def test_a_sentence_behind_reported_speech_may_go_on_with_it(language: str, text: str) -> None:
    assert "follows somebody else’s words" in warnings_of(language, text, 2)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The company says it is safe. We measured 38 degrees.", id="we answer"),
        pytest.param("“It is safe,” said a manager. The depot has six fans.", id="marks end it"),
        pytest.param("According to UN data, 300 people fled. The road is closed.", id="data"),
        pytest.param("The company says it is safe.\n\nThe depot has six fans.", id="a paragraph"),
    ],
)
def test_a_sentence_that_cannot_go_on_with_reported_speech_is_the_authors(text: str) -> None:
    assert "follows somebody else’s words" not in warnings_of("en", text, 2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Eine Frau schrieb uns, sie schlafe im Umkleideraum.", id="German"),
        pytest.param("de", "Ein Rufbus sei für das ganze Tal billiger.", id="German, sei"),
        pytest.param("tr", "Zor günlerde herkes fedakârlık yapmalıymış.", id="Turkish"),
        pytest.param("uk", "Грошей на школи нібито вистачає всім.", id="Ukrainian"),
        pytest.param("ru", "Денег на школы якобы хватает всем.", id="Russian"),
        pytest.param("zh", "据说学校的经费已经足够了。", id="Chinese"),
    ],
)
def test_a_form_that_says_that_others_say_so_is_not_offered(language: str, text: str) -> None:
    assert "tells what others say" in warnings_of(language, text)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ich habe drei Kinder und keinen Bus am Abend.", id="ich habe"),
        pytest.param("Wir bleiben, es sei denn, der Bus kommt wieder.", id="es sei denn"),
        pytest.param("Wir haben gesehen, wie die Schule geschlossen wurde.", id="a past"),
    ],
)
def test_a_form_that_only_looks_reported_is_the_authors(text: str) -> None:
    assert "tells what others say" not in warnings_of("de", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We were never against a car park for the people of the hill.", id="en"),
        pytest.param("en", "We understand that the budgets of the county are tight.", id="granted"),
        pytest.param("de", "Wir hatten nie etwas gegen einen Hafen im unteren Tal.", id="de"),
        pytest.param("fr", "Nous ne sommes pas contre le stade de notre belle ville.", id="fr"),
        pytest.param("es", "Nunca hemos estado en contra del puerto de nuestra ciudad.", id="es"),
        pytest.param("pt", "Nunca fomos contra o porto da nossa cidade nem da região.", id="pt"),
        pytest.param("uk", "Ми ніколи не були проти порту в нашому рідному місті.", id="uk"),
        pytest.param("ru", "Мы никогда не были против порта в нашем родном городе.", id="ru"),
        pytest.param("tr", "Biz hiçbir zaman şehrimizdeki limana karşı değildik.", id="tr"),
        pytest.param("fa", "ما با ساختن بندر تازه در شهر خود مخالف نیستیم.", id="fa"),
        pytest.param("ar", "نحن لا نعارض بناء ميناء جديد في مدينتنا القديمة.", id="ar"),
        pytest.param("hi", "हम अपने शहर में नए बंदरगाह के ख़िलाफ़ नहीं हैं।", id="hi"),
        pytest.param("zh", "我们从来没有反对在我们的城市里修建一座新的港口。", id="zh"),
    ],
)
def test_what_authors_are_not_against_is_held_however_long(language: str, text: str) -> None:
    assert "alone speaks for the other side" in warnings_of(language, text)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We do not want the depots closed.", id="English"),
        pytest.param("de", "Wir wollen keine Busse ohne Fahrer.", id="German"),
        pytest.param("fr", "Nous ne voulons pas du stade.", id="French"),
        pytest.param("es", "No queremos un estadio en nuestra plaza.", id="Spanish"),
        pytest.param("pt", "Não queremos um estádio na nossa praça.", id="Portuguese"),
        pytest.param("uk", "Ми не шукаємо винних у районі.", id="Ukrainian"),
        pytest.param("ru", "Мы не ищем виноватых в районе.", id="Russian"),
        pytest.param("tr", "Kimseden sadaka istemiyoruz.", id="Turkish"),
        pytest.param("fa", "ما کلاس را ترک نمی‌کنیم.", id="Persian"),
        pytest.param("ar", "لن نترك بيوتنا القديمة.", id="Arabic"),
        pytest.param("hi", "हम किसी से भीख नहीं माँगते।", id="Hindi"),
        pytest.param("zh", "我们没有离开学校。", id="Chinese"),
    ],
)
def test_what_we_deny_in_a_few_words_hangs_on_one_of_them(language: str, text: str) -> None:
    assert "hangs on one word" in warnings_of(language, text)
    assert choose_quotes(parse_statement(text, language=language)) == ()


def test_a_second_clause_says_what_the_denial_means() -> None:
    text = "We are not asking for favours; we ask for our road."

    assert len(choose_quotes(parse_statement(text, language="en"))) == 1


def test_a_sentence_that_leads_to_somebody_elses_words_comes_last() -> None:
    text = (
        "A packer described what happened in July. “My hands stopped working,” she said.\n\n"
        "We ask the minister to set a limit for every depot."
    )

    assert "leads to somebody else’s words" in warnings_of("en", text)
    assert [q.number for q in choose_quotes(parse_statement(text, language="en"))] == [3]

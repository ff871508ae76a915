"""What answers, corrects or dates itself by another sentence is not offered, in every language."""

import pytest

from sharing.core.quotes import choose_quotes, every_sentence, ranked_quotes
from sharing.core.statement import parse_statement


def warnings_of(language: str, text: str) -> str:
    (quote,) = every_sentence(parse_statement(text, language=language))
    return " ".join(quote.warnings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "In fact, the report was finished in the month of March.", id="en"),
        pytest.param("en", "Myth: the night train runs with empty carriages.", id="en, a label"),
        pytest.param("en", "Claim 2: the night train loses money every year.", id="en, numbered"),
        pytest.param("en", "If it breaks, the lower town will be under water.", id="en, if"),
        pytest.param("en", "Three more followed in the autumn of last year.", id="en, more"),
        pytest.param("de", "In Wahrheit hat der Kreis die Fähre nie gezählt.", id="de"),
        pytest.param("de", "Behauptung: Die Brücke über den Fluss ist sicher.", id="de, a label"),
        pytest.param("de", "Wenn sie bricht, steht die Unterstadt unter Wasser.", id="de, if"),
        pytest.param("fr", "En réalité, la mairie a compté deux cents passagers.", id="fr"),
        pytest.param("fr", "S’il cède, la ville basse sera entièrement sous l’eau.", id="fr, if"),
        pytest.param("es", "En realidad el pueblo contó a doscientos pasajeros.", id="es"),
        pytest.param("es", "Si se rompe, la ciudad baja quedará bajo el agua.", id="es, if"),
        pytest.param("pt", "Na verdade o povo contou duzentos passageiros.", id="pt"),
        pytest.param("pt", "Se ela romper, a cidade baixa ficará debaixo d’água.", id="pt, if"),
        pytest.param("uk", "Насправді звіт був готовий ще в березні.", id="uk"),
        pytest.param("uk", "Те саме обіцяли сусідньому селу над річкою.", id="uk, the same"),
        pytest.param("ru", "На самом деле отчёт был готов ещё в марте.", id="ru"),
        pytest.param("ru", "Именно поэтому мы стоим сегодня у моста.", id="ru, why"),
        pytest.param("tr", "Aslında rapor mart ayında çoktan hazırdı.", id="tr"),
        pytest.param("tr", "Yıkılırsa aşağı mahalle sular altında kalır.", id="tr, if"),
        pytest.param("fa", "در واقع گزارش در ماه مارس آماده شده بود.", id="fa"),
        pytest.param("ar", "في الحقيقة كان التقرير جاهزاً في آذار.", id="ar"),
        pytest.param("ar", "مثل هذه الليالي كثيرة على ساحل مدينتنا.", id="ar, such"),
        pytest.param("hi", "दरअसल रिपोर्ट मार्च में ही तैयार हो गई थी।", id="hi"),
        pytest.param("zh", "事实上，这份报告在三月就已经写好了。", id="zh"),
        pytest.param("zh", "如果它垮了，整个下城都会被水淹没。", id="zh, if"),
        pytest.param("ru", "Таков порядок вещей в нашем посёлке.", id="ru, such is"),
    ],
)
def test_a_sentence_that_answers_another_needs_what_comes_before(language: str, text: str) -> None:
    assert "needs what comes before" in warnings_of(language, text)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "If there is no answer by then, we shall stop our work.", id="en"),
        pytest.param("fr", "Sans réponse d’ici là, nous cesserons tous le travail.", id="fr"),
        pytest.param("es", "Si no hay respuesta para entonces, pararemos el trabajo.", id="es"),
        pytest.param("pt", "Se não houver resposta até lá, vamos parar o trabalho.", id="pt"),
        pytest.param("de", "Ohne Antwort bis dahin legen wir die Arbeit nieder.", id="de"),
        pytest.param("uk", "Якщо відповіді до того часу не буде, ми станемо.", id="uk"),
        pytest.param("ru", "Если ответа к тому времени не будет, мы встанем.", id="ru"),
        pytest.param("tr", "Yanıt o zamana kadar gelmezse işi bırakacağız.", id="tr"),
        pytest.param("fa", "اگر پاسخی تا آن زمان نرسد، کار را تعطیل می‌کنیم.", id="fa"),
        pytest.param("ar", "لم يكن لدى أهل القرية آنذاك قارب واحد.", id="ar"),
        pytest.param("hi", "अगर जवाब तब तक नहीं आया तो हम काम बंद करेंगे।", id="hi"),
        pytest.param("zh", "如果届时还没有答复，我们将全部停工。", id="zh"),
    ],
)
def test_a_time_that_another_sentence_names_needs_that_sentence(language: str, text: str) -> None:
    assert "needs what comes before" in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "If the dam breaks, the lower town is under water.", id="en"),
        pytest.param("en", "If it rains for two days, our kitchen is a river.", id="en, rain"),
        pytest.param("de", "Wenn der Damm bricht, steht die Unterstadt unter Wasser.", id="de"),
        pytest.param("fr", "S’il faut payer le pont, que la mairie paie le pont.", id="fr"),
        pytest.param("es", "Si el dique se rompe, la ciudad queda bajo el agua.", id="es"),
        pytest.param("pt", "Se a barragem romper, a cidade fica debaixo d’água.", id="pt"),
        pytest.param("uk", "Якщо дамба прорветься, нижнє місто піде під воду.", id="uk"),
        pytest.param("ru", "Если дамба прорвётся, нижний город уйдёт под воду.", id="ru"),
        pytest.param("tr", "Baraj yıkılırsa aşağı mahalle sular altında kalır.", id="tr"),
        pytest.param("fa", "اگر سد بشکند، شهر پایین زیر آب می‌رود.", id="fa"),
        pytest.param("ar", "إذا انهار السد غرقت المدينة السفلى كلها.", id="ar"),
        pytest.param("hi", "अगर बाँध टूटा तो निचला शहर डूब जाएगा।", id="hi"),
        pytest.param("zh", "如果大坝垮了，整个下城都会被水淹没。", id="zh"),
    ],
)
def test_a_condition_that_names_its_thing_leans_on_nothing(language: str, text: str) -> None:
    assert "needs what comes before" not in warnings_of(language, text)
    assert len(choose_quotes(parse_statement(text, language=language))) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Two things prove us right in this matter.", id="en"),
        pytest.param("en", "One colleague describes her last shift as follows.", id="en, as"),
        pytest.param("de", "Drei Gründe sprechen heute gegen den Verkauf.", id="de"),
        pytest.param("fr", "Deux choses nous donnent raison aujourd’hui.", id="fr"),
        pytest.param("es", "Hay tres razones para no vender el monte.", id="es"),
        pytest.param("pt", "Há duas perguntas que ninguém nos responde.", id="pt"),
        pytest.param("uk", "Маємо три запитання до міської влади сьогодні.", id="uk"),
        pytest.param("ru", "У нас есть три вопроса к руководству музея.", id="ru"),
        pytest.param("tr", "Yetkililere üç sorumuz var, soru kolaydır: üç soru.", id="tr"),
        pytest.param("fa", "ما از مدیران شهر سه پرسش ساده داریم.", id="fa"),
        pytest.param("ar", "لدينا ثلاثة أسئلة بسيطة إلى إدارة المدينة.", id="ar"),
        pytest.param("hi", "हमारे तीन सवाल हैं जिनका जवाब चाहिए था।", id="hi"),
        pytest.param("zh", "我们还有三个问题要问市里的领导们。", id="zh"),
    ],
)
def test_a_short_sentence_that_announces_others_is_told(language: str, text: str) -> None:
    assert "announces what the next sentence says" in warnings_of(language, text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Two facts stand in the county’s own register, and nobody in the town hall has read it.",
            id="long",
        ),
        pytest.param("Seventy questions were asked in the county council.", id="many"),
    ],
)
def test_a_sentence_that_says_something_itself_announces_nothing(text: str) -> None:
    assert "announces" not in warnings_of("en", text)


def test_an_announcement_is_offered_only_where_nothing_else_is() -> None:
    text = "Two things prove us right in this matter. The dam has a crack of forty metres."

    assert [q.number for q in choose_quotes(parse_statement(text, language="en"))] == [2]


def test_what_stands_behind_a_quotation_of_nobody_may_answer_it() -> None:
    text = (
        "“The line is empty.” In May all forty berths were sold for six weeks.\n\n"
        "The road beside it is closed on one day in six."
    )
    statement = parse_statement(text, language="en")

    assert "may answer the quotation" in str(every_sentence(statement)[1].warnings)
    assert "may answer" not in str(every_sentence(statement)[2].warnings)
    assert ranked_quotes(statement)[0].number == 3


def test_very_few_words_come_behind_what_is_sure_but_not_an_ask() -> None:
    def warned(text: str) -> bool:
        return "a very short sentence" in warnings_of("en", text)

    assert warned("Page nine is interesting reading.")
    assert not warned("Page nine is the most interesting reading.")
    assert not warned("Release the report to everyone.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Since that night our street has had no light at all.", id="en"),
        pytest.param("en", "All this has been known to the council since 2019.", id="en, all"),
        pytest.param("de", "Aus diesem Grund stehen wir heute vor dem Rathaus.", id="de"),
        pytest.param("de", "Daraus ist bis zum heutigen Tag nichts geworden.", id="de, da-"),
        pytest.param("fr", "Pour cette raison, nous sommes devant la mairie.", id="fr"),
        pytest.param("es", "Por esta razón estamos hoy ante el Ayuntamiento.", id="es"),
        pytest.param("es", "Fue entonces cuando se hundió el tejado del aula.", id="es, then"),
        pytest.param("pt", "Por essa razão estamos hoje diante da prefeitura.", id="pt"),
        pytest.param("uk", "З цієї причини ми стоїмо сьогодні перед радою.", id="uk"),
        pytest.param("ru", "По этой причине мы стоим перед администрацией.", id="ru"),
        pytest.param("tr", "Bütün bunlar 2019 yılından beri belediyece biliniyor.", id="tr"),
        pytest.param("fa", "به این دلیل امروز جلوی شهرداری ایستاده‌ایم.", id="fa"),
        pytest.param("ar", "الآخرون ما زالوا ينتظرون خارج باب المدرسة.", id="ar"),
        pytest.param("zh", "出于这个原因，我们今天站在市政府门前。", id="zh"),
    ],
)
def test_a_start_with_this_or_that_points_to_what_came_before(language: str, text: str) -> None:
    assert "needs what comes before" in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "In this valley four thousand people live without a doctor.", id="en"),
        pytest.param("de", "In diesem Tal leben viertausend Menschen ohne Arzt.", id="de"),
        pytest.param("de", "Dafür, dass niemand mehr stirbt, brauchen wir Boote.", id="de, dass"),
        pytest.param("fr", "Dans cette vallée vivent quatre mille personnes.", id="fr"),
        pytest.param("es", "En este valle viven cuatro mil personas sin médico.", id="es"),
        pytest.param("pt", "Neste vale vivem quatro mil pessoas sem médico.", id="pt"),
        pytest.param("uk", "У цьому місті чотири тисячі людей без лікаря.", id="uk"),
        pytest.param("ru", "В этом городе четыре тысячи человек без врача.", id="ru"),
        pytest.param("fa", "در این شهر چهار هزار نفر بی‌پزشک زندگی می‌کنند.", id="fa"),
    ],
)
def test_a_start_that_points_to_where_its_authors_live_leans_on_nothing(
    language: str, text: str
) -> None:
    assert "needs what comes before" not in warnings_of(language, text)

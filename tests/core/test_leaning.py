"""What leans on another sentence from within is not offered, or comes last, in every language."""

import pytest

from sharing.core.quotes import choose_quotes, every_sentence, ranked_quotes
from sharing.core.statement import parse_statement


def warnings_of(language: str, text: str) -> str:
    (quote,) = every_sentence(parse_statement(text, language=language))
    return " ".join(quote.warnings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "The mine has, however, been sold to the city.", id="English"),
        pytest.param("en", "The council built a stadium in the same year.", id="the same year"),
        pytest.param("en", "By noon the lower market was gone.", id="by noon"),
        pytest.param("de", "Der Rufbus muss allerdings am Vortag bestellt werden.", id="German"),
        pytest.param("de", "Der Kreis kaufte im selben Jahr ein Stadion.", id="im selben Jahr"),
        pytest.param("fr", "La ville a pourtant acheté un stade neuf.", id="French"),
        pytest.param("fr", "Le même mois, la ville votait un million.", id="le même mois"),
        pytest.param("es", "El alcalde compró sin embargo un estadio nuevo.", id="Spanish"),
        pytest.param("es", "El mismo mes el alcalde compró un estadio.", id="el mismo mes"),
        pytest.param("pt", "A prefeitura comprou porém um estádio novo.", id="Portuguese"),
        pytest.param("uk", "Сусідній район натомість збудував три школи.", id="Ukrainian"),
        pytest.param("ru", "Соседний район зато построил три школы.", id="Russian"),
        pytest.param("tr", "Komşu ilçe ise üç okul yaptı.", id="Turkish"),
        pytest.param("fa", "شرکت در همان سال یک ورزشگاه خرید.", id="Persian"),
        pytest.param("ar", "اشترت البلدية في نفس الشهر ملعباً جديداً.", id="Arabic"),
        pytest.param("hi", "परिषद ने उसी साल एक स्टेडियम ख़रीदा।", id="Hindi"),
        pytest.param("zh", "市政府却买了一座新的体育场。", id="Chinese"),
        pytest.param("zh", "同一时期，每单的时限缩短了一半。", id="Chinese, at the same time"),
        pytest.param("de", "Das Museum wird deshalb im Winter geschlossen.", id="a conclusion"),
        pytest.param("en", "The museum will therefore be closed in winter.", id="therefore"),
        pytest.param("ru", "Далее городу продали старый музей.", id="Russian, further"),
        pytest.param("uk", "Далі місту продали старий музей.", id="Ukrainian, further"),
    ],
)
def test_a_connective_in_the_first_clause_needs_what_comes_before(language: str, text: str) -> None:
    assert "needs what comes before" in warnings_of(language, text)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Die Schule steht noch, der Bus fährt jedoch nicht mehr.", id="German"),
        pytest.param("fr", "Le pont tient debout, la route est pourtant fermée.", id="French"),
        pytest.param("zh", "学校还在，公共汽车却停了。", id="Chinese"),
        pytest.param("ar", "السقف يُصلَح في أسبوع، أما السنة الضائعة فلا يصلحها أحد.", id="Arabic"),
        pytest.param("pt", "A ponte resiste, a estrada porém está fechada.", id="Portuguese"),
    ],
)
def test_what_a_clause_of_its_own_sentence_answers_leans_on_nothing(
    language: str, text: str
) -> None:
    assert "needs what comes before" not in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We also ask the council to open our school again.", id="English"),
        pytest.param("de", "Wir bitten den Kreis daher um einen Bus am Abend.", id="German"),
        pytest.param("fr", "Nous demandons donc au maire d’ouvrir la cantine.", id="French"),
        pytest.param("es", "Pedimos también al alcalde que abra la escuela.", id="Spanish"),
        pytest.param("pt", "Pedimos também ao prefeito que abra a escola.", id="Portuguese"),
        pytest.param("uk", "Ми також просимо раду відкрити нашу школу.", id="Ukrainian"),
        pytest.param("ru", "Мы также просим совет открыть нашу школу.", id="Russian"),
        pytest.param("tr", "Biz de belediyeden okulumuzu açmasını istiyoruz.", id="Turkish"),
        pytest.param("fa", "ما نیز از شورا می‌خواهیم مدرسه‌ی ما را باز کند.", id="Persian"),
        pytest.param("ar", "نطلب أيضاً من المجلس أن يفتح مدرستنا.", id="Arabic"),
        pytest.param("hi", "हम परिषद से भी माँग करते हैं कि हमारा स्कूल खोले।", id="Hindi"),
        pytest.param("zh", "我们也要求市政府重新开放我们的学校。", id="Chinese"),
    ],
)
def test_an_ask_that_goes_on_from_another_is_offered_with_a_warning(
    language: str, text: str
) -> None:
    (quote,) = choose_quotes(parse_statement(text, language=language))

    assert "goes on from the sentence before" in " ".join(quote.warnings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Our children walk to these schools every day.", id="English"),
        pytest.param("de", "Der Kreis hat diese Regel im Mai beschlossen.", id="German"),
        pytest.param("fr", "Le conseil a pris cette décision en secret.", id="French"),
        pytest.param("es", "El consejo tomó esa decisión en secreto.", id="Spanish"),
        pytest.param("pt", "O conselho tomou essa decisão em segredo.", id="Portuguese"),
        pytest.param("uk", "Рада ухвалила ці правила таємно.", id="Ukrainian"),
        pytest.param("ru", "Совет принял эти правила втайне.", id="Russian"),
        pytest.param("tr", "Belediye bu kuralları gizlice kabul etti.", id="Turkish"),
        pytest.param("fa", "شورا این تصمیم‌ها را پنهانی گرفت.", id="Persian"),
        pytest.param("ar", "اتخذ المجلس تلك القرارات سراً.", id="Arabic"),
        pytest.param("hi", "परिषद ने ऐसे फ़ैसले छिपकर किए।", id="Hindi"),
        pytest.param("zh", "市政府秘密通过了这些规定。", id="Chinese"),
        pytest.param("en", "Two hundred people signed it in one evening.", id="English, it"),
        pytest.param("es", "Doscientas personas la firmaron en una tarde.", id="Spanish, la"),
        pytest.param("pt", "Duzentas pessoas a assinaram numa só tarde.", id="Portuguese, a"),
    ],
)
def test_a_thing_that_is_only_pointed_to_is_told(language: str, text: str) -> None:
    assert "may point to an earlier sentence" in warnings_of(language, text)


def test_what_may_lean_on_others_is_offered_only_where_nothing_else_is() -> None:
    weak, sound = "Our children walk to these schools.", "We ask the council for a new bus."
    alone, beside = (
        choose_quotes(parse_statement(text, language="en")) for text in (weak, f"{weak} {sound}")
    )

    assert [quote.text for quote in alone] == [weak]
    assert [quote.text for quote in beside] == [sound]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "A library is the last warm room in this city.", id="English"),
        pytest.param("en", "The bombs are falling as we write this.", id="this letter"),
        pytest.param("de", "Wir leben seit jeher in diesem Tal und bleiben.", id="German"),
        pytest.param("fr", "Nous vivons depuis toujours dans cette vallée.", id="French"),
    ],
)
def test_where_its_authors_live_a_sentence_may_point_to(language: str, text: str) -> None:
    assert "may point" not in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("tr", "Depoda yer kalmadığı için kumaşları yemekhaneye yığıyorlar.", id="tr"),
        pytest.param("es", "Prometieron un hospital nuevo para la comarca.", id="es"),
        pytest.param("pt", "Prometeram um hospital novo para a região.", id="pt"),
        pytest.param("uk", "Обіцяли нову лікарню для всього району.", id="uk"),
        pytest.param("ru", "Обещали новую больницу для всего района.", id="ru"),
    ],
)
def test_a_verb_without_its_subject_is_told(language: str, text: str) -> None:
    assert "may not say who acts" in warnings_of(language, text)


def test_a_plural_that_is_named_is_the_subject_of_its_verb() -> None:
    assert warnings_of("tr", "Kadınlar her gün bu vadide zeytin topluyorlar.") == ""


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        pytest.param("en", "We closed our shops on Monday for three hours.", "on Monday", id="en"),
        pytest.param("de", "Wir haben am Montag unsere Läden geschlossen.", "am Montag", id="de"),
        pytest.param("fr", "Nous avons fermé nos boutiques lundi dernier.", "lundi", id="fr"),
        pytest.param("es", "Cerramos nuestras tiendas ayer por la tarde.", "ayer", id="es"),
        pytest.param("pt", "Fechamos nossas lojas ontem de manhã cedo.", "ontem", id="pt"),
        pytest.param("uk", "Ми зачинили наші крамниці в понеділок.", "в понеділок", id="uk"),
        pytest.param("ru", "Мы закрыли наши лавки в понедельник.", "в понедельник", id="ru"),
        pytest.param("tr", "Dükkânlarımızı geçen hafta üç saat kapattık.", "geçen hafta", id="tr"),
        pytest.param("fa", "ما دیروز مغازه‌های خود را بستیم.", "دیروز", id="fa"),
        pytest.param("ar", "أغلقنا دكاكيننا أمس ثلاث ساعات.", "أمس", id="ar"),
        pytest.param("hi", "हमने सोमवार को अपनी दुकानें बंद रखीं।", "सोमवार को", id="hi"),
        pytest.param("zh", "我们昨天关了三个小时的店门。", "昨天", id="zh"),
    ],
)
def test_a_day_that_only_the_day_of_writing_tells_is_told(
    language: str, text: str, day: str
) -> None:
    assert f"“{day}” says no date" in warnings_of(language, text)


def test_a_weekday_with_its_date_says_its_date() -> None:
    assert "no date" not in warnings_of("es", "Nos vemos en la plaza el sábado 7 de noviembre.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Im März haben Sie sechzig Pflegekräfte versprochen.", id="German"),
        pytest.param("es", "Usted prometió en marzo sesenta enfermeras.", id="Spanish"),
        pytest.param("fr", "Le maire vous a promis soixante infirmières.", id="French"),
        pytest.param("en", "In March you promised sixty nurses to the hospital.", id="English"),
        pytest.param("zh", "您在三月承诺招聘六十名护士。", id="Chinese"),
        pytest.param("en", "You promised us sixty nurses for the hospital.", id="English, us"),
        pytest.param("en", "You call the buses an adequate replacement.", id="English, call"),
    ],
)
def test_what_the_addressee_did_would_be_told_to_the_reader(language: str, text: str) -> None:
    assert "would be the reader" in warnings_of(language, text)


def test_an_ask_may_say_you() -> None:
    assert "would be the reader" not in warnings_of("de", "Wir bitten Sie um sechzig Pflegekräfte.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Only six were paid for the rest of the day.", id="English"),
        pytest.param("de", "Nur sechs haben bis heute Geld bekommen.", id="German"),
        pytest.param("fr", "Plusieurs ont perdu leur emploi à cause du trajet.", id="French"),
        pytest.param("es", "Muchas ya perdieron el trabajo por los horarios.", id="Spanish"),
        pytest.param("pt", "Muitas já perderam o emprego por falta de creche.", id="Portuguese"),
        pytest.param("uk", "Лише шестеро отримали гроші за цілий день.", id="Ukrainian"),
        pytest.param("tr", "Çoğu o günün parasını hâlâ alamadı.", id="Turkish"),
        pytest.param("zh", "只有6人拿到了当天的工资。", id="Chinese"),
    ],
)
def test_a_number_without_what_it_counts_needs_what_comes_before(language: str, text: str) -> None:
    assert "needs what comes before" in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "The answer came in the middle of April.", id="English"),
        pytest.param("de", "Die Antwort kam erst Mitte April.", id="German"),
        pytest.param("fr", "La réponse est arrivée en plein mois d’avril.", id="French"),
        pytest.param("es", "A la mañana siguiente la puerta estaba sellada.", id="Spanish"),
        pytest.param("es", "Lo dijimos en marzo ante todo el pueblo.", id="Spanish, it"),
        pytest.param("pt", "Na manhã seguinte a porta estava lacrada.", id="Portuguese"),
        pytest.param("uk", "Наступного ранку двері школи були опечатані.", id="Ukrainian"),
        pytest.param("ru", "На следующее утро дверь школы была опечатана.", id="Russian"),
        pytest.param("tr", "Yanıt nisan ayında geldi ve kısaydı.", id="Turkish"),
        pytest.param("fa", "صبح روز بعد در مدرسه پلمب شده بود.", id="Persian"),
        pytest.param("ar", "وصل الرد في منتصف نيسان الماضي.", id="Arabic"),
        pytest.param("hi", "अगली सुबह स्कूल का दरवाज़ा सील था।", id="Hindi"),
        pytest.param("zh", "答复在四月来了，只有一句话。", id="Chinese"),
    ],
)
def test_an_answer_or_a_morning_after_points_to_what_it_came_after(
    language: str, text: str
) -> None:
    assert "needs what comes before" in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("fr", "Il y a quatre mille personnes sans médecin au port.", id="il y a"),
        pytest.param("en", "This country has no limit for the heat in its depots.", id="here"),
        pytest.param("uk", "Ми годуємо це місто вже шістдесят років.", id="this town"),
    ],
)
def test_a_start_that_only_looks_like_a_pronoun_leans_on_nothing(language: str, text: str) -> None:
    assert warnings_of(language, text) == ""


def test_what_needs_a_warning_is_ranked_behind_all_that_needs_none() -> None:
    text = (
        "On Monday we closed our shops because we fear for the lives of our children.\n\n"
        "The hill has fed four villages since the war. We ask the council to stop digging into the hill today."
    )

    assert [q.number for q in ranked_quotes(parse_statement(text, language="en"))] == [3, 2, 1]


def test_they_may_be_those_whom_the_reader_has_been_told_to_ask() -> None:
    assert warnings_of("en", "Write to your representative and tell them to keep it open.") == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We know of two children who did not.", id="English"),
        pytest.param("en", "The nurses of our ward told the minister they could.", id="could"),
        pytest.param("en", "Eleven of our oldest neighbours haven’t.", id="haven’t"),
        pytest.param("en", "Our neighbours from the harbour never wanted to.", id="wanted to"),
        pytest.param("de", "Unsere Kinder nicht.", id="German"),
        pytest.param("de", "Wir kennen zwei Kinder, die es nicht taten.", id="German, which"),
        pytest.param("fr", "Deux enfants de notre rue, non.", id="French"),
        pytest.param("es", "Conocemos a dos niños de este barrio que no.", id="Spanish"),
        pytest.param("es", "Los vecinos de nuestro pueblo tampoco.", id="Spanish, nor"),
        pytest.param("pt", "Conhecemos duas crianças deste bairro que não.", id="Portuguese"),
        pytest.param("uk", "Ми знаємо двох дітей, які ні.", id="Ukrainian"),
        pytest.param("ru", "Мы знаем двоих детей, которые нет.", id="Russian"),
        pytest.param("ru", "Двое детей из нашей деревни не смогли.", id="Russian, could not"),
        pytest.param("tr", "Bizim çocuklarımız değil.", id="Turkish"),
        pytest.param("fa", "ما دو کودک را می‌شناسیم که نه.", id="Persian"),
        pytest.param("ar", "نعرف طفلين من حيّنا لا.", id="Arabic"),
        pytest.param("hi", "हमारे गाँव के दो बच्चे नहीं।", id="Hindi"),
        pytest.param("zh", "我们却没有。", id="Chinese"),
    ],
)
def test_a_sentence_that_leaves_its_verb_out_is_not_offered(language: str, text: str) -> None:
    assert "leaves out what the sentence before says" in warnings_of(language, text)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "They could not hear the sirens, but we could.", id="a clause"),
        pytest.param("en", "The council closed the school because it could.", id="because"),
        pytest.param("en", "Help our neighbours in any way that you can.", id="in any way"),
        pytest.param("en", "We will do everything we can.", id="everything"),
        pytest.param("en", "We know what our rights are.", id="what"),
        pytest.param("en", "The harbour was sold against our will.", id="a noun"),
        pytest.param("en", "This valley is the only home we have.", id="have"),
        pytest.param("de", "Wir verlassen unser Tal nicht.", id="German"),
        pytest.param("fr", "Nous ne quitterons pas notre vallée, et nous disons non.", id="French"),
        pytest.param("es", "Al nuevo puerto decimos no.", id="Spanish"),
        pytest.param("pt", "Ao novo porto dizemos não.", id="Portuguese"),
        pytest.param("uk", "У нашому селі школи більше немає.", id="Ukrainian"),
        pytest.param("ru", "В нашей деревне школы больше нет.", id="Russian"),
        pytest.param("tr", "Bu vadi satılık değil.", id="Turkish"),
        pytest.param("fa", "ما به بندر تازه می‌گوییم نه.", id="Persian"),
        pytest.param("ar", "نقول للميناء الجديد لا.", id="Arabic"),
        pytest.param("hi", "हमारे गाँव में पानी नहीं।", id="Hindi"),
        pytest.param("zh", "我们的村里没有水。", id="Chinese"),
    ],
)
def test_a_sentence_with_its_verb_leaves_nothing_out(language: str, text: str) -> None:
    assert "leaves out" not in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "This letter asks our council to open the school.", id="English"),
        pytest.param("ar", "هذا البيان نطالب فيه البلدية بفتح المدرسة.", id="Arabic"),
        pytest.param("fr", "Cette lettre demande à notre ville d’ouvrir l’école.", id="French"),
        pytest.param("es", "Esta carta pide a nuestro alcalde una escuela.", id="Spanish"),
        pytest.param("de", "Diesen Brief schreiben wir an alle Eltern der Stadt.", id="German"),
        pytest.param("pt", "Esta carta pede à nossa prefeitura uma escola.", id="Portuguese"),
        pytest.param("uk", "Цей лист ми пишемо всім батькам міста.", id="Ukrainian"),
        pytest.param("ru", "Это письмо мы пишем всем родителям города.", id="Russian"),
        pytest.param("tr", "Bu metni okuyan herkesi meydana çağırıyoruz.", id="Turkish"),
        pytest.param("fa", "این نامه را ما برای همه‌ی مادران شهر می‌نویسیم.", id="Persian"),
        pytest.param("hi", "यह पत्र हम शहर के सभी माता-पिता को लिखते हैं।", id="Hindi"),
        pytest.param("zh", "这封公开信是我们写给全城父母的。", id="Chinese"),
    ],
)
def test_this_letter_is_the_one_that_says_so(language: str, text: str) -> None:
    assert "needs what comes before" not in warnings_of(language, text)
    assert choose_quotes(parse_statement(text, language=language))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("This letter came to our school in May.", id="one that came"),
        pytest.param("This statement is false in every word.", id="not in the authors’ words"),
    ],
)
def test_another_letter_stands_in_another_sentence(text: str) -> None:
    assert "needs what comes before" in warnings_of("en", text)


def test_this_letter_behind_another_may_be_that_one() -> None:
    text = "The mayor sent us a letter. This letter insults our children."
    _, quote = every_sentence(parse_statement(text, language="en"))

    assert "needs what comes before" in " ".join(quote.warnings)


def test_an_ending_behind_an_apostrophe_is_no_word() -> None:
    assert warnings_of("tr", "Muğla’da bu yaz dokuz yüz zeytin ağacı birden kurudu.") == ""
    assert warnings_of("tr", "Muğla'da bu yaz dokuz yüz zeytin ağacı birden kurudu.") == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Since March we do none of these things.", id="none of these"),
        pytest.param("en", "Your own engineers foresaw this one in writing.", id="this one"),
        pytest.param("de", "Das sind mehr, als in unser Stadion gehen.", id="das sind"),
        pytest.param("de", "Wir tun seit März nichts davon.", id="nichts davon"),
        pytest.param(
            "fr", "Nous ne faisons plus rien de tout cela depuis mars.", id="rien de cela"
        ),
        pytest.param("fr", "Nous ne savons pas quoi lui répondre ce soir.", id="to him"),
        pytest.param("es", "Son 34, y los conocemos por su nombre.", id="son 34"),
        pytest.param("es", "Nuestro pueblo no hace nada de esto desde marzo.", id="nada de esto"),
        pytest.param("es", "En casa no sabemos qué decirle por la noche.", id="decirle"),
        pytest.param("pt", "São 34, e nós conhecemos todos pelo nome.", id="são 34"),
        pytest.param("pt", "Nosso povo não faz nada disso desde março.", id="nada disso"),
        pytest.param("uk", "З березня ми не робимо нічого з цього.", id="нічого з цього"),
        pytest.param("uk", "Ми не знаємо, що їй відповісти.", id="їй"),
        pytest.param("ru", "С марта мы не делаем ничего из этого.", id="ничего из этого"),
        pytest.param("ru", "Мы не знаем, что ей ответить.", id="ей"),
        pytest.param("tr", "Biz marttan beri bunların hiçbirini yapmıyoruz.", id="hiçbiri"),
        pytest.param("fa", "ما از بهار هیچ‌یک از این کارها را نمی‌کنیم.", id="هیچ یک"),
        pytest.param("ar", "لم نعد نفعل منذ آذار أياً من ذلك في القرية.", id="أي من ذلك"),
        pytest.param("hi", "हम मार्च से इनमें से कुछ नहीं करते।", id="इनमें से"),
        pytest.param("zh", "我们从三月起这些事都不做了。", id="这些都"),
    ],
)
def test_one_of_those_needs_the_sentence_that_names_them(language: str, text: str) -> None:
    assert "needs what comes before" in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("es", "Son 34 las familias que viven junto al río.", id="Spanish"),
        pytest.param("en", "Our well feeds all of those who live by the river.", id="who"),
        pytest.param("en", "The city needs this one road to the hospital.", id="this one road"),
    ],
)
def test_what_is_named_behind_its_pronoun_needs_nothing(language: str, text: str) -> None:
    assert "needs what comes before" not in warnings_of(language, text)


def test_a_letter_is_nobody_whom_her_could_mean() -> None:
    assert "points to the sentence before" in warnings_of(
        "en", "The letter was passed to us by her lawyer."
    )
    assert warnings_of("en", "The baker was buried by her sister in the rain.") == ""

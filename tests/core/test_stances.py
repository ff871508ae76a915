"""What those in charge hold, what is only heard, and what is conceded are no quotes, anywhere."""

import pytest

from sharing.core.quotes import choose_quotes, every_sentence, ranked_quotes
from sharing.core.statement import parse_statement


def warnings_of(language: str, text: str) -> str:
    (quote,) = every_sentence(parse_statement(text, language=language))
    return " ".join(quote.warnings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "The company points to twelve years without an accident.", id="en"),
        pytest.param("en", "The council has promised a new bridge for the village.", id="en, will"),
        pytest.param("de", "Die Nordsee-Gruppe verweist auf die gestiegenen Kosten.", id="de"),
        pytest.param("de", "Der Landrat hält die alte Brücke im Tal für sicher.", id="de, holds"),
        pytest.param("fr", "La mairie invoque le manque de moyens de la commune.", id="fr"),
        pytest.param("es", "El Ayuntamiento achaca el retraso a la lluvia de mayo.", id="es"),
        pytest.param("pt", "A prefeitura considera o caso da ponte encerrado.", id="pt"),
        pytest.param("pt", "A reitoria já prometeu três vezes uma reforma.", id="pt, will"),
        pytest.param("uk", "Район посилається на брак коштів у бюджеті.", id="uk"),
        pytest.param("ru", "Администрация ссылается на нехватку денег.", id="ru"),
        pytest.param("tr", "Belediye ödenek yokluğunu gerekçe gösteriyor.", id="tr"),
        pytest.param("fa", "از نظر شهرداری موضوع پل تمام شده است.", id="fa"),
        pytest.param("ar", "تتذرع البلدية بنقص المال في الموازنة العامة.", id="ar"),
        pytest.param("hi", "नगर पालिका पैसे की कमी का हवाला देती है।", id="hi"),
        pytest.param("zh", "市政府以资金不足为由拒绝维修这座桥。", id="zh"),
        pytest.param("zh", "教育局的答复是：学校的问题正在研究。", id="zh, answer"),
        pytest.param("en", "The department sees no need for a public inquiry.", id="en, sees"),
        pytest.param("en", "A nurse described her night in a letter: the bells ring.", id="en, :"),
        pytest.param("es", "Una compañera lo contó así en la asamblea: salimos.", id="es, :"),
        pytest.param("uk", "Мерія пишається новою цифровою карткою.", id="uk, proud"),
        pytest.param("es", "Cuenta Herminia que vio venir el fuego.", id="es, she"),
        pytest.param("ru", "Министр сообщил журналистам, что роддом закроют.", id="ru, told"),
    ],
)
def test_what_those_in_charge_hold_is_their_case(language: str, text: str) -> None:
    assert "somebody else’s words" in warnings_of(language, text)
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "The council promised us a bridge; nobody has built it.", id="en"),
        pytest.param("en", "Our pupils point to the hill where their school stood.", id="en, us"),
        pytest.param("de", "Der Kreis hat die Brücke im Januar ohne Grund gesperrt.", id="de"),
        pytest.param("fr", "La mairie a fermé la cantine de nos enfants en janvier.", id="fr"),
        pytest.param("es", "El Ayuntamiento cerró la escuela de nuestros hijos.", id="es"),
        pytest.param("uk", "Район закрив школу наших дітей посеред зими.", id="uk"),
        pytest.param("tr", "Belediye çocuklarımızın okulunu kışın kapattı.", id="tr"),
        pytest.param("ar", "أغلقت البلدية مدرسة أطفالنا في منتصف الشتاء.", id="ar"),
        pytest.param("zh", "市政府在冬天关闭了我们孩子的学校。", id="zh"),
    ],
)
def test_what_those_in_charge_did_is_told_by_the_authors(language: str, text: str) -> None:
    assert len(choose_quotes(parse_statement(text, language=language))) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We have heard that a second report about the ferry exists.", id="en"),
        pytest.param("de", "Wir haben gehört, dass es ein zweites Gutachten gibt.", id="de"),
        pytest.param("de", "Die Brücke im unteren Tal ist angeblich sicher.", id="de, adverb"),
        pytest.param("fr", "Nous avons entendu dire qu’un second rapport existe.", id="fr"),
        pytest.param("es", "Nos hemos enterado de que existe un segundo informe.", id="es"),
        pytest.param("pt", "Ouvimos dizer que existe um segundo relatório.", id="pt"),
        pytest.param("uk", "Ми чули, що існує другий звіт про аварію.", id="uk"),
        pytest.param("ru", "В протоколе указано, что жители согласны.", id="ru"),
        pytest.param("tr", "İkinci bir rapor daha hazırlandığını duyduk.", id="tr"),
        pytest.param("fa", "شنیده‌ایم که گزارش دومی هم نوشته شده است.", id="fa"),
        pytest.param("ar", "سمعنا أن هناك تقريراً ثانياً عن الحادث.", id="ar"),
        pytest.param("hi", "हमें बताया गया कि पुल पूरी तरह सुरक्षित है।", id="hi"),
        pytest.param("zh", "我们听说关于事故还有第二份报告。", id="zh"),
        pytest.param("de", "Man riet uns, die Bienenstöcke anderswo aufzustellen.", id="advice"),
        pytest.param("uk", "В управлінні нас заспокоюють: грошей вистачить.", id="uk, calm"),
        pytest.param("ru", "Нас упрекают в том, что мы живём прошлым.", id="ru, reproach"),
    ],
)
def test_what_the_authors_only_heard_is_not_offered(language: str, text: str) -> None:
    assert choose_quotes(parse_statement(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Admittedly, the road to the valley is expensive.", id="en"),
        pytest.param("en", "We are aware that the county has had a hard year.", id="en, aware"),
        pytest.param("en", "Nobody denies that the road to the valley is dear.", id="en, nobody"),
        pytest.param("de", "Zwar ist die Straße ins Tal hinunter sehr teuer.", id="de"),
        pytest.param("de", "Wir wissen, dass das Geld im Kreis knapp ist.", id="de, know"),
        pytest.param("fr", "Certes, la route de la vallée coûte très cher.", id="fr"),
        pytest.param("es", "Es cierto que la carretera del valle es cara.", id="es"),
        pytest.param("pt", "Sabemos que o orçamento da cidade foi cortado.", id="pt"),
        pytest.param("uk", "Звісно, дорога в долину коштує дуже дорого.", id="uk"),
        pytest.param("ru", "Конечно, дорога в долину стоит очень дорого.", id="ru"),
        pytest.param("tr", "Elbette vadiye inen yol çok pahalı bir yoldur.", id="tr"),
        pytest.param("fa", "درست است که جاده‌ی دره بسیار گران است.", id="fa"),
        pytest.param("ar", "صحيح أن الطريق إلى الوادي مكلف جداً.", id="ar"),
        pytest.param("hi", "बेशक घाटी की सड़क बहुत महँगी पड़ती है।", id="hi"),
        pytest.param("zh", "诚然，修一条通往山谷的路非常昂贵。", id="zh"),
        pytest.param("fr", "Admettons que le bureau de poste coûte cher.", id="fr, supposed"),
        pytest.param("en", "We readily agree that the road is expensive.", id="en, agreed"),
        pytest.param("de", "Wir geben zu, dass die Straße sehr teuer ist.", id="de, agreed"),
        pytest.param("fr", "Nous reconnaissons que la route est très chère.", id="fr, agreed"),
        pytest.param("es", "Estamos de acuerdo, la carretera es muy cara.", id="es, agreed"),
        pytest.param("pt", "Concordamos que a estrada do vale é muito cara.", id="pt, agreed"),
        pytest.param("uk", "Ми згодні, що дорога в долину дуже дорога.", id="uk, agreed"),
        pytest.param("ru", "Мы согласны, что дорога в долину дорогая.", id="ru, agreed"),
        pytest.param("tr", "Şunu kabul ediyoruz: Vadiye inen yol pahalıdır.", id="tr, agreed"),
        pytest.param("fa", "ما قبول داریم که جاده‌ی دره بسیار گران است.", id="fa, agreed"),
        pytest.param("ar", "نعترف بأن الطريق إلى الوادي مكلف جداً.", id="ar, agreed"),
        pytest.param("hi", "हम सहमत हैं कि घाटी की सड़क महँगी है।", id="hi, agreed"),
        pytest.param("zh", "我们也同意修一条通往山谷的路很贵。", id="zh, agreed"),
    ],
)
def test_what_is_conceded_alone_speaks_for_the_other_side(language: str, text: str) -> None:
    assert "alone speaks for the other side" in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Certainly the road is dear, but a funeral costs more.", id="en"),
        pytest.param("en", "We know that our parents built the road by hand.", id="en, ours"),
        pytest.param("de", "Wir wissen, dass unsere Eltern die Straße bauten.", id="de"),
        pytest.param("fr", "Certes, la route coûte cher, mais moins qu’un enterrement.", id="fr"),
        pytest.param("es", "Sabemos que nuestros padres hicieron el camino.", id="es"),
        pytest.param("ru", "Конечно, дорога стоит денег, но жизнь дороже.", id="ru"),
        pytest.param("ar", "نعلم أن أجدادنا شقوا هذا الطريق بأيديهم.", id="ar"),
        pytest.param("zh", "修路固然很贵，但是葬礼更贵。", id="zh"),
        pytest.param("es", "No estamos de acuerdo con el cierre del puente.", id="es, not"),
        pytest.param("uk", "Ми не згодні, що дорогу треба закрити.", id="uk, not"),
        pytest.param("uk", "Ми не знаємо, що сказати дітям із долини.", id="uk, not known"),
        pytest.param("ru", "Мы не знаем, что сказать детям из долины.", id="ru, not known"),
        pytest.param("es", "No sabemos que decir a los niños del valle.", id="es, not known"),
        pytest.param("ru", "Мы не согласны, что дорогу надо закрыть.", id="ru, not"),
        pytest.param("zh", "我们不同意关闭通往山谷的道路。", id="zh, not"),
    ],
)
def test_a_concession_with_its_answer_is_the_authors_case(language: str, text: str) -> None:
    assert "alone speaks for the other side" not in warnings_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Thank you, minister, for the leaflet about swimming.", id="en"),
        pytest.param("en", "Perhaps all children should learn to breathe water.", id="en, perhaps"),
        pytest.param("de", "Wie großzügig vom Kreis, uns ein Faltblatt zu schicken!", id="de"),
        pytest.param("fr", "Peut-être devrions-nous tous apprendre à nager.", id="fr"),
        pytest.param("es", "Gracias, señor alcalde, por el folleto de natación.", id="es"),
        pytest.param("pt", "Talvez as crianças devam aprender a respirar água.", id="pt"),
        pytest.param("uk", "Мабуть, дітям узагалі не потрібно спати вночі.", id="uk"),
        pytest.param("ru", "Видимо, детям вообще не нужно спать по ночам.", id="ru"),
        pytest.param("tr", "Herhalde çocukların geceleri uyuması gerekmiyor.", id="tr"),
        pytest.param("fa", "شاید کودکان باید در آب نفس کشیدن یاد بگیرند.", id="fa"),
        pytest.param("ar", "ربما علينا جميعاً أن نتعلم السباحة في الشوارع.", id="ar"),
        pytest.param("hi", "शायद बच्चों को रात में सोने की ज़रूरत नहीं होती।", id="hi"),
        pytest.param("zh", "也许孩子们晚上根本就不需要睡觉。", id="zh"),
        pytest.param("es", "Ojalá no tengamos que escribir una cuarta carta.", id="es, a wish"),
        pytest.param("tr", "Köylünün karnı meğer çoktan toklukla dolmuş.", id="tr, heard"),
    ],
)
def test_what_may_be_irony_is_told(language: str, text: str) -> None:
    assert "may be meant the other way round" in warnings_of(language, text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We thank the nurses who stayed with our children.", id="thanks"),
        pytest.param("What our children need is a bed in a warm room.", id="what"),
        pytest.param("How many children must wait for a bed in the corridor?", id="how many"),
    ],
)
def test_plain_thanks_and_questions_are_no_irony(text: str) -> None:
    assert "may be meant" not in warnings_of("en", text)


def test_irony_and_questions_come_behind_what_is_plainly_meant() -> None:
    plain, wry, question = (
        "The dam has a crack of forty metres.",
        "Perhaps our children should learn to breathe water.",
        "How many of our children must drown before the gate is closed?",
    )
    found = ranked_quotes(parse_statement(f"{wry} {question} {plain}", language="en"))

    assert [quote.text for quote in found] == [plain, question]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("es", "«El casero me dio un mes», nos contó una vecina del muelle.", id="es"),
        pytest.param("fr", "« Il m’a donné un mois », nous a dit une voisine du port.", id="fr"),
        pytest.param("ru", "«Мне дали один месяц», нам рассказала соседка с пристани.", id="ru"),
    ],
)
def test_what_somebody_told_us_is_not_ours(language: str, text: str) -> None:
    assert "somebody else’s words" in warnings_of(language, text)


def test_what_we_said_is_ours() -> None:
    text = "«El río no espera a nadie», repetimos desde hace dos años."

    assert "somebody else’s words" not in warnings_of("es", text)


TURNED = {
    "en": ("The state gave the county twelve cars.", "But none of them came to the front."),
    "de": ("Das Land gab dem Kreis zwölf Wagen.", "Leider kam keiner davon hier an."),
    "fr": ("L’État a donné douze voitures au canton.", "Or aucune n’est arrivée au front."),
    "es": ("El Estado dio doce coches a la comarca.", "Pero ninguno llegó hasta el frente."),
    "pt": ("O Estado deu doze carros ao município.", "Mas nenhum deles chegou à frente."),
    "uk": ("Держава передала області 12 автомобілів.", "На жаль, жоден із них не доїхав."),
    "ru": ("Государство дало области 12 машин.", "Однако ни одна из них не доехала."),
    "tr": ("Devlet ilçeye on iki araç verdi.", "Oysa hiçbiri köylere ulaşmadı."),
    "fa": ("دولت به استان دوازده خودرو داد.", "اما هیچ‌کدام به روستا نرسید."),
    "ar": ("سلّمت الدولة المحافظة اثنتي عشرة سيارة.", "لكن أياً منها لم يصل إلى القرى."),
    "hi": ("सरकार ने ज़िले को बारह गाड़ियाँ दीं।", "लेकिन कोई गाड़ी गाँव तक नहीं पहुँची।"),
    "zh": ("国家给了本县十二辆汽车。", "但没有一辆开到村里。"),
}


@pytest.mark.parametrize("language", TURNED)
def test_a_sentence_against_which_the_next_one_turns_comes_behind_what_is_sure(
    language: str,
) -> None:
    first, second = TURNED[language]
    found = every_sentence(parse_statement(f"{first} {second}", language=language))

    assert "the next sentence turns against it" in str(found[0].warnings)


def test_what_the_authors_say_themselves_turns_nobody_against_them() -> None:
    text = "We stay with our neighbours in the valley. But the road is closed."

    assert "turns against" not in str(every_sentence(parse_statement(text, language="en")))

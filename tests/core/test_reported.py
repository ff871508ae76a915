"""Others who speak without quotation marks, in each language."""

import pytest

from sharing.core.cues.table import cues_for
from sharing.core.findings.facts import facts
from sharing.core.findings.voices import speech_in
from sharing.core.quotes import Slot, choose_quotes, every_sentence
from sharing.core.statement import parse_statement

OTHERS = {
    "en": (
        "According to the ministry, 3,000 people will lose nothing.",
        "We deserve to starve, one official wrote to us.",
        "Let the dam burst, they say.",
        "“The dam is safe” is what they tell us.",
        "Our village, the company says, is not worth a bridge.",
        "They told us “go home and wait” and closed the door.",
        "Officials deny that anyone in the valley was hurt.",
        "The minister called us terrorists in front of our children.",
        "Our doctors say that the water is poisoned.",
        "In the words of the mayor, we are a burden.",
        "The company insists the water is clean.",
        "The company claims the water is clean and we are liars.",
        "Some people think we should leave.",
        "The minister promised: we will open the school by autumn.",
        "The mayor wrote to us in May: the children are safe there.",
        "The Environment Agency put the figure at 1,900 tonnes.",
        "As the founder of nursing put it: a ward should do no harm.",
    ),
    "fr": (
        "Selon la police, nous avons brûlé l’école.",
        "Nous sommes des voleurs, affirme le ministre.",
        "Le maire a déclaré que nous étions des menteurs.",
        "On nous dit que l’eau est propre.",
        "Le ministère assure que l’eau est propre.",
        "Nous serions, d’après la préfecture, des fauteurs de troubles.",
        "Le recteur nous a écrit en mars : aucune classe ne fermera.",
        "Une élève nous a confié : je n’ai plus de cours depuis Noël.",
        "Nous tiendrons cet engagement, ajoutait-il devant tous.",
        "La direction martelait que tout allait bien dans l’école.",
        "La préfecture évalue la foule à 300 personnes dans la rue.",
    ),
    "es": (
        "—Son ladrones —dijo el alcalde.",
        "El alcalde dijo “no hay agua para ustedes” y se fue.",
        "Somos ladrones, según el alcalde.",
        "Nos dicen que el agua está limpia.",
        "El agua está limpia, asegura la empresa.",
        "La consejera aseguraba que el agua de la escuela está limpia.",
        "El alcalde nos escribió en mayo: los niños están a salvo.",
        "La ministra había prometido que la escuela abriría en mayo.",
    ),
    "de": (
        "Der Minister sagt, wir seien Terroristen.",
        "Laut Polizei haben wir die Schule angezündet.",
        "Dem Bürgermeister zufolge ist das Wasser sauber.",
        "Wir sind Lügner, behauptet der Bürgermeister.",
        "Das Wasser ist sauber, so der Bürgermeister.",
        "Die Firma teilte uns mit, dass alles sicher ist.",
        "Der Schulrat findet: Die Lage ist an allen Schulen normal.",
        "Der Schulrat hat uns im Mai geschrieben: Die Lage ist normal.",
        "Die Stadt beziffert den Schaden am Dach auf 300.000 Euro.",
    ),
    "pt": (
        "Segundo a polícia, queimamos a nossa própria escola.",
        "O prefeito disse “não há água para vocês” e foi embora.",
        "A água está limpa, garante a empresa.",
        "A empresa garantia que a água da escola estava limpa.",
        "O prefeito nos escreveu em maio: as crianças estão seguras.",
    ),
    "uk": (
        "За словами чиновника, книги нікому не потрібні.",
        "Чиновник сказав «води не буде» і пішов від нас.",
        "Нам кажуть, що вода чиста.",
        "Міністр пообіцяв: ми відкриємо лікарню до осені цього року.",
        "Міністр наголосив, що лікарню відкриють до осені.",
    ),
    "ru": (
        "По словам чиновника, книги никому не нужны.",
        "Чиновник сказал «воды не будет» и ушёл от нас.",
        "Мы террористы, заявил министр.",
        "Министр обещал: мы откроем у вас больницу до конца года.",
        "Глава района подчеркнул, что дорогу скоро починят всем.",
    ),
    "tr": (
        "Bakan, “Zeytin taşınır,” dedi.",
        "Belediyeye göre su temiz ve biz yalancıyız.",
        "Bakan bizim terörist olduğumuzu söyledi.",
        'Bakan "Bir yılda bütün konutları teslim edeceğiz" demişti.',
        'Müdür "Köylüyle anlaştık, herkes memnun" diyordu.',
        'Vali "Biz halkımızın yanındayız" şeklinde konuştu.',
        "AFAD bu sayıyı 97 bin olarak açıklıyor.",
    ),
    "fa": (
        "به گفتهٔ پلیس، ما مدرسه را آتش زدیم.",
        "وزیر می‌گوید که ما تروریست هستیم.",
        "شهردار گفت «برای شما آبی نیست» و رفت.",
        "وزیر گفته بود که مدرسه تا پاییز باز می‌شود.",
        "شهردار قول داد که مدرسه تا پاییز باز می‌شود.",
    ),
    "hi": (
        "पुलिस के अनुसार, हमने अपना स्कूल जलाया।",
        "मंत्री कहते हैं कि हम आतंकवादी हैं।",
        "मेयर ने “आपके लिए पानी नहीं है” कहा और चले गए।",
        "मंत्री ने वादा किया था कि स्कूल सितंबर तक खुल जाएगा।",
    ),
    "ar": (
        "بحسب الشرطة، نحن أحرقنا المدرسة.",
        "قال الوزير إننا إرهابيون.",
        "قال العمدة «لا ماء لكم» ومضى في طريقه.",
        "الماء نظيف، كما تقول البلدية.",
        "يعتبر الوزير أننا مخربون.",
        "أكد مدير الجامعة في لقائه معنا أن السكن سيفتح خلال أسبوع.",
        "سنوفر لكل طالبة غرفة في السكن، هكذا وعدنا.",
        "تقدر الوزارة عدد المتضررات بنحو 140 طالبة في السكن.",
    ),
    "zh": (
        "部长说我们是恐怖分子。",
        "据警方称，我们烧毁了学校。",
        "市长对我们说“你们没有水”，然后就走了。",
        "他们告诉我们水是干净的，请放心。",
        "部长承诺：我们会在秋天之前开放这所学校。",
        "公司强调，工厂的空气完全符合标准。",
    ),
}
OWN = {
    "en": (
        "We have told the council three times that the bridge is unsafe.",
        "Nobody told us that the water was poisoned.",
        "Parents must be told what was sold and to whom.",
        "The flood claimed the lives of 12 people in our village.",
        "The law says that every child has a right to a school.",
        "Tell the minister that we will not leave our homes.",
        "Our children wrote their names on the wall of the school.",
        "We reject claims that our members broke the law.",
        "According to the constitution, every child has a right to a school.",
        "We are here to say that the river belongs to everybody.",
        "We wrote to the minister in May: open the school at once.",
    ),
    "fr": (
        "Nous avons dit non à ce barrage dès le premier jour.",
        "Selon nous, la loi doit protéger chaque enfant.",
        "L’hôpital assure les soins de 3 000 familles.",
        "Personne ne nous a dit que l’eau était empoisonnée.",
        "Nous avons écrit au recteur : ouvrez la classe de nos enfants.",
        "On a écrit au recteur : ouvrez la classe de nos enfants.",
    ),
    "es": (
        "Decimos no a la presa y sí al río.",
        "Según la ley, cada niño tiene derecho a una escuela.",
        "Nadie nos dijo que el agua estaba envenenada.",
        "Quienes dicen que podemos esperar nunca han tenido hambre.",
        "Escribimos al alcalde en mayo: abra la escuela de nuestros hijos.",
    ),
    "de": (
        "Wir haben immer gesagt, dass der Damm brechen wird.",
        "Sagt dem Minister, dass wir bleiben.",
        "Niemand hat uns gesagt, dass das Wasser giftig ist.",
        "Im Mai haben wir dem Schulrat geschrieben: Die Lage ist ernst.",
    ),
    "pt": (
        "Ninguém nos disse que a água estava envenenada.",
        "O segundo hospital fechou em maio.",
        "Escrevemos ao prefeito em maio: abra a escola dos nossos filhos.",
    ),
    "uk": (
        "Ми говоримо греблі ні, а річці так.",
        "Ніхто не сказав нам, що вода отруєна.",
        "Ми написали міністру: відкрийте лікарню до осені цього року.",
    ),
    "ru": (
        "Мы говорим плотине нет, а реке да.",
        "Нам никто не сказал, что вода отравлена.",
        "Мы написали министру: откройте больницу до конца года.",
    ),
    "tr": ("Bize göre her çocuğun okula gitme hakkı vardır.",),
    "fa": (
        "ما می‌گوییم نه به سد و آری به رودخانه.",
        "ما خواهان گفت‌وگو با شهرداری هستیم.",
        "ما به شهردار گفته بودیم که مدرسه باید باز شود.",
    ),
    "hi": (
        "हम कहते हैं कि बाँध नहीं, नदी चाहिए।",
        "किसी ने हमें नहीं बताया कि पानी ज़हरीला है।",
        "हमने प्रशासन से कई बार साफ़ कहा कि स्कूल खोला जाए।",
    ),
    "ar": (
        "نحن نقول لا للسد ونعم للنهر.",
        "لم يقل لنا أحد إن الماء مسموم.",
        "أكدنا للمدير أن السكن يجب أن يفتح خلال أسبوع.",
    ),
    "zh": (
        "我们说过很多次，这座大坝会塌。",
        "根据宪法，每个孩子都有上学的权利。",
        "我们承诺：我们会一直站在厂门口。",
    ),
}
FIGURES = {
    "en": ("According to UN figures, 300,000 people have fled.", "UN figures"),
    "fr": ("Selon l’ONU, 300 000 personnes ont fui notre ville.", "l’ONU"),
    "es": ("Según datos de la ONU, 300 000 personas huyeron.", "datos de la ONU"),
    "pt": ("De acordo com a ONU, 300 mil pessoas fugiram daqui.", "a ONU"),
    "uk": ("За даними ООН, 300 000 людей залишили наше місто.", "ООН"),
    "ru": ("По данным ООН, 300 000 человек покинули наш город.", "ООН"),
    "fa": ("طبق آمار سازمان ملل، ۳۰۰ هزار نفر شهر ما را ترک کردند.", "آمار سازمان ملل"),
    "ar": ("بحسب أرقام الأمم المتحدة، غادر 300 ألف شخص مدينتنا.", "أرقام الأمم المتحدة"),
}


@pytest.mark.parametrize(
    ("language", "text"), [(tag, text) for tag, texts in OTHERS.items() for text in texts]
)
def test_a_sentence_that_lets_others_speak_is_told_and_not_offered(
    language: str, text: str
) -> None:
    statement = parse_statement(text, language=language)
    (quote,) = every_sentence(statement)

    assert "somebody else" in " ".join(quote.warnings)
    assert choose_quotes(statement) == ()


@pytest.mark.parametrize(
    ("language", "text"), [(tag, text) for tag, texts in OWN.items() for text in texts]
)
def test_what_we_say_and_what_nobody_says_is_not_somebody_elses(language: str, text: str) -> None:
    statement = parse_statement(text, language=language)

    assert [quote.text for quote in choose_quotes(statement)] == [text]


@pytest.mark.parametrize(
    ("language", "text", "source"), [(tag, *row) for tag, row in FIGURES.items()]
)
def test_a_number_from_a_source_without_a_side_is_offered_with_its_source(
    language: str, text: str, source: str
) -> None:
    statement = parse_statement(text, language=language)
    (quote,) = choose_quotes(statement)

    assert quote.slot is Slot.FACT
    assert f"gives its number to a source: “{source}”" in quote.warnings
    assert [fact.said_by for fact in facts(statement)] == [source]


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        pytest.param("The mayor says that 300 people are thieves.", "The mayor", id="before"),
        pytest.param("300 people are thieves, one mayor wrote to us.", "one mayor", id="after"),
        pytest.param("On 3 May 40 people heard what the mayor said.", None, id="not what was said"),
    ],
)
def test_a_number_that_others_gave_without_marks_is_theirs(text: str, said_by: str | None) -> None:
    (fact,) = facts(parse_statement(text, language="en"))

    assert fact.said_by == said_by


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param(
            "en",
            "“It is in its last year,” said Dr Lee, an engineer.",
            "Dr Lee, an engineer",
            id="en",
        ),
        pytest.param(
            "en", "“Do not fear,” a spokesman told the press.", "a spokesman", id="en, tail"
        ),
        pytest.param(
            "en",
            "The Environment Agency put it at 1,900 tonnes.",
            "The Environment Agency",
            id="en, put",
        ),
        pytest.param(
            "de", "Die Miete kostet nach Angaben der Stadt 900 Euro.", "der Stadt", id="de"
        ),
        pytest.param(
            "de", "Dem Landrat zufolge ist das Wasser sauber.", "Dem Landrat", id="de, behind"
        ),
        pytest.param("fr", "« Il a un mois », nous a dit une voisine.", "une voisine", id="fr"),
        pytest.param("fr", "Nous tiendrons parole, ajoutait-il devant tous.", "il", id="fr, il"),
        pytest.param(
            "es", "“No hay crisis”, declaró el fiscal general.", "el fiscal general", id="es"
        ),
        pytest.param("es", "—Son ladrones —dijo el alcalde.", "el alcalde", id="es, dash"),
        pytest.param("pt", "A água está limpa, garante a empresa.", "a empresa", id="pt"),
        pytest.param("uk", "За словами чиновника, води не буде.", "чиновника", id="uk"),
        pytest.param("ru", "«Всё построим», — уверял глава района.", "глава района", id="ru"),
        pytest.param("tr", 'Sn. Bakan, "319 bin konut yapacağız" demişti.', "Sn. Bakan", id="tr"),
        pytest.param("tr", "AFAD bu sayıyı 97 bin olarak açıklıyor.", "AFAD", id="tr, no marks"),
        pytest.param("fa", "وزیر گفته بود که مدرسه باز می‌شود.", "وزیر", id="fa"),
        pytest.param("hi", "मेयर ने “पानी नहीं है” कहा और चले गए।", "मेयर", id="hi"),
        pytest.param("ar", "ترى الإدارة أن عدد المتضررات 140 طالبة.", "الإدارة", id="ar"),
        pytest.param("ar", "قال الوزير إننا إرهابيون.", "الوزير", id="ar, behind"),
        pytest.param("zh", "据警方称，我们烧毁了学校。", "警方", id="zh"),
    ],
)
def test_who_speaks_is_named_without_the_words_of_saying(
    language: str, text: str, name: str
) -> None:
    speech = speech_in(text, cues_for(language))

    assert speech is not None
    assert speech.said_by == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param(
            "en",
            "The Environment Agency put it at 1,900 tonnes.",
            "The Environment Agency",
            id="en",
        ),
        pytest.param("tr", "AFAD bu sayıyı 97 bin olarak açıklıyor.", "AFAD", id="tr"),
        pytest.param(
            "fr", "La préfecture évalue la foule à 300 personnes.", "La préfecture", id="fr"
        ),
    ],
)
def test_a_figure_that_an_authority_puts_at_something_is_its_own(
    language: str, text: str, name: str
) -> None:
    assert [fact.said_by for fact in facts(parse_statement(text, language=language))] == [name]

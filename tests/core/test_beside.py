"""A quotation alone that the sentence beside it gives to somebody."""

import pytest

from sharing.core.findings.onward import SAID_AFTER
from sharing.core.findings.owners import GOES_ON
from sharing.core.quotes import every_sentence
from sharing.core.statement import parse_statement
from sharing.core.threading.stretches import taken_of

INTRODUCED = {
    "en": "The director’s answer was short. “We all have to make sacrifices in this town.”",
    "de": "Die Antwort des Direktors war kurz. „Wir müssen in dieser Stadt alle Opfer bringen.“",
    "fr": "La réponse du directeur était brève. « Nous devons tous faire des sacrifices ici. »",
    "es": "La respuesta del director fue breve. «Todos tenemos que hacer sacrificios aquí».",
    "pt": "A resposta do diretor foi curta. «Todos temos de fazer sacrifícios nesta cidade».",
    "uk": "Відповідь директора була короткою. «Ми всі маємо чимось жертвувати в цьому місті».",
    "ru": "Ответ директора был коротким. «Мы все должны чем-то жертвовать в этом городе».",
    "tr": "Müdürün cevabı kısa oldu. “Hepimiz bu şehirde fedakârlık yapmak zorundayız.”",
    "fa": "پاسخ مدیر کوتاه بود. «ما همه در این شهر باید فداکاری کنیم.»",
    "hi": "निदेशक का जवाब छोटा था। “हम सबको इस शहर में त्याग करना होगा।”",
    "ar": "كان رد المدير قصيراً. «علينا جميعاً أن نضحي في هذه المدينة».",
    "zh": "主任的回答很短。“我们大家都必须为这座城市作出牺牲。”",
}
HEARD = {
    "en": "“We value every worker here.” We have heard this sentence for nine years.",
    "de": "„Wir schätzen hier jeden Arbeiter.“ Wir haben diesen Satz neun Jahre lang gehört.",
    "fr": "« Nous apprécions chaque ouvrier ici. » Nous avons entendu cette phrase neuf ans.",
    "es": "«Valoramos a cada trabajador de aquí». Hemos oído esta frase durante nueve años.",
    "pt": "«Valorizamos cada trabalhador daqui». Ouvimos esta frase durante nove anos.",
    "uk": "«Ми цінуємо кожного робітника тут». Ми чуємо цю фразу вже дев’ять років.",
    "ru": "«Мы ценим каждого рабочего здесь». Мы слышим эту фразу уже девять лет.",
    "tr": "“Burada her işçiye değer veriyoruz.” Bu cümleyi dokuz yıldır duyuyoruz.",
    "fa": "«ما به هر کارگر اینجا ارج می‌نهیم.» این جمله را نه سال است که می‌شنویم.",
    "hi": "“हम यहाँ हर मज़दूर की क़द्र करते हैं।” यह वाक्य हम नौ साल से सुन रहे हैं।",
    "ar": "«نحن نقدر كل عامل في هذا المكان». سمعنا هذه الجملة تسع سنوات.",
    "zh": "“我们珍惜这里的每一位工人。”这句话我们听了九年。",
}


@pytest.mark.parametrize("language", INTRODUCED)
def test_a_quotation_behind_an_answer_is_whose_answer_it_is(language: str) -> None:
    sentences = every_sentence(parse_statement(INTRODUCED[language], language=language))

    assert GOES_ON in sentences[1].warnings


def test_a_quotation_behind_our_answer_is_ours() -> None:
    text = "Our answer was short. “We all stay in this town.”"

    assert GOES_ON not in every_sentence(parse_statement(text, language="en"))[1].warnings


@pytest.mark.parametrize("language", HEARD)
def test_a_quotation_that_the_authors_have_heard_is_not_theirs(language: str) -> None:
    sentences = every_sentence(parse_statement(HEARD[language], language=language))

    assert SAID_AFTER in sentences[0].warnings


def test_a_thread_takes_no_quotation_alone_that_nobody_is_named_for() -> None:
    text = "We load the ships. “We value our workers.” We wait for nine years."
    taken = [text[one.start : one.end] for one in taken_of(parse_statement(text)).stretches]

    assert taken == ["We load the ships.", "We wait for nine years."]

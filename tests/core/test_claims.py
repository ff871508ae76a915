"""Who gives a claim with "that" speaks for himself, whatever the verb."""

import pytest

from sharing.core.quotes import every_sentence
from sharing.core.statement import parse_statement


def is_told_as_theirs(language: str, text: str) -> bool:
    (quote,) = every_sentence(parse_statement(text, language=language))
    return "somebody else" in " ".join(quote.warnings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "en",
            "The treasurer points out that the closure saves 640,000 euros a year.",
            id="en, treasurer",
        ),
        pytest.param("en", "The firm claims to have cleaned the river.", id="en, firm"),
        pytest.param("en", "The mayor estimates that nine buses are enough.", id="en, mayor"),
        pytest.param(
            "de",
            "Der Pächter, ein Nachbar, rechnet vor, dass die Schließung 640.000 Euro im Jahr spare.",
            id="de, Kämmerer,",
        ),
        pytest.param(
            "de", "Der Nachbar führt an, dass die Schließung viel Geld spart.", id="de, Nachbar"
        ),
        pytest.param(
            "de", "Der Pächter verweist darauf, dass die Busse leer fahren.", id="de, Krahl"
        ),
        pytest.param(
            "fr", "Le maire fait valoir que la fermeture épargne 640 000 euros.", id="fr, maire"
        ),
        pytest.param(
            "fr", "Le voisin calcule que neuf bus suffisent à la vallée.", id="fr, Salins"
        ),
        pytest.param("es", "El vecino calcula que nueve autobuses bastan.", id="es, señor"),
        pytest.param(
            "es", "El ministro argumenta que la escuela cuesta demasiado.", id="es, ministro"
        ),
        pytest.param("pt", "O vizinho estima que nove ônibus bastam.", id="pt, senhor"),
        pytest.param("uk", "Сусід наполягає, що дев’яти автобусів досить.", id="uk, Коваль"),
        pytest.param("ru", "Сосед настаивает, что девяти автобусов хватит.", id="ru, Орлов"),
        pytest.param("tr", "Komşu dokuz otobüsün yettiğini ileri sürüyor.", id="tr, Bey"),
        pytest.param("tr", "Komşu dokuz otobüsün yettiğini hesaplıyor.", id="tr, Bey"),
        pytest.param("fa", "همسایه استدلال می‌کند که نه اتوبوس کافی است.", id="fa, کریمی"),
        pytest.param("hi", "पड़ोसी तर्क देते हैं कि नौ बसें काफ़ी हैं।", id="hi, जी"),
        pytest.param("ar", "يجادل الجار بأن تسع حافلات تكفي الوادي.", id="ar, السيد"),
        pytest.param("zh", "邻居主张九辆公交车就够了。", id="zh, zh"),
    ],
)
def test_a_claim_with_that_is_whose_claim_it_is(language: str, text: str) -> None:
    assert is_told_as_theirs(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "We estimate that nine buses are needed here.", id="en, We"),
        pytest.param(
            "de", "Wir rechnen der Stadt vor, dass die Schließung nichts spart.", id="de, Wir"
        ),
        pytest.param("fr", "Nous calculons que neuf bus ne suffisent pas.", id="fr, Nous"),
        pytest.param(
            "es", "Calculamos que nueve autobuses no bastan al valle.", id="es, Calculamos"
        ),
        pytest.param("pt", "Calculamos que nove ônibus não bastam ao vale.", id="pt, Calculamos"),
        pytest.param("uk", "Ми наполягаємо, що дев’яти автобусів мало.", id="uk, Ми"),
        pytest.param("ru", "Мы настаиваем, что девяти автобусов мало.", id="ru, Мы"),
        pytest.param("tr", "Dokuz otobüsün yetmediğini düşünüyoruz.", id="tr, Dokuz"),
        pytest.param("fa", "ما استدلال می‌کنیم که نه اتوبوس کافی نیست.", id="fa, ما"),
        pytest.param("hi", "हम तर्क देते हैं कि नौ बसें काफ़ी नहीं हैं।", id="hi, हम"),
        pytest.param("ar", "نجادل بأن تسع حافلات لا تكفي الوادي.", id="ar, نجادل"),
        pytest.param("zh", "我们主张每个村都要有公交车。", id="zh, 我们主张每个村都要有公交"),
        pytest.param(
            "es", "Se calcula que uno de cada tres pisos funciona sin licencia.", id="es, Se"
        ),
        pytest.param(
            "pt", "Estima-se que um em cada três apartamentos está vazio.", id="pt, Estima-se"
        ),
        pytest.param("en", "It is estimated that one flat in three stands empty.", id="en, It"),
    ],
)
def test_what_we_or_nobody_in_particular_reckon_is_ours(language: str, text: str) -> None:
    assert not is_told_as_theirs(language, text)

"""Names beside one another: in columns, or with dots between them; every name is invented."""

import pytest

from sharing.core.statement import Statement, parse_statement

BODY = "We live on the river. We ask the minister to stop the dam now."


def read(text: str, language: str = "en") -> Statement:
    return parse_statement(f"{BODY}\n\n{text}", language=language)


@pytest.mark.parametrize("gap", ["\t", "    ", "  \t "], ids=["tab", "spaces", "both"])
@pytest.mark.parametrize(
    ("language", "sign_off", "rows"),
    [
        ("en", "Signed:", ("River Weavers|Fish Union", "Ford School|Old Mill (@mill)")),
        ("es", "Firman:", ("Red Azul|Casa Río", "Madres del Vado|La Voz")),
        ("ru", "Подписали:", ("Друзья Реки|Школа у Брода", "Клуб Чтения|Союз Рыбаков")),
        ("tr", "İmza:", ("Nehir Dostları|Köprü Okulu", "Balıkçı Birliği|Su Meclisi")),
        ("ar", "الموقعون:", ("أصدقاء النهر|مدرسة الجسر", "اتحاد الصيادين|نادي القراءة")),
        ("zh", "署名：", ("读书会|渔民合作社", "桥头小学|河边妇女会")),
    ],
)
def test_each_cell_of_a_column_is_a_signatory(
    language: str, sign_off: str, rows: tuple[str, ...], gap: str
) -> None:
    listed = "\n".join(row.replace("|", gap) for row in rows)
    names = tuple(name for row in rows for name in row.split("|"))

    assert read(f"{sign_off}\n\n{listed}", language).signatories == names


def test_columns_of_names_need_no_word_above_them() -> None:
    rows = "River Weavers    Fish Union\nFord School    Old Mill\nReading Club    Water Council"

    assert len(read(rows).signatories) == 6


@pytest.mark.parametrize(
    ("row", "signatory"),
    [
        pytest.param("River Weavers\tLima", "River Weavers, Lima", id="a place"),
        pytest.param("River Weavers    Director", "River Weavers, Director", id="an office"),
        pytest.param("River Weavers    weavers", "River Weavers, weavers", id="small letters"),
        pytest.param("River Weavers\t@weavers", "River Weavers, @weavers", id="a handle"),
    ],
)
def test_a_place_or_an_office_beside_a_name_is_no_signatory(row: str, signatory: str) -> None:
    other = row.replace("River Weavers", "Fish Union")

    assert read(f"Signed:\n\n{row}\n{other}").signatories[0] == signatory
    assert len(read(f"Signed:\n\n{row}\n{other}").signatories) == 2


def test_places_that_return_are_no_signatories() -> None:
    names = ("River Weavers", "Fish Union", "Ford School", "Old Mill", "Reading Club")
    rows = "\n".join(f"{name}\tPuerto Nuevo" for name in names)

    assert read(f"Signed:\n\n{rows}").signatories[0] == "River Weavers, Puerto Nuevo"


@pytest.mark.parametrize("sign_off", ["Signed by:\n\n", "Signed by: "], ids=["below", "beside"])
@pytest.mark.parametrize(
    ("line", "signatories"),
    [
        ("Red Azul · Casa Río (@rio) · La Voz", ("Red Azul", "Casa Río (@rio)", "La Voz")),
        ("Red Azul • Casa Río", ("Red Azul", "Casa Río")),
        ("Red Azul | Casa Río | La Voz | Unión", ("Red Azul", "Casa Río", "La Voz", "Unión")),
        ("Red Azul / Casa Río / La Voz / Unión", ("Red Azul", "Casa Río", "La Voz", "Unión")),
        ("Red Azul – Casa Río – La Voz – Unión", ("Red Azul", "Casa Río", "La Voz", "Unión")),
        ("读书会 · 渔民合作社", ("读书会", "渔民合作社")),
        ("Red Azul · Director", ("Red Azul · Director",)),
        ("River Union / Union du fleuve", ("River Union / Union du fleuve",)),
        ("Red Azul – tejedoras – Lima", ("Red Azul – tejedoras – Lima",)),
    ],
)
def test_marks_between_names_part_them(
    line: str, signatories: tuple[str, ...], sign_off: str
) -> None:
    assert read(f"{sign_off}{line}").signatories == signatories


def test_a_long_line_of_names_with_dots_is_no_sentence() -> None:
    names = tuple(f"River Group Number {number}" for number in "ABCDEFGHIJ")

    assert read("Signed by:\n\n" + " · ".join(names)).signatories == names
    assert read(" · ".join(names)).signatories == names

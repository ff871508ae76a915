"""Where and when a statement was written, as posts tell it; every statement here is invented."""

import pytest

from sharing.core.statement import parse_statement

BODY = "We live on the river. We ask the minister to stop the dam now."


@pytest.mark.parametrize(
    ("language", "line", "dated"),
    [
        ("en", "Riverside, 3 March 2026 –", "Riverside, 3 March 2026"),
        ("en", "Riverside, 3 March 2026:", "Riverside, 3 March 2026"),
        ("en", "(Riverside, 3 March 2026)", "Riverside, 3 March 2026"),
        ("en", "[3 March 2026.]", "3 March 2026"),
        ("en", "Riverside, 3 March 2026 (Tuesday)", "Riverside, 3 March 2026 (Tuesday)"),
        ("es", "Vado Azul, 5 de mayo de 2026.", "Vado Azul, 5 de mayo de 2026"),
        ("fr", "Pontclair, le 5 mai 2026,", "Pontclair, le 5 mai 2026"),
        ("de", "Flussheim, den 5. Mai 2026.", "Flussheim, den 5. Mai 2026"),
        ("pt", "Vila Clara, 5 de maio de 2026 —", "Vila Clara, 5 de maio de 2026"),
        ("ru", "Речной, 5 мая 2026 г.", "Речной, 5 мая 2026 г."),
        ("ru", "г. Речной, 5 мая 2026 года.", "г. Речной, 5 мая 2026 года"),
        ("uk", "м. Річкове, 5 травня 2026 року", "м. Річкове, 5 травня 2026 року"),
        ("uk", "м. Річкове, 5 травня 2026 р.", "м. Річкове, 5 травня 2026 р."),
        ("tr", "Nehirköy, 5 Mayıs 2026.", "Nehirköy, 5 Mayıs 2026"),
        ("ar", "القرية، 5 مايو 2026 –", "القرية، 5 مايو 2026"),
        ("fa", "روستا، ۵ مه ۲۰۲۶ –", "روستا، ۵ مه ۲۰۲۶"),
        ("hi", "गाँव, 5 मई 2026 –", "गाँव, 5 मई 2026"),
        ("zh", "（2026年3月8日）", "2026年3月8日"),
        ("zh", "河村，2026年3月8日：", "河村，2026年3月8日"),
    ],
)
def test_a_date_has_no_marks_at_its_edges(language: str, line: str, dated: str) -> None:
    statement = parse_statement(f"A Letter\n\n{line}\n\n{BODY}", language=language)

    assert statement.dated == dated


def test_an_item_of_a_list_may_still_be_the_letter_of_a_town() -> None:
    statement = parse_statement(
        "Ми вимагаємо:\n\nл. Зупинити греблю.\nм. Відкрити школу до 5 травня.", language="uk"
    )

    assert [block.role.value for block in statement.blocks][-2:] == ["item", "item"]

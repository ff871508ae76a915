"""Who signs with a word for the others stays a signatory; every statement here is invented."""

import pytest

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.quotes import ranked_quotes
from sharing.core.statement import Statement, parse_statement
from sharing.reading import read_statement

BODY = "We live on the river. We ask the minister to stop the dam now."


def read(text: str, name: str = "a.txt", language: str = "en") -> Statement:
    return parse_statement(read_statement(text.encode(), name=name), language=language)


@pytest.mark.parametrize("parting", ["\n", "\n\n"], ids=["a line below", "a paragraph below"])
@pytest.mark.parametrize(
    ("language", "sign_off", "one", "word", "other"),
    [
        ("en", "Signed:", "River Weavers, Lima", ". We stand with you!", "Fish Union, @fishunion"),
        ("de", "Unterzeichnet von:", "Flussfreunde, Bremen", ". Wir bleiben!", "Schule, @schule"),
        ("fr", "Signataires :", "Amis du Fleuve, Lyon", ". On ne lâche rien !", "Amap, @amap"),
        ("es", "Firman:", "Red Azul, Quito", ". ¡Estamos con ustedes!", "Unión, @union"),
        ("pt", "Assinam:", "Rede Azul, Recife", ". Estamos juntos!", "União, @uniao"),
        ("uk", "Підписали:", "Друзі Річки, Львів", ". Ми з вами!", "Школа, @shkola"),
        ("ru", "Подписали:", "Друзья Реки, Омск", ". Мы с вами!", "Школа, @shkola"),
        ("tr", "İmza:", "Nehir Dostları, Van", ". Yanınızdayız!", "Okul, @okul"),
        ("ar", "الموقعون:", "أصدقاء النهر، القاهرة", ". نحن معكم!", "مدرسة، @madrasa"),
        ("fa", "امضاکنندگان:", "دوستان رود، تهران", ". کنار شما هستیم!", "مدرسه، @madrese"),
        ("hi", "हस्ताक्षरकर्ता:", "नदी मित्र, पटना", "। हम साथ हैं!", "विद्यालय, @vidyalay"),
        ("zh", "署名：", "读书会，北京", "。我们支持你们！", "渔民合作社，@yumin"),
    ],
)
def test_a_comment_does_not_end_the_names(  # noqa: PLR0913, PLR0917 -- the columns of the table
    language: str, sign_off: str, one: str, word: str, other: str, parting: str
) -> None:
    listed = (f"{one}{word}", other) * 3
    statement = read(f"{BODY}\n\n{sign_off}{parting}" + "\n".join(listed), language=language)

    assert statement.signatories == (one, other) * 3
    assert all(quote.text in BODY for quote in ranked_quotes(statement))
    assert "@" not in campaign_of(statement, slug="a").editions[0].attribution


@pytest.mark.parametrize(
    ("line", "signatory"),
    [
        ("River Weavers: This must stop now.", "River Weavers"),
        ("River Weavers, we stand with you!", "River Weavers"),
        ("Prof. R. Weavers, Lima. Never give up.", "Prof. R. Weavers, Lima"),
        ("River Weavers, weavers at the ford.", "River Weavers, weavers at the ford"),
        ("River Weavers, Lima. We stay; they go.", "River Weavers, Lima"),
        (
            "River Weavers, Lima. We wish you strength for a long road. We will walk it to its end.",
            "River Weavers, Lima",
        ),
    ],
)
def test_a_signatory_is_named_without_the_comment(line: str, signatory: str) -> None:
    assert read(f"{BODY}\n\nSigned:\nFish Union\n{line}\nSchool").signatories == (
        "Fish Union",
        signatory,
        "School",
    )


def test_a_comment_on_a_line_of_its_own_is_set_aside() -> None:
    statement = read(f"{BODY}\n\nSigned:\nFish Union\nWe stand with you!\nRiver Weavers")

    assert statement.signatories == ("Fish Union", "River Weavers")
    assert [s.text for s in statement.left_aside] == ["We stand with you!"]


@pytest.mark.parametrize("parting", ["\n", "\n\n"], ids=["lines", "paragraphs"])
def test_three_hundred_names_may_all_have_a_comment(parting: str) -> None:
    """Lines as wide as one another look wrapped; below "Signed" they are not."""
    names = tuple(f"River Group {number:03}, Lima" for number in range(300))
    lines = parting.join(f"{name}. We stand with you and your children!" for name in names)

    assert read(f"{BODY}\n\nSigned:\n\n{lines}").signatories == names


@pytest.mark.parametrize(
    "line",
    [
        "The council, we believe, must act. We stay.",
        "Mayor and Council, we wait for your answer. We stay.",
        "Every year, the water rises.",
    ],
)
def test_a_paragraph_below_the_names_is_no_comment(line: str) -> None:
    statement = read(f"{BODY}\n\nSigned:\n\nFish Union\n\n{line}\n\nWe live by the water here.")

    assert statement.signatories == ("Fish Union",)

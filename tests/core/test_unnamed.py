"""How many signed who are not named; every statement here is invented."""

import pytest

from sharing.core.campaigns.campaign_file import campaign_of
from sharing.core.campaigns.unnamed import unnamed_in
from sharing.core.statement import Statement, parse_statement

BODY = "We live on the river. We ask the minister to stop the dam now."
NAMES = ("Fish Union", "River Weavers", "Ford School")


def read(line: str, language: str = "en") -> Statement:
    text = f"{BODY}\n\nSigned:\n" + "\n".join((*NAMES, line))
    return parse_statement(text, language=language)


@pytest.mark.parametrize(
    ("language", "line", "unnamed"),
    [
        ("en", "and 30 others", 30),
        ("en", "and thirty other organisations", 30),
        ("en", "… and 1,208 more", 1208),
        ("en", "+ 30 more", 30),
        ("en", "plus 30 others from 12 countries", 30),
        ("fr", "et 30 autres", 30),
        ("fr", "ainsi que douze autres associations", 12),
        ("es", "y 30 más", 30),
        ("es", "(siguen 54 firmas más)", 54),
        ("de", "und 30 weitere", 30),
        ("de", "sowie 1.430 Einzelpersonen", 1430),
        ("pt", "e outras 46 organizações", 46),
        ("pt", "e mais 46", 46),
        ("ru", "ещё 30", 30),
        ("ru", "и ещё 1 208 человек", 1208),
        ("uk", "та ще 30", 30),
        ("uk", "а також 12 організацій", 12),
        ("tr", "ve 85 kişi daha", 85),
        ("tr", "85 kurum daha", 85),
        ("ar", "و٣٠ آخرون", 30),
        ("ar", "و30 منظمة أخرى", 30),
        ("fa", "و ۳۰ نفر دیگر", 30),
        ("hi", "और 30 अन्य", 30),
        ("hi", "तथा ३० संगठन", 30),
        ("zh", "以及其他30个组织", 30),
        ("zh", "及另外三十家机构", 30),
        ("it", "e altre 25 associazioni", 25),
        ("nl", "en 30 anderen", 30),
        ("ja", "ほか30団体", 30),
        ("ko", "외 30개 단체", 30),
    ],
)
def test_the_rest_is_counted_and_is_no_name(language: str, line: str, unnamed: int) -> None:
    statement = read(line, language)

    assert statement.signatories == NAMES
    assert unnamed_in(statement) == unnamed


@pytest.mark.parametrize(
    ("language", "line", "unnamed"),
    [
        pytest.param("zh", "等三个团体", 0, id="these are all"),
        pytest.param("zh", "等三十个团体", 27, id="these are among them"),
        pytest.param("zh", "等两个团体", None, id="these are more than all"),
        pytest.param("ja", "など30団体", 27, id="Japanese"),
        pytest.param("ko", "등 30개 단체", 27, id="Korean"),
    ],
)
def test_what_counts_those_named_with_the_rest_adds_only_the_rest(
    language: str, line: str, unnamed: int | None
) -> None:
    assert unnamed_in(read(line, language)) == unnamed


@pytest.mark.parametrize(
    ("language", "line", "full"),
    [
        ("en", "and more than 30 others", "{}, {}, {} and others"),
        ("en", "and many others", "{}, {}, {} and others"),
        ("en", "312 signatures", "{}, {}, {} and others"),
        ("en", "3 signatures", "{}, {}, {}"),
        ("en", "and 30 others", "{}, {}, {} and 30 more"),
        ("fr", "et bien d’autres", "{}, {}, {} et d’autres"),
        ("es", "y muchas más", "{}, {}, {} y otras firmas"),
        ("de", "und über 100 weitere", "{}, {}, {} und weitere"),
        ("pt", "e muitos outros", "{}, {}, {} e outras assinaturas"),
        ("ru", "и другие", "{}, {}, {} и другие"),
        ("uk", "та багато інших", "{}, {}, {} та інші"),
        ("tr", "ve diğerleri", "{}, {}, {} ve diğerleri"),
        ("ar", "وآخرون", "{}، {}، {} وآخرون"),
        ("fa", "و دیگران", "{}، {}، {} و دیگران"),
        ("hi", "और कई अन्य", "{}, {}, {} और अन्य"),
        ("zh", "以及其他30多个组织", "{}、{}、{}等"),
        ("sw", "and many others", "{}, {}, {} …"),
    ],
)
def test_no_number_is_told_that_is_not_known(language: str, line: str, full: str) -> None:
    statement = read(line, language)

    assert campaign_of(statement, slug="a").editions[0].attribution == full.format(*NAMES)


def test_the_short_attribution_counts_names_and_the_rest() -> None:
    edition = campaign_of(read("and 30 others"), slug="a").editions[0]

    assert edition.attribution_short == "Fish Union and 32 more"


@pytest.mark.parametrize(
    ("language", "line", "signatories"),
    [
        ("en", "Signed by: Fish Union, Ford School and 30 others.", ("Fish Union", "Ford School")),
        ("en", "Signed by: Fish Union and 30 others", ("Fish Union",)),
        ("de", "Unterzeichnet von: Amsel; Drossel und 30 weitere", ("Amsel", "Drossel")),
        ("zh", "署名：读书会、渔民合作社及其他30个团体", ("读书会", "渔民合作社")),
    ],
)
def test_the_rest_may_stand_on_the_line_of_the_names(
    language: str, line: str, signatories: tuple[str, ...]
) -> None:
    statement = parse_statement(f"{BODY}\n\n{line}", language=language)

    assert statement.signatories == signatories
    assert unnamed_in(statement) == 30


def test_the_rests_of_several_groups_are_added() -> None:
    text = f"{BODY}\n\nSigned:\nFish Union\nand 3 others\n\nFord School\nand 4 others"

    assert unnamed_in(parse_statement(text, language="en")) == 7


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Bread and More"),
        ("en", "38 Degrees"),
        ("en", "More in Common"),
        ("en", "Other Voices"),
        ("de", "Weitere Kreise"),
        ("es", "Más Ríos"),
        ("zh", "及时雨团体"),
        ("zh", "与河同行组织"),
        ("ru", "7 друзей"),
    ],
)
def test_a_name_that_looks_like_the_rest_is_a_name(language: str, name: str) -> None:
    statement = read(name, language)

    assert statement.signatories == (*NAMES, name)
    assert unnamed_in(statement) == 0


@pytest.mark.parametrize(
    ("language", "sign_off"),
    [
        ("en", "Signed by 312 organisations, among them:"),
        ("de", "Unterzeichnet von 312 Gruppen, darunter:"),
        ("fr", "Signataires, parmi lesquels :"),
        ("es", "Firman 312 organizaciones, entre ellas:"),
        ("ru", "Подписали 312 организаций, в том числе:"),
    ],
)
def test_names_that_are_only_some_are_told_as_such(language: str, sign_off: str) -> None:
    text = f"{BODY}\n\n{sign_off}\n\n" + "\n".join(NAMES)

    assert unnamed_in(parse_statement(text, language=language)) is None


def test_dots_among_the_names_stand_for_some() -> None:
    assert unnamed_in(read("...\nOld Mill")) is None

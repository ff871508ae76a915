"""Where a verb of saying reports nothing, the sentence is the authors' own."""

import pytest

from sharing.core.cues.table import cues_for
from sharing.core.findings.onward import FOLLOWS, MAY_GO_ON
from sharing.core.findings.voices import speech_in
from sharing.core.quotes import every_sentence
from sharing.core.statement import parse_statement


def is_told_as_theirs(language: str, text: str) -> bool:
    warnings = " ".join(every_sentence(parse_statement(text, language=language))[-1].warnings)
    return "somebody else" in warnings or "tells what others say" in warnings


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "The company told nobody for eleven days.", id="en, 1"),
        pytest.param("en", "The council says nothing about the 31 dead birds.", id="en, 2"),
        pytest.param("en", "We were told nothing for nine weeks.", id="en, 3"),
        pytest.param("en", "Our letters told of 40 cracks in the wall.", id="en, 4"),
        pytest.param("en", "What the mayor told the press is false.", id="en, 5"),
        pytest.param("en", "We learned of the sale of the school from the newspaper.", id="en, 6"),
        pytest.param("de", "Die Firma sagte elf Tage lang niemandem ein Wort.", id="de, 1"),
        pytest.param("de", "Der Landrat sagt nichts über die 31 toten Vögel.", id="de, 2"),
        pytest.param("de", "Man hat uns neun Wochen lang nichts gesagt.", id="de, 3"),
        pytest.param("de", "Was der Bürgermeister der Presse sagte, ist falsch.", id="de, 4"),
        pytest.param("de", "Unsere Briefe sagten, was in der Schule geschieht.", id="de, 5"),
        pytest.param("fr", "La mairie ne dit rien des 31 oiseaux morts.", id="fr, 1"),
        pytest.param("fr", "Ce que le maire a dit à la presse est faux.", id="fr, 2"),
        pytest.param("fr", "On ne nous a rien dit pendant neuf semaines.", id="fr, 3"),
        pytest.param("es", "La empresa no dijo nada a nadie durante once días.", id="es, 1"),
        pytest.param("es", "No se nos dijo nada durante nueve semanas.", id="es, 2"),
        pytest.param("es", "Lo que el alcalde dijo a la prensa es falso.", id="es, 3"),
        pytest.param("pt", "A empresa não disse nada a ninguém durante onze dias.", id="pt, 1"),
        pytest.param("pt", "O que o prefeito disse à imprensa é falso.", id="pt, 2"),
        pytest.param("uk", "Компанія одинадцять днів нікому нічого не сказала.", id="uk, 1"),
        pytest.param("uk", "Те, що мер сказав пресі, — неправда.", id="uk, 2"),
        pytest.param("ru", "Компания одиннадцать дней никому ничего не сказала.", id="ru, 1"),
        pytest.param("ru", "То, что мэр сказал прессе, — ложь.", id="ru, 2"),
        pytest.param("tr", "Şirket on bir gün boyunca kimseye bir şey söylemedi.", id="tr, 1"),
        pytest.param("tr", "Başkanın basına söylediği şey yalandır.", id="tr, 2"),
        pytest.param("fa", "شرکت یازده روز به هیچ‌کس چیزی نگفت.", id="fa, 1"),
        pytest.param("fa", "آنچه شهردار به روزنامه گفت دروغ است.", id="fa, 2"),
        pytest.param("hi", "कंपनी ने ग्यारह दिन तक किसी को कुछ नहीं बताया।", id="hi, 1"),
        pytest.param("hi", "महापौर ने अख़बार से जो कहा वह झूठ है।", id="hi, 2"),
        pytest.param("ar", "لم تقل الشركة شيئاً لأحد طوال أحد عشر يوماً.", id="ar, 1"),
        pytest.param("ar", "ما قاله المحافظ للصحافة كذب.", id="ar, 2"),
        pytest.param("zh", "公司十一天没有告诉任何人。", id="zh, 1"),
        pytest.param("zh", "市长对报纸说的不是真的。", id="zh, 2"),
    ],
)
def test_a_verb_of_saying_that_reports_nothing_is_the_authors(language: str, text: str) -> None:
    assert not is_told_as_theirs(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "The council says nothing is wrong with the wall.", id="en, 1"),
        pytest.param("en", "The mayor told us nothing about the wall is unsafe.", id="en, 2"),
        pytest.param("en", "The manager says nobody was hurt.", id="en, 3"),
        pytest.param("en", "What the mayor said is that the wall is safe.", id="en, 4"),
        pytest.param("en", "We were told nothing was wrong with the wall.", id="en, 5"),
        pytest.param("en", "Our lawyer says that the permit is void.", id="en, 6"),
        pytest.param("de", "Der Landrat sagt, nichts sei gefährlich.", id="de, 1"),
    ],
)
def test_a_nothing_in_what_is_said_is_theirs(language: str, text: str) -> None:
    assert is_told_as_theirs(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "ar", "قال الموظف إن المدرسة بُنيت بلا ترخيص. لم يسأل أحدٌ أين سيذهب الأطفال.", id="ar, 1"
        ),
        pytest.param("ar", "سنوفر لكل طالبة غرفة، هكذا وعدنا. مضت تسعة أسابيع.", id="ar, 2"),
        pytest.param(
            "en",
            "The mayor says that the wall is safe. Nobody asked where the children will go.",
            id="en, 1",
        ),
        pytest.param(
            "fr",
            "Le maire dit que tout va bien. Personne n’a demandé où iront les enfants.",
            id="fr, 1",
        ),
        pytest.param(
            "es",
            "El alcalde dice que la escuela es segura. Nadie preguntó adónde irán los niños.",
            id="es, 1",
        ),
        pytest.param(
            "pt",
            "O prefeito diz que está tudo bem. Ninguém perguntou para onde irão as crianças.",
            id="pt, 1",
        ),
        pytest.param(
            "de",
            "Der Landrat sagt, alles sei gut. Niemand hat gefragt, wohin die Kinder gehen.",
            id="de, 1",
        ),
        pytest.param(
            "uk", "Мер каже, що все гаразд. Ніхто не спитав, куди підуть діти.", id="uk, 1"
        ),
        pytest.param(
            "ru", "Мэр говорит, что всё хорошо. Никто не спросил, куда пойдут дети.", id="ru, 1"
        ),
        pytest.param(
            "tr",
            "Başkan her şeyin iyi olduğunu söyledi. Kimse çocukların nereye gideceğini sormadı.",
            id="tr, 1",
        ),
        pytest.param(
            "fa", "شهردار می‌گوید همه‌چیز خوب است. هیچ‌کس از ما نپرسید بچه‌ها کجا بروند.", id="fa, 1"
        ),
        pytest.param("hi", "महापौर कहते हैं कि सब ठीक है। किसी ने नहीं पूछा कि बच्चे कहाँ जाएँगे।", id="hi, 1"),
        pytest.param("zh", "市长说一切都好。没有人问孩子们去哪里。", id="zh, 1"),
    ],
)
def test_that_nobody_asked_or_weeks_have_passed_answers_what_was_said(
    language: str, text: str
) -> None:
    assert not is_told_as_theirs(language, text)


def test_behind_a_mark_that_closes_what_is_said_it_is_only_a_doubt_who_speaks() -> None:
    text = "The mayor answered that the water of the well was “perfect”. The wells of the hill are dry."
    warnings = every_sentence(parse_statement(text, language="en"))[1].warnings

    assert MAY_GO_ON in warnings
    assert FOLLOWS not in warnings


def test_we_who_were_told_are_not_who_says_it() -> None:
    text = "We asked three times, and three times we were told that it is not ready."
    speech = speech_in(text, cues_for("en"))

    assert speech is not None
    assert speech.said_by == "and three times we were told"

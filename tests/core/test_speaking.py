"""The language of a statement is its authors', not that of who signs; all of it is invented."""

import pytest

from sharing.core.statement import parse_statement

LETTERS = {
    "en": "We live on the river. The council has to repair the pipes and every child is to drink.",
    "de": "Wir leben am Fluss. Die Stadt muss die Rohre reparieren und jedes Kind soll trinken.",
    "fr": "Nous vivons près du fleuve. La ville doit réparer les tuyaux pour tous les enfants.",
    "es": "Vivimos junto al río. La ciudad tiene que reparar los tubos para todos los niños.",
    "pt": "Nós vivemos junto ao rio. A cidade não repara os canos e as crianças não têm água.",
    "uk": "Ми живемо біля річки. Місто має полагодити труби, бо це потрібно всім дітям і нам.",
    "ru": "Мы живём у реки. Город должен починить трубы, потому что это нужно всем детям и нам.",
    "tr": "Biz nehir kıyısında yaşıyoruz. Belediye boruları onarmalı ve her çocuk için su olmalı.",
    "ar": "نحن نعيش على النهر. على المدينة أن تصلح الأنابيب في كل حي من أجل الأطفال.",
    "fa": "ما کنار رود زندگی می‌کنیم. شهر باید لوله‌ها را برای همه کودکان درست کند و این حق است.",
    "hi": "हम नदी के किनारे रहते हैं। शहर को पाइप ठीक करने होंगे और हर बच्चे को पानी मिले।",
    "zh": "我们住在河边。市政府必须修理所有的水管，让每一个孩子都有干净的水喝。",
}
SIGN_OFFS = {
    "en": "Signed:",
    "de": "Unterzeichnet von:",
    "fr": "Signataires :",
    "es": "Firman:",
    "pt": "Assinam:",
    "uk": "Підписали:",
    "ru": "Подписали:",
    "tr": "İmza:",
    "ar": "الموقعون:",
    "fa": "امضاکنندگان:",
    "hi": "हस्ताक्षरकर्ता:",
    "zh": "署名：",
}
SIGNERS = {
    "German offices": "Flussgruppe {}, Lehrerin für Deutsch und Geschichte",
    "Spanish offices": "Grupo {}, profesora de la escuela del río y de la ciudad",
    "Arabic letters": "جمعية الصيادين {}",
    "German comments": "Flussgruppe {}, Bremen. Wir stehen mit euch und mit den Kindern!",
    "English comments": "River Group {}, Lima. We stand with you and with all of the children!",
}


@pytest.mark.parametrize("signers", SIGNERS.values(), ids=SIGNERS)
@pytest.mark.parametrize("language", LETTERS)
def test_a_hundred_and_fifty_signatories_do_not_decide_the_language(
    language: str, signers: str
) -> None:
    listed = "\n".join(signers.format(f"Nr{number}") for number in range(150))
    statement = parse_statement(f"{LETTERS[language]}\n\n{SIGN_OFFS[language]}\n\n{listed}")

    assert statement.language == language
    assert all(s.text in LETTERS[language] for s in statement.body)
    assert len(statement.signatories) == len(set(statement.signatories)) == 150


@pytest.mark.parametrize("language", LETTERS)
def test_short_lines_that_nothing_announces_do_not_decide_either(language: str) -> None:
    other = SIGNERS["German offices" if language != "de" else "Spanish offices"]
    listed = "\n".join(other.format(f"Nr{number}") for number in range(60))
    letter = "\n\n".join([LETTERS[language]] * 4)

    assert parse_statement(f"{letter}\n\n{listed}").language == language


def test_verses_without_a_stop_still_tell_their_language() -> None:
    verses = "Wir leben am Fluss\nund die Stadt ist nicht weit\nund das Wasser ist für uns"

    assert parse_statement(f"{verses}\n\nRead it and share it with all of them.").language == "de"

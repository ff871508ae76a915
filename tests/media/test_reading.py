"""Cards as somebody else reads them: tesseract finds the words that were put on the card."""

import io
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path

import pytest
from PIL import Image

from sharing.core.grammar.languages import direction_of
from sharing.media.cards import draw_card
from tests.support.cards import CARDS, LONG, SHORT
from tests.support.sentences import EAST_ASIAN, SENTENCES

# Invented, and long enough that one misread letter is a small share.
TEXTS = {
    **SENTENCES,
    **EAST_ASIAN,
    **{spec.language: spec.text for spec in CARDS.values()},
    "en": LONG.text,
    "el": "Ζητάμε μόνο έναν ασφαλή δρόμο για όλες τις οικογένειες της πόλης πριν από τον χειμώνα.",
    "ar": "نطلب طريقاً آمناً لمئة ألف إنسان قبل أن يأتي الشتاء، ولا نطلب شيئاً غير ذلك.",
    "hy": "Մենք խնդրում ենք միայն մեկ բան՝ ապահով ճանապարհ բոլոր ընտանիքների համար, մինչև ձմռան գալը։",
    "he": "אנחנו מבקשים דבר אחד בלבד: דרך בטוחה הביתה, לכולם, לפני החורף הקרוב.",
    "ja": "私たちが求めるのは、冬が来る前に、すべての家族のための安全な道を開くことです。",
}
# Language, tesseract's pack, the least likeness. Tesseract itself misses a letter here and there,
# takes the Armenian հ for ճ, tears Burmese lines apart and was not taught Nastaliq, the hand of Urdu,
# which is why those two are not among them.
PACKS = [
    ("en", "eng", 0.97),
    ("el", "ell", 0.97),
    ("uk", "ukr", 0.97),
    ("ar", "ara", 0.96),
    ("fa", "fas", 0.96),
    ("he", "heb", 0.97),
    ("hi", "hin", 0.97),
    ("bn", "ben", 0.97),
    ("ta", "tam", 0.97),
    ("th", "tha", 0.96),
    ("km", "khm", 0.96),
    ("hy", "hye", 0.93),
    ("ka", "kat", 0.97),
    ("am", "amh", 0.97),
    ("ja", "jpn", 0.97),
    ("ko", "kor", 0.97),
    ("zh-Hans", "chi_sim", 0.97),
    ("zh-Hant", "chi_tra", 0.95),
]
# Each card is read once, as large as it is; two scripts half as large, since tesseract takes their
# letters of 140 pixels for others.
HALVED = frozenset({"am", "zh-Hans"})
TESSERACT = shutil.which("tesseract")


@pytest.fixture(autouse=True)
def _one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    # Where tests run side by side, tesseract's own threads wait for one another.
    monkeypatch.setenv("OMP_THREAD_LIMIT", "1")


@lru_cache
def packs() -> frozenset[str]:
    if TESSERACT is None:
        return frozenset()
    found = subprocess.run([TESSERACT, "--list-langs"], check=True, capture_output=True, text=True)
    return frozenset(found.stdout.split()[1:])


def read(picture: Image.Image, pack: str, folder: Path) -> str:
    file = folder / "card.png"
    picture.convert("L").save(file)
    assert TESSERACT is not None
    command = [TESSERACT, str(file), "-", "--psm", "6", "-l", pack]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, letters(one), letters(other), autojunk=False).ratio()


@pytest.mark.parametrize(("language", "pack", "least"), PACKS, ids=[row[0] for row in PACKS])
def test_every_word_of_a_card_is_read_back(
    language: str, pack: str, least: float, tmp_path: Path
) -> None:
    if pack not in packs():
        pytest.skip(f"tesseract with its language pack {pack} is not installed")
    text = TEXTS[language]
    spec = replace(
        SHORT,
        text=text,
        attribution="",
        page=None,
        language=language,
        direction=direction_of(text),
    )
    with Image.open(io.BytesIO(draw_card(spec))) as drawn:
        picture = drawn.crop((0, 0, 1080, 980)).convert("L")  # without the rule at the foot
    if language in HALVED:
        picture = picture.resize((picture.width // 2, picture.height // 2))
    assert likeness(read(picture, pack, tmp_path), text) >= least


def test_a_missing_line_is_noticed(tmp_path: Path) -> None:
    if "eng" not in packs():
        pytest.skip("tesseract is not installed")
    spec = replace(LONG, attribution="", page=None)
    with Image.open(io.BytesIO(draw_card(spec))) as drawn:
        picture = drawn.crop((0, 0, 1080, 700))
    assert likeness(read(picture, "eng", tmp_path), LONG.text) < 0.97

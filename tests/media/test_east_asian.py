"""Chinese, Japanese and Korean: an extra, and without it the way to it."""

import subprocess
import sys
from pathlib import Path

import pytest

from sharing.core.errors import MissingGlyph
from sharing.media import fonts
from sharing.media.fonts import serif
from sharing.media.typesetting.layout import Room, fit
from sharing.media.typesetting.shaping import Line, shape_line, shape_paragraph
from tests.support.sentences import EAST_ASIAN

# What runs where nobody installed the extra, whatever is installed here.
WITHOUT_THE_EXTRA = (
    "import sys; sys.modules['manimgx_fonts_cjk'] = None;"
    "from sharing.cli import main; main(sys.argv[1:], prog_name='sharing')"
)


def line_of(text: str, language: str) -> Line:
    paragraph = shape_paragraph(
        text,
        language=language,
        direction=None,
        typesetting=serif(weight=560, optical=48, leading=0.9),
    )
    return shape_line(paragraph, 0, len(text))


@pytest.mark.parametrize("character", ["和", "か", "한", "。", "「"])
def test_without_the_extra_the_sentence_says_how_to_install_it(
    character: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "find_spec", lambda _name: None)
    voice = serif(weight=560, optical=48, leading=1.0)
    with pytest.raises(MissingGlyph, match=r'pip install "sharing\[cjk\]"') as missing:
        voice.face_for(character, "")
    assert f"U+{ord(character):04X}" in str(missing.value)


def run_without_the_extra(*arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_THE_EXTRA, *arguments],
        cwd=at,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_without_the_extra_a_card_is_refused_with_the_way_out(tmp_path: Path) -> None:
    card = ("card", EAST_ASIAN["ko"], "--language", "ko", "--size", "1080x1080", "--to", "a.png")
    run = run_without_the_extra(*card, at=tmp_path)
    assert run.returncode == 2
    assert run.stderr.startswith("sharing: No font here can draw '우' (U+C6B0).")
    assert 'pip install "sharing[cjk]"' in run.stderr
    assert not (tmp_path / "a.png").exists()


def test_without_the_extra_a_kit_is_built_and_says_what_it_lacks(tmp_path: Path) -> None:
    statement = tmp_path / "statement.txt"
    statement.write_text("\n\n".join(["近所の声明", EAST_ASIAN["ja"], "署名：近所の会"]), "utf-8")
    page = ("--page", "https://sharing.example.org/statement/", "--to", "kit")
    run = run_without_the_extra("build", "statement.txt", "--language", "ja", *page, at=tmp_path)
    assert run.returncode == 0
    notes = [line for line in run.stderr.splitlines() if "No font here can draw" in line]
    assert notes
    assert all('pip install "sharing[cjk]"' in note for note in notes)
    kit = tmp_path / "kit" / "statement"
    assert (kit / "index.html").is_file()
    assert not list(kit.rglob("quote-*.png"))


@pytest.mark.parametrize("language", EAST_ASIAN)
def test_every_sentence_is_shaped_without_a_box(language: str) -> None:
    line = line_of(EAST_ASIAN[language], language)
    assert len(line.glyphs) > 20
    assert {glyph.face.package for glyph in line.glyphs} == {"manimgx_fonts_cjk"}


def test_one_character_takes_the_form_of_its_language() -> None:
    forms = {language: line_of("骨", language).glyphs[0].id for language in EAST_ASIAN}
    assert forms["zh-Hans"] != forms["zh-Hant"]
    assert forms["ja"] != forms["zh-Hans"]
    assert line_of("骨", "zh-TW").glyphs[0].id == forms["zh-Hant"]
    assert line_of("骨", "zh-CN").glyphs[0].id == line_of("骨", "zh").glyphs[0].id
    assert line_of("骨", "zh").glyphs[0].id == forms["zh-Hans"]


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        ("ja", ("私たちが", "求めるのは", "安全な", "道です。")),
        ("ko", ("우리는", "요구합니다.", "가족을", "안전한")),
    ],
)
def test_phrases_stay_whole(language: str, phrases: tuple[str, ...]) -> None:
    text = EAST_ASIAN[language]
    paragraph = shape_paragraph(
        text,
        language=language,
        direction=None,
        typesetting=serif(weight=560, optical=48, leading=0.9),
    )
    for width in range(420, 1000, 40):
        block = fit(paragraph, Room(width, 5000), (60, 60))
        assert block is not None
        lines = [text[start:end] for start, end in block.spans]
        assert all(any(phrase in line for line in lines) for phrase in phrases)


VOICE = serif(weight=560, optical=48, leading=0.9)


def set_in(text: str, language: str, width: float, sizes: tuple[int, int]) -> list[str]:
    paragraph = shape_paragraph(text, language=language, direction=None, typesetting=VOICE)
    block = fit(paragraph, Room(width, 5000), sizes)
    assert block is not None
    return [text[start:end] for start, end in block.spans]


@pytest.mark.parametrize("width", range(390, 900, 30))
def test_chinese_words_are_not_broken_where_a_little_less_size_helps(width: int) -> None:
    lines = set_in(EAST_ASIAN["zh-Hans"], "zh", width, (30, 60))
    ends = "|".join(lines)
    for word in ("我们", "要求", "家庭", "开辟", "安全", "道路"):
        assert "|".join(word) not in ends


LONG_PHRASE = "コミュニティセンターボランティアネットワークは閉鎖されました。"


def test_a_phrase_that_would_keep_the_text_small_is_broken() -> None:
    lines = set_in(LONG_PHRASE, "ja", 600, (20, 60))
    assert len(lines) == 4
    assert not any(line[0] in "ーュィッ。" for line in lines)
    assert set_in(LONG_PHRASE, "ja", 600, (20, 36))[-1].endswith("閉鎖されました。")


@pytest.mark.parametrize(
    ("text", "pair"),
    [("「道。」", "。」"), ("“要道。”", "。”"), ("「道」，「道」", "，「"), ("「『道』」", "「『")],
)
def test_two_marks_side_by_side_share_the_air_of_one(text: str, pair: str) -> None:
    paragraph = shape_paragraph(text, language="zh", direction=None, typesetting=VOICE)
    at = text.index(pair)
    together = sum(paragraph.advances[at : at + 2])
    assert together <= 1.5
    alone = shape_paragraph("道" + pair[0], language="zh", direction=None, typesetting=VOICE)
    assert alone.advances[1] == 1.0


@pytest.mark.parametrize("width", range(200, 700, 25))
def test_a_japanese_please_is_not_broken(width: int) -> None:
    assert "くだ|さい" not in "|".join(set_in("道を開いてください。", "ja", width, (30, 50)))

"""Looks: every one holds every card, in every size, in both directions, and can be read."""

import io
from collections import Counter
from dataclasses import replace
from functools import reduce
from itertools import combinations, product
from random import Random
from typing import cast

import pytest
from PIL import Image, ImageChops

from sharing.core.errors import CardError, TextDoesNotFit
from sharing.core.platforms import IMAGE_WEIGHT_BYTES_MAXIMUM
from sharing.media.cards import draw_card
from sharing.media.design.composed import Composition, SetBlock
from sharing.media.design.composition import compose
from sharing.media.design.drawing import draw_composition
from sharing.media.design.dress import shown_accent
from sharing.media.design.frame import SMALLEST_MODULE, frame_of
from sharing.media.design.halftone import halftone, pitch_of
from sharing.media.design.logos import logo_size
from sharing.media.design.looks import LOOKS
from sharing.media.design.numerals import has_number, number_in
from sharing.media.design.photo_ground import filling
from sharing.media.design.words import text_on_card
from sharing.media.paint.canvas import FullCanvas
from sharing.media.paint.colour import Colour, colour_of, contrast, luminance
from sharing.media.paint.fewer import in_fewer_colours
from sharing.media.spec import CARD_SIZES, CardSpec
from tests.support.cards import CARDS, LONG, SHORT
from tests.support.photos import dusk, logo, photo_with_mark, plain_photo, png

NUMBERED = replace(SHORT, text="100,000 people wait for a road, and 4 roads are closed.")
EVERYTHING = replace(
    LONG,
    label="What we ask",
    warning="Sensitive picture: destroyed houses",
    credit="Photo: invented",
    dated="Aleppo, 12 December 2016",
    logo=logo(),
)
# Four hundred characters, and names and extras as long as they come: invented, as its Arabic is.
CROWDED = replace(
    EVERYTHING,
    text=(
        "We ask every member of this council, without exception and without delay, to vote for the "
        "one road that 100,000 people can use in winter, to pay for the buses that bring the old, "
        "the ill and the children to the clinic, to keep the school open on the days on which snow "
        "closes the pass, and to tell us in writing, before the first of December, which of these "
        "four things it will do, and who answers for them."
    ),
)
CROWDED_ARABIC = replace(
    CROWDED,
    text=(
        "نطلب من كل عضو في هذا المجلس أن يصوّت من أجل الطريق الوحيد الذي يستطيع 100,000 إنسان أن "
        "يسلكوه في الشتاء، وأن يدفع ثمن الحافلات التي تحمل المسنين والمرضى والأطفال إلى العيادة، "
        "وأن يبقي المدرسة مفتوحة في الأيام التي يغلق فيها الثلج الممر، وأن يخبرنا كتابة قبل الأول "
        "من كانون الأول أي هذه الأمور الأربعة سيفعل ومن المسؤول عن كل منها، وأن يفعل ذلك أمام أعين "
        "الناس جميعاً في هذه المدينة وفي كل القرى."
    ),
    attribution="جمعية الجيران (مثال مخترع)، نقابة الأطباء، لجنة الطريق، رابطة المعلمين",
    language="ar",
    direction=CARDS["arabic"].direction,
)
SPECS = {
    "short": NUMBERED,
    "long": LONG,
    "arabic": CARDS["arabic"],
    "everything": EVERYTHING,
    "crowded": CROWDED,
    "crowded-arabic": CROWDED_ARABIC,
}
CASES = [
    pytest.param(
        replace(spec, look=look, width=size[0], height=size[1], photo=photo),
        id=f"{look}-{name}-{size[0]}x{size[1]}",
    )
    for look, (name, spec), size in product(LOOKS, SPECS.items(), CARD_SIZES)
    for photo in ((plain_photo(),) if look == "photo" else (None,))
]


def composed(spec: CardSpec) -> Composition:
    """Compose a card around a code of 29 modules, made smaller before words are given up."""
    usual = frame_of(spec.width, spec.height).module
    try:
        return compose(spec, 37 * usual, usual)
    except TextDoesNotFit:
        return compose(spec, 37 * SMALLEST_MODULE, SMALLEST_MODULE)


def quiet_zone_on_paper(composition: Composition) -> int:
    """How wide the quiet zone is if nobody sees where it ends: four modules, in pixels."""
    on_paper = composition.dress.code.ground == composition.dress.foot
    return 4 * composition.frame.module if on_paper else 0


def box_of(block: SetBlock) -> tuple[float, float, float, float]:
    ends = [x + line.width * block.block.size for x, line in zip(block.x, block.lines, strict=True)]
    return min(block.x), block.top, max(ends), block.bottom


def opened(drawn: bytes) -> Image.Image:
    return Image.open(io.BytesIO(drawn)).convert("RGB")


@pytest.mark.parametrize("spec", CASES)
def test_nothing_on_a_card_stands_in_the_way_of_anything_else(spec: CardSpec) -> None:
    composition = composed(spec)
    boxes: dict[str, tuple[float, float, float, float]]
    boxes = {block.role: box_of(block) for block in composition.blocks}
    left, top = composition.code or (0, 0)
    side = 37 * composition.frame.module
    quiet = quiet_zone_on_paper(composition)
    boxes["code"] = (left + quiet, top + quiet, left + side - quiet, top + side - quiet)
    if "number" in boxes:  # its line reaches above and below its figures
        number = next(block for block in composition.blocks if block.role == "number")
        baseline = number.baseline(0)
        figures = baseline - 0.72 * number.block.size
        boxes["number"] = (boxes["number"][0], figures, boxes["number"][2], baseline)
    if composition.logo:
        boxes["logo"] = composition.logo
    beside = composition.photo if not composition.scrim else None
    for (one, a), (other, b) in combinations(boxes.items(), 2):
        apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] + 0.5 or b[3] <= a[1] + 0.5
        assert apart, (one, a, other, b)
    frame = frame_of(spec.width, spec.height)
    for start, upper, end, lower in boxes.values():
        assert beside is None or end <= beside[0] or beside[2] <= start
        assert start > 0
        assert end < spec.width
        assert frame.top - 0.5 <= upper
        assert lower <= frame.bottom + 0.5


@pytest.mark.parametrize("size", [*CARD_SIZES, (2000, 500)], ids=str)
@pytest.mark.parametrize("look", LOOKS)
def test_without_a_page_the_lines_of_the_foot_keep_apart(look: str, size: tuple[int, int]) -> None:
    spec = replace(
        EVERYTHING, text=NUMBERED.text, look=look, page=None, width=size[0], height=size[1]
    )
    boxes = {block.role: box_of(block) for block in compose(spec, 0).blocks}
    for one, other in combinations(("attribution", "date", "credit"), 2):
        a, b = boxes[one], boxes[other]
        assert a[3] <= b[1] + 0.5 or a[2] <= b[0] or b[2] <= a[0]


@pytest.mark.parametrize("spec", CASES)
def test_all_the_words_stand_on_the_card(spec: CardSpec) -> None:
    quote = composed(spec).quote.block
    text = quote.paragraph.text
    assert "".join(text[a:b] for a, b in quote.spans) == text_on_card(spec)


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("colour", ["#ffffff", "#ffee00", "#000000"])
def test_white_words_can_be_read_over_any_photo(colour: str, size: tuple[int, int]) -> None:
    spec = replace(
        LONG, look="photo", photo=plain_photo(colour), credit="Photo: invented", label="1/5",
        width=size[0], height=size[1],
    )  # fmt: skip
    spec = replace(spec, page=None)
    composition = compose(spec, 0)
    picture = opened(draw_card(spec))
    for block in composition.blocks:
        left, top, right, bottom = (round(edge) for edge in box_of(block))
        edge = [pixel(picture, x, y) for x in (left - 3, right + 3) for y in (top, bottom - 3)]
        ink = composition.dress.ink_for(block.role).colour
        assert min(contrast(ink, ground) for ground in edge) >= 4.5


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("accent", ["#8a1c1c", "#f2c230"])
def test_every_word_can_be_read_on_the_finished_card(
    accent: str, look: str, size: tuple[int, int]
) -> None:
    spec = replace(
        NUMBERED, look=look, accent=accent, width=size[0], height=size[1], page=None,
        label="2/5", warning="Sensitive", credit="Photo: invented", dated="12 May 2016",
        attribution="Kesh Malek",
    )  # fmt: skip
    picture = opened(draw_card(spec))
    for block in compose(spec, 0).blocks:
        left, top, right, bottom = (round(edge) for edge in box_of(block))
        inside = (max(0, left), max(0, top), min(right, spec.width), min(bottom, spec.height))
        assert contrast_of_ink(picture.crop(inside)) >= 4.5, block.role


def contrast_of_ink(picture: Image.Image) -> float:
    """Measure ink on its ground: of all colours, the two that most pixels have."""
    counted = colours_of(picture)
    (ground, _), (ink, _) = counted.most_common(2)
    return contrast(ink, ground)


INK_SPECS = {
    **SPECS,
    "arabic-short": replace(CARDS["arabic"], text="افتحوا الطريق إلى المدينة 24."),
    "japanese": replace(
        SHORT, text="道を開いてください、24時間。", attribution="隣人の会", language="ja"
    ),
}


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("look", sorted(set(LOOKS) - {"photo"}))
@pytest.mark.parametrize("name", INK_SPECS)
def test_ink_keeps_off_the_edge_of_every_card(name: str, look: str, size: tuple[int, int]) -> None:
    spec = replace(INK_SPECS[name], look=look, width=size[0], height=size[1])
    free = 0.48 * frame_of(*size).left
    for block in composed(spec).blocks:
        for line, x in zip(block.lines, block.x, strict=True):
            for glyph in line.glyphs:
                left, right = glyph.face.reaches[glyph.id] or (0.0, 0.0)
                start = x + glyph.x * block.block.size
                assert free <= start + left * block.block.size
                assert start + right * block.block.size <= spec.width - free


def pixel(picture: Image.Image, x: int, y: int) -> tuple[int, int, int]:
    red, green, blue = picture.crop((x, y, x + 1, y + 1)).tobytes()
    return red, green, blue


@pytest.mark.parametrize("size", [size for size in CARD_SIZES if size[0] <= size[1]], ids=str)
@pytest.mark.parametrize("name", ["white", "dusk", "noise"])
def test_every_pixel_under_words_is_just_dark_enough(
    name: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    grain = Image.effect_noise((800, 600), 120).convert("RGB")
    photo = {"white": plain_photo(), "dusk": dusk(), "noise": png(grain)}[name]
    spec = replace(
        LONG, look="photo", photo=photo, page=None, credit="Photo: invented",
        width=size[0], height=size[1],
    )  # fmt: skip
    composition = compose(spec, 0)
    monkeypatch.setattr(FullCanvas, "line", lambda *_args, **_how: None)
    ground = draw_composition(spec, composition, None).finished()
    assert composition.photo == (0, 0, *size)
    for block in composition.blocks:
        ink = composition.dress.ink_for(block.role).colour
        left, top, right, bottom = map(round, box_of(block))
        under = ground.crop((left, top, right, bottom))
        least = min(contrast(ink, colour) for colour in colours_of(under))
        assert least >= 4.5
        assert name == "dusk" or block.role != "quote" or least < 5.4
    clear = (0, 0, size[0], size[1] // 10)
    assert ground.crop(clear) == filling(photo, size, composition.part).crop(clear)


@pytest.mark.parametrize("size", [(1080, 1350), (1000, 1500)], ids=str)
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_words_on_a_photo_that_had_to_be_drawn_in_few_colours_can_be_read(
    mode: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = replace(
        LONG, look="photo", photo=png(noise(mode)), page=None, credit="Photo: invented",
        width=size[0], height=size[1],
    )  # fmt: skip
    drawn = draw_card(spec)
    assert len(drawn) < IMAGE_WEIGHT_BYTES_MAXIMUM
    composition = compose(spec, 0)
    card = opened(drawn)
    assert len(colours_of(card)) <= 256
    whole = draw_composition(spec, composition, None).finished()
    monkeypatch.setattr(FullCanvas, "line", lambda *_args, **_how: None)
    ground = draw_composition(spec, composition, None).finished()
    for block in composition.blocks:
        ink = composition.dress.ink_for(block.role).colour
        left, top, right, bottom = map(round, box_of(block))
        box = (left, top, right, bottom)
        plain = Image.new("RGB", (right - left, bottom - top), ink)
        found = {
            where: colours_where(opened(drawn).crop(box), whole.crop(box), like)
            for where, like in (("ink", plain), ("ground", ground.crop(box)))
        }
        assert all(found.values())
        least = min(contrast(one, other) for one, other in product(found["ink"], found["ground"]))
        assert least >= 4.5, block.role


def noise(mode: str) -> Image.Image:
    """Return a picture of which no pixel says anything of another one, the same each time."""
    side, channels = 1400, len(mode)
    grain = Random(1).randbytes(side * side * channels)  # noqa: S311 -- no secret, and the same each time
    return Image.frombytes(mode, (side, side), grain)


def test_ink_is_the_same_ink_in_fewer_colours() -> None:
    inks = ((255, 255, 255), (228, 226, 222))
    picture = noise("RGB").crop((0, 0, 400, 400))
    for row, ink in enumerate(inks):
        picture.paste(ink, (0, row, 40, row + 1))
    fewer = in_fewer_colours(picture, 64, kept=inks)
    assert len(colours_of(fewer.convert("RGB"))) <= 66
    for row, ink in enumerate(inks):
        assert set(colours_of(fewer.convert("RGB").crop((0, row, 40, row + 1)))) == {ink}


def colours_where(shown: Image.Image, one: Image.Image, other: Image.Image) -> set[Colour]:
    """Return the colours of a picture where two others do not differ."""
    bands = ImageChops.difference(one, other).split()
    differs = reduce(ImageChops.lighter, bands).point(lambda value: 255 * (value > 0))
    same = shown.convert("RGBA")
    same.putalpha(ImageChops.invert(differs))
    counted = cast("list[tuple[int, tuple[int, int, int, int]]]", same.getcolors(1 << 24))
    return {colour[:3] for _, colour in counted if colour[3]}


def colours_of(picture: Image.Image) -> Counter[Colour]:
    counted = picture.getcolors(picture.width * picture.height) or []
    return Counter({cast("Colour", colour): pixels for pixels, colour in counted})


@pytest.mark.parametrize("size", [(1080, 1080), (1080, 1350), (1080, 1920), (1200, 630)], ids=str)
@pytest.mark.parametrize("at", [(0.1, 0.2), (0.9, 0.2), (0.5, 0.3), (0.5, 0.9)])
def test_the_focus_of_a_photo_stays_where_no_words_are(
    at: tuple[float, float], size: tuple[int, int]
) -> None:
    spec = replace(
        NUMBERED, look="photo", photo=photo_with_mark(at), focus=at, width=size[0], height=size[1]
    )
    picture = opened(draw_card(spec))
    red, green, _blue = picture.split()
    mark = ImageChops.subtract(red, green).point(lambda value: 255 * (value > 150)).getbbox()
    assert mark is not None
    middle = ((mark[0] + mark[2]) / 2, (mark[1] + mark[3]) / 2)
    for block in composed(spec).blocks:
        left, top, right, bottom = box_of(block)
        assert not (left < middle[0] < right and top < middle[1] < bottom)
        assert size[0] > size[1] or middle[1] < top


@pytest.mark.parametrize(("width", "height"), [(600, 240), (100, 900), (3000, 100), (5, 5)])
def test_a_logo_is_fitted_and_never_stretched(width: int, height: int) -> None:
    file = io.BytesIO()
    Image.new("RGB", (width, height), "#0a4d8c").save(file, "PNG")
    fitted = logo_size(file.getvalue(), frame_of(1080, 1080))
    assert fitted[0] / fitted[1] == pytest.approx(width / height, rel=0.07)
    assert fitted[0] <= 0.42 * 896 + 1
    assert fitted[1] <= 68


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("colour", ["#ffffff", "#8a1c1c", "#161412", "#0a4d8c", "#006e78"])
def test_a_logo_is_seen_on_every_look(look: str, colour: str) -> None:
    spec = replace(NUMBERED, look=look, logo=logo(colour), photo=plain_photo("#777777"))
    composition = composed(spec)
    assert composition.logo is not None
    left, top, right, bottom = composition.logo
    shown = opened(draw_card(spec)).crop((left - 4, top - 4, right + 4, bottom + 4))
    least = 1.6 if luminance(composition.dress.ground) >= 0.5 else 4.5
    assert max(contrast(colour_of(colour), other) for other in colours_of(shown)) >= least


def test_the_number_is_one_of_the_sentence_letter_for_letter() -> None:
    texts = {
        "We are 100,000 people in 4 places.": "100,000",
        "In 2016, 300 people died.": "300",
        "On 12 May 2016 we buried 17 of them.": "17",
        "Since May 12, 2016 we wait with 40 children.": "40",
        "Call 0800 123 456: 30 people answer.": "30",
        "Resolution A/70/L.1 of 12.05.2016 names 13 roads.": "13",
        "At 10:30 the 4th of 12 buses left.": "12",
        "More than 2000 people wait.": "2000",
        "Each 24 hours, at 6 pm, 7 patients leave.": "24",
        "2000 people wait since 2016.": "2000",
        "It costs $3.5 million.": "$3.5 million",
        "Only 12 % are left, 5% of them here.": "12 %",
        "0.5 % of 900 beds are free.": "900",
        "نطلب طريقاً لمئة ألف (١٠٠٬٠٠٠) إنسان": "١٠٠٬٠٠٠",
        "في 12 أيار 2016 كنا 300 إنسان": "300",
        "三百人在等一条路。": "三百",
        "2016年12月，10万人在等。": "10万",
        "すべての家族10万人のための道を。": "10万",
        "Within twenty-four hours.": "twenty-four",
        "The 4 kilometres to safety take twenty-four hours.": "twenty-four",
        "Only 7 people are left.": "7",
        "Of the cold, 3 children died.": "3",
        "We ask for 9% more.": "9%",
        "Two civilians were killed.": "Two",
        "It costs £5 million.": "£5 million",
        "In February 83% of us had none.": "83%",
        "In March 12% of us had none.": "12%",
        "In March 12\u00a0% of us had none.": "12\u00a0%",
        "We ask for four flights a day; in February 83% of us had none.": "83%",
        "Without water in January 64, in February 83.": "64",
        "En février 83 % d’entre nous n’en avaient pas.": "83 %",
        "في شباط 83% منا بلا ماء.": "83%",
        "في شباط ٨٣٪ منا بلا ماء.": "٨٣٪",
    }
    assert {text: number_in(text) for text in texts} == texts
    assert all(number in text for text, number in texts.items())


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nous avons perdu 1 450 arbres.", "1 450"),
        ("Some 20–30 people left.", "20–30"),
        ("Burada 3 bin 500 kişi yaşıyor.", "3 bin 500"),
        ("यहाँ 1 लाख 20 हज़ार लोग हैं।", "1 लाख 20 हज़ार"),
        ("浓度是标准的４．６倍。", "４．６"),
        ("这里住着3，500人。", "3，500"),
        ("有3—5万人受影响。", "3—5万"),
        ("矿区有三点五万人。", "三点五万"),
        ("矿区有三到五万人。", "三到五万"),
        ("12 percent of us wait.", "12 percent"),
        ("Forty per cent of the homes are gone.", "Forty per cent"),
        ("Yüzde 40’ımız bekliyor.", "Yüzde 40"),
        ("Gençlerin %40’ı bekliyor.", "%40"),
    ],
)
def test_no_part_of_a_number_is_drawn_large(text: str, number: str) -> None:
    assert number_in(text) == number


# With a part and its whole, both in digits.
RATIOS = (
    *("{part} in {whole} homes are gone.", "{part} out of {whole} homes are gone."),
    *("{part} homes out of {whole} are gone.", "{part} of every {whole} homes are gone."),
    *(
        "{part} in every {whole} homes",
        "{part} of our {whole} homes",
        "Of {whole} homes, {part} fell.",
    ),
    *("Out of every {whole} homes, {part} are gone.", "{part}/{whole} homes", "{part}-in-{whole}"),
    *("{part} maisons sur {whole}", "Sur {whole} maisons, {part} sont vides."),
    *(
        "{part} von {whole} Häusern",
        "{part} der {whole} Häuser",
        "Von {whole} Häusern stehen {part}.",
    ),
    *("{part} de cada {whole} casas", "De cada {whole} casas, {part} están vacías."),
    *("{part} a cada {whole} casas", "{part} su {whole} case", "{part} domów na {whole}"),
    *("{part} em cada {whole} casas", "{part} das {whole} casas"),
    *("{part} из {whole} домов", "Из каждых {whole} домов нет {part}."),
    *("{part} із {whole} будинків", "{part} з {whole} будинків"),
    *("Her {whole} evden {part}’u yıkıldı.", "{whole} evden {part}’u", "{whole}’dan {part}’u"),
    *("{part} من كل {whole} منازل", "من كل {whole} منازل دمر {part}"),
    *("از هر {whole} خانه {part} خانه", "{part} خانه از هر {whole} خانه"),
    *("{whole} में से {part} घर", "हर {whole} घरों में से {part} घर टूट गए।"),
    *(
        "每{whole}人中就有{part}人",
        "{whole}分之{part}的房子",
        "{whole}人のうち{part}人",
        "{whole}명 중 {part}명",
    ),
)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("numbers", [("9", "10"), ("12", "400"), ("90", "1,000"), ("٩٠", "١٠٠")])
def test_no_number_of_a_ratio_is_drawn_large(ratio: str, numbers: tuple[str, str]) -> None:
    part, whole = numbers
    text = ratio.format(part=part, whole=whole)
    assert not has_number(text)
    assert number_in(f"{text} 54,321 people wait.".replace("..", ".")) == "54,321"


@pytest.mark.parametrize("part", ["Two", "nine", "Ten", "twenty-two"])
@pytest.mark.parametrize(
    "joint", ["in", "of", "out of", "people in", "of every", "in every", "of the"]
)
@pytest.mark.parametrize("whole", ["thirty", "forty-four", "45", "one hundred"])
def test_no_spelt_number_of_a_ratio_is_drawn_large(part: str, joint: str, whole: str) -> None:
    assert not has_number(f"{part} {joint} {whole} are hungry.")


@pytest.mark.parametrize(
    "text",
    [
        "Nine out of ten homes are gone.",
        "Three of every four children are hungry.",
        "Two in three people wait.",
        "One in 12 patients waits.",
        "A child in every 12 is hungry.",
        "Un enfant sur 12 attend.",
        "About 12 in 100 of the 4,000 homes are gone.",
        "Two thirds of the children are ill.",
        "Three-quarters of people wait.",
        "Nine tenths of the people wait.",
        "每三十人中就有一人在等。",
        "百分之九十的人在等。",
    ],
)
def test_no_part_of_a_share_is_drawn_large(text: str) -> None:
    assert not has_number(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("We lost 300 in 2016 and 12 in 2017.", "300"),
        ("We buried 17 people in 30 days.", "17"),
        ("We are 40 women of 12 villages.", "40"),
        ("12 köyden 300 kişiyiz.", "300"),
        ("12 गांवों में 300 लोग रहते हैं।", "300"),
        ("Nous sommes 1 200 habitants de 7 villages.", "1 200"),
        ("Over 100,000 people in 400 places wait.", "100,000"),
        ("Nine out of ten homes in a town of 60,000 people are gone.", "60,000"),
    ],
)
def test_numbers_that_are_no_part_and_whole_are_drawn_large(text: str, number: str) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "On 12 May 2016 we wrote.",
        "The road was closed in February 28.",
        "We have waited since 2016.",
        "Call 0800 123 456 now.",
        "COVID-19 does not wait.",
        "Stand with us at the gate on Sunday at 6 p.m.",
        "The doors close at 6pm, at 7 o’clock at the latest.",
        "Wir stehen ab 18.30 Uhr am Tor.",
        "Rendez-vous à 18h30.",
        "只有一条路，二十日之前。",
        "A plan to get us out across the 4 kilometres of Western Aleppo.",
        "The clinic is 3.5 km away.",
        "We have written five letters, and 6 more since.",
        "نطلب 3 حافلات.",
        "On \U00011de0 May we left.",  # a digit of a newer Unicode than Python's
    ],
)
def test_what_counts_nothing_is_no_number_to_draw_large(text: str) -> None:
    assert not has_number(text)


def test_a_sentence_without_a_number_is_refused_in_that_look() -> None:
    with pytest.raises(CardError, match="no number"):
        draw_card(replace(SHORT, look="number"))


@pytest.mark.parametrize("look", LOOKS)
def test_label_warning_and_credit_stand_on_the_card(look: str) -> None:
    extras = {"label": "2/5", "warning": "Sensitive", "credit": "Photo: invented"}
    spec = replace(NUMBERED, look=look, photo=plain_photo())
    composition = composed(
        replace(spec, label="2/5", warning="Sensitive", credit="Photo: invented")
    )
    shown = {block.role: block.block.paragraph.text for block in composition.blocks}
    assert {role: shown[role] for role in extras} == extras
    place = {block.role: block.top for block in composition.blocks}
    assert place["label"] < place["warning"] < place["quote"] < place["credit"]


@pytest.mark.parametrize(
    ("look", "accent", "changed"),
    [
        ("newspaper", "#8a1c1c", False),
        ("newspaper", "#ffee88", True),
        ("night", "#8a1c1c", True),
        ("poster", "#ffee88", False),
        ("poster", "#808080", False),
        ("photo", "#ffee88", False),
    ],
)
def test_a_colour_that_cannot_be_read_is_known_to_be_another(
    look: str, accent: str, *, changed: bool
) -> None:
    given = colour_of(accent)
    assert (shown_accent(LOOKS[look], given) not in {None, given}) == changed


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("name", INK_SPECS)
def test_the_marks_of_a_memorial_keep_off_its_hairlines(name: str, size: tuple[int, int]) -> None:
    spec = replace(INK_SPECS[name], look="memorial", width=size[0], height=size[1])
    composition = composed(spec)
    quote, apart = composition.quote, 0.8 * composition.frame.gap
    for line, x in zip(quote.lines, quote.x, strict=True):
        for glyph in line.glyphs:
            left, right = glyph.face.reaches[glyph.id] or (0.0, 0.0)
            start = x + (glyph.x + left) * quote.block.size
            end = x + (glyph.x + right) * quote.block.size
            for edge in composition.edges:
                outside = end < edge[0] - apart or start > edge[2] + apart
                assert outside or edge[2] - edge[0] > edge[3] - edge[1]


def test_a_memorial_stands_on_its_middle_axis() -> None:
    composition = composed(replace(LONG, look="memorial"))
    for block in composition.blocks:
        middles = [
            round(x + line.width * block.block.size / 2)
            for x, line in zip(block.x, block.lines, strict=True)
        ]
        if block.role == "quote":  # the marks at its ends count half
            middles = middles[1:-1]
            assert middles
        assert set(middles) <= {539, 540, 541}


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
def test_the_dots_of_a_poster_close_where_its_paper_begins(size: tuple[int, int]) -> None:
    dots = halftone(size[0], pitch_of(*size))
    assert dots.crop((0, dots.height - 2, *dots.size)).getextrema() == (255, 255)
    assert dots.crop((0, 0, dots.width, 1)).getextrema() == (0, 0)


@pytest.mark.parametrize(("text", "loose"), [(SHORT.text, False), (f"{LONG.text} " * 2, True)])
def test_a_poster_of_many_lines_sets_them_looser(text: str, *, loose: bool) -> None:
    block = composed(replace(SHORT, look="poster", text=text, height=1350)).quote.block
    solid = max(face.line_height for face in block.paragraph.faces)
    assert (len(block.spans) > 6) == loose
    assert (block.paragraph.line_height > 0.9 * solid) == loose


def test_no_look_is_another_one_in_other_colours() -> None:
    arrangements = Counter(look.arrangement for look in LOOKS.values())
    assert set(arrangements.values()) == {1}


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("name", SPECS)
def test_the_light_of_a_night_grows_below_the_words_and_closes_at_the_edge(
    name: str, size: tuple[int, int]
) -> None:
    composition = composed(replace(SPECS[name], look="night", width=size[0], height=size[1]))
    thick = [bottom - top for _, top, _, bottom in composition.rules]
    assert thick[0] == min(thick) < thick[-1] == max(thick)
    assert thick == sorted(thick)
    (*_, before), (*_, last) = composition.rules[-2:]
    assert (before, last) == (size[1] - thick[-1], size[1])
    lowest = max(block.bottom for block in composition.blocks)
    assert composition.rules[0][1] > lowest + composition.frame.rule


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("name", SPECS)
def test_in_the_night_a_voice_is_followed_by_its_name(name: str, size: tuple[int, int]) -> None:
    composition = composed(replace(SPECS[name], look="night", width=size[0], height=size[1]))
    said = next(block for block in composition.blocks if block.role == "attribution")
    assert 0 < said.top - composition.quote.bottom < composition.frame.gap
    beside = {block.role for block in composition.blocks if block.top < said.top}
    assert beside <= {"quote", "label", "warning"}


@pytest.mark.parametrize("size", [size for size in CARD_SIZES if size[0] > size[1]], ids=str)
def test_in_a_wide_night_the_date_stands_below_the_names(size: tuple[int, int]) -> None:
    spec = replace(EVERYTHING, look="night", width=size[0], height=size[1])
    blocks = {block.role: block for block in composed(spec).blocks}
    said, dated, credit = (blocks[role] for role in ("attribution", "date", "credit"))
    assert (dated.top, credit.top) == pytest.approx((said.bottom, dated.bottom))
    assert dated.x[0] == pytest.approx(said.x[0], abs=4)


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["crowded", "crowded-arabic"])
def test_four_hundred_characters_and_every_extra_have_room_in_every_look(
    name: str, look: str, size: tuple[int, int]
) -> None:
    spec = replace(SPECS[name], look=look, width=size[0], height=size[1])
    spec = replace(spec, photo=plain_photo() if look == "photo" else None)
    shown = {block.role for block in composed(spec).blocks}
    assert shown - {"number"} == {
        "quote", "attribution", "label", "warning", "date", "credit", "address",
    }  # fmt: skip
    assert opened(draw_card(spec)).size == size


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("name", SPECS)
def test_in_a_memorial_no_name_is_as_loud_as_the_quote(name: str, size: tuple[int, int]) -> None:
    composition = composed(replace(SPECS[name], look="memorial", width=size[0], height=size[1]))
    said = next(block for block in composition.blocks if block.role == "attribution")
    smallest, quote = composition.frame.smallest_text, composition.quote.block.size
    assert said.block.size == smallest or quote >= 1.25 * said.block.size


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("name", SPECS)
def test_a_large_number_keeps_away_from_what_stands_above_it(
    name: str, size: tuple[int, int]
) -> None:
    composition = composed(replace(SPECS[name], look="number", width=size[0], height=size[1]))
    number = next(block for block in composition.blocks if block.role == "number")
    figures = number.baseline(0) - 0.72 * number.block.size
    heads = [block.bottom for block in composition.blocks if block.role in {"label", "warning"}]
    heads += [composition.logo[3]] if composition.logo else []
    is_beside = number.x[0] < composition.quote.x[0] and number.top > composition.quote.top
    assert all(figures - head >= 0.6 * composition.frame.gap or is_beside for head in heads)


@pytest.mark.parametrize("size", [size for size in CARD_SIZES if size[0] > size[1]], ids=str)
@pytest.mark.parametrize("look", ["newspaper", "poster", "number"])
def test_a_wide_card_without_a_code_has_no_column_for_names_alone_but_where_it_is_needed(
    look: str, size: tuple[int, int]
) -> None:
    short, crowded = (
        compose(replace(spec, look=look, page=None, width=size[0], height=size[1]), 0)
        for spec in (NUMBERED, CROWDED_ARABIC)
    )
    said = next(block for block in short.blocks if block.role == "attribution")
    assert said.top > short.quote.bottom
    assert said.x[0] == pytest.approx(short.frame.left, abs=4)
    assert crowded.quote.block.size >= crowded.frame.smallest_text


@pytest.mark.parametrize("size", [size for size in CARD_SIZES if size[0] <= size[1]], ids=str)
@pytest.mark.parametrize("page", [None, SHORT.page], ids=["no-page", "page"])
def test_a_bright_photo_darkens_without_a_seam(
    page: str | None, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = replace(
        LONG, look="photo", photo=plain_photo(), page=page, credit="Photo: invented",
        width=size[0], height=size[1],
    )  # fmt: skip
    composition = composed(spec)
    monkeypatch.setattr(FullCanvas, "line", lambda *_args, **_how: None)
    ground = draw_composition(spec, composition, None).finished().convert("L")
    column = ground.crop((1, 0, 2, size[1])).tobytes()
    words = round(composition.quote.top)
    reach = size[1] // 50
    steepest = max(a - b for a, b in zip(column[words:], column[words + reach :], strict=False))
    assert steepest < 0.12 * 255
    assert column == bytes(sorted(column, reverse=True))
    assert column[: words - size[1] // 10][-1] < 255 - 5


def test_a_word_that_no_line_holds_is_named() -> None:
    word = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"
    spec = replace(SHORT, text=f"Wir lehnen die {word} ab.", language="de")
    tall = replace(spec, look="poster", width=1080, height=1920)
    with pytest.raises(TextDoesNotFit, match=rf"The word “{word}” is too long .* wider card"):
        draw_card(tall)
    with pytest.raises(TextDoesNotFit, match="The text is too long"):
        draw_card(replace(tall, text="We ask for a road. " * 300))


@pytest.mark.parametrize("size", [size for size in CARD_SIZES if size[0] < size[1]], ids=str)
def test_words_over_a_photo_take_more_of_it_before_they_become_small(size: tuple[int, int]) -> None:
    spec = replace(CROWDED, look="photo", photo=plain_photo(), width=size[0], height=size[1])
    composition = composed(spec)
    high = composition.quote.block.height / size[1]
    assert high > 0.45 or composition.quote.block.size >= 1.5 * composition.frame.smallest_text


def test_the_paper_of_a_poster_ends_with_the_card() -> None:
    for size in CARD_SIZES:
        (paper,) = composed(replace(SHORT, look="poster", width=size[0], height=size[1])).areas
        assert paper.box[3] == size[1]


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
def test_a_poster_that_says_neither_who_nor_where_has_no_paper(size: tuple[int, int]) -> None:
    spec = replace(SHORT, attribution="", page=None, width=size[0], height=size[1], look="poster")
    composition = compose(spec, 0)
    assert not composition.areas
    assert composition.halftone is None
    assert compose(replace(spec, attribution="Kesh Malek"), 0).areas


@pytest.mark.parametrize("size", CARD_SIZES, ids=str)
@pytest.mark.parametrize("look", sorted(set(LOOKS) - {"photo", "number"}))
@pytest.mark.parametrize("name", ["arabic", "french"])
def test_a_guillemet_hangs_by_half_and_takes_half_the_margin_at_most(
    name: str, look: str, size: tuple[int, int]
) -> None:
    words = {"arabic": "نطلب طريقاً آمناً.", "french": "Ouvrez la route."}[name]
    spec = replace(CARDS[name], text=words, look=look, width=size[0], height=size[1])
    composition = composed(spec)
    quote, frame = composition.quote, composition.frame
    line, x = quote.lines[0], quote.x[0]
    glyph = line.glyphs[-1 if name == "arabic" else 0]
    left, right = glyph.face.reaches[glyph.id] or (0.0, 0.0)
    start, end = (x + (glyph.x + reach) * quote.block.size for reach in (left, right))
    outside, ink = (frame.left - start, end - start)
    if name == "arabic":
        outside = end - frame.right
    assert outside <= 0.5 * frame_of(*size).left + 1
    assert outside < 0.95 * ink

"""Those who pass a statement on, and the page around it; every line here is invented."""

from collections.abc import Mapping, Sequence

import pytest

from sharing.core.statement import Role, Statement, parse_statement
from tests.core.test_page_around import SAID

LEAD_INS: Mapping[str, Sequence[str]] = {
    "en": (
        "A group of fishers sent us this letter yesterday, and we print it as it stands.",
        "We were given the statement below by the nurses of the valley.",
        "We pass on this appeal at the request of its authors.",
    ),
    "fr": (
        "Des voisines nous ont envoyé cette lettre, que nous publions telle quelle.",
        "Nous relayons l’appel ci-dessous, reçu ce matin des pêcheurs.",
        "Des collègues nous ont transmis le texte qui suit.",
    ),
    "es": (
        "Unas vecinas nos han hecho llegar esta carta, que publicamos sin cambios.",
        "Reproducimos el siguiente comunicado a petición de sus autoras.",
        "Hemos recibido este texto y lo difundimos tal como nos llegó.",
    ),
    "de": (
        "Uns hat dieser Brief von den Fischern erreicht; wir geben ihn unverändert wieder.",
        "Nachbarinnen haben uns diesen Aufruf geschickt und um Verbreitung gebeten.",
        "Auf Wunsch der Verfasserinnen veröffentlichen wir den folgenden Text.",
    ),
    "pt": (
        "Recebemos esta carta dos pescadores e publicamos sem alterações.",
        "Reproduzimos o manifesto abaixo, a pedido das autoras.",
        "As vizinhas enviaram-nos esta carta, que divulgamos tal como a recebemos.",
    ),
    "uk": (
        "Ми отримали цього листа від рибалок і публікуємо його без змін.",
        "Сусіди передали нам це звернення.",
        "Поширюємо текст на прохання авторок.",
    ),
    "ru": (
        "Мы получили это письмо от рыбаков и публикуем его без изменений.",
        "Соседи передали нам это обращение.",
        "Публикуем текст по просьбе авторов.",
    ),
    "tr": (
        "Balıkçılar bu mektubu bize ulaştırdı; olduğu gibi yayımlıyoruz.",
        "Aşağıdaki bildiriyi değiştirmeden paylaşıyoruz.",
        "Bize ulaşan çağrıyı aktarıyoruz.",
    ),
    "ar": (
        "وصلتنا هذه الرسالة من الصيادين وننشرها دون تعديل.",
        "تلقينا البيان التالي من جيراننا.",
        "أرسلت إلينا نساء الميناء هذا النداء.",
    ),
    "fa": (
        "این نامه را صیادان برای ما فرستاده\u200cاند و آن را بدون تغییر منتشر می\u200cکنیم.",
        "این بیانیه دیروز به دست ما رسید.",
        "متن زیر را به درخواست نویسندگان آن منتشر می\u200cکنیم.",
    ),
    "hi": (
        "हमें यह पत्र मछुआरों से मिला है।",
        "यह अपील पड़ोसियों ने हमें भेजी है, हम इसे ज्यों का त्यों छाप रहे हैं।",
        "लेखकों के अनुरोध पर हम यह बयान छाप रहे हैं।",
    ),
    "zh": (
        "我们收到渔民的公开信，全文刊登如下。",
        "以下声明由几位邻居撰写，应作者请求转发。",
        "下文是护士们写成的公开信，未作删改。",
    ),
}
APPEALS: Mapping[str, Sequence[str]] = {
    "en": (
        "Please share this letter.",
        "You can add your name on our website until 31 May.",
        "Support our work with a donation.",
        "Copy, print and pass on this text.",
    ),
    "fr": (
        "Partagez cet appel autour de vous.",
        "Vous pouvez signer cette lettre sur notre site.",
        "Soutenez notre action par un don.",
        "Signez vous aussi.",
    ),
    "es": (
        "Comparta esta carta.",
        "Puedes firmar en nuestra página.",
        "Ayúdanos con una donación.",
        "Firma tú también.",
    ),
    "de": (
        "Teilen Sie diesen Aufruf.",
        "Sie können diesen Brief auf unserer Seite unterzeichnen.",
        "Unterstützen Sie unsere Arbeit mit einer Spende.",
        "Unterzeichnen auch Sie.",
    ),
    "pt": (
        "Partilhe esta carta.",
        "Pode assinar em nossa página.",
        "Apoie nossa campanha com uma doação.",
        "Assine você também.",
    ),
    "uk": (
        "Поширте це звернення.",
        "Ви можете підписати лист на нашому сайті.",
        "Підтримайте нас внеском.",
        "Додайте свій підпис.",
    ),
    "ru": (
        "Распространите это обращение.",
        "Вы можете подписать письмо на нашем сайте.",
        "Поддержите нас пожертвованием.",
        "Добавьте свою подпись.",
    ),
    "tr": (
        "Bu çağrıyı paylaşın.",
        "Bu mektubu siz de imzalayabilirsiniz.",
        "Bağışınızla bize destek olun.",
        "Siz de imza verin.",
    ),
    "ar": (
        "شاركوا هذا النداء.",
        "يمكنكم توقيع الرسالة على موقعنا.",
        "ادعموا حملتنا بتبرعكم.",
        "أضيفوا أسماءكم.",
    ),
    "fa": (
        "این نامه را به اشتراک بگذارید.",
        "شما هم می\u200cتوانید این نامه را امضا کنید.",
        "با کمک مالی خود از ما پشتیبانی کنید.",
        "نام خود را اضافه کنید.",
    ),
    "hi": (
        "यह अपील साझा करें।",
        "आप भी हस्ताक्षर कर सकते हैं।",
        "दान देकर हमारा साथ दें।",
        "अपना नाम जोड़ें।",
    ),
    "zh": (
        "欢迎转发本声明。",
        "扫码参与联署。",
        "捐款支持我们的工作。",
        "关注我们的公众号。",
    ),
}
ASIDES: Mapping[str, Sequence[str]] = {
    "en": (
        "About us: River Friends has worked on the river for ten years.",
        "Organisations are listed for identification only.",
        "† Named for identification purposes only.",
    ),
    "fr": (
        "Qui sommes-nous ? : une association de la vallée.",
        "À propos de nous : une association de la vallée.",
        "Fonctions mentionnées à titre d’identification seulement.",
    ),
    "es": (
        "Sobre nosotros: una asociación del valle.",
        "Los cargos figuran solo a efectos de identificación.",
    ),
    "de": (
        "Über uns: Wir sind ein Verein im Tal.",
        "Die Zugehörigkeit dient nur zur Identifikation.",
    ),
    "pt": (
        "Sobre nós: uma associação do vale.",
        "Os cargos constam apenas para fins de identificação.",
    ),
    "uk": (
        "Про нас: об’єднання громад долини.",
        "Організації вказано лише для ідентифікації.",
    ),
    "ru": (
        "О нас: объединение жителей долины.",
        "Организации указаны только для идентификации.",
    ),
    "tr": (
        "Hakkımızda: vadide çalışan bir dernek.",
        "Kurum adları yalnızca tanıtım amacıyla verilmiştir.",
    ),
    "ar": (
        "من نحن: جمعية تعمل في الوادي.",
        "ذُكرت أسماء المؤسسات للتعريف فقط.",
    ),
    "fa": (
        "درباره ما: انجمنی در دره.",
        "نام نهادها فقط برای شناسایی آمده است.",
    ),
    "hi": (
        "हमारे बारे में: घाटी की एक संस्था।",
        "संस्थाओं के नाम केवल पहचान के लिए दिए गए हैं।",
    ),
    "zh": (
        "关于我们：河谷的一个团体。",
        "机构名称仅供识别。",
    ),
}
SIGN_OFF: Mapping[str, str] = {
    "en": "Signed by",
    "fr": "Signataires",
    "es": "Firmantes",
    "de": "Unterzeichnende",
    "pt": "Assinam",
    "uk": "Підписали",
    "ru": "Подписали",
    "tr": "İmzacılar",
    "ar": "الموقعون",
    "fa": "امضاکنندگان",
    "hi": "हस्ताक्षरकर्ता",
    "zh": "联署人",
}
NAMES = "River Friends\n\nFish Union"


def _parsed(language: str, *parts: str) -> Statement:
    return parse_statement("\n\n".join(parts), language=language)


def _cases(table: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    return [(language, line) for language, lines in table.items() for line in lines]


@pytest.mark.parametrize(("language", "line"), _cases(LEAD_INS))
def test_who_passes_a_statement_on_says_so_before_it(language: str, line: str) -> None:
    found = _parsed(language, line, SAID[language], SAID[language])

    assert [block.role for block in found.blocks] == [Role.LEAD_IN, Role.BODY, Role.BODY]


@pytest.mark.parametrize(("language", "line"), _cases(APPEALS))
def test_an_appeal_of_the_page_below_the_names_is_set_aside(language: str, line: str) -> None:
    sign_off = f"{SIGN_OFF[language]}:"
    found = _parsed(language, SAID[language], sign_off, NAMES, line)

    assert found.signatories == ("River Friends", "Fish Union")
    assert found.blocks[-1].role is Role.LEFT_ASIDE


@pytest.mark.parametrize(("language", "line"), _cases(APPEALS))
def test_an_appeal_that_ends_an_unsigned_text_is_set_aside_as_a_guess(
    language: str, line: str
) -> None:
    last = _parsed(language, SAID[language], line).blocks[-1]

    assert last.role is Role.LEFT_ASIDE
    assert last.is_guess or "sharing line" in last.why


@pytest.mark.parametrize(("language", "line"), _cases(ASIDES))
def test_what_a_page_says_of_the_authors_is_set_aside(language: str, line: str) -> None:
    found = _parsed(language, SAID[language], f"{SIGN_OFF[language]}:", NAMES, line)

    assert found.blocks[-1].role is Role.LEFT_ASIDE


@pytest.mark.parametrize(
    "line",
    [
        "The ministry sent us a letter in March and has not written since.",
        "We wrote this letter together, and every one of us has signed it.",
        "Nobody has listened to our own words until now.",
        "We received the bill for the water on Monday.",
        "They have passed the law below the eyes of the whole country.",
    ],
)
def test_authors_who_write_of_letters_are_no_lead_in(line: str) -> None:
    found = _parsed("en", f"{line} {SAID['en']}", SAID["en"], SAID["en"])

    assert {block.role for block in found.blocks} == {Role.BODY}


def test_an_appeal_above_the_words_that_announce_signatures_is_the_authors_own() -> None:
    own = "Share this letter with everybody who lives on the river."
    found = _parsed("en", SAID["en"], own, "Signed by:", NAMES)

    assert [block.role for block in found.blocks[:2]] == [Role.BODY, Role.BODY]

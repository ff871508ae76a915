"""What mail programs and pages add below a statement never signs it; all of it is invented."""

import pytest

from sharing.core.statement import Statement, parse_statement

BODY = "We live on the river. We ask the minister to stop the dam now."
NAMES = ("Fish Union", "River Weavers")
LINES = (
    ("en", "Sent from my iPhone"),
    ("en", "Get Outlook for Android"),
    ("en", "Get [Outlook for iOS](https://example.org/o)"),
    ("en", "Join our Telegram channel"),
    ("fr", "Envoyé de mon iPhone"),
    ("fr", "Rejoignez notre canal Telegram"),
    ("es", "Enviado desde mi iPhone"),
    ("es", "Únete a nuestro canal de Telegram"),
    ("de", "Von meinem iPhone gesendet"),
    ("de", "Gesendet mit der GMX Mail App"),
    ("de", "Abonnieren Sie unseren Telegram-Kanal"),
    ("pt", "Enviado do meu iPhone"),
    ("pt", "Inscreva-se no nosso canal do Telegram"),
    ("uk", "Надіслано з iPhone"),
    ("uk", "Підписуйтесь на наш телеграм-канал"),
    ("uk", "Поширте цього листа"),
    ("ru", "Отправлено с iPhone"),
    ("ru", "Подписывайтесь на наш телеграм-канал"),
    ("tr", "iPhone'umdan gönderildi"),
    ("tr", "Bizi Instagram'da takip edin"),
    ("ar", "أُرسلت من الـ iPhone"),
    ("ar", "انضموا إلى قناتنا على تلغرام"),
    ("fa", "ارسال شده از آیفون من"),
    ("fa", "ما را در تلگرام دنبال کنید"),
    ("hi", "मेरे iPhone से भेजा गया"),
    ("hi", "हमें टेलीग्राम पर फ़ॉलो करें"),
    ("zh", "发自我的 iPhone"),
    ("zh", "從我的 iPhone 傳送"),
    ("zh", "加入我们的电报频道"),
    ("zh", "分享这份声明"),
    ("it", "Inviato da iPhone"),
    ("nl", "Verstuurd vanaf mijn iPhone"),
    ("ja", "iPhoneから送信"),
    ("ko", "나의 iPhone에서 보냄"),
    ("th", "ติดตามเราทางเฟซบุ๊ก"),
)


def read(text: str, language: str) -> Statement:
    return parse_statement(f"{BODY}\n\n{text}", language=language)


@pytest.mark.parametrize("parting", ["\n", "\n\n"], ids=["below", "apart"])
@pytest.mark.parametrize(("language", "line"), LINES)
def test_the_last_lines_do_not_sign(language: str, line: str, parting: str) -> None:
    below = read("Signed:\n" + "\n".join(NAMES) + parting + line, language)

    assert below.signatories == NAMES
    assert read(line, language).signatories == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Like Facebook, Twitter sold our names."),
        ("en", "Follow the money to Facebook."),
        ("en", "Join us on the wall every Sunday."),
        ("en", "Her last message was sent from a mobile phone under the rubble."),
        ("fr", "Rejoignez le canal Saint-Martin dimanche."),
        ("es", "Entre WhatsApp y Facebook circulan las amenazas."),
        ("de", "Von meinem Handy aus sah ich die Bomben."),
        ("ru", "Подписчики телеграм-канала узнали первыми."),
        ("tr", "Bakanlık bizi Facebook'ta takip ediyor."),
        ("zh", "加入微信群的工人被开除。"),
    ],
)
def test_what_authors_say_of_telephones_and_networks_is_theirs(language: str, line: str) -> None:
    assert read(line, language).body[-1].text == line

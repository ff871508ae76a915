"""Our own few words in a post, in the language of the statement."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Phrases(NamedTuple):
    """What we say around the statement's sentences in one language.

    None of it names anybody, so that no name has to be inflected, and none of it tells whether
    a man or a woman speaks.
    """

    question: str  # to the reader, before a quote
    invitation: str  # after it a supporter's own line
    their_words: str
    they_ask: str
    they_report: str
    whole: str  # before the address of the page
    hello: str
    handing_on: str
    calling: str  # the first words of a telephone call
    will_you: str
    thanks: str
    signed: str
    quoted_by: str  # whose words the authors quote, and the authors
    sic: str = "sic"  # so it stands in the statement


_PHRASES: Mapping[str, Phrases] = MappingProxyType(
    {
        "ar": Phrases(
            question="بماذا نجيب؟",
            invitation="لماذا يهمني هذا:",
            their_words="بكلماتهم:",
            they_ask="ما يطلبونه:",
            they_report="ما يروونه:",
            whole="البيان كاملًا:",
            hello="مرحبًا،",
            handing_on="وصلتني هذه الكلمات ولا أريد أن تتوقف عندي.",
            calling="مرحبًا، أتصل بشأن هذا البيان:",
            will_you="ماذا ستفعلون؟",
            thanks="شكرًا لكم.",
            signed="الموقعون:",
            quoted_by="{speaker}، اقتباس في بيان: {authors}",
            sic="كذا",
        ),
        "de": Phrases(
            question="Was antworten wir?",
            invitation="Warum mir das wichtig ist:",
            their_words="In ihren eigenen Worten:",
            they_ask="Worum sie bitten:",
            they_report="Was sie berichten:",
            whole="Die ganze Erklärung:",
            hello="Hallo!",
            handing_on="Diese Worte haben mich erreicht, und bei mir sollen sie nicht enden.",
            calling="Guten Tag, ich rufe wegen dieser Erklärung an:",
            will_you="Was werden Sie tun?",
            thanks="Danke.",
            signed="Unterzeichnet von:",
            quoted_by="{speaker}, zitiert von: {authors}",
        ),
        "en": Phrases(
            question="What will we answer?",
            invitation="Why this matters to me:",
            their_words="In their own words:",
            they_ask="What they ask:",
            they_report="What they report:",
            whole="The whole statement:",
            hello="Hello,",
            handing_on="These words reached me, and I do not want them to stop with me.",
            calling="Hello, I am calling about this statement:",
            will_you="What will you do?",
            thanks="Thank you.",
            signed="Signed by:",
            quoted_by="{speaker}, quoted by {authors}",
        ),
        "es": Phrases(
            question="¿Qué respondemos?",
            invitation="Por qué me importa:",
            their_words="En sus propias palabras:",
            they_ask="Lo que piden:",
            they_report="Lo que cuentan:",
            whole="La declaración completa:",
            hello="Hola:",
            handing_on="Estas palabras me han llegado y no quiero que se detengan conmigo.",
            calling="Buenos días, llamo por esta declaración:",
            will_you="¿Qué van a hacer?",
            thanks="Gracias.",
            signed="Firman:",
            quoted_by="{speaker}, cita recogida por {authors}",
        ),
        "fa": Phrases(
            question="چه پاسخی می‌دهیم؟",
            invitation="چرا این برای من مهم است:",
            their_words="به زبان خودشان:",
            they_ask="آنچه می‌خواهند:",
            they_report="آنچه گزارش می‌کنند:",
            whole="متن کامل بیانیه:",
            hello="سلام،",
            handing_on="این سخنان به من رسیده است و نمی‌خواهم پیش من بماند.",
            calling="سلام، دربارهٔ این بیانیه تماس می‌گیرم:",
            will_you="چه خواهید کرد؟",
            thanks="سپاسگزارم.",
            signed="امضاکنندگان:",
            quoted_by="{speaker}، به نقل از {authors}",
            sic="کذا",
        ),
        "fr": Phrases(
            question="Que répondons-nous\u202f?",
            invitation="Pourquoi cela compte pour moi\u00a0:",
            their_words="Dans leurs propres mots\u00a0:",
            they_ask="Ce qui est demandé\u00a0:",
            they_report="Ce qui est rapporté\u00a0:",
            whole="La déclaration entière\u00a0:",
            hello="Bonjour,",
            handing_on="Ces mots me sont parvenus, et je ne veux pas qu’ils s’arrêtent à moi.",
            calling="Bonjour, j’appelle au sujet de cette déclaration\u00a0:",
            will_you="Qu’allez-vous faire\u202f?",
            thanks="Merci.",
            signed="Signataires\u00a0:",
            quoted_by="{speaker}, citation reprise par {authors}",
        ),
        "hi": Phrases(
            question="हम क्या जवाब देंगे?",
            invitation="यह मेरे लिए क्यों महत्वपूर्ण है:",
            their_words="उनके अपने शब्दों में:",
            they_ask="उनकी माँग:",
            they_report="वे क्या बताते हैं:",
            whole="पूरा बयान:",
            hello="नमस्ते,",
            handing_on="ये शब्द मुझ तक पहुँचे हैं; इन्हें यहीं नहीं रुकना चाहिए।",
            calling="नमस्ते, यह फ़ोन इस बयान के बारे में है:",
            will_you="आप क्या करेंगे?",
            thanks="धन्यवाद।",
            signed="हस्ताक्षर:",
            quoted_by="{speaker}, उद्धृत करने वाले: {authors}",
        ),
        "pt": Phrases(
            question="O que respondemos?",
            invitation="Por que isto é importante para mim:",
            their_words="Nas suas próprias palavras:",
            they_ask="O que pedem:",
            they_report="O que relatam:",
            whole="A declaração completa:",
            hello="Olá,",
            handing_on="Estas palavras chegaram até mim, e não quero que parem aqui.",
            calling="Bom dia, ligo por causa desta declaração:",
            will_you="O que vão fazer?",
            thanks="Agradeço a sua atenção.",
            signed="Assinam:",
            quoted_by="{speaker}, citação feita por {authors}",
        ),
        "ru": Phrases(
            question="Что мы ответим?",
            invitation="Почему это важно для меня:",
            their_words="Их словами:",
            they_ask="О чём они просят:",
            they_report="Что они рассказывают:",
            whole="Заявление полностью:",
            hello="Здравствуйте!",
            handing_on="Эти слова дошли до меня, и я не хочу, чтобы они на мне остановились.",
            calling="Добрый день, я звоню по поводу этого заявления:",
            will_you="Что вы сделаете?",
            thanks="Спасибо.",
            signed="Подписали:",
            quoted_by="{speaker}, цитата в заявлении: {authors}",
        ),
        "tr": Phrases(
            question="Ne cevap vereceğiz?",
            invitation="Bu benim için neden önemli:",
            their_words="Kendi sözleriyle:",
            they_ask="Ne istiyorlar:",
            they_report="Ne anlatıyorlar:",
            whole="Açıklamanın tamamı:",
            hello="Merhaba,",
            handing_on="Bu sözler bana ulaştı; bende kalmasını istemiyorum.",
            calling="Merhaba, bu açıklama hakkında arıyorum:",
            will_you="Ne yapacaksınız?",
            thanks="Teşekkür ederim.",
            signed="İmzalayanlar:",
            quoted_by="{speaker}, alıntılayan: {authors}",
        ),
        "uk": Phrases(
            question="Що ми відповімо?",
            invitation="Чому це важливо для мене:",
            their_words="Їхніми словами:",
            they_ask="Чого вони просять:",
            they_report="Що вони розповідають:",
            whole="Повна заява:",
            hello="Вітаю!",
            handing_on="Ці слова дійшли до мене, і я не хочу, щоб вони на мені зупинилися.",
            calling="Добрий день, я телефоную з приводу цієї заяви:",
            will_you="Що ви зробите?",
            thanks="Дякую.",
            signed="Підписали:",
            quoted_by="{speaker}, цитата в заяві: {authors}",
        ),
        "zh": Phrases(
            question="我们将如何回应？",
            invitation="这对我为什么重要：",
            their_words="他们的原话：",
            they_ask="他们的请求：",
            they_report="他们讲述的事实：",
            whole="声明全文：",
            hello="你好：",
            handing_on="我读到了这些话，不想让它们停在我这里。",
            calling="您好，我打电话是为了这份声明：",
            will_you="您会怎么做？",
            thanks="谢谢。",
            signed="签署者：",
            quoted_by="{speaker}，转引自{authors}",
            sic="原文如此",
        ),
        "zh-hant": Phrases(
            question="我們將如何回應？",
            invitation="這對我為什麼重要：",
            their_words="他們的原話：",
            they_ask="他們的請求：",
            they_report="他們講述的事實：",
            whole="聲明全文：",
            hello="你好：",
            handing_on="我讀到了這些話，不想讓它們停在我這裡。",
            calling="您好，我打電話是為了這份聲明：",
            will_you="您會怎麼做？",
            thanks="謝謝。",
            signed="簽署者：",
            quoted_by="{speaker}，轉引自{authors}",
            sic="原文如此",
        ),
    },
)
_SAME_AS: Mapping[str, str] = MappingProxyType(
    {"zh-hk": "zh-hant", "zh-mo": "zh-hant", "zh-tw": "zh-hant"},
)


def phrases_of(language: str) -> Phrases | None:
    """Return our words in the language of this BCP 47 tag, or None where we have none.

    >>> phrases_of("en-GB").question
    'What will we answer?'
    """
    tag = language.replace("_", "-").lower()
    while tag and tag not in _PHRASES and tag not in _SAME_AS:
        tag = tag.rpartition("-")[0]
    return _PHRASES.get(_SAME_AS.get(tag, tag))

"""How each language heads a list of what is asked: "Our demands", "What we ask"."""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import NEVER, Pattern, opening
from sharing.core.tags import base_language

_UP_TO_TWO = r"(?: [\p{L}\p{M}\d]+){0,2}"

DEMANDS: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": opening(
            rf"(?:(?:our|the|these are our){_UP_TO_TWO} )?(?:demands|asks|requests)"
            r"(?=\W*\Z| (?:to|of|for|on)(?!\w))",
            r"(?:what )?(?:we|the signatories)(?: (?:therefore|now|are))? (?:ask|demand|want|need"
            r"|call|urge|request|asking|demanding|calling)",
        ),
        "de": opening(
            rf"(?:(?:unsere|die|das sind unsere){_UP_TO_TWO} )?(?:kern)?(?:forderungen|bitten)",
            r"(?:(?:was|das|deshalb|darum|daher) )?(?:wir )?(?:fordern|verlangen|wollen|bitten)",
        ),
        "fr": opening(
            rf"(?:(?:nos|les|voici nos){_UP_TO_TWO} )?(?:revendications|demandes|exigences)",
            r"(?:ce que )?nous (?:demandons|exigeons|réclamons|voulons|appelons|revendiquons)",
        ),
        "es": opening(
            rf"(?:(?:nuestras|las|estas son nuestras){_UP_TO_TWO} )?(?:demandas|exigencias"
            r"|reivindicaciones|peticiones)",
            r"(?:(?:lo que|qué|por eso|por ello|por todo ello) )?(?:pedimos|exigimos|demandamos"
            r"|reclamamos|reivindicamos|queremos|solicitamos)",
        ),
        "pt": opening(
            rf"(?:(?:as )?nossas{_UP_TO_TWO} |as )?(?:reivindicações|exigências|demandas)",
            r"(?:os )?nossos pedidos",
            r"(?:(?:o que|por isso) )?(?:pedimos|exigimos|reivindicamos|queremos|demandamos)",
        ),
        "uk": opening(
            rf"(?:наші{_UP_TO_TWO} )?(?:вимоги|прохання)",
            r"(?:(?:чого|що) )?(?:ми )?(?:вимагаємо|просимо|закликаємо|хочемо)",
        ),
        "ru": opening(
            rf"(?:наши{_UP_TO_TWO} )?(?:требования|просьбы)",
            r"(?:(?:чего|что) )?(?:мы )?(?:требуем|просим|призываем|хотим)",
        ),
        "ar": opening(
            r"(?:مطالبنا|مطلبنا|المطالب)",
            r"(?:(?:ما|ماذا|بماذا|بم|لذلك) )?(?:نطالب|نطلب|نريد)(?: به)?",
        ),
        "fa": opening(
            r"(?:خواسته?[\u200c ]?ها(?:ی ما|یمان)?|خواسته[\u200c ]?ی? ما|مطالبات(?: ما)?)",
            r"(?:(?:ما|آنچه|چه) )*(?:خواهان|خواستار|می[\u200c ]?خواهیم)",
        ),
        "tr": opening(
            r"(?:bizim )?(?:taleplerimiz|isteklerimiz|talepler)",
            r"(?:ne )?(?:istiyoruz|talep ediyoruz)",
        ),
        "hi": opening(
            r"(?:(?:हमारी|मुख्य|ये हैं हमारी) )*(?:माँगें|मांगें|माँग|मांग)",
            r"हम (?:क्या )?(?:माँगते|मांगते|चाहते|माँग|मांग)",
        ),
        "zh": Pattern(
            r"\A[\W_]*(?:(?:以下是)?我[们們](?:的|提出的)?(?:[诉訴]求|要求|[请請]求|主[张張]|呼[吁籲])"
            r"|(?:\w{0,4})[诉訴]求\W*\Z)"
        ),
    }
)


def demands_for(language: str) -> Pattern:
    """Return how the language of a tag heads what is asked."""
    return DEMANDS.get(base_language(language), NEVER)

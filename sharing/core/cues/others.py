"""What authors say that is not their case: what others hold, and what they themselves grant.

`RETOLD` is told by a form of the verb alone to be somebody else's. `GRANTED` says what the authors
are not against, or what they see in the other side: alone it speaks for that side.
"""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Pattern, words

RETOLD: Mapping[str, Pattern] = MappingProxyType(
    {
        "de": Pattern(  # Konjunktiv I; "ich habe", "es sei denn" and orders are none
            r"\A(?!.*(?<!\w)ich(?!\w)).*?(?<!\w)(?:(?<=\w\s(?:\w+\s){0,5})(?:sei(?:en)?|habe|werde"
            r"|wolle"
            r"|könne|müsse|solle|dürfe)(?! denn)(?!\w)"
            r"|(?<=,\s)(?:sie|er|es|man) (?!\w*(?:te|de|äre|eine|alle)(?!\w))\w{2,}e(?=\s|\W*\Z))",
            regex.IGNORECASE | regex.DOTALL,
        ),
        "tr": words(
            r"\w+(?:(?:[ıiuü]yor|[ae]ca[kğ]|m[ae]l[ıi]|[ae]bilir)y?|[lr]?[ae]?y)m[ıiuü]ş"
            r"(?:l[ae]r)?(?=\W*\Z)",
            r"(?:var|yok|değil|i)m[ıiuü]ş(?=\W*\Z)",
        ),
        "uk": words("мовляв", "нібито", "начебто"),
        "ru": words("дескать", "якобы", "будто бы"),
        "en": words("supposedly", "so we are told", "so they say"),
        "fr": words(r"paraît-il|soi-disant|nous dit-on|dit-on"),
        "es": words("supuestamente", "dizque", "según dicen"),
        "pt": words("supostamente", "ao que dizem"),
        "fa": words("گویا", "ظاهراً", "ظاهرا"),
        "ar": words("كما قيل", "بزعمهم", "يُزعم"),
        "hi": words("कथित तौर पर", "सुना है"),
        "zh": Pattern("据称|據稱|据说|據說"),
    }
)
GRANTED: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:not|never|n[’']t)(?: \w+){0,2} (?:against|opposed?|opponents?|enem(?:y|ies))",
            r"(?:ha(?:s|ve) nothing|nobody has anything|no one has anything) against",
            r"(?:we|i) (?:understand|accept|recogni[sz]e|admit|concede|grant) that",
            r"(?:we|i) (?:do not|don[’']t) deny",
        ),
        "de": words(
            r"(?:nicht|nie|niemals|nichts|niemand\w*|keine(?:swegs)?|keiner)(?: \w+){0,3} gegen"
            r"|kein\w* (?:gegner|feind)\w*|(?:wir|ich) (?:verstehen|verstehe|sehen ein), dass",
            r"(?:wir|ich) bestreiten? nicht|wir lehnen \w+(?: \w+){0,2} nicht ab",
        ),
        "fr": words(
            r"(?:pas|jamais|rien|personne)(?: \w+){0,3} contre|pas (?:opposée?s|hostiles|ennemis)",
            r"nous comprenons (?:bien )?qu\w*|nous ne nions pas|nous admettons qu\w*",
        ),
        "es": words(
            r"(?:no|nunca|nadie|nada)(?: \w+){0,4} (?:en contra|contra)|no nos oponemos",
            r"(?:entendemos|comprendemos|admitimos|reconocemos) que|no negamos",
        ),
        "pt": words(
            r"(?:não|nunca|ninguém|nada)(?: \w+){0,3} contra|não nos opomos",
            r"(?:entendemos|compreendemos|admitimos|reconhecemos) que|não negamos",
        ),
        "uk": words(
            r"(?:не|ніколи|ніхто|нічого)(?: \w+){0,3} проти|не заперечуємо",
            r"(?:розуміємо|визнаємо),? що",
        ),
        "ru": words(
            r"(?:не|никогда|никто|ничего)(?: \w+){0,3} против|не отрицаем",
            r"(?:понимаем|признаём|признаем),? что",
        ),
        "tr": words(
            r"karşı(?:sında)? (?:değil\w*|olmadık)|karşı çıkm[ıiuü]yor\w*|inkâr etmiyoruz",
            r"(?:olduğunu|ettiğini|\w+ını|\w+ini) (?:anlıyoruz|kabul ediyoruz)",
        ),
        "fa": words(
            r"مخالف(?:تی)?(?: \w+){0,4} (?:نیستیم|نداریم|نبودیم|نبوده\u200cایم|نبوده ایم)",
            r"(?:می\u200c?فهمیم|درک می\u200c?کنیم|می\u200c?پذیریم) که|انکار نمی\u200c?کنیم",
        ),
        "ar": words(
            r"(?:لسنا|لم نكن|ليس أحد|لا أحد)(?: \w+){0,3} ضدّ?|لا نعارض|لا نعترض|لا نرفض|لا ننكر",
            r"(?:نتفهم|نفهم|نقر|ندرك) (?:أن|بأن)\w*",
        ),
        "hi": words(
            r"(?:के )?(?:ख़िलाफ़|खिलाफ|विरोधी|विरुद्ध) नहीं|(?:हम )?विरोध नहीं (?:करते|कर)",
            r"हम (?:समझते|मानते) हैं कि|इनकार नहीं",
        ),
        "zh": Pattern(
            r"(?:不|从不|從不|从未|從未|没有|沒有|没|沒)(?:是|曾|想|要)?(?:反对|反對|针对|針對)"
            r"|我[们們](?:理解|明白|承认|承認|不否认|不否認)"
        ),
    }
)

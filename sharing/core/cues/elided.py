"""How each language ends a sentence whose verb stands in another one: "… two who did not".

Without that verb nobody knows what was not done. `WITHIN` is what lets the sentence itself have it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Pattern, words

_END = r"(?=[.…。।۔]?[\"”’»」)\]]*\Z)"  # neither a question nor a call
_BE = r"do(?:es)?|did|is|are|was|were|have|has|had"
_MODAL = r"can|could|(?<!(?:their|our|his|her|its|your|my|own|free|good|the|a) )will|would|should"
_DE_NOUN = r"(?-i:\p{Lu}\p{L}+)"
_RU_WHO = "(?:мы|вы|они|он|она|я|другие|многие|некоторые|остальные|которые|кто)"
_UK_WHO = "(?:ми|ви|вони|він|вона|я|інші|дехто|решта|які|котрі|хто)"
_ZH_WHO = "(?:我|他|她|孩子|村民|工人)[们們]?"

ELIDED: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            rf"(?:{_BE}|{_MODAL}|must) not{_END}|cannot{_END}",
            rf"(?:do|does|did|is|are|was|were|have|has|had|could|would|should|must|ca|wo)n[’']t"
            rf"{_END}",
            rf"(?:{_MODAL}){_END}",
            rf"(?:who|nobody|no one|none|some|many|few|others|most|both) (?:{_BE}){_END}",
            rf"(?:want(?:ed|s)?|allowed|able|refused?|going) to{_END}",
        ),
        "de": words(
            rf"\A\W*(?:(?:die|der|das|den|dem|unsere?\w?|viele|einige|manche|zwei|drei|\p{{Nd}}+)"
            rf" )?(?:wir|ich|sie|er|ihr|uns|ihnen|andere|{_DE_NOUN}(?: {_DE_NOUN})?)"
            rf"(?: auch)? (?:nicht|nie){_END}",
            rf"(?:die|der|das) es (?:auch )?nicht (?:taten?|tun|tut){_END}",
            rf"(?:taten?|tun|tut) es (?:auch )?nicht{_END}",
        ),
        "fr": words(
            rf"(?:que|\w+),? non{_END}|(?:nous|eux|elles?|moi|autres),? pas{_END}",
            rf"(?:nous|eux|elles?|lui|moi|vous|autres|\w+s) non plus{_END}",
            rf"n[’'](?:ont|a|avons|avaient|avait) pas pu{_END}",
        ),
        "es": words(
            rf"(?!d[ei][cgj]|vot)\w+,? (?:no|sí){_END}",
            rf"tampoco{_END}",
            rf"no pud(?:o|ieron|imos){_END}",
        ),
        "pt": words(
            rf"(?!d[ei][czgs]|diz|vot)\w+,? (?:não|sim){_END}",
            rf"tampouco{_END}",
            rf"não (?:pôde|puderam|pudemos|conseguiram|conseguimos){_END}",
        ),
        "uk": words(
            rf"{_UK_WHO}(?: теж| також)?,?(?: [—–-])? ні{_END}",
            rf"не (?:змогли|змогла|зміг){_END}",
        ),
        "ru": words(
            rf"{_RU_WHO}(?: тоже| также)?,?(?: [—–-])? нет{_END}",
            rf"не (?:смогли|смогла|смог){_END}",
        ),
        "tr": words(
            rf"\A\W*(?:\w+ )?(?:biz|onlar|siz|diğerleri|başkaları|\w+l[ae]r(?:[ıi]m[ıi]z)?)"
            rf"(?: d[ae])? (?:değil|hayır){_END}"
        ),
        "fa": words(rf"نه{_END}"),
        "ar": words(rf"ف?لا{_END}"),
        "hi": words(
            rf"(?:हम|वे|मैं|आप|दूसरे|बाक़ी|बाकी|बच्चे|लोग)(?: भी)? नहीं{_END}",
        ),
        "zh": Pattern(
            rf"\A\W*{_ZH_WHO}[却卻也]?(?:[没沒]有?|不(?:是|能|[会會]|行|可以))(?=[。.…]?[”」』]*\Z)"
        ),
    }
)
# A clause, or a word that opens or joins one; who says "no" says it to what was asked.
WITHIN: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"and|but|or|nor|yet|while|because|since|if|when|whenever|unless|until|before|after"
            r"|once|though|although|what|whatever|where|wherever|how|however|why|whether|than|as"
            r"|all|everything|anything|nothing|whoever|best|least|like|any way"
            r"|(?:can|must|should|could) \w+"
        ),
        "fr": words(r"et|mais|ou|quand|si|d(?:is\w*|it\w*|ire)|répon\w+|ne|n[’']\w+"),
        "es": words(r"y|e|o|u|pero|sino|aunque|si|cuando|\w{2,}[aeiáéí]r(?:l[oa]s?)?"),
        "pt": words(r"e|ou|mas|embora|se|quando|\w{2,}[aei]r"),
        "uk": words(r"[ійа]|та|але|або|чи|\w{2,}ти(?:ся)?"),
        "ru": words(r"[иа]|но|или|ли|\w{2,}(?:ть|ти|чь)(?:ся)?"),
        "fa": words(r"و|یا|گفت\w*|می[\u200c ]?گو\w+|بگو\w+"),
        "ar": words(r"أو|أم|ن?قو?ل\w*|[تي]قول\w*|قال\w*|كلا|و\w{2,}"),
    }
)

"""How each language begins a sentence that turns against the one before it."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Pattern, opening

TURNING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": opening(
            r"but|however|yet|nevertheless|nonetheless|still,|in (?:fact|reality)|unfortunately"
            r"|sadly"
        ),
        "de": opening(
            r"aber|doch|jedoch|allerdings|trotzdem|dennoch|tatsächlich|in wahrheit|leider"
        ),
        "fr": opening(
            r"mais|or|pourtant|cependant|toutefois|néanmoins|en réalité|hélas|malheureusement"
        ),
        "es": opening(
            r"pero|sin embargo|no obstante|aun así|en realidad|lamentablemente|por desgracia"
        ),
        "pt": opening(
            r"mas|porém|no entanto|contudo|todavia|entretanto|na verdade|infelizmente|só que"
        ),
        "uk": opening(r"але|проте|однак|натомість|насправді|на жаль|втім"),
        "ru": opening(r"но|однако|зато|на самом деле|увы|к сожалению|впрочем"),
        "tr": opening(r"ama|ancak|fakat|oysa\w*|ne var ki|maalesef|ne yazık ki|aslında|gerçekte"),
        "fa": opening(r"اما|ولی|با این حال|متأسفانه|در واقع"),
        "ar": opening(r"و?لكن\w*|غير أن\w*|إلا أن\w*|للأسف|في (?:الواقع|الحقيقة)"),
        "hi": opening(r"लेकिन|मगर|किंतु|परंतु|दुर्भाग्य|फिर भी|असल में"),
        "zh": Pattern(
            r"\A[\W_]*(?:但|然而|可是|不[过過]|其[实實]|事[实實]上|[遗遺]憾|可惜)", regex.IGNORECASE
        ),
    }
)

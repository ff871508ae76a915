"""How each language says that people died: a number beside one of these counts the dead."""

import regex

from sharing.core.cues.cue import Pattern

DYING = Pattern(
    r"(?<!\w)(?:killed|died|dead|deaths|lost their lives|bur(?:y|ied)|tué\w*|morts?|mortes"
    r"|décédé\w*"
    r"|perdu la vie|enterrée?s?|mataron|mató|muert[oa]s?|murieron|fallec\w+|asesinad[oa]s"
    r"|enterra(?:mos|ron|d[oa]s)|mort[oa]s"
    r"|morreram|matou|mataram|getötet\w*|töte\w*|starben|gestorben|tote[nr]?|begraben|beerdigt|погиб\w*|убил\w*|убит\w*|похорон\w*|похован\w*|поховал\w*"
    r"|умер\w*|загин\w+|вбит\w*|вбил\w*|помер\w*|öldü\w*|ölü|hayatını kaybet\w*|gömdük"
    r"|toprağa ver\w*|قتل\w*|قتيلا?"
    r"|مقتل|مات|استشهد|دفنا|کشته|جان باختند?|به خاک سپرد\w*|मारे गए|मौत|मौतें)(?![\w])|遇[难難]"
    r"|死亡|[埋安]葬|丧生|喪生",
    regex.IGNORECASE,
)

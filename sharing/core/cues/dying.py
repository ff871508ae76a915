"""How each language says that people died: a number beside one of these counts the dead."""

import regex

from sharing.core.cues.cue import Pattern

DYING = Pattern(
    r"(?<!\w)(?:killed|died|dead|deaths|lost their lives|tué\w*|morts?|mortes|décédé\w*"
    r"|perdu la vie|mataron|mató|muert[oa]s?|murieron|fallec\w+|asesinad[oa]s|mort[oa]s"
    r"|morreram|matou|mataram|getötet\w*|töte\w*|starben|gestorben|tote[nr]?|погиб\w*|убил\w*|убит\w*"
    r"|умер\w*|загин\w+|вбит\w*|вбил\w*|помер\w*|öldü\w*|ölü|hayatını kaybet\w*|قتل\w*|قتيلا?"
    r"|مقتل|مات|استشهد|کشته|جان باختند?|मारे गए|मौत|मौतें)(?![\w])|遇[难難]|死亡|丧生|喪生",
    regex.IGNORECASE,
)

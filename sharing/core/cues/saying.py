"""What is reported in a language: its sources and verbs in, the pattern that finds them out."""

from sharing.core.cues.cue import Pattern, words

FEW = r"(?:[\w’'ʼ\u200c-]{1,20}\s){0,3}"


def reported(
    *saying: str, data: str, sources: str, unsaid: str, is_verb_last: bool = False
) -> Pattern:
    """Return a language's pattern; right behind a word of `unsaid` no verb counts.

    Where the verb of a sentence comes last, what is said stands before it.
    """
    verbs = rf"(?{'P<last>' if is_verb_last else ':'}{'|'.join(saying)})(?!\w)"
    said = rf"(?={verbs})(?<!(?<!\w)(?:{unsaid})\s){verbs}"  # verbs are rare: they go first
    return words(rf"(?P<data>{data})", rf"(?P<source>{sources})", said)

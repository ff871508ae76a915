"""What is reported in a language: its sources and verbs in, the pattern that finds them out."""

from sharing.core.cues.cue import Pattern, words

FEW = r"(?:[\w’'ʼ\u200c-]{1,20}\s){0,3}"


def reported(*saying: str, data: str, sources: str, unsaid: str) -> Pattern:
    """Return a language's pattern; right behind a word of `unsaid` no verb counts."""
    verbs = rf"(?:{'|'.join(saying)})(?!\w)"
    said = rf"(?={verbs})(?<!(?<!\w)(?:{unsaid})\s){verbs}"  # verbs are rare: they go first
    return words(rf"(?P<data>{data})", rf"(?P<source>{sources})", said)

"""Finds a platform's words on a page: they may stand there for several platforms at once."""


def section_of(name: str) -> str:
    """Return the selector of the section where the words of this platform stand."""
    return f".platform:has(> summary > [data-place={name}])"

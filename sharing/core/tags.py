"""Language tags: a BCP 47 tag in, its parts out."""


def base_language(tag: str) -> str:
    """Return the language of a BCP 47 tag without script and region: "zh" for "zh-Hant"."""
    return tag.replace("_", "-").partition("-")[0].lower()

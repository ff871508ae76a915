"""What a browser takes and what it already has: header values in, a yes or no out."""

import re

_ENTITY_TAG = re.compile(r'(?:W/)?("[^"]*")')
_QUALITY = re.compile(r"q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\Z", re.IGNORECASE)


def takes_gzip(accept_encoding: str) -> bool:
    """Return whether gzip may be sent. Source: RFC 9110, 12.5.3.

    >>> takes_gzip("br, gzip;q=0.5"), takes_gzip("gzip;q=0, *"), takes_gzip("")
    (True, False, False)
    """
    wanted = {}
    for part in accept_encoding.split(","):
        coding, *parameters = (piece.strip() for piece in part.split(";"))
        wanted[coding.lower()] = all(map(_is_wanted, parameters))
    return wanted.get("gzip", wanted.get("x-gzip", wanted.get("*", False)))


def _is_wanted(parameter: str) -> bool:
    quality = _QUALITY.match(parameter)
    return quality is not None and float(quality[1]) > 0


def has_it_already(if_none_match: str, etag: str) -> bool:
    """Return whether one of the entity tags is this one, weak or strong. RFC 9110, 13.1.2.

    >>> has_it_already('"a", W/"b"', '"b"'), has_it_already("*", '"b"'), has_it_already("b", '"b"')
    (True, True, False)
    """
    return if_none_match.strip() == "*" or etag in _ENTITY_TAG.findall(if_none_match)

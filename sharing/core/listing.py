"""What the table says of a platform: a row in; lines for people, or fields for programs, out."""

from collections.abc import Iterator

from sharing.core.rows.row import Platform

_MARGIN = " " * 15


def listed(row: Platform) -> Iterator[str]:
    """Yield lines for people: limits, what costs what, notices, doubts, source and day."""
    limits = [f"{limit.maximum:,} {limit.unit.replace('_', ' ')}" for limit in row.limits]
    yield f"{row.name:14} {', '.join(limits) or 'no limit'}"
    for said in (row.link_note, row.mention_note, _link(row), _hashtags(row), _pictures(row)):
        if said:
            yield f"{_MARGIN}{said}"
    yield from (f"{_MARGIN}{notice}" for notice in row.notices)
    yield from (f"{_MARGIN}In doubt: {doubt}" for doubt in row.doubts)
    verified = "" if row.is_verified else "; not verified"
    yield f"{_MARGIN}{row.source}, read {row.read:%d %B %Y}{verified}"


def fields(row: Platform) -> dict[str, object]:
    """Return the row as plain fields; sizes of pictures are width and height in pixels."""
    intent = row.intent
    return {
        "platform": row.name,
        "title": row.title,
        "limits": [{"unit": limit.unit, "maximum": limit.maximum} for limit in row.limits],
        "has_server_limits": row.has_server_limits,
        "link_note": row.link_note,
        "mention_note": row.mention_note,
        "link_place": row.link_place,
        "template": intent.template if intent else None,
        "server_template": row.server_template,
        "ignores": intent.ignores if intent else (),
        "cut_at": intent.cut_at if intent else "",
        "takes_text": intent is not None and intent.takes_text,
        "needs_page": row.needs_page,
        "needs_picture": row.needs_picture,
        "needs_app": row.needs_app,
        "links_hashtags": row.hashtag_rule is not None,
        "hashtags_limit": row.hashtags_limit,
        "pictures": row.pictures,
        "picture_formats": row.picture_formats,
        "image_weight_maximum_bytes": row.image_weight_maximum_bytes,
        "alt_text_maximum": row.alt_text_maximum,
        "notices": row.notices,
        "doubts": row.doubts,
        "source": row.source,
        "read": row.read.isoformat(),
        "is_verified": row.is_verified,
    }


def _link(row: Platform) -> str:
    if row.intent is None:
        return "" if row.server_template else "no link fills in words"
    words = "the words" if row.intent.takes_text else "the page alone"
    ignores = f", ignores {', '.join(row.intent.ignores)}" if row.intent.ignores else ""
    return f"its link takes {words}{ignores}{'; it needs the app' if row.needs_app else ''}"


def _hashtags(row: Platform) -> str:
    if row.hashtag_rule is None:
        return ""
    return f"hashtags: {row.hashtags_limit or 'no limit is known'}"


def _pictures(row: Platform) -> str:
    sizes = ", ".join(f"{width} by {height}" for width, height in row.pictures)
    facts = (
        f"pictures: {sizes} pixels" if sizes else "",
        f"as {' or '.join(row.picture_formats)}" if sizes else "",
        f"at most {row.image_weight_maximum_bytes:,} bytes"
        if row.image_weight_maximum_bytes
        else "",
        f"alt text of at most {row.alt_text_maximum:,}" if row.alt_text_maximum else "",
    )
    return ", ".join(fact for fact in facts if fact)

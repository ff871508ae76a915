"""What holds for every row of the table of platforms, the ones yet to come included."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from string import Formatter
from typing import Any

from sharing.core.intents import share_url
from sharing.core.rows.row import Platform
from tests.support.own_servers import server_url

CASES = Path(__file__).parents[1] / "cases" / "platforms"
PAGE = "https://example.org/a/"
_FIELDS = {"text", "page", "subject", "title"}
_SENTENCE = re.compile(r"[A-Z].*\.", re.DOTALL)
_NAME = re.compile(r"[a-z]+")
# Where nothing can be opened from a page: an app without an address, or a server we do not know.
_NOWHERE = {"copy", "webshare", "signal", "kakaotalk", "wechat", "pixelfed"}


def cases_of(file: Path) -> list[dict[str, Any]]:
    """Return the cases of one file."""
    found: list[dict[str, Any]] = tomllib.loads(file.read_text("utf-8"))["case"]
    return found


def allows_as(row: Platform, file: Path) -> None:
    limits = {limit.unit: limit.maximum for limit in row.limits}
    assert limits == tomllib.loads(file.read_text("utf-8"))["limits"]


def counts_as(row: Platform, case: dict[str, Any]) -> None:
    sizes = row.sizes(case["text"] * case.get("times", 1))
    assert {size.unit: size.size for size in sizes} == case["sizes"]


def says_where_and_when_it_was_read(row: Platform) -> None:
    assert row.source
    assert row.read.isoformat() >= "2026-11-22"
    has_pictures = row.alt_text_maximum or row.image_weight_maximum_bytes or row.pictures
    assert bool(row.picture_source) == bool(has_pictures)


def speaks_in_sentences(row: Platform) -> None:
    assert _NAME.fullmatch(row.name)
    assert all(_SENTENCE.fullmatch(said) for said in (*row.notices, *row.doubts))


def says_where_to_paste(row: Platform) -> None:
    takes_text = row.intent is not None and row.intent.takes_text
    assert takes_text or row.name == "copy" or any("copy" in notice for notice in row.notices)
    assert takes_text or row.name in _NOWHERE or row.open_url or row.server_template


def tells_what_it_is_in_doubt_of(row: Platform) -> None:
    assert row.is_verified or row.doubts
    assert row.limits or row.doubts or row.is_verified


def gives_no_more_hashtags_than_it_takes(row: Platform) -> None:
    assert row.hashtags_limit is None or row.hashtags_maximum <= row.hashtags_limit
    assert bool(row.hashtag_rule) == bool(row.hashtags_maximum) or row.name == "copy"


def has_a_sensible_length(row: Platform) -> None:
    maxima = [limit.maximum for limit in row.limits if limit.maximum]
    assert row.about_characters or maxima
    assert all((row.about_characters or 0) <= maximum for maximum in maxima)


def fits_to_the_letter(row: Platform) -> None:
    """Fit at the smallest maximum, and not one letter above."""
    if not row.limits:
        return
    most = min(limit.maximum for limit in row.limits if limit.maximum)
    longest = next(n for n in range(most + 500, -1, -1) if row.fits("a" * n))
    assert any(size.size == size.maximum for size in row.sizes("a" * longest) if size.maximum)
    assert not row.fits("a" * (longest + 1))


def has_templates_that_can_be_filled(row: Platform) -> None:
    templates = [row.intent.template] if row.intent else []
    for template in templates:
        fields = {name for _, name, _, _ in Formatter().parse(template) if name is not None}
        assert fields <= _FIELDS
        assert bool(fields & {"text", "title"}) == bool(row.intent and row.intent.takes_text)
        assert row.needs_page == ("{page}" in template)
        assert row.has_subject == ("{subject}" in template)
        assert row.needs_app or template.startswith(("https://", "mailto:"))
    if row.server_template is not None:
        assert row.server_template.startswith("https://{host}/")


def is_encoded_once(row: Platform) -> None:
    text = "a b+c/d"
    for url in (
        share_url(row, text=text, page=PAGE),
        server_url(row, "example.social", text, page=PAGE),
    ):
        carries = url is not None and "%2520" not in url
        assert url is None or (carries and " " not in url and "+" not in url)


CHECKS: tuple[Callable[[Platform], None], ...] = (
    says_where_and_when_it_was_read,
    speaks_in_sentences,
    says_where_to_paste,
    tells_what_it_is_in_doubt_of,
    gives_no_more_hashtags_than_it_takes,
    has_a_sensible_length,
    fits_to_the_letter,
    has_templates_that_can_be_filled,
    is_encoded_once,
)

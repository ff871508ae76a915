"""What speaks against quoting a sentence: a sentence in its place in, sentences for people out.

A fault keeps a sentence from being offered; a caution is told beside it. Of cautions, a doubt lets
every sentence without one go first, and with a weakness it is offered only where nothing else is.
"""

from collections.abc import Callable, Iterator, Sequence

from sharing.core.findings import leaning, onward, owners, shape
from sharing.core.findings.places import Place
from sharing.core.statement import Role

Check = Callable[[Place], str | None]


def faults(place: Place) -> tuple[str, ...]:
    """Return why a sentence should not be quoted alone; empty if nothing speaks against it."""
    return tuple(_findings(place, FAULTS))


def is_faulty(place: Place) -> bool:
    """Return whether anything speaks against quoting a sentence alone."""
    return next(_findings(place, FAULTS), None) is not None


def cautions(place: Place) -> tuple[str, ...]:
    """Return what an organiser should look at before quoting a sentence."""
    return tuple(_findings(place, CAUTIONS))


def is_doubtful(place: Place) -> bool:
    """Return whether an organiser should look at a sentence before she trusts its words."""
    return next(_findings(place, DOUBTS), None) is not None


def may_follow(place: Place) -> bool:
    """Return whether a sentence, if it cannot lead a post, can stand behind others in it."""
    return next(_findings(place, _OF_OTHERS), None) is None


def is_weak(place: Place) -> bool:
    """Return whether a sentence may lean on others, so that it is the last to be offered."""
    return next(_findings(place, WEAKNESSES), None) is not None


def needs_what_is_before(place: Place) -> bool:
    """Return whether a sentence leans on the one before it, and is sound where that stands, too."""
    found = faults(place)
    return bool(found) and found == tuple(_findings(place, _LEANING))


def announces_only(place: Place, *, after: bool) -> bool:
    """Return whether a sentence only lacks what stands below it, or what it comes `after`."""
    lacks = (*_OF_STEMS, *_LEANING) if after else _OF_STEMS
    return shape.is_open(place) is not None and _is_sound_but_for(place, lacks)


def is_sound_below_its_stem(place: Place) -> bool:
    """Return whether the item of a list is sound where the sentence above the list stands, too."""
    return place.role is Role.ITEM and _is_sound_but_for(place, _BY_STEM)


def _is_sound_but_for(place: Place, lacking: Sequence[Check]) -> bool:
    checks = [check for check in FAULTS if check not in lacking]
    return next(_findings(place, checks), None) is None


def _findings(place: Place, checks: Sequence[Check]) -> Iterator[str]:
    for check in checks:
        if says := check(place):
            yield says


FAULTS: Sequence[Check] = (
    leaning.leans,
    leaning.points_back,
    leaning.leans_within,
    leaning.leaves_out,
    leaning.finishes_stem,
    shape.is_open,
    shape.is_unbalanced,
    shape.turns_letters,
    owners.is_others,
    owners.is_quoted_block,
    owners.is_retold,
    onward.follows_speech,
    onward.closes_speech,
    owners.grants,
    shape.has_footnote,
    shape.is_contact,
    shape.has_markup,
    shape.is_short,
    shape.fits_nowhere,
)
WEAKNESSES: Sequence[Check] = (
    leaning.points_away,
    leaning.has_no_subject,
    leaning.speaks_to_somebody,
    leaning.is_bare_item,
    leaning.announces,
    onward.may_go_on,
    owners.announces_speech,
    owners.is_all_quoted,
    owners.may_mock,
    owners.is_witness,
    owners.is_announced,
)
DOUBTS: Sequence[Check] = (
    shape.is_long,
    shape.turns_round,
    owners.names_source,
    owners.has_quotation,
    owners.is_turned,
    owners.answers_quotation,
    leaning.adds,
    leaning.is_undated,
    shape.is_question,
    shape.is_curt,
)
CAUTIONS: Sequence[Check] = (
    *DOUBTS,
    leaning.points_away,
    leaning.has_no_subject,
    leaning.speaks_to_somebody,
    leaning.is_bare_item,
    leaning.announces,
    onward.may_go_on,
    owners.announces_speech,
    owners.may_mock,
    owners.is_witness,
    leaning.follows_stem,
    shape.has_line_break,
)
# Cautions that do not say that a sentence needs others, or that others tell what it means.
_OF_ITSELF: Sequence[Check] = (
    shape.is_long,
    shape.turns_round,
    shape.is_curt,
    shape.is_question,
    shape.has_line_break,
    owners.names_source,
    leaning.is_undated,
)
_LEANING: Sequence[Check] = (
    leaning.leans,
    leaning.points_back,
    leaning.leans_within,
    leaning.leaves_out,
)
_OF_STEMS: Sequence[Check] = (shape.is_open, shape.is_short)  # a list mends these: "We demand:"
# What the stem of a list mends.
_BY_STEM: Sequence[Check] = (leaning.finishes_stem, shape.is_open, shape.is_short, *_LEANING)
_OF_OTHERS: Sequence[Check] = tuple(
    check for check in (*FAULTS, *CAUTIONS, *WEAKNESSES) if check not in _OF_ITSELF
)

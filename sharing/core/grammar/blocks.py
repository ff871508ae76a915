"""The grammar of blocks: pieces in, one verdict for each out.

Blocks that speak for themselves come first (`lines`). Then what only neighbours can tell, each
step filling gaps that the step before left: the lead-in, the signatories, the tail, the title,
headings. What is still open is the body.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from sharing.core.cues.table import furniture_for
from sharing.core.formats.pieces import Kind, Manuscript
from sharing.core.grammar.addressing import settle_addressees
from sharing.core.grammar.cutting import line_of
from sharing.core.grammar.footnotes import marks_in, note_mark
from sharing.core.grammar.foreign import Tongue, foreign_languages, speaks_for
from sharing.core.grammar.leading import settle_lead_in
from sharing.core.grammar.lines import (
    CONTACT,
    END_MARK,
    SIGN_OFF,
    Line,
    Verdict,
    Verdicts,
    is_address,
    is_sign_off,
    is_tail_heading,
    verdict_alone,
)
from sharing.core.grammar.quoted import MAJORITY, quoted_verdicts
from sharing.core.grammar.sections import settle_sections
from sharing.core.grammar.signing import settle_by_line, settle_signed, settle_unsigned_names
from sharing.core.roles import Role

STEM = regex.compile(r"[:;：；]\s*\Z")  # an unfinished sentence, no name
ITEM_END = regex.compile(r"(?:[;؛；]|[;,] (?:and|or|und|et|y|e|і|и|ve))\s*\Z")
CALLS = regex.compile(r"[^:：,،，]+[:：,،，].{8,}(?<![:：,،，!！])\Z")  # and says something
LONGEST_APPEAL_WORDS = 30  # of a line that asks to share, to sign or to give
LONGEST_ITEM_WORDS = 40
CRIES = frozenset("!！?？؟")
LONGEST_TITLE_WORDS = 20  # of the first line, if it has no end mark
FEWEST_STEM_WORDS = 2  # "Bread:" may be a heading, too
LONGEST_CRY_WORDS = 8  # of a title that ends with such a mark


def classify(manuscript: Manuscript, *, language: str) -> tuple[Verdict, ...]:
    """Return what each piece is."""
    furniture = furniture_for(language)
    lines = [
        line_of(manuscript, piece, piece.start, piece.end, furniture) for piece in manuscript.pieces
    ]
    verdicts = [verdict_alone(line) for line in lines]
    _settle_addressed_title(lines, verdicts)
    settle_addressees(lines, verdicts)
    _settle_appeals(lines, verdicts)
    settle_sections(lines, verdicts)
    _settle_footnotes(manuscript, lines, verdicts)
    _settle_quoted(manuscript, lines, verdicts)
    _settle_foreign(lines, verdicts, language)
    settle_lead_in(manuscript, lines, verdicts)
    settle_signed(manuscript, lines, verdicts)
    settle_unsigned_names(manuscript, lines, verdicts)
    settle_by_line(lines, verdicts)
    _settle_tail(lines, verdicts)
    _settle_address(lines, verdicts)
    _settle_title(lines, verdicts)
    _settle_items(lines, verdicts)
    _settle_headings(lines, verdicts)
    _settle_headings_of_stems(lines, verdicts)
    _settle_after_signatures(lines, verdicts)
    return tuple(verdict or _body(line) for line, verdict in zip(lines, verdicts, strict=True))


def _body(line: Line) -> Verdict:
    if line.kind is Kind.ITEM:
        return Verdict(role=Role.ITEM, why="a list item")
    why = "a row of a table" if line.kind is Kind.ROW else "a paragraph"
    return Verdict(role=Role.BODY, why=why)


def _settle_addressed_title(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Take a first line that calls somebody and goes on for the title, if an address follows.

    "Minister, the water surprised nobody" stands above "Dear Minister,".
    """
    above = [v for v in verdicts[: _first_prose(lines, verdicts)] if v is not None]
    is_again = sum(verdict.role is Role.SALUTATION for verdict in above) > 1
    if is_again and verdicts[0] is above[0] and CALLS.match(lines[0].text):
        why = "the first line, with a form of address below it"
        verdicts[0] = Verdict(role=Role.TITLE, why=why, is_guess=True)


def _settle_footnotes(manuscript: Manuscript, lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Set aside the notes to which marks in the text above lead; items of a list only at the end.

    A list that goes on with the text may be numbered as the notes are.
    """
    marks = [note_mark(manuscript[p.begins : p.end].lstrip()) for p in manuscript.pieces]
    open_blocks = [i for i, verdict in enumerate(verdicts) if verdict is None]
    last_marked = max((i for i in open_blocks if marks[i]), default=0)
    seen: set[str] = set()
    notes: list[int] = []
    for index in (i for i in open_blocks if i <= last_marked):
        if marks[index] in seen:
            notes.append(index)
        seen |= marks_in(lines[index].text)
    at_end = set(notes)
    last = next((i for i in reversed(open_blocks) if i not in at_end), -1)
    for index in notes:
        if index > last or lines[index].kind is not Kind.ITEM:
            why = "a footnote: its mark stands in the text above"
            verdicts[index] = Verdict(role=Role.LEFT_ASIDE, why=why, is_guess=True)


def _settle_quoted(manuscript: Manuscript, lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark the quotations of others that are blocks of their own, and who says them."""
    for index, verdict in quoted_verdicts(manuscript, lines):
        found = verdicts[index]
        if found is None or found.role in {Role.LEFT_ASIDE, Role.DATE_LINE}:
            verdicts[index] = verdict


def _settle_foreign(lines: Sequence[Line], verdicts: Verdicts, language: str) -> None:
    """Set aside the blocks in another language, with headings above them and items below.

    What may as well be in the statement's own stays in the body, as a guess.
    """
    says = [line.text if line.is_prose or STEM.search(line.text) else "" for line in lines]
    judged = foreign_languages(says, language)
    tongues = list(judged)
    for index, below in enumerate(judged[1:]):
        is_heading = lines[index].is_short and lines[index].kind is not Kind.ITEM
        if is_heading and _joins(lines[index], below, language):
            tongues[index] = judged[index] or below
    for index in range(1, len(lines)):
        is_item = lines[index].kind is Kind.ITEM and verdicts[index] is None
        if is_item and _joins(lines[index], tongues[index - 1], language):
            tongues[index] = tongues[index] or tongues[index - 1]
    for index, tongue in enumerate(tongues):
        verdict = verdicts[index]
        if tongue and tongue.is_sure and (verdict is None or verdict.role is Role.HEADING):
            why = f"it is in another language ({tongue.tag}) than the statement ({language})"
            verdicts[index] = Verdict(
                role=Role.LEFT_ASIDE, why=why, is_guess=True, language=tongue.tag
            )
        elif tongue and verdict is None:
            why = f"perhaps it is in another language ({tongue.tag}) than the statement"
            verdicts[index] = replace(_body(lines[index]), why=why, is_guess=True)


def _joins(line: Line, neighbour: Tongue | None, language: str) -> bool:
    """Return whether nothing keeps a short line from being in its neighbour's language."""
    return neighbour is not None and not speaks_for(line.text, language, against=neighbour.tag)


def _settle_appeals(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Set aside what a page asks for below the statement: to share it, to sign it, to give.

    Only what is below the words above signatures; without them, what ends the text.
    """
    signs = (i for i, line in enumerate(lines) if is_sign_off(line) and not _is_appeal(line))
    signed = max(signs, default=0)
    for index in reversed(range(signed + 1, len(lines))):
        if verdicts[index] in {None, CONTACT, SIGN_OFF} and _is_appeal(lines[index]):
            why = "it asks to share, to sign or to give, or tells of print, at the end of the page"
            verdicts[index] = Verdict(role=Role.LEFT_ASIDE, why=why, is_guess=True)
        elif verdicts[index] is None and not signed:
            return


def _is_appeal(line: Line) -> bool:
    return line.words <= LONGEST_APPEAL_WORDS and line.has(lambda row: row.appeal)


def _settle_tail(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Set aside what follows "Notes to editors" or "About us".

    Under a heading that is no mark for the press, more than half of the text is no tail.
    """
    reached_body = False
    rest_of_words = total = sum(line.words for line in lines)
    for index, line in enumerate(lines):
        is_little = rest_of_words <= MAJORITY * total
        rest_of_words -= line.words
        is_tail = reached_body and is_tail_heading(line)
        if is_tail and (is_little or line.has(lambda row: row.press)):
            for rest in range(index, len(lines)):
                found = verdicts[rest]
                is_dated = found is not None and found.role is Role.DATE_LINE
                is_quoted = found is not None and found.said_by is not None
                if found is None or rest == index or is_dated or is_quoted:
                    why = "it stands under a heading for editors or about the sender"
                    verdicts[rest] = Verdict(role=Role.LEFT_ASIDE, why=why, is_guess=rest != index)
            return
        reached_body = reached_body or (verdicts[index] is None and line.is_prose)


def _settle_address(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark a short line that ends with a comma or a colon above everything that is said."""
    for index in range(len(lines) - 1):
        following = lines[index + 1]
        if verdicts[index] is None and lines[index].is_prose:
            return
        above = following.is_prose and following.kind is Kind.PARAGRAPH
        if verdicts[index] is None and above and is_address(lines[index]):
            why = "a short line with a comma or a colon above the first paragraph"
            verdicts[index] = Verdict(role=Role.SALUTATION, why=why, is_guess=True)
            return


def _settle_title(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark the title: the first heading or short line before the body, else the front matter's."""
    first_prose = _first_prose(lines, verdicts)
    goes_on = any(verdicts[i] is None for i in range(first_prose + 1, len(lines)))
    for index, line in enumerate(lines[: first_prose + 1]):
        verdict = verdicts[index]
        if verdict and verdict.role is Role.HEADING:
            verdicts[index] = Verdict(role=Role.TITLE, why="the first heading")
            return
        is_cry = goes_on and line.words <= LONGEST_CRY_WORDS and line.text[-1] in CRIES
        is_long = line.words <= LONGEST_TITLE_WORDS and not END_MARK.search(line.text[-8:])
        is_open = (is_cry or (is_long and goes_on)) if index == first_prose else line.is_short
        if verdict is None and is_open and line.kind is Kind.PARAGRAPH:
            why = "a short first line without a full stop"
            verdicts[index] = Verdict(role=Role.TITLE, why=why, is_guess=True)
            return
    for index, line in enumerate(lines):
        if line.kind is Kind.FRONT_TITLE:
            verdicts[index] = Verdict(role=Role.TITLE, why="the title in the front matter")
            return


def _first_prose(lines: Sequence[Line], verdicts: Verdicts) -> int:
    """Return where the text begins to speak, else 0."""
    return next((i for i, v in enumerate(verdicts) if v is None and lines[i].is_prose), 0)


def _settle_items(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark short paragraphs below a colon that end as items do, with the one that ends them."""
    below = False
    for index, line in enumerate(lines):
        is_open = verdicts[index] is None and line.kind is Kind.PARAGRAPH
        is_one = is_open and below and line.words <= LONGEST_ITEM_WORDS
        goes_on = ITEM_END.search(line.text) is not None
        if is_one and (goes_on or ITEM_END.search(lines[index - 1].text)):
            why = "a line below a colon that ends as an item of a list does"
            verdicts[index] = Verdict(role=Role.ITEM, why=why, is_guess=True)
        below = (is_open and STEM.search(line.text) is not None) or (is_one and goes_on)


def _settle_headings(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark short lines without a full stop that stand above a paragraph, a list, or the text."""
    first_prose = _first_prose(lines, verdicts)
    for index in range(len(lines) - 1):
        line, following = lines[index], lines[index + 1]
        if verdicts[index] is None and line.is_short and line.kind is Kind.PARAGRAPH:
            is_list = following.kind is Kind.ITEM
            is_stem = STEM.search(following.text) or _opens_list(lines, verdicts, index + 1)
            says = following.is_prose or is_list or bool(is_stem)
            above = verdicts[index + 1] is None and says
            above = above or index < first_prose
            why = f"a short line without a full stop, above a {'list' if is_list else 'paragraph'}"
            verdicts[index] = Verdict(role=Role.HEADING, why=why, is_guess=True) if above else None


def _opens_list(lines: Sequence[Line], verdicts: Verdicts, index: int) -> bool:
    """Return whether an open list is right below a line."""
    below = index + 1
    return below < len(lines) and lines[below].kind is Kind.ITEM and verdicts[below] is None


def _settle_headings_of_stems(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Mark short lines above a sentence that ends with a colon: "Our demands", "We ask you to:"."""
    for index, (line, following) in enumerate(pairwise(lines)):
        is_open = verdicts[index] is None and verdicts[index + 1] is None
        is_stem = STEM.search(following.text) and following.words >= FEWEST_STEM_WORDS
        if is_open and is_stem and line.is_short and line.kind is Kind.PARAGRAPH:
            why = "a short line without a full stop, above a sentence with a colon"
            verdicts[index] = Verdict(role=Role.HEADING, why=why, is_guess=True)


def _settle_after_signatures(lines: Sequence[Line], verdicts: Verdicts) -> None:
    """Set aside what stands behind the signatories and says neither "we" nor what is to be done.

    All of it is a guess: what does say so may be anybody's.
    """
    signed = False
    for index, (line, verdict) in enumerate(zip(lines, verdicts, strict=True)):
        signed = signed or (verdict is not None and verdict.role is Role.SIGNATORY)
        if verdict is None and signed:
            speaks = line.words > LONGEST_APPEAL_WORDS or any(
                row.first_person.search(line.text) or row.asks.search(line.text)
                for row in line.furniture
            )
            role = Role.BODY if speaks else Role.LEFT_ASIDE
            why = "it stands after the signatories"
            verdicts[index] = Verdict(role=role, why=why, is_guess=True)

"""The words of a page: platforms that say the very same in, a section with all of them out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sharing.core.composing.posts import Post
from sharing.core.counting.text import unified
from sharing.core.measured import measured_together
from sharing.core.platforms import Marks
from sharing.core.quotation import quoted
from sharing.site.choices import Choice

_THIS = "\0"  # stands for a platform's name where sentences of several are compared


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Platforms whose posts say the very same, letter for letter: the words once, then the ways.

    A platform whose words are its own has a section of its own.
    """

    choices: tuple[Choice, ...]

    @property
    def anchor(self) -> str:
        """The id of the section: the place of its first platform."""
        return self.choices[0].anchor

    @property
    def wordings(self) -> tuple[tuple[Post, ...], ...]:
        """Wording by wording, its post on each platform."""
        return tuple(zip(*(choice.posts for choice in self.choices), strict=True))

    @property
    def subject(self) -> str:
        """The subject of whatever here is mail; every mail of an edition has the same."""
        subjects = (choice.first.subject for choice in self.choices)
        return next((subject for subject in subjects if subject), "")

    @property
    def notices(self) -> tuple[str, ...]:
        """What is to know of every wording here, on one platform or on all."""
        return self._named([choice.notices for choice in self.choices])

    @property
    def left_out(self) -> tuple[str, ...]:
        """What every one of several wordings had to leave out."""
        return self._named([choice.left_out for choice in self.choices])

    def remarks(self, posts: Sequence[Post]) -> tuple[str, ...]:
        """Return what holds for this wording alone, on one platform or on all."""
        told = zip(self.choices, posts, strict=True)
        return self._named([choice.remarks(post) for choice, post in told])

    def stands_apart(self, posts: Sequence[Post]) -> bool:
        """Return whether a wording cannot change places with the first on one of the platforms."""
        there = zip(self.choices, posts, strict=True)
        return any(choice.stands_apart(post) for choice, post in there)

    def measured(self, part: str) -> str:
        """Return, in words, how much the text takes up on the platform that takes least."""
        rows = [choice.platform for choice in self.choices]
        return measured_together(rows, part, subject=self.subject)

    def _named(self, told: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
        """Return what is told, each thing once; what not all tell names the platforms that do."""
        found: dict[str, list[str]] = {}
        for choice, sayings in zip(self.choices, told, strict=True):
            title = choice.platform.title
            for said in sayings:
                if all(said in others for others in told):
                    found[said] = [said]
                    continue
                named = said if title in said else f"{title}: {said}"
                others = found.setdefault(named.replace(title, _THIS), [])
                others.append(title if others else named)
        return tuple(_joined(*those) for those in found.values())


def _joined(first: str, *others: str) -> str:
    # "E-mail" is not parted at the end of a line.
    names = ", ".join(others).replace("-", "\u2011")
    return f"{first} The same holds for {names}." if others else first


def sections(offered: Iterable[Choice]) -> tuple[Section, ...]:
    """Return the choices by their words, each section where its first platform stands."""
    by_words: dict[str, list[Choice]] = {}
    for choice in offered:
        by_words.setdefault(choice.words_at, []).append(choice)
    return tuple(Section(choices=tuple(alike)) for alike in by_words.values())


def pieces(post: Post, part: str, number: int = 0) -> Iterator[tuple[str, bool]]:
    """Yield a part of the post cut where quotations begin and end, and whether each piece is one.

    `number` is that of the part, from 0. A quotation has our marks with it; line ends are unified.
    """
    text = unified(part)
    position = 0
    for start, end in _quotations(post, text, number):
        if position < start:
            yield text[position:start], False
        yield text[start:end], True
        position = end
    if position < len(text):
        yield text[position:], False


def _quotations(post: Post, text: str, number: int) -> Iterator[tuple[int, int]]:
    """Yield where the quotations of a part stand in it, each looked for behind the one before."""
    straight = post.platform.marks is Marks.STRAIGHT
    end = 0
    for quote in post.quotes:
        if quote.part != number:
            continue
        marked = unified(quoted(quote.text, post.language, straight=straight))
        shown = marked if text.find(marked, end) >= 0 else unified(quote.text)
        start = text.find(shown, end)
        if start >= 0:
            end = start + len(shown)
            yield start, end

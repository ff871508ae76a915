"""Labelled statements in, figures out: how many blocks, quotes and harms, per statement."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sharing.core.quotes import ranked_quotes
from sharing.core.statement import Statement, parse_statement
from sharing.reading import read_statement

FOLDER = Path(__file__).parent / "statements"
FIRST = 5  # how many offers are looked at
DRAWS = 200  # of the random baseline, each with its own seed
MUST_NOT = "must not"
AROUND = '“”„«»"* '  # a mark that opens or closes the whole statement is in no sentence

Range = tuple[int, int]
Chooser = Callable[[Statement], Sequence[Range]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A statement with what a person said of its blocks and sentences."""

    name: str
    use: str
    statement: Statement
    blocks: tuple[tuple[Range, str], ...]
    sentences: Mapping[Range, str]

    @property
    def language(self) -> str:
        """The language the statement was written in, from its name."""
        return {"mix": "en"}.get(self.name.partition("-")[0], self.name.partition("-")[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What came out for one statement: counts, so that they can be added."""

    blocks: int = 0
    blocks_right: int = 0
    offered: float = 0
    good: float = 0
    would: float = 0
    harms: float = 0
    statements: int = 1

    def __add__(self, other: "Figures") -> "Figures":
        """Return both together."""
        return Figures(**{f: getattr(self, f) + getattr(other, f) for f in self.__slots__})

    @property
    def block_accuracy(self) -> float:
        """The share of labelled blocks that got their role."""
        return self.blocks_right / self.blocks

    @property
    def precision(self) -> float:
        """Would or could among the first five; an offer that is missing is a miss."""
        return self.good / (FIRST * self.statements)

    @property
    def would_rate(self) -> float:
        """Would among the first five."""
        return self.would / (FIRST * self.statements)

    @property
    def harm_rate(self) -> float:
        """Must not among what is offered first."""
        return self.harms / max(1, self.offered)


def labelled_statements() -> tuple[Labelled, ...]:
    """Return every labelled statement, read as an organiser's file is read."""
    labels = sorted(FOLDER.glob("*.labels.tsv"))
    return tuple(_labelled(path) for path in labels)


def _labelled(labels: Path) -> Labelled:
    name = labels.name.removesuffix(".labels.tsv")
    (path,) = (p for p in FOLDER.glob(f"{name}.*") if p != labels)
    _, _, content = path.read_text(encoding="utf-8").partition("\n\n")
    statement = parse_statement(read_statement(content.encode(), name=path.name))
    first, *rows = labels.read_text(encoding="utf-8").splitlines()
    blocks: list[tuple[Range, str]] = []
    sentences: dict[Range, str] = {}
    reached = 0
    for row in rows:
        label, words = row.removeprefix("\t").split("\t")
        at = statement.source.index(words, reached)
        span = (at, at + len(words))
        if row.startswith("\t"):
            sentences[span] = label
            reached = span[1]
        else:
            blocks.append((span, label))
            reached = at
    return Labelled(
        name=name,
        use=first.removeprefix("# use: "),
        statement=statement,
        blocks=tuple(blocks),
        sentences=sentences,
    )


def figures(labelled: Labelled, chooser: Chooser) -> Figures:
    """Return what a chooser's first five are worth, with the blocks of the statement."""
    chosen = list(chooser(labelled.statement))[:FIRST]
    labels = [label_of(labelled, one) for one in chosen]
    return Figures(
        blocks=len(labelled.blocks),
        blocks_right=sum(_is_right(labelled.statement, *block) for block in labelled.blocks),
        offered=len(labels),
        good=sum(label != MUST_NOT for label in labels),
        would=labels.count("would"),
        harms=labels.count(MUST_NOT),
    )


def label_of(labelled: Labelled, chosen: Range) -> str:
    """Return a range's label: the worst it touches; a piece of a sentence is a must not."""
    start, end = chosen
    touched = {r: label for r, label in labelled.sentences.items() if r[0] < end and start < r[1]}
    if not touched or MUST_NOT in touched.values():
        return MUST_NOT
    source = labelled.statement.source
    whole = source[min(touched)[0] : max(b for _, b in touched)]
    if whole.strip(AROUND) != source[start:end].strip(AROUND):
        return MUST_NOT
    return "could" if "could" in touched.values() else "would"


def _is_right(statement: Statement, span: Range, role: str) -> bool:
    found = [b for b in statement.blocks if b.start < span[1] and span[0] < b.end]
    return bool(found) and all(block.role.value == role for block in found)


def ours(statement: Statement) -> Sequence[Range]:
    """Return the tool's own choice, best first."""
    return [(quote.start, quote.end) for quote in ranked_quotes(statement)]


def first_five(statement: Statement) -> Sequence[Range]:
    """Return the sentences of the body as they stand."""
    return [(s.start, s.end) for s in statement.body]


def longest_five(statement: Statement) -> Sequence[Range]:
    """Return the sentences of the body, the longest first."""
    return sorted(first_five(statement), key=lambda r: (r[0] - r[1], r))


def by_chance(seed: int) -> Chooser:
    """Return a chooser that draws."""
    return lambda statement: Random(seed).sample(  # noqa: S311 -- a baseline, no secret
        first_five(statement), len(statement.body)
    )


def total(parts: Sequence[Figures]) -> Figures:
    """Return all figures together."""
    return sum(parts[1:], start=parts[0])

"""Prints the figures of `measure`, per statement and in all, beside the baselines."""

import sys
from collections.abc import Sequence

from tests.evaluation.measure import (
    DRAWS,
    MUST_NOT,
    Figures,
    Labelled,
    by_chance,
    figures,
    first_five,
    label_of,
    labelled_statements,
    longest_five,
    ours,
    total,
)

HEADS = ("", "blocks", "P@5", "would", "harm", "n")


def _row(name: str, found: Figures) -> str:
    rates = (found.block_accuracy, found.precision, found.would_rate, found.harm_rate)
    return f"{name:<22}" + "".join(f"{rate:>9.3f}" for rate in rates) + f"{found.statements:>6}"


def _table(statements: Sequence[Labelled]) -> list[str]:
    each = [(one, figures(one, ours)) for one in statements]
    lines = [f"{HEADS[0]:<22}" + "".join(f"{head:>9}" for head in HEADS[1:-1]) + f"{HEADS[-1]:>6}"]
    lines += [_row(one.name, found) for one, found in each]
    languages = sorted({one.language for one in statements})
    lines += [
        _row(f"  {tag}", total([found for one, found in each if one.language == tag]))
        for tag in languages
    ]
    for use in ("own", "tuned", "unseen"):
        if of_use := [found for one, found in each if one.use == use]:
            lines.append(_row(f"all {use}", total(of_use)))
    lines.append(_row("ALL", total([found for _, found in each])))
    for name, chooser in (("first five", first_five), ("longest five", longest_five)):
        lines.append(_row(name, total([figures(one, chooser) for one in statements])))
    drawn = [figures(one, by_chance(seed)) for one in statements for seed in range(DRAWS)]
    lines.append(_row("by chance", total(drawn)))
    return lines


def _faults(statements: Sequence[Labelled]) -> list[str]:
    lines: list[str] = []
    for one in statements:
        text = one.statement.source
        for (start, end), role in one.blocks:
            found = [b for b in one.statement.blocks if b.start < end and start < b.end]
            if any(block.role.value != role for block in found):
                roles = ", ".join(f"{block.role.value} ({block.why})" for block in found)
                lines.append(f"{one.name}: {role}, not {roles}: {text[start:end][:60]!r}")
        for start, end in list(ours(one.statement)):
            if label_of(one, (start, end)) == MUST_NOT:
                lines.append(f"{one.name}: must not be offered: {text[start:end]!r}")
    return lines


if __name__ == "__main__":
    found = labelled_statements()
    told = _faults([one for one in found if one.use != "unseen" or "--unseen" in sys.argv])
    lines = [*_table(found), *(["", *told] if "--faults" in sys.argv else [])]
    sys.stdout.write("\n".join(lines) + "\n")

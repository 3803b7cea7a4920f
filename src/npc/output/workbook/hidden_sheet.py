"""The hidden sheet of a workbook that clerks edit: what its visible sheets held, and where that stands in the plan.

Each row begins with what it tells. By it a value that was changed is known from one that was not, a
row that was moved from one that is new, and a plan that was changed meanwhile from the one that was
written out.
"""

from collections.abc import Iterator, Sequence

from npc.output.views.xlsx_sheet import plain
from npc.output.workbook.clerk_tables import ClerkTable
from npc.plan import Plan

VERSION = "1"
BOOK, PAPER, COLUMN, ROW, CHOICES = "npc plan export", "paper", "column", "row", "choices"
"""What a row of it tells."""
FIRST_CHOICES = 1
"""The row, from 0, with the first list of choices."""


def key_of(paper: int, row: int) -> str:
    """Return the key of a row, which goes with it wherever it is moved."""
    return f"{paper + 1}-{row + 1}"


def hidden_rows(
    plan: Plan,
    tables: Sequence[ClerkTable],
    names: Sequence[str],
    choices: Sequence[Sequence[str]],
) -> Iterator[Sequence[str]]:
    """Yield the rows of the hidden sheet, all of texts.

    Args:
        plan: The plan.
        tables: What its visible sheets hold.
        names: How these are called.
        choices: The lists from which cells are chosen.

    """
    yield BOOK, VERSION, plan.name, str(plan.year or "")
    for listed in choices:
        yield CHOICES, *listed
    for number, (table, name) in enumerate(zip(tables, names, strict=True)):
        paper = table.paper
        yield (
            PAPER,
            str(number + 1),
            name,
            paper.kind,
            paper.id,
            paper.at.document.path,
            paper.title,
        )
        for column in table.columns:
            yield COLUMN, str(number + 1), column.key, column.head
        for at, row in enumerate(table.rows):
            steps = "/".join(map(str, row.path or ()))
            cells = ("" if each is None else plain(str(each)) for each in row.cells)
            yield ROW, key_of(number, at), steps, *cells

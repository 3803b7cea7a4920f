"""What the hidden sheet of a workbook says that `npc plan export` has written: its tables as they were then."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from npc.output.workbook.hidden_sheet import BOOK, COLUMN, PAPER, ROW
from npc.records import NamedTuple


class ExportedColumn(NamedTuple):
    """A column, as it was written."""

    key: str
    head: str


class ExportedRow(NamedTuple):
    """A row, as it was written."""

    steps: str
    """The way to it in its document, the steps parted by slashes; empty where it was no row of the plan."""
    cells: tuple[str, ...]


class ExportedPaper(NamedTuple):
    """What was written of a paper."""

    number: str
    sheet: str
    kind: str
    id: str
    title: str
    columns: tuple[ExportedColumn, ...]
    rows: Mapping[str, ExportedRow]
    """By their keys."""


class ExportedBook(NamedTuple):
    """What was written of a plan."""

    version: str
    year: str
    papers: Sequence[ExportedPaper]


MOST_COLUMNS = 100
"""Of a sheet: a table has 60 at most, and each head is looked for among all."""


def exported_book(told: Sequence[Sequence[str]]) -> ExportedBook | None:
    """Read the rows of the hidden sheet; None where it is anything else."""
    if not told or list(told[0][:1]) != [BOOK]:
        return None
    _, version, _, year, *_ = [*told[0], "", "", ""]
    return ExportedBook(version, year, list(_papers(told)))


def _papers(told: Sequence[Sequence[str]]) -> Iterator[ExportedPaper]:
    columns: defaultdict[str, list[ExportedColumn]] = defaultdict(list)
    rows: defaultdict[str, dict[str, ExportedRow]] = defaultdict(dict)
    for what, *words in told:
        number, first, second = [*words, "", "", ""][:3]
        if what == COLUMN and len(columns[number]) < MOST_COLUMNS:
            columns[number].append(ExportedColumn(first, second))
        elif what == ROW:
            of = number.partition("-")[0]
            rows[of][number] = ExportedRow(first, _filled(words[2:], len(columns[of])))
    for what, *words in told:
        if what == PAPER:
            number, sheet, kind, id_, _, title = [*words, *[""] * 6][:6]
            yield ExportedPaper(
                number, sheet, kind, id_, title, tuple(columns[number]), rows[number]
            )


def _filled(cells: Sequence[str], count: int) -> tuple[str, ...]:
    return tuple([*cells, *[""] * count][:count])
